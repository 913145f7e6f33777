import type { Subgraph } from '@civil-affairs/kit/subgraph';

/** The tables of events in docs/events.md, one for each subgraph that acts; the words around them are written by hand. */
export function withEventTables(page: string, subgraphs: readonly Pick<Subgraph, 'name' | 'acts'>[]): string {
  const tables = subgraphs.flatMap(({ name, acts = [] }) => {
    if (acts.length === 0) return [];
    const rows = acts.map(({ action, event }) => `| \`${event}\` | \`${action}\` |`);
    return [`## ${name}\n\n| event | written by |\n|---|---|\n${rows.join('\n')}`];
  });
  return page.replace(/(?<=^<!-- events of the acts -->\n)[\s\S]*?(?=\n<!-- end -->$)/m, tables.join('\n\n'));
}
