import type { EventCatalogue } from '@civil-affairs/kit/events/catalogue';
import { everyEvent } from '@civil-affairs/kit/events/reactions';
import type { Subgraph } from '@civil-affairs/kit/subgraph';

type Telling = Pick<Subgraph, 'name' | 'acts' | 'systemActs' | 'events' | 'reactions'>;

/** The tables of events in docs/events.md, one for each subgraph with a catalogue; the words around them are written by hand. */
export function withEventTables(page: string, subgraphs: readonly Telling[]): string {
  const heardBy = listenersOf(subgraphs);
  const tables = subgraphs.flatMap(({ name, acts = [], systemActs = [], events = {} }) => {
    const writers = new Map([...acts, ...systemActs].map(({ event, action }) => [event, action]));
    const rows = Object.entries(events).map(([event, fields]) => {
      const heard = (heardBy[event] ?? []).join(', ');
      return `| \`${event}\` | ${fieldNames(fields)} | \`${writers.get(event)}\` | ${heard} |`;
    });
    const head = '| event | says | written by | heard by |\n|---|---|---|---|';
    return rows.length === 0 ? [] : [`## ${name}\n\n${head}\n${rows.join('\n')}`];
  });
  return page.replace(/(?<=^<!-- events of the acts -->\n)[\s\S]*?(?=\n<!-- end -->$)/m, tables.join('\n\n'));
}

function fieldNames(fields: EventCatalogue[string]): string {
  return Object.keys(fields)
    .map((name) => `\`${name}\``)
    .join(' ');
}

/** The subgraphs that react to each event, by its type; those that hear all of them are no part of it. */
export function listenersOf(subgraphs: readonly Telling[]): Record<string, string[]> {
  const pairs = subgraphs.flatMap(({ name, reactions = [] }) =>
    [...new Set(reactions.map(({ on }) => on))]
      .filter((event) => event !== everyEvent)
      .map((event) => ({ event, name })),
  );
  const sorted = [...Map.groupBy(pairs, ({ event }) => event)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([event, heard]) => [event, heard.map(({ name }) => name)]));
}

/** The module from which every act knows who listens to its event. */
export function listenersModule(subgraphs: readonly Telling[]): string {
  const rows = Object.entries(listenersOf(subgraphs)).map(
    ([event, names]) => `  ${event}: [${names.map((name) => `'${name}'`).join(', ')}],\n`,
  );
  return `/** The subgraphs that listen to each event, as their reactions say; made by \`npm run graph\`. */
export const listeners: Readonly<Record<string, readonly string[]>> = {
${rows.join('')}};

/** Those that listen to every event there is. */
export const listenersToAll: readonly string[] = [${listenersToAll(subgraphs)}];
`;
}

function listenersToAll(subgraphs: readonly Telling[]): string {
  const all = subgraphs.filter(({ reactions = [] }) => reactions.some(({ on }) => on === everyEvent));
  return all.map(({ name }) => `'${name}'`).join(', ');
}
