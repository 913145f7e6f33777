import { cityClock } from '@civil-affairs/kit/clock';
import { runSchedules } from '@civil-affairs/kit/schedules';
import { testViewer } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { messageCatalogue } from '../src/messages.ts';
import { elderCare } from '../src/subgraph.ts';
import {
  act,
  addBooking,
  addElder,
  addElders,
  addEntry,
  addInstitution,
  addListing,
  addPublished,
  addRecorded,
  addSlot,
  addStay,
  addVoucher,
  admission,
  agreement,
  clerk,
  clerkOf,
  elderAs,
  freeBed,
  host,
  house,
  inDays,
  otherClerk,
  reserve,
  reviewer,
  service,
  testElderCare,
  today,
  visit,
  worker,
} from './care-testing.ts';
import { addCanteen, addMenu, brought, dineIn, moveMenu, order } from './meal-testing.ts';

const graph = testElderCare();
/** Without the issue of vouchers, which needs the register. */
const ofBeds = {
  ...elderCare,
  schedules: elderCare.schedules?.filter(({ name }) => name !== 'issueCareVouchers') ?? [],
};

interface Message {
  code: string;
  caseId: string;
  zhHans: string;
  ko: string;
}

/** What a person reads of the own messages, the first one first. */
async function messagesTo(residentId: string): Promise<Message[]> {
  const representations = [{ __typename: 'Resident', id: residentId }];
  const data = await graph.read(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident {
      elderCareMessages(first: 100) { nodes { code caseId zhHans ko } } } } }`,
    { representations },
    elderAs(residentId),
  );
  return (data._entities[0].elderCareMessages.nodes as Message[]).toReversed();
}

const codesOf = async (residentId: string) => (await messagesTo(residentId)).map(({ code }) => code);

describe('of an assessment an elder is told', () => {
  test('that it was requested, who comes, and the result with the last day to dispute it, without the level', async () => {
    const { residentId, assessmentId } = await addPublished(graph, 40);
    const messages = await messagesTo(residentId);
    expect(messages.map(({ code }) => code)).toEqual([
      'CARE_ASSESSMENT_REQUESTED',
      'CARE_ASSESSORS_NAMED',
      'CARE_ASSESSMENT_RESULT',
    ]);
    expect(messages.every(({ caseId }) => caseId === assessmentId)).toBe(true);
    // Ten working days after 20 November 2026.
    expect(messages[2]?.zhHans).toContain('2026年12月4日之前');
    expect(messages[2]?.ko).toContain('2026년 12월 4일까지');
    expect(JSON.stringify(messages)).not.toMatch(/重度|中度|40分/);
  });

  test('nothing of a result that is returned', async () => {
    const { residentId, assessmentId } = await addRecorded(graph);
    await act(
      graph,
      'reviewCareAssessment',
      { assessmentId, expectedVersion: 3, decision: 'RETURN', remark: '请补充' },
      reviewer,
    );
    expect(await codesOf(residentId)).not.toContain('CARE_ASSESSMENT_RESULT');
  });
});

describe('who waits for a bed is told', () => {
  test('of an offer with the last day to answer, and that the bed is held', async () => {
    const { entryId, residentId } = await addEntry(graph);
    const bedNumber = await freeBed(graph);
    const offered = { entryId, institutionId: house, bedNumber, expectedVersion: 1 };
    expect((await act(graph, 'offerCareBed', offered, clerk)).problems).toEqual([]);
    await act(graph, 'acceptCareBedOffer', { entryId, expectedVersion: 2 }, worker);
    const messages = await messagesTo(residentId);
    expect(messages.map(({ code }) => code)).toEqual([
      'CARE_WAITING_JOINED',
      'CARE_BED_OFFERED',
      'CARE_BED_HELD',
    ]);
    expect(messages[1]?.zhHans).toContain('2026年11月27日之前');
    expect(messages[2]?.zhHans).toContain('2026年11月23日');
  });

  test('that an offer is over which nobody answered, once, by the day itself', async () => {
    const { entryId, residentId } = await addEntry(graph);
    const bedNumber = await freeBed(graph);
    await act(graph, 'offerCareBed', { entryId, institutionId: house, bedNumber, expectedVersion: 1 }, clerk);
    const run = () =>
      runSchedules(ofBeds, { database: graph.database, clock: cityClock('2026-11-30'), subgraphs: {} });
    await Promise.all([run(), run()]);
    const codes = await codesOf(residentId);
    expect(codes.filter((code) => code === 'CARE_BED_OFFER_EXPIRED')).toHaveLength(1);
  });
});

describe('of a stay an elder is told', () => {
  test('the first day, the planned and the last one, and what was returned', async () => {
    const residentId = await addElder(graph);
    const admissionId = await addStay(graph, residentId);
    await act(graph, 'returnCarePrepayment', { admissionId, expectedVersion: 2, returnedFen: 90_050 }, clerk);
    await act(graph, 'planCareDischarge', { admissionId, expectedVersion: 3, on: inDays(3) }, clerk);
    await act(
      graph,
      'dischargeElder',
      { admissionId, expectedVersion: 4, until: today, endReason: 'OWN_WISH' },
      clerk,
    );
    const messages = await messagesTo(residentId);
    expect(messages.map(({ code }) => code)).toEqual([
      'CARE_BED_HELD',
      'CARE_ADMITTED',
      'CARE_PREPAYMENT_RETURNED',
      'CARE_DISCHARGE_PLANNED',
      'CARE_STAY_ENDED',
    ]);
    expect(messages[2]?.zhHans).toContain('900.50元');
    expect(messages[4]?.ko).toContain('2026년 11월 20일');
  });

  test('by when the assessment has to be made, where there was none', async () => {
    const residentId = await addElder(graph);
    const { admission: held } = await reserve(graph, residentId);
    const input = { ...admission, agreement, isEmergency: true, admissionId: held.id, expectedVersion: 1 };
    expect((await act(graph, 'admitElder', input, clerk)).problems).toEqual([]);
    expect(await codesOf(residentId)).toContain('CARE_ASSESSMENT_PENDING');
  });

  test('that a held bed was given back, without the reason', async () => {
    const residentId = await addElder(graph);
    const { admission: held } = await reserve(graph, residentId);
    const given = { admissionId: held.id, expectedVersion: 1, reason: '护理等级不符' };
    await act(graph, 'releaseCareBed', given, clerk);
    const messages = (await messagesTo(residentId)).at(-1);
    expect(messages?.code).toBe('CARE_BED_RELEASED');
    expect(messages?.zhHans).not.toContain('等级');
  });

  test('nothing of a death', async () => {
    const residentId = await addElder(graph);
    const admissionId = await addStay(graph, residentId);
    const before = await codesOf(residentId);
    await act(graph, 'recordDeathInCare', { admissionId, expectedVersion: 2, diedOn: today }, clerk);
    expect(await codesOf(residentId)).toEqual(before);
  });

  test('before the institution closes: everybody who lives there or holds a bed, each of the own stay', async () => {
    const { institutionId } = await addInstitution(graph);
    const own = clerkOf(institutionId);
    const [lives = '', holds = ''] = await addElders(graph, 2);
    for (const residentId of [lives, holds]) {
      const bedNumber = await freeBed(graph, institutionId);
      const given = { residentId, institutionId, bedNumber, stay: 'LONG_TERM', since: today };
      const { admission: held } = await act(graph, 'reserveCareBed', given, own);
      if (residentId === lives)
        await act(
          graph,
          'admitElder',
          { ...admission, isEmergency: true, admissionId: held.id, expectedVersion: 1 },
          own,
        );
    }
    const closing = { institutionId, expectedVersion: 2, closesOn: inDays(40), reason: '房屋到期' };
    expect((await act(graph, 'announceCareInstitutionClosing', closing, reviewer)).problems).toEqual([]);
    for (const residentId of [lives, holds]) {
      const messages = (await messagesTo(residentId)).filter(({ code }) => code === 'CARE_HOUSE_CLOSING');
      expect(messages).toHaveLength(1);
      expect(messages[0]?.zhHans).toContain('2026年12月30日');
    }
  });
});

test('of a voucher an elder is told what was paid with it and what is left, and that it is withdrawn', async () => {
  const { voucherId, residentId } = await addVoucher(graph);
  expect(
    (await act(graph, 'redeemCareVoucher', { voucherId, expectedVersion: 1, ...service }, clerk)).problems,
  ).toEqual([]);
  await act(
    graph,
    'reverseCareVoucherRedemption',
    { voucherId, expectedVersion: 2, number: 1, reason: '重复' },
    otherClerk,
  );
  await act(graph, 'withdrawCareVoucher', { voucherId, expectedVersion: 3, reason: '不符合' }, reviewer);
  const messages = await messagesTo(residentId);
  expect(messages.map(({ zhHans }) => zhHans)).toEqual([
    expect.stringContaining('抵扣50.00元，剩余750.00元'),
    expect.stringContaining('剩余800.00元'),
    expect.stringContaining('2026年11月的养老服务消费券已收回'),
  ]);
});

describe('of care at home an elder is told', () => {
  test('that a place became free, and nobody else is', async () => {
    const slotId = await addSlot(graph, 1);
    const first = await addBooking(graph, slotId);
    const second = await addBooking(graph, slotId);
    expect(second.status).toBe('WAIT_LISTED');
    await act(graph, 'cancelCareBooking', { bookingId: first.bookingId, expectedVersion: 1 }, host);
    expect(await codesOf(first.residentId)).toEqual(['CARE_BOOKING_CANCELLED']);
    expect(await codesOf(second.residentId)).toEqual(['CARE_BOOKING_PROMOTED']);
  });

  test('that visits begin and can be declined, and that one did not reach the elder', async () => {
    const { listingId, residentId } = await addListing(graph);
    const given = { listingId, visitedOn: today, ...visit };
    await act(graph, 'recordCareVisit', { ...given, expectedVersion: 1 }, worker);
    await act(graph, 'recordCareVisit', { ...given, expectedVersion: 2, reached: true }, worker);
    expect(await codesOf(residentId)).toEqual(['CARE_VISITS_BEGIN', 'CARE_VISIT_MISSED']);
  });
});

describe('of meals a diner is told', () => {
  test('that the canteen cancels a menu, one message an order', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const [one = '', other = ''] = await addElders(graph, 2);
    for (const residentId of [one, other]) await order(graph, menuId, residentId);
    await act(graph, 'cancelCanteenMenu', { menuId, expectedVersion: 1, reason: '停业整顿' }, canteen.cook);
    for (const residentId of [one, other]) {
      const messages = await messagesTo(residentId);
      expect(messages.map(({ code }) => code)).toEqual(['CANTEEN_MEAL_CANCELLED']);
      expect(messages[0]?.zhHans).toContain('2026年11月24日午餐已取消');
      expect(messages[0]?.ko).toContain('2026년 11월 24일 점심식사');
    }
  });

  test('that meals wait for an answer, never why, and what becomes of one that nobody answered', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const residentId = await addElder(graph);
    await order(graph, menuId, residentId);
    await act(graph, 'recordMealAllergies', { residentId, allergens: ['EGG'] }, worker);
    await moveMenu(graph, menuId, inDays(-1));
    await act(graph, 'closeCanteenKitchen', { menuId, expectedVersion: 1 }, canteen.cook);
    const messages = await messagesTo(residentId);
    expect(messages.map(({ code }) => code)).toEqual(['CANTEEN_MEAL_HELD', 'CANTEEN_MEAL_CANCELLED']);
    expect(JSON.stringify(messages)).not.toMatch(/过敏|蛋|EGG|알레르기/);
  });

  test('nothing of what they order and cancel themselves', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const residentId = await addElder(graph);
    const { id } = await order(graph, menuId, residentId, brought);
    await act(graph, 'cancelCanteenMealOrder', { orderId: id, expectedVersion: 1 }, worker);
    await order(graph, menuId, residentId, dineIn);
    expect(await codesOf(residentId)).toEqual([]);
  });

  test('what came on a card and what is on it, and what was paid out', async () => {
    const canteen = await addCanteen(graph);
    const residentId = await addElder(graph);
    const { card } = await act(graph, 'issueMealCard', { residentId }, worker);
    const money = { cardId: card.id, canteenId: canteen.canteenId, source: 'SELF', receiptNumber: '1' };
    await act(graph, 'topUpMealCard', { ...money, amountFen: 2_000 }, canteen.cook);
    await act(graph, 'topUpMealCard', { ...money, amountFen: 500 }, canteen.cook);
    await act(graph, 'closeMealCard', { cardId: card.id, expectedVersion: 3, receiptNumber: '2' }, worker);
    expect((await messagesTo(residentId)).map(({ zhHans }) => zhHans)).toEqual([
      '您的孝心餐卡充值20.00元，余额20.00元。',
      '您的孝心餐卡充值5.00元，余额25.00元。',
      '您的孝心餐卡已注销，退还余额25.00元。',
    ]);
  });
});

describe('what an elder was told is seen', () => {
  const messagesOn = async (admissionId: string, viewer: ReturnType<typeof testViewer>) =>
    (
      await graph.read(
        'query ($id: ID!) { careAdmission(id: $id) { messages { code } } }',
        { id: admissionId },
        viewer,
      )
    ).careAdmission?.messages as { code: string }[] | undefined;

  test('by the elder and by staff of the place, and not by the house', async () => {
    const residentId = await addElder(graph);
    const admissionId = await addStay(graph, residentId);
    const codes = ['CARE_BED_HELD', 'CARE_ADMITTED'].map((code) => ({ code }));
    expect(await messagesOn(admissionId, elderAs(residentId))).toEqual(codes);
    expect(await messagesOn(admissionId, reviewer)).toEqual(codes);
    expect(await messagesOn(admissionId, clerk)).toEqual([]);
  });

  test('by nobody else as the person’s own list', async () => {
    const residentId = await addElder(graph);
    const data = await graph.read(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { elderCareMessages { totalCount } } } }`,
      { r: [{ __typename: 'Resident', id: residentId }] },
      reviewer,
    );
    expect(data._entities[0].elderCareMessages).toBeNull();
  });

  test('by the office where one reached nobody; each such read is in the access log', async () => {
    const residentId = await addElder(graph);
    const admissionId = await addStay(graph, residentId);
    await graph.city.openAsAdmin().sql`
      UPDATE elder_care.messages SET status = 'FAILED', fault = 'REFUSED', settled_at = now()
      WHERE case_id = ${admissionId} AND template = 'CARE_ADMITTED'`;
    const list = `query ($division: ID!) { elderCareFailedMessages(division: $division) { nodes { caseId code } } }`;
    const shown = await graph.read(list, { division: '222401' }, reviewer);
    expect(shown.elderCareFailedMessages.nodes).toEqual([{ caseId: admissionId, code: 'CARE_ADMITTED' }]);
    const [read] = await graph.database
      .sql`SELECT count(*)::int AS n FROM audit_log WHERE action = 'readElderCareMessage' AND subject_id = ${residentId}`;
    expect(read?.n).toBe(1);
    const elsewhere = testViewer({ ...reviewer, division: '222401003' });
    expect((await graph.read(list, { division: '222401' }, elsewhere)).elderCareFailedMessages).toBeNull();
  });
});

test('what this file and the demo city wrote can all be read', async () => {
  const rows = await graph.database.sql`SELECT DISTINCT template FROM messages`;
  expect(rows.length).toBeGreaterThan(15);
  for (const { template } of rows) expect(Object.keys(messageCatalogue)).toContain(template);
});
