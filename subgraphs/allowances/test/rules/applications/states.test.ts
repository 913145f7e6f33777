import { faultsOf, moved } from '@civil-affairs/kit/states';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AllowanceApplicationStatus } from '../../../src/generated/contract.ts';
import { type CaseFacts, obstaclesTo } from '../../../src/rules/applications/obstacles.ts';
import {
  type ApplicationAction,
  actions,
  applicationStates,
} from '../../../src/rules/applications/states.ts';

const { moves } = applicationStates;

const statuses = Object.keys(moves) as AllowanceApplicationStatus[];

interface Step {
  action: ApplicationAction;
  to: AllowanceApplicationStatus;
}

/** Acts that only end a case without a grant, and those that only touch its deadlines. */
const aside = [
  'withdrawAllowanceApplication',
  'terminateAllowanceApplication',
  'refuseAllowanceApplication',
  'extendAllowanceDeadline',
  'pauseAllowanceDeadline',
  'confirmAllowanceDeadlinePause',
  'resumeAllowanceDeadline',
  'contestAllowanceIncomeCheck',
  'followAllowanceApplicantDeath',
];

/** Any way that may lead to a grant: each number picks one of the moves that are open and that the rounds allow. */
function walk(picks: readonly number[], withoutSupporter = false): Step[] {
  let status: AllowanceApplicationStatus = 'SUBMITTED';
  let published = false;
  const way: Step[] = [];
  for (const pick of picks) {
    const open: Step[] = Object.entries(moves[status])
      .filter(([action]) => !aside.includes(action))
      .filter(
        ([action]) =>
          action !== 'submitAllowanceApplicationForReview' ||
          codesOf(action, { status, published, withoutSupporter }).length === 0,
      )
      .flatMap(([action, targets]) => targets.map((to) => ({ action: action as ApplicationAction, to })));
    const step = open[pick % Math.max(open.length, 1)];
    if (!step) break;
    way.push(step);
    status = step.to;
    if (status === 'PUBLIC_NOTICE') published = true;
  }
  return way;
}

describe('the state machine', () => {
  test('nobody is admitted past acceptance, investigation, check, opinion, notice and decision (办法, article 28)', () => {
    let confirmed = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 8, maxLength: 40 }), (picks) => {
        const way = walk(picks);
        if (way.at(-1)?.to !== 'CONFIRMED') return;
        confirmed += 1;
        expect(way.map(({ action }) => action)).toContain('publishAllowanceNotice');
        const order = [
          'acceptAllowanceApplication',
          'recordAllowanceInvestigation',
          'recordAllowanceIncomeCheck',
          'giveAllowanceFirstOpinion',
          'submitAllowanceApplicationForReview',
          'decideAllowanceApplication',
        ] as const;
        const last = order.map((action) => way.findLastIndex((step) => step.action === action));
        expect(last).not.toContain(-1);
        expect(last).toEqual(last.toSorted((a, b) => a - b));
      }),
      { numRuns: 5_000 },
    );
    expect(confirmed).toBeGreaterThan(500);
  });

  test('after an objection that was upheld everything is done again before the decision, the notice on special hardship', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 12, maxLength: 50 }),
        fc.boolean(),
        (picks, hardship) => {
          const way = walk(picks, hardship);
          const upheld = way.findLastIndex(({ to }) => to === 'RE_INVESTIGATING');
          const decided = way.findIndex(({ to }) => to === 'CONFIRMED');
          if (upheld < 0 || decided < 0) return;
          const after = way.slice(upheld, decided).map(({ action }) => action);
          for (const action of [
            'recordAllowanceInvestigation',
            'recordAllowanceIncomeCheck',
            'giveAllowanceFirstOpinion',
            ...(hardship ? ['publishAllowanceNotice'] : []),
          ])
            expect(after).toContain(action);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test('a closed case opens no more', () => {
    for (const status of ['CONFIRMED', 'TERMINATED', 'WITHDRAWN'] as const) expect(moves[status]).toEqual({});
    expect(moves.REFUSED).toEqual({ deliverAllowanceRefusal: ['REFUSED'] });
  });

  test('every status can be reached, every one that is not final can be left, and every act is known to one', () => {
    expect(faultsOf(applicationStates)).toEqual([]);
    const known = new Set(Object.values(moves).flatMap((open) => Object.keys(open)));
    // One of them is the system's.
    expect([...known].toSorted()).toEqual([...actions, 'followAllowanceApplicantDeath'].toSorted());
  });

  test('a move that the table does not know is an error', () => {
    expect(() => moved(applicationStates, 'SUBMITTED', 'decideAllowanceApplication', 'CONFIRMED')).toThrow(
      'does not lead',
    );
    expect(() => moved(applicationStates, 'ACCEPTED', 'acceptAllowanceApplication', 'ACCEPTED')).toThrow(
      'does not lead',
    );
  });
});

const facts: CaseFacts = {
  status: 'COUNTY_REVIEW',
  register: 'ORDINARY',
  published: false,
  contested: false,
  withoutSupporter: false,
  pauseProposedBy: null,
  supplementRequested: false,
  proposal: 'GRANT',
  noticeUntil: '2026-11-10',
  openObjections: 0,
  objected: false,
  countyVisited: false,
  refusalDelivered: false,
  handlers: ['a'],
  kin: ['cousin'],
};
const codesOf = (action: ApplicationAction, more: Partial<CaseFacts>, account = 'b') =>
  obstaclesTo(action, { ...facts, ...more }, account, '2026-11-20').map(({ code }) => code);

describe('what stands against an act', () => {
  test('for any case and act: an act that the table does not know is always blocked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...statuses),
        fc.constantFrom(...actions),
        fc.boolean(),
        (status, action, objected) => {
          const blocked = codesOf(action, { status, objected }).length > 0;
          if (moves[status][action] === undefined) expect(blocked).toBe(true);
        },
      ),
    );
  });

  test('the decision: not by who handled the case, and with the county’s own visit where the law asks for one', () => {
    expect(codesOf('decideAllowanceApplication', {})).toEqual([]);
    expect(codesOf('decideAllowanceApplication', {}, 'a')).toEqual(['SAME_PERSON_HANDLED']);
    expect(codesOf('decideAllowanceApplication', {}, 'cousin')).toEqual(['KIN_OF_HOUSEHOLD']);
    expect(codesOf('decideAllowanceApplication', { register: 'SEPARATE' }, 'a')).toEqual([
      'SAME_PERSON_HANDLED',
      'COUNTY_VISIT_MISSING',
    ]);
    expect(codesOf('decideAllowanceApplication', { objected: true })).toEqual(['COUNTY_VISIT_MISSING']);
    expect(codesOf('decideAllowanceApplication', { register: 'SEPARATE', countyVisited: true })).toEqual([]);
    expect(codesOf('decideAllowanceApplication', { status: 'PUBLIC_NOTICE' })).toEqual(['STEPS_MISSING']);
  });

  test('a first opinion goes to the county past a notice only after an objection that was upheld (article 19)', () => {
    const status = 'FIRST_OPINION';
    const handIn = (more: Partial<CaseFacts>) =>
      codesOf('submitAllowanceApplicationForReview', { status, ...more });
    expect(handIn({ published: false })).toEqual(['NOTICE_MISSING']);
    expect(handIn({ published: true })).toEqual([]);
    expect(handIn({ published: true, withoutSupporter: true })).toEqual(['NOTICE_MISSING']);
    expect(handIn({ published: true, proposal: 'REFUSE' })).toEqual(['OPINION_IS_REFUSAL']);
  });

  test('a contested check stands against an opinion and a refusal, and is contested once (article 18)', () => {
    const contested = { status: 'CHECKING', contested: true } as const;
    expect(codesOf('giveAllowanceFirstOpinion', contested)).toEqual(['CHECK_CONTESTED']);
    expect(codesOf('refuseAllowanceApplication', { ...contested, proposal: null })).toEqual([
      'CHECK_CONTESTED',
    ]);
    expect(codesOf('contestAllowanceIncomeCheck', contested)).toEqual(['CHECK_CONTESTED']);
    expect(codesOf('contestAllowanceIncomeCheck', { status: 'CHECKING' })).toEqual([]);
    expect(codesOf('contestAllowanceIncomeCheck', { status: 'FIRST_OPINION' })).toEqual(['OPINION_IS_GRANT']);
    expect(codesOf('contestAllowanceIncomeCheck', { status: 'FIRST_OPINION', proposal: 'REFUSE' })).toEqual(
      [],
    );
  });

  test('the notice lasts its whole last day', () => {
    const status = 'PUBLIC_NOTICE';
    const [running] = obstaclesTo(
      'submitAllowanceApplicationForReview',
      { ...facts, status, noticeUntil: '2026-11-20' },
      'b',
      '2026-11-20',
    );
    expect(running).toMatchObject({ code: 'NOTICE_RUNNING', allowedFrom: '2026-11-21' });
    expect(codesOf('raiseAllowanceObjection', { status, noticeUntil: '2026-11-20' })).toEqual([]);
    expect(codesOf('submitAllowanceApplicationForReview', { status, noticeUntil: '2026-11-19' })).toEqual([]);
    expect(codesOf('raiseAllowanceObjection', { status, noticeUntil: '2026-11-19' })).toEqual([
      'NOTICE_ENDED',
    ]);
  });

  test('a second supplement notice, whatever the status', () => {
    expect(codesOf('requestAllowanceSupplement', { status: 'SUBMITTED', supplementRequested: true })).toEqual(
      ['SUPPLEMENT_ALREADY_REQUESTED'],
    );
    expect(codesOf('requestAllowanceSupplement', { status: 'ACCEPTED', supplementRequested: true })).toEqual([
      'SUPPLEMENT_ALREADY_REQUESTED',
    ]);
  });
});
