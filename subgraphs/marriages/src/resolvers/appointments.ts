import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { stageOf } from '@civil-affairs/kit/states';
import {
  bookMarriageAppointment,
  cancelMarriageAppointment,
  findNextFreeSlot,
} from '../commands/appointments.ts';
import { refuseMarriage } from '../commands/registrations.ts';
import type { Context } from '../context.ts';
import type { BookMarriageAppointmentInput } from '../generated/contract.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { appointmentStates } from '../rules/appointments.ts';
import { appointmentStatusLabels } from '../rules/labels.ts';
import { slotEnd } from '../rules/slots.ts';
import { actionsOn, existing, historyOfAppointment, visibleAppointment } from '../views.ts';

const appointmentIn = payloadWith('appointment', ({ loaders }: Context) => loaders.appointment);

export const appointmentResolvers = {
  Query: {
    marriageAppointment: (_, { id }, context) => visibleAppointment(context, id),
  },
  Mutation: {
    ...mutationsOf(
      [bookMarriageAppointment],
      async (context, result, input: BookMarriageAppointmentInput) => {
        const full = !result.ok && result.problems.some(({ code }) => code === 'SLOT_FULL');
        const nextFreeSlot = full
          ? await findNextFreeSlot(context, input.officeId, input.startsAt)
          : undefined;
        return { ...(await appointmentIn(context, result, input)), nextFreeSlot: nextFreeSlot ?? null };
      },
    ),
    ...mutationsOf([cancelMarriageAppointment, refuseMarriage], appointmentIn),
  },
  MarriageAppointment: {
    __resolveReference: ({ id }, context) => visibleAppointment(context, id),
    office: ({ officeId }, _, { loaders }) => existing(loaders.office.load(officeId)),
    endsAt: ({ startsAt }) => slotEnd(startsAt),
    aheadInQueue: async ({ id, status }, _, { loaders }) =>
      status === 'BOOKED' ? ((await loaders.aheadInQueue.load(id))?.ahead ?? null) : null,
    parties: ({ id }, _, { loaders }) => loaders.parties.load(id),
    refusal: async ({ id, status }, _, { loaders }) =>
      status === 'REFUSED' ? ((await loaders.refusal.load(id)) ?? null) : null,
    registration: async ({ id, status }, _, { loaders }) =>
      status === 'REGISTERED' ? ((await loaders.registrationOfAppointment.load(id)) ?? null) : null,
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(appointmentStates, appointmentStatusLabels, status),
    history: (appointment, _, context) => historyOfAppointment(context, appointment),
    deadlines: () => [],
    availableActions: (appointment, _, context) => actionsOn(context, appointment),
  },
  MarriageAppointmentParty: {
    resident: ({ residentId }) => ({ id: residentId }),
  },
} satisfies Resolvers;
