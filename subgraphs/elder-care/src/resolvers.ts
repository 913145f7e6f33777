import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import type { Clock } from '@civil-affairs/kit/clock';
import { isLocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { pageRequest } from '@civil-affairs/kit/pages';
import { isVisibleElder } from './access.ts';
import type { Context, DivisionOnDay } from './context.ts';
import type { CanteenWeekday } from './generated/contract.ts';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { dimensionsOf, findMealProgramme } from './queries/canteens.ts';
import { sumBeds } from './queries/institutions.ts';
import { assessmentResult, holdsOn } from './rules.ts';

export const resolvers = {
  Query: {
    careInstitution: async (_, { id }, { loaders }) => (await loaders.institution.load(id)) ?? null,
    canteen: async (_, { id }, { loaders }) => (await loaders.canteen.load(id)) ?? null,
    canteenMealProgramme: async (_, { code }, { database }) =>
      (await findMealProgramme(database.db, code)) ?? null,
  },
  Division: {
    elderCare: ({ code }, { on }, { clock }) => ({ code, on: dayOf(on, clock) }),
  },
  Resident: {
    elderCare: (resident, _, context) => (isVisibleElder(resident, context) ? resident : null),
  },
  DivisionElderCare: {
    institutionCount: async (division, _, context) => (await institutionFigures(division, context)).open,
    medicalCoverCount: async (division, _, context) => (await institutionFigures(division, context)).covered,
    institutions: ({ code, on }, { hasMedicalCover = null, ...page }, { loaders }) =>
      loaders.institutions({ on, hasMedicalCover })(pageRequest(page, 2)).load(code),
    beds: async ({ code, on }, _, { loaders }) => sumBeds(await loaders.divisionBeds(on).load(code)),
    homeCareCentreCount: async ({ code, on }, _, { loaders }) =>
      (await loaders.homeCareCentres(on).load(code)).length,
    homeCareCentres: ({ code, on }, _, { loaders }) => loaders.homeCareCentres(on).load(code),
    canteenCount: async (division, _, context) => (await canteenFigures(division, context)).publicBuilt,
    cooperatingCanteenCount: async (division, _, context) =>
      (await canteenFigures(division, context)).cooperating,
    canteenInvestment: async (division, _, context) => (await canteenFigures(division, context)).investment,
    canteens: ({ code, on }, page, { loaders }) => loaders.canteens(on)(pageRequest(page, 2)).load(code),
  },
  CareInstitution: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.institution.load(id)) ?? null,
    name: nameOf,
    community: communityOf,
    unifiedSocialCreditCode: ({ creditCode }) => creditCode,
    filing: ({ filingNumber, filedOn }) =>
      filingNumber !== null && filedOn !== null ? { number: filingNumber, filedOn } : null,
    medicalArrangements: ({ id }, _, { loaders }) => loaders.arrangements.load(id),
    hasMedicalCover: async ({ id }, { on }, { loaders, clock }) => {
      const day = dayOf(on, clock);
      const arrangements = await loaders.arrangements.load(id);
      return arrangements.some(({ validFrom, validUntil }) => holdsOn(validFrom, validUntil, day));
    },
    beds: async ({ id }, { on }, { loaders, clock }) =>
      sumBeds(await loaders.institutionBeds(dayOf(on, clock)).load(id)),
    sourceNote: sourceOf,
  },
  CareMedicalArrangement: {
    partner: ({ partnerZh, partnerKo, partnerEn }) => labelOf(partnerZh, partnerKo, partnerEn),
  },
  HomeCareCentre: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.homeCareCentre.load(id)) ?? null,
    name: nameOf,
    community: communityOf,
    floorAreaSquareMetres: ({ floorAreaM2 }) => floorAreaM2,
    investment: ({ investmentFen }) => investmentFen,
    floors: ({ id }, _, { loaders }) => loaders.floors.load(id),
    sourceNote: sourceOf,
  },
  HomeCareCentreFloor: {
    use: ({ useZh, useKo, useEn }) => ({ zhHans: useZh, ko: useKo, en: useEn }),
  },
  Canteen: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.canteen.load(id)) ?? null,
    name: nameOf,
    community: communityOf,
    partner: ({ partnerZh, partnerKo, partnerEn }) => labelOf(partnerZh, partnerKo, partnerEn),
    menu: ({ menuZh, menuKo, menuEn }) => labelOf(menuZh, menuKo, menuEn),
    hours: ({ id }, _, { loaders }) => loaders.hours.load(id),
    prices: ({ id }, { on }, { loaders, clock }) => loaders.prices(dayOf(on, clock)).load(id),
    investments: ({ id }, _, { loaders }) => loaders.investments.load(id),
    sourceNote: sourceOf,
  },
  CanteenHours: {
    weekday: ({ weekday }) => weekdays[weekday - 1] as CanteenWeekday,
    opensAt: ({ opensAt }) => opensAt.slice(0, 5),
    closesAt: ({ closesAt }) => closesAt.slice(0, 5),
  },
  CanteenPrice: {
    group: ({ dinerGroup }) => dinerGroup,
    price: ({ fen }) => fen,
  },
  CanteenInvestment: {
    amount: ({ fen }) => fen,
  },
  CanteenMealProgramme: {
    name: nameOf,
    dimensions: (programme, _, { database }) => dimensionsOf(database.db, programme),
    sourceNote: sourceOf,
  },
  CanteenMealProgrammeDimension: {
    name: ({ nameZh, nameKo, nameEn }) => labelOf(nameZh, nameKo, nameEn),
    items: ({ items }) => items.map(nameOf),
  },
  ElderCareProfile: {
    assessedLevel: async ({ id }, _, { loaders }) => {
      const [latest] = await loaders.assessments.load(id);
      return latest ? assessmentResult(latest).level : null;
    },
    admission: async ({ id }, _, { loaders, clock }) => {
      const admissions = await loaders.admissions.load(id);
      return admissions.find(({ since, until }) => holdsOn(since, until, clock.today())) ?? null;
    },
    mealOrdersThisMonth: async ({ id }, _, { loaders }) =>
      (await loaders.mealOrdersThisMonth.load(id))?.total ?? 0,
    assessments: ({ id }, _, { loaders }) => loaders.assessments.load(id),
    admissions: ({ id }, _, { loaders }) => loaders.admissions.load(id),
    mealOrders: ({ id }, args, { loaders }) => loaders.mealOrders(pageRequest(args, 3)).load(id),
  },
  CareAssessment: {
    level: (assessment) => assessmentResult(assessment).level,
    levelChangedBy: (assessment) => assessmentResult(assessment).changedBy,
  },
  CareAdmission: {
    institution: async ({ institutionId }, _, { loaders }) =>
      required(await loaders.institution.load(institutionId)),
  },
  CanteenMealOrder: {
    canteen: async ({ canteenId }, _, { loaders }) => required(await loaders.canteen.load(canteenId)),
    price: ({ fen }) => fen,
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;

const weekdays: readonly CanteenWeekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** The scalar lets every year pass that can be written; the city's days are those of the kit. */
function dayOf(on: string | null | undefined, clock: Clock): string {
  if (on == null) return clock.today();
  if (!isLocalDate(on)) throw publicError('BAD_USER_INPUT', 'on must be a day of the years 1900 to 2199.');
  return on;
}

async function institutionFigures({ code, on }: DivisionOnDay, { loaders }: Context) {
  return (await loaders.institutionFigures(on).load(code)) ?? { open: 0, covered: 0 };
}

async function canteenFigures({ code, on }: DivisionOnDay, { loaders }: Context) {
  return (await loaders.canteenFigures(on).load(code)) ?? { publicBuilt: 0, cooperating: 0, investment: 0 };
}

function communityOf({ communityCode }: { communityCode: string }) {
  return { code: communityCode };
}

function nameOf({ nameZh, nameKo, nameEn }: { nameZh: string; nameKo: string; nameEn: string }) {
  return { zhHans: nameZh, ko: nameKo, en: nameEn };
}

function sourceOf({ sourceZh, sourceKo, sourceEn }: Record<'sourceZh' | 'sourceKo' | 'sourceEn', string>) {
  return { zhHans: sourceZh, ko: sourceKo, en: sourceEn };
}

/** A label that is there in all languages or in none: the tables see to that. */
function labelOf(zhHans: string | null, ko: string | null, en: string | null) {
  return zhHans !== null && ko !== null && en !== null ? { zhHans, ko, en } : null;
}

/** What a foreign key promises. */
function required<Row>(row: Row | undefined): Row {
  if (!row) throw new Error('a row is gone that another one refers to');
  return row;
}
