import { publicError } from './errors.ts';

/** Page size when a client names none, and the largest that it may ask for. */
export const defaultPageSize = 20;
export const maximumPageSize = 100;

/** A checked request for a page: how many rows, and the key of the last row seen. */
export interface PageRequest {
  size: number;
  after: readonly string[] | null;
}

/** A Relay connection over rows; `totalCount` runs only when the client requests it. */
export interface Connection<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: () => Promise<number>;
}

/**
 * Checks `first` and `after`. Cursors come from clients and are untrusted: anything that is not a key of
 * `keyLength` short texts is refused.
 * @throws BAD_USER_INPUT
 */
export function pageRequest(
  args: { first?: number | null | undefined; after?: string | null | undefined },
  keyLength: number,
): PageRequest {
  const size = args.first ?? defaultPageSize;
  if (size < 1 || size > maximumPageSize)
    throw publicError('BAD_USER_INPUT', `first must lie between 1 and ${maximumPageSize}.`);
  return { size, after: args.after == null ? null : decodeCursor(args.after, keyLength) };
}

function decodeCursor(cursor: string, keyLength: number): string[] {
  if (cursor.length <= 400) {
    try {
      const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
      if (
        Array.isArray(key) &&
        key.length === keyLength &&
        key.every((part) => typeof part === 'string' && part.length <= 100 && !part.includes('\u0000'))
      )
        return key;
    } catch {
      // Not JSON: refused below like any other foreign text.
    }
  }
  throw foreignCursor();
}

/** The cursor of a row, or of a place between rows, by its key in the order of the list. */
export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** For a text that is not a cursor of the list that it is given to. */
export function foreignCursor(): Error {
  return publicError('BAD_USER_INPUT', 'after is not a cursor of this list.');
}

/**
 * Makes a connection of the rows that a keyset query found.
 * @param rows one row more than the page's size when the list goes on
 * @param keyOf the row's sort key, ending in its id, as texts
 */
export function connection<Row>(
  rows: readonly Row[],
  page: PageRequest,
  keyOf: (row: Row) => readonly string[],
  totalCount: () => Promise<number>,
): Connection<Row> {
  const nodes = rows.slice(0, page.size);
  const cursor = (node: Row) => cursorOf(keyOf(node));
  const [first] = nodes;
  const last = nodes.at(-1);
  return {
    // Most front ends ask for nodes: cursors are made for whoever asks for edges.
    get edges() {
      return nodes.map((node) => ({ cursor: cursor(node), node }));
    },
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.size,
      hasPreviousPage: page.after !== null,
      startCursor: first === undefined ? null : cursor(first),
      endCursor: last === undefined ? null : cursor(last),
    },
    totalCount,
  };
}

/**
 * A connection over a short list that is in memory already, in the order of its keys.
 * @throws BAD_USER_INPUT for the cursor of a row that is not in this list
 */
export function connectionOfAll<Row>(
  all: readonly Row[],
  page: PageRequest,
  keyOf: (row: Row) => readonly string[],
): Connection<Row> {
  const seen = page.after ? all.findIndex((row) => keyOf(row).at(-1) === page.after?.at(-1)) : -1;
  if (page.after && seen < 0) throw foreignCursor();
  return connection(all.slice(seen + 1, seen + page.size + 2), page, keyOf, async () => all.length);
}

/** A page whose rows are shown otherwise than they are kept. */
export function shownPage<Row, Shown>(page: Connection<Row>, show: (row: Row) => Shown): Connection<Shown> {
  return {
    ...page,
    nodes: page.nodes.map((row) => show(row)),
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: show(node) })),
  };
}
