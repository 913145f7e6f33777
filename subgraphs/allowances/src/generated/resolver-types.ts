import type * as Contract from './contract.ts';
import type { AllowanceApplication, AllowanceChange, AllowanceGrant, AllowanceHearing, AllowanceJobOffer, AllowanceNotice, AllowanceObjection, AllowanceOverpayment, AllowancePayment, AllowancePaymentRun, AllowanceRecheck, AllowanceReview, AllowanceUnreportedChange, Division, Household, Resident } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { Deadline as DeadlineMapper, DeadlinePage as DeadlinePageMapper, DeadlineRow as DeadlineRowMapper, DeadlineCount as DeadlineCountMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { StandardTimeline as StandardTimelineMapper, UrbanStandard as UrbanStandardMapper, RuralStandard as RuralStandardMapper, SpecialHardshipStandard as SpecialHardshipStandardMapper, Standard as StandardMapper } from '../queries/standards.ts';
import type { DivisionReference as DivisionReferenceMapper } from '../queries/figures.ts';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { CountedGrant as CountedGrantMapper, HouseholdReference as HouseholdReferenceMapper, HouseholdView as HouseholdViewMapper, Grant as GrantMapper, GrantPage as GrantPageMapper } from '../queries/grants.ts';
import type { Estimate as EstimateMapper } from '../rules/estimate.ts';
import type { CalculationRow as CalculationRowMapper } from '../tables/policies.ts';
import type { CalculationLine as CalculationLineMapper } from '../rules/calculation-facts.ts';
import type { MemberRow as MemberRowMapper, TermRow as TermRowMapper } from '../tables/grants.ts';
import type { PaymentRow as PaymentRowMapper, ShareRow as ShareRowMapper, CorrectionRow as CorrectionRowMapper } from '../tables/payments.ts';
import type { PaymentPage as PaymentPageMapper } from '../queries/payments.ts';
import type { Application as ApplicationMapper, ApplicationPage as ApplicationPageMapper } from '../queries/applications.ts';
import type { MemberView as MemberViewMapper } from '../views/applications.ts';
import type { IncomeRow as IncomeRowMapper, InvestigationRow as InvestigationRowMapper, IncomeCheckRow as IncomeCheckRowMapper, IncomeCheckResultRow as IncomeCheckResultRowMapper, FirstOpinionRow as FirstOpinionRowMapper } from '../tables/investigation.ts';
import type { ConflictRow as ConflictRowMapper, StaffRow as StaffRowMapper, DecisionRow as DecisionRowMapper } from '../tables/applications.ts';
import type { Supplement as SupplementMapper } from '../queries/investigation.ts';
import type { AuditRow as AuditRowMapper } from '@civil-affairs/kit/case-file';
import type { ReadPage as ReadPageMapper } from '../queries/reads.ts';
import type { HouseholdAccountRow as HouseholdAccountRowMapper } from '../tables/accounts.ts';
import type { NoticeRow as NoticeRowMapper, ObjectionRow as ObjectionRowMapper } from '../tables/notices.ts';
import type { NoticePage as NoticePageMapper } from '../queries/notices.ts';
import type { SeriesMonth as SeriesMonthMapper, Figures as FiguresMapper } from '../rules/series.ts';
import type { ReviewRow as ReviewRowMapper, ChangeRow as ChangeRowMapper, HearingRow as HearingRowMapper, JobOfferRow as JobOfferRowMapper, UnreportedChangeRow as UnreportedChangeRowMapper, RecheckRow as RecheckRowMapper, HouseholdCheckRow as HouseholdCheckRowMapper } from '../tables/life.ts';
import type { ReviewPage as ReviewPageMapper, RecheckPage as RecheckPageMapper } from '../queries/life.ts';
import type { CaseHistoryRow as CaseHistoryRowMapper } from '@civil-affairs/kit/history';
import type { RunRow as RunRowMapper, TransferRow as TransferRowMapper, BankFileRow as BankFileRowMapper } from '../tables/payment-runs.ts';
import type { RunPage as RunPageMapper, TransferPage as TransferPageMapper } from '../queries/payment-runs.ts';
import type { OverpaymentRow as OverpaymentRowMapper, RecoveryRow as RecoveryRowMapper } from '../tables/overpayments.ts';
import type { OverpaymentPage as OverpaymentPageMapper } from '../queries/overpayments.ts';
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
  AllowanceApplication: AllowanceApplication;
  AllowanceChange: AllowanceChange;
  AllowanceGrant: AllowanceGrant;
  AllowanceHearing: AllowanceHearing;
  AllowanceJobOffer: AllowanceJobOffer;
  AllowanceNotice: AllowanceNotice;
  AllowanceObjection: AllowanceObjection;
  AllowanceOverpayment: AllowanceOverpayment;
  AllowancePayment: AllowancePayment;
  AllowancePaymentRun: AllowancePaymentRun;
  AllowanceRecheck: AllowanceRecheck;
  AllowanceReview: AllowanceReview;
  AllowanceUnreportedChange: AllowanceUnreportedChange;
  Division: Division;
  Household: Household;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AllowanceApplication:
    ( { __typename: 'AllowanceApplication' }
    & GraphQLRecursivePick<FederationTypes['AllowanceApplication'], {"id":true}> );
  AllowanceChange:
    ( { __typename: 'AllowanceChange' }
    & GraphQLRecursivePick<FederationTypes['AllowanceChange'], {"id":true}> );
  AllowanceGrant:
    ( { __typename: 'AllowanceGrant' }
    & GraphQLRecursivePick<FederationTypes['AllowanceGrant'], {"id":true}> );
  AllowanceHearing:
    ( { __typename: 'AllowanceHearing' }
    & GraphQLRecursivePick<FederationTypes['AllowanceHearing'], {"id":true}> );
  AllowanceJobOffer:
    ( { __typename: 'AllowanceJobOffer' }
    & GraphQLRecursivePick<FederationTypes['AllowanceJobOffer'], {"id":true}> );
  AllowanceNotice:
    ( { __typename: 'AllowanceNotice' }
    & GraphQLRecursivePick<FederationTypes['AllowanceNotice'], {"id":true}> );
  AllowanceObjection:
    ( { __typename: 'AllowanceObjection' }
    & GraphQLRecursivePick<FederationTypes['AllowanceObjection'], {"id":true}> );
  AllowanceOverpayment:
    ( { __typename: 'AllowanceOverpayment' }
    & GraphQLRecursivePick<FederationTypes['AllowanceOverpayment'], {"id":true}> );
  AllowancePayment:
    ( { __typename: 'AllowancePayment' }
    & GraphQLRecursivePick<FederationTypes['AllowancePayment'], {"id":true}> );
  AllowancePaymentRun:
    ( { __typename: 'AllowancePaymentRun' }
    & GraphQLRecursivePick<FederationTypes['AllowancePaymentRun'], {"id":true}> );
  AllowanceRecheck:
    ( { __typename: 'AllowanceRecheck' }
    & GraphQLRecursivePick<FederationTypes['AllowanceRecheck'], {"id":true}> );
  AllowanceReview:
    ( { __typename: 'AllowanceReview' }
    & GraphQLRecursivePick<FederationTypes['AllowanceReview'], {"id":true}> );
  AllowanceUnreportedChange:
    ( { __typename: 'AllowanceUnreportedChange' }
    & GraphQLRecursivePick<FederationTypes['AllowanceUnreportedChange'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Household'], {"communityCode":true}> ) );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  AllowanceStandard:
    | ( RuralStandardMapper )
    | ( UrbanStandardMapper )
  ;
  Case: ( ApplicationMapper );
  Node:
    | ( ApplicationMapper )
    | ( ChangeRowMapper )
    | ( GrantMapper )
    | ( HearingRowMapper )
    | ( JobOfferRowMapper )
    | ( NoticeRowMapper )
    | ( ObjectionRowMapper )
    | ( OverpaymentRowMapper )
    | ( PaymentRowMapper )
    | ( RunRowMapper )
    | ( RecheckRowMapper )
    | ( ReviewRowMapper )
    | ( UnreportedChangeRowMapper )
  ;
  Problem:
    | ( ConflictProblemMapper )
    | ( InputProblemMapper )
    | ( RuleProblemMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptApplicationInput: Contract.AcceptApplicationInput;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  AcceptApplicationPayload: ResolverTypeWrapper<Omit<Contract.AcceptApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ActionAvailability: ResolverTypeWrapper<ActionAvailabilityMapper>;
  Boolean: ResolverTypeWrapper<Contract.Scalars['Boolean']['output']>;
  AllowanceApplication: ResolverTypeWrapper<ApplicationMapper>;
  AllowanceApplicationConnection: ResolverTypeWrapper<ApplicationPageMapper>;
  AllowanceApplicationEdge: ResolverTypeWrapper<Omit<Contract.AllowanceApplicationEdge, 'node'> & { node: ResolversTypes['AllowanceApplication'] }>;
  AllowanceApplicationGround: Contract.AllowanceApplicationGround;
  AllowanceApplicationMember: ResolverTypeWrapper<MemberViewMapper>;
  AllowanceApplicationStatus: Contract.AllowanceApplicationStatus;
  AllowanceBankFile: ResolverTypeWrapper<BankFileRowMapper>;
  AllowanceBankFileFormat: Contract.AllowanceBankFileFormat;
  AllowanceCalculation: ResolverTypeWrapper<CalculationRowMapper>;
  AllowanceCalculationStep: ResolverTypeWrapper<CalculationLineMapper>;
  AllowanceCategory: Contract.AllowanceCategory;
  AllowanceChange: ResolverTypeWrapper<ChangeRowMapper>;
  AllowanceConflict: ResolverTypeWrapper<ConflictRowMapper>;
  AllowanceCorrection: ResolverTypeWrapper<CorrectionRowMapper>;
  AllowanceCorrectionCause: Contract.AllowanceCorrectionCause;
  AllowanceDeadline: ResolverTypeWrapper<DeadlineRowMapper>;
  AllowanceDeadlineCode: Contract.AllowanceDeadlineCode;
  AllowanceDeadlineConnection: ResolverTypeWrapper<DeadlinePageMapper>;
  AllowanceDeadlineCount: ResolverTypeWrapper<DeadlineCountMapper>;
  AllowanceDeadlineEdge: ResolverTypeWrapper<Omit<Contract.AllowanceDeadlineEdge, 'node'> & { node: ResolversTypes['AllowanceDeadline'] }>;
  AllowanceDeadlineStatus: Contract.AllowanceDeadlineStatus;
  AllowanceDecision: ResolverTypeWrapper<DecisionRowMapper>;
  AllowanceEstimate: ResolverTypeWrapper<EstimateMapper>;
  AllowanceFigures: ResolverTypeWrapper<Omit<Contract.AllowanceFigures, 'amount'> & { amount: ResolversTypes['Money'] }>;
  AllowanceFirstOpinion: ResolverTypeWrapper<FirstOpinionRowMapper>;
  AllowanceGrant: ResolverTypeWrapper<GrantMapper>;
  AllowanceGrantAct: ResolverTypeWrapper<CaseHistoryRowMapper>;
  AllowanceGrantActKind: Contract.AllowanceGrantActKind;
  AllowanceGrantConnection: ResolverTypeWrapper<GrantPageMapper>;
  AllowanceGrantEdge: ResolverTypeWrapper<Omit<Contract.AllowanceGrantEdge, 'node'> & { node: ResolversTypes['AllowanceGrant'] }>;
  AllowanceHearing: ResolverTypeWrapper<HearingRowMapper>;
  AllowanceHoldReason: Contract.AllowanceHoldReason;
  AllowanceHouseholdCheck: ResolverTypeWrapper<HouseholdCheckRowMapper>;
  AllowanceIncome: ResolverTypeWrapper<IncomeRowMapper>;
  AllowanceIncomeCheck: ResolverTypeWrapper<IncomeCheckRowMapper>;
  AllowanceIncomeCheckResult: ResolverTypeWrapper<IncomeCheckResultRowMapper>;
  AllowanceInvestigation: ResolverTypeWrapper<InvestigationRowMapper>;
  AllowanceJobOffer: ResolverTypeWrapper<JobOfferRowMapper>;
  AllowanceMember: ResolverTypeWrapper<MemberRowMapper>;
  AllowanceMonth: ResolverTypeWrapper<Omit<Contract.AllowanceMonth, 'rural' | 'urban'> & { rural: ResolversTypes['AllowanceFigures'], urban: ResolversTypes['AllowanceFigures'] }>;
  AllowanceNotice: ResolverTypeWrapper<NoticeRowMapper>;
  AllowanceNoticeConnection: ResolverTypeWrapper<NoticePageMapper>;
  AllowanceNoticeEdge: ResolverTypeWrapper<Omit<Contract.AllowanceNoticeEdge, 'node'> & { node: ResolversTypes['AllowanceNotice'] }>;
  AllowanceNoticeKind: Contract.AllowanceNoticeKind;
  AllowanceObjection: ResolverTypeWrapper<ObjectionRowMapper>;
  AllowanceOutcome: Contract.AllowanceOutcome;
  AllowanceOverpayment: ResolverTypeWrapper<OverpaymentRowMapper>;
  AllowanceOverpaymentConnection: ResolverTypeWrapper<OverpaymentPageMapper>;
  AllowanceOverpaymentEdge: ResolverTypeWrapper<Omit<Contract.AllowanceOverpaymentEdge, 'node'> & { node: ResolversTypes['AllowanceOverpayment'] }>;
  AllowanceOverpaymentStatus: Contract.AllowanceOverpaymentStatus;
  AllowancePayment: ResolverTypeWrapper<PaymentRowMapper>;
  AllowancePaymentConnection: ResolverTypeWrapper<PaymentPageMapper>;
  AllowancePaymentEdge: ResolverTypeWrapper<Omit<Contract.AllowancePaymentEdge, 'node'> & { node: ResolversTypes['AllowancePayment'] }>;
  AllowancePaymentKind: Contract.AllowancePaymentKind;
  AllowancePaymentRun: ResolverTypeWrapper<RunRowMapper>;
  AllowancePaymentRunConnection: ResolverTypeWrapper<RunPageMapper>;
  AllowancePaymentRunEdge: ResolverTypeWrapper<Omit<Contract.AllowancePaymentRunEdge, 'node'> & { node: ResolversTypes['AllowancePaymentRun'] }>;
  AllowancePaymentRunKind: Contract.AllowancePaymentRunKind;
  AllowancePaymentRunProgress: ResolverTypeWrapper<RunRowMapper>;
  AllowancePaymentRunState: Contract.AllowancePaymentRunState;
  AllowancePaymentShare: ResolverTypeWrapper<ShareRowMapper>;
  AllowancePaymentStatus: Contract.AllowancePaymentStatus;
  AllowancePost: Contract.AllowancePost;
  AllowanceProposal: Contract.AllowanceProposal;
  AllowanceRead: ResolverTypeWrapper<AuditRowMapper>;
  AllowanceReadConnection: ResolverTypeWrapper<ReadPageMapper>;
  AllowanceReadEdge: ResolverTypeWrapper<Omit<Contract.AllowanceReadEdge, 'node'> & { node: ResolversTypes['AllowanceRead'] }>;
  AllowanceRecheck: ResolverTypeWrapper<RecheckRowMapper>;
  AllowanceRecheckConnection: ResolverTypeWrapper<RecheckPageMapper>;
  AllowanceRecheckEdge: ResolverTypeWrapper<Omit<Contract.AllowanceRecheckEdge, 'node'> & { node: ResolversTypes['AllowanceRecheck'] }>;
  AllowanceRecovery: ResolverTypeWrapper<RecoveryRowMapper>;
  AllowanceRecoveryKind: Contract.AllowanceRecoveryKind;
  AllowanceRegister: Contract.AllowanceRegister;
  AllowanceReview: ResolverTypeWrapper<ReviewRowMapper>;
  AllowanceReviewConnection: ResolverTypeWrapper<ReviewPageMapper>;
  AllowanceReviewEdge: ResolverTypeWrapper<Omit<Contract.AllowanceReviewEdge, 'node'> & { node: ResolversTypes['AllowanceReview'] }>;
  AllowanceSeriesFigures: ResolverTypeWrapper<FiguresMapper>;
  AllowanceSeriesMonth: ResolverTypeWrapper<SeriesMonthMapper>;
  AllowanceStaff: ResolverTypeWrapper<StaffRowMapper>;
  AllowanceStandard: ResolverTypeWrapper<StandardMapper>;
  AllowanceStandardTimeline: ResolverTypeWrapper<StandardTimelineMapper>;
  AllowanceStatus: Contract.AllowanceStatus;
  AllowanceStopReason: Contract.AllowanceStopReason;
  AllowanceSupplement: ResolverTypeWrapper<SupplementMapper>;
  AllowanceTerm: ResolverTypeWrapper<TermRowMapper>;
  AllowanceTermReason: Contract.AllowanceTermReason;
  AllowanceTransfer: ResolverTypeWrapper<TransferRowMapper>;
  AllowanceTransferAccount: ResolverTypeWrapper<TransferRowMapper>;
  AllowanceTransferConnection: ResolverTypeWrapper<TransferPageMapper>;
  AllowanceTransferEdge: ResolverTypeWrapper<Omit<Contract.AllowanceTransferEdge, 'node'> & { node: ResolversTypes['AllowanceTransfer'] }>;
  AllowanceTransferStatus: Contract.AllowanceTransferStatus;
  AllowanceUnreportedChange: ResolverTypeWrapper<UnreportedChangeRowMapper>;
  ApplicationIncomeInput: Contract.ApplicationIncomeInput;
  ApplicationMemberInput: Contract.ApplicationMemberInput;
  ApplyForAllowanceInput: Contract.ApplyForAllowanceInput;
  ApplyForAllowancePayload: ResolverTypeWrapper<Omit<Contract.ApplyForAllowancePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ApprovePaymentRunInput: Contract.ApprovePaymentRunInput;
  ApprovePaymentRunPayload: ResolverTypeWrapper<Omit<Contract.ApprovePaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  AssistanceCategory: Contract.AssistanceCategory;
  BankResultInput: Contract.BankResultInput;
  BankResultOutcome: Contract.BankResultOutcome;
  CancelPaymentRunInput: Contract.CancelPaymentRunInput;
  CancelPaymentRunPayload: ResolverTypeWrapper<Omit<Contract.CancelPaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  CaseHistoryEntry: ResolverTypeWrapper<Contract.CaseHistoryEntry>;
  CaseStage: ResolverTypeWrapper<Omit<Contract.CaseStage, 'label'> & { label: ResolversTypes['LocalizedText'] }>;
  ChangeCause: Contract.ChangeCause;
  ChangeHouseholdAccountInput: Contract.ChangeHouseholdAccountInput;
  ChangeHouseholdAccountPayload: ResolverTypeWrapper<Omit<Contract.ChangeHouseholdAccountPayload, 'account' | 'problems'> & { account?: Contract.Maybe<ResolversTypes['HouseholdAccount']>, problems: Array<ResolversTypes['Problem']> }>;
  ChangeKind: Contract.ChangeKind;
  ChangeStatus: Contract.ChangeStatus;
  CheckedIncomeInput: Contract.CheckedIncomeInput;
  CloseRecheckInput: Contract.CloseRecheckInput;
  CloseRecheckPayload: ResolverTypeWrapper<Omit<Contract.CloseRecheckPayload, 'problems' | 'recheck'> & { problems: Array<ResolversTypes['Problem']>, recheck?: Contract.Maybe<ResolversTypes['AllowanceRecheck']> }>;
  ConfirmChangeInput: Contract.ConfirmChangeInput;
  ConfirmChangePayload: ResolverTypeWrapper<Omit<Contract.ConfirmChangePayload, 'change' | 'problems'> & { change?: Contract.Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']> }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  DeadlineUnit: Contract.DeadlineUnit;
  DecideApplicationInput: Contract.DecideApplicationInput;
  DecideApplicationPayload: ResolverTypeWrapper<Omit<Contract.DecideApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  DeliverRefusalInput: Contract.DeliverRefusalInput;
  DeliverRefusalPayload: ResolverTypeWrapper<Omit<Contract.DeliverRefusalPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  DetectHouseholdChangesInput: Contract.DetectHouseholdChangesInput;
  DetectHouseholdChangesPayload: ResolverTypeWrapper<Omit<Contract.DetectHouseholdChangesPayload, 'check' | 'problems'> & { check?: Contract.Maybe<ResolversTypes['AllowanceHouseholdCheck']>, problems: Array<ResolversTypes['Problem']> }>;
  DisabilityKind: Contract.DisabilityKind;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionAllowances: ResolverTypeWrapper<DivisionReferenceMapper>;
  DropChangeInput: Contract.DropChangeInput;
  DropChangePayload: ResolverTypeWrapper<Omit<Contract.DropChangePayload, 'change' | 'problems'> & { change?: Contract.Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']> }>;
  EstimateAllowanceInput: Contract.EstimateAllowanceInput;
  EstimateIncomeInput: Contract.EstimateIncomeInput;
  EstimateMemberInput: Contract.EstimateMemberInput;
  ExportPaymentRunInput: Contract.ExportPaymentRunInput;
  ExportPaymentRunPayload: ResolverTypeWrapper<Omit<Contract.ExportPaymentRunPayload, 'file' | 'problems' | 'run'> & { file?: Contract.Maybe<ResolversTypes['AllowanceBankFile']>, problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  ExtendDeadlineInput: Contract.ExtendDeadlineInput;
  ExtendDeadlinePayload: ResolverTypeWrapper<Omit<Contract.ExtendDeadlinePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  GiveFirstOpinionInput: Contract.GiveFirstOpinionInput;
  GiveFirstOpinionPayload: ResolverTypeWrapper<Omit<Contract.GiveFirstOpinionPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  GrantFactsInput: Contract.GrantFactsInput;
  GrantMemberInput: Contract.GrantMemberInput;
  HearingOutcome: Contract.HearingOutcome;
  Household: ResolverTypeWrapper<HouseholdReferenceMapper>;
  HouseholdAccount: ResolverTypeWrapper<HouseholdAccountRowMapper>;
  HouseholdAccountInput: Contract.HouseholdAccountInput;
  HouseholdAllowance: ResolverTypeWrapper<HouseholdViewMapper>;
  HouseholdRelation: Contract.HouseholdRelation;
  IncomeCheckOutcome: Contract.IncomeCheckOutcome;
  IncomeCheckResultInput: Contract.IncomeCheckResultInput;
  IncomeCheckSource: Contract.IncomeCheckSource;
  IncomeKind: Contract.IncomeKind;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  InvestigationLevel: Contract.InvestigationLevel;
  JobAnswer: Contract.JobAnswer;
  Kinship: Contract.Kinship;
  LocalDate: ResolverTypeWrapper<Contract.Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  Money: ResolverTypeWrapper<FenMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ObjectionResolution: Contract.ObjectionResolution;
  OpenReviewState: Contract.OpenReviewState;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  PauseDeadlineInput: Contract.PauseDeadlineInput;
  PauseDeadlinePayload: ResolverTypeWrapper<Omit<Contract.PauseDeadlinePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  PreparePaymentRunInput: Contract.PreparePaymentRunInput;
  PreparePaymentRunPayload: ResolverTypeWrapper<Omit<Contract.PreparePaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  ProposeChangeInput: Contract.ProposeChangeInput;
  ProposeChangePayload: ResolverTypeWrapper<Omit<Contract.ProposeChangePayload, 'change' | 'problems'> & { change?: Contract.Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']> }>;
  ProposedCause: Contract.ProposedCause;
  ProposedOutcome: Contract.ProposedOutcome;
  PublishNoticeInput: Contract.PublishNoticeInput;
  PublishNoticePayload: ResolverTypeWrapper<Omit<Contract.PublishNoticePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseObjectionInput: Contract.RaiseObjectionInput;
  RaiseObjectionPayload: ResolverTypeWrapper<Omit<Contract.RaiseObjectionPayload, 'objection' | 'problems'> & { objection?: Contract.Maybe<ResolversTypes['AllowanceObjection']>, problems: Array<ResolversTypes['Problem']> }>;
  RecheckCause: Contract.RecheckCause;
  RecheckOutcome: Contract.RecheckOutcome;
  RecordBankResultsInput: Contract.RecordBankResultsInput;
  RecordBankResultsPayload: ResolverTypeWrapper<Omit<Contract.RecordBankResultsPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  RecordCountyVisitInput: Contract.RecordCountyVisitInput;
  RecordCountyVisitPayload: ResolverTypeWrapper<Omit<Contract.RecordCountyVisitPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordHearingInput: Contract.RecordHearingInput;
  RecordHearingPayload: ResolverTypeWrapper<Omit<Contract.RecordHearingPayload, 'hearing' | 'problems'> & { hearing?: Contract.Maybe<ResolversTypes['AllowanceHearing']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordIncomeCheckInput: Contract.RecordIncomeCheckInput;
  RecordIncomeCheckPayload: ResolverTypeWrapper<Omit<Contract.RecordIncomeCheckPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordInvestigationInput: Contract.RecordInvestigationInput;
  RecordInvestigationPayload: ResolverTypeWrapper<Omit<Contract.RecordInvestigationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordJobOfferInput: Contract.RecordJobOfferInput;
  RecordJobOfferPayload: ResolverTypeWrapper<Omit<Contract.RecordJobOfferPayload, 'jobOffer' | 'problems'> & { jobOffer?: Contract.Maybe<ResolversTypes['AllowanceJobOffer']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordRecoveryInput: Contract.RecordRecoveryInput;
  RecordRecoveryPayload: ResolverTypeWrapper<Omit<Contract.RecordRecoveryPayload, 'overpayment' | 'problems'> & { overpayment?: Contract.Maybe<ResolversTypes['AllowanceOverpayment']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordReviewInput: Contract.RecordReviewInput;
  RecordReviewPayload: ResolverTypeWrapper<Omit<Contract.RecordReviewPayload, 'problems' | 'review'> & { problems: Array<ResolversTypes['Problem']>, review?: Contract.Maybe<ResolversTypes['AllowanceReview']> }>;
  RecordUnreportedChangeInput: Contract.RecordUnreportedChangeInput;
  RecordUnreportedChangePayload: ResolverTypeWrapper<Omit<Contract.RecordUnreportedChangePayload, 'problems' | 'unreportedChange'> & { problems: Array<ResolversTypes['Problem']>, unreportedChange?: Contract.Maybe<ResolversTypes['AllowanceUnreportedChange']> }>;
  RefuseApplicationInput: Contract.RefuseApplicationInput;
  RefuseApplicationPayload: ResolverTypeWrapper<Omit<Contract.RefuseApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RegisterStandardInput: Contract.RegisterStandardInput;
  RegisterStandardPayload: ResolverTypeWrapper<Omit<Contract.RegisterStandardPayload, 'arrears' | 'problems' | 'standard'> & { arrears?: Contract.Maybe<ResolversTypes['Money']>, problems: Array<ResolversTypes['Problem']>, standard?: Contract.Maybe<ResolversTypes['AllowanceStandard']> }>;
  ReissuePaymentsInput: Contract.ReissuePaymentsInput;
  ReissuePaymentsPayload: ResolverTypeWrapper<Omit<Contract.ReissuePaymentsPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  ReissuedPaymentInput: Contract.ReissuedPaymentInput;
  ReportHouseholdChangeInput: Contract.ReportHouseholdChangeInput;
  ReportHouseholdChangePayload: ResolverTypeWrapper<Omit<Contract.ReportHouseholdChangePayload, 'problems' | 'recheck'> & { problems: Array<ResolversTypes['Problem']>, recheck?: Contract.Maybe<ResolversTypes['AllowanceRecheck']> }>;
  RequestSupplementInput: Contract.RequestSupplementInput;
  RequestSupplementPayload: ResolverTypeWrapper<Omit<Contract.RequestSupplementPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  Resident: ResolverTypeWrapper<ResidentReferenceMapper>;
  ResidentAllowance: ResolverTypeWrapper<CountedGrantMapper>;
  ResolveObjectionInput: Contract.ResolveObjectionInput;
  ResolveObjectionPayload: ResolverTypeWrapper<Omit<Contract.ResolveObjectionPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ResumeDeadlineInput: Contract.ResumeDeadlineInput;
  ResumeDeadlinePayload: ResolverTypeWrapper<Omit<Contract.ResumeDeadlinePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ResumeGrantInput: Contract.ResumeGrantInput;
  ResumeGrantPayload: ResolverTypeWrapper<Omit<Contract.ResumeGrantPayload, 'grant' | 'problems'> & { grant?: Contract.Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']> }>;
  ReviewCadence: Contract.ReviewCadence;
  ReviewOutcome: Contract.ReviewOutcome;
  ReviewState: Contract.ReviewState;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  RuralStandard: ResolverTypeWrapper<RuralStandardMapper>;
  SafeInt: ResolverTypeWrapper<Contract.Scalars['SafeInt']['output']>;
  SelfCareAbility: Contract.SelfCareAbility;
  Settlement: Contract.Settlement;
  SpecialHardshipStandard: ResolverTypeWrapper<SpecialHardshipStandardMapper>;
  SpecialHardshipStandardKind: Contract.SpecialHardshipStandardKind;
  StandardDatePrecision: Contract.StandardDatePrecision;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineMapper>;
  StopGrantInput: Contract.StopGrantInput;
  StopGrantPayload: ResolverTypeWrapper<Omit<Contract.StopGrantPayload, 'grant' | 'problems'> & { grant?: Contract.Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']> }>;
  SubmitForReviewInput: Contract.SubmitForReviewInput;
  SubmitForReviewPayload: ResolverTypeWrapper<Omit<Contract.SubmitForReviewPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  SupplementApplicationInput: Contract.SupplementApplicationInput;
  SupplementApplicationPayload: ResolverTypeWrapper<Omit<Contract.SupplementApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  SupplementItem: Contract.SupplementItem;
  SuspendGrantInput: Contract.SuspendGrantInput;
  SuspendGrantPayload: ResolverTypeWrapper<Omit<Contract.SuspendGrantPayload, 'grant' | 'problems'> & { grant?: Contract.Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']> }>;
  TerminateApplicationInput: Contract.TerminateApplicationInput;
  TerminateApplicationPayload: ResolverTypeWrapper<Omit<Contract.TerminateApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  UnreportedMeasure: Contract.UnreportedMeasure;
  UrbanStandard: ResolverTypeWrapper<UrbanStandardMapper>;
  VoluntaryStopReason: Contract.VoluntaryStopReason;
  WithdrawApplicationInput: Contract.WithdrawApplicationInput;
  WithdrawApplicationPayload: ResolverTypeWrapper<Omit<Contract.WithdrawApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  YearMonth: ResolverTypeWrapper<Contract.Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptApplicationInput: Contract.AcceptApplicationInput;
  ID: Contract.Scalars['ID']['output'];
  String: Contract.Scalars['String']['output'];
  Int: Contract.Scalars['Int']['output'];
  AcceptApplicationPayload: Omit<Contract.AcceptApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ActionAvailability: ActionAvailabilityMapper;
  Boolean: Contract.Scalars['Boolean']['output'];
  AllowanceApplication: ApplicationMapper;
  AllowanceApplicationConnection: ApplicationPageMapper;
  AllowanceApplicationEdge: Omit<Contract.AllowanceApplicationEdge, 'node'> & { node: ResolversParentTypes['AllowanceApplication'] };
  AllowanceApplicationMember: MemberViewMapper;
  AllowanceBankFile: BankFileRowMapper;
  AllowanceCalculation: CalculationRowMapper;
  AllowanceCalculationStep: CalculationLineMapper;
  AllowanceChange: ChangeRowMapper;
  AllowanceConflict: ConflictRowMapper;
  AllowanceCorrection: CorrectionRowMapper;
  AllowanceDeadline: DeadlineRowMapper;
  AllowanceDeadlineConnection: DeadlinePageMapper;
  AllowanceDeadlineCount: DeadlineCountMapper;
  AllowanceDeadlineEdge: Omit<Contract.AllowanceDeadlineEdge, 'node'> & { node: ResolversParentTypes['AllowanceDeadline'] };
  AllowanceDecision: DecisionRowMapper;
  AllowanceEstimate: EstimateMapper;
  AllowanceFigures: Omit<Contract.AllowanceFigures, 'amount'> & { amount: ResolversParentTypes['Money'] };
  AllowanceFirstOpinion: FirstOpinionRowMapper;
  AllowanceGrant: GrantMapper;
  AllowanceGrantAct: CaseHistoryRowMapper;
  AllowanceGrantConnection: GrantPageMapper;
  AllowanceGrantEdge: Omit<Contract.AllowanceGrantEdge, 'node'> & { node: ResolversParentTypes['AllowanceGrant'] };
  AllowanceHearing: HearingRowMapper;
  AllowanceHouseholdCheck: HouseholdCheckRowMapper;
  AllowanceIncome: IncomeRowMapper;
  AllowanceIncomeCheck: IncomeCheckRowMapper;
  AllowanceIncomeCheckResult: IncomeCheckResultRowMapper;
  AllowanceInvestigation: InvestigationRowMapper;
  AllowanceJobOffer: JobOfferRowMapper;
  AllowanceMember: MemberRowMapper;
  AllowanceMonth: Omit<Contract.AllowanceMonth, 'rural' | 'urban'> & { rural: ResolversParentTypes['AllowanceFigures'], urban: ResolversParentTypes['AllowanceFigures'] };
  AllowanceNotice: NoticeRowMapper;
  AllowanceNoticeConnection: NoticePageMapper;
  AllowanceNoticeEdge: Omit<Contract.AllowanceNoticeEdge, 'node'> & { node: ResolversParentTypes['AllowanceNotice'] };
  AllowanceObjection: ObjectionRowMapper;
  AllowanceOverpayment: OverpaymentRowMapper;
  AllowanceOverpaymentConnection: OverpaymentPageMapper;
  AllowanceOverpaymentEdge: Omit<Contract.AllowanceOverpaymentEdge, 'node'> & { node: ResolversParentTypes['AllowanceOverpayment'] };
  AllowancePayment: PaymentRowMapper;
  AllowancePaymentConnection: PaymentPageMapper;
  AllowancePaymentEdge: Omit<Contract.AllowancePaymentEdge, 'node'> & { node: ResolversParentTypes['AllowancePayment'] };
  AllowancePaymentRun: RunRowMapper;
  AllowancePaymentRunConnection: RunPageMapper;
  AllowancePaymentRunEdge: Omit<Contract.AllowancePaymentRunEdge, 'node'> & { node: ResolversParentTypes['AllowancePaymentRun'] };
  AllowancePaymentRunProgress: RunRowMapper;
  AllowancePaymentShare: ShareRowMapper;
  AllowanceRead: AuditRowMapper;
  AllowanceReadConnection: ReadPageMapper;
  AllowanceReadEdge: Omit<Contract.AllowanceReadEdge, 'node'> & { node: ResolversParentTypes['AllowanceRead'] };
  AllowanceRecheck: RecheckRowMapper;
  AllowanceRecheckConnection: RecheckPageMapper;
  AllowanceRecheckEdge: Omit<Contract.AllowanceRecheckEdge, 'node'> & { node: ResolversParentTypes['AllowanceRecheck'] };
  AllowanceRecovery: RecoveryRowMapper;
  AllowanceReview: ReviewRowMapper;
  AllowanceReviewConnection: ReviewPageMapper;
  AllowanceReviewEdge: Omit<Contract.AllowanceReviewEdge, 'node'> & { node: ResolversParentTypes['AllowanceReview'] };
  AllowanceSeriesFigures: FiguresMapper;
  AllowanceSeriesMonth: SeriesMonthMapper;
  AllowanceStaff: StaffRowMapper;
  AllowanceStandard: StandardMapper;
  AllowanceStandardTimeline: StandardTimelineMapper;
  AllowanceSupplement: SupplementMapper;
  AllowanceTerm: TermRowMapper;
  AllowanceTransfer: TransferRowMapper;
  AllowanceTransferAccount: TransferRowMapper;
  AllowanceTransferConnection: TransferPageMapper;
  AllowanceTransferEdge: Omit<Contract.AllowanceTransferEdge, 'node'> & { node: ResolversParentTypes['AllowanceTransfer'] };
  AllowanceUnreportedChange: UnreportedChangeRowMapper;
  ApplicationIncomeInput: Contract.ApplicationIncomeInput;
  ApplicationMemberInput: Contract.ApplicationMemberInput;
  ApplyForAllowanceInput: Contract.ApplyForAllowanceInput;
  ApplyForAllowancePayload: Omit<Contract.ApplyForAllowancePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ApprovePaymentRunInput: Contract.ApprovePaymentRunInput;
  ApprovePaymentRunPayload: Omit<Contract.ApprovePaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  BankResultInput: Contract.BankResultInput;
  CancelPaymentRunInput: Contract.CancelPaymentRunInput;
  CancelPaymentRunPayload: Omit<Contract.CancelPaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  CaseHistoryEntry: Contract.CaseHistoryEntry;
  CaseStage: Omit<Contract.CaseStage, 'label'> & { label: ResolversParentTypes['LocalizedText'] };
  ChangeHouseholdAccountInput: Contract.ChangeHouseholdAccountInput;
  ChangeHouseholdAccountPayload: Omit<Contract.ChangeHouseholdAccountPayload, 'account' | 'problems'> & { account?: Contract.Maybe<ResolversParentTypes['HouseholdAccount']>, problems: Array<ResolversParentTypes['Problem']> };
  CheckedIncomeInput: Contract.CheckedIncomeInput;
  CloseRecheckInput: Contract.CloseRecheckInput;
  CloseRecheckPayload: Omit<Contract.CloseRecheckPayload, 'problems' | 'recheck'> & { problems: Array<ResolversParentTypes['Problem']>, recheck?: Contract.Maybe<ResolversParentTypes['AllowanceRecheck']> };
  ConfirmChangeInput: Contract.ConfirmChangeInput;
  ConfirmChangePayload: Omit<Contract.ConfirmChangePayload, 'change' | 'problems'> & { change?: Contract.Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']> };
  ConflictProblem: ConflictProblemMapper;
  DateTime: Contract.Scalars['DateTime']['output'];
  DecideApplicationInput: Contract.DecideApplicationInput;
  DecideApplicationPayload: Omit<Contract.DecideApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  DeliverRefusalInput: Contract.DeliverRefusalInput;
  DeliverRefusalPayload: Omit<Contract.DeliverRefusalPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  DetectHouseholdChangesInput: Contract.DetectHouseholdChangesInput;
  DetectHouseholdChangesPayload: Omit<Contract.DetectHouseholdChangesPayload, 'check' | 'problems'> & { check?: Contract.Maybe<ResolversParentTypes['AllowanceHouseholdCheck']>, problems: Array<ResolversParentTypes['Problem']> };
  Division: DivisionReferenceMapper;
  DivisionAllowances: DivisionReferenceMapper;
  DropChangeInput: Contract.DropChangeInput;
  DropChangePayload: Omit<Contract.DropChangePayload, 'change' | 'problems'> & { change?: Contract.Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']> };
  EstimateAllowanceInput: Contract.EstimateAllowanceInput;
  EstimateIncomeInput: Contract.EstimateIncomeInput;
  EstimateMemberInput: Contract.EstimateMemberInput;
  ExportPaymentRunInput: Contract.ExportPaymentRunInput;
  ExportPaymentRunPayload: Omit<Contract.ExportPaymentRunPayload, 'file' | 'problems' | 'run'> & { file?: Contract.Maybe<ResolversParentTypes['AllowanceBankFile']>, problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  ExtendDeadlineInput: Contract.ExtendDeadlineInput;
  ExtendDeadlinePayload: Omit<Contract.ExtendDeadlinePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  GiveFirstOpinionInput: Contract.GiveFirstOpinionInput;
  GiveFirstOpinionPayload: Omit<Contract.GiveFirstOpinionPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  GrantFactsInput: Contract.GrantFactsInput;
  GrantMemberInput: Contract.GrantMemberInput;
  Household: HouseholdReferenceMapper;
  HouseholdAccount: HouseholdAccountRowMapper;
  HouseholdAccountInput: Contract.HouseholdAccountInput;
  HouseholdAllowance: HouseholdViewMapper;
  IncomeCheckResultInput: Contract.IncomeCheckResultInput;
  InputProblem: InputProblemMapper;
  LocalDate: Contract.Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  Money: FenMapper;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: Contract.PageInfo;
  PauseDeadlineInput: Contract.PauseDeadlineInput;
  PauseDeadlinePayload: Omit<Contract.PauseDeadlinePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  PreparePaymentRunInput: Contract.PreparePaymentRunInput;
  PreparePaymentRunPayload: Omit<Contract.PreparePaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  Problem: ProblemMapper;
  ProposeChangeInput: Contract.ProposeChangeInput;
  ProposeChangePayload: Omit<Contract.ProposeChangePayload, 'change' | 'problems'> & { change?: Contract.Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']> };
  PublishNoticeInput: Contract.PublishNoticeInput;
  PublishNoticePayload: Omit<Contract.PublishNoticePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Query: Record<PropertyKey, never>;
  RaiseObjectionInput: Contract.RaiseObjectionInput;
  RaiseObjectionPayload: Omit<Contract.RaiseObjectionPayload, 'objection' | 'problems'> & { objection?: Contract.Maybe<ResolversParentTypes['AllowanceObjection']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordBankResultsInput: Contract.RecordBankResultsInput;
  RecordBankResultsPayload: Omit<Contract.RecordBankResultsPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  RecordCountyVisitInput: Contract.RecordCountyVisitInput;
  RecordCountyVisitPayload: Omit<Contract.RecordCountyVisitPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordHearingInput: Contract.RecordHearingInput;
  RecordHearingPayload: Omit<Contract.RecordHearingPayload, 'hearing' | 'problems'> & { hearing?: Contract.Maybe<ResolversParentTypes['AllowanceHearing']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordIncomeCheckInput: Contract.RecordIncomeCheckInput;
  RecordIncomeCheckPayload: Omit<Contract.RecordIncomeCheckPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordInvestigationInput: Contract.RecordInvestigationInput;
  RecordInvestigationPayload: Omit<Contract.RecordInvestigationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordJobOfferInput: Contract.RecordJobOfferInput;
  RecordJobOfferPayload: Omit<Contract.RecordJobOfferPayload, 'jobOffer' | 'problems'> & { jobOffer?: Contract.Maybe<ResolversParentTypes['AllowanceJobOffer']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordRecoveryInput: Contract.RecordRecoveryInput;
  RecordRecoveryPayload: Omit<Contract.RecordRecoveryPayload, 'overpayment' | 'problems'> & { overpayment?: Contract.Maybe<ResolversParentTypes['AllowanceOverpayment']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordReviewInput: Contract.RecordReviewInput;
  RecordReviewPayload: Omit<Contract.RecordReviewPayload, 'problems' | 'review'> & { problems: Array<ResolversParentTypes['Problem']>, review?: Contract.Maybe<ResolversParentTypes['AllowanceReview']> };
  RecordUnreportedChangeInput: Contract.RecordUnreportedChangeInput;
  RecordUnreportedChangePayload: Omit<Contract.RecordUnreportedChangePayload, 'problems' | 'unreportedChange'> & { problems: Array<ResolversParentTypes['Problem']>, unreportedChange?: Contract.Maybe<ResolversParentTypes['AllowanceUnreportedChange']> };
  RefuseApplicationInput: Contract.RefuseApplicationInput;
  RefuseApplicationPayload: Omit<Contract.RefuseApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RegisterStandardInput: Contract.RegisterStandardInput;
  RegisterStandardPayload: Omit<Contract.RegisterStandardPayload, 'arrears' | 'problems' | 'standard'> & { arrears?: Contract.Maybe<ResolversParentTypes['Money']>, problems: Array<ResolversParentTypes['Problem']>, standard?: Contract.Maybe<ResolversParentTypes['AllowanceStandard']> };
  ReissuePaymentsInput: Contract.ReissuePaymentsInput;
  ReissuePaymentsPayload: Omit<Contract.ReissuePaymentsPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  ReissuedPaymentInput: Contract.ReissuedPaymentInput;
  ReportHouseholdChangeInput: Contract.ReportHouseholdChangeInput;
  ReportHouseholdChangePayload: Omit<Contract.ReportHouseholdChangePayload, 'problems' | 'recheck'> & { problems: Array<ResolversParentTypes['Problem']>, recheck?: Contract.Maybe<ResolversParentTypes['AllowanceRecheck']> };
  RequestSupplementInput: Contract.RequestSupplementInput;
  RequestSupplementPayload: Omit<Contract.RequestSupplementPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Resident: ResidentReferenceMapper;
  ResidentAllowance: CountedGrantMapper;
  ResolveObjectionInput: Contract.ResolveObjectionInput;
  ResolveObjectionPayload: Omit<Contract.ResolveObjectionPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ResumeDeadlineInput: Contract.ResumeDeadlineInput;
  ResumeDeadlinePayload: Omit<Contract.ResumeDeadlinePayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ResumeGrantInput: Contract.ResumeGrantInput;
  ResumeGrantPayload: Omit<Contract.ResumeGrantPayload, 'grant' | 'problems'> & { grant?: Contract.Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']> };
  RuleProblem: RuleProblemMapper;
  RuralStandard: RuralStandardMapper;
  SafeInt: Contract.Scalars['SafeInt']['output'];
  SpecialHardshipStandard: SpecialHardshipStandardMapper;
  StatutoryDeadline: DeadlineMapper;
  StopGrantInput: Contract.StopGrantInput;
  StopGrantPayload: Omit<Contract.StopGrantPayload, 'grant' | 'problems'> & { grant?: Contract.Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']> };
  SubmitForReviewInput: Contract.SubmitForReviewInput;
  SubmitForReviewPayload: Omit<Contract.SubmitForReviewPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  SupplementApplicationInput: Contract.SupplementApplicationInput;
  SupplementApplicationPayload: Omit<Contract.SupplementApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  SuspendGrantInput: Contract.SuspendGrantInput;
  SuspendGrantPayload: Omit<Contract.SuspendGrantPayload, 'grant' | 'problems'> & { grant?: Contract.Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']> };
  TerminateApplicationInput: Contract.TerminateApplicationInput;
  TerminateApplicationPayload: Omit<Contract.TerminateApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  UrbanStandard: UrbanStandardMapper;
  WithdrawApplicationInput: Contract.WithdrawApplicationInput;
  WithdrawApplicationPayload: Omit<Contract.WithdrawApplicationPayload, 'application' | 'problems'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  YearMonth: Contract.Scalars['YearMonth']['output'];
};

export type AcceptApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptApplicationPayload'] = ResolversParentTypes['AcceptApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ActionAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionAvailability'] = ResolversParentTypes['ActionAvailability']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AllowanceApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceApplication'] = ResolversParentTypes['AllowanceApplication'], FederationReferenceType extends FederationReferenceTypes['AllowanceApplication'] = FederationReferenceTypes['AllowanceApplication']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReadConnection']>, ParentType, ContextType, Partial<Contract.AllowanceApplicationAccessLogArgs>>;
  applicant?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  conflicts?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceConflict']>>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  decision?: Resolver<Contract.Maybe<ResolversTypes['AllowanceDecision']>, ParentType, ContextType>;
  delegated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstOpinions?: Resolver<Array<ResolversTypes['AllowanceFirstOpinion']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AllowanceApplicationGround'], ParentType, ContextType>;
  groundRemark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  household?: Resolver<Contract.Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeChecks?: Resolver<Array<ResolversTypes['AllowanceIncomeCheck']>, ParentType, ContextType>;
  investigations?: Resolver<Array<ResolversTypes['AllowanceInvestigation']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AllowanceApplicationMember']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['AllowanceNotice']>, ParentType, ContextType>;
  objections?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceObjection']>>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['AllowanceRegister'], ParentType, ContextType>;
  rigidExpense?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfCare?: Resolver<Contract.Maybe<ResolversTypes['SelfCareAbility']>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceApplicationStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  supplement?: Resolver<Contract.Maybe<ResolversTypes['AllowanceSupplement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSupporter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceApplicationConnection'] = ResolversParentTypes['AllowanceApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceApplicationEdge'] = ResolversParentTypes['AllowanceApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceApplication'], ParentType, ContextType>;
};

export type AllowanceApplicationMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceApplicationMember'] = ResolversParentTypes['AllowanceApplicationMember']> = {
  awayByOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  checkedIncomes?: Resolver<Array<ResolversTypes['AllowanceIncome']>, ParentType, ContextType>;
  clergyAwayYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declaredIncomes?: Resolver<Array<ResolversTypes['AllowanceIncome']>, ParentType, ContextType>;
  disabilityGrade?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disabilityKind?: Resolver<Contract.Maybe<ResolversTypes['DisabilityKind']>, ParentType, ContextType>;
  imprisoned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  livesInHousehold?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  majorIllness?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
};

export type AllowanceBankFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceBankFile'] = ResolversParentTypes['AllowanceBankFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['AllowanceBankFileFormat'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AllowanceCalculationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceCalculation'] = ResolversParentTypes['AllowanceCalculation']> = {
  category?: Resolver<ResolversTypes['AssistanceCategory'], ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdIncome?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyStandard?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  perCapitaMonthlyIncome?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  policySource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reproducible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standardSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AllowanceCalculationStep']>, ParentType, ContextType>;
  unconfirmed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllowanceCalculationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceCalculationStep'] = ResolversParentTypes['AllowanceCalculationStep']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AllowanceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceChange'] = ResolversParentTypes['AllowanceChange'], FederationReferenceType extends FederationReferenceTypes['AllowanceChange'] = FederationReferenceTypes['AllowanceChange']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ChangeCause'], ParentType, ContextType>;
  decidedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  exitMonths?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hearing?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reasons?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  since?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStopReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceConflict'] = ResolversParentTypes['AllowanceConflict']> = {
  kinship?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['AllowanceStaff'], ParentType, ContextType>;
};

export type AllowanceCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceCorrection'] = ResolversParentTypes['AllowanceCorrection']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['AllowanceCorrectionCause'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  newAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  newStandard?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStandard']>, ParentType, ContextType>;
  oldAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oldStandard?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStandard']>, ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllowanceDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDeadline'] = ResolversParentTypes['AllowanceDeadline']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['StatutoryDeadline'], ParentType, ContextType>;
};

export type AllowanceDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDeadlineConnection'] = ResolversParentTypes['AllowanceDeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceDeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceDeadlineCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDeadlineCount'] = ResolversParentTypes['AllowanceDeadlineCount']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  street?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type AllowanceDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDeadlineEdge'] = ResolversParentTypes['AllowanceDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceDeadline'], ParentType, ContextType>;
};

export type AllowanceDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDecision'] = ResolversParentTypes['AllowanceDecision']> = {
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  deliveredOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AllowanceOutcome'], ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllowanceEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceEstimate'] = ResolversParentTypes['AllowanceEstimate']> = {
  category?: Resolver<Contract.Maybe<ResolversTypes['AssistanceCategory']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyStandard?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perCapitaMonthlyIncome?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AllowanceCalculationStep']>, ParentType, ContextType>;
};

export type AllowanceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceFigures'] = ResolversParentTypes['AllowanceFigures']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceFirstOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceFirstOpinion'] = ResolversParentTypes['AllowanceFirstOpinion']> = {
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['AllowanceProposal'], ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceGrant'] = ResolversParentTypes['AllowanceGrant'], FederationReferenceType extends FederationReferenceTypes['AllowanceGrant'] = FederationReferenceTypes['AllowanceGrant']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acts?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceGrantAct']>>, ParentType, ContextType>;
  availableActions?: Resolver<Contract.Maybe<Array<ResolversTypes['ActionAvailability']>>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AllowanceCategory'], ParentType, ContextType>;
  changes?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceChange']>>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  household?: Resolver<Contract.Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobOffers?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceJobOffer']>>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AllowanceMember']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['AllowancePaymentConnection'], ParentType, ContextType, Partial<Contract.AllowanceGrantPaymentsArgs>>;
  rechecks?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceRecheck']>>, ParentType, ContextType>;
  reviews?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceReview']>>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStopReason']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AllowanceTerm']>, ParentType, ContextType>;
  unreportedChanges?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceUnreportedChange']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceGrantActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceGrantAct'] = ResolversParentTypes['AllowanceGrantAct']> = {
  act?: Resolver<ResolversTypes['AllowanceGrantActKind'], ParentType, ContextType>;
  actedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllowanceGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceGrantConnection'] = ResolversParentTypes['AllowanceGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceGrantEdge'] = ResolversParentTypes['AllowanceGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
};

export type AllowanceHearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceHearing'] = ResolversParentTypes['AllowanceHearing'], FederationReferenceType extends FederationReferenceTypes['AllowanceHearing'] = FederationReferenceTypes['AllowanceHearing']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceHearing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  change?: Resolver<ResolversTypes['AllowanceChange'], ParentType, ContextType>;
  heardOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<Contract.Maybe<ResolversTypes['HearingOutcome']>, ParentType, ContextType>;
  statement?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceHouseholdCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceHouseholdCheck'] = ResolversParentTypes['AllowanceHouseholdCheck']> = {
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceIncomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceIncome'] = ResolversParentTypes['AllowanceIncome']> = {
  kind?: Resolver<ResolversTypes['IncomeKind'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AllowanceIncomeCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceIncomeCheck'] = ResolversParentTypes['AllowanceIncomeCheck']> = {
  checkedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  mismatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['AllowanceIncomeCheckResult']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceIncomeCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceIncomeCheckResult'] = ResolversParentTypes['AllowanceIncomeCheckResult']> = {
  outcome?: Resolver<ResolversTypes['IncomeCheckOutcome'], ParentType, ContextType>;
  remark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IncomeCheckSource'], ParentType, ContextType>;
};

export type AllowanceInvestigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceInvestigation'] = ResolversParentTypes['AllowanceInvestigation']> = {
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investigators?: Resolver<Array<ResolversTypes['AllowanceStaff']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['InvestigationLevel'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedBy?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AllowanceJobOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceJobOffer'] = ResolversParentTypes['AllowanceJobOffer'], FederationReferenceType extends FederationReferenceTypes['AllowanceJobOffer'] = FederationReferenceTypes['AllowanceJobOffer']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceJobOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<ResolversTypes['JobAnswer'], ParentType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceMember'] = ResolversParentTypes['AllowanceMember']> = {
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AllowanceMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceMonth'] = ResolversParentTypes['AllowanceMonth']> = {
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rural?: Resolver<ResolversTypes['AllowanceFigures'], ParentType, ContextType>;
  urban?: Resolver<ResolversTypes['AllowanceFigures'], ParentType, ContextType>;
};

export type AllowanceNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceNotice'] = ResolversParentTypes['AllowanceNotice'], FederationReferenceType extends FederationReferenceTypes['AllowanceNotice'] = FederationReferenceTypes['AllowanceNotice']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowanceNoticeKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceNoticeConnection'] = ResolversParentTypes['AllowanceNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceNoticeEdge'] = ResolversParentTypes['AllowanceNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceNotice'], ParentType, ContextType>;
};

export type AllowanceObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceObjection'] = ResolversParentTypes['AllowanceObjection'], FederationReferenceType extends FederationReferenceTypes['AllowanceObjection'] = FederationReferenceTypes['AllowanceObjection']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceObjection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  resolution?: Resolver<Contract.Maybe<ResolversTypes['ObjectionResolution']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceOverpaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceOverpayment'] = ResolversParentTypes['AllowanceOverpayment'], FederationReferenceType extends FederationReferenceTypes['AllowanceOverpayment'] = FederationReferenceTypes['AllowanceOverpayment']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceOverpayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['AllowanceCorrectionCause'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['AllowanceCorrection']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recoveries?: Resolver<Array<ResolversTypes['AllowanceRecovery']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceOverpaymentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceOverpaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceOverpaymentConnection'] = ResolversParentTypes['AllowanceOverpaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceOverpaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceOverpayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceOverpaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceOverpaymentEdge'] = ResolversParentTypes['AllowanceOverpaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceOverpayment'], ParentType, ContextType>;
};

export type AllowancePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePayment'] = ResolversParentTypes['AllowancePayment'], FederationReferenceType extends FederationReferenceTypes['AllowancePayment'] = FederationReferenceTypes['AllowancePayment']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowancePayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['AllowanceCorrection']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowancePaymentKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  paidOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['AllowancePaymentShare']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowancePaymentStatus'], ParentType, ContextType>;
  transfers?: Resolver<Array<ResolversTypes['AllowanceTransfer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowancePaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePaymentConnection'] = ResolversParentTypes['AllowancePaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowancePaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowancePayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowancePaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePaymentEdge'] = ResolversParentTypes['AllowancePaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowancePayment'], ParentType, ContextType>;
};

export type AllowancePaymentRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePaymentRun'] = ResolversParentTypes['AllowancePaymentRun'], FederationReferenceType extends FederationReferenceTypes['AllowancePaymentRun'] = FederationReferenceTypes['AllowancePaymentRun']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  bankFile?: Resolver<Contract.Maybe<ResolversTypes['AllowanceBankFile']>, ParentType, ContextType>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowancePaymentRunKind'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['AllowanceTransferConnection'], ParentType, ContextType, Partial<Contract.AllowancePaymentRunLinesArgs>>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  preparedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  preparedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['AllowancePaymentRunProgress'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AllowancePaymentRunState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowancePaymentRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePaymentRunConnection'] = ResolversParentTypes['AllowancePaymentRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowancePaymentRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowancePaymentRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePaymentRunEdge'] = ResolversParentTypes['AllowancePaymentRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowancePaymentRun'], ParentType, ContextType>;
};

export type AllowancePaymentRunProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePaymentRunProgress'] = ResolversParentTypes['AllowancePaymentRunProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowancePaymentShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePaymentShare'] = ResolversParentTypes['AllowancePaymentShare']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
};

export type AllowanceReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceRead'] = ResolversParentTypes['AllowanceRead']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllowanceReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceReadConnection'] = ResolversParentTypes['AllowanceReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceReadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceReadEdge'] = ResolversParentTypes['AllowanceReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceRead'], ParentType, ContextType>;
};

export type AllowanceRecheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceRecheck'] = ResolversParentTypes['AllowanceRecheck'], FederationReferenceType extends FederationReferenceTypes['AllowanceRecheck'] = FederationReferenceTypes['AllowanceRecheck']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceRecheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RecheckCause'], ParentType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  dueOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<Contract.Maybe<ResolversTypes['RecheckOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  settledOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceRecheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceRecheckConnection'] = ResolversParentTypes['AllowanceRecheckConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceRecheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceRecheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceRecheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceRecheckEdge'] = ResolversParentTypes['AllowanceRecheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceRecheck'], ParentType, ContextType>;
};

export type AllowanceRecoveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceRecovery'] = ResolversParentTypes['AllowanceRecovery']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowanceRecoveryKind'], ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllowanceReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceReview'] = ResolversParentTypes['AllowanceReview'], FederationReferenceType extends FederationReferenceTypes['AllowanceReview'] = FederationReferenceTypes['AllowanceReview']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadence?: Resolver<ResolversTypes['ReviewCadence'], ParentType, ContextType>;
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  doneOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  findings?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Contract.Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceReviewConnection'] = ResolversParentTypes['AllowanceReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceReviewEdge'] = ResolversParentTypes['AllowanceReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceReview'], ParentType, ContextType>;
};

export type AllowanceSeriesFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSeriesFigures'] = ResolversParentTypes['AllowanceSeriesFigures']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reduced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceSeriesMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSeriesMonth'] = ResolversParentTypes['AllowanceSeriesMonth']> = {
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  rural?: Resolver<ResolversTypes['AllowanceSeriesFigures'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AllowanceSeriesFigures'], ParentType, ContextType>;
  urban?: Resolver<ResolversTypes['AllowanceSeriesFigures'], ParentType, ContextType>;
};

export type AllowanceStaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStaff'] = ResolversParentTypes['AllowanceStaff']> = {
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['AllowancePost'], ParentType, ContextType>;
};

export type AllowanceStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStandard'] = ResolversParentTypes['AllowanceStandard']> = {
  __resolveType: TypeResolveFn<'RuralStandard' | 'UrbanStandard', ParentType, ContextType>;
};

export type AllowanceStandardTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStandardTimeline'] = ResolversParentTypes['AllowanceStandardTimeline']> = {
  rural?: Resolver<Array<ResolversTypes['RuralStandard']>, ParentType, ContextType>;
  specialHardship?: Resolver<Array<ResolversTypes['SpecialHardshipStandard']>, ParentType, ContextType>;
  urban?: Resolver<Array<ResolversTypes['UrbanStandard']>, ParentType, ContextType>;
};

export type AllowanceSupplementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSupplement'] = ResolversParentTypes['AllowanceSupplement']> = {
  answer?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SupplementItem']>, ParentType, ContextType>;
  remark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AllowanceTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceTerm'] = ResolversParentTypes['AllowanceTerm']> = {
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdIncome?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AllowanceTermReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
};

export type AllowanceTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceTransfer'] = ResolversParentTypes['AllowanceTransfer']> = {
  account?: Resolver<Contract.Maybe<ResolversTypes['AllowanceTransferAccount']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holdReason?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHoldReason']>, ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['AllowancePayment'], ParentType, ContextType>;
  resultOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  returnReason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceTransferStatus'], ParentType, ContextType>;
};

export type AllowanceTransferAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceTransferAccount'] = ResolversParentTypes['AllowanceTransferAccount']> = {
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllowanceTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceTransferConnection'] = ResolversParentTypes['AllowanceTransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceTransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceTransferEdge'] = ResolversParentTypes['AllowanceTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceTransfer'], ParentType, ContextType>;
};

export type AllowanceUnreportedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceUnreportedChange'] = ResolversParentTypes['AllowanceUnreportedChange'], FederationReferenceType extends FederationReferenceTypes['AllowanceUnreportedChange'] = FederationReferenceTypes['AllowanceUnreportedChange']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceUnreportedChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['UnreportedMeasure'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForAllowancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForAllowancePayload'] = ResolversParentTypes['ApplyForAllowancePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ApprovePaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePaymentRunPayload'] = ResolversParentTypes['ApprovePaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type CancelPaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentRunPayload'] = ResolversParentTypes['CancelPaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'AllowanceApplication', ParentType, ContextType>;
};

export type CaseHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHistoryEntry'] = ResolversParentTypes['CaseHistoryEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStage'] = ResolversParentTypes['CaseStage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ChangeHouseholdAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHouseholdAccountPayload'] = ResolversParentTypes['ChangeHouseholdAccountPayload']> = {
  account?: Resolver<Contract.Maybe<ResolversTypes['HouseholdAccount']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseRecheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRecheckPayload'] = ResolversParentTypes['CloseRecheckPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recheck?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheck']>, ParentType, ContextType>;
};

export type ConfirmChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmChangePayload'] = ResolversParentTypes['ConfirmChangePayload']> = {
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
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

export type DecideApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideApplicationPayload'] = ResolversParentTypes['DecideApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DeliverRefusalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverRefusalPayload'] = ResolversParentTypes['DeliverRefusalPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DetectHouseholdChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectHouseholdChangesPayload'] = ResolversParentTypes['DetectHouseholdChangesPayload']> = {
  check?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHouseholdCheck']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowances?: Resolver<Contract.Maybe<ResolversTypes['DivisionAllowances']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DivisionAllowancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionAllowances'] = ResolversParentTypes['DivisionAllowances']> = {
  householdsInForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<Contract.DivisionAllowancesHouseholdsInForceArgs>>;
  monthlyTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<Contract.DivisionAllowancesMonthlyTotalArgs>>;
  paidInMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<Contract.DivisionAllowancesPaidInMonthArgs>>;
  personsInForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<Contract.DivisionAllowancesPersonsInForceArgs>>;
  ruralStandard?: Resolver<Contract.Maybe<ResolversTypes['RuralStandard']>, ParentType, ContextType, Partial<Contract.DivisionAllowancesRuralStandardArgs>>;
  series?: Resolver<Array<ResolversTypes['AllowanceSeriesMonth']>, ParentType, ContextType, RequireFields<Contract.DivisionAllowancesSeriesArgs, 'category' | 'from' | 'to'>>;
  timeline?: Resolver<Array<ResolversTypes['AllowanceMonth']>, ParentType, ContextType>;
  urbanStandard?: Resolver<Contract.Maybe<ResolversTypes['UrbanStandard']>, ParentType, ContextType, Partial<Contract.DivisionAllowancesUrbanStandardArgs>>;
};

export type DropChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropChangePayload'] = ResolversParentTypes['DropChangePayload']> = {
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ExportPaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportPaymentRunPayload'] = ResolversParentTypes['ExportPaymentRunPayload']> = {
  file?: Resolver<Contract.Maybe<ResolversTypes['AllowanceBankFile']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type ExtendDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendDeadlinePayload'] = ResolversParentTypes['ExtendDeadlinePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type GiveFirstOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveFirstOpinionPayload'] = ResolversParentTypes['GiveFirstOpinionPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowance?: Resolver<Contract.Maybe<ResolversTypes['HouseholdAllowance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HouseholdAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdAccount'] = ResolversParentTypes['HouseholdAccount']> = {
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type HouseholdAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdAllowance'] = ResolversParentTypes['HouseholdAllowance']> = {
  account?: Resolver<Contract.Maybe<ResolversTypes['HouseholdAccount']>, ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['AllowanceApplicationConnection'], ParentType, ContextType, Partial<Contract.HouseholdAllowanceApplicationsArgs>>;
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['AllowanceGrantConnection'], ParentType, ContextType, Partial<Contract.HouseholdAllowanceGrantsArgs>>;
  overpayments?: Resolver<ResolversTypes['AllowanceOverpaymentConnection'], ParentType, ContextType, Partial<Contract.HouseholdAllowanceOverpaymentsArgs>>;
  payments?: Resolver<ResolversTypes['AllowancePaymentConnection'], ParentType, ContextType, Partial<Contract.HouseholdAllowancePaymentsArgs>>;
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  fen?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptApplication?: Resolver<Contract.Maybe<ResolversTypes['AcceptApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAcceptApplicationArgs, 'input'>>;
  applyForAllowance?: Resolver<Contract.Maybe<ResolversTypes['ApplyForAllowancePayload']>, ParentType, ContextType, RequireFields<Contract.MutationApplyForAllowanceArgs, 'input'>>;
  approvePaymentRun?: Resolver<Contract.Maybe<ResolversTypes['ApprovePaymentRunPayload']>, ParentType, ContextType, RequireFields<Contract.MutationApprovePaymentRunArgs, 'input'>>;
  cancelPaymentRun?: Resolver<Contract.Maybe<ResolversTypes['CancelPaymentRunPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelPaymentRunArgs, 'input'>>;
  changeHouseholdAccount?: Resolver<Contract.Maybe<ResolversTypes['ChangeHouseholdAccountPayload']>, ParentType, ContextType, RequireFields<Contract.MutationChangeHouseholdAccountArgs, 'input'>>;
  closeRecheck?: Resolver<Contract.Maybe<ResolversTypes['CloseRecheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseRecheckArgs, 'input'>>;
  confirmChange?: Resolver<Contract.Maybe<ResolversTypes['ConfirmChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationConfirmChangeArgs, 'input'>>;
  decideApplication?: Resolver<Contract.Maybe<ResolversTypes['DecideApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDecideApplicationArgs, 'input'>>;
  deliverRefusal?: Resolver<Contract.Maybe<ResolversTypes['DeliverRefusalPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDeliverRefusalArgs, 'input'>>;
  detectHouseholdChanges?: Resolver<Contract.Maybe<ResolversTypes['DetectHouseholdChangesPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDetectHouseholdChangesArgs, 'input'>>;
  dropChange?: Resolver<Contract.Maybe<ResolversTypes['DropChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationDropChangeArgs, 'input'>>;
  exportPaymentRun?: Resolver<Contract.Maybe<ResolversTypes['ExportPaymentRunPayload']>, ParentType, ContextType, RequireFields<Contract.MutationExportPaymentRunArgs, 'input'>>;
  extendDeadline?: Resolver<Contract.Maybe<ResolversTypes['ExtendDeadlinePayload']>, ParentType, ContextType, RequireFields<Contract.MutationExtendDeadlineArgs, 'input'>>;
  giveFirstOpinion?: Resolver<Contract.Maybe<ResolversTypes['GiveFirstOpinionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationGiveFirstOpinionArgs, 'input'>>;
  pauseDeadline?: Resolver<Contract.Maybe<ResolversTypes['PauseDeadlinePayload']>, ParentType, ContextType, RequireFields<Contract.MutationPauseDeadlineArgs, 'input'>>;
  preparePaymentRun?: Resolver<Contract.Maybe<ResolversTypes['PreparePaymentRunPayload']>, ParentType, ContextType, RequireFields<Contract.MutationPreparePaymentRunArgs, 'input'>>;
  proposeChange?: Resolver<Contract.Maybe<ResolversTypes['ProposeChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationProposeChangeArgs, 'input'>>;
  publishNotice?: Resolver<Contract.Maybe<ResolversTypes['PublishNoticePayload']>, ParentType, ContextType, RequireFields<Contract.MutationPublishNoticeArgs, 'input'>>;
  raiseObjection?: Resolver<Contract.Maybe<ResolversTypes['RaiseObjectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRaiseObjectionArgs, 'input'>>;
  recordBankResults?: Resolver<Contract.Maybe<ResolversTypes['RecordBankResultsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordBankResultsArgs, 'input'>>;
  recordCountyVisit?: Resolver<Contract.Maybe<ResolversTypes['RecordCountyVisitPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordCountyVisitArgs, 'input'>>;
  recordHearing?: Resolver<Contract.Maybe<ResolversTypes['RecordHearingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordHearingArgs, 'input'>>;
  recordIncomeCheck?: Resolver<Contract.Maybe<ResolversTypes['RecordIncomeCheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordIncomeCheckArgs, 'input'>>;
  recordInvestigation?: Resolver<Contract.Maybe<ResolversTypes['RecordInvestigationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordInvestigationArgs, 'input'>>;
  recordJobOffer?: Resolver<Contract.Maybe<ResolversTypes['RecordJobOfferPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordJobOfferArgs, 'input'>>;
  recordRecovery?: Resolver<Contract.Maybe<ResolversTypes['RecordRecoveryPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordRecoveryArgs, 'input'>>;
  recordReview?: Resolver<Contract.Maybe<ResolversTypes['RecordReviewPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordReviewArgs, 'input'>>;
  recordUnreportedChange?: Resolver<Contract.Maybe<ResolversTypes['RecordUnreportedChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordUnreportedChangeArgs, 'input'>>;
  refuseApplication?: Resolver<Contract.Maybe<ResolversTypes['RefuseApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRefuseApplicationArgs, 'input'>>;
  registerStandard?: Resolver<Contract.Maybe<ResolversTypes['RegisterStandardPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterStandardArgs, 'input'>>;
  reissuePayments?: Resolver<Contract.Maybe<ResolversTypes['ReissuePaymentsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReissuePaymentsArgs, 'input'>>;
  reportHouseholdChange?: Resolver<Contract.Maybe<ResolversTypes['ReportHouseholdChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationReportHouseholdChangeArgs, 'input'>>;
  requestSupplement?: Resolver<Contract.Maybe<ResolversTypes['RequestSupplementPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRequestSupplementArgs, 'input'>>;
  resolveObjection?: Resolver<Contract.Maybe<ResolversTypes['ResolveObjectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationResolveObjectionArgs, 'input'>>;
  resumeDeadline?: Resolver<Contract.Maybe<ResolversTypes['ResumeDeadlinePayload']>, ParentType, ContextType, RequireFields<Contract.MutationResumeDeadlineArgs, 'input'>>;
  resumeGrant?: Resolver<Contract.Maybe<ResolversTypes['ResumeGrantPayload']>, ParentType, ContextType, RequireFields<Contract.MutationResumeGrantArgs, 'input'>>;
  stopGrant?: Resolver<Contract.Maybe<ResolversTypes['StopGrantPayload']>, ParentType, ContextType, RequireFields<Contract.MutationStopGrantArgs, 'input'>>;
  submitForReview?: Resolver<Contract.Maybe<ResolversTypes['SubmitForReviewPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSubmitForReviewArgs, 'input'>>;
  supplementApplication?: Resolver<Contract.Maybe<ResolversTypes['SupplementApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSupplementApplicationArgs, 'input'>>;
  suspendGrant?: Resolver<Contract.Maybe<ResolversTypes['SuspendGrantPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSuspendGrantArgs, 'input'>>;
  terminateApplication?: Resolver<Contract.Maybe<ResolversTypes['TerminateApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationTerminateApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<Contract.Maybe<ResolversTypes['WithdrawApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationWithdrawApplicationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AllowanceApplication' | 'AllowanceChange' | 'AllowanceGrant' | 'AllowanceHearing' | 'AllowanceJobOffer' | 'AllowanceNotice' | 'AllowanceObjection' | 'AllowanceOverpayment' | 'AllowancePayment' | 'AllowancePaymentRun' | 'AllowanceRecheck' | 'AllowanceReview' | 'AllowanceUnreportedChange', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseDeadlinePayload'] = ResolversParentTypes['PauseDeadlinePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PreparePaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparePaymentRunPayload'] = ResolversParentTypes['PreparePaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type ProposeChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeChangePayload'] = ResolversParentTypes['ProposeChangePayload']> = {
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PublishNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishNoticePayload'] = ResolversParentTypes['PublishNoticePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allowanceApplication?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceApplicationArgs, 'id'>>;
  allowanceApplications?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplicationConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceApplicationsArgs, 'division'>>;
  allowanceDeadlineCounts?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceDeadlineCount']>>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceDeadlineCountsArgs, 'division'>>;
  allowanceDeadlines?: Resolver<Contract.Maybe<ResolversTypes['AllowanceDeadlineConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceDeadlinesArgs, 'division'>>;
  allowanceGrant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceGrantArgs, 'id'>>;
  allowanceNotices?: Resolver<Contract.Maybe<ResolversTypes['AllowanceNoticeConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceNoticesArgs, 'division'>>;
  allowanceOverpayments?: Resolver<Contract.Maybe<ResolversTypes['AllowanceOverpaymentConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceOverpaymentsArgs, 'division'>>;
  allowanceReads?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReadConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceReadsArgs, 'applicationId'>>;
  allowanceRechecks?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheckConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceRechecksArgs, 'division'>>;
  allowanceReconciliation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheckConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceReconciliationArgs, 'division'>>;
  allowanceReviews?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReviewConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceReviewsArgs, 'division'>>;
  allowanceStaff?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceStaff']>>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceStaffArgs, 'division'>>;
  allowanceStandards?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStandardTimeline']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceStandardsArgs, 'division'>>;
  estimateAllowance?: Resolver<Contract.Maybe<ResolversTypes['AllowanceEstimate']>, ParentType, ContextType, RequireFields<Contract.QueryEstimateAllowanceArgs, 'input'>>;
  paymentRun?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType, RequireFields<Contract.QueryPaymentRunArgs, 'id'>>;
  paymentRuns?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRunConnection']>, ParentType, ContextType, RequireFields<Contract.QueryPaymentRunsArgs, 'division'>>;
};

export type RaiseObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseObjectionPayload'] = ResolversParentTypes['RaiseObjectionPayload']> = {
  objection?: Resolver<Contract.Maybe<ResolversTypes['AllowanceObjection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordBankResultsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBankResultsPayload'] = ResolversParentTypes['RecordBankResultsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type RecordCountyVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCountyVisitPayload'] = ResolversParentTypes['RecordCountyVisitPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHearingPayload'] = ResolversParentTypes['RecordHearingPayload']> = {
  hearing?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHearing']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordIncomeCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIncomeCheckPayload'] = ResolversParentTypes['RecordIncomeCheckPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordInvestigationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInvestigationPayload'] = ResolversParentTypes['RecordInvestigationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordJobOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJobOfferPayload'] = ResolversParentTypes['RecordJobOfferPayload']> = {
  jobOffer?: Resolver<Contract.Maybe<ResolversTypes['AllowanceJobOffer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordRecoveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryPayload'] = ResolversParentTypes['RecordRecoveryPayload']> = {
  overpayment?: Resolver<Contract.Maybe<ResolversTypes['AllowanceOverpayment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReviewPayload'] = ResolversParentTypes['RecordReviewPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  review?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReview']>, ParentType, ContextType>;
};

export type RecordUnreportedChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUnreportedChangePayload'] = ResolversParentTypes['RecordUnreportedChangePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  unreportedChange?: Resolver<Contract.Maybe<ResolversTypes['AllowanceUnreportedChange']>, ParentType, ContextType>;
};

export type RefuseApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseApplicationPayload'] = ResolversParentTypes['RefuseApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterStandardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterStandardPayload'] = ResolversParentTypes['RegisterStandardPayload']> = {
  arrears?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  grantsCorrected?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  standard?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStandard']>, ParentType, ContextType>;
};

export type ReissuePaymentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissuePaymentsPayload'] = ResolversParentTypes['ReissuePaymentsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type ReportHouseholdChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportHouseholdChangePayload'] = ResolversParentTypes['ReportHouseholdChangePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recheck?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheck']>, ParentType, ContextType>;
};

export type RequestSupplementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSupplementPayload'] = ResolversParentTypes['RequestSupplementPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowance?: Resolver<Contract.Maybe<ResolversTypes['ResidentAllowance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResidentAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentAllowance'] = ResolversParentTypes['ResidentAllowance']> = {
  category?: Resolver<ResolversTypes['AllowanceCategory'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
};

export type ResolveObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveObjectionPayload'] = ResolversParentTypes['ResolveObjectionPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResumeDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeDeadlinePayload'] = ResolversParentTypes['ResumeDeadlinePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResumeGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeGrantPayload'] = ResolversParentTypes['ResumeGrantPayload']> = {
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RuleProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleProblem'] = ResolversParentTypes['RuleProblem']> = {
  allowedFrom?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuralStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuralStandard'] = ResolversParentTypes['RuralStandard']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFromPrecision?: Resolver<ResolversTypes['StandardDatePrecision'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  followedByGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  perYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SpecialHardshipStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialHardshipStandard'] = ResolversParentTypes['SpecialHardshipStandard']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFromPrecision?: Resolver<ResolversTypes['StandardDatePrecision'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecialHardshipStandardKind'], ParentType, ContextType>;
  perMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauseGround?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedSince?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DeadlineUnit'], ParentType, ContextType>;
};

export type StopGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopGrantPayload'] = ResolversParentTypes['StopGrantPayload']> = {
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SubmitForReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitForReviewPayload'] = ResolversParentTypes['SubmitForReviewPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SupplementApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementApplicationPayload'] = ResolversParentTypes['SupplementApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SuspendGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendGrantPayload'] = ResolversParentTypes['SuspendGrantPayload']> = {
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TerminateApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateApplicationPayload'] = ResolversParentTypes['TerminateApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UrbanStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanStandard'] = ResolversParentTypes['UrbanStandard']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFromPrecision?: Resolver<ResolversTypes['StandardDatePrecision'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  followedByGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  perMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationPayload'] = ResolversParentTypes['WithdrawApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  AcceptApplicationPayload?: AcceptApplicationPayloadResolvers<ContextType>;
  ActionAvailability?: ActionAvailabilityResolvers<ContextType>;
  AllowanceApplication?: AllowanceApplicationResolvers<ContextType>;
  AllowanceApplicationConnection?: AllowanceApplicationConnectionResolvers<ContextType>;
  AllowanceApplicationEdge?: AllowanceApplicationEdgeResolvers<ContextType>;
  AllowanceApplicationMember?: AllowanceApplicationMemberResolvers<ContextType>;
  AllowanceBankFile?: AllowanceBankFileResolvers<ContextType>;
  AllowanceCalculation?: AllowanceCalculationResolvers<ContextType>;
  AllowanceCalculationStep?: AllowanceCalculationStepResolvers<ContextType>;
  AllowanceChange?: AllowanceChangeResolvers<ContextType>;
  AllowanceConflict?: AllowanceConflictResolvers<ContextType>;
  AllowanceCorrection?: AllowanceCorrectionResolvers<ContextType>;
  AllowanceDeadline?: AllowanceDeadlineResolvers<ContextType>;
  AllowanceDeadlineConnection?: AllowanceDeadlineConnectionResolvers<ContextType>;
  AllowanceDeadlineCount?: AllowanceDeadlineCountResolvers<ContextType>;
  AllowanceDeadlineEdge?: AllowanceDeadlineEdgeResolvers<ContextType>;
  AllowanceDecision?: AllowanceDecisionResolvers<ContextType>;
  AllowanceEstimate?: AllowanceEstimateResolvers<ContextType>;
  AllowanceFigures?: AllowanceFiguresResolvers<ContextType>;
  AllowanceFirstOpinion?: AllowanceFirstOpinionResolvers<ContextType>;
  AllowanceGrant?: AllowanceGrantResolvers<ContextType>;
  AllowanceGrantAct?: AllowanceGrantActResolvers<ContextType>;
  AllowanceGrantConnection?: AllowanceGrantConnectionResolvers<ContextType>;
  AllowanceGrantEdge?: AllowanceGrantEdgeResolvers<ContextType>;
  AllowanceHearing?: AllowanceHearingResolvers<ContextType>;
  AllowanceHouseholdCheck?: AllowanceHouseholdCheckResolvers<ContextType>;
  AllowanceIncome?: AllowanceIncomeResolvers<ContextType>;
  AllowanceIncomeCheck?: AllowanceIncomeCheckResolvers<ContextType>;
  AllowanceIncomeCheckResult?: AllowanceIncomeCheckResultResolvers<ContextType>;
  AllowanceInvestigation?: AllowanceInvestigationResolvers<ContextType>;
  AllowanceJobOffer?: AllowanceJobOfferResolvers<ContextType>;
  AllowanceMember?: AllowanceMemberResolvers<ContextType>;
  AllowanceMonth?: AllowanceMonthResolvers<ContextType>;
  AllowanceNotice?: AllowanceNoticeResolvers<ContextType>;
  AllowanceNoticeConnection?: AllowanceNoticeConnectionResolvers<ContextType>;
  AllowanceNoticeEdge?: AllowanceNoticeEdgeResolvers<ContextType>;
  AllowanceObjection?: AllowanceObjectionResolvers<ContextType>;
  AllowanceOverpayment?: AllowanceOverpaymentResolvers<ContextType>;
  AllowanceOverpaymentConnection?: AllowanceOverpaymentConnectionResolvers<ContextType>;
  AllowanceOverpaymentEdge?: AllowanceOverpaymentEdgeResolvers<ContextType>;
  AllowancePayment?: AllowancePaymentResolvers<ContextType>;
  AllowancePaymentConnection?: AllowancePaymentConnectionResolvers<ContextType>;
  AllowancePaymentEdge?: AllowancePaymentEdgeResolvers<ContextType>;
  AllowancePaymentRun?: AllowancePaymentRunResolvers<ContextType>;
  AllowancePaymentRunConnection?: AllowancePaymentRunConnectionResolvers<ContextType>;
  AllowancePaymentRunEdge?: AllowancePaymentRunEdgeResolvers<ContextType>;
  AllowancePaymentRunProgress?: AllowancePaymentRunProgressResolvers<ContextType>;
  AllowancePaymentShare?: AllowancePaymentShareResolvers<ContextType>;
  AllowanceRead?: AllowanceReadResolvers<ContextType>;
  AllowanceReadConnection?: AllowanceReadConnectionResolvers<ContextType>;
  AllowanceReadEdge?: AllowanceReadEdgeResolvers<ContextType>;
  AllowanceRecheck?: AllowanceRecheckResolvers<ContextType>;
  AllowanceRecheckConnection?: AllowanceRecheckConnectionResolvers<ContextType>;
  AllowanceRecheckEdge?: AllowanceRecheckEdgeResolvers<ContextType>;
  AllowanceRecovery?: AllowanceRecoveryResolvers<ContextType>;
  AllowanceReview?: AllowanceReviewResolvers<ContextType>;
  AllowanceReviewConnection?: AllowanceReviewConnectionResolvers<ContextType>;
  AllowanceReviewEdge?: AllowanceReviewEdgeResolvers<ContextType>;
  AllowanceSeriesFigures?: AllowanceSeriesFiguresResolvers<ContextType>;
  AllowanceSeriesMonth?: AllowanceSeriesMonthResolvers<ContextType>;
  AllowanceStaff?: AllowanceStaffResolvers<ContextType>;
  AllowanceStandard?: AllowanceStandardResolvers<ContextType>;
  AllowanceStandardTimeline?: AllowanceStandardTimelineResolvers<ContextType>;
  AllowanceSupplement?: AllowanceSupplementResolvers<ContextType>;
  AllowanceTerm?: AllowanceTermResolvers<ContextType>;
  AllowanceTransfer?: AllowanceTransferResolvers<ContextType>;
  AllowanceTransferAccount?: AllowanceTransferAccountResolvers<ContextType>;
  AllowanceTransferConnection?: AllowanceTransferConnectionResolvers<ContextType>;
  AllowanceTransferEdge?: AllowanceTransferEdgeResolvers<ContextType>;
  AllowanceUnreportedChange?: AllowanceUnreportedChangeResolvers<ContextType>;
  ApplyForAllowancePayload?: ApplyForAllowancePayloadResolvers<ContextType>;
  ApprovePaymentRunPayload?: ApprovePaymentRunPayloadResolvers<ContextType>;
  CancelPaymentRunPayload?: CancelPaymentRunPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  CaseStage?: CaseStageResolvers<ContextType>;
  ChangeHouseholdAccountPayload?: ChangeHouseholdAccountPayloadResolvers<ContextType>;
  CloseRecheckPayload?: CloseRecheckPayloadResolvers<ContextType>;
  ConfirmChangePayload?: ConfirmChangePayloadResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideApplicationPayload?: DecideApplicationPayloadResolvers<ContextType>;
  DeliverRefusalPayload?: DeliverRefusalPayloadResolvers<ContextType>;
  DetectHouseholdChangesPayload?: DetectHouseholdChangesPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionAllowances?: DivisionAllowancesResolvers<ContextType>;
  DropChangePayload?: DropChangePayloadResolvers<ContextType>;
  ExportPaymentRunPayload?: ExportPaymentRunPayloadResolvers<ContextType>;
  ExtendDeadlinePayload?: ExtendDeadlinePayloadResolvers<ContextType>;
  GiveFirstOpinionPayload?: GiveFirstOpinionPayloadResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdAccount?: HouseholdAccountResolvers<ContextType>;
  HouseholdAllowance?: HouseholdAllowanceResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseDeadlinePayload?: PauseDeadlinePayloadResolvers<ContextType>;
  PreparePaymentRunPayload?: PreparePaymentRunPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProposeChangePayload?: ProposeChangePayloadResolvers<ContextType>;
  PublishNoticePayload?: PublishNoticePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseObjectionPayload?: RaiseObjectionPayloadResolvers<ContextType>;
  RecordBankResultsPayload?: RecordBankResultsPayloadResolvers<ContextType>;
  RecordCountyVisitPayload?: RecordCountyVisitPayloadResolvers<ContextType>;
  RecordHearingPayload?: RecordHearingPayloadResolvers<ContextType>;
  RecordIncomeCheckPayload?: RecordIncomeCheckPayloadResolvers<ContextType>;
  RecordInvestigationPayload?: RecordInvestigationPayloadResolvers<ContextType>;
  RecordJobOfferPayload?: RecordJobOfferPayloadResolvers<ContextType>;
  RecordRecoveryPayload?: RecordRecoveryPayloadResolvers<ContextType>;
  RecordReviewPayload?: RecordReviewPayloadResolvers<ContextType>;
  RecordUnreportedChangePayload?: RecordUnreportedChangePayloadResolvers<ContextType>;
  RefuseApplicationPayload?: RefuseApplicationPayloadResolvers<ContextType>;
  RegisterStandardPayload?: RegisterStandardPayloadResolvers<ContextType>;
  ReissuePaymentsPayload?: ReissuePaymentsPayloadResolvers<ContextType>;
  ReportHouseholdChangePayload?: ReportHouseholdChangePayloadResolvers<ContextType>;
  RequestSupplementPayload?: RequestSupplementPayloadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResidentAllowance?: ResidentAllowanceResolvers<ContextType>;
  ResolveObjectionPayload?: ResolveObjectionPayloadResolvers<ContextType>;
  ResumeDeadlinePayload?: ResumeDeadlinePayloadResolvers<ContextType>;
  ResumeGrantPayload?: ResumeGrantPayloadResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  RuralStandard?: RuralStandardResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SpecialHardshipStandard?: SpecialHardshipStandardResolvers<ContextType>;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  StopGrantPayload?: StopGrantPayloadResolvers<ContextType>;
  SubmitForReviewPayload?: SubmitForReviewPayloadResolvers<ContextType>;
  SupplementApplicationPayload?: SupplementApplicationPayloadResolvers<ContextType>;
  SuspendGrantPayload?: SuspendGrantPayloadResolvers<ContextType>;
  TerminateApplicationPayload?: TerminateApplicationPayloadResolvers<ContextType>;
  UrbanStandard?: UrbanStandardResolvers<ContextType>;
  WithdrawApplicationPayload?: WithdrawApplicationPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

