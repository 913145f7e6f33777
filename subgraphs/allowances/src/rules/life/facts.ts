/** A household's facts, as an officer states them and the registry knows its persons. */
import { notFound, type Problem, type Result } from '@civil-affairs/kit/problems';
import type { AllowanceGrantFactsInput, Settlement } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import type { CalculationFacts } from '../calculation-facts.ts';
import { estimateFacts } from '../estimate.ts';
import type { RegisteredPerson } from '../persons.ts';

const theResident = { zhHans: '该居民', ko: '해당 주민', en: 'resident' };

/** What is calculated, and what is known here of the persons. */
export interface Known {
  settlement: Settlement;
  /** First day of the month. */
  month: string;
  persons: readonly RegisteredPerson[];
  /** Persons whose share is cut for refused jobs. */
  sharesStopped: ReadonlySet<string>;
  /** Whether the household is in special hardship by the grant. */
  recognised: boolean;
}

/** The facts of a calculation, or everything that is wrong with what was stated. */
export function statedFacts(input: AllowanceGrantFactsInput, known: Known): Result<CalculationFacts> {
  const { members, withoutSupporter, selfCare, rigidExpenseFen, property, propertyFits } = input;
  const personOf = (id: string) => known.persons.find((person) => person.id === id);
  const stated = estimateFacts({
    settlement: known.settlement,
    month: known.month.slice(0, 7),
    members: members.map(({ residentId, ...member }) => ({
      ...member,
      birthDate: personOf(residentId)?.birthDate ?? null,
    })),
    withoutSupporter,
    selfCare,
    rigidExpenseFen,
    property,
  });
  const problems: Problem[] = [
    ...(stated.ok
      ? []
      : stated.problems.map((found) => ({ ...found, path: ['facts', ...(found.path ?? [])] }))),
    ...members.flatMap(({ residentId }, n) => personProblems(residentId, n, input, personOf(residentId))),
  ];
  if (!stated.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...stated.value,
      propertyFits: propertyFits ?? null,
      recognised: known.recognised,
      members: stated.value.members.map((member, n) => {
        const residentId = members[n]?.residentId ?? '';
        return {
          residentId,
          ...member,
          shareStopped: known.sharesStopped.has(residentId),
        };
      }),
    },
  };
}

function personProblems(
  residentId: string,
  n: number,
  { members }: AllowanceGrantFactsInput,
  person: RegisteredPerson | undefined,
): Problem[] {
  const path = ['facts', 'members', n, 'residentId'];
  if (!person) return [notFound(path, theResident)];
  return [
    ...(members.findIndex((member) => member.residentId === residentId) < n
      ? [problem('SAME_MEMBER_TWICE', { path })]
      : []),
    ...(person.diedOn === null ? [] : [problem('MEMBER_DECEASED', { path })]),
  ];
}

/** Who is counted by a calculation, as ids of the registry. */
export function countedIds({ members }: { members: readonly { residentId?: string; counted: boolean }[] }) {
  return members.flatMap(({ residentId, counted }) => (counted && residentId ? [residentId] : []));
}
