import * as fs from 'node:fs';
import { NO_THROW } from './files.ts';
import { OWN_DATABASE } from './messages.ts';
import { run, runOrThrow, type ServerUser } from './run.ts';

export async function ownerOrPostgres(data: string | undefined): Promise<{ uid: number; gid: number }> {
  const owner = data ? fs.statSync(data, NO_THROW) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  if ((await run(undefined, 'id', ['-u', 'postgres'])).code !== 0) {
    const options = ['--system', '--user-group', '--shell', '/bin/false'];
    const { code, output } = await run(undefined, 'useradd', [...options, 'postgres']);
    if (code !== 0) {
      throw new Error(
        'PostgreSQL refuses to run as root, there is no user "postgres" to run it, and useradd could not create ' +
          `that user. Create it, or start as a user other than root. ${OWN_DATABASE}\n${output}`,
      );
    }
  }
  const uid = Number(await runOrThrow('id', ['-u', 'postgres']));
  const gid = Number(await runOrThrow('id', ['-g', 'postgres']));
  if (data && owner) await runOrThrow('chown', ['-R', `${uid}:${gid}`, data]);
  return { uid, gid };
}

/** Tried rather than computed from modes, which say nothing of access lists and mount options. */
export async function canEnter(user: ServerUser, folder: string): Promise<boolean> {
  return (await run(user, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])).code === 0;
}
