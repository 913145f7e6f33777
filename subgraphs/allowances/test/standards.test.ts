import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { divisionOf, errorCode, testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { allowances } from '../src/subgraph.ts';
import { allowancesOf, whileChanged } from './testing.ts';

const graph = testSubgraph(allowances);

describe('standards', () => {
  const on = (day: string) =>
    `urbanStandard(on: "${day}") { perMonth { yuan } effectiveFrom } ruralStandard(on: "${day}") { perYear { yuan } effectiveFrom }`;

  test('today they are 760.00 a month and 5280.00 a year', async () => {
    expect(
      await allowancesOf(
        graph,
        '222401',
        'urbanStandard { perMonth { fen yuan } effectiveFrom } ruralStandard { perYear { fen yuan } effectiveFrom }',
      ),
    ).toEqual({
      urbanStandard: { perMonth: { fen: 76000, yuan: '760.00' }, effectiveFrom: '2025-07-01' },
      ruralStandard: { perYear: { fen: 528000, yuan: '5280.00' }, effectiveFrom: '2024-10-25' },
    });
  });

  test.each([
    ['1998-01-01', '100.00', '800.00'],
    ['1999-01-01', '100.00', '800.00'],
    ['2015-06-30', '430.00', '3000.00'],
    ['2015-07-01', '480.00', '3600.00'],
    ['2016-07-01', '530.00', '4200.00'],
    ['2017-03-31', '530.00', '4200.00'],
    ['2017-04-01', '550.00', '4400.00'],
    ['2024-10-25', '660.00', '5280.00'],
    ['2025-06-30', '660.00', '5280.00'],
    ['2025-07-01', '760.00', '5280.00'],
  ])('on %s they were %s a month and %s a year', async (day, urban, rural) => {
    expect(await allowancesOf(graph, '222401', on(day))).toMatchObject({
      urbanStandard: { perMonth: { yuan: urban } },
      ruralStandard: { perYear: { yuan: rural } },
    });
  });

  test('before 1998 there were none, and another city has none here', async () => {
    const none = { urbanStandard: null, ruralStandard: null };
    expect(await allowancesOf(graph, '222401', on('1997-12-31'))).toEqual(none);
    expect(await allowancesOf(graph, '222402', on('2026-11-20'))).toEqual(none);
  });

  test('a street and a community have those of their city', async () => {
    const city = await allowancesOf(graph, '222401', on('2026-11-20'));
    expect(await allowancesOf(graph, '222401003', on('2026-11-20'))).toEqual(city);
    expect(await allowancesOf(graph, demoCommunity, on('2026-11-20'))).toEqual(city);
  });

  test('a day outside the calendar is refused', async () => {
    const code = await errorCode(
      graph.askEntities(
        [divisionOf('222401')],
        `... on Division { allowances { ${on('0001-01-01')} inForce(on: "9999-01-01") { households } } }`,
        null,
      ),
    );
    expect(code).toBe('BAD_USER_INPUT');
  });

  test('the timeline names its sources, keeps the periods apart and marks its gaps', async () => {
    const step = 'effectiveFrom effectiveFromPrecision effectiveUntil followedByGap source settlement';
    const { allowanceStandards } = await graph.read(
      `{ allowanceStandards { urban { perMonth { yuan } ${step} } rural { perYear { yuan } ${step} } } }`,
    );
    const { urban, rural } = allowanceStandards;
    expect(urban.map(({ perMonth }: { perMonth: { yuan: string } }) => perMonth.yuan)).toEqual([
      '100.00',
      '430.00',
      '480.00',
      '530.00',
      '550.00',
      '660.00',
      '760.00',
    ]);
    expect(rural.map(({ perYear }: { perYear: { yuan: string } }) => perYear.yuan)).toEqual([
      '800.00',
      '3000.00',
      '3600.00',
      '4200.00',
      '4400.00',
      '5280.00',
    ]);
    expect(urban.at(-1)).toEqual({
      settlement: 'URBAN',
      perMonth: { yuan: '760.00' },
      effectiveFrom: '2025-07-01',
      effectiveFromPrecision: 'MONTH',
      effectiveUntil: null,
      followedByGap: false,
      source: '延边广播电视台 2025-07-24',
    });
    const gaps = urban.filter(({ followedByGap }: { followedByGap: boolean }) => followedByGap);
    expect(
      gaps.map((row: { effectiveFrom: string; effectiveUntil: string }) => [
        row.effectiveFrom,
        row.effectiveUntil,
      ]),
    ).toEqual([
      ['1998-01-01', '2015-06-29'],
      ['2017-04-01', '2024-10-24'],
    ]);
    for (const { source } of [...urban, ...rural]) expect(source).toMatch(/\p{Script=Han}.*\d{4}/u);
  });

  test('a community asks for the timeline of its city; another city has none', async () => {
    const query = 'query ($code: ID!) { allowanceStandards(division: $code) { urban { id } } }';
    expect((await graph.read(query, { code: demoCommunity })).allowanceStandards.urban).toHaveLength(7);
    expect((await graph.read(query, { code: '110101' })).allowanceStandards).toBeNull();
  });

  test('the special hardship standards of 2025-07 follow those that they replaced', async () => {
    const { allowanceStandards } = await graph.read(
      '{ allowanceStandards { specialHardship { kind perMonth { yuan } effectiveFrom effectiveUntil } } }',
    );
    const amounts = Map.groupBy(allowanceStandards.specialHardship, (row: { kind: string }) => row.kind);
    const of = (kind: string) =>
      (amounts.get(kind) as unknown as { perMonth: { yuan: string } }[]).map(({ perMonth }) => perMonth.yuan);
    expect(of('BASIC_LIVING_URBAN')).toEqual(['845.00', '1056.00']);
    expect(of('BASIC_LIVING_RURAL')).toEqual(['540.00', '704.00']);
    expect(of('CARE_ABLE')).toEqual(['176.00', '192.00']);
    expect(of('CARE_PARTLY_DISABLED')).toEqual(['352.00', '384.00']);
    expect(of('CARE_FULLY_DISABLED')).toEqual(['528.00', '576.00']);
    expect(allowanceStandards.specialHardship[0].effectiveUntil).toBe('2025-06-30');
    expect(allowanceStandards.specialHardship.at(-1).effectiveUntil).toBeNull();
  });

  test('a new one holds from its first day', async () => {
    const { sql } = graph.database;
    await whileChanged(
      () => sql`INSERT INTO standards VALUES
        ('std_new', '222401', 'URBAN', '2026-11-20', 'DAY', 80000, NULL, '测试 2026')`,
      async () => {
        expect(await allowancesOf(graph, demoCommunity, on('2026-11-20'))).toMatchObject({
          urbanStandard: { perMonth: { yuan: '800.00' } },
        });
        expect(await allowancesOf(graph, demoCommunity, on('2026-11-19'))).toMatchObject({
          urbanStandard: { perMonth: { yuan: '760.00' } },
        });
      },
      // The application itself can only add standards: what was calculated by one must stay explained.
      () => graph.city.openAsAdmin().sql`DELETE FROM allowances.standards WHERE id = 'std_new'`,
    );
  });
});
