import { describe, expect, test } from 'vitest';
import { divisionsIn, idsIn, personsIn, placedBy, withThoseAbove } from '../../src/rules/places.ts';
import { scopeOf } from '../../src/rules/scopes.ts';

const event = (payload: Record<string, unknown>, source = 'elder-care') => ({
  source,
  type: 'Something',
  subjectId: 'adm_1',
  payload,
});

describe('where something happened', () => {
  test.each<[string, Record<string, unknown>, string[], string[]]>([
    ['a community', { communityCode: '222401003004' }, ['222401003004'], []],
    ['a division', { division: '222401' }, ['222401'], []],
    [
      'a move',
      { communityCode: '222401003004', formerCommunityCode: '222401003005' },
      ['222401003004'],
      ['222401003005'],
    ],
    [
      'a move out of the city',
      { communityCode: null, formerCommunityCode: '222401003005' },
      [],
      ['222401003005'],
    ],
    ['what only looks like a code', { divisionCode: '2224010', certificate: '222401' }, [], []],
  ])('is read from %s', (_, payload, now, before) => {
    expect(divisionsIn(event(payload))).toEqual({ now, before });
  });

  test('is known of a case by what its events say, and of a person by the register alone', () => {
    const payload = { residentId: 'res_1', institutionId: 'ins_1', communityCode: '222401003004' };
    expect(placedBy(event(payload))).toEqual(['adm_1', 'ins_1']);
    expect(placedBy(event(payload, 'residents'))).toEqual(['adm_1', 'ins_1', 'res_1']);
  });

  test('counts for every division above it', () => {
    expect(withThoseAbove(['222401003004', '222401004'])).toEqual([
      '222401',
      '222401003',
      '222401003004',
      '222401004',
    ]);
  });

  test('ids are told from codes and days', () => {
    const payload = {
      residentIds: ['res_2', 'res_1'],
      diedOn: '2026-11-20',
      status: 'DEAD',
      month: '2026-11',
    };
    expect(idsIn(event(payload))).toEqual(['adm_1', 'res_1', 'res_2']);
    expect(personsIn(event(payload))).toEqual(['res_1', 'res_2']);
  });
});

describe('who may know of it', () => {
  test.each([
    [event({}, 'allowances'), 'allowances:read'],
    [{ ...event({}, 'marriages'), type: 'MarriageProtectionReported' }, 'marriages:protect'],
    [event({ scope: 'marriages:archive' }, 'casework'), 'marriages:archive'],
  ])('%o', (happened, scope) => {
    expect(scopeOf(happened)).toBe(scope);
  });
});
