import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../src/dates.ts';
import {
  citizenIdCheckDigit,
  isUnifiedSocialCreditCode,
  maskCitizenId,
  parseCitizenId,
  parseUnifiedSocialCreditCode,
  unifiedSocialCreditCode,
} from '../src/national-ids.ts';

const today = '2026-11-20';
const reasonOf = (text: string) => {
  const parsed = parseCitizenId(text, today);
  return parsed.ok ? 'OK' : parsed.reason;
};
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));
const withCheck = (first17: string) => first17 + citizenIdCheckDigit(first17);
const swapped = (text: string, at: number) =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

const addressCode = fc.integer({ min: 100_000, max: 999_999 }).map(String);
const birthDate = fc.nat(daysBetween('1900-01-01', today)).map((days) => addDays('1900-01-01', days));
const citizenId = fc
  .tuple(addressCode, birthDate, digits(3))
  .map(([address, date, sequence]) => withCheck(address + date.replaceAll('-', '') + sequence));

describe('citizen id (GB 11643)', () => {
  test.each([
    ['222499195001010016', '1950-01-01', 'MALE'],
    ['22249919430815022X', '1943-08-15', 'FEMALE'],
    ['222499199912314510', '1999-12-31', 'MALE'],
    ['222499200402290120', '2004-02-29', 'FEMALE'],
    ['22249919640704005X', '1964-07-04', 'MALE'],
  ])('reads %s', (id, birthDate, sex) => {
    expect(parseCitizenId(id, today)).toEqual({
      ok: true,
      value: { id, addressCode: '222499', birthDate, sex },
    });
  });

  test.each([
    ['222499200302290019', 'DATE', '29 February 2003, though its check digit is right'],
    ['222499190002290010', 'DATE', '29 February 1900, which was no leap year'],
    [withCheck('22249918991231001'), 'DATE', 'a birth before 1900'],
    ['222499195001010017', 'CHECK_DIGIT', 'a wrong check digit'],
    ['22249919500101001X', 'CHECK_DIGIT', 'X in place of a digit'],
    [withCheck('22249920261121001'), 'FUTURE_BIRTH', 'a birth tomorrow'],
    ['222499500101001', 'LENGTH', 'the 15-digit old form'],
    ['', 'LENGTH', 'nothing'],
    ['2224991950010100166', 'LENGTH', '19 digits'],
    ['X22499195001010016', 'CHARACTERS', 'X elsewhere than at the end'],
    ['２22499195001010016', 'CHARACTERS', 'a full-width digit'],
    ['022499195001010016', 'CHARACTERS', 'an address code that begins with 0, which GB/T 2260 never gives'],
    ['222499 95001010016', 'CHARACTERS', 'a space inside'],
  ])('refuses %s with %s: %s', (text, reason) => expect(reasonOf(text)).toBe(reason));

  test('accepts a birth today', () => {
    expect(reasonOf(withCheck('22249920261120001'))).toBe('OK');
  });

  test('puts right the space around it and a lower-case x', () => {
    const parsed = parseCitizenId('\u3000 22249919430815022x\n', today);
    expect(parsed.ok && parsed.value.id).toBe('22249919430815022X');
  });

  test('accepts an address code that is in no table of today (Resident Identity Card Law art. 3)', () => {
    expect(reasonOf(withCheck('51022119700101001'))).toBe('OK');
  });

  test('accepts residence permits of Hong Kong, Macao and Taiwan residents, which share the form', () => {
    for (const code of ['810000', '820000', '830000']) {
      expect(reasonOf(withCheck(`${code}19700101001`))).toBe('OK');
    }
  });

  test('a malformed today is an error, not a silent acceptance of future births', () => {
    expect(() => parseCitizenId('222499195001010016', 'tomorrow')).toThrow(RangeError);
    expect(() => citizenIdCheckDigit('2224991950010100')).toThrow(RangeError);
  });

  test('gives back address code, birth date and sex of every well-formed id', () => {
    fc.assert(
      fc.property(addressCode, birthDate, digits(3), (address, date, sequence) => {
        const id = withCheck(address + date.replaceAll('-', '') + sequence);
        expect(parseCitizenId(` ${id.toLowerCase()} `, today)).toEqual({
          ok: true,
          value: {
            id,
            addressCode: address,
            birthDate: date,
            sex: Number(sequence) % 2 === 1 ? 'MALE' : 'FEMALE',
          },
        });
      }),
    );
  });

  test('refuses every id with one character changed (ISO 7064 MOD 11-2)', () => {
    fc.assert(
      fc.property(citizenId, fc.nat(17), fc.constantFrom(...'0123456789X'), (id, at, other) => {
        fc.pre(id.charAt(at) !== other);
        expect(reasonOf(id.slice(0, at) + other + id.slice(at + 1))).not.toBe('OK');
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses every id with two different neighbours swapped (ISO 7064 MOD 11-2)', () => {
    fc.assert(
      fc.property(citizenId, fc.nat(16), (id, at) => {
        fc.pre(id.charAt(at) !== id.charAt(at + 1));
        expect(reasonOf(swapped(id, at))).not.toBe('OK');
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses every date that the calendar does not have, also under a right check digit', () => {
    const impossible = fc
      .tuple(fc.integer({ min: 1900, max: 2026 }), fc.nat(99), fc.nat(99))
      .filter(
        ([year, month, day]) =>
          month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate(),
      )
      .map(([year, month, day]) => `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(impossible, digits(3), (date, sequence) => {
        expect(reasonOf(withCheck(`222499${date}${sequence}`))).toBe('DATE');
      }),
    );
  });

  test('the mask hides birth date and sequence and is always 18 characters long', () => {
    expect(maskCitizenId('222499195001010016')).toBe('222*************16');
    expect(maskCitizenId('22249919430815022X')).toBe('222*************2X');
    for (const malformed of ['', '222499500101001', '2224991950010100166']) {
      expect(maskCitizenId(malformed)).toBe('*'.repeat(18));
    }
  });
});

describe('unified social credit code (GB 32100)', () => {
  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  const text = (length: number) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
  const parts = fc.tuple(text(2), digits(6), text(8));
  const reasonOfCode = (code: string) => {
    const parsed = parseUnifiedSocialCreditCode(code);
    return parsed.ok ? 'OK' : parsed.reason;
  };

  test.each([
    ['91350100M000100Y43', '9', '1', '350100', 'M000100Y4'],
    ['91110108551385082Q', '9', '1', '110108', '551385082'],
    ['11222401013567890N', '1', '1', '222401', '013567890'],
    ['51222401MJ01234563', '5', '1', '222401', 'MJ0123456'],
    ['52222401MJ7654321E', '5', '2', '222401', 'MJ7654321'],
    ['53222401MJ0000018G', '5', '3', '222401', 'MJ0000018'],
  ])('reads %s', (code, registrationAuthority, category, division, organisationCode) => {
    expect(parseUnifiedSocialCreditCode(code)).toEqual({
      ok: true,
      value: { code, registrationAuthority, category, division, organisationCode },
    });
    expect(unifiedSocialCreditCode(code.slice(0, 2), division, organisationCode.slice(0, 8))).toBe(code);
  });

  test.each([
    ['91350100M000100Y44', 'CHECK_CHARACTER', 'a wrong check character'],
    ['91350100M000100Y33', 'ORGANISATION_CHECK', 'a wrong check of the organisation code'],
    ['91350100M000100Y4', 'LENGTH', '17 characters'],
    ['', 'LENGTH', 'nothing'],
    ['9135010OM000100Y43', 'CHARACTERS', 'the letter O in the division'],
    ['91350100I000100Y43', 'CHARACTERS', 'the letter I, which the alphabet lacks'],
    ['91350100M000100YA3', 'CHARACTERS', 'a letter other than X as check of the organisation code'],
  ])('refuses %s with %s: %s', (code, reason) => {
    expect(reasonOfCode(code)).toBe(reason);
    expect(isUnifiedSocialCreditCode(code)).toBe(false);
  });

  test('puts right the space around it and lower case', () => {
    const parsed = parseUnifiedSocialCreditCode(' 51222401mj01234563\n');
    expect(parsed.ok && parsed.value.code).toBe('51222401MJ01234563');
    expect(isUnifiedSocialCreditCode('51222401mj01234563')).toBe(true);
  });

  test('gives back the parts of every code it makes', () => {
    fc.assert(
      fc.property(parts, ([prefix2, division, org8]) => {
        const parsed = parseUnifiedSocialCreditCode(unifiedSocialCreditCode(prefix2, division, org8));
        expect(parsed.ok && parsed.value).toMatchObject({
          registrationAuthority: prefix2.charAt(0),
          category: prefix2.charAt(1),
          division,
          organisationCode: expect.stringMatching(new RegExp(`^${org8}[0-9X]$`)),
        });
      }),
    );
  });

  test('refuses every code with one character changed or two different neighbours swapped (MOD 31)', () => {
    fc.assert(
      fc.property(parts, fc.nat(17), fc.constantFrom(...alphabet), ([prefix2, division, org8], at, other) => {
        const code = unifiedSocialCreditCode(prefix2, division, org8);
        const changed = code.slice(0, at) + other + code.slice(at + 1);
        if (changed !== code) expect(reasonOfCode(changed)).not.toBe('OK');
        if (at < 17 && swapped(code, at) !== code) expect(reasonOfCode(swapped(code, at))).not.toBe('OK');
      }),
      { numRuns: 2000 },
    );
  });

  test('making a code from malformed parts is an error', () => {
    expect(() => unifiedSocialCreditCode('5', '1222401', 'MJ012345')).toThrow(RangeError);
    expect(() => unifiedSocialCreditCode('5', '122240', '1MJ012345')).toThrow(RangeError);
    expect(() => unifiedSocialCreditCode('51', '22240A', 'MJ012345')).toThrow(RangeError);
    expect(() => unifiedSocialCreditCode('51', '222401', 'MJ01234I')).toThrow(RangeError);
    expect(() => unifiedSocialCreditCode('51', '222401', 'MJ0123456')).toThrow(RangeError);
  });
});
