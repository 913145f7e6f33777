import type { Pick } from './families.ts';

/** Random choices that are always the same for the same seed (mulberry32). */
export function randomFrom(seed: number): { pick: Pick; size(smallest: number, largest: number): number } {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick: Pick = (choices) => choices[Math.floor(next() * choices.length)] as never;
  return {
    pick,
    // Small ones as often as great ones.
    size: (smallest, largest) => Math.round(smallest * (largest / smallest) ** next()),
  };
}
