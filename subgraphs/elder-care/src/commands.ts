/** What the system does with stays and meals; staff have no acts here yet. */
import { actsOf, type CaseKind, type HeldCase } from '@civil-affairs/kit/acts';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { and, eq, gt, gte, isNotNull, isNull, lte } from 'drizzle-orm';
import { maySystemAct } from './access.ts';
import type { Context } from './context.ts';
import { findInstitutions } from './queries/institutions.ts';
import type { CareConflict } from './rules/deaths.ts';
import { type CareAdmissionRow, careAdmissions, mealOrders } from './tables.ts';

const { actsOn, openingAct } = actsOf<Context>({});

type StayChange = Partial<Pick<CareAdmissionRow, 'until' | 'endReason' | 'plannedUntil'>>;

const onStay = actsOn({
  noun: { zhHans: '该入住', ko: '해당 입주', en: 'stay' },
  idField: 'admissionId',
  async lock(tx, _, id) {
    const [found] = await tx.select().from(careAdmissions).where(eq(careAdmissions.id, id)).for('update');
    return found;
  },
  rightsOn: ({ viewer }) => ({ system: maySystemAct(viewer) }),
  async move(tx, _, { id, version, endReason }, _act, change) {
    await tx
      .update(careAdmissions)
      .set({ ...change, version: version + 1 })
      .where(eq(careAdmissions.id, id));
    return (change.endReason === undefined ? endReason : change.endReason) === null ? 'IN_CARE' : 'ENDED';
  },
  idsOf: ({ id, residentId, institutionId }) => ({ admissionId: id, residentId, institutionId }),
} satisfies CaseKind<
  Context,
  CareAdmissionRow,
  CareAdmissionRow & HeldCase,
  { system: boolean },
  StayChange
>);

interface OnStay {
  admissionId: string;
  clientMutationKey: string;
}

/** Ends a stay with the day of death, or gives such an end its true day; the bed is free from the day after. */
export const endCareStayByDeath = onStay<OnStay & { until: LocalDate }>('endCareStayByDeath', {
  event: 'CareStayEnded',
  mayAct: ({ system }) => system,
  async write(_tx, _context, { until }, { found }) {
    const plannedUntil = found.endReason === null ? found.until : found.plannedUntil;
    const change = { until, endReason: 'DEATH', plannedUntil } as const;
    return { ok: true, value: { change, ids: { endedOn: until, endReason: 'DEATH' } } };
  },
});

/** Lets a stay go on whose end was a death that was none. */
export const restoreCareStay = onStay<OnStay>('restoreCareStay', {
  event: 'CareStayRestored',
  mayAct: ({ system }) => system,
  async write(_tx, _context, _input, { found }) {
    return {
      ok: true,
      value: { change: { until: found.plannedUntil, endReason: null, plannedUntil: null } },
    };
  },
});

/** Leaves to an officer what no rule decides about a stay. */
export const reportCareConflict = onStay<OnStay & { conflict: CareConflict }>('reportCareConflict', {
  event: 'CareConflictFound',
  mayAct: ({ system }) => system,
  async write(tx, _context, { conflict }, { found: { institutionId } }) {
    const [institution] = await findInstitutions(tx, [institutionId]);
    if (!institution) throw new Error('a stay names an institution that is not there');
    const ids = { divisionCode: institution.communityCode, conflict };
    return { ok: true, value: { change: {}, remark: conflict, ids } };
  },
});

interface OnMeals {
  residentId: string;
  clientMutationKey: string;
}

/** Cancels the meals that were ordered for days after a death; what was served stays. The value is the person's id. */
export const cancelMealsOfDeceased = openingAct<OnMeals & { diedOn: LocalDate }>('cancelMealsOfDeceased', {
  event: 'CanteenMealsCancelled',
  // Nothing is made: what is cancelled are the orders of a person.
  entity: 'Resident',
  subject: ({ residentId }) => residentId,
  async write(tx, _context, { residentId, diedOn }, { today }) {
    const cancelled = await tx
      .update(mealOrders)
      .set({ cancelledOn: today })
      .where(
        and(
          eq(mealOrders.residentId, residentId),
          gt(mealOrders.servedOn, diedOn),
          isNull(mealOrders.cancelledOn),
        ),
      )
      .returning({ meal: mealOrders.meal });
    const ids = { residentId, after: diedOn, meals: cancelled.length };
    return { ok: true, value: { made: residentId, ids } };
  },
});

/** Has meals cooked again that were cancelled for a death, from today on and up to the true day; the value is the person's id. */
export const restoreMeals = openingAct<OnMeals & { upTo: LocalDate | null }>('restoreMeals', {
  event: 'CanteenMealsRestored',
  entity: 'Resident',
  subject: ({ residentId }) => residentId,
  async write(tx, _context, { residentId, upTo }, { today }) {
    const restored = await tx
      .update(mealOrders)
      .set({ cancelledOn: null })
      .where(
        and(
          eq(mealOrders.residentId, residentId),
          gte(mealOrders.servedOn, today),
          upTo === null ? undefined : lte(mealOrders.servedOn, upTo),
          isNotNull(mealOrders.cancelledOn),
        ),
      )
      .returning({ meal: mealOrders.meal });
    return { ok: true, value: { made: residentId, ids: { residentId, meals: restored.length } } };
  },
});

/** What follows from an event or a day. */
export const systemActs = [
  endCareStayByDeath,
  restoreCareStay,
  reportCareConflict,
  cancelMealsOfDeceased,
  restoreMeals,
];
