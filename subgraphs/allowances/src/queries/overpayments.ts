import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requestedKey } from '@civil-affairs/kit/keys';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { AllowanceOverpaymentStatus } from '../generated/contract.ts';
import { grants } from '../tables/grants.ts';
import { type OverpaymentRow, overpayments, recoveries } from '../tables/overpayments.ts';
import { corrections } from '../tables/payments.ts';
import type { OnlyGrants } from './grants.ts';

export type OverpaymentPage = Connection<OverpaymentRow>;

const { id, grantId, foundOn, amountFen, takenBackFen, recoveredFen } = overpayments;
const debt = sql`(${amountFen} - ${takenBackFen})`;
const ofGrant = { table: grants, on: eq(grants.id, grantId) };
const latestFirst = descending(foundOn, id);

export const findOverpayments = statement(
  (db, ids: readonly string[]) => db.select().from(overpayments).where(anyOf(id, ids)),
  (row) => row.id,
);

/** Which overpayments of a division are asked for. */
export interface OverpaymentFilter {
  divisionCode: string;
  status: AllowanceOverpaymentStatus | null;
}

const inStatus: Record<AllowanceOverpaymentStatus, SQL> = {
  OVERPAID: sql`${recoveredFen} = 0 AND ${debt} > 0`,
  RECOVERING: sql`${recoveredFen} > 0 AND ${recoveredFen} < ${debt}`,
  SETTLED: sql`${recoveredFen} = ${debt}`,
};

/** The overpayments of a division, the latest first. */
export function overpaymentsIn({ divisionCode, status }: OverpaymentFilter): List<typeof overpayments> {
  return {
    table: overpayments,
    join: ofGrant,
    where: and(liesIn(grants.communityCode, divisionCode), status ? inStatus[status] : undefined),
    order: latestFirst,
  };
}

/** The overpayments of each household, the latest first. */
export function overpaymentsOfHouseholds(only: OnlyGrants): List<typeof overpayments> {
  return {
    table: overpayments,
    join: ofGrant,
    where: and(eq(grants.householdId, requestedKey), only ? anyOf(grants.id, only) : undefined),
    order: latestFirst,
  };
}

export const recoveriesOf = statement(
  (db, overpaymentIds: readonly string[]) =>
    db
      .select()
      .from(recoveries)
      .where(anyOf(recoveries.overpaymentId, overpaymentIds))
      .orderBy(asc(recoveries.position)),
  (row) => row.overpaymentId,
);

/** The months of each overpayment, oldest first. */
export const correctionsOfOverpayments = statement(
  (db, overpaymentIds: readonly string[]) =>
    db
      .select()
      .from(corrections)
      .where(anyOf(corrections.overpaymentId, overpaymentIds))
      .orderBy(asc(corrections.month), asc(corrections.madeAt), asc(corrections.id)),
  (row) => row.overpaymentId ?? '',
);
