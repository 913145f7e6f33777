/** An entry of the waiting list, and how an act holds one. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { rightsOnEntry, type WaitingRights } from '../../access/waiting.ts';
import type { Context } from '../../context.ts';
import { type WaitingAct, waitingStates } from '../../rules/waiting/states.ts';
import { type CareWaitingEntryRow, careWaitingEntries } from '../../tables/waiting.ts';
import { messagesOfEntry } from '../messages.ts';
import { actsOn } from '../protocol.ts';

/** An entry as rights and rules look at it. */
export interface EntryFacts {
  entry: CareWaitingEntryRow;
}

type Change = Partial<CareWaitingEntryRow> & Pick<CareWaitingEntryRow, 'status'>;

export const onEntry = actsOn({
  noun: { zhHans: '该轮候记录', ko: '해당 대기기록', en: 'entry of the waiting list' },
  idField: 'entryId',
  async lock(tx, _, id) {
    const [entry] = await tx
      .select()
      .from(careWaitingEntries)
      .where(eq(careWaitingEntries.id, id))
      .for('update');
    return entry && { entry, id, version: entry.version };
  },
  rightsOn: ({ viewer }, { entry }) => rightsOnEntry(viewer, entry),
  async move(tx, { clock }, { entry: { id, status, version } }, act, change) {
    const next = moved(waitingStates, status, act as WaitingAct, change.status);
    const closedOn = waitingStates.final.includes(next) ? clock.today() : null;
    await tx
      .update(careWaitingEntries)
      .set({ ...change, closedOn, version: version + 1 })
      .where(eq(careWaitingEntries.id, id));
    return next;
  },
  messagesOf: async (_tx, _context, done) => messagesOfEntry(done),
  idsOf: ({ id, entry: { residentId, bedType } }) => ({ entryId: id, residentId, bedType }),
} satisfies CaseKind<Context, EntryFacts, EntryFacts & HeldCase, WaitingRights, Change>);
