/**
 * Files beside GraphQL: handed in by `POST /evidence/SUBGRAPH?kind=CODE`, the file itself as the body; given out by the
 * links of `Evidence.link`.
 */
import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { EvidenceDesk } from '@civil-affairs/kit/evidence/desk';
import { type Language, languageOf } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import { type OpenLink, viewerOfLink } from '@civil-affairs/kit/signed-links';
import type { FastifyInstance } from 'fastify';
import type { Admission } from './protection/admission.ts';
import { refusal } from './protection/limits.ts';
import { comeBack } from './protection/rates.ts';
import { sendRefusal } from './protection/request-checks.ts';

/** From the first byte to the last, with the time for which it may have to wait. */
export const longestUpload = 100_000;
/** Whoever still sends what was refused is listened to for so long, so that the answer arrives. */
const longestRest = 5_000;

const statusOf: Readonly<Record<string, number>> = {
  EVIDENCE_TOO_LARGE: 413,
  EVIDENCE_TYPE_REFUSED: 415,
  EVIDENCE_TYPE_DIFFERS: 415,
};

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' } as const;

/** Gives out what a link leads to. Whatever is wrong with a link, it leads nowhere. */
export function giveEvidence(
  app: FastifyInstance,
  admission: Admission,
  openLink: OpenLink,
  deskOf: (subgraph: string) => EvidenceDesk | undefined,
): void {
  app.get<{ Params: { subgraph: string; id: string } }>(
    '/evidence/:subgraph/:id',
    { exposeHeadRoute: false, compress: false, onRequest: admission.arrive, errorHandler: sendRefusal },
    async (request, reply) => {
      const bearer = await admission.identify(request, reply, 'identity');
      const { subgraph, id } = request.params;
      const link = openLink(request.url, bearer);
      const facts = {
        viewer: link ? viewerOfLink(link.viewer) : null,
        requestId: request.id,
        language: languageOf(request.headers['accept-language']),
      };
      const given = link && (await deskOf(subgraph)?.give(id, facts));
      if (!given) throw refusal('NOT_FOUND', 404, 'There is no such file, or the link has ended.');
      reply.headers({
        'content-type': given.mediaType,
        'content-length': given.size,
        'content-disposition': `attachment; filename="${id}.${endings[given.mediaType]}"`,
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
      return reply.send(given.body);
    },
  );
}

/** @param deskOf where the subgraph of this name takes files; undefined for one that takes none */
export function takeEvidence(
  app: FastifyInstance,
  admission: Admission,
  deskOf: (subgraph: string) => EvidenceDesk | undefined,
): void {
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    // It goes on as it comes.
    files.addContentTypeParser('*', (_request, _payload, done) => done(null));
    files.post<{ Params: { subgraph: string }; Querystring: { kind?: unknown } }>(
      '/evidence/:subgraph',
      {
        config: { isLong: true },
        onRequest: admission.arrive,
        errorHandler: sendRefusal,
        onSend: async ({ raw }, reply) => {
          if (!raw.complete) reply.header('connection', 'close');
          // Who sends so slowly, or something else than was announced, is not waited for once more.
          if (reply.statusCode !== 400) await listenToRest(raw);
        },
      },
      async (request, reply) => {
        const viewer = await admission.identify(request, reply, 'uploads');
        if (!viewer)
          throw refusal('UNAUTHENTICATED', 401, 'Whoever hands in a file says by a token who it is.');
        const desk = deskOf(request.params.subgraph);
        if (!desk) throw refusal('NOT_FOUND', 404, 'No part of the graph of this name takes files.');
        const { headers, id, raw, query } = request;
        const length = lengthIn(headers['content-length']);
        const language = languageOf(headers['accept-language']);
        const upload = {
          kind: typeof query.kind === 'string' ? query.kind : '',
          mediaType: (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
          length,
          body: raw,
        };
        const facts = { viewer, requestId: id, language };
        const gone = new AbortController();
        reply.raw.once('close', () => gone.abort());
        const result = await desk.take(upload, facts, gone.signal).catch(withStatus);
        if (result.ok) return reply.code(201).send({ evidence: result.value, problems: [] });
        const problems = result.problems.map((problem) => shown(problem, language));
        const status = statusOf[problems[0]?.code ?? ''] ?? 422;
        return reply.code(status).send({ evidence: null, problems });
      },
    );
  });
}

/** @throws BAD_REQUEST: memory is kept for it before it comes */
function lengthIn(header: string | undefined): number {
  const length = Number(header);
  if (header !== undefined && length > 0) return length;
  throw refusal('BAD_REQUEST', 411, 'A file is sent with its Content-Length.');
}

function shown({ kind, code, message }: Problem, language: Language) {
  return { __typename: kind, code, message: message[language] };
}

const statuses: Readonly<Record<string, number>> = { FORBIDDEN: 403, SUBGRAPH_UNAVAILABLE: 503 };

/** Errors that the desk names, with the status of the answer. */
function withStatus(error: Error & { extensions?: { code?: string } }): never {
  const code = error.extensions?.code;
  if (code === 'OVERLOADED') throw comeBack('OVERLOADED', 503, 5, error.message);
  if (code === undefined) throw error;
  throw refusal(code as 'FORBIDDEN', statuses[code] ?? 400, error.message);
}

/** A connection that ends while somebody sends takes the answer with it. */
async function listenToRest(raw: IncomingMessage): Promise<void> {
  if (raw.complete || raw.destroyed) return;
  const ended = new Promise((resolve) => raw.once('end', resolve).once('close', resolve));
  raw.resume();
  await Promise.race([ended, setTimeout(longestRest, undefined, { ref: false })]);
}
