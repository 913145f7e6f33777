import { type Attack, type Family, families } from './families.ts';
import { randomFrom } from './seeded.ts';

export function attackOf(family: Family, size: number, seed: number): Attack {
  const { pick } = randomFrom(seed);
  const { query, variables, operationName, body, who = null } = family.make(size, pick);
  return {
    name: `${family.name}, ${size} (seed ${seed})`,
    body: body ?? JSON.stringify({ query, variables, operationName }),
    who,
  };
}

/** The attacks that are known: each family at its least, somewhere between, and at its worst. */
export const corpus: readonly Attack[] = families.flatMap((family) =>
  [0, 0.2, 1].map((part) =>
    attackOf(family, Math.round(family.smallest + part * (family.largest - family.smallest)), 1),
  ),
);

/** More of them, always the same for the same seed. */
export function mutations(count: number, seed: number): Attack[] {
  const { pick, size } = randomFrom(seed);
  return Array.from({ length: count }, (_, n) => {
    const family = pick(families);
    return attackOf(family, size(family.smallest, family.largest), seed * 1_000 + n);
  });
}
