import type * as Contract from './contract.ts';
import type { Canteen, CanteenMealOrder, CanteenMenu, CanteenRound, CareAdmission, CareAssessmentCase, CareBooking, CareCommunityDay, CareFinding, CareInspection, CareInstitution, CareRepair, CareVisitListing, CareVoucher, CareWaitingEntry, Division, HomeCareCentre, MealCard, Resident } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { EvidenceRow as EvidenceRowMapper } from '@civil-affairs/kit/evidence/evidence';
import type { Deadline as DeadlineMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { ShownPaper as ShownPaperMapper, PaperProof as PaperProofMapper, PaperPage as PaperPageMapper } from '@civil-affairs/kit/papers/papers';
import type { ShownMessage as ShownMessageMapper, MessagePage as MessagePageMapper } from '@civil-affairs/kit/messages/messages';
import type { DivisionReference as DivisionReferenceMapper, ElderReference as ElderReferenceMapper, DivisionOnDay as DivisionOnDayMapper, DeskOnDay as DeskOnDayMapper, Context } from '../context.ts';
import type { CareInstitutionRow as CareInstitutionRowMapper, MedicalArrangementRow as MedicalArrangementRowMapper, HomeCareCentreRow as HomeCareCentreRowMapper, HomeCareCentreFloorRow as HomeCareCentreFloorRowMapper, CanteenRow as CanteenRowMapper, CanteenHoursRow as CanteenHoursRowMapper, CanteenPriceRow as CanteenPriceRowMapper, CanteenInvestmentRow as CanteenInvestmentRowMapper, MealProgrammeRow as MealProgrammeRowMapper } from '../tables.ts';
import type { CareInstitutionPage as CareInstitutionPageMapper } from '../queries/institutions.ts';
import type { CanteenPage as CanteenPageMapper, ProgrammeDimension as ProgrammeDimensionMapper } from '../queries/canteens.ts';
import type { CareAssessmentRow as CareAssessmentRowMapper, CareAssessmentRuleRow as CareAssessmentRuleRowMapper, CareAssessmentItemRow as CareAssessmentItemRowMapper, CareRiskEventRow as CareRiskEventRowMapper } from '../tables/assessments.ts';
import type { CareAdmissionRow as CareAdmissionRowMapper, CareServiceAgreementRow as CareServiceAgreementRowMapper, CareSafetyRiskRow as CareSafetyRiskRowMapper, CareAbsenceRow as CareAbsenceRowMapper } from '../tables/stays.ts';
import type { MealOrderRow as MealOrderRowMapper, CanteenDishRow as CanteenDishRowMapper, CanteenMenuRow as CanteenMenuRowMapper, CanteenMenuSetRow as CanteenMenuSetRowMapper, CanteenSittingRow as CanteenSittingRowMapper, MealAllergyRecordRow as MealAllergyRecordRowMapper, MealAbsenceRow as MealAbsenceRowMapper, MealSplitRuleRow as MealSplitRuleRowMapper, MealSplitRuleLineRow as MealSplitRuleLineRowMapper, MealCardRow as MealCardRowMapper, MealCardEntryRow as MealCardEntryRowMapper, CanteenRoundRow as CanteenRoundRowMapper } from '../tables/meals.ts';
import type { MealOrderPage as MealOrderPageMapper } from '../queries/elders.ts';
import type { CareAssessmentPage as CareAssessmentPageMapper } from '../queries/assessments.ts';
import type { CareWaitingEntryRow as CareWaitingEntryRowMapper, CareBedOfferRow as CareBedOfferRowMapper } from '../tables/waiting.ts';
import type { CareWaitingPage as CareWaitingPageMapper } from '../queries/waiting.ts';
import type { CareStarGradeRow as CareStarGradeRowMapper, CareInspectionRow as CareInspectionRowMapper, CareFindingRow as CareFindingRowMapper } from '../tables/inspections.ts';
import type { CareVoucherRow as CareVoucherRowMapper, CareVoucherRedemptionRow as CareVoucherRedemptionRowMapper, CareVoucherIssueRow as CareVoucherIssueRowMapper, CareServiceItemRow as CareServiceItemRowMapper } from '../tables/vouchers.ts';
import type { CareSlotRow as CareSlotRowMapper, CareBookingRow as CareBookingRowMapper, CareVisitListingRow as CareVisitListingRowMapper, CareVisitRow as CareVisitRowMapper, CareRepairRow as CareRepairRowMapper, CareCommunityDayRow as CareCommunityDayRowMapper } from '../tables/home.ts';
import type { SeriesMonth as SeriesMonthMapper } from '../rules/series.ts';
import type { MealCardEntryPage as MealCardEntryPageMapper } from '../queries/meal-cards.ts';
import type { CanteenOperationRow as CanteenOperationRowMapper, CanteenFoodCheckRow as CanteenFoodCheckRowMapper, CanteenFoodSampleRow as CanteenFoodSampleRowMapper } from '../tables/canteens.ts';
import type { CanteenStatement as CanteenStatementMapper } from '../views/canteens.ts';
import type { StatementLine as StatementLineMapper } from '../rules/meals/statements.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Contract.Maybe<T> extends T ? Contract.Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Contract.Maybe<TTypes> | Promise<Contract.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Canteen: Canteen;
  CanteenMealOrder: CanteenMealOrder;
  CanteenMenu: CanteenMenu;
  CanteenRound: CanteenRound;
  CareAdmission: CareAdmission;
  CareAssessmentCase: CareAssessmentCase;
  CareBooking: CareBooking;
  CareCommunityDay: CareCommunityDay;
  CareFinding: CareFinding;
  CareInspection: CareInspection;
  CareInstitution: CareInstitution;
  CareRepair: CareRepair;
  CareVisitListing: CareVisitListing;
  CareVoucher: CareVoucher;
  CareWaitingEntry: CareWaitingEntry;
  Division: Division;
  HomeCareCentre: HomeCareCentre;
  MealCard: MealCard;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Canteen:
    ( { __typename: 'Canteen' }
    & GraphQLRecursivePick<FederationTypes['Canteen'], {"id":true}> );
  CanteenMealOrder:
    ( { __typename: 'CanteenMealOrder' }
    & GraphQLRecursivePick<FederationTypes['CanteenMealOrder'], {"id":true}> );
  CanteenMenu:
    ( { __typename: 'CanteenMenu' }
    & GraphQLRecursivePick<FederationTypes['CanteenMenu'], {"id":true}> );
  CanteenRound:
    ( { __typename: 'CanteenRound' }
    & GraphQLRecursivePick<FederationTypes['CanteenRound'], {"id":true}> );
  CareAdmission:
    ( { __typename: 'CareAdmission' }
    & GraphQLRecursivePick<FederationTypes['CareAdmission'], {"id":true}> );
  CareAssessmentCase:
    ( { __typename: 'CareAssessmentCase' }
    & GraphQLRecursivePick<FederationTypes['CareAssessmentCase'], {"id":true}> );
  CareBooking:
    ( { __typename: 'CareBooking' }
    & GraphQLRecursivePick<FederationTypes['CareBooking'], {"id":true}> );
  CareCommunityDay:
    ( { __typename: 'CareCommunityDay' }
    & GraphQLRecursivePick<FederationTypes['CareCommunityDay'], {"id":true}> );
  CareFinding:
    ( { __typename: 'CareFinding' }
    & GraphQLRecursivePick<FederationTypes['CareFinding'], {"id":true}> );
  CareInspection:
    ( { __typename: 'CareInspection' }
    & GraphQLRecursivePick<FederationTypes['CareInspection'], {"id":true}> );
  CareInstitution:
    ( { __typename: 'CareInstitution' }
    & GraphQLRecursivePick<FederationTypes['CareInstitution'], {"id":true}> );
  CareRepair:
    ( { __typename: 'CareRepair' }
    & GraphQLRecursivePick<FederationTypes['CareRepair'], {"id":true}> );
  CareVisitListing:
    ( { __typename: 'CareVisitListing' }
    & GraphQLRecursivePick<FederationTypes['CareVisitListing'], {"id":true}> );
  CareVoucher:
    ( { __typename: 'CareVoucher' }
    & GraphQLRecursivePick<FederationTypes['CareVoucher'], {"id":true}> );
  CareWaitingEntry:
    ( { __typename: 'CareWaitingEntry' }
    & GraphQLRecursivePick<FederationTypes['CareWaitingEntry'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  HomeCareCentre:
    ( { __typename: 'HomeCareCentre' }
    & GraphQLRecursivePick<FederationTypes['HomeCareCentre'], {"id":true}> );
  MealCard:
    ( { __typename: 'MealCard' }
    & GraphQLRecursivePick<FederationTypes['MealCard'], {"id":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true,"birthDate":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case:
    | ( CanteenRowMapper )
    | ( MealOrderRowMapper )
    | ( CanteenMenuRowMapper )
    | ( CanteenRoundRowMapper )
    | ( CareAdmissionRowMapper )
    | ( CareAssessmentRowMapper )
    | ( CareBookingRowMapper )
    | ( CareCommunityDayRowMapper )
    | ( CareFindingRowMapper )
    | ( CareInspectionRowMapper )
    | ( CareInstitutionRowMapper )
    | ( CareRepairRowMapper )
    | ( CareVisitListingRowMapper )
    | ( CareVoucherRowMapper )
    | ( CareWaitingEntryRowMapper )
    | ( MealCardRowMapper )
  ;
  Node:
    | ( CanteenRowMapper )
    | ( MealOrderRowMapper )
    | ( CanteenMenuRowMapper )
    | ( CanteenRoundRowMapper )
    | ( CareAdmissionRowMapper )
    | ( CareAssessmentRowMapper )
    | ( CareBookingRowMapper )
    | ( CareCommunityDayRowMapper )
    | ( CareFindingRowMapper )
    | ( CareInspectionRowMapper )
    | ( CareInstitutionRowMapper )
    | ( CareRepairRowMapper )
    | ( CareVisitListingRowMapper )
    | ( CareVoucherRowMapper )
    | ( CareWaitingEntryRowMapper )
    | ( HomeCareCentreRowMapper )
    | ( MealCardRowMapper )
  ;
  Problem:
    | ( ConflictProblemMapper )
    | ( InputProblemMapper )
    | ( RuleProblemMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCareBedOfferInput: Contract.AcceptCareBedOfferInput;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  AcceptCareBedOfferPayload: ResolverTypeWrapper<Omit<Contract.AcceptCareBedOfferPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversTypes['CareWaitingEntry']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ActionAvailability: ResolverTypeWrapper<ActionAvailabilityMapper>;
  Boolean: ResolverTypeWrapper<Contract.Scalars['Boolean']['output']>;
  AddCanteenDishInput: Contract.AddCanteenDishInput;
  AddCanteenDishPayload: ResolverTypeWrapper<Omit<Contract.AddCanteenDishPayload, 'dish' | 'problems' | 'warnings'> & { dish?: Contract.Maybe<ResolversTypes['CanteenDish']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AddCareBedsInput: Contract.AddCareBedsInput;
  AddCareBedsPayload: ResolverTypeWrapper<Omit<Contract.AddCareBedsPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AddCareMedicalArrangementInput: Contract.AddCareMedicalArrangementInput;
  AddCareMedicalArrangementPayload: ResolverTypeWrapper<Omit<Contract.AddCareMedicalArrangementPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AddCareVisitListingInput: Contract.AddCareVisitListingInput;
  AddCareVisitListingPayload: ResolverTypeWrapper<Omit<Contract.AddCareVisitListingPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversTypes['CareVisitListing']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AdmitElderInput: Contract.AdmitElderInput;
  AdmitElderPayload: ResolverTypeWrapper<Omit<Contract.AdmitElderPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AnnounceCareCommunityDayInput: Contract.AnnounceCareCommunityDayInput;
  AnnounceCareCommunityDayPayload: ResolverTypeWrapper<Omit<Contract.AnnounceCareCommunityDayPayload, 'day' | 'problems' | 'warnings'> & { day?: Contract.Maybe<ResolversTypes['CareCommunityDay']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AnnounceCareInstitutionClosingInput: Contract.AnnounceCareInstitutionClosingInput;
  AnnounceCareInstitutionClosingPayload: ResolverTypeWrapper<Omit<Contract.AnnounceCareInstitutionClosingPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AnnounceMealAbsenceInput: Contract.AnnounceMealAbsenceInput;
  AnnounceMealAbsencePayload: ResolverTypeWrapper<Omit<Contract.AnnounceMealAbsencePayload, 'absence' | 'problems' | 'warnings'> & { absence?: Contract.Maybe<ResolversTypes['MealAbsence']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AppointCanteenOperatorInput: Contract.AppointCanteenOperatorInput;
  AppointCanteenOperatorPayload: ResolverTypeWrapper<Omit<Contract.AppointCanteenOperatorPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AssignCareAssessorsInput: Contract.AssignCareAssessorsInput;
  AssignCareAssessorsPayload: ResolverTypeWrapper<Omit<Contract.AssignCareAssessorsPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversTypes['CareAssessmentCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  AwardCareStarGradeInput: Contract.AwardCareStarGradeInput;
  AwardCareStarGradePayload: ResolverTypeWrapper<Omit<Contract.AwardCareStarGradePayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  BlockMealCardInput: Contract.BlockMealCardInput;
  BlockMealCardPayload: ResolverTypeWrapper<Omit<Contract.BlockMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversTypes['MealCard']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  BookCareServiceInput: Contract.BookCareServiceInput;
  BookCareServicePayload: ResolverTypeWrapper<Omit<Contract.BookCareServicePayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversTypes['CareBooking']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CalculationStep: ResolverTypeWrapper<Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversTypes['Money']>, label: ResolversTypes['LocalizedText'] }>;
  CallOffCanteenMealOrderInput: Contract.CallOffCanteenMealOrderInput;
  CallOffCanteenMealOrderPayload: ResolverTypeWrapper<Omit<Contract.CallOffCanteenMealOrderPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversTypes['CanteenMealOrder']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CancelCanteenMealOrderInput: Contract.CancelCanteenMealOrderInput;
  CancelCanteenMealOrderPayload: ResolverTypeWrapper<Omit<Contract.CancelCanteenMealOrderPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversTypes['CanteenMealOrder']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CancelCanteenMenuInput: Contract.CancelCanteenMenuInput;
  CancelCanteenMenuPayload: ResolverTypeWrapper<Omit<Contract.CancelCanteenMenuPayload, 'menu' | 'problems' | 'warnings'> & { menu?: Contract.Maybe<ResolversTypes['CanteenMenu']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CancelCanteenRoundInput: Contract.CancelCanteenRoundInput;
  CancelCanteenRoundPayload: ResolverTypeWrapper<Omit<Contract.CancelCanteenRoundPayload, 'problems' | 'round' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, round?: Contract.Maybe<ResolversTypes['CanteenRound']>, warnings: Array<ResolversTypes['Problem']> }>;
  CancelCareBookingInput: Contract.CancelCareBookingInput;
  CancelCareBookingPayload: ResolverTypeWrapper<Omit<Contract.CancelCareBookingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversTypes['CareBooking']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CancelCareCommunityDayInput: Contract.CancelCareCommunityDayInput;
  CancelCareCommunityDayPayload: ResolverTypeWrapper<Omit<Contract.CancelCareCommunityDayPayload, 'day' | 'problems' | 'warnings'> & { day?: Contract.Maybe<ResolversTypes['CareCommunityDay']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CancelCareDischargeInput: Contract.CancelCareDischargeInput;
  CancelCareDischargePayload: ResolverTypeWrapper<Omit<Contract.CancelCareDischargePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CancelCareInspectionInput: Contract.CancelCareInspectionInput;
  CancelCareInspectionPayload: ResolverTypeWrapper<Omit<Contract.CancelCareInspectionPayload, 'inspection' | 'problems' | 'warnings'> & { inspection?: Contract.Maybe<ResolversTypes['CareInspection']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Canteen: ResolverTypeWrapper<CanteenRowMapper>;
  CanteenConnection: ResolverTypeWrapper<CanteenPageMapper>;
  CanteenDiet: Contract.CanteenDiet;
  CanteenDinerGroup: Contract.CanteenDinerGroup;
  CanteenDish: ResolverTypeWrapper<CanteenDishRowMapper>;
  CanteenDishCourse: Contract.CanteenDishCourse;
  CanteenEdge: ResolverTypeWrapper<Omit<Contract.CanteenEdge, 'node'> & { node: ResolversTypes['Canteen'] }>;
  CanteenFoodCheck: ResolverTypeWrapper<CanteenFoodCheckRowMapper>;
  CanteenFoodSample: ResolverTypeWrapper<CanteenFoodSampleRowMapper>;
  CanteenFundSource: Contract.CanteenFundSource;
  CanteenHours: ResolverTypeWrapper<CanteenHoursRowMapper>;
  CanteenInvestment: ResolverTypeWrapper<CanteenInvestmentRowMapper>;
  CanteenKitchenCount: ResolverTypeWrapper<Omit<Contract.CanteenKitchenCount, 'dishes' | 'sets'> & { dishes: Array<ResolversTypes['CanteenKitchenDish']>, sets: Array<ResolversTypes['CanteenKitchenSet']> }>;
  CanteenKitchenDish: ResolverTypeWrapper<Omit<Contract.CanteenKitchenDish, 'dish'> & { dish: ResolversTypes['CanteenDish'] }>;
  CanteenKitchenSet: ResolverTypeWrapper<Omit<Contract.CanteenKitchenSet, 'set'> & { set: ResolversTypes['CanteenMenuSet'] }>;
  CanteenMeal: Contract.CanteenMeal;
  CanteenMealCancelReason: Contract.CanteenMealCancelReason;
  CanteenMealMode: Contract.CanteenMealMode;
  CanteenMealOrder: ResolverTypeWrapper<MealOrderRowMapper>;
  CanteenMealOrderConnection: ResolverTypeWrapper<MealOrderPageMapper>;
  CanteenMealOrderEdge: ResolverTypeWrapper<Omit<Contract.CanteenMealOrderEdge, 'node'> & { node: ResolversTypes['CanteenMealOrder'] }>;
  CanteenMealOrderStatus: Contract.CanteenMealOrderStatus;
  CanteenMealProgramme: ResolverTypeWrapper<MealProgrammeRowMapper>;
  CanteenMealProgrammeDimension: ResolverTypeWrapper<ProgrammeDimensionMapper>;
  CanteenMenu: ResolverTypeWrapper<CanteenMenuRowMapper>;
  CanteenMenuSet: ResolverTypeWrapper<CanteenMenuSetRowMapper>;
  CanteenMenuSetInput: Contract.CanteenMenuSetInput;
  CanteenMenuStatus: Contract.CanteenMenuStatus;
  CanteenModel: Contract.CanteenModel;
  CanteenNotDeliveredReason: Contract.CanteenNotDeliveredReason;
  CanteenOperation: ResolverTypeWrapper<CanteenOperationRowMapper>;
  CanteenPrice: ResolverTypeWrapper<CanteenPriceRowMapper>;
  CanteenRound: ResolverTypeWrapper<CanteenRoundRowMapper>;
  CanteenRoundStatus: Contract.CanteenRoundStatus;
  CanteenRoundStop: ResolverTypeWrapper<Omit<Contract.CanteenRoundStop, 'orders'> & { orders: Array<ResolversTypes['CanteenMealOrder']> }>;
  CanteenSitting: ResolverTypeWrapper<CanteenSittingRowMapper>;
  CanteenStatement: ResolverTypeWrapper<CanteenStatementMapper>;
  CanteenStatementLine: ResolverTypeWrapper<StatementLineMapper>;
  CanteenStatus: Contract.CanteenStatus;
  CanteenWeekday: Contract.CanteenWeekday;
  CareAbsence: ResolverTypeWrapper<CareAbsenceRowMapper>;
  CareAbsenceKind: Contract.CareAbsenceKind;
  CareAdmission: ResolverTypeWrapper<CareAdmissionRowMapper>;
  CareAdmissionDesk: ResolverTypeWrapper<DeskOnDayMapper>;
  CareAdmissionStatus: Contract.CareAdmissionStatus;
  CareAgreementSigner: Contract.CareAgreementSigner;
  CareAspect: Contract.CareAspect;
  CareAspectEntry: ResolverTypeWrapper<Omit<Contract.CareAspectEntry, 'label'> & { label: ResolversTypes['LocalizedText'] }>;
  CareAspectView: ResolverTypeWrapper<Omit<Contract.CareAspectView, 'entries'> & { entries: Array<ResolversTypes['CareAspectEntry']> }>;
  CareAssessment: ResolverTypeWrapper<CareAssessmentRowMapper>;
  CareAssessmentAnswer: ResolverTypeWrapper<Omit<Contract.CareAssessmentAnswer, 'item'> & { item: ResolversTypes['CareAssessmentItem'] }>;
  CareAssessmentAnswerInput: Contract.CareAssessmentAnswerInput;
  CareAssessmentBand: ResolverTypeWrapper<Contract.CareAssessmentBand>;
  CareAssessmentCase: ResolverTypeWrapper<CareAssessmentRowMapper>;
  CareAssessmentCaseConnection: ResolverTypeWrapper<CareAssessmentPageMapper>;
  CareAssessmentCaseEdge: ResolverTypeWrapper<Omit<Contract.CareAssessmentCaseEdge, 'node'> & { node: ResolversTypes['CareAssessmentCase'] }>;
  CareAssessmentDecision: Contract.CareAssessmentDecision;
  CareAssessmentItem: ResolverTypeWrapper<CareAssessmentItemRowMapper>;
  CareAssessmentItemGroup: Contract.CareAssessmentItemGroup;
  CareAssessmentReason: Contract.CareAssessmentReason;
  CareAssessmentRule: ResolverTypeWrapper<CareAssessmentRuleRowMapper>;
  CareAssessmentStatus: Contract.CareAssessmentStatus;
  CareBedFigures: ResolverTypeWrapper<Contract.CareBedFigures>;
  CareBedOffer: ResolverTypeWrapper<CareBedOfferRowMapper>;
  CareBedOfferAnswer: Contract.CareBedOfferAnswer;
  CareBedType: Contract.CareBedType;
  CareBedTypeFigures: ResolverTypeWrapper<Contract.CareBedTypeFigures>;
  CareBooking: ResolverTypeWrapper<CareBookingRowMapper>;
  CareBookingStatus: Contract.CareBookingStatus;
  CareCommunityDay: ResolverTypeWrapper<CareCommunityDayRowMapper>;
  CareCommunityDayKind: Contract.CareCommunityDayKind;
  CareCommunityDayStatus: Contract.CareCommunityDayStatus;
  CareCommunityService: Contract.CareCommunityService;
  CareDeskBed: ResolverTypeWrapper<Omit<Contract.CareDeskBed, 'admission'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']> }>;
  CareFinding: ResolverTypeWrapper<CareFindingRowMapper>;
  CareFindingArea: Contract.CareFindingArea;
  CareFindingInput: Contract.CareFindingInput;
  CareFindingSeverity: Contract.CareFindingSeverity;
  CareFindingStatus: Contract.CareFindingStatus;
  CareInspection: ResolverTypeWrapper<CareInspectionRowMapper>;
  CareInspectionKind: Contract.CareInspectionKind;
  CareInspectionStatus: Contract.CareInspectionStatus;
  CareInstitution: ResolverTypeWrapper<CareInstitutionRowMapper>;
  CareInstitutionConnection: ResolverTypeWrapper<CareInstitutionPageMapper>;
  CareInstitutionEdge: ResolverTypeWrapper<Omit<Contract.CareInstitutionEdge, 'node'> & { node: ResolversTypes['CareInstitution'] }>;
  CareInstitutionFiling: ResolverTypeWrapper<Contract.CareInstitutionFiling>;
  CareInstitutionKind: Contract.CareInstitutionKind;
  CareInstitutionStatus: Contract.CareInstitutionStatus;
  CareLevel: Contract.CareLevel;
  CareLevelChange: Contract.CareLevelChange;
  CareLevelInput: Contract.CareLevelInput;
  CareLevelResult: ResolverTypeWrapper<Omit<Contract.CareLevelResult, 'problems' | 'steps' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, steps: Array<ResolversTypes['CalculationStep']>, warnings: Array<ResolversTypes['Problem']> }>;
  CareMedicalArrangement: ResolverTypeWrapper<MedicalArrangementRowMapper>;
  CareMedicalArrangementKind: Contract.CareMedicalArrangementKind;
  CareRegistrationKind: Contract.CareRegistrationKind;
  CareRepair: ResolverTypeWrapper<CareRepairRowMapper>;
  CareRepairStatus: Contract.CareRepairStatus;
  CareRiskEvent: ResolverTypeWrapper<CareRiskEventRowMapper>;
  CareRiskEventInput: Contract.CareRiskEventInput;
  CareRiskEventKind: Contract.CareRiskEventKind;
  CareSafetyRisk: Contract.CareSafetyRisk;
  CareSafetyRiskDegree: Contract.CareSafetyRiskDegree;
  CareSafetyRiskFinding: ResolverTypeWrapper<CareSafetyRiskRowMapper>;
  CareSafetyRiskInput: Contract.CareSafetyRiskInput;
  CareServiceAgreement: ResolverTypeWrapper<CareServiceAgreementRowMapper>;
  CareServiceAgreementInput: Contract.CareServiceAgreementInput;
  CareServiceItem: ResolverTypeWrapper<CareServiceItemRowMapper>;
  CareServiceSide: Contract.CareServiceSide;
  CareSlot: ResolverTypeWrapper<CareSlotRowMapper>;
  CareStarGrade: ResolverTypeWrapper<CareStarGradeRowMapper>;
  CareStay: Contract.CareStay;
  CareStayEndReason: Contract.CareStayEndReason;
  CareVisit: ResolverTypeWrapper<CareVisitRowMapper>;
  CareVisitListing: ResolverTypeWrapper<CareVisitListingRowMapper>;
  CareVisitListingStatus: Contract.CareVisitListingStatus;
  CareVisitMode: Contract.CareVisitMode;
  CareVisitNeed: Contract.CareVisitNeed;
  CareVisitReason: Contract.CareVisitReason;
  CareVoucher: ResolverTypeWrapper<CareVoucherRowMapper>;
  CareVoucherCheckResult: Contract.CareVoucherCheckResult;
  CareVoucherEstimate: ResolverTypeWrapper<Omit<Contract.CareVoucherEstimate, 'ownShare' | 'problems' | 'steps' | 'voucher' | 'warnings'> & { ownShare?: Contract.Maybe<ResolversTypes['Money']>, problems: Array<ResolversTypes['Problem']>, steps: Array<ResolversTypes['CalculationStep']>, voucher?: Contract.Maybe<ResolversTypes['Money']>, warnings: Array<ResolversTypes['Problem']> }>;
  CareVoucherInput: Contract.CareVoucherInput;
  CareVoucherIssue: ResolverTypeWrapper<CareVoucherIssueRowMapper>;
  CareVoucherRedemption: ResolverTypeWrapper<CareVoucherRedemptionRowMapper>;
  CareVoucherSample: ResolverTypeWrapper<Contract.CareVoucherSample>;
  CareVoucherStatus: Contract.CareVoucherStatus;
  CareWaitingEntry: ResolverTypeWrapper<CareWaitingEntryRowMapper>;
  CareWaitingEntryConnection: ResolverTypeWrapper<CareWaitingPageMapper>;
  CareWaitingEntryEdge: ResolverTypeWrapper<Omit<Contract.CareWaitingEntryEdge, 'node'> & { node: ResolversTypes['CareWaitingEntry'] }>;
  CareWaitingStatus: Contract.CareWaitingStatus;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  CaseHistoryEntry: ResolverTypeWrapper<Contract.CaseHistoryEntry>;
  CaseStage: ResolverTypeWrapper<Omit<Contract.CaseStage, 'label'> & { label: ResolversTypes['LocalizedText'] }>;
  ChangeCanteenPriceInput: Contract.ChangeCanteenPriceInput;
  ChangeCanteenPricePayload: ResolverTypeWrapper<Omit<Contract.ChangeCanteenPricePayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ChangeCanteenSeatsInput: Contract.ChangeCanteenSeatsInput;
  ChangeCanteenSeatsPayload: ResolverTypeWrapper<Omit<Contract.ChangeCanteenSeatsPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CheckInCareBookingInput: Contract.CheckInCareBookingInput;
  CheckInCareBookingPayload: ResolverTypeWrapper<Omit<Contract.CheckInCareBookingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversTypes['CareBooking']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CloseCanteenInput: Contract.CloseCanteenInput;
  CloseCanteenKitchenInput: Contract.CloseCanteenKitchenInput;
  CloseCanteenKitchenPayload: ResolverTypeWrapper<Omit<Contract.CloseCanteenKitchenPayload, 'menu' | 'problems' | 'warnings'> & { menu?: Contract.Maybe<ResolversTypes['CanteenMenu']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CloseCanteenPayload: ResolverTypeWrapper<Omit<Contract.CloseCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CloseCanteenRoundInput: Contract.CloseCanteenRoundInput;
  CloseCanteenRoundPayload: ResolverTypeWrapper<Omit<Contract.CloseCanteenRoundPayload, 'problems' | 'round' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, round?: Contract.Maybe<ResolversTypes['CanteenRound']>, warnings: Array<ResolversTypes['Problem']> }>;
  CloseCareConcernInput: Contract.CloseCareConcernInput;
  CloseCareConcernPayload: ResolverTypeWrapper<Omit<Contract.CloseCareConcernPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversTypes['CareVisitListing']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CloseCareInspectionInput: Contract.CloseCareInspectionInput;
  CloseCareInspectionPayload: ResolverTypeWrapper<Omit<Contract.CloseCareInspectionPayload, 'inspection' | 'problems' | 'warnings'> & { inspection?: Contract.Maybe<ResolversTypes['CareInspection']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CloseCareInstitutionInput: Contract.CloseCareInstitutionInput;
  CloseCareInstitutionPayload: ResolverTypeWrapper<Omit<Contract.CloseCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CloseMealCardInput: Contract.CloseMealCardInput;
  CloseMealCardPayload: ResolverTypeWrapper<Omit<Contract.CloseMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversTypes['MealCard']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CompleteCareRepairInput: Contract.CompleteCareRepairInput;
  CompleteCareRepairPayload: ResolverTypeWrapper<Omit<Contract.CompleteCareRepairPayload, 'problems' | 'repair' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, repair?: Contract.Maybe<ResolversTypes['CareRepair']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConfirmCareFindingInput: Contract.ConfirmCareFindingInput;
  ConfirmCareFindingPayload: ResolverTypeWrapper<Omit<Contract.ConfirmCareFindingPayload, 'finding' | 'problems' | 'warnings'> & { finding?: Contract.Maybe<ResolversTypes['CareFinding']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConfirmCareRectificationInput: Contract.ConfirmCareRectificationInput;
  ConfirmCareRectificationPayload: ResolverTypeWrapper<Omit<Contract.ConfirmCareRectificationPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  DeclineCareBedOfferInput: Contract.DeclineCareBedOfferInput;
  DeclineCareBedOfferPayload: ResolverTypeWrapper<Omit<Contract.DeclineCareBedOfferPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversTypes['CareWaitingEntry']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  DeclineCareVisitsInput: Contract.DeclineCareVisitsInput;
  DeclineCareVisitsPayload: ResolverTypeWrapper<Omit<Contract.DeclineCareVisitsPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversTypes['CareVisitListing']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  DischargeElderInput: Contract.DischargeElderInput;
  DischargeElderPayload: ResolverTypeWrapper<Omit<Contract.DischargeElderPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  DispatchCanteenRoundInput: Contract.DispatchCanteenRoundInput;
  DispatchCanteenRoundPayload: ResolverTypeWrapper<Omit<Contract.DispatchCanteenRoundPayload, 'problems' | 'round' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, round?: Contract.Maybe<ResolversTypes['CanteenRound']>, warnings: Array<ResolversTypes['Problem']> }>;
  DisposeCanteenFoodSampleInput: Contract.DisposeCanteenFoodSampleInput;
  DisposeCanteenFoodSamplePayload: ResolverTypeWrapper<Omit<Contract.DisposeCanteenFoodSamplePayload, 'problems' | 'sample' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, sample?: Contract.Maybe<ResolversTypes['CanteenFoodSample']>, warnings: Array<ResolversTypes['Problem']> }>;
  DisputeCareAssessmentInput: Contract.DisputeCareAssessmentInput;
  DisputeCareAssessmentPayload: ResolverTypeWrapper<Omit<Contract.DisputeCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversTypes['CareAssessmentCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionElderCare: ResolverTypeWrapper<DivisionOnDayMapper>;
  ElderCareMessageConnection: ResolverTypeWrapper<MessagePageMapper>;
  ElderCareMessageEdge: ResolverTypeWrapper<Omit<Contract.ElderCareMessageEdge, 'node'> & { node: ResolversTypes['PersonalMessage'] }>;
  ElderCareProfile: ResolverTypeWrapper<ElderReferenceMapper>;
  ElderCareSeriesLevel: ResolverTypeWrapper<Contract.ElderCareSeriesLevel>;
  ElderCareSeriesMonth: ResolverTypeWrapper<SeriesMonthMapper>;
  EndCareAbsenceInput: Contract.EndCareAbsenceInput;
  EndCareAbsencePayload: ResolverTypeWrapper<Omit<Contract.EndCareAbsencePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Evidence: ResolverTypeWrapper<EvidenceRowMapper>;
  EvidenceStatus: Contract.EvidenceStatus;
  FileCareInstitutionInput: Contract.FileCareInstitutionInput;
  FileCareInstitutionPayload: ResolverTypeWrapper<Omit<Contract.FileCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  HomeCareCentre: ResolverTypeWrapper<HomeCareCentreRowMapper>;
  HomeCareCentreFloor: ResolverTypeWrapper<HomeCareCentreFloorRowMapper>;
  HomeCareService: Contract.HomeCareService;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  IssueCanteenStatementInput: Contract.IssueCanteenStatementInput;
  IssueCanteenStatementPayload: ResolverTypeWrapper<Omit<Contract.IssueCanteenStatementPayload, 'problems' | 'statement' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, statement?: Contract.Maybe<ResolversTypes['CanteenStatement']>, warnings: Array<ResolversTypes['Problem']> }>;
  IssueCareVouchersInput: Contract.IssueCareVouchersInput;
  IssueCareVouchersPayload: ResolverTypeWrapper<Omit<Contract.IssueCareVouchersPayload, 'issue' | 'problems' | 'warnings'> & { issue?: Contract.Maybe<ResolversTypes['CareVoucherIssue']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  IssueMealCardInput: Contract.IssueMealCardInput;
  IssueMealCardPayload: ResolverTypeWrapper<Omit<Contract.IssueMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversTypes['MealCard']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  IssuedPaper: ResolverTypeWrapper<ShownPaperMapper>;
  JoinCareWaitingListInput: Contract.JoinCareWaitingListInput;
  JoinCareWaitingListPayload: ResolverTypeWrapper<Omit<Contract.JoinCareWaitingListPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversTypes['CareWaitingEntry']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  LeaveCareWaitingListInput: Contract.LeaveCareWaitingListInput;
  LeaveCareWaitingListPayload: ResolverTypeWrapper<Omit<Contract.LeaveCareWaitingListPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversTypes['CareWaitingEntry']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  LocalDate: ResolverTypeWrapper<Contract.Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  MealAbsence: ResolverTypeWrapper<MealAbsenceRowMapper>;
  MealAllergen: Contract.MealAllergen;
  MealAllergyRecord: ResolverTypeWrapper<MealAllergyRecordRowMapper>;
  MealCard: ResolverTypeWrapper<MealCardRowMapper>;
  MealCardEntry: ResolverTypeWrapper<MealCardEntryRowMapper>;
  MealCardEntryConnection: ResolverTypeWrapper<MealCardEntryPageMapper>;
  MealCardEntryEdge: ResolverTypeWrapper<Omit<Contract.MealCardEntryEdge, 'node'> & { node: ResolversTypes['MealCardEntry'] }>;
  MealCardEntryKind: Contract.MealCardEntryKind;
  MealCardPaperConnection: ResolverTypeWrapper<PaperPageMapper>;
  MealCardPaperEdge: ResolverTypeWrapper<Omit<Contract.MealCardPaperEdge, 'node'> & { node: ResolversTypes['IssuedPaper'] }>;
  MealCardSource: Contract.MealCardSource;
  MealCardStatus: Contract.MealCardStatus;
  MealPayer: Contract.MealPayer;
  MealQuote: ResolverTypeWrapper<Omit<Contract.MealQuote, 'fullPrice' | 'personPrice' | 'problems' | 'split' | 'warnings'> & { fullPrice?: Contract.Maybe<ResolversTypes['Money']>, personPrice?: Contract.Maybe<ResolversTypes['Money']>, problems: Array<ResolversTypes['Problem']>, split: Array<ResolversTypes['MealSplit']>, warnings: Array<ResolversTypes['Problem']> }>;
  MealQuoteInput: Contract.MealQuoteInput;
  MealSplit: ResolverTypeWrapper<Omit<Contract.MealSplit, 'amount'> & { amount: ResolversTypes['Money'] }>;
  MealSplitMethod: Contract.MealSplitMethod;
  MealSplitRule: ResolverTypeWrapper<MealSplitRuleRowMapper>;
  MealSplitRuleLine: ResolverTypeWrapper<MealSplitRuleLineRowMapper>;
  MealSplitRuleLineInput: Contract.MealSplitRuleLineInput;
  MessageStatus: Contract.MessageStatus;
  Money: ResolverTypeWrapper<FenMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OfferCareBedInput: Contract.OfferCareBedInput;
  OfferCareBedPayload: ResolverTypeWrapper<Omit<Contract.OfferCareBedPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversTypes['CareWaitingEntry']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  OpenCanteenInput: Contract.OpenCanteenInput;
  OpenCanteenPayload: ResolverTypeWrapper<Omit<Contract.OpenCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  OpenCareInstitutionInput: Contract.OpenCareInstitutionInput;
  OpenCareInstitutionPayload: ResolverTypeWrapper<Omit<Contract.OpenCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  OpenCareSlotInput: Contract.OpenCareSlotInput;
  OpenCareSlotPayload: ResolverTypeWrapper<Omit<Contract.OpenCareSlotPayload, 'problems' | 'slot' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, slot?: Contract.Maybe<ResolversTypes['CareSlot']>, warnings: Array<ResolversTypes['Problem']> }>;
  OrderCanteenMealInput: Contract.OrderCanteenMealInput;
  OrderCanteenMealPayload: ResolverTypeWrapper<Omit<Contract.OrderCanteenMealPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversTypes['CanteenMealOrder']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  OrderCareRectificationInput: Contract.OrderCareRectificationInput;
  OrderCareRectificationPayload: ResolverTypeWrapper<Omit<Contract.OrderCareRectificationPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  PaperProof: ResolverTypeWrapper<PaperProofMapper>;
  PersonalMessage: ResolverTypeWrapper<ShownMessageMapper>;
  PlanCanteenRoundInput: Contract.PlanCanteenRoundInput;
  PlanCanteenRoundPayload: ResolverTypeWrapper<Omit<Contract.PlanCanteenRoundPayload, 'problems' | 'round' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, round?: Contract.Maybe<ResolversTypes['CanteenRound']>, warnings: Array<ResolversTypes['Problem']> }>;
  PlanCareDischargeInput: Contract.PlanCareDischargeInput;
  PlanCareDischargePayload: ResolverTypeWrapper<Omit<Contract.PlanCareDischargePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  PlanCareInspectionInput: Contract.PlanCareInspectionInput;
  PlanCareInspectionPayload: ResolverTypeWrapper<Omit<Contract.PlanCareInspectionPayload, 'inspection' | 'problems' | 'warnings'> & { inspection?: Contract.Maybe<ResolversTypes['CareInspection']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  PublishCanteenMenuInput: Contract.PublishCanteenMenuInput;
  PublishCanteenMenuPayload: ResolverTypeWrapper<Omit<Contract.PublishCanteenMenuPayload, 'menu' | 'problems' | 'warnings'> & { menu?: Contract.Maybe<ResolversTypes['CanteenMenu']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseCareConcernInput: Contract.RaiseCareConcernInput;
  RaiseCareConcernPayload: ResolverTypeWrapper<Omit<Contract.RaiseCareConcernPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversTypes['CareVisitListing']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCanteenFoodCheckInput: Contract.RecordCanteenFoodCheckInput;
  RecordCanteenFoodCheckPayload: ResolverTypeWrapper<Omit<Contract.RecordCanteenFoodCheckPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCanteenFoodSampleInput: Contract.RecordCanteenFoodSampleInput;
  RecordCanteenFoodSamplePayload: ResolverTypeWrapper<Omit<Contract.RecordCanteenFoodSamplePayload, 'problems' | 'sample' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, sample?: Contract.Maybe<ResolversTypes['CanteenFoodSample']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCanteenInvestmentInput: Contract.RecordCanteenInvestmentInput;
  RecordCanteenInvestmentPayload: ResolverTypeWrapper<Omit<Contract.RecordCanteenInvestmentPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCanteenMealDeliveryInput: Contract.RecordCanteenMealDeliveryInput;
  RecordCanteenMealDeliveryPayload: ResolverTypeWrapper<Omit<Contract.RecordCanteenMealDeliveryPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversTypes['CanteenMealOrder']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCanteenMealNotFetchedInput: Contract.RecordCanteenMealNotFetchedInput;
  RecordCanteenMealNotFetchedPayload: ResolverTypeWrapper<Omit<Contract.RecordCanteenMealNotFetchedPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversTypes['CanteenMealOrder']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCareAbsenceInput: Contract.RecordCareAbsenceInput;
  RecordCareAbsencePayload: ResolverTypeWrapper<Omit<Contract.RecordCareAbsencePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCareAssessmentInput: Contract.RecordCareAssessmentInput;
  RecordCareAssessmentPayload: ResolverTypeWrapper<Omit<Contract.RecordCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversTypes['CareAssessmentCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCareCommunityDayInput: Contract.RecordCareCommunityDayInput;
  RecordCareCommunityDayPayload: ResolverTypeWrapper<Omit<Contract.RecordCareCommunityDayPayload, 'day' | 'problems' | 'warnings'> & { day?: Contract.Maybe<ResolversTypes['CareCommunityDay']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCareInspectionInput: Contract.RecordCareInspectionInput;
  RecordCareInspectionPayload: ResolverTypeWrapper<Omit<Contract.RecordCareInspectionPayload, 'inspection' | 'problems' | 'warnings'> & { inspection?: Contract.Maybe<ResolversTypes['CareInspection']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCareNoShowInput: Contract.RecordCareNoShowInput;
  RecordCareNoShowPayload: ResolverTypeWrapper<Omit<Contract.RecordCareNoShowPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversTypes['CareBooking']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCareVisitInput: Contract.RecordCareVisitInput;
  RecordCareVisitPayload: ResolverTypeWrapper<Omit<Contract.RecordCareVisitPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversTypes['CareVisitListing']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordCareVoucherCheckInput: Contract.RecordCareVoucherCheckInput;
  RecordCareVoucherCheckPayload: ResolverTypeWrapper<Omit<Contract.RecordCareVoucherCheckPayload, 'problems' | 'voucher' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, voucher?: Contract.Maybe<ResolversTypes['CareVoucher']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordDeathInCareInput: Contract.RecordDeathInCareInput;
  RecordDeathInCarePayload: ResolverTypeWrapper<Omit<Contract.RecordDeathInCarePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordMealAllergiesInput: Contract.RecordMealAllergiesInput;
  RecordMealAllergiesPayload: ResolverTypeWrapper<Omit<Contract.RecordMealAllergiesPayload, 'problems' | 'record' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, record?: Contract.Maybe<ResolversTypes['MealAllergyRecord']>, warnings: Array<ResolversTypes['Problem']> }>;
  RedeemCareVoucherInput: Contract.RedeemCareVoucherInput;
  RedeemCareVoucherPayload: ResolverTypeWrapper<Omit<Contract.RedeemCareVoucherPayload, 'problems' | 'voucher' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, voucher?: Contract.Maybe<ResolversTypes['CareVoucher']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterCanteenInput: Contract.RegisterCanteenInput;
  RegisterCanteenPayload: ResolverTypeWrapper<Omit<Contract.RegisterCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterCareInstitutionInput: Contract.RegisterCareInstitutionInput;
  RegisterCareInstitutionPayload: ResolverTypeWrapper<Omit<Contract.RegisterCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterMealSplitRuleInput: Contract.RegisterMealSplitRuleInput;
  RegisterMealSplitRulePayload: ResolverTypeWrapper<Omit<Contract.RegisterMealSplitRulePayload, 'problems' | 'rule' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, rule?: Contract.Maybe<ResolversTypes['MealSplitRule']>, warnings: Array<ResolversTypes['Problem']> }>;
  RejectCareFindingInput: Contract.RejectCareFindingInput;
  RejectCareFindingPayload: ResolverTypeWrapper<Omit<Contract.RejectCareFindingPayload, 'finding' | 'problems' | 'warnings'> & { finding?: Contract.Maybe<ResolversTypes['CareFinding']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReleaseCareBedInput: Contract.ReleaseCareBedInput;
  ReleaseCareBedPayload: ResolverTypeWrapper<Omit<Contract.ReleaseCareBedPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReportCareFindingInput: Contract.ReportCareFindingInput;
  ReportCareFindingPayload: ResolverTypeWrapper<Omit<Contract.ReportCareFindingPayload, 'finding' | 'problems' | 'warnings'> & { finding?: Contract.Maybe<ResolversTypes['CareFinding']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RequestCareAssessmentInput: Contract.RequestCareAssessmentInput;
  RequestCareAssessmentPayload: ResolverTypeWrapper<Omit<Contract.RequestCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversTypes['CareAssessmentCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RequestCareRepairInput: Contract.RequestCareRepairInput;
  RequestCareRepairPayload: ResolverTypeWrapper<Omit<Contract.RequestCareRepairPayload, 'problems' | 'repair' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, repair?: Contract.Maybe<ResolversTypes['CareRepair']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReserveCareBedInput: Contract.ReserveCareBedInput;
  ReserveCareBedPayload: ResolverTypeWrapper<Omit<Contract.ReserveCareBedPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Resident: ResolverTypeWrapper<ElderReferenceMapper>;
  ResumeCanteenInput: Contract.ResumeCanteenInput;
  ResumeCanteenPayload: ResolverTypeWrapper<Omit<Contract.ResumeCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReturnCarePrepaymentInput: Contract.ReturnCarePrepaymentInput;
  ReturnCarePrepaymentPayload: ResolverTypeWrapper<Omit<Contract.ReturnCarePrepaymentPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReverseCareVoucherRedemptionInput: Contract.ReverseCareVoucherRedemptionInput;
  ReverseCareVoucherRedemptionPayload: ResolverTypeWrapper<Omit<Contract.ReverseCareVoucherRedemptionPayload, 'problems' | 'voucher' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, voucher?: Contract.Maybe<ResolversTypes['CareVoucher']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReviewCareAssessmentInput: Contract.ReviewCareAssessmentInput;
  ReviewCareAssessmentPayload: ResolverTypeWrapper<Omit<Contract.ReviewCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversTypes['CareAssessmentCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Contract.Scalars['SafeInt']['output']>;
  SampleCareVoucherRedemptionsInput: Contract.SampleCareVoucherRedemptionsInput;
  SampleCareVoucherRedemptionsPayload: ResolverTypeWrapper<Omit<Contract.SampleCareVoucherRedemptionsPayload, 'problems' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  SellCanteenMealInput: Contract.SellCanteenMealInput;
  SellCanteenMealPayload: ResolverTypeWrapper<Omit<Contract.SellCanteenMealPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversTypes['CanteenMealOrder']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ServeCanteenMealInput: Contract.ServeCanteenMealInput;
  ServeCanteenMealPayload: ResolverTypeWrapper<Omit<Contract.ServeCanteenMealPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversTypes['CanteenMealOrder']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineMapper>;
  StatutoryDeadlineUnit: Contract.StatutoryDeadlineUnit;
  SuspendCanteenInput: Contract.SuspendCanteenInput;
  SuspendCanteenPayload: ResolverTypeWrapper<Omit<Contract.SuspendCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversTypes['Canteen']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  SuspendCareInstitutionInput: Contract.SuspendCareInstitutionInput;
  SuspendCareInstitutionPayload: ResolverTypeWrapper<Omit<Contract.SuspendCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversTypes['CareInstitution']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  TopUpMealCardInput: Contract.TopUpMealCardInput;
  TopUpMealCardPayload: ResolverTypeWrapper<Omit<Contract.TopUpMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversTypes['MealCard']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  TransferElderInput: Contract.TransferElderInput;
  TransferElderPayload: ResolverTypeWrapper<Omit<Contract.TransferElderPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversTypes['CareAdmission']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  UnblockMealCardInput: Contract.UnblockMealCardInput;
  UnblockMealCardPayload: ResolverTypeWrapper<Omit<Contract.UnblockMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversTypes['MealCard']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  UpholdCareAssessmentInput: Contract.UpholdCareAssessmentInput;
  UpholdCareAssessmentPayload: ResolverTypeWrapper<Omit<Contract.UpholdCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversTypes['CareAssessmentCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  WithdrawCareAssessmentInput: Contract.WithdrawCareAssessmentInput;
  WithdrawCareAssessmentPayload: ResolverTypeWrapper<Omit<Contract.WithdrawCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversTypes['CareAssessmentCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  WithdrawCareVoucherInput: Contract.WithdrawCareVoucherInput;
  WithdrawCareVoucherPayload: ResolverTypeWrapper<Omit<Contract.WithdrawCareVoucherPayload, 'problems' | 'voucher' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, voucher?: Contract.Maybe<ResolversTypes['CareVoucher']>, warnings: Array<ResolversTypes['Problem']> }>;
  YearMonth: ResolverTypeWrapper<Contract.Scalars['YearMonth']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCareBedOfferInput: Contract.AcceptCareBedOfferInput;
  ID: Contract.Scalars['ID']['output'];
  AcceptCareBedOfferPayload: Omit<Contract.AcceptCareBedOfferPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversParentTypes['CareWaitingEntry']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ActionAvailability: ActionAvailabilityMapper;
  Boolean: Contract.Scalars['Boolean']['output'];
  AddCanteenDishInput: Contract.AddCanteenDishInput;
  AddCanteenDishPayload: Omit<Contract.AddCanteenDishPayload, 'dish' | 'problems' | 'warnings'> & { dish?: Contract.Maybe<ResolversParentTypes['CanteenDish']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AddCareBedsInput: Contract.AddCareBedsInput;
  AddCareBedsPayload: Omit<Contract.AddCareBedsPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AddCareMedicalArrangementInput: Contract.AddCareMedicalArrangementInput;
  AddCareMedicalArrangementPayload: Omit<Contract.AddCareMedicalArrangementPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AddCareVisitListingInput: Contract.AddCareVisitListingInput;
  AddCareVisitListingPayload: Omit<Contract.AddCareVisitListingPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversParentTypes['CareVisitListing']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AdmitElderInput: Contract.AdmitElderInput;
  AdmitElderPayload: Omit<Contract.AdmitElderPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AnnounceCareCommunityDayInput: Contract.AnnounceCareCommunityDayInput;
  AnnounceCareCommunityDayPayload: Omit<Contract.AnnounceCareCommunityDayPayload, 'day' | 'problems' | 'warnings'> & { day?: Contract.Maybe<ResolversParentTypes['CareCommunityDay']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AnnounceCareInstitutionClosingInput: Contract.AnnounceCareInstitutionClosingInput;
  AnnounceCareInstitutionClosingPayload: Omit<Contract.AnnounceCareInstitutionClosingPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AnnounceMealAbsenceInput: Contract.AnnounceMealAbsenceInput;
  AnnounceMealAbsencePayload: Omit<Contract.AnnounceMealAbsencePayload, 'absence' | 'problems' | 'warnings'> & { absence?: Contract.Maybe<ResolversParentTypes['MealAbsence']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AppointCanteenOperatorInput: Contract.AppointCanteenOperatorInput;
  AppointCanteenOperatorPayload: Omit<Contract.AppointCanteenOperatorPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AssignCareAssessorsInput: Contract.AssignCareAssessorsInput;
  AssignCareAssessorsPayload: Omit<Contract.AssignCareAssessorsPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversParentTypes['CareAssessmentCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  AwardCareStarGradeInput: Contract.AwardCareStarGradeInput;
  AwardCareStarGradePayload: Omit<Contract.AwardCareStarGradePayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  BlockMealCardInput: Contract.BlockMealCardInput;
  BlockMealCardPayload: Omit<Contract.BlockMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversParentTypes['MealCard']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  BookCareServiceInput: Contract.BookCareServiceInput;
  BookCareServicePayload: Omit<Contract.BookCareServicePayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversParentTypes['CareBooking']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CalculationStep: Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversParentTypes['Money']>, label: ResolversParentTypes['LocalizedText'] };
  CallOffCanteenMealOrderInput: Contract.CallOffCanteenMealOrderInput;
  CallOffCanteenMealOrderPayload: Omit<Contract.CallOffCanteenMealOrderPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversParentTypes['CanteenMealOrder']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CancelCanteenMealOrderInput: Contract.CancelCanteenMealOrderInput;
  CancelCanteenMealOrderPayload: Omit<Contract.CancelCanteenMealOrderPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversParentTypes['CanteenMealOrder']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CancelCanteenMenuInput: Contract.CancelCanteenMenuInput;
  CancelCanteenMenuPayload: Omit<Contract.CancelCanteenMenuPayload, 'menu' | 'problems' | 'warnings'> & { menu?: Contract.Maybe<ResolversParentTypes['CanteenMenu']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CancelCanteenRoundInput: Contract.CancelCanteenRoundInput;
  CancelCanteenRoundPayload: Omit<Contract.CancelCanteenRoundPayload, 'problems' | 'round' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, round?: Contract.Maybe<ResolversParentTypes['CanteenRound']>, warnings: Array<ResolversParentTypes['Problem']> };
  CancelCareBookingInput: Contract.CancelCareBookingInput;
  CancelCareBookingPayload: Omit<Contract.CancelCareBookingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversParentTypes['CareBooking']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CancelCareCommunityDayInput: Contract.CancelCareCommunityDayInput;
  CancelCareCommunityDayPayload: Omit<Contract.CancelCareCommunityDayPayload, 'day' | 'problems' | 'warnings'> & { day?: Contract.Maybe<ResolversParentTypes['CareCommunityDay']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CancelCareDischargeInput: Contract.CancelCareDischargeInput;
  CancelCareDischargePayload: Omit<Contract.CancelCareDischargePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CancelCareInspectionInput: Contract.CancelCareInspectionInput;
  CancelCareInspectionPayload: Omit<Contract.CancelCareInspectionPayload, 'inspection' | 'problems' | 'warnings'> & { inspection?: Contract.Maybe<ResolversParentTypes['CareInspection']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Canteen: CanteenRowMapper;
  CanteenConnection: CanteenPageMapper;
  CanteenDish: CanteenDishRowMapper;
  CanteenEdge: Omit<Contract.CanteenEdge, 'node'> & { node: ResolversParentTypes['Canteen'] };
  CanteenFoodCheck: CanteenFoodCheckRowMapper;
  CanteenFoodSample: CanteenFoodSampleRowMapper;
  CanteenHours: CanteenHoursRowMapper;
  CanteenInvestment: CanteenInvestmentRowMapper;
  CanteenKitchenCount: Omit<Contract.CanteenKitchenCount, 'dishes' | 'sets'> & { dishes: Array<ResolversParentTypes['CanteenKitchenDish']>, sets: Array<ResolversParentTypes['CanteenKitchenSet']> };
  CanteenKitchenDish: Omit<Contract.CanteenKitchenDish, 'dish'> & { dish: ResolversParentTypes['CanteenDish'] };
  CanteenKitchenSet: Omit<Contract.CanteenKitchenSet, 'set'> & { set: ResolversParentTypes['CanteenMenuSet'] };
  CanteenMealOrder: MealOrderRowMapper;
  CanteenMealOrderConnection: MealOrderPageMapper;
  CanteenMealOrderEdge: Omit<Contract.CanteenMealOrderEdge, 'node'> & { node: ResolversParentTypes['CanteenMealOrder'] };
  CanteenMealProgramme: MealProgrammeRowMapper;
  CanteenMealProgrammeDimension: ProgrammeDimensionMapper;
  CanteenMenu: CanteenMenuRowMapper;
  CanteenMenuSet: CanteenMenuSetRowMapper;
  CanteenMenuSetInput: Contract.CanteenMenuSetInput;
  CanteenOperation: CanteenOperationRowMapper;
  CanteenPrice: CanteenPriceRowMapper;
  CanteenRound: CanteenRoundRowMapper;
  CanteenRoundStop: Omit<Contract.CanteenRoundStop, 'orders'> & { orders: Array<ResolversParentTypes['CanteenMealOrder']> };
  CanteenSitting: CanteenSittingRowMapper;
  CanteenStatement: CanteenStatementMapper;
  CanteenStatementLine: StatementLineMapper;
  CareAbsence: CareAbsenceRowMapper;
  CareAdmission: CareAdmissionRowMapper;
  CareAdmissionDesk: DeskOnDayMapper;
  CareAspectEntry: Omit<Contract.CareAspectEntry, 'label'> & { label: ResolversParentTypes['LocalizedText'] };
  CareAspectView: Omit<Contract.CareAspectView, 'entries'> & { entries: Array<ResolversParentTypes['CareAspectEntry']> };
  CareAssessment: CareAssessmentRowMapper;
  CareAssessmentAnswer: Omit<Contract.CareAssessmentAnswer, 'item'> & { item: ResolversParentTypes['CareAssessmentItem'] };
  CareAssessmentAnswerInput: Contract.CareAssessmentAnswerInput;
  CareAssessmentBand: Contract.CareAssessmentBand;
  CareAssessmentCase: CareAssessmentRowMapper;
  CareAssessmentCaseConnection: CareAssessmentPageMapper;
  CareAssessmentCaseEdge: Omit<Contract.CareAssessmentCaseEdge, 'node'> & { node: ResolversParentTypes['CareAssessmentCase'] };
  CareAssessmentItem: CareAssessmentItemRowMapper;
  CareAssessmentRule: CareAssessmentRuleRowMapper;
  CareBedFigures: Contract.CareBedFigures;
  CareBedOffer: CareBedOfferRowMapper;
  CareBedTypeFigures: Contract.CareBedTypeFigures;
  CareBooking: CareBookingRowMapper;
  CareCommunityDay: CareCommunityDayRowMapper;
  CareDeskBed: Omit<Contract.CareDeskBed, 'admission'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']> };
  CareFinding: CareFindingRowMapper;
  CareFindingInput: Contract.CareFindingInput;
  CareInspection: CareInspectionRowMapper;
  CareInstitution: CareInstitutionRowMapper;
  CareInstitutionConnection: CareInstitutionPageMapper;
  CareInstitutionEdge: Omit<Contract.CareInstitutionEdge, 'node'> & { node: ResolversParentTypes['CareInstitution'] };
  CareInstitutionFiling: Contract.CareInstitutionFiling;
  CareLevelInput: Contract.CareLevelInput;
  CareLevelResult: Omit<Contract.CareLevelResult, 'problems' | 'steps' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, steps: Array<ResolversParentTypes['CalculationStep']>, warnings: Array<ResolversParentTypes['Problem']> };
  CareMedicalArrangement: MedicalArrangementRowMapper;
  CareRepair: CareRepairRowMapper;
  CareRiskEvent: CareRiskEventRowMapper;
  CareRiskEventInput: Contract.CareRiskEventInput;
  CareSafetyRiskFinding: CareSafetyRiskRowMapper;
  CareSafetyRiskInput: Contract.CareSafetyRiskInput;
  CareServiceAgreement: CareServiceAgreementRowMapper;
  CareServiceAgreementInput: Contract.CareServiceAgreementInput;
  CareServiceItem: CareServiceItemRowMapper;
  CareSlot: CareSlotRowMapper;
  CareStarGrade: CareStarGradeRowMapper;
  CareVisit: CareVisitRowMapper;
  CareVisitListing: CareVisitListingRowMapper;
  CareVoucher: CareVoucherRowMapper;
  CareVoucherEstimate: Omit<Contract.CareVoucherEstimate, 'ownShare' | 'problems' | 'steps' | 'voucher' | 'warnings'> & { ownShare?: Contract.Maybe<ResolversParentTypes['Money']>, problems: Array<ResolversParentTypes['Problem']>, steps: Array<ResolversParentTypes['CalculationStep']>, voucher?: Contract.Maybe<ResolversParentTypes['Money']>, warnings: Array<ResolversParentTypes['Problem']> };
  CareVoucherInput: Contract.CareVoucherInput;
  CareVoucherIssue: CareVoucherIssueRowMapper;
  CareVoucherRedemption: CareVoucherRedemptionRowMapper;
  CareVoucherSample: Contract.CareVoucherSample;
  CareWaitingEntry: CareWaitingEntryRowMapper;
  CareWaitingEntryConnection: CareWaitingPageMapper;
  CareWaitingEntryEdge: Omit<Contract.CareWaitingEntryEdge, 'node'> & { node: ResolversParentTypes['CareWaitingEntry'] };
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  CaseHistoryEntry: Contract.CaseHistoryEntry;
  CaseStage: Omit<Contract.CaseStage, 'label'> & { label: ResolversParentTypes['LocalizedText'] };
  ChangeCanteenPriceInput: Contract.ChangeCanteenPriceInput;
  ChangeCanteenPricePayload: Omit<Contract.ChangeCanteenPricePayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ChangeCanteenSeatsInput: Contract.ChangeCanteenSeatsInput;
  ChangeCanteenSeatsPayload: Omit<Contract.ChangeCanteenSeatsPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CheckInCareBookingInput: Contract.CheckInCareBookingInput;
  CheckInCareBookingPayload: Omit<Contract.CheckInCareBookingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversParentTypes['CareBooking']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CloseCanteenInput: Contract.CloseCanteenInput;
  CloseCanteenKitchenInput: Contract.CloseCanteenKitchenInput;
  CloseCanteenKitchenPayload: Omit<Contract.CloseCanteenKitchenPayload, 'menu' | 'problems' | 'warnings'> & { menu?: Contract.Maybe<ResolversParentTypes['CanteenMenu']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CloseCanteenPayload: Omit<Contract.CloseCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CloseCanteenRoundInput: Contract.CloseCanteenRoundInput;
  CloseCanteenRoundPayload: Omit<Contract.CloseCanteenRoundPayload, 'problems' | 'round' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, round?: Contract.Maybe<ResolversParentTypes['CanteenRound']>, warnings: Array<ResolversParentTypes['Problem']> };
  CloseCareConcernInput: Contract.CloseCareConcernInput;
  CloseCareConcernPayload: Omit<Contract.CloseCareConcernPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversParentTypes['CareVisitListing']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CloseCareInspectionInput: Contract.CloseCareInspectionInput;
  CloseCareInspectionPayload: Omit<Contract.CloseCareInspectionPayload, 'inspection' | 'problems' | 'warnings'> & { inspection?: Contract.Maybe<ResolversParentTypes['CareInspection']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CloseCareInstitutionInput: Contract.CloseCareInstitutionInput;
  CloseCareInstitutionPayload: Omit<Contract.CloseCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CloseMealCardInput: Contract.CloseMealCardInput;
  CloseMealCardPayload: Omit<Contract.CloseMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversParentTypes['MealCard']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CompleteCareRepairInput: Contract.CompleteCareRepairInput;
  CompleteCareRepairPayload: Omit<Contract.CompleteCareRepairPayload, 'problems' | 'repair' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, repair?: Contract.Maybe<ResolversParentTypes['CareRepair']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConfirmCareFindingInput: Contract.ConfirmCareFindingInput;
  ConfirmCareFindingPayload: Omit<Contract.ConfirmCareFindingPayload, 'finding' | 'problems' | 'warnings'> & { finding?: Contract.Maybe<ResolversParentTypes['CareFinding']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConfirmCareRectificationInput: Contract.ConfirmCareRectificationInput;
  ConfirmCareRectificationPayload: Omit<Contract.ConfirmCareRectificationPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConflictProblem: ConflictProblemMapper;
  DateTime: Contract.Scalars['DateTime']['output'];
  DeclineCareBedOfferInput: Contract.DeclineCareBedOfferInput;
  DeclineCareBedOfferPayload: Omit<Contract.DeclineCareBedOfferPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversParentTypes['CareWaitingEntry']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  DeclineCareVisitsInput: Contract.DeclineCareVisitsInput;
  DeclineCareVisitsPayload: Omit<Contract.DeclineCareVisitsPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversParentTypes['CareVisitListing']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  DischargeElderInput: Contract.DischargeElderInput;
  DischargeElderPayload: Omit<Contract.DischargeElderPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  DispatchCanteenRoundInput: Contract.DispatchCanteenRoundInput;
  DispatchCanteenRoundPayload: Omit<Contract.DispatchCanteenRoundPayload, 'problems' | 'round' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, round?: Contract.Maybe<ResolversParentTypes['CanteenRound']>, warnings: Array<ResolversParentTypes['Problem']> };
  DisposeCanteenFoodSampleInput: Contract.DisposeCanteenFoodSampleInput;
  DisposeCanteenFoodSamplePayload: Omit<Contract.DisposeCanteenFoodSamplePayload, 'problems' | 'sample' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, sample?: Contract.Maybe<ResolversParentTypes['CanteenFoodSample']>, warnings: Array<ResolversParentTypes['Problem']> };
  DisputeCareAssessmentInput: Contract.DisputeCareAssessmentInput;
  DisputeCareAssessmentPayload: Omit<Contract.DisputeCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversParentTypes['CareAssessmentCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Division: DivisionReferenceMapper;
  DivisionElderCare: DivisionOnDayMapper;
  ElderCareMessageConnection: MessagePageMapper;
  ElderCareMessageEdge: Omit<Contract.ElderCareMessageEdge, 'node'> & { node: ResolversParentTypes['PersonalMessage'] };
  ElderCareProfile: ElderReferenceMapper;
  ElderCareSeriesLevel: Contract.ElderCareSeriesLevel;
  ElderCareSeriesMonth: SeriesMonthMapper;
  EndCareAbsenceInput: Contract.EndCareAbsenceInput;
  EndCareAbsencePayload: Omit<Contract.EndCareAbsencePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Evidence: EvidenceRowMapper;
  FileCareInstitutionInput: Contract.FileCareInstitutionInput;
  FileCareInstitutionPayload: Omit<Contract.FileCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  HomeCareCentre: HomeCareCentreRowMapper;
  HomeCareCentreFloor: HomeCareCentreFloorRowMapper;
  InputProblem: InputProblemMapper;
  IssueCanteenStatementInput: Contract.IssueCanteenStatementInput;
  IssueCanteenStatementPayload: Omit<Contract.IssueCanteenStatementPayload, 'problems' | 'statement' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, statement?: Contract.Maybe<ResolversParentTypes['CanteenStatement']>, warnings: Array<ResolversParentTypes['Problem']> };
  IssueCareVouchersInput: Contract.IssueCareVouchersInput;
  IssueCareVouchersPayload: Omit<Contract.IssueCareVouchersPayload, 'issue' | 'problems' | 'warnings'> & { issue?: Contract.Maybe<ResolversParentTypes['CareVoucherIssue']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  IssueMealCardInput: Contract.IssueMealCardInput;
  IssueMealCardPayload: Omit<Contract.IssueMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversParentTypes['MealCard']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  IssuedPaper: ShownPaperMapper;
  JoinCareWaitingListInput: Contract.JoinCareWaitingListInput;
  JoinCareWaitingListPayload: Omit<Contract.JoinCareWaitingListPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversParentTypes['CareWaitingEntry']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  LeaveCareWaitingListInput: Contract.LeaveCareWaitingListInput;
  LeaveCareWaitingListPayload: Omit<Contract.LeaveCareWaitingListPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversParentTypes['CareWaitingEntry']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  LocalDate: Contract.Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  MealAbsence: MealAbsenceRowMapper;
  MealAllergyRecord: MealAllergyRecordRowMapper;
  MealCard: MealCardRowMapper;
  MealCardEntry: MealCardEntryRowMapper;
  MealCardEntryConnection: MealCardEntryPageMapper;
  MealCardEntryEdge: Omit<Contract.MealCardEntryEdge, 'node'> & { node: ResolversParentTypes['MealCardEntry'] };
  MealCardPaperConnection: PaperPageMapper;
  MealCardPaperEdge: Omit<Contract.MealCardPaperEdge, 'node'> & { node: ResolversParentTypes['IssuedPaper'] };
  MealQuote: Omit<Contract.MealQuote, 'fullPrice' | 'personPrice' | 'problems' | 'split' | 'warnings'> & { fullPrice?: Contract.Maybe<ResolversParentTypes['Money']>, personPrice?: Contract.Maybe<ResolversParentTypes['Money']>, problems: Array<ResolversParentTypes['Problem']>, split: Array<ResolversParentTypes['MealSplit']>, warnings: Array<ResolversParentTypes['Problem']> };
  MealQuoteInput: Contract.MealQuoteInput;
  MealSplit: Omit<Contract.MealSplit, 'amount'> & { amount: ResolversParentTypes['Money'] };
  MealSplitRule: MealSplitRuleRowMapper;
  MealSplitRuleLine: MealSplitRuleLineRowMapper;
  MealSplitRuleLineInput: Contract.MealSplitRuleLineInput;
  Money: FenMapper;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OfferCareBedInput: Contract.OfferCareBedInput;
  OfferCareBedPayload: Omit<Contract.OfferCareBedPayload, 'entry' | 'problems' | 'warnings'> & { entry?: Contract.Maybe<ResolversParentTypes['CareWaitingEntry']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  OpenCanteenInput: Contract.OpenCanteenInput;
  OpenCanteenPayload: Omit<Contract.OpenCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  OpenCareInstitutionInput: Contract.OpenCareInstitutionInput;
  OpenCareInstitutionPayload: Omit<Contract.OpenCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  OpenCareSlotInput: Contract.OpenCareSlotInput;
  OpenCareSlotPayload: Omit<Contract.OpenCareSlotPayload, 'problems' | 'slot' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, slot?: Contract.Maybe<ResolversParentTypes['CareSlot']>, warnings: Array<ResolversParentTypes['Problem']> };
  OrderCanteenMealInput: Contract.OrderCanteenMealInput;
  OrderCanteenMealPayload: Omit<Contract.OrderCanteenMealPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversParentTypes['CanteenMealOrder']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  OrderCareRectificationInput: Contract.OrderCareRectificationInput;
  OrderCareRectificationPayload: Omit<Contract.OrderCareRectificationPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  PageInfo: Contract.PageInfo;
  PaperProof: PaperProofMapper;
  PersonalMessage: ShownMessageMapper;
  PlanCanteenRoundInput: Contract.PlanCanteenRoundInput;
  PlanCanteenRoundPayload: Omit<Contract.PlanCanteenRoundPayload, 'problems' | 'round' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, round?: Contract.Maybe<ResolversParentTypes['CanteenRound']>, warnings: Array<ResolversParentTypes['Problem']> };
  PlanCareDischargeInput: Contract.PlanCareDischargeInput;
  PlanCareDischargePayload: Omit<Contract.PlanCareDischargePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  PlanCareInspectionInput: Contract.PlanCareInspectionInput;
  PlanCareInspectionPayload: Omit<Contract.PlanCareInspectionPayload, 'inspection' | 'problems' | 'warnings'> & { inspection?: Contract.Maybe<ResolversParentTypes['CareInspection']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Problem: ProblemMapper;
  PublishCanteenMenuInput: Contract.PublishCanteenMenuInput;
  PublishCanteenMenuPayload: Omit<Contract.PublishCanteenMenuPayload, 'menu' | 'problems' | 'warnings'> & { menu?: Contract.Maybe<ResolversParentTypes['CanteenMenu']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Query: Record<PropertyKey, never>;
  RaiseCareConcernInput: Contract.RaiseCareConcernInput;
  RaiseCareConcernPayload: Omit<Contract.RaiseCareConcernPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversParentTypes['CareVisitListing']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCanteenFoodCheckInput: Contract.RecordCanteenFoodCheckInput;
  RecordCanteenFoodCheckPayload: Omit<Contract.RecordCanteenFoodCheckPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCanteenFoodSampleInput: Contract.RecordCanteenFoodSampleInput;
  RecordCanteenFoodSamplePayload: Omit<Contract.RecordCanteenFoodSamplePayload, 'problems' | 'sample' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, sample?: Contract.Maybe<ResolversParentTypes['CanteenFoodSample']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCanteenInvestmentInput: Contract.RecordCanteenInvestmentInput;
  RecordCanteenInvestmentPayload: Omit<Contract.RecordCanteenInvestmentPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCanteenMealDeliveryInput: Contract.RecordCanteenMealDeliveryInput;
  RecordCanteenMealDeliveryPayload: Omit<Contract.RecordCanteenMealDeliveryPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversParentTypes['CanteenMealOrder']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCanteenMealNotFetchedInput: Contract.RecordCanteenMealNotFetchedInput;
  RecordCanteenMealNotFetchedPayload: Omit<Contract.RecordCanteenMealNotFetchedPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversParentTypes['CanteenMealOrder']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCareAbsenceInput: Contract.RecordCareAbsenceInput;
  RecordCareAbsencePayload: Omit<Contract.RecordCareAbsencePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCareAssessmentInput: Contract.RecordCareAssessmentInput;
  RecordCareAssessmentPayload: Omit<Contract.RecordCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversParentTypes['CareAssessmentCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCareCommunityDayInput: Contract.RecordCareCommunityDayInput;
  RecordCareCommunityDayPayload: Omit<Contract.RecordCareCommunityDayPayload, 'day' | 'problems' | 'warnings'> & { day?: Contract.Maybe<ResolversParentTypes['CareCommunityDay']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCareInspectionInput: Contract.RecordCareInspectionInput;
  RecordCareInspectionPayload: Omit<Contract.RecordCareInspectionPayload, 'inspection' | 'problems' | 'warnings'> & { inspection?: Contract.Maybe<ResolversParentTypes['CareInspection']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCareNoShowInput: Contract.RecordCareNoShowInput;
  RecordCareNoShowPayload: Omit<Contract.RecordCareNoShowPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversParentTypes['CareBooking']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCareVisitInput: Contract.RecordCareVisitInput;
  RecordCareVisitPayload: Omit<Contract.RecordCareVisitPayload, 'listing' | 'problems' | 'warnings'> & { listing?: Contract.Maybe<ResolversParentTypes['CareVisitListing']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordCareVoucherCheckInput: Contract.RecordCareVoucherCheckInput;
  RecordCareVoucherCheckPayload: Omit<Contract.RecordCareVoucherCheckPayload, 'problems' | 'voucher' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, voucher?: Contract.Maybe<ResolversParentTypes['CareVoucher']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordDeathInCareInput: Contract.RecordDeathInCareInput;
  RecordDeathInCarePayload: Omit<Contract.RecordDeathInCarePayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordMealAllergiesInput: Contract.RecordMealAllergiesInput;
  RecordMealAllergiesPayload: Omit<Contract.RecordMealAllergiesPayload, 'problems' | 'record' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, record?: Contract.Maybe<ResolversParentTypes['MealAllergyRecord']>, warnings: Array<ResolversParentTypes['Problem']> };
  RedeemCareVoucherInput: Contract.RedeemCareVoucherInput;
  RedeemCareVoucherPayload: Omit<Contract.RedeemCareVoucherPayload, 'problems' | 'voucher' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, voucher?: Contract.Maybe<ResolversParentTypes['CareVoucher']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterCanteenInput: Contract.RegisterCanteenInput;
  RegisterCanteenPayload: Omit<Contract.RegisterCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterCareInstitutionInput: Contract.RegisterCareInstitutionInput;
  RegisterCareInstitutionPayload: Omit<Contract.RegisterCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterMealSplitRuleInput: Contract.RegisterMealSplitRuleInput;
  RegisterMealSplitRulePayload: Omit<Contract.RegisterMealSplitRulePayload, 'problems' | 'rule' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, rule?: Contract.Maybe<ResolversParentTypes['MealSplitRule']>, warnings: Array<ResolversParentTypes['Problem']> };
  RejectCareFindingInput: Contract.RejectCareFindingInput;
  RejectCareFindingPayload: Omit<Contract.RejectCareFindingPayload, 'finding' | 'problems' | 'warnings'> & { finding?: Contract.Maybe<ResolversParentTypes['CareFinding']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReleaseCareBedInput: Contract.ReleaseCareBedInput;
  ReleaseCareBedPayload: Omit<Contract.ReleaseCareBedPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReportCareFindingInput: Contract.ReportCareFindingInput;
  ReportCareFindingPayload: Omit<Contract.ReportCareFindingPayload, 'finding' | 'problems' | 'warnings'> & { finding?: Contract.Maybe<ResolversParentTypes['CareFinding']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RequestCareAssessmentInput: Contract.RequestCareAssessmentInput;
  RequestCareAssessmentPayload: Omit<Contract.RequestCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversParentTypes['CareAssessmentCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RequestCareRepairInput: Contract.RequestCareRepairInput;
  RequestCareRepairPayload: Omit<Contract.RequestCareRepairPayload, 'problems' | 'repair' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, repair?: Contract.Maybe<ResolversParentTypes['CareRepair']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReserveCareBedInput: Contract.ReserveCareBedInput;
  ReserveCareBedPayload: Omit<Contract.ReserveCareBedPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Resident: ElderReferenceMapper;
  ResumeCanteenInput: Contract.ResumeCanteenInput;
  ResumeCanteenPayload: Omit<Contract.ResumeCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReturnCarePrepaymentInput: Contract.ReturnCarePrepaymentInput;
  ReturnCarePrepaymentPayload: Omit<Contract.ReturnCarePrepaymentPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReverseCareVoucherRedemptionInput: Contract.ReverseCareVoucherRedemptionInput;
  ReverseCareVoucherRedemptionPayload: Omit<Contract.ReverseCareVoucherRedemptionPayload, 'problems' | 'voucher' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, voucher?: Contract.Maybe<ResolversParentTypes['CareVoucher']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReviewCareAssessmentInput: Contract.ReviewCareAssessmentInput;
  ReviewCareAssessmentPayload: Omit<Contract.ReviewCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversParentTypes['CareAssessmentCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RuleProblem: RuleProblemMapper;
  SafeInt: Contract.Scalars['SafeInt']['output'];
  SampleCareVoucherRedemptionsInput: Contract.SampleCareVoucherRedemptionsInput;
  SampleCareVoucherRedemptionsPayload: Omit<Contract.SampleCareVoucherRedemptionsPayload, 'problems' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  SellCanteenMealInput: Contract.SellCanteenMealInput;
  SellCanteenMealPayload: Omit<Contract.SellCanteenMealPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversParentTypes['CanteenMealOrder']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ServeCanteenMealInput: Contract.ServeCanteenMealInput;
  ServeCanteenMealPayload: Omit<Contract.ServeCanteenMealPayload, 'order' | 'problems' | 'warnings'> & { order?: Contract.Maybe<ResolversParentTypes['CanteenMealOrder']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  StatutoryDeadline: DeadlineMapper;
  SuspendCanteenInput: Contract.SuspendCanteenInput;
  SuspendCanteenPayload: Omit<Contract.SuspendCanteenPayload, 'canteen' | 'problems' | 'warnings'> & { canteen?: Contract.Maybe<ResolversParentTypes['Canteen']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  SuspendCareInstitutionInput: Contract.SuspendCareInstitutionInput;
  SuspendCareInstitutionPayload: Omit<Contract.SuspendCareInstitutionPayload, 'institution' | 'problems' | 'warnings'> & { institution?: Contract.Maybe<ResolversParentTypes['CareInstitution']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  TopUpMealCardInput: Contract.TopUpMealCardInput;
  TopUpMealCardPayload: Omit<Contract.TopUpMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversParentTypes['MealCard']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  TransferElderInput: Contract.TransferElderInput;
  TransferElderPayload: Omit<Contract.TransferElderPayload, 'admission' | 'problems' | 'warnings'> & { admission?: Contract.Maybe<ResolversParentTypes['CareAdmission']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  UnblockMealCardInput: Contract.UnblockMealCardInput;
  UnblockMealCardPayload: Omit<Contract.UnblockMealCardPayload, 'card' | 'problems' | 'warnings'> & { card?: Contract.Maybe<ResolversParentTypes['MealCard']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  UpholdCareAssessmentInput: Contract.UpholdCareAssessmentInput;
  UpholdCareAssessmentPayload: Omit<Contract.UpholdCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversParentTypes['CareAssessmentCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  WithdrawCareAssessmentInput: Contract.WithdrawCareAssessmentInput;
  WithdrawCareAssessmentPayload: Omit<Contract.WithdrawCareAssessmentPayload, 'assessment' | 'problems' | 'warnings'> & { assessment?: Contract.Maybe<ResolversParentTypes['CareAssessmentCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  WithdrawCareVoucherInput: Contract.WithdrawCareVoucherInput;
  WithdrawCareVoucherPayload: Omit<Contract.WithdrawCareVoucherPayload, 'problems' | 'voucher' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, voucher?: Contract.Maybe<ResolversParentTypes['CareVoucher']>, warnings: Array<ResolversParentTypes['Problem']> };
  YearMonth: Contract.Scalars['YearMonth']['output'];
  Int: Contract.Scalars['Int']['output'];
  String: Contract.Scalars['String']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Contract.Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ScopesOfCaseDirectiveArgs = {
  scopes: Array<Array<Contract.Scalars['String']['input']>>;
};

export type ScopesOfCaseDirectiveResolver<Result, Parent, ContextType = Context, Args = ScopesOfCaseDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptCareBedOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCareBedOfferPayload'] = ResolversParentTypes['AcceptCareBedOfferPayload']> = {
  entry?: Resolver<Contract.Maybe<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ActionAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionAvailability'] = ResolversParentTypes['ActionAvailability']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AddCanteenDishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCanteenDishPayload'] = ResolversParentTypes['AddCanteenDishPayload']> = {
  dish?: Resolver<Contract.Maybe<ResolversTypes['CanteenDish']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AddCareBedsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCareBedsPayload'] = ResolversParentTypes['AddCareBedsPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AddCareMedicalArrangementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCareMedicalArrangementPayload'] = ResolversParentTypes['AddCareMedicalArrangementPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AddCareVisitListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCareVisitListingPayload'] = ResolversParentTypes['AddCareVisitListingPayload']> = {
  listing?: Resolver<Contract.Maybe<ResolversTypes['CareVisitListing']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AdmitElderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitElderPayload'] = ResolversParentTypes['AdmitElderPayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AnnounceCareCommunityDayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceCareCommunityDayPayload'] = ResolversParentTypes['AnnounceCareCommunityDayPayload']> = {
  day?: Resolver<Contract.Maybe<ResolversTypes['CareCommunityDay']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AnnounceCareInstitutionClosingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceCareInstitutionClosingPayload'] = ResolversParentTypes['AnnounceCareInstitutionClosingPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AnnounceMealAbsencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceMealAbsencePayload'] = ResolversParentTypes['AnnounceMealAbsencePayload']> = {
  absence?: Resolver<Contract.Maybe<ResolversTypes['MealAbsence']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AppointCanteenOperatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointCanteenOperatorPayload'] = ResolversParentTypes['AppointCanteenOperatorPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AssignCareAssessorsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCareAssessorsPayload'] = ResolversParentTypes['AssignCareAssessorsPayload']> = {
  assessment?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AwardCareStarGradePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCareStarGradePayload'] = ResolversParentTypes['AwardCareStarGradePayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BlockMealCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockMealCardPayload'] = ResolversParentTypes['BlockMealCardPayload']> = {
  card?: Resolver<Contract.Maybe<ResolversTypes['MealCard']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BookCareServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookCareServicePayload'] = ResolversParentTypes['BookCareServicePayload']> = {
  booking?: Resolver<Contract.Maybe<ResolversTypes['CareBooking']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CalculationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculationStep'] = ResolversParentTypes['CalculationStep']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CallOffCanteenMealOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallOffCanteenMealOrderPayload'] = ResolversParentTypes['CallOffCanteenMealOrderPayload']> = {
  order?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelCanteenMealOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCanteenMealOrderPayload'] = ResolversParentTypes['CancelCanteenMealOrderPayload']> = {
  order?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelCanteenMenuPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCanteenMenuPayload'] = ResolversParentTypes['CancelCanteenMenuPayload']> = {
  menu?: Resolver<Contract.Maybe<ResolversTypes['CanteenMenu']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelCanteenRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCanteenRoundPayload'] = ResolversParentTypes['CancelCanteenRoundPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  round?: Resolver<Contract.Maybe<ResolversTypes['CanteenRound']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelCareBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCareBookingPayload'] = ResolversParentTypes['CancelCareBookingPayload']> = {
  booking?: Resolver<Contract.Maybe<ResolversTypes['CareBooking']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelCareCommunityDayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCareCommunityDayPayload'] = ResolversParentTypes['CancelCareCommunityDayPayload']> = {
  day?: Resolver<Contract.Maybe<ResolversTypes['CareCommunityDay']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelCareDischargePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCareDischargePayload'] = ResolversParentTypes['CancelCareDischargePayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelCareInspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCareInspectionPayload'] = ResolversParentTypes['CancelCareInspectionPayload']> = {
  inspection?: Resolver<Contract.Maybe<ResolversTypes['CareInspection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CanteenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Canteen'] = ResolversParentTypes['Canteen'], FederationReferenceType extends FederationReferenceTypes['Canteen'] = FederationReferenceTypes['Canteen']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Canteen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  builtOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  deliversMeals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diets?: Resolver<Array<ResolversTypes['CanteenDiet']>, ParentType, ContextType>;
  dishes?: Resolver<Array<ResolversTypes['CanteenDish']>, ParentType, ContextType>;
  foodChecks?: Resolver<Array<ResolversTypes['CanteenFoodCheck']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['CanteenHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<Array<ResolversTypes['CanteenInvestment']>, ParentType, ContextType>;
  mealSplitRules?: Resolver<Array<ResolversTypes['MealSplitRule']>, ParentType, ContextType, Partial<Contract.CanteenMealSplitRulesArgs>>;
  menu?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  menus?: Resolver<Array<ResolversTypes['CanteenMenu']>, ParentType, ContextType, Partial<Contract.CanteenMenusArgs>>;
  model?: Resolver<ResolversTypes['CanteenModel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['CanteenOperation']>, ParentType, ContextType>;
  partner?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  phone?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['CanteenPrice']>, ParentType, ContextType, Partial<Contract.CanteenPricesArgs>>;
  seats?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceNote?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CanteenStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CanteenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenConnection'] = ResolversParentTypes['CanteenConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CanteenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Canteen']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanteenDishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenDish'] = ResolversParentTypes['CanteenDish']> = {
  allergens?: Resolver<Contract.Maybe<Array<ResolversTypes['MealAllergen']>>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['CanteenDishCourse'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CanteenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenEdge'] = ResolversParentTypes['CanteenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Canteen'], ParentType, ContextType>;
};

export type CanteenFoodCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenFoodCheck'] = ResolversParentTypes['CanteenFoodCheck']> = {
  carriedOutOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  found?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CanteenFoodSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenFoodSample'] = ResolversParentTypes['CanteenFoodSample']> = {
  dish?: Resolver<ResolversTypes['CanteenDish'], ParentType, ContextType>;
  disposedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CanteenHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenHours'] = ResolversParentTypes['CanteenHours']> = {
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meal?: Resolver<ResolversTypes['CanteenMeal'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['CanteenWeekday'], ParentType, ContextType>;
};

export type CanteenInvestmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenInvestment'] = ResolversParentTypes['CanteenInvestment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  investedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CanteenFundSource'], ParentType, ContextType>;
};

export type CanteenKitchenCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenKitchenCount'] = ResolversParentTypes['CanteenKitchenCount']> = {
  dishes?: Resolver<Array<ResolversTypes['CanteenKitchenDish']>, ParentType, ContextType>;
  heldBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  portions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sets?: Resolver<Array<ResolversTypes['CanteenKitchenSet']>, ParentType, ContextType>;
};

export type CanteenKitchenDishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenKitchenDish'] = ResolversParentTypes['CanteenKitchenDish']> = {
  dish?: Resolver<ResolversTypes['CanteenDish'], ParentType, ContextType>;
  portions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanteenKitchenSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenKitchenSet'] = ResolversParentTypes['CanteenKitchenSet']> = {
  delivery?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dineIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  portions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['CanteenMenuSet'], ParentType, ContextType>;
  takeAway?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanteenMealOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenMealOrder'] = ResolversParentTypes['CanteenMealOrder'], FederationReferenceType extends FederationReferenceTypes['CanteenMealOrder'] = FederationReferenceTypes['CanteenMealOrder']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  cancelReason?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealCancelReason']>, ParentType, ContextType>;
  canteen?: Resolver<ResolversTypes['Canteen'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  dinerGroup?: Resolver<Contract.Maybe<ResolversTypes['CanteenDinerGroup']>, ParentType, ContextType>;
  fullPrice?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPaidByCard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meal?: Resolver<ResolversTypes['CanteenMeal'], ParentType, ContextType>;
  menu?: Resolver<Contract.Maybe<ResolversTypes['CanteenMenu']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CanteenMealMode'], ParentType, ContextType>;
  notDeliveredReason?: Resolver<Contract.Maybe<ResolversTypes['CanteenNotDeliveredReason']>, ParentType, ContextType>;
  number?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  set?: Resolver<Contract.Maybe<ResolversTypes['CanteenMenuSet']>, ParentType, ContextType>;
  sittingAt?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  split?: Resolver<Array<ResolversTypes['MealSplit']>, ParentType, ContextType>;
  splitRule?: Resolver<Contract.Maybe<ResolversTypes['MealSplitRule']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CanteenMealOrderStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CanteenMealOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenMealOrderConnection'] = ResolversParentTypes['CanteenMealOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CanteenMealOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanteenMealOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenMealOrderEdge'] = ResolversParentTypes['CanteenMealOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CanteenMealOrder'], ParentType, ContextType>;
};

export type CanteenMealProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenMealProgramme'] = ResolversParentTypes['CanteenMealProgramme']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['CanteenMealProgrammeDimension']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceNote?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanteenMealProgrammeDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenMealProgrammeDimension'] = ResolversParentTypes['CanteenMealProgrammeDimension']> = {
  items?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  name?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanteenMenuResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenMenu'] = ResolversParentTypes['CanteenMenu'], FederationReferenceType extends FederationReferenceTypes['CanteenMenu'] = FederationReferenceTypes['CanteenMenu']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CanteenMenu']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  canteen?: Resolver<ResolversTypes['Canteen'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cutOffAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  deliveryCutOffAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foodSamples?: Resolver<Array<ResolversTypes['CanteenFoodSample']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kitchen?: Resolver<Contract.Maybe<ResolversTypes['CanteenKitchenCount']>, ParentType, ContextType>;
  meal?: Resolver<ResolversTypes['CanteenMeal'], ParentType, ContextType>;
  orders?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrderConnection']>, ParentType, ContextType, Partial<Contract.CanteenMenuOrdersArgs>>;
  rounds?: Resolver<Array<ResolversTypes['CanteenRound']>, ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sets?: Resolver<Array<ResolversTypes['CanteenMenuSet']>, ParentType, ContextType>;
  sittings?: Resolver<Array<ResolversTypes['CanteenSitting']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CanteenMenuStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutRound?: Resolver<Array<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CanteenMenuSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenMenuSet'] = ResolversParentTypes['CanteenMenuSet']> = {
  diet?: Resolver<Contract.Maybe<ResolversTypes['CanteenDiet']>, ParentType, ContextType>;
  dishes?: Resolver<Array<ResolversTypes['CanteenDish']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  portionsLeft?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CanteenOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenOperation'] = ResolversParentTypes['CanteenOperation']> = {
  model?: Resolver<ResolversTypes['CanteenModel'], ParentType, ContextType>;
  partner?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CanteenPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenPrice'] = ResolversParentTypes['CanteenPrice']> = {
  group?: Resolver<ResolversTypes['CanteenDinerGroup'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CanteenRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenRound'] = ResolversParentTypes['CanteenRound'], FederationReferenceType extends FederationReferenceTypes['CanteenRound'] = FederationReferenceTypes['CanteenRound']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CanteenRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  boxes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  boxesTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  departsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  menu?: Resolver<ResolversTypes['CanteenMenu'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CanteenRoundStatus'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['CanteenRoundStop']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CanteenRoundStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenRoundStop'] = ResolversParentTypes['CanteenRoundStop']> = {
  address?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrivesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanteenSittingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenSitting'] = ResolversParentTypes['CanteenSitting']> = {
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CanteenStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenStatement'] = ResolversParentTypes['CanteenStatement']> = {
  canteen?: Resolver<ResolversTypes['Canteen'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CanteenStatementLine']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['IssuedPaper']>, ParentType, ContextType>;
  portions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  portionsNotHad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['MealSplit']>, ParentType, ContextType>;
};

export type CanteenStatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenStatementLine'] = ResolversParentTypes['CanteenStatementLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dinerGroup?: Resolver<Contract.Maybe<ResolversTypes['CanteenDinerGroup']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['MealPayer'], ParentType, ContextType>;
  portions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareAbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAbsence'] = ResolversParentTypes['CareAbsence']> = {
  kind?: Resolver<ResolversTypes['CareAbsenceKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CareAdmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAdmission'] = ResolversParentTypes['CareAdmission'], FederationReferenceType extends FederationReferenceTypes['CareAdmission'] = FederationReferenceTypes['CareAdmission']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareAdmission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  absences?: Resolver<Array<ResolversTypes['CareAbsence']>, ParentType, ContextType>;
  agreement?: Resolver<Contract.Maybe<ResolversTypes['CareServiceAgreement']>, ParentType, ContextType>;
  assessmentPendingUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  bedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bedType?: Resolver<ResolversTypes['CareBedType'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  dischargePlannedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endReason?: Resolver<Contract.Maybe<ResolversTypes['CareStayEndReason']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  holdUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['CareInstitution'], ParentType, ContextType>;
  levelAtAdmission?: Resolver<Contract.Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['IssuedPaper']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['CareSafetyRiskFinding']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareAdmissionStatus'], ParentType, ContextType>;
  stay?: Resolver<ResolversTypes['CareStay'], ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareAdmissionDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAdmissionDesk'] = ResolversParentTypes['CareAdmissionDesk']> = {
  agreementsEnding?: Resolver<Array<ResolversTypes['CareAdmission']>, ParentType, ContextType, RequireFields<Contract.CareAdmissionDeskAgreementsEndingArgs, 'withinDays'>>;
  arrivals?: Resolver<Array<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  assessmentsDue?: Resolver<Array<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  beds?: Resolver<Array<ResolversTypes['CareDeskBed']>, ParentType, ContextType, Partial<Contract.CareAdmissionDeskBedsArgs>>;
  departures?: Resolver<Array<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['CareInstitution'], ParentType, ContextType>;
  nextOnList?: Resolver<Array<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType, RequireFields<Contract.CareAdmissionDeskNextOnListArgs, 'bedType' | 'most'>>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CareAspectEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAspectEntry'] = ResolversParentTypes['CareAspectEntry']> = {
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  since?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CareAspectViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAspectView'] = ResolversParentTypes['CareAspectView']> = {
  aspect?: Resolver<ResolversTypes['CareAspect'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['CareAspectEntry']>, ParentType, ContextType>;
};

export type CareAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessment'] = ResolversParentTypes['CareAssessment']> = {
  assessedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CareLevel'], ParentType, ContextType>;
  levelChangedBy?: Resolver<Array<ResolversTypes['CareLevelChange']>, ParentType, ContextType>;
  score?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CareAssessmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessmentAnswer'] = ResolversParentTypes['CareAssessmentAnswer']> = {
  item?: Resolver<ResolversTypes['CareAssessmentItem'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareAssessmentBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessmentBand'] = ResolversParentTypes['CareAssessmentBand']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CareLevel'], ParentType, ContextType>;
};

export type CareAssessmentCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessmentCase'] = ResolversParentTypes['CareAssessmentCase'], FederationReferenceType extends FederationReferenceTypes['CareAssessmentCase'] = FederationReferenceTypes['CareAssessmentCase']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Contract.Maybe<Array<ResolversTypes['CareAssessmentAnswer']>>, ParentType, ContextType>;
  assessors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  disorderCodes?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  disputeUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  disputes?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  publishedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CareAssessmentReason'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  result?: Resolver<Contract.Maybe<ResolversTypes['CareAssessment']>, ParentType, ContextType>;
  riskEvents?: Resolver<Contract.Maybe<Array<ResolversTypes['CareRiskEvent']>>, ParentType, ContextType>;
  ruleVersion?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareAssessmentStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareAssessmentCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessmentCaseConnection'] = ResolversParentTypes['CareAssessmentCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareAssessmentCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareAssessmentCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessmentCaseEdge'] = ResolversParentTypes['CareAssessmentCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareAssessmentCase'], ParentType, ContextType>;
};

export type CareAssessmentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessmentItem'] = ResolversParentTypes['CareAssessmentItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['CareAssessmentItemGroup'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CareAssessmentRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessmentRule'] = ResolversParentTypes['CareAssessmentRule']> = {
  bands?: Resolver<Array<ResolversTypes['CareAssessmentBand']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CareAssessmentItem']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareBedFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBedFigures'] = ResolversParentTypes['CareBedFigures']> = {
  byType?: Resolver<Array<ResolversTypes['CareBedTypeFigures']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occupied?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareBedOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBedOffer'] = ResolversParentTypes['CareBedOffer']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  answer?: Resolver<Contract.Maybe<ResolversTypes['CareBedOfferAnswer']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  bedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['CareInstitution'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  skipReason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareBedTypeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBedTypeFigures'] = ResolversParentTypes['CareBedTypeFigures']> = {
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occupied?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CareBedType'], ParentType, ContextType>;
};

export type CareBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBooking'] = ResolversParentTypes['CareBooking'], FederationReferenceType extends FederationReferenceTypes['CareBooking'] = FederationReferenceTypes['CareBooking']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['HomeCareCentre'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['CareSlot'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareBookingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareCommunityDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareCommunityDay'] = ResolversParentTypes['CareCommunityDay'], FederationReferenceType extends FederationReferenceTypes['CareCommunityDay'] = FederationReferenceTypes['CareCommunityDay']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareCommunityDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareCommunityDayKind'], ParentType, ContextType>;
  minAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['CareCommunityService']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareCommunityDayStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareDeskBedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareDeskBed'] = ResolversParentTypes['CareDeskBed']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupiedUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<Contract.Maybe<ResolversTypes['CareAdmissionStatus']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CareBedType'], ParentType, ContextType>;
};

export type CareFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareFinding'] = ResolversParentTypes['CareFinding'], FederationReferenceType extends FederationReferenceTypes['CareFinding'] = FederationReferenceTypes['CareFinding']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['CareFindingArea'], ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CareFindingSeverity'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareFindingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInspection'] = ResolversParentTypes['CareInspection'], FederationReferenceType extends FederationReferenceTypes['CareInspection'] = FederationReferenceTypes['CareInspection']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  carriedOutOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CareFinding']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['CareInstitution'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareInspectionKind'], ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareInspectionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitution'] = ResolversParentTypes['CareInstitution'], FederationReferenceType extends FederationReferenceTypes['CareInstitution'] = FederationReferenceTypes['CareInstitution']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareInstitution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['CareBedFigures'], ParentType, ContextType, Partial<Contract.CareInstitutionBedsArgs>>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  closingOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  filing?: Resolver<Contract.Maybe<ResolversTypes['CareInstitutionFiling']>, ParentType, ContextType>;
  filingDueOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hasMedicalCover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Contract.CareInstitutionHasMedicalCoverArgs>>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['CareInspection']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareInstitutionKind'], ParentType, ContextType>;
  liabilityInsured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medicalArrangements?: Resolver<Array<ResolversTypes['CareMedicalArrangement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openStays?: Resolver<Array<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  phone?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationKind?: Resolver<Contract.Maybe<ResolversTypes['CareRegistrationKind']>, ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceNote?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  starGrade?: Resolver<Contract.Maybe<ResolversTypes['CareStarGrade']>, ParentType, ContextType, Partial<Contract.CareInstitutionStarGradeArgs>>;
  status?: Resolver<ResolversTypes['CareInstitutionStatus'], ParentType, ContextType>;
  unifiedSocialCreditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareInstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitutionConnection'] = ResolversParentTypes['CareInstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareInstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareInstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitutionEdge'] = ResolversParentTypes['CareInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareInstitution'], ParentType, ContextType>;
};

export type CareInstitutionFilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitutionFiling'] = ResolversParentTypes['CareInstitutionFiling']> = {
  filedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CareLevelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareLevelResult'] = ResolversParentTypes['CareLevelResult']> = {
  level?: Resolver<Contract.Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  raisedFrom?: Resolver<Contract.Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CalculationStep']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CareMedicalArrangementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareMedicalArrangement'] = ResolversParentTypes['CareMedicalArrangement']> = {
  kind?: Resolver<ResolversTypes['CareMedicalArrangementKind'], ParentType, ContextType>;
  partner?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CareRepairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareRepair'] = ResolversParentTypes['CareRepair'], FederationReferenceType extends FederationReferenceTypes['CareRepair'] = FederationReferenceTypes['CareRepair']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareRepair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  doneOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  result?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareRepairStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareRiskEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareRiskEvent'] = ResolversParentTypes['CareRiskEvent']> = {
  kind?: Resolver<ResolversTypes['CareRiskEventKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CareSafetyRiskFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareSafetyRiskFinding'] = ResolversParentTypes['CareSafetyRiskFinding']> = {
  assessedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['CareSafetyRiskDegree'], ParentType, ContextType>;
  measure?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['CareSafetyRisk'], ParentType, ContextType>;
};

export type CareServiceAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareServiceAgreement'] = ResolversParentTypes['CareServiceAgreement']> = {
  deposit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endsOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyBedFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyCareFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  prepaidMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['CareAgreementSigner'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CareServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareServiceItem'] = ResolversParentTypes['CareServiceItem']> = {
  aspect?: Resolver<ResolversTypes['CareAspect'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['CareServiceSide'], ParentType, ContextType>;
  voucherable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CareSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareSlot'] = ResolversParentTypes['CareSlot']> = {
  bookings?: Resolver<Array<ResolversTypes['CareBooking']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['HomeCareService'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CareStarGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareStarGrade'] = ResolversParentTypes['CareStarGrade']> = {
  awardedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CareVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareVisit'] = ResolversParentTypes['CareVisit']> = {
  done?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CareVisitMode'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['CareVisitNeed']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CareVisitListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareVisitListing'] = ResolversParentTypes['CareVisitListing'], FederationReferenceType extends FederationReferenceTypes['CareVisitListing'] = FederationReferenceTypes['CareVisitListing']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareVisitListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CareVisitReason']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareVisitListingStatus'], ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['CareVisit']>, ParentType, ContextType, RequireFields<Contract.CareVisitListingVisitsArgs, 'most'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareVoucher'] = ResolversParentTypes['CareVoucher'], FederationReferenceType extends FederationReferenceTypes['CareVoucher'] = FederationReferenceTypes['CareVoucher']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareVoucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  face?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<Contract.Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  redemptions?: Resolver<Array<ResolversTypes['CareVoucherRedemption']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareVoucherStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareVoucherEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareVoucherEstimate'] = ResolversParentTypes['CareVoucherEstimate']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownShare?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CalculationStep']>, ParentType, ContextType>;
  voucher?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CareVoucherIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareVoucherIssue'] = ResolversParentTypes['CareVoucherIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  notEntitled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareVoucherRedemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareVoucherRedemption'] = ResolversParentTypes['CareVoucherRedemption']> = {
  checkResult?: Resolver<Contract.Maybe<ResolversTypes['CareVoucherCheckResult']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ownShare?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  redeemedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reversedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sampledOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['CareServiceItem'], ParentType, ContextType>;
  serviceOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CareVoucherSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareVoucherSample'] = ResolversParentTypes['CareVoucherSample']> = {
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  redemptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareWaitingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareWaitingEntry'] = ResolversParentTypes['CareWaitingEntry'], FederationReferenceType extends FederationReferenceTypes['CareWaitingEntry'] = FederationReferenceTypes['CareWaitingEntry']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareWaitingEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  bedType?: Resolver<ResolversTypes['CareBedType'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutions?: Resolver<Array<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CareLevel'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['CareBedOffer']>, ParentType, ContextType>;
  position?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priorityClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareWaitingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareWaitingEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareWaitingEntryConnection'] = ResolversParentTypes['CareWaitingEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareWaitingEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareWaitingEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareWaitingEntryEdge'] = ResolversParentTypes['CareWaitingEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareWaitingEntry'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'Canteen' | 'CanteenMealOrder' | 'CanteenMenu' | 'CanteenRound' | 'CareAdmission' | 'CareAssessmentCase' | 'CareBooking' | 'CareCommunityDay' | 'CareFinding' | 'CareInspection' | 'CareInstitution' | 'CareRepair' | 'CareVisitListing' | 'CareVoucher' | 'CareWaitingEntry' | 'MealCard', ParentType, ContextType>;
};

export type CaseHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHistoryEntry'] = ResolversParentTypes['CaseHistoryEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actedBy?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actedByRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStage'] = ResolversParentTypes['CaseStage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ChangeCanteenPricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCanteenPricePayload'] = ResolversParentTypes['ChangeCanteenPricePayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChangeCanteenSeatsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCanteenSeatsPayload'] = ResolversParentTypes['ChangeCanteenSeatsPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CheckInCareBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInCareBookingPayload'] = ResolversParentTypes['CheckInCareBookingPayload']> = {
  booking?: Resolver<Contract.Maybe<ResolversTypes['CareBooking']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseCanteenKitchenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCanteenKitchenPayload'] = ResolversParentTypes['CloseCanteenKitchenPayload']> = {
  menu?: Resolver<Contract.Maybe<ResolversTypes['CanteenMenu']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseCanteenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCanteenPayload'] = ResolversParentTypes['CloseCanteenPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseCanteenRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCanteenRoundPayload'] = ResolversParentTypes['CloseCanteenRoundPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  round?: Resolver<Contract.Maybe<ResolversTypes['CanteenRound']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseCareConcernPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCareConcernPayload'] = ResolversParentTypes['CloseCareConcernPayload']> = {
  listing?: Resolver<Contract.Maybe<ResolversTypes['CareVisitListing']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseCareInspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCareInspectionPayload'] = ResolversParentTypes['CloseCareInspectionPayload']> = {
  inspection?: Resolver<Contract.Maybe<ResolversTypes['CareInspection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseCareInstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCareInstitutionPayload'] = ResolversParentTypes['CloseCareInstitutionPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseMealCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseMealCardPayload'] = ResolversParentTypes['CloseMealCardPayload']> = {
  card?: Resolver<Contract.Maybe<ResolversTypes['MealCard']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CompleteCareRepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteCareRepairPayload'] = ResolversParentTypes['CompleteCareRepairPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  repair?: Resolver<Contract.Maybe<ResolversTypes['CareRepair']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ConfirmCareFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCareFindingPayload'] = ResolversParentTypes['ConfirmCareFindingPayload']> = {
  finding?: Resolver<Contract.Maybe<ResolversTypes['CareFinding']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ConfirmCareRectificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCareRectificationPayload'] = ResolversParentTypes['ConfirmCareRectificationPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ConflictProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictProblem'] = ResolversParentTypes['ConflictProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflictsWith?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currentVersion?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineCareBedOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCareBedOfferPayload'] = ResolversParentTypes['DeclineCareBedOfferPayload']> = {
  entry?: Resolver<Contract.Maybe<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DeclineCareVisitsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCareVisitsPayload'] = ResolversParentTypes['DeclineCareVisitsPayload']> = {
  listing?: Resolver<Contract.Maybe<ResolversTypes['CareVisitListing']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DischargeElderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargeElderPayload'] = ResolversParentTypes['DischargeElderPayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DispatchCanteenRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchCanteenRoundPayload'] = ResolversParentTypes['DispatchCanteenRoundPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  round?: Resolver<Contract.Maybe<ResolversTypes['CanteenRound']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DisposeCanteenFoodSamplePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisposeCanteenFoodSamplePayload'] = ResolversParentTypes['DisposeCanteenFoodSamplePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  sample?: Resolver<Contract.Maybe<ResolversTypes['CanteenFoodSample']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DisputeCareAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeCareAssessmentPayload'] = ResolversParentTypes['DisputeCareAssessmentPayload']> = {
  assessment?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  elderCare?: Resolver<Contract.Maybe<ResolversTypes['DivisionElderCare']>, ParentType, ContextType, Partial<Contract.DivisionElderCareArgs>>;
};

export type DivisionElderCareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionElderCare'] = ResolversParentTypes['DivisionElderCare']> = {
  beds?: Resolver<ResolversTypes['CareBedFigures'], ParentType, ContextType>;
  builtCanteenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  canteenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  canteenInvestment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  canteenMenus?: Resolver<Array<ResolversTypes['CanteenMenu']>, ParentType, ContextType, Partial<Contract.DivisionElderCareCanteenMenusArgs>>;
  canteens?: Resolver<ResolversTypes['CanteenConnection'], ParentType, ContextType, Partial<Contract.DivisionElderCareCanteensArgs>>;
  communityDays?: Resolver<Array<ResolversTypes['CareCommunityDay']>, ParentType, ContextType>;
  cooperatingCanteenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homeCareCentreCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homeCareCentres?: Resolver<Array<ResolversTypes['HomeCareCentre']>, ParentType, ContextType>;
  institutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['CareInstitutionConnection'], ParentType, ContextType, Partial<Contract.DivisionElderCareInstitutionsArgs>>;
  medicalCoverCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['ElderCareSeriesMonth']>, ParentType, ContextType, RequireFields<Contract.DivisionElderCareSeriesArgs, 'from' | 'to'>>;
};

export type ElderCareMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderCareMessageConnection'] = ResolversParentTypes['ElderCareMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElderCareMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderCareMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderCareMessageEdge'] = ResolversParentTypes['ElderCareMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalMessage'], ParentType, ContextType>;
};

export type ElderCareProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderCareProfile'] = ResolversParentTypes['ElderCareProfile']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  admissions?: Resolver<Array<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  aspects?: Resolver<Array<ResolversTypes['CareAspectView']>, ParentType, ContextType>;
  assessedLevel?: Resolver<Contract.Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  assessmentCases?: Resolver<Array<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['CareAssessment']>, ParentType, ContextType>;
  bookings?: Resolver<Array<ResolversTypes['CareBooking']>, ParentType, ContextType>;
  mealAbsences?: Resolver<Array<ResolversTypes['MealAbsence']>, ParentType, ContextType>;
  mealAllergies?: Resolver<Contract.Maybe<ResolversTypes['MealAllergyRecord']>, ParentType, ContextType>;
  mealCard?: Resolver<Contract.Maybe<ResolversTypes['MealCard']>, ParentType, ContextType>;
  mealOrders?: Resolver<ResolversTypes['CanteenMealOrderConnection'], ParentType, ContextType, Partial<Contract.ElderCareProfileMealOrdersArgs>>;
  mealOrdersThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repairs?: Resolver<Array<ResolversTypes['CareRepair']>, ParentType, ContextType>;
  visitListing?: Resolver<Contract.Maybe<ResolversTypes['CareVisitListing']>, ParentType, ContextType>;
  voucher?: Resolver<Contract.Maybe<ResolversTypes['CareVoucher']>, ParentType, ContextType, Partial<Contract.ElderCareProfileVoucherArgs>>;
  waitingEntry?: Resolver<Contract.Maybe<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType>;
};

export type ElderCareSeriesLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderCareSeriesLevel'] = ResolversParentTypes['ElderCareSeriesLevel']> = {
  count?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CareLevel'], ParentType, ContextType>;
};

export type ElderCareSeriesMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderCareSeriesMonth'] = ResolversParentTypes['ElderCareSeriesMonth']> = {
  admitted?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['ElderCareSeriesLevel']>, ParentType, ContextType>;
  institutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mealAveragePrice?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  mealElders?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mealSubsidies?: Resolver<Contract.Maybe<Array<ResolversTypes['MealSplit']>>, ParentType, ContextType>;
  meals?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medicalCoverCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  occupied?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vouchersExpired?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vouchersIssued?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vouchersRedeemed?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  waiting?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingDaysMedian?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingDaysNinetieth?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EndCareAbsencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCareAbsencePayload'] = ResolversParentTypes['EndCareAbsencePayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  link?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  uploadedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type FileCareInstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCareInstitutionPayload'] = ResolversParentTypes['FileCareInstitutionPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type HomeCareCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeCareCentre'] = ResolversParentTypes['HomeCareCentre'], FederationReferenceType extends FederationReferenceTypes['HomeCareCentre'] = FederationReferenceTypes['HomeCareCentre']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['HomeCareCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  countedFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  floorAreaSquareMetres?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  floors?: Resolver<Array<ResolversTypes['HomeCareCentreFloor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investment?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['HomeCareService']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['CareSlot']>, ParentType, ContextType, Partial<Contract.HomeCareCentreSlotsArgs>>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceNote?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeCareCentreFloorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeCareCentreFloor'] = ResolversParentTypes['HomeCareCentreFloor']> = {
  floor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueCanteenStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCanteenStatementPayload'] = ResolversParentTypes['IssueCanteenStatementPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  statement?: Resolver<Contract.Maybe<ResolversTypes['CanteenStatement']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type IssueCareVouchersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCareVouchersPayload'] = ResolversParentTypes['IssueCareVouchersPayload']> = {
  issue?: Resolver<Contract.Maybe<ResolversTypes['CareVoucherIssue']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type IssueMealCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMealCardPayload'] = ResolversParentTypes['IssueMealCardPayload']> = {
  card?: Resolver<Contract.Maybe<ResolversTypes['MealCard']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type IssuedPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedPaper'] = ResolversParentTypes['IssuedPaper']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JoinCareWaitingListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinCareWaitingListPayload'] = ResolversParentTypes['JoinCareWaitingListPayload']> = {
  entry?: Resolver<Contract.Maybe<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LeaveCareWaitingListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCareWaitingListPayload'] = ResolversParentTypes['LeaveCareWaitingListPayload']> = {
  entry?: Resolver<Contract.Maybe<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhHans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MealAbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealAbsence'] = ResolversParentTypes['MealAbsence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type MealAllergyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealAllergyRecord'] = ResolversParentTypes['MealAllergyRecord']> = {
  allergens?: Resolver<Array<ResolversTypes['MealAllergen']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type MealCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealCard'] = ResolversParentTypes['MealCard'], FederationReferenceType extends FederationReferenceTypes['MealCard'] = FederationReferenceTypes['MealCard']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MealCard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  entries?: Resolver<Contract.Maybe<ResolversTypes['MealCardEntryConnection']>, ParentType, ContextType, Partial<Contract.MealCardEntriesArgs>>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  papers?: Resolver<Contract.Maybe<ResolversTypes['MealCardPaperConnection']>, ParentType, ContextType, Partial<Contract.MealCardPapersArgs>>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MealCardStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MealCardEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealCardEntry'] = ResolversParentTypes['MealCardEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MealCardEntryKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['MealCardSource']>, ParentType, ContextType>;
};

export type MealCardEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealCardEntryConnection'] = ResolversParentTypes['MealCardEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MealCardEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MealCardEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MealCardEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealCardEntryEdge'] = ResolversParentTypes['MealCardEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MealCardEntry'], ParentType, ContextType>;
};

export type MealCardPaperConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealCardPaperConnection'] = ResolversParentTypes['MealCardPaperConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MealCardPaperEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssuedPaper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MealCardPaperEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealCardPaperEdge'] = ResolversParentTypes['MealCardPaperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssuedPaper'], ParentType, ContextType>;
};

export type MealQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealQuote'] = ResolversParentTypes['MealQuote']> = {
  dinerGroup?: Resolver<Contract.Maybe<ResolversTypes['CanteenDinerGroup']>, ParentType, ContextType>;
  fullPrice?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  personPrice?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  split?: Resolver<Array<ResolversTypes['MealSplit']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MealSplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealSplit'] = ResolversParentTypes['MealSplit']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['MealPayer'], ParentType, ContextType>;
};

export type MealSplitRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealSplitRule'] = ResolversParentTypes['MealSplitRule']> = {
  ageFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageTo?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['MealSplitRuleLine']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MealSplitMethod'], ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MealSplitRuleLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealSplitRuleLine'] = ResolversParentTypes['MealSplitRuleLine']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['MealPayer'], ParentType, ContextType>;
  weight?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  fen?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCareBedOffer?: Resolver<Contract.Maybe<ResolversTypes['AcceptCareBedOfferPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAcceptCareBedOfferArgs, 'input'>>;
  addCanteenDish?: Resolver<Contract.Maybe<ResolversTypes['AddCanteenDishPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAddCanteenDishArgs, 'input'>>;
  addCareBeds?: Resolver<Contract.Maybe<ResolversTypes['AddCareBedsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAddCareBedsArgs, 'input'>>;
  addCareMedicalArrangement?: Resolver<Contract.Maybe<ResolversTypes['AddCareMedicalArrangementPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAddCareMedicalArrangementArgs, 'input'>>;
  addCareVisitListing?: Resolver<Contract.Maybe<ResolversTypes['AddCareVisitListingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAddCareVisitListingArgs, 'input'>>;
  admitElder?: Resolver<Contract.Maybe<ResolversTypes['AdmitElderPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAdmitElderArgs, 'input'>>;
  announceCareCommunityDay?: Resolver<Contract.Maybe<ResolversTypes['AnnounceCareCommunityDayPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAnnounceCareCommunityDayArgs, 'input'>>;
  announceCareInstitutionClosing?: Resolver<Contract.Maybe<ResolversTypes['AnnounceCareInstitutionClosingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAnnounceCareInstitutionClosingArgs, 'input'>>;
  announceMealAbsence?: Resolver<Contract.Maybe<ResolversTypes['AnnounceMealAbsencePayload']>, ParentType, ContextType, RequireFields<Contract.MutationAnnounceMealAbsenceArgs, 'input'>>;
  appointCanteenOperator?: Resolver<Contract.Maybe<ResolversTypes['AppointCanteenOperatorPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAppointCanteenOperatorArgs, 'input'>>;
  assignCareAssessors?: Resolver<Contract.Maybe<ResolversTypes['AssignCareAssessorsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAssignCareAssessorsArgs, 'input'>>;
  awardCareStarGrade?: Resolver<Contract.Maybe<ResolversTypes['AwardCareStarGradePayload']>, ParentType, ContextType, RequireFields<Contract.MutationAwardCareStarGradeArgs, 'input'>>;
  blockMealCard?: Resolver<Contract.Maybe<ResolversTypes['BlockMealCardPayload']>, ParentType, ContextType, RequireFields<Contract.MutationBlockMealCardArgs, 'input'>>;
  bookCareService?: Resolver<Contract.Maybe<ResolversTypes['BookCareServicePayload']>, ParentType, ContextType, RequireFields<Contract.MutationBookCareServiceArgs, 'input'>>;
  callOffCanteenMealOrder?: Resolver<Contract.Maybe<ResolversTypes['CallOffCanteenMealOrderPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCallOffCanteenMealOrderArgs, 'input'>>;
  cancelCanteenMealOrder?: Resolver<Contract.Maybe<ResolversTypes['CancelCanteenMealOrderPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelCanteenMealOrderArgs, 'input'>>;
  cancelCanteenMenu?: Resolver<Contract.Maybe<ResolversTypes['CancelCanteenMenuPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelCanteenMenuArgs, 'input'>>;
  cancelCanteenRound?: Resolver<Contract.Maybe<ResolversTypes['CancelCanteenRoundPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelCanteenRoundArgs, 'input'>>;
  cancelCareBooking?: Resolver<Contract.Maybe<ResolversTypes['CancelCareBookingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelCareBookingArgs, 'input'>>;
  cancelCareCommunityDay?: Resolver<Contract.Maybe<ResolversTypes['CancelCareCommunityDayPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelCareCommunityDayArgs, 'input'>>;
  cancelCareDischarge?: Resolver<Contract.Maybe<ResolversTypes['CancelCareDischargePayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelCareDischargeArgs, 'input'>>;
  cancelCareInspection?: Resolver<Contract.Maybe<ResolversTypes['CancelCareInspectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelCareInspectionArgs, 'input'>>;
  changeCanteenPrice?: Resolver<Contract.Maybe<ResolversTypes['ChangeCanteenPricePayload']>, ParentType, ContextType, RequireFields<Contract.MutationChangeCanteenPriceArgs, 'input'>>;
  changeCanteenSeats?: Resolver<Contract.Maybe<ResolversTypes['ChangeCanteenSeatsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationChangeCanteenSeatsArgs, 'input'>>;
  checkInCareBooking?: Resolver<Contract.Maybe<ResolversTypes['CheckInCareBookingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCheckInCareBookingArgs, 'input'>>;
  closeCanteen?: Resolver<Contract.Maybe<ResolversTypes['CloseCanteenPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseCanteenArgs, 'input'>>;
  closeCanteenKitchen?: Resolver<Contract.Maybe<ResolversTypes['CloseCanteenKitchenPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseCanteenKitchenArgs, 'input'>>;
  closeCanteenRound?: Resolver<Contract.Maybe<ResolversTypes['CloseCanteenRoundPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseCanteenRoundArgs, 'input'>>;
  closeCareConcern?: Resolver<Contract.Maybe<ResolversTypes['CloseCareConcernPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseCareConcernArgs, 'input'>>;
  closeCareInspection?: Resolver<Contract.Maybe<ResolversTypes['CloseCareInspectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseCareInspectionArgs, 'input'>>;
  closeCareInstitution?: Resolver<Contract.Maybe<ResolversTypes['CloseCareInstitutionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseCareInstitutionArgs, 'input'>>;
  closeMealCard?: Resolver<Contract.Maybe<ResolversTypes['CloseMealCardPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseMealCardArgs, 'input'>>;
  completeCareRepair?: Resolver<Contract.Maybe<ResolversTypes['CompleteCareRepairPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCompleteCareRepairArgs, 'input'>>;
  confirmCareFinding?: Resolver<Contract.Maybe<ResolversTypes['ConfirmCareFindingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationConfirmCareFindingArgs, 'input'>>;
  confirmCareRectification?: Resolver<Contract.Maybe<ResolversTypes['ConfirmCareRectificationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationConfirmCareRectificationArgs, 'input'>>;
  declineCareBedOffer?: Resolver<Contract.Maybe<ResolversTypes['DeclineCareBedOfferPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDeclineCareBedOfferArgs, 'input'>>;
  declineCareVisits?: Resolver<Contract.Maybe<ResolversTypes['DeclineCareVisitsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDeclineCareVisitsArgs, 'input'>>;
  dischargeElder?: Resolver<Contract.Maybe<ResolversTypes['DischargeElderPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDischargeElderArgs, 'input'>>;
  dispatchCanteenRound?: Resolver<Contract.Maybe<ResolversTypes['DispatchCanteenRoundPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDispatchCanteenRoundArgs, 'input'>>;
  disposeCanteenFoodSample?: Resolver<Contract.Maybe<ResolversTypes['DisposeCanteenFoodSamplePayload']>, ParentType, ContextType, RequireFields<Contract.MutationDisposeCanteenFoodSampleArgs, 'input'>>;
  disputeCareAssessment?: Resolver<Contract.Maybe<ResolversTypes['DisputeCareAssessmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDisputeCareAssessmentArgs, 'input'>>;
  endCareAbsence?: Resolver<Contract.Maybe<ResolversTypes['EndCareAbsencePayload']>, ParentType, ContextType, RequireFields<Contract.MutationEndCareAbsenceArgs, 'input'>>;
  fileCareInstitution?: Resolver<Contract.Maybe<ResolversTypes['FileCareInstitutionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationFileCareInstitutionArgs, 'input'>>;
  issueCanteenStatement?: Resolver<Contract.Maybe<ResolversTypes['IssueCanteenStatementPayload']>, ParentType, ContextType, RequireFields<Contract.MutationIssueCanteenStatementArgs, 'input'>>;
  issueCareVouchers?: Resolver<Contract.Maybe<ResolversTypes['IssueCareVouchersPayload']>, ParentType, ContextType, RequireFields<Contract.MutationIssueCareVouchersArgs, 'input'>>;
  issueMealCard?: Resolver<Contract.Maybe<ResolversTypes['IssueMealCardPayload']>, ParentType, ContextType, RequireFields<Contract.MutationIssueMealCardArgs, 'input'>>;
  joinCareWaitingList?: Resolver<Contract.Maybe<ResolversTypes['JoinCareWaitingListPayload']>, ParentType, ContextType, RequireFields<Contract.MutationJoinCareWaitingListArgs, 'input'>>;
  leaveCareWaitingList?: Resolver<Contract.Maybe<ResolversTypes['LeaveCareWaitingListPayload']>, ParentType, ContextType, RequireFields<Contract.MutationLeaveCareWaitingListArgs, 'input'>>;
  offerCareBed?: Resolver<Contract.Maybe<ResolversTypes['OfferCareBedPayload']>, ParentType, ContextType, RequireFields<Contract.MutationOfferCareBedArgs, 'input'>>;
  openCanteen?: Resolver<Contract.Maybe<ResolversTypes['OpenCanteenPayload']>, ParentType, ContextType, RequireFields<Contract.MutationOpenCanteenArgs, 'input'>>;
  openCareInstitution?: Resolver<Contract.Maybe<ResolversTypes['OpenCareInstitutionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationOpenCareInstitutionArgs, 'input'>>;
  openCareSlot?: Resolver<Contract.Maybe<ResolversTypes['OpenCareSlotPayload']>, ParentType, ContextType, RequireFields<Contract.MutationOpenCareSlotArgs, 'input'>>;
  orderCanteenMeal?: Resolver<Contract.Maybe<ResolversTypes['OrderCanteenMealPayload']>, ParentType, ContextType, RequireFields<Contract.MutationOrderCanteenMealArgs, 'input'>>;
  orderCareRectification?: Resolver<Contract.Maybe<ResolversTypes['OrderCareRectificationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationOrderCareRectificationArgs, 'input'>>;
  planCanteenRound?: Resolver<Contract.Maybe<ResolversTypes['PlanCanteenRoundPayload']>, ParentType, ContextType, RequireFields<Contract.MutationPlanCanteenRoundArgs, 'input'>>;
  planCareDischarge?: Resolver<Contract.Maybe<ResolversTypes['PlanCareDischargePayload']>, ParentType, ContextType, RequireFields<Contract.MutationPlanCareDischargeArgs, 'input'>>;
  planCareInspection?: Resolver<Contract.Maybe<ResolversTypes['PlanCareInspectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationPlanCareInspectionArgs, 'input'>>;
  publishCanteenMenu?: Resolver<Contract.Maybe<ResolversTypes['PublishCanteenMenuPayload']>, ParentType, ContextType, RequireFields<Contract.MutationPublishCanteenMenuArgs, 'input'>>;
  raiseCareConcern?: Resolver<Contract.Maybe<ResolversTypes['RaiseCareConcernPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRaiseCareConcernArgs, 'input'>>;
  recordCanteenFoodCheck?: Resolver<Contract.Maybe<ResolversTypes['RecordCanteenFoodCheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCanteenFoodCheckArgs, 'input'>>;
  recordCanteenFoodSample?: Resolver<Contract.Maybe<ResolversTypes['RecordCanteenFoodSamplePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCanteenFoodSampleArgs, 'input'>>;
  recordCanteenInvestment?: Resolver<Contract.Maybe<ResolversTypes['RecordCanteenInvestmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCanteenInvestmentArgs, 'input'>>;
  recordCanteenMealDelivery?: Resolver<Contract.Maybe<ResolversTypes['RecordCanteenMealDeliveryPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCanteenMealDeliveryArgs, 'input'>>;
  recordCanteenMealNotFetched?: Resolver<Contract.Maybe<ResolversTypes['RecordCanteenMealNotFetchedPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCanteenMealNotFetchedArgs, 'input'>>;
  recordCareAbsence?: Resolver<Contract.Maybe<ResolversTypes['RecordCareAbsencePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCareAbsenceArgs, 'input'>>;
  recordCareAssessment?: Resolver<Contract.Maybe<ResolversTypes['RecordCareAssessmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCareAssessmentArgs, 'input'>>;
  recordCareCommunityDay?: Resolver<Contract.Maybe<ResolversTypes['RecordCareCommunityDayPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCareCommunityDayArgs, 'input'>>;
  recordCareInspection?: Resolver<Contract.Maybe<ResolversTypes['RecordCareInspectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCareInspectionArgs, 'input'>>;
  recordCareNoShow?: Resolver<Contract.Maybe<ResolversTypes['RecordCareNoShowPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCareNoShowArgs, 'input'>>;
  recordCareVisit?: Resolver<Contract.Maybe<ResolversTypes['RecordCareVisitPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCareVisitArgs, 'input'>>;
  recordCareVoucherCheck?: Resolver<Contract.Maybe<ResolversTypes['RecordCareVoucherCheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCareVoucherCheckArgs, 'input'>>;
  recordDeathInCare?: Resolver<Contract.Maybe<ResolversTypes['RecordDeathInCarePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordDeathInCareArgs, 'input'>>;
  recordMealAllergies?: Resolver<Contract.Maybe<ResolversTypes['RecordMealAllergiesPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordMealAllergiesArgs, 'input'>>;
  redeemCareVoucher?: Resolver<Contract.Maybe<ResolversTypes['RedeemCareVoucherPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRedeemCareVoucherArgs, 'input'>>;
  registerCanteen?: Resolver<Contract.Maybe<ResolversTypes['RegisterCanteenPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterCanteenArgs, 'input'>>;
  registerCareInstitution?: Resolver<Contract.Maybe<ResolversTypes['RegisterCareInstitutionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterCareInstitutionArgs, 'input'>>;
  registerMealSplitRule?: Resolver<Contract.Maybe<ResolversTypes['RegisterMealSplitRulePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterMealSplitRuleArgs, 'input'>>;
  rejectCareFinding?: Resolver<Contract.Maybe<ResolversTypes['RejectCareFindingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRejectCareFindingArgs, 'input'>>;
  releaseCareBed?: Resolver<Contract.Maybe<ResolversTypes['ReleaseCareBedPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReleaseCareBedArgs, 'input'>>;
  reportCareFinding?: Resolver<Contract.Maybe<ResolversTypes['ReportCareFindingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReportCareFindingArgs, 'input'>>;
  requestCareAssessment?: Resolver<Contract.Maybe<ResolversTypes['RequestCareAssessmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRequestCareAssessmentArgs, 'input'>>;
  requestCareRepair?: Resolver<Contract.Maybe<ResolversTypes['RequestCareRepairPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRequestCareRepairArgs, 'input'>>;
  reserveCareBed?: Resolver<Contract.Maybe<ResolversTypes['ReserveCareBedPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReserveCareBedArgs, 'input'>>;
  resumeCanteen?: Resolver<Contract.Maybe<ResolversTypes['ResumeCanteenPayload']>, ParentType, ContextType, RequireFields<Contract.MutationResumeCanteenArgs, 'input'>>;
  returnCarePrepayment?: Resolver<Contract.Maybe<ResolversTypes['ReturnCarePrepaymentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReturnCarePrepaymentArgs, 'input'>>;
  reverseCareVoucherRedemption?: Resolver<Contract.Maybe<ResolversTypes['ReverseCareVoucherRedemptionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReverseCareVoucherRedemptionArgs, 'input'>>;
  reviewCareAssessment?: Resolver<Contract.Maybe<ResolversTypes['ReviewCareAssessmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReviewCareAssessmentArgs, 'input'>>;
  sampleCareVoucherRedemptions?: Resolver<Contract.Maybe<ResolversTypes['SampleCareVoucherRedemptionsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSampleCareVoucherRedemptionsArgs, 'input'>>;
  sellCanteenMeal?: Resolver<Contract.Maybe<ResolversTypes['SellCanteenMealPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSellCanteenMealArgs, 'input'>>;
  serveCanteenMeal?: Resolver<Contract.Maybe<ResolversTypes['ServeCanteenMealPayload']>, ParentType, ContextType, RequireFields<Contract.MutationServeCanteenMealArgs, 'input'>>;
  suspendCanteen?: Resolver<Contract.Maybe<ResolversTypes['SuspendCanteenPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSuspendCanteenArgs, 'input'>>;
  suspendCareInstitution?: Resolver<Contract.Maybe<ResolversTypes['SuspendCareInstitutionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSuspendCareInstitutionArgs, 'input'>>;
  topUpMealCard?: Resolver<Contract.Maybe<ResolversTypes['TopUpMealCardPayload']>, ParentType, ContextType, RequireFields<Contract.MutationTopUpMealCardArgs, 'input'>>;
  transferElder?: Resolver<Contract.Maybe<ResolversTypes['TransferElderPayload']>, ParentType, ContextType, RequireFields<Contract.MutationTransferElderArgs, 'input'>>;
  unblockMealCard?: Resolver<Contract.Maybe<ResolversTypes['UnblockMealCardPayload']>, ParentType, ContextType, RequireFields<Contract.MutationUnblockMealCardArgs, 'input'>>;
  upholdCareAssessment?: Resolver<Contract.Maybe<ResolversTypes['UpholdCareAssessmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationUpholdCareAssessmentArgs, 'input'>>;
  withdrawCareAssessment?: Resolver<Contract.Maybe<ResolversTypes['WithdrawCareAssessmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationWithdrawCareAssessmentArgs, 'input'>>;
  withdrawCareVoucher?: Resolver<Contract.Maybe<ResolversTypes['WithdrawCareVoucherPayload']>, ParentType, ContextType, RequireFields<Contract.MutationWithdrawCareVoucherArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Canteen' | 'CanteenMealOrder' | 'CanteenMenu' | 'CanteenRound' | 'CareAdmission' | 'CareAssessmentCase' | 'CareBooking' | 'CareCommunityDay' | 'CareFinding' | 'CareInspection' | 'CareInstitution' | 'CareRepair' | 'CareVisitListing' | 'CareVoucher' | 'CareWaitingEntry' | 'HomeCareCentre' | 'MealCard', ParentType, ContextType>;
};

export type OfferCareBedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCareBedPayload'] = ResolversParentTypes['OfferCareBedPayload']> = {
  entry?: Resolver<Contract.Maybe<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type OpenCanteenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCanteenPayload'] = ResolversParentTypes['OpenCanteenPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type OpenCareInstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCareInstitutionPayload'] = ResolversParentTypes['OpenCareInstitutionPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type OpenCareSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCareSlotPayload'] = ResolversParentTypes['OpenCareSlotPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  slot?: Resolver<Contract.Maybe<ResolversTypes['CareSlot']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type OrderCanteenMealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCanteenMealPayload'] = ResolversParentTypes['OrderCanteenMealPayload']> = {
  order?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type OrderCareRectificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCareRectificationPayload'] = ResolversParentTypes['OrderCareRectificationPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperProof'] = ResolversParentTypes['PaperProof']> = {
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PersonalMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalMessage'] = ResolversParentTypes['PersonalMessage']> = {
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fault?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settledAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MessageStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  zhHans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanCanteenRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCanteenRoundPayload'] = ResolversParentTypes['PlanCanteenRoundPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  round?: Resolver<Contract.Maybe<ResolversTypes['CanteenRound']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PlanCareDischargePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCareDischargePayload'] = ResolversParentTypes['PlanCareDischargePayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PlanCareInspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCareInspectionPayload'] = ResolversParentTypes['PlanCareInspectionPayload']> = {
  inspection?: Resolver<Contract.Maybe<ResolversTypes['CareInspection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type PublishCanteenMenuPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishCanteenMenuPayload'] = ResolversParentTypes['PublishCanteenMenuPayload']> = {
  menu?: Resolver<Contract.Maybe<ResolversTypes['CanteenMenu']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType, RequireFields<Contract.QueryCanteenArgs, 'id'>>;
  canteenMealOrder?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType, RequireFields<Contract.QueryCanteenMealOrderArgs, 'id'>>;
  canteenMealProgramme?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealProgramme']>, ParentType, ContextType, RequireFields<Contract.QueryCanteenMealProgrammeArgs, 'code'>>;
  canteenMenu?: Resolver<Contract.Maybe<ResolversTypes['CanteenMenu']>, ParentType, ContextType, RequireFields<Contract.QueryCanteenMenuArgs, 'id'>>;
  canteenRound?: Resolver<Contract.Maybe<ResolversTypes['CanteenRound']>, ParentType, ContextType, RequireFields<Contract.QueryCanteenRoundArgs, 'id'>>;
  canteenStatement?: Resolver<Contract.Maybe<ResolversTypes['CanteenStatement']>, ParentType, ContextType, RequireFields<Contract.QueryCanteenStatementArgs, 'canteenId' | 'month'>>;
  careAdmission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType, RequireFields<Contract.QueryCareAdmissionArgs, 'id'>>;
  careAdmissionDesk?: Resolver<Contract.Maybe<ResolversTypes['CareAdmissionDesk']>, ParentType, ContextType, RequireFields<Contract.QueryCareAdmissionDeskArgs, 'institutionId'>>;
  careAssessmentCase?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType, RequireFields<Contract.QueryCareAssessmentCaseArgs, 'id'>>;
  careAssessmentQueue?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCaseConnection']>, ParentType, ContextType, RequireFields<Contract.QueryCareAssessmentQueueArgs, 'division'>>;
  careAssessmentRule?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentRule']>, ParentType, ContextType, Partial<Contract.QueryCareAssessmentRuleArgs>>;
  careBooking?: Resolver<Contract.Maybe<ResolversTypes['CareBooking']>, ParentType, ContextType, RequireFields<Contract.QueryCareBookingArgs, 'id'>>;
  careInspection?: Resolver<Contract.Maybe<ResolversTypes['CareInspection']>, ParentType, ContextType, RequireFields<Contract.QueryCareInspectionArgs, 'id'>>;
  careInspectionsDue?: Resolver<Contract.Maybe<Array<ResolversTypes['CareInstitution']>>, ParentType, ContextType, RequireFields<Contract.QueryCareInspectionsDueArgs, 'division' | 'year'>>;
  careInstitution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType, RequireFields<Contract.QueryCareInstitutionArgs, 'id'>>;
  careLevel?: Resolver<Contract.Maybe<ResolversTypes['CareLevelResult']>, ParentType, ContextType, RequireFields<Contract.QueryCareLevelArgs, 'input'>>;
  careRepair?: Resolver<Contract.Maybe<ResolversTypes['CareRepair']>, ParentType, ContextType, RequireFields<Contract.QueryCareRepairArgs, 'id'>>;
  careServiceItems?: Resolver<Contract.Maybe<Array<ResolversTypes['CareServiceItem']>>, ParentType, ContextType, Partial<Contract.QueryCareServiceItemsArgs>>;
  careVisitsDue?: Resolver<Contract.Maybe<Array<ResolversTypes['CareVisitListing']>>, ParentType, ContextType, RequireFields<Contract.QueryCareVisitsDueArgs, 'division'>>;
  careVoucher?: Resolver<Contract.Maybe<ResolversTypes['CareVoucher']>, ParentType, ContextType, RequireFields<Contract.QueryCareVoucherArgs, 'id'>>;
  careWaitingEntry?: Resolver<Contract.Maybe<ResolversTypes['CareWaitingEntry']>, ParentType, ContextType, RequireFields<Contract.QueryCareWaitingEntryArgs, 'id'>>;
  careWaitingList?: Resolver<Contract.Maybe<ResolversTypes['CareWaitingEntryConnection']>, ParentType, ContextType, RequireFields<Contract.QueryCareWaitingListArgs, 'bedType' | 'division'>>;
  elderCareFailedMessages?: Resolver<Contract.Maybe<ResolversTypes['ElderCareMessageConnection']>, ParentType, ContextType, RequireFields<Contract.QueryElderCareFailedMessagesArgs, 'division'>>;
  elderCarePaperPage?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Contract.QueryElderCarePaperPageArgs, 'id'>>;
  elderCarePaperProof?: Resolver<Contract.Maybe<ResolversTypes['PaperProof']>, ParentType, ContextType, RequireFields<Contract.QueryElderCarePaperProofArgs, 'number'>>;
  estimateCareVoucher?: Resolver<Contract.Maybe<ResolversTypes['CareVoucherEstimate']>, ParentType, ContextType, RequireFields<Contract.QueryEstimateCareVoucherArgs, 'input'>>;
  mealCard?: Resolver<Contract.Maybe<ResolversTypes['MealCard']>, ParentType, ContextType, RequireFields<Contract.QueryMealCardArgs, 'id'>>;
  quoteMeal?: Resolver<Contract.Maybe<ResolversTypes['MealQuote']>, ParentType, ContextType, RequireFields<Contract.QueryQuoteMealArgs, 'input'>>;
};

export type RaiseCareConcernPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseCareConcernPayload'] = ResolversParentTypes['RaiseCareConcernPayload']> = {
  listing?: Resolver<Contract.Maybe<ResolversTypes['CareVisitListing']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCanteenFoodCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCanteenFoodCheckPayload'] = ResolversParentTypes['RecordCanteenFoodCheckPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCanteenFoodSamplePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCanteenFoodSamplePayload'] = ResolversParentTypes['RecordCanteenFoodSamplePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  sample?: Resolver<Contract.Maybe<ResolversTypes['CanteenFoodSample']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCanteenInvestmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCanteenInvestmentPayload'] = ResolversParentTypes['RecordCanteenInvestmentPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCanteenMealDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCanteenMealDeliveryPayload'] = ResolversParentTypes['RecordCanteenMealDeliveryPayload']> = {
  order?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCanteenMealNotFetchedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCanteenMealNotFetchedPayload'] = ResolversParentTypes['RecordCanteenMealNotFetchedPayload']> = {
  order?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCareAbsencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCareAbsencePayload'] = ResolversParentTypes['RecordCareAbsencePayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCareAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCareAssessmentPayload'] = ResolversParentTypes['RecordCareAssessmentPayload']> = {
  assessment?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCareCommunityDayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCareCommunityDayPayload'] = ResolversParentTypes['RecordCareCommunityDayPayload']> = {
  day?: Resolver<Contract.Maybe<ResolversTypes['CareCommunityDay']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCareInspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCareInspectionPayload'] = ResolversParentTypes['RecordCareInspectionPayload']> = {
  inspection?: Resolver<Contract.Maybe<ResolversTypes['CareInspection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCareNoShowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCareNoShowPayload'] = ResolversParentTypes['RecordCareNoShowPayload']> = {
  booking?: Resolver<Contract.Maybe<ResolversTypes['CareBooking']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCareVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCareVisitPayload'] = ResolversParentTypes['RecordCareVisitPayload']> = {
  listing?: Resolver<Contract.Maybe<ResolversTypes['CareVisitListing']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCareVoucherCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCareVoucherCheckPayload'] = ResolversParentTypes['RecordCareVoucherCheckPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  voucher?: Resolver<Contract.Maybe<ResolversTypes['CareVoucher']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordDeathInCarePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeathInCarePayload'] = ResolversParentTypes['RecordDeathInCarePayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordMealAllergiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMealAllergiesPayload'] = ResolversParentTypes['RecordMealAllergiesPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Contract.Maybe<ResolversTypes['MealAllergyRecord']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RedeemCareVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemCareVoucherPayload'] = ResolversParentTypes['RedeemCareVoucherPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  voucher?: Resolver<Contract.Maybe<ResolversTypes['CareVoucher']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterCanteenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCanteenPayload'] = ResolversParentTypes['RegisterCanteenPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterCareInstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCareInstitutionPayload'] = ResolversParentTypes['RegisterCareInstitutionPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterMealSplitRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMealSplitRulePayload'] = ResolversParentTypes['RegisterMealSplitRulePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  rule?: Resolver<Contract.Maybe<ResolversTypes['MealSplitRule']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RejectCareFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectCareFindingPayload'] = ResolversParentTypes['RejectCareFindingPayload']> = {
  finding?: Resolver<Contract.Maybe<ResolversTypes['CareFinding']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReleaseCareBedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseCareBedPayload'] = ResolversParentTypes['ReleaseCareBedPayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReportCareFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCareFindingPayload'] = ResolversParentTypes['ReportCareFindingPayload']> = {
  finding?: Resolver<Contract.Maybe<ResolversTypes['CareFinding']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RequestCareAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCareAssessmentPayload'] = ResolversParentTypes['RequestCareAssessmentPayload']> = {
  assessment?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RequestCareRepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCareRepairPayload'] = ResolversParentTypes['RequestCareRepairPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  repair?: Resolver<Contract.Maybe<ResolversTypes['CareRepair']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReserveCareBedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveCareBedPayload'] = ResolversParentTypes['ReserveCareBedPayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  elderCare?: Resolver<Contract.Maybe<ResolversTypes['ElderCareProfile']>, ParentType, ContextType>;
  elderCareMessages?: Resolver<Contract.Maybe<ResolversTypes['ElderCareMessageConnection']>, ParentType, ContextType, Partial<Contract.ResidentElderCareMessagesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResumeCanteenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCanteenPayload'] = ResolversParentTypes['ResumeCanteenPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReturnCarePrepaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCarePrepaymentPayload'] = ResolversParentTypes['ReturnCarePrepaymentPayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReverseCareVoucherRedemptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseCareVoucherRedemptionPayload'] = ResolversParentTypes['ReverseCareVoucherRedemptionPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  voucher?: Resolver<Contract.Maybe<ResolversTypes['CareVoucher']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReviewCareAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCareAssessmentPayload'] = ResolversParentTypes['ReviewCareAssessmentPayload']> = {
  assessment?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RuleProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleProblem'] = ResolversParentTypes['RuleProblem']> = {
  allowedFrom?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SampleCareVoucherRedemptionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleCareVoucherRedemptionsPayload'] = ResolversParentTypes['SampleCareVoucherRedemptionsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  sample?: Resolver<Contract.Maybe<ResolversTypes['CareVoucherSample']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SellCanteenMealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellCanteenMealPayload'] = ResolversParentTypes['SellCanteenMealPayload']> = {
  order?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ServeCanteenMealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServeCanteenMealPayload'] = ResolversParentTypes['ServeCanteenMealPayload']> = {
  order?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealOrder']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type StatutoryDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryDeadline'] = ResolversParentTypes['StatutoryDeadline']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  extendedBy?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extensionBasis?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMinimum?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauseGround?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedSince?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StatutoryDeadlineUnit'], ParentType, ContextType>;
};

export type SuspendCanteenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCanteenPayload'] = ResolversParentTypes['SuspendCanteenPayload']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SuspendCareInstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCareInstitutionPayload'] = ResolversParentTypes['SuspendCareInstitutionPayload']> = {
  institution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TopUpMealCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpMealCardPayload'] = ResolversParentTypes['TopUpMealCardPayload']> = {
  card?: Resolver<Contract.Maybe<ResolversTypes['MealCard']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TransferElderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferElderPayload'] = ResolversParentTypes['TransferElderPayload']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UnblockMealCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockMealCardPayload'] = ResolversParentTypes['UnblockMealCardPayload']> = {
  card?: Resolver<Contract.Maybe<ResolversTypes['MealCard']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpholdCareAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpholdCareAssessmentPayload'] = ResolversParentTypes['UpholdCareAssessmentPayload']> = {
  assessment?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type WithdrawCareAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCareAssessmentPayload'] = ResolversParentTypes['WithdrawCareAssessmentPayload']> = {
  assessment?: Resolver<Contract.Maybe<ResolversTypes['CareAssessmentCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type WithdrawCareVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCareVoucherPayload'] = ResolversParentTypes['WithdrawCareVoucherPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  voucher?: Resolver<Contract.Maybe<ResolversTypes['CareVoucher']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  AcceptCareBedOfferPayload?: AcceptCareBedOfferPayloadResolvers<ContextType>;
  ActionAvailability?: ActionAvailabilityResolvers<ContextType>;
  AddCanteenDishPayload?: AddCanteenDishPayloadResolvers<ContextType>;
  AddCareBedsPayload?: AddCareBedsPayloadResolvers<ContextType>;
  AddCareMedicalArrangementPayload?: AddCareMedicalArrangementPayloadResolvers<ContextType>;
  AddCareVisitListingPayload?: AddCareVisitListingPayloadResolvers<ContextType>;
  AdmitElderPayload?: AdmitElderPayloadResolvers<ContextType>;
  AnnounceCareCommunityDayPayload?: AnnounceCareCommunityDayPayloadResolvers<ContextType>;
  AnnounceCareInstitutionClosingPayload?: AnnounceCareInstitutionClosingPayloadResolvers<ContextType>;
  AnnounceMealAbsencePayload?: AnnounceMealAbsencePayloadResolvers<ContextType>;
  AppointCanteenOperatorPayload?: AppointCanteenOperatorPayloadResolvers<ContextType>;
  AssignCareAssessorsPayload?: AssignCareAssessorsPayloadResolvers<ContextType>;
  AwardCareStarGradePayload?: AwardCareStarGradePayloadResolvers<ContextType>;
  BlockMealCardPayload?: BlockMealCardPayloadResolvers<ContextType>;
  BookCareServicePayload?: BookCareServicePayloadResolvers<ContextType>;
  CalculationStep?: CalculationStepResolvers<ContextType>;
  CallOffCanteenMealOrderPayload?: CallOffCanteenMealOrderPayloadResolvers<ContextType>;
  CancelCanteenMealOrderPayload?: CancelCanteenMealOrderPayloadResolvers<ContextType>;
  CancelCanteenMenuPayload?: CancelCanteenMenuPayloadResolvers<ContextType>;
  CancelCanteenRoundPayload?: CancelCanteenRoundPayloadResolvers<ContextType>;
  CancelCareBookingPayload?: CancelCareBookingPayloadResolvers<ContextType>;
  CancelCareCommunityDayPayload?: CancelCareCommunityDayPayloadResolvers<ContextType>;
  CancelCareDischargePayload?: CancelCareDischargePayloadResolvers<ContextType>;
  CancelCareInspectionPayload?: CancelCareInspectionPayloadResolvers<ContextType>;
  Canteen?: CanteenResolvers<ContextType>;
  CanteenConnection?: CanteenConnectionResolvers<ContextType>;
  CanteenDish?: CanteenDishResolvers<ContextType>;
  CanteenEdge?: CanteenEdgeResolvers<ContextType>;
  CanteenFoodCheck?: CanteenFoodCheckResolvers<ContextType>;
  CanteenFoodSample?: CanteenFoodSampleResolvers<ContextType>;
  CanteenHours?: CanteenHoursResolvers<ContextType>;
  CanteenInvestment?: CanteenInvestmentResolvers<ContextType>;
  CanteenKitchenCount?: CanteenKitchenCountResolvers<ContextType>;
  CanteenKitchenDish?: CanteenKitchenDishResolvers<ContextType>;
  CanteenKitchenSet?: CanteenKitchenSetResolvers<ContextType>;
  CanteenMealOrder?: CanteenMealOrderResolvers<ContextType>;
  CanteenMealOrderConnection?: CanteenMealOrderConnectionResolvers<ContextType>;
  CanteenMealOrderEdge?: CanteenMealOrderEdgeResolvers<ContextType>;
  CanteenMealProgramme?: CanteenMealProgrammeResolvers<ContextType>;
  CanteenMealProgrammeDimension?: CanteenMealProgrammeDimensionResolvers<ContextType>;
  CanteenMenu?: CanteenMenuResolvers<ContextType>;
  CanteenMenuSet?: CanteenMenuSetResolvers<ContextType>;
  CanteenOperation?: CanteenOperationResolvers<ContextType>;
  CanteenPrice?: CanteenPriceResolvers<ContextType>;
  CanteenRound?: CanteenRoundResolvers<ContextType>;
  CanteenRoundStop?: CanteenRoundStopResolvers<ContextType>;
  CanteenSitting?: CanteenSittingResolvers<ContextType>;
  CanteenStatement?: CanteenStatementResolvers<ContextType>;
  CanteenStatementLine?: CanteenStatementLineResolvers<ContextType>;
  CareAbsence?: CareAbsenceResolvers<ContextType>;
  CareAdmission?: CareAdmissionResolvers<ContextType>;
  CareAdmissionDesk?: CareAdmissionDeskResolvers<ContextType>;
  CareAspectEntry?: CareAspectEntryResolvers<ContextType>;
  CareAspectView?: CareAspectViewResolvers<ContextType>;
  CareAssessment?: CareAssessmentResolvers<ContextType>;
  CareAssessmentAnswer?: CareAssessmentAnswerResolvers<ContextType>;
  CareAssessmentBand?: CareAssessmentBandResolvers<ContextType>;
  CareAssessmentCase?: CareAssessmentCaseResolvers<ContextType>;
  CareAssessmentCaseConnection?: CareAssessmentCaseConnectionResolvers<ContextType>;
  CareAssessmentCaseEdge?: CareAssessmentCaseEdgeResolvers<ContextType>;
  CareAssessmentItem?: CareAssessmentItemResolvers<ContextType>;
  CareAssessmentRule?: CareAssessmentRuleResolvers<ContextType>;
  CareBedFigures?: CareBedFiguresResolvers<ContextType>;
  CareBedOffer?: CareBedOfferResolvers<ContextType>;
  CareBedTypeFigures?: CareBedTypeFiguresResolvers<ContextType>;
  CareBooking?: CareBookingResolvers<ContextType>;
  CareCommunityDay?: CareCommunityDayResolvers<ContextType>;
  CareDeskBed?: CareDeskBedResolvers<ContextType>;
  CareFinding?: CareFindingResolvers<ContextType>;
  CareInspection?: CareInspectionResolvers<ContextType>;
  CareInstitution?: CareInstitutionResolvers<ContextType>;
  CareInstitutionConnection?: CareInstitutionConnectionResolvers<ContextType>;
  CareInstitutionEdge?: CareInstitutionEdgeResolvers<ContextType>;
  CareInstitutionFiling?: CareInstitutionFilingResolvers<ContextType>;
  CareLevelResult?: CareLevelResultResolvers<ContextType>;
  CareMedicalArrangement?: CareMedicalArrangementResolvers<ContextType>;
  CareRepair?: CareRepairResolvers<ContextType>;
  CareRiskEvent?: CareRiskEventResolvers<ContextType>;
  CareSafetyRiskFinding?: CareSafetyRiskFindingResolvers<ContextType>;
  CareServiceAgreement?: CareServiceAgreementResolvers<ContextType>;
  CareServiceItem?: CareServiceItemResolvers<ContextType>;
  CareSlot?: CareSlotResolvers<ContextType>;
  CareStarGrade?: CareStarGradeResolvers<ContextType>;
  CareVisit?: CareVisitResolvers<ContextType>;
  CareVisitListing?: CareVisitListingResolvers<ContextType>;
  CareVoucher?: CareVoucherResolvers<ContextType>;
  CareVoucherEstimate?: CareVoucherEstimateResolvers<ContextType>;
  CareVoucherIssue?: CareVoucherIssueResolvers<ContextType>;
  CareVoucherRedemption?: CareVoucherRedemptionResolvers<ContextType>;
  CareVoucherSample?: CareVoucherSampleResolvers<ContextType>;
  CareWaitingEntry?: CareWaitingEntryResolvers<ContextType>;
  CareWaitingEntryConnection?: CareWaitingEntryConnectionResolvers<ContextType>;
  CareWaitingEntryEdge?: CareWaitingEntryEdgeResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  CaseStage?: CaseStageResolvers<ContextType>;
  ChangeCanteenPricePayload?: ChangeCanteenPricePayloadResolvers<ContextType>;
  ChangeCanteenSeatsPayload?: ChangeCanteenSeatsPayloadResolvers<ContextType>;
  CheckInCareBookingPayload?: CheckInCareBookingPayloadResolvers<ContextType>;
  CloseCanteenKitchenPayload?: CloseCanteenKitchenPayloadResolvers<ContextType>;
  CloseCanteenPayload?: CloseCanteenPayloadResolvers<ContextType>;
  CloseCanteenRoundPayload?: CloseCanteenRoundPayloadResolvers<ContextType>;
  CloseCareConcernPayload?: CloseCareConcernPayloadResolvers<ContextType>;
  CloseCareInspectionPayload?: CloseCareInspectionPayloadResolvers<ContextType>;
  CloseCareInstitutionPayload?: CloseCareInstitutionPayloadResolvers<ContextType>;
  CloseMealCardPayload?: CloseMealCardPayloadResolvers<ContextType>;
  CompleteCareRepairPayload?: CompleteCareRepairPayloadResolvers<ContextType>;
  ConfirmCareFindingPayload?: ConfirmCareFindingPayloadResolvers<ContextType>;
  ConfirmCareRectificationPayload?: ConfirmCareRectificationPayloadResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineCareBedOfferPayload?: DeclineCareBedOfferPayloadResolvers<ContextType>;
  DeclineCareVisitsPayload?: DeclineCareVisitsPayloadResolvers<ContextType>;
  DischargeElderPayload?: DischargeElderPayloadResolvers<ContextType>;
  DispatchCanteenRoundPayload?: DispatchCanteenRoundPayloadResolvers<ContextType>;
  DisposeCanteenFoodSamplePayload?: DisposeCanteenFoodSamplePayloadResolvers<ContextType>;
  DisputeCareAssessmentPayload?: DisputeCareAssessmentPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionElderCare?: DivisionElderCareResolvers<ContextType>;
  ElderCareMessageConnection?: ElderCareMessageConnectionResolvers<ContextType>;
  ElderCareMessageEdge?: ElderCareMessageEdgeResolvers<ContextType>;
  ElderCareProfile?: ElderCareProfileResolvers<ContextType>;
  ElderCareSeriesLevel?: ElderCareSeriesLevelResolvers<ContextType>;
  ElderCareSeriesMonth?: ElderCareSeriesMonthResolvers<ContextType>;
  EndCareAbsencePayload?: EndCareAbsencePayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FileCareInstitutionPayload?: FileCareInstitutionPayloadResolvers<ContextType>;
  HomeCareCentre?: HomeCareCentreResolvers<ContextType>;
  HomeCareCentreFloor?: HomeCareCentreFloorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  IssueCanteenStatementPayload?: IssueCanteenStatementPayloadResolvers<ContextType>;
  IssueCareVouchersPayload?: IssueCareVouchersPayloadResolvers<ContextType>;
  IssueMealCardPayload?: IssueMealCardPayloadResolvers<ContextType>;
  IssuedPaper?: IssuedPaperResolvers<ContextType>;
  JoinCareWaitingListPayload?: JoinCareWaitingListPayloadResolvers<ContextType>;
  LeaveCareWaitingListPayload?: LeaveCareWaitingListPayloadResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MealAbsence?: MealAbsenceResolvers<ContextType>;
  MealAllergyRecord?: MealAllergyRecordResolvers<ContextType>;
  MealCard?: MealCardResolvers<ContextType>;
  MealCardEntry?: MealCardEntryResolvers<ContextType>;
  MealCardEntryConnection?: MealCardEntryConnectionResolvers<ContextType>;
  MealCardEntryEdge?: MealCardEntryEdgeResolvers<ContextType>;
  MealCardPaperConnection?: MealCardPaperConnectionResolvers<ContextType>;
  MealCardPaperEdge?: MealCardPaperEdgeResolvers<ContextType>;
  MealQuote?: MealQuoteResolvers<ContextType>;
  MealSplit?: MealSplitResolvers<ContextType>;
  MealSplitRule?: MealSplitRuleResolvers<ContextType>;
  MealSplitRuleLine?: MealSplitRuleLineResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OfferCareBedPayload?: OfferCareBedPayloadResolvers<ContextType>;
  OpenCanteenPayload?: OpenCanteenPayloadResolvers<ContextType>;
  OpenCareInstitutionPayload?: OpenCareInstitutionPayloadResolvers<ContextType>;
  OpenCareSlotPayload?: OpenCareSlotPayloadResolvers<ContextType>;
  OrderCanteenMealPayload?: OrderCanteenMealPayloadResolvers<ContextType>;
  OrderCareRectificationPayload?: OrderCareRectificationPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperProof?: PaperProofResolvers<ContextType>;
  PersonalMessage?: PersonalMessageResolvers<ContextType>;
  PlanCanteenRoundPayload?: PlanCanteenRoundPayloadResolvers<ContextType>;
  PlanCareDischargePayload?: PlanCareDischargePayloadResolvers<ContextType>;
  PlanCareInspectionPayload?: PlanCareInspectionPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PublishCanteenMenuPayload?: PublishCanteenMenuPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseCareConcernPayload?: RaiseCareConcernPayloadResolvers<ContextType>;
  RecordCanteenFoodCheckPayload?: RecordCanteenFoodCheckPayloadResolvers<ContextType>;
  RecordCanteenFoodSamplePayload?: RecordCanteenFoodSamplePayloadResolvers<ContextType>;
  RecordCanteenInvestmentPayload?: RecordCanteenInvestmentPayloadResolvers<ContextType>;
  RecordCanteenMealDeliveryPayload?: RecordCanteenMealDeliveryPayloadResolvers<ContextType>;
  RecordCanteenMealNotFetchedPayload?: RecordCanteenMealNotFetchedPayloadResolvers<ContextType>;
  RecordCareAbsencePayload?: RecordCareAbsencePayloadResolvers<ContextType>;
  RecordCareAssessmentPayload?: RecordCareAssessmentPayloadResolvers<ContextType>;
  RecordCareCommunityDayPayload?: RecordCareCommunityDayPayloadResolvers<ContextType>;
  RecordCareInspectionPayload?: RecordCareInspectionPayloadResolvers<ContextType>;
  RecordCareNoShowPayload?: RecordCareNoShowPayloadResolvers<ContextType>;
  RecordCareVisitPayload?: RecordCareVisitPayloadResolvers<ContextType>;
  RecordCareVoucherCheckPayload?: RecordCareVoucherCheckPayloadResolvers<ContextType>;
  RecordDeathInCarePayload?: RecordDeathInCarePayloadResolvers<ContextType>;
  RecordMealAllergiesPayload?: RecordMealAllergiesPayloadResolvers<ContextType>;
  RedeemCareVoucherPayload?: RedeemCareVoucherPayloadResolvers<ContextType>;
  RegisterCanteenPayload?: RegisterCanteenPayloadResolvers<ContextType>;
  RegisterCareInstitutionPayload?: RegisterCareInstitutionPayloadResolvers<ContextType>;
  RegisterMealSplitRulePayload?: RegisterMealSplitRulePayloadResolvers<ContextType>;
  RejectCareFindingPayload?: RejectCareFindingPayloadResolvers<ContextType>;
  ReleaseCareBedPayload?: ReleaseCareBedPayloadResolvers<ContextType>;
  ReportCareFindingPayload?: ReportCareFindingPayloadResolvers<ContextType>;
  RequestCareAssessmentPayload?: RequestCareAssessmentPayloadResolvers<ContextType>;
  RequestCareRepairPayload?: RequestCareRepairPayloadResolvers<ContextType>;
  ReserveCareBedPayload?: ReserveCareBedPayloadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResumeCanteenPayload?: ResumeCanteenPayloadResolvers<ContextType>;
  ReturnCarePrepaymentPayload?: ReturnCarePrepaymentPayloadResolvers<ContextType>;
  ReverseCareVoucherRedemptionPayload?: ReverseCareVoucherRedemptionPayloadResolvers<ContextType>;
  ReviewCareAssessmentPayload?: ReviewCareAssessmentPayloadResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SampleCareVoucherRedemptionsPayload?: SampleCareVoucherRedemptionsPayloadResolvers<ContextType>;
  SellCanteenMealPayload?: SellCanteenMealPayloadResolvers<ContextType>;
  ServeCanteenMealPayload?: ServeCanteenMealPayloadResolvers<ContextType>;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  SuspendCanteenPayload?: SuspendCanteenPayloadResolvers<ContextType>;
  SuspendCareInstitutionPayload?: SuspendCareInstitutionPayloadResolvers<ContextType>;
  TopUpMealCardPayload?: TopUpMealCardPayloadResolvers<ContextType>;
  TransferElderPayload?: TransferElderPayloadResolvers<ContextType>;
  UnblockMealCardPayload?: UnblockMealCardPayloadResolvers<ContextType>;
  UpholdCareAssessmentPayload?: UpholdCareAssessmentPayloadResolvers<ContextType>;
  WithdrawCareAssessmentPayload?: WithdrawCareAssessmentPayloadResolvers<ContextType>;
  WithdrawCareVoucherPayload?: WithdrawCareVoucherPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  scopesOfCase?: ScopesOfCaseDirectiveResolver<any, any, ContextType>;
};
