/** What a viewer gets to see of what persons were told. */
import { worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import { opener } from '../sealed.ts';
import { existing } from '../views.ts';

/** The office sees what it told everybody, a party what it was told itself. */
export async function messagesOfCase(
  { viewer, loaders, database }: Context,
  { id, officeId }: { id: string; officeId: string },
) {
  const isOffice = worksAt(viewer, await existing(loaders.office.load(officeId)));
  const rows = await loaders.messages.load(id);
  return rows
    .filter(({ recipientId }) => isOffice || recipientId === viewer?.residentId)
    .map((row) => opener.show(database, row));
}
