import { maximumPageSize } from '@civil-affairs/kit/pages';
import {
  type DirectiveNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import type { FieldFacts, TypeFacts } from './field-facts.ts';
import { introspectionFacts } from './introspection-facts.ts';

/** Everything that an estimate needs of a graph, by type and field. */
export interface SizeFacts {
  types: ReadonlyMap<string, TypeFacts>;
  /** How the schema tells of itself. */
  introspection: ReadonlyMap<string, TypeFacts>;
}

/** The greatest page that a list gives. */
export const largestPage = maximumPageSize;

/** Lists that the schema tells nothing about; test/contract lets none through. */
const usualSize = 10;
/** As Apollo's demand control weighs them. */
const mutationWeight = 10;
/** Of fields that find somebody by a value that is sealed. */
const searchArguments = ['citizenId', 'phone'];

/** Reads `@cost` and `@listSize`, which the client's schema does not show, from the supergraph. */
export function readSizeFacts(schema: GraphQLSchema, supergraph: string): SizeFacts {
  const declared = declarationsOf(supergraph);
  const composites = Object.values(schema.getTypeMap()).filter(isCompositeType);
  const types = new Map<string, TypeFacts>(composites.map(({ name }) => [name, new Map()]));
  const mutation = schema.getMutationType()?.name;
  for (const type of composites) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const directives = declared.get(`${type.name}.${field.name}`) ?? [];
      const inner = getNamedType(field.type);
      const usual = type.name === mutation ? mutationWeight : types.has(inner.name) ? 1 : 0;
      types.get(type.name)?.set(field.name, {
        inner: types.get(inner.name),
        weight: costIn(directives) ?? costIn(declared.get(inner.name) ?? []) ?? usual,
        ...sizeOf(field, directives),
        isSearch: field.args.some(({ name }) => searchArguments.includes(name)),
      });
    }
  }
  return { types, introspection: introspectionFacts(schema) };
}

/** Directives of the supergraph's types and fields, by schema coordinate. */
function declarationsOf(supergraph: string): Map<string, readonly DirectiveNode[]> {
  const found = new Map<string, readonly DirectiveNode[]>();
  for (const node of parse(supergraph, { noLocation: true }).definitions) {
    if (!('name' in node) || !node.name) continue;
    found.set(node.name.value, node.directives ?? []);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? [])
      found.set(`${node.name.value}.${field.name.value}`, field.directives ?? []);
  }
  return found;
}

function argumentsOf(directives: readonly DirectiveNode[], name: string) {
  const directive = directives.find((candidate) => candidate.name.value === name);
  if (!directive) return undefined;
  const given = (directive.arguments ?? []).map((argument) => [
    argument.name.value,
    valueFromASTUntyped(argument.value),
  ]);
  return Object.fromEntries(given) as Record<string, unknown>;
}

function costIn(directives: readonly DirectiveNode[]): number | undefined {
  const weight = argumentsOf(directives, 'cost')?.weight;
  return weight === undefined ? undefined : Number(weight);
}

function sizeOf(
  field: GraphQLField<unknown, unknown>,
  directives: readonly DirectiveNode[],
): Pick<FieldFacts, 'size' | 'slicing' | 'sized'> {
  const hints = argumentsOf(directives, 'listSize') ?? {};
  const names = (hints.slicingArguments ?? []) as string[];
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  return {
    size: (hints.assumedSize as number | undefined) ?? (isList ? usualSize : 1),
    slicing: names.map((name) => ({
      name,
      otherwise: field.args.find((argument) => argument.name === name)?.defaultValue,
    })),
    sized: new Set((hints.sizedFields ?? []) as string[]),
  };
}
