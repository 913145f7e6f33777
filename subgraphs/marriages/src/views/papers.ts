/** What a viewer gets to see of papers. */
import { isOwnPaper } from '@civil-affairs/kit/papers/papers';
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
    .filter((row) => isOffice || isOwnPaper(row, viewer))
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
  return paperDeskOf.readPage(context, row, {
    action: 'readMarriagePaper',
    purpose: 'MARRIAGE_REGISTRATION',
  });
}
