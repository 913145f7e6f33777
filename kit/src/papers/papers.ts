/** Papers as they are kept: the facts that they rest on, with the number by which anybody finds out whether one is genuine. */
import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { date, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Database, Db } from '../database.ts';
import { anyOf, requestedKey } from '../keys.ts';
import type { Localized } from '../language.ts';
import { descending, type List } from '../lists.ts';
import type { MessageFacts } from '../messages/templates.ts';
import type { Connection } from '../pages.ts';
import type { ProtectedRead, RecordRead } from '../reads.ts';
import type { Recording } from '../recording.ts';
import type { Sealed, SealedColumn } from '../sealed-columns.ts';
import type { SignLink } from '../signed-links.ts';
import { statement } from '../statements.ts';
import type { Viewer } from '../viewer.ts';
import { paperNumber, printedNumber, readNumber } from './numbers.ts';
import { type Page, type PaperCatalogue, type PaperDraft, pageDigest, pageOf } from './templates.ts';

// Unqualified on purpose: every subgraph has this table in its own schema, which its role's search_path names.
export const papers = pgTable('papers', {
  id: text().primaryKey(),
  number: text().notNull(),
  caseId: text('case_id').notNull(),
  /** Null for a payer who is no person of the register. */
  recipientId: text('recipient_id'),
  divisionCode: text('division_code').notNull(),
  template: text().notNull(),
  version: integer().notNull(),
  issuedOn: date('issued_on', { mode: 'string' }).notNull(),
  facts: text().$type<Sealed>().notNull(),
  sha256: text().notNull(),
});

export type PaperRecord = typeof papers.$inferSelect;

/** Whether a paper was issued to the viewer. */
export function isOwnPaper(
  { recipientId }: Pick<PaperRecord, 'recipientId'>,
  viewer: Viewer | null,
): boolean {
  return recipientId !== null && recipientId === viewer?.residentId;
}

/**
 * Writes the papers of an act with everything else.
 * @throws Error for a paper that does not name the act: what messages say of papers would not be true
 */
export async function writePapers(
  tx: Db,
  context: Recording & { database: Pick<Database, 'sealing'> },
  act: string,
  drafts: readonly PaperDraft[],
): Promise<void> {
  const issuedOn = context.clock.today();
  const { sealing } = context.database;
  for (const { domain, column, catalogue, facts, by, ...draft } of drafts) {
    if (!by.includes(act)) throw new Error(`${draft.template} does not say that ${act} issues it`);
    const id = context.newId('Paper');
    // Keyed: whoever knows the id of a paper does not know its number, and a replayed city has the same ones.
    const secret = createHash('sha256')
      .update(sealing.digestsOf(`number of ${id}`)[0])
      .digest();
    const number = paperNumber(domain, secret);
    const sha256 = pageDigest(pageOf(catalogue, { ...draft, number, issuedOn }, facts));
    const sealed = sealing.seal(column, JSON.stringify(facts));
    await tx.insert(papers).values({ ...draft, id, number, issuedOn, facts: sealed, sha256 });
  }
}

export const papersOfCases = statement(
  (db, caseIds: readonly string[]) =>
    db.select().from(papers).where(anyOf(papers.caseId, caseIds)).orderBy(asc(papers.caseId), asc(papers.id)),
  (row) => row.caseId,
);

/** The papers of a case that may have many, the last one first. */
export const papersOfCase: List<typeof papers> = {
  table: papers,
  where: eq(papers.caseId, requestedKey),
  order: descending(papers.id),
  isInIndex: true,
};

export const findPapers = statement(
  (db, ids: readonly string[]) => db.select().from(papers).where(anyOf(papers.id, ids)),
  (row) => row.id,
);

const papersWithNumbers = statement((db, numbers: readonly string[]) =>
  db.select().from(papers).where(anyOf(papers.number, numbers)),
);

/** A paper as the graph shows it: its words are on the page that the links lead to. */
export interface ShownPaper {
  id: string;
  caseId: string;
  code: string;
  version: number;
  title: Localized;
  number: string;
  issuedOn: string;
  sha256: string;
  page: string;
  pdf: string;
}

export type PaperPage = Connection<ShownPaper>;

/** What anybody hears of a number: that it is genuine, of which kind and day. Nobody's name, no case, no amount. */
export interface PaperProof {
  title: Localized;
  issuedOn: string;
}

/** The papers of one subgraph, as they are shown and printed. */
export function paperDesk(subgraph: string, column: SealedColumn, catalogue: PaperCatalogue) {
  const titleOf = ({ template, version }: Pick<PaperRecord, 'template' | 'version'>): Localized => {
    const row = catalogue[template];
    const title = (row?.version === version ? row : row?.earlier?.[version])?.title;
    if (!title) throw new Error(`version ${version} of ${template} is not kept`);
    return { ...title, en: template };
  };
  /**
   * The page that a paper is printed from.
   * @throws Error when it would not be the one that was issued
   */
  const print = ({ sealing }: Pick<Database, 'sealing'>, row: PaperRecord): Page => {
    const facts = JSON.parse(sealing.open(column, row.facts)) as MessageFacts;
    const page = pageOf(catalogue, row, facts);
    if (pageDigest(page) !== row.sha256)
      throw new Error(`the text of ${row.id} is not the one that was issued`);
    return page;
  };
  return {
    /** @param viewer for whom the links are made */
    show(signLink: SignLink, viewer: Viewer, row: PaperRecord): ShownPaper {
      const { id, caseId, template: code, version, issuedOn, sha256 } = row;
      const link = (ending: string) => signLink(`/papers/${subgraph}/${id}.${ending}`, viewer);
      const number = printedNumber(row.number);
      const links = { page: link('html'), pdf: link('pdf') };
      return { id, caseId, code, version, title: titleOf(row), number, issuedOn, sha256, ...links };
    },
    /** As JSON, for who has a link to it; the read is recorded first. Null for a paper that is none. */
    async readPage(
      { database, recordRead }: { database: Pick<Database, 'sealing'>; recordRead: RecordRead },
      row: PaperRecord | undefined,
      read: Pick<ProtectedRead, 'action' | 'purpose'>,
    ): Promise<string | null> {
      await recordRead({
        ...read,
        subjectId: row?.recipientId ?? row?.caseId ?? 'unknown',
        outcome: row ? 'DONE' : 'REFUSED',
        ...(row && { caseNumber: row.caseId, details: { paperId: row.id } }),
      });
      return row ? JSON.stringify(print(database, row)) : null;
    },
    /** What a number proves; null for one that nobody was given. */
    async prove(db: Db, typed: string): Promise<PaperProof | null> {
      const number = readNumber(typed);
      const [row] = number === undefined ? [] : await papersWithNumbers(db, [number]);
      return row ? { title: titleOf(row), issuedOn: row.issuedOn } : null;
    },
  };
}
