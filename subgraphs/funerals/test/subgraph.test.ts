import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { funerals } from '../src/subgraph.ts';
import { funeralsOf } from './testing.ts';

const graph = testSubgraph(funerals);

describe('the hotline', () => {
  test('is 96444 for the city, its streets and its communities', async () => {
    const lines = await funeralsOf(graph, ['222401', '222401003', demoCommunity], 'hotline');
    expect(lines).toEqual(Array(3).fill({ hotline: '96444' }));
  });

  test('is unknown before the report of 2024-10-28, and in another city', async () => {
    const [before, first] = await funeralsOf(
      graph,
      ['222401'],
      'a: hotline(on: "2024-10-27") b: hotline(on: "2024-10-28")',
    ).then(([division]) => [division.a, division.b]);
    expect([before, first]).toEqual([null, '96444']);
    expect(await funeralsOf(graph, ['222402'], 'hotline')).toEqual([{ hotline: null }]);
  });

  test('follows the line in force on the day, and a street’s own line before the city’s', async () => {
    const { sql } = graph.database;
    await sql`UPDATE service_lines SET valid_until = '2026-11-30' WHERE kind = 'HOTLINE'`;
    await sql`
      INSERT INTO service_lines (kind, division_code, name_zh, name_ko, name_en, phone, valid_from, source) VALUES
        ('HOTLINE', '222401', '新', '새', 'New', '0433-96445', '2026-12-01', 'test'),
        ('HOTLINE', '222401003', '新', '새', 'New', '0433-1003', '2026-11-01', 'test')`;
    const fields = 'now: hotline later: hotline(on: "2026-12-01")';
    expect(await funeralsOf(graph, ['222401', demoCommunity, '222401004'], fields)).toEqual([
      { now: '96444', later: '0433-96445' },
      { now: '0433-1003', later: '0433-1003' },
      { now: '96444', later: '0433-96445' },
    ]);
    await sql`DELETE FROM service_lines WHERE source = 'test'`;
    await sql`UPDATE service_lines SET valid_until = NULL`;
  });

  test('stands beside the comprehensive service centre, which is no facility', async () => {
    const [city] = await funeralsOf(
      graph,
      ['222401'],
      'serviceLines { kind name { ko } phone validFrom source sourceNote { en } }',
    );
    const published = (unknown: string) => ({
      validFrom: '2024-10-28',
      source: '延边新闻网 2024-10-28',
      sourceNote: { en: expect.stringContaining(unknown) },
    });
    expect(city.serviceLines).toEqual([
      { kind: 'HOTLINE', name: { ko: '96444 열선전화' }, phone: '96444', ...published('operator') },
      { kind: 'SERVICE_CENTRE', name: { ko: '종합봉사중심' }, phone: null, ...published('telephone') },
    ]);
  });
});

describe('facilities', () => {
  test('are counted by division, kind and day', async () => {
    const fields = `facilityCount old: facilityCount(on: "2024-06-30") gone: facilityCount(on: "2024-07-01")
      homes: facilityCount(kind: FUNERAL_HOME) first: facilityCount(on: "1986-04-01")`;
    const [city, elsewhere] = await funeralsOf(graph, ['222401', '222402'], fields);
    expect(city).toEqual({ facilityCount: 5, old: 6, gone: 5, homes: 1, first: 1 });
    expect(elsewhere).toEqual({ facilityCount: 0, old: 0, gone: 0, homes: 0, first: 0 });
  });

  test('of a division are those that its count counts', async () => {
    const { funeralFacilities } = await graph.read(
      '{ funeralFacilities(division: "222401") { id kind openedOn source sourceNote { en } division { code } name { zhHans ko en } } }',
    );
    expect(funeralFacilities).toHaveLength(5);
    for (const { source, sourceNote } of funeralFacilities)
      expect({ source, sourceNote }).toEqual({
        source: null,
        sourceNote: { en: expect.stringContaining('Demo data') },
      });
    const codes = funeralFacilities.map((facility: { division: { code: string } }) => facility.division.code);
    expect(await funeralsOf(graph, codes, 'facilityCount')).toEqual(Array(5).fill({ facilityCount: 1 }));
  });

  test('count one less once one is closed', async () => {
    const { sql } = graph.database;
    const id = demoId('FuneralFacility', 4);
    await sql`UPDATE facilities SET closed_on = '2026-11-20' WHERE id = ${id}`;
    expect(await funeralsOf(graph, ['222401'], 'facilityCount')).toEqual([{ facilityCount: 4 }]);
    await sql`UPDATE facilities SET closed_on = NULL WHERE id = ${id}`;
  });
});

describe('the service list', () => {
  const items = async (on: string) =>
    (
      await graph.read('query ($on: LocalDate) { funeralServices(on: $on) { item } }', { on })
    ).funeralServices.map(({ item }: { item: string }) => item);

  test('holds the seven national items since 2026-03-30, and the city’s supplies since their report', async () => {
    const national = 'TRANSPORT STORAGE FAREWELL CREMATION ASH_DEPOSIT ECOLOGICAL_BURIAL NICHE_BURIAL'.split(
      ' ',
    );
    expect(await items('2026-03-30')).toEqual([...national, 'SUPPLIES']);
    expect(await items('2026-03-29')).toEqual(['SUPPLIES']);
    expect(await items('2024-10-27')).toEqual([]);
  });

  test('prices are Tumen’s, and every one says that Yanji has not confirmed it', async () => {
    const { funeralServices } = await graph.read(
      '{ funeralServices { item prices { confirmed source sourceNote { zhHans en } variant } } }',
    );
    const prices = funeralServices.flatMap((service: { prices: object[] }) => service.prices);
    expect(prices).toHaveLength(16);
    for (const price of prices) {
      expect(price.confirmed).toBe(false);
      expect(price.source).toContain('图们');
      expect(price.sourceNote.zhHans).toContain('未经延吉市确认');
      expect(price.sourceNote.en).toContain('not confirmed by Yanji');
    }
    const unpriced = funeralServices.filter((service: { prices: object[] }) => service.prices.length === 0);
    expect(unpriced.map(({ item }: { item: string }) => item)).toEqual([
      'ECOLOGICAL_BURIAL',
      'NICHE_BURIAL',
      'SUPPLIES',
    ]);
  });

  test('says what a price comes to, or why it cannot', async () => {
    const { funeralServices } = await graph.read(`{ funeralServices { prices { variant
      far: charge(kilometres: 42) { amount { yuan } } none: charge { amount { yuan } problems { code path } } } } }`);
    const [transport] = funeralServices;
    expect(transport.prices.find((price: { variant: string }) => price.variant === 'RURAL')).toEqual({
      variant: 'RURAL',
      far: { amount: { yuan: '123.00' } },
      none: { amount: null, problems: [{ code: 'KILOMETRES_NEEDED', path: ['kilometres'] }] },
    });
  });

  test('shows the price of the day that is asked for', async () => {
    const { sql } = graph.database;
    const id = demoId('FuneralService', 4);
    await sql`UPDATE service_prices SET valid_until = '2026-12-31' WHERE service_id = ${id} AND variant = 'URBAN'`;
    await sql`
      INSERT INTO service_prices (service_id, variant, name_zh, name_ko, name_en, area, unit, amount_fen, valid_from,
        confirmed, source)
      VALUES (${id}, 'URBAN', '城区', '시내', 'City', 'URBAN', 'PER_BODY', 20000, '2027-01-01', true, 'test')`;
    const urban = async (on: string) => {
      const answer = await graph.read(
        'query ($on: LocalDate) { funeralServices(on: $on) { item prices { variant confirmed amount { yuan } } } }',
        { on },
      );
      const cremation = answer.funeralServices.find(({ item }: { item: string }) => item === 'CREMATION');
      return cremation.prices.find(({ variant }: { variant: string }) => variant === 'URBAN');
    };
    expect(await urban('2026-12-31')).toEqual({
      variant: 'URBAN',
      confirmed: false,
      amount: { yuan: '150.00' },
    });
    expect(await urban('2027-01-01')).toEqual({
      variant: 'URBAN',
      confirmed: true,
      amount: { yuan: '200.00' },
    });
    await sql`DELETE FROM service_prices WHERE source = 'test'`;
    await sql`UPDATE service_prices SET valid_until = NULL`;
  });
});

test('the first public sea burial of the city is shown with its source', async () => {
  const fields =
    'ecologicalBurialCampaigns { form heldIn urns landSavedSquareMetres destination { zhHans } source }';
  const sea = { form: 'SEA', heldIn: '2025-11', urns: 1000, landSavedSquareMetres: 1000 };
  expect(await funeralsOf(graph, ['222401', demoCommunity], fields)).toEqual([
    {
      ecologicalBurialCampaigns: [
        { ...sea, destination: { zhHans: '大连' }, source: '吉林朝鲜文报 2025-11-17' },
      ],
    },
    { ecologicalBurialCampaigns: [] },
  ]);
});

test('every public entity is found by its key, and an unknown one is null', async () => {
  for (const type of ['FuneralService', 'FuneralFacility', 'EcologicalBurialCampaign'] as const) {
    const id = demoId(type, 1);
    const representations = [id, 'unknown'].map((key) => ({ __typename: type, id: key }));
    expect(await graph.entities(representations, `... on ${type} { id name { zhHans } }`)).toMatchObject([
      { id },
      null,
    ]);
  }
});

test('the database is asked as often for twenty divisions as for two', async () => {
  const fields = `hotline serviceLines { phone } facilityCount homes: facilityCount(kind: FUNERAL_HOME)
    ecologicalBurialCampaigns { id }`;
  const codes = Array.from({ length: 20 }, (_, n) => `222401${String(n + 1).padStart(3, '0')}`);
  expect(await graph.countStatements(() => funeralsOf(graph, codes.slice(0, 2), fields))).toBe(3);
  expect(await graph.countStatements(() => funeralsOf(graph, codes, fields))).toBe(3);
  expect(await graph.countStatements(() => graph.read('{ funeralServices { prices { variant } } }'))).toBe(2);
});
