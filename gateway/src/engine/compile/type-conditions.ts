import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object of type `name` satisfies a type condition. */
export function satisfies(schema: GraphQLSchema, name: string, condition: string): boolean {
  if (name === condition) return true;
  const type = schema.getType(name);
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
  );
}

const fragmentPrefix = '... on ';

/** The type of a plan path's element that is a type condition. */
export function conditionOf(element: string): string | undefined {
  return element.startsWith(fragmentPrefix) ? element.slice(fragmentPrefix.length) : undefined;
}
