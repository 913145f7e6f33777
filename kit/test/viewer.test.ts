import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testViewer } from '../src/testing/index.ts';
import { maySeeResident, roles } from '../src/viewer.ts';

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
        fc.constantFrom(...roles, 'LIBRARY_OFFICER' as const),
        divisions,
        scopes,
        (role, division, held) => {
          const seen = maySeeResident(
            testViewer({ role, division, scopes: held, residentId: 'res_2' }),
            person,
          );
          const holds = ['222401', '222401003', '222401003004'].includes(division ?? '');
          expect(seen).toBe(role !== 'RESIDENT' && held.includes('residents:read') && holds);
        },
      ),
    );
  });

  test('no staff when the community is unknown', () => {
    const viewer = testViewer({ scopes: ['residents:read'], division: '222401' });
    expect(maySeeResident(viewer, { id: 'res_1' })).toBe(false);
  });
});
