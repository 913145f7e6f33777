import { worksAt } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { opener } from '../sealed.ts';
import { messagesOfCase } from '../views/messages.ts';

export const messageResolvers = {
  Query: {
    marriageFailedMessages: (_, args, { viewer, database, recordRead }) =>
      opener.failed(
        database,
        args,
        worksAt(viewer, { divisionCode: args.division }),
        ({ recipientId, caseId }) =>
          recordRead({
            action: 'readMarriageMessage',
            subjectId: recipientId,
            purpose: 'MARRIAGE_REGISTRATION',
            caseNumber: caseId,
          }),
      ),
  },
  Resident: {
    marriageMessages: ({ id }, args, context) => opener.ofPerson(context, id, args),
  },
  MarriageAppointment: { messages: (found, _, context) => messagesOfCase(context, found) },
  MarriageRegistration: { messages: (found, _, context) => messagesOfCase(context, found) },
  DivorceCase: { messages: (found, _, context) => messagesOfCase(context, found) },
} satisfies Resolvers;
