import { notFound, refused } from '@civil-affairs/kit/problems';
import { mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { DetectAllowanceHouseholdChangesInput } from '../../generated/contract.ts';
import { countedIn } from '../../queries/life.ts';
import { type FoundChange, foundChanges, recheckDueOn } from '../../rules/life/rechecks.ts';
import { householdChecks, type RecheckRow, rechecks } from '../../tables/life.ts';
import { openingAct } from '../protocol.ts';
import { messagesOfRechecks } from './messages.ts';

const theDivision = { zhHans: '该行政区划', ko: '해당 행정구획', en: 'division' };

/** How many persons the registers are asked about at once. */
const personsAtOnce = 400;
/** How many rows one statement writes. */
const rowsAtOnce = 500;

/**
 * Asks the registers about everybody who is counted in a division and opens a re-check for each death and marriage. What
 * is on record already stays as it is. The value is the id of this look.
 */
export const detectAllowanceHouseholdChanges = openingAct<
  DetectAllowanceHouseholdChangesInput,
  RegisterFacts | undefined
>('detectAllowanceHouseholdChanges', {
  event: 'AllowanceHouseholdsChecked',
  entity: 'AllowanceHouseholdCheck',
  subject: ({ division }) => division,
  prepare: async (context, { division }, id) =>
    /^[0-9]{6}(?:[0-9]{3}){0,2}$/.test(division) && mayHandle(context.viewer, division)
      ? readRegisters(context, division, id)
      : undefined,
  async write(tx, context, { division }, { id, today, now, actor, prepared }) {
    if (!prepared) return refused(notFound(['division'], theDivision));
    const { persons, found } = prepared;
    const rows = found.map(({ grantId, cause, residentId, happenedOn }) => ({
      id: context.newId('AllowanceRecheck'),
      grantId,
      cause,
      residentId,
      happenedOn,
      openedOn: today,
      openedBy: actor,
      dueOn: recheckDueOn(cause, happenedOn),
    }));
    const opened: Pick<RecheckRow, 'grantId' | 'dueOn'>[] = [];
    for (let n = 0; n < rows.length; n += rowsAtOnce) {
      const written = await tx
        .insert(rechecks)
        .values(rows.slice(n, n + rowsAtOnce))
        .onConflictDoNothing()
        .returning({ grantId: rechecks.grantId, dueOn: rechecks.dueOn });
      opened.push(...written);
    }
    await tx
      .insert(householdChecks)
      .values({ id, divisionCode: division, madeAt: now, madeBy: actor, persons, opened: opened.length });
    const messages = await messagesOfRechecks(tx, context, opened);
    return { ok: true, value: { ids: { division, persons, opened: opened.length }, messages } };
  },
});

/** What the registers show of a division. */
interface RegisterFacts {
  persons: number;
  found: FoundChange[];
}

async function readRegisters(context: Context, division: string, caseNumber: string): Promise<RegisterFacts> {
  const today = context.clock.today();
  const counted = await countedIn(context.database.db, division, today);
  const found: FoundChange[] = [];
  for (let n = 0; n < counted.length; n += personsAtOnce) {
    const part = counted.slice(n, n + personsAtOnce);
    const ids = [...new Set(part.map(({ residentId }) => residentId))];
    const since = part.map((person) => person.since).toSorted()[0] ?? today;
    const [[persons = []], news] = await Promise.all([
      context.registry([{ caseNumber, ids }]),
      context.marriageNews(ids, since, caseNumber),
    ]);
    const died = persons.flatMap(({ id, diedOn }) => (diedOn ? [[id, diedOn] as const] : []));
    const married = news.map(({ residentId, registeredOn }) => [residentId, registeredOn] as const);
    found.push(...foundChanges(part, new Map(died), new Map(married)));
  }
  return { persons: counted.length, found };
}
