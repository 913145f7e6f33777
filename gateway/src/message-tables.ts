import type { Subgraph } from '@civil-affairs/kit/subgraph';

type Telling = Pick<Subgraph, 'name' | 'messages'>;

/** The tables of docs/messages.md, one for each subgraph that tells persons something; the words around them are written by hand. */
export function withMessageTables(page: string, subgraphs: readonly Telling[]): string {
  const tables = subgraphs.flatMap(({ name, messages }) => {
    if (!messages) return [];
    const rows = Object.entries(messages).map(([code, { version, article, recipient, by, zhHans }]) => {
      const acts = by.map((act) => `\`${act}\``).join(' ');
      return `| \`${code}\` | ${version} | ${acts} | ${recipient} | ${article ?? ''} | ${zhHans} |`;
    });
    const head =
      '| message | version | written by | who is told | the law | text |\n|---|---|---|---|---|---|';
    return [`## ${name}\n\n${head}\n${rows.join('\n')}`];
  });
  return page.replace(/(?<=^<!-- messages -->\n)[\s\S]*?(?=\n<!-- end -->$)/m, tables.join('\n\n'));
}
