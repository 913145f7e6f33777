/** What a viewer gets to see of what elders were told. */
import { maySeeMessage } from '../access/messages.ts';
import type { Context } from '../context.ts';
import { opener } from '../sealed.ts';

export async function messagesOfCase({ viewer, loaders, database }: Context, { id }: { id: string }) {
  const rows = await loaders.messages.load(id);
  return rows.filter((row) => maySeeMessage(viewer, row)).map((row) => opener.show(database, row));
}
