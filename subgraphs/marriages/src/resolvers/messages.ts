import { pageOf } from '@civil-affairs/kit/lists';
import { failedMessages } from '@civil-affairs/kit/messages/messages';
import { pageRequest } from '@civil-affairs/kit/pages';
import { worksAt } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { opener } from '../sealed.ts';
import { messagesOfCase, readFailed } from '../views/messages.ts';

export const messageResolvers = {
  Query: {
    async marriageFailedMessages(_, args, context) {
      const page = pageRequest(args, 1);
      if (!worksAt(context.viewer, { divisionCode: args.division })) return null;
      const failed = await pageOf(context.database.db, page, failedMessages(args.division));
      await readFailed(context, failed.nodes);
      return opener.showPage(context.database, failed);
    },
  },
  Resident: {
    async marriageMessages({ id }, args, { viewer, loaders, database }) {
      const page = pageRequest(args, 1);
      if (viewer?.residentId !== id) return null;
      return opener.showPage(database, await loaders.messagesOfPerson(page).load(id));
    },
  },
  MarriageAppointment: { messages: (found, _, context) => messagesOfCase(context, found) },
  MarriageRegistration: { messages: (found, _, context) => messagesOfCase(context, found) },
  DivorceCase: { messages: (found, _, context) => messagesOfCase(context, found) },
} satisfies Resolvers;
