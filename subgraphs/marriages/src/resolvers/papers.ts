import type { Resolvers } from '../generated/resolver-types.ts';
import { paperDeskOf } from '../sealed.ts';
import { paperOfCertificate, papersOfCase, readPaper } from '../views/papers.ts';

export const paperResolvers = {
  Query: {
    marriagePaperProof: (_, { number }, { database }) => paperDeskOf.prove(database.db, number),
    marriagePaperPage: (_, { id }, context) => readPaper(context, id),
  },
  MarriageAppointment: { papers: (found, _, context) => papersOfCase(context, found) },
  DivorceCase: { papers: (found, _, context) => papersOfCase(context, found) },
  MarriageRecordCertificate: { paper: (certificate, _, context) => paperOfCertificate(context, certificate) },
} satisfies Resolvers;
