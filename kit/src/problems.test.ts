import { describe, expect, test } from 'vitest';
import { availability } from './problems.ts';

describe('an available action', () => {
  test('tells who may not act nothing about the case', () => {
    const action = availability('registerMarriage', false, () => {
      throw new Error('the case was looked at');
    });
    expect(action).toMatchObject({ allowed: false, blockedBy: [{ code: 'NOT_ALLOWED' }] });
  });

  test('is allowed when nothing stands against it', () => {
    expect(availability('registerMarriage', true, () => [])).toEqual({
      action: 'registerMarriage',
      allowed: true,
      blockedBy: [],
    });
  });
});
