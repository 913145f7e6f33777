import { testViewer } from '@civil-affairs/kit/testing';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { beforeEach, describe } from 'vitest';
import {
  archiveActs,
  bookingActs,
  counsellingSlotActs,
  divorceActs,
  divorceOpeningActs,
  protectionActs,
  recordCertificateActs,
  weddingActs,
} from '../src/commands.ts';
import { addCouple, marry, movableClock, office, registrar, residentAs, testMarriages } from './testing.ts';
import { agreement, applicants, present, receivedDivorce, registerDivorce } from './testing-divorces.ts';
import { archivist } from './testing-ends.ts';

const counsellor = testViewer({
  subject: 'counsellor',
  role: 'MARRIAGE_COUNSELLING_OFFICER',
  scopes: ['marriages:counsel', 'marriages:protect'],
  division: '222401',
});

let hours = 0;
const nextHour = () => new Date(Date.parse('2026-12-01T00:00:00Z') + ++hours * 3_600_000).toISOString();

async function counsellingSlot(): Promise<string> {
  const input = { officeId: office, kind: 'FAMILY', startsAt: nextHour(), minutes: 50 };
  return (await mutate(graph, 'openMarriageCounsellingSlot', 'slot { id }', input, counsellor)).slot.id;
}

async function counsellingBooking() {
  const [him] = await addCouple(graph);
  const input = { slotId: await counsellingSlot(), residentIds: [him] };
  const { booking } = await mutate(
    graph,
    'bookMarriageCounselling',
    'booking { id }',
    input,
    residentAs(him),
  );
  return { id: booking.id as string, him };
}

const activity = {
  divisionCode: '222401',
  kind: 'TALK',
  departments: ['市民政局'],
  heldOn: '2026-12-01',
  place: '延吉',
  capacity: 50,
  parentsInvited: false,
};

async function weddingActivity(): Promise<string> {
  return (await mutate(graph, 'announceWeddingActivity', 'activity { id }', activity, counsellor)).activity
    .id;
}

async function archivePlace() {
  const registrationId = await marry(graph, ...(await addCouple(graph)));
  hours += 1;
  const pages = { volume: hours, firstPage: 1, lastPage: 4 };
  return { officeId: office, registrationId, kind: 'MARRIAGE', fonds: '12', year: 2020, ...pages };
}

const clock = movableClock();
const graph = testMarriages(clock);
beforeEach(() => clock.set('2026-11-20'));

/** A divorce received so long ago that its certificate can be asked for today. */
async function divorceToIssue() {
  clock.set('2026-10-12');
  const one = await receivedDivorce(graph);
  clock.set('2026-11-20');
  return one;
}

describe('the protocol of each act on divorces, counselling and the archive', () => {
  tryActs(
    graph,
    [
      ...divorceOpeningActs,
      ...divorceActs,
      ...counsellingSlotActs,
      ...bookingActs,
      ...weddingActs,
      ...archiveActs,
      ...recordCertificateActs,
      ...protectionActs,
    ],
    {
      async acceptDivorce() {
        const couple = await addCouple(graph);
        const registrationId = await marry(graph, ...couple);
        const input = { officeId: office, registrationId, parties: applicants(...couple), agreement };
        return { viewer: registrar, input, otherInput: { ...input, mediationOffered: true } };
      },
      async declineDivorce() {
        const input = {
          officeId: office,
          partyIds: await addCouple(graph),
          reasons: ['CERTIFICATE_MISSING'],
        };
        return { viewer: registrar, input, otherInput: { ...input, reasons: ['NOT_IN_FORCE'] } };
      },
      async withdrawDivorce() {
        const { id, couple } = await receivedDivorce(graph);
        const input = { divorceCaseId: id, expectedVersion: 1, partyId: couple[1], receiptShown: true };
        return { viewer: registrar, input };
      },
      async replaceDivorceAgreement() {
        const { id, couple } = await receivedDivorce(graph);
        const input = { divorceCaseId: id, expectedVersion: 1, agreement, parties: present(...couple) };
        return { viewer: registrar, input };
      },
      async registerDivorce() {
        const { id, couple } = await divorceToIssue();
        const input = { divorceCaseId: id, expectedVersion: 1, parties: present(...couple) };
        return { viewer: registrar, input };
      },
      async refuseDivorce() {
        const { id } = await divorceToIssue();
        return {
          viewer: registrar,
          input: { divorceCaseId: id, expectedVersion: 1, reasons: ['NOT_VOLUNTARY'] },
        };
      },
      async reissueDivorceCertificate() {
        const one = await divorceToIssue();
        await registerDivorce(graph, one);
        const input = { divorceCaseId: one.id, expectedVersion: 2, officeId: office, reason: 'LOST' };
        return { viewer: registrar, input: { ...input, applicantId: one.couple[0] } };
      },
      async openMarriageCounsellingSlot() {
        const input = { officeId: office, kind: 'FAMILY', startsAt: nextHour(), minutes: 50 };
        return { viewer: counsellor, input, otherInput: { ...input, minutes: 40 } };
      },
      async bookMarriageCounselling() {
        const [him] = await addCouple(graph);
        const input = { slotId: await counsellingSlot(), residentIds: [him] };
        const [other] = await addCouple(graph);
        return { viewer: residentAs(him), input, otherInput: { ...input, residentIds: [him, other] } };
      },
      async cancelMarriageCounselling() {
        const { id, him } = await counsellingBooking();
        return { viewer: residentAs(him), input: { bookingId: id, expectedVersion: 1 } };
      },
      async recordMarriageCounselling() {
        const { id } = await counsellingBooking();
        clock.set('2027-01-20');
        return { viewer: counsellor, input: { bookingId: id, expectedVersion: 1, attended: true } };
      },
      async announceWeddingActivity() {
        return { viewer: counsellor, input: activity, otherInput: { ...activity, capacity: 5 } };
      },
      async enrolInWeddingActivity() {
        const [him] = await addCouple(graph);
        const input = { activityId: await weddingActivity() };
        return { viewer: residentAs(him), input, otherInput: { activityId: await weddingActivity() } };
      },
      async recordWeddingAttendance() {
        const activityId = await weddingActivity();
        clock.set('2027-01-20');
        return { viewer: counsellor, input: { activityId, expectedVersion: 1, attendedCouples: 9 } };
      },
      async fileMarriageArchive() {
        const input = { ...(await archivePlace()) };
        return { viewer: archivist, input, otherInput: { ...input, kind: 'REISSUE' } };
      },
      async consultMarriageArchive() {
        const place = await archivePlace();
        const { file } = await mutate(graph, 'fileMarriageArchive', 'file { id }', place, archivist);
        const input = { fileId: file.id, basis: 'COURT', applicant: '法院', purpose: '诉讼', pagesCopied: 0 };
        return { viewer: archivist, input, otherInput: { ...input, pagesCopied: 1 } };
      },
      async issueMarriageRecordCertificate() {
        const registrationId = await marry(graph, ...(await addCouple(graph)));
        const input = { registrationId, officeId: office, basis: 'COURT', purpose: '诉讼' };
        return { viewer: archivist, input, otherInput: { ...input, purpose: '其他' } };
      },
      async reportMarriageProtectionConcern() {
        const concern = { suspicion: 'VIOLENCE', reportedTo: '公安', observation: '有伤' };
        const input = { officeId: office, residentIds: [...(await addCouple(graph))], ...concern };
        return { viewer: counsellor, input, otherInput: { ...input, suspicion: 'COERCION' } };
      },
    },
  );
});
