/** Columns of files: what heads them, and how a cell reads. */
import type { BulkValue } from '../bulk.ts';
import { isLocalDate } from '../dates.ts';
import { isUnifiedSocialCreditCode } from '../national-ids.ts';
import { type Problem, kitProblem as problem } from '../problems.ts';
import { textProblems, words } from '../words.ts';
import type { ImportColumn } from './import.ts';

/** What a cell that is not empty reads as. */
type Read = { value: BulkValue } | { problems: readonly Problem[] };

/** A column of a file that fills a column of a table. */
export interface FileColumn extends ImportColumn {
  read(cell: string, path: readonly string[]): Read;
}

/** What heads a column; the first name is shown. A column that may be left out, or whose cells may be empty, is optional. */
type Names = readonly [string, ...string[]];
type Reader = Pick<FileColumn, 'read' | 'about'>;

export function required(names: Names, { read, about }: Reader): FileColumn {
  return { names, isRequired: true, read, about };
}

export function optional(names: Names, { read, about }: Reader): FileColumn {
  return { names, isRequired: false, read, about };
}

/** A text that people read. */
export function text(longest = 200): Reader {
  return {
    read: (cell, path) => {
      const problems = textProblems(cell, path, longest);
      return problems.length > 0 ? { problems } : { value: words(cell) };
    },
    about: '',
  };
}

function formProblem(path: readonly string[], form: string): Problem {
  return problem('IMPORT_FORM_WRONG', { path }, { form: { zhHans: form, ko: form, en: form } });
}

/** A text of a set form. */
function formed(isFormed: (cell: string) => boolean, form: string): Reader {
  return {
    read: (cell, path) => (isFormed(cell) ? { value: cell } : { problems: [formProblem(path, form)] }),
    about: form,
  };
}

/** @param form what it looks like, as a person writes it */
export function code(pattern: RegExp, form: string): Reader {
  return formed((cell) => pattern.test(cell), form);
}

export const communityCode = code(/^\d{12}$/, '222401001001');
export const divisionCode = code(/^\d{6}(?:\d{3}(?:\d{3})?)?$/, '222401 / 222401001 / 222401001001');
export const creditCode = formed(isUnifiedSocialCreditCode, 'GB 32100, 18');
export const phone = code(/^[0-9+][0-9 -]{2,19}$/, '0433-2512345');

/** A day, as people and spreadsheets write it. */
export const day: Reader = {
  read: (cell, path) => {
    const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell);
    const [, year = '', month = '', date = ''] = parts ?? [];
    const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return isLocalDate(value) ? { value } : { problems: [formProblem(path, 'YYYY-MM-DD')] };
  },
  about: 'YYYY-MM-DD',
};
/** A time of the day, kept as the database writes it. */
export const time: Reader = {
  read: (cell, path) => {
    const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:：]([0-5]\d)(?::00)?$/.exec(cell) ?? [];
    return hour === ''
      ? { problems: [formProblem(path, 'HH:MM')] }
      : { value: `${hour.padStart(2, '0')}:${minute}:00` };
  },
  about: 'HH:MM',
};

/** A whole number that is no less than another. */
export function whole(least = 0): Reader {
  return {
    read: (cell, path) => {
      const value = /^\d{1,9}$/.test(cell) ? Number(cell) : -1;
      return value >= least ? { value } : { problems: [formProblem(path, `≥ ${least}`)] };
    },
    about: `${least} or more`,
  };
}

/** An amount in yuan, with two decimals at most; kept in fen. */
export const yuan: Reader = {
  read: (cell, path) => {
    const [, whole = '', part = ''] = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(cell) ?? [];
    return whole === ''
      ? { problems: [formProblem(path, '660.00')] }
      : { value: Number(whole) * 100 + Number(part.padEnd(2, '0')) };
  },
  about: 'yuan, as 660 or 660.50',
};

/** The words for a value, in the languages of files; the first is shown. */
export type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** The value that a cell names, in words or as in the schema. */
export function named<Value extends string>(known: Words<Value>, cell: string): Value | undefined {
  const values = Object.entries<readonly string[]>(known) as [Value, readonly string[]][];
  return values.find(([value, names]) => value === cell.toUpperCase() || names.includes(cell))?.[0];
}

export function unknownValue<Value extends string>(path: readonly string[], known: Words<Value>): Problem {
  const [zhHans, en] = [Object.values<readonly string[]>(known).map(([name]) => name), Object.keys(known)];
  const names = { zhHans: zhHans.join('、'), ko: zhHans.join(', '), en: en.join(', ') };
  return problem('IMPORT_VALUE_UNKNOWN', { path }, { known: names });
}

/** What can be written for a value, for people. */
export function shownWords<Value extends string>(known: Words<Value>): string {
  return Object.values<readonly string[]>(known)
    .map(([name]) => name)
    .join(', ');
}

/** One of the values of an enum. */
export function oneOf<Value extends string>(known: Words<Value>): Reader {
  return {
    read: (cell, path) => {
      const value = named(known, cell);
      return value === undefined ? { problems: [unknownValue(path, known)] } : { value };
    },
    about: shownWords(known),
  };
}

/** Several values of an enum, kept as a list of the database. */
export function someOf<Value extends string>(known: Words<Value>): Reader {
  return {
    read: (cell, path) => {
      const values = cell.split(/[、,，;；\s]+/).map((one) => named(known, one));
      return values.includes(undefined)
        ? { problems: [unknownValue(path, known)] }
        : { value: `{${[...new Set(values)].toSorted().join(',')}}` };
    },
    about: `one or more of ${shownWords(known)}`,
  };
}

const answers: Words<'TRUE' | 'FALSE'> = { TRUE: ['是', 'yes', '有'], FALSE: ['否', 'no', '无'] };

export const yesNo: Reader = {
  read: (cell, path) => {
    const answer = named(answers, cell);
    return answer === undefined ? { problems: [unknownValue(path, answers)] } : { value: answer === 'TRUE' };
  },
  about: shownWords(answers),
};

/** A name in the languages of the graph; where only the Chinese one is given it stands for the others. */
export const nameColumns = {
  nameZh: required(['名称', '名称（中文）', 'nameZh'], { ...text(), about: '' }),
  nameKo: optional(['朝鲜文名称', 'nameKo'], { ...text(), about: 'the Chinese name when empty' }),
  nameEn: optional(['英文名称', 'nameEn'], { ...text(), about: 'the Chinese name when empty' }),
};

/** The Chinese name where another one is missing. */
export function nameDefaults({
  nameZh,
  nameKo,
  nameEn,
}: Readonly<Record<'nameZh' | 'nameKo' | 'nameEn', BulkValue>>) {
  return { nameKo: nameKo ?? nameZh, nameEn: nameEn ?? nameZh };
}

/** That one day lies before another one, where it should not. */
export function orderProblems(from: BulkValue, until: BulkValue, field: string): Problem[] {
  return from !== null && until !== null && String(until) < String(from)
    ? [problem('IMPORT_FIELDS_DISAGREE', { path: [field] })]
    : [];
}

/** What is said of the source of a row that came from a file. */
export const importedNote = {
  zh: '由民政部门从台账导入。',
  ko: '민정부문이 대장에서 가져왔다.',
  en: 'Entered by the bureau from its own books.',
};
