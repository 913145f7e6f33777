import { tryActs } from '@civil-affairs/kit/testing/acts';
import { describe } from 'vitest';
import { acts } from '../src/commands.ts';
import {
  addCouple,
  appointmentToday,
  office,
  register,
  registrar,
  testMarriages,
  willing,
} from './testing.ts';

const graph = testMarriages();

async function openAppointment() {
  const couple = await addCouple(graph);
  return { couple, appointmentId: await appointmentToday(graph, couple) };
}

describe('the protocol of each act', () => {
  tryActs(graph, acts, {
    async bookMarriageAppointment() {
      const parties = (await addCouple(graph)).map((residentId) => ({ residentId }));
      const input = { officeId: office, startsAt: '2026-11-23T01:00:00.000Z', parties };
      return { viewer: registrar, input, otherInput: { ...input, startsAt: '2026-11-23T01:30:00.000Z' } };
    },
    async cancelMarriageAppointment() {
      const { appointmentId } = await openAppointment();
      return { viewer: registrar, input: { appointmentId, expectedVersion: 1 } };
    },
    async registerMarriage() {
      const { appointmentId, couple } = await openAppointment();
      return { viewer: registrar, input: { appointmentId, expectedVersion: 1, parties: willing(...couple) } };
    },
    async refuseMarriage() {
      const { appointmentId } = await openAppointment();
      return { viewer: registrar, input: { appointmentId, expectedVersion: 1, reasons: ['NOT_VOLUNTARY'] } };
    },
    async reissueMarriageCertificate() {
      const { appointmentId, couple } = await openAppointment();
      const { registration } = await register(graph, { appointmentId, parties: willing(...couple) });
      const input = { registrationId: registration.id, expectedVersion: 1, officeId: office, reason: 'LOST' };
      return { viewer: registrar, input: { ...input, applicantId: couple[0] } };
    },
  });
});
