import { mayHandle } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { opener } from '../sealed.ts';
import { messagesOfApplication, messagesOfGrant } from '../views/messages.ts';

export const messageAnswers = {
  Query: {
    allowanceFailedMessages: (_, args, { viewer, database, recordFileRead }) =>
      opener.failed(database, args, mayHandle(viewer, args.division), ({ caseId }) => recordFileRead(caseId)),
  },
  Resident: {
    allowanceMessages: ({ id }, args, context) => opener.ofPerson(context, id, args),
  },
  AllowanceApplication: {
    messages: (application, _, context) => messagesOfApplication(context, application),
  },
  AllowanceGrant: { messages: (grant, _, context) => messagesOfGrant(context, grant) },
} satisfies Resolvers;
