import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { dayOf } from '@civil-affairs/kit/arguments';
import { publicError } from '@civil-affairs/kit/errors';
import { stageOf } from '@civil-affairs/kit/states';
import { hasJurisdiction } from '@civil-affairs/kit/viewer';
import { hostsAt } from '../access/home.ts';
import { bookCareService, openCareSlot } from '../commands/home/bookings.ts';
import { addCareVisitListing, announceCareCommunityDay, requestCareRepair } from '../commands/home/visits.ts';
import { bookingActs, communityDayActs, listingActs, repairActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { visitsDue } from '../queries/home.ts';
import {
  bookingStates,
  bookingStatusLabels,
  communityDayStates,
  communityDayStatusLabels,
  listingStates,
  listingStatusLabels,
  repairStates,
  repairStatusLabels,
} from '../rules/home/states.ts';
import { lastDayOf } from '../rules/vouchers/redemptions.ts';
import {
  actionsOnBooking,
  actionsOnDay,
  actionsOnListing,
  actionsOnRepair,
  aspectsSeen,
  historyAtHome,
  historyOfDay,
  slotOf,
  visibleBooking,
  visibleListing,
  visibleRepair,
} from '../views/home.ts';
import { recordShown } from '../views/stays.ts';
import { communityOf, required } from './fields.ts';

/** What is read of a person by somebody else is in the person's access log. */
async function recorded<Row extends { residentId: string }>(
  context: Context,
  action: string,
  id: string,
  row: Row | null,
): Promise<Row | null> {
  if (row && row.residentId !== context.viewer?.residentId)
    await recordShown(context, id.slice(0, 64), [row], action);
  return row;
}

export const homeResolvers = {
  Query: {
    careBooking: async (_, { id }, context) =>
      recorded(context, 'readCareBooking', id, await visibleBooking(context, id)),
    careVisitsDue: async (_, { division, month }, context) => {
      const { viewer, database, clock } = context;
      if (!hasJurisdiction(viewer, division)) return null;
      const wanted = month ?? clock.today().slice(0, 7);
      const due = await visitsDue(database.db, division, `${wanted}-01`, lastDayOf(wanted));
      await recordShown(context, division, due, 'readCareVisitsDue');
      return due;
    },
    careRepair: async (_, { id }, context) =>
      recorded(context, 'readCareRepair', id, await visibleRepair(context, id)),
  },
  Mutation: {
    ...mutationsOf(
      [openCareSlot],
      payloadWith('slot', ({ loaders }: Context) => loaders.slot),
    ),
    ...mutationsOf(
      [bookCareService, ...bookingActs],
      payloadWith('booking', ({ loaders }: Context) => loaders.booking),
    ),
    ...mutationsOf(
      [addCareVisitListing, ...listingActs],
      payloadWith('listing', ({ loaders }: Context) => loaders.listing),
    ),
    ...mutationsOf(
      [requestCareRepair, ...repairActs],
      payloadWith('repair', ({ loaders }: Context) => loaders.repair),
    ),
    ...mutationsOf(
      [announceCareCommunityDay, ...communityDayActs],
      payloadWith('day', ({ loaders }: Context) => loaders.communityDay),
    ),
  },
  ElderCareProfile: {
    bookings: ({ id }, _, { loaders }) => loaders.bookingsOf.load(id),
    visitListing: async ({ id }, _, { loaders }) => (await loaders.openListing.load(id)) ?? null,
    repairs: ({ id }, _, { loaders }) => loaders.repairsOf.load(id),
    aspects: ({ id }, _, context) => aspectsSeen(context, id),
  },
  DivisionElderCare: {
    communityDays: ({ code, on }, _, { loaders }) => loaders.communityDaysOf(on).load(code),
  },
  HomeCareCentre: {
    slots: ({ id }, { on }, { loaders, clock }) => loaders.slotsOn(dayOf(on, clock)).load(id),
  },
  CareSlot: {
    free: ({ places, taken }) => places - taken,
    bookings: ({ id, centreId }, _, { viewer, loaders }) =>
      hostsAt(viewer, centreId) ? loaders.bookingsOfSlot.load(id) : [],
  },
  CareBooking: {
    __resolveReference: ({ id }, context) => visibleBooking(context, id),
    resident: ({ residentId }) => ({ id: residentId }),
    centre: async ({ slotId }, _, context) =>
      required(await context.loaders.homeCareCentre.load((await slotOf(context, slotId)).centreId)),
    slot: ({ slotId }, _, context) => slotOf(context, slotId),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(bookingStates, bookingStatusLabels, status),
    history: (booking, _, context) => historyAtHome(context, booking.id, booking),
    deadlines: () => [],
    availableActions: (booking, _, context) => actionsOnBooking(context, booking),
  },
  CareVisitListing: {
    __resolveReference: ({ id }, context) => visibleListing(context, id),
    resident: ({ residentId }) => ({ id: residentId }),
    visits: async ({ id }, { most }, { loaders }) => {
      if (most < 1 || most > 50) throw publicError('BAD_USER_INPUT', 'most must lie between 1 and 50.');
      return (await loaders.visits.load(id)).slice(0, most);
    },
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(listingStates, listingStatusLabels, status),
    history: (listing, _, context) => historyAtHome(context, listing.id, listing),
    deadlines: () => [],
    availableActions: (listing, _, context) => actionsOnListing(context, listing),
  },
  CareRepair: {
    __resolveReference: ({ id }, context) => visibleRepair(context, id),
    resident: ({ residentId }) => ({ id: residentId }),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(repairStates, repairStatusLabels, status),
    history: (repair, _, context) => historyAtHome(context, repair.id, repair),
    deadlines: () => [],
    availableActions: (repair, _, context) => actionsOnRepair(context, repair),
  },
  CareCommunityDay: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.communityDay.load(id)) ?? null,
    community: communityOf,
    on: ({ onDay }) => onDay,
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(communityDayStates, communityDayStatusLabels, status),
    history: (day, _, context) => historyOfDay(context, day),
    deadlines: () => [],
    availableActions: (day, _, context) => actionsOnDay(context, day),
  },
} satisfies Resolvers;
