import { faultsOf, type StateTable } from '@civil-affairs/kit/states';
import { expect, test } from 'vitest';
import { assessmentStates } from '../../src/rules/assessments/states.ts';
import { canteenStates } from '../../src/rules/canteens/states.ts';
import {
  bookingStates,
  communityDayStates,
  listingStates,
  repairStates,
} from '../../src/rules/home/states.ts';
import { findingStates, inspectionStates, institutionStates } from '../../src/rules/institutions/states.ts';
import { cardStates } from '../../src/rules/meals/cards.ts';
import { roundStates } from '../../src/rules/meals/rounds.ts';
import { menuStates, orderStates } from '../../src/rules/meals/states.ts';
import { stayStates } from '../../src/rules/stays/states.ts';
import { voucherStates } from '../../src/rules/vouchers/states.ts';
import { waitingStates } from '../../src/rules/waiting/states.ts';

const tables: [string, StateTable<string, string>][] = [
  ['assessments', assessmentStates],
  ['the waiting list', waitingStates],
  ['stays', stayStates],
  ['institutions', institutionStates],
  ['inspections', inspectionStates],
  ['findings', findingStates],
  ['vouchers', voucherStates],
  ['bookings', bookingStates],
  ['the visiting list', listingStates],
  ['repairs', repairStates],
  ['community days', communityDayStates],
  ['canteens', canteenStates],
  ['menus', menuStates],
  ['meal orders', orderStates],
  ['meal cards', cardStates],
  ['delivery rounds', roundStates],
];

test.each(tables)('each status of %s can be reached, and left unless it is final', (_, table) => {
  expect(faultsOf(table)).toEqual([]);
});

test('nobody is put out: a stay ends by discharge, death, transfer or release alone', () => {
  const ending = Object.entries(stayStates.moves)
    .filter(([from]) => !stayStates.final.some((status) => status === from))
    .flatMap(([, moves]) =>
      Object.entries(moves).flatMap(([act, to]) =>
        to?.some((one) => ['ENDED', 'CANCELLED'].includes(one)) ? act : [],
      ),
    );
  expect(new Set(ending)).toEqual(
    new Set([
      'releaseCareBed',
      'expireCareBedHold',
      'releaseCareBedOfDeceased',
      'endCareStayByDeath',
      'transferElder',
      'dischargeElder',
      'recordDeathInCare',
    ]),
  );
});
