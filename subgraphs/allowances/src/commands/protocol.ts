/** The protocol of this subgraph's acts, with what its constraints say where two writers raced. */
import { actsOf } from '@civil-affairs/kit/acts';
import type { Context } from '../context.ts';
import {
  problem as applicationProblem,
  problem as lifeProblem,
  problem as paymentProblem,
} from '../problems.ts';

const races = {
  one_open_application: () => applicationProblem('APPLICATION_OPEN'),
  one_open_application_of_person: () => applicationProblem('APPLICATION_OPEN'),
  supplement_notices_pkey: () => applicationProblem('SUPPLEMENT_ALREADY_REQUESTED'),
  one_duty_of_account: () => applicationProblem('SAME_PERSON_HANDLED'),
  one_decider: () => applicationProblem('ALREADY_DECIDED'),
  decisions_pkey: () => applicationProblem('ALREADY_DECIDED'),
  one_open_objection_of_account: () => applicationProblem('ALREADY_OBJECTED'),
  grants_running: () => applicationProblem('ALREADY_GRANTED'),

  grant_members_running: () => applicationProblem('DUPLICATE_BENEFIT'),
  household_accounts_current: () => applicationProblem('ACCOUNT_CHANGED_MEANWHILE'),
  grant_changes_open: () => lifeProblem('CHANGE_OPEN'),
  another_person_confirms: () => lifeProblem('SAME_PERSON_DECIDES'),
  heard_before_confirmed: () => lifeProblem('HEARING_MISSING'),
  offer_once: () => lifeProblem('OFFER_RECORDED', { path: ['offeredOn'] }),
  recheck_once: () => lifeProblem('RECHECK_OPEN_ALREADY'),
  recheck_of_death: () => lifeProblem('RECHECK_OPEN_ALREADY'),
  approved_by_another: () => paymentProblem('SAME_PERSON_APPROVES'),
  one_open_run_of_a_kind: () => paymentProblem('ALREADY_PREPARED'),
  one_run_of_a_month: () => paymentProblem('ALREADY_PREPARED'),
  one_transfer_under_way: () => paymentProblem('NOT_RETURNED', { path: ['payments'] }),
  never_more_than_owed: () => paymentProblem('MORE_THAN_OWED', { path: ['amountFen'] }),
  standards_division_code_settlement_effective_from_key: () =>
    paymentProblem('STANDARD_EXISTS', { path: ['effectiveFrom'] }),
};

export const { actsOn, openingAct } = actsOf<Context>(races);
