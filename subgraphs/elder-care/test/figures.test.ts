import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { divisionOf, errorCode, type TestAnswer, testSubgraph } from '@civil-affairs/kit/testing';
import { determined } from '@civil-affairs/kit/testing/subtraction';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { elderCare } from '../src/subgraph.ts';
import { city, figuresOf, officer } from './testing.ts';

const graph = testSubgraph(elderCare);

describe('the figures of a division', () => {
  const published = `institutionCount medicalCoverCount canteenCount cooperatingCanteenCount`;

  test.each([
    ['the demo date', undefined],
    ['the day of publication', '2024-10-25'],
    ['the last day of an institution', '2026-03-31'],
    ['the first day of its successor', '2026-04-01'],
  ])('are the published ones on %s', async (_, on) => {
    expect(await figuresOf(graph, `${published} canteenInvestment { yuan fen }`, on)).toEqual({
      institutionCount: 82,
      medicalCoverCount: 77,
      canteenCount: 18,
      cooperatingCanteenCount: 4,
      canteenInvestment: { yuan: '11060000.00', fen: 1_106_000_000 },
    });
  });

  test('name the day that they show', async () => {
    expect(await figuresOf(graph, 'on')).toEqual({ on: '2026-11-20' });
    expect(await figuresOf(graph, 'on', '2024-10-25')).toEqual({ on: '2024-10-25' });
  });

  test.each([
    ['2023-03-17', 0, 0],
    ['2023-03-18', 6, 0],
    ['2024-08-12', 18, 0],
    ['2024-08-13', 18, 4],
  ])('on %s know of %i canteens and %i with restaurants', async (on, own, cooperating) => {
    expect(await figuresOf(graph, 'canteenCount cooperatingCanteenCount', on)).toEqual({
      canteenCount: own,
      cooperatingCanteenCount: cooperating,
    });
  });

  test.each([
    ['2023-01-16', '0.00'],
    ['2023-03-18', '3590000.00'],
    ['2024-10-25', '11060000.00'],
  ])('hold what was invested by %s: %s yuan', async (on, yuan) => {
    expect(await figuresOf(graph, 'canteenInvestment { yuan }', on)).toEqual({ canteenInvestment: { yuan } });
  });

  test('fall by themselves after agreements have expired', async () => {
    expect(await figuresOf(graph, published, '2026-12-31')).toMatchObject({ medicalCoverCount: 77 });
    expect(await figuresOf(graph, published, '2027-01-15')).toMatchObject({
      institutionCount: 82,
      medicalCoverCount: 71,
    });
  });

  test('fall when a single agreement expires', async () => {
    const { sql } = graph.database;
    const [agreement] = await sql`
      UPDATE medical_arrangements SET valid_until = '2026-11-19'
      WHERE institution_id = ${demoId('CareInstitution', 6)} RETURNING institution_id, valid_from`;
    expect(agreement).toBeDefined();
    expect(await figuresOf(graph, 'medicalCoverCount')).toEqual({ medicalCoverCount: 76 });
    expect(await figuresOf(graph, 'medicalCoverCount', '2026-11-19')).toEqual({ medicalCoverCount: 77 });
    await sql`UPDATE medical_arrangements SET valid_until = '2026-12-31'
      WHERE institution_id = ${demoId('CareInstitution', 6)}`;
    expect(await figuresOf(graph, 'medicalCoverCount')).toEqual({ medicalCoverCount: 77 });
  });

  test('fall when an institution and a canteen close; what was invested stays', async () => {
    const { sql } = graph.database;
    await sql`UPDATE care_institutions SET closed_on = '2026-11-19' WHERE id = ${demoId('CareInstitution', 1)}`;
    await sql`UPDATE canteens SET closed_on = '2026-11-19' WHERE id = ${demoId('Canteen', 6)}`;
    const after = await figuresOf(graph, `${published} canteenInvestment { yuan } beds { total }`);
    const before = await figuresOf(graph, 'beds { total }', '2026-11-19');
    await sql`UPDATE care_institutions SET closed_on = NULL WHERE id = ${demoId('CareInstitution', 1)}`;
    await sql`UPDATE canteens SET closed_on = NULL WHERE id = ${demoId('Canteen', 6)}`;
    expect(after).toMatchObject({
      institutionCount: 81,
      medicalCoverCount: 76,
      canteenCount: 17,
      canteenInvestment: { yuan: '11060000.00' },
      beds: { total: before.beds.total - 50 },
    });
  });

  test('of all streets add up to those of the city', async () => {
    const streets = ['001', '002', '003', '004', '005', '006', '100', '101', '102', '105'];
    const figures = await graph.ofDivisions(
      streets.map((street) => `${city}${street}`),
      `elderCare { ${published} homeCareCentreCount canteenInvestment { fen } beds { total occupied } }`,
      officer,
    );
    const sum = (pick: (figure: TestAnswer['data']) => number) =>
      figures.reduce((total, figure) => total + pick(figure), 0);
    const whole = await figuresOf(graph, `homeCareCentreCount beds { total occupied }`);
    expect(sum((f) => f.institutionCount)).toBe(82);
    expect(sum((f) => f.medicalCoverCount)).toBe(77);
    expect(sum((f) => f.canteenCount + f.cooperatingCanteenCount)).toBe(22);
    expect(sum((f) => f.canteenInvestment.fen)).toBe(1_106_000_000);
    expect(sum((f) => f.homeCareCentreCount)).toBe(whole.homeCareCentreCount);
    expect(sum((f) => f.beds.total)).toBe(whole.beds.total);
    expect(sum((f) => f.beds.occupied)).toBe(whole.beds.occupied);
  });

  test('are nothing, and no error, where there is nothing', async () => {
    const nothing = `${published} beds { total occupied byType { type } } canteenInvestment { yuan }
      homeCareCentres { id } institutions { nodes { id } totalCount } canteens { nodes { id } totalCount }`;
    expect(await figuresOf(graph, nothing, undefined, '222401402598')).toEqual({
      institutionCount: 0,
      medicalCoverCount: 0,
      canteenCount: 0,
      cooperatingCanteenCount: 0,
      beds: { total: 0, occupied: 0, byType: [] },
      canteenInvestment: { yuan: '0.00' },
      homeCareCentres: [],
      institutions: { nodes: [], totalCount: 0 },
      canteens: { nodes: [], totalCount: 0 },
    });
  });

  test.each(['0000-01-01', '2200-01-01'])('are refused for the day %s', async (on) => {
    expect(
      await errorCode(
        graph.askEntities([divisionOf(city)], `... on Division { elderCare(on: "${on}") { on } }`),
      ),
    ).toBe('BAD_USER_INPUT');
  });

  test('cost as many statements for twenty divisions as for two', async () => {
    // The first of them has something of every kind.
    const others = await graph.database.sql`
      SELECT DISTINCT community_code AS code FROM care_institutions WHERE community_code <> ${demoCommunity} LIMIT 19`;
    const codes = [demoCommunity, ...others.map(({ code }) => String(code))];
    expect(codes).toHaveLength(20);
    const fields = `elderCare { ${published} homeCareCentreCount homeCareCentres { floors { floor } }
      canteenInvestment { fen } beds { total occupied byType { type total } }
      institutions { totalCount nodes { hasMedicalCover beds { total } medicalArrangements { kind } } }
      canteens { totalCount nodes { hours { weekday } prices { group } investments { published } } } }`;
    const statementsFor = (n: number) =>
      graph.countStatements(() => graph.ofDivisions(codes.slice(0, n), fields));
    const few = await statementsFor(2);
    expect(few).toBeGreaterThan(0);
    expect(await statementsFor(20)).toBe(few);
  });

  test('withhold from strangers how few are cared for in an institution, and what would tell it', async () => {
    const beds = 'beds { occupied isSuppressed byType { type occupied isSuppressed } }';
    const fields = `elderCare { ${beds} institutions(first: 100) { nodes { id ${beds} } } }`;
    type Beds = { occupied: number | null; isSuppressed: boolean; byType: Beds[] };
    type Place = { beds: Beds; institutions: { nodes: { id: string; beds: Beds }[] } };
    const rows = await graph.database
      .sql`SELECT DISTINCT community_code AS code FROM care_institutions ORDER BY code`;
    const codes = [...new Set(rows.flatMap(({ code }) => [city, String(code).slice(0, 9), String(code)]))];
    const ask = async (viewer: Viewer | null) => {
      const places: Place[] = await graph.ofDivisions(codes, fields, viewer);
      const institutions = codes.flatMap((code, n) =>
        code.length === 12
          ? (places[n]?.institutions.nodes ?? []).map(({ id, beds }) => ({ id, code, beds }))
          : [],
      );
      const all = [...places.map(({ beds }, n) => [codes[n], beds] as const)];
      return {
        institutions,
        beds: new Map([...all, ...institutions.map(({ id, beds }) => [id, beds] as const)]),
      };
    };
    const [shown, known] = [await ask(null), await ask(officer)];
    const isSmall = ({ occupied }: Beds) => occupied !== null && occupied > 0 && occupied < 5;
    expect(known.institutions.filter(({ beds }) => isSmall(beds)).length).toBeGreaterThan(0);
    for (const [place, beds] of known.beds) {
      const seen = shown.beds.get(String(place));
      expect(JSON.stringify(beds)).not.toContain('"isSuppressed":true');
      if (isSmall(beds)) expect(seen).toMatchObject({ occupied: null, isSuppressed: true });
      if (beds.byType.some(isSmall))
        expect(seen?.byType.every(({ isSuppressed }) => isSuppressed)).toBe(true);
    }
    const unknown = new Set(
      [...shown.beds.keys()].filter((key) => shown.beds.get(key)?.isSuppressed).map(String),
    );
    const below = (code: string) =>
      code.length < 12
        ? codes.filter((one) => one.length === code.length + 3 && one.startsWith(code))
        : known.institutions.filter((one) => one.code === code).map(({ id }) => id);
    const sums = codes.map((whole) => ({ whole, parts: below(whole) }));
    expect(determined({ sums, unknown })).toEqual([]);
    expect(unknown).not.toContain(city);
  });
});
