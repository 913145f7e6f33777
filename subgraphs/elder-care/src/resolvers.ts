import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import { dayOf } from '@civil-affairs/kit/arguments';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { assessmentResolvers } from './resolvers/assessments.ts';
import { calculatorResolvers } from './resolvers/calculators.ts';
import { canteenCaseResolvers } from './resolvers/canteen-cases.ts';
import { canteenResolvers } from './resolvers/canteens.ts';
import { homeResolvers } from './resolvers/home.ts';
import { homeCareCentreResolvers } from './resolvers/home-care-centres.ts';
import { inspectionResolvers } from './resolvers/inspections.ts';
import { institutionResolvers } from './resolvers/institutions.ts';
import { mealCardResolvers } from './resolvers/meal-cards.ts';
import { mealResolvers } from './resolvers/meals.ts';
import { messageResolvers } from './resolvers/messages.ts';
import { paperResolvers } from './resolvers/papers.ts';
import { residentResolvers } from './resolvers/residents.ts';
import { seriesResolvers } from './resolvers/series.ts';
import { stayResolvers } from './resolvers/stays.ts';
import { voucherResolvers } from './resolvers/vouchers.ts';
import { waitingResolvers } from './resolvers/waiting.ts';

/** Each part answers for its own types; what is spread over several parts is put together here. */
export const resolvers = {
  ...institutionResolvers,
  ...homeCareCentreResolvers,
  ...canteenResolvers,
  ...residentResolvers,
  ...calculatorResolvers,
  ...assessmentResolvers,
  ...waitingResolvers,
  ...stayResolvers,
  ...inspectionResolvers,
  ...voucherResolvers,
  ...homeResolvers,
  ...mealResolvers,
  ...mealCardResolvers,
  ...canteenCaseResolvers,
  Query: {
    ...institutionResolvers.Query,
    ...canteenResolvers.Query,
    ...calculatorResolvers.Query,
    ...assessmentResolvers.Query,
    ...waitingResolvers.Query,
    ...stayResolvers.Query,
    ...inspectionResolvers.Query,
    ...voucherResolvers.Query,
    ...homeResolvers.Query,
    ...mealResolvers.Query,
    ...mealCardResolvers.Query,
    ...canteenCaseResolvers.Query,
    ...messageResolvers.Query,
    ...paperResolvers.Query,
  },
  Mutation: {
    ...assessmentResolvers.Mutation,
    ...waitingResolvers.Mutation,
    ...stayResolvers.Mutation,
    ...inspectionResolvers.Mutation,
    ...voucherResolvers.Mutation,
    ...homeResolvers.Mutation,
    ...mealResolvers.Mutation,
    ...mealCardResolvers.Mutation,
    ...canteenCaseResolvers.Mutation,
  },
  Division: {
    elderCare: ({ code }, { on }, { clock }) => ({ code, on: dayOf(on, clock) }),
  },
  DivisionElderCare: {
    ...institutionResolvers.DivisionElderCare,
    ...homeCareCentreResolvers.DivisionElderCare,
    ...canteenResolvers.DivisionElderCare,
    ...homeResolvers.DivisionElderCare,
    ...mealResolvers.DivisionElderCare,
    ...seriesResolvers.DivisionElderCare,
  },
  HomeCareCentre: { ...homeCareCentreResolvers.HomeCareCentre, ...homeResolvers.HomeCareCentre },
  Canteen: { ...canteenResolvers.Canteen, ...mealResolvers.Canteen, ...canteenCaseResolvers.Canteen },
  CanteenMenu: { ...mealResolvers.CanteenMenu, ...canteenCaseResolvers.CanteenMenu },
  ElderCareProfile: {
    ...residentResolvers.ElderCareProfile,
    ...homeResolvers.ElderCareProfile,
    ...mealResolvers.ElderCareProfile,
    ...mealCardResolvers.ElderCareProfile,
  },
  Resident: { ...residentResolvers.Resident, ...messageResolvers.Resident },
  CareAssessmentCase: { ...assessmentResolvers.CareAssessmentCase, ...messageResolvers.CareAssessmentCase },
  CareWaitingEntry: { ...waitingResolvers.CareWaitingEntry, ...messageResolvers.CareWaitingEntry },
  CareAdmission: {
    ...stayResolvers.CareAdmission,
    ...messageResolvers.CareAdmission,
    ...paperResolvers.CareAdmission,
  },
  CanteenStatement: { ...canteenCaseResolvers.CanteenStatement, ...paperResolvers.CanteenStatement },
  CareVoucher: { ...voucherResolvers.CareVoucher, ...messageResolvers.CareVoucher },
  CareBooking: { ...homeResolvers.CareBooking, ...messageResolvers.CareBooking },
  CareVisitListing: { ...homeResolvers.CareVisitListing, ...messageResolvers.CareVisitListing },
  CareRepair: { ...homeResolvers.CareRepair, ...messageResolvers.CareRepair },
  CanteenMealOrder: { ...mealResolvers.CanteenMealOrder, ...messageResolvers.CanteenMealOrder },
  MealCard: { ...mealCardResolvers.MealCard, ...messageResolvers.MealCard, ...paperResolvers.MealCard },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;
