/**
 * The way to a subgraph on the same machine: a socket in a folder that no other user may enter, one connection for all
 * requests of a process. Who connects proves once that it knows the secret; after that a request needs no signature, since
 * nobody can come between.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseJson } from './exact-json.ts';
import { frameReader, frameWriter } from './frames.ts';
import { log } from './log.ts';
import type { GraphAnswer, Transport } from './services.ts';
import type { RequestFacts } from './viewer.ts';

/** What a frame is. */
const kinds = { request: 1, answer: 2, failure: 3, cancel: 4, leaving: 5 } as const;

const longestRequest = 3 * 1024 * 1024;
const longestAnswer = 4 * 1024 * 1024;
const longestWait = 10_000;
const longestHandshake = 2_000;
const challengeLength = 32;
/** After it has said that it leaves, a server waits so long for what was under way to it. */
const longestGoodbye = 200;

/** Where a subgraph listens in the folder that the processes of one machine share. */
export function socketOf(folder: string, subgraph: string): string {
  return join(folder, `${subgraph}.sock`);
}

function proofOf(secret: string, path: string, challenge: Buffer): Buffer {
  return createHmac('sha256', secret).update(`local link ${path} `).update(challenge).digest();
}

interface Waiting {
  resolve(answer: GraphAnswer): void;
  reject(error: Error): void;
}

interface Connection {
  ask(body: string, facts: RequestFacts, signal: AbortSignal): Promise<GraphAnswer>;
  readonly isLeaving: boolean;
}

/** Sends requests to the subgraph that listens at a path; connects when the first one comes, and anew when it has to. */
export function localTransport(path: string, secret: string): Transport {
  let current: Connection | undefined;
  return async ({ query, variables, operationName, body }, facts, signal) => {
    const text = body ?? JSON.stringify({ query, variables, operationName });
    if (!current || current.isLeaving) current = open(path, secret);
    return current.ask(text, facts, signal ?? AbortSignal.timeout(longestWait));
  };
}

function open(path: string, secret: string): Connection {
  const socket = connect(path);
  const write = frameWriter(socket);
  const waiting = new Map<number, Waiting>();
  let exchange = 0;
  let isLeaving = false;
  /** What was handed in before the server knew who asks. */
  let early: (() => void)[] | undefined = [];

  // No request holds a process that wants to end.
  socket.unref();
  const take = frameReader(longestAnswer, ({ kind, exchange: number, payload }) => {
    if (kind === kinds.leaving) {
      isLeaving = true;
      if (waiting.size === 0) socket.end();
      return;
    }
    const waiter = waiting.get(number);
    waiting.delete(number);
    if (kind === kinds.answer) waiter?.resolve(parseJson(payload.toString()) as GraphAnswer);
    else waiter?.reject(new Error('the subgraph has failed'));
    if (isLeaving && waiting.size === 0) socket.end();
  });
  const lose = (error: Error) => {
    isLeaving = true;
    socket.destroy();
    // For whoever may try again, it is a connection that was lost, whatever the system calls it.
    const lost = Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' });
    for (const { reject } of waiting.values()) reject(lost);
    waiting.clear();
  };
  let challenge: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    try {
      if (!early) return take(chunk);
      challenge = Buffer.concat([challenge, chunk]);
      if (challenge.length < challengeLength) return;
      socket.write(proofOf(secret, path, challenge.subarray(0, challengeLength)));
      for (const send of early) send();
      early = undefined;
      if (challenge.length > challengeLength) take(challenge.subarray(challengeLength));
    } catch (error) {
      lose(error as Error);
    }
  });
  socket.on('error', lose);
  socket.on('close', () => lose(new Error('the connection to the subgraph was closed')));

  return {
    get isLeaving() {
      return isLeaving;
    },
    ask(body, facts, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        exchange = (exchange + 1) >>> 0;
        const number = exchange;
        const leave = () => {
          waiting.delete(number);
          if (!early) write(kinds.cancel, number);
          reject(signal.reason);
        };
        const done = () => signal.removeEventListener('abort', leave);
        signal.addEventListener('abort', leave, { once: true });
        waiting.set(number, {
          resolve: (answer) => {
            done();
            resolve(answer);
          },
          reject: (error) => {
            done();
            reject(error);
          },
        });
        const known = JSON.stringify(facts);
        const send = () => {
          if (waiting.has(number)) write(kinds.request, number, lengthOf(known), known, body);
        };
        if (early) early.push(send);
        else send();
      });
    },
  };
}

/** How long the facts before a body are, in bytes. */
const lengthDigits = 8;
const lengthOf = (text: string) => String(Buffer.byteLength(text)).padStart(lengthDigits, '0');

/** A subgraph that is reached over a socket of this machine. */
export interface LocalServer {
  /** Sends everybody away, lets what is under way end, and closes. */
  close(): Promise<void>;
}

/**
 * Listens at a path.
 * @param secrets any of which the other side may know: two while one is exchanged for another
 */
export async function listenLocally(
  path: string,
  secrets: readonly string[],
  answer: Transport,
): Promise<LocalServer> {
  const connections = new Set<{ leave(): void; end(): void; readonly underWay: number }>();
  const server = createServer((socket) => {
    const challenge = randomBytes(challengeLength);
    const write = frameWriter(socket);
    const underWay = new Map<number, AbortController>();
    const take = frameReader(longestRequest, ({ kind, exchange, payload }) => {
      if (kind === kinds.cancel) underWay.get(exchange)?.abort(new Error('nobody waits for it any more'));
      if (kind !== kinds.request) return;
      const controller = new AbortController();
      underWay.set(exchange, controller);
      const end = lengthDigits + Number(payload.toString('latin1', 0, lengthDigits));
      const facts = JSON.parse(payload.toString('utf8', lengthDigits, end)) as RequestFacts;
      const request = JSON.parse(payload.toString('utf8', end));
      answer(request, facts, controller.signal)
        .then(
          (answered) => write(kinds.answer, exchange, JSON.stringify(answered)),
          (error) => {
            log.error({ where: 'local link', requestId: facts.requestId, err: error }, 'unexpected error');
            write(kinds.failure, exchange);
          },
        )
        .finally(() => underWay.delete(exchange));
    });
    const connection = {
      leave: () => write(kinds.leaving, 0),
      end: () => socket.end(),
      get underWay() {
        return underWay.size;
      },
    };
    let proof: Buffer | undefined = Buffer.alloc(0);
    socket.write(challenge);
    socket.setTimeout(longestHandshake, () => socket.destroy());
    socket.on('data', (chunk) => {
      try {
        if (!proof) return take(chunk);
        proof = Buffer.concat([proof, chunk]);
        if (proof.length < challengeLength) return;
        const given = proof.subarray(0, challengeLength);
        const rest = proof.subarray(challengeLength);
        if (!secrets.some((secret) => timingSafeEqual(proofOf(secret, path, challenge), given)))
          return socket.destroy();
        proof = undefined;
        socket.setTimeout(0);
        connections.add(connection);
        if (rest.length > 0) take(rest);
      } catch (error) {
        log.warn({ where: 'local link', err: error }, 'a connection was ended: it sent what cannot be read');
        socket.destroy();
      }
    });
    // Whoever has gone waits for nothing.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      connections.delete(connection);
      for (const controller of underWay.values()) controller.abort(new Error('nobody waits for it any more'));
    });
  });
  // A process that was killed has left its socket behind.
  rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return {
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const connection of connections) connection.leave();
      await setTimeout(longestGoodbye, undefined, { ref: false });
      const until = performance.now() + longestWait;
      while ([...connections].some(({ underWay }) => underWay > 0) && performance.now() < until)
        await setTimeout(20);
      for (const connection of connections) connection.end();
      await closed;
    },
  };
}
