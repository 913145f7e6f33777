import { pageOf } from '@civil-affairs/kit/lists';
import { failedMessages } from '@civil-affairs/kit/messages/messages';
import { pageRequest } from '@civil-affairs/kit/pages';
import { supervises } from '../access/stays.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { opener } from '../sealed.ts';
import { messagesOfCase, readFailed } from '../views/messages.ts';

const messagesSeen = (found: { id: string }, _: unknown, context: Context) => messagesOfCase(context, found);

export const messageResolvers = {
  Query: {
    async elderCareFailedMessages(_, args, context) {
      const page = pageRequest(args, 1);
      if (!supervises(context.viewer, args.division)) return null;
      const failed = await pageOf(context.database.db, page, failedMessages(args.division));
      await readFailed(context, failed.nodes);
      return opener.showPage(context.database, failed);
    },
  },
  Resident: {
    async elderCareMessages({ id }, args, { viewer, loaders, database }) {
      const page = pageRequest(args, 1);
      if (viewer?.residentId !== id) return null;
      return opener.showPage(database, await loaders.messagesOfPerson(page).load(id));
    },
  },
  CareAssessmentCase: { messages: messagesSeen },
  CareWaitingEntry: { messages: messagesSeen },
  CareAdmission: { messages: messagesSeen },
  CareVoucher: { messages: messagesSeen },
  CareBooking: { messages: messagesSeen },
  CareVisitListing: { messages: messagesSeen },
  CareRepair: { messages: messagesSeen },
  CanteenMealOrder: { messages: messagesSeen },
  MealCard: { messages: messagesSeen },
} satisfies Resolvers;
