import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

/**
 * Lets each representation fail by itself. The library looks all of them up in one go: one of an unknown type ends that
 * with an error while those before it are under way, and when one of them fails then, nobody hears of it and Node ends
 * the process.
 */
export function isolateRepresentations(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._entities;
  if (!field) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args: { representations: readonly unknown[] }, context, info) =>
    args.representations.map((representation) => {
      try {
        const [entity] = resolve(source, { representations: [representation] }, context, info) as unknown[];
        return entity;
      } catch (error) {
        return error;
      }
    });
}
