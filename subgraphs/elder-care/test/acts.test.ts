import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { unifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { describe } from 'vitest';
import { acts } from '../src/commands.ts';
import {
  act,
  addAssigned,
  addBooking,
  addElder,
  addElders,
  addEntry,
  addFinding,
  addInstitution,
  addListing,
  addPublished,
  addRecorded,
  addResult,
  addSlot,
  addStay,
  addVoucher,
  admission,
  assessors,
  centre,
  clerk,
  clerkOf,
  findings,
  freeBed,
  host,
  house,
  inDays,
  otherClerk,
  otherReviewer,
  reserve,
  reviewer,
  service,
  testElderCare,
  today,
  visit,
  worker,
} from './care-testing.ts';
import {
  addCanteen,
  addMenu,
  brought,
  canteenWithOctober,
  dineIn,
  mealDay,
  moveMenu,
  newCanteen,
  order,
  setOf,
} from './meal-testing.ts';

const graph = testElderCare();

async function stayAt(name: string, input: Record<string, unknown>) {
  const admissionId = await addStay(graph, await addElder(graph));
  return { viewer: clerk, input: { admissionId, expectedVersion: 2, ...input }, name };
}

async function offered() {
  const { entryId } = await addEntry(graph, { bedType: 'SHORT_STAY' });
  const bedNumber = await freeBed(graph, house, 'SHORT_STAY');
  await act(graph, 'offerCareBed', { entryId, institutionId: house, bedNumber, expectedVersion: 1 }, clerk);
  return { viewer: worker, input: { entryId, expectedVersion: 2 } };
}

let acted = 0;

async function houseAt(input: Record<string, unknown>) {
  const { institutionId } = await addInstitution(graph);
  return { viewer: reviewer, input: { institutionId, expectedVersion: 2, ...input } };
}

async function planned() {
  const { institutionId } = await addInstitution(graph);
  const { inspection } = await act(
    graph,
    'planCareInspection',
    { institutionId, kind: 'YEARLY', plannedFor: today },
    reviewer,
  );
  return { inspectionId: inspection.id, expectedVersion: 1 };
}

async function reported() {
  const { findingId, institutionId } = await addFinding(graph);
  const input = { findingId, expectedVersion: 1 };
  await act(graph, 'reportCareFinding', { ...input, remark: '已清理' }, clerkOf(institutionId));
  return { ...input, expectedVersion: 2 };
}

async function redeemed() {
  const { voucherId } = await addVoucher(graph);
  await act(graph, 'redeemCareVoucher', { voucherId, ...service, expectedVersion: 1 }, clerk);
  return voucherId;
}

async function booked() {
  const { bookingId } = await addBooking(graph, await addSlot(graph));
  return { bookingId, expectedVersion: 1 };
}

async function listed() {
  const { listingId } = await addListing(graph);
  return { listingId, expectedVersion: 1 };
}

/** An elder who was not reached on two days. */
async function missed() {
  const input = await listed();
  await graph.database.sql`UPDATE care_visit_listings SET since = '2026-10-01' WHERE id = ${input.listingId}`;
  await act(graph, 'recordCareVisit', { ...input, ...visit, visitedOn: inDays(-1) }, worker);
  await act(graph, 'recordCareVisit', { ...input, ...visit, visitedOn: today, expectedVersion: 2 }, worker);
  return { ...input, expectedVersion: 3, reason: '两次敲门无人应答' };
}

function dayToCome() {
  acted += 1;
  return { communityCode: demoCommunity, kind: 'MARKET', on: inDays(40 + acted), services: ['HAIRCUT'] };
}

async function announced(isOver: boolean) {
  const { day } = await act(graph, 'announceCareCommunityDay', dayToCome(), worker);
  acted += 1;
  if (isOver)
    await graph.database.sql`UPDATE care_community_days SET on_day = ${inDays(-acted)} WHERE id = ${day.id}`;
  return { dayId: day.id, expectedVersion: 1 };
}

async function canteenWithMenu() {
  const canteen = await addCanteen(graph);
  return { ...canteen, menuId: await addMenu(graph, canteen) };
}

/** An order, of today where its meal is to be had already. */
async function ordered({ isToday = false } = {}) {
  const { cook, menuId } = await canteenWithMenu();
  const { id: orderId } = await order(graph, menuId, await addElder(graph));
  if (isToday) await moveMenu(graph, menuId);
  return { cook, input: { orderId, expectedVersion: 1 } };
}

async function canteenAt(input: Record<string, unknown>) {
  const { canteenId } = await addCanteen(graph);
  return { viewer: reviewer, input: { canteenId, expectedVersion: 1, ...input } };
}

/** A closed kitchen. */
async function cooked() {
  const canteen = await canteenWithMenu();
  await moveMenu(graph, canteen.menuId, inDays(-1));
  await act(graph, 'closeCanteenKitchen', { menuId: canteen.menuId, expectedVersion: 1 }, canteen.cook);
  return canteen;
}

/** A closed kitchen with one meal to be brought home. */
async function toBring() {
  const { cook, menuId } = await canteenWithMenu();
  const { id: orderId } = await order(graph, menuId, await addElder(graph), brought);
  await moveMenu(graph, menuId, inDays(-1));
  await act(graph, 'closeCanteenKitchen', { menuId, expectedVersion: 1 }, cook);
  return { cook, menuId, orderId };
}

async function roundOf({ cook, menuId }: { cook: typeof worker; menuId: string }) {
  const planned = { menuId, departsAt: '2026-11-20T02:50:00Z', boxes: 8, minutesPerStop: 6 };
  const { round } = await act(graph, 'planCanteenRound', planned, cook);
  return { viewer: cook, input: { roundId: round.id as string, expectedVersion: 1 } };
}

async function carded() {
  const { card } = await act(graph, 'issueMealCard', { residentId: await addElder(graph) }, worker);
  return { cardId: card.id as string, expectedVersion: 1 };
}

describe('the protocol of each act', () => {
  tryActs(graph, acts, {
    async requestCareAssessment() {
      const [residentId, other] = await addElders(graph, 2);
      const input = { residentId, reason: 'FIRST' };
      return { viewer: worker, input, otherInput: { ...input, residentId: other } };
    },
    async assignCareAssessors() {
      const { assessmentId } = await addAssigned(graph);
      return { viewer: reviewer, input: { assessmentId, assessors: ['one', 'three'], expectedVersion: 2 } };
    },
    async withdrawCareAssessment() {
      const residentId = await addElder(graph);
      const { assessment } = await act(
        graph,
        'requestCareAssessment',
        { residentId, reason: 'OTHER' },
        worker,
      );
      return { viewer: worker, input: { assessmentId: assessment.id, expectedVersion: 1 } };
    },
    async recordCareAssessment() {
      const { assessmentId } = await addAssigned(graph);
      return {
        viewer: assessors[0],
        input: { assessmentId, expectedVersion: 2, ...(await findings(graph, 50)) },
      };
    },
    async reviewCareAssessment() {
      const { assessmentId } = await addRecorded(graph);
      return { viewer: reviewer, input: { assessmentId, expectedVersion: 3, decision: 'PUBLISH' } };
    },
    async disputeCareAssessment() {
      const { assessmentId } = await addPublished(graph);
      return { viewer: worker, input: { assessmentId, expectedVersion: 4, reason: '结果有疑问' } };
    },
    async upholdCareAssessment() {
      const { assessmentId, residentId } = await addPublished(graph);
      await act(
        graph,
        'disputeCareAssessment',
        { assessmentId, expectedVersion: 4, reason: '结果有疑问' },
        worker,
      );
      const [second] = await graph.database.sql`
        SELECT id FROM care_assessments WHERE resident_id = ${residentId} AND reason = 'DISPUTE'`;
      const secondId = { assessmentId: second?.id };
      const others = { ...secondId, assessors: ['three', 'four'], expectedVersion: 1 };
      await act(graph, 'assignCareAssessors', others, reviewer);
      const found = { ...secondId, expectedVersion: 2, ...(await findings(graph, 60)) };
      await act(graph, 'recordCareAssessment', found, assessors[2]);
      return { viewer: reviewer, input: { assessmentId, expectedVersion: 5 } };
    },
    async joinCareWaitingList() {
      const [residentId = '', other = ''] = await addElders(graph, 2);
      await addResult(graph, residentId);
      const input = { residentId, bedType: 'NURSING', institutionIds: [], isAlone: true };
      return { viewer: worker, input, otherInput: { ...input, residentId: other } };
    },
    async offerCareBed() {
      const { entryId } = await addEntry(graph, { bedType: 'ORDINARY' });
      const bedNumber = await freeBed(graph, house, 'ORDINARY');
      return { viewer: clerk, input: { entryId, institutionId: house, bedNumber, expectedVersion: 1 } };
    },
    acceptCareBedOffer: offered,
    declineCareBedOffer: offered,
    leaveCareWaitingList: offered,
    async reserveCareBed() {
      const [residentId, other] = await addElders(graph, 2);
      const bedNumber = await freeBed(graph);
      const input = { residentId, institutionId: house, bedNumber, stay: 'LONG_TERM', since: today };
      return { viewer: clerk, input, otherInput: { ...input, residentId: other } };
    },
    async releaseCareBed() {
      const { admission: held } = await reserve(graph, await addElder(graph));
      return { viewer: clerk, input: { admissionId: held.id, expectedVersion: 1, reason: '家属改变主意' } };
    },
    async admitElder() {
      const residentId = await addElder(graph);
      const { admission: held } = await reserve(graph, residentId);
      await addResult(graph, residentId);
      return { viewer: clerk, input: { ...admission, admissionId: held.id, expectedVersion: 1 } };
    },
    async transferElder() {
      const bedNumber = await freeBed(graph);
      return stayAt('transferElder', {
        institutionId: house,
        bedNumber,
        on: inDays(1),
        reason: '换到朝南的房间',
      });
    },
    recordCareAbsence: () => stayAt('recordCareAbsence', { kind: 'HOSPITAL', since: today }),
    async endCareAbsence() {
      const { input } = await stayAt('endCareAbsence', {});
      await act(graph, 'recordCareAbsence', { ...input, kind: 'FAMILY', since: today }, clerk);
      return { viewer: clerk, input: { ...input, expectedVersion: 3, until: today } };
    },
    planCareDischarge: () => stayAt('planCareDischarge', { on: inDays(3) }),
    async cancelCareDischarge() {
      const { input } = await stayAt('cancelCareDischarge', {});
      await act(graph, 'planCareDischarge', { ...input, on: inDays(3) }, clerk);
      return { viewer: clerk, input: { ...input, expectedVersion: 3 } };
    },
    dischargeElder: () => stayAt('dischargeElder', { until: today, endReason: 'OWN_WISH' }),
    returnCarePrepayment: () => stayAt('returnCarePrepayment', { returnedFen: 500 }),
    async registerCareInstitution() {
      const { input } = await addInstitution(graph, { opened: false });
      const codeOf = (n: number) =>
        unifiedSocialCreditCode('52', '222401', `ACT${String(n).padStart(5, '0')}`);
      acted += 1;
      const own = { ...input, unifiedSocialCreditCode: codeOf(acted) };
      return { viewer: reviewer, input: own, otherInput: { ...own, capacity: 21 } };
    },
    openCareInstitution: async () => {
      const { institutionId } = await addInstitution(graph, { opened: false });
      return { viewer: reviewer, input: { institutionId, expectedVersion: 1 } };
    },
    fileCareInstitution: () => houseAt({ number: `测试备字${++acted}号` }),
    awardCareStarGrade: () => houseAt({ grade: 3, awardedOn: today }),
    addCareMedicalArrangement: () => houseAt({ kind: 'INTERNAL_CLINIC', validFrom: today }),
    addCareBeds: () => houseAt({ type: 'NURSING', numbers: ['N001', 'N002'], inServiceFrom: today }),
    async orderCareRectification() {
      const { institutionId, findingId } = await addFinding(graph);
      return {
        viewer: reviewer,
        input: { institutionId, findingId, expectedVersion: 2, reason: '五日内清理安全出口' },
      };
    },
    async confirmCareRectification() {
      const { institutionId, findingId } = await addFinding(graph);
      const order = { institutionId, findingId, expectedVersion: 2, reason: '清理安全出口' };
      await act(graph, 'orderCareRectification', order, reviewer);
      await graph.database
        .sql`UPDATE care_findings SET status = 'CLOSED', closed_on = ${today} WHERE id = ${findingId}`;
      return { viewer: otherReviewer, input: { institutionId, expectedVersion: 3 } };
    },
    async suspendCareInstitution() {
      const { institutionId, findingId } = await addFinding(graph, {
        carriedOutOn: inDays(-9),
        dueOn: inDays(-2),
      });
      const order = { institutionId, findingId, expectedVersion: 2, reason: '清理安全出口' };
      await act(graph, 'orderCareRectification', order, reviewer);
      return { viewer: reviewer, input: { institutionId, expectedVersion: 3, reason: '逾期未整改' } };
    },
    announceCareInstitutionClosing: () => houseAt({ closesOn: inDays(30), reason: '租约到期' }),
    async closeCareInstitution() {
      const { input } = await houseAt({});
      const announced = { ...input, closesOn: inDays(30), reason: '租约到期' };
      await act(graph, 'announceCareInstitutionClosing', announced, reviewer);
      return { viewer: reviewer, input: { ...input, expectedVersion: 3 } };
    },
    async planCareInspection() {
      const { institutionId } = await addInstitution(graph);
      const input = { institutionId, kind: 'YEARLY', plannedFor: today };
      return { viewer: reviewer, input, otherInput: { ...input, kind: 'SPOT_SAMPLE' } };
    },
    async recordCareInspection() {
      return {
        viewer: reviewer,
        input: { ...(await planned()), carriedOutOn: today, inspectors: ['a', 'b'], findings: [] },
      };
    },
    async cancelCareInspection() {
      return { viewer: reviewer, input: { ...(await planned()), reason: '改期' } };
    },
    async closeCareInspection() {
      const input = await planned();
      const found = { carriedOutOn: today, inspectors: ['a', 'b'], findings: [] };
      await act(graph, 'recordCareInspection', { ...input, ...found }, reviewer);
      return { viewer: reviewer, input: { ...input, expectedVersion: 2 } };
    },
    async reportCareFinding() {
      const { findingId, institutionId } = await addFinding(graph);
      return {
        viewer: clerkOf(institutionId),
        input: { findingId, expectedVersion: 1, remark: '已清理' },
      };
    },
    confirmCareFinding: async () => ({ viewer: reviewer, input: await reported() }),
    rejectCareFinding: async () => ({
      viewer: reviewer,
      input: { ...(await reported()), dueOn: inDays(3), reason: '仍有杂物' },
    }),
    async issueCareVouchers() {
      const residentId = await addElder(graph);
      await addResult(graph, residentId);
      const input = { month: '2026-11', division: demoCommunity };
      return { viewer: reviewer, input, otherInput: { ...input, division: '222401' } };
    },
    async sampleCareVoucherRedemptions() {
      const input = { month: '2026-11', division: demoCommunity };
      return { viewer: reviewer, input, otherInput: { ...input, month: '2026-10' } };
    },
    async redeemCareVoucher() {
      const { voucherId } = await addVoucher(graph);
      return { viewer: clerk, input: { voucherId, ...service, expectedVersion: 1 } };
    },
    async reverseCareVoucherRedemption() {
      const voucherId = await redeemed();
      return { viewer: otherClerk, input: { voucherId, number: 1, reason: '录错', expectedVersion: 2 } };
    },
    async withdrawCareVoucher() {
      const { voucherId } = await addVoucher(graph);
      return { viewer: reviewer, input: { voucherId, reason: '不符合条件', expectedVersion: 1 } };
    },
    async recordCareVoucherCheck() {
      const voucherId = await redeemed();
      await graph.database
        .sql`UPDATE care_voucher_redemptions SET sampled_on = ${today} WHERE voucher_id = ${voucherId}`;
      return { viewer: reviewer, input: { voucherId, number: 1, result: 'CONFIRMED', expectedVersion: 2 } };
    },
    async openCareSlot() {
      acted += 1;
      const at = (minutes: number) => new Date(Date.parse('2027-01-01T00:00:00Z') + minutes * 60_000);
      const input = {
        centreId: centre,
        service: 'REST',
        startsAt: at(60 * acted).toISOString(),
        endsAt: at(60 * acted + 50).toISOString(),
        places: 3,
      };
      return { viewer: host, input, otherInput: { ...input, places: 4 } };
    },
    async bookCareService() {
      const slotId = await addSlot(graph);
      const [residentId, other] = await addElders(graph, 2);
      const input = { slotId, residentId };
      return { viewer: worker, input, otherInput: { slotId, residentId: other } };
    },
    cancelCareBooking: async () => ({ viewer: worker, input: await booked() }),
    checkInCareBooking: async () => ({ viewer: host, input: await booked() }),
    async recordCareNoShow() {
      const input = await booked();
      await graph.database.sql`
        UPDATE care_slots SET starts_at = starts_at - interval '60 days', ends_at = ends_at - interval '60 days'
        WHERE id = (SELECT slot_id FROM care_bookings WHERE id = ${input.bookingId})`;
      return { viewer: host, input };
    },
    async addCareVisitListing() {
      const [residentId, other] = await addElders(graph, 2);
      const input = { residentId, reasons: ['ALONE', 'DISABLED'] };
      return { viewer: worker, input, otherInput: { ...input, residentId: other } };
    },
    recordCareVisit: async () => ({
      viewer: worker,
      input: { ...(await listed()), ...visit, visitedOn: today },
    }),
    raiseCareConcern: async () => ({ viewer: worker, input: await missed() }),
    async closeCareConcern() {
      const input = await missed();
      await act(graph, 'raiseCareConcern', input, worker);
      return { viewer: worker, input: { ...input, expectedVersion: 4, reason: '在亲戚家' } };
    },
    declineCareVisits: async () => ({ viewer: worker, input: await listed() }),
    async requestCareRepair() {
      const [one, other] = [await addListing(graph), await addListing(graph)];
      const input = { residentId: one.residentId, item: '电饭锅' };
      return { viewer: worker, input, otherInput: { ...input, residentId: other.residentId } };
    },
    async completeCareRepair() {
      const { residentId } = await addListing(graph);
      const { repair } = await act(graph, 'requestCareRepair', { residentId, item: '电饭锅' }, worker);
      const input = { repairId: repair.id, expectedVersion: 1, done: true, result: '换了电源线' };
      return { viewer: worker, input };
    },
    announceCareCommunityDay: async () => ({
      viewer: worker,
      input: dayToCome(),
      otherInput: { ...dayToCome(), kind: 'HEALTH_DAY' },
    }),
    async recordCareCommunityDay() {
      return { viewer: worker, input: { ...(await announced(true)), visitors: 40 } };
    },
    async cancelCareCommunityDay() {
      return { viewer: worker, input: { ...(await announced(false)), reason: '下雪' } };
    },
    async addCanteenDish() {
      const { cook, canteenId } = await addCanteen(graph);
      const input = { canteenId, nameZhHans: '菜', nameKo: '채소', nameEn: 'Greens', course: 'VEGETABLE' };
      return { viewer: cook, input, otherInput: { ...input, course: 'SIDE' } };
    },
    async publishCanteenMenu() {
      const { cook, canteenId, dishes } = await addCanteen(graph);
      const input = { canteenId, servedOn: mealDay, meal: 'LUNCH', sets: [setOf([dishes.rice])] };
      return { viewer: cook, input, otherInput: { ...input, servedOn: inDays(5) } };
    },
    async cancelCanteenMenu() {
      const { cook, menuId } = await canteenWithMenu();
      return { viewer: cook, input: { menuId, reason: '停水', expectedVersion: 1 } };
    },
    async closeCanteenKitchen() {
      const { cook, menuId } = await canteenWithMenu();
      await moveMenu(graph, menuId, inDays(-1));
      return { viewer: cook, input: { menuId, expectedVersion: 1 } };
    },
    async orderCanteenMeal() {
      const { menuId } = await canteenWithMenu();
      const [residentId, other] = await addElders(graph, 2);
      const input = { menuId, residentId, ...dineIn };
      return { viewer: worker, input, otherInput: { ...input, residentId: other } };
    },
    async sellCanteenMeal() {
      const { cook, menuId } = await canteenWithMenu();
      await moveMenu(graph, menuId);
      const input = { menuId, setNumber: 1, quantity: 1, dinerGroup: 'UNDER_SIXTY' };
      return { viewer: cook, input, otherInput: { ...input, quantity: 2 } };
    },
    cancelCanteenMealOrder: async () => ({ viewer: worker, input: (await ordered()).input }),
    async callOffCanteenMealOrder() {
      const { cook, input } = await ordered();
      return { viewer: cook, input: { ...input, reason: '停电' } };
    },
    async serveCanteenMeal() {
      const { cook, input } = await ordered({ isToday: true });
      return { viewer: cook, input };
    },
    async recordCanteenMealNotFetched() {
      const { cook, input } = await ordered({ isToday: true });
      return { viewer: cook, input };
    },
    async recordMealAllergies() {
      const input = { residentId: await addElder(graph), allergens: ['EGG'] };
      return { viewer: worker, input, otherInput: { ...input, allergens: [] } };
    },
    async announceMealAbsence() {
      const input = { residentId: await addElder(graph), since: inDays(1), until: inDays(3) };
      return { viewer: worker, input, otherInput: { ...input, until: inDays(4) } };
    },
    async planCanteenRound() {
      const { cook, menuId } = await toBring();
      const input = { menuId, departsAt: '2026-11-20T02:50:00Z', boxes: 8, minutesPerStop: 6 };
      return { viewer: cook, input, otherInput: { ...input, boxes: 9 } };
    },
    dispatchCanteenRound: async () => roundOf(await toBring()),
    cancelCanteenRound: async () => roundOf(await toBring()),
    async closeCanteenRound() {
      const kitchen = await toBring();
      const { viewer, input } = await roundOf(kitchen);
      await act(graph, 'dispatchCanteenRound', input, viewer);
      const delivered = { orderId: kitchen.orderId, expectedVersion: 2 };
      await act(graph, 'recordCanteenMealDelivery', delivered, viewer);
      return { viewer, input: { ...input, expectedVersion: 2 } };
    },
    async recordCanteenMealDelivery() {
      const kitchen = await toBring();
      const { viewer, input } = await roundOf(kitchen);
      await act(graph, 'dispatchCanteenRound', input, viewer);
      return { viewer, input: { orderId: kitchen.orderId, expectedVersion: 2 } };
    },
    async issueMealCard() {
      const [residentId, other] = await addElders(graph, 2);
      return { viewer: worker, input: { residentId }, otherInput: { residentId: other } };
    },
    async topUpMealCard() {
      const { canteenId, cook } = await addCanteen(graph);
      const { cardId } = await carded();
      const input = { cardId, canteenId, amountFen: 1_000, source: 'SELF', receiptNumber: '1' };
      return { viewer: cook, input, otherInput: { ...input, amountFen: 2_000 } };
    },
    blockMealCard: async () => ({ viewer: worker, input: await carded() }),
    async unblockMealCard() {
      const input = await carded();
      await act(graph, 'blockMealCard', input, worker);
      return { viewer: worker, input: { ...input, expectedVersion: 2 } };
    },
    closeMealCard: async () => ({ viewer: worker, input: { ...(await carded()), receiptNumber: '2' } }),
    async registerCanteen() {
      return { viewer: reviewer, input: newCanteen, otherInput: { ...newCanteen, seats: 41 } };
    },
    async openCanteen() {
      const { canteen } = await act(graph, 'registerCanteen', newCanteen, reviewer);
      return { viewer: reviewer, input: { canteenId: canteen.id, openedOn: today, expectedVersion: 1 } };
    },
    suspendCanteen: () => canteenAt({ reason: '冷藏不合格' }),
    async resumeCanteen() {
      const { viewer, input } = await canteenAt({});
      await act(graph, 'suspendCanteen', { ...input, reason: '冷藏不合格' }, viewer);
      return { viewer, input: { ...input, expectedVersion: 2 } };
    },
    closeCanteen: () => canteenAt({ closedOn: today }),
    appointCanteenOperator: () => canteenAt({ model: 'PUBLIC_BUILT_PRIVATE_RUN', since: today }),
    recordCanteenInvestment: () =>
      canteenAt({ amountFen: 100, source: 'GOVERNMENT_BUDGET', investedOn: today }),
    changeCanteenSeats: () => canteenAt({ seats: 50 }),
    changeCanteenPrice: () => canteenAt({ dinerGroup: 'UNDER_SIXTY', priceFen: 1_600, validFrom: inDays(1) }),
    recordCanteenFoodCheck: () => canteenAt({ carriedOutOn: today, inspectors: ['甲', '乙'], passed: true }),
    async registerMealSplitRule() {
      const { canteenId } = await addCanteen(graph);
      const lines = [{ payer: 'GOVERNMENT', weight: 1 }];
      const input = { canteenId, ageFrom: 60, method: 'PERSON_FIXED', lines, validFrom: today };
      return { viewer: reviewer, input, otherInput: { ...input, ageFrom: 61 } };
    },
    async issueCanteenStatement() {
      const { canteenId, cook, month } = await canteenWithOctober(graph);
      return { viewer: cook, input: { canteenId, month }, otherInput: { canteenId, month: '2026-09' } };
    },
    async recordCanteenFoodSample() {
      const { cook, menuId, dishes } = await cooked();
      const input = { menuId, dishId: dishes.rice, grams: 130 };
      return { viewer: cook, input, otherInput: { ...input, grams: 140 } };
    },
    async disposeCanteenFoodSample() {
      const { cook, menuId, dishes } = await cooked();
      const taken = { menuId, dishId: dishes.rice, grams: 130 };
      const { sample } = await act(graph, 'recordCanteenFoodSample', taken, cook);
      const other = await act(graph, 'recordCanteenFoodSample', { ...taken, dishId: dishes.soup }, cook);
      await graph.database.sql`UPDATE canteen_food_samples SET taken_at = taken_at - interval '3 days',
        kept_until = kept_until - interval '3 days' WHERE menu_id = ${menuId}`;
      return {
        viewer: cook,
        input: { sampleId: sample.id },
        otherInput: { sampleId: other.sample.id },
      };
    },
    recordDeathInCare: () => stayAt('recordDeathInCare', { diedOn: today }),
  });
});
