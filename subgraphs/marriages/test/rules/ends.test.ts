import { describe, expect, test } from 'vitest';
import {
  confirmationObstacles,
  type EndFacts,
  elsewhereProblems,
  endElsewhereProblems,
  endedByJudgment,
  groundHadCeased,
  isRegisteredHere,
  judgmentProblems,
  notRestoredObstacles,
  paperProblems,
} from '../../src/rules/ends.ts';

const inForce: EndFacts = {
  status: 'IN_FORCE',
  registeredOn: '2020-05-20',
  endedOn: null,
  endReason: null,
  deceasedId: null,
  notRestoredOn: null,
};
const declared: EndFacts = {
  ...inForce,
  status: 'DISSOLVED',
  endReason: 'DECLARED_DEAD',
  endedOn: '2024-03-01',
  deceasedId: 'b',
};
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const paper = {
  clientMutationKey: 'k',
  registrationId: 'mar_1',
  expectedVersion: 1,
  kind: 'DIVORCED_BY_COURT',
  court: '延吉市人民法院',
  number: '（2026）吉2401民初1号',
  judgedOn: '2026-07-28',
  effectiveOn: '2026-08-14',
  proof: true,
} as const;

describe('the paper of a court', () => {
  const lacks = (change: object) => paperProblems({ ...paper, ...change }, ['a', 'b'], inForce, '2026-09-01');

  test('is noted with the proof that it took effect, and when it has', () => {
    expect(lacks({})).toEqual([]);
    expect(lacks({ proof: false })).toMatchObject([
      { code: 'EFFECT_PROOF_MISSING', article: '民法典第一千零八十条' },
    ]);
    expect(lacks({ effectiveOn: '2026-09-02' })).toMatchObject([
      { code: 'EFFECT_PROOF_MISSING', allowedFrom: '2026-09-02' },
    ]);
  });

  test('has its days in order, and is a court’s', () => {
    expect(codesOf(lacks({ effectiveOn: '2026-07-27' }))).toEqual(['JUDGMENT_DAYS_WRONG']);
    expect(codesOf(lacks({ judgedOn: '2020-01-01', effectiveOn: '2020-05-19' }))).toEqual([
      'JUDGMENT_DAYS_WRONG',
    ]);
    expect(codesOf(lacks({ kind: 'REVOKED' }))).toEqual(['COURT_DECIDES']);
  });

  test('names a ground where the marriage is void, and a spouse where one is declared dead', () => {
    expect(codesOf(lacks({ kind: 'VOID' }))).toEqual(['VOID_GROUND_MISSING']);
    expect(lacks({ kind: 'VOID', ground: 'BIGAMY' })).toEqual([]);
    expect(codesOf(lacks({ ground: 'BIGAMY' }))).toEqual(['VOID_GROUND_MISSING']);
    expect(codesOf(lacks({ kind: 'DECLARED_DEAD' }))).toEqual(['NOT_A_SPOUSE']);
    expect(codesOf(lacks({ kind: 'DECLARED_DEAD', personId: 'c' }))).toEqual(['NOT_A_SPOUSE']);
    expect(lacks({ kind: 'DECLARED_DEAD', personId: 'b' })).toEqual([]);
  });
});

describe('a judgment', () => {
  const against = (
    kind: typeof paper.kind | 'VOID' | 'DECLARED_DEAD' | 'DECLARATION_REVOKED',
    facts: EndFacts,
  ) => codesOf(judgmentProblems(kind, facts, '2026-08-14', 'b'));

  test('voids also what a death or a divorce has ended, and nothing twice', () => {
    expect(against('VOID', inForce)).toEqual([]);
    expect(against('VOID', declared)).toEqual([]);
    expect(against('VOID', { ...inForce, status: 'ANNULLED' })).toEqual(['NOT_IN_FORCE']);
    expect(against('VOID', { ...inForce, status: 'REVOKED' })).toEqual(['NOT_IN_FORCE']);
  });

  test('divorces what is in force, or what a later death was thought to have ended', () => {
    const died = { ...inForce, status: 'DISSOLVED', endReason: 'DEATH', deceasedId: 'b' } as const;
    expect(against('DIVORCED_BY_COURT', inForce)).toEqual([]);
    expect(against('DIVORCED_BY_COURT', { ...died, endedOn: '2026-08-15' })).toEqual([]);
    expect(against('DIVORCED_BY_COURT', { ...died, endedOn: '2026-08-14' })).toEqual(['NOT_IN_FORCE']);
    expect(against('DIVORCED_BY_COURT', declared)).toEqual(['NOT_IN_FORCE']);
  });

  test('that revokes a declaration of death lets the marriage revive, unless the other married or did not want it', () => {
    const revoked = (facts: EndFacts, again: boolean) =>
      endedByJudgment('DECLARATION_REVOKED', facts, '2026-08-20', 'b', again);
    expect(revoked(declared, false)).toEqual({
      status: 'IN_FORCE',
      endReason: null,
      endedOn: null,
      interruptedFrom: '2024-03-01',
      interruptedUntil: '2026-08-20',
    });
    expect(revoked(declared, true)).toEqual({});
    expect(revoked({ ...declared, notRestoredOn: '2026-08-01' }, false)).toEqual({});
    expect(against('DECLARATION_REVOKED', inForce)).toEqual(['NOT_ENDED_BY_DECLARATION']);
    expect(codesOf(notRestoredObstacles(declared))).toEqual([]);
    expect(codesOf(notRestoredObstacles({ ...declared, notRestoredOn: '2026-08-01' }))).toEqual([
      'NOT_ENDED_BY_DECLARATION',
    ]);
  });
});

describe('a ground that has ceased', () => {
  const young = [
    { birthDate: '2005-03-01', sex: 'FEMALE' },
    { birthDate: '1999-01-01', sex: 'MALE' },
  ] as const;

  test('is age alone: bigamy never heals', () => {
    expect(groundHadCeased('UNDER_AGE', '2026-02-10', young)).toBe(true);
    expect(groundHadCeased('UNDER_AGE', '2025-01-10', young)).toBe(false);
    expect(groundHadCeased('BIGAMY', '2026-02-10', young)).toBe(false);
    expect(groundHadCeased('CLOSE_KIN', '2026-02-10', young)).toBe(false);
  });
});

test('a revocation is confirmed by another person than proposed it, once', () => {
  const proposal = { enteredBy: 'one', confirmedBy: null };
  expect(confirmationObstacles(inForce, proposal, 'other')).toEqual([]);
  expect(codesOf(confirmationObstacles(inForce, proposal, 'one'))).toEqual(['SAME_PERSON_DECIDES']);
  expect(codesOf(confirmationObstacles(inForce, undefined, 'other'))).toEqual(['REVOCATION_NOT_PROPOSED']);
  expect(codesOf(confirmationObstacles(inForce, { ...proposal, confirmedBy: 'other' }, 'other'))).toEqual([
    'REVOCATION_NOT_PROPOSED',
  ]);
});

describe('elsewhere', () => {
  const ended = {
    kind: 'JUDGMENT',
    placeKind: 'ABROAD',
    on: '2025-01-01',
    authority: '서울가정법원',
  } as const;

  test('a judgment from outside the mainland needs recognition; registrations and the mainland’s own do not', () => {
    const lacks = (change: object) =>
      codesOf(endElsewhereProblems({ ...ended, ...change }, '2020-05-20', ['a', 'b'], '2026-09-01'));
    expect(lacks({})).toEqual(['RECOGNITION_MISSING']);
    expect(lacks({ placeKind: 'HONG_KONG' })).toEqual(['RECOGNITION_MISSING']);
    expect(lacks({ recognisedBy: '延边中院（2025）吉24协外认1号' })).toEqual([]);
    expect(lacks({ placeKind: 'MAINLAND' })).toEqual([]);
    expect(lacks({ kind: 'REGISTRATION' })).toEqual([]);
    expect(lacks({ kind: 'DEATH' })).toEqual(['NOT_A_SPOUSE']);
    expect(lacks({ kind: 'DEATH', deceasedId: 'a' })).toEqual([]);
    expect(lacks({ placeKind: 'MAINLAND', on: '2020-05-19' })).toEqual(['JUDGMENT_DAYS_WRONG']);
  });

  test('an entry names two spouses, at least one of them registered here, and its papers', () => {
    const entry = {
      clientMutationKey: 'k',
      officeId: 'mof_1',
      placeKind: 'CONSULATE',
      place: '大阪',
      authority: '中国驻大阪总领事馆',
      registeredOn: '2019-05-20',
      evidence: '结婚证原件',
    } as const;
    const lacks = (change: object) => codesOf(elsewhereProblems({ ...entry, ...change }, [], '2026-09-01'));
    const spouses = [{ role: 'HUSBAND', residentId: 'res_1' }, { role: 'WIFE' }];
    expect(lacks({ spouses })).toEqual([]);
    expect(lacks({ spouses: [{ role: 'HUSBAND' }, { role: 'WIFE' }] })).toEqual(['TWO_PARTIES_NEEDED']);
    expect(lacks({ spouses, evidence: ' ' })).toEqual(['EVIDENCE_MISSING']);
    expect(lacks({ registrationId: 'mar_1' })).toEqual(['END_MISSING']);
  });

  test('a divorce is registered here of mainland and consular marriages alone', () => {
    const places = ['MAINLAND', 'CONSULATE', 'HONG_KONG', 'MACAO', 'TAIWAN', 'ABROAD'] as const;
    expect(places.filter(isRegisteredHere)).toEqual(['MAINLAND', 'CONSULATE']);
  });
});
