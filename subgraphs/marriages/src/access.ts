import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';

interface Office {
  divisionCode: string;
}

/** Whether the viewer is staff at work at this office. A resident's place of living gives no such right. */
export function worksAt(viewer: Viewer | null, office: Office): boolean {
  return viewer !== null && viewer.role !== 'RESIDENT' && hasJurisdiction(viewer, office.divisionCode);
}

function isOneOf(viewer: Viewer, residentIds: readonly string[]): boolean {
  return viewer.residentId !== null && residentIds.includes(viewer.residentId);
}

/** What a viewer may do with an appointment. */
export interface AppointmentRights {
  see: boolean;
  cancel: boolean;
  /** Register the marriage, or refuse it. */
  decide: boolean;
  /** What follows from an event or a day without anybody's hand. */
  system: boolean;
}

/** Parties see and cancel their own appointment; staff of the office do what their scopes say. */
export function rightsOnAppointment(
  viewer: Viewer | null,
  office: Office,
  partyIds: readonly string[],
): AppointmentRights {
  if (!viewer) return { see: false, cancel: false, decide: false, system: false };
  const staff = worksAt(viewer, office);
  const party = isOneOf(viewer, partyIds);
  return {
    see: party || (staff && viewer.scopes.includes('marriages:read')),
    cancel: (party || staff) && viewer.scopes.includes('marriages:book'),
    decide: staff && viewer.scopes.includes('marriages:register'),
    system: isSystem(viewer),
  };
}

/** What a viewer may do with a registration. */
export interface RegistrationRights {
  reissue: boolean;
  /** Note what others decided about it. */
  annotate: boolean;
  /** Propose and decide corrections. */
  correct: boolean;
  system: boolean;
}

export function rightsOnRegistration(viewer: Viewer | null, office: Office): RegistrationRights {
  return {
    reissue: mayReissue(viewer),
    annotate: mayArchive(viewer, office),
    correct: mayReissue(viewer) && worksAt(viewer, office),
    system: isSystem(viewer),
  };
}

/** Whether the viewer keeps the archive of an office. */
export function mayArchive(viewer: Viewer | null, office: Office): boolean {
  return worksAt(viewer, office) && (viewer?.scopes.includes('marriages:archive') ?? false);
}

/** Whether the viewer issues certificates: registrars do so for any marriage, wherever it was registered. */
export function mayReissue(viewer: Viewer | null): boolean {
  return viewer !== null && viewer.role !== 'RESIDENT' && viewer.scopes.includes('marriages:register');
}

/** Spouses see their own registration, staff those of their offices, registrars any. */
export function maySeeRegistration(
  viewer: Viewer | null,
  office: Office,
  spouseIds: readonly string[],
): boolean {
  if (!viewer) return false;
  return (
    isOneOf(viewer, spouseIds) ||
    (viewer.scopes.includes('marriages:read') && (worksAt(viewer, office) || mayReissue(viewer)))
  );
}
