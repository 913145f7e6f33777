import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const lockfile = read('pnpm-lock.yaml');

/** Older versions have published holes. */
const minimumVersions = {
  '@apollo/gateway': '2.14.4',
  '@apollo/server': '5.5.0',
  graphql: '16.15.0',
  'drizzle-orm': '0.45.2',
  fastify: '5.8.1',
};

/** Every version of a package that the lockfile installs. */
function versionsOf(name: string): string[] {
  const entry = new RegExp(`^ {2}'?${name.replaceAll('/', '\\/')}@(\\d[^(:']*)'?:$`, 'gm');
  const packages = lockfile.slice(lockfile.indexOf('\npackages:'), lockfile.indexOf('\nsnapshots:'));
  return [...packages.matchAll(entry)].map(([, version]) => String(version));
}

function isAtLeast(version: string, minimum: string): boolean {
  const [a, b] = [version, minimum].map((text) => text.split(/[.-]/).map(Number));
  const difference = [0, 1, 2].map((n) => (a?.[n] ?? 0) - (b?.[n] ?? 0)).find((step) => step !== 0) ?? 0;
  return difference > 0 || (difference === 0 && !version.includes('-'));
}

describe('dependencies', () => {
  test.each(Object.entries(minimumVersions))('%s is %s or newer', (name, minimum) => {
    const versions = versionsOf(name);
    expect(versions).not.toEqual([]);
    expect(versions.filter((version) => !isAtLeast(version, minimum))).toEqual([]);
  });

  test('there is one copy of graphql: two refuse each other', () => {
    expect(versionsOf('graphql')).toHaveLength(1);
  });

  test('the lockfile names no address from which a package would have to come', () => {
    expect(lockfile).not.toMatch(/tarball:|https?:\/\//);
  });
});

describe('files', () => {
  const binary = ['.png', '.jpg', '.ico', '.woff2', '.gz'];
  const machine = /(?<![\w.~*)\]}-])\/(?:work|root)\//;
  const registry = /registry\.npmjs|registry\.yarnpkg|npmmirror\.com|deb\.debian\.org/;

  test('name no folder of one machine and no host of a package registry', () => {
    const named = trackedFiles()
      .filter((file) => file !== 'pnpm-lock.yaml' && !binary.includes(extname(file)))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, n) =>
            machine.test(line) || registry.test(line) ? [`${file}:${n + 1}: ${line}`] : [],
          ),
      );
    expect(named).toEqual([]);
  });
});

/** The files of the commit, and those that are about to be. In a container they may belong to another user. */
function trackedFiles(): string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const deleted = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z', '--deleted'], {
    cwd: root,
  });
  const gone = new Set(deleted.toString().split('\0'));
  const files = execFileSync('git', ['-c', 'safe.directory=*', ...list], { cwd: root }).toString();
  return files.split('\0').filter((file) => file && !gone.has(file));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
