/** An amount of renminbi in whole fen (1 yuan = 100 fen). */
export type Fen = number;

/**
 * Writes whole fen as yuan with two decimals, for example `660.00`.
 * @throws RangeError when the amount is not a safe integer: a sum that lost digits must never be shown.
 */
export function yuanOf(fen: Fen): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError('an amount in fen must be a safe integer');
  const absolute = Math.abs(fen);
  return `${fen < 0 ? '-' : ''}${Math.floor(absolute / 100)}.${String(absolute % 100).padStart(2, '0')}`;
}

/*
 * What comes to a part of a fen is rounded once, at the end, and by what the amount is. What is owed is rounded half up
 * (a setting: no source says how an allowance is rounded). What may not be exceeded, such as a charge by a price list,
 * is rounded down: half up could ask for more than the list allows.
 */

/** Divides an amount that is owed, not negative: half a fen and more is a fen. */
export function divideHalfUp(dividend: bigint, divisor: bigint): Fen {
  return Number((2n * dividend + divisor) / (2n * divisor));
}

/** Divides an amount that may not be exceeded, not negative: a part of a fen is dropped. */
export function divideDown(dividend: bigint, divisor: bigint): Fen {
  return Number(dividend / divisor);
}
