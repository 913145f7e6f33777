import { exactNumber, isExactNumber } from '@civil-affairs/kit/exact-json';
import {
  type ASTNode,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parseType,
  TypeInfo,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Data, define } from '../data.ts';

/** A document that holds no number which the planner would round, and the variables that stand for such numbers. */
export interface PlannableDocument {
  document: DocumentNode;
  /** Values of variables that the client does not give. */
  constants: Data;
}

/**
 * The planner reads literals as JavaScript's numbers. Where a scalar of the graph's own may hold any number, the literal
 * goes past the planner in a variable; everywhere else its type rounds or refuses it as well.
 * @param document with one operation
 */
export function withoutLongNumbers(schema: GraphQLSchema, document: DocumentNode): PlannableDocument {
  const constants: Data = {};
  if (!holdsLongNumber(document)) return { document, constants };
  const added: VariableDefinitionNode[] = [];
  const names = namesOfVariables(document);
  const types = new TypeInfo(schema);
  const isOurs = (type: GraphQLInputType | null | undefined) => {
    const named = type && getNamedType(type);
    return isScalarType(named) && !isSpecifiedScalarType(named);
  };
  const without = visit(
    document,
    visitWithTypeInfo(types, {
      enter(node): ASTNode | undefined {
        const type = types.getInputType();
        if (!type || !isOurs(type)) return undefined;
        if (node.kind === Kind.VARIABLE_DEFINITION) {
          const { defaultValue, ...others } = node;
          if (!defaultValue || !holdsLongNumber(defaultValue)) return undefined;
          define(constants, node.variable.name.value, literalValue(defaultValue));
          return others;
        }
        if (!isConstant(node) || !holdsLongNumber(node)) return undefined;
        const variable = variableNamed(freeName(names));
        define(constants, variable.name.value, literalValue(node));
        added.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(type)) });
        return variable;
      },
    }),
  );
  return { document: withVariables(without, added), constants };
}

function withVariables(document: DocumentNode, added: readonly VariableDefinitionNode[]): DocumentNode {
  const definitions = document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...added] }
      : node,
  );
  return { ...document, definitions };
}

function holdsLongNumber(node: ASTNode): boolean {
  let isFound = false;
  const look = ({ value }: { value: string }) => {
    isFound ||= isExactNumber(exactNumber(value));
  };
  visit(node, { IntValue: look, FloatValue: look });
  return isFound;
}

function namesOfVariables(node: ASTNode): Set<string> {
  const names = new Set<string>();
  visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}

function freeName(taken: Set<string>): string {
  let number = taken.size;
  while (taken.has(`number${number}`)) number++;
  taken.add(`number${number}`);
  return `number${number}`;
}

function variableNamed(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

const kindsOfValues: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

function isConstant(node: ASTNode): node is ConstValueNode {
  return kindsOfValues.has(node.kind) && namesOfVariables(node).size === 0;
}

function literalValue(node: ConstValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return exactNumber(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map(literalValue);
    case Kind.OBJECT: {
      const value: Data = {};
      for (const field of node.fields) define(value, field.name.value, literalValue(field.value));
      return value;
    }
    default:
      return node.value;
  }
}
