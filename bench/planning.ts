// How long the event loop stands still while each registered operation is asked for the first time: planning is
// synchronous, so it blocks whatever else is in flight. The subgraphs answer nothing, so that planning is what is seen.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { composeGraph } from '../gateway/src/compose.ts';
import { subgraphs } from '../gateway/src/subgraphs.ts';
import { withoutSecurityPurpose } from '../gateway/src/supergraph.ts';
import { compiled, compiledAhead } from '../test/engine/compiled.ts';
import { type Executor, type Graph, stock } from '../test/engine/executors.ts';
import { alone } from './machine.ts';
import { registered } from './operations.ts';

const graph: Graph = {
  supergraph: withoutSecurityPurpose(composeGraph(subgraphs).supergraph),
  transports: Object.fromEntries(
    [...subgraphs.map(({ name }) => name), 'nodes'].map((name) => [name, nothing]),
  ),
};
const documents = registered.map(({ query }) => query);

async function nothing() {
  return { data: null };
}

await alone(async () => {
  const kinds: [string, () => Promise<Executor>][] = [
    ['stock', () => stock(graph)],
    ['compiled, planned when asked', () => compiled(graph)],
    ['compiled, planned ahead', () => compiledAhead(graph, documents)],
  ];
  const columns: [string, Map<string, number>][] = [];
  for (const [name, startExecutor] of kinds) columns.push([name, await firstTimes(startExecutor)]);
  console.log(`| operation | ${columns.map(([name]) => `${name}, ms`).join(' | ')} |`);
  console.log(`|---|${columns.map(() => '---:').join('|')}|`);
  for (const { name } of registered)
    report(
      name,
      columns.map(([, delays]) => delays.get(name) ?? 0),
    );
  report(
    'longest',
    columns.map(([, delays]) => Math.max(...delays.values())),
  );
});

function report(name: string, delays: number[]): void {
  console.log(`| ${name} | ${delays.map((delay) => delay.toFixed(1)).join(' | ')} |`);
}

/** The longest stop of the event loop during the first request of each operation, in milliseconds. */
async function firstTimes(startExecutor: () => Promise<Executor>): Promise<Map<string, number>> {
  const executor = await startExecutor();
  // The first request of a process compiles code; that is not planning.
  for (let n = 0; n < 3; n += 1) await executor.execute({ query: '{ __typename }' });
  const delays = new Map<string, number>();
  for (const { name, query, variables } of registered) {
    const histogram = monitorEventLoopDelay({ resolution: 1 });
    await setTimeout(20);
    histogram.enable();
    await setTimeout(5);
    await executor.execute({ query, variables: variables ?? {} });
    await setTimeout(5);
    histogram.disable();
    delays.set(name, histogram.max / 1e6);
  }
  await executor.stop();
  return delays;
}
