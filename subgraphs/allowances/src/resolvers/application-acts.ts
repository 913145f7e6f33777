import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { changeHouseholdAccount } from '../commands/accounts.ts';
import { applyForAllowance } from '../commands/applications/apply.ts';
import { raiseObjection } from '../commands/applications/opinion.ts';
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
      [raiseObjection],
      payloadWith('objection', ({ loaders }: Context) => loaders.objection),
    ),
    ...mutationsOf(
      [changeHouseholdAccount],
      payloadWith('account', ({ loaders }: Context) => loaders.account),
    ),
  },
} satisfies Resolvers;
