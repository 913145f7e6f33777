// What the offices of a division did month by month, with the identities that must hold.
import { describe, expect, test } from 'vitest';
import type { SeriesCount } from '../src/rules/series.ts';
import { marriageSeries, monthsBetween } from '../src/rules/series.ts';
import { registrar, residentAs, testMarriages } from './testing.ts';

const graph = testMarriages();

const counts = `month registered ordinary late remarriages foreignRelated divorces judgments counsellingBooked
  counsellingAttended isSuppressed`;
const selection = `${counts} applications { accepted withdrawn deemedWithdrawn registered closed pending }
  mediations { reconciled thinking no stopped }`;

const series = async (viewer: Parameters<typeof graph.entities>[2], fields = selection) =>
  (
    await graph.entities(
      [{ __typename: 'Division', code: '222401' }],
      `... on Division { marriages { series(from: "2026-01", to: "2026-12") { ${fields} } } }`,
      viewer,
    )
  )[0].marriages.series;

describe('the series of the demo city', () => {
  test('adds up: registrations to their kinds, and applications to what became of them and what is open', async () => {
    const months = await series(registrar);
    expect(months).toHaveLength(12);
    let open = 0;
    for (const { registered, ordinary, late, remarriages, foreignRelated, applications } of months) {
      expect(ordinary + late + remarriages + foreignRelated).toBe(registered);
      const { accepted, withdrawn, deemedWithdrawn, registered: divorced, closed, pending } = applications;
      open += accepted - withdrawn - deemedWithdrawn - divorced - closed;
      expect(pending).toBe(open);
    }
    const sum = (name: string) =>
      months.reduce((all: number, month: Record<string, number>) => all + (month[name] ?? 0), 0);
    expect(sum('registered')).toBe(18);
    expect([sum('divorces'), sum('judgments')]).toEqual([1, 1]);
    const november = months[10];
    expect(november).toMatchObject({
      counsellingBooked: 3,
      counsellingAttended: 1,
      mediations: { reconciled: 0, thinking: 1, no: 0, stopped: 0 },
      applications: { accepted: 1, pending: 3 },
    });
  });

  test('withholds small counts from visitors, and what became of applications from all but staff', async () => {
    for (const { applications, mediations } of await series(residentAs('res_somebody')))
      expect([applications, mediations]).toEqual([null, null]);
    for (const month of await series(null, counts)) {
      for (const [name, value] of Object.entries(month))
        if (typeof value === 'number')
          expect([0, 5, 6, 7, 8, 9, 10], `${month.month} ${name}`).toContain(value);
    }
  });
});

test('months lie in their order, and are 120 at most', () => {
  expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  expect(monthsBetween('2026-02', '2026-01')).toBeUndefined();
  expect(monthsBetween('2016-01', '2026-01')).toBeUndefined();
  expect(monthsBetween('2016-02', '2026-01')).toHaveLength(120);
});

test('a small kind is withheld with another one that would give it away', () => {
  const count = (what: SeriesCount['what'], n: number): SeriesCount => ({
    divisionCode: '222401',
    month: '2026-05',
    what,
    count: n,
  });
  const [month] = marriageSeries([count('ORDINARY', 40), count('LATE', 2)], ['2026-05'], '222401', false);
  expect(month).toMatchObject({ registered: 42, ordinary: null, late: null, isSuppressed: true });
  const [staff] = marriageSeries([count('ORDINARY', 40), count('LATE', 2)], ['2026-05'], '222401', true);
  expect(staff).toMatchObject({ registered: 42, ordinary: 40, late: 2, isSuppressed: false });
});
