import { isExactNumber } from '@civil-affairs/kit/exact-json';
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';

/** Prints a value of a leaf type; undefined when a subgraph answered something that the type does not have. */
export type WriteLeaf = (value: unknown) => string | undefined;

/** From here on JavaScript writes whole numbers with an exponent. */
const exponentFrom = 1e21;

const writers: Record<string, WriteLeaf> = {
  [GraphQLBoolean.name]: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  [GraphQLInt.name]: integer,
  [GraphQLFloat.name]: (value) => {
    const number = isExactNumber(value) ? Number(value.rawJSON) : value;
    return typeof number === 'number' && Number.isFinite(number) ? String(number) : undefined;
  },
  [GraphQLString.name]: (value) => (typeof value === 'string' ? JSON.stringify(value) : undefined),
  [GraphQLID.name]: (value) => (typeof value === 'string' ? JSON.stringify(value) : integer(value)),
};

/** Scalars of the graph's own pass as they are: only the subgraph knows what they may hold. */
export function compileLeaf(type: GraphQLLeafType): WriteLeaf {
  if (!isEnumType(type)) return writers[type.name] ?? ((value) => JSON.stringify(value));
  const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
  return (value) => texts.get(value);
}

function integer(value: unknown): string | undefined {
  if (isExactNumber(value)) return /^-?\d+$/.test(value.rawJSON) ? value.rawJSON : undefined;
  return Number.isInteger(value) && Math.abs(value as number) < exponentFrom ? String(value) : undefined;
}
