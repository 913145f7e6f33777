// Whether what an operation reads grows with the city: every registered query on a small and on a large one, with the rows
// that PostgreSQL went through for it, as its own plans tell them. Ends with an error where they grow by more than a third.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../../gateway/src/sandbox.ts';
import { openDatabase } from '../../kit/src/database.ts';
import { type City, withCity } from '../city.ts';

const [small = 6_000, large = 660_000] = process.argv.slice(2).map(Number);
const mostGrowth = 1.3;
/** Differences of so few rows say nothing: other people have other marriages. */
const fewRows = 60;
const queries = readExamples(join(import.meta.dirname, '../../test/operations')).filter(
  ({ query }) => !/^mutation/m.test(query),
);

interface Cost {
  statements: number;
  /** That PostgreSQL went through, kept or not. */
  rows: number;
  /** Of PostgreSQL, in milliseconds. */
  time: number;
}

const before = await costsIn(small);
const after = await costsIn(large);
const grown: string[] = [];
console.log(`| query | statements | rows, ${small} | rows, ${large} | SQL ms, ${small} | SQL ms, ${large} |`);
console.log('|---|---:|---:|---:|---:|---:|');
for (const { name } of queries) {
  const [a, b] = [before.get(name), after.get(name)];
  if (!a || !b) throw new Error(`${name} was not measured`);
  const isGrown = b.rows > mostGrowth * a.rows && b.rows - a.rows > fewRows;
  if (isGrown) grown.push(name);
  console.log(
    `| ${isGrown ? `**${name}**` : name} | ${b.statements} | ${a.rows} | ${b.rows} | ${a.time.toFixed(1)} | ${b.time.toFixed(1)} |`,
  );
}
console.log(`\n${queries.length - grown.length} of ${queries.length} queries read as much in either city.`);
if (grown.length > 0) process.exitCode = 1;

async function costsIn(residents: number): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost>();
  const settings = {
    fsync: 'off',
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
    'auto_explain.log_nested_statements': 'on',
  };
  const measure = async (city: City) => {
    const owner = openDatabase(city.admin);
    await owner.sql`ALTER DATABASE postgres SET auto_explain.log_min_duration = 0`;
    await owner.close();
    const graph = await city.start({ keepsAnswers: false });
    const log = openSync(city.log, 'r');
    for (const { name, query, variables, persona } of queries) {
      const ask = () => graph.ask({ query, variables }, persona);
      // Plans are made, and what is made once.
      for (let n = 0; n < 3; n += 1) await ask();
      const from = fstatSync(log).size;
      await ask();
      costs.set(name, costOf(textFrom(log, from)));
    }
    closeSync(log);
    await graph.stop();
  };
  await withCity(measure, residents, settings);
  if (![...costs.values()].some(({ rows }) => rows > 0)) throw new Error('the log has no plans');
  return costs;
}

function textFrom(file: number, from: number): string {
  const bytes = Buffer.alloc(fstatSync(file).size - from);
  readSync(file, bytes, 0, bytes.length, from);
  return bytes.toString();
}

interface Plan {
  'Node Type': string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}

/** What the plans in a part of the server's log come to. */
function costOf(log: string): Cost {
  const cost = { statements: 0, rows: 0, time: 0 };
  for (const [, time, text = ''] of log.matchAll(/duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n)+)/g)) {
    cost.statements += 1;
    cost.time += Number(time);
    cost.rows += rowsOf((JSON.parse(text) as { Plan: Plan }).Plan);
  }
  return cost;
}

function rowsOf(plan: Plan): number {
  const below = (plan.Plans ?? []).reduce((sum, one) => sum + rowsOf(one), 0);
  // The index's own scan below it has counted them.
  if (!plan['Node Type'].endsWith('Scan') || plan['Node Type'] === 'Bitmap Heap Scan') return below;
  const each =
    (plan['Actual Rows'] ?? 0) +
    (plan['Rows Removed by Filter'] ?? 0) +
    (plan['Rows Removed by Index Recheck'] ?? 0);
  return below + Math.round(each * (plan['Actual Loops'] ?? 1));
}
