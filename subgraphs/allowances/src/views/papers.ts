/** What a viewer gets to see of papers. */
import { isOwnPaper } from '@civil-affairs/kit/papers/papers';
import { mayDecide, mayHandle } from '../access.ts';
import type { Context } from '../context.ts';
import type { Application } from '../queries/applications.ts';
import type { Grant } from '../queries/grants.ts';
import { paperDeskOf } from '../sealed.ts';
import { openFile } from './applications.ts';

/** Whoever sees the decision sees it on paper. */
export async function papersOfApplication(context: Context, application: Application) {
  const { viewer, loaders, signLink } = context;
  if (!viewer) return [];
  await openFile(context, application);
  const rows = await loaders.papers.load(application.id);
  return rows.map((row) => paperDeskOf.show(signLink, viewer, row));
}

/** What was decided of a grant: the office sees every paper, a person the own one. */
export async function papersOfGrant(context: Context, { id, communityCode }: Grant) {
  const { viewer, loaders, signLink } = context;
  if (!viewer) return [];
  const office = mayHandle(viewer, communityCode) || mayDecide(viewer, communityCode);
  const rows = await loaders.papers.load(id);
  return rows
    .filter((row) => office || isOwnPaper(row, viewer))
    .map((row) => paperDeskOf.show(signLink, viewer, row));
}

/** The page of a paper for who has a link to it; the read is recorded first. */
export async function readPaper(context: Context, id: string): Promise<string | null> {
  const row = await context.loaders.paper.load(id);
  return paperDeskOf.readPage(context, row, { action: 'readAllowancePaper', purpose: 'ALLOWANCE_CASE' });
}
