import DataLoader from 'dataloader';
import type { Db } from './database.ts';
import type { ReadByKeys, Value } from './statements.ts';

/** What a loader waits for. It fails for each key that is asked for with it. */
class Question {
  readonly answered: Promise<void>;

  constructor(answered: Promise<void>) {
    this.answered = answered;
  }
}

/**
 * Finds values by key, each once. The keys of one tick go in one question, and they wait for one promise: a page asks for a
 * hundred. What was found is there at once from then on. When a tick is over is DataLoader's to know: what it loads here
 * are not keys but lists of them, to which each key of a tick is added.
 */
export class Loader<Value> {
  readonly #find: (keys: readonly string[]) => Promise<readonly Value[]>;
  readonly #known = new Map<string, Value | Question>();
  #lists: DataLoader<readonly string[], void> | undefined;
  /** The keys of this tick, which may still be added to. */
  #keys: string[] = [];
  #next: Question | undefined;

  /** @param find one value for each key, in their order */
  constructor(find: (keys: readonly string[]) => Promise<readonly Value[]>) {
    this.#find = find;
  }

  /** What is found for a key. */
  async load(key: string): Promise<Value> {
    const known = this.#ask(key);
    if (known instanceof Question) await known.answered;
    // What follows from it comes together with what follows from those that are being asked for.
    else await this.#next?.answered.catch(() => {});
    return this.#known.get(key) as Value;
  }

  /** What is made of the value of a key: at once when it is there, otherwise later. */
  use<Made>(key: string, make: (value: Value) => Made): Made | Promise<Awaited<Made>> {
    const known = this.#ask(key);
    if (!(known instanceof Question)) return make(known);
    return known.answered.then(() => make(this.#known.get(key) as Value)) as Promise<Awaited<Made>>;
  }

  /** What is found for each of many keys, in their order. */
  async loadAll(keys: readonly string[]): Promise<Value[]> {
    const questions = new Set<Question>();
    for (const key of keys) {
      const known = this.#ask(key);
      if (known instanceof Question) questions.add(known);
    }
    await Promise.all(Array.from(questions, ({ answered }) => answered));
    return keys.map((key) => this.#known.get(key) as Value);
  }

  /** Takes a value that was found otherwise. */
  prime(key: string, value: Value): void {
    if (!this.#known.has(key)) this.#known.set(key, value);
  }

  /** Whoever asks for a key from now on is given what another loader finds, together with what that one knows of it. */
  findBy(key: string, finder: Loader<Value>): void {
    if (this.#known.has(key)) return;
    const found = finder.load(key).then((value) => void this.#known.set(key, value));
    // It fails for whoever asks for it; perhaps nobody does.
    found.catch(() => {});
    this.#known.set(key, new Question(found));
  }

  #ask(key: string): Value | Question {
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known as Value | Question;
    if (typeof key !== 'string') throw new TypeError('a loader was asked for something that is no key');
    this.#lists ??= new DataLoader(([keys = []]) => this.#send(keys), { cache: false });
    this.#next ??= new Question(this.#lists.load(this.#keys));
    this.#keys.push(key);
    this.#known.set(key, this.#next);
    return this.#next;
  }

  async #send(keys: readonly string[]): Promise<[undefined]> {
    this.#next = undefined;
    this.#keys = [];
    const values = await this.#find(keys);
    for (let n = 0; n < keys.length; n += 1) this.#known.set(keys[n] as string, values[n] as Value);
    return [undefined];
  }
}

/** A loader that finds one row for each key, or undefined; all keys of one tick go in one statement. */
export function loadOne<Row>(
  find: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): Loader<Row | undefined> {
  return new Loader(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key));
  });
}

/** A loader that finds all rows of each key, in the order in which the query returned them. */
export function loadMany<Row>(
  find: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): Loader<Row[]> {
  return new Loader(async (keys) => {
    const groups = Map.groupBy(await find(keys), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** As {@link loadOne}, by a statement that tells the keys of its rows, and whatever else that is given. */
export function loadRow<Others extends Value[], Row>(
  db: Db,
  read: ReadByKeys<Others, Row>,
  ...others: Others
): Loader<Row | undefined> {
  return loadOne((keys) => read(db, keys, ...others), read.keyOf);
}

/** As {@link loadMany}, by such a statement. */
export function loadRows<Others extends Value[], Row>(
  db: Db,
  read: ReadByKeys<Others, Row>,
  ...others: Others
): Loader<Row[]> {
  return loadMany((keys) => read(db, keys, ...others), read.keyOf);
}

/** One value for each argument of a request, for example one loader a day. */
export function perArgument<Value>(make: (argument: string) => Value): (argument: string) => Value {
  const values = new Map<string, Value>();
  return (argument) => {
    const value = values.get(argument) ?? make(argument);
    values.set(argument, value);
    return value;
  };
}

/** A loader of what is made of another loader's value, once for each key. */
export function loadMade<From, To>(
  from: Loader<From>,
  make: (value: From, key: string) => To | Promise<To>,
): Loader<To> {
  return new Loader(async (keys) =>
    Promise.all((await from.loadAll(keys)).map((value, n) => make(value, keys[n] as string))),
  );
}

type Group<Given extends unknown[]> = (...given: Given) => object;
type Each<One> = (One extends unknown ? (one: One) => void : never) extends (all: infer All) => void
  ? All
  : never;
/** The loaders of all groups. */
type Together<Groups extends Group<never>[]> = Each<ReturnType<Groups[number]>>;

/**
 * Puts the loaders of a request together, for example `loadersOf<[Db, Clock]>()(personLoaders, householdLoaders)`. A group
 * is made when one of its loaders is used first: a request uses few, and to make them all takes longer than to answer.
 */
export function loadersOf<Given extends unknown[]>() {
  return <Groups extends Group<Given>[]>(...groups: Groups): ((...given: Given) => Together<Groups>) => {
    let Loaders: (new (given: Given) => object) | undefined;
    return (...given) => {
      Loaders ??= classOf(groups, given);
      return new Loaders(given) as Together<Groups>;
    };
  };
}

/** @throws Error where two groups have a loader of one name */
function classOf<Given extends unknown[]>(
  groups: readonly Group<Given>[],
  given: Given,
): new (
  given: Given,
) => object {
  class Loaders {
    readonly #given: Given;
    readonly #made: (object | undefined)[] = new Array(groups.length).fill(undefined);

    constructor(own: Given) {
      this.#given = own;
    }

    static group(loaders: Loaders, n: number): object {
      const made = loaders.#made[n] ?? (groups[n] as Group<Given>)(...loaders.#given);
      loaders.#made[n] = made;
      return made;
    }
  }
  for (const [n, group] of groups.entries())
    for (const name of Object.keys(group(...given))) {
      if (name in Loaders.prototype) throw new Error(`two groups have a loader ${name}`);
      Object.defineProperty(Loaders.prototype, name, {
        get(this: Loaders) {
          return Reflect.get(Loaders.group(this, n), name);
        },
      });
    }
  return Loaders;
}
