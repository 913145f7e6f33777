// Values on their way to the server and back, as texts. They become what the driver of the writes makes of them, so that a
// statement answers alike on either way.

/** What a statement may be given. */
export type Value = string | number | boolean | Date | null | readonly Value[];

export function textOf(value: Value): string | null {
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value)) return textOfList(value);
  return value instanceof Date ? value.toISOString() : String(value);
}

function textOfList(list: readonly Value[]): string {
  // Most are ids, and many of them: they are written in one go.
  if (list.length > 0 && list.every(isPlain)) return `{"${list.join('","')}"}`;
  return `{${list.map(elementOf).join(',')}}`;
}

function isPlain(value: Value): boolean {
  return typeof value === 'string' && !value.includes('"') && !value.includes('\\');
}

function elementOf(value: Value): string {
  const text = textOf(value);
  if (text === null) return 'NULL';
  return Array.isArray(value) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

export type Parse = (text: string) => unknown;

/** What texts of a type become; undefined where they stay as they are. */
export function parserOf(type: number): Parse | undefined {
  const element = elements.get(type);
  if (element !== undefined) return arrayParser(scalarParser(element));
  return scalarParser(type);
}

function scalarParser(type: number): Parse | undefined {
  if (numbers.has(type)) return Number;
  if (type === boolean) return (text) => text === 't';
  return jsons.has(type) ? JSON.parse : undefined;
}

// OIDs of pg_type.dat, which never change.
const boolean = 16;
const numbers = new Set([21, 23, 26, 700, 701]);
const jsons = new Set([114, 3802]);
/** The types of arrays, with those of their elements. */
const elements = new Map([
  [199, 114],
  [1000, 16],
  [1002, 18],
  [1003, 19],
  [1005, 21],
  [1007, 23],
  [1009, 25],
  [1014, 1042],
  [1015, 1043],
  [1016, 20],
  [1021, 700],
  [1022, 701],
  [1028, 26],
  [1115, 1114],
  [1182, 1082],
  [1183, 1083],
  [1185, 1184],
  [1231, 1700],
  [2951, 2950],
  [3807, 3802],
]);

function arrayParser(parse: Parse = (text) => text): Parse {
  return (text) => {
    let at = text.indexOf('{');
    const list = (): unknown[] => {
      const values: unknown[] = [];
      at += 1;
      while (text[at] !== '}') {
        if (text[at] === '{') values.push(list());
        else if (text[at] === '"') values.push(parse(quoted()));
        else values.push(plain());
        if (text[at] === ',') at += 1;
      }
      at += 1;
      return values;
    };
    const quoted = (): string => {
      let value = '';
      for (at += 1; text[at] !== '"'; at += 1) {
        if (text[at] === '\\') at += 1;
        value += text[at];
      }
      at += 1;
      return value;
    };
    const plain = (): unknown => {
      const start = at;
      while (text[at] !== ',' && text[at] !== '}') at += 1;
      const value = text.slice(start, at);
      return value === 'NULL' ? null : parse(value);
    };
    return list();
  };
}
