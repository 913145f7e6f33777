/** An answer did not come in time. */
export class DeadlineError extends Error {}

/** What ends a piece of work before it is done: a time, or the client's leaving. */
interface Ending {
  signal: AbortSignal;
  /** As a time of the monotonic clock. */
  at: number;
  waiting: Set<(error: Error) => void>;
  /** Once nobody waits any more. */
  close(): void;
}

/** Milliseconds by which the ends of two pieces of work may differ that share one. */
const alike = 5;

/** The last one of each client's request: what it sends at the same time ends at the same time. */
const last = new WeakMap<AbortSignal, Ending>();

/** Gives up waiting after a time, or when the client has gone, and aborts the work. */
export function withDeadline<Value>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  if (outer?.aborted) return Promise.reject(gone());
  const ending = endingIn(Math.max(0, milliseconds), outer);
  return new Promise<Value>((resolve, reject) => {
    ending.waiting.add(reject);
    const done = () => {
      ending.waiting.delete(reject);
      if (ending.waiting.size === 0) ending.close();
    };
    work(ending.signal).then(
      (value) => {
        done();
        resolve(value);
      },
      (error) => {
        done();
        reject(error);
      },
    );
  });
}

function endingIn(milliseconds: number, outer: AbortSignal | undefined): Ending {
  const at = performance.now() + milliseconds;
  const before = outer && last.get(outer);
  if (before && Math.abs(before.at - at) < alike) return before;
  const opened = openEnding(milliseconds, at, outer);
  if (outer) last.set(outer, opened);
  return opened;
}

function openEnding(milliseconds: number, at: number, outer: AbortSignal | undefined): Ending {
  const controller = new AbortController();
  const waiting: Ending['waiting'] = new Set();
  const giveUp = (error: Error) => {
    controller.abort(error);
    for (const reject of waiting) reject(error);
  };
  const timer = setTimeout(
    () => giveUp(new DeadlineError(`no answer within ${Math.round(milliseconds)} ms`)),
    milliseconds,
  );
  const leave = () => giveUp(gone());
  outer?.addEventListener('abort', leave, { once: true });
  const ending: Ending = {
    signal: controller.signal,
    at,
    waiting,
    close() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', leave);
      if (outer && last.get(outer) === ending) last.delete(outer);
    },
  };
  return ending;
}

function gone(): Error {
  return new Error('the client has gone');
}
