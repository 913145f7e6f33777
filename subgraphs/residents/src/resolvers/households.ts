import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { changeResidentHousehold } from '../commands/households.ts';
import { registerResidentMove } from '../commands/moves.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { actionsOnHousehold, historyOfHousehold, residentOnDay } from '../views.ts';

export const householdResolvers = {
  Mutation: {
    ...mutationsOf(
      [changeResidentHousehold],
      payloadWith('household', ({ loaders }: Context) => loaders.household),
    ),
    ...mutationsOf(
      [registerResidentMove],
      payloadWith('resident', ({ loaders }: Context) => loaders.resident),
    ),
  },
  Resident: {
    registeredOn: (resident, { on }, context) => residentOnDay(context, resident, on),
  },
  ResidentOnDay: {
    community: async ({ communityCode }, _, { loaders }) =>
      communityCode ? ((await loaders.division.load(communityCode)) ?? null) : null,
    household: async ({ membership }, _, { loaders }) =>
      membership ? ((await loaders.household.load(membership.householdId)) ?? null) : null,
    relation: ({ membership }) => membership?.relation ?? null,
    members: ({ on, membership }, _, { loaders }) =>
      membership ? loaders.members(on).load(membership.householdId) : [],
  },
  Household: {
    registerHistory: (household, _, context) => historyOfHousehold(context, household),
    availableActions: (household, _, context) => actionsOnHousehold(context, household),
  },
} satisfies Resolvers;
