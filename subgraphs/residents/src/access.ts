/** Who sees which person and which household. */
import type { Connection } from '@civil-affairs/kit/pages';
import {
  hasJurisdiction,
  maySeeResident,
  type ResidentReference,
  type Viewer,
} from '@civil-affairs/kit/viewer';
import type { Context } from './context.ts';
import type { HouseholdRow, ResidentRow } from './tables.ts';

/** The resident, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleResident(context: Context, id: string): Promise<ResidentRow | null> {
  const resident = await context.loaders.resident.load(id);
  if (!resident) return null;
  const seen = maySeeResident(context.viewer, resident) || (await sharesHousehold(context, id));
  noteRead(context, id, seen);
  return seen ? resident : null;
}

/** Remembers whom the answer shows or was refused to show, for `recordPersons`; nobody is recorded with the own data. */
function noteRead({ viewer, persons }: Context, id: string, seen: boolean): void {
  if (viewer && viewer.residentId !== id) (seen ? persons.seen : persons.refused).add(id);
}

async function sharesHousehold({ viewer, loaders }: Context, residentId: string): Promise<boolean> {
  if (viewer?.role !== 'RESIDENT' || !viewer.residentId) return false;
  const [own, other] = await loaders.membership.loadAll([viewer.residentId, residentId]);
  return own !== undefined && own.householdId === other?.householdId;
}

export async function maySeeHousehold(
  { viewer, loaders }: Context,
  household: HouseholdRow,
): Promise<boolean> {
  if (viewer?.role !== 'RESIDENT')
    return mayReadRegister(viewer) && hasJurisdiction(viewer, household.communityCode);
  const own = viewer.residentId ? await loaders.membership.load(viewer.residentId) : undefined;
  return own?.householdId === household.id;
}

/** What a viewer may do with a person's entry in the register. */
export interface RegisterRights {
  /** See who did what, and when. */
  see: boolean;
  seeActors: boolean;
  register: boolean;
}

/** Registrars act on the people of their jurisdiction; everybody sees what was entered of themselves. */
export function rightsOnResident(viewer: Viewer | null, person: ResidentReference): RegisterRights {
  const register =
    viewer !== null &&
    viewer.role !== 'RESIDENT' &&
    viewer.scopes.includes('residents:register') &&
    hasJurisdiction(viewer, person.communityCode ?? '');
  return { see: register || viewer?.residentId === person.id, seeActors: register, register };
}

/** Works with the register: who supervises or only matches ids has no business with households. */
function mayReadRegister(viewer: Viewer | null): boolean {
  return viewer?.scopes.includes('residents:read') ?? false;
}

/** A page of the residents of a division; null for others than its staff. */
export async function visiblePage(
  context: Context,
  code: string,
  load: () => Promise<Connection<ResidentRow>>,
): Promise<Connection<ResidentRow> | null> {
  if (!hasJurisdiction(context.viewer, code)) {
    context.persons.refusedDivisions.add(code);
    return null;
  }
  const page = await load();
  for (const { id } of page.nodes) noteRead(context, id, true);
  return page;
}

/** Whether the viewer works on the register of a division. */
export function mayRegisterIn(viewer: Viewer | null, division: string): boolean {
  return rightsOnResident(viewer, { id: '', communityCode: division }).register;
}

/** What a viewer may do with a household's entry in the register. @param memberIds of who belongs to it now */
export function rightsOnHousehold(
  viewer: Viewer | null,
  household: { communityCode: string },
  memberIds: readonly string[],
): RegisterRights {
  const { register, seeActors } = rightsOnResident(viewer, {
    id: '',
    communityCode: household.communityCode,
  });
  const belongs = viewer?.residentId != null && memberIds.includes(viewer.residentId);
  return { see: register || belongs, seeActors, register };
}

/** Whether the viewer may see who read a person's data: the person, and who supervises reading. */
export function maySeeReadsOf(viewer: Viewer | null, residentId: string): boolean {
  return viewer?.residentId === residentId || (viewer?.scopes.includes('audit:read') ?? false);
}
