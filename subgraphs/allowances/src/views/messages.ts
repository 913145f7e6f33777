/** What a viewer gets to see of what persons were told. */
import type { MessageRecord } from '@civil-affairs/kit/messages/messages';
import { mayDecide, mayHandle } from '../access.ts';
import type { Context } from '../context.ts';
import type { Application } from '../queries/applications.ts';
import type { Grant } from '../queries/grants.ts';
import { opener } from '../sealed.ts';
import { openFile, rightsOn } from './applications.ts';

/** Who objected is nobody's business but the office's: others see what they were told themselves. */
export async function messagesOfApplication(context: Context, application: Application) {
  await openFile(context, application);
  const { handle, decide } = await rightsOn(context, application);
  return shown(context, await context.loaders.messages.load(application.id), handle || decide);
}

export async function messagesOfGrant(context: Context, { id, communityCode }: Grant) {
  const { viewer, loaders } = context;
  const office = mayHandle(viewer, communityCode) || mayDecide(viewer, communityCode);
  return shown(context, await loaders.messages.load(id), office);
}

function shown({ viewer, database }: Context, rows: readonly MessageRecord[], isOffice: boolean) {
  const own = isOffice ? rows : rows.filter(({ recipientId }) => recipientId === viewer?.residentId);
  return own.map((row) => opener.show(database, row));
}
