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
