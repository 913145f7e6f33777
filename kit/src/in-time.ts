/** Somebody was waited for as long as may be. */
export class TooLate extends Error {}

/**
 * Waits for an answer, and gives up after a time.
 * @param longest milliseconds
 * @param work is told by the signal that nobody waits any more
 * @throws TooLate
 */
export async function inTime<Answer>(
  longest: number,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new TooLate(`no answer within ${longest} ms`));
    }, longest);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
