/** Places at the services of a home-care centre. */
import { type CaseKind, type HeldCase, historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { caseHistory } from '@civil-affairs/kit/history';
import type { MessageDraft } from '@civil-affairs/kit/messages/templates';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { and, asc, eq, lt, sql } from 'drizzle-orm';
import { type HomeRights, hostsAt, rightsAtHome } from '../../access/home.ts';
import type { Context } from '../../context.ts';
import type {
  BookCareServiceInput,
  CancelCareBookingInput,
  CheckInCareBookingInput,
  OpenCareSlotInput,
  RecordCareNoShowInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { bookingsOf, findBookings, findSlots } from '../../queries/home.ts';
import { findHomeCareCentres } from '../../queries/institutions.ts';
import { elderProblems, type RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { bookingProblems, slotProblems } from '../../rules/home/obstacles.ts';
import { type BookingAct, bookingStates } from '../../rules/home/states.ts';
import { statusObstacles } from '../../rules/status.ts';
import { type CareBookingRow, type CareSlotRow, careBookings, careSlots } from '../../tables/home.ts';
import { messagesOfBooking, messagesOfPromotion } from '../messages.ts';
import {
  actsOn,
  type MoveInput,
  openingAct,
  readElder,
  type SystemInput,
  theElder,
  writeMove,
} from '../protocol.ts';

const theCentre = { zhHans: '该服务中心', ko: '해당 봉사중심', en: 'home-care centre' };
const theSlot = { zhHans: '该时段', ko: '해당 시간', en: 'slot' };

export interface BookingFacts {
  booking: CareBookingRow;
  slot: CareSlotRow;
}

type Change = Pick<CareBookingRow, 'status'> & Partial<Pick<CareBookingRow, 'communityCode'>>;

const onBooking = actsOn({
  noun: { zhHans: '该预约', ko: '해당 예약', en: 'booking' },
  idField: 'bookingId',
  async lock(tx, _, id) {
    const [known] = await findBookings(tx, [id]);
    if (!known) return undefined;
    // The slot first: whoever books and whoever gives a place back hold it in this order.
    await tx.select({ id: careSlots.id }).from(careSlots).where(eq(careSlots.id, known.slotId)).for('update');
    await tx.select({ id: careBookings.id }).from(careBookings).where(eq(careBookings.id, id)).for('update');
    const [booking] = await findBookings(tx, [id]);
    const [slot] = await findSlots(tx, [known.slotId]);
    return booking && slot && { booking, slot, id, version: booking.version };
  },
  rightsOn: ({ viewer }, { booking, slot }) => rightsAtHome(viewer, booking, slot.centreId),
  async move(tx, _, { booking: { id, status, version } }, act, change) {
    const next = moved(bookingStates, status, act as BookingAct, change.status);
    await tx
      .update(careBookings)
      .set({ ...change, version: version + 1 })
      .where(eq(careBookings.id, id));
    return next;
  },
  messagesOf: async (_tx, _context, done) => messagesOfBooking(done),
  idsOf: ({ id, booking: { residentId, slotId } }) => ({ bookingId: id, residentId, slotId }),
} satisfies CaseKind<Context, BookingFacts, BookingFacts & HeldCase, HomeRights, Change>);

const open =
  (act: BookingAct) =>
  ({ booking }: BookingFacts) =>
    statusObstacles(bookingStates, booking.status, act);

export const openCareSlot = openingAct<OpenCareSlotInput>('openCareSlot', {
  event: 'CareSlotOpened',
  entity: 'CareSlot',
  async write(tx, { viewer }, input, { id, now }) {
    const { centreId, service, startsAt, endsAt, places } = input;
    const [centre] = hostsAt(viewer, centreId) ? await findHomeCareCentres(tx, [centreId]) : [];
    if (!centre) return refused(notFound(['centreId'], theCentre));
    const problems = slotProblems(input, centre.services, now);
    if (problems.length > 0) return refused(...problems);
    const made = await tx
      .insert(careSlots)
      .values({ id, centreId, service, startsAt, endsAt, places })
      .onConflictDoNothing({ target: [careSlots.centreId, careSlots.service, careSlots.startsAt] })
      .returning({ id: careSlots.id });
    if (made.length === 0) return refused(problem('SLOT_EXISTS', { path: ['startsAt'] }));
    return { ok: true, value: { ids: { slotId: id, centreId, service } } };
  },
});

interface Booking {
  elder: RegisteredElder | undefined;
  mine: boolean;
}

export const bookCareService = openingAct<BookCareServiceInput, Booking>('bookCareService', {
  event: 'CareServiceBooked',
  entity: 'CareBooking',
  async prepare(context, { residentId }, id) {
    const elder = await readElder(context, id, residentId);
    const mine =
      elder !== undefined &&
      rightsAtHome(context.viewer, { residentId, communityCode: elder.communityCode }).act;
    return { elder, mine };
  },
  async write(tx, _, { slotId, residentId }, { id, now, today, prepared: { elder, mine } }) {
    if (!elder || !mine) return refused(notFound(['residentId'], theElder));
    const [slot] = await tx.select().from(careSlots).where(eq(careSlots.id, slotId)).for('update');
    if (!slot) return refused(notFound(['slotId'], theSlot));
    const others = (await bookingsOf(tx, [residentId])).filter(({ status }) =>
      ['BOOKED', 'WAIT_LISTED'].includes(status),
    );
    const problems = [...elderProblems(elder, today), ...bookingProblems(slot, others, now)];
    if (problems.length > 0) return refused(...problems);
    const taken = await takePlace(tx, slotId);
    const status = taken ? 'BOOKED' : 'WAIT_LISTED';
    const { communityCode } = elder;
    await tx.insert(careBookings).values({ id, slotId, residentId, communityCode, status, version: 1 });
    const warnings = taken ? [] : [problem('SLOT_FULL_WAIT_LISTED')];
    const opens = { caseId: id, version: 1, status };
    return { ok: true, value: { opens, ids: { bookingId: id, residentId, slotId }, warnings } };
  },
});

/** Takes a place where one is left, in one statement. */
async function takePlace(tx: Db, slotId: string): Promise<boolean> {
  const rows = await tx
    .update(careSlots)
    .set({ taken: sql`${careSlots.taken} + 1` })
    .where(and(eq(careSlots.id, slotId), lt(careSlots.taken, careSlots.places)))
    .returning({ id: careSlots.id });
  return rows.length > 0;
}

/** A place that becomes free goes to the first who waits for it, who is told. */
async function givePlaceBack(
  tx: Db,
  context: Context,
  { booking, slot }: BookingFacts,
): Promise<MessageDraft[]> {
  if (booking.status !== 'BOOKED') return [];
  const [next] = await tx
    .select()
    .from(careBookings)
    .where(and(eq(careBookings.slotId, booking.slotId), eq(careBookings.status, 'WAIT_LISTED')))
    .orderBy(asc(careBookings.id))
    .limit(1)
    .for('update');
  if (!next) {
    await tx
      .update(careSlots)
      .set({ taken: sql`${careSlots.taken} - 1` })
      .where(eq(careSlots.id, booking.slotId));
    return [];
  }
  const status = moved(bookingStates, next.status, 'promoteCareBooking', 'BOOKED');
  const version = next.version + 1;
  await tx.update(careBookings).set({ status, version }).where(eq(careBookings.id, next.id));
  await tx
    .insert(caseHistory)
    .values(historyEntry(context, 'promoteCareBooking', next.id, version, status, null));
  return messagesOfPromotion(next, slot);
}

export const cancelCareBooking = onBooking<CancelCareBookingInput>('cancelCareBooking', {
  event: 'CareBookingCancelled',
  mayAct: ({ act, host }) => act || host,
  obstacles: (facts, { now }) => [
    ...open('cancelCareBooking')(facts),
    ...(facts.slot.startsAt > now ? [] : [problem('SLOT_HAS_BEGUN')]),
  ],
  async write(tx, context, _input, { found }) {
    const messages = await givePlaceBack(tx, context, found);
    return { ok: true, value: { change: { status: 'CANCELLED' }, messages } };
  },
});

export const checkInCareBooking = onBooking<CheckInCareBookingInput>('checkInCareBooking', {
  event: 'CareBookingAttended',
  mayAct: ({ host }) => host,
  obstacles: open('checkInCareBooking'),
  write: async () => ({ ok: true, value: { change: { status: 'ATTENDED' } } }),
});

export const recordCareNoShow = onBooking<RecordCareNoShowInput>('recordCareNoShow', {
  event: 'CareBookingMissed',
  mayAct: ({ host }) => host,
  obstacles: (facts, { now }) => [
    ...open('recordCareNoShow')(facts),
    ...(facts.slot.endsAt <= now ? [] : [problem('SLOT_IS_NOT_OVER')]),
  ],
  write: async () => ({ ok: true, value: { change: { status: 'NO_SHOW' } } }),
});

/** Gives the place of somebody back who died. */
export const closeCareBooking = onBooking<SystemInput & { bookingId: string }>('closeCareBooking', {
  event: 'CareBookingClosed',
  mayAct: ({ system }) => system,
  obstacles: open('closeCareBooking'),
  async write(tx, context, _input, { found }) {
    const messages = await givePlaceBack(tx, context, found);
    return { ok: true, value: { change: { status: 'CANCELLED' }, messages } };
  },
});

export const moveCareBooking = onBooking<MoveInput & { bookingId: string }>('moveCareBooking', {
  event: 'CareBookingMoved',
  mayAct: ({ system }) => system,
  obstacles: open('moveCareBooking'),
  write: writeMove(({ booking }) => booking),
});
