/** What a row of an answer looks like in a table. */
import headings from './headings.json' with { type: 'json' };
import type { Column } from './list.ts';

/** The languages that headings and answers in words have. */
export type TableLanguage = 'zh' | 'en';

const chinese: Readonly<Record<string, string | undefined>> = headings;

/** What heads a column: the names of its fields, from the row inwards. */
export function headingOf({ fields }: Column, language: TableLanguage): string {
  return language === 'zh'
    ? fields.map((field) => chinese[field] ?? field).join('·')
    : fields.map(inWords).join(' / ');
}

/** `registeredOn` as people write it. */
function inWords(field: string): string {
  return field.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (letters) => ` ${letters.toLowerCase()}`);
}

/** The cells of a row; what a list holds stands in one cell. */
export function cellsOf(columns: readonly Column[], row: unknown, language: TableLanguage): string[] {
  return columns.map(({ path }) =>
    valuesAt(row, path)
      .map((value) => textOf(value, language))
      .join('；'),
  );
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [key, ...rest] = path;
  if (value === null || value === undefined || key === undefined) return [value];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}

function textOf(value: unknown, language: TableLanguage): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
