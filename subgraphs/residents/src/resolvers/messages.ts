import { pageOf } from '@civil-affairs/kit/lists';
import { failedMessages, type MessageRecord } from '@civil-affairs/kit/messages/messages';
import { pageRequest } from '@civil-affairs/kit/pages';
import { mayRegisterIn } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { opener } from '../sealed.ts';

export const messageResolvers = {
  Query: {
    async residentFailedMessages(_, { division, ...args }, context) {
      const page = pageRequest(args, 1);
      if (!mayRegisterIn(context.viewer, division)) return null;
      const failed = await pageOf(context.database.db, page, failedMessages(division));
      await recordFailed(context, failed.nodes);
      return opener.showPage(context.database, failed);
    },
  },
  Resident: {
    async registerMessages({ id }, args, { viewer, loaders, database }) {
      const page = pageRequest(args, 1);
      if (viewer?.residentId !== id) return null;
      return opener.showPage(database, await loaders.messagesOfPerson(page).load(id));
    },
  },
  ResidentCorrection: { messages: ({ id }, _, context) => messagesOfCase(context, id) },
  ResidentMerge: { messages: ({ id }, _, context) => messagesOfCase(context, id) },
} satisfies Resolvers;

/** For who may see the case: what its person was told, who sees it as well. */
async function messagesOfCase({ loaders, database }: Context, caseId: string) {
  return (await loaders.messages.load(caseId)).map((row) => opener.show(database, row));
}

async function recordFailed({ recordRead }: Context, rows: readonly MessageRecord[]): Promise<void> {
  await Promise.all(
    rows.map(({ caseId, recipientId }) =>
      recordRead({
        action: 'readResidentMessage',
        subjectId: recipientId,
        purpose: 'RESIDENT_REGISTRATION',
        caseNumber: caseId,
      }),
    ),
  );
}
