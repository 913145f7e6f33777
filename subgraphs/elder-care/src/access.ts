/** Who sees which elder's care. */
import { maySeeResident } from '@civil-affairs/kit/viewer';
import type { Context, ElderReference } from './context.ts';
import { isElder } from './rules.ts';

/** An elder whose data the viewer may see; anybody else looks like a person who has no profile. */
export function isVisibleElder(resident: ElderReference, { viewer, clock }: Context): boolean {
  const { birthDate } = resident;
  return birthDate !== undefined && maySeeResident(viewer, resident) && isElder(birthDate, clock.today());
}
