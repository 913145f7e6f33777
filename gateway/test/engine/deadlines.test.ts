// Requests of one operation that are sent together share what ends them; each of them still ends by itself.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeadlineError, withDeadline } from '../../src/engine/link/deadlines.ts';

/** Work that ends when it is told to, or aborted. */
function hanging() {
  const ending = Promise.withResolvers<string>();
  let signal: AbortSignal | undefined;
  const work = (given: AbortSignal) => {
    signal = given;
    given.addEventListener('abort', () => ending.reject(given.reason));
    return ending.promise;
  };
  return { work, end: ending.resolve, isAborted: () => signal?.aborted };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('all are ended when the client goes, and what begins afterwards does not begin', async () => {
  const client = new AbortController();
  const [one, other] = [hanging(), hanging()];
  const running = [one, other].map(({ work }) => withDeadline(5_000, client.signal, work));
  expect(vi.getTimerCount()).toBe(1);
  client.abort();
  for (const each of running) await expect(each).rejects.toThrow('the client has gone');
  expect([one.isAborted(), other.isAborted()]).toEqual([true, true]);
  const late = hanging();
  await expect(withDeadline(5_000, client.signal, late.work)).rejects.toThrow('the client has gone');
  expect(late.isAborted()).toBeUndefined();
});

test('one that is done is an answer, and the other is late', async () => {
  const client = new AbortController();
  const [quick, slow] = [hanging(), hanging()];
  const answers = [quick, slow].map(({ work }) => withDeadline(60, client.signal, work));
  quick.end('done');
  expect(await answers[0]).toBe('done');
  const late = expect(answers[1]).rejects.toThrow(DeadlineError);
  await vi.advanceTimersByTimeAsync(60);
  await late;
  expect(slow.isAborted()).toBe(true);
});

test('one that begins later has its own time', async () => {
  const client = new AbortController();
  const [first, second] = [hanging(), hanging()];
  const running = withDeadline(100, client.signal, first.work).catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(50);
  const later = withDeadline(100, client.signal, second.work).catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(60);
  expect(await running).toBeInstanceOf(DeadlineError);
  expect(second.isAborted()).toBe(false);
  second.end('done');
  expect(await later).toBe('done');
});

test('another client, and work for nobody in particular, have nothing to do with it', async () => {
  const [client, neighbour] = [new AbortController(), new AbortController()];
  const works = [hanging(), hanging(), hanging()];
  const [own, of, alone] = works.map(({ work }, n) =>
    withDeadline(5_000, [client.signal, neighbour.signal, undefined][n], work),
  );
  client.abort();
  await expect(own).rejects.toThrow('the client has gone');
  expect(works.map(({ isAborted }) => isAborted())).toEqual([true, false, false]);
  for (const { end } of works) end('done');
  expect(await Promise.all([of, alone])).toEqual(['done', 'done']);
});
