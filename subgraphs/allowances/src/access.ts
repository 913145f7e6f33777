/** Who sees which household's grants. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';
import type { Context } from './context.ts';
import type { Grant, HouseholdReference, HouseholdView } from './queries/grants.ts';
import { isClosed } from './rules/applications/states.ts';

/** Staff of the division; residents have their own way in. */
export function isStaffOf(viewer: Viewer | null, communityCode: string): boolean {
  return viewer?.role !== 'RESIDENT' && hasJurisdiction(viewer, communityCode);
}

/** Whether the viewer handles cases here: the street office of the division, or the county bureau. */
export function mayHandle(viewer: Viewer | null, communityCode: string): boolean {
  return actsAs(viewer, 'allowances:handle', communityCode, [6, 9]);
}

/** Whether the viewer decides here: the county bureau alone. */
export function mayDecide(viewer: Viewer | null, communityCode: string): boolean {
  return actsAs(viewer, 'allowances:decide', communityCode, [6]);
}

/** What the viewer may do about a grant. */
export interface LifeRights {
  handle: boolean;
  decide: boolean;
  /** Who is counted in the grant, and who handles cases here. */
  report: boolean;
  /** What follows from an event or a day without anybody's hand. */
  system: boolean;
}

export function rightsOnGrant(
  viewer: Viewer | null,
  communityCode: string,
  memberIds: readonly string[],
): LifeRights {
  const handle = mayHandle(viewer, communityCode);
  const counted = viewer?.residentId != null && memberIds.includes(viewer.residentId);
  return {
    handle,
    decide: mayDecide(viewer, communityCode),
    report: handle || (counted && viewer.scopes.includes('allowances:apply')),
    system: isSystem(viewer),
  };
}

function actsAs(viewer: Viewer | null, scope: string, communityCode: string, digits: number[]): boolean {
  return (
    isStaffOf(viewer, communityCode) &&
    viewer?.scopes.includes(scope) === true &&
    digits.includes(viewer.division?.length ?? 0)
  );
}

/**
 * Staff of the division see every grant of the household, residents those in which they are counted; who applies for
 * it, or did without getting one, sees the household and no grant.
 */
export async function visibleHousehold(
  { viewer, loaders }: Context,
  { id, communityCode = '' }: HouseholdReference,
): Promise<HouseholdView | null> {
  if (isStaffOf(viewer, communityCode)) return { id, only: null };
  if (!viewer?.residentId) return null;
  const own = await loaders.ownGrants.load(viewer.residentId);
  const only = own.filter(({ householdId }) => householdId === id).map(({ grantId }) => grantId);
  if (only.length > 0) return { id, only };
  const applied = await loaders.ownApplications.load(viewer.residentId);
  const ungranted = applied.some(({ householdId, status }) => householdId === id && status !== 'CONFIRMED');
  return ungranted ? { id, only: [] } : null;
}

export async function visibleGrants({ loaders }: Context, { id, only }: HouseholdView): Promise<Grant[]> {
  const all = await loaders.grantsOfHousehold.load(id);
  return only ? all.filter((grant) => only.includes(grant.id)) : all;
}

export async function maySeeGrant(
  { viewer, loaders }: Context,
  grant: Grant,
  scope: string,
): Promise<boolean> {
  if (!viewer?.scopes.includes(scope)) return false;
  if (isStaffOf(viewer, grant.communityCode)) return true;
  if (!viewer.residentId) return false;
  return (await loaders.ownGrants.load(viewer.residentId)).some(({ grantId }) => grantId === grant.id);
}

export async function getGrant({ loaders }: Context, id: string): Promise<Grant> {
  const grant = await loaders.grant.load(id);
  if (!grant) throw new Error('a payment names a grant that has no terms');
  return grant;
}

/** What staff of a city may do with its payment runs. */
export interface MoneyRights {
  /** Prepares runs, sends them to the bank and records what became of them. */
  pay: boolean;
  approve: boolean;
}

export function rightsOnMoney(viewer: Viewer | null, divisionCode: string): MoneyRights {
  const staff = isStaffOf(viewer, divisionCode);
  const may = (scope: string) => staff && viewer?.scopes.includes(scope) === true;
  return { pay: may('allowances:pay'), approve: may('allowances:approve') };
}

/** Staff of the city whose scopes reach its payment runs. */
export function handlesMoneyOf(viewer: Viewer | null, divisionCode: string): boolean {
  const { pay, approve } = rightsOnMoney(viewer, divisionCode);
  return pay || approve;
}

/** What staff may do with an overpayment, of the city or of a part of it where the grant is. */
export interface OverpaymentRights {
  recover: boolean;
  writeOff: boolean;
}

export function rightsOnOverpayment(
  viewer: Viewer | null,
  grant: { communityCode: string },
): OverpaymentRights {
  const { pay, approve } = rightsOnMoney(viewer, grant.communityCode);
  // Money is let go by those who approve, never by those who pay.
  return { recover: pay || approve, writeOff: approve };
}

/** Whether the viewer may know where the household's money goes: staff, and who is counted or applies now. */
export async function maySeeAccount(
  { viewer, loaders }: Context,
  { id, only }: HouseholdView,
): Promise<boolean> {
  if (only === null || only.length > 0) return true;
  const applied = viewer?.residentId ? await loaders.ownApplications.load(viewer.residentId) : [];
  return applied.some(({ householdId, status }) => householdId === id && !isClosed(status));
}
