import {
  type GraphQLCompositeType,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLOutputType,
  GraphQLString,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Data, isInherited, isObject, reader } from '../data.ts';
import type { Answer } from './answer.ts';
import { compileLeaf } from './leaf-writer.ts';
import { everyElement, type Position } from './positions.ts';
import { type CollectedField, collectFields, type Scope, type SelectionContext } from './selection.ts';

/**
 * JSON text; or `errored` for a null whose reason has been reported, or `invalid` for a null where none may be,
 * which makes the object or list around it null as well.
 */
type Written = string | typeof errored | typeof invalid;
const errored = null;
const invalid = undefined;
const nullText = 'null';

type Write = (value: unknown, state: WriteState) => Written;

/** A null that the answer's types do not explain, as it is reported to the client. */
export interface Incompletion {
  message: string;
  path: (string | number)[];
  /** Whether the schema forbids the null here, and not only the value: clients may not see each value that there is. */
  isForbidden: boolean;
  /** Whether there was nothing at all where something must be. */
  isAbsent: boolean;
}

/** What one run of a writer remembers. */
export interface WriteState extends Pick<Answer, 'additions' | 'shared' | 'budget'> {
  /** Where the writer is, while somebody wants to know; the first run does not. */
  path: (string | number)[] | undefined;
  incompletions: Incompletion[];
  isIncomplete: boolean;
}

export interface AnswerWriter {
  /** Writes an answer's data; a null that its types forbid goes up to the next field that may be null. */
  write(answer: Answer): { text: string; incompletions: Incompletion[] };
}

type WriteFields = (object: Data, state: WriteState, added: Data | undefined) => string | typeof errored;

/** A field as it is written. */
interface WrittenField {
  /** What stands before its value. */
  before: string;
  responseName: string;
  /** Whether a text is written as it is. */
  isText: boolean;
  read(object: Data): unknown;
  write: Write;
}

/** Answers of the fields that describe the schema itself, as JSON text by response name. */
export type Introspect = (field: CollectedField) => string;

/** Compiles an operation into a function that prints its answer from the merged data. */
export function compileAnswer(
  context: SelectionContext,
  root: Scope,
  rootPosition: Position,
  introspect: Introspect,
): AnswerWriter {
  let writers = 0;

  function compileType(type: GraphQLOutputType, field: CollectedField, at: Position | undefined): Write {
    if (isNonNullType(type)) return compileNonNull(type.ofType, field, at);
    if (isListType(type)) return compileList(type.ofType, field, at);
    if (isLeafType(type)) return compileLeafField(type, field);
    return compileObject(type, field.inner, `field ${field.parentName}.${field.responseName}`, at);
  }

  function compileNonNull(type: GraphQLOutputType, field: CollectedField, at: Position | undefined): Write {
    const write = compileType(type, field, at);
    return (value, state) => {
      const written = write(value, state);
      if (written === nullText)
        report(state, `Cannot return null for non-nullable ${placeOf(state, type, field)}.`, absent);
      // What is wrong below has been reported already; here it becomes a null that the schema forbids.
      else if (written === errored) forbidLast(state);
      return written === nullText || written === errored ? invalid : written;
    };
  }

  function compileList(type: GraphQLOutputType, field: CollectedField, at: Position | undefined): Write {
    const write = compileType(type, field, at?.inner.get(everyElement));
    const number = writers++;
    return (value, state) => {
      if (value === null || value === undefined) return nullText;
      if (!Array.isArray(value)) {
        report(state, `Invalid non-list value found for ${placeOf(state, type, field)}.`);
        return errored;
      }
      const known = state.path ? undefined : state.shared.get(value);
      const before = known?.[number];
      if (before !== undefined) return before;
      const texts: string[] = [];
      let isInvalid = false;
      let length = 0;
      for (let index = 0; index < value.length; index++) {
        state.path?.push(index);
        const written = write(value[index], state);
        state.path?.pop();
        if (written === invalid) isInvalid = true;
        else {
          const one = written ?? nullText;
          length += one.length;
          texts.push(one);
        }
      }
      // A text that stands at many places takes no memory until they are joined.
      state.budget?.wrote(length);
      if (isInvalid) return errored;
      // Joined at once: text that is added piece by piece is kept in pieces, all of them until the answer is sent.
      const text = `[${texts.join(',')}]`;
      if (known) known[number] = text;
      return text;
    };
  }

  function compileLeafField(type: GraphQLLeafType, field: CollectedField): Write {
    const write = compileLeaf(type);
    return (value, state) => {
      if (value === null || value === undefined) return nullText;
      const text = write(value);
      if (text !== undefined) return text;
      report(state, `Invalid value found for ${placeOf(state, type, field)}.`);
      return errored;
    };
  }

  function compileObject(
    declared: GraphQLCompositeType,
    scopes: readonly Scope[],
    place: string,
    at: Position | undefined,
  ): Write {
    const byType = new Map<unknown, WriteFields | undefined>();
    const number = writers++;
    return (value, state) => {
      if (value === null || value === undefined) return nullText;
      if (!isObject(value) || Array.isArray(value)) {
        report(state, `Invalid non-object value found for ${placeOfObject(state, declared, place)}.`);
        return errored;
      }
      const known = state.path ? undefined : state.shared.get(value);
      const before = known?.[number];
      if (before !== undefined) return before;
      const added = at && state.additions.get(at)?.get(value);
      const typeName = added?.__typename ?? value.__typename;
      let write = byType.get(typeName);
      if (!write && !byType.has(typeName)) {
        write = compileFields(declared, scopes, typeName, at);
        // A subgraph that makes up type names must not fill the memory.
        if (write) byType.set(typeName, write);
      }
      if (!write) {
        report(state, `Invalid __typename found for object at ${placeOfObject(state, declared, place)}.`);
        return errored;
      }
      const text = write(value, state, added);
      if (known && text !== errored) known[number] = text;
      return text;
    };
  }

  function compileFields(
    declared: GraphQLCompositeType,
    scopes: readonly Scope[],
    typeName: unknown,
    at: Position | undefined,
  ): WriteFields | undefined {
    const named = typeof typeName === 'string' && typeName !== '' ? typeName : undefined;
    const runtimeType = named === undefined ? declared : context.schema.getType(named);
    if (!isCompositeType(runtimeType)) return undefined;
    if (typeName !== undefined && typeName !== null && named === undefined) return undefined;
    // A subgraph need not say what can be nothing else.
    const runtimeName = named ?? (isObjectType(runtimeType) ? runtimeType.name : undefined);
    const fields = collectFields(context, scopes, runtimeType, runtimeName).map(
      (field, position): WrittenField => ({
        before: `${position === 0 ? '{' : ','}${JSON.stringify(field.responseName)}:`,
        responseName: field.responseName,
        isText: textTypes.has(String(field.definition && getNullableType(field.definition.type))),
        read: reader(field.responseName),
        write: compileField(field, runtimeType, named, at?.inner.get(field.responseName)),
      }),
    );
    if (fields.length === 0) return () => '{}';
    const write: WriteFields = (object, state, added) => {
      let text = '';
      for (let position = 0; position < fields.length; position++) {
        const field = fields[position] as WrittenField;
        state.path?.push(field.responseName);
        let value = added === undefined ? undefined : field.read(added);
        if (value === undefined) value = field.read(object);
        const written = field.write(value, state);
        state.path?.pop();
        if (written === invalid) return errored;
        text += field.before;
        text += written ?? nullText;
      }
      state.budget?.wrote(text.length);
      return `${text}}`;
    };
    return hastened(write, fields);
  }

  function compileField(
    field: CollectedField,
    runtimeType: GraphQLCompositeType,
    typeName: string | undefined,
    at: Position | undefined,
  ): Write {
    if (field.name === '__typename') return compileTypeName(field, runtimeType, typeName);
    if (!field.definition) {
      const text = introspect(field);
      return () => text;
    }
    return compileType(field.definition.type, field, at);
  }

  /** An interface's own name is no answer: an object whose type no subgraph gave is null. */
  function compileTypeName(
    { responseName }: CollectedField,
    runtimeType: GraphQLCompositeType,
    typeName: string | undefined,
  ): Write {
    const otherwise = responseName === '__typename' ? undefined : typeName;
    const expected = isObjectType(runtimeType) ? JSON.stringify(runtimeType.name) : undefined;
    return (value, state) => {
      const received = value ?? otherwise;
      if (expected !== undefined && (received === runtimeType.name || typeof received !== 'string'))
        return expected;
      const type =
        typeof received === 'string' ? (context.schema.getType(received) ?? runtimeType) : runtimeType;
      if (isObjectType(type)) return JSON.stringify(type.name);
      report(state, 'The type of the object is not known.', absent);
      return invalid;
    };
  }

  const write = compileFields(root.type, [root], undefined, rootPosition);
  if (!write) throw new Error('the root type has no fields');
  return {
    write({ data, additions, shared, budget }) {
      const state: WriteState = {
        additions,
        shared,
        budget,
        path: undefined,
        incompletions: [],
        isIncomplete: false,
      };
      const text = write(data, state, undefined);
      if (!state.isIncomplete) return { text: text ?? nullText, incompletions: [] };
      // Something was wrong: a second run says where. It is rare, so the first one does not keep count.
      const reporting: WriteState = { ...state, path: [] };
      return { text: write(data, reporting, undefined) ?? nullText, incompletions: reporting.incompletions };
    },
  };
}

const textTypes: ReadonlySet<string> = new Set([GraphQLID.name, GraphQLString.name]);

/** So many objects pay for code of their own. Few operations come to it: most are never seen again. */
const worthCode = 1_000;

/** The same function, and after many objects one that has been made for these very fields. */
function hastened(write: WriteFields, fields: readonly WrittenField[]): WriteFields {
  let written = 0;
  let own: WriteFields | undefined;
  return (object, state, added) => {
    if (own && !state.path) return own(object, state, added);
    written += 1;
    if (written === worthCode) own = madeFor(fields);
    return write(object, state, added);
  };
}

/**
 * Code with a place for each field. In a loop over fields the engine learns nothing about any of them: whatever is read
 * there is looked up by its name, and whatever writes it is called. Of what is wrong it knows nothing: that is reported, and all
 * is written again by the loop.
 */
function madeFor(fields: readonly WrittenField[]): WriteFields {
  const steps = fields.map(({ before, responseName, isText }, n) => {
    const other = `w${n}(value, state)`;
    const written = isText ? `(typeof value === 'string' ? JSON.stringify(value) : ${other})` : other;
    const from = (object: string) =>
      isInherited(responseName) ? `r[${n}](${object})` : `${object}[${JSON.stringify(responseName)}]`;
    return `
      value = added === undefined ? undefined : ${from('added')};
      if (value === undefined) value = ${from('object')};
      text ${n === 0 ? '=' : '+='} ${JSON.stringify(before)} + ${written};`;
  });
  const code = `const [${fields.map((_, n) => `w${n}`).join(', ')}] = w;
    return (object, state, added) => {
      let value, text;
      ${steps.join('')}
      if (state.budget !== undefined) state.budget.wrote(text.length);
      return text + '}';
    };`;
  const make = new Function('w', 'r', code);
  return make(
    fields.map(({ write }) => write),
    fields.map(({ read }) => read),
  );
}

type Reason = Pick<Incompletion, 'isForbidden' | 'isAbsent'>;
const absent: Reason = { isForbidden: true, isAbsent: true };
const wrong: Reason = { isForbidden: false, isAbsent: false };

function report(state: WriteState, message: string, reason = wrong): void {
  state.isIncomplete = true;
  if (state.path) state.incompletions.push({ message, path: [...state.path], ...reason });
}

function forbidLast({ incompletions }: WriteState): void {
  const last = incompletions.at(-1);
  if (last) last.isForbidden = true;
}

function placeOf(state: WriteState, type: GraphQLOutputType, field: CollectedField): string {
  const last = state.path?.at(-1);
  if (typeof last === 'number') return `array element of type ${type} at index ${last}`;
  return `field ${field.parentName}.${field.responseName}`;
}

function placeOfObject(state: WriteState, type: GraphQLOutputType, place: string): string {
  const last = state.path?.at(-1);
  return typeof last === 'number' ? `array element of type ${type} at index ${last}` : place;
}
