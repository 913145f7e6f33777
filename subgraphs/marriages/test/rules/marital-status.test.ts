import { describe, expect, test } from 'vitest';
import { asKnownOn, maritalStatusOn, type RecordedMarriage } from '../../src/rules/marital-status.ts';

const marriage = (facts: Partial<RecordedMarriage>): RecordedMarriage => {
  const registeredOn = facts.registeredOn ?? '2020-05-20';
  return {
    registeredOn,
    status: 'IN_FORCE',
    endedOn: null,
    endReason: null,
    deceasedId: null,
    knownFrom: registeredOn,
    formerly: [],
    ...facts,
  };
};
const inForce = { status: 'IN_FORCE', endedOn: null, endReason: null, deceasedId: null } as const;
const annulled = { status: 'ANNULLED', endReason: 'ANNULMENT' } as const;

/** What somebody is on a day, as it was known on another. */
function status(marriages: readonly RecordedMarriage[], who: string, on: string, knownOn = '2027-01-01') {
  return maritalStatusOn(
    marriages.flatMap((one) => asKnownOn(one, knownOn) ?? []),
    who,
    on,
  );
}

describe('what is true, and what was known', () => {
  test('a void marriage never was one, which is known only since it was noted', () => {
    const own = marriage({
      registeredOn: '2024-05-20',
      ...annulled,
      endedOn: '2025-06-05',
      formerly: [{ ...inForce, replacedOn: '2025-06-05' }],
    });
    expect(status([own], 'self', '2024-12-01')).toBe('SINGLE');
    expect(status([own], 'self', '2024-12-01', '2025-02-01')).toBe('MARRIED');
    expect(status([own], 'self', '2024-12-01', '2024-05-19')).toBe('SINGLE');
  });

  test('a judgment of divorce ends it with the day on which it took effect, whenever it is noted', () => {
    const own = marriage({
      status: 'DISSOLVED',
      endReason: 'DIVORCE',
      endedOn: '2026-08-14',
      formerly: [{ ...inForce, replacedOn: '2026-09-01' }],
    });
    expect(status([own], 'self', '2026-08-13')).toBe('MARRIED');
    expect(status([own], 'self', '2026-08-14')).toBe('DIVORCED');
    expect(status([own], 'self', '2026-08-20', '2026-08-31')).toBe('MARRIED');
  });

  test('who was divorced from the first and void with the second is divorced; the second one is single', () => {
    const first = marriage({
      registeredOn: '2010-05-04',
      status: 'DISSOLVED',
      endReason: 'DIVORCE',
      endedOn: '2023-03-01',
    });
    const second = marriage({ registeredOn: '2020-05-20', ...annulled, endedOn: '2026-09-01' });
    expect(status([first, second], 'a', '2026-10-01')).toBe('DIVORCED');
    expect(status([second], 'c', '2026-10-01')).toBe('SINGLE');
    const widowed = marriage({
      ...first,
      status: 'DISSOLVED',
      endReason: 'DEATH',
      endedOn: '2024-02-02',
      deceasedId: 'b',
    });
    expect(status([widowed, second], 'a', '2026-10-01')).toBe('WIDOWED');
  });

  test('a marriage void after a death leaves nobody widowed', () => {
    const widowed = {
      ...inForce,
      status: 'DISSOLVED',
      endReason: 'DEATH',
      endedOn: '2025-01-10',
      deceasedId: 'b',
    } as const;
    const own = marriage({
      ...annulled,
      endedOn: '2026-02-02',
      formerly: [
        { ...inForce, replacedOn: '2025-01-12' },
        { ...widowed, replacedOn: '2026-02-02' },
      ],
    });
    expect(status([own], 'a', '2025-06-01')).toBe('SINGLE');
    expect(status([own], 'a', '2025-06-01', '2025-06-01')).toBe('WIDOWED');
    expect(status([own], 'a', '2025-01-11', '2025-01-11')).toBe('MARRIED');
  });

  test('a registration got under another’s name leaves that person single throughout', () => {
    const own = marriage({ status: 'REVOKED', endReason: 'REVOCATION', endedOn: '2026-05-11' });
    expect(status([own], 'x', '2022-01-01')).toBe('SINGLE');
  });

  test('while a spouse was held dead the other one was widowed; from the day of the revocation it is in force', () => {
    const own = marriage({ interruptedFrom: '2024-03-01', interruptedUntil: '2026-08-20', deceasedId: 'b' });
    expect(status([own], 'a', '2024-02-29')).toBe('MARRIED');
    expect(status([own], 'a', '2025-01-01')).toBe('WIDOWED');
    expect(status([own], 'a', '2026-08-19')).toBe('WIDOWED');
    expect(status([own], 'a', '2026-08-20')).toBe('MARRIED');
  });

  test('a late registration has effect from before, and was not known before', () => {
    const own = marriage({ registeredOn: '2026-03-10', effectiveFrom: '2003-08-02' });
    expect(status([own], 'a', '2010-01-01')).toBe('MARRIED');
    expect(status([own], 'a', '2003-08-01')).toBe('SINGLE');
    expect(status([own], 'a', '2010-01-01', '2026-03-09')).toBe('SINGLE');
  });
});
