import { describe, expect, test } from 'vitest';
import {
  checkProblems,
  competenceProblems,
  correctionProblems,
  documentOf,
  documentProblems,
  effectProblems,
} from '../../src/rules/parties.ts';
import { dayStatus } from '../../src/rules/slots.ts';

const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const pathsOf = (problems: readonly { path?: readonly (string | number)[] }[]) =>
  problems.map(({ path }) => path?.at(-1));

const foreigner = {
  kind: 'FOREIGNER',
  name: 'KIM MINSU',
  isMale: true,
  birthDate: '1995-01-01',
  nationality: '韩国',
  documentNumber: 'M1234 5678',
  documentValidUntil: '2030-01-01',
  noSpouseEvidence: '대한민국 외교부',
  evidenceAuthenticated: true,
} as const;

describe('the papers of somebody who is no resident of the mainland (Regulations of 2025, article 8)', () => {
  const lacks = (change: object) => documentProblems({ ...foreigner, ...change }, ['outside'], '2026-11-20');

  test('are a valid document and an authenticated certificate of no spouse, in Chinese', () => {
    expect(lacks({})).toEqual([]);
    expect(pathsOf(lacks({ documentValidUntil: '2026-11-19' }))).toEqual(['documentValidUntil']);
    expect(
      pathsOf(lacks({ noSpouseEvidence: ' ', evidenceAuthenticated: false, translated: false })),
    ).toEqual(['noSpouseEvidence', 'evidenceAuthenticated', 'translated']);
    expect(lacks({ documentNumber: ' ' })).toMatchObject([
      { code: 'PARTY_DOCUMENT_MISSING', article: '婚姻登记条例（2025年修订）第八条' },
    ]);
  });

  test.each(['HONG_KONG', 'MACAO', 'TAIWAN'])('of %s has the own identity card beside the permit', (kind) => {
    expect(pathsOf(lacks({ kind }))).toEqual(['ownIdentityCard']);
    expect(lacks({ kind, ownIdentityCard: true })).toEqual([]);
  });

  test('are found again however the number is typed', () => {
    expect(documentOf(' m1234-5678 ')).toBe('M12345678');
    expect(documentOf('Ｍ１２３４５６７８')).toBe('M12345678');
  });
});

describe('the office', () => {
  const resident = { residentId: 'res_1', appearedInPerson: true, statementSigned: true, voluntary: true };
  const outside = { ...resident, residentId: null, outside: foreigner };

  test('is the one that the province determined, for whoever is no resident', () => {
    expect(competenceProblems([resident, resident], { foreignRelated: false })).toEqual([]);
    expect(competenceProblems([resident, outside], { foreignRelated: true })).toEqual([]);
    expect(competenceProblems([resident, outside], { foreignRelated: false })).toMatchObject([
      { code: 'OFFICE_NOT_COMPETENT', article: '婚姻登记条例（2025年修订）第二条第二款' },
    ]);
    expect(codesOf(competenceProblems([outside, outside], { foreignRelated: true }))).toEqual([
      'BOTH_NOT_RESIDENT',
    ]);
    expect(
      codesOf(competenceProblems([resident, { ...resident, residentId: null }], { foreignRelated: true })),
    ).toEqual(['PARTY_UNCLEAR']);
  });

  test('is open, closed, or not known yet beyond the published holidays', () => {
    const hours = [{ onDate: null, opens: '08:30', closes: '17:00', windows: 3 }];
    expect(dayStatus(hours, '2026-11-20')).toBe('OPEN');
    expect(dayStatus(hours, '2026-11-21')).toBe('CLOSED');
    expect(dayStatus(hours, '2027-03-15')).toBe('NOT_PUBLISHED');
    // The law itself says so, whatever the order will add.
    expect(dayStatus(hours, '2027-01-01')).toBe('CLOSED');
    expect(
      dayStatus(
        [...hours, { onDate: '2027-03-15', opens: '09:00', closes: '12:00', windows: 1 }],
        '2027-03-15',
      ),
    ).toBe('OPEN');
  });
});

test('a difference asks for a paper, a silent register for patience or a paper; what was cleared up is done', () => {
  expect(codesOf(checkProblems([{ result: 'MATCH', supplement: null }]))).toEqual([]);
  expect(
    codesOf(
      checkProblems([
        { result: 'MISMATCH', supplement: null },
        { result: 'UNAVAILABLE', supplement: null },
      ]),
    ),
  ).toEqual(['DATA_MISMATCH', 'DATA_CHECK_UNAVAILABLE']);
  expect(checkProblems([{ result: 'MISMATCH', supplement: 'DIVORCE_CERTIFICATE' }])).toEqual([]);
});

describe('a late registration (婚姻家庭编解释（一）, article 6)', () => {
  const couple = [
    { birthDate: '1981-08-02', sex: 'MALE' },
    { birthDate: '1982-01-01', sex: 'FEMALE' },
  ] as const;

  test('has effect from a day on which both met the conditions', () => {
    expect(effectProblems(true, '2003-08-02', couple, '2026-03-10')).toEqual([]);
    expect(effectProblems(true, '2003-08-01', couple, '2026-03-10')).toMatchObject([
      { code: 'EFFECT_BEFORE_CONDITIONS', allowedFrom: '2003-08-02' },
    ]);
  });

  test('and it alone has such a day', () => {
    expect(codesOf(effectProblems(false, '2003-08-02', couple, '2026-03-10'))).toEqual(['EFFECT_DAY_WRONG']);
    expect(codesOf(effectProblems(true, null, couple, '2026-03-10'))).toEqual(['EFFECT_DAY_WRONG']);
    expect(codesOf(effectProblems(true, '2026-03-11', couple, '2026-03-10'))).toEqual(['EFFECT_DAY_WRONG']);
  });
});

describe('a correction', () => {
  const proposal = {
    clientMutationKey: 'k',
    registrationId: 'mar_1',
    expectedVersion: 1,
    field: 'NAME',
    partyId: 'a',
    before: '李静学',
    corrected: '李敬学',
    cause: 'CLERICAL',
    evidence: '身份证',
  } as const;
  const lacks = (change: object, effectiveFrom: string | null = null) =>
    codesOf(correctionProblems({ ...proposal, ...change }, ['a', 'b'], { effectiveFrom }));

  test('names one of the spouses, what is wrong, what is right and the proof', () => {
    expect(lacks({})).toEqual([]);
    expect(lacks({ partyId: 'c' })).toEqual(['NOT_A_SPOUSE']);
    expect(lacks({ corrected: '李静学 ' })).toEqual(['NOTHING_TO_CORRECT']);
    expect(lacks({ evidence: '' })).toEqual(['EVIDENCE_MISSING']);
  });

  test('of the day of effect is of a late registration alone', () => {
    const day = { field: 'EFFECTIVE_FROM', partyId: null, before: '2003-08-02', corrected: '2003-09-02' };
    expect(lacks(day)).toEqual(['EFFECT_DAY_WRONG']);
    expect(lacks(day, '2003-08-02')).toEqual([]);
  });
});
