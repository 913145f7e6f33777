/** What a viewer gets to see of care at home, and which acts are open. */

import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { todayIn } from '@civil-affairs/kit/dates';
import { historyEntries } from '@civil-affairs/kit/history';
import { holdsDaysIn, rightsAtHome } from '../access/home.ts';
import { bookingActs, communityDayActs, listingActs, repairActs } from '../commands.ts';
import type { Context } from '../context.ts';
import { standingResult } from '../rules/assessments/findings.ts';
import { aspectsOf } from '../rules/home/aspects.ts';
import { holdsOn } from '../rules.ts';
import type {
  CareBookingRow,
  CareCommunityDayRow,
  CareRepairRow,
  CareSlotRow,
  CareVisitListingRow,
} from '../tables/home.ts';
import { houseOf } from './stays.ts';

/** The slot of a booking, which a foreign key promises. */
export async function slotOf({ loaders }: Context, slotId: string): Promise<CareSlotRow> {
  const slot = await loaders.slot.load(slotId);
  if (!slot) throw new Error('a booking names a slot that is not there');
  return slot;
}

export async function bookingRights(context: Context, booking: CareBookingRow) {
  const slot = await slotOf(context, booking.slotId);
  return rightsAtHome(context.viewer, booking, slot.centreId);
}

export async function visibleBooking(context: Context, id: string): Promise<CareBookingRow | null> {
  const booking = await context.loaders.booking.load(id);
  return booking && (await bookingRights(context, booking)).see ? booking : null;
}

export async function actionsOnBooking(context: Context, booking: CareBookingRow) {
  const slot = await slotOf(context, booking.slotId);
  const rights = rightsAtHome(context.viewer, booking, slot.centreId);
  return availableActions(bookingActs, { booking, slot }, rights, momentOf(context));
}

export async function visibleListing(context: Context, id: string): Promise<CareVisitListingRow | null> {
  const listing = await context.loaders.listing.load(id);
  return listing && rightsAtHome(context.viewer, listing).see ? listing : null;
}

export async function actionsOnListing(context: Context, listing: CareVisitListingRow) {
  const visits = await context.loaders.visits.load(listing.id);
  const rights = rightsAtHome(context.viewer, listing);
  return availableActions(listingActs, { listing, visits }, rights, momentOf(context));
}

export async function visibleRepair(context: Context, id: string): Promise<CareRepairRow | null> {
  const repair = await context.loaders.repair.load(id);
  return repair && rightsAtHome(context.viewer, repair).see ? repair : null;
}

export function actionsOnRepair(context: Context, repair: CareRepairRow) {
  return availableActions(repairActs, { repair }, rightsAtHome(context.viewer, repair), momentOf(context));
}

export function actionsOnDay(context: Context, day: CareCommunityDayRow) {
  const rights = { hold: holdsDaysIn(context.viewer, day.communityCode) };
  return availableActions(communityDayActs, { day }, rights, momentOf(context));
}

/** What was done on a case at home; who acted is for staff. */
export async function historyAtHome(
  context: Context,
  id: string,
  owner: { residentId: string; communityCode: string },
) {
  const { visit } = rightsAtHome(context.viewer, owner);
  return historyEntries(await context.loaders.history.load(id), visit);
}

export async function historyOfDay(context: Context, { id, communityCode }: CareCommunityDayRow) {
  const holds = holdsDaysIn(context.viewer, communityCode);
  return holds ? historyEntries(await context.loaders.history.load(id), true) : [];
}

/** What one elder receives today, by the five aspects. */
export async function aspectsSeen(context: Context, residentId: string) {
  const { loaders, clock } = context;
  const today = clock.today();
  const [assessments, stay, vouchers, meals, bookings, listing, repairs] = await Promise.all([
    loaders.assessments.load(residentId),
    loaders.admissionOn(today).load(residentId),
    loaders.vouchers.load(residentId),
    loaders.mealOrdersThisMonth.load(residentId),
    loaders.bookingsOf.load(residentId),
    loaders.openListing.load(residentId),
    loaders.repairsOf.load(residentId),
  ]);
  const [house, arrangements] = stay
    ? await Promise.all([houseOf(context, stay.institutionId), loaders.arrangements.load(stay.institutionId)])
    : [undefined, []];
  const voucher = vouchers.find(({ month }) => today.startsWith(month));
  const redemptions = voucher ? await loaders.redemptions.load(voucher.id) : [];
  const slots = await Promise.all(bookings.map(({ slotId }) => slotOf(context, slotId)));
  const paid = await Promise.all(
    redemptions
      .filter(({ reversedOn }) => reversedOn === null)
      .map(async ({ serviceCode, serviceOn }) => {
        const item = await loaders.serviceItem.load(serviceCode);
        return item
          ? [
              {
                aspect: item.aspect,
                label: { zhHans: item.nameZh, ko: item.nameKo, en: item.nameEn },
                on: serviceOn,
              },
            ]
          : [];
      }),
  );
  return aspectsOf({
    assessedOn: standingResult(assessments)?.assessedOn ?? null,
    stay:
      stay && house
        ? {
            name: { zhHans: house.nameZh, ko: house.nameKo, en: house.nameEn },
            since: stay.since,
            isCovered: arrangements.some(({ validFrom, validUntil }) =>
              holdsOn(validFrom, validUntil, today),
            ),
          }
        : null,
    mealsThisMonth: meals?.total ?? 0,
    bookings: bookings.flatMap(({ status }, n) => {
      const slot = slots[n];
      return slot && slot.endsAt > clock.now()
        ? [{ status, service: slot.service, on: todayIn(slot.startsAt) }]
        : [];
    }),
    listedSince: listing?.since ?? null,
    repairs,
    paidServices: paid.flat(),
  });
}
