import type * as Contract from './contract.ts';
import type { Division, Household, Resident, ResidentAdoption, ResidentCorrection, ResidentMerge } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { EvidenceRow as EvidenceRowMapper } from '@civil-affairs/kit/evidence/evidence';
import type { Deadline as DeadlineMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { ShownPaper as ShownPaperMapper, PaperProof as PaperProofMapper } from '@civil-affairs/kit/papers/papers';
import type { ShownMessage as ShownMessageMapper, MessagePage as MessagePageMapper } from '@civil-affairs/kit/messages/messages';
import type { ResidentRow as ResidentRowMapper, HouseholdRow as HouseholdRowMapper, AdoptionRow as AdoptionRowMapper, AdopterRow as AdopterRowMapper, CorrectionRow as CorrectionRowMapper, MergeRow as MergeRowMapper, DeathEntryRow as DeathEntryRowMapper, DivisionRow as DivisionRowMapper } from '../tables.ts';
import type { RegistryHousehold as RegistryHouseholdMapper, ResidentDuplicate as ResidentDuplicateMapper } from '../commands.ts';
import type { Membership as MembershipMapper } from '../rules/memberships.ts';
import type { KinRow as KinRowMapper } from '../queries/kin.ts';
import type { CorrectionPage as CorrectionPageMapper } from '../queries/corrections.ts';
import type { MergePage as MergePageMapper } from '../queries/merges.ts';
import type { ResidentOnDay as ResidentOnDayMapper } from '../views.ts';
import type { ResidentPage as ResidentPageMapper } from '../queries/persons.ts';
import type { AccessLogPage as AccessLogPageMapper } from '../queries/reads.ts';
import type { AuditRow as AuditRowMapper } from '@civil-affairs/kit/audit-log';
import type { Viewer as ViewerMapper } from '@civil-affairs/kit/viewer';
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
  Household: Household;
  Resident: Resident;
  ResidentAdoption: ResidentAdoption;
  ResidentCorrection: ResidentCorrection;
  ResidentMerge: ResidentMerge;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}> );
  ResidentAdoption:
    ( { __typename: 'ResidentAdoption' }
    & GraphQLRecursivePick<FederationTypes['ResidentAdoption'], {"id":true}> );
  ResidentCorrection:
    ( { __typename: 'ResidentCorrection' }
    & GraphQLRecursivePick<FederationTypes['ResidentCorrection'], {"id":true}> );
  ResidentMerge:
    ( { __typename: 'ResidentMerge' }
    & GraphQLRecursivePick<FederationTypes['ResidentMerge'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case:
    | ( AdoptionRowMapper )
    | ( CorrectionRowMapper )
    | ( MergeRowMapper )
  ;
  Node:
    | ( HouseholdRowMapper )
    | ( ResidentRowMapper )
    | ( AdoptionRowMapper )
    | ( CorrectionRowMapper )
    | ( MergeRowMapper )
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
  Ancestor: ResolverTypeWrapper<Contract.Ancestor>;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  CalculationStep: ResolverTypeWrapper<Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversTypes['Money']>, label: ResolversTypes['LocalizedText'] }>;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  CaseHistoryEntry: ResolverTypeWrapper<Contract.CaseHistoryEntry>;
  CaseStage: ResolverTypeWrapper<Omit<Contract.CaseStage, 'label'> & { label: ResolversTypes['LocalizedText'] }>;
  ChangeResidentHouseholdInput: Contract.ChangeResidentHouseholdInput;
  ChangeResidentHouseholdPayload: ResolverTypeWrapper<Omit<Contract.ChangeResidentHouseholdPayload, 'household' | 'problems' | 'warnings'> & { household?: Contract.Maybe<ResolversTypes['Household']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ChangeResidentPhoneInput: Contract.ChangeResidentPhoneInput;
  ChangeResidentPhonePayload: ResolverTypeWrapper<Omit<Contract.ChangeResidentPhonePayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, resident?: Contract.Maybe<ResolversTypes['Resident']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  CorrectResidentDeathInput: Contract.CorrectResidentDeathInput;
  CorrectResidentDeathPayload: ResolverTypeWrapper<Omit<Contract.CorrectResidentDeathPayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, resident?: Contract.Maybe<ResolversTypes['Resident']>, warnings: Array<ResolversTypes['Problem']> }>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  DecideResidentCorrectionInput: Contract.DecideResidentCorrectionInput;
  DecideResidentCorrectionPayload: ResolverTypeWrapper<Omit<Contract.DecideResidentCorrectionPayload, 'correction' | 'problems' | 'warnings'> & { correction?: Contract.Maybe<ResolversTypes['ResidentCorrection']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  DissolveAdoptionInput: Contract.DissolveAdoptionInput;
  DissolveAdoptionPayload: ResolverTypeWrapper<Omit<Contract.DissolveAdoptionPayload, 'adoption' | 'problems' | 'warnings'> & { adoption?: Contract.Maybe<ResolversTypes['ResidentAdoption']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Division: ResolverTypeWrapper<DivisionRowMapper>;
  DivisionLevel: Contract.DivisionLevel;
  DropResidentMergeInput: Contract.DropResidentMergeInput;
  DropResidentMergePayload: ResolverTypeWrapper<Omit<Contract.DropResidentMergePayload, 'merge' | 'problems' | 'warnings'> & { merge?: Contract.Maybe<ResolversTypes['ResidentMerge']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Ethnicity: Contract.Ethnicity;
  Evidence: ResolverTypeWrapper<EvidenceRowMapper>;
  EvidenceStatus: Contract.EvidenceStatus;
  Household: ResolverTypeWrapper<HouseholdRowMapper>;
  HouseholdMember: ResolverTypeWrapper<MembershipMapper>;
  HouseholdRelation: Contract.HouseholdRelation;
  HukouType: Contract.HukouType;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  IssuedPaper: ResolverTypeWrapper<ShownPaperMapper>;
  LocalDate: ResolverTypeWrapper<Contract.Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  MergeResidentRecordsInput: Contract.MergeResidentRecordsInput;
  MergeResidentRecordsPayload: ResolverTypeWrapper<Omit<Contract.MergeResidentRecordsPayload, 'merge' | 'problems' | 'warnings'> & { merge?: Contract.Maybe<ResolversTypes['ResidentMerge']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  MessageStatus: Contract.MessageStatus;
  Money: ResolverTypeWrapper<FenMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  PaperProof: ResolverTypeWrapper<PaperProofMapper>;
  PersonalMessage: ResolverTypeWrapper<ShownMessageMapper>;
  Population: ResolverTypeWrapper<DivisionRowMapper>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  ProposeResidentMergeInput: Contract.ProposeResidentMergeInput;
  ProposeResidentMergePayload: ResolverTypeWrapper<Omit<Contract.ProposeResidentMergePayload, 'merge' | 'problems' | 'warnings'> & { merge?: Contract.Maybe<ResolversTypes['ResidentMerge']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadPurpose: Contract.ReadPurpose;
  RecordAdoptionInput: Contract.RecordAdoptionInput;
  RecordAdoptionPayload: ResolverTypeWrapper<Omit<Contract.RecordAdoptionPayload, 'adoption' | 'problems' | 'warnings'> & { adoption?: Contract.Maybe<ResolversTypes['ResidentAdoption']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterBirthInput: Contract.RegisterBirthInput;
  RegisterBirthPayload: ResolverTypeWrapper<Omit<Contract.RegisterBirthPayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, resident?: Contract.Maybe<ResolversTypes['Resident']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterDeathInput: Contract.RegisterDeathInput;
  RegisterDeathPayload: ResolverTypeWrapper<Omit<Contract.RegisterDeathPayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, resident?: Contract.Maybe<ResolversTypes['Resident']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterResidentMoveInput: Contract.RegisterResidentMoveInput;
  RegisterResidentMovePayload: ResolverTypeWrapper<Omit<Contract.RegisterResidentMovePayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, resident?: Contract.Maybe<ResolversTypes['Resident']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegistryFacts: ResolverTypeWrapper<Contract.RegistryFacts>;
  RegistryHousehold: ResolverTypeWrapper<RegistryHouseholdMapper>;
  RegistryMember: ResolverTypeWrapper<Contract.RegistryMember>;
  RequestResidentCorrectionInput: Contract.RequestResidentCorrectionInput;
  RequestResidentCorrectionPayload: ResolverTypeWrapper<Omit<Contract.RequestResidentCorrectionPayload, 'correction' | 'problems' | 'warnings'> & { correction?: Contract.Maybe<ResolversTypes['ResidentCorrection']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Resident: ResolverTypeWrapper<ResidentRowMapper>;
  ResidentAdopter: ResolverTypeWrapper<AdopterRowMapper>;
  ResidentAdoption: ResolverTypeWrapper<AdoptionRowMapper>;
  ResidentAdoptionDissolution: Contract.ResidentAdoptionDissolution;
  ResidentAdoptionKind: Contract.ResidentAdoptionKind;
  ResidentAdoptionStatus: Contract.ResidentAdoptionStatus;
  ResidentConnection: ResolverTypeWrapper<ResidentPageMapper>;
  ResidentCorrection: ResolverTypeWrapper<CorrectionRowMapper>;
  ResidentCorrectionConnection: ResolverTypeWrapper<CorrectionPageMapper>;
  ResidentCorrectionDecision: Contract.ResidentCorrectionDecision;
  ResidentCorrectionEdge: ResolverTypeWrapper<Omit<Contract.ResidentCorrectionEdge, 'node'> & { node: ResolversTypes['ResidentCorrection'] }>;
  ResidentCorrectionField: Contract.ResidentCorrectionField;
  ResidentCorrectionStatus: Contract.ResidentCorrectionStatus;
  ResidentDeathCorrection: Contract.ResidentDeathCorrection;
  ResidentDeathEntry: ResolverTypeWrapper<DeathEntryRowMapper>;
  ResidentDuplicate: ResolverTypeWrapper<ResidentDuplicateMapper>;
  ResidentDuplicateEvidence: Contract.ResidentDuplicateEvidence;
  ResidentEdge: ResolverTypeWrapper<Omit<Contract.ResidentEdge, 'node'> & { node: ResolversTypes['Resident'] }>;
  ResidentHouseholdChange: Contract.ResidentHouseholdChange;
  ResidentHouseholdMemberInput: Contract.ResidentHouseholdMemberInput;
  ResidentKin: ResolverTypeWrapper<KinRowMapper>;
  ResidentKinBasis: Contract.ResidentKinBasis;
  ResidentKinship: Contract.ResidentKinship;
  ResidentMerge: ResolverTypeWrapper<MergeRowMapper>;
  ResidentMergeConnection: ResolverTypeWrapper<MergePageMapper>;
  ResidentMergeEdge: ResolverTypeWrapper<Omit<Contract.ResidentMergeEdge, 'node'> & { node: ResolversTypes['ResidentMerge'] }>;
  ResidentMergeStatus: Contract.ResidentMergeStatus;
  ResidentMessageConnection: ResolverTypeWrapper<MessagePageMapper>;
  ResidentMessageEdge: ResolverTypeWrapper<Omit<Contract.ResidentMessageEdge, 'node'> & { node: ResolversTypes['PersonalMessage'] }>;
  ResidentMove: Contract.ResidentMove;
  ResidentOnDay: ResolverTypeWrapper<ResidentOnDayMapper>;
  ResidentRead: ResolverTypeWrapper<AuditRowMapper>;
  ResidentReadConnection: ResolverTypeWrapper<AccessLogPageMapper>;
  ResidentReadEdge: ResolverTypeWrapper<Omit<Contract.ResidentReadEdge, 'node'> & { node: ResolversTypes['ResidentRead'] }>;
  ResidentSearchInput: Contract.ResidentSearchInput;
  ResidentStatus: Contract.ResidentStatus;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Contract.Scalars['SafeInt']['output']>;
  SeparateResidentRecordsInput: Contract.SeparateResidentRecordsInput;
  SeparateResidentRecordsPayload: ResolverTypeWrapper<Omit<Contract.SeparateResidentRecordsPayload, 'merge' | 'problems' | 'warnings'> & { merge?: Contract.Maybe<ResolversTypes['ResidentMerge']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Settlement: Contract.Settlement;
  Sex: Contract.Sex;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineMapper>;
  StatutoryDeadlineUnit: Contract.StatutoryDeadlineUnit;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  YearMonth: ResolverTypeWrapper<Contract.Scalars['YearMonth']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionAvailability: ActionAvailabilityMapper;
  Boolean: Contract.Scalars['Boolean']['output'];
  Ancestor: Contract.Ancestor;
  ID: Contract.Scalars['ID']['output'];
  CalculationStep: Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversParentTypes['Money']>, label: ResolversParentTypes['LocalizedText'] };
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  CaseHistoryEntry: Contract.CaseHistoryEntry;
  CaseStage: Omit<Contract.CaseStage, 'label'> & { label: ResolversParentTypes['LocalizedText'] };
  ChangeResidentHouseholdInput: Contract.ChangeResidentHouseholdInput;
  ChangeResidentHouseholdPayload: Omit<Contract.ChangeResidentHouseholdPayload, 'household' | 'problems' | 'warnings'> & { household?: Contract.Maybe<ResolversParentTypes['Household']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ChangeResidentPhoneInput: Contract.ChangeResidentPhoneInput;
  ChangeResidentPhonePayload: Omit<Contract.ChangeResidentPhonePayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, resident?: Contract.Maybe<ResolversParentTypes['Resident']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConflictProblem: ConflictProblemMapper;
  CorrectResidentDeathInput: Contract.CorrectResidentDeathInput;
  CorrectResidentDeathPayload: Omit<Contract.CorrectResidentDeathPayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, resident?: Contract.Maybe<ResolversParentTypes['Resident']>, warnings: Array<ResolversParentTypes['Problem']> };
  DateTime: Contract.Scalars['DateTime']['output'];
  DecideResidentCorrectionInput: Contract.DecideResidentCorrectionInput;
  DecideResidentCorrectionPayload: Omit<Contract.DecideResidentCorrectionPayload, 'correction' | 'problems' | 'warnings'> & { correction?: Contract.Maybe<ResolversParentTypes['ResidentCorrection']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  DissolveAdoptionInput: Contract.DissolveAdoptionInput;
  DissolveAdoptionPayload: Omit<Contract.DissolveAdoptionPayload, 'adoption' | 'problems' | 'warnings'> & { adoption?: Contract.Maybe<ResolversParentTypes['ResidentAdoption']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Division: DivisionRowMapper;
  DropResidentMergeInput: Contract.DropResidentMergeInput;
  DropResidentMergePayload: Omit<Contract.DropResidentMergePayload, 'merge' | 'problems' | 'warnings'> & { merge?: Contract.Maybe<ResolversParentTypes['ResidentMerge']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Evidence: EvidenceRowMapper;
  Household: HouseholdRowMapper;
  HouseholdMember: MembershipMapper;
  InputProblem: InputProblemMapper;
  IssuedPaper: ShownPaperMapper;
  LocalDate: Contract.Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  MergeResidentRecordsInput: Contract.MergeResidentRecordsInput;
  MergeResidentRecordsPayload: Omit<Contract.MergeResidentRecordsPayload, 'merge' | 'problems' | 'warnings'> & { merge?: Contract.Maybe<ResolversParentTypes['ResidentMerge']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Money: FenMapper;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: Contract.PageInfo;
  PaperProof: PaperProofMapper;
  PersonalMessage: ShownMessageMapper;
  Population: DivisionRowMapper;
  Problem: ProblemMapper;
  ProposeResidentMergeInput: Contract.ProposeResidentMergeInput;
  ProposeResidentMergePayload: Omit<Contract.ProposeResidentMergePayload, 'merge' | 'problems' | 'warnings'> & { merge?: Contract.Maybe<ResolversParentTypes['ResidentMerge']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Query: Record<PropertyKey, never>;
  RecordAdoptionInput: Contract.RecordAdoptionInput;
  RecordAdoptionPayload: Omit<Contract.RecordAdoptionPayload, 'adoption' | 'problems' | 'warnings'> & { adoption?: Contract.Maybe<ResolversParentTypes['ResidentAdoption']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterBirthInput: Contract.RegisterBirthInput;
  RegisterBirthPayload: Omit<Contract.RegisterBirthPayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, resident?: Contract.Maybe<ResolversParentTypes['Resident']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterDeathInput: Contract.RegisterDeathInput;
  RegisterDeathPayload: Omit<Contract.RegisterDeathPayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, resident?: Contract.Maybe<ResolversParentTypes['Resident']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterResidentMoveInput: Contract.RegisterResidentMoveInput;
  RegisterResidentMovePayload: Omit<Contract.RegisterResidentMovePayload, 'problems' | 'resident' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, resident?: Contract.Maybe<ResolversParentTypes['Resident']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegistryFacts: Contract.RegistryFacts;
  RegistryHousehold: RegistryHouseholdMapper;
  RegistryMember: Contract.RegistryMember;
  RequestResidentCorrectionInput: Contract.RequestResidentCorrectionInput;
  RequestResidentCorrectionPayload: Omit<Contract.RequestResidentCorrectionPayload, 'correction' | 'problems' | 'warnings'> & { correction?: Contract.Maybe<ResolversParentTypes['ResidentCorrection']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Resident: ResidentRowMapper;
  ResidentAdopter: AdopterRowMapper;
  ResidentAdoption: AdoptionRowMapper;
  ResidentConnection: ResidentPageMapper;
  ResidentCorrection: CorrectionRowMapper;
  ResidentCorrectionConnection: CorrectionPageMapper;
  ResidentCorrectionEdge: Omit<Contract.ResidentCorrectionEdge, 'node'> & { node: ResolversParentTypes['ResidentCorrection'] };
  ResidentDeathEntry: DeathEntryRowMapper;
  ResidentDuplicate: ResidentDuplicateMapper;
  ResidentEdge: Omit<Contract.ResidentEdge, 'node'> & { node: ResolversParentTypes['Resident'] };
  ResidentHouseholdMemberInput: Contract.ResidentHouseholdMemberInput;
  ResidentKin: KinRowMapper;
  ResidentMerge: MergeRowMapper;
  ResidentMergeConnection: MergePageMapper;
  ResidentMergeEdge: Omit<Contract.ResidentMergeEdge, 'node'> & { node: ResolversParentTypes['ResidentMerge'] };
  ResidentMessageConnection: MessagePageMapper;
  ResidentMessageEdge: Omit<Contract.ResidentMessageEdge, 'node'> & { node: ResolversParentTypes['PersonalMessage'] };
  ResidentOnDay: ResidentOnDayMapper;
  ResidentRead: AuditRowMapper;
  ResidentReadConnection: AccessLogPageMapper;
  ResidentReadEdge: Omit<Contract.ResidentReadEdge, 'node'> & { node: ResolversParentTypes['ResidentRead'] };
  ResidentSearchInput: Contract.ResidentSearchInput;
  RuleProblem: RuleProblemMapper;
  SafeInt: Contract.Scalars['SafeInt']['output'];
  SeparateResidentRecordsInput: Contract.SeparateResidentRecordsInput;
  SeparateResidentRecordsPayload: Omit<Contract.SeparateResidentRecordsPayload, 'merge' | 'problems' | 'warnings'> & { merge?: Contract.Maybe<ResolversParentTypes['ResidentMerge']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  StatutoryDeadline: DeadlineMapper;
  Viewer: ViewerMapper;
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

export type AncestorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ancestor'] = ResolversParentTypes['Ancestor']> = {
  generations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CalculationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculationStep'] = ResolversParentTypes['CalculationStep']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'ResidentAdoption' | 'ResidentCorrection' | 'ResidentMerge', ParentType, ContextType>;
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

export type ChangeResidentHouseholdPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResidentHouseholdPayload'] = ResolversParentTypes['ChangeResidentHouseholdPayload']> = {
  household?: Resolver<Contract.Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChangeResidentPhonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResidentPhonePayload'] = ResolversParentTypes['ChangeResidentPhonePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
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

export type CorrectResidentDeathPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectResidentDeathPayload'] = ResolversParentTypes['CorrectResidentDeathPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideResidentCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideResidentCorrectionPayload'] = ResolversParentTypes['DecideResidentCorrectionPayload']> = {
  correction?: Resolver<Contract.Maybe<ResolversTypes['ResidentCorrection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DissolveAdoptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DissolveAdoptionPayload'] = ResolversParentTypes['DissolveAdoptionPayload']> = {
  adoption?: Resolver<Contract.Maybe<ResolversTypes['ResidentAdoption']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  parent?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  population?: Resolver<Contract.Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  residents?: Resolver<Contract.Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, Partial<Contract.DivisionResidentsArgs>>;
};

export type DropResidentMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropResidentMergePayload'] = ResolversParentTypes['DropResidentMergePayload']> = {
  merge?: Resolver<Contract.Maybe<ResolversTypes['ResidentMerge']>, ParentType, ContextType>;
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

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Contract.Maybe<Array<ResolversTypes['ActionAvailability']>>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType, Partial<Contract.HouseholdMembersArgs>>;
  registerHistory?: Resolver<Contract.Maybe<Array<ResolversTypes['CaseHistoryEntry']>>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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

export type MergeResidentRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeResidentRecordsPayload'] = ResolversParentTypes['MergeResidentRecordsPayload']> = {
  merge?: Resolver<Contract.Maybe<ResolversTypes['ResidentMerge']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  fen?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeResidentHousehold?: Resolver<Contract.Maybe<ResolversTypes['ChangeResidentHouseholdPayload']>, ParentType, ContextType, RequireFields<Contract.MutationChangeResidentHouseholdArgs, 'input'>>;
  changeResidentPhone?: Resolver<Contract.Maybe<ResolversTypes['ChangeResidentPhonePayload']>, ParentType, ContextType, RequireFields<Contract.MutationChangeResidentPhoneArgs, 'input'>>;
  correctResidentDeath?: Resolver<Contract.Maybe<ResolversTypes['CorrectResidentDeathPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCorrectResidentDeathArgs, 'input'>>;
  decideResidentCorrection?: Resolver<Contract.Maybe<ResolversTypes['DecideResidentCorrectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDecideResidentCorrectionArgs, 'input'>>;
  dissolveAdoption?: Resolver<Contract.Maybe<ResolversTypes['DissolveAdoptionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDissolveAdoptionArgs, 'input'>>;
  dropResidentMerge?: Resolver<Contract.Maybe<ResolversTypes['DropResidentMergePayload']>, ParentType, ContextType, RequireFields<Contract.MutationDropResidentMergeArgs, 'input'>>;
  mergeResidentRecords?: Resolver<Contract.Maybe<ResolversTypes['MergeResidentRecordsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationMergeResidentRecordsArgs, 'input'>>;
  proposeResidentMerge?: Resolver<Contract.Maybe<ResolversTypes['ProposeResidentMergePayload']>, ParentType, ContextType, RequireFields<Contract.MutationProposeResidentMergeArgs, 'input'>>;
  recordAdoption?: Resolver<Contract.Maybe<ResolversTypes['RecordAdoptionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAdoptionArgs, 'input'>>;
  registerBirth?: Resolver<Contract.Maybe<ResolversTypes['RegisterBirthPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterBirthArgs, 'input'>>;
  registerDeath?: Resolver<Contract.Maybe<ResolversTypes['RegisterDeathPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterDeathArgs, 'input'>>;
  registerResidentMove?: Resolver<Contract.Maybe<ResolversTypes['RegisterResidentMovePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterResidentMoveArgs, 'input'>>;
  requestResidentCorrection?: Resolver<Contract.Maybe<ResolversTypes['RequestResidentCorrectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRequestResidentCorrectionArgs, 'input'>>;
  separateResidentRecords?: Resolver<Contract.Maybe<ResolversTypes['SeparateResidentRecordsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSeparateResidentRecordsArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Household' | 'Resident' | 'ResidentAdoption' | 'ResidentCorrection' | 'ResidentMerge', ParentType, ContextType>;
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

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  elders?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  households?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  residents?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type ProposeResidentMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeResidentMergePayload'] = ResolversParentTypes['ProposeResidentMergePayload']> = {
  merge?: Resolver<Contract.Maybe<ResolversTypes['ResidentMerge']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<Contract.QueryDivisionArgs, 'code'>>;
  refusedFields?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<Contract.QueryRefusedFieldsArgs, 'fields'>>;
  registryFacts?: Resolver<Contract.Maybe<Array<ResolversTypes['RegistryFacts']>>, ParentType, ContextType, RequireFields<Contract.QueryRegistryFactsArgs, 'caseNumber' | 'ids' | 'purpose'>>;
  registryHousehold?: Resolver<Contract.Maybe<ResolversTypes['RegistryHousehold']>, ParentType, ContextType, RequireFields<Contract.QueryRegistryHouseholdArgs, 'caseNumber' | 'memberId' | 'purpose'>>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType, RequireFields<Contract.QueryResidentArgs, 'id'>>;
  residentByCitizenId?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType, RequireFields<Contract.QueryResidentByCitizenIdArgs, 'citizenId' | 'purpose'>>;
  residentCorrections?: Resolver<Contract.Maybe<ResolversTypes['ResidentCorrectionConnection']>, ParentType, ContextType, RequireFields<Contract.QueryResidentCorrectionsArgs, 'division'>>;
  residentDuplicates?: Resolver<Contract.Maybe<Array<ResolversTypes['ResidentDuplicate']>>, ParentType, ContextType, RequireFields<Contract.QueryResidentDuplicatesArgs, 'purpose' | 'residentId'>>;
  residentFailedMessages?: Resolver<Contract.Maybe<ResolversTypes['ResidentMessageConnection']>, ParentType, ContextType, RequireFields<Contract.QueryResidentFailedMessagesArgs, 'division'>>;
  residentMerges?: Resolver<Contract.Maybe<ResolversTypes['ResidentMergeConnection']>, ParentType, ContextType, RequireFields<Contract.QueryResidentMergesArgs, 'division'>>;
  residentReads?: Resolver<Contract.Maybe<ResolversTypes['ResidentReadConnection']>, ParentType, ContextType, Partial<Contract.QueryResidentReadsArgs>>;
  residentSearch?: Resolver<Contract.Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, RequireFields<Contract.QueryResidentSearchArgs, 'division' | 'purpose' | 'search'>>;
  residentsByPhone?: Resolver<Contract.Maybe<Array<ResolversTypes['Resident']>>, ParentType, ContextType, RequireFields<Contract.QueryResidentsByPhoneArgs, 'phone' | 'purpose'>>;
  viewer?: Resolver<Contract.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecordAdoptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAdoptionPayload'] = ResolversParentTypes['RecordAdoptionPayload']> = {
  adoption?: Resolver<Contract.Maybe<ResolversTypes['ResidentAdoption']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterBirthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterBirthPayload'] = ResolversParentTypes['RegisterBirthPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterDeathPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDeathPayload'] = ResolversParentTypes['RegisterDeathPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterResidentMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterResidentMovePayload'] = ResolversParentTypes['RegisterResidentMovePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegistryFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryFacts'] = ResolversParentTypes['RegistryFacts']> = {
  ancestors?: Resolver<Array<ResolversTypes['Ancestor']>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  diedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type RegistryHouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryHousehold'] = ResolversParentTypes['RegistryHousehold']> = {
  communityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['RegistryMember']>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type RegistryMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryMember'] = ResolversParentTypes['RegistryMember']> = {
  person?: Resolver<ResolversTypes['RegistryFacts'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
};

export type RequestResidentCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestResidentCorrectionPayload'] = ResolversParentTypes['RequestResidentCorrectionPayload']> = {
  correction?: Resolver<Contract.Maybe<ResolversTypes['ResidentCorrection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptions?: Resolver<Contract.Maybe<Array<ResolversTypes['ResidentAdoption']>>, ParentType, ContextType>;
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<Contract.Maybe<Array<ResolversTypes['ActionAvailability']>>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  citizenId?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Contract.ResidentCitizenIdArgs, 'purpose'>>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  corrections?: Resolver<Contract.Maybe<Array<ResolversTypes['ResidentCorrection']>>, ParentType, ContextType>;
  deathEntries?: Resolver<Contract.Maybe<Array<ResolversTypes['ResidentDeathEntry']>>, ParentType, ContextType>;
  diedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ethnicity?: Resolver<ResolversTypes['Ethnicity'], ParentType, ContextType>;
  household?: Resolver<Contract.Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  hukouType?: Resolver<ResolversTypes['HukouType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kin?: Resolver<Contract.Maybe<Array<ResolversTypes['ResidentKin']>>, ParentType, ContextType>;
  maskedCitizenId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedPhone?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merge?: Resolver<Contract.Maybe<ResolversTypes['ResidentMerge']>, ParentType, ContextType>;
  mergedInto?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  mergedRecords?: Resolver<Contract.Maybe<Array<ResolversTypes['Resident']>>, ParentType, ContextType>;
  movedOutOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Contract.ResidentPhoneArgs, 'purpose'>>;
  reads?: Resolver<Contract.Maybe<ResolversTypes['ResidentReadConnection']>, ParentType, ContextType, Partial<Contract.ResidentReadsArgs>>;
  registerHistory?: Resolver<Contract.Maybe<Array<ResolversTypes['CaseHistoryEntry']>>, ParentType, ContextType>;
  registerMessages?: Resolver<Contract.Maybe<ResolversTypes['ResidentMessageConnection']>, ParentType, ContextType, Partial<Contract.ResidentRegisterMessagesArgs>>;
  registeredOn?: Resolver<Contract.Maybe<ResolversTypes['ResidentOnDay']>, ParentType, ContextType, RequireFields<Contract.ResidentRegisteredOnArgs, 'on'>>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResidentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidentAdopterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentAdopter'] = ResolversParentTypes['ResidentAdopter']> = {
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
};

export type ResidentAdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentAdoption'] = ResolversParentTypes['ResidentAdoption'], FederationReferenceType extends FederationReferenceTypes['ResidentAdoption'] = FederationReferenceTypes['ResidentAdoption']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['ResidentAdoption']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adopters?: Resolver<Array<ResolversTypes['ResidentAdopter']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  child?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  dissolution?: Resolver<Contract.Maybe<ResolversTypes['ResidentAdoptionDissolution']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResidentAdoptionKind'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResidentAdoptionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentConnection'] = ResolversParentTypes['ResidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentCorrection'] = ResolversParentTypes['ResidentCorrection'], FederationReferenceType extends FederationReferenceTypes['ResidentCorrection'] = FederationReferenceTypes['ResidentCorrection']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['ResidentCorrection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  decidedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decisionReason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ResidentCorrectionField'], ParentType, ContextType>;
  formerValue?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  newValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResidentCorrectionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidentCorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentCorrectionConnection'] = ResolversParentTypes['ResidentCorrectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentCorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResidentCorrection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentCorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentCorrectionEdge'] = ResolversParentTypes['ResidentCorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidentCorrection'], ParentType, ContextType>;
};

export type ResidentDeathEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentDeathEntry'] = ResolversParentTypes['ResidentDeathEntry']> = {
  diedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentDuplicate'] = ResolversParentTypes['ResidentDuplicate']> = {
  evidence?: Resolver<Array<ResolversTypes['ResidentDuplicateEvidence']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentEdge'] = ResolversParentTypes['ResidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resident'], ParentType, ContextType>;
};

export type ResidentKinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentKin'] = ResolversParentTypes['ResidentKin']> = {
  basis?: Resolver<ResolversTypes['ResidentKinBasis'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ResidentKinship'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
};

export type ResidentMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentMerge'] = ResolversParentTypes['ResidentMerge'], FederationReferenceType extends FederationReferenceTypes['ResidentMerge'] = FederationReferenceTypes['ResidentMerge']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['ResidentMerge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  decidedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decisionReason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  merged?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResidentMergeStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidentMergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentMergeConnection'] = ResolversParentTypes['ResidentMergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentMergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResidentMerge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentMergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentMergeEdge'] = ResolversParentTypes['ResidentMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidentMerge'], ParentType, ContextType>;
};

export type ResidentMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentMessageConnection'] = ResolversParentTypes['ResidentMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentMessageEdge'] = ResolversParentTypes['ResidentMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalMessage'], ParentType, ContextType>;
};

export type ResidentOnDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentOnDay'] = ResolversParentTypes['ResidentOnDay']> = {
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  household?: Resolver<Contract.Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  relation?: Resolver<Contract.Maybe<ResolversTypes['HouseholdRelation']>, ParentType, ContextType>;
};

export type ResidentReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentRead'] = ResolversParentTypes['ResidentRead']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Contract.Maybe<ResolversTypes['ReadPurpose']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readByRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  residentIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ResidentReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentReadConnection'] = ResolversParentTypes['ResidentReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResidentRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentReadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentReadEdge'] = ResolversParentTypes['ResidentReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidentRead'], ParentType, ContextType>;
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

export type SeparateResidentRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeparateResidentRecordsPayload'] = ResolversParentTypes['SeparateResidentRecordsPayload']> = {
  merge?: Resolver<Contract.Maybe<ResolversTypes['ResidentMerge']>, ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  ActionAvailability?: ActionAvailabilityResolvers<ContextType>;
  Ancestor?: AncestorResolvers<ContextType>;
  CalculationStep?: CalculationStepResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  CaseStage?: CaseStageResolvers<ContextType>;
  ChangeResidentHouseholdPayload?: ChangeResidentHouseholdPayloadResolvers<ContextType>;
  ChangeResidentPhonePayload?: ChangeResidentPhonePayloadResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  CorrectResidentDeathPayload?: CorrectResidentDeathPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideResidentCorrectionPayload?: DecideResidentCorrectionPayloadResolvers<ContextType>;
  DissolveAdoptionPayload?: DissolveAdoptionPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DropResidentMergePayload?: DropResidentMergePayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  IssuedPaper?: IssuedPaperResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MergeResidentRecordsPayload?: MergeResidentRecordsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperProof?: PaperProofResolvers<ContextType>;
  PersonalMessage?: PersonalMessageResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProposeResidentMergePayload?: ProposeResidentMergePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAdoptionPayload?: RecordAdoptionPayloadResolvers<ContextType>;
  RegisterBirthPayload?: RegisterBirthPayloadResolvers<ContextType>;
  RegisterDeathPayload?: RegisterDeathPayloadResolvers<ContextType>;
  RegisterResidentMovePayload?: RegisterResidentMovePayloadResolvers<ContextType>;
  RegistryFacts?: RegistryFactsResolvers<ContextType>;
  RegistryHousehold?: RegistryHouseholdResolvers<ContextType>;
  RegistryMember?: RegistryMemberResolvers<ContextType>;
  RequestResidentCorrectionPayload?: RequestResidentCorrectionPayloadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResidentAdopter?: ResidentAdopterResolvers<ContextType>;
  ResidentAdoption?: ResidentAdoptionResolvers<ContextType>;
  ResidentConnection?: ResidentConnectionResolvers<ContextType>;
  ResidentCorrection?: ResidentCorrectionResolvers<ContextType>;
  ResidentCorrectionConnection?: ResidentCorrectionConnectionResolvers<ContextType>;
  ResidentCorrectionEdge?: ResidentCorrectionEdgeResolvers<ContextType>;
  ResidentDeathEntry?: ResidentDeathEntryResolvers<ContextType>;
  ResidentDuplicate?: ResidentDuplicateResolvers<ContextType>;
  ResidentEdge?: ResidentEdgeResolvers<ContextType>;
  ResidentKin?: ResidentKinResolvers<ContextType>;
  ResidentMerge?: ResidentMergeResolvers<ContextType>;
  ResidentMergeConnection?: ResidentMergeConnectionResolvers<ContextType>;
  ResidentMergeEdge?: ResidentMergeEdgeResolvers<ContextType>;
  ResidentMessageConnection?: ResidentMessageConnectionResolvers<ContextType>;
  ResidentMessageEdge?: ResidentMessageEdgeResolvers<ContextType>;
  ResidentOnDay?: ResidentOnDayResolvers<ContextType>;
  ResidentRead?: ResidentReadResolvers<ContextType>;
  ResidentReadConnection?: ResidentReadConnectionResolvers<ContextType>;
  ResidentReadEdge?: ResidentReadEdgeResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SeparateResidentRecordsPayload?: SeparateResidentRecordsPayloadResolvers<ContextType>;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  scopesOfCase?: ScopesOfCaseDirectiveResolver<any, any, ContextType>;
};
