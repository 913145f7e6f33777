import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { newId as kitId } from '@civil-affairs/kit/ids';
import { runSchedules } from '@civil-affairs/kit/schedules';
import type { Transport } from '@civil-affairs/kit/services';
import { databaseOf, testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voucherRuleOf } from '../src/rules/care-vouchers.ts';
import { offsetOf, sampleSize } from '../src/rules/vouchers/redemptions.ts';
import { elderCare } from '../src/subgraph.ts';
import {
  act,
  addElder,
  addResult,
  addStay,
  addVoucher,
  clerk,
  clerkOf,
  elderAs,
  house,
  otherClerk,
  publicHouse,
  reviewer,
  service,
  testElderCare,
  today,
} from './care-testing.ts';

const graph = testElderCare();

const redeem = (voucherId: string, input: Record<string, unknown> = {}, viewer = clerk) =>
  act(graph, 'redeemCareVoucher', { voucherId, ...service, expectedVersion: 1, ...input }, viewer);
const issue = (division = demoCommunity, month = '2026-11') =>
  act(graph, 'issueCareVouchers', { month, division }, reviewer);

describe('an issue', () => {
  test('gives one voucher to each person and month, also when two issue at once', async () => {
    await issue();
    const residentId = await addElder(graph);
    await addResult(graph, residentId);
    const answers = await Promise.all([issue(), issue()]);
    expect(answers.map((answer) => answer.issue.issued).toSorted()).toEqual([0, 1]);
    const { careVoucher } = await graph.read(
      `query ($id: ID!) { careVoucher(id: $id) { month level face { yuan } remaining { yuan } status expiresOn } }`,
      { id: await voucherOf(residentId) },
      elderAs(residentId),
    );
    expect(careVoucher).toEqual({
      month: '2026-11',
      level: 'SEVERE',
      face: { yuan: '800.00' },
      remaining: { yuan: '800.00' },
      status: 'ISSUED',
      expiresOn: '2026-11-30',
    });
  });

  test('leaves out who is less impaired, dead, or supported as a case of special hardship', async () => {
    await issue();
    const [mild, dead] = [await addElder(graph), await addElder(graph)];
    await addResult(graph, mild, { score: 70 });
    await addResult(graph, dead);
    await databaseOf(graph, 'residents').sql`UPDATE residents SET died_on = '2026-11-10' WHERE id = ${dead}`;
    const [member] = await databaseOf(graph, 'allowances').sql`
      SELECT m.resident_id FROM grant_members m JOIN grants g ON g.id = m.grant_id
      WHERE g.category = 'SPECIAL_HARDSHIP' AND m.until IS NULL AND g.effective_until IS NULL
      ORDER BY m.resident_id LIMIT 1`;
    const poor = String(member?.resident_id);
    await databaseOf(graph, 'residents').sql`
      UPDATE residents SET birth_date = '1940-01-01', community_code = ${demoCommunity} WHERE id = ${poor}`;
    await addResult(graph, poor);
    expect((await issue()).issue).toMatchObject({ issued: 0, supported: 1, notEntitled: 1, remaining: 0 });
    for (const id of [mild, dead, poor]) expect(await voucherOf(id)).toBeUndefined();
  });

  test('is of the current month and of the own division', async () => {
    expect(codes(await issue(demoCommunity, '2026-12'))).toEqual(['NOT_THE_CURRENT_MONTH']);
    expect(codes(await issue(demoCommunity, '2025-12'))).toEqual(['VOUCHER_RULE_NOT_IN_FORCE']);
    const elsewhere = testViewer({ ...reviewer, division: '222402' });
    const given = { month: '2026-11', division: demoCommunity };
    expect(codes(await act(graph, 'issueCareVouchers', given, elsewhere))).toEqual(['NOT_FOUND']);
  });
});

async function voucherOf(residentId: string): Promise<string | undefined> {
  const [row] = await graph.database.sql`
    SELECT id FROM care_vouchers WHERE resident_id = ${residentId} AND month = '2026-11'`;
  return row?.id;
}

describe('a redemption', () => {
  test('pays half of a service at home, 40 % in an institution, rounded down, and not more than is left', async () => {
    const rule = voucherRuleOf('2026-11');
    if (!rule) throw new Error('vouchers are in force');
    expect(offsetOf(333, 'HOME', rule, 80_000)).toBe(166);
    expect(offsetOf(199_999, 'INSTITUTION', rule, 80_000)).toBe(79_999);
    expect(offsetOf(1, 'HOME', rule, 80_000)).toBe(0);
    const { voucherId } = await addVoucher(graph, { remaining: 30_000 });
    const { voucher } = await redeem(voucherId, { priceFen: 100_000 });
    expect(voucher).toMatchObject({
      status: 'USED_UP',
      remaining: { fen: 0 },
      redemptions: [{ offset: { fen: 30_000 }, ownShare: { fen: 70_000 } }],
    });
  });

  test('never pays more than the ceiling or the share, whatever the prices are', () => {
    const rule = voucherRuleOf('2026-11');
    if (!rule) throw new Error('vouchers are in force');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500_000 }), { maxLength: 12 }), (prices) => {
        let rest = rule.ceilingFen;
        for (const price of prices) {
          const offset = offsetOf(price, 'HOME', rule, rest);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(2 * offset).toBeLessThanOrEqual(price);
          rest -= offset;
        }
        expect(rest).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('of the same service happens once, also at the same moment and with another voucher', async () => {
    const { voucherId } = await addVoucher(graph);
    const first = await redeem(voucherId);
    expect(codes(first)).toEqual([]);
    expect(codes(await redeem(voucherId, { expectedVersion: 2 }))).toEqual(['ALREADY_REDEEMED']);
    const races = await Promise.all(
      Array.from({ length: 6 }, () => redeem(voucherId, { expectedVersion: 2, serviceHour: 14 })),
    );
    expect(races.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
  });

  test('names everything that stands against it', async () => {
    const { voucherId } = await addVoucher(graph);
    const wrong = {
      serviceOn: '2026-10-31',
      serviceHour: 24,
      priceFen: 0,
      personConfirmed: false,
      serviceCode: 'HEALTH_PRODUCT',
    };
    expect(codes(await redeem(voucherId, wrong))).toEqual([
      'SERVICE_IN_OTHER_MONTH',
      'HOUR_OUT_OF_RANGE',
      'CARE_PRICE_OUT_OF_RANGE',
      'PERSON_HAS_NOT_CONFIRMED',
      'ITEM_NOT_COVERED',
    ]);
    const unlisted = await redeem(voucherId, { providerId: publicHouse }, clerkOf(publicHouse));
    expect(codes(unlisted)).toEqual(['PROVIDER_NOT_LISTED']);
    expect(codes(await redeem(voucherId, { providerId: house }, clerkOf(publicHouse)))).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('pays nothing for a day in hospital, or after a death', async () => {
    const { voucherId, residentId } = await addVoucher(graph);
    const admissionId = await addStay(graph, residentId);
    const away = { admissionId, expectedVersion: 2, kind: 'HOSPITAL', since: today };
    await act(graph, 'recordCareAbsence', away, clerk);
    expect(codes(await redeem(voucherId))).toEqual(['PERSON_AWAY']);
    await databaseOf(graph, 'residents')
      .sql`UPDATE residents SET died_on = '2026-11-19' WHERE id = ${residentId}`;
    expect(codes(await redeem(voucherId))).toEqual(['PERSON_AWAY', 'DECEASED']);
  });

  test('is taken back by another person, and can be used again', async () => {
    const { voucherId } = await addVoucher(graph);
    await redeem(voucherId);
    const back = { voucherId, number: 1, reason: '录错', expectedVersion: 2 };
    expect(codes(await act(graph, 'reverseCareVoucherRedemption', back, clerk))).toEqual([
      'SAME_PERSON_CONFIRMS',
    ]);
    const { voucher } = await act(graph, 'reverseCareVoucherRedemption', back, otherClerk);
    expect(voucher).toMatchObject({ remaining: { fen: 80_000 }, redemptions: [{ reversedOn: today }] });
    expect(codes(await redeem(voucherId, { expectedVersion: 3 }))).toEqual([]);
  });

  test('one in a hundred is checked, rounded up', async () => {
    expect([0, 1, 100, 101, 2349].map(sampleSize)).toEqual([0, 1, 1, 2, 24]);
    const { voucherId } = await addVoucher(graph);
    await redeem(voucherId);
    const check = { voucherId, number: 1, result: 'FALSE', expectedVersion: 2 };
    expect(codes(await act(graph, 'recordCareVoucherCheck', check, reviewer))).toEqual(['NOT_SAMPLED']);
    const given = { month: '2026-11', division: '222401' };
    const { sample } = await act(graph, 'sampleCareVoucherRedemptions', given, reviewer);
    expect(sample.sampled).toBe(sampleSize(sample.redemptions));
    const again = await act(graph, 'sampleCareVoucherRedemptions', given, reviewer);
    expect(again.sample).toEqual(sample);
  });
});

/** The register as it would answer: every person is an elder of the demo community. */
const everybodyLives: Transport = async ({ variables = {} }) => {
  const questions = Object.entries(variables).filter(([name]) => name.startsWith('ids'));
  const person = { birthDate: '1940-05-01', sex: 'FEMALE', diedOn: null, communityCode: demoCommunity };
  return {
    data: Object.fromEntries(
      questions.map(([name, ids]) => [
        name.replace('ids', 'c'),
        (ids as string[]).map((id) => ({ ...person, id })),
      ]),
    ),
  };
};
const nobodyIsSupported: Transport = async () => ({ data: { allowanceSupports: [] } });

describe('a voucher', () => {
  test('is seen by the person whole, and by a provider without the level and what others were paid', async () => {
    const { voucherId, residentId } = await addVoucher(graph);
    await redeem(voucherId);
    const query = 'query ($id: ID!) { careVoucher(id: $id) { level redemptions { number } } }';
    const seen = async (viewer: Parameters<typeof graph.read>[2]) =>
      (await graph.read(query, { id: voucherId }, viewer)).careVoucher;
    expect(await seen(elderAs(residentId))).toEqual({ level: 'SEVERE', redemptions: [{ number: 1 }] });
    expect(await seen(clerkOf(publicHouse))).toEqual({ level: null, redemptions: [] });
    expect(await seen(testViewer({ ...reviewer, division: '222402' }))).toBeNull();
  });

  test('ends with a death, and what was paid for later services is chosen for a check', async () => {
    const { voucherId, residentId } = await addVoucher(graph);
    await redeem(voucherId);
    await graph.receive({
      id: kitId('Event'),
      source: 'residents',
      type: 'ResidentDeathRegistered',
      subjectId: residentId,
      payload: { status: 'DEAD', residentId, diedOn: '2026-11-18' },
    });
    const [row] = await graph.database.sql`
      SELECT v.status, r.sampled_on::text FROM care_vouchers v JOIN care_voucher_redemptions r ON r.voucher_id = v.id
      WHERE v.id = ${voucherId}`;
    expect(row).toEqual({ status: 'CANCELLED', sampled_on: today });
  });

  test('comes by itself on the first of the month, and is over with it', async () => {
    const residentId = await addElder(graph);
    await addResult(graph, residentId);
    const clock = { now: () => new Date('2026-12-01T02:00:00Z'), today: () => '2026-12-01' };
    // Without register and allowances nothing is issued: no voucher rests on less.
    const alone = { database: graph.database, clock, subgraphs: {} };
    await expect(runSchedules(elderCare, alone)).rejects.toThrow();
    const services = { ...alone, subgraphs: { residents: everybodyLives, allowances: nobodyIsSupported } };
    expect((await runSchedules(elderCare, services)).issueCareVouchers).toBeGreaterThan(0);
    await runSchedules(elderCare, services);
    const rows = await graph.database.sql`
      SELECT month, expires_on::text, status FROM care_vouchers WHERE resident_id = ${residentId}`;
    expect([...rows]).toEqual([{ month: '2026-12', expires_on: '2026-12-31', status: 'ISSUED' }]);
  });
});
