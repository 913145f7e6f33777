import { afterEach, expect, test, vi } from 'vitest';
import { newUuid } from '../src/ids.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('ids sort by when they were made, within a millisecond and when the clock goes back', () => {
  vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] });
  const made = Array.from({ length: 2_000 }, (_, n) => {
    if (n === 500) vi.setSystemTime(1_800_000_000_001);
    if (n === 1_000) vi.setSystemTime(1_799_999_999_000);
    return newUuid();
  });
  expect(made).toEqual(made.toSorted());
  expect(new Set(made).size).toBe(made.length);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
