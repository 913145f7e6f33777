// The load: connections that each send the next request as soon as the last one is answered.
import { connect } from 'node:net';
import { cutMessage, messageOf } from './http.ts';

export interface LoadResult {
  requests: number;
  seconds: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  bytes: number;
  /** Answers that were no 200, or not as long as the one that was checked before. */
  failures: number;
}

export interface LoadOptions {
  port: number;
  path: string;
  bodies: readonly string[];
  /** How long the answer to each body is, in bytes. */
  lengths: readonly number[];
  headers?: Record<string, string>;
  connections: number;
  seconds: number;
}

/** Asks for as long as told. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { port, path, bodies, lengths, headers, connections, seconds } = options;
  const host = { host: `127.0.0.1:${port}`, 'content-type': 'application/json', accept: 'application/json' };
  const messages = bodies.map((body) => messageOf(`POST ${path} HTTP/1.1`, { ...host, ...headers }, body));
  const times: number[] = [];
  let next = 0;
  let bytes = 0;
  let failures = 0;
  const started = performance.now();
  const end = started + seconds * 1000;

  function run(): Promise<void> {
    return new Promise((done, failed) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let parts: Buffer[] = [];
      let sent = 0;
      let which = 0;
      const send = () => {
        sent = performance.now();
        which = next % messages.length;
        next += 1;
        socket.write(messages[which] as Buffer);
      };
      socket.once('connect', send);
      socket.once('error', failed);
      socket.once('close', () => failed(new Error('the gateway closed a connection')));
      socket.on('data', (chunk: Buffer) => {
        parts.push(chunk);
        const data = parts.length === 1 ? chunk : Buffer.concat(parts);
        const message = cutMessage(data);
        if (!message) {
          parts = [data];
          return;
        }
        parts = [];
        const now = performance.now();
        times.push(now - sent);
        bytes += message.body.length;
        if (!message.head.startsWith('http/1.1 200') || message.body.length !== lengths[which]) failures += 1;
        if (now < end) return send();
        socket.removeAllListeners();
        socket.destroy();
        done();
      });
    });
  }

  await Promise.all(Array.from({ length: connections }, run));
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const elapsed = (performance.now() - started) / 1000;
  return { requests: times.length, seconds: elapsed, p50: at(0.5), p99: at(0.99), bytes, failures };
}
