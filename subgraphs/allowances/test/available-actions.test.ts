import type { Act, Moment } from '@civil-affairs/kit/acts';
import type { ActionAvailability } from '@civil-affairs/kit/problems';
import { isOpenTo, type StateTable } from '@civil-affairs/kit/states';
import { describe, expect, test } from 'vitest';
import type { ApplicationFacts } from '../src/commands/applications/case.ts';
import { applicationActs } from '../src/commands/applications.ts';
import { grantActs } from '../src/commands/life/acts.ts';
import { runActs } from '../src/commands/payments/acts.ts';
import { applicationStates } from '../src/rules/applications/states.ts';
import type { LifeFacts } from '../src/rules/life/obstacles.ts';
import { grantStates } from '../src/rules/life/states.ts';
import { runStates } from '../src/rules/payments/states.ts';

const moment: Moment = {
  today: '2026-11-20',
  now: new Date('2026-11-20T10:00:00+08:00'),
  actor: 'another',
};
/** Whoever may do everything: only the case stands in the way. */
const everything = new Proxy({}, { get: () => true });

/** Every combination of the values of some facts. */
function combinations(values: Record<string, readonly unknown[]>): Record<string, unknown>[] {
  return Object.entries(values).reduce<Record<string, unknown>[]>(
    (all, [name, options]) => all.flatMap((one) => options.map((option) => ({ ...one, [name]: option }))),
    [{}],
  );
}

/** Asks every act in every status, with whatever else may be true of the case then. */
function tryEvery<Facts, Status extends string, Name extends string>(
  // biome-ignore lint/suspicious/noExplicitAny: acts of one list differ in their inputs
  acts: readonly Act<any, any, Facts, any>[],
  table: StateTable<Status, Name>,
  factsOf: (status: Status) => readonly Facts[],
): void {
  const statuses = Object.keys(table.moves) as Status[];
  describe.each(statuses)('%s', (status) => {
    test.each(acts.map((act) => [act.action, act] as const))('%s', (action, { availability }) => {
      const shown = factsOf(status).map(
        (facts) => availability?.(facts, everything, moment) as ActionAvailability,
      );
      for (const { allowed, blockedBy } of shown) expect(allowed).toBe(blockedBy.length === 0);
      const isKnown = isOpenTo(table, status, action as unknown as Name);
      // What the table does not know is never open; what it knows is open when nothing else stands against it.
      expect(shown.some(({ allowed }) => allowed)).toBe(isKnown);
      const refused = availability?.(factsOf(status)[0] as Facts, {}, moment);
      expect(refused?.blockedBy).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    });
  });
}

describe('of an application', () => {
  const variants = combinations({
    supplementRequested: [false, true],
    proposal: ['GRANT', 'REFUSE'],
    noticeUntil: ['2026-11-10', '2026-11-25'],
    countyVisited: [false, true],
    refusalDelivered: [false, true],
    published: [false, true],
    contested: [false, true],
    pauseProposedBy: [null, 'officer'],
  });
  const settled = { register: 'ORDINARY', openObjections: 0, objected: false, handlers: [], kin: [] };
  tryEvery(applicationActs, applicationStates, (status) =>
    variants.map(
      (facts): ApplicationFacts => ({
        application: { ...settled, ...facts, status } as unknown as ApplicationFacts['application'],
        memberIds: [],
      }),
    ),
  );
});

describe('of a payment run', () => {
  tryEvery(runActs, runStates, (status) =>
    combinations({ lineCount: [0, 3], preparedBy: ['another', 'cashier'] }).map(
      (facts) => ({ ...facts, status }) as never,
    ),
  );
});

describe('of a grant', () => {
  const stop = {
    kind: 'STOP',
    hearingRequired: true,
    noticeRequired: false,
    noticeUntil: null,
    proposedBy: 'officer',
    decision: null,
  };
  const variants = combinations({
    review: [undefined, { dueOn: '2026-11-20', doneOn: null }],
    change: [
      undefined,
      { ...stop, heardOn: null },
      { ...stop, heardOn: null, noticeRequired: true },
      { ...stop, heardOn: '2026-11-19' },
    ],
    changeWaits: [false, true],
    recheck: [undefined, { settledOn: null }],
  });
  const ends = {
    ACTIVE: [{ effectiveUntil: null, stopReason: null }],
    SUSPENDED: [{ effectiveUntil: null, stopReason: null }],
    GRADUAL_EXIT: [{ effectiveUntil: '2027-01-31', stopReason: 'INCOME_ABOVE_STANDARD' }],
    // Its end is decided: it may have come, or be the end of this month.
    STOPPED: [
      { effectiveUntil: '2026-10-31', stopReason: 'WITHDRAWN' },
      { effectiveUntil: '2026-11-30', stopReason: 'WITHDRAWN' },
    ],
  } as const;
  tryEvery(grantActs, grantStates, (status) =>
    ends[status].flatMap((end) =>
      variants.map((facts) => {
        const term = {
          status: status === 'STOPPED' ? 'ACTIVE' : status,
          countedMembers: 1,
          monthlyAmountFen: 100,
        };
        const grant = { ...end, category: 'ALLOWANCE', effectiveFrom: '2025-01-01', term };
        return { ...facts, status, memberIds: [], grant } as unknown as LifeFacts;
      }),
    ),
  );
});
