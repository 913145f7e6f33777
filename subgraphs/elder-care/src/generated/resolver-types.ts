import type * as Contract from './contract.ts';
import type { Canteen, CareInstitution, Division, HomeCareCentre, Resident } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { Deadline as DeadlineMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { DivisionReference as DivisionReferenceMapper, ElderReference as ElderReferenceMapper, DivisionOnDay as DivisionOnDayMapper, Context } from '../context.ts';
import type { CareInstitutionRow as CareInstitutionRowMapper, MedicalArrangementRow as MedicalArrangementRowMapper, HomeCareCentreRow as HomeCareCentreRowMapper, HomeCareCentreFloorRow as HomeCareCentreFloorRowMapper, CanteenRow as CanteenRowMapper, CanteenHoursRow as CanteenHoursRowMapper, CanteenPriceRow as CanteenPriceRowMapper, CanteenInvestmentRow as CanteenInvestmentRowMapper, MealProgrammeRow as MealProgrammeRowMapper, CareAssessmentRow as CareAssessmentRowMapper, MealOrderRow as MealOrderRowMapper } from '../tables.ts';
import type { CareInstitutionPage as CareInstitutionPageMapper } from '../queries/institutions.ts';
import type { CanteenPage as CanteenPageMapper, ProgrammeDimension as ProgrammeDimensionMapper } from '../queries/canteens.ts';
import type { Admission as AdmissionMapper, MealOrderPage as MealOrderPageMapper } from '../queries/elders.ts';
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
  CareInstitution: CareInstitution;
  Division: Division;
  HomeCareCentre: HomeCareCentre;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Canteen:
    ( { __typename: 'Canteen' }
    & GraphQLRecursivePick<FederationTypes['Canteen'], {"id":true}> );
  CareInstitution:
    ( { __typename: 'CareInstitution' }
    & GraphQLRecursivePick<FederationTypes['CareInstitution'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  HomeCareCentre:
    ( { __typename: 'HomeCareCentre' }
    & GraphQLRecursivePick<FederationTypes['HomeCareCentre'], {"id":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true,"birthDate":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case: never;
  Node:
    | ( CanteenRowMapper )
    | ( CareInstitutionRowMapper )
    | ( HomeCareCentreRowMapper )
  ;
  Problem:
    | ( ConflictProblemMapper )
    | ( InputProblemMapper )
    | ( RuleProblemMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionAvailability: ResolverTypeWrapper<ActionAvailabilityMapper>;
  Boolean: ResolverTypeWrapper<Contract.Scalars['Boolean']['output']>;
  CalculationStep: ResolverTypeWrapper<Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversTypes['Money']>, label: ResolversTypes['LocalizedText'] }>;
  Canteen: ResolverTypeWrapper<CanteenRowMapper>;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  CanteenConnection: ResolverTypeWrapper<CanteenPageMapper>;
  CanteenDiet: Contract.CanteenDiet;
  CanteenDinerGroup: Contract.CanteenDinerGroup;
  CanteenEdge: ResolverTypeWrapper<Omit<Contract.CanteenEdge, 'node'> & { node: ResolversTypes['Canteen'] }>;
  CanteenFundSource: Contract.CanteenFundSource;
  CanteenHours: ResolverTypeWrapper<CanteenHoursRowMapper>;
  CanteenInvestment: ResolverTypeWrapper<CanteenInvestmentRowMapper>;
  CanteenMeal: Contract.CanteenMeal;
  CanteenMealMode: Contract.CanteenMealMode;
  CanteenMealOrder: ResolverTypeWrapper<MealOrderRowMapper>;
  CanteenMealOrderConnection: ResolverTypeWrapper<MealOrderPageMapper>;
  CanteenMealOrderEdge: ResolverTypeWrapper<Omit<Contract.CanteenMealOrderEdge, 'node'> & { node: ResolversTypes['CanteenMealOrder'] }>;
  CanteenMealProgramme: ResolverTypeWrapper<MealProgrammeRowMapper>;
  CanteenMealProgrammeDimension: ResolverTypeWrapper<ProgrammeDimensionMapper>;
  CanteenModel: Contract.CanteenModel;
  CanteenPrice: ResolverTypeWrapper<CanteenPriceRowMapper>;
  CanteenWeekday: Contract.CanteenWeekday;
  CareAdmission: ResolverTypeWrapper<AdmissionMapper>;
  CareAssessment: ResolverTypeWrapper<CareAssessmentRowMapper>;
  CareBedFigures: ResolverTypeWrapper<Contract.CareBedFigures>;
  CareBedType: Contract.CareBedType;
  CareBedTypeFigures: ResolverTypeWrapper<Contract.CareBedTypeFigures>;
  CareInstitution: ResolverTypeWrapper<CareInstitutionRowMapper>;
  CareInstitutionConnection: ResolverTypeWrapper<CareInstitutionPageMapper>;
  CareInstitutionEdge: ResolverTypeWrapper<Omit<Contract.CareInstitutionEdge, 'node'> & { node: ResolversTypes['CareInstitution'] }>;
  CareInstitutionFiling: ResolverTypeWrapper<Contract.CareInstitutionFiling>;
  CareInstitutionKind: Contract.CareInstitutionKind;
  CareLevel: Contract.CareLevel;
  CareLevelChange: Contract.CareLevelChange;
  CareLevelInput: Contract.CareLevelInput;
  CareLevelResult: ResolverTypeWrapper<Omit<Contract.CareLevelResult, 'problems' | 'steps' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, steps: Array<ResolversTypes['CalculationStep']>, warnings: Array<ResolversTypes['Problem']> }>;
  CareMedicalArrangement: ResolverTypeWrapper<MedicalArrangementRowMapper>;
  CareMedicalArrangementKind: Contract.CareMedicalArrangementKind;
  CareStay: Contract.CareStay;
  CareStayEndReason: Contract.CareStayEndReason;
  CareVoucherEstimate: ResolverTypeWrapper<Omit<Contract.CareVoucherEstimate, 'ownShare' | 'problems' | 'steps' | 'voucher' | 'warnings'> & { ownShare?: Contract.Maybe<ResolversTypes['Money']>, problems: Array<ResolversTypes['Problem']>, steps: Array<ResolversTypes['CalculationStep']>, voucher?: Contract.Maybe<ResolversTypes['Money']>, warnings: Array<ResolversTypes['Problem']> }>;
  CareVoucherInput: Contract.CareVoucherInput;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  CaseHistoryEntry: ResolverTypeWrapper<Contract.CaseHistoryEntry>;
  CaseStage: ResolverTypeWrapper<Omit<Contract.CaseStage, 'label'> & { label: ResolversTypes['LocalizedText'] }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionElderCare: ResolverTypeWrapper<DivisionOnDayMapper>;
  ElderCareProfile: ResolverTypeWrapper<ElderReferenceMapper>;
  HomeCareCentre: ResolverTypeWrapper<HomeCareCentreRowMapper>;
  HomeCareCentreFloor: ResolverTypeWrapper<HomeCareCentreFloorRowMapper>;
  HomeCareService: Contract.HomeCareService;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  LocalDate: ResolverTypeWrapper<Contract.Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  MealPayer: Contract.MealPayer;
  MealQuote: ResolverTypeWrapper<Omit<Contract.MealQuote, 'fullPrice' | 'personPrice' | 'problems' | 'split' | 'warnings'> & { fullPrice?: Contract.Maybe<ResolversTypes['Money']>, personPrice?: Contract.Maybe<ResolversTypes['Money']>, problems: Array<ResolversTypes['Problem']>, split: Array<ResolversTypes['MealSplit']>, warnings: Array<ResolversTypes['Problem']> }>;
  MealQuoteInput: Contract.MealQuoteInput;
  MealSplit: ResolverTypeWrapper<Omit<Contract.MealSplit, 'amount'> & { amount: ResolversTypes['Money'] }>;
  Money: ResolverTypeWrapper<FenMapper>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Resident: ResolverTypeWrapper<ElderReferenceMapper>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Contract.Scalars['SafeInt']['output']>;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineMapper>;
  StatutoryDeadlineUnit: Contract.StatutoryDeadlineUnit;
  YearMonth: ResolverTypeWrapper<Contract.Scalars['YearMonth']['output']>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionAvailability: ActionAvailabilityMapper;
  Boolean: Contract.Scalars['Boolean']['output'];
  CalculationStep: Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversParentTypes['Money']>, label: ResolversParentTypes['LocalizedText'] };
  Canteen: CanteenRowMapper;
  ID: Contract.Scalars['ID']['output'];
  Int: Contract.Scalars['Int']['output'];
  CanteenConnection: CanteenPageMapper;
  CanteenEdge: Omit<Contract.CanteenEdge, 'node'> & { node: ResolversParentTypes['Canteen'] };
  CanteenHours: CanteenHoursRowMapper;
  CanteenInvestment: CanteenInvestmentRowMapper;
  CanteenMealOrder: MealOrderRowMapper;
  CanteenMealOrderConnection: MealOrderPageMapper;
  CanteenMealOrderEdge: Omit<Contract.CanteenMealOrderEdge, 'node'> & { node: ResolversParentTypes['CanteenMealOrder'] };
  CanteenMealProgramme: MealProgrammeRowMapper;
  CanteenMealProgrammeDimension: ProgrammeDimensionMapper;
  CanteenPrice: CanteenPriceRowMapper;
  CareAdmission: AdmissionMapper;
  CareAssessment: CareAssessmentRowMapper;
  CareBedFigures: Contract.CareBedFigures;
  CareBedTypeFigures: Contract.CareBedTypeFigures;
  CareInstitution: CareInstitutionRowMapper;
  CareInstitutionConnection: CareInstitutionPageMapper;
  CareInstitutionEdge: Omit<Contract.CareInstitutionEdge, 'node'> & { node: ResolversParentTypes['CareInstitution'] };
  CareInstitutionFiling: Contract.CareInstitutionFiling;
  CareLevelInput: Contract.CareLevelInput;
  CareLevelResult: Omit<Contract.CareLevelResult, 'problems' | 'steps' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, steps: Array<ResolversParentTypes['CalculationStep']>, warnings: Array<ResolversParentTypes['Problem']> };
  CareMedicalArrangement: MedicalArrangementRowMapper;
  CareVoucherEstimate: Omit<Contract.CareVoucherEstimate, 'ownShare' | 'problems' | 'steps' | 'voucher' | 'warnings'> & { ownShare?: Contract.Maybe<ResolversParentTypes['Money']>, problems: Array<ResolversParentTypes['Problem']>, steps: Array<ResolversParentTypes['CalculationStep']>, voucher?: Contract.Maybe<ResolversParentTypes['Money']>, warnings: Array<ResolversParentTypes['Problem']> };
  CareVoucherInput: Contract.CareVoucherInput;
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  CaseHistoryEntry: Contract.CaseHistoryEntry;
  CaseStage: Omit<Contract.CaseStage, 'label'> & { label: ResolversParentTypes['LocalizedText'] };
  ConflictProblem: ConflictProblemMapper;
  DateTime: Contract.Scalars['DateTime']['output'];
  Division: DivisionReferenceMapper;
  DivisionElderCare: DivisionOnDayMapper;
  ElderCareProfile: ElderReferenceMapper;
  HomeCareCentre: HomeCareCentreRowMapper;
  HomeCareCentreFloor: HomeCareCentreFloorRowMapper;
  InputProblem: InputProblemMapper;
  LocalDate: Contract.Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  MealQuote: Omit<Contract.MealQuote, 'fullPrice' | 'personPrice' | 'problems' | 'split' | 'warnings'> & { fullPrice?: Contract.Maybe<ResolversParentTypes['Money']>, personPrice?: Contract.Maybe<ResolversParentTypes['Money']>, problems: Array<ResolversParentTypes['Problem']>, split: Array<ResolversParentTypes['MealSplit']>, warnings: Array<ResolversParentTypes['Problem']> };
  MealQuoteInput: Contract.MealQuoteInput;
  MealSplit: Omit<Contract.MealSplit, 'amount'> & { amount: ResolversParentTypes['Money'] };
  Money: FenMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: Contract.PageInfo;
  Problem: ProblemMapper;
  Query: Record<PropertyKey, never>;
  Resident: ElderReferenceMapper;
  RuleProblem: RuleProblemMapper;
  SafeInt: Contract.Scalars['SafeInt']['output'];
  StatutoryDeadline: DeadlineMapper;
  YearMonth: Contract.Scalars['YearMonth']['output'];
  String: Contract.Scalars['String']['output'];
};

export type ScopesOfCaseDirectiveArgs = {
  scopes: Array<Array<Contract.Scalars['String']['input']>>;
};

export type ScopesOfCaseDirectiveResolver<Result, Parent, ContextType = Context, Args = ScopesOfCaseDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionAvailability'] = ResolversParentTypes['ActionAvailability']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CalculationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculationStep'] = ResolversParentTypes['CalculationStep']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CanteenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Canteen'] = ResolversParentTypes['Canteen'], FederationReferenceType extends FederationReferenceTypes['Canteen'] = FederationReferenceTypes['Canteen']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Canteen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  deliversMeals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diets?: Resolver<Array<ResolversTypes['CanteenDiet']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['CanteenHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<Array<ResolversTypes['CanteenInvestment']>, ParentType, ContextType>;
  menu?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['CanteenModel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  partner?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  phone?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['CanteenPrice']>, ParentType, ContextType, Partial<Contract.CanteenPricesArgs>>;
  seats?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceNote?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CanteenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenConnection'] = ResolversParentTypes['CanteenConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CanteenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Canteen']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CanteenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenEdge'] = ResolversParentTypes['CanteenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Canteen'], ParentType, ContextType>;
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

export type CanteenMealOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenMealOrder'] = ResolversParentTypes['CanteenMealOrder']> = {
  canteen?: Resolver<ResolversTypes['Canteen'], ParentType, ContextType>;
  meal?: Resolver<ResolversTypes['CanteenMeal'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CanteenMealMode'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
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

export type CanteenPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanteenPrice'] = ResolversParentTypes['CanteenPrice']> = {
  group?: Resolver<ResolversTypes['CanteenDinerGroup'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CareAdmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAdmission'] = ResolversParentTypes['CareAdmission']> = {
  bedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bedType?: Resolver<ResolversTypes['CareBedType'], ParentType, ContextType>;
  endReason?: Resolver<Contract.Maybe<ResolversTypes['CareStayEndReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['CareInstitution'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stay?: Resolver<ResolversTypes['CareStay'], ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CareAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareAssessment'] = ResolversParentTypes['CareAssessment']> = {
  assessedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CareLevel'], ParentType, ContextType>;
  levelChangedBy?: Resolver<Array<ResolversTypes['CareLevelChange']>, ParentType, ContextType>;
  score?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CareBedFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBedFigures'] = ResolversParentTypes['CareBedFigures']> = {
  byType?: Resolver<Array<ResolversTypes['CareBedTypeFigures']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occupied?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareBedTypeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBedTypeFigures'] = ResolversParentTypes['CareBedTypeFigures']> = {
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occupied?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CareBedType'], ParentType, ContextType>;
};

export type CareInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitution'] = ResolversParentTypes['CareInstitution'], FederationReferenceType extends FederationReferenceTypes['CareInstitution'] = FederationReferenceTypes['CareInstitution']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CareInstitution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['CareBedFigures'], ParentType, ContextType, Partial<Contract.CareInstitutionBedsArgs>>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  filing?: Resolver<Contract.Maybe<ResolversTypes['CareInstitutionFiling']>, ParentType, ContextType>;
  hasMedicalCover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Contract.CareInstitutionHasMedicalCoverArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareInstitutionKind'], ParentType, ContextType>;
  medicalArrangements?: Resolver<Array<ResolversTypes['CareMedicalArrangement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  phone?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceNote?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  unifiedSocialCreditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CareVoucherEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareVoucherEstimate'] = ResolversParentTypes['CareVoucherEstimate']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownShare?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CalculationStep']>, ParentType, ContextType>;
  voucher?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
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

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  elderCare?: Resolver<Contract.Maybe<ResolversTypes['DivisionElderCare']>, ParentType, ContextType, Partial<Contract.DivisionElderCareArgs>>;
};

export type DivisionElderCareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionElderCare'] = ResolversParentTypes['DivisionElderCare']> = {
  beds?: Resolver<ResolversTypes['CareBedFigures'], ParentType, ContextType>;
  canteenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  canteenInvestment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  canteens?: Resolver<ResolversTypes['CanteenConnection'], ParentType, ContextType, Partial<Contract.DivisionElderCareCanteensArgs>>;
  cooperatingCanteenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homeCareCentreCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homeCareCentres?: Resolver<Array<ResolversTypes['HomeCareCentre']>, ParentType, ContextType>;
  institutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['CareInstitutionConnection'], ParentType, ContextType, Partial<Contract.DivisionElderCareInstitutionsArgs>>;
  medicalCoverCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ElderCareProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderCareProfile'] = ResolversParentTypes['ElderCareProfile']> = {
  admission?: Resolver<Contract.Maybe<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  admissions?: Resolver<Array<ResolversTypes['CareAdmission']>, ParentType, ContextType>;
  assessedLevel?: Resolver<Contract.Maybe<ResolversTypes['CareLevel']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['CareAssessment']>, ParentType, ContextType>;
  mealOrders?: Resolver<ResolversTypes['CanteenMealOrderConnection'], ParentType, ContextType, Partial<Contract.ElderCareProfileMealOrdersArgs>>;
  mealOrdersThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhHans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  fen?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Canteen' | 'CareInstitution' | 'HomeCareCentre', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  canteen?: Resolver<Contract.Maybe<ResolversTypes['Canteen']>, ParentType, ContextType, RequireFields<Contract.QueryCanteenArgs, 'id'>>;
  canteenMealProgramme?: Resolver<Contract.Maybe<ResolversTypes['CanteenMealProgramme']>, ParentType, ContextType, RequireFields<Contract.QueryCanteenMealProgrammeArgs, 'code'>>;
  careInstitution?: Resolver<Contract.Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType, RequireFields<Contract.QueryCareInstitutionArgs, 'id'>>;
  careLevel?: Resolver<Contract.Maybe<ResolversTypes['CareLevelResult']>, ParentType, ContextType, RequireFields<Contract.QueryCareLevelArgs, 'input'>>;
  estimateCareVoucher?: Resolver<Contract.Maybe<ResolversTypes['CareVoucherEstimate']>, ParentType, ContextType, RequireFields<Contract.QueryEstimateCareVoucherArgs, 'input'>>;
  quoteMeal?: Resolver<Contract.Maybe<ResolversTypes['MealQuote']>, ParentType, ContextType, RequireFields<Contract.QueryQuoteMealArgs, 'input'>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  elderCare?: Resolver<Contract.Maybe<ResolversTypes['ElderCareProfile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  ActionAvailability?: ActionAvailabilityResolvers<ContextType>;
  CalculationStep?: CalculationStepResolvers<ContextType>;
  Canteen?: CanteenResolvers<ContextType>;
  CanteenConnection?: CanteenConnectionResolvers<ContextType>;
  CanteenEdge?: CanteenEdgeResolvers<ContextType>;
  CanteenHours?: CanteenHoursResolvers<ContextType>;
  CanteenInvestment?: CanteenInvestmentResolvers<ContextType>;
  CanteenMealOrder?: CanteenMealOrderResolvers<ContextType>;
  CanteenMealOrderConnection?: CanteenMealOrderConnectionResolvers<ContextType>;
  CanteenMealOrderEdge?: CanteenMealOrderEdgeResolvers<ContextType>;
  CanteenMealProgramme?: CanteenMealProgrammeResolvers<ContextType>;
  CanteenMealProgrammeDimension?: CanteenMealProgrammeDimensionResolvers<ContextType>;
  CanteenPrice?: CanteenPriceResolvers<ContextType>;
  CareAdmission?: CareAdmissionResolvers<ContextType>;
  CareAssessment?: CareAssessmentResolvers<ContextType>;
  CareBedFigures?: CareBedFiguresResolvers<ContextType>;
  CareBedTypeFigures?: CareBedTypeFiguresResolvers<ContextType>;
  CareInstitution?: CareInstitutionResolvers<ContextType>;
  CareInstitutionConnection?: CareInstitutionConnectionResolvers<ContextType>;
  CareInstitutionEdge?: CareInstitutionEdgeResolvers<ContextType>;
  CareInstitutionFiling?: CareInstitutionFilingResolvers<ContextType>;
  CareLevelResult?: CareLevelResultResolvers<ContextType>;
  CareMedicalArrangement?: CareMedicalArrangementResolvers<ContextType>;
  CareVoucherEstimate?: CareVoucherEstimateResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  CaseStage?: CaseStageResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionElderCare?: DivisionElderCareResolvers<ContextType>;
  ElderCareProfile?: ElderCareProfileResolvers<ContextType>;
  HomeCareCentre?: HomeCareCentreResolvers<ContextType>;
  HomeCareCentreFloor?: HomeCareCentreFloorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MealQuote?: MealQuoteResolvers<ContextType>;
  MealSplit?: MealSplitResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  scopesOfCase?: ScopesOfCaseDirectiveResolver<any, any, ContextType>;
};
