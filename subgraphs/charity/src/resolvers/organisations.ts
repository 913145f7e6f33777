import { publicError } from '@civil-affairs/kit/errors';
import { parseUnifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { findOrganisationByCode } from '../queries/campaigns.ts';
import { fundraisingConditions } from '../rules.ts';
import type { OrganisationRow } from '../tables.ts';
import { nameOf } from './fields.ts';

export const organisationResolvers = {
  Query: {
    charityOrganisation: async (_, { creditCode }, { database }) =>
      (await findOrganisationByCode(database.db, checkedCode(creditCode))) ?? null,
  },
  DivisionCharity: {
    organisationCount: async ({ code }, { on }, { loaders, clock }) =>
      (await loaders.organisationCount(on ?? clock.today()).load(code))?.count ?? 0,
  },
  CharityOrganisation: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.organisation.load(id)) ?? null,
    name: nameOf,
    division: ({ divisionCode }) => ({ code: divisionCode }),
    rating: async ({ id }, { on }, { loaders, clock }) => {
      const day = on ?? clock.today();
      const ratings = await loaders.ratings.load(id);
      return ratings.find((rating) => rating.validFrom <= day && day <= rating.validUntil)?.grade ?? null;
    },
    fundraisingCertificate: async ({ id }, { on }, { loaders, clock }) => {
      const day = on ?? clock.today();
      const certificates = await loaders.certificates.load(id);
      return certificates.find((c) => c.grantedOn <= day && (!c.revokedOn || day < c.revokedOn)) ?? null;
    },
    fundraisingConditions: async (organisation, { on }, context) =>
      fundraisingConditions(await factsOf(context, organisation), on ?? context.clock.today()),
  },
  CharityFundraisingConditions: {
    met: (conditions) => conditions.ok,
    problems: (conditions) => (conditions.ok ? [] : conditions.problems),
  },
} satisfies Resolvers;

async function factsOf({ loaders }: Context, organisation: OrganisationRow) {
  const [ratings, penalties, certificates] = await Promise.all([
    loaders.ratings.load(organisation.id),
    loaders.penalties.load(organisation.id),
    loaders.certificates.load(organisation.id),
  ]);
  return { ...organisation, ratings, penalties, certificates };
}

function checkedCode(text: string): string {
  const parsed = parseUnifiedSocialCreditCode(text);
  if (!parsed.ok) throw publicError('BAD_USER_INPUT', `The credit code is not valid: ${parsed.reason}.`);
  return parsed.value.code;
}
