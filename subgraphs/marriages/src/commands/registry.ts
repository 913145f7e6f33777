/** What several acts write into the register of marriages. */
import { historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { caseHistory } from '@civil-affairs/kit/history';
import { and, eq, isNull, ne, notExists, type SQL } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { certificates, type RegistrationRow, registrations, voidedCertificates } from '../tables.ts';

/** What an act makes of a registration itself. */
export type RegistrationChange = Partial<
  Pick<RegistrationRow, 'status' | 'endedOn' | 'endReason' | 'deceasedId'>
>;

/** Writes a change of a registration that the transaction holds. */
export async function changeRegistration(
  tx: Db,
  { id, version }: RegistrationRow,
  change: RegistrationChange,
): Promise<void> {
  await tx
    .update(registrations)
    .set({ ...change, version: version + 1 })
    .where(eq(registrations.id, id));
}

/**
 * Ends a marriage for an act on another case; false when it is not in force any more. Whoever ends a marriage and holds an
 * application for its divorce has taken the application first.
 */
export async function endMarriage(
  tx: Db,
  context: Context,
  registrationId: string,
  act: string,
  change: RegistrationChange & Pick<RegistrationRow, 'status'>,
): Promise<boolean> {
  const [registration] = await tx
    .select()
    .from(registrations)
    .where(eq(registrations.id, registrationId))
    .for('update');
  if (registration?.status !== 'IN_FORCE') return false;
  await changeRegistration(tx, registration, change);
  const entry = historyEntry(context, act, registrationId, registration.version + 1, change.status, null);
  await tx.insert(caseHistory).values(entry);
  return true;
}

/** Makes void what was issued before a certificate: of a divorce, or of a marriage. */
export async function voidFormer(
  tx: Db,
  of: { registrationId: string } | { divorceCaseId: string },
  supersededBy: string,
  voidedOn: LocalDate,
): Promise<void> {
  const { id, registrationId, divorceCaseId } = certificates;
  const mine: SQL | undefined =
    'divorceCaseId' in of
      ? eq(divorceCaseId, of.divorceCaseId)
      : and(eq(registrationId, of.registrationId), isNull(divorceCaseId));
  const voided = tx
    .select({ id: voidedCertificates.certificateId })
    .from(voidedCertificates)
    .where(eq(voidedCertificates.certificateId, id));
  const former = await tx
    .select({ certificateId: id })
    .from(certificates)
    .where(and(mine, ne(id, supersededBy), notExists(voided)));
  if (former.length > 0)
    await tx.insert(voidedCertificates).values(former.map((row) => ({ ...row, voidedOn, supersededBy })));
}
