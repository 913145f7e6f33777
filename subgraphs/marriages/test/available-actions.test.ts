import { isOpenTo } from '@civil-affairs/kit/states';
import { describe, expect, test } from 'vitest';
import type { AppointmentFacts } from '../src/commands/case.ts';
import { appointmentActs } from '../src/commands.ts';
import { type AppointmentAct, appointmentStates } from '../src/rules/appointments.ts';

const moment = { today: '2026-11-20', now: new Date('2026-11-20T10:00:00+08:00'), actor: 'registrar' };
const everything = { see: true, cancel: true, decide: true, system: false };
const nothing = { see: true, cancel: false, decide: false, system: false };
const person = (id: string, sex: 'MALE' | 'FEMALE') => ({
  residentId: id,
  person: { id, birthDate: '1998-05-01', sex, diedOn: null, ancestors: [] },
  married: false,
});

/** An appointment of today between two who may marry: only where it stands is in the way. */
const factsOf = (status: string) =>
  ({
    appointment: { status, onDate: moment.today },
    candidates: [person('man', 'MALE'), person('woman', 'FEMALE')],
  }) as unknown as AppointmentFacts;

describe.each(Object.keys(appointmentStates.moves))('an appointment that is %s', (status) => {
  test.each(appointmentActs.map((act) => [act.action, act] as const))('%s', (action, { availability }) => {
    const isKnown = isOpenTo(appointmentStates, status as 'BOOKED', action as AppointmentAct);
    expect(availability?.(factsOf(status), everything, moment).allowed).toBe(isKnown);
    expect(availability?.(factsOf(status), nothing, moment).blockedBy).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  });
});
