import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { mayRegisterIn, visibleResident } from '../access.ts';
import {
  dropResidentMerge,
  mergeResidentRecords,
  proposeResidentMerge,
  separateResidentRecords,
} from '../commands/merges.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { mergesIn } from '../queries/merges.ts';
import { mergeStates, mergeStatusLabels } from '../rules/merges.ts';
import { actionsOnMerge, historyOfMerge, mergedRecordsSeen, mergeSeen, visibleMerge } from '../views.ts';

export const mergeResolvers = {
  Query: {
    residentMerges: (_, { division, status, ...args }, { viewer, database }) => {
      const page = pageRequest(args, 2);
      return mayRegisterIn(viewer, division)
        ? pageOf(database.db, page, mergesIn(division, status ?? undefined))
        : null;
    },
  },
  Mutation: mutationsOf(
    [proposeResidentMerge, mergeResidentRecords, dropResidentMerge, separateResidentRecords],
    payloadWith('merge', ({ loaders }: Context) => loaders.merge),
  ),
  Resident: {
    mergedInto: ({ mergedInto }, _, context) => (mergedInto ? visibleResident(context, mergedInto) : null),
    mergedRecords: (resident, _, context) => mergedRecordsSeen(context, resident),
    merge: (resident, _, context) => mergeSeen(context, resident),
  },
  ResidentMerge: {
    __resolveReference: ({ id }, context) => visibleMerge(context, id),
    caseNumber: ({ id }) => id,
    kept: ({ keptId }, _, context) => visibleResident(context, keptId),
    merged: ({ mergedId }, _, context) => visibleResident(context, mergedId),
    stage: ({ status }) => stageOf(mergeStates, mergeStatusLabels, status),
    history: (merge, _, context) => historyOfMerge(context, merge),
    deadlines: () => [],
    availableActions: (merge, _, context) => actionsOnMerge(context, merge),
  },
} satisfies Resolvers;
