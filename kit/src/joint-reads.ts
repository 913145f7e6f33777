/**
 * Reads by keys of several requests as one. Most of what PostgreSQL does for such a read is to get ready for it, whatever
 * the number of keys; and of many requests that are under way several ask for the same of different keys in one turn of the loop.
 */

/** A read of one request. */
interface Caller<Row> {
  keys: readonly string[];
  resolve(rows: Row[]): void;
  reject(error: unknown): void;
}

/** One that is on its way, and takes others along until it has left. */
interface Joint<Row> {
  keys: Set<string>;
  callers: Caller<Row>[];
}

/** What a read is given: its keys, and what else it depends on. */
type Given = readonly unknown[];

/** A longer one would be in the way of others. */
const mostKeys = 200;

/**
 * @param bind what a read that is given something is sent with
 * @param read sends a read, and asks what with once that leaves
 * @param keyOf a row's key
 * @returns a read that comes together with others that differ in their keys alone, and have none of them: each is
 *   given the rows of its own keys, in their order. A failure of several is nobody's: each is sent again by itself
 */
export function joinReads<Sent, Row>(
  bind: (given: Given) => Sent,
  read: (values: () => Sent) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): (given: Given) => Promise<Row[]> {
  const open = new Map<string, Joint<Row>>();

  function begin(kind: string, others: Given, caller: Caller<Row>): void {
    const joint: Joint<Row> = { keys: new Set(caller.keys), callers: [caller] };
    // What cannot be sent fails here, for who wants it, and not where all that comes together leaves.
    const own = bind([caller.keys, ...others]);
    open.set(kind, joint);
    send(joint, others, () => {
      if (open.get(kind) === joint) open.delete(kind);
      return joint.callers.length > 1 ? bind([[...joint.keys], ...others]) : own;
    });
  }

  function send({ keys, callers }: Joint<Row>, others: Given, values: () => Sent): void {
    read(values)
      .then((rows) => {
        for (const row of rows) if (!keys.has(keyOf(row))) throw new Error('a row is of none of the keys');
        share(callers, rows);
      })
      .catch((error) => {
        const [first, second] = callers;
        if (!second) return first?.reject(error);
        for (const caller of callers) {
          const again = bind([caller.keys, ...others]);
          send({ keys: new Set(caller.keys), callers: [caller] }, others, () => again);
        }
      });
  }

  function share(callers: readonly Caller<Row>[], rows: Row[]): void {
    const [first, second] = callers;
    if (!second) {
      first?.resolve(rows);
      return;
    }
    const rowsOf = callers.map((): Row[] => []);
    const owners = new Map(callers.flatMap(({ keys }, n) => keys.map((key) => [key, rowsOf[n]])));
    for (const row of rows) owners.get(keyOf(row))?.push(row);
    for (const [n, { resolve }] of callers.entries()) resolve(rowsOf[n] as Row[]);
  }

  return (given) =>
    new Promise((resolve, reject) => {
      const [keys, ...others] = given as [readonly string[], ...unknown[]];
      const caller = { keys, resolve, reject };
      const kind = others.length === 0 ? '' : JSON.stringify(others);
      const joint = open.get(kind);
      if (!joint || !canTake(joint, keys)) return begin(kind, others, caller);
      for (const key of keys) joint.keys.add(key);
      joint.callers.push(caller);
    });
}

function canTake({ keys: taken }: Joint<never>, keys: readonly string[]): boolean {
  return taken.size + keys.length <= mostKeys && !keys.some((key) => taken.has(key));
}
