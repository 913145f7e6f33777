import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Frame, frameReader, frameWriter } from '../src/frames.ts';

const read = (bytes: Buffer, cuts: readonly number[], longest = 100_000) => {
  const frames: { kind: number; exchange: number; text: string }[] = [];
  const take = frameReader(longest, ({ kind, exchange, payload }: Frame) => {
    frames.push({ kind, exchange, text: payload.toString() });
  });
  const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])];
  places.sort((a, b) => a - b);
  for (const [n, place] of places.entries()) take(bytes.subarray(places[n - 1] ?? 0, place));
  return frames;
};

/** What is written in one turn, as it would stand on the wire. */
async function written(messages: readonly (readonly [number, number, string, string])[]) {
  const socket = new PassThrough();
  const write = frameWriter(socket as unknown as Socket);
  for (const message of messages) write(...message);
  await new Promise(setImmediate);
  const bytes = (socket.read() as Buffer | null) ?? Buffer.alloc(0);
  return bytes;
}

const message = fc.tuple(
  fc.nat(255),
  fc.nat(2 ** 32 - 1),
  fc.string({ unit: 'binary', maxLength: 50 }).map((text) => text.toWellFormed()),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
);

test('whatever the pieces in which they arrive, messages are read as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 8 }), fc.array(fc.nat()), async (messages, cuts) => {
      const expected = messages.map(([kind, exchange, one, two]) => ({ kind, exchange, text: one + two }));
      expect(read(await written(messages), cuts)).toEqual(expected);
    }),
  );
});

test('a message that is longer than allowed is refused before it has arrived', async () => {
  const bytes = await written([[1, 1, '', 'x'.repeat(101)]]);
  expect(() => read(bytes.subarray(0, 9), [], 100)).toThrow(RangeError);
  expect(read(await written([[1, 1, '', 'x'.repeat(100)]]), [], 100)).toHaveLength(1);
});
