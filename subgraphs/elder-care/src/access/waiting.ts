/** Who may see and do what with an entry of the waiting list. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';

export interface WaitingOwner {
  residentId: string;
  communityCode: string;
  /** Wanted institutions; any when empty. */
  institutionIds: readonly string[];
}

export interface WaitingRights {
  see: boolean;
  /** Why somebody was passed over, and who acted. */
  seeReasons: boolean;
  /** What the elder, or who speaks for the elder, does. */
  act: boolean;
  offer: boolean;
  system: boolean;
}

export function rightsOnEntry(viewer: Viewer | null, owner: WaitingOwner): WaitingRights {
  if (!viewer) return { see: false, seeReasons: false, act: false, offer: false, system: false };
  const has = (...scopes: string[]) => scopes.some((scope) => viewer.scopes.includes(scope));
  const self = viewer.residentId === owner.residentId;
  const staff = hasJurisdiction(viewer, owner.communityCode);
  const wanted = ({ organisationIds }: Viewer) =>
    owner.institutionIds.length === 0
      ? organisationIds.some((id) => id.startsWith('ins_'))
      : organisationIds.some((id) => owner.institutionIds.includes(id));
  const offer = has('elder-care:admit') && wanted(viewer);
  const supervisor = staff && has('elder-care:supervise');
  return {
    see:
      (self && has('elder-care:read', 'elder-care:request')) ||
      (staff && has('elder-care:read', 'elder-care:request', 'elder-care:supervise')) ||
      offer,
    seeReasons: supervisor || offer,
    act: (self || staff) && has('elder-care:request'),
    offer,
    system: isSystem(viewer),
  };
}

/** Whether the viewer may put this elder on the list. */
export function mayJoin(viewer: Viewer | null, owner: Omit<WaitingOwner, 'institutionIds'>): boolean {
  return rightsOnEntry(viewer, { ...owner, institutionIds: [] }).act;
}
