import { type Answer, type ReplayCounts, replay } from './replay.ts';

/** Serves subgraphs on ports one after another, and tells counts on the port before them. */
export async function serveSubgraphs(
  firstPort: number,
  subgraphs: { name: string; answer: Answer }[],
): Promise<void> {
  const counts: ReplayCounts = { requests: 0, computed: 0 };
  for (const [n, { answer }] of subgraphs.entries()) await replay(firstPort + 1 + n, answer, counts);
  await replay(firstPort, async () => JSON.stringify(counts), { requests: 0, computed: 0 }, false);
}

/** A supergraph whose subgraphs are at the ports of `serveSubgraphs`, in the same order. */
export function readdress(supergraph: string, names: readonly string[], firstPort: number): string {
  return supergraph.replaceAll(/@join__graph\(name: "([^"]+)", url: "[^"]*"\)/g, (_all, name: string) => {
    const position = names.indexOf(name);
    if (position < 0) throw new Error(`there is no subgraph ${name}`);
    return `@join__graph(name: "${name}", url: "http://127.0.0.1:${firstPort + 1 + position}/graphql")`;
  });
}
