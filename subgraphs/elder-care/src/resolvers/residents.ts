import { pageRequest } from '@civil-affairs/kit/pages';
import { isVisibleElder } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { standingResult } from '../rules/assessments/findings.ts';
import { levelFound } from '../sealed.ts';
import { careFileOf } from '../views/care-file.ts';

export const residentResolvers = {
  Resident: {
    elderCare: (resident, _, context) => (isVisibleElder(resident, context) ? resident : null),
  },
  ElderCareProfile: {
    assessedLevel: ({ id }, _, context) =>
      context.loaders.results.use(id, (results) => {
        const latest = standingResult(results);
        return latest ? levelFound(context, latest) : null;
      }),
    admission: ({ id }, _, { loaders, clock }) =>
      loaders.admissionOn(clock.today()).use(id, (stay) => stay ?? null),
    voucher: async ({ id }, { month }, { loaders, clock }) => {
      const wanted = month ?? clock.today().slice(0, 7);
      return (await careFileOf(loaders, id)).vouchers.find((voucher) => voucher.month === wanted) ?? null;
    },
    mealOrdersThisMonth: ({ id }, _, { loaders }) =>
      loaders.mealOrdersThisMonth.use(id, (orders) => orders?.total ?? 0),
    waitingEntry: async ({ id }, _, { loaders }) => (await careFileOf(loaders, id)).entry,
    assessmentCases: async ({ id }, _, { loaders }) => (await careFileOf(loaders, id)).assessments,
    assessments: async ({ id }, _, { loaders }) =>
      (await careFileOf(loaders, id)).assessments.filter(({ publishedOn }) => publishedOn !== null),
    admissions: async ({ id }, _, { loaders }) => (await careFileOf(loaders, id)).admissions,
    mealOrders: ({ id }, args, { loaders }) => loaders.mealOrders(pageRequest(args, 2)).load(id),
  },
} satisfies Resolvers;
