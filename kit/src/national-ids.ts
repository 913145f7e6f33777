import { isLocalDate, type LocalDate } from './dates.ts';

export type Sex = 'MALE' | 'FEMALE';

/** What a citizen id says about its holder. */
export type CitizenId = {
  /** The 18 characters, the check character X in upper case. */
  id: string;
  /** Where the id was first coded (GB/T 2260, six digits). Not a residence: never derive jurisdiction from it. */
  addressCode: string;
  birthDate: LocalDate;
  sex: Sex;
};

/** Why a text is no citizen id, in the order of the checks. A reason never repeats the text. */
export type CitizenIdReason = 'LENGTH' | 'CHARACTERS' | 'DATE' | 'FUTURE_BIRTH' | 'CHECK_DIGIT';

/** What a unified social credit code is made of. */
export type UnifiedSocialCreditCode = {
  /** The 18 characters in upper case. */
  code: string;
  /** 1 staffing office (state organs), 5 civil affairs, 9 market regulation, and others. */
  registrationAuthority: string;
  /** Kind within the authority: after 5, 1 is a social group, 2 a private non-enterprise unit, 3 a foundation. */
  category: string;
  /** Division of the registering authority (GB/T 2260, six digits). */
  division: string;
  /** Nine characters, the last its own check (GB 11714). */
  organisationCode: string;
};

/** Why a text is no unified social credit code, in the order of the checks. */
export type UnifiedSocialCreditCodeReason =
  | 'LENGTH'
  | 'CHARACTERS'
  | 'ORGANISATION_CHECK'
  | 'CHECK_CHARACTER';

export type Parsed<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason };

// ISO 7064 MOD 11-2: the weight of each place is 2 to the power of its distance from the end, mod 11.
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_CHARACTER = `[${CREDIT_ALPHABET}]`;
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

const CITIZEN_ID = /^([1-9]\d{5})(\d{4})(\d{2})(\d{2})\d{2}(\d)([\dX])$/;
const CREDIT_CODE = new RegExp(
  `^(${CREDIT_CHARACTER})(${CREDIT_CHARACTER})(\\d{6})(${CREDIT_CHARACTER}{8}[\\dX])${CREDIT_CHARACTER}$`,
);

function weightedSum(weights: readonly number[], valueAt: (index: number) => number): number {
  return weights.reduce((sum, weight, index) => sum + weight * valueAt(index), 0);
}

/**
 * The check character of a citizen id, from its first 17 digits (GB 11643, ISO 7064 MOD 11-2).
 * @throws RangeError when the argument is not 17 digits
 */
export function citizenIdCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new RangeError('a check digit needs 17 digits');
  return ID_CHECKS.charAt(weightedSum(ID_WEIGHTS, (index) => Number(first17[index])) % 11);
}

/**
 * Reads a citizen id (GB 11643-1999). Space around it and a lower-case x are put right; the 15-digit
 * form, out of use since 2013, is refused. Abolished address codes are accepted: a code stays with
 * its holder for life (Resident Identity Card Law art. 3).
 * @param today the day in the city, after which nobody is born yet
 * @throws RangeError when `today` is not a date
 */
export function parseCitizenId(text: string, today: LocalDate): Parsed<CitizenId, CitizenIdReason> {
  if (!isLocalDate(today)) throw new RangeError('today must be a date YYYY-MM-DD');
  const id = text.trim().replace(/x$/, 'X');
  if (id.length !== 18) return { ok: false, reason: 'LENGTH' };
  const match = CITIZEN_ID.exec(id);
  if (match === null) return { ok: false, reason: 'CHARACTERS' };
  const [, addressCode = '', year, month, day, sexDigit, check] = match;
  const birthDate = `${year}-${month}-${day}`;
  if (!isLocalDate(birthDate)) return { ok: false, reason: 'DATE' };
  if (birthDate > today) return { ok: false, reason: 'FUTURE_BIRTH' };
  if (check !== citizenIdCheckDigit(id.slice(0, 17))) return { ok: false, reason: 'CHECK_DIGIT' };
  return {
    ok: true,
    value: { id, addressCode, birthDate, sex: Number(sexDigit) % 2 === 1 ? 'MALE' : 'FEMALE' },
  };
}

/**
 * A citizen id for display: the first 3 and the last 2 characters, always 18 long. The birth date
 * stays hidden, so this is narrower than the usual 6 + 4; the last but one digit still shows the sex.
 * Anything that is not 18 characters long is hidden whole.
 */
export function maskCitizenId(id: string): string {
  return id.length === 18 ? `${id.slice(0, 3)}${'*'.repeat(13)}${id.slice(16)}` : '*'.repeat(18);
}

function organisationCheck(org8: string): string {
  // GB 11714 counts over the whole alphabet (A is 10, Z is 35), unlike the code around it.
  const rest = weightedSum(ORGANISATION_WEIGHTS, (index) => Number.parseInt(org8.charAt(index), 36)) % 11;
  return '0X987654321'.charAt(rest);
}

function creditCheck(first17: string): string {
  const sum = weightedSum(CREDIT_WEIGHTS, (index) => CREDIT_ALPHABET.indexOf(first17.charAt(index)));
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Reads a unified social credit code (GB 32100-2015) and checks both its check characters. Space
 * around it and lower case are put right. Authority and category are not held against a list, which
 * grows by decree.
 */
export function parseUnifiedSocialCreditCode(
  text: string,
): Parsed<UnifiedSocialCreditCode, UnifiedSocialCreditCodeReason> {
  const code = text.trim().toUpperCase();
  if (code.length !== 18) return { ok: false, reason: 'LENGTH' };
  const match = CREDIT_CODE.exec(code);
  if (match === null) return { ok: false, reason: 'CHARACTERS' };
  const [, registrationAuthority = '', category = '', division = '', organisationCode = ''] = match;
  if (organisationCode.charAt(8) !== organisationCheck(organisationCode.slice(0, 8))) {
    return { ok: false, reason: 'ORGANISATION_CHECK' };
  }
  if (code.charAt(17) !== creditCheck(code.slice(0, 17))) return { ok: false, reason: 'CHECK_CHARACTER' };
  return { ok: true, value: { code, registrationAuthority, category, division, organisationCode } };
}

/** Whether the text is a unified social credit code (GB 32100-2015), read as by the parser. */
export function isUnifiedSocialCreditCode(text: string): boolean {
  return parseUnifiedSocialCreditCode(text).ok;
}

/**
 * Makes a unified social credit code with both check characters (GB 32100-2015): for demo data.
 * @param prefix2 registration authority and category, such as '51' for a social group
 * @param division six digits
 * @param org8 the organisation code without its check; the letters I, O, S, V and Z do not occur
 * @throws RangeError when a part is malformed
 */
export function unifiedSocialCreditCode(prefix2: string, division: string, org8: string): string {
  const first16 = `${prefix2}${division}${org8}`;
  const wellFormed = new RegExp(`^${CREDIT_CHARACTER}{2}\\d{6}${CREDIT_CHARACTER}{8}$`);
  if (prefix2.length !== 2 || division.length !== 6 || !wellFormed.test(first16)) {
    throw new RangeError('a credit code needs 2 characters, 6 digits and 8 characters of its alphabet');
  }
  const first17 = `${first16}${organisationCheck(org8)}`;
  return `${first17}${creditCheck(first17)}`;
}
