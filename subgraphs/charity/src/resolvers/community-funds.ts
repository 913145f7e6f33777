import { pageRequest } from '@civil-affairs/kit/pages';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { nameOf } from './fields.ts';

export const communityFundResolvers = {
  DivisionCharity: {
    communityFunds: async ({ code }, { on }, { loaders, clock }) =>
      (await loaders.fundFigures(on ?? clock.today()).load(code)) ?? {
        code,
        registered: 0,
        claimed: 0,
        projects: 0,
        raised: 0,
      },
    communityFundList: ({ code }, args, { loaders }) => loaders.funds(pageRequest(args, 1)).load(code),
  },
  CharityCommunityFund: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.fund.load(id)) ?? null,
    community: ({ communityCode }) => ({ code: communityCode }),
    projects: ({ id }, _, { loaders }) => loaders.projects.load(id),
    raised: async ({ id }, _, context) => {
      const projects = await context.loaders.projects.load(id);
      const sums = await Promise.all(projects.map((project) => raisedBy(context, project.id)));
      return sums.reduce((total, sum) => total + sum, 0);
    },
  },
  CharityCommunityFundProject: {
    name: nameOf,
    goal: ({ goalFen }) => goalFen,
    raised: ({ id }, _, context) => raisedBy(context, id),
  },
} satisfies Resolvers;

async function raisedBy({ loaders }: Context, projectId: string): Promise<number> {
  return (await loaders.raisedByProject.load(projectId))?.raised ?? 0;
}
