// Least privilege: what each scope opens, found from the schema and tried on the demo city.
import { readDemands } from '@civil-affairs/gateway/authorization';
import { declaredBy } from '@civil-affairs/gateway/declared';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { accessError } from '@civil-affairs/kit/scopes';
import { testViewer } from '@civil-affairs/kit/testing';
import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { operations } from '../operations.ts';
import { demands } from './demands.ts';
import { openWalk } from './walk.ts';

const { supergraph, publicSchema } = composed;
const schema = buildSchema(publicSchema);
const scopes = Object.keys(declaredBy(subgraphs).scopes);

const holding = (...held: string[]) => testViewer({ scopes: held, division: '222401' });

/** The fields of a person and whatever hangs on them that a viewer's scopes open, by coordinate. */
function openedBy(...held: string[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<GraphQLNamedType>();
  const enter = (type: GraphQLNamedType | null | undefined) => {
    if (!type || seen.has(type)) return;
    seen.add(type);
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) enter(one);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const access = demands.get(coordinate);
      if (access && accessError(access, holding(...held), coordinate)) continue;
      found.add(coordinate);
      enter(getNamedType(field.type));
    }
  };
  enter(schema.getType('Resident'));
  enter(schema.getType('Household'));
  return found;
}

/** What scopes open beside the register; ids open nothing, and the wrapping of a page says nothing. */
function openedBeside(register: ReadonlySet<string>, ...held: string[]): string[] {
  return [...openedBy('residents:read', ...held)]
    .filter((coordinate) => !register.has(coordinate))
    .filter((coordinate) => !/^\w+(Connection|Edge)\.|\.id$/.test(coordinate))
    .sort();
}

/** The coordinates that an operation of test/operations asks for. */
function coordinatesOf(operation: string): string[] {
  const query = operations.find(({ name }) => name === operation)?.query;
  if (!query) throw new Error(`test/operations has no ${operation}.`);
  const types = new TypeInfo(schema);
  const found: string[] = [];
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: ({ name }) => void found.push(`${types.getParentType()?.name}.${name.value}`),
    }),
  );
  return found;
}

const register = openedBy('residents:read');
const subgraphOf = (scope: string) => subgraphs.find(({ declarations }) => declarations?.scopes[scope])?.name;
/** The subgraphs whose contract has a field, by its coordinate. */
const ownersOf = new Map<string, string[]>();
for (const { name, typeDefs } of subgraphs)
  for (const definition of typeDefs.definitions) {
    if (!('fields' in definition && 'name' in definition)) continue;
    for (const field of definition.fields ?? []) {
      const coordinate = `${definition.name?.value}.${field.name.value}`;
      ownersOf.set(coordinate, [...(ownersOf.get(coordinate) ?? []), name]);
    }
  }
const owners = (coordinate: string) => ownersOf.get(coordinate) ?? [];

describe('what the schema opens of a person', () => {
  test('residents:summary opens the fields of two operations and nothing else', () => {
    const summary = openedBeside(register, 'residents:summary');
    expect(summary).toEqual([
      'CareAdmission.institution',
      'ElderCareProfile.admission',
      'ElderCareProfile.assessedLevel',
      'ElderCareProfile.mealOrdersThisMonth',
      'FuneralCase.status',
      'MarriageRegistration.registeredOn',
      'MarriageRegistration.registrationNumber',
      'Resident.allowance',
      'Resident.elderCare',
      'Resident.funeral',
      'Resident.maritalStatus',
      'Resident.marriages',
      'ResidentAllowance.monthlyAmount',
      'ResidentAllowance.status',
    ]);
    const selected = ['ResidentAcrossDomains', 'CommunityResidents'].flatMap(coordinatesOf);
    expect(summary.filter((coordinate) => !selected.includes(coordinate))).toEqual([]);
    const open = new Set([...openedBy('residents:read', 'residents:summary'), ...openedBy()]);
    expect(
      selected.filter((coordinate) => !open.has(coordinate) && !coordinate.startsWith('Query.')),
    ).toEqual([]);
  });

  test('residents:read opens the register and public facts alone', () => {
    const open = openedBy();
    const added = [...register].filter((coordinate) => !open.has(coordinate));
    expect(added.flatMap(owners).filter((name) => name !== 'residents')).toEqual([]);
    for (const coordinate of [
      'ElderCareProfile.assessedLevel',
      'ResidentAllowance.monthlyAmount',
      'CanteenMealOrder.meal',
    ])
      expect(register).not.toContain(coordinate);
  });

  test.each(scopes.filter((scope) => scope !== 'residents:summary'))(
    '%s opens nothing of another domain',
    (scope) => {
      const own = subgraphOf(scope);
      // What belongs to no subgraph is the kit's: the shape of a case.
      const foreign = openedBeside(register, scope).filter((coordinate) => {
        const made = owners(coordinate);
        return made.length > 0 && !made.includes(own ?? 'kit');
      });
      expect(foreign).toEqual([]);
    },
  );

  test('a field of an interface needs no scope: one domain would close it for every other', () => {
    const closed = Object.values(schema.getTypeMap())
      .filter(isInterfaceType)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .filter((coordinate) => readDemands(supergraph).has(coordinate));
    expect(closed).toEqual([]);
  });
});

describe('what the demo city tells', () => {
  let graph: TestGraph;
  let walkAs: Awaited<ReturnType<typeof openWalk>>;
  beforeAll(async () => {
    graph = await startTestGraph();
    walkAs = await openWalk(graph);
  });
  afterAll(() => graph?.stop());

  const domains = subgraphs.map(({ name }) => name).filter((name) => name !== 'residents');

  test.each(domains)('%s tells nothing of a person for residents:read', async (name) => {
    expect((await walkAs(name, holding('residents:read'))).ofPersons).toEqual([]);
  });

  test('residents:summary is shown what the schema opens, and something of it', async () => {
    const opened = openedBy('residents:read', 'residents:summary');
    const held = holding('residents:read', 'residents:summary');
    const shown = (await Promise.all(domains.map((name) => walkAs(name, held)))).flatMap(
      ({ ofPersons }) => ofPersons,
    );
    expect(shown.filter((coordinate) => !opened.has(coordinate))).toEqual([]);
    expect(shown).toEqual(
      expect.arrayContaining([
        'ElderCareProfile.assessedLevel',
        'MarriageRegistration.registeredOn',
        'ResidentAllowance.status',
      ]),
    );
  });

  test.each(subgraphs.map(({ name }) => name))(
    '%s tells an auditor nothing of persons but who read what',
    async (name) => {
      const auditor = testViewer({ role: 'AUDITOR', scopes: ['audit:read'], division: '222401' });
      const { ofPersons } = await walkAs(name, auditor);
      expect(ofPersons.filter((coordinate) => !coordinate.startsWith('ResidentRead.'))).toEqual([]);
    },
  );
});
