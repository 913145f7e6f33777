// For tests that ask in one operation what no front end would, and for those that show what limits are for.
import { type Limits, standardLimits } from '@civil-affairs/gateway/protection/limits';

const numbers = Object.keys(standardLimits).filter((name) => name !== 'costOf');

export const withoutLimits = {
  ...Object.fromEntries(numbers.map((name) => [name, Number.MAX_SAFE_INTEGER])),
  costOf: {},
} as unknown as Limits;
