/** The last net before a text leaves for a log or an error: whoever writes one has kept persons out of it already. */

/** UUIDs may end in twelve digits, and are ids of the graph's own. */
const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;
/** A citizen id of 18 or 15 places, an account of 13 digits and more. */
const longNumber = /\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?!\d)|\d{13,}[Xx]?/;
/** Of twelve digits; the codes of divisions begin with 1 to 6. */
const shortAccount = /(?<!\d)[07-9]\d{11}(?!\d)/;
const phone =
  /(?<!\d)(?:\+?86[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]\d{7,8})(?!\d)|\+[1-9]\d{7,14}(?!\d)/;

const personal = new RegExp(
  [uuid, longNumber, shortAccount, phone].map(({ source }) => `(${source})`).join('|'),
  'g',
);

/** Hides every number that looks like a citizen id, a bank account or a telephone. */
export function maskNumbers(text: string): string {
  return text.replace(personal, (found, id: string | undefined) => id ?? '*'.repeat(found.length));
}
