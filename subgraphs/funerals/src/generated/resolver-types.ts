import type * as Contract from './contract.ts';
import type { Division, EcologicalBurialCampaign, FuneralCase, FuneralFacility, FuneralService, Resident } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { EvidenceRow as EvidenceRowMapper } from '@civil-affairs/kit/evidence/evidence';
import type { Deadline as DeadlineMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { ShownPaper as ShownPaperMapper, PaperProof as PaperProofMapper } from '@civil-affairs/kit/papers/papers';
import type { ShownMessage as ShownMessageMapper } from '@civil-affairs/kit/messages/messages';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { DivisionReference as DivisionReferenceMapper, ServiceOnDay as ServiceOnDayMapper, CasePage as CasePageMapper } from '../queries.ts';
import type { ServiceLineRow as ServiceLineRowMapper, ServicePriceRow as ServicePriceRowMapper, FacilityRow as FacilityRowMapper, EcologicalBurialCampaignRow as EcologicalBurialCampaignRowMapper, CaseRow as CaseRowMapper, CaseStepRow as CaseStepRowMapper } from '../tables.ts';
import type { Charge as ChargeMapper } from '../rules.ts';
import type { Context } from '../context.ts';
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
  Division: Division;
  EcologicalBurialCampaign: EcologicalBurialCampaign;
  FuneralCase: FuneralCase;
  FuneralFacility: FuneralFacility;
  FuneralService: FuneralService;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  EcologicalBurialCampaign:
    ( { __typename: 'EcologicalBurialCampaign' }
    & GraphQLRecursivePick<FederationTypes['EcologicalBurialCampaign'], {"id":true}> );
  FuneralCase:
    ( { __typename: 'FuneralCase' }
    & GraphQLRecursivePick<FederationTypes['FuneralCase'], {"id":true}> );
  FuneralFacility:
    ( { __typename: 'FuneralFacility' }
    & GraphQLRecursivePick<FederationTypes['FuneralFacility'], {"id":true}> );
  FuneralService:
    ( { __typename: 'FuneralService' }
    & GraphQLRecursivePick<FederationTypes['FuneralService'], {"id":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case: ( CaseRowMapper );
  Node:
    | ( EcologicalBurialCampaignRowMapper )
    | ( CaseRowMapper )
    | ( FacilityRowMapper )
    | ( ServiceOnDayMapper )
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
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  CaseHistoryEntry: ResolverTypeWrapper<Contract.CaseHistoryEntry>;
  CaseStage: ResolverTypeWrapper<Omit<Contract.CaseStage, 'label'> & { label: ResolversTypes['LocalizedText'] }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionFunerals: ResolverTypeWrapper<DivisionReferenceMapper>;
  EcologicalBurialCampaign: ResolverTypeWrapper<EcologicalBurialCampaignRowMapper>;
  EcologicalBurialForm: Contract.EcologicalBurialForm;
  Evidence: ResolverTypeWrapper<EvidenceRowMapper>;
  EvidenceStatus: Contract.EvidenceStatus;
  FuneralCase: ResolverTypeWrapper<CaseRowMapper>;
  FuneralCaseConnection: ResolverTypeWrapper<CasePageMapper>;
  FuneralCaseEdge: ResolverTypeWrapper<Omit<Contract.FuneralCaseEdge, 'node'> & { node: ResolversTypes['FuneralCase'] }>;
  FuneralCaseStatus: Contract.FuneralCaseStatus;
  FuneralCaseStep: ResolverTypeWrapper<CaseStepRowMapper>;
  FuneralCharge: ResolverTypeWrapper<ChargeMapper>;
  FuneralFacility: ResolverTypeWrapper<FacilityRowMapper>;
  FuneralFacilityKind: Contract.FuneralFacilityKind;
  FuneralPrice: ResolverTypeWrapper<ServicePriceRowMapper>;
  FuneralPriceArea: Contract.FuneralPriceArea;
  FuneralPriceUnit: Contract.FuneralPriceUnit;
  FuneralService: ResolverTypeWrapper<ServiceOnDayMapper>;
  FuneralServiceItem: Contract.FuneralServiceItem;
  FuneralServiceLine: ResolverTypeWrapper<ServiceLineRowMapper>;
  FuneralServiceLineKind: Contract.FuneralServiceLineKind;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  IssuedPaper: ResolverTypeWrapper<ShownPaperMapper>;
  LocalDate: ResolverTypeWrapper<Contract.Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  MessageStatus: Contract.MessageStatus;
  Money: ResolverTypeWrapper<FenMapper>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  PaperProof: ResolverTypeWrapper<PaperProofMapper>;
  PersonalMessage: ResolverTypeWrapper<ShownMessageMapper>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Resident: ResolverTypeWrapper<ResidentReferenceMapper>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Contract.Scalars['SafeInt']['output']>;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineMapper>;
  StatutoryDeadlineUnit: Contract.StatutoryDeadlineUnit;
  YearMonth: ResolverTypeWrapper<Contract.Scalars['YearMonth']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionAvailability: ActionAvailabilityMapper;
  Boolean: Contract.Scalars['Boolean']['output'];
  CalculationStep: Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversParentTypes['Money']>, label: ResolversParentTypes['LocalizedText'] };
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  ID: Contract.Scalars['ID']['output'];
  CaseHistoryEntry: Contract.CaseHistoryEntry;
  CaseStage: Omit<Contract.CaseStage, 'label'> & { label: ResolversParentTypes['LocalizedText'] };
  ConflictProblem: ConflictProblemMapper;
  DateTime: Contract.Scalars['DateTime']['output'];
  Division: DivisionReferenceMapper;
  DivisionFunerals: DivisionReferenceMapper;
  EcologicalBurialCampaign: EcologicalBurialCampaignRowMapper;
  Evidence: EvidenceRowMapper;
  FuneralCase: CaseRowMapper;
  FuneralCaseConnection: CasePageMapper;
  FuneralCaseEdge: Omit<Contract.FuneralCaseEdge, 'node'> & { node: ResolversParentTypes['FuneralCase'] };
  FuneralCaseStep: CaseStepRowMapper;
  FuneralCharge: ChargeMapper;
  FuneralFacility: FacilityRowMapper;
  FuneralPrice: ServicePriceRowMapper;
  FuneralService: ServiceOnDayMapper;
  FuneralServiceLine: ServiceLineRowMapper;
  InputProblem: InputProblemMapper;
  IssuedPaper: ShownPaperMapper;
  LocalDate: Contract.Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  Money: FenMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: Contract.PageInfo;
  PaperProof: PaperProofMapper;
  PersonalMessage: ShownMessageMapper;
  Problem: ProblemMapper;
  Query: Record<PropertyKey, never>;
  Resident: ResidentReferenceMapper;
  RuleProblem: RuleProblemMapper;
  SafeInt: Contract.Scalars['SafeInt']['output'];
  StatutoryDeadline: DeadlineMapper;
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

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'FuneralCase', ParentType, ContextType>;
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
  funerals?: Resolver<Contract.Maybe<ResolversTypes['DivisionFunerals']>, ParentType, ContextType>;
};

export type DivisionFuneralsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionFunerals'] = ResolversParentTypes['DivisionFunerals']> = {
  casesThisYear?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<Contract.DivisionFuneralsCasesThisYearArgs>>;
  ecologicalBurialCampaigns?: Resolver<Array<ResolversTypes['EcologicalBurialCampaign']>, ParentType, ContextType>;
  facilityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<Contract.DivisionFuneralsFacilityCountArgs>>;
  hotline?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Contract.DivisionFuneralsHotlineArgs>>;
  openCaseCount?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<Contract.DivisionFuneralsOpenCaseCountArgs>>;
  openCases?: Resolver<Contract.Maybe<ResolversTypes['FuneralCaseConnection']>, ParentType, ContextType, Partial<Contract.DivisionFuneralsOpenCasesArgs>>;
  serviceLines?: Resolver<Array<ResolversTypes['FuneralServiceLine']>, ParentType, ContextType, Partial<Contract.DivisionFuneralsServiceLinesArgs>>;
};

export type EcologicalBurialCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcologicalBurialCampaign'] = ResolversParentTypes['EcologicalBurialCampaign'], FederationReferenceType extends FederationReferenceTypes['EcologicalBurialCampaign'] = FederationReferenceTypes['EcologicalBurialCampaign']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['EcologicalBurialCampaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  destination?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['EcologicalBurialForm'], ParentType, ContextType>;
  heldIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landSavedSquareMetres?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type FuneralCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralCase'] = ResolversParentTypes['FuneralCase'], FederationReferenceType extends FederationReferenceTypes['FuneralCase'] = FederationReferenceTypes['FuneralCase']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['FuneralCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  facility?: Resolver<Contract.Maybe<ResolversTypes['FuneralFacility']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextStatuses?: Resolver<Array<ResolversTypes['FuneralCaseStatus']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FuneralCaseStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['FuneralCaseStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FuneralCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralCaseConnection'] = ResolversParentTypes['FuneralCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FuneralCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FuneralCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FuneralCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralCaseEdge'] = ResolversParentTypes['FuneralCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FuneralCase'], ParentType, ContextType>;
};

export type FuneralCaseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralCaseStep'] = ResolversParentTypes['FuneralCaseStep']> = {
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FuneralCaseStatus'], ParentType, ContextType>;
};

export type FuneralChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralCharge'] = ResolversParentTypes['FuneralCharge']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type FuneralFacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralFacility'] = ResolversParentTypes['FuneralFacility'], FederationReferenceType extends FederationReferenceTypes['FuneralFacility'] = FederationReferenceTypes['FuneralFacility']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['FuneralFacility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FuneralFacilityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceNote?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FuneralPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralPrice'] = ResolversParentTypes['FuneralPrice']> = {
  abnormalPercent?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  area?: Resolver<Contract.Maybe<ResolversTypes['FuneralPriceArea']>, ParentType, ContextType>;
  charge?: Resolver<ResolversTypes['FuneralCharge'], ParentType, ContextType, RequireFields<Contract.FuneralPriceChargeArgs, 'abnormal' | 'quantity'>>;
  childOldestAge?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  childPercent?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumKilometres?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  perKilometre?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceNote?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FuneralPriceUnit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FuneralServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralService'] = ResolversParentTypes['FuneralService'], FederationReferenceType extends FederationReferenceTypes['FuneralService'] = FederationReferenceTypes['FuneralService']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['FuneralService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['FuneralServiceItem'], ParentType, ContextType>;
  listedFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  listedUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  nationalItem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['FuneralPrice']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceNote?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FuneralServiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralServiceLine'] = ResolversParentTypes['FuneralServiceLine']> = {
  kind?: Resolver<ResolversTypes['FuneralServiceLineKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  phone?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceNote?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhHans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  fen?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'EcologicalBurialCampaign' | 'FuneralCase' | 'FuneralFacility' | 'FuneralService', ParentType, ContextType>;
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

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  funeralCase?: Resolver<Contract.Maybe<ResolversTypes['FuneralCase']>, ParentType, ContextType, RequireFields<Contract.QueryFuneralCaseArgs, 'id'>>;
  funeralFacilities?: Resolver<Contract.Maybe<Array<ResolversTypes['FuneralFacility']>>, ParentType, ContextType, RequireFields<Contract.QueryFuneralFacilitiesArgs, 'division'>>;
  funeralServices?: Resolver<Contract.Maybe<Array<ResolversTypes['FuneralService']>>, ParentType, ContextType, Partial<Contract.QueryFuneralServicesArgs>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  funeral?: Resolver<Contract.Maybe<ResolversTypes['FuneralCase']>, ParentType, ContextType>;
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
  Case?: CaseResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  CaseStage?: CaseStageResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionFunerals?: DivisionFuneralsResolvers<ContextType>;
  EcologicalBurialCampaign?: EcologicalBurialCampaignResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FuneralCase?: FuneralCaseResolvers<ContextType>;
  FuneralCaseConnection?: FuneralCaseConnectionResolvers<ContextType>;
  FuneralCaseEdge?: FuneralCaseEdgeResolvers<ContextType>;
  FuneralCaseStep?: FuneralCaseStepResolvers<ContextType>;
  FuneralCharge?: FuneralChargeResolvers<ContextType>;
  FuneralFacility?: FuneralFacilityResolvers<ContextType>;
  FuneralPrice?: FuneralPriceResolvers<ContextType>;
  FuneralService?: FuneralServiceResolvers<ContextType>;
  FuneralServiceLine?: FuneralServiceLineResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  IssuedPaper?: IssuedPaperResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperProof?: PaperProofResolvers<ContextType>;
  PersonalMessage?: PersonalMessageResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  scopesOfCase?: ScopesOfCaseDirectiveResolver<any, any, ContextType>;
};
