// How long connections are kept on which nothing moves.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openHttpServers } from '../src/http-server.ts';

const longestSilence = 1_000;
/** More than any system takes over for somebody who reads nothing. */
const large = Buffer.alloc(64 * 1024 * 1024, 'x');

async function serve(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  const servers = openHttpServers({ longestSilence });
  const server = servers.serverFactory(handler);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port };
}

function request(port: number): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  onTestFinished(() => void socket.destroy());
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
  return socket;
}

const closed = (response: ServerResponse) =>
  new Promise<boolean>((done) => response.once('close', () => done(response.writableFinished)));

test('whoever reads nothing of an answer is not kept', async () => {
  const ended = Promise.withResolvers<boolean>();
  const { port } = await serve((_, response) => {
    response.end(large);
    closed(response).then(ended.resolve);
  });
  request(port).pause();
  expect(await ended.promise).toBe(false);
});

test('whoever reads slowly, and whoever waits for what comes slowly, is served', async () => {
  const { port } = await serve(async (_, response) => {
    for (let n = 0; n < 6; n += 1) {
      response.write(n === 3 ? large : 'little');
      await setTimeout(longestSilence / 2);
    }
    response.end();
  });
  const socket = request(port);
  let bytes = 0;
  for await (const part of socket) {
    bytes += part.length;
    if (bytes < large.length / 8) await setTimeout(5);
    if (bytes > large.length + 5 * 'little'.length) break;
  }
  expect(bytes).toBeGreaterThan(large.length);
});
