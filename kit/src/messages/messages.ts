/** What persons were told, as it is kept: written in the transaction of the act that it tells of. */
import { and, asc, eq } from 'drizzle-orm';
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Database, Db } from '../database.ts';
import { liesIn } from '../divisions.ts';
import type { MessageStatus } from '../generated/registry.ts';
import { anyOf, requestedKey } from '../keys.ts';
import { ascending, descending, type List, pageOf } from '../lists.ts';
import { type Connection, type PageRequest, pageRequest, shownPage } from '../pages.ts';
import type { Recording } from '../recording.ts';
import type { Sealed, SealedColumn } from '../sealed-columns.ts';
import { statement } from '../statements.ts';
import type { Viewer } from '../viewer.ts';
import {
  type MessageCatalogue,
  type MessageDraft,
  type MessageFacts,
  type TwoLanguages,
  textOf,
} from './templates.ts';

// Unqualified on purpose: every subgraph has this table in its own schema, which its role's search_path names.
export const messages = pgTable('messages', {
  id: text().primaryKey(),
  caseId: text('case_id').notNull(),
  divisionCode: text('division_code').notNull(),
  recipientId: text('recipient_id').notNull(),
  template: text().notNull(),
  version: integer().notNull(),
  facts: text().$type<Sealed>().notNull(),
  writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  status: text().$type<MessageStatus>().notNull().default('QUEUED'),
  attempts: integer().notNull().default(0),
  dueAt: timestamp('due_at', { withTimezone: true }).notNull().defaultNow(),
  settledAt: timestamp('settled_at', { withTimezone: true }),
  fault: text(),
});

export type MessageRecord = typeof messages.$inferSelect;
/**
 * Writes the messages of an act with everything else that it writes.
 * @throws Error for a text that does not name the act: docs/messages.md would not be true
 */
export async function writeMessages(
  tx: Db,
  context: Recording & { database: Pick<Database, 'sealing'> },
  act: string,
  drafts: readonly MessageDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  const stranger = drafts.find(({ by }) => !by.includes(act));
  if (stranger) throw new Error(`${stranger.template} does not say that ${act} writes it`);
  await tx.insert(messages).values(
    drafts.map(({ caseId, divisionCode, recipientId, template, version, facts, column }) => ({
      id: context.newId('Message'),
      caseId,
      divisionCode,
      recipientId,
      template,
      version,
      facts: context.database.sealing.seal(column, JSON.stringify(facts)),
      writtenAt: context.clock.now(),
    })),
  );
}

/** What was said about each case, the first message first. */
export const messagesOfCases = statement(
  (db, caseIds: readonly string[]) =>
    db
      .select()
      .from(messages)
      .where(anyOf(messages.caseId, caseIds))
      .orderBy(asc(messages.caseId), asc(messages.id)),
  (row) => row.caseId,
);

/** What each person was told, the last message first. */
export const messagesOfPersons: List<typeof messages> = {
  table: messages,
  where: eq(messages.recipientId, requestedKey),
  order: descending(messages.id),
  isInIndex: true,
};

/** What reached nobody and was given up, in a division: somebody has to find another way. */
function failedMessages(divisionCode: string): List<typeof messages> {
  return {
    table: messages,
    where: and(eq(messages.status, 'FAILED'), liesIn(messages.divisionCode, divisionCode)),
    order: ascending(messages.id),
  };
}

/** A message with its words: opened where somebody may see them, and nowhere before. */
export interface ShownMessage extends TwoLanguages {
  id: string;
  caseId: string;
  code: string;
  version: number;
  article: string | null;
  recipientId: string;
  writtenAt: Date;
  status: MessageStatus;
  attempts: number;
  settledAt: Date | null;
  fault: string | null;
}

export type MessagePage = Connection<ShownMessage>;

/** Opens the messages of one subgraph. */
export function messageOpener(column: SealedColumn, catalogue: MessageCatalogue) {
  const text = (
    database: Pick<Database, 'sealing'>,
    row: Pick<MessageRecord, 'template' | 'version' | 'facts'>,
  ) => textOf(catalogue, row, JSON.parse(database.sealing.open(column, row.facts)) as MessageFacts);
  const show = (database: Pick<Database, 'sealing'>, row: MessageRecord): ShownMessage => {
    const { template, divisionCode, facts, dueAt, ...told } = row;
    return { ...told, ...text(database, row), code: template, article: catalogue[template]?.article ?? null };
  };
  const showPage = (database: Pick<Database, 'sealing'>, page: Connection<MessageRecord>): MessagePage =>
    shownPage(page, (row) => show(database, row));
  return {
    text,
    show,
    /** What a person was told; null for everybody else. */
    async ofPerson({ viewer, database, loaders }: PersonContext, id: string, args: PageArgs) {
      const page = pageRequest(args, 1);
      if (viewer?.residentId !== id) return null;
      return showPage(database, await loaders.messagesOfPerson(page).load(id));
    },
    /**
     * What reached nobody in a division, for the office that looks after them.
     * @param isOffice whether the viewer works there; null is answered otherwise
     * @param record writes down that a message is read, before it is shown
     */
    async failed(
      database: Database,
      { division, ...args }: PageArgs & { division: string },
      isOffice: boolean,
      record: (row: MessageRecord) => Promise<void>,
    ): Promise<MessagePage | null> {
      const page = pageRequest(args, 1);
      if (!isOffice) return null;
      const found = await pageOf(database.db, page, failedMessages(division));
      await Promise.all(found.nodes.map(record));
      return showPage(database, found);
    },
  };
}

type PageArgs = Parameters<typeof pageRequest>[0];

/** What is needed of a request to show a person what that person was told. */
interface PersonContext {
  viewer: Viewer | null;
  database: Pick<Database, 'sealing'>;
  loaders: { messagesOfPerson(page: PageRequest): { load(id: string): Promise<Connection<MessageRecord>> } };
}
