import type { Declared } from './declared.ts';

/** The table of scopes in docs/operations.md; the words around it are written by hand. */
export function withScopeTable(page: string, { scopes }: Pick<Declared, 'scopes'>): string {
  const rows = Object.entries(scopes)
    // No token has it.
    .filter(([scope]) => scope !== 'internal')
    .map(([scope, opens]) => `| \`${scope}\` | ${opens} |`);
  const table = ['| scope | opens |', '|---|---|', ...rows].join('\n');
  return page.replace(/(?<=^<!-- scopes that are declared -->\n)[\s\S]*?(?=\n<!-- end -->$)/m, table);
}
