/** The protocol of this subgraph's acts, with what its constraints say where two writers raced. */
import { actsOf } from '@civil-affairs/kit/acts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';

const races = {
  one_open_application: () => problem('APPLICATION_OPEN'),
  one_open_application_of_person: () => problem('APPLICATION_OPEN'),
  supplement_notices_pkey: () => problem('SUPPLEMENT_ALREADY_REQUESTED'),
  one_duty_of_actor: () => problem('SAME_PERSON_HANDLED'),
  one_decider: () => problem('ALREADY_DECIDED'),
  decisions_pkey: () => problem('ALREADY_DECIDED'),
  one_open_objection_of_actor: () => problem('ALREADY_OBJECTED'),
  grants_running: () => problem('ALREADY_GRANTED'),

  grant_members_running: () => problem('DUPLICATE_BENEFIT'),
  household_accounts_current: () => problem('ACCOUNT_CHANGED_MEANWHILE'),
  grant_changes_open: () => problem('CHANGE_OPEN'),
  another_person_confirms: () => problem('SAME_PERSON_DECIDES'),
  noticed_before_confirmed: () => problem('END_NOTICE_MISSING'),
  heard_before_confirmed: () => problem('HEARING_MISSING'),
  offer_once: () => problem('OFFER_RECORDED', { path: ['offeredOn'] }),
  recheck_once: () => problem('RECHECK_OPEN_ALREADY'),
  recheck_of_death: () => problem('RECHECK_OPEN_ALREADY'),
  approved_by_another: () => problem('SAME_PERSON_APPROVES'),
  one_open_run_of_a_kind: () => problem('ALREADY_PREPARED'),
  one_run_of_a_month: () => problem('ALREADY_PREPARED'),
  one_running_adjustment: () => problem('STANDARD_BEING_APPLIED'),
  one_transfer_under_way: () => problem('NOT_RETURNED', { path: ['payments'] }),
  never_more_than_owed: () => problem('MORE_THAN_OWED', { path: ['amountFen'] }),
  standards_division_code_settlement_effective_from_key: () =>
    problem('STANDARD_EXISTS', { path: ['effectiveFrom'] }),
};

export const { actsOn, openingAct } = actsOf<Context>(races);
