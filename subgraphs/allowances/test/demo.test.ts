import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { monthlyAmount } from '../src/rules/amount.ts';
import { inForceOn } from '../src/rules/time.ts';
import { allowances } from '../src/subgraph.ts';

const graph = testSubgraph(allowances);

describe('the demo city', () => {
  test('every monthly amount follows from the standard and the income by the difference method', async () => {
    const { sql } = graph.database;
    const rows = await sql`
      SELECT g.settlement, t.since::text, t.counted_members, t.household_income_fen::int AS income,
        t.monthly_amount_fen::int AS amount
      FROM grants g JOIN grant_terms t ON t.grant_id = g.id
      WHERE g.category = 'ALLOWANCE' AND t.status = 'ACTIVE'`;
    const standards = (
      await sql`SELECT settlement, effective_from::text AS "effectiveFrom",
        per_month_fen::int AS month, per_year_fen::int AS year FROM standards`
    ).map((row) => ({
      settlement: String(row.settlement),
      effectiveFrom: String(row.effectiveFrom),
      standard: row.month === null ? { perYearFen: Number(row.year) } : { perMonthFen: Number(row.month) },
    }));
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const own = standards.filter(({ settlement }) => settlement === row.settlement);
      const household = {
        standard: inForceOn(own, String(row.since))?.standard ?? { perMonthFen: 0 },
        householdMonthlyIncomeFen: Number(row.income),
        countedMembers: Number(row.counted_members),
      };
      expect(monthlyAmount(household)).toBe(row.amount);
    }
  });

  test('about 2.5 % of the households have an active grant', async () => {
    const [row] = await graph.database.sql`
      SELECT (SELECT count(DISTINCT g.household_id) FROM grants g JOIN grant_terms t ON t.grant_id = g.id
        WHERE coalesce(effective_until >= '2026-11-20', true) AND t.status = 'ACTIVE')::int AS active`;
    expect(Number(row?.active) / 2875).toBeGreaterThan(0.02);
    expect(Number(row?.active) / 2875).toBeLessThan(0.035);
  });

  test('has payments of eighteen months, some returned, some issued again, and some that the bank has not answered', async () => {
    const rows = await graph.database.sql`
      SELECT min(month)::text AS first, max(month)::text AS last, max(paid_on)::text AS paid,
        array_agg(DISTINCT status ORDER BY status) AS statuses FROM payments`;
    expect(rows[0]).toEqual({
      first: '2025-06-01',
      last: '2026-11-01',
      paid: '2026-11-10',
      statuses: ['PAID', 'RETURNED', 'RE_ISSUED', 'SENT'],
    });
  });
});

describe('the database refuses', () => {
  const grant = demoId('AllowanceGrant', 0);
  test.each([
    [
      'a second standard that begins on the same day',
      `INSERT INTO standards VALUES ('std_x', '222401', 'URBAN', '2025-07-01', 'DAY', 77000, NULL, 'x')`,
      'standards_division_code_settlement_effective_from_key',
    ],
    [
      'an urban standard per year',
      `INSERT INTO standards VALUES ('std_x', '222401', 'URBAN', '2026-01-01', 'DAY', NULL, 77000, 'x')`,
      'standards_check',
    ],
    [
      'a standard of a community',
      `INSERT INTO standards VALUES ('std_x', '222401003004', 'URBAN', '2026-01-01', 'DAY', 77000, NULL, 'x')`,
      'standards_division_code_check',
    ],
    [
      'a second running grant of a household',
      `INSERT INTO grants VALUES ('gra_x', '${demoId('Household', 1)}', '222401003004', 'URBAN', 'ALLOWANCE', '2026-10-09', '2026-11-01')`,
      'grants_running',
    ],
    [
      'a grant that begins in the month of its decision',
      `INSERT INTO grants VALUES ('gra_x', 'hou_x', '222401003004', 'URBAN', 'ALLOWANCE', '2026-10-09', '2026-10-01')`,
      'grants_check',
    ],
    [
      'a hardship through expenses confirmed for more than 12 months',
      `INSERT INTO grants VALUES ('gra_x', 'hou_x', '222401003004', 'URBAN', 'RIGID_EXPENDITURE', '2026-10-09', '2026-11-01', '2027-11-30', 'PERIOD_ENDED')`,
      'grants_check3',
    ],
    [
      'a person counted in two running grants',
      `INSERT INTO grant_members VALUES ('${demoId('AllowanceGrant', 1)}', '${demoId('Resident', 2)}', '2026-11-01')`,
      'grant_members_running',
    ],
    [
      'a suspended grant that is paid',
      `INSERT INTO grant_terms VALUES ('${grant}', '2026-11-01', 'SUSPENDED', 'REVIEWED', 2, 0, 100)`,
      'grant_terms_check',
    ],
    [
      'a second payment for a month',
      `INSERT INTO payments VALUES ('pay_x', '${grant}', '2026-11-01', 100, '2026-11-10', 'PAID')`,
      'payments_grant_id_month_key',
    ],
  ])('%s', async (_, statement, constraint) => {
    await expect(graph.database.sql.unsafe(statement)).rejects.toMatchObject({ constraint_name: constraint });
  });
});
