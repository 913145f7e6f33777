/** The pages of a list, one after another, each a request like any other of the viewer's. */
import { setTimeout } from 'node:timers/promises';
import { publicError } from '@civil-affairs/kit/errors';
import { GraphQLError } from 'graphql';
import type { FollowedList } from './list.ts';

/** What the graph said to a request. */
export interface GraphAnswer {
  status: number;
  /** Seconds after which to come again, where it was refused for now. */
  retryAfter: number | undefined;
  body: { data?: unknown; errors?: readonly { message: string; extensions?: Record<string, unknown> }[] };
}

export type AskGraph = (variables: Record<string, unknown>, signal: AbortSignal) => Promise<GraphAnswer>;

/** An export beyond this is no list for a person any more, but a copy of the register. */
export const mostRows = 200_000;

const largestPage = 100;

interface Page {
  rows: readonly unknown[];
  next: string | null;
}

/**
 * The rows of a list, page by page; a page is fetched when the one before has been taken.
 * @throws GraphQLError for what the graph refuses, and when there are more rows than an export may have
 */
export async function* pagesOf(
  list: FollowedList,
  variables: Record<string, unknown>,
  ask: AskGraph,
  signal: AbortSignal,
): AsyncGenerator<readonly unknown[]> {
  let size = largestPage;
  let rows = 0;
  let after: string | null = null;
  do {
    const sent: Record<string, unknown> = { ...variables, [list.after]: after };
    if (list.first) sent[list.first] = size;
    const answer = await patiently(() => ask(sent, signal), signal);
    const error = answer.body.errors?.[0];
    // Rich rows make a page of a hundred too large: it is asked for in smaller ones.
    if (error?.extensions?.code === 'OPERATION_TOO_LARGE' && list.first && size > 1) {
      size = Math.floor(size / 2);
      continue;
    }
    if (error) throw refusalOf(error, answer.status);
    const page = pageIn(list, answer.body.data);
    rows += page.rows.length;
    if (rows > mostRows)
      throw publicError('OPERATION_TOO_LARGE', `An export has ${mostRows} rows at most: narrow the list.`);
    yield page.rows;
    if (page.next === null) return;
    after = page.next;
  } while (!signal.aborted);
  signal.throwIfAborted();
}

/** Waits where the graph says so: an export goes on when others have had their turn. */
async function patiently(ask: () => Promise<GraphAnswer>, signal: AbortSignal): Promise<GraphAnswer> {
  for (;;) {
    const answer = await ask();
    if (answer.retryAfter === undefined) return answer;
    await setTimeout(answer.retryAfter * 1_000, undefined, { signal });
  }
}

/** The graph names these in an answer of its own; a file has the status alone to say them by. */
const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
};

function refusalOf(
  { message, extensions = {} }: { message: string; extensions?: Record<string, unknown> },
  status: number,
): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: extensions.code,
      http: { status: statusOf[String(extensions.code)] ?? Math.max(status, 400) },
    },
  });
}

function pageIn({ path, rows }: FollowedList, data: unknown): Page {
  const found = path.reduce((value, key) => (value as Record<string, unknown> | null)?.[key], data) as
    | { pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    | null
    | undefined;
  if (!found) {
    const nothing = publicError('NOT_FOUND', 'There is no such list.');
    throw Object.assign(nothing, { extensions: { ...nothing.extensions, http: { status: 404 } } });
  }
  const { hasNextPage, endCursor } = found.pageInfo;
  const [key = '', inner] = rows;
  const held = (found as Record<string, unknown>)[key] as readonly Record<string, unknown>[];
  return {
    rows: inner === undefined ? held : held.map((edge) => edge[inner]),
    next: hasNextPage ? endCursor : null,
  };
}
