// Every field of every subgraph is requested for, as whoever asks: what an answer says of a person, this viewer sees.
import { declaredBy } from '@civil-affairs/gateway/declared';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { demoDate } from '@civil-affairs/kit/clock';
import { accessError, accessOf } from '@civil-affairs/kit/scopes';
import { type Subgraph, schemaOf } from '@civil-affairs/kit/subgraph';
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
import type { TestGraph } from '../graph.ts';
import { demoTexts, realKeys } from './keys.ts';
import { entityViews } from './ownership.ts';

/** What the law has everybody see, although it names persons. */
export const published = new Set(['AllowanceNotice', 'Viewer']);

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

/** What is known of the demo city, to ask with. */
interface Known {
  /** Keys of demo rows, by entity. */
  keys: ReadonlyMap<string, string[]>;
  /** Texts of demo rows, by subgraph and column: numbers by which something is looked up. */
  texts: ReadonlyMap<string, string>;
}

/** A value for an argument that must be given; undefined where none is known. */
function valueFor(
  { name, type }: GraphQLArgument,
  returns: string,
  subgraph: string,
  { keys, texts }: Known,
): string | undefined {
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
  const [, byName = returns] = /^(?!id$)(\w+?)(?:Id)?$/.exec(name) ?? [];
  const keysOf = (entity: string) =>
    [...keys].find(([type]) => type === entity || type.toLowerCase().endsWith(entity.toLowerCase()))?.[1];
  const id = (keysOf(byName) ?? keysOf(returns))?.[0];
  return id && JSON.stringify(id);
}

/** A subgraph with what of it is its own, and what of it is about a person. */
interface Walked {
  name: string;
  schema: GraphQLSchema;
  own: Set<string>;
  personal: Set<string>;
}

function walkedOf(subgraph: Subgraph): Walked {
  const schema = schemaOf(subgraph);
  const foreign = entityViews.filter((view) => view.subgraph === subgraph.name && !view.owner);
  const own = new Set(Object.keys(schema.getTypeMap()));
  for (const { type } of foreign) own.delete(type);
  return { name: subgraph.name, schema, own, personal: personalTypes(schema) };
}

/** Whether a field is requested, by its coordinate. */
type IsWanted = (coordinate: string) => boolean;

class Walk {
  readonly unasked: string[] = [];
  readonly subgraph: string;
  readonly schema: GraphQLSchema;
  readonly own: Set<string>;
  readonly viewer: Viewer | null;
  readonly known: Known;
  readonly isWanted: IsWanted;
  constructor(subgraph: Walked, viewer: Viewer | null, known: Known, isWanted: IsWanted) {
    this.subgraph = subgraph.name;
    this.schema = subgraph.schema;
    this.own = subgraph.own;
    this.viewer = viewer;
    this.known = known;
    this.isWanted = isWanted;
  }

  /** A field with all that is below it; nothing when the viewer's token does not open it, or an argument is unknown. */
  field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, path: readonly string[]): string[] {
    if (accessError(accessOf(field.astNode), this.viewer, '')) return [];
    if (!this.isWanted(`${parent.name}.${field.name}`)) return [];
    const type = getNamedType(field.type);
    const given = field.args
      .filter(isRequiredArgument)
      .map((arg) => ({ arg, value: valueFor(arg, type.name, this.subgraph, this.known) }));
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
function shownIn(value: unknown, personal: ReadonlySet<string>, about: boolean, at = ''): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => shownIn(one, personal, about, at));
  if (typeof value !== 'object') return about ? [at] : [];
  const inside = about || personal.has(String((value as { __typename?: string }).__typename));
  return Object.entries(value).flatMap(([key, one]) =>
    key === '__typename' ? [] : shownIn(one, personal, inside, key.replace('_', '.')),
  );
}

/** What a viewer was shown. */
export interface Shown {
  /** The coordinates of what was said of persons, each once, in order. */
  ofPersons: string[];
  /** How many fields were requested. */
  requested: number;
  /** Fields that could not be requested, because a value for an argument is not known. */
  unasked: string[];
}

const everybody = testViewer({ scopes: Object.keys(declaredBy(subgraphs).scopes), division: '222401' });
const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';

/**
 * Requests every field of a subgraph that the viewer's token opens, of demo rows.
 * @throws Error for a request that the subgraph does not understand, or fails to answer
 */
export async function openWalk(graph: TestGraph) {
  const keys = new Map<string, string[]>();
  for (const { type, key } of entityViews)
    if (!keys.has(type)) keys.set(type, await realKeys(graph.city, { type, key }));
  const known: Known = { keys, texts: await demoTexts(graph.city) };
  const walked = new Map(subgraphs.map((subgraph) => [subgraph.name, walkedOf(subgraph)]));

  async function ask(of: string, query: string, variables: object, viewer: Viewer | null) {
    const answer = await graph.transports[of]?.({ query, variables: { ...variables } }, factsFor(viewer));
    const fault = answer?.errors?.find(({ extensions }) =>
      /VALIDATION|INTERNAL/.test(String(extensions?.code)),
    );
    if (fault) throw new Error(`${of}: ${fault.message}`, { cause: fault });
    return answer?.data;
  }

  return async function walkAs(
    name: string,
    viewer: Viewer | null,
    isWanted: IsWanted = () => true,
  ): Promise<Shown> {
    const subgraph = walked.get(name);
    if (!subgraph) throw new Error(`There is no subgraph ${name}.`);
    const { schema, personal } = subgraph;
    const walk = new Walk(subgraph, viewer, known, isWanted);
    const shownThere: string[] = [];
    let requested = 0;
    const query = schema.getQueryType();
    for (const field of Object.values(query?.getFields() ?? {})) {
      if (field.name.startsWith('_') || !query) continue;
      for (const selection of walk.field(query, field, [])) {
        requested += 1;
        shownThere.push(...shownIn(await ask(name, `{ ${selection} }`, {}, viewer), personal, false));
      }
    }
    for (const view of entityViews.filter((one) => one.subgraph === name && one.resolvable)) {
      const type = schema.getType(view.type) as GraphQLObjectType;
      const added = view.fields.flatMap(({ name: field }) => {
        const found = type.getFields()[field.value];
        return found ? walk.field(type, found, [view.type]) : [];
      });
      if (added.length === 0) continue;
      const stubs = (keys.get(view.type) ?? []).map((key) => ({ __typename: view.type, [view.key]: key }));
      const owner = entityViews.find((other) => other.owner && other.type === view.type);
      const external = `${entities} { ... on ${view.type} { ${view.external.join(' ')} } } }`;
      const shown =
        view.external.length > 0 && owner
          ? (await ask(owner.subgraph, external, { representations: stubs }, everybody))?._entities
          : [];
      const representations = stubs.map((stub, n) => ({ ...stub, ...(shown as object[])?.[n] }));
      requested += added.length;
      const selection = `${entities} { ... on ${view.type} { ${added.join(' ')} } } }`;
      const data = await ask(name, selection, { representations }, viewer);
      shownThere.push(...shownIn(data?._entities, personal, personal.has(view.type)));
    }
    return { ofPersons: [...new Set(shownThere)].sort(), requested, unasked: walk.unasked };
  };
}
