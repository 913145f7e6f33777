// The main job: a front end asks one operation, and five domains answer it together with the published figures.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf } from '../client.ts';
import { CityOverviewDocument } from '../generated.ts';
import { startTestGraph, type TestGraph } from '../graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

test('the city overview shows the published figures on the demo date', async () => {
  const { division } = await clientOf(graph).run(CityOverviewDocument);
  expect(division).toMatchObject({
    code: '222401',
    name: { zhHans: '延吉市', ko: '연길시', en: 'Yanji' },
    elderCare: { institutionCount: 82, medicalCoverCount: 77, canteenCount: 18 },
    allowances: {
      urbanStandard: { perMonth: { yuan: '760.00' }, effectiveFrom: '2025-07-01' },
      ruralStandard: { perYear: { yuan: '5280.00' } },
    },
    funerals: { hotline: '96444', facilityCount: expect.any(Number) },
    marriages: { officeCount: 1, registeredThisYear: expect.any(Number) },
    charity: { communityFunds: { registered: expect.any(Number) }, campaignCount: expect.any(Number) },
  });
  expect(Number(division?.elderCare?.canteenInvestment.yuan)).toBeGreaterThanOrEqual(11_000_000);
});

test('the README shows the first operation and its true answer', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const request = JSON.parse(/<<'EOF'\n(.*)\nEOF/.exec(readme)?.[1] ?? '');
  const shown = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? '');
  expect(await graph.request(request.query)).toEqual(shown);
});

test('the past answers too', async () => {
  const { data } = await graph.request(`{ division(code: "222401") {
    elderCare(on: "2024-10-25") { institutionCount medicalCoverCount canteenCount cooperatingCanteenCount }
    allowances {
      urban: urbanStandard(on: "2024-10-25") { perMonth { yuan } }
      rural: ruralStandard(on: "2024-10-25") { perYear { yuan } }
      first: urbanStandard(on: "1998-12-31") { perMonth { yuan } }
      firstRural: ruralStandard(on: "1998-12-31") { perYear { yuan } }
    } } }`);
  expect(data.division).toEqual({
    elderCare: { institutionCount: 82, medicalCoverCount: 77, canteenCount: 18, cooperatingCanteenCount: 4 },
    allowances: {
      urban: { perMonth: { yuan: '660.00' } },
      rural: { perYear: { yuan: '5280.00' } },
      first: { perMonth: { yuan: '100.00' } },
      firstRural: { perYear: { yuan: '800.00' } },
    },
  });
});

test('a street and a community answer with their own figures, which add up to the city', async () => {
  const { data, errors } = await graph.request(`{ division(code: "222401") {
    elderCare { institutionCount canteenCount cooperatingCanteenCount }
    children { elderCare { institutionCount canteenCount cooperatingCanteenCount }
      children { elderCare { institutionCount canteenCount cooperatingCanteenCount } } } } }`);
  expect(errors).toBeUndefined();
  type DivisionReference = { elderCare: Record<string, number>; children?: DivisionReference[] };
  const add = (divisions: DivisionReference[], figure: string) =>
    divisions.reduce((sum, division) => sum + (division.elderCare[figure] ?? 0), 0);
  const city = data.division as Required<DivisionReference>;
  const communities = city.children.flatMap((street) => street.children ?? []);
  for (const figure of ['institutionCount', 'canteenCount', 'cooperatingCanteenCount']) {
    expect(add(city.children, figure)).toBe(city.elderCare[figure]);
    expect(add(communities, figure)).toBe(city.elderCare[figure]);
  }
});

test('the answer is in the language that the client asks for', async () => {
  const ask = async (language: string) => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query: '{ division(code: "222401003004") { name { text } } }' }),
    });
    return ((await response.json()) as { data: { division: { name: { text: string } } } }).data.division.name
      .text;
  };
  expect(await ask('ko-CN,ko;q=0.9')).toBe('민성사회구역');
  expect(await ask('en')).toBe('Minsheng Community');
  expect(await ask('zh-CN')).toBe('民盛社区');
});
