import { pageRequest } from '@civil-affairs/kit/pages';
import type { Resolvers } from '../generated/resolver-types.ts';
import { paperDeskOf } from '../sealed.ts';
import { papersOfCard, papersOfStatement, papersOfStay, readPaper } from '../views/papers.ts';

export const paperResolvers = {
  Query: {
    elderCarePaperProof: (_, { number }, { database }) => paperDeskOf.prove(database.db, number),
    elderCarePaperPage: (_, { id }, context) => readPaper(context, id),
  },
  MealCard: { papers: (card, page, context) => papersOfCard(context, card, pageRequest(page, 1)) },
  CareAdmission: { papers: (stay, _, context) => papersOfStay(context, stay) },
  CanteenStatement: { papers: (statement, _, context) => papersOfStatement(context, statement) },
} satisfies Resolvers;
