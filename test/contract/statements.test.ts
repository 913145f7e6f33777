// No list costs a statement for each of its rows: every statement runs as often for many rows as for few.
import { type Persona, personas } from '@civil-affairs/gateway/personas';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { accessError } from '@civil-affairs/kit/scopes';
import {
  type ASTNode,
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { startTestGraph, type TestGraph, type Who } from '../graph.ts';
import { withoutLimits } from '../limits.ts';
import { operations } from '../operations.ts';
import { demands } from './demands.ts';

const { publicSchema } = composed;
const schema = buildSchema(publicSchema);

const few = 2;
const many = 20;
/** A town of one community, and the street in which the demo's people are at home. */
const fewDivisions = '222401401';
const manyDivisions = demoCommunity.slice(0, 9);

let graph: TestGraph;
beforeAll(async () => {
  // Every field in one operation is more than anybody may ask for.
  graph = await startTestGraph({ protection: { limits: withoutLimits } });
  // An access log has nothing to page through before somebody was looked up.
  for (let times = 0; times <= few; times += 1) await graph.run('IdentifyResident');
});
afterAll(() => graph?.stop());

describe('an operation of the front ends costs as many statements for many rows as for few', () => {
  const paged = operations.filter(({ query }) => !isMutation(query) && isPaged(query));

  test.each(paged)('$name', async ({ query, variables, persona }) => {
    const request = (size: number) => {
      const sized = withPageSize(query, size);
      return ask(sized.query, { ...variables, ...sized.variables }, persona);
    };
    await compare(
      () => request(few),
      () => request(many),
    );
  });
});

describe('every field that a persona may read costs as many statements for many rows as for few', () => {
  const readers = personas.filter(
    ({ role, scopes }) => role !== 'RESIDENT' && scopes.includes('residents:read'),
  );

  test.each(readers)('of residents, as $id', async (persona) => {
    const query = `query ($first: Int) { division(code: "${demoCommunity}") { residents(first: $first) { nodes {
      ${everything('Resident', persona)}
    } } } }`;
    const costs = await compare(
      () => ask(query, { first: few }, persona),
      () => ask(query, { first: many }, persona),
    );
    expect(costs.many.rows).toBeGreaterThan(costs.few.rows);
  });

  test.each(personas)('of divisions, as $id', async (persona) => {
    const query = `query ($code: ID!) { division(code: $code) { children { ${everything('Division', persona)} } } }`;
    const costs = await compare(
      () => ask(query, { code: fewDivisions }, persona),
      () => ask(query, { code: manyDivisions }, persona),
      // An organisation's own cases are in the larger part alone: what is looked up of each is so at each place.
      persona.organisationIds.length > 0 ? placesOf(query) : few,
    );
    expect(costs.many.rows).toBeGreaterThan(costs.few.rows);
  });
});

/** At how many places of an operation histories stand. */
function placesOf(query: string): number {
  return query.match(/\bhistory\b/g)?.length ?? 0;
}

interface Cost {
  rows: number;
  statements: Map<string, number>;
  exact: Set<string>;
}

/**
 * The larger one runs once before, so that only the number of rows differs. Also, no text is written in several
 * ways for several numbers of keys: PostgreSQL could not keep what it has prepared.
 */
async function compare(
  askFew: () => Promise<Cost>,
  askMany: () => Promise<Cost>,
  atMost = few,
): Promise<{ few: Cost; many: Cost }> {
  await askMany();
  const costs = { few: await askFew(), many: await askMany() };
  // Few rows may hold nothing that a later statement would have to look up; then once or twice is not each row.
  const perRow = () =>
    [...costs.many.statements].filter(
      ([text, times]) => times > Math.max(costs.few.statements.get(text) ?? 0, atMost),
    );
  // Whether two look-ups are one depends on whether answers come in one turn: what costs a statement for each row does so always.
  for (let visit = 0; visit < 3 && perRow().length > 0; visit += 1) costs.many = await askMany();
  expect(perRow()).toEqual([]);
  const ways = Map.groupBy(new Set([...costs.few.exact, ...costs.many.exact]), withoutNumbers);
  expect([...ways.values()].filter((texts) => texts.length > 1)).toEqual([]);
  return costs;
}

async function ask(query: string, variables: Record<string, unknown>, who: Who): Promise<Cost> {
  graph.statements.length = 0;
  const { data, errors } = await graph.request(query, variables, who);
  expect(errors).toBeUndefined();
  const exact = graph.statements.map(({ subgraph, text }) => `${subgraph}: ${text}`);
  const texts = exact.map(withoutNumbers);
  const statements = new Map(
    [...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]),
  );
  return { rows: objectsIn(data), statements, exact: new Set(exact) };
}

/** The same statement for another number of values is the same statement. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/\$\d+/g, '$').replaceAll(/(\(?\$\)?)(?:, ?\(?\$\)?)+/g, '$1, …');
}

function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((total: number, item) => total + objectsIn(item), 0);
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Object.values(value).reduce((total: number, item) => total + objectsIn(item), 0);
}

/** The operation with every list at this page size, be it written in the operation or in a variable. */
function withPageSize(query: string, size: number): { query: string; variables: Record<string, number> } {
  const types = new TypeInfo(schema);
  const variables: Record<string, number> = {};
  const sized = visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field(node): ASTNode | undefined {
        if (!types.getFieldDef()?.args.some(({ name }) => name === 'first')) return undefined;
        const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
        if (given?.kind === Kind.VARIABLE) {
          variables[given.name.value] = size;
          return undefined;
        }
        const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'first');
        const value = { kind: Kind.INT, value: String(size) } as const;
        const first = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'first' }, value } as const;
        return { ...node, arguments: [...others, first] };
      },
    }),
  );
  return { query: print(sized), variables };
}

function isPaged(query: string): boolean {
  const { query: sized, variables } = withPageSize(query, few);
  return sized !== print(parse(query)) || Object.keys(variables).length > 0;
}

function isMutation(query: string): boolean {
  return parse(query).definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'query',
  );
}

const deepest = 4;

/** A selection of all that the persona may read of a type without naming arguments, some levels deep. */
function everything(type: string, persona: Persona, above: readonly string[] = []): string {
  const parent = schema.getType(type);
  if (!isObjectType(parent) && !isInterfaceType(parent)) return '__typename';
  const selections = Object.values(parent.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument) || !mayRead(parent, field, persona)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    // Not back up to where we come from, nor from a page into both its forms.
    if ([...above, type].includes(named.name) || above.length >= deepest || field.name === 'edges') return [];
    return [`${field.name} { ${everything(named.name, persona, [...above, type])} }`];
  });
  return ['__typename', ...selections].join(' ');
}

function mayRead(
  { name }: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  { role, scopes }: Persona,
): boolean {
  const access = demands.get(`${name}.${field.name}`);
  const viewer = {
    subject: '',
    name: '',
    role,
    scopes,
    division: null,
    residentId: null,
    organisationIds: [],
  };
  return !access || accessError(access, viewer, '') === undefined;
}
