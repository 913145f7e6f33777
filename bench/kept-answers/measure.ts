// What it gives to keep public answers, and what it costs who writes: two graphs of one process on one database, one of
// which keeps them, in turns; and small transactions on a table that tells of its changes and on the same one that does not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../kit/src/database.ts';
import { withCity } from '../city.ts';

const pairs = Number(process.argv[2] ?? 15);
const aTurn = 300;
const queries = {
  CityOverview: readFileSync(join(import.meta.dirname, '../../test/operations/CityOverview.graphql'), 'utf8'),
  'one name': '{ division(code: "222401003004") { name { zhHans } } }',
};

/** Runs a turn on one of two connections at a time, and prints how the first compares with the second. */
async function compare(
  title: string,
  connections: number,
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<void> {
  const turn = async (work: () => Promise<unknown>) => {
    let left = aTurn;
    const cpu = process.cpuUsage();
    const started = performance.now();
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (left-- > 0) await work();
      }),
    );
    const took = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    return { took: took / aTurn, busy: (user + system) / 1_000 / aTurn };
  };
  const turns: Record<'took' | 'busy', number>[][] = [];
  await turn(first);
  await turn(second);
  for (let pair = 0; pair < pairs; pair += 1) {
    const one = pair % 2 ? await turn(first) : undefined;
    const other = await turn(second);
    turns.push([one ?? (await turn(first)), other]);
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const of = (what: 'took' | 'busy') => {
    const [a, b] = [0, 1].map((side) => median(turns.map((pair) => pair[side]?.[what] ?? 0)));
    const ratio = median(turns.map(([x, y]) => (x?.[what] ?? 0) / (y?.[what] ?? 1)));
    return `${a?.toFixed(2)} to ${b?.toFixed(2)} ms (${ratio.toFixed(2)})`;
  };
  console.log(`${title}, ${connections} at once: ${of('took')} each, processor of Node ${of('busy')}`);
}

await withCity(async (city) => {
  const keeping = await city.start();
  const making = await city.start({ keepsAnswers: false });
  for (const [name, query] of Object.entries(queries))
    for (const connections of [1, 16])
      await compare(
        `${name}, kept to made`,
        connections,
        () => keeping.ask({ query }),
        () => making.ask({ query }),
      );
  await keeping.stop();
  await making.stop();

  const database = openDatabase({ ...city.admin, max: 8 });
  const { sql } = database;
  await sql`CREATE TABLE charity.silent (LIKE charity.campaigns INCLUDING ALL)`;
  await sql`INSERT INTO charity.silent SELECT * FROM charity.campaigns`;
  const write = (table: string, isHeardAnyway: boolean) => () =>
    sql.begin(async (tx) => {
      await tx`UPDATE ${tx(table)} SET id = id WHERE id = (SELECT id FROM ${tx(table)} OFFSET floor(random() * 5) LIMIT 1)`;
      if (isHeardAnyway) await tx`SELECT pg_notify('charity_events', '')`;
    });
  for (const isHeardAnyway of [true, false])
    await compare(
      `A row is written in a transaction that ${isHeardAnyway ? 'announces an event' : 'announces nothing'}, told to untold`,
      8,
      write('charity.campaigns', isHeardAnyway),
      write('charity.silent', isHeardAnyway),
    );
  await database.close();
});
