// The demo city is made once and kept between runs of the tests, as the data folder of a PostgreSQL that has stopped.
// Every run starts its server on a copy, so two runs at once, or a run that is killed, never meet in it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { filesReachedFrom } from './reach.ts';

const root = join(import.meta.dirname, '..');
const shelf = join(root, '.data/test-cities');

/** A city that no run has asked for in so many days belongs to sources that are gone. */
const daysKept = 3;

/**
 * What the city is made of: every file that its loaders reach, the migrations and other data beside the code, and
 * the lock file for the versions of PostgreSQL and of the packages.
 */
function ingredients(): string[] {
  const { resolve } = createRequire(join(root, 'gateway/package.json'));
  const data = globSync('{pnpm-lock.yaml,{kit,subgraphs/*}/**/*.{sql,json,csv}}', {
    cwd: root,
    exclude: ['**/node_modules/**', '**/test/**'],
  });
  const code = filesReachedFrom(
    ...['database-setup', 'demo-load', 'demo-city'].map((module) => resolve(`@civil-affairs/kit/${module}`)),
    ...globSync('*', { cwd: join(root, 'subgraphs') }).map((part) => resolve(`@civil-affairs/${part}/demo`)),
  );
  return [...new Set([...code, ...data.map((file) => join(root, file))])].sort();
}

/** Where the city is kept that today's sources make; nothing may be there yet. */
export function keptCity(residents: number): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${residents}`);
  for (const file of ingredients()) hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  return join(shelf, hash.digest('hex').slice(0, 20));
}

/** Copies a kept city to the data folder of a server that does not run yet; false when none is kept. */
export function takeCity(kept: string, data: string): boolean {
  if (!existsSync(kept)) return false;
  const now = new Date();
  utimesSync(kept, now, now);
  copy(kept, data);
  return true;
}

/** Keeps the data folder of a server that has stopped, and removes cities that nobody asks for any more. */
export function keepCity(data: string, kept: string): void {
  mkdirSync(shelf, { recursive: true });
  const draft = `${kept}.${process.pid}`;
  copy(data, draft);
  try {
    renameSync(draft, kept);
  } catch {
    // Another run has made the same city meanwhile.
    rmSync(draft, { recursive: true, force: true });
  }
  const oldest = Date.now() - daysKept * 86_400_000;
  for (const name of readdirSync(shelf)) {
    const folder = join(shelf, name);
    if ((statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest)
      rmSync(folder, { recursive: true, force: true });
  }
}

/** With owners and rights, which PostgreSQL insists on; blocks are shared where the file system can. */
function copy(from: string, to: string): void {
  const share = process.platform === 'linux' ? ['--reflink=auto'] : [];
  execFileSync('cp', ['-a', ...share, from, to]);
}
