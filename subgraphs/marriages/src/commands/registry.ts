/** What several acts write into the register of marriages. */
import { historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { caseHistory } from '@civil-affairs/kit/history';
import { completeDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { and, eq, isNull, ne, notExists, type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { DivorceClosedReason } from '../generated/contract.ts';
import { type Keys, sealedNumberOfEnd } from '../sealed.ts';
import { divorceCases } from '../tables/divorces.ts';
import { formerStates, recordsElsewhere } from '../tables/ends.ts';
import {
  certificates,
  type OfficeRow,
  type RegistrationRow,
  registrations,
  voidedCertificates,
} from '../tables.ts';

/** What an act makes of a registration itself. */
export type RegistrationChange = Partial<
  Pick<
    RegistrationRow,
    | 'status'
    | 'endedOn'
    | 'endReason'
    | 'deceasedId'
    | 'interruptedFrom'
    | 'interruptedUntil'
    | 'notRestoredOn'
    | 'effectiveFrom'
  >
>;

/** Writes a change of a registration that the transaction holds; what it said until today stays known. */
export async function changeRegistration(
  tx: Db,
  registration: RegistrationRow,
  change: RegistrationChange,
  replacedOn: LocalDate,
): Promise<void> {
  const { id, version, status, endedOn, endReason, deceasedId, interruptedFrom, interruptedUntil } =
    registration;
  const said = { status, endedOn, endReason, deceasedId, interruptedFrom, interruptedUntil };
  if (Object.keys(change).some((name) => name in said))
    await tx.insert(formerStates).values({ registrationId: id, version, replacedOn, ...said });
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
  await changeRegistration(tx, registration, change, context.clock.today());
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

/** Who holds a marriage holds the application for its divorce before it, so that two who end it never wait for each other. */
export async function lockOpenDivorce(tx: Db, registrationId: string): Promise<void> {
  await openDivorceOf(tx, registrationId).for('update');
}

function openDivorceOf(tx: Db, registrationId: string) {
  return tx
    .select()
    .from(divorceCases)
    .where(and(eq(divorceCases.registrationId, registrationId), eq(divorceCases.status, 'ACCEPTED')));
}

/** Closes the open application for the divorce of a marriage that was ended otherwise, for the act that ended it. */
export async function closeOpenDivorce(
  tx: Db,
  context: Context,
  registrationId: string,
  closedReason: DivorceClosedReason,
): Promise<void> {
  for (const { id, version } of await openDivorceOf(tx, registrationId)) {
    const closedOn = context.clock.today();
    await tx
      .update(divorceCases)
      .set({ status: 'CLOSED', closedReason, closedOn, version: version + 1 })
      .where(eq(divorceCases.id, id));
    await completeDeadlines(tx, context, id);
    const entry = historyEntry(context, 'closeDivorce', id, version + 1, 'CLOSED', null);
    await tx.insert(caseHistory).values(entry);
  }
}

/** Ends a marriage of elsewhere by a divorce that an office here registers; false when it is not in force any more. */
export async function divorceElsewhere(
  tx: Db,
  keys: Keys,
  recordId: string,
  office: OfficeRow,
  divorceNumber: string,
  today: LocalDate,
): Promise<boolean> {
  const { id, status, endedOn, version } = recordsElsewhere;
  const ended = await tx
    .update(recordsElsewhere)
    .set({
      endedOn: today,
      endEnteredOn: today,
      endKind: 'REGISTRATION',
      endPlaceKind: 'MAINLAND',
      endAuthority: office.nameZh,
      endPaperNumber: sealedNumberOfEnd(keys, divorceNumber),
      version: sql`${version} + 1`,
    })
    .where(and(eq(id, recordId), eq(status, 'CONFIRMED'), isNull(endedOn)))
    .returning({ id });
  return ended.length > 0;
}
