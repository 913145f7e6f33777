import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { loggedError, sentenceOf } from '../src/logged-errors.ts';
import { maskNumbers } from '../src/masking.ts';

const digits = (least: number, most = least) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((many) => many.join(''));
const around = fc.constantFrom('', ' ', '"', '号', ':', 'n', '\\n', '=');

describe('no text keeps', () => {
  test.each([
    ['a citizen id', digits(17).chain((first) => fc.constantFrom('X', 'x', '7').map((last) => first + last))],
    ['a bank account', digits(13, 19)],
    ['a mobile number', digits(9).map((rest) => `13${rest}`)],
    ['a mobile number with the code of the country', digits(9).map((rest) => `+86 15${rest}`)],
  ])('%s, whatever is around it', (_, numbers) => {
    fc.assert(
      fc.property(numbers, around, around, (number, before, after) => {
        expect(maskNumbers(`${before}${number}${after}`)).not.toContain(number.replace('+86 ', ''));
      }),
    );
  });

  test('a citizen id that was written in groups', () => {
    expect(maskNumbers('id 222499 19900307 001X.')).toBe('id ********************.');
  });
});

describe('what looks like a number of a person is hidden whole', () => {
  test.each([
    ['222499199003070011'],
    ['22249919900307001X'],
    ['222499-19900307-0011'],
    ['222499 19900307001X'],
    ['22249919900307 0011'],
    ['6222021234567890123'],
    ['1234567890123'],
    ['1234567890123X'],
    ['700012345678'],
    ['900012345678'],
    ['001012345678'],
    ['13912345678'],
    ['139 1234 5678'],
    ['139-1234-5678'],
    ['8613912345678'],
    ['86 13912345678'],
    ['+86-13912345678'],
    ['+8613912345678'],
    ['+821012345678'],
    ['+12025550123'],
    ['0433 2512345'],
    ['0433-25123456'],
    ['010-12345678'],
  ])('%s', (number) => {
    expect(maskNumbers(number)).toBe('*'.repeat(number.length));
    expect(maskNumbers(`a ${number}, b ${number}.`)).toBe(
      `a ${'*'.repeat(number.length)}, b ${'*'.repeat(number.length)}.`,
    );
  });
});

describe('what cannot be one stays', () => {
  test.each([
    ['123456789012'],
    ['222401001001'],
    ['12912345678'],
    ['1391234567'],
    ['0433 251234'],
    ['04331 2512345'],
    ['0433  2512345'],
    ['04-12345678'],
    ['0433_2512345'],
    ['a01c0a20-6a07-7451-8540-723456789012'],
    ['01900000-0000-7000-8000-723456789012'],
    ['70001234567'],
    ['7abcdefghijkl'],
  ])('%s', (text) => {
    expect(maskNumbers(text)).toBe(text);
  });

  test('but a number that only ends as an id does is hidden', () => {
    expect(maskNumbers('a-0000-7000-8000-723456789012')).toBe('a-0000-7000-8000-************');
  });
});

test('ids, codes of divisions, days, amounts and times stay', () => {
  const text = `${demoId('Resident', 123_456)} 222401001001 2026-11-20 123456789 2026-11-20T08:00:00.000Z 01900000-0000-7000-8000-723456789012`;
  expect(maskNumbers(text)).toBe(text);
});

describe('an error in the log', () => {
  const secret = '222499199003070011';
  const written = (error: unknown) => JSON.stringify(loggedError(error));

  test('shows what failed and where it came from, also of its causes', () => {
    const error = new Error('the registry did not answer', { cause: new TypeError('it is not there') });
    expect(loggedError(error)).toMatchObject({
      type: 'Error',
      message: 'the registry did not answer',
      stack: expect.arrayContaining([expect.stringContaining('masking.test.ts')]),
      cause: { type: 'TypeError', message: 'it is not there' },
    });
  });

  test('has nothing that hangs on it but its code', () => {
    const error = Object.assign(new Error('failed'), { code: 'E1', detail: secret, row: { id: secret } });
    expect(written(error)).not.toContain(secret);
    expect(loggedError(error)).toMatchObject({ code: 'E1' });
  });

  test('does not quote what could not be read', () => {
    for (const read of [() => JSON.parse(`{"id": ${secret}x}`), () => BigInt(`${secret}x`)])
      try {
        read();
        expect.unreachable();
      } catch (error) {
        expect(written(error)).not.toContain(secret.slice(0, 6));
      }
  });

  test('names the codes of errors that a part of the graph has answered', () => {
    const error = new Error('no', { cause: [{ message: secret, extensions: { code: 'FORBIDDEN' } }] });
    expect(loggedError(error)).toMatchObject({ cause: 'FORBIDDEN' });
  });

  test('of what was thrown and is no error, there is its kind', () => {
    expect(loggedError({ id: secret })).toBe('object');
  });

  test('no password of a role', () => {
    const error = Object.assign(new Error('x'), { query: "ALTER ROLE a LOGIN PASSWORD 'geheim'" });
    expect(written(error)).not.toContain('geheim');
  });
});

describe('an error in one sentence', () => {
  test('says its message, unless the message quotes data: then what failed', () => {
    expect(sentenceOf(new Error('The file has no lines.'))).toBe('The file has no lines.');
    const ofServer = Object.assign(new Error('invalid input syntax for type date: "金"'), {
      severity: 'ERROR',
      code: '22007',
      table_name: 'residents',
    });
    expect(sentenceOf(ofServer)).toBe('Error 22007, residents');
    const ofQuery = Object.assign(new Error('Failed query: select 1 params: 金', { cause: ofServer }), {
      query: 'select 1',
      params: ['金'],
    });
    expect(sentenceOf(ofQuery)).toBe('Error 22007, residents');
    const ofRole = Object.assign(new Error('permission denied'), { severity: 'ERROR', code: '42501' });
    expect(sentenceOf(ofRole)).toBe('permission denied');
  });
});
