import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { todayIn } from '@civil-affairs/kit/dates';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
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

/** The acts that are told of a grant, as the schema has them. */
const shownActs = { suspendGrant: 'SUSPENDED', resumeGrant: 'RESUMED', stopGrant: 'STOPPED' } as const;

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
    ...mutationsOf(
      [recordReview],
      payloadWith('review', ({ loaders }: Context) => loaders.review),
    ),
    ...mutationsOf(
      [proposeChange, confirmChange, dropChange],
      payloadWith('change', ({ loaders }: Context) => loaders.change),
    ),
    ...mutationsOf(
      [recordHearing],
      payloadWith('hearing', ({ loaders }: Context) => loaders.hearing),
    ),
    ...mutationsOf(
      [recordJobOffer],
      payloadWith('jobOffer', ({ loaders }: Context) => loaders.jobOffer),
    ),
    ...mutationsOf(
      [recordUnreportedChange],
      payloadWith('unreportedChange', ({ loaders }: Context) => loaders.unreportedChange),
    ),
    ...mutationsOf(
      [reportHouseholdChange, closeRecheck],
      payloadWith('recheck', ({ loaders }: Context) => loaders.recheck),
    ),
    ...mutationsOf(
      [detectHouseholdChanges],
      payloadWith('check', ({ loaders }: Context) => loaders.householdCheck),
    ),
    ...mutationsOf(
      [suspendGrant, resumeGrant, stopGrant],
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
    acts: async ({ id }, _, { loaders }) =>
      (await loaders.history.load(id)).filter(({ act }) => act in shownActs),
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
  AllowanceGrantAct: {
    id: ({ caseId, version }) => `${caseId}:${version}`,
    act: ({ act }) => shownActs[act as keyof typeof shownActs],
    actedOn: ({ at }) => todayIn(at),
    reasons: ({ remark }) => remark ?? '',
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
