import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

const shown = 12;

/** What the processes of a folder of CPU profiles spent their time on, package by package, as text. */
export function readProfiles(folder: string): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cpuprofile'))
    .map((file) => summary(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile))
    .join('\n');
}

function summary({ nodes, samples, timeDeltas }: Profile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const main = [...frames.values()].find(({ url }) => /src\/(main|start)[\w-]*\.ts$/.test(url))?.url;
  const spent = new Map<string, number>();
  for (const [n, id] of samples.entries()) {
    const frame = frames.get(id);
    const place = frame ? placeOf(frame) : 'unknown';
    spent.set(place, (spent.get(place) ?? 0) + (timeDeltas[n] ?? 0));
  }
  spent.delete('(idle)');
  const total = [...spent.values()].reduce((sum, each) => sum + each, 0);
  const rows = [...spent]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, shown)
    .map(([place, time]) => `| ${place} | ${((100 * time) / total).toFixed(1)} % |`);
  const name = main?.split('/').slice(-4).join('/') ?? 'a process';
  return `\n${name}\n\n| where | share |\n|---|---:|\n${rows.join('\n')}`;
}

/** The package, or the folder of the project, that a function belongs to. */
function placeOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (!url) return functionName.startsWith('(') ? functionName : 'built in';
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (installed) return installed;
  if (url.startsWith('node:')) return 'node';
  return /(gateway\/src\/engine|gateway|kit|subgraphs\/[\w-]+)\//.exec(url)?.[1] ?? url;
}
