import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import {
  boolean,
  date,
  integer,
  pgSchema,
  primaryKey,
  smallint,
  text,
  time,
  timestamp,
} from 'drizzle-orm/pg-core';
import type {
  CanteenDiet,
  CanteenDinerGroup,
  CanteenDishCourse,
  CanteenMeal,
  CanteenMealCancelReason,
  CanteenMealMode,
  CanteenMealOrderStatus,
  CanteenMenuStatus,
  CanteenNotDeliveredReason,
  CanteenRoundStatus,
  MealAllergen,
  MealCardEntryKind,
  MealCardSource,
  MealCardStatus,
  MealPayer,
  MealSplitMethod,
} from '../generated/contract.ts';

const schema = pgSchema('elder_care');
const day = (name: string) => date(name, { mode: 'string' });
const instant = (name: string) => timestamp(name, { withTimezone: true });
const clock = (name: string) => time(name, { precision: 0 });
const names = {
  nameZh: text('name_zh').notNull(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
};

export const canteenDishes = schema.table('canteen_dishes', {
  id: text().primaryKey(),
  canteenId: text('canteen_id').notNull(),
  ...names,
  course: text().$type<CanteenDishCourse>().notNull(),
  allergens: text().array().$type<MealAllergen[]>(),
  addedOn: day('added_on').notNull(),
});

export const canteenMenus = schema.table('canteen_menus', {
  id: text().primaryKey(),
  canteenId: text('canteen_id').notNull(),
  servedOn: day('served_on').notNull(),
  meal: text().$type<CanteenMeal>().notNull(),
  status: text().$type<CanteenMenuStatus>().notNull(),
  version: integer().notNull(),
  lastNumber: integer('last_number').notNull().default(0),
  closedAt: instant('closed_at'),
});

export const canteenMenuSets = schema.table(
  'canteen_menu_sets',
  {
    menuId: text('menu_id').notNull(),
    number: smallint().notNull(),
    ...names,
    diet: text().$type<CanteenDiet>(),
    fen: integer(),
    portions: integer(),
    taken: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.menuId, table.number] })],
);

export const canteenMenuDishes = schema.table(
  'canteen_menu_dishes',
  {
    menuId: text('menu_id').notNull(),
    setNumber: smallint('set_number').notNull(),
    dishId: text('dish_id').notNull(),
    position: smallint().notNull(),
  },
  (table) => [primaryKey({ columns: [table.menuId, table.setNumber, table.dishId] })],
);

export const canteenSittings = schema.table(
  'canteen_sittings',
  {
    menuId: text('menu_id').notNull(),
    startsAt: clock('starts_at').notNull(),
    endsAt: clock('ends_at').notNull(),
    seats: integer().notNull(),
    taken: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.menuId, table.startsAt] })],
);

export const mealSplitRules = schema.table('meal_split_rules', {
  id: text().primaryKey(),
  canteenId: text('canteen_id'),
  version: integer().notNull(),
  ageFrom: smallint('age_from').notNull(),
  ageTo: smallint('age_to'),
  method: text().$type<MealSplitMethod>().notNull(),
  validFrom: day('valid_from').notNull(),
  validUntil: day('valid_until'),
  confirmed: boolean().notNull(),
  source: text(),
});

export const mealSplitRuleLines = schema.table(
  'meal_split_rule_lines',
  {
    ruleId: text('rule_id').notNull(),
    position: smallint().notNull(),
    payer: text().$type<Exclude<MealPayer, 'PERSON'>>().notNull(),
    fen: integer(),
    weight: integer(),
  },
  (table) => [primaryKey({ columns: [table.ruleId, table.position] })],
);

export const mealOrders = schema.table('meal_orders', {
  id: text().primaryKey(),
  residentId: text('resident_id'),
  communityCode: text('community_code'),
  servedOn: day('served_on').notNull(),
  meal: text().$type<CanteenMeal>().notNull(),
  canteenId: text('canteen_id').notNull(),
  mode: text().$type<CanteenMealMode>().notNull(),
  menuId: text('menu_id'),
  setNumber: smallint('set_number'),
  number: integer(),
  quantity: smallint().notNull(),
  sittingAt: clock('sitting_at'),
  dinerGroup: text('diner_group').$type<CanteenDinerGroup>(),
  fen: integer().notNull(),
  fullFen: integer('full_fen'),
  reduced: boolean().notNull(),
  splitRuleId: text('split_rule_id'),
  status: text().$type<Exclude<CanteenMealOrderStatus, 'IN_KITCHEN'>>().notNull(),
  version: integer().notNull(),
  cancelledOn: day('cancelled_on'),
  cancelReason: text('cancel_reason').$type<CanteenMealCancelReason>(),
  address: text().$type<Sealed>(),
  held: boolean().notNull(),
  orderedAt: instant('ordered_at'),
  cardId: text('card_id'),
  roundId: text('round_id'),
  stop: smallint(),
  notDeliveredReason: text('not_delivered_reason').$type<CanteenNotDeliveredReason>(),
});

export const mealOrderSplits = schema.table(
  'meal_order_splits',
  {
    orderId: text('order_id').notNull(),
    payer: text().$type<MealPayer>().notNull(),
    fen: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.payer] })],
);

export const mealCards = schema.table('meal_cards', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  status: text().$type<MealCardStatus>().notNull(),
  version: integer().notNull(),
  issuedOn: day('issued_on').notNull(),
  balanceFen: integer('balance_fen').notNull().default(0),
  entries: integer().notNull().default(0),
});

export const mealCardEntries = schema.table(
  'meal_card_entries',
  {
    cardId: text('card_id').notNull(),
    /** Both are the database's: it holds the card and counts. */
    number: integer().notNull().default(0),
    balanceAfterFen: integer('balance_after_fen').notNull().default(0),
    kind: text().$type<MealCardEntryKind>().notNull(),
    fen: integer().notNull(),
    at: instant('at').notNull(),
    source: text().$type<MealCardSource>(),
    receiptNumber: text('receipt_number'),
    canteenId: text('canteen_id'),
    orderId: text('order_id'),
    enteredBy: text('entered_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cardId, table.number] })],
);

export const canteenRounds = schema.table('canteen_rounds', {
  id: text().primaryKey(),
  menuId: text('menu_id').notNull(),
  canteenId: text('canteen_id').notNull(),
  status: text().$type<CanteenRoundStatus>().notNull(),
  version: integer().notNull(),
  departsAt: instant('departs_at').notNull(),
  boxes: integer().notNull(),
  minutesPerStop: integer('minutes_per_stop').notNull(),
});

export const mealAllergyRecords = schema.table('meal_allergy_records', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  allergens: text().$type<Sealed>().notNull(),
  recordedOn: day('recorded_on').notNull(),
  number: integer().notNull(),
});

export const mealAbsences = schema.table('meal_absences', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  since: day('since').notNull(),
  until: day('until').notNull(),
});

export type CanteenDishRow = typeof canteenDishes.$inferSelect;
export type CanteenMenuRow = typeof canteenMenus.$inferSelect;
export type CanteenMenuSetRow = typeof canteenMenuSets.$inferSelect;
export type CanteenSittingRow = typeof canteenSittings.$inferSelect;
export type MealSplitRuleRow = typeof mealSplitRules.$inferSelect;
export type MealSplitRuleLineRow = typeof mealSplitRuleLines.$inferSelect;
export type MealOrderRow = typeof mealOrders.$inferSelect;
export type MealOrderSplitRow = typeof mealOrderSplits.$inferSelect;
export type MealAllergyRecordRow = typeof mealAllergyRecords.$inferSelect;
export type MealAbsenceRow = typeof mealAbsences.$inferSelect;
export type MealCardRow = typeof mealCards.$inferSelect;
export type MealCardEntryRow = typeof mealCardEntries.$inferSelect;
export type CanteenRoundRow = typeof canteenRounds.$inferSelect;
