/** What the bureau does with canteens. */
import { addDays } from '@civil-affairs/kit/dates';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { hasJurisdiction } from '@civil-affairs/kit/viewer';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { and, eq, sql } from 'drizzle-orm';
import { supervises } from '../../access/stays.ts';
import type {
  AppointCanteenOperatorInput,
  ChangeCanteenPriceInput,
  ChangeCanteenSeatsInput,
  CloseCanteenInput,
  OpenCanteenInput,
  RecordCanteenFoodCheckInput,
  RecordCanteenInvestmentInput,
  RegisterCanteenInput,
  RegisterMealSplitRuleInput,
  ResumeCanteenInput,
  SuspendCanteenInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { menusAfter, operationsOf, pricesSet, splitRuleVersions } from '../../queries/canteen-cases.ts';
import { findCanteens, investmentsOf } from '../../queries/canteens.ts';
import {
  canteenObstacles,
  checkProblems,
  followingProblems,
  investmentProblems,
  openingProblems,
  partnerProblems,
  priceProblems,
  registrationProblems,
  seatProblems,
  splitRuleProblems,
} from '../../rules/canteens/obstacles.ts';
import type { CanteenAct } from '../../rules/canteens/states.ts';
import { longestReason, pastDayProblems } from '../../rules/status.ts';
import { canteenFoodChecks, canteenOperations } from '../../tables/canteens.ts';
import { mealSplitRuleLines, mealSplitRules } from '../../tables/meals.ts';
import { canteenInvestments, canteenPrices, canteens } from '../../tables.ts';
import { theCanteen } from '../meals/case.ts';
import { kept } from '../meals/menus.ts';
import { openingAct } from '../protocol.ts';
import { type CanteenFacts, onCanteen } from './case.ts';

const theCommunity = { zhHans: '该社区', ko: '해당 사회구역', en: 'community' };

const open = (act: CanteenAct) => (facts: CanteenFacts) => canteenObstacles(facts, act);
const supervised = { mayAct: ({ supervise }: { supervise: boolean }) => supervise };

const unpublished = {
  source: null,
  sourceNoteZh: '由主管部门登记，未见公开资料。',
  sourceNoteKo: '주관부문에서 등록하였으며 공개된 자료는 없다.',
  sourceNoteEn: 'Registered by the bureau; nothing was published.',
};

export const registerCanteen = openingAct<RegisterCanteenInput>('registerCanteen', {
  event: 'CanteenRegistered',
  entity: 'Canteen',
  async write(tx, { viewer }, input, { id, today }) {
    const { communityCode, model, builtOn, opensOn, deliversMeals } = input;
    if (!supervises(viewer, communityCode) || !/^\d{12}$/.test(communityCode))
      return refused(notFound(['communityCode'], theCommunity));
    const problems = registrationProblems(input, today);
    if (problems.length > 0) return refused(...problems);
    await tx.insert(canteens).values({
      id,
      ...kept(input),
      model,
      communityCode,
      address: words(input.address) ?? '',
      builtOn,
      openedOn: opensOn,
      seats: input.seats ?? null,
      deliversMeals,
      diets: [],
      status: 'BUILT',
      version: 1,
      ...unpublished,
    });
    await tx.insert(canteenOperations).values({ canteenId: id, since: opensOn, model });
    const opens = { caseId: id, version: 1, status: 'BUILT' };
    return { ok: true, value: { opens, ids: { canteenId: id, communityCode } } };
  },
});

export const openCanteen = onCanteen<OpenCanteenInput>('openCanteen', {
  event: 'CanteenOpened',
  ...supervised,
  obstacles: open('openCanteen'),
  inputProblems: ({ openedOn }, { found: { canteen } }) =>
    openingProblems(canteen.builtOn, openedOn, 'openedOn'),
  write: async (_tx, _context, { openedOn }) => ({
    ok: true,
    value: { change: { status: 'OPEN', openedOn }, ids: { openedOn } },
  }),
});

export const suspendCanteen = onCanteen<SuspendCanteenInput>('suspendCanteen', {
  event: 'CanteenSuspended',
  ...supervised,
  obstacles: open('suspendCanteen'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  write: async (_tx, _context, { reason }) => ({
    ok: true,
    value: { change: { status: 'SUSPENDED' }, remark: words(reason) },
  }),
});

export const resumeCanteen = onCanteen<ResumeCanteenInput>('resumeCanteen', {
  event: 'CanteenResumed',
  ...supervised,
  obstacles: open('resumeCanteen'),
  write: async () => ({ ok: true, value: { change: { status: 'OPEN' } } }),
});

export const closeCanteen = onCanteen<CloseCanteenInput>('closeCanteen', {
  event: 'CanteenClosed',
  ...supervised,
  obstacles: open('closeCanteen'),
  inputProblems: ({ closedOn }, { found: { canteen }, today }) => [
    ...pastDayProblems(closedOn, 'closedOn', today),
    ...openingProblems(canteen.openedOn, closedOn, 'closedOn'),
  ],
  async write(tx, _, { closedOn }, { found: { id } }) {
    if ((await menusAfter(tx, id, closedOn)).length > 0) return refused(problem('MENUS_TO_COME'));
    return { ok: true, value: { change: { status: 'CLOSED', closedOn }, ids: { closedOn } } };
  },
});

export const appointCanteenOperator = onCanteen<AppointCanteenOperatorInput>('appointCanteenOperator', {
  event: 'CanteenOperatorAppointed',
  ...supervised,
  obstacles: open('appointCanteenOperator'),
  inputProblems: (input, { today }) => [
    ...partnerProblems(input),
    ...pastDayProblems(input.since, 'since', today),
    ...(input.model === 'SOCIAL_COOPERATION' && words(input.partnerZhHans) === null
      ? [problem('PARTNER_MISSING', { path: ['partnerZhHans'] })]
      : []),
  ],
  async write(tx, _, input, { found: { id } }) {
    const { since, model } = input;
    const before = (await operationsOf(tx, [id])).at(-1)?.since;
    const problems = followingProblems(since, before, 'since');
    if (problems.length > 0) return refused(...problems);
    const [nameZh, nameKo, nameEn] = [input.partnerZhHans, input.partnerKo, input.partnerEn].map(words);
    const names = { nameZh: nameZh ?? null, nameKo: nameKo ?? null, nameEn: nameEn ?? null };
    await tx.insert(canteenOperations).values({ canteenId: id, since, model, ...names });
    const partner = { partnerZh: names.nameZh, partnerKo: names.nameKo, partnerEn: names.nameEn };
    return { ok: true, value: { change: { model, ...partner }, ids: { since } } };
  },
});

export const recordCanteenInvestment = onCanteen<RecordCanteenInvestmentInput>('recordCanteenInvestment', {
  event: 'CanteenInvestmentRecorded',
  ...supervised,
  obstacles: open('recordCanteenInvestment'),
  inputProblems: ({ amountFen, investedOn }, { today }) => investmentProblems(amountFen, investedOn, today),
  async write(tx, _, { amountFen, source, investedOn }, { found: { id } }) {
    const numbers = (await investmentsOf(tx, [id])).map((row) => row.number);
    const number = Math.max(0, ...numbers) + 1;
    await tx
      .insert(canteenInvestments)
      .values({ canteenId: id, number, fen: amountFen, source, investedOn, published: false });
    return { ok: true, value: { change: {}, ids: { number, investedOn } } };
  },
});

export const changeCanteenSeats = onCanteen<ChangeCanteenSeatsInput>('changeCanteenSeats', {
  event: 'CanteenSeatsChanged',
  ...supervised,
  obstacles: open('changeCanteenSeats'),
  inputProblems: ({ seats }) => seatProblems(seats),
  write: async (_tx, _context, { seats }) => ({ ok: true, value: { change: { seats }, ids: { seats } } }),
});

export const changeCanteenPrice = onCanteen<ChangeCanteenPriceInput>('changeCanteenPrice', {
  event: 'CanteenPriceChanged',
  ...supervised,
  obstacles: open('changeCanteenPrice'),
  async write(tx, _, { dinerGroup, priceFen, validFrom }, { found: { id }, today }) {
    const last = (await pricesSet(tx, [id])).filter((row) => row.dinerGroup === dinerGroup).at(-1);
    const problems = priceProblems(priceFen, validFrom, last?.validFrom, today);
    if (problems.length > 0) return refused(...problems);
    if (last && last.validUntil === null)
      await tx
        .update(canteenPrices)
        .set({ validUntil: addDays(validFrom, -1) })
        .where(
          and(
            eq(canteenPrices.canteenId, id),
            eq(canteenPrices.dinerGroup, dinerGroup),
            eq(canteenPrices.validFrom, last.validFrom),
          ),
        );
    await tx
      .insert(canteenPrices)
      .values({ canteenId: id, dinerGroup, fen: priceFen, validFrom, validUntil: null });
    return { ok: true, value: { change: {}, ids: { dinerGroup, validFrom } } };
  },
});

export const recordCanteenFoodCheck = onCanteen<RecordCanteenFoodCheckInput>('recordCanteenFoodCheck', {
  event: 'CanteenFoodChecked',
  ...supervised,
  obstacles: open('recordCanteenFoodCheck'),
  inputProblems: (input, { today }) => checkProblems(input, today),
  async write(tx, context, { carriedOutOn, inspectors, passed, found }, { found: { id } }) {
    const checkId = context.newId('CanteenFoodCheck');
    await tx.insert(canteenFoodChecks).values({
      id: checkId,
      canteenId: id,
      carriedOutOn,
      inspectors: inspectors.map((name) => name.trim()),
      passed,
      found: words(found),
    });
    return { ok: true, value: { change: {}, ids: { checkId, result: passed ? 'PASSED' : 'FAILED' } } };
  },
});

export const registerMealSplitRule = openingAct<RegisterMealSplitRuleInput>('registerMealSplitRule', {
  event: 'MealSplitRuleRegistered',
  entity: 'MealSplitRule',
  async write(tx, { viewer }, input, { id, today }) {
    const { canteenId = null, ageFrom, ageTo = null, method, lines, validFrom, validUntil = null } = input;
    const [canteen] = canteenId === null ? [] : await findCanteens(tx, [canteenId]);
    // The city's rule is a matter of who supervises the whole of it.
    const mine =
      canteenId === null ? hasJurisdiction(viewer, city) : supervises(viewer, canteen?.communityCode ?? '');
    if (!mine) return refused(notFound(['canteenId'], theCanteen));
    const problems = splitRuleProblems(input, today);
    if (problems.length > 0) return refused(...problems);
    // Versions are counted, so that nobody may count beside another.
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('elder_care.meal_split_rules'))`);
    const version =
      Math.max(0, ...(await splitRuleVersions(tx, canteenId ?? '')).map((row) => row.version)) + 1;
    const source = words(input.source);
    await tx.insert(mealSplitRules).values({
      id,
      canteenId,
      version,
      ageFrom,
      ageTo,
      method,
      validFrom,
      validUntil,
      confirmed: false,
      source,
    });
    await tx.insert(mealSplitRuleLines).values(
      lines.map(({ payer, amountFen, weight }, n) => ({
        ruleId: id,
        position: n + 1,
        payer: payer as Exclude<typeof payer, 'PERSON'>,
        fen: amountFen ?? null,
        weight: weight ?? null,
      })),
    );
    return { ok: true, value: { ids: { ruleId: id, canteenId, version, validFrom } } };
  },
});

const city = '222401';
