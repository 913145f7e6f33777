import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openMemory } from '../../src/evidence/memory.ts';

test('files share the memory, and whoever gets none waits in the order of coming', async () => {
  const memory = openMemory(100);
  const order: string[] = [];
  const take = async (name: string, bytes: number) => {
    const leave = await memory.take(bytes, 5_000);
    order.push(name);
    return leave;
  };
  const first = await take('first', 60);
  const second = take('second', 50);
  const small = take('small', 10);
  await setTimeout(10);
  // A small one does not overtake: the large one would wait for ever.
  expect(order).toEqual(['first']);
  first();
  (await second)();
  (await small)();
  expect(order).toEqual(['first', 'second', 'small']);
});

test('one file that is larger than all of it is alone', async () => {
  const memory = openMemory(100);
  const leave = await memory.take(500, 10);
  await expect(memory.take(1, 20)).rejects.toThrow('Too many files');
  leave();
  leave();
  (await memory.take(100, 10))();
  // What was given back twice counts once.
  const whole = await memory.take(100, 10);
  await expect(memory.take(1, 20)).rejects.toThrow('Too many files');
  whole();
});

test('who goes away frees the place in the row', async () => {
  const memory = openMemory(10);
  const leave = await memory.take(10, 10);
  const going = new AbortController();
  const waiting = memory.take(10, 5_000, going.signal);
  const next = memory.take(5, 5_000);
  going.abort();
  await expect(waiting).rejects.toThrow();
  leave();
  (await next)();
});
