import { faultsOf } from '@civil-affairs/kit/states';
import { describe, expect, test } from 'vitest';
import {
  appointmentStates,
  type Booker,
  type BookingFacts,
  cancellationObstacles,
  mayBook,
  partiesInOrder,
  refusalObstacles,
  refusalProblems,
  registrationObstacles,
  registrationProblems,
} from '../../src/rules/appointments.ts';
import type { Candidate, Person } from '../../src/rules/marriage.ts';

const today = '2026-11-20';
const now = new Date('2026-11-20T09:10:00+08:00');
const open = { status: 'BOOKED' as const, onDate: today };

function candidate(residentId: string, sex: Person['sex'], facts: Partial<Person> = {}): Candidate {
  const person = { id: residentId, birthDate: '1998-05-01', sex, diedOn: null, ancestors: [], ...facts };
  return { residentId, person, married: false };
}
const couple = [candidate('man', 'MALE'), candidate('woman', 'FEMALE')];
const willing = { appearedInPerson: true, statementSigned: true, voluntary: true };
const parties = [
  { residentId: 'man', ...willing },
  { residentId: 'woman', ...willing },
];
const codes = (result: { ok: true } | { ok: false; problems: { code: string }[] }) =>
  result.ok ? [] : result.problems.map(({ code }) => code);

describe('a booking', () => {
  const slot = {
    startsAt: new Date('2026-11-23T08:30:00+08:00'),
    endsAt: new Date('2026-11-23T09:00:00+08:00'),
    capacity: 9,
    booked: 8,
  };
  const registrar: Booker = { role: 'STAFF', ownOffice: true };
  const facts: BookingFacts = {
    booker: registrar,
    on: '2026-11-23',
    bookAheadDays: 30,
    slot,
    candidates: couple,
    openAppointments: new Map(),
  };
  const book = (changes: Partial<BookingFacts>) => mayBook({ ...facts, ...changes }, now, today);

  test('takes the last place of a slot', () => {
    expect(book({})).toEqual({ ok: true, value: slot });
  });

  test('finds a full slot, a closed one and one that has begun', () => {
    expect(codes(book({ slot: { ...slot, booked: 9 } }))).toEqual(['SLOT_FULL']);
    expect(codes(book({ slot: undefined }))).toEqual(['SLOT_CLOSED']);
    const begun = { ...slot, startsAt: new Date('2026-11-20T09:10:00+08:00') };
    expect(codes(book({ on: today, slot: begun }))).toEqual(['SLOT_CLOSED']);
  });

  test('is possible from thirty days before on', () => {
    expect(book({ on: '2026-12-20' }).ok).toBe(true);
    expect(book({ on: '2026-12-21' })).toMatchObject({
      problems: [{ code: 'TOO_FAR_AHEAD', allowedFrom: '2026-11-21', path: ['startsAt'] }],
    });
  });

  test('needs two different persons', () => {
    expect(codes(book({ candidates: couple.slice(1) }))).toEqual(['TWO_PARTIES_NEEDED']);
    expect(codes(book({ candidates: [...couple, candidate('third', 'MALE')] }))).toEqual([
      'TWO_PARTIES_NEEDED',
    ]);
    expect(codes(book({ candidates: [couple[0], couple[0]] as Candidate[] }))).toEqual(['SAME_PERSON']);
  });

  test('is open to a party and to a registrar of the office, to nobody else', () => {
    expect(book({ booker: { role: 'PARTY', residentId: 'woman' } }).ok).toBe(true);
    expect(codes(book({ booker: { role: 'PARTY', residentId: 'other' } }))).toEqual(['NOT_A_PARTY']);
    expect(codes(book({ booker: { role: 'PARTY', residentId: null } }))).toEqual(['NOT_A_PARTY']);
    expect(codes(book({ booker: { role: 'STAFF', ownOffice: false } }))).toEqual(['OFFICE_NOT_YOURS']);
  });

  test('names the open appointment that stands against it', () => {
    expect(book({ openAppointments: new Map([['woman', 'map_1']]) })).toMatchObject({
      problems: [{ code: 'ALREADY_BOOKED', conflictsWith: 'map_1', path: ['parties', 1, 'residentId'] }],
    });
  });

  test('examines age on the day of the appointment', () => {
    const candidates = [candidate('man', 'MALE', { birthDate: '2004-11-23' }), candidate('woman', 'FEMALE')];
    expect(book({ candidates }).ok).toBe(true);
    expect(codes(book({ candidates, on: '2026-11-22' }))).toEqual(['UNDER_AGE']);
  });

  test('shows a resident the own obstacles alone, and a registrar those of both', () => {
    const child = { birthDate: '2015-01-01', ancestors: [{ id: 'mother', generations: 1 }] };
    const candidates = [
      { ...candidate('man', 'MALE', child), married: true },
      candidate('woman', 'FEMALE', child),
    ];
    const ofWoman = book({ booker: { role: 'PARTY', residentId: 'woman' }, candidates });
    expect(ofWoman).toMatchObject({
      problems: [{ code: 'UNDER_AGE', path: ['parties', 1, 'residentId'] }],
    });
    expect(codes(ofWoman)).toHaveLength(1);
    expect(codes(book({ candidates }))).toEqual(['UNDER_AGE', 'ALREADY_MARRIED', 'UNDER_AGE', 'CLOSE_KIN']);
  });
});

describe('the state of an appointment', () => {
  test('only an open appointment changes', () => {
    expect(appointmentStates.moves).toEqual({
      BOOKED: {
        registerMarriage: ['REGISTERED'],
        refuseMarriage: ['REFUSED'],
        cancelMarriageAppointment: ['CANCELLED'],
        closeMarriageAppointmentByDeath: ['CANCELLED'],
        closeMissedMarriageAppointment: ['MISSED'],
        recordMarriageDataCheck: ['BOOKED'],
        supplementMarriageDataCheck: ['BOOKED'],
      },
      REGISTERED: {},
      REFUSED: {},
      CANCELLED: {},
      MISSED: {},
    });
    expect(faultsOf(appointmentStates)).toEqual([]);
  });

  test.each(['REGISTERED', 'REFUSED', 'CANCELLED'] as const)('%s is the end', (status) => {
    const closed = { status, onDate: today };
    for (const obstacles of [
      cancellationObstacles(closed),
      registrationObstacles(closed, couple, today),
      refusalObstacles(closed, today),
    ])
      expect(obstacles).toMatchObject([{ code: 'APPOINTMENT_NOT_OPEN' }]);
  });

  test('a case is decided on its day, not before and not after', () => {
    expect(registrationObstacles({ ...open, onDate: '2026-11-23' }, couple, today)).toMatchObject([
      { code: 'NOT_ON_APPOINTMENT_DAY', allowedFrom: '2026-11-23' },
    ]);
    const [missed] = refusalObstacles({ ...open, onDate: '2026-11-19' }, today);
    expect(missed).toMatchObject({ code: 'NOT_ON_APPOINTMENT_DAY' });
    expect(missed).not.toHaveProperty('allowedFrom');
    expect(cancellationObstacles({ ...open, onDate: '2026-11-19' })).toEqual([]);
  });
});

describe('a registration', () => {
  test('is of the parties of the appointment, both of them and nobody else', () => {
    const ids = ['man', 'woman'];
    expect(registrationProblems(ids, parties)).toEqual([]);
    expect(registrationProblems(ids, parties.toReversed())).toEqual([]);
    const [first, second] = parties as [(typeof parties)[0], (typeof parties)[0]];
    for (const wrong of [
      [first],
      [first, first],
      [first, { ...second, residentId: 'x' }],
      [...parties, first],
    ]) {
      expect(registrationProblems(ids, wrong)).toMatchObject([{ code: 'NOT_THE_PARTIES' }]);
      expect(partiesInOrder(ids, wrong)).toEqual(ids);
    }
  });

  test('names every obstacle at once, in the order of the request', () => {
    const young = candidate('man', 'MALE', { birthDate: '2006-01-01' });
    const absent = [
      { residentId: 'woman', ...willing, statementSigned: false },
      { residentId: 'man', ...willing, appearedInPerson: false },
    ];
    expect(partiesInOrder(['man', 'woman'], absent)).toEqual(['woman', 'man']);
    const inOrder = [candidate('woman', 'FEMALE'), young];
    expect(registrationObstacles({ ...open, onDate: '2026-11-23' }, inOrder, today)).toMatchObject([
      { code: 'NOT_ON_APPOINTMENT_DAY' },
      { code: 'UNDER_AGE', path: ['parties', 1, 'residentId'], allowedFrom: '2028-01-01' },
    ]);
    expect(registrationProblems(['man', 'woman'], absent)).toMatchObject([
      { code: 'STATEMENT_MISSING', path: ['parties', 0, 'statementSigned'] },
      { code: 'NOT_IN_PERSON', path: ['parties', 1, 'appearedInPerson'] },
    ]);
  });

  test('is blocked for a view while the registry cannot be reached', () => {
    expect(registrationObstacles(open, undefined, today)).toMatchObject([{ code: 'REGISTRY_UNAVAILABLE' }]);
  });
});

describe('a refusal (Regulations art. 10)', () => {
  test('needs a reason, and the reason OTHER a remark', () => {
    expect(refusalProblems([], null)).toMatchObject([
      { code: 'REASON_MISSING', article: '婚姻登记条例（2025年修订）第十条' },
    ]);
    expect(refusalProblems(['OTHER'], ' \u200b')).toMatchObject([{ code: 'REMARK_MISSING' }]);
    expect(refusalProblems(['OTHER'], 'x'.repeat(1_001))).toMatchObject([{ code: 'TEXT_TOO_LONG' }]);
    expect(refusalProblems(['UNDER_AGE'], null)).toEqual([]);
  });
});
