/** What a viewer gets to see of what elders were told. */
import type { MessageRecord } from '@civil-affairs/kit/messages/messages';
import { maySeeMessage } from '../access/messages.ts';
import type { Context } from '../context.ts';
import { opener } from '../sealed.ts';

export async function messagesOfCase({ viewer, loaders, database }: Context, { id }: { id: string }) {
  const rows = await loaders.messages.load(id);
  return rows.filter((row) => maySeeMessage(viewer, row)).map((row) => opener.show(database, row));
}

/** Records whose messages are shown to an office that looks after them. */
export async function readFailed({ recordRead }: Context, rows: readonly MessageRecord[]): Promise<void> {
  await Promise.all(
    rows.map(({ caseId, recipientId }) =>
      recordRead({
        action: 'readElderCareMessage',
        subjectId: recipientId,
        purpose: 'ELDER_CARE_CASE',
        caseNumber: caseId,
      }),
    ),
  );
}
