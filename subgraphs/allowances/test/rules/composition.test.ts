import { describe, expect, test } from 'vitest';
import { compositionOf } from '../../src/rules/composition.ts';
import { member } from './calculation-testing.ts';

const month = '2025-08-01';
const reasonOf = (...facts: Parameters<typeof member>) => {
  const { counted, reason } = compositionOf(member(...facts), month);
  return `${counted ? 'counted' : 'left out'}: ${reason}`;
};

describe('who counts (办法, article 7)', () => {
  test.each(['APPLICANT', 'SPOUSE', 'MINOR_CHILD'] as const)(
    '%s does, wherever he or she lives',
    (relation) => {
      for (const livesInHousehold of [true, false, null])
        expect(reasonOf(relation, [], { livesInHousehold })).toBe(`counted: ${relation}`);
    },
  );

  test('a grown-up child in full-time education does, wherever he or she lives', () => {
    expect(reasonOf('ADULT_CHILD_STUDENT', [], { livesInHousehold: false })).toBe('counted: STUDENT');
  });

  test.each(['ADULT_CHILD', 'PARENT'] as const)(
    '%s does by living in the household for long, and by that alone',
    (relation) => {
      expect(reasonOf(relation, [], { livesInHousehold: true })).toBe('counted: DUTY_OF_SUPPORT');
      expect(reasonOf(relation, [], { livesInHousehold: false })).toBe('left out: NOT_LIVING_TOGETHER');
      expect(reasonOf(relation, [], { livesInHousehold: null })).toBe('left out: CO_RESIDENCE_NOT_STATED');
    },
  );

  test('a grown-up child who cannot live independently does, wherever he or she lives', () => {
    for (const livesInHousehold of [true, false, null])
      expect(reasonOf('ADULT_CHILD', [], { livesInHousehold, dependsOnSupport: true })).toBe(
        'counted: DEPENDENT_CHILD',
      );
    expect(reasonOf('PARENT', [], { livesInHousehold: false, dependsOnSupport: true })).toBe(
      'left out: NOT_LIVING_TOGETHER',
    );
  });

  test('another member does by a duty of support and by living there together: a friend or a daughter-in-law does not', () => {
    const other = (hasDutyOfSupport: boolean | null, livesInHousehold: boolean | null) =>
      reasonOf('OTHER', [], { hasDutyOfSupport, livesInHousehold });
    expect(other(true, true)).toBe('counted: DUTY_OF_SUPPORT');
    expect(other(true, false)).toBe('left out: NOT_LIVING_TOGETHER');
    expect(other(true, null)).toBe('left out: CO_RESIDENCE_NOT_STATED');
    expect(other(false, true)).toBe('left out: NO_DUTY_OF_SUPPORT');
    expect(other(null, true)).toBe('left out: DUTY_NOT_STATED');
  });

  test('a child stops being a minor in the month that begins after the 18th birthday', () => {
    expect(reasonOf('MINOR_CHILD', [], { birthDate: '2007-08-02' })).toBe('counted: MINOR_CHILD');
    expect(reasonOf('MINOR_CHILD', [], { birthDate: '2007-08-01' })).toBe(
      'left out: CO_RESIDENCE_NOT_STATED',
    );
  });

  test('who has died counts in the month of the death, and no longer', () => {
    expect(reasonOf('SPOUSE', [], { diedOn: '2025-08-31' })).toBe('counted: SPOUSE');
    expect(reasonOf('SPOUSE', [], { diedOn: '2025-08-01' })).toBe('counted: SPOUSE');
    expect(reasonOf('SPOUSE', [], { diedOn: '2025-07-31' })).toBe('left out: DECEASED');
    expect(reasonOf('SPOUSE', [], { diedOn: '2025-09-01' })).toBe('counted: SPOUSE');
  });

  test('a child counts from the month of its birth', () => {
    expect(reasonOf('MINOR_CHILD', [], { birthDate: '2025-08-31' })).toBe('counted: MINOR_CHILD');
    expect(reasonOf('MINOR_CHILD', [], { birthDate: '2025-09-01' })).toBe('left out: NOT_BORN');
  });
});

describe('who does not, whatever the relation', () => {
  test.each(['APPLICANT', 'SPOUSE', 'MINOR_CHILD', 'PARENT'] as const)('%s in prison', (relation) => {
    expect(reasonOf(relation, [], { imprisoned: true, livesInHousehold: true })).toBe('left out: IMPRISONED');
  });

  test('somebody in compulsory detoxification or declared missing', () => {
    expect(reasonOf('SPOUSE', [], { awayByOrder: true })).toBe('left out: AWAY_BY_ORDER');
  });

  test('clergy away for three years or more; two are not enough', () => {
    expect(reasonOf('ADULT_CHILD', [], { clergyAwayYears: 3, livesInHousehold: true })).toBe(
      'left out: CLERGY_AWAY',
    );
    expect(reasonOf('SPOUSE', [], { clergyAwayYears: 2 })).toBe('counted: SPOUSE');
  });
});
