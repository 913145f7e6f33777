// Whoever has nothing to do with a person learns nothing about the person: every field of every subgraph is requested for,
// as a public visitor and as a resident who is a stranger, and whatever an answer says of a person is a leak.
import { declaredBy } from '@civil-affairs/gateway/declared';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { demoDate } from '@civil-affairs/kit/clock';
import { newId } from '@civil-affairs/kit/ids';
import { accessError, accessOf } from '@civil-affairs/kit/scopes';
import { schemaOf } from '@civil-affairs/kit/subgraph';
import { factsFor, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaOf, startTestGraph, type TestGraph } from '../graph.ts';
import { demoTexts, realKeys } from './keys.ts';
import { entityViews } from './ownership.ts';

/** What the law has everybody see, although it names persons; and who asks. */
const published = new Set(['AllowanceNotice', 'Viewer']);

/** Calculators: they answer from what is typed in, and look into no register. */
const calculators = ['Query.estimateAllowance'];

const strangers: [string, Viewer | null][] = [
  ['a public visitor', null],
  ['a resident who is a stranger', testViewer({ ...personaOf('resident'), residentId: newId('Resident') })],
];
const everybody = testViewer({ scopes: Object.keys(declaredBy(subgraphs).scopes), division: '222401' });

let graph: TestGraph;
/** Keys of demo rows, by entity. */
const keys = new Map<string, string[]>();
/** Texts of demo rows, by subgraph and column: numbers by which something is looked up. */
const texts = new Map<string, string>();
beforeAll(async () => {
  graph = await startTestGraph();
  for (const { type, key } of entityViews)
    if (!keys.has(type)) keys.set(type, await realKeys(graph.city, { type, key }));
  for (const [column, text] of await demoTexts(graph.city)) texts.set(column, text);
});
afterAll(() => graph?.stop());

/** Types that are about a person: they hold one, or what is about one, and not as a list. */
function personalTypes(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^(Query|Mutation|Division)$|^_|Connection$|Edge$|Payload$/.test(name));
  const personal = new Set(['Resident', 'Household']);
  const isAbout = (field: GraphQLField<unknown, unknown>) => {
    const type = isNonNullType(field.type) ? field.type.ofType : field.type;
    return (
      (isObjectType(type) && personal.has(type.name)) ||
      /^(resident|household|applicant|member|donor)(Id|Name)$/.test(field.name)
    );
  };
  for (let before = 0; before < personal.size; ) {
    before = personal.size;
    for (const type of types) if (Object.values(type.getFields()).some(isAbout)) personal.add(type.name);
  }
  return new Set([...personal].filter((name) => !published.has(name)));
}

/** A value for an argument that must be given; undefined where none is known. */
function valueFor({ name, type }: GraphQLArgument, returns: string, subgraph: string): string | undefined {
  const named = getNamedType(type);
  if (isListType(isNonNullType(type) ? type.ofType : type)) {
    const one = named.name === 'ID' ? keys.get('Resident')?.[1] : undefined;
    return one && JSON.stringify([one]);
  }
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (named.name === 'LocalDate') return JSON.stringify(demoDate);
  if (named.name === 'YearMonth') return JSON.stringify(demoDate.slice(0, 7));
  if (named.name === 'Int') return '1';
  if (named.name === 'String') {
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const text = texts.get(`${subgraph}.${column}`);
    return text && JSON.stringify(text);
  }
  if (named.name !== 'ID') return undefined;
  if (/code|division|community/i.test(name)) return '"222401"';
  const [, entity = returns] = /^(\w+)Id$/.exec(name) ?? [];
  const known = [...keys].find(
    ([type]) => type === entity || type.toLowerCase().endsWith(entity.toLowerCase()),
  );
  const id = known?.[1][0];
  return id && JSON.stringify(id);
}

class Walk {
  readonly unasked: string[] = [];
  readonly subgraph: string;
  readonly schema: GraphQLSchema;
  readonly own: Set<string>;
  readonly viewer: Viewer | null;
  constructor(subgraph: string, schema: GraphQLSchema, own: Set<string>, viewer: Viewer | null) {
    this.subgraph = subgraph;
    this.schema = schema;
    this.own = own;
    this.viewer = viewer;
  }

  /** A field with all that is below it; nothing when the viewer's token does not open it, or an argument is unknown. */
  field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, path: readonly string[]): string[] {
    if (accessError(accessOf(field.astNode), this.viewer, '')) return [];
    const type = getNamedType(field.type);
    const given = field.args
      .filter(isRequiredArgument)
      .map((arg) => ({ arg, value: valueFor(arg, type.name, this.subgraph) }));
    if (given.some(({ value }) => value === undefined)) {
      this.unasked.push(`${parent.name}.${field.name}`);
      return [];
    }
    const args =
      given.length > 0 ? `(${given.map(({ arg, value }) => `${arg.name}: ${value}`).join(', ')})` : '';
    // Possible types of an interface may have one field in two types: each gets a name of its own.
    const call = `${parent.name}_${field.name}: ${field.name}${args}`;
    if (isLeafType(type)) return [call];
    if (path.includes(type.name) || path.length > 6) return [];
    const types = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
    const below = types.map(
      (one) => `... on ${one.name} { ${this.fieldsOf(one, [...path, type.name]).join(' ')} }`,
    );
    return [`${call} { __typename ${below.join(' ')} }`];
  }

  /** Everything below a type; of an entity that another subgraph owns, its key. */
  fieldsOf(type: GraphQLObjectType, path: readonly string[]): string[] {
    const fields = Object.values(type.getFields());
    const whole = this.own.has(type.name)
      ? fields
      : fields.filter(({ name }) => name === 'id' || name === 'code');
    return ['__typename', ...whole.flatMap((field) => this.field(type, field, path))];
  }
}

/** Every leaf of an answer that says something about a person, by its coordinate. */
function leaksIn(value: unknown, personal: ReadonlySet<string>, about: boolean, at = ''): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => leaksIn(one, personal, about, at));
  if (typeof value !== 'object') return about ? [at] : [];
  const inside = about || personal.has(String((value as { __typename?: string }).__typename));
  return Object.entries(value).flatMap(([key, one]) =>
    key === '__typename' ? [] : leaksIn(one, personal, inside, key.replace('_', '.')),
  );
}

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('%s', (name, subgraph) => {
  const schema = schemaOf(subgraph);
  const personal = personalTypes(schema);
  const views = entityViews.filter((view) => view.subgraph === name && view.resolvable);
  const foreign = entityViews.filter((view) => view.subgraph === name && !view.owner).map(({ type }) => type);
  const own = new Set(Object.keys(schema.getTypeMap()).filter((type) => !foreign.includes(type)));

  const ask = async (query: string, variables: object, viewer: Viewer | null, of = name) => {
    const answer = await graph.transports[of]?.({ query, variables: { ...variables } }, factsFor(viewer));
    const refused = answer?.errors?.find(({ extensions }) =>
      /VALIDATION|INTERNAL/.test(String(extensions?.code)),
    );
    expect(refused).toBeUndefined();
    return answer?.data;
  };

  test.each(strangers)('tells %s nothing of a person, whatever is requested', async (_, viewer) => {
    const walk = new Walk(name, schema, own, viewer);
    const leaks: string[] = [];
    let requested = 0;
    const query = schema.getQueryType();
    for (const field of Object.values(query?.getFields() ?? {})) {
      if (field.name.startsWith('_') || !query) continue;
      for (const selection of walk.field(query, field, [])) {
        requested += 1;
        leaks.push(...leaksIn(await ask(`{ ${selection} }`, {}, viewer), personal, false));
      }
    }
    for (const view of views) {
      const type = schema.getType(view.type) as GraphQLObjectType;
      const stubs = (keys.get(view.type) ?? []).map((key) => ({ __typename: view.type, [view.key]: key }));
      const owner = entityViews.find((other) => other.owner && other.type === view.type);
      const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';
      const shown =
        view.external.length > 0 && owner
          ? (
              await ask(
                `${entities} { ... on ${view.type} { ${view.external.join(' ')} } } }`,
                { representations: stubs },
                everybody,
                owner.subgraph,
              )
            )?._entities
          : [];
      const representations = stubs.map((stub, n) => ({ ...stub, ...(shown as object[])?.[n] }));
      const added = view.fields.flatMap(({ name: field }) => {
        const found = type.getFields()[field.value];
        return found ? walk.field(type, found, [view.type]) : [];
      });
      if (added.length === 0) continue;
      requested += added.length;
      const data = await ask(
        `${entities} { ... on ${view.type} { ${added.join(' ')} } } }`,
        { representations },
        viewer,
      );
      leaks.push(...leaksIn(data?._entities, personal, personal.has(view.type)));
    }
    expect([...new Set(leaks)]).toEqual([]);
    expect(requested).toBeGreaterThan(2);
    expect(walk.unasked.filter((coordinate) => !calculators.includes(coordinate))).toEqual([]);
  });
});
