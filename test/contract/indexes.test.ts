// No operation of the front ends reads a whole table that grows with the city: each finds its rows by an index.
import type { Database } from '@civil-affairs/kit/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { operations } from '../operations.ts';

/** Calculators that answer from what is typed in. */
const withoutRows = ['CareLevel', 'DivorcePeriods', 'EstimateCareVoucher'];

/** A table with more rows in the demo city than this one grows with the city, or with its years. */
const smallTable = 1_000;
/** The log of the domain whose cases show who looked into them: nothing in a new city, and longer with every request. */
const growingWithUse = 'allowances.audit_log';

let graph: TestGraph;
let admin: Database;
let growing: Set<string>;
beforeAll(async () => {
  graph = await startTestGraph();
  admin = graph.city.openAsAdmin();
  const { sql } = admin;
  await sql`ANALYZE`;
  const tables = await sql<{ name: string }[]>`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND c.reltuples > ${smallTable} AND n.nspname NOT IN ('pg_catalog', 'information_schema')`;
  growing = new Set([...tables.map(({ name }) => name), growingWithUse]);
});
afterAll(() => graph?.stop());

test('the tables that grow are known', () => {
  expect(growing).toContain('residents.residents');
  expect(growing).toContain('allowances.payments');
});

test.each(operations.filter(({ query }) => !/^mutation/m.test(query)))('$name', async ({ name }) => {
  graph.statements.length = 0;
  expect((await graph.run(name)).errors).toBeUndefined();
  expect(graph.statements.length > 0).toBe(!withoutRows.includes(name));
  const found: string[] = [];
  for (const { subgraph, text } of new Set(graph.statements)) {
    if (!/^\s*(select|with)/i.test(text)) continue;
    const whole = await tablesReadWhole(subgraph, text);
    if (whole.length > 0) found.push(`${whole.join(', ')}: ${text}`);
  }
  expect(found).toEqual([]);
});

interface PlanNode {
  'Node Type': string;
  Schema?: string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

/** The growing tables that a statement reads from end to end although it would rather use an index. */
async function tablesReadWhole(subgraph: string, text: string): Promise<string[]> {
  const [row] = await admin.sql.begin(async (transaction) => {
    await transaction.unsafe('SET LOCAL enable_seqscan = off');
    await transaction.unsafe(`SET LOCAL search_path = ${subgraph.replaceAll('-', '_')}`);
    return transaction.unsafe(`EXPLAIN (GENERIC_PLAN, VERBOSE, FORMAT JSON) ${text}`);
  });
  const nodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
  const plans = row?.['QUERY PLAN'] as { Plan: PlanNode }[] | undefined;
  if (!plans?.length) throw new Error(`PostgreSQL gave no plan of ${text}`);
  return plans
    .flatMap(({ Plan: plan }) => nodes(plan))
    .filter((node) => /^(Seq|Index|Index Only) Scan$/.test(node['Node Type']) && !node['Index Cond'])
    .map((node) => `${node.Schema}.${node['Relation Name']}`)
    .filter((table) => growing.has(table));
}
