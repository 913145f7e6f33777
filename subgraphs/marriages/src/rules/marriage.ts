/**
 * Who may marry, and what a registration means. Pure: facts and a request go in, a decision comes out. The
 * articles are those of the Civil Code of 2021 and the Marriage Registration Regulations (婚姻登记条例) in force
 * since 2025-05-10.
 */
import { addDays, addMonths, fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import { notFound, type Problem } from '@civil-affairs/kit/problems';
import type { MarriagePartyInput, MarriageStatus } from '../generated/contract.ts';
import { problem } from '../problems.ts';

/** What the registry knows of a person. */
export interface Person {
  id: string;
  birthDate: LocalDate;
  sex: 'MALE' | 'FEMALE';
  diedOn: LocalDate | null;
  /** Ancestors by blood; 1 generation up is a parent. */
  ancestors: readonly { id: string; generations: number }[];
}

/** One of the two who want to marry. */
export interface Candidate {
  residentId: string;
  /** Undefined when the registry has no such person. */
  person: Person | undefined;
  /** Whether a marriage of the person is in force. */
  married: boolean;
}

/** Brings together what the registry and the registrations know of some residents. */
export function candidatesOf(
  residentIds: readonly string[],
  persons: readonly Person[],
  married: ReadonlySet<string>,
): Candidate[] {
  return residentIds.map((residentId) => ({
    residentId,
    person: persons.find(({ id }) => id === residentId),
    married: married.has(residentId),
  }));
}

/** Art. 1047: a man may not marry before 22 full years, a woman not before 20. */
const marriageableAge = { MALE: 22, FEMALE: 20 } as const;

/** The first day on which a person is old enough to marry. */
export function marriageableFrom({ birthDate, sex }: Pick<Person, 'birthDate' | 'sex'>): LocalDate {
  const years = marriageableAge[sex];
  const birthday = addMonths(birthDate, 12 * years);
  // Who was born on 29 February completes the year on 1 March of a common year.
  return fullYearsOn(birthDate, birthday) < years ? addDays(birthday, 1) : birthday;
}

/**
 * Art. 1048: kin in direct line, or collaterals within three generations. One counts from oneself as the first
 * generation, so that the common ancestor is at most a grandparent (two generations up) on both sides.
 */
export function areCloseKin(a: Person, b: Person): boolean {
  const generationsUp = ({ id, ancestors }: Person) =>
    new Map([[id, 0], ...ancestors.map((ancestor) => [ancestor.id, ancestor.generations] as const)]);
  const fromB = generationsUp(b);
  return [...generationsUp(a)].some(([ancestor, up]) => {
    const other = fromB.get(ancestor);
    return other !== undefined && (up === 0 || other === 0 || (up <= 2 && other <= 2));
  });
}

/** Path of a party in the input of a booking or a registration. */
export function pathOf(index: number, field = 'residentId'): (string | number)[] {
  return ['parties', index, field];
}

/** What stands against a person's marrying anybody at all on a day. */
export function personProblems({ person, married }: Candidate, index: number, on: LocalDate): Problem[] {
  const path = pathOf(index);
  if (!person) return [notFound(path, { zhHans: '该居民', ko: '해당 주민', en: 'resident' })];
  const problems: Problem[] = [];
  if (person.diedOn) problems.push(problem('DECEASED', { path }));
  const allowedFrom = marriageableFrom(person);
  if (on < allowedFrom) problems.push(problem('UNDER_AGE', { path, allowedFrom }));
  if (married) problems.push(problem('ALREADY_MARRIED', { path }));
  return problems;
}

/** What stands against these two marrying each other. */
function coupleProblems(candidates: readonly Candidate[]): Problem[] {
  const [a, b] = candidates.map(({ person }) => person);
  if (!a || !b) return [];
  const problems: Problem[] = [];
  if (a.sex === b.sex) problems.push(problem('NOT_ONE_MAN_ONE_WOMAN', { path: ['parties'] }));
  if (areCloseKin(a, b)) problems.push(problem('CLOSE_KIN', { path: ['parties'] }));
  return problems;
}

/** The conditions of marriage (art. 1046 to 1048, 1051), examined for a day; every obstacle at once. */
export function conditionsOfMarriage(candidates: readonly Candidate[], on: LocalDate): Problem[] {
  return [
    ...candidates.flatMap((candidate, index) => personProblems(candidate, index, on)),
    ...coupleProblems(candidates),
  ];
}

/** Art. 1046, 1049 and art. 8 of the Regulations: what each party must do at the office. */
export function declarationProblems(parties: readonly MarriagePartyInput[]): Problem[] {
  return parties.flatMap(({ appearedInPerson, statementSigned, voluntary }, index) => [
    ...(appearedInPerson ? [] : [problem('NOT_IN_PERSON', { path: pathOf(index, 'appearedInPerson') })]),
    ...(statementSigned ? [] : [problem('STATEMENT_MISSING', { path: pathOf(index, 'statementSigned') })]),
    ...(voluntary ? [] : [problem('NOT_VOLUNTARY', { path: pathOf(index, 'voluntary') })]),
  ]);
}

/** Marriage, divorce, each issued again, and the receipt of an application for divorce (its form is a demo value). */
export type NumberPrefix = 'J' | 'BJ' | 'L' | 'BL' | 'SL';

/** The number of a certificate, for example `J222401-2026-000001`. */
export function certificateNumber(
  prefix: NumberPrefix,
  authorityCode: string,
  year: number,
  sequence: number,
): string {
  return `${prefix}${authorityCode}-${year}-${String(sequence).padStart(6, '0')}`;
}

/** What stands against issuing a certificate again, whoever asks for it. */
export function reissueObstacles({ status }: { status: MarriageStatus }): Problem[] {
  return status === 'IN_FORCE' ? [] : [problem('NOT_IN_FORCE')];
}

/** What stands against issuing it to this applicant. */
export function applicantProblems(spouseIds: readonly string[], applicantId: string): Problem[] {
  return spouseIds.includes(applicantId) ? [] : [problem('NOT_A_SPOUSE', { path: ['applicantId'] })];
}
