import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { readerAhead } from './loaded-fields.ts';

/**
 * Lets each representation fail by itself. The library looks all of them up in one go: one of an unknown type ends that
 * with an error while those before it are under way, and when one of them fails then, nobody hears of it and Node ends
 * the process. What is there at once is handed on at once, where the library promises every one.
 */
export function isolateRepresentations(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._entities;
  if (!field) return;
  const entityOf = entityFinder(schema, field.resolve ?? defaultFieldResolver);
  const readAhead = readerAhead(schema);
  field.resolve = (source, args: { representations: readonly unknown[] }, context, info) => {
    const entities = args.representations.map((representation) => {
      try {
        return entityOf(representation, source, context, info);
      } catch (error) {
        return error;
      }
    });
    // One is waited for only once anyway.
    if (!readAhead || entities.length < 2) return entities;
    return readAhead(entities, context, info.fieldNodes).then(() => entities);
  };
}

type FindEntity = (
  representation: unknown,
  source: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/** How a subgraph finds the entity of a reference, where it has something to find. */
type ResolveReference = (reference: object, context: unknown, info: GraphQLResolveInfo) => unknown;

/** @param resolve the library's own way, for what is no reference to an object type: it says what is wrong with it */
function entityFinder(schema: GraphQLSchema, resolve: GraphQLFieldResolver<unknown, unknown>): FindEntity {
  return (representation, source, context, info) => {
    const { __typename: name } = representation as { __typename?: unknown };
    const type = typeof name === 'string' ? schema.getType(name) : undefined;
    if (!isObjectType(type)) {
      const [entity] = resolve(source, { representations: [representation] }, context, info) as unknown[];
      return entity;
    }
    const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
    const find = apollo?.subgraph?.resolveReference;
    if (!find) return representation;
    const found = find(representation as object, context, info);
    return found instanceof Promise
      ? found.then((entity) => typed(entity, type.name))
      : typed(found, type.name);
  };
}

/** An entity that says of which type it is: of the types of entities that is all that is known. */
function typed(entity: unknown, name: string): unknown {
  if (typeof entity !== 'object' || entity === null) return entity;
  if (!('__typename' in entity)) return Object.defineProperty(entity, '__typename', { value: name });
  return entity.__typename === name ? entity : { ...entity, __typename: name };
}
