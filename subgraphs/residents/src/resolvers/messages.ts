import { mayRegisterIn } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { opener } from '../sealed.ts';

export const messageResolvers = {
  Query: {
    residentFailedMessages: (_, args, { viewer, database, recordRead }) =>
      opener.failed(database, args, mayRegisterIn(viewer, args.division), ({ recipientId, caseId }) =>
        recordRead({
          action: 'readResidentMessage',
          subjectId: recipientId,
          purpose: 'RESIDENT_REGISTRATION',
          caseNumber: caseId,
        }),
      ),
  },
  Resident: {
    registerMessages: ({ id }, args, context) => opener.ofPerson(context, id, args),
  },
  ResidentCorrection: { messages: ({ id }, _, context) => messagesOfCase(context, id) },
  ResidentMerge: { messages: ({ id }, _, context) => messagesOfCase(context, id) },
} satisfies Resolvers;

/** For who may see the case: what its person was told, who sees it as well. */
async function messagesOfCase({ loaders, database }: Context, caseId: string) {
  return (await loaders.messages.load(caseId)).map((row) => opener.show(database, row));
}
