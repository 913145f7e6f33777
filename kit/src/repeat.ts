/** Work that a process does again and again until it stops. */
export interface Repeated<Result> {
  /** Does it at once; whoever comes while it is under way waits for that. Fails as the work does. */
  now(): Promise<Result>;
  /** Begins no more of it, and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Does work every so often, one at a time: who is slow is not overtaken by itself. It keeps no process alive.
 * @param every milliseconds
 * @param failed hears of a failure that nobody waits for
 */
export function repeat<Result>(
  every: number,
  work: () => Promise<Result>,
  failed: (error: unknown) => void,
): Repeated<Result> {
  let underWay: Promise<Result> | undefined;
  const now = () => {
    underWay ??= Promise.try(work).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const timer = setInterval(() => {
    // Whoever asked for what is under way hears of its failure.
    if (!underWay) now().catch(failed);
  }, every);
  timer.unref();
  return {
    now,
    async stop() {
      clearInterval(timer);
      await underWay?.catch(() => {});
    },
  };
}
