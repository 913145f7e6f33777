import { cityClock } from '@civil-affairs/kit/clock';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { errorCode, startTestSubgraph, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { sealedDisorderCodes } from '../src/sealed.ts';
import { elderCare } from '../src/subgraph.ts';
import { city, han, self, stranger, summaryReader, worker } from './testing.ts';

const graph = testSubgraph(elderCare);

async function profileOf(fields: string, viewer: Viewer | null, ...residents: object[]) {
  const persons = residents.length > 0 ? residents : [han];
  const answer = await graph.askEntities(persons, `... on Resident { elderCare { ${fields} } }`, viewer);
  return { ...answer, profile: answer.data?._entities?.[0]?.elderCare };
}

describe('the care of a person', () => {
  const summary = `assessedLevel mealOrdersThisMonth
    admission { institution { name { zhHans } community { code } } }`;

  test('is seen by the worker of the community, in short', async () => {
    const { profile, errors } = await profileOf(summary, summaryReader);
    expect(errors).toBeUndefined();
    expect(profile).toEqual({
      assessedLevel: 'MODERATE',
      mealOrdersThisMonth: 7,
      admission: {
        institution: { name: { zhHans: '延吉市松鹤养老院（演示）' }, community: { code: demoCommunity } },
      },
    });
  });

  const details = `admission { stay bedType since until } assessments { assessedOn score level levelChangedBy } admissions { since }
    mealOrders(first: 2) { totalCount nodes { canteen { name { zhHans } } servedOn meal mode price { yuan } } }`;

  test('is seen in detail with the scope for it, also by the person', async () => {
    for (const viewer of [worker, self]) {
      const { profile, errors } = await profileOf(details, viewer);
      expect(errors).toBeUndefined();
      expect(profile).toMatchObject({
        admission: { stay: 'RESPITE', bedType: 'SHORT_STAY', since: '2026-11-09', until: '2026-12-05' },
        assessments: [
          { assessedOn: '2026-09-15', score: 52, level: 'MODERATE', levelChangedBy: [] },
          { assessedOn: '2025-09-10', score: 70, level: 'MILD', levelChangedBy: [] },
        ],
        admissions: [{ since: '2026-11-09' }, { since: '2025-10-13' }],
        mealOrders: {
          totalCount: 15,
          nodes: [
            {
              canteen: { name: { zhHans: '民盛社区民膳食堂（演示）' } },
              servedOn: '2026-11-24',
              meal: 'LUNCH',
              mode: 'DINE_IN',
              price: { yuan: '10.00' },
            },
            { servedOn: '2026-11-23' },
          ],
        },
      });
    }
  });

  test.each(['assessments { score }', 'admissions { since }', 'mealOrders { nodes { servedOn } }'])(
    'is not shown in detail without the scope: %s',
    async (field) => {
      const answer = await profileOf(field, summaryReader);
      expect(answer.profile).toBeNull();
      expect(await errorCode(answer)).toBe('FORBIDDEN');
    },
  );

  test.each(['since', 'bedNumber', 'status'])(
    'shows the institution of a stay alone in short: not %s',
    async (field) => {
      const answer = await profileOf(`admission { institution { id } ${field} }`, summaryReader);
      expect(answer.profile).toEqual({ admission: null });
      expect(await errorCode(answer)).toBe('FORBIDDEN');
    },
  );

  test('is not shown to a public visitor, and the error names the code', async () => {
    const answer = await profileOf(summary, null);
    expect(answer.profile).toBeNull();
    expect(await errorCode(answer)).toBe('UNAUTHENTICATED');
  });

  test('is not shown to a token without the scope', async () => {
    for (const scopes of [[], ['residents:read']])
      expect(await errorCode(profileOf(summary, testViewer({ scopes, division: city })))).toBe('FORBIDDEN');
  });

  test.each([
    ['the worker of another community', stranger, han],
    ['another resident', testViewer({ ...self, residentId: demoId('Resident', 1) }), han],
    ['a resident with a jurisdiction', testViewer({ ...self, residentId: null, division: city }), han],
    ['anybody while the community is unknown', worker, { ...han, communityCode: undefined }],
    ['anybody while the birth date is unknown', worker, { ...han, birthDate: undefined }],
  ])('is null for %s', async (_, viewer, resident) => {
    const { profile, errors } = await profileOf(summary, viewer, resident);
    expect({ profile, errors }).toEqual({ profile: null, errors: undefined });
  });

  test('is null for a person under 60, and empty from the sixtieth birthday on', async () => {
    const somebody = { ...han, id: demoId('Resident', 900_000) };
    const under = await profileOf(summary, worker, { ...somebody, birthDate: '1966-11-21' });
    expect(under).toMatchObject({ profile: null });
    expect(under.errors).toBeUndefined();
    const sixty = await profileOf(`${summary} ${details}`, worker, { ...somebody, birthDate: '1966-11-20' });
    expect(sixty.profile).toEqual({
      assessedLevel: null,
      mealOrdersThisMonth: 0,
      admission: null,
      assessments: [],
      admissions: [],
      mealOrders: { totalCount: 0, nodes: [] },
    });
  });

  test('counts the meals of the current month only', async () => {
    const october = await startTestSubgraph(elderCare, { clock: cityClock('2026-10-31') });
    const [person] = await october.entities(
      [han],
      '... on Resident { elderCare { mealOrdersThisMonth admission { since } } }',
      worker,
    );
    await october.stop();
    expect(person.elderCare).toEqual({ mealOrdersThisMonth: 8, admission: null });
  });

  test.each<[string, string | null]>([
    ['2026-11-08', null],
    ['2026-11-09', '2026-11-09'],
    ['2026-12-05', '2026-11-09'],
    ['2026-12-06', null],
  ])('has a stay from its first to its last day: on %s', async (today, since) => {
    const then = await startTestSubgraph(elderCare, { clock: cityClock(today) });
    const admission = async () =>
      (await then.entities([han], '... on Resident { elderCare { admission { since } } }', worker))[0]
        .elderCare.admission;
    expect(await admission()).toEqual(since && { since });
    const { sql } = then.city.openAsAdmin();
    await sql`UPDATE elder_care.care_admissions SET status = 'RESERVED', hold_until = '2026-12-31'
      WHERE resident_id = ${han.id}`;
    expect(await admission()).toBeNull();
    await then.stop();
  });

  test('shows the level that follows from the facts of the latest assessment, where none was kept with it', async () => {
    const { sql } = graph.database;
    await sql`UPDATE care_assessments SET disorder_codes = ${sealedDisorderCodes(graph, ['F01'])}, level = NULL
      WHERE resident_id = ${han.id} AND assessed_on = '2026-09-15'`;
    const { profile } = await profileOf('assessedLevel assessments { levelChangedBy }', worker);
    await sql`UPDATE care_assessments SET disorder_codes = ${sealedDisorderCodes(graph, [])} WHERE resident_id = ${han.id}`;
    expect(profile).toMatchObject({
      assessedLevel: 'SEVERE',
      assessments: [{ levelChangedBy: ['DEMENTIA'] }, { levelChangedBy: [] }],
    });
  });

  test('pages through meals without a gap or a repetition', async () => {
    const days: string[] = [];
    let after = '';
    do {
      const { profile } = await profileOf(
        `mealOrders(first: 5${after}) { nodes { servedOn } pageInfo { hasNextPage endCursor } }`,
        worker,
      );
      const { nodes, pageInfo } = profile.mealOrders;
      days.push(...nodes.map(({ servedOn }: { servedOn: string }) => servedOn));
      after = pageInfo.hasNextPage ? `, after: "${pageInfo.endCursor}"` : '';
    } while (after);
    expect(days).toEqual([...new Set(days)].sort().reverse());
    expect(days).toHaveLength(15);
  });

  test.each([
    ['a page of 10,000', 'first: 10000'],
    ['a cursor of another list', 'after: "WyJhIl0"'],
    ['a cursor without a day', 'after: "WyJ4IiwiTFVOQ0giLCJjIl0"'],
  ])('%s of meals is refused', async (_, argument) => {
    expect(await errorCode(profileOf(`mealOrders(${argument}) { nodes { servedOn } }`, worker))).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('costs as many statements for twenty persons as for two', async () => {
    const rows = await graph.database.sql`
      SELECT DISTINCT resident_id AS id FROM meal_orders JOIN care_assessments USING (resident_id) LIMIT 19`;
    expect(rows).toHaveLength(19);
    const persons = [han, ...rows.map(({ id }) => ({ ...han, id }))];
    const statementsFor = (n: number) =>
      graph.countStatements(() =>
        graph.entities(
          persons.slice(0, n),
          `... on Resident { elderCare { ${summary} ${details} } }`,
          worker,
        ),
      );
    const few = await statementsFor(2);
    expect(few).toBeGreaterThan(0);
    expect(await statementsFor(20)).toBe(few);
  });
});

describe('entities', () => {
  test('resolve by their keys, and unknown ones are null', async () => {
    const representations = [
      { __typename: 'CareInstitution', id: demoId('CareInstitution', 1) },
      { __typename: 'Canteen', id: demoId('Canteen', 1) },
      { __typename: 'HomeCareCentre', id: demoId('HomeCareCentre', 1) },
      { __typename: 'CareInstitution', id: demoId('CareInstitution', 999) },
      { __typename: 'Canteen', id: demoId('Canteen', 999) },
      { __typename: 'HomeCareCentre', id: demoId('HomeCareCentre', 999) },
      { __typename: 'Division', code: demoCommunity },
    ];
    const found = await graph.entities(
      representations,
      `... on CareInstitution { id capacity } ... on Canteen { id model } ... on HomeCareCentre { id services }
      ... on Division { code elderCare { institutionCount canteenCount } }`,
    );
    expect(found).toEqual([
      { id: demoId('CareInstitution', 1), capacity: 50 },
      { id: demoId('Canteen', 1), model: 'PUBLIC_BUILT_PRIVATE_RUN' },
      { id: demoId('HomeCareCentre', 1), services: ['EXERCISE', 'ENTERTAINMENT', 'REST', 'MEALS'] },
      null,
      null,
      null,
      { code: demoCommunity, elderCare: { institutionCount: 1, canteenCount: 1 } },
    ]);
  });
});
