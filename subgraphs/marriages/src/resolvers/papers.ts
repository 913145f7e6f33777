import type { Resolvers } from '../generated/resolver-types.ts';
import { paperDeskOf } from '../sealed.ts';
import { paperOfCertificate, papersOfAppointment, readPaper } from '../views/papers.ts';

export const paperResolvers = {
  Query: {
    marriagePaperProof: (_, { number }, { database }) => paperDeskOf.prove(database.db, number),
    marriagePaperPage: (_, { id }, context) => readPaper(context, id),
  },
  MarriageAppointment: { papers: (appointment, _, context) => papersOfAppointment(context, appointment) },
  MarriageRecordCertificate: { paper: (certificate, _, context) => paperOfCertificate(context, certificate) },
} satisfies Resolvers;
