/** `/export`: a list of a document as CSV or XLSX, with the viewer's own rights, beside the graph. */
import { Readable } from 'node:stream';
import { csvOf, spreadsheetText } from '@civil-affairs/kit/csv';
import { publicError } from '@civil-affairs/kit/errors';
import { languageOf } from '@civil-affairs/kit/language';
import { log } from '@civil-affairs/kit/log';
import type { Viewer } from '@civil-affairs/kit/viewer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { identityOf } from '../protection/admission.ts';
import { comeBack } from '../protection/rates.ts';
import { jsonOf, sendRefusal } from '../protection/request-checks.ts';
import type { TrustedDocuments } from '../protection/trusted-documents.ts';
import { cellsOf, headingOf, type TableLanguage } from './cells.ts';
import { followedList } from './list.ts';
import { type AskGraph, pagesOf } from './pages.ts';
import { workbookOf } from './xlsx.ts';

export interface ExportOptions {
  schema(): GraphQLSchema;
  documents(): TrustedDocuments;
  viewerOf(authorization: string | undefined): Promise<Viewer | null>;
  arrive(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** How long one may take, in ms. */
  longest?: number;
}

const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const longestExport = 15 * 60_000;

/** What a request for an export says: that of the graph, and how the table is to look. */
interface Wanted {
  documentId?: unknown;
  query?: unknown;
  variables?: unknown;
  format?: unknown;
  list?: unknown;
}

type Rows = readonly (readonly string[])[];

export function serveExports(app: FastifyInstance, options: ExportOptions): void {
  const busy = new Set<string>();
  app.route({
    url: '/export',
    method: ['GET', 'POST'],
    errorHandler: sendRefusal,
    onRequest: options.arrive,
    async handler(request, reply) {
      const wanted = ((request.method === 'GET' ? request.query : request.body) ?? {}) as Wanted;
      const format = formatOf(wanted.format);
      const viewer = await options.viewerOf(request.headers.authorization);
      const identity = identityOf(viewer, request);
      const list = followedList(options.schema(), textOf(wanted, options.documents()), nameOf(wanted.list));
      const variables = variablesOf(wanted.variables);
      if (busy.has(identity))
        throw comeBack('RATE_LIMITED', 429, 10, 'One export at a time: another one of yours runs.');
      busy.add(identity);
      const gone = new AbortController();
      const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(options.longest ?? longestExport)]);
      reply.raw.once('close', () => {
        busy.delete(identity);
        gone.abort();
      });
      const language: TableLanguage = languageOf(request.headers['accept-language']) === 'en' ? 'en' : 'zh';
      const pages = pagesOf(list, variables, askWith(app, request, wanted), signal);
      // What is refused is refused before the first byte.
      const first = await pages.next();
      async function* table(): AsyncGenerator<Rows> {
        yield [list.columns.map((column) => headingOf(column, language))];
        for (let page = first; !page.done; page = await pages.next())
          yield page.value.map((row) => cellsOf(list.columns, row, language));
      }
      const bytes = format === 'csv' ? csvBytes(table()) : workbookOf(table());
      return reply
        .header('content-type', formats[format])
        .header('content-disposition', `attachment; filename="${list.operation}.${format}"`)
        .header('cache-control', 'no-store')
        .send(streamOf(bytes, request, signal));
    },
  });
}

/** A stream that is cut off where an export fails: half a list must not look like a whole one. */
function streamOf(
  bytes: AsyncGenerator<string | Buffer>,
  { id }: FastifyRequest,
  signal: AbortSignal,
): Readable {
  const stream = Readable.from(bytes, { objectMode: false });
  signal.addEventListener('abort', () => stream.destroy(), { once: true });
  stream.once('error', (error) => {
    if (!signal.aborted) log.warn({ where: 'export', requestId: id, err: error }, 'an export was cut off');
  });
  return stream;
}

async function* csvBytes(table: AsyncIterable<Rows>): AsyncGenerator<string> {
  yield '\ufeff';
  for await (const rows of table)
    if (rows.length > 0) yield csvOf(rows.map((cells) => cells.map(spreadsheetText)));
}

/** Asks this gateway as the client itself would: nothing that holds for the graph is left out for an export. */
function askWith(app: FastifyInstance, { ip, headers, id }: FastifyRequest, wanted: Wanted): AskGraph {
  const { query, documentId } = wanted;
  const { authorization, 'accept-language': language } = headers;
  return async (variables, signal) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: ip,
      signal,
      headers: {
        'x-export': id,
        ...(authorization && { authorization }),
        ...(language && { 'accept-language': language }),
      },
      payload: { ...(documentId === undefined ? { query } : { documentId }), variables },
    });
    const later = answer.headers['retry-after'];
    return {
      status: answer.statusCode,
      retryAfter: later === undefined ? undefined : Number(later),
      body: answer.json(),
    };
  };
}

function formatOf(format: unknown): keyof typeof formats {
  if (format === undefined || format === 'csv') return 'csv';
  if (format === 'xlsx') return format;
  throw publicError('BAD_USER_INPUT', 'format is csv or xlsx.');
}

function nameOf(list: unknown): string | undefined {
  return typeof list === 'string' && list !== '' ? list : undefined;
}

/** @throws PERSISTED_QUERY_NOT_FOUND or BAD_USER_INPUT */
function textOf({ query, documentId }: Wanted, documents: TrustedDocuments): string {
  if (typeof documentId === 'string') {
    const text = documents.find(documentId);
    if (text === undefined)
      throw publicError('PERSISTED_QUERY_NOT_FOUND', 'No document is registered under this id.');
    return text;
  }
  if (typeof query === 'string') return query;
  throw publicError('BAD_USER_INPUT', 'An export names a document by documentId, or sends its query.');
}

/** In an address they are JSON text. */
function variablesOf(variables: unknown): Record<string, unknown> {
  if (variables === undefined || variables === null || variables === '') return {};
  const read = typeof variables === 'string' ? jsonOf(variables) : variables;
  if (typeof read === 'object' && read !== null && !Array.isArray(read))
    return read as Record<string, unknown>;
  throw publicError('BAD_USER_INPUT', 'variables is an object.');
}
