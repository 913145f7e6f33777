import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import { fullYearsOn } from '@civil-affairs/kit/dates';
import { pageOf } from '@civil-affairs/kit/lists';
import { maskCitizenId } from '@civil-affairs/kit/national-ids';
import { pageRequest } from '@civil-affairs/kit/pages';
import { maySeeSmallCounts } from '@civil-affairs/kit/watched-viewer';
import { maySeeHousehold, maySeeReadsOf, visiblePage, visibleResident } from './access.ts';
import {
  findByPhone,
  findDuplicates,
  identifyResident,
  readCitizenId,
  readPhone,
  readRegistryFacts,
  readRegistryHousehold,
  recordRefusedFields,
  searchResidents,
} from './commands.ts';
import type { Context } from './context.ts';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { asSeenBy, readsOf, readsShownTo } from './queries/reads.ts';
import { readAhead } from './read-ahead.ts';
import { correctionResolvers } from './resolvers/corrections.ts';
import { deathResolvers } from './resolvers/deaths.ts';
import { householdResolvers } from './resolvers/households.ts';
import { kinResolvers } from './resolvers/kin.ts';
import { mergeResolvers } from './resolvers/merges.ts';
import { messageResolvers } from './resolvers/messages.ts';
import { duplicateRuleVersion } from './rules/duplicates.ts';
import { maskPhone } from './rules/phones.ts';
import { sumIn } from './rules.ts';
import { citizenIdOf, phoneOf } from './sealed.ts';
import { actionsOnResident, deathEntriesSeen, historyOfResident } from './views.ts';

export const resolvers = {
  Query: {
    ...correctionResolvers.Query,
    ...mergeResolvers.Query,
    ...messageResolvers.Query,
    resident: (_, { id }, context, info) => {
      readAhead(context, id, info);
      return visibleResident(context, id);
    },
    residentByCitizenId: async (_, { citizenId, ...reason }, context) =>
      (await identifyResident(context, citizenId, reason)) ?? null,
    residentsByPhone: (_, { phone, ...reason }, context) => findByPhone(context, phone, reason),
    division: async (_, { code }, { loaders }) => (await loaders.division.load(code)) ?? null,
    viewer: (_, __, { viewer }) => viewer,
    residentReads: (_, args, { database }) =>
      pageOf(database.db, pageRequest(args, 1), readsOf(args.residentId ?? undefined)),
    refusedFields: (_, { fields }, context) => recordRefusedFields(context, fields),
    residentSearch: (_, { search, division, purpose, caseNumber, ...args }, context) => {
      const page = pageRequest(args, 2);
      return visiblePage(context, division, () =>
        searchResidents(context, search, division, page, { purpose, caseNumber }),
      );
    },
    residentDuplicates: async (_, { residentId, ...reason }, context) => {
      const person = context.viewer?.role === 'RESIDENT' ? null : await visibleResident(context, residentId);
      return person && findDuplicates(context, person, reason);
    },
    registryFacts: (_, { ids, ...reason }, context) => readRegistryFacts(context, ids, reason),
    registryHousehold: (_, { memberId, ...reason }, context) =>
      readRegistryHousehold(context, memberId, reason),
  },
  Mutation: {
    ...deathResolvers.Mutation,
    ...householdResolvers.Mutation,
    ...kinResolvers.Mutation,
    ...correctionResolvers.Mutation,
    ...mergeResolvers.Mutation,
  },
  ResidentCorrection: {
    ...correctionResolvers.ResidentCorrection,
    ...messageResolvers.ResidentCorrection,
  },
  ResidentMerge: { ...mergeResolvers.ResidentMerge, ...messageResolvers.ResidentMerge },
  ResidentDuplicate: {
    resident: ({ residentId }, _, context) => visibleResident(context, residentId),
    ruleVersion: () => duplicateRuleVersion,
  },
  ResidentKin: kinResolvers.ResidentKin,
  ResidentAdopter: kinResolvers.ResidentAdopter,
  ResidentAdoption: kinResolvers.ResidentAdoption,
  ResidentOnDay: householdResolvers.ResidentOnDay,
  Resident: {
    ...householdResolvers.Resident,
    ...kinResolvers.Resident,
    ...correctionResolvers.Resident,
    ...mergeResolvers.Resident,
    ...messageResolvers.Resident,
    __resolveReference: ({ id }, context) => visibleResident(context, id),
    maskedCitizenId: (resident, _, context) => maskCitizenId(citizenIdOf(context, resident)),
    citizenId: (resident, reason, context) => readCitizenId(context, resident, reason),
    maskedPhone: (resident, _, context) => maskPhone(phoneOf(context, resident)),
    phone: (resident, reason, context) => readPhone(context, resident, reason),
    age: ({ birthDate, diedOn }, _, { clock }) => fullYearsOn(birthDate, diedOn ?? clock.today()),
    registerHistory: (resident, _, context) => historyOfResident(context, resident),
    deathEntries: (resident, _, context) => deathEntriesSeen(context, resident),
    availableActions: (resident, _, context) => actionsOnResident(context, resident),
    community: async ({ communityCode }, _, { loaders }) =>
      (await loaders.division.load(communityCode)) ?? null,
    household: async ({ id }, _, { loaders }) => {
      const membership = await loaders.membership.load(id);
      return membership ? ((await loaders.household.load(membership.householdId)) ?? null) : null;
    },
    reads: async ({ id }, args, { viewer, database }) =>
      maySeeReadsOf(viewer, id)
        ? asSeenBy(id, await pageOf(database.db, pageRequest(args, 1), readsShownTo(id)))
        : null,
  },
  Household: {
    ...householdResolvers.Household,
    __resolveReference: async ({ id }, context) => {
      const household = await context.loaders.household.load(id);
      return household && (await maySeeHousehold(context, household)) ? household : null;
    },
    community: async ({ communityCode }, _, { loaders }) =>
      (await loaders.division.load(communityCode)) ?? null,
    members: ({ id }, { on }, { loaders, clock }) => loaders.members(on ?? clock.today()).load(id),
  },
  HouseholdMember: {
    resident: ({ residentId }, _, context) => visibleResident(context, residentId),
  },
  Division: {
    __resolveReference: async ({ code }, { loaders }) => (await loaders.division.load(code)) ?? null,
    name: ({ nameZh, nameKo, nameEn }) => ({ zhHans: nameZh, ko: nameKo, en: nameEn }),
    parent: async ({ parentCode }, _, { loaders }) =>
      parentCode ? ((await loaders.division.load(parentCode)) ?? null) : null,
    children: ({ code }, _, { loaders }) => loaders.children.load(code),
    population: (division) => division,
    residents: ({ code }, args, context) => {
      const page = pageRequest(args, 2);
      return visiblePage(context, code, () => context.loaders.residents(page).load(code));
    },
  },
  Population: {
    residents: async ({ code }, _, context) => (await peopleOf(context, code)).residents,
    elders: async ({ code }, _, context) => (await peopleOf(context, code)).elders,
    households: ({ code }, _, context) => householdsOf(context, code),
    isSuppressed: async ({ code }, _, context) => {
      const { residents, elders } = await peopleOf(context, code);
      return [residents, elders, await householdsOf(context, code)].includes(null);
    },
  },
  ResidentRead: {
    readBy: ({ actor }) => actor,
    readByRole: ({ actorRole }) => actorRole,
    readAt: ({ at }) => at,
    residentId: ({ subjectId }) => subjectId,
    residentIds: ({ subjectId, persons }) => persons ?? [subjectId],
    refused: ({ outcome }) => outcome === 'REFUSED',
    purpose: ({ purpose }) => purpose as never,
  },
  Viewer: {
    division: async ({ division }, _, { loaders }) =>
      division ? ((await loaders.division.load(division)) ?? null) : null,
    resident: ({ residentId }, _, context) => (residentId ? visibleResident(context, residentId) : null),
    today: (_, __, { clock }) => clock.today(),
  },
} satisfies Resolvers;

// What is withheld of one division depends on all others of its city: for its staff its own figures are loaded, and for
// everybody else the city's.

async function peopleOf(context: Context, code: string) {
  const isStaff = maySeeSmallCounts(context, code);
  const { rows, withheld } = await context.loaders.people.load(isStaff ? code : code.slice(0, 6));
  return {
    residents: sumIn(rows, code, ({ residents }) => residents, isStaff ? undefined : withheld.totals),
    elders: sumIn(rows, code, ({ elders }) => elders, isStaff ? undefined : withheld.parts),
  };
}

async function householdsOf(context: Context, code: string) {
  const isStaff = maySeeSmallCounts(context, code);
  const { rows, withheld } = await context.loaders.households.load(isStaff ? code : code.slice(0, 6));
  return sumIn(rows, code, ({ households }) => households, isStaff ? undefined : withheld);
}

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;
