// What is kept of a campaign's donations, beside the donations that it is counted from.
import { adminOf, testSubgraph } from '@civil-affairs/kit/testing';
import { agreesAfterAny } from '@civil-affairs/kit/testing/recounts';
import { expect, test } from 'vitest';
import { charity } from '../src/subgraph.ts';

const graph = testSubgraph(charity);
const admin = () => adminOf(graph).sql;

/** What is kept and should be otherwise. */
const recount = `
  SELECT * FROM (
    SELECT campaign_id, sum(amount_fen) AS fen, count(*) AS n FROM charity.donations GROUP BY campaign_id
  ) counted FULL JOIN (SELECT * FROM charity.campaign_donations WHERE (raised_fen, donations) <> (0, 0)) kept USING (campaign_id)
  WHERE (fen, n) IS DISTINCT FROM (raised_fen, donations)`;

test('agrees with the donations of the demo city', async () => {
  expect(await admin().unsafe(recount)).toEqual([]);
  expect(await admin()`SELECT FROM charity.campaign_donations WHERE donations > 10`).not.toHaveLength(0);
});

let made = 0;
const some = (n: number) =>
  `id IN (SELECT id FROM charity.donations ORDER BY md5(id || ${n}) LIMIT ${1 + (n % 9)})`;
const statements: ((n: number) => string)[] = [
  (n) => `INSERT INTO charity.donations (id, campaign_id, amount_fen, donated_on, publication_refused)
    SELECT 'don_added' || ${++made} || '_' || g, (SELECT id FROM charity.campaigns ORDER BY md5(id || g || ${n}) LIMIT 1), g * 100 + ${n}, date '2026-11-20', true
    FROM generate_series(1, ${1 + (n % 7)}) g`,
  (n) => `UPDATE charity.donations SET amount_fen = amount_fen + ${n} WHERE ${some(n)}`,
  (n) => `UPDATE charity.donations SET receipt_number = receipt_number WHERE ${some(n)}`,
  (n) =>
    `UPDATE charity.donations SET campaign_id = (SELECT id FROM charity.campaigns ORDER BY md5(id || ${n}) LIMIT 1) WHERE ${some(n)}`,
  (n) => `DELETE FROM charity.donations WHERE ${some(n)}`,
];

test('agrees with them after any statements, and after some that are undone', () =>
  agreesAfterAny(admin(), statements, recount));

test('counts all that are given at once', async () => {
  const [campaign] = await admin()`SELECT id FROM charity.campaigns LIMIT 1`;
  await Promise.all(
    Array.from({ length: 80 }, (_, n) =>
      n % 4
        ? admin()`INSERT INTO charity.donations (id, campaign_id, amount_fen, donated_on, publication_refused)
            VALUES (${`don_once${n}`}, ${String(campaign?.id)}, ${n}, '2026-11-20', true)`
        : admin().unsafe(`DELETE FROM charity.donations WHERE ${some(n)}`),
    ),
  );
  expect(await admin().unsafe(recount)).toEqual([]);
});

test('is written by nobody else, and is empty when there are none', async () => {
  await expect(graph.database.sql`UPDATE campaign_donations SET donations = 1`).rejects.toMatchObject({
    code: '42501',
  });
  const undo = new Error('undone');
  const emptied = admin().begin(async (tx) => {
    await tx`TRUNCATE charity.donations`;
    expect(await tx`SELECT FROM charity.campaign_donations`).toHaveLength(0);
    throw undo;
  });
  await expect(emptied).rejects.toBe(undo);
});
