import { demoPhone } from '@civil-affairs/kit/demo-people';
import { describe, expect, test } from 'vitest';
import { maskPhone, parsePhone } from '../../src/rules/phones.ts';

describe('a telephone number', () => {
  test.each([
    ['13812345678', '13812345678'],
    ['138 1234 5678', '13812345678'],
    ['+86-138-1234-5678', '13812345678'],
    ['0086 13812345678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['0433-2512345', '0433-2512345'],
    ['(0433)2512345', '0433-2512345'],
    ['+86 433 2512345', '0433-2512345'],
    ['010-12345678', '010-12345678'],
    ['02212345678', '022-12345678'],
    ['+82 10-1234-5678', '+821012345678'],
    ['0082 10 1234 5678', '+821012345678'],
  ])('%s is %s', (written, read) => {
    expect(parsePhone(written)).toBe(read);
    expect(parsePhone(read)).toBe(read);
  });

  test.each([
    '',
    '2512345',
    '1381234567',
    '138123456789',
    '12812345678',
    '4332512345',
    '+86 12345',
    '电话',
    '+0123456789',
  ])('%j is none', (text) => {
    expect(parsePhone(text)).toBeNull();
  });

  test('is shown by its ends', () => {
    expect(maskPhone('13812345678')).toBe('138******78');
    expect(maskPhone('0433-2512345')).toBe('043*******45');
    expect(maskPhone(null)).toBeNull();
  });

  test('of the demo city is nobody’s: local numbers do not begin with 0', () => {
    expect(demoPhone(17)).toBe('0433-0100017');
    expect(parsePhone(demoPhone(899_999))).toBe('0433-0999999');
  });
});
