// Nulls and errors in the answers of subgraphs, at places that depend on a seed alone: whatever the order in which
// an executor asks, and however it groups its questions, the same field of the same object fails.
import { defaultFieldResolver, GraphQLError, type GraphQLSchema, isObjectType } from 'graphql';
import { lot } from './random.ts';

export interface Mischief {
  /** No mischief when undefined. */
  seed: number | undefined;
  /** The share of fields that become null, and as many that fail. */
  severity: number;
}

/** Lets the fields and the entities of a subgraph fail as the seed says. */
export function playMischief(subgraph: string, schema: GraphQLSchema, mischief: Mischief): void {
  /** Undefined when nothing happens here; null, or an error that is thrown, when something does. */
  function fate(coordinate: string, identity: unknown): null | undefined {
    if (mischief.seed === undefined) return undefined;
    const place = `${subgraph} ${coordinate} ${JSON.stringify(identity)}`;
    const drawn = lot(mischief.seed, place);
    if (drawn < mischief.severity) return null;
    if (drawn < 2 * mischief.severity)
      throw new GraphQLError(`${place} fails`, { extensions: { code: 'MISCHIEF' } });
    return undefined;
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || type.name === '_Service') continue;
    playOnReference(type, fate);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        const place = `${type.name}.${field.name}`;
        return fate(place, [source ?? null, args]) === null ? null : resolve(source, args, context, info);
      };
    }
  }
}

type Resolve = (reference: object, ...rest: unknown[]) => unknown;

/** An entity that is asked for by its key may be missing, or its look-up may fail. */
function playOnReference(
  type: { name: string; extensions: object },
  fate: (coordinate: string, identity: unknown) => null | undefined,
): void {
  const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: Resolve } } };
  const subgraph = apollo?.subgraph;
  const find = subgraph?.resolveReference;
  if (!subgraph || !find) return;
  // Asynchronous, so that one failure leaves the other entities of the request alone.
  subgraph.resolveReference = async (reference, ...rest) =>
    fate(`${type.name} by key`, reference) === null ? null : find(reference, ...rest);
}

/** Whether the seed takes the whole subgraph down. */
export function isDown(subgraph: string, { seed, severity }: Mischief): boolean {
  return seed !== undefined && lot(seed, `${subgraph} is down`) < severity;
}
