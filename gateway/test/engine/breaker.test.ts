import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBreaker } from '../../src/engine/link/breaker.ts';

let time = 0;
let isAlive = false;
const open = () =>
  openBreaker({
    now: () => time,
    probe: async () => {
      if (!isAlive) throw new Error('still down');
    },
  });

beforeEach(() => {
  time = 1_000;
  isAlive = false;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('tolerates failures with answers between them', () => {
  const breaker = open();
  for (let n = 0; n < 20; n += 1) {
    breaker.failed(time, false);
    breaker.failed(time, false);
    breaker.succeeded();
  }
  expect(breaker.isOpen).toBe(false);
});

test('opens after five failures without an answer', () => {
  const breaker = open();
  for (let n = 0; n < 4; n += 1) breaker.failed(time, false);
  expect(breaker.isOpen).toBe(false);
  breaker.failed(time, false);
  expect(breaker.isOpen).toBe(true);
});

test('opens at the first request that nobody answered within its deadline', () => {
  const breaker = open();
  breaker.failed(time - 500, true);
  expect(breaker.isOpen).toBe(true);
});

test('stays closed when others were answered while one request timed out', () => {
  const breaker = open();
  breaker.succeeded();
  breaker.failed(time - 500, true);
  expect(breaker.isOpen).toBe(false);
});

test('closes by itself when the subgraph shows a sign of life, and not before', async () => {
  const breaker = open();
  breaker.failed(time - 500, true);
  await vi.advanceTimersByTimeAsync(600);
  expect(breaker.isOpen).toBe(true);
  isAlive = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(breaker.isOpen).toBe(false);
});
