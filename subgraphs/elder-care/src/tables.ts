import { bigint, boolean, date, integer, pgSchema, smallint, text, time } from 'drizzle-orm/pg-core';
import type {
  CanteenDiet,
  CanteenDinerGroup,
  CanteenFundSource,
  CanteenMeal,
  CanteenModel,
  CanteenStatus,
  CareBedType,
  CareInstitutionKind,
  CareInstitutionStatus,
  CareMedicalArrangementKind,
  CareRegistrationKind,
} from './generated/contract.ts';

const schema = pgSchema('elder_care');

const label = (part: string) => ({
  zh: text(`${part}_zh`).notNull(),
  ko: text(`${part}_ko`).notNull(),
  en: text(`${part}_en`).notNull(),
});
const day = (name: string) => date(name, { mode: 'string' });

const name = label('name');
const sourceNote = label('source_note');
const names = { nameZh: name.zh, nameKo: name.ko, nameEn: name.en };
const sources = {
  source: text(),
  sourceNoteZh: sourceNote.zh,
  sourceNoteKo: sourceNote.ko,
  sourceNoteEn: sourceNote.en,
};

export const careInstitutions = schema.table('care_institutions', {
  id: text().primaryKey(),
  ...names,
  kind: text().$type<CareInstitutionKind>().notNull(),
  communityCode: text('community_code').notNull(),
  address: text().notNull(),
  phone: text(),
  creditCode: text('credit_code').notNull(),
  filingNumber: text('filing_number'),
  filedOn: day('filed_on'),
  openedOn: day('opened_on').notNull(),
  closedOn: day('closed_on'),
  capacity: integer().notNull(),
  status: text().$type<CareInstitutionStatus>().notNull(),
  version: integer().notNull(),
  registrationKind: text('registration_kind').$type<CareRegistrationKind>(),
  liabilityInsured: boolean('liability_insured').notNull(),
  closingOn: day('closing_on'),
  orderedBy: text('ordered_by'),
  ...sources,
});

export const medicalArrangements = schema.table('medical_arrangements', {
  institutionId: text('institution_id').notNull(),
  kind: text().$type<CareMedicalArrangementKind>().notNull(),
  validFrom: day('valid_from').notNull(),
  validUntil: day('valid_until'),
  partnerZh: text('partner_zh'),
  partnerKo: text('partner_ko'),
  partnerEn: text('partner_en'),
});

export const beds = schema.table('beds', {
  institutionId: text('institution_id').notNull(),
  number: text().notNull(),
  type: text().$type<CareBedType>().notNull(),
  inServiceFrom: day('in_service_from').notNull(),
  inServiceUntil: day('in_service_until'),
});

export const homeCareCentres = schema.table('home_care_centres', {
  id: text().primaryKey(),
  ...names,
  communityCode: text('community_code').notNull(),
  address: text().notNull(),
  openedOn: day('opened_on'),
  countedFrom: day('counted_from').notNull(),
  closedOn: day('closed_on'),
  services: text({
    enum: [
      'EXERCISE',
      'ENTERTAINMENT',
      'REST',
      'MEALS',
      'DAY_CARE',
      'SHORT_STAY',
      'REHABILITATION',
      'COMFORT',
      'EMERGENCY_CALL',
    ],
  })
    .array()
    .notNull(),
  floorAreaM2: integer('floor_area_m2'),
  investmentFen: bigint('investment_fen', { mode: 'number' }),
  ...sources,
});

export const homeCareCentreFloors = schema.table('home_care_centre_floors', {
  centreId: text('centre_id').notNull(),
  floor: smallint().notNull(),
  useZh: text('use_zh').notNull(),
  useKo: text('use_ko').notNull(),
  useEn: text('use_en').notNull(),
});

export const canteens = schema.table('canteens', {
  id: text().primaryKey(),
  ...names,
  model: text().$type<CanteenModel>().notNull(),
  communityCode: text('community_code').notNull(),
  address: text().notNull(),
  phone: text(),
  builtOn: day('built_on').notNull(),
  openedOn: day('opened_on').notNull(),
  closedOn: day('closed_on'),
  status: text().$type<CanteenStatus>().notNull(),
  version: integer().notNull(),
  partnerZh: text('partner_zh'),
  partnerKo: text('partner_ko'),
  partnerEn: text('partner_en'),
  seats: integer(),
  deliversMeals: boolean('delivers_meals').notNull(),
  diets: text().array().$type<CanteenDiet[]>().notNull(),
  menuZh: text('menu_zh'),
  menuKo: text('menu_ko'),
  menuEn: text('menu_en'),
  ...sources,
});

export const canteenHours = schema.table('canteen_hours', {
  canteenId: text('canteen_id').notNull(),
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekday: smallint().notNull(),
  meal: text().$type<CanteenMeal>().notNull(),
  opensAt: time('opens_at', { precision: 0 }).notNull(),
  closesAt: time('closes_at', { precision: 0 }).notNull(),
});

export const canteenPrices = schema.table('canteen_prices', {
  canteenId: text('canteen_id').notNull(),
  dinerGroup: text('diner_group').$type<CanteenDinerGroup>().notNull(),
  fen: integer().notNull(),
  validFrom: day('valid_from').notNull(),
  validUntil: day('valid_until'),
});

export const canteenInvestments = schema.table('canteen_investments', {
  canteenId: text('canteen_id').notNull(),
  number: smallint().notNull(),
  fen: bigint({ mode: 'number' }).notNull(),
  source: text().$type<CanteenFundSource>().notNull(),
  investedOn: day('invested_on').notNull(),
  published: boolean().notNull(),
});

export const mealProgrammes = schema.table('meal_programmes', {
  code: text().notNull(),
  version: integer().notNull(),
  ...names,
  confirmed: boolean().notNull(),
  ...sources,
});

export const mealProgrammeDimensions = schema.table('meal_programme_dimensions', {
  code: text().notNull(),
  version: integer().notNull(),
  position: smallint().notNull(),
  nameZh: text('name_zh'),
  nameKo: text('name_ko'),
  nameEn: text('name_en'),
});

export const mealProgrammeItems = schema.table('meal_programme_items', {
  code: text().notNull(),
  version: integer().notNull(),
  dimension: smallint().notNull(),
  position: smallint().notNull(),
  ...names,
});

export type CareInstitutionRow = typeof careInstitutions.$inferSelect;
export type MedicalArrangementRow = typeof medicalArrangements.$inferSelect;
export type BedRow = typeof beds.$inferSelect;
export type HomeCareCentreRow = typeof homeCareCentres.$inferSelect;
export type HomeCareCentreFloorRow = typeof homeCareCentreFloors.$inferSelect;
export type CanteenRow = typeof canteens.$inferSelect;
export type CanteenHoursRow = typeof canteenHours.$inferSelect;
export type CanteenPriceRow = typeof canteenPrices.$inferSelect;
export type CanteenInvestmentRow = typeof canteenInvestments.$inferSelect;
export type MealProgrammeRow = typeof mealProgrammes.$inferSelect;
export type MealProgrammeDimensionRow = typeof mealProgrammeDimensions.$inferSelect;
export type MealProgrammeItemRow = typeof mealProgrammeItems.$inferSelect;
