import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { changeAllowanceHouseholdAccount } from '../commands/accounts.ts';
import { applyForAllowance } from '../commands/applications/apply.ts';
import { raiseAllowanceObjection } from '../commands/applications/opinion.ts';
import { applicationActs } from '../commands/applications.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';

export const applicationActResolvers = {
  Mutation: {
    ...mutationsOf(
      [applyForAllowance, ...applicationActs],
      payloadWith('application', ({ loaders }: Context) => loaders.application),
    ),
    ...mutationsOf(
      [raiseAllowanceObjection],
      payloadWith('objection', ({ loaders }: Context) => loaders.objection),
    ),
    ...mutationsOf(
      [changeAllowanceHouseholdAccount],
      payloadWith('account', ({ loaders }: Context) => loaders.account),
    ),
  },
} satisfies Resolvers;
