/** What an event may say: ids, codes, days and counts, by the name of each field. Never personal data. */
import { isLocalDate, type LocalDate } from '../dates.ts';

/** `code` is a word of the contract, a number of a case or the code of a division. */
type Kind = 'id' | 'ids' | 'day' | 'code' | 'codes' | 'number';

/** A field's kind; with a question mark it may be null or left out. */
export type EventField = Kind | `${Kind}?`;

export type EventFields = Readonly<Record<string, EventField>>;

/** The events of a subgraph, by their types. */
export type EventCatalogue = Readonly<Record<string, EventFields>>;

interface Values {
  id: string;
  ids: string[];
  day: LocalDate;
  code: string;
  codes: string[];
  number: number;
}

type ValueOf<Field extends EventField> = Field extends `${infer Own extends Kind}?`
  ? Values[Own] | null | undefined
  : Field extends Kind
    ? Values[Field]
    : never;

export type PayloadOf<Fields extends EventFields> = { [Name in keyof Fields]: ValueOf<Fields[Name]> };

/** Words of people have spaces or are long; codes and numbers of cases have and are neither. */
const code = /^[\p{L}\p{N}_.:〔〕-]{1,64}$/u;
const isCode = (value: unknown) => typeof value === 'string' && code.test(value);
/** A prefix tells an id from a name, a number of a case and a citizen id. */
const isId = (value: unknown) => typeof value === 'string' && /^[a-z]{3}_[\w-]{1,60}$/.test(value);
const all = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);

const kinds: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  id: isId,
  ids: all(isId),
  day: (value) => typeof value === 'string' && isLocalDate(value),
  code: isCode,
  codes: all(isCode),
  number: Number.isSafeInteger,
};

/** The names of the fields that a payload lacks or has wrong; `strict` names those too that nobody described. */
export function payloadFaults(
  fields: EventFields,
  payload: Readonly<Record<string, unknown>>,
  strict = false,
): string[] {
  const wrong = Object.entries(fields).flatMap(([name, field]) => {
    const value = payload[name];
    const kind = field.replace('?', '') as Kind;
    const fits = value == null ? field.endsWith('?') : kinds[kind](value);
    return fits ? [] : [name];
  });
  const unknown = strict ? Object.keys(payload).filter((name) => !(name in fields)) : [];
  return [...wrong, ...unknown];
}
