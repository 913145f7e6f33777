import { describe, expect, test } from 'vitest';
import { consequencesOfCorrection, consequencesOfDeath, type Stay } from '../../src/rules/deaths.ts';

const stay: Stay = {
  id: 'stay',
  status: 'IN_CARE',
  since: '2026-01-01',
  until: null,
  endReason: null,
  plannedUntil: null,
};
const ended: Stay = { ...stay, status: 'ENDED', until: '2026-11-20', endReason: 'DEATH' };
const respite: Stay = { ...ended, plannedUntil: '2026-12-05' };
const free = () => false;
const taken = () => true;

describe('a death', () => {
  test.each([
    [
      'ends a stay with its day',
      stay,
      '2026-11-20',
      [{ admissionId: 'stay', kind: 'END', until: '2026-11-20' }],
    ],
    [
      'on the first day ends it with that day',
      stay,
      '2026-01-01',
      [{ admissionId: 'stay', kind: 'END', until: '2026-01-01' }],
    ],
    [
      'leaves a stay alone that was over',
      { ...stay, status: 'ENDED' as const, until: '2026-11-20' },
      '2026-11-20',
      [],
    ],
    ['leaves a stay alone that it has ended', ended, '2026-11-20', []],
    [
      'gives a stay its true day that the institution ended too late',
      ended,
      '2026-11-18',
      [{ admissionId: 'stay', kind: 'END', until: '2026-11-18' }],
    ],
    [
      'ends the stay of somebody who should have left with the day that was set',
      { ...stay, until: '2026-11-10' },
      '2026-11-20',
      [{ admissionId: 'stay', kind: 'END', until: '2026-11-10' }],
    ],
    [
      'gives a bed back that was held',
      { ...stay, status: 'RESERVED' as const, since: '2026-11-25' },
      '2026-11-20',
      [{ admissionId: 'stay', kind: 'RELEASE' }],
    ],
    ['leaves alone what never began', { ...stay, status: 'CANCELLED' as const }, '2026-11-20', []],
    [
      'before the first day leaves the stay to an officer',
      stay,
      '2025-12-31',
      [{ admissionId: 'stay', kind: 'CONFLICT', conflict: 'ADMITTED_AFTER_DEATH' }],
    ],
  ])('%s', (_, found, diedOn, consequences) => {
    expect(consequencesOfDeath([found], diedOn)).toEqual(consequences);
  });
});

describe('the correction of a death', () => {
  test.each([
    [
      'lets a stay go on without an end',
      ended,
      null,
      free,
      [{ admissionId: 'stay', kind: 'RESTORE', until: null }],
    ],
    [
      'lets a respite go on to its planned end',
      respite,
      null,
      free,
      [{ admissionId: 'stay', kind: 'RESTORE', until: '2026-12-05' }],
    ],
    [
      'restores nothing where the bed was given away',
      ended,
      null,
      taken,
      [{ admissionId: 'stay', kind: 'CONFLICT', conflict: 'BED_GIVEN_AWAY' }],
    ],
    [
      'ends the stay with the true day',
      ended,
      '2026-11-18',
      taken,
      [{ admissionId: 'stay', kind: 'END', until: '2026-11-18' }],
    ],
    [
      'ends a respite as planned when that was before the true day',
      respite,
      '2026-12-06',
      free,
      [{ admissionId: 'stay', kind: 'RESTORE', until: '2026-12-05' }],
    ],
    [
      'to a day before the stay leaves it to an officer',
      ended,
      '2025-12-31',
      free,
      [{ admissionId: 'stay', kind: 'CONFLICT', conflict: 'ADMITTED_AFTER_DEATH' }],
    ],
    ['leaves a stay alone that no death had ended', stay, null, taken, []],
  ] as const)('%s', (_, found, diedOn, isTaken, consequences) => {
    expect(consequencesOfCorrection([found], diedOn, isTaken)).toEqual(consequences);
  });

  test('asks for the bed only for days on which the stay would have it', () => {
    const requested: (string | null)[] = [];
    consequencesOfCorrection([respite, ended], null, (_, upTo) => {
      requested.push(upTo);
      return false;
    });
    expect(requested).toEqual(['2026-12-05', null]);
  });
});
