import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { groupWrites } from '../src/grouped-writes.ts';

/** A writer whose groups end when the test says so. */
function controlled(longestWait: number) {
  const groups: { items: string[]; end: (error?: Error) => void }[] = [];
  const write = groupWrites<string>(
    (items) =>
      new Promise((done, failed) => {
        groups.push({ items, end: (error) => (error ? failed(error) : done(undefined)) });
      }),
    longestWait,
  );
  return { groups, write, itemsOf: () => groups.map(({ items }) => items) };
}

test('what one tick hands in is one group, in order', async () => {
  const { groups, write, itemsOf } = controlled(1_000);
  const written = Promise.all([write('a'), Promise.resolve().then(() => write('b')), write('c')]);
  await setTimeout(1);
  expect(itemsOf()).toEqual([['a', 'c', 'b']]);
  groups[0]?.end();
  await written;
});

test('what comes while a group is under way goes together in the next one', async () => {
  const { groups, write, itemsOf } = controlled(1_000);
  const first = write('a');
  await setTimeout(1);
  const others = [write('b'), write('c')];
  await setTimeout(1);
  expect(itemsOf()).toEqual([['a']]);
  groups[0]?.end();
  await first;
  await setTimeout(1);
  expect(itemsOf()).toEqual([['a'], ['b', 'c']]);
  groups[1]?.end();
  await Promise.all(others);
});

test('a slow group is waited for no longer than the limit', async () => {
  const { groups, write, itemsOf } = controlled(5);
  const first = write('a');
  await setTimeout(1);
  const second = write('b');
  await setTimeout(20);
  expect(itemsOf()).toEqual([['a'], ['b']]);
  groups[1]?.end();
  await second;
  groups[0]?.end();
  await first;
});

test('a failure is that of its own group alone', async () => {
  const { groups, write } = controlled(1_000);
  const failed = Promise.allSettled([write('a'), write('b')]);
  await setTimeout(1);
  const later = write('c');
  groups[0]?.end(new Error('the disk is full'));
  expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await setTimeout(1);
  groups[1]?.end();
  await later;
});
