import { addDays } from '@civil-affairs/kit/dates';
import { faultsOf, isOpenTo } from '@civil-affairs/kit/states';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DivorceCertificateEvidence, DivorceStatus } from '../../src/generated/contract.ts';
import { divorcePeriods } from '../../src/rules/divorce-periods.ts';
import { agreementOf, agreementProblems } from '../../src/rules/divorces/agreement.ts';
import { applicantsProblems, coupleProblems } from '../../src/rules/divorces/application.ts';
import {
  closingTime,
  type DivorceAct,
  type DivorceFacts,
  divorcePhaseOn,
  divorceStates,
  divorceStatusOn,
  issueObstacles,
  lapseObstacles,
  registrationObstaclesOfDivorce,
  replacementObstacles,
  withdrawalObstacles,
} from '../../src/rules/divorces/states.ts';

const hours = [
  { onDate: null, opens: '08:30', closes: '11:30', windows: 3 },
  { onDate: null, opens: '13:30', closes: '17:00', windows: 3 },
  { onDate: '2026-06-23', opens: '08:30', closes: '12:00', windows: 1 },
];

const open = (acceptedOn: string, change: Partial<DivorceFacts> = {}): DivorceFacts => ({
  divorce: { status: 'ACCEPTED', acceptedOn },
  isOwnOffice: true,
  marriageStatus: 'IN_FORCE',
  hours,
  ...change,
});
const at = (today: string, time = '10:00') => ({ today, now: new Date(`${today}T${time}:00+08:00`) });
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

test('the state table is whole: each status is reached, and left unless it is final', () => {
  expect(faultsOf(divorceStates)).toEqual([]);
});

describe('the last day of a period', () => {
  test('ends when the office closes, whatever its hours are on that day', () => {
    expect(closingTime(hours, '2026-07-01')).toEqual(new Date('2026-07-01T17:00:00+08:00'));
    expect(closingTime(hours, '2026-06-23')).toEqual(new Date('2026-06-23T12:00:00+08:00'));
  });

  test('ends at midnight where no hours are known', () => {
    expect(closingTime([], '2026-07-01') > at('2026-07-01', '23:59').now).toBe(true);
  });
});

describe('on every day of a case', () => {
  const start = fc.integer({ min: 0, max: 600 }).map((n) => addDays('2025-01-02', n));
  const after = fc.integer({ min: 0, max: 80 });

  test('either the first period runs, or the second, or it has lapsed; only then is the lapse noted', () => {
    fc.assert(
      fc.property(start, after, (acceptedOn, days) => {
        const today = addDays(acceptedOn, days);
        const { withdrawUntil, issueFrom, issueUntil, deemedWithdrawnFrom } = divorcePeriods(acceptedOn);
        const facts = open(acceptedOn);
        const phase = divorcePhaseOn(facts.divorce, today);
        expect(phase === 'COOLING_OFF').toBe(today <= withdrawUntil);
        expect(phase === 'ISSUE_WINDOW').toBe(today >= issueFrom && today <= issueUntil);
        const isOver = divorceStatusOn(facts.divorce, today) === 'DEEMED_WITHDRAWN';
        expect(isOver).toBe(today >= deemedWithdrawnFrom);
        expect(lapseObstacles(facts, today).length === 0).toBe(isOver);
      }),
    );
  });

  test('it is taken back in the first period alone, and registered in the second alone', () => {
    fc.assert(
      fc.property(start, after, (acceptedOn, days) => {
        const now = at(addDays(acceptedOn, days), '09:00');
        const facts = open(acceptedOn);
        const phase = divorcePhaseOn(facts.divorce, now.today);
        expect(withdrawalObstacles(facts, now).length === 0).toBe(phase === 'COOLING_OFF');
        expect(issueObstacles(facts, now).length === 0).toBe(phase === 'ISSUE_WINDOW');
        expect(replacementObstacles(facts, now).length === 0).toBe(phase !== null);
      }),
    );
  });
});

describe('what stands against an act', () => {
  test('after the closing hour of the last day: neither period is open any more', () => {
    const facts = open('2026-03-05');
    expect(codesOf(withdrawalObstacles(facts, at('2026-04-07', '11:00')))).toEqual([]);
    expect(codesOf(withdrawalObstacles(facts, at('2026-04-07', '17:00')))).toEqual(['WITHDRAWAL_OVER']);
    expect(issueObstacles(facts, at('2026-04-07', '17:00'))).toMatchObject([
      { code: 'COOLING_OFF_RUNNING', allowedFrom: '2026-04-08', article: '民法典第一千零七十七条' },
    ]);
  });

  test('at another office, and of a marriage that has ended, all at once', () => {
    const facts = open('2026-06-01', { isOwnOffice: false, marriageStatus: 'DISSOLVED' });
    expect(codesOf(registrationObstaclesOfDivorce(facts, at('2026-07-10')))).toEqual([
      'OTHER_OFFICE',
      'NOT_IN_FORCE',
    ]);
  });

  test.each(Object.keys(divorceStates.moves) as DivorceStatus[])('of a case that is %s', (status) => {
    const facts = open('2026-06-01', { divorce: { status, acceptedOn: '2026-06-01' } });
    const acts: [DivorceAct, () => unknown[]][] = [
      ['withdrawDivorce', () => withdrawalObstacles(facts, at('2026-06-10'))],
      ['registerDivorce', () => registrationObstaclesOfDivorce(facts, at('2026-07-10'))],
      ['refuseDivorce', () => issueObstacles(facts, at('2026-07-10'))],
      ['replaceDivorceAgreement', () => replacementObstacles(facts, at('2026-06-10'))],
      ['deemDivorceWithdrawn', () => lapseObstacles(facts, '2026-08-01')],
    ];
    for (const [act, obstacles] of acts)
      expect(obstacles().length === 0, act).toBe(isOpenTo(divorceStates, status, act));
  });
});

describe('an agreement', () => {
  const whole = {
    willOfBoth: '自愿',
    children: { none: true },
    property: { none: true },
    debts: { provisions: '各自承担' },
  };

  test('that speaks of everything is kept as it was written, nothing invented', () => {
    expect(agreementProblems(whole, '2026-06-01')).toEqual([]);
    expect(
      agreementOf({ ...whole, children: { provisions: ' 由母亲抚养 ', custody: '母亲' } }, '2026-06-01'),
    ).toEqual({
      willOfBoth: '自愿',
      children: { none: false, provisions: '由母亲抚养', custody: '母亲', support: null, visits: null },
      property: { none: true, provisions: null },
      debts: { none: false, provisions: '各自承担' },
      signedOn: '2026-06-01',
      signedBeforeRegistrar: true,
    });
  });

  test.each(['willOfBoth', 'children', 'property', 'debts'] as const)(
    'that is silent on %s is not received',
    (part) => {
      expect(agreementProblems({ ...whole, [part]: null }, '2026-06-01')).toMatchObject([
        { code: 'AGREEMENT_SILENT', path: ['agreement', part], article: '民法典第一千零七十六条第二款' },
      ]);
    },
  );

  test('that says none and something is unclear; none at all is missing', () => {
    const both = { ...whole, debts: { none: true, provisions: '各自承担' } };
    expect(codesOf(agreementProblems(both, '2026-06-01'))).toEqual(['AGREEMENT_UNCLEAR']);
    expect(codesOf(agreementProblems(null, '2026-06-01'))).toEqual(['AGREEMENT_MISSING']);
    const later = { ...whole, signedOn: '2026-06-02' };
    expect(codesOf(agreementProblems(later, '2026-06-01'))).toEqual(['AGREEMENT_MISSING']);
  });
});

describe('the marriage certificates', () => {
  const shown = (...certificates: DivorceCertificateEvidence[]) =>
    codesOf(
      applicantsProblems(
        certificates.map((certificate, n) => ({
          residentId: `res_${n}`,
          appeared: true,
          voluntary: true,
          capacity: 'FULL',
          certificate,
        })),
      ),
    );

  test('one suffices, with a statement on the other; both lost need the sealed copy', () => {
    expect(shown('SHOWN', 'SHOWN')).toEqual([]);
    expect(shown('SHOWN', 'LOST_DECLARED')).toEqual([]);
    expect(shown('ARCHIVE_COPY', 'ARCHIVE_COPY')).toEqual([]);
    expect(shown('LOST_DECLARED', 'LOST_DECLARED')).toEqual(['CERTIFICATE_MISSING']);
    expect(shown('SHOWN', 'MISSING')).toEqual(['CERTIFICATE_MISSING']);
  });
});

test('the couple are the two spouses, both of them', () => {
  expect(coupleProblems(['a', 'b'], ['b', 'a'])).toEqual([]);
  expect(codesOf(coupleProblems(['a', 'b'], ['a', 'c']))).toEqual(['NOT_THE_PARTIES']);
  expect(codesOf(coupleProblems(['a', 'b'], ['a', 'a']))).toEqual(['SAME_PERSON']);
  expect(codesOf(coupleProblems(['a', 'b'], ['a']))).toEqual(['TWO_PARTIES_NEEDED']);
});
