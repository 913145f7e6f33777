// What is kept of vouchers and assessments by month, beside the rows that it is counted from.
import { adminOf } from '@civil-affairs/kit/testing';
import { agreesAfterAny } from '@civil-affairs/kit/testing/recounts';
import { expect, test } from 'vitest';
import { testElderCare } from './care-testing.ts';

const graph = testElderCare();
const admin = () => adminOf(graph).sql;

/** What is kept of cities, streets and communities and should be otherwise, and what nobody has added. */
const recount = `
  SELECT what, month, place, counted, kept FROM (
    SELECT what, month, left(community_code, n) AS place, ARRAY[sum(a), sum(b), sum(c)]::bigint[] AS counted FROM (
      SELECT 'vouchers' AS what, month, community_code, 1 AS a, face_fen AS b, remaining_fen AS c FROM elder_care.care_vouchers
      UNION ALL SELECT level, to_char(published_on, 'YYYY-MM'), community_code, 1, 0, 0
      FROM elder_care.care_assessments WHERE level IS NOT NULL AND published_on IS NOT NULL
    ) one CROSS JOIN unnest(ARRAY[6, 9, 12]) n GROUP BY 1, 2, 3
  ) counted FULL JOIN (
    SELECT 'vouchers' AS what, month, place, ARRAY[vouchers, face_fen, remaining_fen]::bigint[] AS kept
    FROM elder_care.care_voucher_months WHERE (vouchers, face_fen, remaining_fen) <> (0, 0, 0)
    UNION ALL SELECT level, month, place, ARRAY[published, 0, 0] FROM elder_care.care_assessment_months WHERE published <> 0
  ) kept USING (what, month, place) WHERE counted IS DISTINCT FROM kept
  UNION ALL SELECT 'not added', NULL, NULL, NULL, NULL FROM elder_care.care_month_changes`;

test('agrees with the rows of the demo city', async () => {
  expect(await admin().unsafe(recount)).toEqual([]);
  expect(await admin()`SELECT FROM elder_care.care_voucher_months WHERE vouchers > 0`).not.toHaveLength(0);
  expect(await admin()`SELECT FROM elder_care.care_assessment_months WHERE published > 0`).not.toHaveLength(
    0,
  );
});

let made = 0;
const some = (table: string, n: number, where = 'true') =>
  `id IN (SELECT id FROM elder_care.${table} WHERE ${where} ORDER BY md5(id || ${n}) LIMIT ${1 + (n % 7)})`;
const place = (n: number) =>
  `(SELECT community_code FROM elder_care.canteens ORDER BY md5(id || ${n}) LIMIT 1)`;
const statements: ((n: number) => string)[] = [
  (n) => `INSERT INTO elder_care.care_vouchers
    SELECT (r).* FROM (SELECT jsonb_populate_record(v, jsonb_build_object('id', 'vou_added' || ${++made} || '_' || row_number() OVER (),
      'resident_id', 'res_added' || ${made} || '_' || row_number() OVER (), 'month', '2026-0' || 1 + ${n} % 9)) AS r
    FROM elder_care.care_vouchers v WHERE ${some('care_vouchers', n)}) made`,
  (n) => `UPDATE elder_care.care_vouchers SET remaining_fen = remaining_fen - 1
    WHERE remaining_fen > 1 AND ${some('care_vouchers', n)}`,
  (n) => `UPDATE elder_care.care_vouchers SET community_code = ${place(n)} WHERE ${some('care_vouchers', n)}`,
  (n) =>
    `DELETE FROM elder_care.care_vouchers WHERE id LIKE 'vou\\_added%' AND ${some('care_vouchers', n, `id LIKE 'vou\\_added%'`)}`,
  (n) => `UPDATE elder_care.care_assessments SET level = (ARRAY['MILD', 'TOTAL', NULL])[1 + ${n} % 3]
    WHERE ${some('care_assessments', n, 'published_on IS NOT NULL')}`,
  (n) =>
    `UPDATE elder_care.care_assessments SET community_code = ${place(n)} WHERE ${some('care_assessments', n)}`,
  (n) => `UPDATE elder_care.care_assessments SET version = version + 1 WHERE ${some('care_assessments', n)}`,
];

test('agrees with them after any statements, and after some that are undone', () =>
  agreesAfterAny(admin(), statements, recount));

test('counts all that happens at once', async () => {
  const ids = (await admin()`SELECT id FROM elder_care.care_vouchers WHERE remaining_fen > 1`).map(({ id }) =>
    String(id),
  );
  await Promise.all(
    ids
      .slice(0, 80)
      .map(
        (id) =>
          admin()`UPDATE elder_care.care_vouchers SET remaining_fen = remaining_fen - 1 WHERE id = ${id}`,
      ),
  );
  expect(await admin().unsafe(recount)).toEqual([]);
});

test('is written by nobody else, and is empty when there are none', async () => {
  for (const table of ['care_voucher_months', 'care_assessment_months']) {
    await expect(graph.database.sql.unsafe(`UPDATE ${table} SET month = month`)).rejects.toMatchObject({
      code: '42501',
    });
    const undo = new Error('undone');
    const emptied = admin().begin(async (tx) => {
      await tx`UPDATE elder_care.care_vouchers SET remaining_fen = remaining_fen - 1 WHERE remaining_fen > 1`;
      await tx`UPDATE elder_care.care_assessments SET level = 'MILD' WHERE published_on IS NOT NULL`;
      await tx.unsafe(
        `TRUNCATE elder_care.${table === 'care_voucher_months' ? 'care_vouchers' : 'care_assessments'} CASCADE`,
      );
      await tx`SET CONSTRAINTS ALL IMMEDIATE`;
      expect(await tx.unsafe(recount)).toEqual([]);
      throw undo;
    });
    await expect(emptied).rejects.toBe(undo);
  }
});
