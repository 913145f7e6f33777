import { randomFillSync } from 'node:crypto';

const atOnce = 256;

/** Random bytes, drawn for many at a time: to draw takes longer than most of what they are for. */
export function randomBytesOf(length: number): () => Buffer {
  const drawn = Buffer.alloc(length * atOnce);
  let at = drawn.length;
  return () => {
    if (at === drawn.length) {
      randomFillSync(drawn);
      at = 0;
    }
    at += length;
    return Buffer.from(drawn.subarray(at - length, at));
  };
}
