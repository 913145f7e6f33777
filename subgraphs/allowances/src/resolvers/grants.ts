import type { Clock } from '@civil-affairs/kit/clock';
import { loadedField } from '@civil-affairs/kit/loaded-fields';
import { connectionOfAll, pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { maySeeGrant, visibleGrants, visibleHousehold } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { Grant } from '../queries/grants.ts';
import { grantStatusLabels } from '../rules/life/labels.ts';
import { grantStates } from '../rules/life/states.ts';
import { statusOn } from '../rules/time.ts';

export const grantResolvers = {
  Resident: {
    allowance: loadedField(
      (resident, { viewer, loaders }) => (maySeeResident(viewer, resident) ? loaders.countedGrant : null),
      (grant) => grant ?? null,
    ),
  },
  ResidentAllowance: {
    status: ({ grant }, _, { clock }) => statusOf(grant, clock),
    category: ({ grant }) => grant.category,
    monthlyAmount: ({ grant }) => grant.term.monthlyAmountFen,
  },
  Household: { allowance: (household, _, context) => visibleHousehold(context, household) },
  HouseholdAllowance: {
    grant: async (household, _, context) => {
      const today = context.clock.today();
      const running = (await visibleGrants(context, household)).filter(
        ({ effectiveFrom, effectiveUntil }) =>
          effectiveFrom <= today && (effectiveUntil === null || effectiveUntil >= today),
      );
      return running[0] ?? null;
    },
    grants: async (household, args, context) => {
      const page = pageRequest(args, 1);
      return connectionOfAll(await visibleGrants(context, household), page, ({ id }) => [id]);
    },
    payments: ({ id, only }, args, { loaders }) => loaders.payments(only)(pageRequest(args, 2)).load(id),
  },
  AllowanceGrant: {
    __resolveReference: async ({ id }, context) => {
      const grant = await context.loaders.grant.load(id);
      return grant && (await maySeeGrant(context, grant, 'allowances:read')) ? grant : null;
    },
    household: ({ householdId }) => ({ id: householdId }),
    community: ({ communityCode }) => ({ code: communityCode }),
    status: (grant, _, { clock }) => statusOf(grant, clock),
    caseNumber: ({ id }) => id,
    stage: (grant, _, { clock }) => stageOf(grantStates, grantStatusLabels, statusOf(grant, clock)),
    countedMembers: ({ term }) => term.countedMembers,
    monthlyAmount: ({ term }) => term.monthlyAmountFen,
    members: ({ id }, _, { loaders }) => loaders.members.load(id),
    terms: ({ id }, _, { loaders }) => loaders.terms.load(id),
  },
  AllowanceMember: { resident: ({ residentId }) => ({ id: residentId }) },
  AllowanceTerm: {
    householdIncome: ({ householdIncomeFen }) => householdIncomeFen,
    monthlyAmount: ({ monthlyAmountFen }) => monthlyAmountFen,
    calculation: async ({ calculationId }, _, { loaders }) =>
      calculationId ? ((await loaders.calculation.load(calculationId)) ?? null) : null,
  },
} satisfies Resolvers;

function statusOf({ effectiveUntil, term }: Grant, clock: Clock) {
  return statusOn(clock.today(), effectiveUntil, term.status);
}
