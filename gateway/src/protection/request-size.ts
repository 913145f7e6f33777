import type { Limits } from './limits.ts';
import { demandAtMost, tooLarge } from './limits.ts';

/** What a JSON text holds. */
export interface TextShape {
  /** How deep its lists and objects are nested. */
  nesting: number;
  /** About how many values there are. */
  values: number;
}

/** Looks at a JSON text without parsing it, which costs much more; stops beyond `nesting` levels. */
export function shapeOf(text: string, nesting: number): TextShape {
  let depth = 0;
  const shape = { nesting: 0, values: 1 };
  for (let at = 0; at < text.length && shape.nesting <= nesting; at++) {
    const character = text.charCodeAt(at);
    if (character === quote) at = endOfString(text, at);
    else if (character === comma) shape.values++;
    else if (character === openList || character === openObject) {
      shape.values++;
      shape.nesting = Math.max(shape.nesting, ++depth);
    } else if (character === closeList || character === closeObject) depth--;
  }
  return shape;
}

/** Where the string ends that begins at a quotation mark: most of a request is one, its document. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (at - before) % 2 === 0;
}

/**
 * Checks a JSON text before it is parsed.
 * @throws OPERATION_TOO_LARGE
 */
export function checkText(limits: Limits, text: string): void {
  const { nesting, values } = shapeOf(text, limits.nesting);
  if (nesting > limits.nesting)
    throw tooLarge(`The request is nested too deep: at most ${limits.nesting} levels of JSON are read.`);
  demandAtMost(limits.variableValues + besideVariables, values, 'values');
}

/** Values of a request that are no variables. */
const besideVariables = 100;

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [...'"\\,[]{}'].map(
  (character) => character.charCodeAt(0),
);

/**
 * Checks a request before anything reads it.
 * @param variables plain data, nested as deep as `limits.nesting` allows
 * @throws OPERATION_TOO_LARGE
 */
export function checkRequestSize(limits: Limits, query: unknown, variables: unknown): void {
  if (typeof query === 'string' && query.length > limits.text)
    throw tooLarge(`The document is too long: at most ${limits.text} characters are read.`);
  let values = 0;
  const count = (value: unknown, depth: number): void => {
    values += 1;
    demandAtMost(limits.variableValues, values, 'values in its variables');
    if (typeof value !== 'object' || value === null) return;
    demandAtMost(limits.variableDepth, depth, 'levels in its variables');
    const inner = Object.values(value);
    if (Array.isArray(value)) demandAtMost(limits.variableList, inner.length, 'values in one list');
    for (const one of inner) count(one, depth + 1);
  };
  if (typeof variables === 'object' && variables !== null)
    for (const value of Object.values(variables)) count(value, 1);
}
