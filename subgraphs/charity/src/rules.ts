import { addDays, addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { Result } from '@civil-affairs/kit/problems';
import type { CharityDisclosureKind } from './generated/contract.ts';
import { problem } from './problems.ts';

/** What the certificate for public fundraising depends on, as far as dates decide it. */
export interface OrganisationFacts {
  registeredOn: LocalDate;
  charitySince: LocalDate;
  ratings: readonly { grade: number; validFrom: LocalDate; validUntil: LocalDate }[];
  penalties: readonly { decidedOn: LocalDate }[];
  certificates: readonly { revokedOn: LocalDate | null }[];
}

export type Conditions = Result<true>;

const lowestGrade = 3;

/**
 * Whether a charity may be given the right to raise funds in public on a day. A year is full on the day of the
 * same date; the year before an application does not hold the application's own day (Civil Code, article 201).
 */
export function fundraisingConditions(facts: OrganisationFacts, today: LocalDate): Conditions {
  const problems = [
    ...(today < addMonths(facts.charitySince, 12)
      ? [problem('REGISTERED_LESS_THAN_A_YEAR', { allowedFrom: addMonths(facts.charitySince, 12) })]
      : []),
    ...(isRated(facts, today) ? [] : [problem('NOT_RATED_3A')]),
    ...latest(facts.penalties.map(({ decidedOn }) => decidedOn).filter((day) => day <= today)).flatMap(
      (day) =>
        today > addMonths(day, 12)
          ? []
          : [problem('PENALISED_WITHIN_A_YEAR', { allowedFrom: addDays(addMonths(day, 12), 1) })],
    ),
    ...latest(
      facts.certificates.flatMap(({ revokedOn }) => revokedOn ?? []).filter((day) => day <= today),
    ).flatMap((day) =>
      today >= addMonths(day, 60)
        ? []
        : [problem('CERTIFICATE_REVOKED', { allowedFrom: addMonths(day, 60) })],
    ),
  ];
  return problems.length === 0 ? { ok: true, value: true } : { ok: false, problems };
}

function latest(days: readonly LocalDate[]): LocalDate[] {
  return days.toSorted().slice(-1);
}

/** Rated 3A or better today, or registered less than two years ago. */
function isRated({ registeredOn, ratings }: OrganisationFacts, today: LocalDate): boolean {
  return (
    today < addMonths(registeredOn, 24) ||
    ratings.some((r) => r.grade >= lowestGrade && r.validFrom <= today && today <= r.validUntil)
  );
}

/** A day by which a campaign's receipts must be published. */
export interface Disclosure {
  dueOn: LocalDate;
  kind: CharityDisclosureKind;
}

/**
 * Charity Law, article 79: every three months while a campaign of more than six months lasts, and in full within
 * three months after its end.
 */
export function disclosuresOf(campaign: { startsOn: LocalDate; endsOn: LocalDate }): Disclosure[] {
  const { startsOn, endsOn } = campaign;
  const disclosures: Disclosure[] = [];
  const isLong = endsOn > addMonths(startsOn, 6);
  for (let months = 3; isLong && addMonths(startsOn, months) <= endsOn; months += 3)
    disclosures.push({ dueOn: addMonths(startsOn, months), kind: 'INTERIM' });
  return [...disclosures, { dueOn: addMonths(endsOn, 3), kind: 'FINAL' }];
}

/** Whether a campaign is published, begun and not ended on a day. */
export function isInForce(
  campaign: { publishedOn: LocalDate | null; startsOn: LocalDate; endsOn: LocalDate },
  on: LocalDate,
): boolean {
  const { publishedOn, startsOn, endsOn } = campaign;
  return publishedOn !== null && publishedOn <= on && startsOn <= on && on <= endsOn;
}
