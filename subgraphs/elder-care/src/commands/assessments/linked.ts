/** What an act on one assessment does to the other one of a dispute, and to the waiting list. */
import { historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { caseHistory } from '@civil-affairs/kit/history';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import type { CareAssessmentStatus, CareLevel } from '../../generated/contract.ts';
import { openEntriesOf } from '../../queries/waiting.ts';
import { type AssessmentAct, assessmentStates } from '../../rules/assessments/states.ts';
import { needOf } from '../../rules/care-levels.ts';
import { type CareAssessmentRow, careAssessments } from '../../tables/assessments.ts';
import { careWaitingEntries } from '../../tables/waiting.ts';

/** The first entry in the history of a case that another one's act begins. */
export async function beginHistory(tx: Db, context: Context, act: string, id: string): Promise<void> {
  await tx.insert(caseHistory).values(historyEntry(context, act, id, 1, 'REQUESTED', null));
}

/** Moves another assessment than the one that is held. */
export async function moveOther(
  tx: Db,
  context: Context,
  id: string,
  act: AssessmentAct,
  to: CareAssessmentStatus,
): Promise<void> {
  const [other] = await tx.select().from(careAssessments).where(eq(careAssessments.id, id)).for('update');
  if (!other) return;
  const status = moved(assessmentStates, other.status, act, to);
  const version = other.version + 1;
  await tx.update(careAssessments).set({ status, version }).where(eq(careAssessments.id, id));
  await tx.insert(caseHistory).values(historyEntry(context, act, id, version, status, null));
}

/** Lets the result stand again that an assessment was made to check. */
export async function standAgain(tx: Db, context: Context, { disputes }: CareAssessmentRow): Promise<void> {
  if (disputes !== null) await moveOther(tx, context, disputes, 'upholdCareAssessment', 'PUBLISHED');
}

/** A new level moves a person in the waiting list; the time of waiting stays. */
export async function reorderEntries(
  tx: Db,
  context: Context,
  residentId: string,
  level: CareLevel,
  assessmentId: string,
): Promise<void> {
  const ids = (await openEntriesOf(tx, [residentId])).map(({ id }) => id);
  for (const id of ids) {
    const [entry] = await tx
      .select()
      .from(careWaitingEntries)
      .where(eq(careWaitingEntries.id, id))
      .for('update');
    if (!entry || entry.closedOn !== null) continue;
    const version = entry.version + 1;
    await tx
      .update(careWaitingEntries)
      .set({ level, need: needOf(level), assessmentId, version })
      .where(eq(careWaitingEntries.id, id));
    await tx
      .insert(caseHistory)
      .values(historyEntry(context, 'reorderCareWaitingEntry', id, version, entry.status, null));
  }
}
