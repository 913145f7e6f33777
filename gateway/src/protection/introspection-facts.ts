import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { FieldFacts, TypeFacts } from './field-facts.ts';

/**
 * What an account of the schema holds on average, counted in the schema: its lists are much longer than a list of
 * the graph, and much shorter where types are nested in types.
 */
export function introspectionFacts(schema: GraphQLSchema): Map<string, TypeFacts> {
  const described = Object.values(schema.getTypeMap());
  const withFields = described.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const each = (count: number, among: number) => Math.ceil(count / Math.max(1, among));
  const sizes: Record<string, number> = {
    '__Schema.types': described.length,
    '__Schema.directives': directives.length,
    '__Type.fields': each(fields.length, described.length),
    '__Type.interfaces': each(sum(withFields.map((type) => type.getInterfaces().length)), described.length),
    '__Type.possibleTypes': each(
      sum(
        described.map((type) =>
          isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type).length : 0,
        ),
      ),
      described.length,
    ),
    '__Type.enumValues': each(
      sum(described.filter(isEnumType).map((type) => type.getValues().length)),
      described.length,
    ),
    '__Type.inputFields': each(
      sum(described.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length)),
      described.length,
    ),
    '__Field.args': each(sum(fields.map(({ args }) => args.length)), fields.length),
    '__Directive.args': each(sum(directives.map(({ args }) => args.length)), directives.length),
    '__Directive.locations': each(
      sum(directives.map(({ locations }) => locations.length)),
      directives.length,
    ),
  };
  const own = described.filter(isIntrospectionType).filter(isObjectType);
  const facts = new Map<string, TypeFacts>(own.map(({ name }) => [name, new Map()]));
  for (const type of own)
    for (const field of Object.values(type.getFields())) {
      const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      facts.get(type.name)?.set(field.name, {
        inner: facts.get(getNamedType(field.type).name),
        weight: 1,
        size: sizes[`${type.name}.${field.name}`] ?? (isList ? described.length : 1),
        slicing: [],
        sized: new Set(),
        isSearch: false,
      } satisfies FieldFacts);
    }
  return facts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
