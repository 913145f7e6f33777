/** The preparation of a run: in batches of one transaction each, so that it can be cut off anywhere and go on. */

import { writeAudit } from '@civil-affairs/kit/audit-log';
import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { insertMany } from '@civil-affairs/kit/rows';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { handlesMoneyOf, type MoneyRights } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { PrepareAllowancePaymentRunInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { arrearsToPay, countDue, countInForce, grantsToPay } from '../../queries/payment-runs.ts';
import { runningAdjustment } from '../../queries/standards.ts';
import { continuationObstacles, preparationProblems, type RunFacts } from '../../rules/payments/runs.ts';
import { countedIn, sharesOf } from '../../rules/payments/shares.ts';
import { paymentRuns, type RunRow } from '../../tables/payment-runs.ts';
import { type PaymentRow, paymentShares, payments } from '../../tables/payments.ts';
import { openingAct } from '../protocol.ts';
import { addLines, changeRun, type NewLine, theCity } from './run-case.ts';

/** Grants or arrears in one transaction: few enough that a kill loses little, and many enough to be fast. */
const batchSize = 1_000;
/** How long one request works on a run, in ms: shorter than any caller waits for a subgraph. */
const longestWork = 7_000;

const beginRun = openingAct<PrepareAllowancePaymentRunInput, undefined, RunFacts, MoneyRights>(
  'prepareAllowancePaymentRun',
  {
    event: 'AllowancePaymentRunStarted',
    continues: { mayAct: ({ pay }) => pay, obstacles: continuationObstacles },
    entity: 'AllowancePaymentRun',
    async write(tx, { viewer }, input, { id, today, now, actor }) {
      const { division, kind = 'REGULAR' } = input;
      const problems = preparationProblems({ ...input, kind }, today);
      if (problems.length > 0) return refused(...problems);
      if (!handlesMoneyOf(viewer, division)) return refused(notFound(['division'], theCity));
      const month = `${input.month}-01`;
      const adjustment = kind === 'REGULAR' && (await runningAdjustment(tx, division, month));
      if (adjustment)
        return refused(problem('STANDARD_BEING_APPLIED', { conflictsWith: adjustment.standardId }));
      const total =
        kind === 'REGULAR' ? await countInForce(tx, division, month) : await countDue(tx, division);
      // Waits for somebody who starts the same run at this moment.
      await tx
        .insert(paymentRuns)
        .values({
          id,
          divisionCode: division,
          month,
          kind,
          status: 'PREPARING',
          version: 1,
          total,
          preparedBy: actor,
          startedAt: now,
        })
        .onConflictDoNothing();
      const [run] = await tx
        .select()
        .from(paymentRuns)
        .where(
          and(
            eq(paymentRuns.divisionCode, division),
            eq(paymentRuns.kind, kind),
            kind === 'REGULAR'
              ? and(eq(paymentRuns.month, month), ne(paymentRuns.status, 'CANCELLED'))
              : inArray(paymentRuns.status, ['PREPARING', 'PREPARED']),
          ),
        )
        .for('update');
      // The other one was cancelled or approved between the two statements: to be asked again.
      if (!run) return refused(problem('ALREADY_PREPARED'));
      const obstacles = continuationObstacles(run);
      if (obstacles.length > 0) return refused(problem('ALREADY_PREPARED', { conflictsWith: run.id }));
      const ids = { runId: run.id, kind, month };
      // Who goes on with a run does nothing of his own to it.
      if (run.id !== id) return { ok: true, value: { made: run.id, ids } };
      if (kind === 'ARREARS' && total === 0) return refused(problem('NOTHING_TO_PAY'));
      return { ok: true, value: { ids, opens: { caseId: id, version: run.version, status: run.status } } };
    },
  },
);

/** Prepares a run, or goes on with one that was cut off; the value is its id. */
export const prepareAllowancePaymentRun: typeof beginRun = Object.assign(
  async (context: Context, input: PrepareAllowancePaymentRunInput) => {
    const begun = await beginRun(context, input);
    if (begun.ok) await continueRun(context, begun.value, longestWork);
    return begun;
  },
  beginRun,
);

/**
 * Works on a run batch by batch until it is prepared or the time is over. Each batch and the run's cursor are
 * written together while the run is held, so that two who work on it take turns and nothing is done twice.
 */
export async function continueRun(context: Context, runId: string, milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  let more = true;
  while (more && performance.now() < until)
    more = await context.database.transaction((tx) => prepareBatch(tx, context, runId));
}

/** @returns whether there is more to do */
async function prepareBatch(tx: Db, context: Context, runId: string): Promise<boolean> {
  const [run] = await tx.select().from(paymentRuns).where(eq(paymentRuns.id, runId)).for('update');
  if (run?.status !== 'PREPARING') return false;
  const batch = run.kind === 'REGULAR' ? await regularBatch(tx, context, run) : await arrearsBatch(tx, run);
  const seen = run.done + batch.keys.length;
  const finished = batch.keys.length < batchSize;
  await changeRun(tx, run, {
    ...(await addLines(tx, context, run, batch.lines)),
    cursor: batch.keys.at(-1) ?? run.cursor,
    done: seen,
    total: finished ? seen : Math.max(run.total, seen),
    ...(finished && { status: 'PREPARED' as const, preparedAt: context.clock.now() }),
  });
  if (finished) await writeAudit(tx, context, { action: 'paymentRunPrepared', subjectId: runId });
  return !finished;
}

interface Batch {
  /** Of all that was looked at, in order. */
  keys: string[];
  lines: NewLine[];
}

async function regularBatch(tx: Db, { newId }: Context, run: RunRow): Promise<Batch> {
  const { divisionCode, month, cursor } = run;
  const found = await grantsToPay(tx, divisionCode, month, cursor, batchSize);
  const drafts = found
    .filter(({ amountFen }) => amountFen > 0)
    .map((grant) => ({ ...grant, id: newId('AllowancePayment') }));
  const keys = found.map(({ grantId }) => grantId);
  if (drafts.length === 0) return { keys, lines: [] };
  const rows = drafts.map(
    ({ id, grantId, amountFen, account }): PaymentRow => ({
      id,
      grantId,
      month,
      amountFen,
      paidOn: null,
      status: account ? 'PREPARED' : 'HELD',
      kind: 'REGULAR',
    }),
  );
  // A grant that has this month's payment already keeps the one it has.
  const written = await tx.execute<{ id: string }>(
    sql`${insertMany(payments, rows)} ON CONFLICT DO NOTHING RETURNING id`,
  );
  const ids = new Set(written.map(({ id }) => id));
  const made = drafts.filter(({ id }) => ids.has(id));
  const shares = made.flatMap(({ id, amountFen, members, calculated }) =>
    sharesOf(amountFen, countedIn(members, month), calculated).map((share) => ({ paymentId: id, ...share })),
  );
  if (shares.length > 0) await tx.execute(insertMany(paymentShares, shares));
  return { keys, lines: made.map(({ id, amountFen, account }) => ({ paymentId: id, amountFen, account })) };
}

async function arrearsBatch(tx: Db, { divisionCode, cursor }: RunRow): Promise<Batch> {
  const found = await arrearsToPay(tx, divisionCode, cursor, batchSize);
  const idsWith = (held: boolean) =>
    found.filter(({ account }) => (account === null) === held).map(({ id }) => id);
  for (const [status, ids] of [
    ['PREPARED', idsWith(false)],
    ['HELD', idsWith(true)],
  ] as const)
    if (ids.length > 0)
      await tx.execute(sql`UPDATE ${payments} SET status = ${status} WHERE ${anyOf(sql`id`, ids)}`);
  return {
    keys: found.map(({ id }) => id),
    lines: found.map(({ id, amountFen, account }) => ({ paymentId: id, amountFen, account })),
  };
}
