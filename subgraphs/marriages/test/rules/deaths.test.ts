import { describe, expect, test } from 'vitest';
import {
  consequencesOfDeath,
  consequencesOfOtherDay,
  consequencesOfRestoring,
  type Marriage,
} from '../../src/rules/deaths.ts';

const inForce: Marriage = {
  id: 'first',
  status: 'IN_FORCE',
  registeredOn: '2020-05-20',
  endedOn: null,
  endReason: null,
  deceasedId: null,
};
const byDeath = {
  ...inForce,
  status: 'DISSOLVED',
  endedOn: '2026-06-01',
  endReason: 'DEATH',
  deceasedId: 'he',
} as const;
const divorced = { ...inForce, status: 'DISSOLVED', endedOn: '2026-07-02', endReason: 'DIVORCE' } as const;

describe('a death', () => {
  test.each([
    ['ends the marriage in force', inForce, '2026-06-01', [{ registrationId: 'first', kind: 'END' }]],
    ['on the day of the marriage ends it', inForce, '2020-05-20', [{ registrationId: 'first', kind: 'END' }]],
    [
      'before the marriage leaves it to an officer',
      inForce,
      '2020-05-19',
      [{ registrationId: 'first', kind: 'CONFLICT', conflict: 'MARRIED_AFTER_DEATH' }],
    ],
    ['leaves alone what had ended by divorce', divorced, '2026-07-02', []],
    [
      'before a divorce leaves that to an officer',
      divorced,
      '2026-06-28',
      [{ registrationId: 'first', kind: 'CONFLICT', conflict: 'DIVORCED_AFTER_DEATH' }],
    ],
    ['leaves alone what a death had ended', byDeath, '2026-06-03', []],
  ])('%s', (_, marriage, diedOn, consequences) => {
    expect(consequencesOfDeath([marriage], diedOn)).toEqual(consequences);
  });
});

describe('a death on another day', () => {
  test('moves the end, or leaves a marriage of later than that day to an officer', () => {
    expect(consequencesOfOtherDay([byDeath], 'he', '2026-05-30')).toEqual([
      { registrationId: 'first', kind: 'MOVE_END' },
    ]);
    expect(consequencesOfOtherDay([byDeath], 'he', '2020-01-01')).toEqual([
      { registrationId: 'first', kind: 'CONFLICT', conflict: 'MARRIED_AFTER_DEATH' },
    ]);
    expect(consequencesOfOtherDay([byDeath], 'she', '2026-05-30')).toEqual([]);
  });
});

describe('a death that was none', () => {
  const marriage = { ...byDeath, spouseIds: ['he', 'she'] };

  test('restores the marriage that it had ended, and no other', () => {
    const restored = [{ registrationId: 'first', kind: 'RESTORE' }];
    expect(consequencesOfRestoring([marriage], 'he', new Set())).toEqual(restored);
    expect(consequencesOfRestoring([marriage], 'she', new Set())).toEqual([]);
    expect(consequencesOfRestoring([{ ...divorced, spouseIds: ['he', 'she'] }], 'he', new Set())).toEqual([]);
  });

  test('restores nothing where the survivor has married again', () => {
    expect(consequencesOfRestoring([marriage], 'he', new Set(['she']))).toEqual([
      { registrationId: 'first', kind: 'CONFLICT', conflict: 'MARRIED_AGAIN' },
    ]);
  });
});
