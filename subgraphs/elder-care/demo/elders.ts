/** What the elders of the demo city went through: assessments, stays and meals, all of them synthetic. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, addMonths, fullYearsOn, type LocalDate, weekdayOf } from '@civil-affairs/kit/dates';
import { type DemoHousehold, demoCommunity } from '@civil-affairs/kit/demo-city';
import { type SeededRandom, seededRandom } from '@civil-affairs/kit/demo-people';
import { demoId } from '../src/ids.ts';
import { assessmentFacts, assessmentResult } from '../src/rules/care-levels.ts';
import { type MealQuote, priced } from '../src/rules/meal-quotes.ts';
import { elderAge, isElder } from '../src/rules.ts';
import type { CareAssessmentRow } from '../src/tables/assessments.ts';
import type { MealOrderRow } from '../src/tables/meals.ts';
import type { CareAdmissionRow } from '../src/tables/stays.ts';
import type { BedRow } from '../src/tables.ts';
import type { DemoCanteen } from './canteens.ts';
import { type DemoInstitution, demoBeds, isOpenOnDemoDate } from './institutions.ts';

interface DemoElder {
  id: string;
  communityCode: string;
  /** The sixtieth birthday: nothing happens to the elder before. */
  elderSince: LocalDate;
  admitted: boolean;
  assessed: boolean;
  random: SeededRandom;
}

/** Han Jingxue of Minsheng community, whom the demo shows. Her story is told, not drawn. */
const featured = demoId('Resident', 2);

/** Shares of the elders from an age on who live in an institution, and who were assessed. */
const shares = [
  { from: 80, admitted: 0.12, assessed: 0.6 },
  { from: 70, admitted: 0.06, assessed: 0.3 },
  { from: elderAge, admitted: 0.03, assessed: 0.15 },
];
/** Share of the elders at home who eat at a canteen in a month. */
const diners = 0.16;

/** Every living elder but the featured one. The same elder draws the same numbers for every table. */
function* elders(households: Iterable<DemoHousehold>): Generator<DemoElder> {
  for (const { members, communityCode } of households) {
    for (const { id, index, person, diedOn } of members) {
      if (diedOn || id === featured || !isElder(person.birthDate, demoDate)) continue;
      const age = fullYearsOn(person.birthDate, demoDate);
      const share = shares.find(({ from }) => age >= from) ?? { admitted: 0, assessed: 0 };
      const random = seededRandom(index + 61_000_000);
      const drawn = random.next();
      yield {
        id,
        communityCode,
        elderSince: addMonths(person.birthDate, 12 * elderAge),
        admitted: drawn < share.admitted,
        assessed: drawn < share.assessed,
        random,
      };
    }
  }
}

const later = (one: LocalDate, other: LocalDate) => (one > other ? one : other);

/** An assessment before its diagnoses are sealed. */
export type DemoAssessment = Omit<CareAssessmentRow, 'disorderCodes' | 'level'> & {
  disorderCodes: string[];
};

/** Of a result that was published on its own day, before answers were kept. */
const published = {
  status: 'PUBLISHED',
  version: 1,
  reason: 'FIRST',
  ruleVersion: null,
  answers: null,
  inComa: false,
  assessors: [],
  reviewedBy: null,
  disputes: null,
} as const;

function assess({ id, elderSince, admitted, random, communityCode }: DemoElder): Omit<DemoAssessment, 'id'> {
  const intact = !admitted && random.next() < 0.2;
  const assessedOn = later(addDays(demoDate, -random.int(20, 340)), elderSince);
  return {
    ...published,
    assessors: [],
    residentId: id,
    communityCode,
    requestedOn: assessedOn,
    assessedOn,
    publishedOn: assessedOn,
    score: intact ? 90 : random.int(admitted ? 5 : 25, admitted ? 65 : 89),
    disorderCodes: random.next() < 0.08 ? [random.pick(['F00', 'F01', 'F03', 'F32'])] : [],
    careRiskEvents: random.weighted([
      [0, 85],
      [1, 10],
      [2, 5],
    ]),
  };
}

export function* demoAssessments(households: Iterable<DemoHousehold>): Generator<DemoAssessment> {
  const result = (n: number, days: number, score: number): DemoAssessment => {
    const on = addDays(demoDate, -days);
    return {
      ...published,
      assessors: [],
      id: demoId('CareAssessmentCase', n),
      residentId: featured,
      communityCode: demoCommunity,
      disorderCodes: [],
      careRiskEvents: 0,
      requestedOn: on,
      assessedOn: on,
      publishedOn: on,
      score,
    };
  };
  yield result(1, 436, 70);
  yield result(2, 66, 52);
  let number = 2;
  for (const elder of elders(households)) {
    if (!elder.assessed) continue;
    number += 1;
    yield { ...assess(elder), id: demoId('CareAssessmentCase', number) };
  }
}

/** Of a stay that nothing has changed since it began. */
const asPlanned = {
  version: 1,
  endReason: null,
  plannedUntil: null,
  waitingEntryId: null,
  assessmentId: null,
  assessmentPendingUntil: null,
  holdUntil: null,
  dischargePlannedOn: null,
  transferredFrom: null,
};

/** The stays that last on the demo date, as far as there are beds; no bed is given twice. */
export function* demoAdmissions(
  households: Iterable<DemoHousehold>,
  institutions: readonly DemoInstitution[],
): Generator<CareAdmissionRow> {
  const [nearby, ...others] = institutions.filter(isOpenOnDemoDate);
  if (!nearby) return;
  const respite = {
    residentId: featured,
    institutionId: nearby.id,
    bedNumber: 'S001',
    bedType: 'SHORT_STAY',
    stay: 'RESPITE',
    ...asPlanned,
  } as const;
  const days = (from: number, to: number) => ({
    since: addDays(demoDate, from),
    until: addDays(demoDate, to),
  });
  yield { id: demoId('CareAdmission', 1), ...respite, ...days(-403, -390), status: 'ENDED' };
  yield { id: demoId('CareAdmission', 2), ...respite, ...days(-11, 15), status: 'IN_CARE' };

  // By number, so that the institutions fill up evenly; the next one to be given is the last.
  const beds = others.flatMap((institution) => [...demoBeds(institution)]);
  const free = Map.groupBy(
    beds.sort((a, b) => b.number.localeCompare(a.number)),
    ({ type }) => type,
  );
  let number = 2;
  for (const elder of elders(households)) {
    if (!elder.admitted) continue;
    const type = bedTypeFor(assess(elder));
    const short = elder.random.next() < 0.05;
    const bed = free.get(short ? 'SHORT_STAY' : type)?.pop();
    if (!bed) continue;
    const wished = addDays(demoDate, short ? -elder.random.int(1, 20) : -elder.random.int(30, 900));
    const since = later(wished, later(bed.inServiceFrom, elder.elderSince));
    number += 1;
    yield {
      id: demoId('CareAdmission', number),
      residentId: elder.id,
      institutionId: bed.institutionId,
      bedNumber: bed.number,
      bedType: bed.type,
      status: 'IN_CARE',
      stay: short ? 'RESPITE' : 'LONG_TERM',
      since,
      until: short ? addDays(since, 25) : null,
      ...asPlanned,
    };
  }
}

function bedTypeFor(assessment: Omit<DemoAssessment, 'id'>): BedRow['type'] {
  const { level, changedBy } = assessmentResult(assessmentFacts(assessment));
  if (changedBy.includes('DEMENTIA')) return 'DEMENTIA';
  return level === 'SEVERE' || level === 'TOTAL' ? 'NURSING' : 'ORDINARY';
}

/** A meal with who pays for it. */
export interface DemoMeal {
  order: MealOrderRow;
  split: MealQuote['split'];
}

/** Lunches of the last six weeks, before menus were kept, at a canteen of the street where there is one. */
export function* demoMealOrders(
  households: Iterable<DemoHousehold>,
  canteens: readonly DemoCanteen[],
): Generator<DemoMeal> {
  const byStreet = Map.groupBy(canteens, ({ communityCode }) => communityCode.slice(0, 9));
  const days = Array.from({ length: 43 }, (_, n) => addDays(demoDate, n - 42));
  const ownCanteen = canteens.find(({ communityCode }) => communityCode === demoCommunity);
  let number = 0;
  const lunch = (
    diner: Pick<DemoElder, 'id' | 'communityCode'>,
    canteen: DemoCanteen,
    servedOn: LocalDate,
    mode: MealOrderRow['mode'],
  ): DemoMeal => {
    number += 1;
    return lunchOf(demoId('CanteenMealOrder', number), diner, canteen, servedOn, mode);
  };
  if (ownCanteen)
    // Until her stay in the institution began.
    for (const day of days.slice(12, 29))
      if (servesLunch(ownCanteen, day))
        yield lunch({ id: featured, communityCode: demoCommunity }, ownCanteen, day, 'DINE_IN');

  for (const elder of elders(households)) {
    const { communityCode, elderSince, admitted, random } = elder;
    if (admitted || random.next() >= diners) continue;
    const canteen = random.pick(byStreet.get(communityCode.slice(0, 9)) ?? canteens);
    for (const day of days) {
      if (random.next() > 0.45 || day < elderSince || !servesLunch(canteen, day)) continue;
      const delivered = canteen.deliversMeals && random.next() < 0.15;
      yield lunch(
        elder,
        canteen,
        day,
        delivered ? 'DELIVERY' : random.next() < 0.1 ? 'TAKE_AWAY' : 'DINE_IN',
      );
    }
  }
}

function servesLunch({ hours }: DemoCanteen, day: LocalDate): boolean {
  return hours.some(({ weekday, meal }) => meal === 'LUNCH' && weekday === weekdayOf(day));
}

function lunchOf(
  id: string,
  diner: Pick<DemoElder, 'id' | 'communityCode'>,
  canteen: DemoCanteen,
  servedOn: LocalDate,
  mode: MealOrderRow['mode'],
): DemoMeal {
  const quote = priced(['SIXTY_AND_OVER'], elderAge, servedOn, { prices: canteen.prices, rules: [] });
  const fen = quote.personPrice ?? 0;
  const order: MealOrderRow = {
    id,
    residentId: diner.id,
    communityCode: diner.communityCode,
    servedOn,
    meal: 'LUNCH',
    canteenId: canteen.id,
    mode,
    menuId: null,
    setNumber: null,
    number: null,
    quantity: 1,
    sittingAt: null,
    dinerGroup: 'SIXTY_AND_OVER',
    fen,
    fullFen: quote.fullPrice,
    reduced: quote.fullPrice !== null && fen < quote.fullPrice,
    splitRuleId: null,
    status: 'SERVED',
    version: 1,
    cancelledOn: null,
    cancelReason: null,
    address: null,
    held: false,
    orderedAt: null,
    cardId: null,
    roundId: null,
    stop: null,
    notDeliveredReason: null,
  };
  return { order, split: quote.split };
}
