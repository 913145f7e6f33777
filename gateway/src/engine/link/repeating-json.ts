import { parseJson } from '@civil-affairs/kit/exact-json';
import { type Data, define } from '../data.ts';

export interface Reading {
  value: unknown;
  /** Objects and lists that stand at several places of it. */
  repeated: ReadonlySet<object>;
}

/**
 * Reads JSON in which parts come again: a subgraph repeats whatever is found at several places, and what is one object is
 * read, followed, added to and written once. An object or list that begins as one before it is compared with that one as
 * text, and is the same object where the texts are equal. A text that does not repeat itself is soon read without looking.
 *
 * Whatever is not read here, `parseJson` reads or refuses.
 * @throws SyntaxError
 */
export function readRepeatingJson(text: string): Reading {
  const reader = new Reader(text);
  try {
    return { value: reader.whole(), repeated: reader.repeated };
  } catch (error) {
    // The stack of calls is as deep as the text.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { value: parseJson(text), repeated: new Set() };
  }
}

/** Characters by which parts are found that may be equal. */
const beginning = 48;
/** Parts that begin alike and are compared; of further ones no copy is found. */
const mostAlike = 16;
/** So many parts are looked at before it is decided whether a text repeats itself. */
const sample = 256;
const worthwhile = 1 / 8;

/** A part that has been read. */
interface Part {
  text: string;
  value: object;
  /** Another one that begins alike. */
  next: Part | undefined;
  /** With all that follow. */
  count: number;
}

/** A name of an object after those before it. Objects of a list have one shape: the first way is theirs. */
interface Shape {
  name: string;
  first: Shape | undefined;
  others: Map<string, Shape> | undefined;
}

/** Of all texts, so that a name is compared and not made again. A text may have any names, so they are forgotten at times. */
const mostShapes = 10_000;
let shapes = 0;
let noNames = shapeOf('');

function shapeOf(name: string): Shape {
  shapes += 1;
  return { name, first: undefined, others: undefined };
}

const malformed = new SyntaxError('the text is no JSON');

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c];
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
const [space, tab, newLine, carriageReturn] = [0x20, 0x09, 0x0a, 0x0d];
const [zero, nine, point, plus, minus, e, largeE] = [0x30, 0x39, 0x2e, 0x2b, 0x2d, 0x65, 0x45];
const [t, f, n] = [0x74, 0x66, 0x6e];

/** Whether a character other than a digit may stand in a number. */
function isOfNumber(code: number): boolean {
  return code === point || code === minus || code === plus || code === e || code === largeE;
}

class Reader {
  readonly repeated = new Set<object>();
  readonly #text: string;
  #at = 0;
  /** By a number of how they begin; nothing once nothing is looked for. */
  #known: Map<number, Part> | undefined = new Map();
  #looked = 0;
  /** Characters of the parts that were known. */
  #found = 0;

  constructor(text: string) {
    this.#text = text;
    if (shapes > mostShapes) {
      shapes = 0;
      noNames = shapeOf('');
    }
  }

  whole(): unknown {
    const value = this.#value(this.#next());
    this.#next();
    if (this.#at < this.#text.length) throw malformed;
    return value;
  }

  /** Goes on to what is no blank. */
  #next(): number {
    const text = this.#text;
    let code = text.charCodeAt(this.#at);
    while (code === space || code === newLine || code === carriageReturn || code === tab) {
      this.#at += 1;
      code = text.charCodeAt(this.#at);
    }
    return code;
  }

  /** @param first the code of the character that the reader is at */
  #value(first: number): unknown {
    if (first === quote) return this.#string();
    if (first === openObject || first === openList) return this.#part(first);
    if (first === t) return this.#literal('true', true);
    if (first === f) return this.#literal('false', false);
    if (first === n) return this.#literal('null', null);
    return this.#number();
  }

  #literal(name: string, value: unknown): unknown {
    const from = this.#at;
    for (let position = 1; position < name.length; position++)
      if (this.#text.charCodeAt(from + position) !== name.charCodeAt(position)) throw malformed;
    this.#at = from + name.length;
    return value;
  }

  #number(): unknown {
    const text = this.#text;
    const from = this.#at;
    let at = from;
    let value = 0;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (!(code >= zero && code <= nine)) {
        if (isOfNumber(code)) return this.#otherNumber();
        break;
      }
      value = value * 10 + code - zero;
    }
    const length = at - from;
    // No sum of so few digits is rounded.
    if (length === 0 || length > 15 || (length > 1 && text.charCodeAt(from) === zero))
      return this.#otherNumber();
    this.#at = at;
    return value;
  }

  #otherNumber(): unknown {
    const text = this.#text;
    const from = this.#at;
    let at = from;
    for (let code = text.charCodeAt(at); (code >= zero && code <= nine) || isOfNumber(code); ) {
      at += 1;
      code = text.charCodeAt(at);
    }
    this.#at = at;
    return parseJson(text.slice(from, at));
  }

  #string(): string {
    const text = this.#text;
    const from = this.#at + 1;
    let at = from;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
      if (code === backslash) return this.#escapedString();
      // At the end of the text there is no code at all.
      if (!(code >= space)) throw malformed;
      at += 1;
    }
    this.#at = at + 1;
    return text.slice(from, at);
  }

  #escapedString(): string {
    const text = this.#text;
    const from = this.#at;
    let at = from + 1;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
      if (!(code >= space)) throw malformed;
      at += code === backslash ? 2 : 1;
    }
    this.#at = at + 1;
    return JSON.parse(text.slice(from, at + 1));
  }

  #part(first: number): object {
    const known = this.#known;
    if (!known) return this.#newPart(first);
    const text = this.#text;
    const from = this.#at;
    const hash = this.#hash();
    const alike = known.get(hash);
    for (let one = alike; one; one = one.next) {
      const { length } = one.text;
      if (text.slice(from, from + length) !== one.text) continue;
      this.#at = from + length;
      this.#looked += 1;
      this.#found += length;
      this.repeated.add(one.value);
      return one.value;
    }
    const value = this.#newPart(first);
    this.#looked += 1;
    if (this.#looked > sample && this.#found < this.#at * worthwhile) this.#known = undefined;
    const count = alike ? alike.count + 1 : 1;
    if (count <= mostAlike) known.set(hash, { text: text.slice(from, this.#at), value, next: alike, count });
    return value;
  }

  /** A number of how a part begins, up to the first bracket that closes: what follows a part is none of it. */
  #hash(): number {
    const text = this.#text;
    const end = Math.min(this.#at + beginning, text.length);
    let hash = 0;
    for (let at = this.#at; at < end; at++) {
      const code = text.charCodeAt(at);
      hash = (Math.imul(hash, 31) + code) | 0;
      if (code === closeObject || code === closeList) return hash;
    }
    return hash;
  }

  #newPart(first: number): object {
    this.#at += 1;
    return first === openObject ? this.#object() : this.#list();
  }

  #object(): Data {
    const made: Data = {};
    let shape = noNames;
    let code = this.#next();
    if (code === closeObject) {
      this.#at += 1;
      return made;
    }
    for (;;) {
      if (code !== quote) throw malformed;
      shape = this.#name(shape);
      const name = shape.name as string;
      if (this.#next() !== colon) throw malformed;
      this.#at += 1;
      define(made, name, this.#value(this.#next()));
      code = this.#next();
      this.#at += 1;
      if (code === closeObject) return made;
      if (code !== comma) throw malformed;
      code = this.#next();
    }
  }
  /** Goes over a name. */
  #name(before: Shape): Shape {
    const text = this.#text;
    const from = this.#at + 1;
    const { first } = before;
    if (first) {
      const { name } = first;
      let position = 0;
      while (position < name.length && text.charCodeAt(from + position) === name.charCodeAt(position))
        position += 1;
      if (position === name.length && text.charCodeAt(from + position) === quote) {
        this.#at = from + position + 1;
        return first;
      }
    }
    const name = this.#string();
    // Only a name that is written as it is can be compared so.
    const isPlain = name.length === this.#at - 1 - from;
    if (!first && isPlain) {
      before.first = shapeOf(name);
      return before.first;
    }
    before.others ??= new Map();
    const shape = before.others.get(name) ?? shapeOf(name);
    before.others.set(name, shape);
    return shape;
  }

  #list(): unknown[] {
    const made: unknown[] = [];
    let code = this.#next();
    if (code === closeList) {
      this.#at += 1;
      return made;
    }
    for (;;) {
      made.push(this.#value(code));
      code = this.#next();
      this.#at += 1;
      if (code === closeList) return made;
      if (code !== comma) throw malformed;
      code = this.#next();
    }
  }
}
