import { load } from './load.ts';
import { cpuOf, forgetPeak, peakOf } from './machine.ts';
import type { ReplayCounts } from './replay.ts';
import type { Measure } from './table.ts';

/** The load: one operation, with each of the variables in turn. */
export interface Scenario {
  name: string;
  query: string;
  variables: readonly Record<string, unknown>[];
  headers?: Record<string, string>;
  /** Whether an answer is of the size that the name says. */
  isWhole?(data: unknown): boolean;
}

export interface MeasureOptions {
  /** Its name. */
  gateway: string;
  running: { pid: number };
  port: number;
  scenario: Scenario;
  /** Where the subgraphs tell their counts, and their process; undefined when they are real ones. */
  subgraphs?: { port: number; pid: number };
  connections: number;
  seconds: number;
  warmUpSeconds: number;
  /** The right answers, by request; filled by the first gateway, compared with by the others. */
  right: Map<string, string>;
}

/** Checks the answers of a gateway, warms it up, and measures it. */
export async function measure(options: MeasureOptions): Promise<Measure> {
  const { gateway, running, port, scenario, subgraphs, connections, seconds } = options;
  const bodies = scenario.variables.map((variables) => JSON.stringify({ query: scenario.query, variables }));
  const lengths = await checkAnswers(options, bodies);
  const requests = { port, path: '/graphql', bodies, lengths, connections, ...headersOf(scenario) };
  await load({ ...requests, seconds: options.warmUpSeconds });
  const countsBefore = subgraphs && (await countsOf(subgraphs.port));
  forgetPeak(running.pid);
  const before = { cpu: cpuOf(running.pid), other: otherCpu(subgraphs?.pid) };
  const result = await load({ ...requests, seconds });
  const cpu = cpuOf(running.pid) - before.cpu;
  const other = otherCpu(subgraphs?.pid) - before.other;
  if (result.failures > 0)
    throw new Error(
      `${gateway} failed ${result.failures} of ${result.requests} requests of ${scenario.name}`,
    );
  if (subgraphs && countsBefore) {
    const counts = await countsOf(subgraphs.port);
    const fetches = (counts.requests - countsBefore.requests) / result.requests;
    const computed = counts.computed - countsBefore.computed;
    console.log(
      `  ${gateway}: ${(result.requests / result.seconds).toFixed(0)}/s, ${fetches.toFixed(1)} fetches a request, ${computed} computed, ${(result.bytes / result.requests / 1000).toFixed(1)} KB`,
    );
  }
  return {
    operation: scenario.name,
    gateway,
    perSecond: result.requests / result.seconds,
    p50: result.p50,
    p99: result.p99,
    cpu: cpu / result.requests,
    memory: peakOf(running.pid),
    busy: cpu / 1000 / result.seconds,
    otherBusy: other / 1000 / result.seconds,
  };
}

/** Asks everything once; a gateway that answers differently is not measured. */
async function checkAnswers(
  { gateway, port, scenario, right }: MeasureOptions,
  bodies: readonly string[],
): Promise<number[]> {
  const lengths: number[] = [];
  for (const body of bodies) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...scenario.headers },
      body,
    });
    const text = await response.text();
    const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (answer.errors)
      throw new Error(`${gateway} answers ${scenario.name} with errors: ${text.slice(0, 500)}`);
    if (scenario.isWhole?.(answer.data) === false)
      throw new Error(`${gateway} answers ${scenario.name} in another size: ${text.slice(0, 500)}`);
    const data = JSON.stringify(answer.data);
    const expected = right.get(body) ?? data;
    right.set(body, expected);
    if (data !== expected)
      throw new Error(`${gateway} answers ${scenario.name} differently: ${text.slice(0, 500)}`);
    lengths.push(Buffer.byteLength(text));
  }
  return lengths;
}

function headersOf({ headers }: Scenario) {
  return headers ? { headers } : {};
}

async function countsOf(port: number): Promise<ReplayCounts> {
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' });
  return (await response.json()) as ReplayCounts;
}

/** Processor time of the load, which is this process, and of the subgraphs. */
function otherCpu(pid: number | undefined): number {
  return cpuOf(process.pid) + (pid ? cpuOf(pid) : 0);
}
