// Who sees what, and who writes, over roles, divisions and persons: driven by the schema, so that a field that is added
// is tried without a line here. What is public is listed, and nothing else is.
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { divisionOf, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { inputValue } from '@civil-affairs/kit/testing/inputs';
import { fingerprint } from '@civil-affairs/kit/testing/tables';
import { roles, type Viewer } from '@civil-affairs/kit/viewer';
import fc from 'fast-check';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { marriages } from '../../marriages/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import * as declarations from '../src/declarations.ts';
import { allowances } from '../src/subgraph.ts';
import {
  argumentsOf,
  demandOf,
  entityTypes,
  everyScope,
  everything,
  fieldsOf,
  fillerOf,
  ids,
  type Known,
  mayEverSee,
  mayRequest,
  mutations,
  objectsIn,
  outside,
  queries,
  readOwners,
  schema,
} from './permissions-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents, marriages] });

let known: Known;
beforeAll(async () => {
  known = await readOwners(graph);
});

/** What anybody may read: types whose every field is public, and who answers for them is nobody's person. */
const publicTypes = [
  'AllowanceCalculationStep',
  'AllowanceEstimate',
  'AllowanceFigures',
  'AllowanceMonth',
  'AllowanceNotice',
  'AllowanceNoticeConnection',
  'AllowanceNoticeEdge',
  'AllowancePaidFigures',
  'AllowanceSeriesFigures',
  'AllowanceSeriesMonth',
  'AllowanceStandardTimeline',
  'DivisionAllowances',
  'InputProblem',
  'ConflictProblem',
  'LocalizedText',
  'Money',
  'PageInfo',
  'PaperProof',
  'Problem',
  'RuleProblem',
  'AllowanceRuralStandard',
  'AllowanceSpecialHardshipStandard',
  'AllowanceUrbanStandard',
];

/** The doors to them. */
const publicDoors = [
  'Division.allowances',
  'Query.allowanceNotices',
  'Query.allowancePaperProof',
  'Query.allowanceStandards',
  'Query.estimateAllowance',
];

/** What anybody finds by its id, and only for a time: application-notices are tried day by day elsewhere. */
const publicEntities = ['AllowanceNotice'];

/** Types of the kit to which nothing here leads. */
const unused = ['CalculationStep'];

/** The auditors' own queries: they read who read what, of every division. */
const queriesOfAuditors = ['allowanceReads'];

/** Mutations that may write for somebody who has nothing to do with the case: anybody may object to a notice. */
const actsOfAnybody = ['raiseAllowanceObjection'];

const open = (type: string) => fieldsOf(type).filter((field) => !demandOf(field).authenticated);

describe('what is public', () => {
  test('are the listed doors, and no other', () => {
    const doors = ['Query', 'Division'].flatMap((type) =>
      open(type)
        .filter(({ name }) => !name.startsWith('_') && !['code', 'id'].includes(name))
        .map(({ name }) => `${type}.${name}`),
    );
    expect(doors.toSorted()).toEqual(publicDoors.toSorted());
  });

  test('are the listed types behind them, and no other', () => {
    const found = new Set<string>();
    const visit = (type: string) => {
      if (found.has(type) || outside.includes(type)) return;
      found.add(type);
      for (const field of open(type))
        if (!isLeafType(getNamedType(field.type))) visit(getNamedType(field.type).name);
    };
    for (const door of publicDoors) {
      const [type = '', name] = door.split('.');
      const field = fieldsOf(type).find((one) => one.name === name);
      if (field) visit(getNamedType(field.type).name);
    }
    for (const type of publicTypes.filter((name) => name.endsWith('Problem'))) found.add(type);
    expect([...found].toSorted()).toEqual(publicTypes.toSorted());
  });

  test('every other type is an entity, which its resolver guards, or is reached through one or a guarded field', () => {
    const guarded = new Set<string>();
    const visit = (type: string) => {
      if (guarded.has(type) || publicTypes.includes(type)) return;
      guarded.add(type);
      for (const field of fieldsOf(type)) visit(getNamedType(field.type).name);
    };
    for (const { name } of entityTypes) visit(name);
    for (const type of ['Query', 'Mutation', ...outside, ...publicTypes])
      for (const field of fieldsOf(type))
        if (demandOf(field).authenticated) visit(getNamedType(field.type).name);
    const stray = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .map(({ name }) => name)
      .filter((name) => !/^(__|_Service|Query|Mutation|PageInfo)/.test(name))
      .filter((name) => !guarded.has(name) && !publicTypes.includes(name) && !outside.includes(name));
    expect(stray).toEqual(unused);
  });

  test('every field that a person or household gets here, and every mutation, asks for a scope', () => {
    const fields = [...fieldsOf('Resident'), ...fieldsOf('Household'), ...mutations];
    const unguarded = fields
      .filter((field) => !/^(id|communityCode)$/.test(field.name))
      .filter((field) => {
        return demandOf(field).scopes.length === 0;
      });
    expect(unguarded.map(({ name }) => name)).toEqual([]);
  });
});

describe('the rows that the tests look at', () => {
  test('are there for every entity, and each is somebody’s', () => {
    const without = entityTypes.filter(({ name }) => (known.byType.get(name) ?? []).length === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
    const ownerless = [...known.owners]
      .filter(([, { division }]) => division === null)
      .map(([id]) => id.slice(0, 3));
    expect([...new Set(ownerless)]).toEqual([]);
  });

  test('are all seen by the bureau, so that nothing passes for being empty', async () => {
    const bureau = testViewer({ role: 'ALLOWANCE_OFFICER', scopes: everyScope, division: '222401' });
    for (const { name } of entityTypes.filter((type) => !publicEntities.includes(type.name))) {
      const { data, errors } = await askFor(name, samples(name, 3, 0), bureau);
      expect(errors, name).toBeUndefined();
      expect(
        data._entities.every((found: unknown) => found !== null),
        name,
      ).toBe(true);
    }
  });
});

/** Some ids of an entity, from a division in the list on. */
function samples(type: string, count: number, from: number): string[] {
  const all = known.byType.get(type) ?? [];
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, n) => all[(from + n * 7) % all.length] ?? '',
  );
}

function askFor(type: string, idsOfType: readonly string[], viewer: Viewer | null) {
  const representations = idsOfType.map((id) => ({
    __typename: type,
    id,
    ...(outside.includes(type) ? { communityCode: known.communityOf.get(id) } : {}),
  }));
  const selection = everything(type, viewer, ids(known, 0, false));
  return graph.askEntities(representations, `... on ${type} { ${selection} }`, viewer);
}

/** Viewers of every kind; scopes, division and person at random, in any combination. */
function viewers(): fc.Arbitrary<Viewer> {
  const divisions = [
    null,
    '',
    '2224',
    '222401',
    '222401003',
    demoCommunity,
    '222401006',
    '222401006003',
    '222402',
  ];
  return fc.record({
    subject: fc.constant('somebody'),
    name: fc.constant('Somebody'),
    role: fc.constantFrom(...roles.filter((role) => role !== 'SERVICE'), ...declarations.roles),
    scopes: fc.oneof(fc.constant(everyScope), fc.subarray(everyScope)),
    division: fc.constantFrom(...divisions),
    residentId: fc.oneof(
      fc.constantFrom(null, 'res_nobody'),
      fc.nat().map((n) => known.members[n % known.members.length] ?? null),
    ),
    organisationIds: fc.constant([]),
  });
}

const runs = { numRuns: 60 };

describe('a viewer sees what is the own and nothing else', () => {
  test('of entities by their ids, and of everything that hangs on them', async () => {
    await fc.assert(
      fc.asyncProperty(viewers(), fc.nat(), async (viewer, from) => {
        for (const type of [...entityTypes.map(({ name }) => name), 'Resident', 'Household']) {
          const chosen = samples(type, 4, from);
          const { data, errors } = await askFor(type, chosen, viewer);
          expect(errors, type).toBeUndefined();
          for (const [n, found] of data._entities.entries()) {
            const seen =
              publicEntities.includes(type) || mayEverSee(viewer, known.owners.get(chosen[n] ?? ''));
            // A person or household of another subgraph is a reference; what is added to it may not be there.
            const shown = outside.includes(type) ? addedTo(found) : found;
            expect(seen || shown === null, `${type} ${chosen[n]}`).toBe(true);
          }
          for (const object of personal(data))
            expect(mayEverSee(viewer, known.owners.get(object.id)), `${object.__typename} in ${type}`).toBe(
              true,
            );
        }
      }),
      runs,
    );
  }, 120_000);

  test('in every query, whatever its arguments name', async () => {
    await fc.assert(
      fc.asyncProperty(viewers(), fc.nat({ max: 1000 }), fc.boolean(), async (viewer, n, all) => {
        for (const field of queries.filter((query) => mayRequest(query, viewer))) {
          const returns = getNamedType(field.type).name;
          const nameId = ids(known, n, false);
          const args = argumentsOf(field.args, nameId, returns, all);
          const answer = await graph.ask(
            `{ ${field.name}${args} ${selectionOf(returns, viewer, nameId)} }`,
            {},
            viewer,
          );
          for (const object of personal(answer.data))
            expect(
              mayEverSee(viewer, known.owners.get(object.id)),
              `${object.__typename} in ${field.name}`,
            ).toBe(true);
        }
      }),
      runs,
    );
  }, 120_000);
});

/** The objects of an answer that are somebody's. */
function personal(data: unknown) {
  return objectsIn(data).filter(({ __typename }) => !publicEntities.includes(__typename));
}

function selectionOf(type: string, viewer: Viewer | null, nameId: ReturnType<typeof ids>): string {
  return isLeafType(schema.getType(type)) ? '' : `{ ${everything(type, viewer, nameId)} }`;
}

/** What this subgraph adds to another one's entity; null when it adds nothing. */
function addedTo(found: Record<string, unknown> | null): unknown {
  const added = Object.entries(found ?? {}).filter(
    ([name, value]) => !['__typename', 'id', 'communityCode'].includes(name) && value !== null,
  );
  return added.length > 0 ? added : null;
}

/** Whoever has nothing to do with the demo's community, with every scope that there is. */
const strangers: Viewer[] = [
  testViewer({ subject: 'other city', role: 'ALLOWANCE_OFFICER', scopes: everyScope, division: '222402' }),
  testViewer({
    subject: 'other street',
    role: 'ALLOWANCE_OFFICER',
    scopes: everyScope,
    division: '222401006',
  }),
  testViewer({ subject: 'other community', scopes: everyScope, division: '222401006003' }),
  testViewer({ subject: 'cut division', role: 'ALLOWANCE_OFFICER', scopes: everyScope, division: '2224' }),
  testViewer({
    subject: 'resident',
    role: 'RESIDENT',
    scopes: everyScope,
    division: demoCommunity,
    residentId: 'res_01900000-0000-7000-8000-00000000ffff',
  }),
];

/** Rows of the demo's community, so that every stranger is one. */
function foreign(): Known {
  const here = [...known.byType].map(([type, all]): [string, string[]] => [
    type,
    all.filter((id) => known.owners.get(id)?.division === demoCommunity),
  ]);
  return { ...known, byType: new Map(here) };
}

describe('forbidden and absent look alike', () => {
  test('in every guarded query', async () => {
    for (const viewer of strangers)
      for (const field of queries.filter(
        (one) =>
          demandOf(one).authenticated && mayRequest(one, viewer) && !queriesOfAuditors.includes(one.name),
      ))
        for (const n of [0, 1, 2]) {
          const returns = getNamedType(field.type).name;
          const [real, absent] = await Promise.all(
            [false, true].map((gone) => {
              const nameId = ids(foreign(), n, gone);
              const args = argumentsOf(field.args, nameId, returns, n === 0);
              return graph.ask(
                `{ ${field.name}${args} ${selectionOf(returns, viewer, nameId)} }`,
                {},
                viewer,
              );
            }),
          );
          expect(real, `${field.name} for ${viewer.subject}`).toEqual(absent);
        }
  });

  test('in every guarded field of a division', async () => {
    for (const viewer of strangers) {
      const nameId = ids(foreign(), 0, false);
      const selection = everything('Division', viewer, nameId, (_, field) => demandOf(field).authenticated);
      const [here, nowhere] = await Promise.all(
        [demoCommunity, '222499001001'].map(async (code) => {
          const { data, errors } = await graph.askEntities(
            [divisionOf(code)],
            `... on Division { ${selection} }`,
            viewer,
          );
          return { errors, found: { ...data?._entities?.[0], code: null } };
        }),
      );
      expect(here, viewer.subject).toEqual(nowhere);
    }
  });

  test('in every mutation, and nothing is written', async () => {
    const before = await fingerprint(graph);
    const different: string[] = [];
    for (const viewer of strangers)
      for (const field of mutations.filter(({ name }) => !actsOfAnybody.includes(name))) {
        const [input] = field.args;
        if (!input || !mayRequest(field, viewer)) continue;
        const answers = await Promise.all(
          [false, true].map(async (gone) => {
            const value = inputValue(input.type, input.name, fillerOf(ids(foreign(), 0, gone)));
            const query = `mutation ($input: ${input.type}) { ${field.name}(input: $input) { problems { code path } } }`;
            const { data, errors } = await graph.ask(query, { input: value }, viewer);
            return {
              codes: errors?.map(({ extensions }) => extensions?.code),
              problems: data?.[field.name]?.problems,
            };
          }),
        );
        const [real, absent] = answers.map((answer) => JSON.stringify(answer));
        const done = answers[0]?.problems?.length === 0;
        if (real !== absent || done) different.push(`${field.name} for ${viewer.subject}: ${real} ${absent}`);
      }
    expect(different).toEqual([]);
    expect(await fingerprint(graph)).toEqual(before);
  });
});

describe('every guarded field', () => {
  test('is refused without its scope, and to nobody in particular', async () => {
    const nobody = testViewer({ role: 'ALLOWANCE_OFFICER', scopes: [], division: '222401' });
    const wrong: string[] = [];
    for (const type of [...entityTypes.map(({ name }) => name), 'Resident', 'Household'])
      for (const field of fieldsOf(type).filter((one) => demandOf(one).scopes.length > 0)) {
        const nameId = ids(known, 0, false);
        const named = getNamedType(field.type);
        const inner = isLeafType(named) ? '' : '{ __typename }';
        const selection = `... on ${type} { ${field.name}${argumentsOf(field.args, nameId, named.name)} ${inner} }`;
        for (const [viewer, code] of [
          [nobody, 'FORBIDDEN'],
          [null, 'UNAUTHENTICATED'],
        ] as const) {
          const [id = ''] = samples(type, 1, 0);
          const communityCode = known.communityOf.get(id);
          const representation = { __typename: type, id, ...(communityCode && { communityCode }) };
          const { data, errors } = await graph.askEntities([representation], selection, viewer);
          const value = data?._entities?.[0]?.[field.name] ?? null;
          // The entity itself may be hidden already; what may not be is the field's value.
          const refused =
            value === null && (errors?.every(({ extensions }) => extensions?.code === code) ?? true);
          if (!refused) wrong.push(`${type}.${field.name} ${code}`);
        }
      }
    expect(wrong).toEqual([]);
  });
});
