/** Who may see and do what with care at home. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';

export interface HomeRights {
  see: boolean;
  /** What the elder, or who speaks for the elder, does. */
  act: boolean;
  /** Staff who visit and repair. */
  visit: boolean;
  /** Staff of the centre. */
  host: boolean;
  system: boolean;
}

const nothing: HomeRights = { see: false, act: false, visit: false, host: false, system: false };

/** @param centreId the centre of a booking */
export function rightsAtHome(
  viewer: Viewer | null,
  { residentId, communityCode }: { residentId: string; communityCode: string },
  centreId?: string,
): HomeRights {
  if (!viewer) return nothing;
  const has = (...scopes: string[]) => scopes.some((scope) => viewer.scopes.includes(scope));
  const self = viewer.residentId === residentId;
  const staff = hasJurisdiction(viewer, communityCode);
  const host = centreId !== undefined && hostsAt(viewer, centreId);
  return {
    see:
      (self && has('elder-care:read', 'elder-care:request')) ||
      (staff && has('elder-care:read', 'elder-care:request', 'elder-care:visit')) ||
      host,
    act: (self || staff) && has('elder-care:request'),
    visit: staff && has('elder-care:visit'),
    host,
    system: isSystem(viewer),
  };
}

/** Whether the viewer works for a centre. */
export function hostsAt(viewer: Viewer | null, centreId: string): boolean {
  return (
    (viewer?.scopes.includes('elder-care:host') ?? false) &&
    (viewer?.organisationIds.includes(centreId) ?? false)
  );
}

/** Whether the viewer holds community days in a community. */
export function holdsDaysIn(viewer: Viewer | null, communityCode: string): boolean {
  return (viewer?.scopes.includes('elder-care:visit') ?? false) && hasJurisdiction(viewer, communityCode);
}

export interface CommunityDayRights {
  hold: boolean;
}
