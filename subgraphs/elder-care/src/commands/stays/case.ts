/** A stay, and how an act holds one. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { rightsOnStay, type StayRights } from '../../access/stays.ts';
import type { Context } from '../../context.ts';
import { findInstitutions } from '../../queries/institutions.ts';
import { statusObstacles } from '../../rules/status.ts';
import { type StayAct, stayStates } from '../../rules/stays/states.ts';
import { type CareAdmissionRow, careAdmissions } from '../../tables/stays.ts';
import type { CareInstitutionRow } from '../../tables.ts';
import { messagesOfStay } from '../messages.ts';
import { actsOn } from '../protocol.ts';

/** A stay as rights and rules look at it. */
export interface StayFacts {
  stay: CareAdmissionRow;
  house: CareInstitutionRow;
}

type Change = Partial<CareAdmissionRow> & Pick<CareAdmissionRow, 'status'>;

export const onStay = actsOn({
  noun: { zhHans: '该入住', ko: '해당 입주', en: 'stay' },
  idField: 'admissionId',
  async lock(tx, _, id) {
    const [stay] = await tx.select().from(careAdmissions).where(eq(careAdmissions.id, id)).for('update');
    if (!stay) return undefined;
    const [house] = await findInstitutions(tx, [stay.institutionId]);
    if (!house) throw new Error('a stay names an institution that is not there');
    return { stay, house, id, version: stay.version };
  },
  rightsOn: ({ viewer }, { stay, house }) => rightsOnStay(viewer, house, stay.residentId),
  async move(tx, _, { stay: { id, status, version } }, act, change) {
    const next = moved(stayStates, status, act as StayAct, change.status);
    await tx
      .update(careAdmissions)
      .set({ ...change, version: version + 1 })
      .where(eq(careAdmissions.id, id));
    return next;
  },
  messagesOf: async (_tx, _context, done) => messagesOfStay(done),
  idsOf: ({ id, stay: { residentId, institutionId } }) => ({ admissionId: id, residentId, institutionId }),
} satisfies CaseKind<Context, StayFacts, StayFacts & HeldCase, StayRights, Change>);

/** Whether the stay is where an act begins. */
export const open =
  (act: StayAct) =>
  ({ stay }: StayFacts) =>
    statusObstacles(stayStates, stay.status, act);
