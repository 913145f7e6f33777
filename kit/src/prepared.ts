import type postgres from 'postgres';

/** Statements with more parameters are writes of many rows: rarely the same text twice, and large to keep. */
const mostParameters = 200;
/** Texts that one pool prepares; PostgreSQL keeps each of them for every connection. */
const mostPrepared = 500;
const mostRemembered = 1_000;

/**
 * The same pool, but a statement whose text comes a second time is prepared: PostgreSQL reads and plans it once
 * for each connection, and it is answered in one round trip instead of two. drizzle itself has every statement
 * read anew unless it is given a name. Lists of keys travel as one parameter (see keys.ts), so texts recur.
 */
export function preparing(pool: postgres.Sql): postgres.Sql {
  const recurs = rememberTexts();
  const wrap = <Handle extends Unsafe>(handle: Handle): Handle => {
    const unsafe: Unsafe['unsafe'] = (text, parameters = [], options = {}) => {
      const prepare = parameters.length <= mostParameters && recurs(text);
      return handle.unsafe(text, parameters, { ...options, prepare });
    };
    return new Proxy(handle, {
      get(target, name) {
        if (name === 'unsafe') return unsafe;
        const value: unknown = Reflect.get(target, name);
        if (name !== 'begin' && name !== 'savepoint') return value;
        // Both give a handle of its own to the work, which is the last thing that they are given.
        return (...given: unknown[]) => {
          const work = given.pop() as (own: Unsafe) => unknown;
          return (value as Begin)(...given, (own) => work(wrap(own)));
        };
      },
    });
  };
  return wrap(pool);
}

type Unsafe = Pick<postgres.Sql, 'unsafe'>;
type Begin = (...given: [...unknown[], (own: Unsafe) => unknown]) => unknown;

/** Tells whether a text was seen before; holds a bounded number of texts, and of those that recur. */
function rememberTexts(): (text: string) => boolean {
  const recurring = new Set<string>();
  const seenOnce = new Set<string>();
  return (text) => {
    if (recurring.has(text)) return true;
    if (recurring.size >= mostPrepared) return false;
    if (seenOnce.delete(text)) {
      recurring.add(text);
      return true;
    }
    if (seenOnce.size >= mostRemembered) seenOnce.clear();
    seenOnce.add(text);
    return false;
  };
}
