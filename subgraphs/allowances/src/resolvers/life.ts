import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { getGrant, maySeeGrant } from '../access.ts';
import {
  confirmAllowanceChange,
  dropAllowanceChange,
  proposeAllowanceChange,
  recordAllowanceHearing,
} from '../commands/life/changes.ts';
import { detectAllowanceHouseholdChanges } from '../commands/life/detection.ts';
import { publishAllowanceEndNotice } from '../commands/life/end-notices.ts';
import { recordAllowanceJobOffer } from '../commands/life/jobs.ts';
import { closeAllowanceRecheck, reportAllowanceHouseholdChange } from '../commands/life/rechecks.ts';
import { recordAllowanceReview } from '../commands/life/reviews.ts';
import { recordAllowanceUnreportedChange } from '../commands/life/silence.ts';
import { resumeAllowanceGrant, stopAllowanceGrant, suspendAllowanceGrant } from '../commands/life/state.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { countOpenReviews, openRechecks, openReviews, unsettledDeaths } from '../queries/life.ts';
import { asksForComposition } from '../rules/life/register-changes.ts';
import { dueDaysOf, reviewStatusOn } from '../rules/life/reviews.ts';
import { remediesOfDecision } from '../rules/remedies.ts';
import { actionsOn, historyOfGrant, maySeeOffer, ofVisibleGrant, ownDivision } from '../views/life.ts';

export const lifeResolvers = {
  Query: {
    allowanceGrant: async (_, { id }, context) => {
      const grant = await context.loaders.grant.load(id);
      return grant && (await maySeeGrant(context, grant, 'allowances:read')) ? grant : null;
    },
    allowanceReviews: (_, { division, status, ...args }, context) => {
      const page = pageRequest(args, 2);
      const own = ownDivision(context, division);
      const days = status ? dueDaysOf(status, context.clock.today()) : { from: null, until: null };
      const { db } = context.database;
      return own ? pageOf(db, page, openReviews(own, days), () => countOpenReviews(db, own, days)) : null;
    },
    allowanceRechecks: (_, { division, cause, ...args }, context) => {
      const page = pageRequest(args, 2);
      const own = ownDivision(context, division);
      return own ? pageOf(context.database.db, page, openRechecks(own, cause ?? null)) : null;
    },
    allowanceReconciliation: (_, { division, ...args }, context) => {
      const page = pageRequest(args, 2);
      const own = ownDivision(context, division);
      const { db } = context.database;
      return own ? pageOf(db, page, unsettledDeaths(db, own)) : null;
    },
  },
  Mutation: {
    ...mutationsOf(
      [recordAllowanceReview],
      payloadWith('review', ({ loaders }: Context) => loaders.review),
    ),
    ...mutationsOf(
      [proposeAllowanceChange, publishAllowanceEndNotice, confirmAllowanceChange, dropAllowanceChange],
      payloadWith('change', ({ loaders }: Context) => loaders.change),
    ),
    ...mutationsOf(
      [recordAllowanceHearing],
      payloadWith('hearing', ({ loaders }: Context) => loaders.hearing),
    ),
    ...mutationsOf(
      [recordAllowanceJobOffer],
      payloadWith('jobOffer', ({ loaders }: Context) => loaders.jobOffer),
    ),
    ...mutationsOf(
      [recordAllowanceUnreportedChange],
      payloadWith('unreportedChange', ({ loaders }: Context) => loaders.unreportedChange),
    ),
    ...mutationsOf(
      [reportAllowanceHouseholdChange, closeAllowanceRecheck],
      payloadWith('recheck', ({ loaders }: Context) => loaders.recheck),
    ),
    ...mutationsOf(
      [detectAllowanceHouseholdChanges],
      payloadWith('check', ({ loaders }: Context) => loaders.householdCheck),
    ),
    ...mutationsOf(
      [suspendAllowanceGrant, resumeAllowanceGrant, stopAllowanceGrant],
      payloadWith('grant', ({ loaders }: Context) => loaders.grant),
    ),
  },
  AllowanceGrant: {
    reviews: ({ id }, _, { loaders }) => loaders.reviews.load(id),
    changes: ({ id }, _, { loaders }) => loaders.changes.load(id),
    jobOffers: async (grant, _, context) =>
      (await context.loaders.jobOffers.load(grant.id)).filter((offer) => maySeeOffer(context, offer, grant)),
    unreportedChanges: ({ id }, _, { loaders }) => loaders.unreportedChanges.load(id),
    rechecks: ({ id }, _, { loaders }) => loaders.rechecks.load(id),
    history: (grant, _, context) => historyOfGrant(context, grant),
    deadlines: () => [],
    availableActions: (grant, _, context) => actionsOn(context, grant),
  },
  AllowanceReview: {
    __resolveReference: ({ id }, context) => ofVisibleGrant(context, context.loaders.review.load(id)),
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    status: ({ doneOn, dueOn }, _, { clock }) => (doneOn ? 'DONE' : reviewStatusOn(dueOn, clock.today())),
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
    remedies: ({ decision }) => (decision === 'CONFIRMED' ? remediesOfDecision : null),
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
    asksForComposition: (recheck) => asksForComposition(recheck),
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
