import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { log } from '@civil-affairs/kit/log';
import { stopMessage, supervised } from '@civil-affairs/kit/process';

/** Processes of this project that are started again when they end by themselves. */
export interface Family {
  /** Starts one, and waits until it is ready. */
  start(file: string, env: Readonly<Record<string, string>>): Promise<void>;
  /** For one that reads its files anew. */
  signal(file: string, signal: NodeJS.Signals): void;
  /** Ends all, the last one first: whoever asks goes before who is asked. */
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** Ends so close together that the next start would help no more than the last ones. */
const mostRestarts = 5;
const closeTogether = 120_000;
const firstPause = 200;

/** @param gaveUp is called once when one of them could not be kept running */
export function keepRunning(gaveUp: (file: string) => void): Family {
  const children = new Map<string, ChildProcess>();
  let isStopping = false;

  async function launch(file: string, env: Readonly<Record<string, string>>): Promise<ChildProcess> {
    const child = fork(resolve(root, file), [supervised], { env: { ...process.env, ...env }, cwd: root });
    children.set(file, child);
    const abandoned = new AbortController();
    const { signal } = abandoned;
    const ended = once(child, 'exit', { signal }).then(() => {
      throw new Error(`${file} ended before it was ready.`);
    });
    await Promise.race([once(child, 'message', { signal }), ended]).finally(() => abandoned.abort());
    ended.catch(() => {});
    return child;
  }

  async function watch(
    file: string,
    env: Readonly<Record<string, string>>,
    child: ChildProcess,
  ): Promise<void> {
    let running = child;
    let ends: number[] = [];
    for (;;) {
      const cause = await endOf(running);
      if (isStopping) return;
      const now = Date.now();
      ends = [...ends.filter((at) => now - at < closeTogether), now];
      if (ends.length > mostRestarts) {
        log.fatal({ file, ...cause }, `it ended ${ends.length} times within two minutes; everything stops`);
        return gaveUp(file);
      }
      const pause = firstPause * 2 ** (ends.length - 1);
      log.error({ file, ...cause, pause }, 'a process ended and is started again');
      await setTimeout(pause);
      if (isStopping) return;
      try {
        running = await launch(file, env);
        log.warn({ file, pid: running.pid }, 'a process is back');
      } catch {
        // It has ended again, which is counted above.
        running = children.get(file) ?? running;
      }
    }
  }

  return {
    async start(file, env) {
      watch(file, env, await launch(file, env));
    },
    signal(file, signal) {
      children.get(file)?.kill(signal);
    },
    async stop() {
      isStopping = true;
      for (const child of [...children.values()].toReversed()) {
        if (child.connected) child.send(stopMessage);
        await endOf(child);
      }
    },
  };
}

/** Waits for the end of a process. */
async function endOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { code: child.exitCode, signal: child.signalCode };
}
