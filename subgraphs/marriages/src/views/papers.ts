/** What a viewer gets to see of papers. */
import { worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import { paperDeskOf } from '../sealed.ts';
import { existing } from '../views.ts';

/** The office sees every paper of its case, a party the own one. */
export async function papersOfCase(context: Context, { id, officeId }: { id: string; officeId: string }) {
  const { viewer, loaders, signLink } = context;
  if (!viewer) return [];
  const isOffice = worksAt(viewer, await existing(loaders.office.load(officeId)));
  return (await loaders.papers.load(id))
    .filter(({ recipientId }) => isOffice || recipientId === viewer.residentId)
    .map((row) => paperDeskOf.show(signLink, viewer, row));
}

/** Whoever may see the certificate of a record may print it. */
export async function paperOfCertificate({ viewer, loaders, signLink }: Context, { id }: { id: string }) {
  const [row] = await loaders.papers.load(id);
  return viewer && row ? paperDeskOf.show(signLink, viewer, row) : null;
}

/** The page of a paper for who has a link to it; the read is recorded first. */
export async function readPaper(context: Context, id: string): Promise<string | null> {
  const row = await context.loaders.paper.load(id);
  await context.recordRead({
    action: 'readMarriagePaper',
    subjectId: row?.recipientId ?? 'unknown',
    purpose: 'MARRIAGE_REGISTRATION',
    outcome: row ? 'DONE' : 'REFUSED',
    ...(row && { caseNumber: row.caseId, details: { paperId: row.id } }),
  });
  return row ? JSON.stringify(paperDeskOf.print(context.database, row)) : null;
}
