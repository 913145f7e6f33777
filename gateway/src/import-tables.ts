import type { Subgraph } from '@civil-affairs/kit/subgraph';

/** The kinds of files in docs/operations.md with their columns; the words around them are written by hand. */
export function withImportTables(page: string, subgraphs: readonly Pick<Subgraph, 'imports'>[]): string {
  const kinds = subgraphs.flatMap(({ imports = [] }) => imports);
  const tables = kinds.map(({ name, about, columns }) => {
    const rows = Object.values<(typeof columns)[string]>(columns).map(
      ({ names, isRequired, about: holds }) =>
        `| ${names.join(', ')} | ${isRequired ? 'yes' : ''} | ${holds} |`,
    );
    return [`### \`${name}\``, '', about, '', '| column | needed | |', '|---|---|---|', ...rows].join('\n');
  });
  return page.replace(
    /(?<=^<!-- files that are imported -->\n)[\s\S]*?(?=^<!-- end of files -->$)/m,
    () => `\n${tables.join('\n\n')}\n\n`,
  );
}
