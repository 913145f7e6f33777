import type { ApolloServerPlugin } from '@apollo/server';
import { type ExactNumber, isExactNumber } from '@civil-affairs/kit/exact-json';
import {
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * Clients may send an id as a number, also one that JavaScript rounds: it becomes the text that it is. Scalars of the
 * graph's own keep such numbers as they were written; a Float is rounded, as ever.
 */
export const exactVariables: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, schema, operation }) {
        if (request.variables && holdsExactNumber(request.variables))
          request.variables = variablesOf(request.variables, schema, operation);
      },
    };
  },
};

/** Whether a number is among the values that was kept as it was written. */
export function holdsExactNumber(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isExactNumber(value) || Object.values(value).some(holdsExactNumber);
}

function variablesOf(
  variables: Record<string, unknown>,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
): Record<string, unknown> {
  const types = new Map(
    operation?.variableDefinitions?.map(({ variable, type }) => [
      variable.name.value,
      typeFromAST(schema, type as never) as GraphQLInputType | undefined,
    ]),
  );
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, inputOf(value, types.get(name))]),
  );
}

function inputOf(value: unknown, type: GraphQLInputType | undefined): unknown {
  if (type === undefined || typeof value !== 'object' || value === null) return value;
  if (isNonNullType(type)) return inputOf(value, type.ofType);
  if (isExactNumber(value)) return leafOf(value, isListType(type) ? type.ofType : type);
  if (isListType(type))
    return Array.isArray(value) ? value.map((one) => inputOf(one, type.ofType)) : inputOf(value, type.ofType);
  if (!isInputObjectType(type)) return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      inputOf(inner, Object.hasOwn(fields, name) ? fields[name]?.type : undefined),
    ]),
  );
}

function leafOf(value: ExactNumber, type: GraphQLInputType): unknown {
  if (isNonNullType(type) || isListType(type)) return leafOf(value, type.ofType);
  if (type.name === GraphQLID.name)
    return /^-?\d+$/.test(value.rawJSON) ? value.rawJSON : Number(value.rawJSON);
  return isSpecifiedScalarType(type) ? Number(value.rawJSON) : value;
}
