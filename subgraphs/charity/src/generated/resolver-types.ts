import type * as Contract from './contract.ts';
import type { CharityCampaign, CharityCommunityFund, CharityOrganisation, Division, Resident } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { EvidenceRow as EvidenceRowMapper } from '@civil-affairs/kit/evidence/evidence';
import type { Deadline as DeadlineMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { ShownPaper as ShownPaperMapper, PaperProof as PaperProofMapper } from '@civil-affairs/kit/papers/papers';
import type { ShownMessage as ShownMessageMapper } from '@civil-affairs/kit/messages/messages';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { DivisionReference as DivisionReferenceMapper } from '../queries/divisions.ts';
import type { FundFigures as FundFiguresMapper, FundPage as FundPageMapper } from '../queries/funds.ts';
import type { CommunityFundRow as CommunityFundRowMapper, FundProjectRow as FundProjectRowMapper, OrganisationRow as OrganisationRowMapper, CertificateRow as CertificateRowMapper, CampaignRow as CampaignRowMapper, DonationRow as DonationRowMapper } from '../tables.ts';
import type { Conditions as ConditionsMapper, Disclosure as DisclosureMapper } from '../rules.ts';
import type { CampaignPage as CampaignPageMapper, DonationPage as DonationPageMapper } from '../queries/campaigns.ts';
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
  CharityCampaign: CharityCampaign;
  CharityCommunityFund: CharityCommunityFund;
  CharityOrganisation: CharityOrganisation;
  Division: Division;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CharityCampaign:
    ( { __typename: 'CharityCampaign' }
    & GraphQLRecursivePick<FederationTypes['CharityCampaign'], {"id":true}> );
  CharityCommunityFund:
    ( { __typename: 'CharityCommunityFund' }
    & GraphQLRecursivePick<FederationTypes['CharityCommunityFund'], {"id":true}> );
  CharityOrganisation:
    ( { __typename: 'CharityOrganisation' }
    & GraphQLRecursivePick<FederationTypes['CharityOrganisation'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case: never;
  Node:
    | ( CampaignRowMapper )
    | ( CommunityFundRowMapper )
    | ( OrganisationRowMapper )
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
  CharityCampaign: ResolverTypeWrapper<CampaignRowMapper>;
  CharityCampaignConnection: ResolverTypeWrapper<CampaignPageMapper>;
  CharityCampaignDonation: ResolverTypeWrapper<DonationRowMapper>;
  CharityCampaignDonationConnection: ResolverTypeWrapper<DonationPageMapper>;
  CharityCampaignDonationEdge: ResolverTypeWrapper<Omit<Contract.CharityCampaignDonationEdge, 'node'> & { node: ResolversTypes['CharityCampaignDonation'] }>;
  CharityCampaignEdge: ResolverTypeWrapper<Omit<Contract.CharityCampaignEdge, 'node'> & { node: ResolversTypes['CharityCampaign'] }>;
  CharityCommunityFund: ResolverTypeWrapper<CommunityFundRowMapper>;
  CharityCommunityFundConnection: ResolverTypeWrapper<FundPageMapper>;
  CharityCommunityFundEdge: ResolverTypeWrapper<Omit<Contract.CharityCommunityFundEdge, 'node'> & { node: ResolversTypes['CharityCommunityFund'] }>;
  CharityCommunityFundFigures: ResolverTypeWrapper<FundFiguresMapper>;
  CharityCommunityFundProject: ResolverTypeWrapper<FundProjectRowMapper>;
  CharityDisclosure: ResolverTypeWrapper<DisclosureMapper>;
  CharityDisclosureKind: Contract.CharityDisclosureKind;
  CharityDonation: ResolverTypeWrapper<DonationRowMapper>;
  CharityDonationConnection: ResolverTypeWrapper<DonationPageMapper>;
  CharityDonationEdge: ResolverTypeWrapper<Omit<Contract.CharityDonationEdge, 'node'> & { node: ResolversTypes['CharityDonation'] }>;
  CharityForm: Contract.CharityForm;
  CharityFundraisingCertificate: ResolverTypeWrapper<CertificateRowMapper>;
  CharityFundraisingConditions: ResolverTypeWrapper<ConditionsMapper>;
  CharityOrganisation: ResolverTypeWrapper<OrganisationRowMapper>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionCharity: ResolverTypeWrapper<DivisionReferenceMapper>;
  Evidence: ResolverTypeWrapper<EvidenceRowMapper>;
  EvidenceStatus: Contract.EvidenceStatus;
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
  ResidentCharity: ResolverTypeWrapper<ResidentReferenceMapper>;
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
  CharityCampaign: CampaignRowMapper;
  CharityCampaignConnection: CampaignPageMapper;
  CharityCampaignDonation: DonationRowMapper;
  CharityCampaignDonationConnection: DonationPageMapper;
  CharityCampaignDonationEdge: Omit<Contract.CharityCampaignDonationEdge, 'node'> & { node: ResolversParentTypes['CharityCampaignDonation'] };
  CharityCampaignEdge: Omit<Contract.CharityCampaignEdge, 'node'> & { node: ResolversParentTypes['CharityCampaign'] };
  CharityCommunityFund: CommunityFundRowMapper;
  CharityCommunityFundConnection: FundPageMapper;
  CharityCommunityFundEdge: Omit<Contract.CharityCommunityFundEdge, 'node'> & { node: ResolversParentTypes['CharityCommunityFund'] };
  CharityCommunityFundFigures: FundFiguresMapper;
  CharityCommunityFundProject: FundProjectRowMapper;
  CharityDisclosure: DisclosureMapper;
  CharityDonation: DonationRowMapper;
  CharityDonationConnection: DonationPageMapper;
  CharityDonationEdge: Omit<Contract.CharityDonationEdge, 'node'> & { node: ResolversParentTypes['CharityDonation'] };
  CharityFundraisingCertificate: CertificateRowMapper;
  CharityFundraisingConditions: ConditionsMapper;
  CharityOrganisation: OrganisationRowMapper;
  ConflictProblem: ConflictProblemMapper;
  DateTime: Contract.Scalars['DateTime']['output'];
  Division: DivisionReferenceMapper;
  DivisionCharity: DivisionReferenceMapper;
  Evidence: EvidenceRowMapper;
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
  ResidentCharity: ResidentReferenceMapper;
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

export type CharityCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaign'] = ResolversParentTypes['CharityCampaign'], FederationReferenceType extends FederationReferenceTypes['CharityCampaign'] = FederationReferenceTypes['CharityCampaign']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CharityCampaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  disclosures?: Resolver<Array<ResolversTypes['CharityDisclosure']>, ParentType, ContextType>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  donationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donations?: Resolver<ResolversTypes['CharityCampaignDonationConnection'], ParentType, ContextType, Partial<Contract.CharityCampaignDonationsArgs>>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<Contract.CharityCampaignInForceArgs>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Contract.Maybe<ResolversTypes['CharityOrganisation']>, ParentType, ContextType>;
  publishedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharityCampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaignConnection'] = ResolversParentTypes['CharityCampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CharityCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CharityCampaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityCampaignDonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaignDonation'] = ResolversParentTypes['CharityCampaignDonation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  donatedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  publishedAs?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CharityCampaignDonationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaignDonationConnection'] = ResolversParentTypes['CharityCampaignDonationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CharityCampaignDonationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CharityCampaignDonation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityCampaignDonationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaignDonationEdge'] = ResolversParentTypes['CharityCampaignDonationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharityCampaignDonation'], ParentType, ContextType>;
};

export type CharityCampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaignEdge'] = ResolversParentTypes['CharityCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharityCampaign'], ParentType, ContextType>;
};

export type CharityCommunityFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCommunityFund'] = ResolversParentTypes['CharityCommunityFund'], FederationReferenceType extends FederationReferenceTypes['CharityCommunityFund'] = FederationReferenceTypes['CharityCommunityFund']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CharityCommunityFund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claimedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['CharityCommunityFundProject']>, ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharityCommunityFundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCommunityFundConnection'] = ResolversParentTypes['CharityCommunityFundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CharityCommunityFundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CharityCommunityFund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityCommunityFundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCommunityFundEdge'] = ResolversParentTypes['CharityCommunityFundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharityCommunityFund'], ParentType, ContextType>;
};

export type CharityCommunityFundFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCommunityFundFigures'] = ResolversParentTypes['CharityCommunityFundFigures']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityCommunityFundProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCommunityFundProject'] = ResolversParentTypes['CharityCommunityFundProject']> = {
  goal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CharityDisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityDisclosure'] = ResolversParentTypes['CharityDisclosure']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CharityDisclosureKind'], ParentType, ContextType>;
};

export type CharityDonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityDonation'] = ResolversParentTypes['CharityDonation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<Contract.Maybe<ResolversTypes['CharityCampaign']>, ParentType, ContextType>;
  donatedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicationRefused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAs?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CharityDonationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityDonationConnection'] = ResolversParentTypes['CharityDonationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CharityDonationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CharityDonation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityDonationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityDonationEdge'] = ResolversParentTypes['CharityDonationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharityDonation'], ParentType, ContextType>;
};

export type CharityFundraisingCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityFundraisingCertificate'] = ResolversParentTypes['CharityFundraisingCertificate']> = {
  grantedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CharityFundraisingConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityFundraisingConditions'] = ResolversParentTypes['CharityFundraisingConditions']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CharityOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityOrganisation'] = ResolversParentTypes['CharityOrganisation'], FederationReferenceType extends FederationReferenceTypes['CharityOrganisation'] = FederationReferenceTypes['CharityOrganisation']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CharityOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  charitySince?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deregisteredOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CharityForm'], ParentType, ContextType>;
  fundraisingCertificate?: Resolver<Contract.Maybe<ResolversTypes['CharityFundraisingCertificate']>, ParentType, ContextType, Partial<Contract.CharityOrganisationFundraisingCertificateArgs>>;
  fundraisingConditions?: Resolver<ResolversTypes['CharityFundraisingConditions'], ParentType, ContextType, Partial<Contract.CharityOrganisationFundraisingConditionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  rating?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<Contract.CharityOrganisationRatingArgs>>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  charity?: Resolver<Contract.Maybe<ResolversTypes['DivisionCharity']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DivisionCharityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionCharity'] = ResolversParentTypes['DivisionCharity']> = {
  campaignCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<Contract.DivisionCharityCampaignCountArgs>>;
  campaigns?: Resolver<ResolversTypes['CharityCampaignConnection'], ParentType, ContextType, Partial<Contract.DivisionCharityCampaignsArgs>>;
  communityFundList?: Resolver<ResolversTypes['CharityCommunityFundConnection'], ParentType, ContextType, Partial<Contract.DivisionCharityCommunityFundListArgs>>;
  communityFunds?: Resolver<ResolversTypes['CharityCommunityFundFigures'], ParentType, ContextType, Partial<Contract.DivisionCharityCommunityFundsArgs>>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<Contract.DivisionCharityOrganisationCountArgs>>;
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
  __resolveType: TypeResolveFn<'CharityCampaign' | 'CharityCommunityFund' | 'CharityOrganisation', ParentType, ContextType>;
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
  charityCampaign?: Resolver<Contract.Maybe<ResolversTypes['CharityCampaign']>, ParentType, ContextType, RequireFields<Contract.QueryCharityCampaignArgs, 'filingNumber'>>;
  charityCampaigns?: Resolver<Contract.Maybe<ResolversTypes['CharityCampaignConnection']>, ParentType, ContextType, Partial<Contract.QueryCharityCampaignsArgs>>;
  charityOrganisation?: Resolver<Contract.Maybe<ResolversTypes['CharityOrganisation']>, ParentType, ContextType, RequireFields<Contract.QueryCharityOrganisationArgs, 'creditCode'>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  charity?: Resolver<Contract.Maybe<ResolversTypes['ResidentCharity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResidentCharityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentCharity'] = ResolversParentTypes['ResidentCharity']> = {
  donatedTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  donations?: Resolver<Contract.Maybe<ResolversTypes['CharityDonationConnection']>, ParentType, ContextType, Partial<Contract.ResidentCharityDonationsArgs>>;
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
  CharityCampaign?: CharityCampaignResolvers<ContextType>;
  CharityCampaignConnection?: CharityCampaignConnectionResolvers<ContextType>;
  CharityCampaignDonation?: CharityCampaignDonationResolvers<ContextType>;
  CharityCampaignDonationConnection?: CharityCampaignDonationConnectionResolvers<ContextType>;
  CharityCampaignDonationEdge?: CharityCampaignDonationEdgeResolvers<ContextType>;
  CharityCampaignEdge?: CharityCampaignEdgeResolvers<ContextType>;
  CharityCommunityFund?: CharityCommunityFundResolvers<ContextType>;
  CharityCommunityFundConnection?: CharityCommunityFundConnectionResolvers<ContextType>;
  CharityCommunityFundEdge?: CharityCommunityFundEdgeResolvers<ContextType>;
  CharityCommunityFundFigures?: CharityCommunityFundFiguresResolvers<ContextType>;
  CharityCommunityFundProject?: CharityCommunityFundProjectResolvers<ContextType>;
  CharityDisclosure?: CharityDisclosureResolvers<ContextType>;
  CharityDonation?: CharityDonationResolvers<ContextType>;
  CharityDonationConnection?: CharityDonationConnectionResolvers<ContextType>;
  CharityDonationEdge?: CharityDonationEdgeResolvers<ContextType>;
  CharityFundraisingCertificate?: CharityFundraisingCertificateResolvers<ContextType>;
  CharityFundraisingConditions?: CharityFundraisingConditionsResolvers<ContextType>;
  CharityOrganisation?: CharityOrganisationResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCharity?: DivisionCharityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
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
  ResidentCharity?: ResidentCharityResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  scopesOfCase?: ScopesOfCaseDirectiveResolver<any, any, ContextType>;
};
