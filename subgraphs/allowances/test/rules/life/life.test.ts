import { addMonths } from '@civil-affairs/kit/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calculation, CalculationFacts } from '../../../src/rules/calculation-facts.ts';
import {
  changeOf,
  firstMonthOf,
  type GrantFacts,
  lastDayBefore,
  lastDayOfExit,
  lastDayOfStop,
  needsHearing,
} from '../../../src/rules/life/changes.ts';
import { type JobOffer, offerProblems, refusalsInRow, shareIsStopped } from '../../../src/rules/life/jobs.ts';
import { confirmationObstacles, type OpenChange } from '../../../src/rules/life/obstacles.ts';
import { foundChanges, recheckDueOn, settledFrom, withoutShare } from '../../../src/rules/life/rechecks.ts';
import {
  cadenceOf,
  dueDaysOf,
  nextReviewOn,
  reviewObstacles,
  reviewStatusOn,
} from '../../../src/rules/life/reviews.ts';
import { reportedInTimeUntil, silenceProblems } from '../../../src/rules/life/silence.ts';

const day = fc.integer({ min: 0, max: 600 }).map((n) => addMonths('2020-01-15', n % 120));
const months = { reviewMonthsStable: 12, reviewMonthsUnstable: 6 };
const grant: GrantFacts = {
  category: 'ALLOWANCE',
  effectiveFrom: '2025-11-01',
  effectiveUntil: null,
  stopReason: null,
  term: { status: 'ACTIVE', countedMembers: 2, monthlyAmountFen: 100_000 },
};
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('reviews (办法, article 31)', () => {
  test('are yearly for a household of elders without wages, half-yearly otherwise', () => {
    const elder = { relation: 'APPLICANT', birthDate: '1950-01-01', incomes: [] } as const;
    const wage = { kind: 'WAGE', monthlyFen: 1, monthlyCostFen: 0 } as const;
    const student = { relation: 'ADULT_CHILD_STUDENT', birthDate: '2006-01-01', incomes: [] } as const;
    expect(cadenceOf([elder, student], '2026-11-20')).toBe('YEARLY');
    expect(cadenceOf([{ ...elder, incomes: [wage] }], '2026-11-20')).toBe('HALF_YEARLY');
    expect(cadenceOf([elder, { ...elder, birthDate: '1990-01-01' }], '2026-11-20')).toBe('HALF_YEARLY');
    expect(nextReviewOn('2026-08-31', 'HALF_YEARLY', months)).toBe('2027-02-28');
    expect(nextReviewOn('2026-08-31', 'YEARLY', months)).toBe('2027-08-31');
  });

  test('are in one state, whose days the lists ask for', () => {
    fc.assert(
      fc.property(day, day, (dueOn, today) => {
        const within = (['OVERDUE', 'DUE', 'UPCOMING'] as const).filter((state) => {
          const { from, until } = dueDaysOf(state, today);
          return (from === null || dueOn >= from) && (until === null || dueOn <= until);
        });
        return within.length === 1 && within[0] === reviewStatusOn(dueOn, today);
      }),
    );
  });

  test('are refused before their time with the first day on which they are open', () => {
    fc.assert(
      fc.property(day, day, (dueOn, today) => {
        const [found] = reviewObstacles({ dueOn, doneOn: null }, today);
        if (!found) return true;
        const { allowedFrom = '' } = found as { allowedFrom?: string };
        return allowedFrom > today && reviewObstacles({ dueOn, doneOn: null }, allowedFrom).length === 0;
      }),
    );
  });
});

describe('a hearing before a cut or stop (社会救助法, article 48)', () => {
  test('is needed for every kind but a raise, where the rules in force ask for it', () => {
    const kinds = ['RAISE', 'REDUCTION', 'GRADUAL_EXIT', 'STOP'] as const;
    expect(kinds.map((kind) => needsHearing(kind, { hearingRequired: true }))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    // Before 2026-07-01.
    expect(kinds.some((kind) => needsHearing(kind, { hearingRequired: false }))).toBe(false);
  });

  test('stands before every confirmation, and so does another person', () => {
    const changes = fc.record<OpenChange>({
      kind: fc.constantFrom('RAISE', 'REDUCTION', 'STOP', 'GRADUAL_EXIT'),
      hearingRequired: fc.boolean(),
      heardOn: fc.option(day),
      noticeRequired: fc.boolean(),
      noticeUntil: fc.option(day),
      proposedBy: fc.constantFrom('a', 'b'),
      decision: fc.constantFrom(null, 'CONFIRMED', 'DROPPED'),
    });
    fc.assert(
      fc.property(changes, fc.constantFrom('a', 'b'), day, (change, viewer, today) => {
        const open = confirmationObstacles({ status: 'ACTIVE', change }, viewer, today).length === 0;
        const heard = !change.hearingRequired || change.heardOn !== null;
        const noticed = !change.noticeRequired || (change.noticeUntil !== null && change.noticeUntil < today);
        return open === (change.decision === null && heard && noticed && change.proposedBy !== viewer);
      }),
    );
  });
});

describe('a change that was proposed before payment came to rest', () => {
  test('does not take payment up again; an end may be confirmed meanwhile', () => {
    const change = {
      hearingRequired: false,
      heardOn: null,
      noticeRequired: false,
      noticeUntil: null,
      proposedBy: 'a',
      decision: null,
    } as const;
    const of = (kind: OpenChange['kind']) =>
      codes(confirmationObstacles({ status: 'SUSPENDED', change: { ...change, kind } }, 'b', '2026-11-20'));
    expect([of('RAISE'), of('REDUCTION'), of('GRADUAL_EXIT'), of('STOP')]).toEqual([
      ['GRANT_SUSPENDED'],
      ['GRANT_SUSPENDED'],
      ['GRANT_SUSPENDED'],
      [],
    ]);
  });
});

describe('a grant in its gradual exit', () => {
  const leaving: GrantFacts = {
    ...grant,
    effectiveUntil: '2027-05-31',
    stopReason: 'INCOME_ABOVE_STANDARD',
    term: { ...grant.term, status: 'GRADUAL_EXIT' },
  };
  const proposal = (category: Calculation['category'], monthlyAmountFen: number) => ({
    stopReason: null,
    exitMonths: 6,
    calculated: {
      facts: { members: [{ incomes: [{ kind: 'WAGE', monthlyFen: 1, monthlyCostFen: 0 }] }] },
      result: { category, monthlyAmountFen },
    } as unknown as { facts: CalculationFacts; result: Calculation },
  });
  const comesTo = (outcome: 'AMOUNT' | 'GRADUAL_EXIT', ...of: Parameters<typeof proposal>) => {
    const change = changeOf(leaving, { ...proposal(...of), outcome }, 6);
    return change.ok ? change.value.kind : codes(change.problems)[0];
  };

  test('stays when the household is entitled again, at whatever amount (办法, articles 30 to 32)', () => {
    expect(comesTo('AMOUNT', 'ALLOWANCE', 120_000)).toBe('RAISE');
    expect(comesTo('AMOUNT', 'ALLOWANCE', 100_000)).toBe('RAISE');
    expect(comesTo('AMOUNT', 'ALLOWANCE', 80_000)).toBe('REDUCTION');
    expect(comesTo('AMOUNT', 'EDGE', 0)).toBe('ABOVE_THE_LINE');
    expect(comesTo('GRADUAL_EXIT', 'EDGE', 0)).toBe('EXIT_RUNS');
  });

  test('ends earlier by a stop, never later', () => {
    expect(lastDayOfStop('2026-12-01', leaving)).toBe('2026-11-30');
    expect(lastDayOfStop('2027-08-01', leaving)).toBe('2027-05-31');
    expect(lastDayOfStop('2026-12-01', grant)).toBe('2026-11-30');
  });
});

describe('what a proposal comes to', () => {
  const result = (category: Calculation['category'], monthlyAmountFen: number) =>
    ({ category, monthlyAmountFen }) as Calculation;
  const facts = (kind: 'WAGE' | 'TRANSFER') =>
    ({ members: [{ incomes: [{ kind, monthlyFen: 1, monthlyCostFen: 0 }] }] }) as unknown as CalculationFacts;
  const plain = { stopReason: null, exitMonths: null };

  test('is the calculation’s own amount: a raise above the former, a reduction below it (办法, article 23)', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300_000 }), (amount) => {
        const calculated = { facts: facts('TRANSFER'), result: result('ALLOWANCE', amount) };
        const change = changeOf(grant, { ...plain, outcome: 'AMOUNT', calculated }, 6);
        const kind = change.ok ? change.value.kind : codes(change.problems)[0];
        const former = grant.term.monthlyAmountFen;
        return kind === (amount === former ? 'NOTHING_CHANGES' : amount > former ? 'RAISE' : 'REDUCTION');
      }),
    );
  });

  test.each([
    ['WAGE', 'EDGE', 6, []],
    ['WAGE', 'NONE', 1, []],
    ['WAGE', 'EDGE', 7, ['EXIT_TOO_LONG']],
    ['WAGE', 'EDGE', 0, ['EXIT_TOO_LONG']],
    ['TRANSFER', 'EDGE', 6, ['EXIT_NOT_BY_WORK']],
    ['WAGE', 'ALLOWANCE', 6, ['STILL_ENTITLED']],
  ] as const)(
    'a gradual exit by %s to %s for %i months: %j (2022 notice)',
    (kind, category, exitMonths, found) => {
      const calculated = { facts: facts(kind), result: result(category, 0) };
      const change = changeOf(
        grant,
        { stopReason: null, exitMonths, outcome: 'GRADUAL_EXIT', calculated },
        6,
      );
      expect(change.ok ? [] : codes(change.problems)).toEqual(found);
    },
  );

  test('begins with the month after the decision, and a grant keeps its first month', () => {
    expect(firstMonthOf(null, '2026-11-30', grant)).toBe('2026-12-01');
    expect(firstMonthOf('2026-03-01', '2026-11-30', grant)).toBe('2026-03-01');
    expect(firstMonthOf('2025-01-01', '2026-11-30', grant)).toBe('2025-11-01');
    expect(lastDayBefore('2026-12-01', grant)).toBe('2026-11-30');
    expect(lastDayBefore('2025-11-01', grant)).toBe('2025-11-30');
    expect(lastDayOfExit('2026-12-01', 6)).toBe('2027-05-31');
  });
});

describe('jobs in a row (办法, article 34)', () => {
  const answers = fc.array(fc.constantFrom('TAKEN', 'REFUSED_WITH_REASON', 'REFUSED_WITHOUT_REASON'));
  const offers = (all: readonly JobOffer['answer'][]) =>
    all.map((answer, n): JobOffer => ({ answer, counts: true, offeredOn: addMonths('2020-01-01', n) }));

  test('are counted from the last one that was taken or refused with reason', () => {
    const no = 'REFUSED_WITHOUT_REASON';
    expect(refusalsInRow(offers([no, no, no]))).toBe(3);
    expect(refusalsInRow(offers([no, no, 'TAKEN', no]))).toBe(1);
    expect(refusalsInRow(offers([no, 'REFUSED_WITH_REASON', no, no]))).toBe(2);
    expect(refusalsInRow([])).toBe(0);
  });

  test('offered on one day are one, and those that do not fit or that no office introduced are none', () => {
    const refused = (offeredOn: string, counts = true): JobOffer => ({
      answer: 'REFUSED_WITHOUT_REASON',
      offeredOn,
      counts,
    });
    const days = ['2026-03-02', '2026-03-02', '2026-03-02', '2026-04-02'];
    expect(refusalsInRow(days.map((on) => refused(on)))).toBe(2);
    expect(refusalsInRow([refused('2026-03-02', false), refused('2026-04-02'), refused('2026-05-02')])).toBe(
      2,
    );
  });

  test('are offered to who is able to work and has none: of age, below 60, not severely disabled', () => {
    const of = (birthDate: string | null, more: object = {}) =>
      codes(offerProblems({ birthDate, disabilityGrade: null, incomes: [], ...more }, '2026-11-20'));
    expect([of('2008-11-20'), of('1966-11-21'), of(null)]).toEqual([[], [], []]);
    for (const birthDate of ['2008-11-21', '1966-11-20', '1949-01-01'])
      expect(of(birthDate)).toEqual(['NOT_OF_WORKING_AGE']);
    expect(of('1990-01-01', { disabilityGrade: 2 })).toEqual(['NOT_ABLE_TO_WORK']);
    expect(of('1990-01-01', { disabilityGrade: 3 })).toEqual([]);
    const wage = { kind: 'WAGE', monthlyFen: 1, monthlyCostFen: 0 };
    expect(of('1990-01-01', { incomes: [wage] })).toEqual(['HAS_WORK']);
  });

  test('one more refusal counts one more, one job taken leaves none', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const before = refusalsInRow(offers(all));
        return (
          refusalsInRow(offers([...all, 'REFUSED_WITHOUT_REASON'])) === before + 1 &&
          refusalsInRow(offers([...all, 'TAKEN'])) === 0
        );
      }),
    );
  });

  test('a share that was cut comes back with a job taken since', () => {
    const taken: JobOffer = { answer: 'TAKEN', counts: true, offeredOn: '2026-05-02' };
    expect(shareIsStopped([], [])).toBe(false);
    expect(shareIsStopped(['2026-05-01'], [])).toBe(true);
    expect(shareIsStopped(['2026-05-01'], [taken])).toBe(false);
    expect(shareIsStopped(['2026-05-01', '2026-06-01'], [taken])).toBe(true);
  });
});

describe('silence of more than three months', () => {
  test('is criticised from the day after, fraud at once', () => {
    const found = (foundOn: string, measure: 'EDUCATED' | 'FRAUD') =>
      codes(silenceProblems({ happenedOn: '2026-01-31', foundOn, measure }, '2026-11-20'));
    expect(reportedInTimeUntil('2026-01-31')).toBe('2026-04-30');
    expect(found('2026-04-30', 'EDUCATED')).toEqual(['REPORTED_IN_TIME']);
    expect(found('2026-05-01', 'EDUCATED')).toEqual([]);
    expect(found('2026-01-31', 'FRAUD')).toEqual([]);
    expect(found('2026-01-30', 'FRAUD')).toEqual(['DAY_NOT_POSSIBLE']);
  });
});

describe('re-checks', () => {
  test('of a death are due in three months and settle from the month after it (2022 notice)', () => {
    expect(recheckDueOn('DEATH', '2026-11-30')).toBe('2027-02-28');
    expect(recheckDueOn('MARRIAGE', '2026-11-30')).toBeNull();
    expect(settledFrom('2026-11-30')).toBe('2026-12-01');
    expect(settledFrom('2026-12-01')).toBe('2027-01-01');
  });

  test('end the share of the dead person by fact, and leave the others theirs (社会救助法, article 48)', () => {
    const term = { countedMembers: 3, monthlyAmountFen: 100_000 };
    const members = [
      { residentId: 'a', counted: true, shareFen: 40_000, incomeFen: 0 },
      { residentId: 'b', counted: true, shareFen: 30_000, incomeFen: 0 },
      { residentId: 'c', counted: true, shareFen: 30_000, incomeFen: 0 },
    ];
    const left = { countedMembers: 2, monthlyAmountFen: 60_000 };
    expect(withoutShare(term, 'a', { members, monthlyAmountFen: 100_000 })).toEqual(left);
    // Without a calculation that made this amount, as one of equal parts.
    expect(withoutShare(term, 'a', undefined).monthlyAmountFen).toBe(100_000 - 33_333);
    expect(withoutShare(term, 'a', { members, monthlyAmountFen: 1 }).monthlyAmountFen).toBe(100_000 - 33_333);
  });

  test('come of every death, and of marriages since the person is counted', () => {
    const counted = [{ grantId: 'g', residentId: 'a', since: '2026-01-01' }];
    const of = (died: [string, string][], married: [string, string][]) =>
      foundChanges(counted, new Map(died), new Map(married)).map(({ cause }) => cause);
    expect(of([['a', '2025-12-31']], [['a', '2025-12-31']])).toEqual(['DEATH']);
    expect(of([], [['a', '2026-01-01']])).toEqual(['MARRIAGE']);
    expect(of([['b', '2026-02-01']], [])).toEqual([]);
  });
});
