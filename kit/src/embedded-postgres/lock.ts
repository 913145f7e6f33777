import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { isCode, readJson } from './files.ts';
import { foreign } from './messages.ts';
import { type ProcessIdentity, stillRuns, thisProcess } from './processes.ts';

/** Another process, or another call in this one, uses the folder. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/**
 * Numbered lock files, the highest counts: a stale one is never removed or replaced, only outnumbered by an exclusive
 * create, so that two who find the same stale lock cannot both win. Emptied, a lock is free.
 */
export function lockFolder(folder: string): () => void {
  const self = thisProcess();
  for (;;) {
    const latest = latestLock(folder);
    const holder = readJson<ProcessIdentity>(join(folder, `lock.${latest}`));
    if (holder && stillRuns(holder)) {
      const who = holder.pid === process.pid ? `this process (${holder.pid})` : `process ${holder.pid}`;
      throw new FolderInUse(`The PostgreSQL in ${folder} is in use by ${who}. Stop that one first.`);
    }
    const draft = join(folder, `lock.draft-${randomBytes(8).toString('hex')}`);
    const own = join(folder, `lock.${latest + 1}`);
    try {
      fs.writeFileSync(draft, `${JSON.stringify(self)}\n`, { mode: 0o644 });
      // A link appears with its whole content or not at all.
      fs.linkSync(draft, own);
    } catch (error) {
      // ENOENT: the winner has tidied up the draft.
      if (isCode(error, 'EEXIST', 'ENOENT')) continue;
      if (!isCode(error, 'EACCES')) throw error;
      throw new Error(foreign(folder, fs.statSync(folder).uid), { cause: error });
    } finally {
      fs.rmSync(draft, { force: true });
    }
    // While this process slept, others may have gone past this number and removed it.
    if (latestLock(folder) !== latest + 1) {
      fs.rmSync(own, { force: true });
      continue;
    }
    for (const name of fs.readdirSync(folder)) {
      const number = lockNumber(name);
      if (name.startsWith('lock.draft-') || (number > 0 && number <= latest)) {
        fs.rmSync(join(folder, name), { force: true });
      }
    }
    return () => {
      if (JSON.stringify(readJson(own)) === JSON.stringify(self)) fs.truncateSync(own);
    };
  }
}

function latestLock(folder: string): number {
  return Math.max(0, ...fs.readdirSync(folder).map(lockNumber));
}

function lockNumber(name: string): number {
  return Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0);
}
