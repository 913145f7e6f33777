import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What a walk over a schema fills inputs with. */
export interface InputFiller {
  /** The value of a scalar, by its type and by the name of the field or argument. */
  scalar(type: string, name: string): unknown;
  /** How many items a list has; one when left out. */
  items?(name: string): number;
  /** Whether fields that may be left out are. */
  isSparse?: boolean;
}

/** A value of an input type that the schema accepts; whether the rules do is what a test asks. */
export function inputValue(type: GraphQLInputType, name: string, filler: InputFiller): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const item = inputValue(inner.ofType, name, filler);
    return Array.from({ length: filler.items?.(name) ?? 1 }, () => item);
  }
  if (isEnumType(inner)) return inner.getValues()[0]?.value;
  if (!isInputObjectType(inner)) return filler.scalar(String(inner), name);
  const fields = Object.values(inner.getFields()).filter(
    (one) => !filler.isSparse || isNonNullType(one.type),
  );
  return Object.fromEntries(fields.map((one) => [one.name, inputValue(one.type, one.name, filler)]));
}
