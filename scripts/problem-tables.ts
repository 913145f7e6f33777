// Part of `npm run graph`: writes the tables of docs/problems.md. Each stands between `<!-- rows of FILE -->`, or
// `<!-- rows of FILE: PROCESS -->`, and `<!-- end -->`; the words around them are written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemRow } from '../kit/src/problems.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/problems.md');

function table(file: string, process: string | undefined): string {
  const catalogue: Record<string, ProblemRow> = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const rows = Object.entries(catalogue).filter(([, row]) => row.process === process);
  if (rows.length === 0) throw new Error(`docs/problems.md: ${file} has no row of ${process}`);
  return [
    '| code | kind | meaning | article |',
    '|---|---|---|---|',
    ...rows.map(([code, { kind, article, en, about }]) => {
      const cells = [`\`${code}\``, kind.replace('Problem', '').toLowerCase(), en, article ?? ''];
      if (about) cells[2] += ` ${about}`;
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

writeFileSync(
  page,
  readFileSync(page, 'utf8').replaceAll(
    /^(<!-- rows of ([^\s:]+)(?:: (\S+))? -->)\n[\s\S]*?^<!-- end -->$/gm,
    (_, mark: string, file: string, process: string | undefined) =>
      `${mark}\n${table(file, process)}\n<!-- end -->`,
  ),
);
