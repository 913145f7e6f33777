/** Files on their way between the gateway and a subgraph that is a process of its own, signed as every request is. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { type PublicErrorCode, publicError } from '../errors.ts';
import type { Result } from '../problems.ts';
import { createSigner, sealOfStream, streamSealLength } from '../signature.ts';
import type { RequestFacts } from '../viewer.ts';
import type { EvidenceDesk, Taken, Upload } from './desk.ts';

/** Carries what is said of the file, and is signed with it: base64url of JSON. */
const aboutHeader = 'x-graph-evidence';
const connections = 32;

type Answer = { result: Result<Taken> } | { refused: { code: PublicErrorCode; message: string } };

/** Where a subgraph takes files, by the address at which it answers. */
export function evidenceAddress(address: string): string {
  return new URL('/evidence', address).href;
}

/** Where a subgraph gives files out. */
export function givingAddress(address: string): string {
  return new URL('/evidence/give', address).href;
}

/** Says what a file is that is given out: base64url of JSON. */
const givenHeader = 'x-graph-evidence-given';

/** The desk of a subgraph at an address. */
export function httpDesk(address: string, secret: string): EvidenceDesk {
  const { origin, pathname } = new URL(evidenceAddress(address));
  // How long it may take is the gateway's to say.
  const pool = new Pool(origin, {
    connections,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: 5_000 },
  });
  const sign = createSigner(secret, evidenceAddress(address));
  const signGiving = createSigner(secret, givingAddress(address));
  return {
    async take({ body, ...upload }, facts, signal) {
      const about = JSON.stringify(upload);
      const headers = sign(about, facts);
      const answer = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          ...headers,
          [aboutHeader]: Buffer.from(about).toString('base64url'),
          'content-type': 'application/octet-stream',
          'content-length': String(upload.length + streamSealLength),
        },
        body: Readable.from(withSeal(body, (digest) => sealOfStream(secret, headers, digest))),
        ...(signal && { signal }),
      });
      if (answer.statusCode !== 200) {
        await answer.body.dump();
        throw new Error(`the answer's status is ${answer.statusCode}`);
      }
      const read = (await answer.body.json()) as Answer;
      if ('refused' in read) throw publicError(read.refused.code, read.refused.message);
      return read.result;
    },
    async give(id, facts) {
      const about = JSON.stringify({ id });
      const headers = {
        ...signGiving(about, facts),
        [aboutHeader]: Buffer.from(about).toString('base64url'),
      };
      const answer = await pool.request({ path: `${pathname}/give`, method: 'POST', headers });
      const given = answer.headers[givenHeader];
      if (answer.statusCode === 200 && typeof given === 'string')
        return { ...JSON.parse(Buffer.from(given, 'base64url').toString()), body: answer.body };
      await answer.body.dump();
      if (answer.statusCode === 404) return undefined;
      throw new Error(`the answer's status is ${answer.statusCode}`);
    },
  };
}

async function* withSeal(body: Readable, sealOf: (digest: Buffer) => Buffer): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    hash.update(chunk as Buffer);
    yield chunk as Buffer;
  }
  yield sealOf(hash.digest());
}

/** The bytes of a signed request, which end as they were sent, or in an error. */
async function* withoutSeal(
  body: Readable,
  length: number,
  isSeal: (seal: Buffer, digest: Buffer) => boolean,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const end: Buffer[] = [];
  let left = length;
  for await (const part of body.iterator({ destroyOnReturn: false })) {
    const chunk = part as Buffer;
    const own = chunk.subarray(0, left);
    left -= own.length;
    hash.update(own);
    if (own.length < chunk.length) end.push(chunk.subarray(own.length));
    if (own.length > 0) yield own;
  }
  if (!isSeal(Buffer.concat(end), hash.digest()))
    throw new Error('the file is not what the gateway has sent');
}

type Verify = (headers: IncomingHttpHeaders, about: string) => RequestFacts | undefined;

/**
 * Takes files of the gateway and gives them to it, and to nobody else.
 * @param verify the facts of a request that is signed
 */
export function serveDesk(
  app: FastifyInstance,
  desk: EvidenceDesk,
  secrets: readonly string[],
  verify: { take: Verify; give: Verify },
): void {
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, _payload, done) => done(null));
    files.post('/evidence', async (request, reply): Promise<Answer | object> => {
      const about = aboutOf(request.headers);
      const facts = verify.take(request.headers, about);
      if (!facts) return reply.code(401).send({ error: 'only the gateway is answered here' });
      const upload = JSON.parse(about) as Omit<Upload, 'body'>;
      const isSeal = (seal: Buffer, digest: Buffer) =>
        secrets.some((secret) => isSame(seal, sealOfStream(secret, request.headers, digest)));
      const gone = new AbortController();
      reply.raw.once('close', () => reply.raw.writableFinished || gone.abort());
      try {
        const body = Readable.from(withoutSeal(request.raw, upload.length, isSeal));
        return { result: await desk.take({ ...upload, body }, facts, gone.signal) };
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return { refused: { code: error.extensions.code, message: error.message } };
      }
    });
    files.post('/evidence/give', async (request, reply) => {
      const about = aboutOf(request.headers);
      const facts = verify.give(request.headers, about);
      if (!facts) return reply.code(401).send({ error: 'only the gateway is answered here' });
      const given = await desk.give((JSON.parse(about) as { id: string }).id, facts);
      if (!given) return reply.code(404).send({ error: 'there is no such file' });
      const { body, ...what } = given;
      reply.header(givenHeader, Buffer.from(JSON.stringify(what)).toString('base64url'));
      return reply.header('content-length', what.size).type('application/octet-stream').send(body);
    });
  });
}

function aboutOf(headers: IncomingHttpHeaders): string {
  return Buffer.from(String(headers[aboutHeader] ?? ''), 'base64url').toString();
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
