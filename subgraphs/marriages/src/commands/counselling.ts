/** Counselling: hours, bookings, attendance. What a counsellor notes is sealed, and the counsellor's alone. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type {
  BookMarriageCounsellingInput,
  CancelMarriageCounsellingInput,
  OpenMarriageCounsellingSlotInput,
  RecordMarriageCounsellingInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { counselledBy, findBookings, findCounsellingSlots } from '../queries/counselling.ts';
import { findOffices } from '../queries.ts';
import {
  type CounsellingAct,
  counsellingProblems,
  counsellingStates,
  openBookingObstacles,
  recordProblems,
  slotProblems,
} from '../rules/counselling.ts';
import { sealedNotes } from '../sealed.ts';
import {
  type CounsellingBookingRow,
  type CounsellingSlotRow,
  counsellingBookings,
  counsellingParties,
  counsellingSlots,
} from '../tables/counselling.ts';
import type { OfficeRow } from '../tables.ts';
import { actsOn, openingAct, theOffice } from './case.ts';

const theHour = { zhHans: '该辅导时段', ko: '해당 상담시간', en: 'hour of counselling' };

/** Opens an hour; the value is its id. */
export const openMarriageCounsellingSlot = openingAct<
  OpenMarriageCounsellingSlotInput,
  OfficeRow | undefined
>('openMarriageCounsellingSlot', {
  event: 'MarriageCounsellingOpened',
  entity: 'MarriageCounsellingSlot',
  prepare: async ({ database }, { officeId }) => (await findOffices(database.db, [officeId]))[0],
  async write(tx, { viewer }, { officeId, kind, startsAt, minutes }, { id, now, actor, prepared: office }) {
    if (!office) return refused(notFound(['officeId'], theOffice));
    if (!worksAt(viewer, office)) return refused(problem('OFFICE_NOT_YOURS', { path: ['officeId'] }));
    const problems = slotProblems(startsAt, minutes, now);
    if (problems.length > 0) return refused(...problems);
    const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
    await tx.insert(counsellingSlots).values({ id, officeId, kind, counsellor: actor, startsAt, endsAt });
    return { ok: true, value: { ids: { slotId: id, officeId, kind } } };
  },
});

/** Books an hour; the value is the id of the booking. */
export const bookMarriageCounselling = openingAct<BookMarriageCounsellingInput>('bookMarriageCounselling', {
  event: 'MarriageCounsellingBooked',
  entity: 'MarriageCounsellingBooking',
  async write(tx, { viewer }, { slotId, residentIds }, { id, now, today }) {
    const [slot] = await findCounsellingSlots(tx, [slotId]);
    if (!slot) return refused(notFound(['slotId'], theHour));
    const problems = counsellingProblems(residentIds, viewer?.residentId ?? null, slot.startsAt, now);
    if (problems.length > 0) return refused(...problems);
    await tx
      .insert(counsellingBookings)
      .values({ id, slotId, status: 'BOOKED', bookedOn: today, version: 1 });
    await tx
      .insert(counsellingParties)
      .values(residentIds.toSorted().map((residentId) => ({ bookingId: id, residentId })));
    const opens = { caseId: id, version: 1, status: 'BOOKED' };
    return { ok: true, value: { opens, ids: { status: 'BOOKED', bookingId: id, officeId: slot.officeId } } };
  },
});

interface BookingFacts {
  booking: CounsellingBookingRow;
  slot: CounsellingSlotRow;
  residentIds: readonly string[];
}

interface BookingRights {
  cancel: boolean;
  record: boolean;
  system: boolean;
}

type BookingChange = Pick<CounsellingBookingRow, 'status'> &
  Partial<Pick<CounsellingBookingRow, 'recordedOn' | 'outcome' | 'notes'>>;

const onBooking = actsOn({
  noun: { zhHans: '该辅导预约', ko: '해당 상담예약', en: 'booking of counselling' },
  idField: 'bookingId',
  async lock(tx, _, id) {
    await tx
      .select({ id: counsellingBookings.id })
      .from(counsellingBookings)
      .where(eq(counsellingBookings.id, id))
      .for('update');
    const [booking] = await findBookings(tx, [id]);
    const [slot] = booking ? await findCounsellingSlots(tx, [booking.slotId]) : [];
    if (!booking || !slot) return undefined;
    const residentIds = (await counselledBy(tx, [id])).map(({ residentId }) => residentId);
    return { booking, slot, residentIds, id, version: booking.version };
  },
  rightsOn: ({ viewer }, { slot, residentIds }) => ({
    cancel:
      (viewer?.residentId != null && residentIds.includes(viewer.residentId)) ||
      viewer?.subject === slot.counsellor,
    record: viewer?.subject === slot.counsellor && viewer.scopes.includes('marriages:counsel'),
    system: isSystem(viewer),
  }),
  async move(tx, _, { booking: { id, status, version } }, act, change) {
    const next = moved(counsellingStates, status, act as CounsellingAct, change.status);
    await tx
      .update(counsellingBookings)
      .set({ ...change, version: version + 1 })
      .where(eq(counsellingBookings.id, id));
    return next;
  },
  idsOf: ({ id, slot }) => ({ bookingId: id, officeId: slot.officeId }),
} satisfies CaseKind<Context, BookingFacts, BookingFacts & HeldCase, BookingRights, BookingChange>);

/** Gives an hour back; the value is the id of the booking. */
export const cancelMarriageCounselling = onBooking<CancelMarriageCounsellingInput>(
  'cancelMarriageCounselling',
  {
    event: 'MarriageCounsellingCancelled',
    mayAct: ({ cancel }) => cancel,
    obstacles: ({ booking }) => openBookingObstacles(booking),
    write: async () => ({ ok: true, value: { change: { status: 'CANCELLED' as const } } }),
  },
);

/** Records who came; the value is the id of the booking. The event says nothing of what came of it. */
export const recordMarriageCounselling = onBooking<RecordMarriageCounsellingInput>(
  'recordMarriageCounselling',
  {
    event: 'MarriageCounsellingRecorded',
    mayAct: ({ record }) => record,
    obstacles: ({ booking }) => openBookingObstacles(booking),
    inputProblems: (input, { found: { slot }, now }) => recordProblems(input, slot.kind, slot.startsAt, now),
    async write(_tx, context, { attended, outcome = null, notes }, { today: recordedOn }) {
      const said = words(notes);
      const change = {
        status: attended ? ('ATTENDED' as const) : ('MISSED' as const),
        recordedOn,
        outcome,
        notes: said === null ? null : sealedNotes(context, said),
      };
      return { ok: true, value: { change } };
    },
  },
);

/** Closes the booking of somebody who died; the value is its id. */
export const closeMarriageCounsellingByDeath = onBooking<{ bookingId: string; clientMutationKey: string }>(
  'closeMarriageCounsellingByDeath',
  {
    event: 'MarriageCounsellingClosed',
    mayAct: ({ system }) => system,
    obstacles: ({ booking }) => openBookingObstacles(booking),
    write: async () => ({ ok: true, value: { change: { status: 'CANCELLED' as const } } }),
  },
);
