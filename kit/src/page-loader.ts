import DataLoader from 'dataloader';
import { loadOne } from './loaders.ts';
import { type Connection, connection, type PageRequest } from './pages.ts';

/** A row of a page, and whose list it is on. */
export interface PageRow<Row> {
  parent: string;
  row: Row;
}

/** How many rows a parent's whole list holds. */
export interface PageTotal {
  parent: string;
  total: number;
}

/**
 * Loads the same page of many parents' lists: all parents of one tick go in one statement, so a connection
 * inside a list costs no statement for each row. Totals go in one more, only when they are asked for.
 * @param find the rows of each parent's page in order, one more than its size where the list goes on
 * @param keyOf the row's sort key, ending in its id, as texts
 */
export function loadPages<Row>(
  find: (parents: readonly string[], page: PageRequest) => Promise<PageRow<Row>[]>,
  count: (parents: readonly string[]) => Promise<PageTotal[]>,
  keyOf: (row: Row) => readonly string[],
): (page: PageRequest) => DataLoader<string, Connection<Row>> {
  const totals = loadOne(count, ({ parent }) => parent);
  const loaders = new Map<string, DataLoader<string, Connection<Row>>>();
  return (page) => {
    const name = JSON.stringify(page);
    const loader = loaders.get(name) ?? loaderOf(page);
    loaders.set(name, loader);
    return loader;
  };

  function loaderOf(page: PageRequest) {
    return new DataLoader<string, Connection<Row>>(async (parents) => {
      const lists = Map.groupBy(await find(parents, page), ({ parent }) => parent);
      return parents.map((parent) => {
        const rows = (lists.get(parent) ?? []).map(({ row }) => row);
        return connection(rows, page, keyOf, async () => (await totals.load(parent))?.total ?? 0);
      });
    });
  }
}
