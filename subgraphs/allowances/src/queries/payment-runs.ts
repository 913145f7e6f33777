import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { CountedPerson, Share } from '../rules/payments/shares.ts';
import { householdAccounts } from '../tables/accounts.ts';
import { grantMembers, grants, grantTerms } from '../tables/grants.ts';
import { bankFiles, paymentRuns, type RunRow, type TransferRow, transfers } from '../tables/payment-runs.ts';
import { payments } from '../tables/payments.ts';
import { calculations } from '../tables/policies.ts';

export type RunPage = Connection<RunRow>;
export type TransferPage = Connection<TransferRow>;

export const findRuns = statement(
  (db, ids: readonly string[]) => db.select().from(paymentRuns).where(anyOf(paymentRuns.id, ids)),
  (row) => row.id,
);

export const findBankFiles = statement(
  (db, runIds: readonly string[]) => db.select().from(bankFiles).where(anyOf(bankFiles.runId, runIds)),
  (row) => row.runId,
);

/** Which runs of a city are asked for. */
export interface RunFilter {
  divisionCode: string;
  month: LocalDate | null;
  status: RunRow['status'] | null;
}

/** The runs of a city, the latest month first. */
export function runsOf({ divisionCode, month, status }: RunFilter): List<typeof paymentRuns> {
  return {
    table: paymentRuns,
    where: and(
      eq(paymentRuns.divisionCode, divisionCode),
      month ? eq(paymentRuns.month, month) : undefined,
      status ? eq(paymentRuns.status, status) : undefined,
    ),
    order: descending(paymentRuns.month, paymentRuns.id),
  };
}

/** The lines of each run, in their order. */
export function linesOfRuns(status: TransferRow['status'] | null): List<typeof transfers> {
  return {
    table: transfers,
    where: and(eq(transfers.runId, requestedKey), status ? eq(transfers.status, status) : undefined),
    order: ascending(transfers.lineNo),
  };
}

/** Who holds the account that each payment was sent to last. */
export const holdersOfPayments = statement((db, paymentIds: readonly string[]) =>
  db
    .selectDistinctOn([payments.id], {
      grantId: payments.grantId,
      communityCode: grants.communityCode,
      month: payments.month,
      holderId: householdAccounts.holderId,
    })
    .from(payments)
    .innerJoin(grants, eq(grants.id, payments.grantId))
    .innerJoin(transfers, eq(transfers.paymentId, payments.id))
    .innerJoin(householdAccounts, eq(householdAccounts.id, transfers.accountId))
    .where(anyOf(payments.id, paymentIds))
    .orderBy(payments.id, desc(transfers.runId)),
);

/** Every transfer of each payment, the first one first. */
export const transfersOf = statement(
  (db, paymentIds: readonly string[]) =>
    db
      .select(getTableColumns(transfers))
      .from(transfers)
      .innerJoin(paymentRuns, eq(paymentRuns.id, transfers.runId))
      .where(anyOf(transfers.paymentId, paymentIds))
      .orderBy(asc(paymentRuns.startedAt), asc(paymentRuns.id)),
  (row) => row.paymentId,
);

/** The account that a line goes to. */
export interface LineAccount {
  accountId: string;
  holderName: string;
  bankName: string;
  /** Sealed as the household's account is. */
  accountNumber: Sealed;
}

/** A payment to be made, with what its line needs. */
export interface GrantToPay {
  grantId: string;
  /** Nothing for a suspended grant, or one without a monthly amount. */
  amountFen: number;
  members: CountedPerson[];
  /** As the decision's calculation divided the amount; empty when there is none. */
  calculated: Share[];
  account: LineAccount | null;
}

const account = sql`CASE WHEN a.id IS NOT NULL THEN json_build_object('accountId', a.id, 'holderName', a.holder_name,
  'bankName', a.bank_name, 'accountNumber', a.account_number) END`;

/** Grants of a city in force in a month. */
function inForceIn(divisionCode: string, month: LocalDate): SQL {
  return sql`${liesIn(sql`g.community_code`, divisionCode)} AND g.effective_from <= ${month}::date
    AND (g.effective_until IS NULL OR g.effective_until >= ${month}::date)`;
}

/** The term of a grant that holds in a month, as `t`. */
function termIn(month: LocalDate): SQL {
  return sql`LEFT JOIN LATERAL (SELECT * FROM ${grantTerms} t WHERE t.grant_id = g.id AND t.since <= ${month}::date
    ORDER BY t.since DESC LIMIT 1) t ON true`;
}

const paysSomething = sql`t.status <> 'SUSPENDED' AND t.monthly_amount_fen > 0`;

export async function countInForce(db: Db, divisionCode: string, month: LocalDate): Promise<number> {
  const [row] = await db.execute<{ n: string }>(
    sql`SELECT count(*) AS n FROM ${grants} g WHERE ${inForceIn(divisionCode, month)}`,
  );
  return Number(row?.n);
}

/** The next grants in force after a key, in the order of their ids. */
export async function grantsToPay(
  db: Db,
  divisionCode: string,
  month: LocalDate,
  after: string,
  limit: number,
): Promise<GrantToPay[]> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    SELECT g.id, CASE WHEN ${paysSomething} THEN t.monthly_amount_fen END AS amount, ${account} AS account,
      (SELECT json_agg(json_build_object('residentId', m.resident_id, 'since', m.since, 'until', m.until))
        FROM ${grantMembers} m WHERE m.grant_id = g.id) AS members,
      (SELECT json_agg(json_build_object('residentId', m.value->'residentId', 'amountFen', m.value->'shareFen'))
        FROM ${calculations} c, jsonb_array_elements(c.result->'members') AS m
        WHERE c.id = t.calculation_id) AS calculated
    FROM (SELECT g.id, g.household_id FROM ${grants} g
      WHERE ${inForceIn(divisionCode, month)} AND g.id > ${after} ORDER BY g.id LIMIT ${limit}) g
    ${termIn(month)}
    LEFT JOIN ${householdAccounts} a ON a.household_id = g.household_id AND a.until IS NULL
    ORDER BY g.id`);
  return rows.map((row) => ({
    grantId: String(row.id),
    amountFen: Number(row.amount ?? 0),
    members: (row.members ?? []) as CountedPerson[],
    calculated: (row.calculated ?? []) as Share[],
    account: (row.account ?? null) as LineAccount | null,
  }));
}

/**
 * Whether the lines of a regular run are not what the terms say any more: a grant of the month has no payment, or a
 * line has another amount than its grant is worth.
 *
 * Both lists are made before they are compared. The database knows nothing yet of a run that was just prepared and
 * expects one line of it; to have both in the grants' order it would look through all lines for each payment.
 */
export async function isOutdated(db: Db, { id, divisionCode, month }: RunRow): Promise<boolean> {
  const [row] = await db.execute<{ outdated: boolean }>(sql`
    WITH entitled AS MATERIALIZED (
      SELECT g.id AS grant_id, t.monthly_amount_fen AS amount_fen FROM ${grants} g ${termIn(month)}
      WHERE ${inForceIn(divisionCode, month)} AND ${paysSomething}
    ), line AS MATERIALIZED (
      SELECT p.grant_id, l.amount_fen FROM ${transfers} l JOIN ${payments} p ON p.id = l.payment_id WHERE l.run_id = ${id}
    )
    SELECT EXISTS (SELECT FROM entitled e FULL JOIN line l USING (grant_id)
      WHERE e.amount_fen IS DISTINCT FROM l.amount_fen AND (l.grant_id IS NOT NULL OR NOT EXISTS (
        SELECT FROM ${payments} p WHERE p.grant_id = e.grant_id AND p.month = ${month}::date AND p.kind = 'REGULAR'
          AND p.status <> 'DISCARDED'))
    ) AS outdated`);
  return row?.outdated === true;
}

/** A payment that exists and is to get a line. */
export interface PaymentToSend {
  id: string;
  amountFen: number;
  account: LineAccount | null;
}

const dueIn = (divisionCode: string) => sql`${payments} p JOIN ${grants} g ON g.id = p.grant_id
  LEFT JOIN ${householdAccounts} a ON a.household_id = g.household_id AND a.until IS NULL
  WHERE p.status = 'DUE' AND ${liesIn(sql`g.community_code`, divisionCode)}`;

export async function countDue(db: Db, divisionCode: string): Promise<number> {
  const [row] = await db.execute<{ n: string }>(sql`SELECT count(*) AS n FROM ${dueIn(divisionCode)}`);
  return Number(row?.n);
}

/** The next arrears that are due after a key, held until the transaction ends. */
export async function arrearsToPay(
  db: Db,
  divisionCode: string,
  after: string,
  limit: number,
): Promise<PaymentToSend[]> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    SELECT p.id, p.amount_fen, ${account} AS account FROM ${dueIn(divisionCode)} AND p.id > ${after}
    ORDER BY p.id LIMIT ${limit} FOR UPDATE OF p`);
  return rows.map(paymentToSend);
}

/** A payment that the bank sent back or that was held, with its last account and the household's account now. */
export interface PaymentToReissue extends PaymentToSend {
  status: string;
  communityCode: string;
  /** In a run that waits for its approval. */
  draft: boolean;
  lastAccountId: string | null;
}

/** Payments to be sent again, held until the transaction ends. */
export async function paymentsToReissue(db: Db, ids: readonly string[]): Promise<PaymentToReissue[]> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    SELECT p.id, p.amount_fen, p.status, g.community_code, ${account} AS account,
      EXISTS (SELECT FROM ${transfers} l JOIN ${paymentRuns} r ON r.id = l.run_id
        WHERE l.payment_id = p.id AND r.state IN ('PREPARING', 'PREPARED')) AS draft,
      (SELECT l.account_id FROM ${transfers} l JOIN ${paymentRuns} r ON r.id = l.run_id
        WHERE l.payment_id = p.id AND l.status <> 'CANCELLED' ORDER BY r.started_at DESC, r.id DESC LIMIT 1) AS last_account_id
    FROM ${payments} p JOIN ${grants} g ON g.id = p.grant_id
    LEFT JOIN ${householdAccounts} a ON a.household_id = g.household_id AND a.until IS NULL
    WHERE ${anyOf(sql`p.id`, ids)} ORDER BY p.id FOR UPDATE OF p`);
  return rows.map((row) => ({
    ...paymentToSend(row),
    status: String(row.status),
    communityCode: String(row.community_code),
    draft: row.draft === true,
    lastAccountId: (row.last_account_id ?? null) as string | null,
  }));
}

function paymentToSend(row: Record<string, unknown>): PaymentToSend {
  return {
    id: String(row.id),
    amountFen: Number(row.amount_fen),
    account: (row.account ?? null) as LineAccount | null,
  };
}
