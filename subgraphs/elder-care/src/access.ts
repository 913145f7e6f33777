/** Who sees which elder's care. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { maySeeResident, type Viewer } from '@civil-affairs/kit/viewer';
import type { Context, ElderReference } from './context.ts';
import { isElder } from './rules.ts';

/** An elder whose data the viewer may see; anybody else looks like a person who has no profile. */
export function isVisibleElder(resident: ElderReference, { viewer, clock }: Context): boolean {
  const { birthDate } = resident;
  return birthDate !== undefined && maySeeResident(viewer, resident) && isElder(birthDate, clock.today());
}

/** Whether the viewer is the system, which alone acts here so far. */
export function maySystemAct(viewer: Viewer | null): boolean {
  return isSystem(viewer);
}
