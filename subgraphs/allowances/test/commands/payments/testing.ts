import { createHash } from 'node:crypto';
/** What the tests about money share: a city of its own with as many grants as are wanted, and who acts there. */

import { type TestAnswer, type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { newId } from '../../../src/ids.ts';
import { countInForce } from '../../../src/queries/payment-runs.ts';
import { contentOf, sealedAccountNumber } from '../../../src/sealed.ts';
import { bankFiles } from '../../../src/tables/payment-runs.ts';

export const city = '222403';
export const community = `${city}001001`;
const scopes = ['residents:read', 'allowances:read'];
const officer = { role: 'ALLOWANCE_OFFICER', division: city } as const;

export const cashier = testViewer({ ...officer, subject: 'cashier', scopes: [...scopes, 'allowances:pay'] });
export const approver = testViewer({
  ...officer,
  subject: 'approver',
  scopes: [...scopes, 'allowances:approve'],
});
export const decider = testViewer({
  ...officer,
  subject: 'decider',
  scopes: [...scopes, 'allowances:decide'],
});
/** May do everything, in another city. */
export const elsewhere = testViewer({
  ...officer,
  subject: 'elsewhere',
  division: '222402',
  scopes: [...scopes, 'allowances:pay', 'allowances:approve', 'allowances:decide'],
});

export interface TestGrant {
  persons?: number;
  incomeFen?: number;
  /** First of a month; the decision is of the month before. */
  from?: string;
  amountFen?: number;
  status?: 'ACTIVE' | 'GRADUAL_EXIT' | 'SUSPENDED';
  account?: boolean;
  settlement?: 'URBAN' | 'RURAL';
}

let accounts = 0;
const newAccountNumber = () => String(++accounts).padStart(16, '6');

/** Adds grants to the test city, as an administrator would; the value is their ids in order. */
export async function addGrants(graph: TestSubgraph, wanted: readonly TestGrant[]): Promise<string[]> {
  const rows = wanted.map(
    ({
      persons = 1,
      incomeFen = 0,
      from = '2025-01-01',
      status = 'ACTIVE',
      settlement = 'URBAN',
      account = true,
      amountFen = Math.max(66_000 * persons - incomeFen, 0),
    }) => ({
      id: newId('AllowanceGrant'),
      household: newId('Household'),
      persons,
      income: incomeFen,
      from,
      status,
      settlement,
      amount: status === 'SUSPENDED' ? 0 : amountFen,
      account: account ? newId('AllowanceAccount') : null,
      number: sealedAccountNumber(graph, newAccountNumber()),
    }),
  );
  const json = JSON.stringify(rows);
  const { sql } = graph.database;
  const row = sql`json_to_recordset(${json}::text::json) AS r (id text, household text, persons int, income bigint,
    "from" date, status text, settlement text, amount bigint, account text, number text)`;
  await sql`INSERT INTO grants (id, household_id, community_code, settlement, category, decided_on, effective_from)
    SELECT id, household, ${community}, settlement, 'ALLOWANCE', "from" - 1, "from" FROM ${row}`;
  await sql`INSERT INTO grant_terms (grant_id, since, status, reason, counted_members, household_income_fen, monthly_amount_fen)
    SELECT id, "from", status, 'GRANTED', persons, income, amount FROM ${row}`;
  await sql`INSERT INTO grant_members (grant_id, resident_id, since)
    SELECT id, 'res_' || id || '_' || n, "from" FROM ${row}, generate_series(1, persons) AS n`;
  await sql`INSERT INTO household_accounts (id, household_id, holder_id, holder_name, bank_name, account_number, since)
    SELECT account, household, 'res_' || id || '_1', '测试户', '测试银行', number, "from"
    FROM ${row} WHERE account IS NOT NULL`;
  return rows.map(({ id }) => id);
}

/** Gives the household of a grant another account. */
export async function changeAccount(graph: TestSubgraph, grantId: string): Promise<void> {
  const { sql } = graph.database;
  await sql`UPDATE household_accounts a SET until = current_date FROM grants g
    WHERE g.id = ${grantId} AND a.household_id = g.household_id AND a.until IS NULL`;
  await sql`INSERT INTO household_accounts (id, household_id, holder_id, holder_name, bank_name, account_number, since)
    SELECT ${newId('AllowanceAccount')}, household_id, 'res_x', '测试户', '另一银行', ${sealedAccountNumber(graph, '6666555544443333')}, '2026-11-01'
    FROM grants WHERE id = ${grantId}`;
}

/** The city's first urban and rural standards. */
export async function addStandards(graph: TestSubgraph): Promise<void> {
  await graph.database.sql`INSERT INTO standards VALUES
    (${newId('AllowanceStandard')}, ${city}, 'URBAN', '2024-10-25', 'NO_LATER_THAN', 66000, NULL, '测试来源'),
    (${newId('AllowanceStandard')}, ${city}, 'RURAL', '2024-10-25', 'NO_LATER_THAN', NULL, 528000, '测试来源')`;
}

const run = `run { id month status kind version lineCount heldCount total { fen } heldTotal { fen } progress { done total } }`;
const selections: Record<string, string> = {
  exportAllowancePaymentRun: `${run} file { content spreadsheet sha256 lineCount total { fen } }`,
  recordAllowanceRecovery:
    'overpayment { id status version recovered { fen } outstanding { fen } recoveries { kind amount { fen } reason } }',
  registerAllowanceStandard:
    'standard { id source } adjustment { status progress { done total } grantsChanged } grantsCorrected arrears { fen }',
};

/** Sends a mutation with a key of its own; the value is its payload. */
export function act(
  graph: TestSubgraph,
  viewer: Viewer,
  mutation: string,
  input: Record<string, unknown>,
): Promise<TestAnswer['data']> {
  return mutate(graph, mutation, selections[mutation] ?? run, input, viewer);
}

/** Prepares, approves and exports the run of a month; the value is the run as the export left it. */
export async function sendMonth(graph: TestSubgraph, month: string, kind = 'REGULAR') {
  const prepare = () => act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month, kind });
  let { run: prepared } = await prepare();
  // One request works for some seconds only: on a slow machine a large run takes several.
  while (prepared.status === 'PREPARING') ({ run: prepared } = await prepare());
  const { id: runId, version } = prepared;
  const approved = await act(graph, approver, 'approveAllowancePaymentRun', {
    runId,
    expectedVersion: version,
  });
  const exported = await act(graph, cashier, 'exportAllowancePaymentRun', {
    runId,
    expectedVersion: approved.run.version,
  });
  return exported.run;
}

/** Sends the month's run and lets the bank pay all of it. */
export async function payMonth(graph: TestSubgraph, month: string, kind = 'REGULAR') {
  const { id: runId } = await sendMonth(graph, month, kind);
  const results = { runId, results: [], othersPaidOn: graph.clock.today() };
  return (await act(graph, cashier, 'recordAllowanceBankResults', results)).run;
}

/** Begins the regular run of a month and leaves its preparation to others. */
export async function startRun(graph: TestSubgraph, month: string): Promise<{ id: string; total: number }> {
  const id = newId('AllowancePaymentRun');
  const total = await countInForce(graph.database.db, city, month);
  await graph.database
    .sql`INSERT INTO payment_runs (id, division_code, month, kind, state, version, total, prepared_by, started_at)
    VALUES (${id}, ${city}, ${month}, 'REGULAR', 'PREPARING', 1, ${total}, 'cashier', now())`;
  return { id, total };
}

/** The payments of a grant, as its list shows them: without drafts that were given up. */
export async function paymentsOf(graph: TestSubgraph, grantId: string) {
  return graph.database.sql<
    { id: string; month: string; kind: string; status: string; amount: number; paid: string | null }[]
  >`SELECT id, left(month::text, 7) AS month, kind, status, amount_fen::int AS amount, paid_on::text AS paid
    FROM payments
    WHERE grant_id = ${grantId} AND status <> 'DISCARDED' ORDER BY month, kind DESC, id`;
}

/** Whatever is wrong with the money of the test city; empty when debits and credits agree. */
export async function moneyErrors(graph: TestSubgraph): Promise<string[]> {
  const { sql } = graph.database;
  const rows = await sql`
    WITH line AS (
      SELECT run_id, count(*) AS n, count(*) FILTER (WHERE status = 'HELD') AS held,
        coalesce(sum(amount_fen) FILTER (WHERE status <> 'HELD'), 0) AS fen,
        coalesce(sum(amount_fen) FILTER (WHERE status = 'HELD'), 0) AS held_fen
      FROM transfers GROUP BY run_id
    ), worth AS (
      SELECT g.id, r.month,
        coalesce((SELECT sum(amount_fen) FROM payments p WHERE p.grant_id = g.id AND p.month = r.month AND p.kind = 'REGULAR'
          AND p.status <> 'DISCARDED'), 0)
          + coalesce((SELECT sum(amount_fen) FROM corrections c WHERE c.grant_id = g.id AND c.month = r.month), 0) AS fen,
        CASE WHEN g.effective_from <= r.month AND coalesce(g.effective_until >= r.month, true) THEN
          coalesce((SELECT monthly_amount_fen FROM grant_terms t WHERE t.grant_id = g.id AND t.since <= r.month
            ORDER BY since DESC LIMIT 1), 0) ELSE 0 END AS entitled
      FROM grants g JOIN payment_runs r ON r.division_code = left(g.community_code, 6) AND r.kind = 'REGULAR'
        AND r.state IN ('APPROVED', 'EXPORTED', 'SETTLED')
    )
    SELECT 'run ' || r.id AS error FROM payment_runs r LEFT JOIN line ON line.run_id = r.id
      WHERE r.state <> 'CANCELLED' AND (coalesce(line.n, 0), coalesce(line.fen, 0), coalesce(line.held, 0),
        coalesce(line.held_fen, 0)) <> (r.line_count, r.total_fen, r.held_count, r.held_fen)
    UNION ALL SELECT 'file ' || f.run_id FROM bank_files f JOIN payment_runs r ON r.id = f.run_id
      WHERE f.total_fen <> r.total_fen OR f.line_count <> r.line_count - r.held_count
    UNION ALL SELECT 'shares ' || p.id FROM payments p
      WHERE p.amount_fen <> (SELECT sum(amount_fen) FROM payment_shares s WHERE s.payment_id = p.id)
    UNION ALL SELECT 'no shares ' || p.id FROM payments p WHERE NOT EXISTS (SELECT FROM payment_shares s WHERE s.payment_id = p.id)
      AND EXISTS (SELECT FROM grants g WHERE g.id = p.grant_id AND g.community_code LIKE ${`${city}%`})
    UNION ALL SELECT 'line amount ' || l.payment_id FROM transfers l JOIN payments p ON p.id = l.payment_id
      WHERE l.amount_fen <> p.amount_fen
    UNION ALL SELECT 'entitlement ' || id || ' ' || month || ' ' || fen || ' for ' || entitled FROM worth
      WHERE fen <> entitled AND id IN (SELECT id FROM grants WHERE community_code LIKE ${`${city}%`})
    UNION ALL SELECT 'arrears ' || p.id FROM payments p LEFT JOIN (SELECT payment_id, sum(amount_fen) AS fen FROM corrections
        GROUP BY payment_id) c ON c.payment_id = p.id
      WHERE p.kind = 'ARREARS' AND coalesce(c.fen, 0) <> CASE p.status WHEN 'CANCELLED' THEN 0 ELSE p.amount_fen END
    UNION ALL SELECT 'taken back ' || p.id FROM payments p LEFT JOIN (SELECT payment_id, sum(amount_fen) AS fen FROM corrections
        GROUP BY payment_id) c ON c.payment_id = p.id
      WHERE p.kind = 'REGULAR' AND coalesce(-c.fen, 0) <> CASE p.status WHEN 'CANCELLED' THEN p.amount_fen ELSE 0 END
    UNION ALL SELECT 'overpayment ' || o.id FROM overpayments o
      WHERE o.amount_fen - o.taken_back_fen <> coalesce((SELECT -sum(amount_fen) FROM corrections c WHERE c.overpayment_id = o.id), 0)
    UNION ALL SELECT 'recovered ' || o.id FROM overpayments o
      WHERE o.recovered_fen <> coalesce((SELECT sum(amount_fen) FROM recoveries r WHERE r.overpayment_id = o.id), 0)
    UNION ALL SELECT 'paid ' || p.id FROM payments p WHERE (p.status IN ('PAID', 'RE_ISSUED'))
      <> EXISTS (SELECT FROM transfers l WHERE l.payment_id = p.id AND l.status = 'PAID')
    UNION ALL SELECT 'sent ' || p.id FROM payments p WHERE (p.status = 'SENT')
      <> EXISTS (SELECT FROM transfers l WHERE l.payment_id = p.id AND l.status = 'SENT')
    UNION ALL SELECT 'ready ' || p.id FROM payments p WHERE (p.status IN ('PREPARED', 'APPROVED'))
      <> EXISTS (SELECT FROM transfers l WHERE l.payment_id = p.id AND l.status = 'READY')`;
  const files = await graph.database.db.select().from(bankFiles);
  const altered = files.filter(
    (file) => createHash('sha256').update(contentOf(graph, file)).digest('hex') !== file.sha256,
  );
  return [...rows.map(({ error }) => String(error)), ...altered.map(({ runId }) => `content ${runId}`)];
}
