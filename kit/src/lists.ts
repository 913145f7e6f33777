// Lists that clients page through. A list is declared once; its pages, its total and its cursors follow from that.
import { and, asc, desc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './database.ts';
import { isLocalDate } from './dates.ts';
import { requested, requestedKey } from './keys.ts';
import { Loader, loadOne } from './loaders.ts';
import { type Connection, connection, foreignCursor, type PageRequest } from './pages.ts';
import { figures, statement } from './statements.ts';

/** Rows of a table in an order that cursors continue. */
export interface List<Table extends PgTable, Facts extends object = object, Row = Table['$inferSelect']> {
  table: Table;
  /** What is read of each row, those of the order included; everything where it is left out. */
  columns?: { [Name in keyof Row]: PgColumn };
  /** What is found out about each row beside its columns, by name. */
  facts?: { [Name in keyof Facts]: SQL.Aliased<Facts[Name]> };
  /** A table that `where` speaks of too; it must not make a row come twice. */
  join?: { table: PgTable; on: SQL };
  /** Which rows are in it. In a list that each of several keys has, {@link requestedKey} stands for the key. */
  where: SQL | undefined;
  order: ListOrder;
  /**
   * Whether an index has the rows of a key in their order, so that a page costs what it shows in a list of any length: it is
   * read together with those of other requests.
   */
  isInIndex?: boolean;
}

/** Columns of the rows that together no two rows share. Cursors hold a row's values of them. */
export interface ListOrder {
  columns: readonly PgColumn[];
  isDescending: boolean;
}

export function ascending(...columns: readonly PgColumn[]): ListOrder {
  return { columns, isDescending: false };
}

export function descending(...columns: readonly PgColumn[]): ListOrder {
  return { columns, isDescending: true };
}

/**
 * A page of a list.
 * @param count what is known otherwise of its total; the rows are counted when it is left out
 * @throws BAD_USER_INPUT for a cursor that is not of this list
 */
export async function pageOf<Table extends PgTable, Facts extends object = object>(
  db: Db,
  page: PageRequest,
  list: List<Table, Facts>,
  count: () => Promise<number> = () => countRows(db, list),
): Promise<Connection<Table['$inferSelect'] & Facts>> {
  const rows = (await rowsOnPage(db, page, list)) as (Table['$inferSelect'] & Facts)[];
  return connection(rows, page, keyIn(list.order), count);
}

async function countRows(db: Db, list: AnyList): Promise<number> {
  const found = db.select({ total: sql<number>`count(*)::int` }).from(list.table);
  const [row] = await joined(found.$dynamic(), list).where(list.where);
  return row?.total ?? 0;
}

/** How many rows the list of a key holds. */
export interface ListTotal {
  key: string;
  total: number;
}

/**
 * Loads the same page of the lists of many keys: all keys of one tick go in one statement, so a connection inside a
 * list costs no statement for each row. Totals go in one more, only when they are requested.
 * @param count what is known otherwise of the totals; they are counted when it is left out
 */
export function loadLists<Table extends PgTable, Row extends object = Table['$inferSelect']>(
  db: Db,
  list: List<Table, object, Row>,
  count: (keys: readonly string[]) => Promise<ListTotal[]> = (keys) => countLists(db, keys, list),
): (page: PageRequest) => Loader<Connection<Row>> {
  type Page = Connection<Row>;
  const totals = loadOne(count, ({ key }) => key);
  const keyOf = keyIn(list.order);
  const loaders = new Map<string, Loader<Page>>();
  return (page) => once(loaders, JSON.stringify(page), () => loaderOf(page));

  function loaderOf(page: PageRequest) {
    return new Loader<Page>(async (keys) => {
      const found = Map.groupBy(await rowsOnPages(db, keys, page, list), ({ key }) => key);
      return keys.map((key) => {
        const rows = (found.get(key) ?? []).map(({ row }) => row);
        return connection(rows, page, keyOf, async () => (await totals.load(key))?.total ?? 0);
      });
    });
  }
}

type AnyList = List<PgTable, object, object>;

/** The statements of a list, by what of a page is part of their text; they live as long as the list. */
interface Statements {
  onPage: Map<string, (db: Db, ...after: string[]) => Promise<object[]>>;
  onPages: Map<string, (db: Db, keys: readonly string[], ...after: string[]) => Promise<KeyedRow<object>[]>>;
}

interface KeyedRow<Row> {
  key: string;
  row: Row;
}

/** Of the pages of several requests that are read together. */
const mostRows = 200;

const keyOfRow = ({ key }: KeyedRow<object>) => key;

const statements = new WeakMap<object, Statements>();

function statementsOf(list: object): Statements {
  const known = statements.get(list) ?? { onPage: new Map(), onPages: new Map() };
  statements.set(list, known);
  return known;
}

/** What is made for a key, made once. */
function once<Made>(known: Map<string, Made>, key: string, make: () => Made): Made {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** The rows of a page, and one more where the list goes on. */
function rowsOnPage(db: Db, page: PageRequest, list: AnyList): Promise<object[]> {
  const after = placeAfter(list.order, page);
  const read = once(statementsOf(list).onPage, shapeOf(page), () =>
    figures((on: Db, ...values: string[]) => queryOfPage(on, page.size, values, list), after.length),
  );
  return read(db, ...after);
}

function rowsOnPages<Row extends object>(
  db: Db,
  keys: readonly string[],
  page: PageRequest,
  list: List<PgTable, object, Row>,
): Promise<KeyedRow<Row>[]> {
  const after = placeAfter(list.order, page);
  const read = once(statementsOf(list).onPages, shapeOf(page), () => {
    const build = (on: Db, wanted: readonly string[], ...values: string[]) =>
      queryOfPages(on, wanted, page.size, values, list);
    const values = 1 + after.length;
    if (!list.isInIndex) return figures(build, values);
    return statement(build, keyOfRow, { values, mostKeys: Math.ceil(mostRows / page.size) });
  });
  return read(db, keys, ...after) as Promise<KeyedRow<Row>[]>;
}

function shapeOf({ size, after }: PageRequest): string {
  return `${size} ${after ? 'after' : ''}`;
}

function queryOfPage(db: Db, size: number, after: readonly string[], list: AnyList) {
  const columns = (list.columns ?? getTableColumns(list.table)) as Record<string, PgColumn>;
  const rows = db.select({ ...columns, ...list.facts }).from(list.table);
  return joined(rows.$dynamic(), list)
    .where(and(list.where, isAfter(list.order, after)))
    .orderBy(...sortedBy(list.order))
    .limit(size + 1);
}

function queryOfPages(
  db: Db,
  keys: readonly string[],
  size: number,
  after: readonly string[],
  list: AnyList,
) {
  const onPage = queryOfPage(db, size, after, list).as('page');
  // A lateral join goes from key to key, and through the rows of each as the page has them. To sort them anew would take
  // PostgreSQL longer than to find them.
  return db
    .select({ key: requestedKey, row: onPage._.selectedFields })
    .from(requested(keys))
    .innerJoinLateral(onPage, sql`true`);
}

/** How many rows the list of each key holds; a key without rows is left out. */
export function countLists(db: Db, keys: readonly string[], list: AnyList): Promise<ListTotal[]> {
  const rows = db
    .select({ key: requestedKey, total: sql<number>`count(*)::int` })
    .from(requested(keys))
    .innerJoin(list.table, sql`true`);
  return joined(rows.$dynamic(), list).where(list.where).groupBy(requestedKey);
}

interface Joinable {
  innerJoin(table: PgTable, on: SQL): unknown;
}

function joined<Query extends Joinable>(query: Query, { join }: Pick<List<PgTable>, 'join'>): Query {
  return join ? (query.innerJoin(join.table, join.on) as Query) : query;
}

function sortedBy({ columns, isDescending }: ListOrder): SQL[] {
  return columns.map(isDescending ? desc : asc);
}

/** A row's own place in the order, as texts. */
function keyIn({ columns }: ListOrder): (row: object) => string[] {
  const names = columns.map(nameOf);
  return (row) => names.map((name) => String(row[name as keyof typeof row]));
}

/**
 * The place of the last row seen. Its values come from a client, so each must be one that its column could hold.
 * @throws BAD_USER_INPUT for a cursor that is not of this list
 */
function placeAfter({ columns }: ListOrder, { after }: PageRequest): readonly string[] {
  if (!after) return [];
  if (after.length !== columns.length || !columns.every((column, n) => isValueOf(column, after[n] ?? '')))
    throw foreignCursor();
  return after;
}

function isAfter({ columns, isDescending }: ListOrder, place: readonly string[]): SQL | undefined {
  if (place.length === 0) return undefined;
  const values = place.map((value) => sql`${value}`);
  return sql`(${sql.join([...columns], sql`, `)}) ${sql.raw(isDescending ? '<' : '>')} (${sql.join(values, sql`, `)})`;
}

function isValueOf({ columnType }: PgColumn, text: string): boolean {
  if (columnType === 'PgDateString') return isLocalDate(text);
  if (columnType === 'PgInteger') return /^\d{1,9}$/.test(text);
  return true;
}

const names = new WeakMap<PgColumn, string>();

/** What a column is called in its table's rows. */
function nameOf(column: PgColumn): string {
  const known = names.get(column);
  if (known !== undefined) return known;
  const found = Object.entries(getTableColumns(column.table)).find(([, other]) => other === column);
  if (!found) throw new Error(`${column.name} is no column of its table`);
  names.set(column, found[0]);
  return found[0];
}
