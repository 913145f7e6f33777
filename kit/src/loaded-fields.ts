import {
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { Loader } from './loaders.ts';
import { objectFields } from './object-fields.ts';

type LoaderOf<Entity, Context, Found> = (entity: Entity, context: Context) => Loader<Found> | null;
type AnyLoaderOf = LoaderOf<object, unknown, unknown>;

/**
 * A field of an entity that is made of what a loader finds by the entity's id. The gateway asks for it for a whole page of
 * references: what is found for them is read before the first one is resolved, so that none of them is waited for by itself.
 * @param loaderOf null where the field is null
 */
export function loadedField<Entity extends { id: string }, Args, Context, Found, Made>(
  loaderOf: LoaderOf<Entity, Context, Found>,
  make: (found: Found, entity: Entity, args: Args, context: Context) => Made,
) {
  const resolve = (entity: Entity, args: Args, context: Context) =>
    loaderOf(entity, context)?.use(entity.id, (found) => make(found, entity, args, context)) ?? null;
  return Object.assign(resolve, { loaderOf });
}

/** Reads what loaded fields need of entities. It never fails: whatever does is reported by the fields. */
export type ReadAhead = (
  entities: readonly unknown[],
  context: unknown,
  fieldNodes: readonly FieldNode[],
) => Promise<void>;

/** Reads ahead by a schema's resolvers as they are; undefined where no field is a loaded one. */
export function readerAhead(schema: GraphQLSchema): ReadAhead | undefined {
  const loadersOf = new Map<string, AnyLoaderOf>();
  for (const [field, type] of objectFields(schema))
    if (isLoaded(field.resolve)) loadersOf.set(`${type.name}.${field.name}`, field.resolve.loaderOf);
  if (loadersOf.size === 0) return undefined;

  return async (entities, context, fieldNodes) => {
    const keys = new Map<Loader<unknown>, string[]>();
    for (const { type, field } of selectedOfTypes(fieldNodes)) {
      const loaderOf = loadersOf.get(`${type}.${field}`);
      if (!loaderOf) continue;
      for (const entity of entities) {
        if (!isOf(entity, type)) continue;
        const loader = loaderOf(entity, context);
        if (!loader) continue;
        const known = keys.get(loader);
        if (known) known.push(entity.id);
        else keys.set(loader, [entity.id]);
      }
    }
    await Promise.allSettled(Array.from(keys, ([loader, ids]) => loader.loadAll(ids)));
  };
}

function isLoaded(
  resolve: GraphQLFieldResolver<unknown, unknown> | undefined,
): resolve is GraphQLFieldResolver<unknown, unknown> & { loaderOf: AnyLoaderOf } {
  return resolve !== undefined && 'loaderOf' in resolve;
}

function isOf(entity: unknown, type: string): entity is { id: string } {
  return (
    typeof entity === 'object' && entity !== null && '__typename' in entity && entity.__typename === type
  );
}

/** The fields that are asked for in fragments on types, which is how the gateway asks, and in any case. */
function selectedOfTypes(fieldNodes: readonly FieldNode[]): { type: string; field: string }[] {
  const inAnyCase = (node: SelectionNode) => !node.directives?.length;
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return selections.filter(inAnyCase).flatMap((fragment) => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition) return [];
    const type = fragment.typeCondition.name.value;
    return fragment.selectionSet.selections
      .filter(inAnyCase)
      .flatMap((node) => (node.kind === Kind.FIELD ? { type, field: node.name.value } : []));
  });
}
