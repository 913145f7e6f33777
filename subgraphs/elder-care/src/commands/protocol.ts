/** The protocol of this domain's acts, and what they ask alike. */
import { actsOf } from '@civil-affairs/kit/acts';
import type { Localized } from '@civil-affairs/kit/language';
import { worksFor } from '../access/stays.ts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import { findInstitutions } from '../queries/institutions.ts';
import type { RegisteredElder } from '../rules/assessments/obstacles.ts';
import type { CareInstitutionRow } from '../tables.ts';

export const theElder: Localized = { zhHans: '该老年人', ko: '해당 로인', en: 'elder' };
export const theInstitution: Localized = {
  zhHans: '该养老机构',
  ko: '해당 양로기구',
  en: 'care institution',
};

/** The last word where two writers raced. */
const races = {
  bed_given_once: () => problem('BED_TAKEN', { path: ['bedNumber'] }),
  one_place_to_sleep: () => problem('LIVES_ELSEWHERE', { path: ['residentId'] }),
  one_place_by_day: () => problem('LIVES_ELSEWHERE', { path: ['residentId'] }),
  one_open_assessment: () => problem('ASSESSMENT_OPEN', { path: ['residentId'] }),
  one_open_waiting_entry: () => problem('WAITS_ALREADY', { path: ['residentId'] }),
  bed_offered_once: () => problem('BED_TAKEN', { path: ['bedNumber'] }),
  care_institutions_credit_code_key: () =>
    problem('CREDIT_CODE_KNOWN', { path: ['unifiedSocialCreditCode'] }),
  care_institutions_filing_number_key: () => problem('FILING_EXISTS', { path: ['number'] }),
  service_redeemed_once: () => problem('ALREADY_REDEEMED', { path: ['serviceOn'] }),
  booked_once: () => problem('BOOKED_ALREADY', { path: ['slotId'] }),
  listed_once: () => problem('LISTED_ALREADY', { path: ['residentId'] }),
  statement_issued_once: () => problem('STATEMENT_ISSUED', { path: ['month'] }),
  sample_taken_once: () => problem('SAMPLE_EXISTS', { path: ['dishId'] }),
  one_menu_a_meal: () => problem('MENU_EXISTS', { path: ['meal'] }),
  one_allergy_record: () => problem('RECORDED_MEANWHILE'),
  one_meal_card: () => problem('CARD_EXISTS', { path: ['residentId'] }),
  one_reduced_meal: () => problem('ORDERED_ALREADY', { path: ['residentId'] }),
  one_open_absence: () => problem('STATUS_DOES_NOT_ALLOW'),
};

export const { actsOn, openingAct } = actsOf<Context>(races);

/** A running case whose person has moved within the city. */
export interface MoveInput extends SystemInput {
  communityCode: string;
}

/** Lets the staff of the new community see to a running case, which stays as it is. */
export const writeMove =
  <Facts, Status>(caseOf: (facts: Facts) => { status: Status; communityCode: string | null }) =>
  async (_tx: unknown, _context: unknown, { communityCode }: MoveInput, { found }: { found: Facts }) => {
    const { status, communityCode: former } = caseOf(found);
    const ids = { communityCode, ...(former && { formerCommunityCode: former }) };
    return { ok: true as const, value: { change: { status, communityCode }, ids } };
  };

/** What the register knows of a person; undefined when there is none. */
export async function readElder(
  context: Context,
  caseNumber: string,
  residentId: string,
): Promise<RegisteredElder | undefined> {
  const [persons = []] = await context.registry([{ caseNumber, ids: [residentId] }]);
  return persons[0];
}

/** An institution at whose desk the viewer works. */
export async function ownInstitution(
  { viewer, database }: Context,
  institutionId: string,
): Promise<CareInstitutionRow | undefined> {
  if (!worksFor(viewer, institutionId)) return undefined;
  const [found] = await findInstitutions(database.db, [institutionId]);
  return found;
}

export interface SystemInput {
  clientMutationKey: string;
}
