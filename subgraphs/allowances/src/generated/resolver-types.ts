import type * as Contract from './contract.ts';
import type { AllowanceApplication, AllowanceChange, AllowanceGrant, AllowanceHearing, AllowanceJobOffer, AllowanceNotice, AllowanceObjection, AllowanceOverpayment, AllowancePayment, AllowancePaymentRun, AllowanceRecheck, AllowanceReview, AllowanceUnreportedChange, Division, Household, Resident } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { EvidenceRow as EvidenceRowMapper } from '@civil-affairs/kit/evidence/evidence';
import type { Deadline as DeadlineMapper, DeadlinePage as DeadlinePageMapper, DeadlineRow as DeadlineRowMapper, DeadlineCount as DeadlineCountMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { ShownPaper as ShownPaperMapper, PaperProof as PaperProofMapper } from '@civil-affairs/kit/papers/papers';
import type { ShownMessage as ShownMessageMapper, MessagePage as MessagePageMapper } from '@civil-affairs/kit/messages/messages';
import type { StandardTimeline as StandardTimelineMapper, AllowanceUrbanStandard as AllowanceUrbanStandardMapper, AllowanceRuralStandard as AllowanceRuralStandardMapper, AllowanceSpecialHardshipStandard as AllowanceSpecialHardshipStandardMapper, Standard as StandardMapper } from '../queries/standards.ts';
import type { DivisionReference as DivisionReferenceMapper } from '../queries/figures.ts';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { CountedGrant as CountedGrantMapper, HouseholdReference as HouseholdReferenceMapper, HouseholdView as HouseholdViewMapper, Grant as GrantMapper, GrantPage as GrantPageMapper } from '../queries/grants.ts';
import type { Estimate as EstimateMapper } from '../rules/estimate.ts';
import type { CalculationRow as CalculationRowMapper } from '../tables/policies.ts';
import type { CalculationLine as CalculationLineMapper, PropertyFacts as PropertyFactsMapper } from '../rules/calculation-facts.ts';
import type { MemberRow as MemberRowMapper, TermRow as TermRowMapper } from '../tables/grants.ts';
import type { PaymentRow as PaymentRowMapper, ShareRow as ShareRowMapper, CorrectionRow as CorrectionRowMapper } from '../tables/payments.ts';
import type { PaymentPage as PaymentPageMapper } from '../queries/payments.ts';
import type { Application as ApplicationMapper, ApplicationPage as ApplicationPageMapper } from '../queries/applications.ts';
import type { MemberView as MemberViewMapper } from '../views/applications.ts';
import type { IncomeRow as IncomeRowMapper, InvestigationRow as InvestigationRowMapper, IncomeCheckRow as IncomeCheckRowMapper, CheckContestRow as CheckContestRowMapper, IncomeCheckResultRow as IncomeCheckResultRowMapper, FirstOpinionRow as FirstOpinionRowMapper } from '../tables/investigation.ts';
import type { ConflictRow as ConflictRowMapper, StaffRow as StaffRowMapper, DeadlinePauseRow as DeadlinePauseRowMapper, DecisionRow as DecisionRowMapper } from '../tables/applications.ts';
import type { Supplement as SupplementMapper } from '../queries/investigation.ts';
import type { AuditRow as AuditRowMapper } from '@civil-affairs/kit/audit-log';
import type { ReadPage as ReadPageMapper } from '../queries/reads.ts';
import type { HouseholdAccountRow as HouseholdAccountRowMapper } from '../tables/accounts.ts';
import type { NoticeRow as NoticeRowMapper, ObjectionRow as ObjectionRowMapper } from '../tables/notices.ts';
import type { NoticePage as NoticePageMapper } from '../queries/notices.ts';
import type { SeriesMonth as SeriesMonthMapper, ShownFigures as ShownFiguresMapper } from '../rules/series.ts';
import type { ReviewRow as ReviewRowMapper, ChangeRow as ChangeRowMapper, HearingRow as HearingRowMapper, JobOfferRow as JobOfferRowMapper, UnreportedChangeRow as UnreportedChangeRowMapper, RecheckRow as RecheckRowMapper, HouseholdCheckRow as HouseholdCheckRowMapper } from '../tables/life.ts';
import type { ReviewPage as ReviewPageMapper, RecheckPage as RecheckPageMapper } from '../queries/life.ts';
import type { RunRow as RunRowMapper, TransferRow as TransferRowMapper, BankFileRow as BankFileRowMapper } from '../tables/payment-runs.ts';
import type { RunPage as RunPageMapper, TransferPage as TransferPageMapper } from '../queries/payment-runs.ts';
import type { OverpaymentRow as OverpaymentRowMapper, RecoveryRow as RecoveryRowMapper } from '../tables/overpayments.ts';
import type { OverpaymentPage as OverpaymentPageMapper } from '../queries/overpayments.ts';
import type { StandardAdjustmentRow as StandardAdjustmentRowMapper } from '../tables/standards.ts';
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
    | ( AllowanceRuralStandardMapper )
    | ( AllowanceUrbanStandardMapper )
  ;
  Case:
    | ( ApplicationMapper )
    | ( GrantMapper )
    | ( RunRowMapper )
  ;
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
  AcceptAllowanceApplicationInput: Contract.AcceptAllowanceApplicationInput;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  AcceptAllowanceApplicationPayload: ResolverTypeWrapper<Omit<Contract.AcceptAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ActionAvailability: ResolverTypeWrapper<ActionAvailabilityMapper>;
  Boolean: ResolverTypeWrapper<Contract.Scalars['Boolean']['output']>;
  AllowanceApplication: ResolverTypeWrapper<ApplicationMapper>;
  AllowanceApplicationConnection: ResolverTypeWrapper<ApplicationPageMapper>;
  AllowanceApplicationEdge: ResolverTypeWrapper<Omit<Contract.AllowanceApplicationEdge, 'node'> & { node: ResolversTypes['AllowanceApplication'] }>;
  AllowanceApplicationGround: Contract.AllowanceApplicationGround;
  AllowanceApplicationMember: ResolverTypeWrapper<MemberViewMapper>;
  AllowanceApplicationMemberInput: Contract.AllowanceApplicationMemberInput;
  AllowanceApplicationStatus: Contract.AllowanceApplicationStatus;
  AllowanceBankFile: ResolverTypeWrapper<BankFileRowMapper>;
  AllowanceBankFileFormat: Contract.AllowanceBankFileFormat;
  AllowanceBankResultInput: Contract.AllowanceBankResultInput;
  AllowanceBankResultOutcome: Contract.AllowanceBankResultOutcome;
  AllowanceCalculation: ResolverTypeWrapper<CalculationRowMapper>;
  AllowanceCalculationCategory: Contract.AllowanceCalculationCategory;
  AllowanceCalculationStep: ResolverTypeWrapper<CalculationLineMapper>;
  AllowanceCategory: Contract.AllowanceCategory;
  AllowanceChange: ResolverTypeWrapper<ChangeRowMapper>;
  AllowanceChangeCause: Contract.AllowanceChangeCause;
  AllowanceChangeKind: Contract.AllowanceChangeKind;
  AllowanceChangeStatus: Contract.AllowanceChangeStatus;
  AllowanceCheckedIncomeInput: Contract.AllowanceCheckedIncomeInput;
  AllowanceConflict: ResolverTypeWrapper<ConflictRowMapper>;
  AllowanceCorrection: ResolverTypeWrapper<CorrectionRowMapper>;
  AllowanceCorrectionCause: Contract.AllowanceCorrectionCause;
  AllowanceDeadline: ResolverTypeWrapper<DeadlineRowMapper>;
  AllowanceDeadlineCode: Contract.AllowanceDeadlineCode;
  AllowanceDeadlineConnection: ResolverTypeWrapper<DeadlinePageMapper>;
  AllowanceDeadlineCount: ResolverTypeWrapper<DeadlineCountMapper>;
  AllowanceDeadlineEdge: ResolverTypeWrapper<Omit<Contract.AllowanceDeadlineEdge, 'node'> & { node: ResolversTypes['AllowanceDeadline'] }>;
  AllowanceDeadlineGround: Contract.AllowanceDeadlineGround;
  AllowanceDeadlinePause: ResolverTypeWrapper<DeadlinePauseRowMapper>;
  AllowanceDeadlineStatus: Contract.AllowanceDeadlineStatus;
  AllowanceDecision: ResolverTypeWrapper<DecisionRowMapper>;
  AllowanceDisabilityKind: Contract.AllowanceDisabilityKind;
  AllowanceEstimate: ResolverTypeWrapper<EstimateMapper>;
  AllowanceFigures: ResolverTypeWrapper<Omit<Contract.AllowanceFigures, 'amount'> & { amount?: Contract.Maybe<ResolversTypes['Money']> }>;
  AllowanceFirstOpinion: ResolverTypeWrapper<FirstOpinionRowMapper>;
  AllowanceGrant: ResolverTypeWrapper<GrantMapper>;
  AllowanceGrantConnection: ResolverTypeWrapper<GrantPageMapper>;
  AllowanceGrantEdge: ResolverTypeWrapper<Omit<Contract.AllowanceGrantEdge, 'node'> & { node: ResolversTypes['AllowanceGrant'] }>;
  AllowanceGrantFactsInput: Contract.AllowanceGrantFactsInput;
  AllowanceGrantMemberInput: Contract.AllowanceGrantMemberInput;
  AllowanceHearing: ResolverTypeWrapper<HearingRowMapper>;
  AllowanceHearingOutcome: Contract.AllowanceHearingOutcome;
  AllowanceHoldReason: Contract.AllowanceHoldReason;
  AllowanceHouseholdAccount: ResolverTypeWrapper<HouseholdAccountRowMapper>;
  AllowanceHouseholdAccountInput: Contract.AllowanceHouseholdAccountInput;
  AllowanceHouseholdCheck: ResolverTypeWrapper<HouseholdCheckRowMapper>;
  AllowanceIncome: ResolverTypeWrapper<IncomeRowMapper>;
  AllowanceIncomeCheck: ResolverTypeWrapper<IncomeCheckRowMapper>;
  AllowanceIncomeCheckContest: ResolverTypeWrapper<CheckContestRowMapper>;
  AllowanceIncomeCheckOutcome: Contract.AllowanceIncomeCheckOutcome;
  AllowanceIncomeCheckResult: ResolverTypeWrapper<IncomeCheckResultRowMapper>;
  AllowanceIncomeCheckResultInput: Contract.AllowanceIncomeCheckResultInput;
  AllowanceIncomeCheckSource: Contract.AllowanceIncomeCheckSource;
  AllowanceIncomeInput: Contract.AllowanceIncomeInput;
  AllowanceIncomeKind: Contract.AllowanceIncomeKind;
  AllowanceInvestigation: ResolverTypeWrapper<InvestigationRowMapper>;
  AllowanceInvestigationLevel: Contract.AllowanceInvestigationLevel;
  AllowanceJobAnswer: Contract.AllowanceJobAnswer;
  AllowanceJobOffer: ResolverTypeWrapper<JobOfferRowMapper>;
  AllowanceKinship: Contract.AllowanceKinship;
  AllowanceMember: ResolverTypeWrapper<MemberRowMapper>;
  AllowanceMessageConnection: ResolverTypeWrapper<MessagePageMapper>;
  AllowanceMessageEdge: ResolverTypeWrapper<Omit<Contract.AllowanceMessageEdge, 'node'> & { node: ResolversTypes['PersonalMessage'] }>;
  AllowanceMonth: ResolverTypeWrapper<Omit<Contract.AllowanceMonth, 'rural' | 'urban'> & { rural: ResolversTypes['AllowanceFigures'], urban: ResolversTypes['AllowanceFigures'] }>;
  AllowanceNotice: ResolverTypeWrapper<NoticeRowMapper>;
  AllowanceNoticeConnection: ResolverTypeWrapper<NoticePageMapper>;
  AllowanceNoticeEdge: ResolverTypeWrapper<Omit<Contract.AllowanceNoticeEdge, 'node'> & { node: ResolversTypes['AllowanceNotice'] }>;
  AllowanceNoticeKind: Contract.AllowanceNoticeKind;
  AllowanceObjection: ResolverTypeWrapper<ObjectionRowMapper>;
  AllowanceObjectionResolution: Contract.AllowanceObjectionResolution;
  AllowanceOpenReviewStatus: Contract.AllowanceOpenReviewStatus;
  AllowanceOutcome: Contract.AllowanceOutcome;
  AllowanceOverpayment: ResolverTypeWrapper<OverpaymentRowMapper>;
  AllowanceOverpaymentConnection: ResolverTypeWrapper<OverpaymentPageMapper>;
  AllowanceOverpaymentEdge: ResolverTypeWrapper<Omit<Contract.AllowanceOverpaymentEdge, 'node'> & { node: ResolversTypes['AllowanceOverpayment'] }>;
  AllowanceOverpaymentStatus: Contract.AllowanceOverpaymentStatus;
  AllowancePaidFigures: ResolverTypeWrapper<Omit<Contract.AllowancePaidFigures, 'amount'> & { amount?: Contract.Maybe<ResolversTypes['Money']> }>;
  AllowancePayment: ResolverTypeWrapper<PaymentRowMapper>;
  AllowancePaymentConnection: ResolverTypeWrapper<PaymentPageMapper>;
  AllowancePaymentEdge: ResolverTypeWrapper<Omit<Contract.AllowancePaymentEdge, 'node'> & { node: ResolversTypes['AllowancePayment'] }>;
  AllowancePaymentKind: Contract.AllowancePaymentKind;
  AllowancePaymentRun: ResolverTypeWrapper<RunRowMapper>;
  AllowancePaymentRunConnection: ResolverTypeWrapper<RunPageMapper>;
  AllowancePaymentRunEdge: ResolverTypeWrapper<Omit<Contract.AllowancePaymentRunEdge, 'node'> & { node: ResolversTypes['AllowancePaymentRun'] }>;
  AllowancePaymentRunKind: Contract.AllowancePaymentRunKind;
  AllowancePaymentRunProgress: ResolverTypeWrapper<RunRowMapper>;
  AllowancePaymentRunStatus: Contract.AllowancePaymentRunStatus;
  AllowancePaymentShare: ResolverTypeWrapper<ShareRowMapper>;
  AllowancePaymentStatus: Contract.AllowancePaymentStatus;
  AllowancePost: Contract.AllowancePost;
  AllowanceProperty: ResolverTypeWrapper<PropertyFactsMapper>;
  AllowancePropertyInput: Contract.AllowancePropertyInput;
  AllowanceProposal: Contract.AllowanceProposal;
  AllowanceProposedChangeCause: Contract.AllowanceProposedChangeCause;
  AllowanceProposedChangeOutcome: Contract.AllowanceProposedChangeOutcome;
  AllowanceRead: ResolverTypeWrapper<AuditRowMapper>;
  AllowanceReadConnection: ResolverTypeWrapper<ReadPageMapper>;
  AllowanceReadEdge: ResolverTypeWrapper<Omit<Contract.AllowanceReadEdge, 'node'> & { node: ResolversTypes['AllowanceRead'] }>;
  AllowanceRecheck: ResolverTypeWrapper<RecheckRowMapper>;
  AllowanceRecheckCause: Contract.AllowanceRecheckCause;
  AllowanceRecheckConnection: ResolverTypeWrapper<RecheckPageMapper>;
  AllowanceRecheckEdge: ResolverTypeWrapper<Omit<Contract.AllowanceRecheckEdge, 'node'> & { node: ResolversTypes['AllowanceRecheck'] }>;
  AllowanceRecheckOutcome: Contract.AllowanceRecheckOutcome;
  AllowanceRecovery: ResolverTypeWrapper<RecoveryRowMapper>;
  AllowanceRecoveryKind: Contract.AllowanceRecoveryKind;
  AllowanceRefusalGround: Contract.AllowanceRefusalGround;
  AllowanceRegister: Contract.AllowanceRegister;
  AllowanceReissuedPaymentInput: Contract.AllowanceReissuedPaymentInput;
  AllowanceReview: ResolverTypeWrapper<ReviewRowMapper>;
  AllowanceReviewCadence: Contract.AllowanceReviewCadence;
  AllowanceReviewConnection: ResolverTypeWrapper<ReviewPageMapper>;
  AllowanceReviewEdge: ResolverTypeWrapper<Omit<Contract.AllowanceReviewEdge, 'node'> & { node: ResolversTypes['AllowanceReview'] }>;
  AllowanceReviewOutcome: Contract.AllowanceReviewOutcome;
  AllowanceReviewStatus: Contract.AllowanceReviewStatus;
  AllowanceRuralStandard: ResolverTypeWrapper<AllowanceRuralStandardMapper>;
  AllowanceSelfCareAbility: Contract.AllowanceSelfCareAbility;
  AllowanceSeriesFigures: ResolverTypeWrapper<ShownFiguresMapper>;
  AllowanceSeriesMonth: ResolverTypeWrapper<SeriesMonthMapper>;
  AllowanceSpecialHardshipStandard: ResolverTypeWrapper<AllowanceSpecialHardshipStandardMapper>;
  AllowanceSpecialHardshipStandardKind: Contract.AllowanceSpecialHardshipStandardKind;
  AllowanceStaff: ResolverTypeWrapper<StaffRowMapper>;
  AllowanceStandard: ResolverTypeWrapper<StandardMapper>;
  AllowanceStandardAdjustment: ResolverTypeWrapper<StandardAdjustmentRowMapper>;
  AllowanceStandardAdjustmentProgress: ResolverTypeWrapper<StandardAdjustmentRowMapper>;
  AllowanceStandardAdjustmentStatus: Contract.AllowanceStandardAdjustmentStatus;
  AllowanceStandardDatePrecision: Contract.AllowanceStandardDatePrecision;
  AllowanceStandardTimeline: ResolverTypeWrapper<StandardTimelineMapper>;
  AllowanceStatus: Contract.AllowanceStatus;
  AllowanceStopReason: Contract.AllowanceStopReason;
  AllowanceSupplement: ResolverTypeWrapper<SupplementMapper>;
  AllowanceSupplementItem: Contract.AllowanceSupplementItem;
  AllowanceSupport: ResolverTypeWrapper<Contract.AllowanceSupport>;
  AllowanceTerm: ResolverTypeWrapper<TermRowMapper>;
  AllowanceTermReason: Contract.AllowanceTermReason;
  AllowanceTransfer: ResolverTypeWrapper<TransferRowMapper>;
  AllowanceTransferAccount: ResolverTypeWrapper<TransferRowMapper>;
  AllowanceTransferConnection: ResolverTypeWrapper<TransferPageMapper>;
  AllowanceTransferEdge: ResolverTypeWrapper<Omit<Contract.AllowanceTransferEdge, 'node'> & { node: ResolversTypes['AllowanceTransfer'] }>;
  AllowanceTransferStatus: Contract.AllowanceTransferStatus;
  AllowanceUnreportedChange: ResolverTypeWrapper<UnreportedChangeRowMapper>;
  AllowanceUnreportedChangeMeasure: Contract.AllowanceUnreportedChangeMeasure;
  AllowanceUrbanStandard: ResolverTypeWrapper<AllowanceUrbanStandardMapper>;
  AllowanceVoluntaryStopReason: Contract.AllowanceVoluntaryStopReason;
  ApplyForAllowanceInput: Contract.ApplyForAllowanceInput;
  ApplyForAllowancePayload: ResolverTypeWrapper<Omit<Contract.ApplyForAllowancePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ApproveAllowancePaymentRunInput: Contract.ApproveAllowancePaymentRunInput;
  ApproveAllowancePaymentRunPayload: ResolverTypeWrapper<Omit<Contract.ApproveAllowancePaymentRunPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, warnings: Array<ResolversTypes['Problem']> }>;
  CalculationStep: ResolverTypeWrapper<Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversTypes['Money']>, label: ResolversTypes['LocalizedText'] }>;
  CancelAllowancePaymentRunInput: Contract.CancelAllowancePaymentRunInput;
  CancelAllowancePaymentRunPayload: ResolverTypeWrapper<Omit<Contract.CancelAllowancePaymentRunPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, warnings: Array<ResolversTypes['Problem']> }>;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  CaseHistoryEntry: ResolverTypeWrapper<Contract.CaseHistoryEntry>;
  CaseStage: ResolverTypeWrapper<Omit<Contract.CaseStage, 'label'> & { label: ResolversTypes['LocalizedText'] }>;
  ChangeAllowanceHouseholdAccountInput: Contract.ChangeAllowanceHouseholdAccountInput;
  ChangeAllowanceHouseholdAccountPayload: ResolverTypeWrapper<Omit<Contract.ChangeAllowanceHouseholdAccountPayload, 'account' | 'problems' | 'warnings'> & { account?: Contract.Maybe<ResolversTypes['AllowanceHouseholdAccount']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CloseAllowanceRecheckInput: Contract.CloseAllowanceRecheckInput;
  CloseAllowanceRecheckPayload: ResolverTypeWrapper<Omit<Contract.CloseAllowanceRecheckPayload, 'problems' | 'recheck' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, recheck?: Contract.Maybe<ResolversTypes['AllowanceRecheck']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConfirmAllowanceChangeInput: Contract.ConfirmAllowanceChangeInput;
  ConfirmAllowanceChangePayload: ResolverTypeWrapper<Omit<Contract.ConfirmAllowanceChangePayload, 'change' | 'problems' | 'warnings'> & { change?: Contract.Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConfirmAllowanceDeadlinePauseInput: Contract.ConfirmAllowanceDeadlinePauseInput;
  ConfirmAllowanceDeadlinePausePayload: ResolverTypeWrapper<Omit<Contract.ConfirmAllowanceDeadlinePausePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  ContestAllowanceIncomeCheckInput: Contract.ContestAllowanceIncomeCheckInput;
  ContestAllowanceIncomeCheckPayload: ResolverTypeWrapper<Omit<Contract.ContestAllowanceIncomeCheckPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  DecideAllowanceApplicationInput: Contract.DecideAllowanceApplicationInput;
  DecideAllowanceApplicationPayload: ResolverTypeWrapper<Omit<Contract.DecideAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  DeliverAllowanceRefusalInput: Contract.DeliverAllowanceRefusalInput;
  DeliverAllowanceRefusalPayload: ResolverTypeWrapper<Omit<Contract.DeliverAllowanceRefusalPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  DetectAllowanceHouseholdChangesInput: Contract.DetectAllowanceHouseholdChangesInput;
  DetectAllowanceHouseholdChangesPayload: ResolverTypeWrapper<Omit<Contract.DetectAllowanceHouseholdChangesPayload, 'check' | 'problems' | 'warnings'> & { check?: Contract.Maybe<ResolversTypes['AllowanceHouseholdCheck']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionAllowances: ResolverTypeWrapper<DivisionReferenceMapper>;
  DropAllowanceChangeInput: Contract.DropAllowanceChangeInput;
  DropAllowanceChangePayload: ResolverTypeWrapper<Omit<Contract.DropAllowanceChangePayload, 'change' | 'problems' | 'warnings'> & { change?: Contract.Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  EstimateAllowanceInput: Contract.EstimateAllowanceInput;
  EstimateAllowanceMemberInput: Contract.EstimateAllowanceMemberInput;
  Evidence: ResolverTypeWrapper<EvidenceRowMapper>;
  EvidenceStatus: Contract.EvidenceStatus;
  ExportAllowancePaymentRunInput: Contract.ExportAllowancePaymentRunInput;
  ExportAllowancePaymentRunPayload: ResolverTypeWrapper<Omit<Contract.ExportAllowancePaymentRunPayload, 'file' | 'problems' | 'run' | 'warnings'> & { file?: Contract.Maybe<ResolversTypes['AllowanceBankFile']>, problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, warnings: Array<ResolversTypes['Problem']> }>;
  ExtendAllowanceDeadlineInput: Contract.ExtendAllowanceDeadlineInput;
  ExtendAllowanceDeadlinePayload: ResolverTypeWrapper<Omit<Contract.ExtendAllowanceDeadlinePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  GiveAllowanceFirstOpinionInput: Contract.GiveAllowanceFirstOpinionInput;
  GiveAllowanceFirstOpinionPayload: ResolverTypeWrapper<Omit<Contract.GiveAllowanceFirstOpinionPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Household: ResolverTypeWrapper<HouseholdReferenceMapper>;
  HouseholdAllowance: ResolverTypeWrapper<HouseholdViewMapper>;
  HouseholdRelation: Contract.HouseholdRelation;
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
  PauseAllowanceDeadlineInput: Contract.PauseAllowanceDeadlineInput;
  PauseAllowanceDeadlinePayload: ResolverTypeWrapper<Omit<Contract.PauseAllowanceDeadlinePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  PersonalMessage: ResolverTypeWrapper<ShownMessageMapper>;
  PrepareAllowancePaymentRunInput: Contract.PrepareAllowancePaymentRunInput;
  PrepareAllowancePaymentRunPayload: ResolverTypeWrapper<Omit<Contract.PrepareAllowancePaymentRunPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, warnings: Array<ResolversTypes['Problem']> }>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  ProposeAllowanceChangeInput: Contract.ProposeAllowanceChangeInput;
  ProposeAllowanceChangePayload: ResolverTypeWrapper<Omit<Contract.ProposeAllowanceChangePayload, 'change' | 'problems' | 'warnings'> & { change?: Contract.Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  PublishAllowanceEndNoticeInput: Contract.PublishAllowanceEndNoticeInput;
  PublishAllowanceEndNoticePayload: ResolverTypeWrapper<Omit<Contract.PublishAllowanceEndNoticePayload, 'change' | 'problems' | 'warnings'> & { change?: Contract.Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  PublishAllowanceNoticeInput: Contract.PublishAllowanceNoticeInput;
  PublishAllowanceNoticePayload: ResolverTypeWrapper<Omit<Contract.PublishAllowanceNoticePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseAllowanceObjectionInput: Contract.RaiseAllowanceObjectionInput;
  RaiseAllowanceObjectionPayload: ResolverTypeWrapper<Omit<Contract.RaiseAllowanceObjectionPayload, 'objection' | 'problems' | 'warnings'> & { objection?: Contract.Maybe<ResolversTypes['AllowanceObjection']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceBankResultsInput: Contract.RecordAllowanceBankResultsInput;
  RecordAllowanceBankResultsPayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceBankResultsPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceCountyVisitInput: Contract.RecordAllowanceCountyVisitInput;
  RecordAllowanceCountyVisitPayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceCountyVisitPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceHearingInput: Contract.RecordAllowanceHearingInput;
  RecordAllowanceHearingPayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceHearingPayload, 'hearing' | 'problems' | 'warnings'> & { hearing?: Contract.Maybe<ResolversTypes['AllowanceHearing']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceIncomeCheckInput: Contract.RecordAllowanceIncomeCheckInput;
  RecordAllowanceIncomeCheckPayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceIncomeCheckPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceInvestigationInput: Contract.RecordAllowanceInvestigationInput;
  RecordAllowanceInvestigationPayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceInvestigationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceJobOfferInput: Contract.RecordAllowanceJobOfferInput;
  RecordAllowanceJobOfferPayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceJobOfferPayload, 'jobOffer' | 'problems' | 'warnings'> & { jobOffer?: Contract.Maybe<ResolversTypes['AllowanceJobOffer']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceRecoveryInput: Contract.RecordAllowanceRecoveryInput;
  RecordAllowanceRecoveryPayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceRecoveryPayload, 'overpayment' | 'problems' | 'warnings'> & { overpayment?: Contract.Maybe<ResolversTypes['AllowanceOverpayment']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceReviewInput: Contract.RecordAllowanceReviewInput;
  RecordAllowanceReviewPayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceReviewPayload, 'problems' | 'review' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, review?: Contract.Maybe<ResolversTypes['AllowanceReview']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordAllowanceUnreportedChangeInput: Contract.RecordAllowanceUnreportedChangeInput;
  RecordAllowanceUnreportedChangePayload: ResolverTypeWrapper<Omit<Contract.RecordAllowanceUnreportedChangePayload, 'problems' | 'unreportedChange' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, unreportedChange?: Contract.Maybe<ResolversTypes['AllowanceUnreportedChange']>, warnings: Array<ResolversTypes['Problem']> }>;
  RefuseAllowanceApplicationInput: Contract.RefuseAllowanceApplicationInput;
  RefuseAllowanceApplicationPayload: ResolverTypeWrapper<Omit<Contract.RefuseAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterAllowanceStandardInput: Contract.RegisterAllowanceStandardInput;
  RegisterAllowanceStandardPayload: ResolverTypeWrapper<Omit<Contract.RegisterAllowanceStandardPayload, 'adjustment' | 'arrears' | 'problems' | 'standard' | 'warnings'> & { adjustment?: Contract.Maybe<ResolversTypes['AllowanceStandardAdjustment']>, arrears?: Contract.Maybe<ResolversTypes['Money']>, problems: Array<ResolversTypes['Problem']>, standard?: Contract.Maybe<ResolversTypes['AllowanceStandard']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReissueAllowancePaymentsInput: Contract.ReissueAllowancePaymentsInput;
  ReissueAllowancePaymentsPayload: ResolverTypeWrapper<Omit<Contract.ReissueAllowancePaymentsPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, run?: Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReportAllowanceHouseholdChangeInput: Contract.ReportAllowanceHouseholdChangeInput;
  ReportAllowanceHouseholdChangePayload: ResolverTypeWrapper<Omit<Contract.ReportAllowanceHouseholdChangePayload, 'problems' | 'recheck' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, recheck?: Contract.Maybe<ResolversTypes['AllowanceRecheck']>, warnings: Array<ResolversTypes['Problem']> }>;
  RequestAllowanceSupplementInput: Contract.RequestAllowanceSupplementInput;
  RequestAllowanceSupplementPayload: ResolverTypeWrapper<Omit<Contract.RequestAllowanceSupplementPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Resident: ResolverTypeWrapper<ResidentReferenceMapper>;
  ResidentAllowance: ResolverTypeWrapper<CountedGrantMapper>;
  ResolveAllowanceObjectionInput: Contract.ResolveAllowanceObjectionInput;
  ResolveAllowanceObjectionPayload: ResolverTypeWrapper<Omit<Contract.ResolveAllowanceObjectionPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ResumeAllowanceDeadlineInput: Contract.ResumeAllowanceDeadlineInput;
  ResumeAllowanceDeadlinePayload: ResolverTypeWrapper<Omit<Contract.ResumeAllowanceDeadlinePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ResumeAllowanceGrantInput: Contract.ResumeAllowanceGrantInput;
  ResumeAllowanceGrantPayload: ResolverTypeWrapper<Omit<Contract.ResumeAllowanceGrantPayload, 'grant' | 'problems' | 'warnings'> & { grant?: Contract.Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Contract.Scalars['SafeInt']['output']>;
  Settlement: Contract.Settlement;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineMapper>;
  StatutoryDeadlineUnit: Contract.StatutoryDeadlineUnit;
  StopAllowanceGrantInput: Contract.StopAllowanceGrantInput;
  StopAllowanceGrantPayload: ResolverTypeWrapper<Omit<Contract.StopAllowanceGrantPayload, 'grant' | 'problems' | 'warnings'> & { grant?: Contract.Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  SubmitAllowanceApplicationForReviewInput: Contract.SubmitAllowanceApplicationForReviewInput;
  SubmitAllowanceApplicationForReviewPayload: ResolverTypeWrapper<Omit<Contract.SubmitAllowanceApplicationForReviewPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  SupplementAllowanceApplicationInput: Contract.SupplementAllowanceApplicationInput;
  SupplementAllowanceApplicationPayload: ResolverTypeWrapper<Omit<Contract.SupplementAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  SuspendAllowanceGrantInput: Contract.SuspendAllowanceGrantInput;
  SuspendAllowanceGrantPayload: ResolverTypeWrapper<Omit<Contract.SuspendAllowanceGrantPayload, 'grant' | 'problems' | 'warnings'> & { grant?: Contract.Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  TerminateAllowanceApplicationInput: Contract.TerminateAllowanceApplicationInput;
  TerminateAllowanceApplicationPayload: ResolverTypeWrapper<Omit<Contract.TerminateAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  WithdrawAllowanceApplicationInput: Contract.WithdrawAllowanceApplicationInput;
  WithdrawAllowanceApplicationPayload: ResolverTypeWrapper<Omit<Contract.WithdrawAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  YearMonth: ResolverTypeWrapper<Contract.Scalars['YearMonth']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAllowanceApplicationInput: Contract.AcceptAllowanceApplicationInput;
  ID: Contract.Scalars['ID']['output'];
  AcceptAllowanceApplicationPayload: Omit<Contract.AcceptAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ActionAvailability: ActionAvailabilityMapper;
  Boolean: Contract.Scalars['Boolean']['output'];
  AllowanceApplication: ApplicationMapper;
  AllowanceApplicationConnection: ApplicationPageMapper;
  AllowanceApplicationEdge: Omit<Contract.AllowanceApplicationEdge, 'node'> & { node: ResolversParentTypes['AllowanceApplication'] };
  AllowanceApplicationMember: MemberViewMapper;
  AllowanceApplicationMemberInput: Contract.AllowanceApplicationMemberInput;
  AllowanceBankFile: BankFileRowMapper;
  AllowanceBankResultInput: Contract.AllowanceBankResultInput;
  AllowanceCalculation: CalculationRowMapper;
  AllowanceCalculationStep: CalculationLineMapper;
  AllowanceChange: ChangeRowMapper;
  AllowanceCheckedIncomeInput: Contract.AllowanceCheckedIncomeInput;
  AllowanceConflict: ConflictRowMapper;
  AllowanceCorrection: CorrectionRowMapper;
  AllowanceDeadline: DeadlineRowMapper;
  AllowanceDeadlineConnection: DeadlinePageMapper;
  AllowanceDeadlineCount: DeadlineCountMapper;
  AllowanceDeadlineEdge: Omit<Contract.AllowanceDeadlineEdge, 'node'> & { node: ResolversParentTypes['AllowanceDeadline'] };
  AllowanceDeadlinePause: DeadlinePauseRowMapper;
  AllowanceDecision: DecisionRowMapper;
  AllowanceEstimate: EstimateMapper;
  AllowanceFigures: Omit<Contract.AllowanceFigures, 'amount'> & { amount?: Contract.Maybe<ResolversParentTypes['Money']> };
  AllowanceFirstOpinion: FirstOpinionRowMapper;
  AllowanceGrant: GrantMapper;
  AllowanceGrantConnection: GrantPageMapper;
  AllowanceGrantEdge: Omit<Contract.AllowanceGrantEdge, 'node'> & { node: ResolversParentTypes['AllowanceGrant'] };
  AllowanceGrantFactsInput: Contract.AllowanceGrantFactsInput;
  AllowanceGrantMemberInput: Contract.AllowanceGrantMemberInput;
  AllowanceHearing: HearingRowMapper;
  AllowanceHouseholdAccount: HouseholdAccountRowMapper;
  AllowanceHouseholdAccountInput: Contract.AllowanceHouseholdAccountInput;
  AllowanceHouseholdCheck: HouseholdCheckRowMapper;
  AllowanceIncome: IncomeRowMapper;
  AllowanceIncomeCheck: IncomeCheckRowMapper;
  AllowanceIncomeCheckContest: CheckContestRowMapper;
  AllowanceIncomeCheckResult: IncomeCheckResultRowMapper;
  AllowanceIncomeCheckResultInput: Contract.AllowanceIncomeCheckResultInput;
  AllowanceIncomeInput: Contract.AllowanceIncomeInput;
  AllowanceInvestigation: InvestigationRowMapper;
  AllowanceJobOffer: JobOfferRowMapper;
  AllowanceMember: MemberRowMapper;
  AllowanceMessageConnection: MessagePageMapper;
  AllowanceMessageEdge: Omit<Contract.AllowanceMessageEdge, 'node'> & { node: ResolversParentTypes['PersonalMessage'] };
  AllowanceMonth: Omit<Contract.AllowanceMonth, 'rural' | 'urban'> & { rural: ResolversParentTypes['AllowanceFigures'], urban: ResolversParentTypes['AllowanceFigures'] };
  AllowanceNotice: NoticeRowMapper;
  AllowanceNoticeConnection: NoticePageMapper;
  AllowanceNoticeEdge: Omit<Contract.AllowanceNoticeEdge, 'node'> & { node: ResolversParentTypes['AllowanceNotice'] };
  AllowanceObjection: ObjectionRowMapper;
  AllowanceOverpayment: OverpaymentRowMapper;
  AllowanceOverpaymentConnection: OverpaymentPageMapper;
  AllowanceOverpaymentEdge: Omit<Contract.AllowanceOverpaymentEdge, 'node'> & { node: ResolversParentTypes['AllowanceOverpayment'] };
  AllowancePaidFigures: Omit<Contract.AllowancePaidFigures, 'amount'> & { amount?: Contract.Maybe<ResolversParentTypes['Money']> };
  AllowancePayment: PaymentRowMapper;
  AllowancePaymentConnection: PaymentPageMapper;
  AllowancePaymentEdge: Omit<Contract.AllowancePaymentEdge, 'node'> & { node: ResolversParentTypes['AllowancePayment'] };
  AllowancePaymentRun: RunRowMapper;
  AllowancePaymentRunConnection: RunPageMapper;
  AllowancePaymentRunEdge: Omit<Contract.AllowancePaymentRunEdge, 'node'> & { node: ResolversParentTypes['AllowancePaymentRun'] };
  AllowancePaymentRunProgress: RunRowMapper;
  AllowancePaymentShare: ShareRowMapper;
  AllowanceProperty: PropertyFactsMapper;
  AllowancePropertyInput: Contract.AllowancePropertyInput;
  AllowanceRead: AuditRowMapper;
  AllowanceReadConnection: ReadPageMapper;
  AllowanceReadEdge: Omit<Contract.AllowanceReadEdge, 'node'> & { node: ResolversParentTypes['AllowanceRead'] };
  AllowanceRecheck: RecheckRowMapper;
  AllowanceRecheckConnection: RecheckPageMapper;
  AllowanceRecheckEdge: Omit<Contract.AllowanceRecheckEdge, 'node'> & { node: ResolversParentTypes['AllowanceRecheck'] };
  AllowanceRecovery: RecoveryRowMapper;
  AllowanceReissuedPaymentInput: Contract.AllowanceReissuedPaymentInput;
  AllowanceReview: ReviewRowMapper;
  AllowanceReviewConnection: ReviewPageMapper;
  AllowanceReviewEdge: Omit<Contract.AllowanceReviewEdge, 'node'> & { node: ResolversParentTypes['AllowanceReview'] };
  AllowanceRuralStandard: AllowanceRuralStandardMapper;
  AllowanceSeriesFigures: ShownFiguresMapper;
  AllowanceSeriesMonth: SeriesMonthMapper;
  AllowanceSpecialHardshipStandard: AllowanceSpecialHardshipStandardMapper;
  AllowanceStaff: StaffRowMapper;
  AllowanceStandard: StandardMapper;
  AllowanceStandardAdjustment: StandardAdjustmentRowMapper;
  AllowanceStandardAdjustmentProgress: StandardAdjustmentRowMapper;
  AllowanceStandardTimeline: StandardTimelineMapper;
  AllowanceSupplement: SupplementMapper;
  AllowanceSupport: Contract.AllowanceSupport;
  AllowanceTerm: TermRowMapper;
  AllowanceTransfer: TransferRowMapper;
  AllowanceTransferAccount: TransferRowMapper;
  AllowanceTransferConnection: TransferPageMapper;
  AllowanceTransferEdge: Omit<Contract.AllowanceTransferEdge, 'node'> & { node: ResolversParentTypes['AllowanceTransfer'] };
  AllowanceUnreportedChange: UnreportedChangeRowMapper;
  AllowanceUrbanStandard: AllowanceUrbanStandardMapper;
  ApplyForAllowanceInput: Contract.ApplyForAllowanceInput;
  ApplyForAllowancePayload: Omit<Contract.ApplyForAllowancePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ApproveAllowancePaymentRunInput: Contract.ApproveAllowancePaymentRunInput;
  ApproveAllowancePaymentRunPayload: Omit<Contract.ApproveAllowancePaymentRunPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']>, warnings: Array<ResolversParentTypes['Problem']> };
  CalculationStep: Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversParentTypes['Money']>, label: ResolversParentTypes['LocalizedText'] };
  CancelAllowancePaymentRunInput: Contract.CancelAllowancePaymentRunInput;
  CancelAllowancePaymentRunPayload: Omit<Contract.CancelAllowancePaymentRunPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']>, warnings: Array<ResolversParentTypes['Problem']> };
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  CaseHistoryEntry: Contract.CaseHistoryEntry;
  CaseStage: Omit<Contract.CaseStage, 'label'> & { label: ResolversParentTypes['LocalizedText'] };
  ChangeAllowanceHouseholdAccountInput: Contract.ChangeAllowanceHouseholdAccountInput;
  ChangeAllowanceHouseholdAccountPayload: Omit<Contract.ChangeAllowanceHouseholdAccountPayload, 'account' | 'problems' | 'warnings'> & { account?: Contract.Maybe<ResolversParentTypes['AllowanceHouseholdAccount']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CloseAllowanceRecheckInput: Contract.CloseAllowanceRecheckInput;
  CloseAllowanceRecheckPayload: Omit<Contract.CloseAllowanceRecheckPayload, 'problems' | 'recheck' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, recheck?: Contract.Maybe<ResolversParentTypes['AllowanceRecheck']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConfirmAllowanceChangeInput: Contract.ConfirmAllowanceChangeInput;
  ConfirmAllowanceChangePayload: Omit<Contract.ConfirmAllowanceChangePayload, 'change' | 'problems' | 'warnings'> & { change?: Contract.Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConfirmAllowanceDeadlinePauseInput: Contract.ConfirmAllowanceDeadlinePauseInput;
  ConfirmAllowanceDeadlinePausePayload: Omit<Contract.ConfirmAllowanceDeadlinePausePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConflictProblem: ConflictProblemMapper;
  ContestAllowanceIncomeCheckInput: Contract.ContestAllowanceIncomeCheckInput;
  ContestAllowanceIncomeCheckPayload: Omit<Contract.ContestAllowanceIncomeCheckPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  DateTime: Contract.Scalars['DateTime']['output'];
  DecideAllowanceApplicationInput: Contract.DecideAllowanceApplicationInput;
  DecideAllowanceApplicationPayload: Omit<Contract.DecideAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  DeliverAllowanceRefusalInput: Contract.DeliverAllowanceRefusalInput;
  DeliverAllowanceRefusalPayload: Omit<Contract.DeliverAllowanceRefusalPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  DetectAllowanceHouseholdChangesInput: Contract.DetectAllowanceHouseholdChangesInput;
  DetectAllowanceHouseholdChangesPayload: Omit<Contract.DetectAllowanceHouseholdChangesPayload, 'check' | 'problems' | 'warnings'> & { check?: Contract.Maybe<ResolversParentTypes['AllowanceHouseholdCheck']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Division: DivisionReferenceMapper;
  DivisionAllowances: DivisionReferenceMapper;
  DropAllowanceChangeInput: Contract.DropAllowanceChangeInput;
  DropAllowanceChangePayload: Omit<Contract.DropAllowanceChangePayload, 'change' | 'problems' | 'warnings'> & { change?: Contract.Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  EstimateAllowanceInput: Contract.EstimateAllowanceInput;
  EstimateAllowanceMemberInput: Contract.EstimateAllowanceMemberInput;
  Evidence: EvidenceRowMapper;
  ExportAllowancePaymentRunInput: Contract.ExportAllowancePaymentRunInput;
  ExportAllowancePaymentRunPayload: Omit<Contract.ExportAllowancePaymentRunPayload, 'file' | 'problems' | 'run' | 'warnings'> & { file?: Contract.Maybe<ResolversParentTypes['AllowanceBankFile']>, problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']>, warnings: Array<ResolversParentTypes['Problem']> };
  ExtendAllowanceDeadlineInput: Contract.ExtendAllowanceDeadlineInput;
  ExtendAllowanceDeadlinePayload: Omit<Contract.ExtendAllowanceDeadlinePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  GiveAllowanceFirstOpinionInput: Contract.GiveAllowanceFirstOpinionInput;
  GiveAllowanceFirstOpinionPayload: Omit<Contract.GiveAllowanceFirstOpinionPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Household: HouseholdReferenceMapper;
  HouseholdAllowance: HouseholdViewMapper;
  InputProblem: InputProblemMapper;
  IssuedPaper: ShownPaperMapper;
  LocalDate: Contract.Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  Money: FenMapper;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: Contract.PageInfo;
  PaperProof: PaperProofMapper;
  PauseAllowanceDeadlineInput: Contract.PauseAllowanceDeadlineInput;
  PauseAllowanceDeadlinePayload: Omit<Contract.PauseAllowanceDeadlinePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  PersonalMessage: ShownMessageMapper;
  PrepareAllowancePaymentRunInput: Contract.PrepareAllowancePaymentRunInput;
  PrepareAllowancePaymentRunPayload: Omit<Contract.PrepareAllowancePaymentRunPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']>, warnings: Array<ResolversParentTypes['Problem']> };
  Problem: ProblemMapper;
  ProposeAllowanceChangeInput: Contract.ProposeAllowanceChangeInput;
  ProposeAllowanceChangePayload: Omit<Contract.ProposeAllowanceChangePayload, 'change' | 'problems' | 'warnings'> & { change?: Contract.Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  PublishAllowanceEndNoticeInput: Contract.PublishAllowanceEndNoticeInput;
  PublishAllowanceEndNoticePayload: Omit<Contract.PublishAllowanceEndNoticePayload, 'change' | 'problems' | 'warnings'> & { change?: Contract.Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  PublishAllowanceNoticeInput: Contract.PublishAllowanceNoticeInput;
  PublishAllowanceNoticePayload: Omit<Contract.PublishAllowanceNoticePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Query: Record<PropertyKey, never>;
  RaiseAllowanceObjectionInput: Contract.RaiseAllowanceObjectionInput;
  RaiseAllowanceObjectionPayload: Omit<Contract.RaiseAllowanceObjectionPayload, 'objection' | 'problems' | 'warnings'> & { objection?: Contract.Maybe<ResolversParentTypes['AllowanceObjection']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceBankResultsInput: Contract.RecordAllowanceBankResultsInput;
  RecordAllowanceBankResultsPayload: Omit<Contract.RecordAllowanceBankResultsPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceCountyVisitInput: Contract.RecordAllowanceCountyVisitInput;
  RecordAllowanceCountyVisitPayload: Omit<Contract.RecordAllowanceCountyVisitPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceHearingInput: Contract.RecordAllowanceHearingInput;
  RecordAllowanceHearingPayload: Omit<Contract.RecordAllowanceHearingPayload, 'hearing' | 'problems' | 'warnings'> & { hearing?: Contract.Maybe<ResolversParentTypes['AllowanceHearing']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceIncomeCheckInput: Contract.RecordAllowanceIncomeCheckInput;
  RecordAllowanceIncomeCheckPayload: Omit<Contract.RecordAllowanceIncomeCheckPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceInvestigationInput: Contract.RecordAllowanceInvestigationInput;
  RecordAllowanceInvestigationPayload: Omit<Contract.RecordAllowanceInvestigationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceJobOfferInput: Contract.RecordAllowanceJobOfferInput;
  RecordAllowanceJobOfferPayload: Omit<Contract.RecordAllowanceJobOfferPayload, 'jobOffer' | 'problems' | 'warnings'> & { jobOffer?: Contract.Maybe<ResolversParentTypes['AllowanceJobOffer']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceRecoveryInput: Contract.RecordAllowanceRecoveryInput;
  RecordAllowanceRecoveryPayload: Omit<Contract.RecordAllowanceRecoveryPayload, 'overpayment' | 'problems' | 'warnings'> & { overpayment?: Contract.Maybe<ResolversParentTypes['AllowanceOverpayment']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceReviewInput: Contract.RecordAllowanceReviewInput;
  RecordAllowanceReviewPayload: Omit<Contract.RecordAllowanceReviewPayload, 'problems' | 'review' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, review?: Contract.Maybe<ResolversParentTypes['AllowanceReview']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordAllowanceUnreportedChangeInput: Contract.RecordAllowanceUnreportedChangeInput;
  RecordAllowanceUnreportedChangePayload: Omit<Contract.RecordAllowanceUnreportedChangePayload, 'problems' | 'unreportedChange' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, unreportedChange?: Contract.Maybe<ResolversParentTypes['AllowanceUnreportedChange']>, warnings: Array<ResolversParentTypes['Problem']> };
  RefuseAllowanceApplicationInput: Contract.RefuseAllowanceApplicationInput;
  RefuseAllowanceApplicationPayload: Omit<Contract.RefuseAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterAllowanceStandardInput: Contract.RegisterAllowanceStandardInput;
  RegisterAllowanceStandardPayload: Omit<Contract.RegisterAllowanceStandardPayload, 'adjustment' | 'arrears' | 'problems' | 'standard' | 'warnings'> & { adjustment?: Contract.Maybe<ResolversParentTypes['AllowanceStandardAdjustment']>, arrears?: Contract.Maybe<ResolversParentTypes['Money']>, problems: Array<ResolversParentTypes['Problem']>, standard?: Contract.Maybe<ResolversParentTypes['AllowanceStandard']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReissueAllowancePaymentsInput: Contract.ReissueAllowancePaymentsInput;
  ReissueAllowancePaymentsPayload: Omit<Contract.ReissueAllowancePaymentsPayload, 'problems' | 'run' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Contract.Maybe<ResolversParentTypes['AllowancePaymentRun']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReportAllowanceHouseholdChangeInput: Contract.ReportAllowanceHouseholdChangeInput;
  ReportAllowanceHouseholdChangePayload: Omit<Contract.ReportAllowanceHouseholdChangePayload, 'problems' | 'recheck' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, recheck?: Contract.Maybe<ResolversParentTypes['AllowanceRecheck']>, warnings: Array<ResolversParentTypes['Problem']> };
  RequestAllowanceSupplementInput: Contract.RequestAllowanceSupplementInput;
  RequestAllowanceSupplementPayload: Omit<Contract.RequestAllowanceSupplementPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Resident: ResidentReferenceMapper;
  ResidentAllowance: CountedGrantMapper;
  ResolveAllowanceObjectionInput: Contract.ResolveAllowanceObjectionInput;
  ResolveAllowanceObjectionPayload: Omit<Contract.ResolveAllowanceObjectionPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ResumeAllowanceDeadlineInput: Contract.ResumeAllowanceDeadlineInput;
  ResumeAllowanceDeadlinePayload: Omit<Contract.ResumeAllowanceDeadlinePayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ResumeAllowanceGrantInput: Contract.ResumeAllowanceGrantInput;
  ResumeAllowanceGrantPayload: Omit<Contract.ResumeAllowanceGrantPayload, 'grant' | 'problems' | 'warnings'> & { grant?: Contract.Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RuleProblem: RuleProblemMapper;
  SafeInt: Contract.Scalars['SafeInt']['output'];
  StatutoryDeadline: DeadlineMapper;
  StopAllowanceGrantInput: Contract.StopAllowanceGrantInput;
  StopAllowanceGrantPayload: Omit<Contract.StopAllowanceGrantPayload, 'grant' | 'problems' | 'warnings'> & { grant?: Contract.Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  SubmitAllowanceApplicationForReviewInput: Contract.SubmitAllowanceApplicationForReviewInput;
  SubmitAllowanceApplicationForReviewPayload: Omit<Contract.SubmitAllowanceApplicationForReviewPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  SupplementAllowanceApplicationInput: Contract.SupplementAllowanceApplicationInput;
  SupplementAllowanceApplicationPayload: Omit<Contract.SupplementAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  SuspendAllowanceGrantInput: Contract.SuspendAllowanceGrantInput;
  SuspendAllowanceGrantPayload: Omit<Contract.SuspendAllowanceGrantPayload, 'grant' | 'problems' | 'warnings'> & { grant?: Contract.Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  TerminateAllowanceApplicationInput: Contract.TerminateAllowanceApplicationInput;
  TerminateAllowanceApplicationPayload: Omit<Contract.TerminateAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  WithdrawAllowanceApplicationInput: Contract.WithdrawAllowanceApplicationInput;
  WithdrawAllowanceApplicationPayload: Omit<Contract.WithdrawAllowanceApplicationPayload, 'application' | 'problems' | 'warnings'> & { application?: Contract.Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
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

export type AcceptAllowanceApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptAllowanceApplicationPayload'] = ResolversParentTypes['AcceptAllowanceApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ActionAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionAvailability'] = ResolversParentTypes['ActionAvailability']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AllowanceApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceApplication'] = ResolversParentTypes['AllowanceApplication'], FederationReferenceType extends FederationReferenceTypes['AllowanceApplication'] = FederationReferenceTypes['AllowanceApplication']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicant?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  conflicts?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceConflict']>>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  decision?: Resolver<Contract.Maybe<ResolversTypes['AllowanceDecision']>, ParentType, ContextType>;
  delegated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstOpinions?: Resolver<Array<ResolversTypes['AllowanceFirstOpinion']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AllowanceApplicationGround'], ParentType, ContextType>;
  groundRemark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  household?: Resolver<Contract.Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeChecks?: Resolver<Array<ResolversTypes['AllowanceIncomeCheck']>, ParentType, ContextType>;
  investigations?: Resolver<Array<ResolversTypes['AllowanceInvestigation']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AllowanceApplicationMember']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['AllowanceNotice']>, ParentType, ContextType>;
  objections?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceObjection']>>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['IssuedPaper']>, ParentType, ContextType>;
  property?: Resolver<Contract.Maybe<ResolversTypes['AllowanceProperty']>, ParentType, ContextType>;
  proposedPause?: Resolver<Contract.Maybe<ResolversTypes['AllowanceDeadlinePause']>, ParentType, ContextType>;
  reads?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReadConnection']>, ParentType, ContextType, Partial<Contract.AllowanceApplicationReadsArgs>>;
  register?: Resolver<ResolversTypes['AllowanceRegister'], ParentType, ContextType>;
  rigidExpense?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfCare?: Resolver<Contract.Maybe<ResolversTypes['AllowanceSelfCareAbility']>, ParentType, ContextType>;
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
  dependsOnSupport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  disabilityGrade?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disabilityKind?: Resolver<Contract.Maybe<ResolversTypes['AllowanceDisabilityKind']>, ParentType, ContextType>;
  hasDutyOfSupport?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  imprisoned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnemployed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  spreadsheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AllowanceCalculationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceCalculation'] = ResolversParentTypes['AllowanceCalculation']> = {
  category?: Resolver<ResolversTypes['AllowanceCalculationCategory'], ParentType, ContextType>;
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
  cause?: Resolver<ResolversTypes['AllowanceChangeCause'], ParentType, ContextType>;
  decidedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  exitMonths?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hearing?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowanceChangeKind'], ParentType, ContextType>;
  noticeRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noticeUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reasons?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedies?: Resolver<Contract.Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  since?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceChangeStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStopReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceConflict'] = ResolversParentTypes['AllowanceConflict']> = {
  kinship?: Resolver<ResolversTypes['AllowanceKinship'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['AllowanceStaff'], ParentType, ContextType>;
};

export type AllowanceCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceCorrection'] = ResolversParentTypes['AllowanceCorrection']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['AllowanceCorrectionCause'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
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
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDeadlineEdge'] = ResolversParentTypes['AllowanceDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceDeadline'], ParentType, ContextType>;
};

export type AllowanceDeadlinePauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDeadlinePause'] = ResolversParentTypes['AllowanceDeadlinePause']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AllowanceDeadlineCode'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AllowanceDeadlineGround'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AllowanceDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDecision'] = ResolversParentTypes['AllowanceDecision']> = {
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  deliveredOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  ground?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRefusalGround']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AllowanceOutcome'], ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedies?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AllowanceEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceEstimate'] = ResolversParentTypes['AllowanceEstimate']> = {
  category?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculationCategory']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyStandard?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perCapitaMonthlyIncome?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AllowanceCalculationStep']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AllowanceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceFigures'] = ResolversParentTypes['AllowanceFigures']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  households?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persons?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  availableActions?: Resolver<Contract.Maybe<Array<ResolversTypes['ActionAvailability']>>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AllowanceCategory'], ParentType, ContextType>;
  changes?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceChange']>>, ParentType, ContextType>;
  community?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<Contract.Maybe<Array<ResolversTypes['CaseHistoryEntry']>>, ParentType, ContextType>;
  household?: Resolver<Contract.Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobOffers?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceJobOffer']>>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AllowanceMember']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['IssuedPaper']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['AllowancePaymentConnection'], ParentType, ContextType, Partial<Contract.AllowanceGrantPaymentsArgs>>;
  rechecks?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceRecheck']>>, ParentType, ContextType>;
  reviews?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceReview']>>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStopReason']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AllowanceTerm']>, ParentType, ContextType>;
  unreportedChanges?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceUnreportedChange']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  outcome?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHearingOutcome']>, ParentType, ContextType>;
  statement?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceHouseholdAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceHouseholdAccount'] = ResolversParentTypes['AllowanceHouseholdAccount']> = {
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AllowanceHouseholdCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceHouseholdCheck'] = ResolversParentTypes['AllowanceHouseholdCheck']> = {
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceIncomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceIncome'] = ResolversParentTypes['AllowanceIncome']> = {
  kind?: Resolver<ResolversTypes['AllowanceIncomeKind'], ParentType, ContextType>;
  monthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AllowanceIncomeCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceIncomeCheck'] = ResolversParentTypes['AllowanceIncomeCheck']> = {
  checkedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  contest?: Resolver<Contract.Maybe<ResolversTypes['AllowanceIncomeCheckContest']>, ParentType, ContextType>;
  mismatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  propertyFits?: Resolver<Contract.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  propertyRemark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['AllowanceIncomeCheckResult']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceIncomeCheckContestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceIncomeCheckContest'] = ResolversParentTypes['AllowanceIncomeCheckContest']> = {
  contestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllowanceIncomeCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceIncomeCheckResult'] = ResolversParentTypes['AllowanceIncomeCheckResult']> = {
  outcome?: Resolver<ResolversTypes['AllowanceIncomeCheckOutcome'], ParentType, ContextType>;
  remark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AllowanceIncomeCheckSource'], ParentType, ContextType>;
};

export type AllowanceInvestigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceInvestigation'] = ResolversParentTypes['AllowanceInvestigation']> = {
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investigators?: Resolver<Array<ResolversTypes['AllowanceStaff']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AllowanceInvestigationLevel'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedBy?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AllowanceJobOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceJobOffer'] = ResolversParentTypes['AllowanceJobOffer'], FederationReferenceType extends FederationReferenceTypes['AllowanceJobOffer'] = FederationReferenceTypes['AllowanceJobOffer']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowanceJobOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<ResolversTypes['AllowanceJobAnswer'], ParentType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type AllowanceMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceMessageConnection'] = ResolversParentTypes['AllowanceMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceMessageEdge'] = ResolversParentTypes['AllowanceMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalMessage'], ParentType, ContextType>;
};

export type AllowanceMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceMonth'] = ResolversParentTypes['AllowanceMonth']> = {
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
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
  resolution?: Resolver<Contract.Maybe<ResolversTypes['AllowanceObjectionResolution']>, ParentType, ContextType>;
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

export type AllowancePaidFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePaidFigures'] = ResolversParentTypes['AllowancePaidFigures']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllowancePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePayment'] = ResolversParentTypes['AllowancePayment'], FederationReferenceType extends FederationReferenceTypes['AllowancePayment'] = FederationReferenceTypes['AllowancePayment']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['AllowancePayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['AllowanceCorrection']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowancePaymentKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
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
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowancePaymentRunKind'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['AllowanceTransferConnection'], ParentType, ContextType, Partial<Contract.AllowancePaymentRunLinesArgs>>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  preparedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  preparedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['AllowancePaymentRunProgress'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowancePaymentRunStatus'], ParentType, ContextType>;
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

export type AllowancePropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceProperty'] = ResolversParentTypes['AllowanceProperty']> = {
  homes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vehicles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceRead'] = ResolversParentTypes['AllowanceRead']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readByRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  asksForComposition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['AllowanceRecheckCause'], ParentType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  dueOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheckOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  settledOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  settlement?: Resolver<Contract.Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
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
  cadence?: Resolver<ResolversTypes['AllowanceReviewCadence'], ParentType, ContextType>;
  calculation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  doneOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  findings?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReviewOutcome']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceReviewStatus'], ParentType, ContextType>;
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

export type AllowanceRuralStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceRuralStandard'] = ResolversParentTypes['AllowanceRuralStandard']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFromPrecision?: Resolver<ResolversTypes['AllowanceStandardDatePrecision'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  followedByGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  perYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceSeriesFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSeriesFigures'] = ResolversParentTypes['AllowanceSeriesFigures']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  households?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persons?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raised?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reduced?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  started?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stopped?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AllowanceSeriesMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSeriesMonth'] = ResolversParentTypes['AllowanceSeriesMonth']> = {
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  rural?: Resolver<ResolversTypes['AllowanceSeriesFigures'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AllowanceSeriesFigures'], ParentType, ContextType>;
  urban?: Resolver<ResolversTypes['AllowanceSeriesFigures'], ParentType, ContextType>;
};

export type AllowanceSpecialHardshipStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSpecialHardshipStandard'] = ResolversParentTypes['AllowanceSpecialHardshipStandard']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFromPrecision?: Resolver<ResolversTypes['AllowanceStandardDatePrecision'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowanceSpecialHardshipStandardKind'], ParentType, ContextType>;
  perMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllowanceStaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStaff'] = ResolversParentTypes['AllowanceStaff']> = {
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['AllowancePost'], ParentType, ContextType>;
};

export type AllowanceStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStandard'] = ResolversParentTypes['AllowanceStandard']> = {
  __resolveType: TypeResolveFn<'AllowanceRuralStandard' | 'AllowanceUrbanStandard', ParentType, ContextType>;
};

export type AllowanceStandardAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStandardAdjustment'] = ResolversParentTypes['AllowanceStandardAdjustment']> = {
  arrears?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  failedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fault?: Resolver<Contract.Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  finishedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grantsCorrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['AllowanceStandardAdjustmentProgress'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['AllowanceStandard'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStandardAdjustmentStatus'], ParentType, ContextType>;
};

export type AllowanceStandardAdjustmentProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStandardAdjustmentProgress'] = ResolversParentTypes['AllowanceStandardAdjustmentProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceStandardTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStandardTimeline'] = ResolversParentTypes['AllowanceStandardTimeline']> = {
  rural?: Resolver<Array<ResolversTypes['AllowanceRuralStandard']>, ParentType, ContextType>;
  specialHardship?: Resolver<Array<ResolversTypes['AllowanceSpecialHardshipStandard']>, ParentType, ContextType>;
  urban?: Resolver<Array<ResolversTypes['AllowanceUrbanStandard']>, ParentType, ContextType>;
};

export type AllowanceSupplementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSupplement'] = ResolversParentTypes['AllowanceSupplement']> = {
  answer?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AllowanceSupplementItem']>, ParentType, ContextType>;
  remark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AllowanceSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSupport'] = ResolversParentTypes['AllowanceSupport']> = {
  category?: Resolver<ResolversTypes['AllowanceCategory'], ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  measure?: Resolver<ResolversTypes['AllowanceUnreportedChangeMeasure'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceUrbanStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceUrbanStandard'] = ResolversParentTypes['AllowanceUrbanStandard']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFromPrecision?: Resolver<ResolversTypes['AllowanceStandardDatePrecision'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  followedByGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  perMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForAllowancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForAllowancePayload'] = ResolversParentTypes['ApplyForAllowancePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ApproveAllowancePaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAllowancePaymentRunPayload'] = ResolversParentTypes['ApproveAllowancePaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CalculationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculationStep'] = ResolversParentTypes['CalculationStep']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CancelAllowancePaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAllowancePaymentRunPayload'] = ResolversParentTypes['CancelAllowancePaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'AllowanceApplication' | 'AllowanceGrant' | 'AllowancePaymentRun', ParentType, ContextType>;
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

export type ChangeAllowanceHouseholdAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAllowanceHouseholdAccountPayload'] = ResolversParentTypes['ChangeAllowanceHouseholdAccountPayload']> = {
  account?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHouseholdAccount']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseAllowanceRecheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAllowanceRecheckPayload'] = ResolversParentTypes['CloseAllowanceRecheckPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recheck?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheck']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ConfirmAllowanceChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAllowanceChangePayload'] = ResolversParentTypes['ConfirmAllowanceChangePayload']> = {
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ConfirmAllowanceDeadlinePausePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAllowanceDeadlinePausePayload'] = ResolversParentTypes['ConfirmAllowanceDeadlinePausePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
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

export type ContestAllowanceIncomeCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestAllowanceIncomeCheckPayload'] = ResolversParentTypes['ContestAllowanceIncomeCheckPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAllowanceApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAllowanceApplicationPayload'] = ResolversParentTypes['DecideAllowanceApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DeliverAllowanceRefusalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverAllowanceRefusalPayload'] = ResolversParentTypes['DeliverAllowanceRefusalPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DetectAllowanceHouseholdChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectAllowanceHouseholdChangesPayload'] = ResolversParentTypes['DetectAllowanceHouseholdChangesPayload']> = {
  check?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHouseholdCheck']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowances?: Resolver<Contract.Maybe<ResolversTypes['DivisionAllowances']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DivisionAllowancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionAllowances'] = ResolversParentTypes['DivisionAllowances']> = {
  inForce?: Resolver<ResolversTypes['AllowanceFigures'], ParentType, ContextType, Partial<Contract.DivisionAllowancesInForceArgs>>;
  paidIn?: Resolver<ResolversTypes['AllowancePaidFigures'], ParentType, ContextType, Partial<Contract.DivisionAllowancesPaidInArgs>>;
  ruralStandard?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRuralStandard']>, ParentType, ContextType, Partial<Contract.DivisionAllowancesRuralStandardArgs>>;
  series?: Resolver<Array<ResolversTypes['AllowanceSeriesMonth']>, ParentType, ContextType, RequireFields<Contract.DivisionAllowancesSeriesArgs, 'category' | 'from' | 'to'>>;
  timeline?: Resolver<Array<ResolversTypes['AllowanceMonth']>, ParentType, ContextType>;
  urbanStandard?: Resolver<Contract.Maybe<ResolversTypes['AllowanceUrbanStandard']>, ParentType, ContextType, Partial<Contract.DivisionAllowancesUrbanStandardArgs>>;
};

export type DropAllowanceChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropAllowanceChangePayload'] = ResolversParentTypes['DropAllowanceChangePayload']> = {
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
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

export type ExportAllowancePaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportAllowancePaymentRunPayload'] = ResolversParentTypes['ExportAllowancePaymentRunPayload']> = {
  file?: Resolver<Contract.Maybe<ResolversTypes['AllowanceBankFile']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ExtendAllowanceDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendAllowanceDeadlinePayload'] = ResolversParentTypes['ExtendAllowanceDeadlinePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type GiveAllowanceFirstOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveAllowanceFirstOpinionPayload'] = ResolversParentTypes['GiveAllowanceFirstOpinionPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowance?: Resolver<Contract.Maybe<ResolversTypes['HouseholdAllowance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HouseholdAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdAllowance'] = ResolversParentTypes['HouseholdAllowance']> = {
  account?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHouseholdAccount']>, ParentType, ContextType>;
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
  acceptAllowanceApplication?: Resolver<Contract.Maybe<ResolversTypes['AcceptAllowanceApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAcceptAllowanceApplicationArgs, 'input'>>;
  applyForAllowance?: Resolver<Contract.Maybe<ResolversTypes['ApplyForAllowancePayload']>, ParentType, ContextType, RequireFields<Contract.MutationApplyForAllowanceArgs, 'input'>>;
  approveAllowancePaymentRun?: Resolver<Contract.Maybe<ResolversTypes['ApproveAllowancePaymentRunPayload']>, ParentType, ContextType, RequireFields<Contract.MutationApproveAllowancePaymentRunArgs, 'input'>>;
  cancelAllowancePaymentRun?: Resolver<Contract.Maybe<ResolversTypes['CancelAllowancePaymentRunPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelAllowancePaymentRunArgs, 'input'>>;
  changeAllowanceHouseholdAccount?: Resolver<Contract.Maybe<ResolversTypes['ChangeAllowanceHouseholdAccountPayload']>, ParentType, ContextType, RequireFields<Contract.MutationChangeAllowanceHouseholdAccountArgs, 'input'>>;
  closeAllowanceRecheck?: Resolver<Contract.Maybe<ResolversTypes['CloseAllowanceRecheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCloseAllowanceRecheckArgs, 'input'>>;
  confirmAllowanceChange?: Resolver<Contract.Maybe<ResolversTypes['ConfirmAllowanceChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationConfirmAllowanceChangeArgs, 'input'>>;
  confirmAllowanceDeadlinePause?: Resolver<Contract.Maybe<ResolversTypes['ConfirmAllowanceDeadlinePausePayload']>, ParentType, ContextType, RequireFields<Contract.MutationConfirmAllowanceDeadlinePauseArgs, 'input'>>;
  contestAllowanceIncomeCheck?: Resolver<Contract.Maybe<ResolversTypes['ContestAllowanceIncomeCheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationContestAllowanceIncomeCheckArgs, 'input'>>;
  decideAllowanceApplication?: Resolver<Contract.Maybe<ResolversTypes['DecideAllowanceApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDecideAllowanceApplicationArgs, 'input'>>;
  deliverAllowanceRefusal?: Resolver<Contract.Maybe<ResolversTypes['DeliverAllowanceRefusalPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDeliverAllowanceRefusalArgs, 'input'>>;
  detectAllowanceHouseholdChanges?: Resolver<Contract.Maybe<ResolversTypes['DetectAllowanceHouseholdChangesPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDetectAllowanceHouseholdChangesArgs, 'input'>>;
  dropAllowanceChange?: Resolver<Contract.Maybe<ResolversTypes['DropAllowanceChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationDropAllowanceChangeArgs, 'input'>>;
  exportAllowancePaymentRun?: Resolver<Contract.Maybe<ResolversTypes['ExportAllowancePaymentRunPayload']>, ParentType, ContextType, RequireFields<Contract.MutationExportAllowancePaymentRunArgs, 'input'>>;
  extendAllowanceDeadline?: Resolver<Contract.Maybe<ResolversTypes['ExtendAllowanceDeadlinePayload']>, ParentType, ContextType, RequireFields<Contract.MutationExtendAllowanceDeadlineArgs, 'input'>>;
  giveAllowanceFirstOpinion?: Resolver<Contract.Maybe<ResolversTypes['GiveAllowanceFirstOpinionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationGiveAllowanceFirstOpinionArgs, 'input'>>;
  pauseAllowanceDeadline?: Resolver<Contract.Maybe<ResolversTypes['PauseAllowanceDeadlinePayload']>, ParentType, ContextType, RequireFields<Contract.MutationPauseAllowanceDeadlineArgs, 'input'>>;
  prepareAllowancePaymentRun?: Resolver<Contract.Maybe<ResolversTypes['PrepareAllowancePaymentRunPayload']>, ParentType, ContextType, RequireFields<Contract.MutationPrepareAllowancePaymentRunArgs, 'input'>>;
  proposeAllowanceChange?: Resolver<Contract.Maybe<ResolversTypes['ProposeAllowanceChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationProposeAllowanceChangeArgs, 'input'>>;
  publishAllowanceEndNotice?: Resolver<Contract.Maybe<ResolversTypes['PublishAllowanceEndNoticePayload']>, ParentType, ContextType, RequireFields<Contract.MutationPublishAllowanceEndNoticeArgs, 'input'>>;
  publishAllowanceNotice?: Resolver<Contract.Maybe<ResolversTypes['PublishAllowanceNoticePayload']>, ParentType, ContextType, RequireFields<Contract.MutationPublishAllowanceNoticeArgs, 'input'>>;
  raiseAllowanceObjection?: Resolver<Contract.Maybe<ResolversTypes['RaiseAllowanceObjectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRaiseAllowanceObjectionArgs, 'input'>>;
  recordAllowanceBankResults?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceBankResultsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceBankResultsArgs, 'input'>>;
  recordAllowanceCountyVisit?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceCountyVisitPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceCountyVisitArgs, 'input'>>;
  recordAllowanceHearing?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceHearingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceHearingArgs, 'input'>>;
  recordAllowanceIncomeCheck?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceIncomeCheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceIncomeCheckArgs, 'input'>>;
  recordAllowanceInvestigation?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceInvestigationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceInvestigationArgs, 'input'>>;
  recordAllowanceJobOffer?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceJobOfferPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceJobOfferArgs, 'input'>>;
  recordAllowanceRecovery?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceRecoveryPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceRecoveryArgs, 'input'>>;
  recordAllowanceReview?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceReviewPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceReviewArgs, 'input'>>;
  recordAllowanceUnreportedChange?: Resolver<Contract.Maybe<ResolversTypes['RecordAllowanceUnreportedChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordAllowanceUnreportedChangeArgs, 'input'>>;
  refuseAllowanceApplication?: Resolver<Contract.Maybe<ResolversTypes['RefuseAllowanceApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRefuseAllowanceApplicationArgs, 'input'>>;
  registerAllowanceStandard?: Resolver<Contract.Maybe<ResolversTypes['RegisterAllowanceStandardPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterAllowanceStandardArgs, 'input'>>;
  reissueAllowancePayments?: Resolver<Contract.Maybe<ResolversTypes['ReissueAllowancePaymentsPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReissueAllowancePaymentsArgs, 'input'>>;
  reportAllowanceHouseholdChange?: Resolver<Contract.Maybe<ResolversTypes['ReportAllowanceHouseholdChangePayload']>, ParentType, ContextType, RequireFields<Contract.MutationReportAllowanceHouseholdChangeArgs, 'input'>>;
  requestAllowanceSupplement?: Resolver<Contract.Maybe<ResolversTypes['RequestAllowanceSupplementPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRequestAllowanceSupplementArgs, 'input'>>;
  resolveAllowanceObjection?: Resolver<Contract.Maybe<ResolversTypes['ResolveAllowanceObjectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationResolveAllowanceObjectionArgs, 'input'>>;
  resumeAllowanceDeadline?: Resolver<Contract.Maybe<ResolversTypes['ResumeAllowanceDeadlinePayload']>, ParentType, ContextType, RequireFields<Contract.MutationResumeAllowanceDeadlineArgs, 'input'>>;
  resumeAllowanceGrant?: Resolver<Contract.Maybe<ResolversTypes['ResumeAllowanceGrantPayload']>, ParentType, ContextType, RequireFields<Contract.MutationResumeAllowanceGrantArgs, 'input'>>;
  stopAllowanceGrant?: Resolver<Contract.Maybe<ResolversTypes['StopAllowanceGrantPayload']>, ParentType, ContextType, RequireFields<Contract.MutationStopAllowanceGrantArgs, 'input'>>;
  submitAllowanceApplicationForReview?: Resolver<Contract.Maybe<ResolversTypes['SubmitAllowanceApplicationForReviewPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSubmitAllowanceApplicationForReviewArgs, 'input'>>;
  supplementAllowanceApplication?: Resolver<Contract.Maybe<ResolversTypes['SupplementAllowanceApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSupplementAllowanceApplicationArgs, 'input'>>;
  suspendAllowanceGrant?: Resolver<Contract.Maybe<ResolversTypes['SuspendAllowanceGrantPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSuspendAllowanceGrantArgs, 'input'>>;
  terminateAllowanceApplication?: Resolver<Contract.Maybe<ResolversTypes['TerminateAllowanceApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationTerminateAllowanceApplicationArgs, 'input'>>;
  withdrawAllowanceApplication?: Resolver<Contract.Maybe<ResolversTypes['WithdrawAllowanceApplicationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationWithdrawAllowanceApplicationArgs, 'input'>>;
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

export type PaperProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperProof'] = ResolversParentTypes['PaperProof']> = {
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PauseAllowanceDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseAllowanceDeadlinePayload'] = ResolversParentTypes['PauseAllowanceDeadlinePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
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

export type PrepareAllowancePaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareAllowancePaymentRunPayload'] = ResolversParentTypes['PrepareAllowancePaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type ProposeAllowanceChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAllowanceChangePayload'] = ResolversParentTypes['ProposeAllowanceChangePayload']> = {
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PublishAllowanceEndNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishAllowanceEndNoticePayload'] = ResolversParentTypes['PublishAllowanceEndNoticePayload']> = {
  change?: Resolver<Contract.Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PublishAllowanceNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishAllowanceNoticePayload'] = ResolversParentTypes['PublishAllowanceNoticePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allowanceApplication?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceApplicationArgs, 'id'>>;
  allowanceApplications?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplicationConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceApplicationsArgs, 'division'>>;
  allowanceDeadlineCounts?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceDeadlineCount']>>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceDeadlineCountsArgs, 'division'>>;
  allowanceDeadlines?: Resolver<Contract.Maybe<ResolversTypes['AllowanceDeadlineConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceDeadlinesArgs, 'division'>>;
  allowanceFailedMessages?: Resolver<Contract.Maybe<ResolversTypes['AllowanceMessageConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceFailedMessagesArgs, 'division'>>;
  allowanceGrant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceGrantArgs, 'id'>>;
  allowanceNotices?: Resolver<Contract.Maybe<ResolversTypes['AllowanceNoticeConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceNoticesArgs, 'division'>>;
  allowanceOverpayments?: Resolver<Contract.Maybe<ResolversTypes['AllowanceOverpaymentConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceOverpaymentsArgs, 'division'>>;
  allowancePaperPage?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Contract.QueryAllowancePaperPageArgs, 'id'>>;
  allowancePaperProof?: Resolver<Contract.Maybe<ResolversTypes['PaperProof']>, ParentType, ContextType, RequireFields<Contract.QueryAllowancePaperProofArgs, 'number'>>;
  allowancePaymentRun?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType, RequireFields<Contract.QueryAllowancePaymentRunArgs, 'id'>>;
  allowancePaymentRuns?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRunConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowancePaymentRunsArgs, 'division'>>;
  allowanceReads?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReadConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceReadsArgs, 'applicationId'>>;
  allowanceRechecks?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheckConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceRechecksArgs, 'division'>>;
  allowanceReconciliation?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheckConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceReconciliationArgs, 'division'>>;
  allowanceReviews?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReviewConnection']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceReviewsArgs, 'division'>>;
  allowanceStaff?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceStaff']>>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceStaffArgs, 'division'>>;
  allowanceStandardAdjustment?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStandardAdjustment']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceStandardAdjustmentArgs, 'standardId'>>;
  allowanceStandards?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStandardTimeline']>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceStandardsArgs, 'division'>>;
  allowanceSupports?: Resolver<Contract.Maybe<Array<ResolversTypes['AllowanceSupport']>>, ParentType, ContextType, RequireFields<Contract.QueryAllowanceSupportsArgs, 'caseNumber' | 'on' | 'residentIds'>>;
  estimateAllowance?: Resolver<Contract.Maybe<ResolversTypes['AllowanceEstimate']>, ParentType, ContextType, RequireFields<Contract.QueryEstimateAllowanceArgs, 'input'>>;
};

export type RaiseAllowanceObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseAllowanceObjectionPayload'] = ResolversParentTypes['RaiseAllowanceObjectionPayload']> = {
  objection?: Resolver<Contract.Maybe<ResolversTypes['AllowanceObjection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceBankResultsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceBankResultsPayload'] = ResolversParentTypes['RecordAllowanceBankResultsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceCountyVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceCountyVisitPayload'] = ResolversParentTypes['RecordAllowanceCountyVisitPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceHearingPayload'] = ResolversParentTypes['RecordAllowanceHearingPayload']> = {
  hearing?: Resolver<Contract.Maybe<ResolversTypes['AllowanceHearing']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceIncomeCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceIncomeCheckPayload'] = ResolversParentTypes['RecordAllowanceIncomeCheckPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceInvestigationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceInvestigationPayload'] = ResolversParentTypes['RecordAllowanceInvestigationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceJobOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceJobOfferPayload'] = ResolversParentTypes['RecordAllowanceJobOfferPayload']> = {
  jobOffer?: Resolver<Contract.Maybe<ResolversTypes['AllowanceJobOffer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceRecoveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceRecoveryPayload'] = ResolversParentTypes['RecordAllowanceRecoveryPayload']> = {
  overpayment?: Resolver<Contract.Maybe<ResolversTypes['AllowanceOverpayment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceReviewPayload'] = ResolversParentTypes['RecordAllowanceReviewPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  review?: Resolver<Contract.Maybe<ResolversTypes['AllowanceReview']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordAllowanceUnreportedChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllowanceUnreportedChangePayload'] = ResolversParentTypes['RecordAllowanceUnreportedChangePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  unreportedChange?: Resolver<Contract.Maybe<ResolversTypes['AllowanceUnreportedChange']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RefuseAllowanceApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseAllowanceApplicationPayload'] = ResolversParentTypes['RefuseAllowanceApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterAllowanceStandardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAllowanceStandardPayload'] = ResolversParentTypes['RegisterAllowanceStandardPayload']> = {
  adjustment?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStandardAdjustment']>, ParentType, ContextType>;
  arrears?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  grantsCorrected?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  standard?: Resolver<Contract.Maybe<ResolversTypes['AllowanceStandard']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReissueAllowancePaymentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueAllowancePaymentsPayload'] = ResolversParentTypes['ReissueAllowancePaymentsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Contract.Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReportAllowanceHouseholdChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportAllowanceHouseholdChangePayload'] = ResolversParentTypes['ReportAllowanceHouseholdChangePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recheck?: Resolver<Contract.Maybe<ResolversTypes['AllowanceRecheck']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RequestAllowanceSupplementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAllowanceSupplementPayload'] = ResolversParentTypes['RequestAllowanceSupplementPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowance?: Resolver<Contract.Maybe<ResolversTypes['ResidentAllowance']>, ParentType, ContextType>;
  allowanceMessages?: Resolver<Contract.Maybe<ResolversTypes['AllowanceMessageConnection']>, ParentType, ContextType, Partial<Contract.ResidentAllowanceMessagesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResidentAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentAllowance'] = ResolversParentTypes['ResidentAllowance']> = {
  category?: Resolver<ResolversTypes['AllowanceCategory'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
};

export type ResolveAllowanceObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveAllowanceObjectionPayload'] = ResolversParentTypes['ResolveAllowanceObjectionPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResumeAllowanceDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeAllowanceDeadlinePayload'] = ResolversParentTypes['ResumeAllowanceDeadlinePayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResumeAllowanceGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeAllowanceGrantPayload'] = ResolversParentTypes['ResumeAllowanceGrantPayload']> = {
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
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

export type StopAllowanceGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopAllowanceGrantPayload'] = ResolversParentTypes['StopAllowanceGrantPayload']> = {
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SubmitAllowanceApplicationForReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAllowanceApplicationForReviewPayload'] = ResolversParentTypes['SubmitAllowanceApplicationForReviewPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SupplementAllowanceApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementAllowanceApplicationPayload'] = ResolversParentTypes['SupplementAllowanceApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SuspendAllowanceGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAllowanceGrantPayload'] = ResolversParentTypes['SuspendAllowanceGrantPayload']> = {
  grant?: Resolver<Contract.Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TerminateAllowanceApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateAllowanceApplicationPayload'] = ResolversParentTypes['TerminateAllowanceApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type WithdrawAllowanceApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAllowanceApplicationPayload'] = ResolversParentTypes['WithdrawAllowanceApplicationPayload']> = {
  application?: Resolver<Contract.Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  AcceptAllowanceApplicationPayload?: AcceptAllowanceApplicationPayloadResolvers<ContextType>;
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
  AllowanceDeadlinePause?: AllowanceDeadlinePauseResolvers<ContextType>;
  AllowanceDecision?: AllowanceDecisionResolvers<ContextType>;
  AllowanceEstimate?: AllowanceEstimateResolvers<ContextType>;
  AllowanceFigures?: AllowanceFiguresResolvers<ContextType>;
  AllowanceFirstOpinion?: AllowanceFirstOpinionResolvers<ContextType>;
  AllowanceGrant?: AllowanceGrantResolvers<ContextType>;
  AllowanceGrantConnection?: AllowanceGrantConnectionResolvers<ContextType>;
  AllowanceGrantEdge?: AllowanceGrantEdgeResolvers<ContextType>;
  AllowanceHearing?: AllowanceHearingResolvers<ContextType>;
  AllowanceHouseholdAccount?: AllowanceHouseholdAccountResolvers<ContextType>;
  AllowanceHouseholdCheck?: AllowanceHouseholdCheckResolvers<ContextType>;
  AllowanceIncome?: AllowanceIncomeResolvers<ContextType>;
  AllowanceIncomeCheck?: AllowanceIncomeCheckResolvers<ContextType>;
  AllowanceIncomeCheckContest?: AllowanceIncomeCheckContestResolvers<ContextType>;
  AllowanceIncomeCheckResult?: AllowanceIncomeCheckResultResolvers<ContextType>;
  AllowanceInvestigation?: AllowanceInvestigationResolvers<ContextType>;
  AllowanceJobOffer?: AllowanceJobOfferResolvers<ContextType>;
  AllowanceMember?: AllowanceMemberResolvers<ContextType>;
  AllowanceMessageConnection?: AllowanceMessageConnectionResolvers<ContextType>;
  AllowanceMessageEdge?: AllowanceMessageEdgeResolvers<ContextType>;
  AllowanceMonth?: AllowanceMonthResolvers<ContextType>;
  AllowanceNotice?: AllowanceNoticeResolvers<ContextType>;
  AllowanceNoticeConnection?: AllowanceNoticeConnectionResolvers<ContextType>;
  AllowanceNoticeEdge?: AllowanceNoticeEdgeResolvers<ContextType>;
  AllowanceObjection?: AllowanceObjectionResolvers<ContextType>;
  AllowanceOverpayment?: AllowanceOverpaymentResolvers<ContextType>;
  AllowanceOverpaymentConnection?: AllowanceOverpaymentConnectionResolvers<ContextType>;
  AllowanceOverpaymentEdge?: AllowanceOverpaymentEdgeResolvers<ContextType>;
  AllowancePaidFigures?: AllowancePaidFiguresResolvers<ContextType>;
  AllowancePayment?: AllowancePaymentResolvers<ContextType>;
  AllowancePaymentConnection?: AllowancePaymentConnectionResolvers<ContextType>;
  AllowancePaymentEdge?: AllowancePaymentEdgeResolvers<ContextType>;
  AllowancePaymentRun?: AllowancePaymentRunResolvers<ContextType>;
  AllowancePaymentRunConnection?: AllowancePaymentRunConnectionResolvers<ContextType>;
  AllowancePaymentRunEdge?: AllowancePaymentRunEdgeResolvers<ContextType>;
  AllowancePaymentRunProgress?: AllowancePaymentRunProgressResolvers<ContextType>;
  AllowancePaymentShare?: AllowancePaymentShareResolvers<ContextType>;
  AllowanceProperty?: AllowancePropertyResolvers<ContextType>;
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
  AllowanceRuralStandard?: AllowanceRuralStandardResolvers<ContextType>;
  AllowanceSeriesFigures?: AllowanceSeriesFiguresResolvers<ContextType>;
  AllowanceSeriesMonth?: AllowanceSeriesMonthResolvers<ContextType>;
  AllowanceSpecialHardshipStandard?: AllowanceSpecialHardshipStandardResolvers<ContextType>;
  AllowanceStaff?: AllowanceStaffResolvers<ContextType>;
  AllowanceStandard?: AllowanceStandardResolvers<ContextType>;
  AllowanceStandardAdjustment?: AllowanceStandardAdjustmentResolvers<ContextType>;
  AllowanceStandardAdjustmentProgress?: AllowanceStandardAdjustmentProgressResolvers<ContextType>;
  AllowanceStandardTimeline?: AllowanceStandardTimelineResolvers<ContextType>;
  AllowanceSupplement?: AllowanceSupplementResolvers<ContextType>;
  AllowanceSupport?: AllowanceSupportResolvers<ContextType>;
  AllowanceTerm?: AllowanceTermResolvers<ContextType>;
  AllowanceTransfer?: AllowanceTransferResolvers<ContextType>;
  AllowanceTransferAccount?: AllowanceTransferAccountResolvers<ContextType>;
  AllowanceTransferConnection?: AllowanceTransferConnectionResolvers<ContextType>;
  AllowanceTransferEdge?: AllowanceTransferEdgeResolvers<ContextType>;
  AllowanceUnreportedChange?: AllowanceUnreportedChangeResolvers<ContextType>;
  AllowanceUrbanStandard?: AllowanceUrbanStandardResolvers<ContextType>;
  ApplyForAllowancePayload?: ApplyForAllowancePayloadResolvers<ContextType>;
  ApproveAllowancePaymentRunPayload?: ApproveAllowancePaymentRunPayloadResolvers<ContextType>;
  CalculationStep?: CalculationStepResolvers<ContextType>;
  CancelAllowancePaymentRunPayload?: CancelAllowancePaymentRunPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  CaseStage?: CaseStageResolvers<ContextType>;
  ChangeAllowanceHouseholdAccountPayload?: ChangeAllowanceHouseholdAccountPayloadResolvers<ContextType>;
  CloseAllowanceRecheckPayload?: CloseAllowanceRecheckPayloadResolvers<ContextType>;
  ConfirmAllowanceChangePayload?: ConfirmAllowanceChangePayloadResolvers<ContextType>;
  ConfirmAllowanceDeadlinePausePayload?: ConfirmAllowanceDeadlinePausePayloadResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  ContestAllowanceIncomeCheckPayload?: ContestAllowanceIncomeCheckPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideAllowanceApplicationPayload?: DecideAllowanceApplicationPayloadResolvers<ContextType>;
  DeliverAllowanceRefusalPayload?: DeliverAllowanceRefusalPayloadResolvers<ContextType>;
  DetectAllowanceHouseholdChangesPayload?: DetectAllowanceHouseholdChangesPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionAllowances?: DivisionAllowancesResolvers<ContextType>;
  DropAllowanceChangePayload?: DropAllowanceChangePayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExportAllowancePaymentRunPayload?: ExportAllowancePaymentRunPayloadResolvers<ContextType>;
  ExtendAllowanceDeadlinePayload?: ExtendAllowanceDeadlinePayloadResolvers<ContextType>;
  GiveAllowanceFirstOpinionPayload?: GiveAllowanceFirstOpinionPayloadResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdAllowance?: HouseholdAllowanceResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  IssuedPaper?: IssuedPaperResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperProof?: PaperProofResolvers<ContextType>;
  PauseAllowanceDeadlinePayload?: PauseAllowanceDeadlinePayloadResolvers<ContextType>;
  PersonalMessage?: PersonalMessageResolvers<ContextType>;
  PrepareAllowancePaymentRunPayload?: PrepareAllowancePaymentRunPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProposeAllowanceChangePayload?: ProposeAllowanceChangePayloadResolvers<ContextType>;
  PublishAllowanceEndNoticePayload?: PublishAllowanceEndNoticePayloadResolvers<ContextType>;
  PublishAllowanceNoticePayload?: PublishAllowanceNoticePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseAllowanceObjectionPayload?: RaiseAllowanceObjectionPayloadResolvers<ContextType>;
  RecordAllowanceBankResultsPayload?: RecordAllowanceBankResultsPayloadResolvers<ContextType>;
  RecordAllowanceCountyVisitPayload?: RecordAllowanceCountyVisitPayloadResolvers<ContextType>;
  RecordAllowanceHearingPayload?: RecordAllowanceHearingPayloadResolvers<ContextType>;
  RecordAllowanceIncomeCheckPayload?: RecordAllowanceIncomeCheckPayloadResolvers<ContextType>;
  RecordAllowanceInvestigationPayload?: RecordAllowanceInvestigationPayloadResolvers<ContextType>;
  RecordAllowanceJobOfferPayload?: RecordAllowanceJobOfferPayloadResolvers<ContextType>;
  RecordAllowanceRecoveryPayload?: RecordAllowanceRecoveryPayloadResolvers<ContextType>;
  RecordAllowanceReviewPayload?: RecordAllowanceReviewPayloadResolvers<ContextType>;
  RecordAllowanceUnreportedChangePayload?: RecordAllowanceUnreportedChangePayloadResolvers<ContextType>;
  RefuseAllowanceApplicationPayload?: RefuseAllowanceApplicationPayloadResolvers<ContextType>;
  RegisterAllowanceStandardPayload?: RegisterAllowanceStandardPayloadResolvers<ContextType>;
  ReissueAllowancePaymentsPayload?: ReissueAllowancePaymentsPayloadResolvers<ContextType>;
  ReportAllowanceHouseholdChangePayload?: ReportAllowanceHouseholdChangePayloadResolvers<ContextType>;
  RequestAllowanceSupplementPayload?: RequestAllowanceSupplementPayloadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResidentAllowance?: ResidentAllowanceResolvers<ContextType>;
  ResolveAllowanceObjectionPayload?: ResolveAllowanceObjectionPayloadResolvers<ContextType>;
  ResumeAllowanceDeadlinePayload?: ResumeAllowanceDeadlinePayloadResolvers<ContextType>;
  ResumeAllowanceGrantPayload?: ResumeAllowanceGrantPayloadResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  StopAllowanceGrantPayload?: StopAllowanceGrantPayloadResolvers<ContextType>;
  SubmitAllowanceApplicationForReviewPayload?: SubmitAllowanceApplicationForReviewPayloadResolvers<ContextType>;
  SupplementAllowanceApplicationPayload?: SupplementAllowanceApplicationPayloadResolvers<ContextType>;
  SuspendAllowanceGrantPayload?: SuspendAllowanceGrantPayloadResolvers<ContextType>;
  TerminateAllowanceApplicationPayload?: TerminateAllowanceApplicationPayloadResolvers<ContextType>;
  WithdrawAllowanceApplicationPayload?: WithdrawAllowanceApplicationPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  scopesOfCase?: ScopesOfCaseDirectiveResolver<any, any, ContextType>;
};
