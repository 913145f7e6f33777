import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { mayRegisterIn, visibleResident } from '../access.ts';
import { decideResidentCorrection, requestResidentCorrection } from '../commands/corrections.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { correctionsIn } from '../queries/corrections.ts';
import { correctionStates, correctionStatusLabels } from '../rules/corrections.ts';
import { actionsOnCorrection, correctionsSeen, historyOfCorrection, visibleCorrection } from '../views.ts';

export const correctionResolvers = {
  Query: {
    residentCorrections: (_, { division, status, ...args }, { viewer, database }) => {
      const page = pageRequest(args, 2);
      return mayRegisterIn(viewer, division)
        ? pageOf(database.db, page, correctionsIn(division, status ?? undefined))
        : null;
    },
  },
  Mutation: mutationsOf(
    [requestResidentCorrection, decideResidentCorrection],
    payloadWith('correction', ({ loaders }: Context) => loaders.correction),
  ),
  Resident: {
    corrections: (resident, _, context) => correctionsSeen(context, resident),
  },
  ResidentCorrection: {
    __resolveReference: ({ id }, context) => visibleCorrection(context, id),
    caseNumber: ({ id }) => id,
    formerValue: ({ before }) => before,
    newValue: ({ after }) => after,
    resident: ({ residentId }, _, context) => visibleResident(context, residentId),
    stage: ({ status }) => stageOf(correctionStates, correctionStatusLabels, status),
    history: (correction, _, context) => historyOfCorrection(context, correction),
    deadlines: () => [],
    availableActions: (correction, _, context) => actionsOnCorrection(context, correction),
  },
} satisfies Resolvers;
