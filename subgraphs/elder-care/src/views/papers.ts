/** What a viewer gets to see of papers. */
import { type PageRequest, shownPage } from '@civil-affairs/kit/pages';
import type { PaperPage } from '@civil-affairs/kit/papers/papers';
import type { Context } from '../context.ts';
import { paperDeskOf } from '../sealed.ts';
import type { MealCardRow } from '../tables/meals.ts';
import type { CareAdmissionRow } from '../tables/stays.ts';
import type { CanteenStatement } from './canteens.ts';
import { cardRights } from './meal-cards.ts';
import { stayRights } from './stays.ts';

/** The receipts of a card, for whoever sees its ledger. */
export async function papersOfCard(
  context: Context,
  card: MealCardRow,
  page: PageRequest,
): Promise<PaperPage | null> {
  const { viewer, loaders, signLink } = context;
  if (!viewer || !cardRights(context, card).seeHolder) return null;
  const found = await loaders.cardPapers(page).load(card.id);
  return shownPage(found, (row) => paperDeskOf.show(signLink, viewer, row));
}

/** The receipts of a stay, for whoever sees the stay. */
export async function papersOfStay(context: Context, stay: CareAdmissionRow) {
  return (await stayRights(context, stay)).see ? shown(context, stay.id) : [];
}

/** A statement is seen by the canteen and those who supervise it, and so is its paper. */
export async function papersOfStatement(context: Context, { issued }: CanteenStatement) {
  return issued ? shown(context, issued.id) : [];
}

async function shown({ viewer, loaders, signLink }: Context, caseId: string) {
  if (!viewer) return [];
  return (await loaders.papers.load(caseId)).map((row) => paperDeskOf.show(signLink, viewer, row));
}

/** The page of a paper for who has a link to it; the read is recorded first. */
export async function readPaper(context: Context, id: string): Promise<string | null> {
  const row = await context.loaders.paper.load(id);
  return paperDeskOf.readPage(context, row, { action: 'readElderCarePaper', purpose: 'ELDER_CARE_CASE' });
}
