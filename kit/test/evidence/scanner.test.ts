// A scanner as it may behave, on this machine alone: it finds, hangs, hangs up and lies.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { clamdScanner, parseScannerAddress, type ScannerAddress } from '../../src/evidence/scanner.ts';

const opened: { server: Server; sockets: Set<Socket>; path: string }[] = [];
afterEach(async () => {
  for (const { server, sockets, path } of opened.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
    rmSync(path, { force: true });
  }
});

/** Reads INSTREAM as clamd does; undefined until the whole file has come. */
function fileIn(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (received.toString('latin1', 0, command.length) !== command) return undefined;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

/** @param behave what it does with what it has received so far */
async function fakeClamd(behave: (socket: Socket, received: Buffer) => void): Promise<ScannerAddress> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      behave(socket, received);
    });
  });
  const path = join(tmpdir(), `clamd-${randomBytes(6).toString('hex')}.sock`);
  opened.push({ server, sockets, path });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return parseScannerAddress(`unix:${path}`);
}

const file = randomBytes(300_000);
const saying = (reply: string) =>
  fakeClamd((socket, received) => {
    if (fileIn(received)) socket.end(reply);
  });

test('a file without anything harmful is clean, and the scanner has got every byte', async () => {
  let scanned: Buffer | undefined;
  const address = await fakeClamd((socket, received) => {
    scanned = fileIn(received);
    if (scanned) socket.end('stream: OK\0');
  });
  expect(await clamdScanner(address)(file)).toEqual({ isClean: true });
  expect(scanned?.equals(file)).toBe(true);
});

test('what was found is named, in a form that a log may keep', async () => {
  const verdict = async (reply: string) => clamdScanner(await saying(reply))(file);
  expect(await verdict('stream: Eicar-Test-Signature FOUND\0')).toEqual({
    isClean: false,
    found: 'Eicar-Test-Signature',
  });
  expect(await verdict('stream: <b>\u001b[2J FOUND\0')).toEqual({ isClean: false, found: '_b___2J' });
});

test.each([
  ['that is none', 'hello\0'],
  ['that is cut off', 'stream: OK'],
  ['with an error', 'INSTREAM size limit exceeded. ERROR\0'],
  ['with two meanings', 'stream: X FOUND\0stream: OK\0'],
  ['of nothing', ''],
  ['without end', 'x'.repeat(100_000)],
])('an answer %s says nothing of the file', async (_, reply) => {
  await expect(clamdScanner(await saying(reply))(file)).rejects.toThrow(/scanner/);
});

test('whoever calls a file clean before its end has not looked at it', async () => {
  const hasty = await fakeClamd((socket, received) => {
    if (received.length > 100) socket.end('stream: OK\0');
  });
  await expect(clamdScanner(hasty)(randomBytes(20_000_000))).rejects.toThrow();
});

test('a scanner that says nothing, or a byte now and then, is not waited for', async () => {
  const silent = await fakeClamd(() => {});
  await expect(clamdScanner(silent, 100)(file)).rejects.toThrow('in time');
  const trickling = await fakeClamd((socket) => {
    setInterval(() => socket.write(' '), 20).unref();
  });
  await expect(clamdScanner(trickling, 150)(file)).rejects.toThrow('in time');
});

test('a scanner that hangs up, or is not there, has said nothing', async () => {
  const gone = await fakeClamd((socket) => socket.destroy());
  await expect(clamdScanner(gone)(file)).rejects.toThrow();
  await expect(clamdScanner({ path: join(tmpdir(), 'no-such-clamd.sock') })(file)).rejects.toThrow('ENOENT');
});

test('an address is one of two forms', () => {
  expect(parseScannerAddress('clamd://127.0.0.1:3310')).toEqual({ host: '127.0.0.1', port: 3310 });
  expect(parseScannerAddress('clamd://[::1]:3310')).toEqual({ host: '::1', port: 3310 });
  expect(parseScannerAddress('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  for (const wrong of ['localhost:3310', 'http://localhost', 'clamd://localhost', 'unix:run'])
    expect(() => parseScannerAddress(wrong)).toThrow('EVIDENCE_SCANNER');
});
