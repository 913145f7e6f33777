/** What the end of a hold or an admission does to the entry that led to it. */
import { historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { caseHistory } from '@civil-affairs/kit/history';
import { isOpenTo, moved } from '@civil-affairs/kit/states';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import type { CareBedOfferAnswer, CareWaitingStatus } from '../../generated/contract.ts';
import { lastOffer } from '../../queries/waiting.ts';
import { stayStates } from '../../rules/stays/states.ts';
import { type WaitingAct, waitingStates } from '../../rules/waiting/states.ts';
import { careAdmissions } from '../../tables/stays.ts';
import { type CareWaitingEntryRow, careBedOffers, careWaitingEntries } from '../../tables/waiting.ts';

async function moveEntry(
  tx: Db,
  context: Context,
  id: string | null,
  act: WaitingAct,
  to: CareWaitingStatus,
): Promise<void> {
  if (id === null) return;
  const [entry] = await tx
    .select()
    .from(careWaitingEntries)
    .where(eq(careWaitingEntries.id, id))
    .for('update');
  if (!entry || !isOpenTo(waitingStates, entry.status, act)) return;
  const status = moved(waitingStates, entry.status, act, to);
  const version = entry.version + 1;
  const closedOn = waitingStates.final.includes(status) ? context.clock.today() : null;
  await tx.update(careWaitingEntries).set({ status, version, closedOn }).where(eq(careWaitingEntries.id, id));
  await tx.insert(caseHistory).values(historyEntry(context, act, id, version, status, null));
}

export function entryAdmitted(tx: Db, context: Context, id: string | null): Promise<void> {
  return moveEntry(tx, context, id, 'admitElder', 'ADMITTED');
}

export function entryWaitsAgain(
  tx: Db,
  context: Context,
  id: string | null,
  act: 'releaseCareBed' | 'expireCareBedHold',
): Promise<void> {
  return moveEntry(tx, context, id, act, 'WAITING');
}

/** Answers the open offer of an entry, if there is one. */
export async function answerOffer(
  tx: Db,
  entryId: string,
  answer: CareBedOfferAnswer,
  answeredOn: string,
  stayId: string | null = null,
): Promise<void> {
  await tx
    .update(careBedOffers)
    .set({ answer, answeredOn, stayId })
    .where(and(eq(careBedOffers.entryId, entryId), isNull(careBedOffers.answer)));
}

/** An entry that ends: its offer is taken back, and a bed that is held is free again. */
export async function freeBedOf(
  tx: Db,
  context: Context,
  entry: CareWaitingEntryRow,
  act: 'releaseCareBed' | 'releaseCareBedOfDeceased',
): Promise<void> {
  await answerOffer(tx, entry.id, 'WITHDRAWN', context.clock.today());
  const stayId = (await lastOffer(tx, entry.id))?.stayId;
  if (!stayId) return;
  const [stay] = await tx.select().from(careAdmissions).where(eq(careAdmissions.id, stayId)).for('update');
  if (stay?.status !== 'RESERVED') return;
  const status = moved(stayStates, stay.status, act, 'CANCELLED');
  const version = stay.version + 1;
  await tx.update(careAdmissions).set({ status, version }).where(eq(careAdmissions.id, stayId));
  await tx.insert(caseHistory).values(historyEntry(context, act, stayId, version, status, null));
}
