import { knownDay } from '@civil-affairs/kit/arguments';
import { publicError } from '@civil-affairs/kit/errors';
import type { Resolvers } from '../generated/resolver-types.ts';
import { supportsOf } from '../queries/supports.ts';

const mostPersons = 400;

export const supportResolvers = {
  Query: {
    allowanceSupports: async (_, { residentIds, on, caseNumber }, { database, recordRead }) => {
      if (residentIds.length > mostPersons)
        throw publicError('BAD_USER_INPUT', `At most ${mostPersons} persons can be requested at once.`);
      const found = await supportsOf(database.db, residentIds, knownDay(on, 'on'));
      const read = { action: 'readAllowanceSupports', purpose: 'ELDER_CARE_CASE' } as const;
      await Promise.all(
        found.map(({ residentId }) => recordRead({ ...read, subjectId: residentId, caseNumber })),
      );
      return found;
    },
  },
} satisfies Resolvers;
