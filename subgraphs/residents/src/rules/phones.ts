/** Telephone numbers: one way to write each, so that it is found however it was written. Pure. */

/** Mobile numbers of the mainland, `+86` left out. */
const mobile = /^(?:\+?86)?(1[3-9]\d{9})$/;
/** Beijing and the cities of 02x have area codes of three digits, all others of four; local numbers have seven or eight. */
const landline = /^(?:\+?86)?0?(10|2\d|[3-9]\d{2})(\d{7,8})$/;
/** ITU-T E.164: fifteen digits at most. */
const abroad = /^\+(?!86)[1-9]\d{6,13}\d$/;

/**
 * Blanks, hyphens and brackets are left out, and 00 is read as the + of another country.
 * @returns `13812345678`, `0433-2512345` or `+821012345678`; null for what is no such number
 */
export function parsePhone(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s()\p{Pd}]/gu, '')
    .replace(/^00/, '+');
  const [, ofMobile] = mobile.exec(digits) ?? [];
  if (ofMobile) return ofMobile;
  if (abroad.test(digits)) return digits;
  const withArea = /^(?:0|\+?86)/.test(digits) ? landline.exec(digits) : null;
  return withArea ? `0${withArea[1]}-${withArea[2]}` : null;
}

/** For display: the first three characters and the last two. */
export function maskPhone(phone: string | null): string | null {
  return phone && `${phone.slice(0, 3)}${'*'.repeat(phone.length - 5)}${phone.slice(-2)}`;
}
