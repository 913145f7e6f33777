import type { Resolvers } from '../generated/resolver-types.ts';
import { paperDeskOf } from '../sealed.ts';
import { papersOfApplication, papersOfGrant, readPaper } from '../views/papers.ts';

export const paperResolvers = {
  Query: {
    allowancePaperProof: (_, { number }, { database }) => paperDeskOf.prove(database.db, number),
    allowancePaperPage: (_, { id }, context) => readPaper(context, id),
  },
  AllowanceApplication: { papers: (application, _, context) => papersOfApplication(context, application) },
  AllowanceGrant: { papers: (grant, _, context) => papersOfGrant(context, grant) },
} satisfies Resolvers;
