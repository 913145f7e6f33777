/** The texts of what persons are told: by their codes and versions, in Chinese and Korean. */
import { isLocalDate, isYearMonth } from '../dates.ts';
import { yuanOf } from '../money.ts';
import type { SealedColumn } from '../sealed-columns.ts';

/** The languages in which persons are told: no register says which one somebody reads, so both go out. */
export interface TwoLanguages {
  zhHans: string;
  ko: string;
}

/**
 * What a text takes of a case: a `day`, a `month`, an amount of `money` in fen, a `count`, a `text` as it is; or one of
 * several codes, or a list of them, each with its words.
 */
export type ParameterKind = string | Readonly<Record<string, TwoLanguages>>;

/** A text with its parameters, as it was in one version. */
export interface MessageText extends TwoLanguages {
  parameters: Readonly<Record<string, ParameterKind>>;
}

/** A row of a subgraph's messages.json; its key is the stable code. */
export interface MessageRow extends MessageText {
  version: number;
  /** The law that says that somebody is told, or null where none does. */
  article: string | null;
  /** Who is told, in words. */
  recipient: string;
  /** The acts that write it. */
  by: readonly string[];
  /** What former versions said, by their numbers: what was written by them can be read as long as it is kept. */
  earlier?: Readonly<Record<string, MessageText>>;
}

export type MessageCatalogue = Readonly<Record<string, MessageRow>>;

export type MessageValue = string | number | readonly string[];
export type MessageFacts = Readonly<Record<string, MessageValue>>;

/** What a message is about. */
export interface MessageAbout {
  caseId: string;
  /** Place of the office that looks after it. */
  divisionCode: string;
}

/** A message that an act writes with everything else. */
export interface MessageDraft extends MessageAbout {
  recipientId: string;
  template: string;
  version: number;
  facts: MessageFacts;
  by: readonly string[];
  column: SealedColumn;
}

/** Every column of a subgraph's messages whose values are sealed. */
export function messageColumns(schema: string): readonly [SealedColumn, SealedColumn] {
  return [
    { table: `${schema}.messages`, column: 'facts', key: ['id'] },
    { table: `${schema}.sandbox_messages`, column: 'body', key: ['message_id'] },
  ];
}

/**
 * Makes the messages of a messages.json by their codes. A code that is no row, and a parameter that is missing, do not
 * compile.
 * @param schema the subgraph's, in which they are kept
 */
export function messagesOf<Catalogue extends MessageCatalogue>(schema: string, catalogue: Catalogue) {
  const [column] = messageColumns(schema);
  return <Code extends keyof Catalogue & string>(
    code: Code,
    about: MessageAbout,
    recipientIds: readonly string[],
    facts: Readonly<Record<keyof Catalogue[Code]['parameters'] & string, MessageValue>>,
  ): MessageDraft[] => {
    const { version, by, parameters } = catalogue[code] as MessageRow;
    const strange = Object.keys(facts).find((name) => !(name in parameters));
    if (strange !== undefined) throw new Error(`${code} has no parameter {${strange}}`);
    // What cannot be said is found out while it can still be undone.
    for (const [name, kind] of Object.entries(parameters)) spoken(code, name, kind, facts[name as never]);
    const { caseId, divisionCode } = about;
    return [...new Set(recipientIds)].map((recipientId) => ({
      caseId,
      divisionCode,
      recipientId,
      template: code,
      version,
      facts,
      by,
      column,
    }));
  };
}

/**
 * What a message says.
 * @throws Error for a version that was not kept, or facts that do not fit to it
 */
export function textOf(
  catalogue: MessageCatalogue,
  { template, version }: Pick<MessageDraft, 'template' | 'version'>,
  facts: MessageFacts,
): TwoLanguages {
  const row = catalogue[template];
  const text = row?.version === version ? row : row?.earlier?.[version];
  if (!text) throw new Error(`version ${version} of ${template} is not kept`);
  const filled = (language: keyof TwoLanguages) => filledText(template, text, facts, language);
  return { zhHans: filled('zhHans'), ko: filled('ko') };
}

export function filledText(
  code: string,
  text: MessageText,
  facts: MessageFacts,
  language: keyof TwoLanguages,
): string {
  return text[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const kind = text.parameters[name];
    if (kind === undefined) throw new Error(`${code} has no parameter {${name}}`);
    return spoken(code, name, kind, facts[name])[language];
  });
}

/** Both languages as one text: the national common language comes first. */
export function inBothLanguages({ zhHans, ko }: TwoLanguages): string {
  return `${zhHans}\n\n${ko}`;
}

function spoken(
  code: string,
  name: string,
  kind: ParameterKind,
  value: MessageValue | undefined,
): TwoLanguages {
  const words = value === undefined ? undefined : wordsOf(kind, value);
  if (!words) throw new Error(`{${name}} of ${code} does not fit`);
  return words;
}

/** A value in words; undefined for what is none of its kind. */
function wordsOf(kind: ParameterKind, value: MessageValue): TwoLanguages | undefined {
  if (typeof kind !== 'string') return wordsOfCodes(kind, [value].flat());
  const number = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  const text = typeof value === 'string' && value !== '' ? value : undefined;
  switch (kind) {
    case 'day':
      return text !== undefined && isLocalDate(text) ? dayInWords(text) : undefined;
    case 'month':
      return text !== undefined && isYearMonth(text.slice(0, 7)) ? monthInWords(text) : undefined;
    case 'money':
      return number === undefined ? undefined : { zhHans: `${yuanOf(number)}元`, ko: `${yuanOf(number)}원` };
    case 'count':
      return number === undefined ? undefined : same(String(number));
    case 'text':
      return text === undefined ? undefined : same(text);
    default:
      return undefined;
  }
}

function wordsOfCodes(
  labels: Readonly<Record<string, TwoLanguages>>,
  codes: readonly (string | number)[],
): TwoLanguages | undefined {
  const found = codes.flatMap((code) => labels[code] ?? []);
  if (found.length === 0 || found.length < codes.length) return undefined;
  return {
    zhHans: found.map(({ zhHans }) => zhHans).join('、'),
    ko: found.map(({ ko }) => ko).join(', '),
  };
}

function same(text: string): TwoLanguages {
  return { zhHans: text, ko: text };
}

function dayInWords(day: string): TwoLanguages {
  const [year, month, date] = day.split('-').map(Number);
  return { zhHans: `${year}年${month}月${date}日`, ko: `${year}년 ${month}월 ${date}일` };
}

function monthInWords(day: string): TwoLanguages {
  const [year, month] = day.split('-').map(Number);
  return { zhHans: `${year}年${month}月`, ko: `${year}년 ${month}월` };
}
