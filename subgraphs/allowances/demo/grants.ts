/** The grants that the demo city has had, planned one by one; some of them change later, by the acts that it came of. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, addMonths, fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import { type DemoCity, type DemoHousehold, demoHouseholds } from '@civil-affairs/kit/demo-city';
import { type SeededRandom, seededRandom } from '@civil-affairs/kit/demo-people';
import { demoId } from '../src/ids.ts';
import { monthlyAmount, type Standard } from '../src/rules/amount.ts';
import { effectiveFromOf, inForceOn, monthOf } from '../src/rules/time.ts';
import type { GrantRow, TermRow } from '../src/tables/grants.ts';
import type { Sql } from './copy.ts';
import type { DemoGrant } from './grant.ts';

/** The couple of the demo's resident: a grant of two persons that was never interrupted. */
const featuredHousehold = 1;

// Standards of before have gaps: no amount of that time can be calculated. So the demo's decisions begin with
// the month of the report of October 2024, and of special hardship with the month of its report.
const firstDecisions: LocalDate = '2024-10-08';
const firstHardshipDecisions: LocalDate = '2025-07-08';

const thisMonth = monthOf(demoDate);

/** The first households, who may apply and whose people staff the offices: those of the small city. */
const mostKnown = 3_000;

/** Grants with amounts that follow from the published standards and an invented income. */
export async function planGrants(
  sql: Sql,
  { communities, residents }: DemoCity,
): Promise<{ planned: DemoGrant[]; first: DemoHousehold[] }> {
  const standardOf = await publishedStandards(sql);
  const first: DemoHousehold[] = [];
  const planned: DemoGrant[] = [];
  const bereaved: DemoHousehold[] = [];
  const plan = (household: DemoHousehold) => {
    const grant = planGrant(household, demoId('AllowanceGrant', planned.length), standardOf);
    if (grant) planned.push(grant);
  };
  for (const household of demoHouseholds(communities, residents)) {
    if (first.length < mostKnown) first.push(household);
    if (isBereaved(household)) bereaved.push(household);
    else plan(household);
  }
  // Last, so that the ids of the others do not depend on them.
  for (const household of bereaved) plan(household);
  return { planned, first };
}

type Settlement = GrantRow['settlement'];
type Category = GrantRow['category'];
type DatedStandard = { effectiveFrom: LocalDate; standard: Standard };
/** The standards that a grant is calculated by, oldest first. */
type StandardOf = (settlement: Settlement, category: Category) => DatedStandard[];

/** Reads the reference rows of the migrations, so that the demo holds no amount of its own. */
async function publishedStandards(sql: Sql): Promise<StandardOf> {
  const rows = await sql`
    SELECT settlement AS series, effective_from::text AS day, per_month_fen, per_year_fen FROM standards
    UNION ALL
    SELECT kind, effective_from::text, per_month_fen, NULL FROM special_hardship_standards
    ORDER BY day`;
  const series = Map.groupBy(rows, (row) => String(row.series));
  return (settlement, category) =>
    (series.get(category === 'SPECIAL_HARDSHIP' ? `BASIC_LIVING_${settlement}` : settlement) ?? []).map(
      (row) => ({
        effectiveFrom: String(row.day),
        standard:
          row.per_year_fen === null
            ? { perMonthFen: Number(row.per_month_fen) }
            : { perYearFen: Number(row.per_year_fen) },
      }),
    );
}

type Course = 'ACTIVE' | 'GRADUAL_EXIT' | 'SUSPENDED' | 'STOPPED';

function planGrant(household: DemoHousehold, id: string, standardOf: StandardOf): DemoGrant | undefined {
  const random = seededRandom(household.index + 5_000_011);
  const featured = household.index === featuredHousehold;
  const [applicant] = household.members;
  const alone =
    household.members.length === 1 &&
    applicant !== undefined &&
    fullYearsOn(applicant.person.birthDate, demoDate) >= 60;
  const bereaved = isBereaved(household);
  if (!featured && random.next() >= (alone ? 0.11 : 0.022) && !bereaved) return undefined;
  const category = featured || bereaved ? 'ALLOWANCE' : categoryOf(alone, random);
  const early = featured || bereaved || random.next() < 0.75;
  const earliest = category === 'SPECIAL_HARDSHIP' ? firstHardshipDecisions : firstDecisions;
  const decidedOn = addDays(addMonths(earliest, early ? 0 : random.int(1, 14)), random.int(0, 20));
  const effectiveFrom = effectiveFromOf(decidedOn);
  // Grown-up children who are not at school any more are not counted (办法, article 7).
  const counted = household.members.filter(
    ({ relation, person, diedOn }) =>
      relation !== 'ADULT_CHILD' &&
      person.birthDate < decidedOn &&
      (diedOn === null || diedOn > effectiveFrom),
  );
  const [holder] = counted;
  if (!holder || household.since > decidedOn) return undefined;
  const diedOn = counted.find((member) => member.diedOn !== null)?.diedOn ?? null;
  // A death in a larger household would change the number counted: such households stay without a grant.
  // Of the few that have one, the death waits for its settlement.
  if (diedOn && counted.length > 1 && !bereaved) return undefined;

  const course =
    diedOn && !bereaved
      ? 'STOPPED'
      : featured || bereaved || category !== 'ALLOWANCE' || !early
        ? 'ACTIVE'
        : courseOf(random);
  const changedOn = addMonths(thisMonth, -random.int(0, course === 'STOPPED' ? 16 : 4));
  const [effectiveUntil, stopReason] = endOf(course, changedOn, bereaved ? null : diedOn, random);
  const income = featured ? 62_000 : incomeOf(household.settlement, category, counted.length, random);
  const terms = plannedTerms(
    { id, effectiveFrom, category, countedMembers: counted.length, income },
    standardOf(household.settlement, category),
    effectiveUntil,
  );
  return {
    household,
    grant: {
      id,
      householdId: household.id,
      communityCode: household.communityCode,
      settlement: household.settlement,
      category,
      decidedOn,
      effectiveFrom,
      effectiveUntil,
      stopReason,
      applicationId: null,
      version: 1,
    },
    terms,
    members: counted.map((member) => ({
      grantId: id,
      residentId: member.id,
      since: effectiveFrom,
      until: effectiveUntil,
    })),
    holder: { id: holder.id, name: holder.person.name.zhHans },
    persons: counted,
    later: course === 'GRADUAL_EXIT' || course === 'SUSPENDED' ? { course, from: changedOn } : undefined,
  };
}

/** Households of the small city that lost somebody in the last half year: their settlement was forgotten. */
const bereavedAmong = 3000;

function isBereaved({ index, members }: DemoHousehold): boolean {
  const lately = addMonths(demoDate, -6);
  return index < bereavedAmong && members.length > 1 && members.some(({ diedOn }) => (diedOn ?? '') > lately);
}

function categoryOf(alone: boolean, random: SeededRandom): Category {
  if (alone && random.next() < 0.15) return 'SPECIAL_HARDSHIP';
  return random.next() < 0.12 ? 'EDGE' : 'ALLOWANCE';
}

function courseOf(random: SeededRandom): Course {
  return random.weighted([
    ['ACTIVE', 80],
    ['STOPPED', 11],
    ['GRADUAL_EXIT', 5],
    ['SUSPENDED', 4],
  ]);
}

function endOf(
  course: Course,
  changedOn: LocalDate,
  diedOn: LocalDate | null,
  random: SeededRandom,
): [GrantRow['effectiveUntil'], GrantRow['stopReason']] {
  if (diedOn) return [lastDayBefore(addMonths(monthOf(diedOn), 1)), 'DIED'];
  if (course === 'STOPPED')
    return [
      lastDayBefore(changedOn),
      random.weighted([
        ['INCOME_ABOVE_STANDARD', 7],
        ['MOVED_AWAY', 2],
        ['WITHDRAWN', 1],
      ]),
    ];
  return [null, null];
}

function lastDayBefore(day: LocalDate): LocalDate {
  return addDays(day, -1);
}

/** The household's invented income a month, in fen: below the standards, or for an edge family just above. */
function incomeOf(settlement: Settlement, category: Category, persons: number, random: SeededRandom): number {
  if (category === 'SPECIAL_HARDSHIP') return 0;
  const [low, high] = category === 'EDGE' ? [1.16, 1.45] : [0, 0.9];
  const tenYuanUnderFormerStandard = settlement === 'URBAN' ? 66 : 44;
  return (
    random.int(
      Math.ceil(tenYuanUnderFormerStandard * low * persons),
      Math.floor(tenYuanUnderFormerStandard * high * persons),
    ) * 1000
  );
}

interface DemoCalculation {
  id: string;
  effectiveFrom: LocalDate;
  category: Category;
  countedMembers: number;
  income: number;
}

/** A term for the start, and one for each later standard. */
function plannedTerms(
  { id, effectiveFrom, category, countedMembers, income }: DemoCalculation,
  standards: readonly DatedStandard[],
  effectiveUntil: LocalDate | null,
): TermRow[] {
  const atStart = inForceOn(standards, effectiveFrom);
  const paid = category !== 'EDGE' && category !== 'RIGID_EXPENDITURE';
  const later = standards.filter(
    (row) => paid && row.effectiveFrom > effectiveFrom && row.effectiveFrom <= (effectiveUntil ?? demoDate),
  );
  return [...(atStart ? [{ ...atStart, effectiveFrom }] : []), ...later].map(
    ({ effectiveFrom: since, standard }, n) => ({
      grantId: id,
      since,
      status: 'ACTIVE',
      reason: n === 0 ? 'GRANTED' : 'STANDARD_CHANGED',
      countedMembers,
      householdIncomeFen: income,
      monthlyAmountFen: paid
        ? monthlyAmount({ standard, householdMonthlyIncomeFen: income, countedMembers })
        : 0,
      calculationId: null,
    }),
  );
}
