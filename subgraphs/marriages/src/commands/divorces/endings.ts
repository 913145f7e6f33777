/** How an application ends without a certificate: taken back, lapsed, or overtaken by the end of the marriage. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { endOf } from '@civil-affairs/kit/deadlines';
import { deadlinesOf, statutoryDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import type { DivorceClosedReason, WithdrawDivorceInput } from '../../generated/contract.ts';
import { divorcePeriods } from '../../rules/divorce-periods.ts';
import { withdrawalProblems } from '../../rules/divorces/application.ts';
import { lapseObstacles, openObstacles, withdrawalObstacles } from '../../rules/divorces/states.ts';
import { onDivorce } from './case.ts';

/** Takes an application back for one of the couple; the value is the id of the case. */
export const withdrawDivorce = onDivorce<WithdrawDivorceInput>('withdrawDivorce', {
  event: 'DivorceWithdrawn',
  mayAct: ({ register }) => register,
  obstacles: withdrawalObstacles,
  inputProblems: (input, { found: { partyIds } }) => withdrawalProblems(partyIds, input),
  async write(_tx, _context, { partyId, receiptShown, explanation }, { today }) {
    const change = { status: 'WITHDRAWN', withdrawnBy: partyId, receiptShown, closedOn: today } as const;
    return { ok: true, value: { change, remark: words(explanation) } };
  },
});

interface OnDivorce {
  divorceCaseId: string;
  clientMutationKey: string;
}

/** The key under which a lapse is noted, whoever finds it first. */
export function lapseKey(divorceCaseId: string, on: LocalDate): string {
  return `deemDivorcesWithdrawn ${divorceCaseId} ${on}`;
}

/** Notes that an application lapsed; the value is the id of the case. */
export const deemDivorceWithdrawn = onDivorce<OnDivorce>('deemDivorceWithdrawn', {
  event: 'DivorceLapsed',
  mayAct: ({ system }) => system,
  obstacles: (facts, { today }) => lapseObstacles(facts, today),
  async write(_tx, _context, _input, { found: { divorce }, today }) {
    const closedOn = divorcePeriods(divorce.acceptedOn ?? today).deemedWithdrawnFrom;
    return { ok: true, value: { change: { status: 'DEEMED_WITHDRAWN', closedOn } } };
  },
});

/** Closes an open case whose marriage ended otherwise; the value is its id. */
export const closeDivorce = onDivorce<OnDivorce & { reason: DivorceClosedReason }>('closeDivorce', {
  event: 'DivorceClosed',
  mayAct: ({ system }) => system,
  obstacles: openObstacles,
  write: async (_tx, _context, { reason: closedReason }, { today: closedOn }) => ({
    ok: true,
    value: { change: { status: 'CLOSED', closedReason, closedOn } },
  }),
});

/** Writes the second period anew when a table of holidays has moved the first one; the value is the id of the case. */
export const moveDivorcePeriods = onDivorce<OnDivorce>('moveDivorcePeriods', {
  event: 'DivorcePeriodsMoved',
  mayAct: ({ system }) => system,
  obstacles: openObstacles,
  async write(tx, _context, _input, { found: { divorce }, today }) {
    const { withdrawUntil } = divorcePeriods(divorce.acceptedOn ?? today);
    for (const row of await deadlinesOf(tx, [divorce.id])) {
      const start =
        row.code === 'ISSUE'
          ? { startedOn: withdrawUntil, startedAt: new Date(`${withdrawUntil}T00:00:00+08:00`) }
          : {};
      const moved = { ...row, ...start };
      await tx
        .update(statutoryDeadlines)
        .set({ ...start, ...endOf(moved) })
        .where(eq(statutoryDeadlines.id, row.id));
    }
    return { ok: true, value: { change: { status: 'ACCEPTED' } } };
  },
});
