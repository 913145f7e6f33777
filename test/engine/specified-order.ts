import {
  execute,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Executor, Operation, TextAnswer } from './executors.ts';

const typeMark = 'type_of_this';

/**
 * Whether the fields of an answer are in the order that the specification demands. The reference implementation
 * prints the same data again; to know the types behind interfaces and unions, the executor runs it once more.
 */
export async function isInSpecifiedOrder(
  schema: GraphQLSchema,
  executor: Executor,
  operation: Operation,
  answer: TextAnswer,
): Promise<boolean> {
  const { data } = await executor.execute({ ...operation, query: withTypes(schema, operation.query) });
  const result = await execute({
    schema,
    document: parse(operation.query),
    variableValues: operation.variables ?? {},
    rootValue: data,
    fieldResolver: (source, _args, _context, info) => source[info.path.key],
    typeResolver: (source) => (source as Record<string, string>)[typeMark],
  });
  return hasOrderOf(answer.data, result.data);
}

/** Whether two values have their keys in the same order; where the reference knows no type, it prints a null. */
function hasOrderOf(value: unknown, reference: unknown): boolean {
  if (typeof value !== 'object' || value === null || typeof reference !== 'object' || reference === null)
    return true;
  const keys = Object.keys(value);
  if (keys.join() !== Object.keys(reference).join()) return false;
  return keys.every((key) =>
    hasOrderOf((value as Record<string, unknown>)[key], (reference as Record<string, unknown>)[key]),
  );
}

/** The operation, with the type of everything that may be of several. */
function withTypes(schema: GraphQLSchema, query: string): string {
  const types = new TypeInfo(schema);
  const mark = parse(`{ ${typeMark}: __typename }`).definitions[0];
  const marked = visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet(node) {
        if (!isAbstractType(types.getParentType()) || mark?.kind !== Kind.OPERATION_DEFINITION)
          return undefined;
        return { ...node, selections: [...mark.selectionSet.selections, ...node.selections] };
      },
    }),
  );
  return print(marked);
}
