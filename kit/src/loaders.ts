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
