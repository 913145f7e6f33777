import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applicantFirst,
  endedOn,
  type Membership,
  membershipOn,
  replacement,
} from '../../src/rules/memberships.ts';

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}`;
const membership = (householdId: string, since: number, until: number | null): Membership => ({
  householdId,
  residentId: 'res',
  relation: 'OTHER',
  since: day(since),
  until: until === null ? null : day(until),
});

/** Memberships one after another, the last of them perhaps open. */
const memberships = fc
  .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 8 })
  .chain((days) => fc.record({ days: fc.constant(days.toSorted((a, b) => a - b)), open: fc.boolean() }))
  .map(({ days, open }) => {
    const rows: Membership[] = [];
    for (let n = 0; n + 1 < days.length; n += 2)
      rows.push(membership(`h${n}`, days[n] as number, days[n + 1] as number));
    const last = rows.at(-1);
    return open && last ? [...rows.slice(0, -1), { ...last, until: null }] : rows;
  });

describe('memberships that end on a day', () => {
  test('are as they were until then, and nothing holds after it', () => {
    fc.assert(
      fc.property(memberships, fc.integer({ min: 1, max: 28 }), (rows, last) => {
        const ended = endedOn(rows, day(last));
        for (let n = 1; n <= 28; n += 1) {
          const before = membershipOn(rows, day(n))?.householdId;
          expect(membershipOn(ended, day(n))?.householdId).toBe(n <= last ? before : undefined);
        }
      }),
    );
  });
});

test('members are shown with the applicant first, and those of one relation by their ids', () => {
  const member = (residentId: string, relation: Membership['relation']) => ({
    ...membership('h', 1, null),
    residentId,
    relation,
  });
  const [applicant, spouse] = [member('res_9', 'APPLICANT'), member('res_8', 'SPOUSE')];
  const [older, younger] = [member('res_2', 'MINOR_CHILD'), member('res_3', 'MINOR_CHILD')];
  const [parent, other] = [member('res_1', 'PARENT'), member('res_0', 'OTHER')];
  expect(applicantFirst([other, younger, parent, older, spouse, applicant])).toEqual([
    ...[applicant, spouse, older, younger, parent, other],
  ]);
});

describe('a replacement', () => {
  test('touches only what changes', () => {
    const kept = membership('a', 1, 5);
    const open = membership('b', 6, null);
    const closed = membership('b', 6, 9);
    expect(replacement([kept, open], [kept, closed])).toEqual({ gone: [open], added: [closed] });
    expect(replacement([kept, open], [kept, open])).toEqual({ gone: [], added: [] });
  });
});
