/** How a divorce by agreement begins: received, or not received. */
import { actingSystem } from '@civil-affairs/kit/acting-system';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { notFound, type Problem, refused } from '@civil-affairs/kit/problems';
import { startDeadline } from '@civil-affairs/kit/statutory-deadlines';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { worksAt } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { AcceptDivorceInput, DeclineDivorceInput } from '../../generated/contract.ts';
import { isOutsideParty } from '../../ids.ts';
import { paper } from '../../papers.ts';
import { problem } from '../../problems.ts';
import { openDivorcesOf, voidedWithNumbers } from '../../queries/divorces.ts';
import { findElsewhere, spousesOfRecords } from '../../queries/ends.ts';
import { findOffices, spousesOf } from '../../queries.ts';
import { divorcePeriods } from '../../rules/divorce-periods.ts';
import { agreementOf, agreementProblems } from '../../rules/divorces/agreement.ts';
import {
  applicantsProblems,
  coupleProblems,
  divorceRefusalProblems,
  livingProblems,
} from '../../rules/divorces/application.ts';
import { divorceDeadlines, lapseObstacles } from '../../rules/divorces/states.ts';
import { isRegisteredHere } from '../../rules/ends.ts';
import type { Person } from '../../rules/marriage.ts';
import { sealedAgreement } from '../../sealed.ts';
import { divorceAgreements, divorceCases, divorceParties, divorceRefusals } from '../../tables/divorces.ts';
import { type OfficeRow, type RegistrationRow, registrations } from '../../tables.ts';
import { byResident, openingAct, readNames, readPersons, theOffice } from '../case.ts';
import { issueNumber } from '../counters.ts';
import { messagesOfAcceptance, messagesOfDeclining } from '../messages.ts';
import { deemDivorceWithdrawn, lapseKey } from './endings.ts';

/** What an application rests on. */
interface Application {
  office: OfficeRow | undefined;
  isOwnOffice: boolean;
  persons: Person[];
  /** Of those who are in the register. */
  names: Map<string, string>;
}

/** Receives an application; the value is the id of the case. */
export const acceptDivorce = openingAct<AcceptDivorceInput, Application>('acceptDivorce', {
  event: 'DivorceAccepted',
  entity: 'DivorceCase',
  async prepare(context, { officeId, registrationId, recordId, parties }, id) {
    const place = await findOwnOffice(context, officeId);
    const ids = parties.map(({ residentId }) => residentId);
    await noteLapsed(context, ids);
    const { db } = context.database;
    const spouses = registrationId
      ? await spousesOf(db, [registrationId])
      : await spousesOfRecords(db, recordId ? [recordId] : []);
    // Nobody's data are read for an application that cannot be received.
    const isCouple = coupleProblems(idsOf(spouses), ids).length === 0;
    if (!place.isOwnOffice || !isCouple) return { ...place, persons: [], names: new Map() };
    const persons = await readPersons(context, id, ids);
    return { ...place, persons, names: await readNames(context, id, ids) };
  },
  async write(tx, context, input, { id, today, prepared: { office, isOwnOffice, persons, names } }) {
    const { officeId, parties, agreement } = input;
    const formal = officeProblems(office, isOwnOffice);
    if (!office || formal.length > 0) return refused(...formal);
    const marriage = await findMarriage(tx, input);
    if ('problems' in marriage) return refused(...marriage.problems);
    const named = parties.map(({ residentId }) => residentId);
    const couple = coupleProblems(marriage.spouseIds, named);
    if (couple.length > 0) return refused(...couple);
    const { registrationId, recordId } = marriage;
    const problems = [
      ...marriage.obstacles,
      // Who is no resident of the mainland is divorced where the province determined, too.
      ...(marriage.spouseIds.some(isOutsideParty) && !office.foreignRelated
        ? [problem('OFFICE_NOT_COMPETENT', { path: ['officeId'] })]
        : []),
      ...(await runningProblems(tx, named)),
      ...livingProblems(named, persons),
      ...applicantsProblems(parties),
      ...(await voidProblems(tx, parties)),
      ...agreementProblems(agreement, today),
    ];
    if (!agreement || problems.length > 0) return refused(...problems);
    const receiptNumber = await issueNumber(tx, office.authorityCode, 'SL', Number(today.slice(0, 4)));
    await tx.insert(divorceCases).values({
      id,
      receiptNumber,
      officeId,
      registrationId,
      recordId,
      status: 'ACCEPTED',
      receivedOn: today,
      acceptedOn: today,
      mediationOffered: Boolean(input.mediationOffered),
      mediationAccepted: Boolean(input.mediationOffered && input.mediationAccepted),
      version: 1,
    });
    await insertParties(
      tx,
      id,
      parties.map(({ residentId, certificate }) => ({ residentId, certificate })),
      true,
    );
    const content = sealedAgreement(context, agreementOf(agreement, today));
    await tx.insert(divorceAgreements).values({ caseId: id, version: 1, content });
    await startPeriods(tx, context, { id, divisionCode: office.divisionCode }, today);
    const opens = { caseId: id, version: 1, status: 'ACCEPTED' };
    const ids = { divorceCaseId: id, officeId, status: 'ACCEPTED' };
    const messages = messagesOfAcceptance(id, office, named, today);
    const papers = receiptsOf(id, office, receiptNumber, names, today);
    return { ok: true, value: { opens, ids, messages, papers } };
  },
});

/** Each party gets the receipt (民发〔2020〕116号): it is shown by who takes the application back. */
function receiptsOf(
  caseId: string,
  { divisionCode, nameZh, nameKo }: OfficeRow,
  number: string,
  names: ReadonlyMap<string, string>,
  acceptedOn: LocalDate,
) {
  const { withdrawUntil, issueFrom, issueUntil } = divorcePeriods(acceptedOn);
  return [...names].map(([recipientId, name]) =>
    paper(
      'DIVORCE_RECEIPT',
      { caseId, divisionCode, recipientId },
      { name, number, office: nameZh, officeKo: nameKo, acceptedOn, withdrawUntil, issueFrom, issueUntil },
    ),
  );
}

/** Does not receive an application, with the reasons; the value is the id of the case. */
export const declineDivorce = openingAct<DeclineDivorceInput, Omit<Application, 'persons' | 'names'>>(
  'declineDivorce',
  {
    event: 'DivorceDeclined',
    entity: 'DivorceCase',
    prepare: (context, { officeId }) => findOwnOffice(context, officeId),
    async write(tx, _context, input, { id, today, prepared: { office, isOwnOffice } }) {
      const { officeId, registrationId = null, partyIds, reasons, remark } = input;
      const formal = officeProblems(office, isOwnOffice);
      if (!office || formal.length > 0) return refused(...formal);
      const spouses = registrationId ? await spousesOf(tx, [registrationId]) : [];
      const known = registrationId ? idsOf(spouses) : partyIds;
      const problems = [...coupleProblems(known, partyIds), ...divorceRefusalProblems(reasons, remark)];
      if (registrationId && spouses.length === 0) return refused(notFound(['registrationId'], theMarriage));
      if (problems.length > 0) return refused(...problems);
      await tx.insert(divorceCases).values({
        id,
        officeId,
        registrationId,
        status: 'NOT_ACCEPTED',
        receivedOn: today,
        mediationOffered: false,
        mediationAccepted: false,
        version: 1,
      });
      await insertParties(
        tx,
        id,
        partyIds.map((residentId) => ({ residentId, certificate: null })),
        false,
      );
      await tx.insert(divorceRefusals).values({
        caseId: id,
        number: 1,
        refusedOn: today,
        reasons: [...new Set(reasons)],
        remark: words(remark),
      });
      const opens = { caseId: id, version: 1, status: 'NOT_ACCEPTED', remark: words(remark) };
      const ids = { divorceCaseId: id, officeId, status: 'NOT_ACCEPTED' };
      return { ok: true, value: { opens, ids, messages: messagesOfDeclining(id, office, partyIds) } };
    },
  },
);

const theMarriage = { zhHans: '该婚姻登记', ko: '해당 혼인등록', en: 'registration' };

const idsOf = (rows: readonly { residentId: string }[]) => rows.map(({ residentId }) => residentId);

async function findOwnOffice({ database, viewer }: Context, officeId: string) {
  const [office] = await findOffices(database.db, [officeId]);
  return { office, isOwnOffice: office !== undefined && worksAt(viewer, office) };
}

function officeProblems(office: OfficeRow | undefined, isOwnOffice: boolean): Problem[] {
  if (!office) return [notFound(['officeId'], theOffice)];
  return isOwnOffice ? [] : [problem('OFFICE_NOT_YOURS', { path: ['officeId'] })];
}

type Marriage =
  | { problems: Problem[] }
  | {
      registrationId: string | null;
      recordId: string | null;
      spouseIds: string[];
      obstacles: Problem[];
    };

/** The marriage that is to be divorced: by our own record, or by a checked one of elsewhere. */
async function findMarriage(
  tx: Db,
  { registrationId, recordId }: Pick<AcceptDivorceInput, 'registrationId' | 'recordId'>,
): Promise<Marriage> {
  if (registrationId) {
    const [registration] = await lockRegistration(tx, registrationId);
    if (!registration) return { problems: [notFound(['registrationId'], theMarriage)] };
    const ended =
      registration.status === 'IN_FORCE' ? [] : [problem('NOT_IN_FORCE', { path: ['registrationId'] })];
    const spouseIds = idsOf(await spousesOf(tx, [registrationId]));
    return { registrationId, recordId: null, spouseIds, obstacles: ended };
  }
  const [record] = recordId ? await findElsewhere(tx, [recordId]) : [];
  const path = ['recordId'];
  if (!record || record.registrationId || record.status !== 'CONFIRMED')
    return { problems: [problem('MARRIAGE_NOT_PROVEN', { path })] };
  const spouseIds = idsOf(await spousesOfRecords(tx, [record.id]));
  const obstacles = [
    ...(isRegisteredHere(record.placeKind) ? [] : [problem('NOT_REGISTERED_HERE', { path })]),
    ...(record.endedOn === null ? [] : [problem('NOT_IN_FORCE', { path })]),
  ];
  return { registrationId: null, recordId: record.id, spouseIds, obstacles };
}

/** A certificate that another one has replaced proves nothing. */
async function voidProblems(tx: Db, parties: AcceptDivorceInput['parties']): Promise<Problem[]> {
  const numbers = parties.flatMap(({ certificateNumber }) => certificateNumber ?? []);
  const voided = new Set((await voidedWithNumbers(tx, numbers)).map(({ number }) => number));
  return parties.flatMap(({ certificateNumber }, index) =>
    certificateNumber && voided.has(certificateNumber)
      ? [problem('CERTIFICATE_VOID', { path: ['parties', index, 'certificateNumber'] })]
      : [],
  );
}

/** One marriage is divorced in one case: who applies waits for whoever ends it otherwise. */
async function lockRegistration(tx: Db, id: string): Promise<RegistrationRow[]> {
  return tx.select().from(registrations).where(eq(registrations.id, id)).for('update');
}

async function runningProblems(tx: Db, residentIds: readonly string[]): Promise<Problem[]> {
  const open = await openDivorcesOf(tx, residentIds);
  const [running] = open.map(({ divorce }) => divorce.id);
  return running ? [problem('DIVORCE_RUNNING', { path: ['parties'], conflictsWith: running })] : [];
}

/** An application that lapsed keeps nobody from a new one, even when the night's work has not noted it yet. */
async function noteLapsed(context: Context, residentIds: readonly string[]): Promise<void> {
  const today = context.clock.today();
  const open = await openDivorcesOf(context.database.db, residentIds);
  const lapsed = open.filter(({ divorce }) => lapseObstacles({ divorce }, today).length === 0);
  for (const divorce of new Map(lapsed.map((row) => [row.divorce.id, row.divorce])).values()) {
    const system = { ...context, ...actingSystem('marriages', 'deemDivorcesWithdrawn') };
    const on = divorcePeriods(divorce.acceptedOn ?? today).issueUntil;
    await deemDivorceWithdrawn(system, {
      divorceCaseId: divorce.id,
      clientMutationKey: lapseKey(divorce.id, on),
    });
  }
}

async function insertParties(
  tx: Db,
  caseId: string,
  parties: readonly {
    residentId: string;
    certificate: AcceptDivorceInput['parties'][number]['certificate'] | null;
  }[],
  open: boolean,
): Promise<void> {
  const rows = parties.map(({ residentId, certificate }, index) => ({
    caseId,
    position: index + 1,
    residentId,
    certificate: certificate === 'MISSING' ? null : certificate,
    open,
  }));
  await tx.insert(divorceParties).values(rows.toSorted(byResident));
}

/** Both periods are known from the first day on: the second one starts with the moved end of the first. */
async function startPeriods(
  tx: Db,
  context: Context,
  divorceCase: { id: string; divisionCode: string },
  today: LocalDate,
): Promise<void> {
  const { WITHDRAWAL, ISSUE } = divorceDeadlines;
  const end = await startDeadline(tx, context, divorceCase, 'WITHDRAWAL', WITHDRAWAL);
  await startDeadline(tx, context, divorceCase, 'ISSUE', ISSUE, 1, end);
  if (end !== divorcePeriods(today).withdrawUntil) throw new Error('the deadline and the period disagree');
}
