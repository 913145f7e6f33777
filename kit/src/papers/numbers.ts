/** Numbers of papers: nobody guesses one, and one that was copied wrongly is found out before anything is looked up. */

/** Digits and letters without those that are taken for others (I, L, O, U). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;
/** ISO 7064, MOD 37-2: every digit, every letter, and a star. */
const checked = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';

/**
 * @param domain the letter of the subgraph that issues it
 * @param secret at least ten random bytes, of which eighty bits are used
 */
export function paperNumber(domain: string, secret: Uint8Array): string {
  if (!/^[A-Z]$/.test(domain) || secret.length < 10)
    throw new RangeError('a letter and ten bytes are needed');
  const bytes = secret.slice(0, 10);
  for (;;) {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const drawn = Array.from(
      { length },
      (_, n) => alphabet[Number.parseInt(bits.slice(5 * n, 5 * n + 5), 2)],
    );
    const body = domain + drawn.join('');
    const check = checkOf(body);
    // A check that is taken for another character checks nothing: the next number.
    if (!/[ILOU]/.test(check)) return body + check;
    bytes[9] = ((bytes[9] ?? 0) + 1) % 256;
  }
}

/** As it stands on the paper. */
export function printedNumber(number: string): string {
  const [, domain = '', body = '', check = ''] = /^(.)(.{16})(.)$/.exec(number) ?? [];
  return [domain, ...(body.match(/.{4}/g) ?? []), check].join('-');
}

/** A number as somebody typed it; undefined for what was copied wrongly or is none. */
export function readNumber(typed: string): string | undefined {
  if (typed.length > 60) return undefined;
  const plain = typed.toUpperCase().replaceAll(/[\s\-–—]/g, '');
  const number = plain.slice(0, 1) + plain.slice(1).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const form = /^[A-Z][0-9A-HJKMNP-TV-Z]{16}[0-9A-HJKMNP-TV-Z*]$/;
  return form.test(number) && number.at(-1) === checkOf(number.slice(0, -1)) ? number : undefined;
}

function checkOf(body: string): string {
  const sum = [...body].reduce((rest, character) => ((rest + checked.indexOf(character)) * 2) % 37, 0);
  return checked[(38 - sum) % 37] ?? '';
}
