import { type Placeholder, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { laneOf } from './lanes.ts';

/** A query that has not been sent. */
interface Query<Row> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Row[]> };
}

/** What a statement may be given. */
type Value = string | number | boolean | Date | readonly string[];

/**
 * A read by keys whose text is the same whatever its values are. It is built once for each pool: to put a statement
 * together takes longer than to send it. It travels with those of other requests and holds them up while it runs: what
 * goes through many rows is {@link figures}.
 * @param build puts the query together. It is given a placeholder for each value, so it may write the values into the
 *   query but cannot look at them
 */
export function statement<Values extends Value[], Row>(
  build: (db: Db, ...values: Values) => Query<Row>,
): (db: Db, ...values: Values) => Promise<Row[]> {
  const read = figures(build);
  return (db, ...values) => read(laneOf(db), ...values);
}

/**
 * As {@link statement}, for what counts or goes through many rows: on a connection that nobody else waits for.
 * @param values how many there are, where `build` does not name each of them
 */
export function figures<Values extends Value[], Row>(
  build: (db: Db, ...values: Values) => Query<Row>,
  values: number = build.length - 1,
): (db: Db, ...values: Values) => Promise<Row[]> {
  const built = new WeakMap<Db, ReturnType<Query<Row>['prepare']>>();
  const placeholders: Placeholder[] = Array.from({ length: values }, (_, n) =>
    Object.assign(sql.placeholder(String(n)), { [Symbol.toPrimitive]: lookedAt }),
  );
  return (db, ...given) => {
    let query = built.get(db);
    if (!query) {
      // Here PostgreSQL's own preparing has nothing to do with it, nor with the name: see prepared.ts.
      query = build(db, ...(placeholders as unknown[] as Values)).prepare('');
      built.set(db, query);
    }
    return query.execute(Object.fromEntries(given.entries()));
  };
}

function lookedAt(): never {
  throw new Error('A statement is built before its values are known: it cannot look at them.');
}
