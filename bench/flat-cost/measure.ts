// Whether what an operation costs grows with the city: every registered query on a small and on a large one, with the rows
// that PostgreSQL went through for it, as its own plans tell them, and the processor time of a request. Ends with an error
// where they grow by more than a third.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { policies } from '../../gateway/src/protection/rates.ts';
import { readExamples } from '../../gateway/src/sandbox.ts';
import { openDatabase } from '../../kit/src/database.ts';
import { type City, withCity } from '../city.ts';
import { alone } from '../machine.ts';
import { openComparison, type Place, type Processor } from './processor.ts';

const [small = 6_000, large = 660_000] = process.argv.slice(2).map(Number);
const mostGrowth = 1.3;
/** Differences of so few rows say nothing: other people have other marriages. */
const fewRows = 60;
/** And of so few milliseconds neither: two visits to the same city differ by as much. */
const littleTime = 0.1;
/** So that a large city answers with as much as a small one, which has two reviews in this street that are overdue. */
const asMuch: Record<string, Record<string, unknown>> = { AllowanceReviews: { first: 2 } };
const queries = readExamples(join(import.meta.dirname, '../../test/operations'))
  .filter(({ query }) => !/^mutation/m.test(query))
  .map((one) => ({ ...one, variables: { ...one.variables, ...asMuch[one.name] } }));

interface Cost {
  statements: number;
  /** That PostgreSQL went through, kept or not. */
  rows: number;
  /** Of PostgreSQL, in milliseconds. */
  time: number;
  /** Bytes of the answer. */
  answer: number;
}

// One client asks for all.
for (const policy of Object.values(policies)) policy.points = 1e9;
const settings = { fsync: 'off', session_preload_libraries: 'auto_explain' };
// Both at once, so that they are asked in turn.
await withCity((one) => withCity((other) => compare([one, other]), large, settings), small, settings);

async function compare(cities: readonly City[]): Promise<void> {
  const costs: Map<string, Cost>[] = [];
  for (const city of cities) costs.push(await costsIn(city));
  const times = await alone(() => timesIn(cities));
  const grown: string[] = [];
  const head = ['answer, bytes', 'rows', 'SQL ms, plans', 'CPU ms, server', 'CPU ms, SQL', 'CPU, ratio'];
  console.log(`| query, ${small} and ${large} residents | statements | ${head.join(' | ')} |`);
  console.log(`|---|---:|${head.map(() => '---:|').join('')}`);
  for (const { name } of queries) {
    const [a, b] = costs.map((one) => one.get(name));
    if (!a || !b) throw new Error(`${name} was not measured`);
    const cpu = times.get(name);
    const growsBy = [
      ...(grows(a.rows, b.rows, fewRows) ? ['rows'] : []),
      ...(cpu && grows(...sums(cpu), littleTime) ? ['CPU'] : []),
    ];
    if (growsBy.length > 0) grown.push(`${name} (${growsBy.join(', ')})`);
    const cells = [
      growsBy.length > 0 ? `**${name}**` : name,
      b.statements,
      `${a.answer} ${b.answer}`,
      `${a.rows} ${b.rows}`,
      `${a.time.toFixed(1)} ${b.time.toFixed(1)}`,
      ...(cpu
        ? [pair(cpu, ({ server }) => server), pair(cpu, ({ sql }) => sql), ratio(sums(cpu))]
        : ['is refused when asked so often', '', '']),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log(`\n${queries.length - grown.length} of ${queries.length} queries cost as much in either city.`);
  if (grown.length > 0) console.log(`Those that do not: ${grown.join('; ')}.`);
  if (grown.length > 0) process.exitCode = 1;
}

function grows(before: number, after: number, negligible: number): boolean {
  return after > mostGrowth * before && after - before > negligible;
}

function sums(cpu: readonly Processor[]): [number, number] {
  const [a = 0, b = 0] = cpu.map(({ server, sql }) => server + sql);
  return [a, b];
}

function pair(cpu: readonly Processor[], of: (one: Processor) => number): string {
  return cpu.map((one) => of(one).toFixed(2)).join(' ');
}

function ratio([a, b]: [number, number]): string {
  return (b / a).toFixed(2);
}

/** The processor time of each query in each of the cities, without plans. */
async function timesIn(cities: readonly City[]): Promise<Map<string, Processor[]>> {
  const places: Place[] = [];
  for (const city of cities) places.push({ city, graph: await city.start({ keepsAnswers: false }) });
  const comparison = openComparison();
  const times = new Map<string, Processor[]>();
  for (const { name, query, variables, persona } of queries) {
    const lengths: number[] = [];
    for (const { graph } of places)
      lengths.push(Buffer.byteLength(await graph.ask({ query, variables }, persona)));
    const found = await comparison.of(places, { query, variables }, persona, lengths);
    if (found) times.set(name, found);
  }
  comparison.close();
  for (const { graph } of places) await graph.stop();
  return times;
}

async function costsIn(city: City): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost>();
  await explain(city, true);
  const graph = await city.start({ keepsAnswers: false });
  const log = openSync(city.log, 'r');
  for (const { name, query, variables, persona } of queries) {
    const ask = () => graph.ask({ query, variables }, persona);
    // Plans are made, and what is made once.
    for (let n = 0; n < 3; n += 1) await ask();
    // What the project does by itself meanwhile is in one of them at most.
    const visits: Cost[] = [];
    for (let n = 0; n < 2; n += 1) {
      const from = fstatSync(log).size;
      const answer = Buffer.byteLength(await ask());
      visits.push({ ...costOf(textFrom(log, from)), answer });
    }
    const [least] = visits.toSorted((a, b) => a.rows - b.rows);
    if (least) costs.set(name, least);
  }
  closeSync(log);
  await graph.stop();
  await explain(city, false);
  if (![...costs.values()].some(({ rows }) => rows > 0)) throw new Error('the log has no plans');
  return costs;
}

/** Whether sessions that begin now tell their plans. */
async function explain(city: City, tells: boolean): Promise<void> {
  const owner = openDatabase(city.admin);
  const settings = {
    log_min_duration: tells ? '0' : '-1',
    log_analyze: 'on',
    log_timing: 'off',
    log_format: 'json',
    log_nested_statements: 'on',
  };
  for (const [name, value] of Object.entries(settings))
    await owner.sql.unsafe(`ALTER DATABASE postgres SET auto_explain.${name} = '${value}'`);
  await owner.close();
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
function costOf(log: string): Omit<Cost, 'answer'> {
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
