/** Who may see and do what with a stay: an institution by its own organisation. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';

export interface House {
  id: string;
  communityCode: string;
}

export interface StayRights {
  see: boolean;
  /** What is done about a risk, and who acted. */
  seeCare: boolean;
  /** Acts of the desk. */
  desk: boolean;
  transfer: boolean;
  system: boolean;
}

/** Whether the viewer works for this institution at its desk. */
export function worksFor(viewer: Viewer | null, institutionId: string): boolean {
  return has(viewer, 'elder-care:admit') && viewer.organisationIds.includes(institutionId);
}

/** Whether the viewer supervises institutions of this place. */
export function supervises(viewer: Viewer | null, communityCode: string): boolean {
  return has(viewer, 'elder-care:supervise') && hasJurisdiction(viewer, communityCode);
}

function has(viewer: Viewer | null, scope: string): viewer is Viewer {
  return viewer?.scopes.includes(scope) ?? false;
}

/** What a viewer may do with an institution and its inspections. */
export interface HouseRights {
  see: boolean;
  desk: boolean;
  supervise: boolean;
}

export function rightsOnHouse(viewer: Viewer | null, house: House): HouseRights {
  const desk = worksFor(viewer, house.id);
  const supervise = supervises(viewer, house.communityCode);
  return { see: desk || supervise, desk, supervise };
}

export function rightsOnStay(viewer: Viewer | null, house: House, residentId: string): StayRights {
  if (!viewer) return { see: false, seeCare: false, desk: false, transfer: false, system: false };
  const self = viewer.residentId === residentId && viewer.scopes.includes('elder-care:read');
  const desk = worksFor(viewer, house.id);
  const officer = supervises(viewer, house.communityCode);
  const reader = viewer.scopes.includes('elder-care:read') && hasJurisdiction(viewer, house.communityCode);
  return {
    see: self || desk || officer || reader,
    seeCare: self || desk,
    desk,
    transfer: desk || officer,
    system: isSystem(viewer),
  };
}
