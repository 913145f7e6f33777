/** Who may see and do what with an assessment. Its answers and diagnoses are data of health. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';

/** Whose assessment it is. */
export interface AssessmentOwner {
  residentId: string;
  communityCode: string | null;
  assessors: readonly string[];
  /** Institutions in which the person lives. */
  houses: readonly string[];
}

export interface AssessmentRights {
  see: boolean;
  /** Answers, diagnoses and events. */
  seeFacts: boolean;
  /** The result before it is published. */
  seeDraft: boolean;
  seeActors: boolean;
  /** Take the request back. */
  ask: boolean;
  dispute: boolean;
  assess: boolean;
  review: boolean;
  system: boolean;
}

const nothing: AssessmentRights = {
  see: false,
  seeFacts: false,
  seeDraft: false,
  seeActors: false,
  ask: false,
  dispute: false,
  assess: false,
  review: false,
  system: false,
};

/** Who assesses sees those that name the assessor. */
const readingScopes = [
  'elder-care:read',
  'elder-care:request',
  'elder-care:review',
  'elder-care:supervise',
] as const;

export function rightsOnAssessment(viewer: Viewer | null, owner: AssessmentOwner): AssessmentRights {
  if (!viewer) return nothing;
  const has = (...scopes: string[]) => scopes.some((scope) => viewer.scopes.includes(scope));
  const self = viewer.residentId === owner.residentId;
  const staff = owner.communityCode !== null && hasJurisdiction(viewer, owner.communityCode);
  const assessor = has('elder-care:assess') && owner.assessors.includes(viewer.subject);
  const house = has('elder-care:admit') && owner.houses.some((id) => viewer.organisationIds.includes(id));
  const reviewer = staff && has('elder-care:review');
  return {
    see:
      (self && has('elder-care:read', 'elder-care:request')) ||
      (staff && has(...readingScopes)) ||
      assessor ||
      house,
    seeFacts: (self && has('elder-care:read')) || assessor || reviewer,
    seeDraft: assessor || reviewer,
    seeActors: reviewer || assessor,
    ask: ((self || staff) && has('elder-care:request')) || reviewer || house,
    dispute: (self || staff) && has('elder-care:request'),
    assess: assessor,
    review: reviewer,
    system: isSystem(viewer),
  };
}

/** Whether the viewer may ask for an elder to be assessed. */
export function mayRequestAssessment(
  viewer: Viewer | null,
  owner: Omit<AssessmentOwner, 'assessors'>,
): boolean {
  return rightsOnAssessment(viewer, { ...owner, assessors: [] }).ask;
}
