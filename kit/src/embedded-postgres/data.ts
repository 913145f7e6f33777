import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { remove } from './files.ts';
import { lastLines, run, type ServerUser } from './run.ts';

/** initdb works in a folder of its own that is renamed when it is done: half-made data never look like data. */
export async function initialise(
  place: string,
  binaries: Binaries,
  user: ServerUser,
  password: string,
  noSync: boolean,
): Promise<void> {
  for (const name of fs.readdirSync(place)) {
    if (name.startsWith('initdb-')) await remove(join(place, name));
  }
  const data = join(place, 'data');
  if (fs.existsSync(join(data, 'PG_VERSION'))) return;
  if (fs.existsSync(data) && fs.readdirSync(data).length > 0) {
    throw new Error(`${data} is not empty and holds no PostgreSQL data: move it away.`);
  }
  const work = fs.mkdtempSync(join(place, 'initdb-'));
  try {
    const passwordFile = join(work, 'password');
    fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [work, passwordFile]) fs.chownSync(path, user.uid, user.gid);
    const { code, output } = await run(user, binaries.initdb, [
      `--pgdata=${join(work, 'data')}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The builtin provider gives every machine the same order of text, whatever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(noSync ? ['--no-sync'] : []),
    ]);
    if (code !== 0) {
      throw new Error(`PostgreSQL could not create its data in ${place}:\n${lastLines(output)}`);
    }
    fs.renameSync(join(work, 'data'), data);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
