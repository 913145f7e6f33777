import { pageOf } from '@civil-affairs/kit/lists';
import { failedMessages } from '@civil-affairs/kit/messages/messages';
import { pageRequest } from '@civil-affairs/kit/pages';
import { mayHandle } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { opener } from '../sealed.ts';
import { messagesOfApplication, messagesOfGrant } from '../views/messages.ts';

export const messageAnswers = {
  Query: {
    async allowanceFailedMessages(_, args, context) {
      const page = pageRequest(args, 1);
      if (!mayHandle(context.viewer, args.division)) return null;
      const failed = await pageOf(context.database.db, page, failedMessages(args.division));
      await Promise.all(failed.nodes.map(({ caseId }) => context.recordFileRead(caseId)));
      return opener.showPage(context.database, failed);
    },
  },
  Resident: {
    async allowanceMessages({ id }, args, { viewer, loaders, database }) {
      const page = pageRequest(args, 1);
      if (viewer?.residentId !== id) return null;
      return opener.showPage(database, await loaders.messagesOfPerson(page).load(id));
    },
  },
  AllowanceApplication: {
    messages: (application, _, context) => messagesOfApplication(context, application),
  },
  AllowanceGrant: { messages: (grant, _, context) => messagesOfGrant(context, grant) },
} satisfies Resolvers;
