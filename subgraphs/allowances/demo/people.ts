/** Who acts in the demo: households for themselves, the street that handles their case, the county that decides. */
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import type { Viewer } from '@civil-affairs/kit/viewer';
import type { StaffRow } from '../src/tables/applications.ts';

const city = demoCommunity.slice(0, 6);

function officer(subject: string, division: string, scope: string): Viewer {
  const scopes = ['residents:read', 'allowances:read', scope];
  return {
    subject,
    name: subject,
    role: 'ALLOWANCE_OFFICER',
    scopes,
    division,
    residentId: null,
    organisationIds: [],
  };
}

export const decider = officer('demo:allowance-officer', city, 'allowances:decide');
export const countyInvestigator = officer('demo:allowance-investigator', city, 'allowances:handle');

export function account(subject: string, residentId: string | null): Viewer {
  const scopes = ['allowances:read', 'allowances:apply'];
  return {
    subject,
    name: subject,
    role: 'RESIDENT',
    scopes,
    division: null,
    residentId,
    organisationIds: [],
  };
}

/** The two of the street's office; the first one handles the cases. */
export interface StreetOffice {
  officer: Viewer;
  investigatorIds: string[];
}

export function officeOf(staff: readonly StaffRow[], communityCode: string): StreetOffice {
  const street = communityCode.slice(0, 9);
  const own = staff.filter(({ divisionCode }) => divisionCode === street);
  const subject = own[0]?.subject;
  if (!subject) throw new Error(`nobody handles the cases of ${street}`);
  return {
    officer: officer(subject, street, 'allowances:handle'),
    investigatorIds: own.map(({ id }) => id),
  };
}
