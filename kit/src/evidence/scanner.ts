/** Looks for harmful software in what is handed in. ClamAV's daemon is spoken to; nothing is configured by default. */
import { connect, type Socket } from 'node:net';

export type Verdict = { isClean: true } | { isClean: false; found: string };

/**
 * Looks at a file.
 * @throws Error when it cannot say what the file is: the file is not taken then
 */
export type Scan = (bytes: Buffer) => Promise<Verdict>;

export interface ScannerAddress {
  host?: string;
  port?: number;
  /** Path of a Unix socket. */
  path?: string;
}

const longestScan = 20_000;
const longestReply = 1_000;
const piece = 64 * 1024;

/**
 * The address of a scanner as an installation is given it: `clamd://HOST:PORT`, or `unix:/PATH`.
 * @throws Error that says what is wrong
 */
export function parseScannerAddress(text: string): ScannerAddress {
  const path = /^unix:(\/.+)$/.exec(text)?.[1];
  if (path) return { path };
  const [, host, port] = /^clamd:\/\/([\w.-]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(text) ?? [];
  if (!host) throw new Error('EVIDENCE_SCANNER must be clamd://HOST:PORT or unix:/PATH.');
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** Speaks clamd's INSTREAM: the bytes in pieces with their lengths, then one line of answer. */
export function clamdScanner(address: ScannerAddress, patience: number = longestScan): Scan {
  return async (bytes) => {
    const socket = connect(address as { host: string; port: number });
    // From the beginning to the end: whoever sends a byte now and then is not waited for either.
    const late = setTimeout(() => socket.destroy(new Error('the scanner did not answer in time')), patience);
    try {
      return await exchange(socket, bytes);
    } finally {
      clearTimeout(late);
      socket.destroy();
    }
  };
}

async function exchange(socket: Socket, bytes: Buffer): Promise<Verdict> {
  let isSent = false;
  const answered = new Promise<Verdict>((resolve, reject) => {
    let reply = '';
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      reply += chunk.toString('latin1');
      if (reply.length > longestReply) reject(new Error('the scanner answers too much'));
    });
    socket.on('end', () => {
      // Nobody can know a file before the end of it.
      const verdict = isSent ? verdictOf(reply) : undefined;
      if (verdict) resolve(verdict);
      else reject(new Error('the scanner’s answer says nothing of the file'));
    });
    socket.on('close', () => reject(new Error('the scanner has hung up')));
  });
  const sent = send(socket, bytes).then(() => {
    isSent = true;
  });
  // The one that fails first decides; the other one is not waited for.
  const [verdict] = await Promise.all([answered, sent]);
  return verdict;
}

async function send(socket: Socket, bytes: Buffer): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece);
    await write(socket, lengthOf(part.length));
    await write(socket, part);
  }
  await write(socket, lengthOf(0));
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

function lengthOf(length: number): Buffer {
  const written = Buffer.alloc(4);
  written.writeUInt32BE(length);
  return written;
}

function verdictOf(reply: string): Verdict | undefined {
  if (reply === 'stream: OK\0') return { isClean: true };
  const found = /^stream: (\S{1,200}) FOUND\0$/.exec(reply)?.[1];
  return found ? { isClean: false, found: found.replaceAll(/[^\w.-]/g, '_') } : undefined;
}
