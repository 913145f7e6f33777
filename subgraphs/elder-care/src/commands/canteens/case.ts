/** A canteen, and how an act holds one. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { type CanteenRights, rightsOnCanteen } from '../../access/canteens.ts';
import type { Context } from '../../context.ts';
import { type CanteenAct, canteenStates } from '../../rules/canteens/states.ts';
import { type CanteenRow, canteens } from '../../tables.ts';
import { theCanteen } from '../meals/case.ts';
import { actsOn } from '../protocol.ts';

export interface CanteenFacts {
  canteen: CanteenRow;
}

export const onCanteen = actsOn({
  noun: theCanteen,
  idField: 'canteenId',
  async lock(tx, _, id) {
    const [canteen] = await tx.select().from(canteens).where(eq(canteens.id, id)).for('update');
    return canteen && { canteen, id, version: canteen.version };
  },
  rightsOn: ({ viewer }, { canteen }) => rightsOnCanteen(viewer, canteen),
  async move(tx, _, { canteen: { id, status, version } }, act, change) {
    const next = moved(canteenStates, status, act as CanteenAct, change.status ?? status);
    await tx
      .update(canteens)
      .set({ ...change, version: version + 1 })
      .where(eq(canteens.id, id));
    return next;
  },
  idsOf: ({ id, canteen: { communityCode } }) => ({ canteenId: id, communityCode }),
} satisfies CaseKind<Context, CanteenFacts, CanteenFacts & HeldCase, CanteenRights, Partial<CanteenRow>>);
