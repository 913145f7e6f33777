import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { isFinal, stageOf } from '@civil-affairs/kit/states';
import { hasJurisdiction } from '@civil-affairs/kit/viewer';
import { joinCareWaitingList } from '../commands/waiting/acts.ts';
import { entryActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { waitingIn } from '../queries/waiting.ts';
import { waitingStates, waitingStatusLabels } from '../rules/waiting/states.ts';
import { houseOf, recordShown } from '../views/stays.ts';
import { actionsOnEntry, entryRights, historyOfEntry, readEntry, visibleEntry } from '../views/waiting.ts';

const entryIn = payloadWith('entry', ({ loaders }: Context) => loaders.entry);

export const waitingResolvers = {
  Query: {
    careWaitingEntry: (_, { id }, context) => readEntry(context, id),
    careWaitingList: async (_, { division, bedType, ...args }, context) => {
      const page = pageRequest(args, 3);
      if (!hasJurisdiction(context.viewer, division)) return null;
      const found = await pageOf(context.database.db, page, waitingIn(division, bedType));
      await recordShown(context, division, found.nodes, 'readCareWaitingList');
      return found;
    },
  },
  Mutation: mutationsOf([joinCareWaitingList, ...entryActs], entryIn),
  CareWaitingEntry: {
    __resolveReference: ({ id }, context) => visibleEntry(context, id),
    resident: ({ residentId }) => ({ id: residentId }),
    institutions: ({ institutionIds }, _, context) =>
      Promise.all(institutionIds.map((id) => houseOf(context, id))),
    waitingSince: ({ completeAt }) => completeAt,
    position: async ({ id, status }, _, { loaders }) =>
      isFinal(waitingStates, status) ? null : ((await loaders.before.load(id))?.before ?? 0) + 1,
    offers: async (entry, _, context) => {
      const { seeReasons } = entryRights(context, entry);
      const offers = await context.loaders.offers.load(entry.id);
      return offers.map((offer) => ({ ...offer, skipReason: seeReasons ? offer.skipReason : null }));
    },
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(waitingStates, waitingStatusLabels, status),
    history: (entry, _, context) => historyOfEntry(context, entry),
    deadlines: () => [],
    availableActions: (entry, _, context) => actionsOnEntry(context, entry),
  },
  CareBedOffer: {
    institution: ({ institutionId }, _, context) => houseOf(context, institutionId),
    admission: async ({ stayId }, _, { loaders }) =>
      stayId === null ? null : ((await loaders.stay.load(stayId)) ?? null),
  },
} satisfies Resolvers;
