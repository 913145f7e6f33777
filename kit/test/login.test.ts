// How long a login waits: for a server that is silent, never for this process itself.
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loginOf } from '../src/database.ts';
import { cloneCity, type TestCity } from '../src/testing/index.ts';
import { type Login, logIn } from '../src/wire/login.ts';

let city: TestCity;
let login: Login;

beforeAll(async () => {
  city = await cloneCity();
  login = { ...loginOf(city.admin, {}), timeout: 100 };
});
afterAll(() => city.drop());

/** Holds the loop, as planning a graph does. */
function beBusyFor(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

async function serverThat(answers: (socket: Socket) => void): Promise<Login> {
  const server: Server = createServer(answers);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { ...login, host: '127.0.0.1', port: (server.address() as { port: number }).port };
}

describe('a login', () => {
  test('that this process was too busy to hear of is not given up', async () => {
    for (let turns = 0; turns < 6; turns += 1) {
      const opening = logIn(login);
      for (let n = 0; n < turns; n += 1) await new Promise(setImmediate);
      beBusyFor(2.5 * login.timeout);
      const { socket, key } = await opening;
      expect(key.pid).toBeGreaterThan(0);
      socket.destroy();
    }
  });

  test('to a server that takes the connection and says nothing is given up', async () => {
    const silent = await serverThat(() => {});
    await expect(logIn(silent)).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
    await expect(logIn({ ...silent, ssl: 'require' })).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
  });

  test('to a server that closes at once says so', async () => {
    const closing = await serverThat((socket) => socket.end());
    await expect(logIn(closing)).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  });
});
