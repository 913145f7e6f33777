/** Who may see and do what with meals: a canteen by its own organisation, and it learns of nobody's health. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';

/** Whether the viewer works for a canteen. */
export function cooksAt(viewer: Viewer | null, canteenId: string): boolean {
  return (
    (viewer?.scopes.includes('elder-care:operate') ?? false) &&
    (viewer?.organisationIds.includes(canteenId) ?? false)
  );
}

export interface MenuRights {
  cook: boolean;
}

export interface MealRights {
  see: boolean;
  /** Who eats, and why a meal was cancelled. */
  seeDiner: boolean;
  /** What the diner, or who speaks for the diner, does. */
  act: boolean;
  cook: boolean;
  staff: boolean;
  system: boolean;
}

const nothing: MealRights = {
  see: false,
  seeDiner: false,
  act: false,
  cook: false,
  staff: false,
  system: false,
};

export interface Eaten {
  residentId: string | null;
  /** Null for who is not in the register, and for meals before it was kept. */
  communityCode: string | null;
  canteenId: string;
}

export function rightsOnMeal(
  viewer: Viewer | null,
  { residentId, communityCode, canteenId }: Eaten,
): MealRights {
  if (!viewer) return nothing;
  const has = (scope: string) => viewer.scopes.includes(scope);
  const cook = cooksAt(viewer, canteenId);
  const { self, staff, act } = speaksFor(viewer, residentId, communityCode);
  const seeDiner = (self && (has('elder-care:read') || act)) || (staff && (has('elder-care:read') || act));
  return { see: seeDiner || cook, seeDiner, act, cook, staff, system: isSystem(viewer) };
}

/** Whether the viewer is a person, works where the person lives, and may ask for something in the person's name. */
export function speaksFor(viewer: Viewer | null, residentId: string | null, communityCode: string | null) {
  const self = viewer !== null && residentId !== null && viewer.residentId === residentId;
  const staff = communityCode !== null && hasJurisdiction(viewer, communityCode);
  const act = (self || staff) && (viewer?.scopes.includes('elder-care:request') ?? false);
  return { self, staff, act };
}

export interface CardRights {
  see: boolean;
  seeHolder: boolean;
  act: boolean;
  /** Staff of the place, who pay out. */
  desk: boolean;
  /** A canteen that has the card before it: its id is what the holder shows. */
  cook: boolean;
  system: boolean;
}

export function rightsOnCard(
  viewer: Viewer | null,
  { residentId, communityCode }: { residentId: string; communityCode: string },
): CardRights {
  const { self, staff, act } = speaksFor(viewer, residentId, communityCode);
  const reads = viewer?.scopes.includes('elder-care:read') ?? false;
  const cook =
    (viewer?.scopes.includes('elder-care:operate') ?? false) && (viewer?.organisationIds.length ?? 0) > 0;
  const seeHolder = act || ((self || staff) && reads);
  return { see: seeHolder || cook, seeHolder, act, desk: staff && act, cook, system: isSystem(viewer) };
}
