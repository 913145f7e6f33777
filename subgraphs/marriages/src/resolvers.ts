import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { appointmentResolvers } from './resolvers/appointments.ts';
import { counsellingResolvers } from './resolvers/counselling.ts';
import { divorceResolvers } from './resolvers/divorces.ts';
import { endResolvers } from './resolvers/ends.ts';
import { messageResolvers } from './resolvers/messages.ts';
import { officeResolvers } from './resolvers/offices.ts';
import { paperResolvers } from './resolvers/papers.ts';
import { partyResolvers } from './resolvers/parties.ts';
import { registrationResolvers } from './resolvers/registrations.ts';
import { seriesResolvers } from './resolvers/series.ts';

/** Each part answers for its own types; what is spread over several parts is put together here. */
export const resolvers = {
  ...officeResolvers,
  ...appointmentResolvers,
  ...registrationResolvers,
  ...divorceResolvers,
  ...endResolvers,
  ...partyResolvers,
  ...counsellingResolvers,
  DivisionMarriages: { ...officeResolvers.DivisionMarriages, ...seriesResolvers.DivisionMarriages },
  MarriageOffice: { ...officeResolvers.MarriageOffice, ...partyResolvers.MarriageOffice },
  MarriageAppointment: {
    ...appointmentResolvers.MarriageAppointment,
    ...partyResolvers.MarriageAppointment,
    ...messageResolvers.MarriageAppointment,
    ...paperResolvers.MarriageAppointment,
  },
  MarriageRecordCertificate: {
    ...counsellingResolvers.MarriageRecordCertificate,
    ...paperResolvers.MarriageRecordCertificate,
  },
  DivorceCase: {
    ...divorceResolvers.DivorceCase,
    ...messageResolvers.DivorceCase,
    ...paperResolvers.DivorceCase,
  },
  MarriageRegistration: {
    ...registrationResolvers.MarriageRegistration,
    ...partyResolvers.MarriageRegistration,
    ...messageResolvers.MarriageRegistration,
  },
  Query: {
    ...officeResolvers.Query,
    ...appointmentResolvers.Query,
    ...registrationResolvers.Query,
    ...divorceResolvers.Query,
    ...endResolvers.Query,
    ...counsellingResolvers.Query,
    ...messageResolvers.Query,
    ...paperResolvers.Query,
  },
  Mutation: {
    ...appointmentResolvers.Mutation,
    ...registrationResolvers.Mutation,
    ...divorceResolvers.Mutation,
    ...endResolvers.Mutation,
    ...partyResolvers.Mutation,
    ...counsellingResolvers.Mutation,
  },
  Resident: {
    ...registrationResolvers.Resident,
    ...divorceResolvers.Resident,
    ...endResolvers.Resident,
    ...counsellingResolvers.Resident,
    ...messageResolvers.Resident,
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;
