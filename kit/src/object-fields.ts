import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

/** Every field of a schema's objects, with its type: for what a subgraph puts around the resolvers of all of them. */
export function* objectFields(
  schema: GraphQLSchema,
): Generator<[field: GraphQLField<unknown, unknown>, type: GraphQLObjectType]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) yield [field, type];
  }
}
