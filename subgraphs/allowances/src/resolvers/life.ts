import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { payloadOf } from '@civil-affairs/kit/payload';
import { getGrant, maySeeGrant } from '../access.ts';
import { confirmChange, dropChange, proposeChange, recordHearing } from '../commands/life/changes.ts';
import { detectHouseholdChanges } from '../commands/life/detection.ts';
import { recordJobOffer } from '../commands/life/jobs.ts';
import { closeRecheck, reportHouseholdChange } from '../commands/life/rechecks.ts';
import { recordReview } from '../commands/life/reviews.ts';
import { recordUnreportedChange } from '../commands/life/silence.ts';
import { resumeGrant, stopGrant, suspendGrant } from '../commands/life/state.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { openRechecks, openReviews, unsettledDeaths } from '../queries/life.ts';
import { dueDaysOf, reviewStateOn } from '../rules/life/reviews.ts';
import { actionsOn, maySeeOffer, ofVisibleGrant, ownPlace } from '../views/life.ts';

export const lifeResolvers = {
  Query: {
    allowanceGrant: async (_, { id }, context) => {
      const grant = await context.loaders.grant.load(id);
      return grant && (await maySeeGrant(context, grant, 'allowances:read')) ? grant : null;
    },
    allowanceReviews: (_, { division, state, ...args }, context) => {
      const page = pageRequest(args, 2);
      const place = ownPlace(context, division);
      const days = state ? dueDaysOf(state, context.clock.today()) : { from: null, until: null };
      return place ? pageOf(context.database.db, page, openReviews(place, days)) : null;
    },
    allowanceRechecks: (_, { division, cause, ...args }, context) => {
      const page = pageRequest(args, 2);
      const place = ownPlace(context, division);
      return place ? pageOf(context.database.db, page, openRechecks(place, cause ?? null)) : null;
    },
    allowanceReconciliation: (_, { division, ...args }, context) => {
      const page = pageRequest(args, 2);
      const place = ownPlace(context, division);
      const { db } = context.database;
      return place ? pageOf(db, page, unsettledDeaths(db, place)) : null;
    },
  },
  Mutation: {
    recordReview: async (_, { input }, context) =>
      payloadOf('review', await recordReview(context, input), context.loaders.review),
    proposeChange: async (_, { input }, context) =>
      payloadOf('change', await proposeChange(context, input), context.loaders.change),
    recordHearing: async (_, { input }, context) =>
      payloadOf('hearing', await recordHearing(context, input), context.loaders.hearing),
    confirmChange: async (_, { input }, context) =>
      payloadOf('change', await confirmChange(context, input), context.loaders.change),
    dropChange: async (_, { input }, context) =>
      payloadOf('change', await dropChange(context, input), context.loaders.change),
    recordJobOffer: async (_, { input }, context) =>
      payloadOf('jobOffer', await recordJobOffer(context, input), context.loaders.jobOffer),
    recordUnreportedChange: async (_, { input }, context) =>
      payloadOf(
        'unreportedChange',
        await recordUnreportedChange(context, input),
        context.loaders.unreportedChange,
      ),
    reportHouseholdChange: async (_, { input }, context) =>
      payloadOf('recheck', await reportHouseholdChange(context, input), context.loaders.recheck),
    detectHouseholdChanges: async (_, { input }, context) =>
      payloadOf('check', await detectHouseholdChanges(context, input), context.loaders.householdCheck),
    closeRecheck: async (_, { input }, context) =>
      payloadOf('recheck', await closeRecheck(context, input), context.loaders.recheck),
    suspendGrant: async (_, { input }, context) =>
      payloadOf('grant', await suspendGrant(context, input), context.loaders.grant),
    resumeGrant: async (_, { input }, context) =>
      payloadOf('grant', await resumeGrant(context, input), context.loaders.grant),
    stopGrant: async (_, { input }, context) =>
      payloadOf('grant', await stopGrant(context, input), context.loaders.grant),
  },
  AllowanceGrant: {
    reviews: ({ id }, _, { loaders }) => loaders.reviews.load(id),
    changes: ({ id }, _, { loaders }) => loaders.changes.load(id),
    jobOffers: async (grant, _, context) =>
      (await context.loaders.jobOffers.load(grant.id)).filter((offer) => maySeeOffer(context, offer, grant)),
    unreportedChanges: ({ id }, _, { loaders }) => loaders.unreportedChanges.load(id),
    rechecks: ({ id }, _, { loaders }) => loaders.rechecks.load(id),
    acts: ({ id }, _, { loaders }) => loaders.grantActs.load(id),
    availableActions: (grant, _, context) => actionsOn(context, grant),
  },
  AllowanceReview: {
    __resolveReference: ({ id }, context) => ofVisibleGrant(context, context.loaders.review.load(id)),
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    state: ({ doneOn, dueOn }, _, { clock }) => (doneOn ? 'DONE' : reviewStateOn(dueOn, clock.today())),
    calculation: ({ calculationId }, _, context) => calculationOf(context, calculationId),
    change: ({ changeId }, _, context) => changeOf(context, changeId),
  },
  AllowanceChange: {
    __resolveReference: ({ id }, context) => ofVisibleGrant(context, context.loaders.change.load(id)),
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    resident: ({ residentId }) => personOf(residentId),
    calculation: ({ calculationId }, _, context) => calculationOf(context, calculationId),
    hearing: async ({ id, hearingRequired }, _, { loaders }) =>
      hearingRequired ? ((await loaders.hearingOfChange.load(id)) ?? null) : null,
    status: ({ decision, hearingRequired, heardOn }) =>
      decision ?? (hearingRequired && heardOn === null ? 'HEARING' : 'PROPOSED'),
  },
  AllowanceHearing: {
    __resolveReference: async ({ id }, context) => {
      const hearing = await context.loaders.hearing.load(id);
      const change = hearing && context.loaders.change.load(hearing.changeId);
      return hearing && change && (await ofVisibleGrant(context, change)) ? hearing : null;
    },
    change: async ({ changeId }, _, { loaders }) => {
      const change = await loaders.change.load(changeId);
      if (!change) throw new Error('a hearing names a change that is not there');
      return change;
    },
  },
  AllowanceJobOffer: {
    __resolveReference: async ({ id }, context) => {
      const offer = await ofVisibleGrant(context, context.loaders.jobOffer.load(id));
      return offer && maySeeOffer(context, offer, await getGrant(context, offer.grantId)) ? offer : null;
    },
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    resident: ({ residentId }) => personOf(residentId),
    change: ({ changeId }, _, context) => changeOf(context, changeId),
  },
  AllowanceUnreportedChange: {
    __resolveReference: ({ id }, context) =>
      ofVisibleGrant(context, context.loaders.unreportedChange.load(id)),
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    change: ({ changeId }, _, context) => changeOf(context, changeId),
  },
  AllowanceRecheck: {
    __resolveReference: ({ id }, context) => ofVisibleGrant(context, context.loaders.recheck.load(id)),
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    resident: ({ residentId }) => personOf(residentId),
    overdue: ({ dueOn, settledOn }, _, { clock }) =>
      settledOn === null && dueOn !== null && dueOn < clock.today(),
    calculation: ({ calculationId }, _, context) => calculationOf(context, calculationId),
    change: ({ changeId }, _, context) => changeOf(context, changeId),
  },
  AllowanceHouseholdCheck: { division: ({ divisionCode }) => ({ code: divisionCode }) },
} satisfies Resolvers;

function personOf(id: string | null) {
  return id ? { id } : null;
}

async function calculationOf({ loaders }: Context, id: string | null) {
  return id ? ((await loaders.calculation.load(id)) ?? null) : null;
}

async function changeOf({ loaders }: Context, id: string | null) {
  return id ? ((await loaders.change.load(id)) ?? null) : null;
}
