/** Who sees and moves which application. */
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';
import { isStaffOf } from '../access.ts';
import type { ApplicationAction } from '../rules/applications/states.ts';
import type { ApplicationRow } from '../tables/applications.ts';

/** What a viewer may do with a case. */
export interface CaseRights {
  see: boolean;
  /** Staff of the division: each look of theirs into the file is written down. */
  staff: boolean;
  /** Act for the household: a person who applies, or whoever submitted. */
  apply: boolean;
  /** Object to what was published: anybody may by the notice, in the file those who handle it. */
  object: boolean;
  handle: boolean;
  /** The county's own visit. */
  visitForCounty: boolean;
  decide: boolean;
}

type Case = Pick<ApplicationRow, 'communityCode' | 'submittedBy' | 'delegated'>;

export function rightsOnCase(
  viewer: Viewer | null,
  application: Case,
  memberIds: readonly string[],
): CaseRights {
  const may = (scope: string) => viewer?.scopes.includes(scope) ?? false;
  const staff = isStaffOf(viewer, application.communityCode);
  const own =
    viewer !== null &&
    ((viewer.residentId !== null && memberIds.includes(viewer.residentId)) ||
      viewer.subject === application.submittedBy);
  const handle = staff && may('allowances:handle') && isOffice(viewer);
  return {
    see: own || (staff && (may('allowances:read') || handle)),
    staff: staff && !own,
    apply: own && may('allowances:apply'),
    object: handle,
    handle,
    visitForCounty: handle && viewer?.division?.length === cityDigits,
    decide: staff && may('allowances:decide') && decidesIn(viewer, application),
  };
}

const cityDigits = 6;
const streetDigits = 9;

/** Villages and communities assist; the street and the county handle. */
function isOffice(viewer: Viewer | null): boolean {
  return viewer?.division?.length === cityDigits || viewer?.division?.length === streetDigits;
}

/** The county decides, or the street to which it delegated that (社会救助法, article 44). */
function decidesIn(viewer: Viewer | null, { delegated }: Case): boolean {
  const digits = viewer?.division?.length;
  return digits === cityDigits || (delegated && digits === streetDigits);
}

/** Whether the viewer may submit for households of a community with their entrustment. */
export function maySubmitFor(viewer: Viewer | null, communityCode: string): boolean {
  if (!viewer || viewer.role === 'RESIDENT') return false;
  const may = viewer.scopes.includes('allowances:apply') || viewer.scopes.includes('allowances:handle');
  return may && hasJurisdiction(viewer, communityCode);
}

const rightFor: Readonly<Record<ApplicationAction, (rights: CaseRights) => boolean>> = {
  requestAllowanceSupplement: ({ handle }) => handle,
  supplementAllowanceApplication: ({ apply, handle }) => apply || handle,
  acceptAllowanceApplication: ({ handle }) => handle,
  recordAllowanceInvestigation: ({ handle }) => handle,
  recordAllowanceIncomeCheck: ({ handle }) => handle,
  contestAllowanceIncomeCheck: ({ apply }) => apply,
  giveAllowanceFirstOpinion: ({ handle }) => handle,
  publishAllowanceNotice: ({ handle }) => handle,
  raiseAllowanceObjection: ({ object }) => object,
  resolveAllowanceObjection: ({ handle }) => handle,
  submitAllowanceApplicationForReview: ({ handle }) => handle,
  recordAllowanceCountyVisit: ({ visitForCounty }) => visitForCounty,
  decideAllowanceApplication: ({ decide }) => decide,
  refuseAllowanceApplication: ({ decide }) => decide,
  deliverAllowanceRefusal: ({ handle }) => handle,
  withdrawAllowanceApplication: ({ apply, handle }) => apply || handle,
  terminateAllowanceApplication: ({ handle }) => handle,
  extendAllowanceDeadline: ({ decide }) => decide,
  pauseAllowanceDeadline: ({ handle }) => handle,
  confirmAllowanceDeadlinePause: ({ decide }) => decide,
  resumeAllowanceDeadline: ({ handle }) => handle,
};

export function mayActOn(rights: CaseRights, action: ApplicationAction): boolean {
  return rightFor[action](rights);
}
