/** JSON whose numbers keep their value, also those that JavaScript would round. */

/** A number of a JSON text as it was written; `JSON.stringify` writes it so again. */
export interface ExactNumber {
  readonly rawJSON: string;
}

// The library's types do not know them yet.
const { rawJSON, isRawJSON } = JSON as unknown as {
  rawJSON(text: string): ExactNumber;
  isRawJSON(value: unknown): value is ExactNumber;
};
type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/** JavaScript holds every number of fewer digits. */
const longNumber = 16;

export function isExactNumber(value: unknown): value is ExactNumber {
  return isRawJSON(value);
}

/** @param text a number as JSON and GraphQL write it */
export function exactNumber(text: string): number | ExactNumber {
  const value = Number(text);
  return text.length < longNumber || String(value) === text ? value : rawJSON(text);
}

/**
 * Reads JSON. A text without long numbers, which is nearly every one, costs a glance at each sixteenth character more
 * than `JSON.parse`; one that has any takes several times as long.
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  if (!hasLongNumber(text)) return JSON.parse(text);
  const keep: Reviver = (_, value, { source }) =>
    typeof value === 'number' && source !== undefined ? exactNumber(source) : value;
  return JSON.parse(text, keep as (key: string, value: unknown) => unknown);
}

/** Whether there may be a number of so many digits. It may say yes where a text only looks like one. */
export function hasLongNumber(text: string): boolean {
  for (let at = longNumber - 1; at < text.length; ) {
    if (!isDigit(text, at)) {
      at += longNumber;
      continue;
    }
    let start = at;
    while (start > 0 && isDigit(text, start - 1)) start--;
    let end = at + 1;
    while (end < text.length && isDigit(text, end)) end++;
    if (end - start >= longNumber && text[start - 1] !== '"') return true;
    at = end + longNumber - 1;
  }
  return false;
}

/** Digits and the point between them: whichever of sixteen stand in a row, one stands at a sixteenth place. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= zero && code <= nine) || code === point;
}

const [zero, nine, point] = ['0', '9', '.'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
];
