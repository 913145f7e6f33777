import type * as Contract from './contract.ts';
import type { CaseworkTask, CaseworkWebhook, Resident } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { EvidenceRow as EvidenceRowMapper } from '@civil-affairs/kit/evidence/evidence';
import type { Deadline as DeadlineMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { ShownPaper as ShownPaperMapper, PaperProof as PaperProofMapper } from '@civil-affairs/kit/papers/papers';
import type { ShownMessage as ShownMessageMapper } from '@civil-affairs/kit/messages/messages';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { EventRow as EventRowMapper, WebhookRow as WebhookRowMapper, DeliveryRow as DeliveryRowMapper, ReconciliationRunRow as ReconciliationRunRowMapper, FindingRow as FindingRowMapper, TaskRow as TaskRowMapper } from '../tables.ts';
import type { EventPage as EventPageMapper, TaskPage as TaskPageMapper } from '../queries.ts';
import type { SeenReconciliation as SeenReconciliationMapper } from '../queries/reconciliation.ts';
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
  CaseworkTask: CaseworkTask;
  CaseworkWebhook: CaseworkWebhook;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CaseworkTask:
    ( { __typename: 'CaseworkTask' }
    & GraphQLRecursivePick<FederationTypes['CaseworkTask'], {"id":true}> );
  CaseworkWebhook:
    ( { __typename: 'CaseworkWebhook' }
    & GraphQLRecursivePick<FederationTypes['CaseworkWebhook'], {"id":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case: ( TaskRowMapper );
  Node:
    | ( TaskRowMapper )
    | ( WebhookRowMapper )
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
  CaseworkEvent: ResolverTypeWrapper<EventRowMapper>;
  CaseworkEventConnection: ResolverTypeWrapper<EventPageMapper>;
  CaseworkEventEdge: ResolverTypeWrapper<Omit<Contract.CaseworkEventEdge, 'node'> & { node: ResolversTypes['CaseworkEvent'] }>;
  CaseworkEventFact: ResolverTypeWrapper<Contract.CaseworkEventFact>;
  CaseworkFinding: ResolverTypeWrapper<FindingRowMapper>;
  CaseworkReconciliation: ResolverTypeWrapper<SeenReconciliationMapper>;
  CaseworkReconciliationRun: ResolverTypeWrapper<ReconciliationRunRowMapper>;
  CaseworkTask: ResolverTypeWrapper<TaskRowMapper>;
  CaseworkTaskConnection: ResolverTypeWrapper<TaskPageMapper>;
  CaseworkTaskEdge: ResolverTypeWrapper<Omit<Contract.CaseworkTaskEdge, 'node'> & { node: ResolversTypes['CaseworkTask'] }>;
  CaseworkTaskKind: Contract.CaseworkTaskKind;
  CaseworkTaskOutcome: Contract.CaseworkTaskOutcome;
  CaseworkTaskStatus: Contract.CaseworkTaskStatus;
  CaseworkWebhook: ResolverTypeWrapper<WebhookRowMapper>;
  CaseworkWebhookDelivery: ResolverTypeWrapper<DeliveryRowMapper>;
  CaseworkWebhookStatus: Contract.CaseworkWebhookStatus;
  ChangeCaseworkWebhookInput: Contract.ChangeCaseworkWebhookInput;
  ChangeCaseworkWebhookPayload: ResolverTypeWrapper<Omit<Contract.ChangeCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']>, webhook?: Contract.Maybe<ResolversTypes['CaseworkWebhook']> }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  DeleteCaseworkWebhookInput: Contract.DeleteCaseworkWebhookInput;
  DeleteCaseworkWebhookPayload: ResolverTypeWrapper<Omit<Contract.DeleteCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']>, webhook?: Contract.Maybe<ResolversTypes['CaseworkWebhook']> }>;
  Evidence: ResolverTypeWrapper<EvidenceRowMapper>;
  EvidenceStatus: Contract.EvidenceStatus;
  FinishCaseworkTaskInput: Contract.FinishCaseworkTaskInput;
  FinishCaseworkTaskPayload: ResolverTypeWrapper<Omit<Contract.FinishCaseworkTaskPayload, 'problems' | 'task' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, task?: Contract.Maybe<ResolversTypes['CaseworkTask']>, warnings: Array<ResolversTypes['Problem']> }>;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  IssuedPaper: ResolverTypeWrapper<ShownPaperMapper>;
  LocalDate: ResolverTypeWrapper<Contract.Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  MessageStatus: Contract.MessageStatus;
  Money: ResolverTypeWrapper<FenMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  PaperProof: ResolverTypeWrapper<PaperProofMapper>;
  PauseCaseworkWebhookInput: Contract.PauseCaseworkWebhookInput;
  PauseCaseworkWebhookPayload: ResolverTypeWrapper<Omit<Contract.PauseCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']>, webhook?: Contract.Maybe<ResolversTypes['CaseworkWebhook']> }>;
  PersonalMessage: ResolverTypeWrapper<ShownMessageMapper>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterCaseworkWebhookInput: Contract.RegisterCaseworkWebhookInput;
  RegisterCaseworkWebhookPayload: ResolverTypeWrapper<Omit<Contract.RegisterCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']>, webhook?: Contract.Maybe<ResolversTypes['CaseworkWebhook']> }>;
  ReleaseCaseworkTaskInput: Contract.ReleaseCaseworkTaskInput;
  ReleaseCaseworkTaskPayload: ResolverTypeWrapper<Omit<Contract.ReleaseCaseworkTaskPayload, 'problems' | 'task' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, task?: Contract.Maybe<ResolversTypes['CaseworkTask']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReplayCaseworkWebhookInput: Contract.ReplayCaseworkWebhookInput;
  ReplayCaseworkWebhookPayload: ResolverTypeWrapper<Omit<Contract.ReplayCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']>, webhook?: Contract.Maybe<ResolversTypes['CaseworkWebhook']> }>;
  Resident: ResolverTypeWrapper<ResidentReferenceMapper>;
  ResumeCaseworkWebhookInput: Contract.ResumeCaseworkWebhookInput;
  ResumeCaseworkWebhookPayload: ResolverTypeWrapper<Omit<Contract.ResumeCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']>, webhook?: Contract.Maybe<ResolversTypes['CaseworkWebhook']> }>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Contract.Scalars['SafeInt']['output']>;
  StartCaseworkReconciliationInput: Contract.StartCaseworkReconciliationInput;
  StartCaseworkReconciliationPayload: ResolverTypeWrapper<Omit<Contract.StartCaseworkReconciliationPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['CaseworkReconciliationRun']>, warnings: Array<ResolversTypes['Problem']> }>;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineMapper>;
  StatutoryDeadlineUnit: Contract.StatutoryDeadlineUnit;
  TakeCaseworkTaskInput: Contract.TakeCaseworkTaskInput;
  TakeCaseworkTaskPayload: ResolverTypeWrapper<Omit<Contract.TakeCaseworkTaskPayload, 'problems' | 'task' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, task?: Contract.Maybe<ResolversTypes['CaseworkTask']>, warnings: Array<ResolversTypes['Problem']> }>;
  TestCaseworkWebhookInput: Contract.TestCaseworkWebhookInput;
  TestCaseworkWebhookPayload: ResolverTypeWrapper<Omit<Contract.TestCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']>, webhook?: Contract.Maybe<ResolversTypes['CaseworkWebhook']> }>;
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
  CaseworkEvent: EventRowMapper;
  CaseworkEventConnection: EventPageMapper;
  CaseworkEventEdge: Omit<Contract.CaseworkEventEdge, 'node'> & { node: ResolversParentTypes['CaseworkEvent'] };
  CaseworkEventFact: Contract.CaseworkEventFact;
  CaseworkFinding: FindingRowMapper;
  CaseworkReconciliation: SeenReconciliationMapper;
  CaseworkReconciliationRun: ReconciliationRunRowMapper;
  CaseworkTask: TaskRowMapper;
  CaseworkTaskConnection: TaskPageMapper;
  CaseworkTaskEdge: Omit<Contract.CaseworkTaskEdge, 'node'> & { node: ResolversParentTypes['CaseworkTask'] };
  CaseworkWebhook: WebhookRowMapper;
  CaseworkWebhookDelivery: DeliveryRowMapper;
  ChangeCaseworkWebhookInput: Contract.ChangeCaseworkWebhookInput;
  ChangeCaseworkWebhookPayload: Omit<Contract.ChangeCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']>, webhook?: Contract.Maybe<ResolversParentTypes['CaseworkWebhook']> };
  ConflictProblem: ConflictProblemMapper;
  DateTime: Contract.Scalars['DateTime']['output'];
  DeleteCaseworkWebhookInput: Contract.DeleteCaseworkWebhookInput;
  DeleteCaseworkWebhookPayload: Omit<Contract.DeleteCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']>, webhook?: Contract.Maybe<ResolversParentTypes['CaseworkWebhook']> };
  Evidence: EvidenceRowMapper;
  FinishCaseworkTaskInput: Contract.FinishCaseworkTaskInput;
  FinishCaseworkTaskPayload: Omit<Contract.FinishCaseworkTaskPayload, 'problems' | 'task' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, task?: Contract.Maybe<ResolversParentTypes['CaseworkTask']>, warnings: Array<ResolversParentTypes['Problem']> };
  InputProblem: InputProblemMapper;
  IssuedPaper: ShownPaperMapper;
  LocalDate: Contract.Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  Money: FenMapper;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: Contract.PageInfo;
  PaperProof: PaperProofMapper;
  PauseCaseworkWebhookInput: Contract.PauseCaseworkWebhookInput;
  PauseCaseworkWebhookPayload: Omit<Contract.PauseCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']>, webhook?: Contract.Maybe<ResolversParentTypes['CaseworkWebhook']> };
  PersonalMessage: ShownMessageMapper;
  Problem: ProblemMapper;
  Query: Record<PropertyKey, never>;
  RegisterCaseworkWebhookInput: Contract.RegisterCaseworkWebhookInput;
  RegisterCaseworkWebhookPayload: Omit<Contract.RegisterCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']>, webhook?: Contract.Maybe<ResolversParentTypes['CaseworkWebhook']> };
  ReleaseCaseworkTaskInput: Contract.ReleaseCaseworkTaskInput;
  ReleaseCaseworkTaskPayload: Omit<Contract.ReleaseCaseworkTaskPayload, 'problems' | 'task' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, task?: Contract.Maybe<ResolversParentTypes['CaseworkTask']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReplayCaseworkWebhookInput: Contract.ReplayCaseworkWebhookInput;
  ReplayCaseworkWebhookPayload: Omit<Contract.ReplayCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']>, webhook?: Contract.Maybe<ResolversParentTypes['CaseworkWebhook']> };
  Resident: ResidentReferenceMapper;
  ResumeCaseworkWebhookInput: Contract.ResumeCaseworkWebhookInput;
  ResumeCaseworkWebhookPayload: Omit<Contract.ResumeCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']>, webhook?: Contract.Maybe<ResolversParentTypes['CaseworkWebhook']> };
  RuleProblem: RuleProblemMapper;
  SafeInt: Contract.Scalars['SafeInt']['output'];
  StartCaseworkReconciliationInput: Contract.StartCaseworkReconciliationInput;
  StartCaseworkReconciliationPayload: Omit<Contract.StartCaseworkReconciliationPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['CaseworkReconciliationRun']>, warnings: Array<ResolversParentTypes['Problem']> };
  StatutoryDeadline: DeadlineMapper;
  TakeCaseworkTaskInput: Contract.TakeCaseworkTaskInput;
  TakeCaseworkTaskPayload: Omit<Contract.TakeCaseworkTaskPayload, 'problems' | 'task' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, task?: Contract.Maybe<ResolversParentTypes['CaseworkTask']>, warnings: Array<ResolversParentTypes['Problem']> };
  TestCaseworkWebhookInput: Contract.TestCaseworkWebhookInput;
  TestCaseworkWebhookPayload: Omit<Contract.TestCaseworkWebhookPayload, 'problems' | 'warnings' | 'webhook'> & { problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']>, webhook?: Contract.Maybe<ResolversParentTypes['CaseworkWebhook']> };
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
  __resolveType: TypeResolveFn<'CaseworkTask', ParentType, ContextType>;
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

export type CaseworkEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkEvent'] = ResolversParentTypes['CaseworkEvent']> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['CaseworkEventFact']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  residents?: Resolver<Array<ResolversTypes['Resident']>, ParentType, ContextType>;
  status?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseworkEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkEventConnection'] = ResolversParentTypes['CaseworkEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseworkEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseworkEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseworkEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkEventEdge'] = ResolversParentTypes['CaseworkEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseworkEvent'], ParentType, ContextType>;
};

export type CaseworkEventFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkEventFact'] = ResolversParentTypes['CaseworkEventFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseworkFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkFinding'] = ResolversParentTypes['CaseworkFinding']> = {
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
};

export type CaseworkReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkReconciliation'] = ResolversParentTypes['CaseworkReconciliation']> = {
  awaited?: Resolver<Contract.Maybe<ResolversTypes['CaseworkReconciliationRun']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CaseworkFinding']>, ParentType, ContextType>;
  queries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseworkReconciliationRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkReconciliationRun'] = ResolversParentTypes['CaseworkReconciliationRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ranAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseworkTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkTask'] = ResolversParentTypes['CaseworkTask'], FederationReferenceType extends FederationReferenceTypes['CaseworkTask'] = FederationReferenceTypes['CaseworkTask']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CaseworkTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  conflict?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseworkTaskKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  residents?: Resolver<Array<ResolversTypes['Resident']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseworkTaskStatus'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  takenBy?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseworkTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkTaskConnection'] = ResolversParentTypes['CaseworkTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseworkTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseworkTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseworkTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkTaskEdge'] = ResolversParentTypes['CaseworkTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseworkTask'], ParentType, ContextType>;
};

export type CaseworkWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkWebhook'] = ResolversParentTypes['CaseworkWebhook'], FederationReferenceType extends FederationReferenceTypes['CaseworkWebhook'] = FederationReferenceTypes['CaseworkWebhook']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  deadLetterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadLetters?: Resolver<Array<ResolversTypes['CaseworkWebhookDelivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseworkWebhookStatus'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseworkWebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseworkWebhookDelivery'] = ResolversParentTypes['CaseworkWebhookDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fault?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parkedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeCaseworkWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCaseworkWebhookPayload'] = ResolversParentTypes['ChangeCaseworkWebhookPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  webhook?: Resolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']>, ParentType, ContextType>;
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

export type DeleteCaseworkWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCaseworkWebhookPayload'] = ResolversParentTypes['DeleteCaseworkWebhookPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  webhook?: Resolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']>, ParentType, ContextType>;
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

export type FinishCaseworkTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishCaseworkTaskPayload'] = ResolversParentTypes['FinishCaseworkTaskPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  task?: Resolver<Contract.Maybe<ResolversTypes['CaseworkTask']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeCaseworkWebhook?: Resolver<Contract.Maybe<ResolversTypes['ChangeCaseworkWebhookPayload']>, ParentType, ContextType, RequireFields<Contract.MutationChangeCaseworkWebhookArgs, 'input'>>;
  deleteCaseworkWebhook?: Resolver<Contract.Maybe<ResolversTypes['DeleteCaseworkWebhookPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDeleteCaseworkWebhookArgs, 'input'>>;
  finishCaseworkTask?: Resolver<Contract.Maybe<ResolversTypes['FinishCaseworkTaskPayload']>, ParentType, ContextType, RequireFields<Contract.MutationFinishCaseworkTaskArgs, 'input'>>;
  pauseCaseworkWebhook?: Resolver<Contract.Maybe<ResolversTypes['PauseCaseworkWebhookPayload']>, ParentType, ContextType, RequireFields<Contract.MutationPauseCaseworkWebhookArgs, 'input'>>;
  registerCaseworkWebhook?: Resolver<Contract.Maybe<ResolversTypes['RegisterCaseworkWebhookPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterCaseworkWebhookArgs, 'input'>>;
  releaseCaseworkTask?: Resolver<Contract.Maybe<ResolversTypes['ReleaseCaseworkTaskPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReleaseCaseworkTaskArgs, 'input'>>;
  replayCaseworkWebhook?: Resolver<Contract.Maybe<ResolversTypes['ReplayCaseworkWebhookPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReplayCaseworkWebhookArgs, 'input'>>;
  resumeCaseworkWebhook?: Resolver<Contract.Maybe<ResolversTypes['ResumeCaseworkWebhookPayload']>, ParentType, ContextType, RequireFields<Contract.MutationResumeCaseworkWebhookArgs, 'input'>>;
  startCaseworkReconciliation?: Resolver<Contract.Maybe<ResolversTypes['StartCaseworkReconciliationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationStartCaseworkReconciliationArgs, 'input'>>;
  takeCaseworkTask?: Resolver<Contract.Maybe<ResolversTypes['TakeCaseworkTaskPayload']>, ParentType, ContextType, RequireFields<Contract.MutationTakeCaseworkTaskArgs, 'input'>>;
  testCaseworkWebhook?: Resolver<Contract.Maybe<ResolversTypes['TestCaseworkWebhookPayload']>, ParentType, ContextType, RequireFields<Contract.MutationTestCaseworkWebhookArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CaseworkTask' | 'CaseworkWebhook', ParentType, ContextType>;
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

export type PauseCaseworkWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseCaseworkWebhookPayload'] = ResolversParentTypes['PauseCaseworkWebhookPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  webhook?: Resolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']>, ParentType, ContextType>;
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
  events?: Resolver<Contract.Maybe<ResolversTypes['CaseworkEventConnection']>, ParentType, ContextType, Partial<Contract.QueryEventsArgs>>;
  eventsEnd?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reconciliation?: Resolver<Contract.Maybe<ResolversTypes['CaseworkReconciliation']>, ParentType, ContextType>;
  task?: Resolver<Contract.Maybe<ResolversTypes['CaseworkTask']>, ParentType, ContextType, RequireFields<Contract.QueryTaskArgs, 'id'>>;
  tasks?: Resolver<Contract.Maybe<ResolversTypes['CaseworkTaskConnection']>, ParentType, ContextType, RequireFields<Contract.QueryTasksArgs, 'mine'>>;
  webhook?: Resolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']>, ParentType, ContextType, RequireFields<Contract.QueryWebhookArgs, 'id'>>;
  webhooks?: Resolver<Contract.Maybe<Array<ResolversTypes['CaseworkWebhook']>>, ParentType, ContextType>;
};

export type RegisterCaseworkWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCaseworkWebhookPayload'] = ResolversParentTypes['RegisterCaseworkWebhookPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  secret?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  webhook?: Resolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']>, ParentType, ContextType>;
};

export type ReleaseCaseworkTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseCaseworkTaskPayload'] = ResolversParentTypes['ReleaseCaseworkTaskPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  task?: Resolver<Contract.Maybe<ResolversTypes['CaseworkTask']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReplayCaseworkWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayCaseworkWebhookPayload'] = ResolversParentTypes['ReplayCaseworkWebhookPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  webhook?: Resolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tasks?: Resolver<Contract.Maybe<Array<ResolversTypes['CaseworkTask']>>, ParentType, ContextType>;
};

export type ResumeCaseworkWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCaseworkWebhookPayload'] = ResolversParentTypes['ResumeCaseworkWebhookPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  webhook?: Resolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']>, ParentType, ContextType>;
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

export type StartCaseworkReconciliationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCaseworkReconciliationPayload'] = ResolversParentTypes['StartCaseworkReconciliationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['CaseworkReconciliationRun']>, ParentType, ContextType>;
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

export type TakeCaseworkTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeCaseworkTaskPayload'] = ResolversParentTypes['TakeCaseworkTaskPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  task?: Resolver<Contract.Maybe<ResolversTypes['CaseworkTask']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TestCaseworkWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestCaseworkWebhookPayload'] = ResolversParentTypes['TestCaseworkWebhookPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  webhook?: Resolver<Contract.Maybe<ResolversTypes['CaseworkWebhook']>, ParentType, ContextType>;
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
  CaseworkEvent?: CaseworkEventResolvers<ContextType>;
  CaseworkEventConnection?: CaseworkEventConnectionResolvers<ContextType>;
  CaseworkEventEdge?: CaseworkEventEdgeResolvers<ContextType>;
  CaseworkEventFact?: CaseworkEventFactResolvers<ContextType>;
  CaseworkFinding?: CaseworkFindingResolvers<ContextType>;
  CaseworkReconciliation?: CaseworkReconciliationResolvers<ContextType>;
  CaseworkReconciliationRun?: CaseworkReconciliationRunResolvers<ContextType>;
  CaseworkTask?: CaseworkTaskResolvers<ContextType>;
  CaseworkTaskConnection?: CaseworkTaskConnectionResolvers<ContextType>;
  CaseworkTaskEdge?: CaseworkTaskEdgeResolvers<ContextType>;
  CaseworkWebhook?: CaseworkWebhookResolvers<ContextType>;
  CaseworkWebhookDelivery?: CaseworkWebhookDeliveryResolvers<ContextType>;
  ChangeCaseworkWebhookPayload?: ChangeCaseworkWebhookPayloadResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteCaseworkWebhookPayload?: DeleteCaseworkWebhookPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FinishCaseworkTaskPayload?: FinishCaseworkTaskPayloadResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  IssuedPaper?: IssuedPaperResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperProof?: PaperProofResolvers<ContextType>;
  PauseCaseworkWebhookPayload?: PauseCaseworkWebhookPayloadResolvers<ContextType>;
  PersonalMessage?: PersonalMessageResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterCaseworkWebhookPayload?: RegisterCaseworkWebhookPayloadResolvers<ContextType>;
  ReleaseCaseworkTaskPayload?: ReleaseCaseworkTaskPayloadResolvers<ContextType>;
  ReplayCaseworkWebhookPayload?: ReplayCaseworkWebhookPayloadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResumeCaseworkWebhookPayload?: ResumeCaseworkWebhookPayloadResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  StartCaseworkReconciliationPayload?: StartCaseworkReconciliationPayloadResolvers<ContextType>;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  TakeCaseworkTaskPayload?: TakeCaseworkTaskPayloadResolvers<ContextType>;
  TestCaseworkWebhookPayload?: TestCaseworkWebhookPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  scopesOfCase?: ScopesOfCaseDirectiveResolver<any, any, ContextType>;
};
