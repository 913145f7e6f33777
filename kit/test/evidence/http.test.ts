// Files between the gateway and a subgraph of its own process: what a listener on the way makes of them is refused.
import { randomBytes } from 'node:crypto';
import { createServer, request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { publicError } from '../../src/errors.ts';
import type { EvidenceDesk, Taken, Upload } from '../../src/evidence/desk.ts';
import { httpDesk } from '../../src/evidence/http.ts';
import { listenForGateway } from '../../src/serve-subgraph.ts';
import { serviceViewer } from '../../src/subgraph.ts';

const facts = { viewer: serviceViewer('marriages'), requestId: 'r1', language: 'ko' as const };
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(
  take: EvidenceDesk['take'],
  address?: string,
  give: EvidenceDesk['give'] = async () => undefined,
) {
  const running = {
    answer: async () => ({}),
    receive: async () => {},
    evidence: { take, give },
  };
  const options = { secrets: ['secret'], port: 0, host: '127.0.0.1', isReady: async () => true };
  const server = await listenForGateway(running, { ...options, ...(address && { address }) });
  closing.push(() => server.close());
  return server.port;
}

const addressOf = (port: number) => `http://127.0.0.1:${port}/graphql`;

async function read(upload: Upload) {
  const parts: Buffer[] = [];
  for await (const part of upload.body) parts.push(part as Buffer);
  return { ok: true as const, value: { id: Buffer.concat(parts).toString('hex') } as Taken };
}

function upload(bytes: Buffer, length = bytes.length): Upload {
  return { kind: 'LETTER', mediaType: 'image/png', length, body: Readable.from([bytes]) };
}

test('the bytes arrive with what is said of them, and with who sends them', async () => {
  const bytes = randomBytes(300_000);
  let seen: unknown;
  const port = await serve(async (given, who) => {
    seen = [given.kind, given.mediaType, given.length, who];
    return read(given);
  });
  const result = await httpDesk(addressOf(port), 'secret').take(upload(bytes), facts);
  expect(result).toEqual({ ok: true, value: { id: bytes.toString('hex') } });
  expect(seen).toEqual(['LETTER', 'image/png', bytes.length, facts]);
});

test('an error that the client may know keeps its code', async () => {
  const port = await serve(async () => {
    throw publicError('OVERLOADED', 'later');
  });
  await expect(
    httpDesk(addressOf(port), 'secret').take(upload(Buffer.alloc(9)), facts),
  ).rejects.toMatchObject({
    message: 'later',
    extensions: { code: 'OVERLOADED' },
  });
});

test('who does not know the secret is not answered', async () => {
  const port = await serve(read);
  await expect(httpDesk(addressOf(port), 'another').take(upload(Buffer.alloc(9)), facts)).rejects.toThrow(
    '401',
  );
});

/** Stands between the two and changes what goes through. */
async function between(port: () => number, change: (bytes: Buffer) => Buffer): Promise<number> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const on = httpRequest(
      { port: port(), host: '127.0.0.1', path: request.url, method: 'POST', headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500);
        answer.pipe(response);
      },
    );
    on.on('error', () => response.destroy());
    on.end(change(Buffer.concat(parts)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test.each([
  ['nothing', 1, (bytes: Buffer) => bytes],
  ['a byte', 0, (bytes: Buffer) => bytes.fill(1, 0, 1)],
  ['the seal', 0, (bytes: Buffer) => bytes.fill(1, bytes.length - 1)],
])('of whoever changes %s on the way %i files are taken', async (_, files, change) => {
  const taken: unknown[] = [];
  let port = 0;
  const middle = await between(() => port, change);
  // The gateway knows the subgraph by the address of who stands between them.
  port = await serve(async (given) => {
    const result = await read(given);
    taken.push(result);
    return result;
  }, addressOf(middle));
  const sent = httpDesk(addressOf(middle), 'secret').take(upload(Buffer.alloc(1_000)), facts);
  if (files === 0) await expect(sent).rejects.toThrow();
  else expect((await sent).ok).toBe(true);
  expect(taken.length).toBe(files);
});

test('a file comes out with what it is, for who has a link, and one that is not there does not', async () => {
  const bytes = randomBytes(700_000);
  const seen: unknown[] = [];
  const port = await serve(read, undefined, async (id, who) => {
    seen.push([id, who]);
    if (id !== 'evi_1') return undefined;
    return { mediaType: 'image/png', size: bytes.length, body: Readable.from([bytes]) };
  });
  const desk = httpDesk(addressOf(port), 'secret');
  const given = await desk.give('evi_1', facts);
  expect(given).toMatchObject({ mediaType: 'image/png', size: bytes.length });
  const parts: Buffer[] = [];
  for await (const part of given?.body ?? []) parts.push(part as Buffer);
  expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  expect(await desk.give('evi_2', facts)).toBeUndefined();
  expect(seen).toEqual([
    ['evi_1', facts],
    ['evi_2', facts],
  ]);
  await expect(httpDesk(addressOf(port), 'another').give('evi_1', facts)).rejects.toThrow('401');
});
