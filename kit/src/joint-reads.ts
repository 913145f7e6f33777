/**
 * Reads by keys of several requests as one. Most of what PostgreSQL does for such a read is to get ready for it, whatever
 * the number of keys; and of many requests that are under way several ask for the same, of other keys or of one, in one
 * turn of the loop.
 */

/** A read of one request. */
interface Caller<Row> {
  keys: readonly string[];
  /** Those that have come. */
  rows: Row[];
  resolve(rows: Row[]): void;
  reject(error: unknown): void;
}

/** One that is on its way, and takes others along until it has left. */
interface Joint<Row> {
  /** Who wants the rows of a key. */
  callersOf: Map<string, Caller<Row>[]>;
  callers: Caller<Row>[];
}

/** What a read is given: its keys, and what else it depends on. */
type Given = readonly unknown[];
type Columns = readonly unknown[];

/** How rows belong to keys. */
export interface Keyed<Row> {
  keyOf(row: Row): string;
  /** Of reads that come together. */
  mostKeys: number;
}

export interface JointReads<Sent, Row> extends Keyed<Row> {
  /** What a read that is given something is sent with. */
  bind(given: Given): Sent;
  /** Sends a read: asks what with once that leaves, and hands over each row. */
  read(values: () => Sent, take: (columns: Columns) => void): Promise<unknown>;
  rowOf(columns: Columns): Row;
}

/**
 * A read that comes together with others which differ in their keys alone. Each is given rows of its own, those of its
 * keys in their order. A failure of several is nobody's: each is sent again by itself.
 */
export function joinReads<Sent, Row>({ bind, read, rowOf, keyOf, mostKeys }: JointReads<Sent, Row>) {
  const open = new Map<string, Joint<Row>>();

  function send(joint: Joint<Row>, others: Given, values: () => Sent, close: () => void): void {
    const { callersOf, callers } = joint;
    const leave = () => {
      close();
      for (const caller of callers) caller.rows = [];
      return values();
    };
    read(leave, (columns) => {
      const row = rowOf(columns);
      const owners = callersOf.get(keyOf(row));
      if (!owners) throw new Error('a row is of none of the keys');
      // Nobody may see what somebody else does with a row: it is made for each.
      for (const [n, { rows }] of owners.entries()) rows.push(n === 0 ? row : rowOf(columns));
    }).then(
      () => {
        for (const { rows, resolve } of callers) resolve(rows);
      },
      (error) => {
        // Perhaps it never left: nobody may wait for it then.
        close();
        const [first, second] = callers;
        if (!second) return first?.reject(error);
        for (const caller of callers) {
          const again = bind([caller.keys, ...others]);
          send(jointOf(caller), others, () => again, nothing);
        }
      },
    );
  }

  return (given: Given): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      const [wanted, ...others] = given as [readonly string[], ...unknown[]];
      const caller: Caller<Row> = { keys: [...new Set(wanted)], rows: [], resolve, reject };
      const kind = others.length === 0 ? '' : JSON.stringify(others);
      const found = open.get(kind);
      // Which of the keys are new is not looked for: they are all counted.
      if (found && found.callersOf.size + caller.keys.length <= mostKeys) return take(found, caller);
      const joint = jointOf(caller);
      // What cannot be sent fails here, for who wants it, and not where all that comes together leaves.
      const own = bind([caller.keys, ...others]);
      open.set(kind, joint);
      const values = () => (joint.callers.length > 1 ? bind([[...joint.callersOf.keys()], ...others]) : own);
      send(joint, others, values, () => {
        if (open.get(kind) === joint) open.delete(kind);
      });
    });
}

function jointOf<Row>(caller: Caller<Row>): Joint<Row> {
  const joint: Joint<Row> = { callersOf: new Map(), callers: [] };
  take(joint, caller);
  return joint;
}

function take<Row>({ callersOf, callers }: Joint<Row>, caller: Caller<Row>): void {
  callers.push(caller);
  for (const key of caller.keys) {
    const others = callersOf.get(key);
    if (others) others.push(caller);
    else callersOf.set(key, [caller]);
  }
}

function nothing(): void {}
