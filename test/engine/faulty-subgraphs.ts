// Nulls and errors in the answers of subgraphs, at places that depend on a seed alone: whatever the order in which
// an executor fetches, and however it groups its requests, the same field of the same object fails.
import { defaultFieldResolver, GraphQLError, type GraphQLSchema, isObjectType } from 'graphql';
import { lot } from './random.ts';

export interface Faults {
  /** No faults when undefined. */
  seed: number | undefined;
  /** The share of fields that become null, and as many that fail. */
  severity: number;
}

/** Lets the fields and the entities of a subgraph fail as the seed says. */
export function injectFaults(subgraph: string, schema: GraphQLSchema, faults: Faults): void {
  /** Undefined when nothing happens here; null, or an error that is thrown, when something does. */
  function faultAt(coordinate: string, identity: unknown): null | undefined {
    if (faults.seed === undefined) return undefined;
    const place = `${subgraph} ${coordinate} ${JSON.stringify(identity)}`;
    const drawn = lot(faults.seed, place);
    if (drawn < faults.severity) return null;
    if (drawn < 2 * faults.severity)
      throw new GraphQLError(`${place} fails`, { extensions: { code: 'INJECTED_FAULT' } });
    return undefined;
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || type.name === '_Service') continue;
    injectReferenceFaults(type, faultAt);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        const place = `${type.name}.${field.name}`;
        return faultAt(place, [source ?? null, args]) === null ? null : resolve(source, args, context, info);
      };
    }
  }
}

type Resolve = (reference: object, ...rest: unknown[]) => unknown;

/** An entity that is fetched by its key may be missing, or its look-up may fail. */
function injectReferenceFaults(
  type: { name: string; extensions: object },
  faultAt: (coordinate: string, identity: unknown) => null | undefined,
): void {
  const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: Resolve } } };
  const subgraph = apollo?.subgraph;
  const find = subgraph?.resolveReference;
  if (!subgraph || !find) return;
  // Asynchronous, so that one failure leaves the other entities of the request alone.
  subgraph.resolveReference = async (reference, ...rest) =>
    faultAt(`${type.name} by key`, reference) === null ? null : find(reference, ...rest);
}

/** Whether the seed takes the whole subgraph down. */
export function isDown(subgraph: string, { seed, severity }: Faults): boolean {
  return seed !== undefined && lot(seed, `${subgraph} is down`) < severity;
}
