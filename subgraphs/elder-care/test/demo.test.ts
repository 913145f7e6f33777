import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { elderCare } from '../src/subgraph.ts';

const graph = testSubgraph(elderCare);

describe('the demo city', () => {
  test('admits, assesses and feeds its elders in the shares it means to, and none under 60', async () => {
    const [row] = await graph.database.sql`SELECT
      (SELECT count(DISTINCT resident_id)::int FROM care_admissions) AS admitted,
      (SELECT count(DISTINCT resident_id)::int FROM care_assessments) AS assessed,
      (SELECT count(DISTINCT resident_id)::int FROM meal_orders
        WHERE served_on BETWEEN '2026-11-01' AND '2026-11-30') AS fed`;
    const elders = 1304;
    const share = (n: number) => Math.round((100 * n) / elders);
    expect(share(row?.admitted)).toBeGreaterThanOrEqual(4);
    expect(share(row?.admitted)).toBeLessThanOrEqual(6);
    expect(share(row?.assessed)).toBeGreaterThanOrEqual(23);
    expect(share(row?.assessed)).toBeLessThanOrEqual(27);
    expect(share(row?.fed)).toBeGreaterThanOrEqual(13);
    expect(share(row?.fed)).toBeLessThanOrEqual(17);
  });

  test('serves meals on days on which the canteen serves them', async () => {
    const stray = await graph.database.sql`
      SELECT 1 FROM meal_orders o WHERE NOT EXISTS (SELECT 1 FROM canteen_hours h
        WHERE h.canteen_id = o.canteen_id AND h.meal = o.meal AND h.weekday = extract(isodow FROM o.served_on))`;
    expect(stray).toHaveLength(0);
  });

  test('tells of elders who are assessed, wait and are admitted by the acts themselves', async () => {
    const [row] = await graph.database.sql`SELECT
      (SELECT array_agg(status ORDER BY id) FROM care_assessments WHERE answers IS NOT NULL OR status <> 'PUBLISHED') AS assessments,
      (SELECT array_agg(status ORDER BY id) FROM care_waiting_entries) AS waiting`;
    expect(row?.waiting).toEqual(['ADMITTED', 'WAITING', 'WAITING', 'OFFERED', 'WAITING']);
    const published = ['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED'];
    const rest = ['DISPUTED', 'REQUESTED', 'RECORDED', 'ASSIGNED', 'REQUESTED'];
    expect(row?.assessments).toEqual([...published, ...rest]);
  });

  test('gives no bed twice', async () => {
    const twice = await graph.database.sql`
      SELECT 1 FROM care_admissions a JOIN care_admissions b USING (institution_id, bed_number)
      WHERE a.id < b.id AND a.since <= coalesce(b.until, 'infinity') AND b.since <= coalesce(a.until, 'infinity')`;
    expect(twice).toHaveLength(0);
  });
});
