import { carryOut, done } from '@civil-affairs/kit/case-file';
import { newId } from '@civil-affairs/kit/ids';
import { notFound, type Result, refused, staleVersion } from '@civil-affairs/kit/problems';
import { eq, sql } from 'drizzle-orm';
import { mayReissue, worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type {
  RefuseMarriageInput,
  RegisterMarriageInput,
  ReissueCertificateInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { findOffices, marriedAmong, spousesOf } from '../queries.ts';
import { mayRefuse, mayRegister } from '../rules/appointments.ts';
import { candidatesOf, reissueProblems } from '../rules/marriage.ts';
import { certificates, refusals, registrations, spouses } from '../tables.ts';
import {
  askRegistry,
  byResident,
  closeAppointment,
  findCase,
  lockCase,
  raceLost,
  theMarriage,
  theOffice,
} from './case.ts';
import { issueNumber } from './counters.ts';

/** Registers a marriage and issues its certificate; the value is the registration's id. */
export function registerMarriage(context: Context, input: RegisterMarriageInput): Promise<Result<string>> {
  const { clock, database } = context;
  const { appointmentId } = input;
  return carryOut(
    context,
    {
      mutation: 'registerMarriage',
      key: input.clientMutationKey,
      input,
      subjectId: appointmentId,
      async prepare() {
        const found = await findCase(database.db, context, appointmentId);
        // Nobody's data are read for a case that is closed or not the registrar's.
        const open = found?.rights.decide && found.appointment.status === 'BOOKED';
        return open ? askRegistry(context, appointmentId, found.residentIds) : [];
      },
    },
    async (tx, persons) => {
      const found = await lockCase(tx, context, appointmentId, input.expectedVersion, 'decide');
      if (!found.ok) return found;
      const { appointment, office, residentIds } = found.value;
      const married = await marriedAmong(tx, residentIds);
      const candidates = candidatesOf(residentIds, persons, married);
      const today = clock.today();
      const decision = mayRegister(appointment, candidates, input.parties, today);
      if (!decision.ok) return decision;
      const id = newId('MarriageRegistration');
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
      const { husbandId, wifeId } = decision.value;
      const couple = [
        { registrationId: id, role: 'HUSBAND' as const, residentId: husbandId },
        { registrationId: id, role: 'WIFE' as const, residentId: wifeId },
      ];
      await tx.insert(spouses).values(couple.toSorted(byResident));
      const certificateId = newId('MarriageCertificate');
      await tx.insert(certificates).values({
        id: certificateId,
        number,
        registrationId: id,
        officeId,
        kind: 'MARRIAGE',
        issuedOn: today,
      });
      await closeAppointment(tx, appointment, 'REGISTERED');
      return done(
        'registerMarriage',
        'MarriageRegistered',
        id,
        { registrationId: id, officeId, residentIds: [husbandId, wifeId] },
        appointmentId,
      );
    },
    raceLost,
  );
}

/** Refuses to register a marriage, with the reasons; the value is the appointment's id. */
export function refuseMarriage(context: Context, input: RefuseMarriageInput): Promise<Result<string>> {
  const { appointmentId } = input;
  return carryOut(
    context,
    { mutation: 'refuseMarriage', key: input.clientMutationKey, input, subjectId: appointmentId },
    async (tx) => {
      const found = await lockCase(tx, context, appointmentId, input.expectedVersion, 'decide');
      if (!found.ok) return found;
      const { appointment, residentIds } = found.value;
      const today = context.clock.today();
      const request = { reasons: input.reasons, remark: input.remark?.trim() || null };
      const decision = mayRefuse(appointment, request, today);
      if (!decision.ok) return decision;
      await tx.insert(refusals).values({ appointmentId, refusedOn: today, ...decision.value });
      await closeAppointment(tx, appointment, 'REFUSED');
      return done('refuseMarriage', 'MarriageRefused', appointmentId, {
        appointmentId,
        officeId: appointment.officeId,
        residentIds,
      });
    },
  );
}

/** Issues a marriage certificate again; the value is the new certificate's id. */
export function reissueCertificate(
  context: Context,
  input: ReissueCertificateInput,
): Promise<Result<string>> {
  const { viewer, clock } = context;
  const { registrationId, officeId, applicantId, reason } = input;
  return carryOut(
    context,
    { mutation: 'reissueCertificate', key: input.clientMutationKey, input, subjectId: registrationId },
    async (tx) => {
      const mine = eq(registrations.id, registrationId);
      const [registration] = await tx.select().from(registrations).where(mine).for('update');
      if (!registration || !mayReissue(viewer)) return refused(notFound(['registrationId'], theMarriage));
      if (registration.version !== input.expectedVersion) return refused(staleVersion(registration.version));
      const [office] = await findOffices(tx, [officeId]);
      if (!office) return refused(notFound(['officeId'], theOffice));
      const spouseIds = (await spousesOf(tx, [registrationId])).map(({ residentId }) => residentId);
      const problems = reissueProblems({ ...registration, spouseIds }, applicantId);
      if (!worksAt(viewer, office)) problems.push(problem('OFFICE_NOT_YOURS', { path: ['officeId'] }));
      if (problems.length > 0) return { ok: false, problems };
      const id = newId('MarriageCertificate');
      const issuedOn = clock.today();
      const number = await issueNumber(tx, office.authorityCode, 'BJ', Number(issuedOn.slice(0, 4)));
      await tx.insert(certificates).values({
        id,
        number,
        registrationId,
        officeId,
        kind: 'REISSUE',
        issuedOn,
        reissueReason: reason,
        applicantId,
      });
      await tx
        .update(registrations)
        .set({ version: sql`${registrations.version} + 1` })
        .where(mine);
      return done(
        'reissueCertificate',
        'MarriageCertificateReissued',
        id,
        { certificateId: id, registrationId, officeId, residentIds: spouseIds },
        registrationId,
      );
    },
  );
}
