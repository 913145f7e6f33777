// What it costs to write down who reads persons: the resident operation over HTTP with and without it, in turns on one
// database that keeps its commits. Prints the ratio of each pair of turns, and their median.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphs } from '../../gateway/src/subgraphs.ts';
import { type Graph, withCity } from '../city.ts';

const pairs = Number(process.argv[2] ?? 15);
const requestsATurn = 300;
const operations = join(import.meta.dirname, '../../test/operations');
const read = (file: string) => readFileSync(join(operations, file), 'utf8');
const question = {
  query: read('ResidentAcrossDomains.graphql'),
  variables: JSON.parse(read('ResidentAcrossDomains.variables.json')),
};

await withCity(async (city) => {
  const recorded = await city.start();
  const unrecorded = await city.start({
    subgraphs: subgraphs.map(({ beforeAnswer: _, ...subgraph }) => subgraph),
  });

  const turn = async (graph: Graph, connections: number): Promise<number> => {
    let left = requestsATurn;
    const started = performance.now();
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (left-- > 0) await graph.ask(question, 'community-worker');
      }),
    );
    return (performance.now() - started) / requestsATurn;
  };
  for (const connections of [1, 16]) {
    for (const graph of [recorded, unrecorded]) await turn(graph, connections);
    const ratios: number[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const order = pair % 2 ? [recorded, unrecorded] : [unrecorded, recorded];
      const took = new Map<unknown, number>();
      for (const graph of order) took.set(graph, await turn(graph, connections));
      ratios.push(Number(took.get(recorded)) / Number(took.get(unrecorded)));
    }
    const sorted = ratios.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(3);
    console.log(
      `${connections} connections: with rows to without, median ${at(0.5)} (quartiles ${at(0.25)}, ${at(0.75)})`,
    );
  }
  await recorded.stop();
  await unrecorded.stop();
});
