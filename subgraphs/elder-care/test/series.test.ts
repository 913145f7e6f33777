import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { seriesByCommunity, seriesOfWhole } from '../src/queries/series.ts';
import { quantile, seriesDays, seriesOf } from '../src/rules/series.ts';
import { elderCare } from '../src/subgraph.ts';
import { city, figuresOf, officer } from './testing.ts';

const graph = testSubgraph(elderCare);

const fields = `series(from: "2026-09", to: "2027-02") { month on isProvisional institutionCount medicalCoverCount places
  occupied waiting admitted waitingDaysMedian waitingDaysNinetieth isSuppressed vouchersIssued
  vouchersRedeemed { fen } vouchersExpired { fen } assessments { level count isSuppressed } }`;

describe('the series of a division', () => {
  test('ends with the running month, whose stocks are those of today', async () => {
    const { series } = await figuresOf(graph, fields, undefined, city, officer);
    expect(series.map(({ month, on }: { month: string; on: string }) => `${month} ${on}`)).toEqual([
      '2026-09 2026-09-30',
      '2026-10 2026-10-31',
      '2026-11 2026-11-20',
    ]);
    const last = series.at(-1);
    expect(last).toMatchObject({
      isProvisional: true,
      institutionCount: 82,
      medicalCoverCount: 77,
      isSuppressed: false,
    });
    const { beds } = await figuresOf(graph, 'beds { total occupied }', undefined, city, officer);
    expect({ total: last.places, occupied: last.occupied }).toEqual(beds);
  });

  test('counts what its months are made of', async () => {
    const { series } = await figuresOf(graph, fields, undefined, city, officer);
    const [rows] = await graph.database.sql`SELECT
      (SELECT count(*)::int FROM care_vouchers WHERE month = '2026-10') AS vouchers,
      (SELECT sum(remaining_fen)::int FROM care_vouchers WHERE month = '2026-10') AS expired,
      (SELECT count(*)::int FROM care_waiting_entries WHERE closed_on IS NULL) AS waiting,
      (SELECT count(*)::int FROM care_assessments WHERE published_on BETWEEN '2026-10-01' AND '2026-10-31') AS published`;
    expect(series[1]).toMatchObject({
      vouchersIssued: rows?.vouchers,
      vouchersExpired: { fen: rows?.expired },
    });
    expect(series[2]).toMatchObject({ waiting: rows?.waiting, vouchersExpired: null });
    const levels = series[1].assessments.map(({ count }: { count: number }) => count);
    expect(levels.reduce((sum: number, count: number) => sum + count, 0)).toBe(rows?.published);
  });

  test('withholds small counts from visitors, and what they could be subtracted from', async () => {
    const mine = (await figuresOf(graph, fields, undefined, city, officer)).series;
    const shown = (await figuresOf(graph, fields)).series;
    expect(shown.map(({ places }: { places: number }) => places)).toEqual(
      mine.map(({ places }: { places: number }) => places),
    );
    const small = mine.findIndex(({ admitted }: { admitted: number }) => admitted > 0 && admitted < 5);
    expect(small).toBeGreaterThanOrEqual(0);
    expect(shown[small]).toMatchObject({ admitted: null, waitingDaysMedian: null, isSuppressed: true });
  });

  test('says the same whether it is read as a whole or by community', async () => {
    const { db, sql } = graph.database;
    const [canteen] = await sql`SELECT community_code AS code FROM canteens ORDER BY id LIMIT 1`;
    const community = String(canteen?.code);
    const days = seriesDays(['2026-09-01', '2026-10-01', '2026-11-01'], '2026-11-20');
    const communities = await seriesByCommunity(db, city, days, () => 'INTACT');
    expect(communities.persons.length).toBeGreaterThan(100);
    for (const code of [city, community.slice(0, 9), community]) {
      const whole = await seriesOfWhole(db, code, days, () => 'INTACT');
      expect(whole.persons.length).toBeLessThanOrEqual(days.length);
      expect(seriesOf(whole, days, code)).toEqual(seriesOf(communities, days, code));
    }
  });

  test('is refused in the wrong order, and empty before it begins', async () => {
    const wrong = 'series(from: "2026-10", to: "2026-09") { month }';
    await expect(figuresOf(graph, wrong)).rejects.toThrow('BAD_USER_INPUT');
    expect((await figuresOf(graph, 'series(from: "2027-01", to: "2027-02") { month }')).series).toEqual([]);
  });

  test('knows its days and quantiles', () => {
    expect(seriesDays(['2026-02-01', '2026-03-01', '2026-04-01'], '2026-03-31')).toEqual([
      { month: '2026-02', on: '2026-02-28', isProvisional: false },
      { month: '2026-03', on: '2026-03-31', isProvisional: true },
    ]);
    expect([
      quantile([], 50),
      quantile([3], 90),
      quantile([1, 2, 3, 4], 50),
      quantile([1, 2, 3, 4], 90),
    ]).toEqual([null, 3, 2, 4]);
  });
});
