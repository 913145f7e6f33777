import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testViewer } from '../src/testing/index.ts';
import { hasJurisdiction, maySeeResident, roles } from '../src/viewer.ts';
import { maySeeSmallCounts } from '../src/watched-viewer.ts';

const person = { id: 'res_1', communityCode: '222401003004' };

describe('who may see a person', () => {
  test('nobody without a token', () => {
    expect(maySeeResident(null, person)).toBe(false);
  });

  test('the person', () => {
    expect(maySeeResident(testViewer({ role: 'RESIDENT', residentId: 'res_1' }), person)).toBe(true);
  });

  test('for any role, division and scopes, only staff with the scope and a division that holds the community', () => {
    const digits = fc.stringMatching(/^[0-9]{0,12}$/);
    const scopes = fc.subarray(['residents:read', 'audit:read', 'internal']);
    const divisions = fc.oneof(
      fc.constant(null),
      fc.constantFrom('222401', '222401003', '222401003004', ''),
      digits,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...roles, 'LIBRARY_OFFICER' as const, 'LIBRARY_OPERATOR' as const),
        divisions,
        scopes,
        (role, division, held) => {
          const seen = maySeeResident(
            testViewer({ role, division, scopes: held, residentId: 'res_2' }),
            person,
          );
          const holds = ['222401', '222401003', '222401003004'].includes(division ?? '');
          const isStaff = role !== 'RESIDENT' && role !== 'LIBRARY_OPERATOR';
          expect(seen).toBe(isStaff && held.includes('residents:read') && holds);
        },
      ),
    );
  });

  test('no staff when the community is unknown', () => {
    const viewer = testViewer({ scopes: ['residents:read'], division: '222401' });
    expect(maySeeResident(viewer, { id: 'res_1' })).toBe(false);
  });
});

describe('jurisdiction', () => {
  const over = (division: string | null) => testViewer({ division });

  test.each([
    ['222401', '222401'],
    ['222401', '222401003'],
    ['222401003', '222401003004'],
    ['222401003004', '222401003004'],
  ])('of %s holds %s', (division, code) => expect(hasJurisdiction(over(division), code)).toBe(true));

  test.each([
    ['222401', '222402003', 'a neighbour'],
    ['222401003', '222401', 'the division above'],
    ['222401003', '222401004001', 'a neighbour below'],
  ])('of %s does not hold %s: %s', (division, code) =>
    expect(hasJurisdiction(over(division), code)).toBe(false),
  );

  test('is nobody’s without a token or a division', () => {
    expect(hasJurisdiction(null, '222401')).toBe(false);
    expect(hasJurisdiction(over(null), '222401')).toBe(false);
    // What a careless caller might hand over in place of a code.
    expect(hasJurisdiction(over(null), 'null')).toBe(false);
  });

  test.each(['', '2', '22240', '2224010', '22240100', '2224010030', '222401003004001', 'x222401'])(
    'is not had by who holds the code %j, which is no whole one',
    (division) => expect(hasJurisdiction(over(division), `${division}003004`)).toBe(false),
  );
});

describe('small counts', () => {
  test('are seen by staff of the division, and not by residents, other staff and visitors', () => {
    expect(maySeeSmallCounts({ viewer: testViewer({ division: '222401' }) }, '222401003')).toBe(true);
    expect(maySeeSmallCounts({ viewer: testViewer({ division: '222402' }) }, '222401003')).toBe(false);
    expect(
      maySeeSmallCounts({ viewer: testViewer({ role: 'RESIDENT', division: '222401' }) }, '222401003'),
    ).toBe(false);
    expect(maySeeSmallCounts({ viewer: null }, '222401003')).toBe(false);
  });
});
