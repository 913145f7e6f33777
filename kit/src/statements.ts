import { is, Param, Placeholder, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { joinReads, type Keyed } from './joint-reads.ts';
import { type Lane, lanesOf, type Read } from './lanes.ts';
import { endOfOperation } from './operation.ts';
import { mapperOf, type SelectedField } from './row-mappers.ts';
import { type Value as Sent, textOf } from './wire/values.ts';

/** A query that has not been sent. */
interface Query<Row> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Row[]> };
}

/** What a statement may be given. */
export type Value = string | number | boolean | Date | readonly string[];

/** A longer read would be in the way of others. */
const usuallyMostKeys = 200;

/** A statement that finds rows by keys, and tells which of them a row belongs to. */
export interface ReadByKeys<Others extends Value[], Row> {
  (db: Db, keys: readonly string[], ...others: Others): Promise<Row[]>;
  keyOf(row: Row): string;
}

/**
 * A read by keys whose text is the same whatever its values are. It is built once for each pool: to put a statement
 * together takes longer than to send it. It travels with those of other requests and holds them up while it runs: what
 * goes through many rows is {@link figures}.
 * @param build puts the query together. It is given a placeholder for each value, so it may write the values into the
 *   query but cannot look at them
 * @param keyOf which of the keys, its first value, a row belongs to. What is found for one depends on no other: what
 *   several requests read at one time is read together, each key once
 * @param more.values how many there are, where `build` does not name each of them
 * @param more.mostKeys of several requests that are read together; fewer where there are many rows of each
 */
export function statement<Others extends Value[], Row>(
  build: (db: Db, keys: readonly string[], ...others: Others) => Query<Row>,
  keyOf: (row: Row) => string,
  more?: { values: number; mostKeys: number },
): ReadByKeys<Others, Row>;
export function statement<Values extends Value[], Row>(
  build: (db: Db, ...values: Values) => Query<Row>,
): (db: Db, ...values: Values) => Promise<Row[]>;
export function statement<Values extends Value[], Row>(
  build: (db: Db, ...values: Values) => Query<Row>,
  keyOf?: (row: Row) => string,
  { values, mostKeys } = { values: build.length - 1, mostKeys: usuallyMostKeys },
): (db: Db, ...values: Values) => Promise<Row[]> {
  return Object.assign(read('points', build, values, keyOf && { keyOf, mostKeys }), { keyOf });
}

/**
 * As {@link statement}, for what counts or goes through many rows: on a connection that nobody else waits for, and ended
 * with the operation that waits for it.
 * @param values how many there are, where `build` does not name each of them
 */
export function figures<Values extends Value[], Row>(
  build: (db: Db, ...values: Values) => Query<Row>,
  values: number = build.length - 1,
): (db: Db, ...values: Values) => Promise<Row[]> {
  return read('figures', build, values);
}

function read<Values extends Value[], Row>(
  lane: 'points' | 'figures',
  build: (db: Db, ...values: Values) => Query<Row>,
  count: number,
  keyed?: Keyed<Row>,
): (db: Db, ...values: Values) => Promise<Row[]> {
  const built = new WeakMap<Db, (values: readonly unknown[]) => Promise<Row[]>>();
  const placeholders = Array.from({ length: count }, (_, n) =>
    Object.assign(sql.placeholder(String(n)), { [Symbol.toPrimitive]: lookedAt }),
  );
  return (db, ...given) => {
    let send = built.get(db);
    if (!send) {
      // Here PostgreSQL's own preparing has nothing to do with it, nor with the name: see prepared.ts.
      const query = build(db, ...(placeholders as unknown[] as Values)).prepare('');
      const own = lanesOf(db)?.[lane];
      send = own
        ? sender(own, query as unknown as Prepared, keyed)
        : (values) => query.execute({ ...values });
      built.set(db, send);
    }
    return send(given);
  };
}

/** What drizzle has made of a query. */
interface Prepared {
  queryString: string;
  params: readonly unknown[];
  fields: readonly SelectedField[];
  joinsNotNullableMap: Readonly<Record<string, boolean>> | undefined;
}

function sender<Row>(
  lane: Lane,
  query: Prepared,
  keyed: Keyed<Row> | undefined,
): (values: readonly unknown[]) => Promise<Row[]> {
  const { queryString: text, params, fields, joinsNotNullableMap } = query;
  const binders = params.map(binderOf);
  const rowOf = mapperOf(fields, joinsNotNullableMap) as (columns: readonly unknown[]) => Row;
  const bind = (given: readonly unknown[]) => binders.map((binder) => textOf(binder(given) as Sent));
  const send = <Made>(values: Read['values'], made: (columns: readonly unknown[]) => Made) =>
    lane.read({ text, values, rowOf: made }, endOfOperation()) as Promise<Made[]>;
  if (keyed) return joinReads({ ...keyed, bind, read: send, rowOf });
  return (given) => {
    const values = bind(given);
    return send(() => values, rowOf);
  };
}

/** How a parameter comes about. */
function binderOf(param: unknown): (given: readonly unknown[]) => unknown {
  if (is(param, Placeholder)) return (given) => given[Number(param.name)];
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder, value } = param;
    return (given) => encoder.mapToDriverValue(given[Number(value.name)]);
  }
  return () => param;
}

function lookedAt(): never {
  throw new Error('A statement is built before its values are known: it cannot look at them.');
}
