// Values for arguments by chance: literals, variables, variables within literals, defaults, nulls.
import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import type { Chance } from './random.ts';

/** What a scalar may be, by the name of its type. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

const usual: Values = {
  ID: ['1', '2', 'x'],
  String: ['text', '"', ''],
  Int: [0, 1, 2],
  Float: [0.5, 2],
  Boolean: [true, false],
};

/** The variables of one operation, made as they are needed. */
export interface Variables {
  /** Text of a value for a place of this type; `defaulted` places take a null variable as well. */
  literal(type: GraphQLInputType, defaulted?: boolean): string;
  /** Text of a condition for @skip and @include. */
  condition(): string;
  isNeeded(argument: GraphQLArgument): boolean;
  /** Text of the definitions, with brackets; empty when there are none. */
  definitions(): string;
  /** The values that the client sends. */
  given(): Record<string, unknown>;
}

export function variablesOf(chance: Chance, values: Values): Variables {
  const definitions: string[] = [];
  const given: Record<string, unknown> = {};

  function literal(type: GraphQLInputType, defaulted = false): string {
    if (chance.inTen(4)) return variable(type, defaulted);
    if (isNonNullType(type)) return plain(type.ofType);
    return chance.inTen(1) ? 'null' : plain(type);
  }

  function plain(type: GraphQLInputType): string {
    if (isNonNullType(type)) return plain(type.ofType);
    if (isListType(type))
      return `[${Array.from({ length: chance.whole(3) }, () => literal(type.ofType)).join(', ')}]`;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || (chance.inTen(4) && chance.inTen(9)))
        .map((field) => `${field.name}: ${shallow(field.type)}`);
      return `{ ${fields.join(', ')} }`;
    }
    if (isEnumType(type)) return chance.pick(type.getValues()).name;
    return textOf(scalar(type.name));
  }

  /** Inputs that hold themselves end by chance, and soon. */
  function shallow(type: GraphQLInputType): string {
    return isInputObjectType(type) && chance.inTen(7) ? 'null' : literal(type);
  }

  function scalar(name: string): unknown {
    return chance.pick(values[name] ?? usual[name] ?? [null]);
  }

  function variable(type: GraphQLInputType, defaulted: boolean): string {
    const name = `v${definitions.length + 1}`;
    // A place that must have a value takes a variable that has a default, too.
    const optional = isNonNullType(type) && chance.inTen(3);
    const inner = optional ? type.ofType : type;
    const fallback = (optional || chance.inTen(2)) && !isNonNullType(inner) ? constant(inner) : undefined;
    definitions.push(
      `$${name}: ${inner}${fallback === undefined ? '' : ` = ${textOfInput(inner, fallback)}`}`,
    );
    const left = fallback !== undefined || !isNonNullType(inner);
    if (left && chance.inTen(3)) return `$${name}`;
    const nullable = !isNonNullType(inner) && !optional;
    given[name] = nullable && !defaulted && chance.inTen(1) ? null : constant(inner);
    return `$${name}`;
  }

  /** A value without variables, as a client would send it. */
  function constant(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return constant(type.ofType);
    if (isListType(type)) return Array.from({ length: chance.whole(3) }, () => constant(type.ofType));
    if (isEnumType(type)) return chance.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return scalar(type.name);
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (!isInputObjectType(field.type) && chance.inTen(5)),
    );
    return Object.fromEntries(fields.map((field) => [field.name, constant(field.type)]));
  }

  return {
    literal,
    condition() {
      if (chance.inTen(4)) return String(chance.inTen(5));
      return variable(new GraphQLNonNull(GraphQLBoolean), false);
    },
    isNeeded: isRequiredArgument,
    definitions: () => (definitions.length > 0 ? `(${definitions.join(', ')})` : ''),
    given: () => given,
  };
}

/** A plain value as a literal of GraphQL. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${textOf(item)}`)
    .join(', ')} }`;
}

/** A plain value of a type as a literal: the values of enums have no quotes. */
function textOfInput(type: GraphQLInputType, value: unknown): string {
  if (value === null) return 'null';
  if (isNonNullType(type)) return textOfInput(type.ofType, value);
  if (isListType(type) && Array.isArray(value))
    return `[${value.map((item) => textOfInput(type.ofType, item)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return textOf(value);
  const fields = Object.entries(value as object).map(
    ([key, item]) => `${key}: ${textOfInput(type.getFields()[key]?.type as GraphQLInputType, item)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
