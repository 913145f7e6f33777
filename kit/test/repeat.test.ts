import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeat } from '../src/repeat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that ends when the test says so. */
function controlled() {
  const begun: { end(): void; fail(error: Error): void }[] = [];
  const failures: unknown[] = [];
  const work = () =>
    new Promise<number>((resolve, reject) => {
      const n = begun.length;
      begun.push({ end: () => resolve(n), fail: reject });
    });
  return { begun, failures, repeated: repeat(100, work, (error) => failures.push(error)) };
}

test('work begins again and again, and never while it is under way', async () => {
  const { begun, repeated } = controlled();
  await vi.advanceTimersByTimeAsync(350);
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  await vi.advanceTimersByTimeAsync(100);
  expect(begun).toHaveLength(2);
  begun[1]?.end();
  await repeated.stop();
});

test('who asks for it while it is under way is given that', async () => {
  const { begun, repeated } = controlled();
  const answers = [repeated.now(), repeated.now()];
  begun[0]?.end();
  expect(await Promise.all(answers)).toEqual([0, 0]);
  const next = repeated.now();
  begun[1]?.end();
  expect(await next).toBe(1);
  await repeated.stop();
});

test('a failure is told once: to whoever wanted it, or else to who hears of failures; it is tried again', async () => {
  const { begun, failures, repeated } = controlled();
  await vi.advanceTimersByTimeAsync(100);
  const error = new Error('the database is away');
  begun[0]?.fail(error);
  await vi.advanceTimersByTimeAsync(0);
  expect(failures).toEqual([error]);
  const answer = repeated.now();
  await vi.advanceTimersByTimeAsync(100);
  begun[1]?.fail(error);
  await expect(answer).rejects.toBe(error);
  expect(failures).toEqual([error]);
  await vi.advanceTimersByTimeAsync(100);
  expect(begun).toHaveLength(3);
  begun[2]?.end();
  await repeated.stop();
});

test('a stop waits for what is under way, also when that fails, and nothing begins any more', async () => {
  const { begun, failures, repeated } = controlled();
  await vi.advanceTimersByTimeAsync(100);
  let isOver = false;
  const stopped = repeated.stop().then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(500);
  expect([isOver, begun.length]).toEqual([false, 1]);
  begun[0]?.fail(new Error('cut off'));
  await stopped;
  expect(failures).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(begun).toHaveLength(1);
});

test('work that fails before it begins is a failure like others', async () => {
  const failures: unknown[] = [];
  const error = new Error('no clock');
  const repeated = repeat(
    100,
    () => {
      throw error;
    },
    (failure) => failures.push(failure),
  );
  await vi.advanceTimersByTimeAsync(250);
  expect(failures).toEqual([error, error]);
  await expect(repeated.now()).rejects.toBe(error);
  await repeated.stop();
});
