import { tryActs } from '@civil-affairs/kit/testing/acts';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { beforeEach, describe, expect, test } from 'vitest';
import { bookMarriageAppointment } from '../src/commands/appointments.ts';
import { acts, appointmentActs, elsewhereActs, registrationActs, walkInActs } from '../src/commands.ts';
import {
  addCouple,
  appointmentToday,
  marry,
  movableClock,
  office,
  register,
  registrar,
  testMarriages,
  willing,
} from './testing.ts';
import {
  annotate,
  archivist,
  consular,
  enterElsewhere,
  judgment,
  marriedElsewhere,
  onMarriage,
  secondArchivist,
} from './testing-ends.ts';

const correction = { field: 'NAME', before: '甲', corrected: '乙', cause: 'CLERICAL', evidence: '身份证' };

const findings = {
  source: 'POLICE_FINDINGS',
  authority: '延吉市公安局',
  number: '1号',
  decidedOn: '2026-08-20',
};

const clock = movableClock();
const graph = testMarriages(clock);
beforeEach(() => clock.set('2026-11-20'));

async function openAppointment() {
  const couple = await addCouple(graph);
  return { couple, appointmentId: await appointmentToday(graph, couple) };
}

describe('the protocol of each act on appointments, registrations and marriages of elsewhere', () => {
  tryActs(
    graph,
    [bookMarriageAppointment, ...appointmentActs, ...registrationActs, ...elsewhereActs, ...walkInActs],
    {
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
        return {
          viewer: registrar,
          input: { appointmentId, expectedVersion: 1, parties: willing(...couple) },
        };
      },
      async refuseMarriage() {
        const { appointmentId } = await openAppointment();
        return {
          viewer: registrar,
          input: { appointmentId, expectedVersion: 1, reasons: ['NOT_VOLUNTARY'] },
        };
      },
      async reissueMarriageCertificate() {
        const { appointmentId, couple } = await openAppointment();
        const { registration } = await register(graph, { appointmentId, parties: willing(...couple) });
        const input = {
          registrationId: registration.id,
          expectedVersion: 1,
          officeId: office,
          reason: 'LOST',
        };
        return { viewer: registrar, input: { ...input, applicantId: couple[0] } };
      },
      async registerMarriageWalkIn() {
        const parties = willing(...(await addCouple(graph)));
        const input = { officeId: office, parties };
        return { viewer: registrar, input, otherInput: { ...input, late: true } };
      },
      async recordMarriageDataCheck() {
        const { appointmentId, couple } = await openAppointment();
        const check = { partyId: couple[0], source: 'POPULATION', result: 'MATCH' };
        return { viewer: registrar, input: { appointmentId, expectedVersion: 1, ...check } };
      },
      async supplementMarriageDataCheck() {
        const { appointmentId, couple } = await openAppointment();
        const check = { partyId: couple[0], source: 'POPULATION', result: 'MISMATCH' };
        const recorded = { appointmentId, expectedVersion: 1, ...check };
        await mutate(graph, 'recordMarriageDataCheck', '__typename', recorded, registrar);
        const input = { appointmentId, expectedVersion: 2, number: 1, supplement: 'OTHER', document: '证明' };
        return { viewer: registrar, input };
      },
      async proposeMarriageCorrection() {
        const [him, her] = await addCouple(graph);
        const registrationId = await marry(graph, him, her);
        return {
          viewer: registrar,
          input: { registrationId, expectedVersion: 1, partyId: him, ...correction },
        };
      },
      async decideMarriageCorrection() {
        const [him, her] = await addCouple(graph);
        const registrationId = await marry(graph, him, her);
        const proposal = { registrationId, expectedVersion: 1, partyId: him, ...correction };
        await mutate(graph, 'proposeMarriageCorrection', '__typename', proposal, registrar);
        const input = { registrationId, expectedVersion: 2, accepted: true, officeId: office };
        return { viewer: { ...registrar, subject: 'second registrar' }, input };
      },
      async annotateMarriageCourtJudgment() {
        const registrationId = await marry(graph, ...(await addCouple(graph)));
        return { viewer: archivist, input: { registrationId, expectedVersion: 1, ...judgment } };
      },
      async revokeMarriageRegistration() {
        const registrationId = await marry(graph, ...(await addCouple(graph)));
        return { viewer: archivist, input: { registrationId, expectedVersion: 1, ...findings } };
      },
      async confirmMarriageRevocation() {
        const registrationId = await marry(graph, ...(await addCouple(graph)));
        await onMarriage(graph, 'revokeMarriageRegistration', { registrationId, ...findings });
        return { viewer: secondArchivist, input: { registrationId, expectedVersion: 2 } };
      },
      async declareMarriageNotRestored() {
        const [him, her] = await addCouple(graph);
        const registrationId = await marry(graph, him, her);
        await annotate(graph, registrationId, { kind: 'DECLARED_DEAD', personId: him });
        return {
          viewer: archivist,
          input: { registrationId, expectedVersion: 2, partyId: her, inWriting: true },
        };
      },
      async recordMarriageElsewhere() {
        const [him, her] = await addCouple(graph);
        const spouses = [
          { role: 'HUSBAND', residentId: him },
          { role: 'WIFE', residentId: her },
        ];
        const input = { ...consular, spouses };
        return { viewer: archivist, input, otherInput: { ...input, place: '东京' } };
      },
      async checkMarriageElsewhere() {
        const [him] = await addCouple(graph);
        const spouses = [{ role: 'HUSBAND', residentId: him }, { role: 'WIFE' }];
        const { record } = await enterElsewhere(graph, { spouses });
        return {
          viewer: secondArchivist,
          input: { recordId: record.id, expectedVersion: 1, accepted: true },
        };
      },
      async endMarriageElsewhere() {
        const recordId = await marriedElsewhere(graph, await addCouple(graph));
        const ended = { kind: 'REGISTRATION', placeKind: 'MAINLAND', on: '2026-08-01', authority: '图们市' };
        return { viewer: archivist, input: { recordId, expectedVersion: 2, ended } };
      },
    },
  );
});

test('every act is tried here or in divorce-acts.test.ts', () => {
  const besides = /Divorce|Counselling|Wedding|Archive|RecordCertificate|Protection/;
  const here = [
    bookMarriageAppointment,
    ...appointmentActs,
    ...registrationActs,
    ...elsewhereActs,
    ...walkInActs,
  ];
  const names = here.map(({ action }) => action);
  expect(
    acts.map(({ action }) => action).filter((name) => !names.includes(name) && !besides.test(name)),
  ).toEqual([]);
});
