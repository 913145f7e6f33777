import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { stageOf } from '@civil-affairs/kit/states';
import { visibleResident } from '../access.ts';
import { dissolveAdoption, recordAdoption } from '../commands/adoptions.ts';
import { registerBirth } from '../commands/births.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { adoptionStates, adoptionStatus, adoptionStatusLabels } from '../rules/adoptions.ts';
import { actionsOnAdoption, adoptionsSeen, historyOfAdoption, kinSeen, visibleAdoption } from '../views.ts';

export const kinResolvers = {
  Mutation: {
    ...mutationsOf(
      [registerBirth],
      payloadWith('resident', ({ loaders }: Context) => loaders.resident),
    ),
    ...mutationsOf(
      [recordAdoption, dissolveAdoption],
      payloadWith('adoption', ({ loaders }: Context) => loaders.adoption),
    ),
  },
  Resident: {
    kin: (resident, _, context) => kinSeen(context, resident),
    adoptions: (resident, _, context) => adoptionsSeen(context, resident),
  },
  ResidentKin: {
    resident: ({ id }, _, context) => visibleResident(context, id),
  },
  ResidentAdopter: {
    resident: ({ adopterId }, _, context) => visibleResident(context, adopterId),
  },
  ResidentAdoption: {
    __resolveReference: ({ id }, context) => visibleAdoption(context, id),
    caseNumber: ({ id }) => id,
    child: ({ childId }, _, context) => visibleResident(context, childId),
    adopters: ({ id }, _, { loaders }) => loaders.adopters.load(id),
    status: adoptionStatus,
    stage: (adoption) => stageOf(adoptionStates, adoptionStatusLabels, adoptionStatus(adoption)),
    history: (adoption, _, context) => historyOfAdoption(context, adoption),
    deadlines: () => [],
    availableActions: (adoption, _, context) => actionsOnAdoption(context, adoption),
  },
} satisfies Resolvers;
