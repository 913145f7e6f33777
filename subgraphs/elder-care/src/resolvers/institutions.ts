import { dayOf } from '@civil-affairs/kit/arguments';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { maySeeSmallCounts } from '@civil-affairs/kit/watched-viewer';
import type { Context, DivisionOnDay } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { bedFigures } from '../rules/beds.ts';
import { filingDueOn } from '../rules/institutions/obstacles.ts';
import { institutionStates, institutionStatusLabels } from '../rules/institutions/states.ts';
import { holdsOn } from '../rules.ts';
import { actionsOnHouse, forHouse, historyAt } from '../views/institutions.ts';
import { recordShown } from '../views/stays.ts';
import { communityOf, labelOf, nameOf, sourceNoteOf } from './fields.ts';

export const institutionResolvers = {
  Query: {
    careInstitution: async (_, { id }, { loaders }) => (await loaders.institution.load(id)) ?? null,
  },
  DivisionElderCare: {
    institutionCount: async (division, _, context) => (await institutionFigures(division, context)).open,
    medicalCoverCount: async (division, _, context) => (await institutionFigures(division, context)).covered,
    institutions: ({ code, on }, { hasMedicalCover = null, ...page }, { loaders }) =>
      loaders.institutions({ on, hasMedicalCover })(pageRequest(page, 2)).load(code),
    beds: ({ code, on }, _, context) => bedsOf(context, code, on, code),
  },
  CareInstitution: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.institution.load(id)) ?? null,
    name: nameOf,
    community: communityOf,
    unifiedSocialCreditCode: ({ creditCode }) => creditCode,
    filing: ({ filingNumber, filedOn }) =>
      filingNumber !== null && filedOn !== null ? { number: filingNumber, filedOn } : null,
    medicalArrangements: ({ id }, _, { loaders }) => loaders.arrangements.load(id),
    hasMedicalCover: async ({ id }, { on }, { loaders, clock }) => {
      const day = dayOf(on, clock);
      const arrangements = await loaders.arrangements.load(id);
      return arrangements.some(({ validFrom, validUntil }) => holdsOn(validFrom, validUntil, day));
    },
    starGrade: async ({ id }, { on }, { loaders, clock }) => {
      const day = dayOf(on, clock);
      const grades = await loaders.starGrades.load(id);
      return grades.find(({ awardedOn, validUntil }) => holdsOn(awardedOn, validUntil, day)) ?? null;
    },
    filingDueOn: async ({ id, filedOn }, _, { loaders }) => {
      const first = (await loaders.houseSums.load(id))?.firstElderOn;
      return filedOn === null && first ? filingDueOn(first) : null;
    },
    inspections: (house, _, context) =>
      forHouse(context, house, () => context.loaders.inspections.load(house.id)),
    openStays: (house, _, context) =>
      forHouse(context, house, async () => {
        const stays = await context.loaders.openStays.load(house.id);
        await recordShown(context, house.id, stays);
        return stays;
      }),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(institutionStates, institutionStatusLabels, status),
    history: (house, _, context) => historyAt(context, house, house.id),
    deadlines: () => [],
    availableActions: (house, _, context) => actionsOnHouse(context, house),
    beds: ({ id, communityCode }, { on }, context) =>
      bedsOf(context, communityCode, dayOf(on, context.clock), id),
    sourceNote: sourceNoteOf,
  },
  CareMedicalArrangement: {
    partner: ({ partnerZh, partnerKo, partnerEn }) => labelOf(partnerZh, partnerKo, partnerEn),
  },
} satisfies Resolvers;

async function institutionFigures({ code, on }: DivisionOnDay, { loaders }: Context) {
  return (await loaders.institutionFigures(on).load(code)) ?? { open: 0, covered: 0 };
}

/**
 * The beds of a division or of an institution in it. What is withheld of one depends on all others of the city, so those
 * are loaded for everybody but its staff.
 */
async function bedsOf(context: Context, code: string, on: string, place: string) {
  const isStaff = maySeeSmallCounts(context, code);
  const { rows, withheld } = await context.loaders.beds(on).load(isStaff ? code : code.slice(0, 6));
  return bedFigures(rows, place, isStaff ? undefined : withheld);
}
