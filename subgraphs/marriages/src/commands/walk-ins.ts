/** Couples that walk in: place, queue number and marriage in one act. */
import type { Db } from '@civil-affairs/kit/database';
import { notFound, type Problem, refused } from '@civil-affairs/kit/problems';
import { eq } from 'drizzle-orm';
import { worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type { MarriageRegistrationKind, RegisterMarriageWalkInInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { outsidePartiesWith } from '../queries/parties.ts';
import {
  findOffices,
  marriagesOf,
  marriedAmong,
  openAppointmentsOf,
  openingHoursOf,
  slotsOf,
} from '../queries.ts';
import { candidatesOf, conditionsOfMarriage, declarationProblems, type Person } from '../rules/marriage.ts';
import {
  checkProblems,
  competenceProblems,
  documentProblems,
  effectProblems,
  outsideDetails,
  outsidePerson,
} from '../rules/parties.ts';
import { bookableSlots, type Slot, slotsOn } from '../rules/slots.ts';
import { documentIndexes, sealedParty } from '../sealed.ts';
import { dataChecks, outsideParties } from '../tables/parties.ts';
import {
  appointmentParties,
  appointments,
  certificates,
  type OfficeRow,
  registrations,
  spouses,
} from '../tables.ts';
import { byResident, openingAct, readPersons, theOffice } from './case.ts';
import { drawQueueNumber, issueNumber, takePlace } from './counters.ts';

interface WalkIn {
  office: OfficeRow | undefined;
  persons: Person[];
}

/** Registers a couple that walked in; the value is the id of the registration. */
export const registerMarriageWalkIn = openingAct<RegisterMarriageWalkInInput, WalkIn>(
  'registerMarriageWalkIn',
  {
    event: 'MarriageWalkInRegistered',
    entity: 'MarriageRegistration',
    async prepare(context, { officeId, parties }, id) {
      const [office] = await findOffices(context.database.db, [officeId]);
      const ids = parties.flatMap(({ residentId }) => residentId ?? []);
      const may = office && worksAt(context.viewer, office) && parties.length === 2;
      return { office, persons: may && ids.length > 0 ? await readPersons(context, id, ids) : [] };
    },
    async write(tx, context, input, { id, now, today, prepared: { office, persons } }) {
      const { parties, late, effectiveFrom } = input;
      if (!office) return refused(notFound(['officeId'], theOffice));
      if (!worksAt(context.viewer, office))
        return refused(problem('OFFICE_NOT_YOURS', { path: ['officeId'] }));
      if (parties.length !== 2) return refused(problem('TWO_PARTIES_NEEDED', { path: ['parties'] }));
      const competence = competenceProblems(parties, office);
      if (competence.length > 0) return refused(...competence);
      const papers = parties.flatMap(({ outside }, index) =>
        outside ? documentProblems(outside, ['parties', index, 'outside'], today) : [],
      );
      if (papers.length > 0) return refused(...papers);
      const known = await idsOf(tx, context, parties);
      const [first, second] = known;
      if (!first || !second || first === second)
        return refused(problem('SAME_PERSON', { path: ['parties'] }));
      const everybody = [...persons, ...outsidersOf(parties, known)];
      const candidates = candidatesOf(known, everybody, await marriedAmong(tx, known));
      const slot = await slotNow(tx, office, now, today);
      const open = await openAppointmentsOf(tx, known);
      const problems = [
        ...conditionsOfMarriage(candidates, today),
        ...declarationProblems(parties.map((party, n) => ({ ...party, residentId: known[n] ?? '' }))),
        ...checkProblems(
          parties.map(({ dataCheck, supplement }) => ({
            result: dataCheck ?? 'MATCH',
            supplement: supplement ?? null,
          })),
        ),
        ...effectProblems(
          late ?? false,
          effectiveFrom,
          candidates.map(({ person }) => person),
          today,
        ),
        ...open.map(({ appointmentId }) =>
          problem('ALREADY_BOOKED', { path: ['parties'], conflictsWith: appointmentId }),
        ),
        ...slot.problems,
      ];
      if (!slot.value || problems.length > 0) return refused(...problems);
      await takePlace(tx, office.id, slot.value);
      const appointmentId = context.newId('MarriageAppointment');
      await tx.insert(appointments).values({
        id: appointmentId,
        officeId: office.id,
        startsAt: slot.value.startsAt,
        queueNumber: await drawQueueNumber(tx, office.id, today),
        status: 'REGISTERED',
        bookedAt: now,
        version: 1,
      });
      await tx
        .insert(appointmentParties)
        .values(
          known
            .map((residentId, index) => ({ appointmentId, position: index + 1, residentId, open: false }))
            .toSorted(byResident),
        );
      await keepChecks(tx, appointmentId, input, known, today);
      const kind = late ? 'LATE' : await kindOf(tx, input, known);
      const number = await issueNumber(tx, office.authorityCode, 'J', Number(today.slice(0, 4)));
      await tx.insert(registrations).values({
        id,
        registrationNumber: number,
        officeId: office.id,
        appointmentId,
        registeredOn: today,
        kind,
        effectiveFrom: late ? (effectiveFrom ?? null) : null,
        status: 'IN_FORCE',
        version: 1,
      });
      const couple = candidates.map(({ residentId, person }) => ({
        registrationId: id,
        role: person?.sex === 'MALE' ? ('HUSBAND' as const) : ('WIFE' as const),
        residentId,
      }));
      await tx.insert(spouses).values(couple.toSorted(byResident));
      await tx.insert(certificates).values({
        id: context.newId('MarriageCertificate'),
        number,
        registrationId: id,
        officeId: office.id,
        kind: 'MARRIAGE',
        issuedOn: today,
      });
      const ids = {
        status: 'IN_FORCE',
        registrationId: id,
        appointmentId,
        officeId: office.id,
        residentIds: persons.map((person) => person.id),
        registeredOn: today,
        kind,
      };
      const opens = { caseId: id, version: 1, status: 'IN_FORCE' };
      return { ok: true, value: { opens, ids } };
    },
  },
);

type Parties = RegisterMarriageWalkInInput['parties'];

/** The ids of both: a resident's own, or that of whoever showed the same document before. */
async function idsOf(tx: Db, context: Context, parties: Parties): Promise<string[]> {
  const ids: string[] = [];
  for (const { residentId, outside } of parties) {
    if (!outside) {
      ids.push(residentId ?? '');
      continue;
    }
    const details = outsideDetails(outside);
    const [known] = await outsidePartiesWith(tx, documentIndexes(context, details));
    const values = { kind: details.kind, ...sealedParty(context, details) };
    const id = known?.id ?? context.newId('MarriageParty');
    if (known) await tx.update(outsideParties).set(values).where(eq(outsideParties.id, id));
    else await tx.insert(outsideParties).values({ id, ...values });
    ids.push(id);
  }
  return ids;
}

function outsidersOf(parties: Parties, ids: readonly string[]): Person[] {
  return parties.flatMap(({ outside }, n) =>
    outside ? [outsidePerson(ids[n] ?? '', outsideDetails(outside))] : [],
  );
}

/** The half hour that runs now, with a place that is free. */
async function slotNow(
  tx: Db,
  office: OfficeRow,
  now: Date,
  today: string,
): Promise<{ value: Slot | undefined; problems: Problem[] }> {
  const rules = await openingHoursOf(tx, [office.id], today, today);
  const counters = await slotsOf(tx, [office.id], today, today);
  const day = bookableSlots(slotsOn(rules, office.couplesPerWindowHour, today), counters);
  const slot = day.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  if (!slot) return { value: undefined, problems: [problem('OFFICE_CLOSED_NOW', { path: ['officeId'] })] };
  const full = slot.booked >= slot.capacity;
  return { value: slot, problems: full ? [problem('SLOT_FULL', { path: ['officeId'] })] : [] };
}

/** A couple that was divorced and marries each other again, or of whom one is no resident of the mainland. */
async function kindOf(
  tx: Db,
  { parties }: RegisterMarriageWalkInInput,
  [first = '', second = '']: readonly string[],
): Promise<MarriageRegistrationKind> {
  if (parties.some(({ outside }) => outside != null)) return 'FOREIGN_RELATED';
  const [of, other] = await Promise.all([marriagesOf(tx, [first]), marriagesOf(tx, [second])]);
  const before = of.some(
    ({ id, endReason }) => endReason === 'DIVORCE' && other.some((one) => one.id === id),
  );
  return before ? 'REMARRIAGE' : 'ORDINARY';
}

async function keepChecks(
  tx: Db,
  appointmentId: string,
  { parties }: RegisterMarriageWalkInInput,
  ids: readonly string[],
  today: string,
): Promise<void> {
  const rows = parties.flatMap(({ dataCheck, supplement }, index) =>
    dataCheck && dataCheck !== 'MATCH' && supplement
      ? [
          {
            appointmentId,
            number: index + 1,
            partyId: ids[index] ?? '',
            source: 'NATIONAL_MARRIAGE_DATABASE' as const,
            result: dataCheck,
            checkedOn: today,
            supplement,
            document: supplement,
            supplementedOn: today,
          },
        ]
      : [],
  );
  if (rows.length > 0) await tx.insert(dataChecks).values(rows);
}
