/** What a viewer gets to see of a person's entry in the register, and which acts are open on it. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnResident } from './access.ts';
import { residentActs } from './commands.ts';
import type { Context } from './context.ts';
import type { ResidentRow } from './tables.ts';

/** What the register did on a person; null for who may not know. */
export async function historyOfResident({ viewer, loaders }: Context, person: ResidentRow) {
  const { see, seeActors } = rightsOnResident(viewer, person);
  return see ? historyEntries(await loaders.history.load(person.id), seeActors) : null;
}

/** What was entered of a person's death; null for who may not know. */
export async function deathEntriesSeen({ viewer, loaders }: Context, person: ResidentRow) {
  return rightsOnResident(viewer, person).see ? loaders.deathEntries.load(person.id) : null;
}

/** Which acts are open to the viewer on a person; null for who is no registrar of the place. */
export function actionsOnResident(context: Context, person: ResidentRow) {
  const rights = rightsOnResident(context.viewer, person);
  return rights.register ? availableActions(residentActs, { person }, rights, momentOf(context)) : null;
}
