/** What a viewer gets to see of an entry of the waiting list, and which acts are open. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnEntry } from '../access/waiting.ts';
import { entryActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { CareWaitingEntryRow } from '../tables/waiting.ts';

export function entryRights({ viewer }: Context, entry: CareWaitingEntryRow) {
  return rightsOnEntry(viewer, entry);
}

/** The entry, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleEntry(context: Context, id: string): Promise<CareWaitingEntryRow | null> {
  const entry = await context.loaders.entry.load(id);
  return entry && entryRights(context, entry).see ? entry : null;
}

/** Like `visibleEntry`; a read by somebody else than the person is recorded first. */
export async function readEntry(context: Context, id: string): Promise<CareWaitingEntryRow | null> {
  const visible = await visibleEntry(context, id);
  const entry = await context.loaders.entry.load(id);
  if (entry && entry.residentId === context.viewer?.residentId) return visible;
  await context.recordRead({
    action: 'readCareWaitingEntry',
    subjectId: entry?.residentId ?? 'unknown',
    purpose: 'ELDER_CARE_CASE',
    caseNumber: id.slice(0, 64),
    outcome: visible ? 'DONE' : 'REFUSED',
  });
  return visible;
}

export function actionsOnEntry(context: Context, entry: CareWaitingEntryRow) {
  return availableActions(entryActs, { entry }, entryRights(context, entry), momentOf(context));
}

export async function historyOfEntry(context: Context, entry: CareWaitingEntryRow) {
  const { seeReasons } = entryRights(context, entry);
  return historyEntries(await context.loaders.history.load(entry.id), seeReasons);
}
