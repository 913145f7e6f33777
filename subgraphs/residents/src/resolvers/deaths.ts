import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { correctResidentDeath, registerDeath } from '../commands/deaths.ts';
import { changeResidentPhone } from '../commands/phones.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';

export const deathResolvers = {
  Mutation: mutationsOf(
    [registerDeath, correctResidentDeath, changeResidentPhone],
    payloadWith('resident', ({ loaders }: Context) => loaders.resident),
  ),
} satisfies Resolvers;
