import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { worksAt } from '../access.ts';
import { checkActs, correctionActs, walkInActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { dayStatus } from '../rules/slots.ts';
import { openedCorrection } from '../sealed.ts';
import { visibleCorrections, visibleOutsideParties } from '../views/parties.ts';
import { existing } from '../views.ts';

const registrationIn = payloadWith('registration', ({ loaders }: Context) => loaders.registration);

export const partyResolvers = {
  Mutation: {
    ...mutationsOf([...walkInActs, ...correctionActs], registrationIn),
    ...mutationsOf(
      checkActs,
      payloadWith('appointment', ({ loaders }: Context) => loaders.appointment),
    ),
  },
  MarriageOffice: {
    dayStatus: async ({ id }, args, { loaders, clock }) => {
      const on = args.on ?? clock.today();
      return dayStatus(await loaders.openingHours(on).load(id), on);
    },
  },
  MarriageAppointment: {
    dataChecks: async ({ id, officeId }, _, { viewer, loaders }) => {
      const office = await existing(loaders.office.load(officeId));
      return worksAt(viewer, office) ? loaders.dataChecks.load(id) : null;
    },
  },
  MarriageRegistration: {
    outsideParties: (registration, _, context) => visibleOutsideParties(context, registration),
    corrections: (registration, _, context) => visibleCorrections(context, registration),
  },
  MarriageParty: {
    maskedDocument: ({ documentNumber }) => `***${documentNumber.slice(-3)}`,
  },
  MarriageCorrection: {
    before: (row, _, context) => openedCorrection(context, row).before,
    corrected: (row, _, context) => openedCorrection(context, row).corrected,
    evidence: (row, _, context) => openedCorrection(context, row).evidence,
  },
} satisfies Resolvers;
