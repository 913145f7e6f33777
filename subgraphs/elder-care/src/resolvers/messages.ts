import { supervises } from '../access/stays.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { opener } from '../sealed.ts';
import { messagesOfCase } from '../views/messages.ts';

const messagesSeen = (found: { id: string }, _: unknown, context: Context) => messagesOfCase(context, found);

export const messageResolvers = {
  Query: {
    elderCareFailedMessages: (_, args, { viewer, database, recordRead }) =>
      opener.failed(database, args, supervises(viewer, args.division), ({ recipientId, caseId }) =>
        recordRead({
          action: 'readElderCareMessage',
          subjectId: recipientId,
          purpose: 'ELDER_CARE_CASE',
          caseNumber: caseId,
        }),
      ),
  },
  Resident: {
    elderCareMessages: ({ id }, args, context) => opener.ofPerson(context, id, args),
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
