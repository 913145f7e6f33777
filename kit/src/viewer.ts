/** The roles that belong to no domain. SERVICE is a subgraph that reads from another one. */
export const roles = ['RESIDENT', 'COMMUNITY_WORKER', 'AUDITOR', 'INTEGRATOR', 'SERVICE'] as const;

/** The role of a domain's staff, or of an organisation at work in it (OPERATOR), declared by its subgraph. */
export type DomainRole = `${string}_${'OFFICER' | 'REGISTRAR' | 'OPERATOR'}`;

export type Role = (typeof roles)[number] | DomainRole;

/** Who asks, from claims that the gateway verified; a public visitor is null. */
export interface Viewer {
  /** The token's subject, as written into the audit log. */
  subject: string;
  name: string;
  role: Role;
  scopes: readonly string[];
  /** Jurisdiction: the viewer may see residents of communities whose code begins with this one. */
  division: string | null;
  /** The viewer's own entry in the registry, for residents. */
  residentId: string | null;
  /** Ids of the organisations for which the viewer acts: what is theirs is what the viewer may see and do. */
  organisationIds: readonly string[];
}

/** What every resolver knows about the request it serves. */
export interface RequestFacts {
  viewer: Viewer | null;
  requestId: string;
  language: import('./language.ts').Language;
  /** How many objects a subgraph may make for this request: what its operation has left. */
  objectLimit?: number;
  /** For how many seconds the answer may be kept for whoever is answered alike; absent for what nobody may keep. */
  maxAge?: number;
  /**
   * Where the gateway is in the same process: makes the answer that leaves the graph wait for what is being written, so
   * that its fetches go on meanwhile. When it cannot be written, nothing is answered.
   */
  answerAfter?(written: Promise<unknown>): void;
}

/** A resident as other subgraphs know one: the id, and the community once residents has answered. */
export interface ResidentReference {
  id: string;
  communityCode?: string;
}

/** Whether a division code lies within the viewer's jurisdiction. Residents and organisations have none. */
export function hasJurisdiction(viewer: Viewer | null, divisionCode: string): boolean {
  if (!viewer || viewer.role === 'RESIDENT' || viewer.role.endsWith('_OPERATOR')) return false;
  // A cut or empty code would be a prefix of foreign divisions as well.
  return (
    viewer.division !== null && wholeCode.test(viewer.division) && divisionCode.startsWith(viewer.division)
  );
}

const wholeCode = /^[0-9]{6}(?:[0-9]{3}){0,2}$/;

/**
 * Whether the viewer may see this person's data: the person itself, or staff whose jurisdiction holds the
 * person's community. Unknown communities are refused.
 */
export function maySeeResident(viewer: Viewer | null, resident: ResidentReference): boolean {
  if (!viewer) return false;
  if (viewer.residentId === resident.id) return true;
  if (!resident.communityCode) return false;
  return viewer.scopes.includes('residents:read') && hasJurisdiction(viewer, resident.communityCode);
}
