import { describe, expect, test } from 'vitest';
import { payloadFaults } from '../../src/events/catalogue.ts';
import { keysOf } from '../../src/events/outbox.ts';
import { demoId } from '../../src/ids.ts';

const fields = {
  residentId: 'id',
  residentIds: 'ids',
  on: 'day',
  status: 'code',
  note: 'code?',
  n: 'number',
} as const;
const [one, two] = [demoId('Resident', 1), demoId('Resident', 2)];
const payload = { residentId: one, residentIds: [one, two], on: '2026-11-20', status: 'BOOKED', n: 3 };

describe('the payload of an event', () => {
  test('that says what its type describes has no fault', () => {
    expect(payloadFaults(fields, payload, true)).toEqual([]);
    expect(payloadFaults(fields, { ...payload, note: null }, true)).toEqual([]);
  });

  test.each([
    ['a name where an id belongs', { residentId: '金哲' }, ['residentId']],
    ['a citizen id where an id belongs', { residentId: '222499195001010016' }, ['residentId']],
    ['one id that is none', { residentIds: [one, 'x'] }, ['residentIds']],
    ['a day that is none', { on: '2026-02-30' }, ['on']],
    ['words of people where a code belongs', { status: 'he is ill' }, ['status']],
    ['a number with a fraction', { n: 0.5 }, ['n']],
    ['nothing where something belongs', { residentId: null }, ['residentId']],
    ['a field that nobody described', { name: '金哲' }, ['name']],
  ])('is at fault with %s', (_, changed, faults) => {
    expect(payloadFaults(fields, { ...payload, ...changed }, true)).toEqual(faults);
  });

  test('may say more to who needs less of it', () => {
    expect(payloadFaults({ residentId: 'id' }, payload)).toEqual([]);
  });
});

test('an event is about its case and the persons that it names, each once', () => {
  const subjectId = demoId('Household', 1);
  expect(keysOf({ subjectId, payload })).toEqual([subjectId, one, two]);
  expect(keysOf({ subjectId: one, payload: { residentId: one, status: 'DEAD' } })).toEqual([one]);
});
