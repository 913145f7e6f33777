/** What a viewer gets to see of a grant's life. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import type { ActionAvailability } from '@civil-affairs/kit/problems';
import { hasJurisdiction } from '@civil-affairs/kit/viewer';
import { isStaffOf, maySeeGrant, rightsOnGrant } from '../access.ts';
import { grantActs } from '../commands/life/acts.ts';
import { lifeFacts } from '../commands/life/case.ts';
import type { Context } from '../context.ts';
import type { Grant } from '../queries/grants.ts';
import type { JobOfferRow } from '../tables/life.ts';

/** A row that belongs to a grant, when the viewer may see the grant with its money. */
export async function ofVisibleGrant<Row extends { grantId: string }>(
  context: Context,
  loaded: Promise<Row | undefined>,
): Promise<Row | null> {
  const row = await loaded;
  const grant = row && (await context.loaders.grant.load(row.grantId));
  return row && grant && (await maySeeGrant(context, grant, 'allowances:read')) ? row : null;
}

/** Staff see every offer of the division, residents their own: a refusal is nobody else's business in the household. */
export function maySeeOffer({ viewer }: Context, offer: JobOfferRow, grant: Grant): boolean {
  return isStaffOf(viewer, grant.communityCode) || viewer?.residentId === offer.residentId;
}

/** The code of a division within the viewer's jurisdiction; null for every other one. */
export function ownDivision({ viewer }: Context, division: string): string | null {
  const whole = /^[0-9]{6}(?:[0-9]{3}){0,2}$/.test(division);
  return whole && viewer?.role !== 'RESIDENT' && hasJurisdiction(viewer, division) ? division : null;
}

/** Acts whose words are for the household; the words of other acts may be about one of its members. */
const wordsForAll = ['suspendAllowanceGrant', 'resumeAllowanceGrant', 'stopAllowanceGrant'];

/** What was done on a grant; who acted is for staff, and most of the words too. */
export async function historyOfGrant({ viewer, loaders }: Context, grant: Grant) {
  const staff = isStaffOf(viewer, grant.communityCode);
  const rows = await loaders.history.load(grant.id);
  const shown = rows.map((row) => (staff || wordsForAll.includes(row.act) ? row : { ...row, remark: null }));
  return historyEntries(shown, staff);
}

/** Which acts are open to the viewer on a grant. */
export async function actionsOn(context: Context, grant: Grant): Promise<ActionAvailability[]> {
  const { viewer, loaders, clock } = context;
  const { id, communityCode } = grant;
  const [terms, members, reviews, changes, rechecks] = await Promise.all([
    loaders.terms.load(id),
    loaders.members.load(id),
    loaders.reviews.load(id),
    loaders.changes.load(id),
    loaders.rechecks.load(id),
  ]);
  const facts = lifeFacts(grant, { terms, members, reviews, changes, rechecks }, clock.today());
  const rights = rightsOnGrant(viewer, communityCode, facts.memberIds);
  return availableActions(grantActs, facts, rights, momentOf(context));
}
