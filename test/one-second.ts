import { vi } from 'vitest';

/**
 * Does work at one moment of the clock: links end a number of seconds after the answer that holds them, so two answers of two
 * seconds have other links.
 */
export async function inOneSecond<Result>(work: () => Promise<Result>): Promise<Result> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}
