import { log } from './log.ts';
import { sentenceOf } from './logged-errors.ts';

/** Given to a process whose parent says when it stops. */
export const supervised = '--supervised';
/** What such a parent says. */
export const stopMessage = 'stop';

/**
 * Runs a start-up; a failure is reported in one sentence, because its reader wants to start, not to debug. What it
 * returns runs once, when the process is to stop.
 */
export async function runUntilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
  const isSupervised = process.argv.includes(supervised) && process.connected;
  surviveLostFailures();
  // A terminal that closes, or a reload that is meant for another process, ends nobody.
  process.on('SIGHUP', () => {});
  // Ctrl-C and service managers signal all processes at once; the order in which they stop is the parent's.
  if (isSupervised) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  // Before it is ready there is nothing to end in order.
  let end: () => unknown = () => process.exit(1);
  if (isSupervised) {
    process.on('message', (message) => {
      if (message === stopMessage) end();
    });
    // A parent that was killed says nothing; its end of the channel closes instead.
    process.on('disconnect', () => end());
  }
  try {
    const stop = await start();
    let stopping = false;
    const once = async () => {
      if (stopping) return;
      stopping = true;
      process.exit(await stop().then(() => 0, failed));
    };
    end = once;
    if (isSupervised) return;
    process.on('SIGINT', once);
    process.on('SIGTERM', once);
  } catch (error) {
    process.stderr.write(`Could not start: ${reasonOf(error)}\n`);
    process.exit(1);
  }
}

function failed(error: unknown): number {
  log.error({ err: error }, 'the process did not stop in order');
  return 1;
}

/**
 * graphql-js gives up a list at the first item that fails at once; one before it that fails later is heard by nobody, and
 * Node would end the process, with everybody else's requests, over a field that has been answered.
 */
function surviveLostFailures(): void {
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'a failure that nobody waits for');
  });
  // Node would print it with all that hangs on it: parameters of statements, rows.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the process ends by an error that nobody caught');
    process.exit(1);
  });
}

function reasonOf(error: unknown): string {
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `port ${port} is in use; choose another with PORT=… .`;
  return sentenceOf(error);
}
