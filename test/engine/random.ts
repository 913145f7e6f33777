/** Numbers by chance that can be drawn again: the same seed gives the same ones. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 to `below - 1`. */
  whole(below: number): number;
  /** True in so many of ten cases. */
  inTen(cases: number): boolean;
  pick<T>(choices: readonly T[]): T;
}

/** Draws by the sequence of Weyl and a mixing step: small, quick and the same everywhere. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    next,
    whole,
    inTen: (cases) => next() * 10 < cases,
    pick(choices) {
      if (choices.length === 0) throw new Error('there is nothing to choose from');
      return choices[whole(choices.length)] as (typeof choices)[number];
    },
  };
}

/** A number from 0 up to 1 that depends on the text and the seed alone. */
export function lot(seed: number, text: string): number {
  let hash = mix(seed >>> 0);
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return mix(hash) / 2 ** 32;
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
