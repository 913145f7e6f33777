import { pageRequest } from '@civil-affairs/kit/pages';
import { isVisibleElder } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { assessmentFacts, assessmentResult } from '../rules/care-levels.ts';
import { holdsOn } from '../rules.ts';
import { required } from './fields.ts';

export const residentResolvers = {
  Resident: {
    elderCare: (resident, _, context) => (isVisibleElder(resident, context) ? resident : null),
  },
  ElderCareProfile: {
    assessedLevel: async ({ id }, _, { loaders }) => {
      const [latest] = await loaders.assessments.load(id);
      return latest ? assessmentResult(assessmentFacts(latest)).level : null;
    },
    admission: async ({ id }, _, { loaders, clock }) => {
      const admissions = await loaders.admissions.load(id);
      return admissions.find(({ since, until }) => holdsOn(since, until, clock.today())) ?? null;
    },
    mealOrdersThisMonth: async ({ id }, _, { loaders }) =>
      (await loaders.mealOrdersThisMonth.load(id))?.total ?? 0,
    assessments: ({ id }, _, { loaders }) => loaders.assessments.load(id),
    admissions: ({ id }, _, { loaders }) => loaders.admissions.load(id),
    mealOrders: ({ id }, args, { loaders }) => loaders.mealOrders(pageRequest(args, 3)).load(id),
  },
  CareAssessment: {
    level: (assessment) => assessmentResult(assessmentFacts(assessment)).level,
    levelChangedBy: (assessment) => assessmentResult(assessmentFacts(assessment)).changedBy,
  },
  CareAdmission: {
    institution: async ({ institutionId }, _, { loaders }) =>
      required(await loaders.institution.load(institutionId)),
  },
  CanteenMealOrder: {
    canteen: async ({ canteenId }, _, { loaders }) => required(await loaders.canteen.load(canteenId)),
    price: ({ fen }) => fen,
  },
} satisfies Resolvers;
