import { faultsOf } from '@civil-affairs/kit/states';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FuneralCaseStatus } from '../src/generated/contract.ts';
import {
  type ChargeRequest,
  chargeOf,
  funeralStates,
  nearest,
  nextStatuses,
  type Price,
} from '../src/rules.ts';

const plain: Price = {
  amountFen: 10_000,
  kilometreFen: null,
  minimumKilometres: null,
  childOldestAge: null,
  childPercent: null,
  abnormalPercent: null,
};
// Tumen's notice of 2025-04-23: 60 yuan and 1.5 yuan a kilometre, at least 10; cremation 150 and 90 yuan.
const ruralTransport: Price = { ...plain, amountFen: 6_000, kilometreFen: 150, minimumKilometres: 10 };
const adjustments = { childOldestAge: 12, childPercent: 50, abnormalPercent: 200 };
const urbanCremation: Price = { ...plain, amountFen: 15_000, ...adjustments };
const ruralCremation: Price = { ...plain, amountFen: 9_000, ...adjustments };

function charge(price: Price, request: Partial<ChargeRequest> = {}) {
  const result = chargeOf(price, { quantity: 1, kilometres: null, age: null, abnormal: false, ...request });
  return result.ok ? result.value : result.problems.map((problem) => problem.code);
}

describe('chargeOf', () => {
  test.each([
    ['charges ten kilometres when the way is shorter', 0, 7_500],
    ['charges ten kilometres for nine', 9, 7_500],
    ['charges ten kilometres for ten', 10, 7_500],
    ['charges each kilometre from the eleventh on', 11, 7_650],
    ['charges a long way', 42, 12_300],
  ])('%s (Tumen, rural transport)', (_, kilometres, fen) => {
    expect(charge(ruralTransport, { kilometres })).toBe(fen);
  });

  test.each([
    ['a child of twelve costs half', urbanCremation, { age: 12 }, 7_500],
    ['a rural child of twelve costs half of the rural price', ruralCremation, { age: 12 }, 4_500],
    ['at thirteen the price is whole', urbanCremation, { age: 13 }, 15_000],
    ['without an age the price is whole', urbanCremation, {}, 15_000],
    ['an abnormal body costs double', urbanCremation, { abnormal: true }, 30_000],
    [
      'an abnormal body of a child costs half of the double',
      ruralCremation,
      { abnormal: true, age: 3 },
      9_000,
    ],
  ])('%s (Tumen, cremation)', (_, price, request, fen) => {
    expect(charge(price, request)).toBe(fen);
  });

  test('charges nothing that the list does not name: neither distance, nor age, nor the state of the body', () => {
    expect(charge(plain, { kilometres: 500, age: 3, abnormal: true })).toBe(10_000);
  });

  test('multiplies by days or years', () => {
    expect(charge({ ...plain, amountFen: 3_000 }, { quantity: 3 })).toBe(9_000);
  });

  test('drops a part of a fen', () => {
    expect(charge({ ...urbanCremation, amountFen: 15_001 }, { age: 1 })).toBe(7_500);
  });

  test('asks for the kilometres where they cost', () => {
    expect(charge(ruralTransport)).toEqual(['KILOMETRES_NEEDED']);
  });

  test('names every value that is out of range at once', () => {
    expect(charge(plain, { quantity: 0, kilometres: -1, age: 151 })).toEqual(Array(3).fill('OUT_OF_RANGE'));
    expect(charge(plain, { quantity: 1.5 })).toEqual(['OUT_OF_RANGE']);
  });

  const prices = fc.record<Price>({
    amountFen: fc.integer({ min: 1, max: 1_000_000 }),
    kilometreFen: fc.integer({ min: 1, max: 10_000 }),
    minimumKilometres: fc.integer({ min: 0, max: 50 }),
    childOldestAge: fc.constant(12),
    childPercent: fc.integer({ min: 0, max: 100 }),
    abnormalPercent: fc.integer({ min: 100, max: 300 }),
  });
  const quantities = fc.integer({ min: 1, max: 1_000 });
  const distances = fc.integer({ min: 0, max: 4_999 });

  test('is whole fen, grows with each unit and kilometre, and is flat below the least kilometres', () => {
    fc.assert(
      fc.property(prices, quantities, distances, (price, quantity, kilometres) => {
        const amount = Number(charge(price, { quantity, kilometres }));
        const next = Number(charge(price, { quantity, kilometres: kilometres + 1 }));
        expect(Number.isSafeInteger(amount)).toBe(true);
        expect(amount).toBe(quantity * Number(charge(price, { kilometres })));
        const isFlat = kilometres < (price.minimumKilometres ?? 0);
        expect(next - amount).toBe(isFlat ? 0 : quantity * (price.kilometreFen ?? 0));
      }),
    );
  });

  test('is never above the listed price for a child, nor below it for an abnormal body', () => {
    fc.assert(
      fc.property(prices, quantities, fc.integer({ min: 0, max: 12 }), (price, quantity, age) => {
        const listed = Number(charge(price, { quantity, kilometres: 0 }));
        expect(Number(charge(price, { quantity, kilometres: 0, age }))).toBeLessThanOrEqual(listed);
        expect(Number(charge(price, { quantity, kilometres: 0, abnormal: true }))).toBeGreaterThanOrEqual(
          listed,
        );
      }),
    );
  });
});

describe('nextStatuses', () => {
  const statuses = Object.keys(funeralStates.moves) as FuneralCaseStatus[];

  /** Statuses that can be reached from the report without passing some of them. */
  function reachableWithout(forbidden: FuneralCaseStatus): Set<FuneralCaseStatus> {
    const reached = new Set<FuneralCaseStatus>(['DEATH_REPORTED']);
    for (const status of reached)
      for (const next of nextStatuses(status)) if (next !== forbidden) reached.add(next);
    return reached;
  }

  test('nobody is transported, stored or cremated without the certificate (殡葬管理条例 2012, article 13)', () => {
    expect([...reachableWithout('CERTIFIED')]).toEqual(['DEATH_REPORTED', 'ABNORMAL_HOLD']);
  });

  test('no urn comes to a niche or grave without a cremation', () => {
    const reached = reachableWithout('CREMATED');
    for (const rest of ['DEPOSITED', 'NICHE', 'GRAVE', 'ECOLOGICAL_BURIAL', 'SEA_BURIAL', 'CLOSED'] as const)
      expect(reached).not.toContain(rest);
  });

  test('the police can stop everything before the cremation and nothing after it', () => {
    const stoppable = statuses.filter((status) => nextStatuses(status).includes('ABNORMAL_HOLD'));
    expect(stoppable).toEqual(['DEATH_REPORTED', 'CERTIFIED', 'TRANSPORT_BOOKED', 'IN_STORAGE', 'FAREWELL']);
    expect(nextStatuses('ABNORMAL_HOLD')).toEqual(['CERTIFIED']);
  });

  test('every status can be reached, and only a closed case has no next one', () => {
    expect(faultsOf(funeralStates)).toEqual([]);
    expect(statuses.filter((status) => nextStatuses(status).length === 0)).toEqual(['CLOSED']);
  });
});

test('nearest prefers the row of the division itself to those around it', () => {
  const city = { divisionCode: '222401' };
  const street = { divisionCode: '222401003' };
  expect(nearest([city, street])).toBe(street);
  expect(nearest([city])).toBe(city);
  expect(nearest([])).toBeUndefined();
});
