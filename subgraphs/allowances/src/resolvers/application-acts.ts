import { payloadOf } from '@civil-affairs/kit/payload';
import type { Result } from '@civil-affairs/kit/problems';
import { changeHouseholdAccount } from '../commands/accounts.ts';
import { applyForAllowance } from '../commands/applications/apply.ts';
import { extendDeadline, pauseDeadline, resumeDeadline } from '../commands/applications/deadlines.ts';
import { decideApplication, deliverRefusal, refuseApplication } from '../commands/applications/decision.ts';
import {
  acceptApplication,
  requestSupplement,
  supplementApplication,
  terminateApplication,
  withdrawApplication,
} from '../commands/applications/intake.ts';
import {
  recordCountyVisit,
  recordIncomeCheck,
  recordInvestigation,
} from '../commands/applications/investigation.ts';
import {
  giveFirstOpinion,
  publishNotice,
  raiseObjection,
  resolveObjection,
  submitForReview,
} from '../commands/applications/opinion.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';

export const applicationActResolvers = {
  Mutation: {
    applyForAllowance: act(applyForAllowance),
    requestSupplement: act(requestSupplement),
    supplementApplication: act(supplementApplication),
    acceptApplication: act(acceptApplication),
    recordInvestigation: act(recordInvestigation),
    recordIncomeCheck: act(recordIncomeCheck),
    giveFirstOpinion: act(giveFirstOpinion),
    publishNotice: act(publishNotice),
    raiseObjection: async (_, { input }, context) =>
      payloadOf('objection', await raiseObjection(context, input), context.loaders.objection),
    resolveObjection: act(resolveObjection),
    submitForReview: act(submitForReview),
    recordCountyVisit: act(recordCountyVisit),
    decideApplication: act(decideApplication),
    refuseApplication: act(refuseApplication),
    deliverRefusal: act(deliverRefusal),
    withdrawApplication: act(withdrawApplication),
    terminateApplication: act(terminateApplication),
    extendDeadline: act(extendDeadline),
    pauseDeadline: act(pauseDeadline),
    resumeDeadline: act(resumeDeadline),
    changeHouseholdAccount: async (_, { input }, context) =>
      payloadOf('account', await changeHouseholdAccount(context, input), context.loaders.account),
  },
} satisfies Resolvers;

/** A mutation that answers with the case as it stands then. */
function act<Input>(command: (context: Context, input: Input) => Promise<Result<string>>) {
  return async (_: unknown, { input }: { input: Input }, context: Context) =>
    payloadOf('application', await command(context, input), context.loaders.application);
}
