// Which files of the project a file needs when it runs: its imports, and theirs. Read from the text alone, because it
// is asked before every run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const specifiers =
  /^(?:import|export)\s(?!type\s)(?:[^'"`;]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(['"]([^'"\n]+)['"]\)/gm;
const own = /^(?:\.{1,2}\/|@civil-affairs\/)/;
const imports = new Map<string, readonly string[]>();

/** The files that `file` imports itself, of the project's own. */
function importsOf(file: string): readonly string[] {
  const known = imports.get(file);
  if (known) return known;
  const { resolve } = createRequire(file);
  const found = [...readFileSync(file, 'utf8').matchAll(specifiers)]
    .map(([, statement, call]) => statement ?? call ?? '')
    .filter((specifier) => own.test(specifier) && /\.(ts|mjs)$|^@/.test(specifier))
    .map((specifier) => resolve(specifier));
  imports.set(file, found);
  return found;
}

/** Every file that these files need, they themselves included; absolute paths in order. */
export function filesReachedFrom(...starts: readonly (string | URL)[]): string[] {
  const seen = new Set(starts.map((start) => (typeof start === 'string' ? start : fileURLToPath(start))));
  for (const file of seen) for (const imported of importsOf(file)) seen.add(imported);
  return [...seen].sort();
}
