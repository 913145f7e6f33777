/** What the system does with grants when the registers change: it opens re-checks, and the office in charge follows a move. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { and, eq, isNull } from 'drizzle-orm';
import type { Settlement } from '../../generated/contract.ts';
import { recheckDueOn } from '../../rules/life/rechecks.ts';
import { settlementAfterMove } from '../../rules/life/register-changes.ts';
import { laterOf } from '../../rules/time.ts';
import { grants } from '../../tables/grants.ts';
import { type RecheckRow, rechecks } from '../../tables/life.ts';
import { onGrant } from './case.ts';

interface RegisterChange {
  grantId: string;
  cause: Exclude<RecheckRow['cause'], 'DEATH' | 'INCOME' | 'OTHER'>;
  /** Null where it concerns the household. */
  residentId: string | null;
  happenedOn: LocalDate;
  /** Where the household lives now, when it moved. */
  settlement?: Settlement | null;
  clientMutationKey: string;
}

/**
 * Opens a re-check of what a register tells, once for what happened to a person on a day; one that was settled before is
 * opened again. Nothing is paid otherwise by it: an officer looks, and what is less is heard first. The value is its id.
 */
export const openAllowanceRecheck = onGrant<RegisterChange>('openAllowanceRecheck', {
  event: 'AllowanceRegisterChangeFound',
  mayAct: ({ system }) => system,
  async write(
    tx,
    context,
    { cause, residentId, happenedOn, settlement: to = null },
    { found, today, actor },
  ) {
    const { effectiveUntil } = found.grant;
    const known = found.rechecks.find(
      (row) => row.cause === cause && row.residentId === residentId && row.happenedOn === happenedOn,
    );
    // A household is looked after until the grant's last day.
    const over = effectiveUntil !== null && effectiveUntil < today;
    if (over || (known && known.settledOn === null)) return { ok: true, value: { unchanged: true } };
    const settlement = settlementAfterMove(found.grant, residentId, to);
    const opened = { openedOn: laterOf(today, happenedOn), openedBy: actor, settlement };
    // Where it lived in between decides nothing any more.
    if (cause === 'MOVED' && residentId === null)
      await tx
        .update(rechecks)
        .set({ settlement: null })
        .where(and(eq(rechecks.grantId, found.id), isNull(rechecks.settledOn)));
    const open = { settledOn: null, settledBy: null, outcome: null, calculationId: null, changeId: null };
    const id = known?.id ?? context.newId('AllowanceRecheck');
    if (known)
      await tx
        .update(rechecks)
        .set({ ...opened, ...open })
        .where(eq(rechecks.id, id));
    else
      await tx.insert(rechecks).values({
        id,
        grantId: found.id,
        cause,
        residentId,
        happenedOn,
        ...opened,
        dueOn: recheckDueOn(cause, happenedOn),
      });
    return {
      ok: true,
      value: { change: found.status, made: id, ids: { recheckId: id, cause, residentId } },
    };
  },
});

/** Lets the office in charge of a grant follow its household within the city; the value is the grant's id. */
export const followAllowanceMove = onGrant<{
  grantId: string;
  communityCode: string;
  clientMutationKey: string;
}>('followAllowanceMove', {
  event: 'AllowanceOfficeChanged',
  mayAct: ({ system }) => system,
  async write(tx, _, { communityCode }, { found }) {
    const formerly = found.grant.communityCode;
    if (formerly === communityCode) return { ok: true, value: { unchanged: true } };
    await tx.update(grants).set({ communityCode }).where(eq(grants.id, found.id));
    return {
      ok: true,
      value: {
        change: found.status,
        ids: { divisionCode: communityCode, formerDivisionCode: formerly },
      },
    };
  },
});
