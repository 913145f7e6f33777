import { type BulkValue, copyRows } from '@civil-affairs/kit/bulk';
import { demoHouseholds, type LoadDemo } from '@civil-affairs/kit/demo-city';
import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { demoId } from '../src/ids.ts';
import { assessmentFacts, assessmentResult } from '../src/rules/care-levels.ts';
import { sealedDisorderCodes } from '../src/sealed.ts';
import { careAssessments } from '../src/tables/assessments.ts';
import { canteenOperations } from '../src/tables/canteens.ts';
import {
  canteenDishes,
  canteenMenuDishes,
  canteenMenuSets,
  canteenMenus,
  canteenSittings,
  mealOrderSplits,
  mealOrders,
} from '../src/tables/meals.ts';
import { careAdmissions } from '../src/tables/stays.ts';
import {
  careVoucherIssues,
  careVoucherProviders,
  careVoucherRedemptions,
  careVouchers,
} from '../src/tables/vouchers.ts';
import {
  beds,
  canteenHours,
  canteenInvestments,
  canteenPrices,
  canteens,
  careInstitutions,
  homeCareCentreFloors,
  homeCareCentres,
  medicalArrangements,
} from '../src/tables.ts';
import { demoCanteens } from './canteens.ts';
import { demoHomeCareCentres } from './centres.ts';
import { demoAdmissions, demoAssessments, demoMealOrders } from './elders.ts';
import { demoBeds, demoInstitutions } from './institutions.ts';
import { dinerCount, featuredElder, replayMeals } from './meals.ts';
import { demoMenus } from './menus.ts';
import { quietElders, replayStories, startStories, storyCount } from './stories.ts';
import { demoVouchers } from './vouchers.ts';

/** Elder care in the demo city: places with the published figures, and what its elders make of them. */
export const loadDemo: LoadDemo = async (sql, { communities, residents }, database) => {
  const institutions = demoInstitutions(communities);
  const households = () => demoHouseholds(communities, residents);

  await copyInto(sql, careInstitutions, institutions);
  await copyInto(
    sql,
    medicalArrangements,
    institutions.flatMap(({ id, arrangements }) => arrangements.map((a) => ({ ...a, institutionId: id }))),
  );
  await copyInto(
    sql,
    beds,
    institutions.flatMap((institution) => [...demoBeds(institution)]),
  );
  await copyInto(sql, homeCareCentres, demoHomeCareCentres);
  await copyInto(
    sql,
    homeCareCentreFloors,
    demoHomeCareCentres.flatMap(({ id, floors }) => floors.map((floor) => ({ ...floor, centreId: id }))),
  );
  await copyInto(sql, canteens, demoCanteens);
  const ofCanteens = <Part>(part: (canteen: (typeof demoCanteens)[number]) => Part[]) =>
    demoCanteens.flatMap((canteen) => part(canteen).map((row) => ({ ...row, canteenId: canteen.id })));
  await copyInto(
    sql,
    canteenOperations,
    demoCanteens.map(({ id, openedOn, model, partnerZh, partnerKo, partnerEn }) => ({
      canteenId: id,
      since: openedOn,
      model,
      nameZh: partnerZh,
      nameKo: partnerKo,
      nameEn: partnerEn,
    })),
  );
  await copyInto(
    sql,
    canteenHours,
    ofCanteens(({ hours }) => hours),
  );
  await copyInto(
    sql,
    canteenPrices,
    ofCanteens(({ prices }) => prices),
  );
  await copyInto(
    sql,
    canteenInvestments,
    ofCanteens(({ investments }) => investments),
  );

  await copyInto(
    sql,
    careAssessments,
    demoAssessments(households()).map((row) => ({
      ...row,
      level: assessmentResult(assessmentFacts(row)).level,
      disorderCodes: sealedDisorderCodes({ database }, row.disorderCodes),
    })),
  );
  await copyInto(sql, careAdmissions, demoAdmissions(households(), institutions));
  await copyInto(
    sql,
    mealOrders,
    demoMealOrders(households(), demoCanteens).map(({ order }) => order),
  );
  await copyInto(
    sql,
    mealOrderSplits,
    demoMealOrders(households(), demoCanteens).flatMap(({ order, split }) =>
      split.map(({ payer, amount }) => ({ orderId: order.id, payer, fen: amount })),
    ),
  );
  const menus = demoMenus();
  await copyInto(sql, canteenDishes, menus.dishes);
  await copyInto(sql, canteenMenus, menus.menus);
  await copyInto(sql, canteenMenuSets, menus.sets);
  await copyInto(sql, canteenMenuDishes, menus.menuDishes);
  await copyInto(sql, canteenSittings, menus.sittings);

  const { issues, vouchers, redemptions } = demoVouchers(demoAssessments(households()));
  await copyInto(sql, careVoucherProviders, [
    { providerId: demoId('CareInstitution', 1), validFrom: '2026-01-01', validUntil: null },
  ]);
  await copyInto(sql, careVoucherIssues, issues);
  await copyInto(sql, careVouchers, vouchers);
  await copyInto(sql, careVoucherRedemptions, redemptions);

  const known = new Set([...demoAssessments(households())].map(({ residentId }) => residentId));
  const quiet = quietElders(households, (id) => known.has(id));
  const items = await sql<{ code: string; maximum: number }[]>`
    SELECT code, maximum FROM care_assessment_items WHERE version = 1 ORDER BY position`;
  const featured = featuredElder(households());
  const elders = quiet.take(storyCount + dinerCount).toArray();
  const replay = startStories(database, [...featured, ...elders]);
  await replayStories(replay, elders.slice(0, storyCount), items);
  await replayMeals(replay, featured, elders.slice(storyCount));
};

/** Copies rows as the table's type has them; what else an object holds is left out. */
async function copyInto<Table extends PgTable>(
  sql: Parameters<LoadDemo>[0],
  table: Table,
  rows: Iterable<Table['$inferSelect']>,
): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  function* values() {
    for (const row of rows) yield columns.map(([key]) => bulkValue((row as Record<string, unknown>)[key]));
  }
  await copyRows(
    sql,
    getTableConfig(table).name,
    columns.map(([, column]) => column.name),
    values(),
  );
}

/** COPY reads a list of enum values as PostgreSQL writes one. */
function bulkValue(value: unknown): BulkValue {
  return Array.isArray(value) ? `{${value.join(',')}}` : (value as BulkValue);
}
