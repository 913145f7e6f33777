import DataLoader from 'dataloader';

/** A loader that finds one row for each key, or undefined; all keys of one tick go in one statement. */
export function loadOne<Row>(
  find: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | undefined> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key));
  });
}

/** A loader that finds all rows of each key, in the order in which the query returned them. */
export function loadMany<Row>(
  find: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const groups = Map.groupBy(await find(keys), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
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
  from: DataLoader<string, From>,
  make: (value: From, key: string) => To | Promise<To>,
): DataLoader<string, To> {
  return new DataLoader((keys) => Promise.all(keys.map(async (key) => make(await from.load(key), key))));
}

/** Whoever asks a loader for a key from now on is given what another one finds, together with what that one knows of it. */
export function findBy<Row>(
  loader: DataLoader<string, Row>,
  key: string,
  finder: DataLoader<string, Row>,
): void {
  const found = finder.load(key);
  // It fails for whoever asks for it; perhaps nobody does.
  found.catch(() => {});
  loader.prime(key, found);
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
