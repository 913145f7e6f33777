import { notFound } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { rightsOnAppointment, worksAt } from '../access.ts';
import type {
  RefuseMarriageInput,
  RegisterMarriageInput,
  ReissueMarriageCertificateInput,
} from '../generated/contract.ts';
import { paper } from '../papers.ts';
import { problem } from '../problems.ts';
import { findOffices, marriedAmong } from '../queries.ts';
import {
  partiesInOrder,
  refusalObstacles,
  refusalProblems,
  registrationObstacles,
  registrationProblems,
} from '../rules/appointments.ts';
import { applicantProblems, candidatesOf, type Person, reissueObstacles } from '../rules/marriage.ts';
import { certificates, type OfficeRow, refusals, registrations, spouses } from '../tables.ts';
import {
  byResident,
  findCase,
  onAppointment,
  onRegistration,
  readNames,
  readPersons,
  theOffice,
} from './case.ts';
import { issueNumber } from './counters.ts';
import { voidFormer } from './registry.ts';

/** Registers a marriage and issues its certificate; the value is the registration's id. */
export const registerMarriage = onAppointment<RegisterMarriageInput, Person[]>('registerMarriage', {
  event: 'MarriageRegistered',
  mayAct: ({ decide }) => decide,
  async prepare(context, { appointmentId }) {
    const found = await findCase(context.database.db, appointmentId);
    // Nobody's data are read for a case that is closed or not the registrar's.
    const open =
      found?.appointment.status === 'BOOKED' &&
      rightsOnAppointment(context.viewer, found.office, found.residentIds).decide;
    return open ? readPersons(context, appointmentId, found.residentIds) : [];
  },
  async look(tx, found, { parties }, persons) {
    const ids = partiesInOrder(found.residentIds, parties);
    return { ...found, candidates: candidatesOf(ids, persons, await marriedAmong(tx, ids)) };
  },
  obstacles: ({ appointment, candidates, checks }, { today }) =>
    registrationObstacles(appointment, candidates, today, checks),
  inputProblems: ({ parties }, { found }) => registrationProblems(found.residentIds, parties),
  async write(tx, context, { appointmentId }, { found, today }) {
    const { office, candidates = [] } = found;
    const idOf = (sex: 'MALE' | 'FEMALE') =>
      candidates.find(({ person }) => person?.sex === sex)?.residentId ?? '';
    const [husbandId, wifeId] = [idOf('MALE'), idOf('FEMALE')];
    const id = context.newId('MarriageRegistration');
    const number = await issueNumber(tx, office.authorityCode, 'J', Number(today.slice(0, 4)));
    const officeId = office.id;
    await tx.insert(registrations).values({
      id,
      registrationNumber: number,
      officeId,
      appointmentId,
      registeredOn: today,
      status: 'IN_FORCE',
      version: 1,
    });
    const couple = [
      { registrationId: id, role: 'HUSBAND' as const, residentId: husbandId },
      { registrationId: id, role: 'WIFE' as const, residentId: wifeId },
    ];
    await tx.insert(spouses).values(couple.toSorted(byResident));
    await tx.insert(certificates).values({
      id: context.newId('MarriageCertificate'),
      number,
      registrationId: id,
      officeId,
      kind: 'MARRIAGE',
      issuedOn: today,
    });
    const ids = { registrationId: id, residentIds: [husbandId, wifeId], registeredOn: today };
    return { ok: true, value: { change: 'REGISTERED', made: id, ids } };
  },
});

/** Refuses to register a marriage, with the reasons; the value is the appointment's id. */
export const refuseMarriage = onAppointment<RefuseMarriageInput, Map<string, string>>('refuseMarriage', {
  event: 'MarriageRefused',
  mayAct: ({ decide }) => decide,
  async prepare(context, { appointmentId }) {
    const found = await findCase(context.database.db, appointmentId);
    // Nobody's name is read for a case that is closed or not the registrar's.
    const open =
      found?.appointment.status === 'BOOKED' &&
      rightsOnAppointment(context.viewer, found.office, found.residentIds).decide;
    return open ? readNames(context, appointmentId, found.residentIds) : new Map();
  },
  obstacles: ({ appointment }, { today }) => refusalObstacles(appointment, today),
  inputProblems: ({ reasons, remark }) => refusalProblems(reasons, remark),
  async write(tx, _, { appointmentId, reasons, remark }, { found: { office }, today, prepared: names }) {
    const said = words(remark);
    await tx
      .insert(refusals)
      .values({ appointmentId, refusedOn: today, reasons: [...new Set(reasons)], remark: said });
    const about = { caseId: appointmentId, divisionCode: office.divisionCode };
    const papers = [...names].map(([recipientId, name]) =>
      paper(
        'MARRIAGE_REFUSAL_NOTICE',
        { ...about, recipientId },
        {
          name,
          case: appointmentId,
          office: office.nameZh,
          officeKo: office.nameKo,
          reasons: [...new Set(reasons)],
        },
      ),
    );
    return { ok: true, value: { change: 'REFUSED', remark: said, papers } };
  },
});

/** Issues a marriage certificate again; the value is the new certificate's id. */
export const reissueMarriageCertificate = onRegistration<
  ReissueMarriageCertificateInput,
  OfficeRow | undefined
>('reissueMarriageCertificate', {
  event: 'MarriageCertificateReissued',
  mayAct: ({ reissue }) => reissue,
  prepare: async ({ database }, { officeId }) => (await findOffices(database.db, [officeId]))[0],
  obstacles: ({ registration }) => reissueObstacles(registration),
  inputProblems: ({ applicantId }, { found, prepared: office, viewer }) => [
    ...applicantProblems(found.spouseIds, applicantId),
    ...(office ? [] : [notFound(['officeId'], theOffice)]),
    ...(office && !worksAt(viewer, office) ? [problem('OFFICE_NOT_YOURS', { path: ['officeId'] })] : []),
  ],
  async write(tx, context, { registrationId, applicantId, reason }, { prepared: office, today }) {
    if (!office) throw new Error('an office that was found is gone');
    const id = context.newId('MarriageCertificate');
    const number = await issueNumber(tx, office.authorityCode, 'BJ', Number(today.slice(0, 4)));
    await tx.insert(certificates).values({
      id,
      number,
      registrationId,
      officeId: office.id,
      kind: 'REISSUE',
      issuedOn: today,
      reissueReason: reason,
      applicantId,
    });
    await voidFormer(tx, { registrationId }, id, today);
    const ids = { certificateId: id, officeId: office.id };
    return { ok: true, value: { change: {}, made: id, ids } };
  },
});
