/** Acts on an application before its investigation, and those that end it without a decision. */
import { refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import type {
  AcceptAllowanceApplicationInput,
  RequestAllowanceSupplementInput,
  SupplementAllowanceApplicationInput,
  TerminateAllowanceApplicationInput,
  WithdrawAllowanceApplicationInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { startedByAcceptance } from '../../rules/applications/deadlines.ts';
import { mayRequest } from '../../rules/applications/investigation.ts';
import { supplementNotices, supplements } from '../../tables/investigation.ts';
import { applicationAct, startPeriod, takePart } from './case.ts';

/** Tells the household once of everything missing. */
export const requestAllowanceSupplement = applicationAct<RequestAllowanceSupplementInput>(
  'requestAllowanceSupplement',
  {
    async write(tx, _, input, { found, actor, today }) {
      const remark = words(input.remark);
      const items = mayRequest(input.items, remark);
      const unreadable = textProblems(remark, ['remark'], 1000);
      if (!items.ok) return refused(...items.problems, ...unreadable);
      if (unreadable.length > 0) return refused(...unreadable);
      await tx.insert(supplementNotices).values({
        applicationId: found.id,
        requestedOn: today,
        requestedBy: actor,
        items: items.value,
        remark,
      });
      return {
        ok: true,
        value: { change: { status: 'SUPPLEMENT_REQUESTED' }, remark, ids: { items: items.value } },
      };
    },
  },
);

/** Records what the household handed in. */
export const supplementAllowanceApplication = applicationAct<SupplementAllowanceApplicationInput>(
  'supplementAllowanceApplication',
  {
    inputProblems: ({ remark }) => textProblems(remark, ['remark'], 1000),
    async write(tx, _, input, { found, actor, today }) {
      const remark = words(input.remark);
      await tx
        .insert(supplements)
        .values({ applicationId: found.id, answeredOn: today, answeredBy: actor, remark });
      return { ok: true, value: { change: { status: 'SUBMITTED' }, remark } };
    },
  },
);

/** Accepts a complete application: the law's periods start. */
export const acceptAllowanceApplication = applicationAct<AcceptAllowanceApplicationInput>(
  'acceptAllowanceApplication',
  {
    async write(tx, context, _, { found: { application }, actor }) {
      const problems = await takePart(tx, application.id, [actor]);
      if (problems.length > 0) return refused(...problems);
      for (const code of startedByAcceptance(application)) await startPeriod(tx, context, application, code);
      return { ok: true, value: { change: { status: 'ACCEPTED' } } };
    },
  },
);

/** Takes the application back. */
export const withdrawAllowanceApplication = applicationAct<WithdrawAllowanceApplicationInput>(
  'withdrawAllowanceApplication',
  {
    inputProblems: ({ reason }) => textProblems(reason, ['reason'], 2000),
    write: async (_tx, _context, { reason }) => ({
      ok: true,
      value: { change: { status: 'WITHDRAWN' }, remark: words(reason) },
    }),
  },
);

/** Ends the process of a household that does not cooperate. */
export const terminateAllowanceApplication = applicationAct<TerminateAllowanceApplicationInput>(
  'terminateAllowanceApplication',
  {
    inputProblems: ({ reason }) => reasonProblems(reason),
    write: async (_tx, _context, { reason }) => ({
      ok: true,
      value: { change: { status: 'TERMINATED' }, remark: words(reason) },
    }),
  },
);

/** What is wrong with the reason of an end that the household did not want. */
export function reasonProblems(reason: string) {
  return requiredTextProblems(reason, ['reason'], 2000, (details) => problem('REASON_NEEDED', details));
}
