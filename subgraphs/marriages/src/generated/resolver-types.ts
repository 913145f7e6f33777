import type * as Contract from './contract.ts';
import type { Division, DivorceCase, MarriageAnnotation, MarriageAppointment, MarriageArchiveFile, MarriageCertificate, MarriageCounsellingBooking, MarriageOffice, MarriageRecordElsewhere, MarriageRegistration, Resident, WeddingCustomActivity } from './contract.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { EvidenceRow as EvidenceRowMapper } from '@civil-affairs/kit/evidence/evidence';
import type { Deadline as DeadlineMapper } from '@civil-affairs/kit/statutory-deadlines';
import type { ShownPaper as ShownPaperMapper, PaperProof as PaperProofMapper } from '@civil-affairs/kit/papers/papers';
import type { ShownMessage as ShownMessageMapper, MessagePage as MessagePageMapper } from '@civil-affairs/kit/messages/messages';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { DivisionReference as DivisionReferenceMapper, AppointmentPage as AppointmentPageMapper, SeenRegistration as SeenRegistrationMapper, RegistrationPage as RegistrationPageMapper } from '../queries.ts';
import type { OfficeRow as OfficeRowMapper, AppointmentRow as AppointmentRowMapper, AppointmentPartyRow as AppointmentPartyRowMapper, RefusalRow as RefusalRowMapper, CertificateRow as CertificateRowMapper, SpouseRow as SpouseRowMapper } from '../tables.ts';
import type { OpenPeriod as OpenPeriodMapper, BookableSlot as BookableSlotMapper } from '../rules/slots.ts';
import type { DivorceRow as DivorceRowMapper, DivorcePartyRow as DivorcePartyRowMapper, DivorceRefusalRow as DivorceRefusalRowMapper } from '../tables/divorces.ts';
import type { DivorcePage as DivorcePageMapper } from '../queries/divorces.ts';
import type { AnnotationRow as AnnotationRowMapper, ElsewhereRow as ElsewhereRowMapper } from '../tables/ends.ts';
import type { OpenedParty as OpenedPartyMapper } from '../sealed.ts';
import type { DataCheckRow as DataCheckRowMapper, CorrectionRow as CorrectionRowMapper } from '../tables/parties.ts';
import type { CounsellingSlotRow as CounsellingSlotRowMapper, CounsellingBookingRow as CounsellingBookingRowMapper, WeddingActivityRow as WeddingActivityRowMapper } from '../tables/counselling.ts';
import type { ArchiveFileRow as ArchiveFileRowMapper, ConsultationRow as ConsultationRowMapper, RecordCertificateRow as RecordCertificateRowMapper, ProtectionReportRow as ProtectionReportRowMapper } from '../tables/archive.ts';
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
  DivorceCase: DivorceCase;
  MarriageAnnotation: MarriageAnnotation;
  MarriageAppointment: MarriageAppointment;
  MarriageArchiveFile: MarriageArchiveFile;
  MarriageCertificate: MarriageCertificate;
  MarriageCounsellingBooking: MarriageCounsellingBooking;
  MarriageOffice: MarriageOffice;
  MarriageRecordElsewhere: MarriageRecordElsewhere;
  MarriageRegistration: MarriageRegistration;
  Resident: Resident;
  WeddingCustomActivity: WeddingCustomActivity;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  DivorceCase:
    ( { __typename: 'DivorceCase' }
    & GraphQLRecursivePick<FederationTypes['DivorceCase'], {"id":true}> );
  MarriageAnnotation:
    ( { __typename: 'MarriageAnnotation' }
    & GraphQLRecursivePick<FederationTypes['MarriageAnnotation'], {"id":true}> );
  MarriageAppointment:
    ( { __typename: 'MarriageAppointment' }
    & GraphQLRecursivePick<FederationTypes['MarriageAppointment'], {"id":true}> );
  MarriageArchiveFile:
    ( { __typename: 'MarriageArchiveFile' }
    & GraphQLRecursivePick<FederationTypes['MarriageArchiveFile'], {"id":true}> );
  MarriageCertificate:
    ( { __typename: 'MarriageCertificate' }
    & GraphQLRecursivePick<FederationTypes['MarriageCertificate'], {"id":true}> );
  MarriageCounsellingBooking:
    ( { __typename: 'MarriageCounsellingBooking' }
    & GraphQLRecursivePick<FederationTypes['MarriageCounsellingBooking'], {"id":true}> );
  MarriageOffice:
    ( { __typename: 'MarriageOffice' }
    & GraphQLRecursivePick<FederationTypes['MarriageOffice'], {"id":true}> );
  MarriageRecordElsewhere:
    ( { __typename: 'MarriageRecordElsewhere' }
    & GraphQLRecursivePick<FederationTypes['MarriageRecordElsewhere'], {"id":true}> );
  MarriageRegistration:
    ( { __typename: 'MarriageRegistration' }
    & GraphQLRecursivePick<FederationTypes['MarriageRegistration'], {"id":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}> ) );
  WeddingCustomActivity:
    ( { __typename: 'WeddingCustomActivity' }
    & GraphQLRecursivePick<FederationTypes['WeddingCustomActivity'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case:
    | ( DivorceRowMapper )
    | ( AppointmentRowMapper )
    | ( SeenRegistrationMapper )
  ;
  Node:
    | ( DivorceRowMapper )
    | ( AnnotationRowMapper )
    | ( AppointmentRowMapper )
    | ( ArchiveFileRowMapper )
    | ( CertificateRowMapper )
    | ( CounsellingBookingRowMapper )
    | ( OfficeRowMapper )
    | ( ElsewhereRowMapper )
    | ( SeenRegistrationMapper )
    | ( WeddingActivityRowMapper )
  ;
  Problem:
    | ( ConflictProblemMapper )
    | ( InputProblemMapper )
    | ( RuleProblemMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDivorceInput: Contract.AcceptDivorceInput;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Contract.Scalars['Boolean']['output']>;
  AcceptDivorcePayload: ResolverTypeWrapper<Omit<Contract.AcceptDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversTypes['DivorceCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ActionAvailability: ResolverTypeWrapper<ActionAvailabilityMapper>;
  AnnotateMarriageCourtJudgmentInput: Contract.AnnotateMarriageCourtJudgmentInput;
  AnnotateMarriageCourtJudgmentPayload: ResolverTypeWrapper<Omit<Contract.AnnotateMarriageCourtJudgmentPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, registration?: Contract.Maybe<ResolversTypes['MarriageRegistration']>, warnings: Array<ResolversTypes['Problem']> }>;
  AnnounceWeddingActivityInput: Contract.AnnounceWeddingActivityInput;
  AnnounceWeddingActivityPayload: ResolverTypeWrapper<Omit<Contract.AnnounceWeddingActivityPayload, 'activity' | 'problems' | 'warnings'> & { activity?: Contract.Maybe<ResolversTypes['WeddingCustomActivity']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  BookMarriageAppointmentInput: Contract.BookMarriageAppointmentInput;
  BookMarriageAppointmentPayload: ResolverTypeWrapper<Omit<Contract.BookMarriageAppointmentPayload, 'appointment' | 'nextFreeSlot' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversTypes['MarriageAppointment']>, nextFreeSlot?: Contract.Maybe<ResolversTypes['MarriageAppointmentSlot']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  BookMarriageCounsellingInput: Contract.BookMarriageCounsellingInput;
  BookMarriageCounsellingPayload: ResolverTypeWrapper<Omit<Contract.BookMarriageCounsellingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversTypes['MarriageCounsellingBooking']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CalculationStep: ResolverTypeWrapper<Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversTypes['Money']>, label: ResolversTypes['LocalizedText'] }>;
  CancelMarriageAppointmentInput: Contract.CancelMarriageAppointmentInput;
  CancelMarriageAppointmentPayload: ResolverTypeWrapper<Omit<Contract.CancelMarriageAppointmentPayload, 'appointment' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversTypes['MarriageAppointment']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  CancelMarriageCounsellingInput: Contract.CancelMarriageCounsellingInput;
  CancelMarriageCounsellingPayload: ResolverTypeWrapper<Omit<Contract.CancelMarriageCounsellingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversTypes['MarriageCounsellingBooking']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  CaseHistoryEntry: ResolverTypeWrapper<Contract.CaseHistoryEntry>;
  CaseStage: ResolverTypeWrapper<Omit<Contract.CaseStage, 'label'> & { label: ResolversTypes['LocalizedText'] }>;
  CheckMarriageElsewhereInput: Contract.CheckMarriageElsewhereInput;
  CheckMarriageElsewherePayload: ResolverTypeWrapper<Omit<Contract.CheckMarriageElsewherePayload, 'problems' | 'record' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, record?: Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConfirmMarriageRevocationInput: Contract.ConfirmMarriageRevocationInput;
  ConfirmMarriageRevocationPayload: ResolverTypeWrapper<Omit<Contract.ConfirmMarriageRevocationPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, registration?: Contract.Maybe<ResolversTypes['MarriageRegistration']>, warnings: Array<ResolversTypes['Problem']> }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  ConsultMarriageArchiveInput: Contract.ConsultMarriageArchiveInput;
  ConsultMarriageArchivePayload: ResolverTypeWrapper<Omit<Contract.ConsultMarriageArchivePayload, 'file' | 'problems' | 'warnings'> & { file?: Contract.Maybe<ResolversTypes['MarriageArchiveFile']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  DecideMarriageCorrectionInput: Contract.DecideMarriageCorrectionInput;
  DecideMarriageCorrectionPayload: ResolverTypeWrapper<Omit<Contract.DecideMarriageCorrectionPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, registration?: Contract.Maybe<ResolversTypes['MarriageRegistration']>, warnings: Array<ResolversTypes['Problem']> }>;
  DeclareMarriageNotRestoredInput: Contract.DeclareMarriageNotRestoredInput;
  DeclareMarriageNotRestoredPayload: ResolverTypeWrapper<Omit<Contract.DeclareMarriageNotRestoredPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, registration?: Contract.Maybe<ResolversTypes['MarriageRegistration']>, warnings: Array<ResolversTypes['Problem']> }>;
  DeclineDivorceInput: Contract.DeclineDivorceInput;
  DeclineDivorcePayload: ResolverTypeWrapper<Omit<Contract.DeclineDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversTypes['DivorceCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionMarriages: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivorceAgreement: ResolverTypeWrapper<Contract.DivorceAgreement>;
  DivorceAgreementInput: Contract.DivorceAgreementInput;
  DivorceAgreementOnChildren: ResolverTypeWrapper<Contract.DivorceAgreementOnChildren>;
  DivorceAgreementOnChildrenInput: Contract.DivorceAgreementOnChildrenInput;
  DivorceAgreementPart: ResolverTypeWrapper<Contract.DivorceAgreementPart>;
  DivorceAgreementPartInput: Contract.DivorceAgreementPartInput;
  DivorceApplicationFigures: ResolverTypeWrapper<Contract.DivorceApplicationFigures>;
  DivorceCapacity: Contract.DivorceCapacity;
  DivorceCase: ResolverTypeWrapper<DivorceRowMapper>;
  DivorceCaseConnection: ResolverTypeWrapper<DivorcePageMapper>;
  DivorceCaseEdge: ResolverTypeWrapper<Omit<Contract.DivorceCaseEdge, 'node'> & { node: ResolversTypes['DivorceCase'] }>;
  DivorceCertificateEvidence: Contract.DivorceCertificateEvidence;
  DivorceClosedReason: Contract.DivorceClosedReason;
  DivorceParty: ResolverTypeWrapper<DivorcePartyRowMapper>;
  DivorcePartyInput: Contract.DivorcePartyInput;
  DivorcePartyPresentInput: Contract.DivorcePartyPresentInput;
  DivorcePeriods: ResolverTypeWrapper<Omit<Contract.DivorcePeriods, 'problems' | 'steps' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, steps: Array<ResolversTypes['CalculationStep']>, warnings: Array<ResolversTypes['Problem']> }>;
  DivorcePhase: Contract.DivorcePhase;
  DivorceRefusal: ResolverTypeWrapper<DivorceRefusalRowMapper>;
  DivorceRefusalReason: Contract.DivorceRefusalReason;
  DivorceStatus: Contract.DivorceStatus;
  DivorceWithdrawal: ResolverTypeWrapper<Contract.DivorceWithdrawal>;
  EndMarriageElsewhereInput: Contract.EndMarriageElsewhereInput;
  EndMarriageElsewherePayload: ResolverTypeWrapper<Omit<Contract.EndMarriageElsewherePayload, 'problems' | 'record' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, record?: Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']>, warnings: Array<ResolversTypes['Problem']> }>;
  EnrolInWeddingActivityInput: Contract.EnrolInWeddingActivityInput;
  EnrolInWeddingActivityPayload: ResolverTypeWrapper<Omit<Contract.EnrolInWeddingActivityPayload, 'activity' | 'problems' | 'warnings'> & { activity?: Contract.Maybe<ResolversTypes['WeddingCustomActivity']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  Evidence: ResolverTypeWrapper<EvidenceRowMapper>;
  EvidenceStatus: Contract.EvidenceStatus;
  FileMarriageArchiveInput: Contract.FileMarriageArchiveInput;
  FileMarriageArchivePayload: ResolverTypeWrapper<Omit<Contract.FileMarriageArchivePayload, 'file' | 'problems' | 'warnings'> & { file?: Contract.Maybe<ResolversTypes['MarriageArchiveFile']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  IssueMarriageRecordCertificateInput: Contract.IssueMarriageRecordCertificateInput;
  IssueMarriageRecordCertificatePayload: ResolverTypeWrapper<Omit<Contract.IssueMarriageRecordCertificatePayload, 'certificate' | 'problems' | 'warnings'> & { certificate?: Contract.Maybe<ResolversTypes['MarriageRecordCertificate']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  IssuedPaper: ResolverTypeWrapper<ShownPaperMapper>;
  LocalDate: ResolverTypeWrapper<Contract.Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  MaritalStatus: Contract.MaritalStatus;
  MarriageAnnotation: ResolverTypeWrapper<AnnotationRowMapper>;
  MarriageAnnotationKind: Contract.MarriageAnnotationKind;
  MarriageAppointment: ResolverTypeWrapper<AppointmentRowMapper>;
  MarriageAppointmentConnection: ResolverTypeWrapper<AppointmentPageMapper>;
  MarriageAppointmentEdge: ResolverTypeWrapper<Omit<Contract.MarriageAppointmentEdge, 'node'> & { node: ResolversTypes['MarriageAppointment'] }>;
  MarriageAppointmentParty: ResolverTypeWrapper<AppointmentPartyRowMapper>;
  MarriageAppointmentPartyInput: Contract.MarriageAppointmentPartyInput;
  MarriageAppointmentSlot: ResolverTypeWrapper<BookableSlotMapper>;
  MarriageAppointmentStatus: Contract.MarriageAppointmentStatus;
  MarriageArchiveBasis: Contract.MarriageArchiveBasis;
  MarriageArchiveConsultation: ResolverTypeWrapper<ConsultationRowMapper>;
  MarriageArchiveFile: ResolverTypeWrapper<ArchiveFileRowMapper>;
  MarriageArchiveKind: Contract.MarriageArchiveKind;
  MarriageArchivePurpose: Contract.MarriageArchivePurpose;
  MarriageCertificate: ResolverTypeWrapper<CertificateRowMapper>;
  MarriageCertificateKind: Contract.MarriageCertificateKind;
  MarriageCertificateReissueReason: Contract.MarriageCertificateReissueReason;
  MarriageCorrection: ResolverTypeWrapper<CorrectionRowMapper>;
  MarriageCorrectionCause: Contract.MarriageCorrectionCause;
  MarriageCorrectionField: Contract.MarriageCorrectionField;
  MarriageCorrectionStatus: Contract.MarriageCorrectionStatus;
  MarriageCounsellingBooking: ResolverTypeWrapper<CounsellingBookingRowMapper>;
  MarriageCounsellingKind: Contract.MarriageCounsellingKind;
  MarriageCounsellingOutcome: Contract.MarriageCounsellingOutcome;
  MarriageCounsellingSlot: ResolverTypeWrapper<CounsellingSlotRowMapper>;
  MarriageCounsellingStatus: Contract.MarriageCounsellingStatus;
  MarriageDataCheck: ResolverTypeWrapper<DataCheckRowMapper>;
  MarriageDataCheckResult: Contract.MarriageDataCheckResult;
  MarriageDataCheckSource: Contract.MarriageDataCheckSource;
  MarriageDataSupplement: Contract.MarriageDataSupplement;
  MarriageElsewhereEndInput: Contract.MarriageElsewhereEndInput;
  MarriageElsewhereEndKind: Contract.MarriageElsewhereEndKind;
  MarriageElsewherePlace: Contract.MarriageElsewherePlace;
  MarriageElsewhereStatus: Contract.MarriageElsewhereStatus;
  MarriageEndReason: Contract.MarriageEndReason;
  MarriageFigures: ResolverTypeWrapper<Contract.MarriageFigures>;
  MarriageMediationFigures: ResolverTypeWrapper<Contract.MarriageMediationFigures>;
  MarriageMessageConnection: ResolverTypeWrapper<MessagePageMapper>;
  MarriageMessageEdge: ResolverTypeWrapper<Omit<Contract.MarriageMessageEdge, 'node'> & { node: ResolversTypes['PersonalMessage'] }>;
  MarriageNews: ResolverTypeWrapper<Contract.MarriageNews>;
  MarriageOffice: ResolverTypeWrapper<OfficeRowMapper>;
  MarriageOfficeDayStatus: Contract.MarriageOfficeDayStatus;
  MarriageOfficeOpeningHours: ResolverTypeWrapper<OpenPeriodMapper>;
  MarriageOutsidePartyKind: Contract.MarriageOutsidePartyKind;
  MarriageParty: ResolverTypeWrapper<OpenedPartyMapper>;
  MarriagePartyDetailsInput: Contract.MarriagePartyDetailsInput;
  MarriagePartyInput: Contract.MarriagePartyInput;
  MarriageProtectionReport: ResolverTypeWrapper<ProtectionReportRowMapper>;
  MarriageProtectionSuspicion: Contract.MarriageProtectionSuspicion;
  MarriageRecordCertificate: ResolverTypeWrapper<RecordCertificateRowMapper>;
  MarriageRecordElsewhere: ResolverTypeWrapper<ElsewhereRowMapper>;
  MarriageRefusal: ResolverTypeWrapper<RefusalRowMapper>;
  MarriageRefusalReason: Contract.MarriageRefusalReason;
  MarriageRegistration: ResolverTypeWrapper<SeenRegistrationMapper>;
  MarriageRegistrationConnection: ResolverTypeWrapper<RegistrationPageMapper>;
  MarriageRegistrationEdge: ResolverTypeWrapper<Omit<Contract.MarriageRegistrationEdge, 'node'> & { node: ResolversTypes['MarriageRegistration'] }>;
  MarriageRegistrationKind: Contract.MarriageRegistrationKind;
  MarriageRevocationSource: Contract.MarriageRevocationSource;
  MarriageSeriesMonth: ResolverTypeWrapper<Contract.MarriageSeriesMonth>;
  MarriageSpouse: ResolverTypeWrapper<SpouseRowMapper>;
  MarriageSpouseInput: Contract.MarriageSpouseInput;
  MarriageSpouseRole: Contract.MarriageSpouseRole;
  MarriageStatus: Contract.MarriageStatus;
  MarriageVoidGround: Contract.MarriageVoidGround;
  MarriageWalkInPartyInput: Contract.MarriageWalkInPartyInput;
  MessageStatus: Contract.MessageStatus;
  Money: ResolverTypeWrapper<FenMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenMarriageCounsellingSlotInput: Contract.OpenMarriageCounsellingSlotInput;
  OpenMarriageCounsellingSlotPayload: ResolverTypeWrapper<Omit<Contract.OpenMarriageCounsellingSlotPayload, 'problems' | 'slot' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, slot?: Contract.Maybe<ResolversTypes['MarriageCounsellingSlot']>, warnings: Array<ResolversTypes['Problem']> }>;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  PaperProof: ResolverTypeWrapper<PaperProofMapper>;
  PersonalMessage: ResolverTypeWrapper<ShownMessageMapper>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  ProposeMarriageCorrectionInput: Contract.ProposeMarriageCorrectionInput;
  ProposeMarriageCorrectionPayload: ResolverTypeWrapper<Omit<Contract.ProposeMarriageCorrectionPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, registration?: Contract.Maybe<ResolversTypes['MarriageRegistration']>, warnings: Array<ResolversTypes['Problem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordMarriageCounsellingInput: Contract.RecordMarriageCounsellingInput;
  RecordMarriageCounsellingPayload: ResolverTypeWrapper<Omit<Contract.RecordMarriageCounsellingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversTypes['MarriageCounsellingBooking']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordMarriageDataCheckInput: Contract.RecordMarriageDataCheckInput;
  RecordMarriageDataCheckPayload: ResolverTypeWrapper<Omit<Contract.RecordMarriageDataCheckPayload, 'appointment' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversTypes['MarriageAppointment']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordMarriageElsewhereInput: Contract.RecordMarriageElsewhereInput;
  RecordMarriageElsewherePayload: ResolverTypeWrapper<Omit<Contract.RecordMarriageElsewherePayload, 'problems' | 'record' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, record?: Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']>, warnings: Array<ResolversTypes['Problem']> }>;
  RecordWeddingAttendanceInput: Contract.RecordWeddingAttendanceInput;
  RecordWeddingAttendancePayload: ResolverTypeWrapper<Omit<Contract.RecordWeddingAttendancePayload, 'activity' | 'problems' | 'warnings'> & { activity?: Contract.Maybe<ResolversTypes['WeddingCustomActivity']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RefuseDivorceInput: Contract.RefuseDivorceInput;
  RefuseDivorcePayload: ResolverTypeWrapper<Omit<Contract.RefuseDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversTypes['DivorceCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RefuseMarriageInput: Contract.RefuseMarriageInput;
  RefuseMarriagePayload: ResolverTypeWrapper<Omit<Contract.RefuseMarriagePayload, 'appointment' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversTypes['MarriageAppointment']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterDivorceInput: Contract.RegisterDivorceInput;
  RegisterDivorcePayload: ResolverTypeWrapper<Omit<Contract.RegisterDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversTypes['DivorceCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterMarriageInput: Contract.RegisterMarriageInput;
  RegisterMarriagePayload: ResolverTypeWrapper<Omit<Contract.RegisterMarriagePayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, registration?: Contract.Maybe<ResolversTypes['MarriageRegistration']>, warnings: Array<ResolversTypes['Problem']> }>;
  RegisterMarriageWalkInInput: Contract.RegisterMarriageWalkInInput;
  RegisterMarriageWalkInPayload: ResolverTypeWrapper<Omit<Contract.RegisterMarriageWalkInPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, registration?: Contract.Maybe<ResolversTypes['MarriageRegistration']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReissueDivorceCertificateInput: Contract.ReissueDivorceCertificateInput;
  ReissueDivorceCertificatePayload: ResolverTypeWrapper<Omit<Contract.ReissueDivorceCertificatePayload, 'certificate' | 'problems' | 'warnings'> & { certificate?: Contract.Maybe<ResolversTypes['MarriageCertificate']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReissueMarriageCertificateInput: Contract.ReissueMarriageCertificateInput;
  ReissueMarriageCertificatePayload: ResolverTypeWrapper<Omit<Contract.ReissueMarriageCertificatePayload, 'certificate' | 'problems' | 'warnings'> & { certificate?: Contract.Maybe<ResolversTypes['MarriageCertificate']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReplaceDivorceAgreementInput: Contract.ReplaceDivorceAgreementInput;
  ReplaceDivorceAgreementPayload: ResolverTypeWrapper<Omit<Contract.ReplaceDivorceAgreementPayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversTypes['DivorceCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  ReportMarriageProtectionConcernInput: Contract.ReportMarriageProtectionConcernInput;
  ReportMarriageProtectionConcernPayload: ResolverTypeWrapper<Omit<Contract.ReportMarriageProtectionConcernPayload, 'problems' | 'report' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, report?: Contract.Maybe<ResolversTypes['MarriageProtectionReport']>, warnings: Array<ResolversTypes['Problem']> }>;
  Resident: ResolverTypeWrapper<ResidentReferenceMapper>;
  RevokeMarriageRegistrationInput: Contract.RevokeMarriageRegistrationInput;
  RevokeMarriageRegistrationPayload: ResolverTypeWrapper<Omit<Contract.RevokeMarriageRegistrationPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversTypes['Problem']>, registration?: Contract.Maybe<ResolversTypes['MarriageRegistration']>, warnings: Array<ResolversTypes['Problem']> }>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Contract.Scalars['SafeInt']['output']>;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineMapper>;
  StatutoryDeadlineUnit: Contract.StatutoryDeadlineUnit;
  SupplementMarriageDataCheckInput: Contract.SupplementMarriageDataCheckInput;
  SupplementMarriageDataCheckPayload: ResolverTypeWrapper<Omit<Contract.SupplementMarriageDataCheckPayload, 'appointment' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversTypes['MarriageAppointment']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  WeddingCustomActivity: ResolverTypeWrapper<WeddingActivityRowMapper>;
  WeddingCustomActivityKind: Contract.WeddingCustomActivityKind;
  WithdrawDivorceInput: Contract.WithdrawDivorceInput;
  WithdrawDivorcePayload: ResolverTypeWrapper<Omit<Contract.WithdrawDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversTypes['DivorceCase']>, problems: Array<ResolversTypes['Problem']>, warnings: Array<ResolversTypes['Problem']> }>;
  YearMonth: ResolverTypeWrapper<Contract.Scalars['YearMonth']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDivorceInput: Contract.AcceptDivorceInput;
  ID: Contract.Scalars['ID']['output'];
  Boolean: Contract.Scalars['Boolean']['output'];
  AcceptDivorcePayload: Omit<Contract.AcceptDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversParentTypes['DivorceCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ActionAvailability: ActionAvailabilityMapper;
  AnnotateMarriageCourtJudgmentInput: Contract.AnnotateMarriageCourtJudgmentInput;
  AnnotateMarriageCourtJudgmentPayload: Omit<Contract.AnnotateMarriageCourtJudgmentPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, registration?: Contract.Maybe<ResolversParentTypes['MarriageRegistration']>, warnings: Array<ResolversParentTypes['Problem']> };
  AnnounceWeddingActivityInput: Contract.AnnounceWeddingActivityInput;
  AnnounceWeddingActivityPayload: Omit<Contract.AnnounceWeddingActivityPayload, 'activity' | 'problems' | 'warnings'> & { activity?: Contract.Maybe<ResolversParentTypes['WeddingCustomActivity']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  BookMarriageAppointmentInput: Contract.BookMarriageAppointmentInput;
  BookMarriageAppointmentPayload: Omit<Contract.BookMarriageAppointmentPayload, 'appointment' | 'nextFreeSlot' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversParentTypes['MarriageAppointment']>, nextFreeSlot?: Contract.Maybe<ResolversParentTypes['MarriageAppointmentSlot']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  BookMarriageCounsellingInput: Contract.BookMarriageCounsellingInput;
  BookMarriageCounsellingPayload: Omit<Contract.BookMarriageCounsellingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversParentTypes['MarriageCounsellingBooking']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CalculationStep: Omit<Contract.CalculationStep, 'amount' | 'label'> & { amount?: Contract.Maybe<ResolversParentTypes['Money']>, label: ResolversParentTypes['LocalizedText'] };
  CancelMarriageAppointmentInput: Contract.CancelMarriageAppointmentInput;
  CancelMarriageAppointmentPayload: Omit<Contract.CancelMarriageAppointmentPayload, 'appointment' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversParentTypes['MarriageAppointment']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  CancelMarriageCounsellingInput: Contract.CancelMarriageCounsellingInput;
  CancelMarriageCounsellingPayload: Omit<Contract.CancelMarriageCounsellingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversParentTypes['MarriageCounsellingBooking']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  CaseHistoryEntry: Contract.CaseHistoryEntry;
  CaseStage: Omit<Contract.CaseStage, 'label'> & { label: ResolversParentTypes['LocalizedText'] };
  CheckMarriageElsewhereInput: Contract.CheckMarriageElsewhereInput;
  CheckMarriageElsewherePayload: Omit<Contract.CheckMarriageElsewherePayload, 'problems' | 'record' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, record?: Contract.Maybe<ResolversParentTypes['MarriageRecordElsewhere']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConfirmMarriageRevocationInput: Contract.ConfirmMarriageRevocationInput;
  ConfirmMarriageRevocationPayload: Omit<Contract.ConfirmMarriageRevocationPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, registration?: Contract.Maybe<ResolversParentTypes['MarriageRegistration']>, warnings: Array<ResolversParentTypes['Problem']> };
  ConflictProblem: ConflictProblemMapper;
  ConsultMarriageArchiveInput: Contract.ConsultMarriageArchiveInput;
  ConsultMarriageArchivePayload: Omit<Contract.ConsultMarriageArchivePayload, 'file' | 'problems' | 'warnings'> & { file?: Contract.Maybe<ResolversParentTypes['MarriageArchiveFile']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  DateTime: Contract.Scalars['DateTime']['output'];
  DecideMarriageCorrectionInput: Contract.DecideMarriageCorrectionInput;
  DecideMarriageCorrectionPayload: Omit<Contract.DecideMarriageCorrectionPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, registration?: Contract.Maybe<ResolversParentTypes['MarriageRegistration']>, warnings: Array<ResolversParentTypes['Problem']> };
  DeclareMarriageNotRestoredInput: Contract.DeclareMarriageNotRestoredInput;
  DeclareMarriageNotRestoredPayload: Omit<Contract.DeclareMarriageNotRestoredPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, registration?: Contract.Maybe<ResolversParentTypes['MarriageRegistration']>, warnings: Array<ResolversParentTypes['Problem']> };
  DeclineDivorceInput: Contract.DeclineDivorceInput;
  DeclineDivorcePayload: Omit<Contract.DeclineDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversParentTypes['DivorceCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Division: DivisionReferenceMapper;
  DivisionMarriages: DivisionReferenceMapper;
  DivorceAgreement: Contract.DivorceAgreement;
  DivorceAgreementInput: Contract.DivorceAgreementInput;
  DivorceAgreementOnChildren: Contract.DivorceAgreementOnChildren;
  DivorceAgreementOnChildrenInput: Contract.DivorceAgreementOnChildrenInput;
  DivorceAgreementPart: Contract.DivorceAgreementPart;
  DivorceAgreementPartInput: Contract.DivorceAgreementPartInput;
  DivorceApplicationFigures: Contract.DivorceApplicationFigures;
  DivorceCase: DivorceRowMapper;
  DivorceCaseConnection: DivorcePageMapper;
  DivorceCaseEdge: Omit<Contract.DivorceCaseEdge, 'node'> & { node: ResolversParentTypes['DivorceCase'] };
  DivorceParty: DivorcePartyRowMapper;
  DivorcePartyInput: Contract.DivorcePartyInput;
  DivorcePartyPresentInput: Contract.DivorcePartyPresentInput;
  DivorcePeriods: Omit<Contract.DivorcePeriods, 'problems' | 'steps' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, steps: Array<ResolversParentTypes['CalculationStep']>, warnings: Array<ResolversParentTypes['Problem']> };
  DivorceRefusal: DivorceRefusalRowMapper;
  DivorceWithdrawal: Contract.DivorceWithdrawal;
  EndMarriageElsewhereInput: Contract.EndMarriageElsewhereInput;
  EndMarriageElsewherePayload: Omit<Contract.EndMarriageElsewherePayload, 'problems' | 'record' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, record?: Contract.Maybe<ResolversParentTypes['MarriageRecordElsewhere']>, warnings: Array<ResolversParentTypes['Problem']> };
  EnrolInWeddingActivityInput: Contract.EnrolInWeddingActivityInput;
  EnrolInWeddingActivityPayload: Omit<Contract.EnrolInWeddingActivityPayload, 'activity' | 'problems' | 'warnings'> & { activity?: Contract.Maybe<ResolversParentTypes['WeddingCustomActivity']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  Evidence: EvidenceRowMapper;
  FileMarriageArchiveInput: Contract.FileMarriageArchiveInput;
  FileMarriageArchivePayload: Omit<Contract.FileMarriageArchivePayload, 'file' | 'problems' | 'warnings'> & { file?: Contract.Maybe<ResolversParentTypes['MarriageArchiveFile']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  InputProblem: InputProblemMapper;
  IssueMarriageRecordCertificateInput: Contract.IssueMarriageRecordCertificateInput;
  IssueMarriageRecordCertificatePayload: Omit<Contract.IssueMarriageRecordCertificatePayload, 'certificate' | 'problems' | 'warnings'> & { certificate?: Contract.Maybe<ResolversParentTypes['MarriageRecordCertificate']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  IssuedPaper: ShownPaperMapper;
  LocalDate: Contract.Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  MarriageAnnotation: AnnotationRowMapper;
  MarriageAppointment: AppointmentRowMapper;
  MarriageAppointmentConnection: AppointmentPageMapper;
  MarriageAppointmentEdge: Omit<Contract.MarriageAppointmentEdge, 'node'> & { node: ResolversParentTypes['MarriageAppointment'] };
  MarriageAppointmentParty: AppointmentPartyRowMapper;
  MarriageAppointmentPartyInput: Contract.MarriageAppointmentPartyInput;
  MarriageAppointmentSlot: BookableSlotMapper;
  MarriageArchiveConsultation: ConsultationRowMapper;
  MarriageArchiveFile: ArchiveFileRowMapper;
  MarriageCertificate: CertificateRowMapper;
  MarriageCorrection: CorrectionRowMapper;
  MarriageCounsellingBooking: CounsellingBookingRowMapper;
  MarriageCounsellingSlot: CounsellingSlotRowMapper;
  MarriageDataCheck: DataCheckRowMapper;
  MarriageElsewhereEndInput: Contract.MarriageElsewhereEndInput;
  MarriageFigures: Contract.MarriageFigures;
  MarriageMediationFigures: Contract.MarriageMediationFigures;
  MarriageMessageConnection: MessagePageMapper;
  MarriageMessageEdge: Omit<Contract.MarriageMessageEdge, 'node'> & { node: ResolversParentTypes['PersonalMessage'] };
  MarriageNews: Contract.MarriageNews;
  MarriageOffice: OfficeRowMapper;
  MarriageOfficeOpeningHours: OpenPeriodMapper;
  MarriageParty: OpenedPartyMapper;
  MarriagePartyDetailsInput: Contract.MarriagePartyDetailsInput;
  MarriagePartyInput: Contract.MarriagePartyInput;
  MarriageProtectionReport: ProtectionReportRowMapper;
  MarriageRecordCertificate: RecordCertificateRowMapper;
  MarriageRecordElsewhere: ElsewhereRowMapper;
  MarriageRefusal: RefusalRowMapper;
  MarriageRegistration: SeenRegistrationMapper;
  MarriageRegistrationConnection: RegistrationPageMapper;
  MarriageRegistrationEdge: Omit<Contract.MarriageRegistrationEdge, 'node'> & { node: ResolversParentTypes['MarriageRegistration'] };
  MarriageSeriesMonth: Contract.MarriageSeriesMonth;
  MarriageSpouse: SpouseRowMapper;
  MarriageSpouseInput: Contract.MarriageSpouseInput;
  MarriageWalkInPartyInput: Contract.MarriageWalkInPartyInput;
  Money: FenMapper;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenMarriageCounsellingSlotInput: Contract.OpenMarriageCounsellingSlotInput;
  OpenMarriageCounsellingSlotPayload: Omit<Contract.OpenMarriageCounsellingSlotPayload, 'problems' | 'slot' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, slot?: Contract.Maybe<ResolversParentTypes['MarriageCounsellingSlot']>, warnings: Array<ResolversParentTypes['Problem']> };
  PageInfo: Contract.PageInfo;
  PaperProof: PaperProofMapper;
  PersonalMessage: ShownMessageMapper;
  Problem: ProblemMapper;
  ProposeMarriageCorrectionInput: Contract.ProposeMarriageCorrectionInput;
  ProposeMarriageCorrectionPayload: Omit<Contract.ProposeMarriageCorrectionPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, registration?: Contract.Maybe<ResolversParentTypes['MarriageRegistration']>, warnings: Array<ResolversParentTypes['Problem']> };
  Query: Record<PropertyKey, never>;
  RecordMarriageCounsellingInput: Contract.RecordMarriageCounsellingInput;
  RecordMarriageCounsellingPayload: Omit<Contract.RecordMarriageCounsellingPayload, 'booking' | 'problems' | 'warnings'> & { booking?: Contract.Maybe<ResolversParentTypes['MarriageCounsellingBooking']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordMarriageDataCheckInput: Contract.RecordMarriageDataCheckInput;
  RecordMarriageDataCheckPayload: Omit<Contract.RecordMarriageDataCheckPayload, 'appointment' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversParentTypes['MarriageAppointment']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordMarriageElsewhereInput: Contract.RecordMarriageElsewhereInput;
  RecordMarriageElsewherePayload: Omit<Contract.RecordMarriageElsewherePayload, 'problems' | 'record' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, record?: Contract.Maybe<ResolversParentTypes['MarriageRecordElsewhere']>, warnings: Array<ResolversParentTypes['Problem']> };
  RecordWeddingAttendanceInput: Contract.RecordWeddingAttendanceInput;
  RecordWeddingAttendancePayload: Omit<Contract.RecordWeddingAttendancePayload, 'activity' | 'problems' | 'warnings'> & { activity?: Contract.Maybe<ResolversParentTypes['WeddingCustomActivity']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RefuseDivorceInput: Contract.RefuseDivorceInput;
  RefuseDivorcePayload: Omit<Contract.RefuseDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversParentTypes['DivorceCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RefuseMarriageInput: Contract.RefuseMarriageInput;
  RefuseMarriagePayload: Omit<Contract.RefuseMarriagePayload, 'appointment' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversParentTypes['MarriageAppointment']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterDivorceInput: Contract.RegisterDivorceInput;
  RegisterDivorcePayload: Omit<Contract.RegisterDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversParentTypes['DivorceCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterMarriageInput: Contract.RegisterMarriageInput;
  RegisterMarriagePayload: Omit<Contract.RegisterMarriagePayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, registration?: Contract.Maybe<ResolversParentTypes['MarriageRegistration']>, warnings: Array<ResolversParentTypes['Problem']> };
  RegisterMarriageWalkInInput: Contract.RegisterMarriageWalkInInput;
  RegisterMarriageWalkInPayload: Omit<Contract.RegisterMarriageWalkInPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, registration?: Contract.Maybe<ResolversParentTypes['MarriageRegistration']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReissueDivorceCertificateInput: Contract.ReissueDivorceCertificateInput;
  ReissueDivorceCertificatePayload: Omit<Contract.ReissueDivorceCertificatePayload, 'certificate' | 'problems' | 'warnings'> & { certificate?: Contract.Maybe<ResolversParentTypes['MarriageCertificate']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReissueMarriageCertificateInput: Contract.ReissueMarriageCertificateInput;
  ReissueMarriageCertificatePayload: Omit<Contract.ReissueMarriageCertificatePayload, 'certificate' | 'problems' | 'warnings'> & { certificate?: Contract.Maybe<ResolversParentTypes['MarriageCertificate']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReplaceDivorceAgreementInput: Contract.ReplaceDivorceAgreementInput;
  ReplaceDivorceAgreementPayload: Omit<Contract.ReplaceDivorceAgreementPayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversParentTypes['DivorceCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  ReportMarriageProtectionConcernInput: Contract.ReportMarriageProtectionConcernInput;
  ReportMarriageProtectionConcernPayload: Omit<Contract.ReportMarriageProtectionConcernPayload, 'problems' | 'report' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, report?: Contract.Maybe<ResolversParentTypes['MarriageProtectionReport']>, warnings: Array<ResolversParentTypes['Problem']> };
  Resident: ResidentReferenceMapper;
  RevokeMarriageRegistrationInput: Contract.RevokeMarriageRegistrationInput;
  RevokeMarriageRegistrationPayload: Omit<Contract.RevokeMarriageRegistrationPayload, 'problems' | 'registration' | 'warnings'> & { problems: Array<ResolversParentTypes['Problem']>, registration?: Contract.Maybe<ResolversParentTypes['MarriageRegistration']>, warnings: Array<ResolversParentTypes['Problem']> };
  RuleProblem: RuleProblemMapper;
  SafeInt: Contract.Scalars['SafeInt']['output'];
  StatutoryDeadline: DeadlineMapper;
  SupplementMarriageDataCheckInput: Contract.SupplementMarriageDataCheckInput;
  SupplementMarriageDataCheckPayload: Omit<Contract.SupplementMarriageDataCheckPayload, 'appointment' | 'problems' | 'warnings'> & { appointment?: Contract.Maybe<ResolversParentTypes['MarriageAppointment']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
  WeddingCustomActivity: WeddingActivityRowMapper;
  WithdrawDivorceInput: Contract.WithdrawDivorceInput;
  WithdrawDivorcePayload: Omit<Contract.WithdrawDivorcePayload, 'divorceCase' | 'problems' | 'warnings'> & { divorceCase?: Contract.Maybe<ResolversParentTypes['DivorceCase']>, problems: Array<ResolversParentTypes['Problem']>, warnings: Array<ResolversParentTypes['Problem']> };
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

export type AcceptDivorcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptDivorcePayload'] = ResolversParentTypes['AcceptDivorcePayload']> = {
  divorceCase?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ActionAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionAvailability'] = ResolversParentTypes['ActionAvailability']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AnnotateMarriageCourtJudgmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnotateMarriageCourtJudgmentPayload'] = ResolversParentTypes['AnnotateMarriageCourtJudgmentPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AnnounceWeddingActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceWeddingActivityPayload'] = ResolversParentTypes['AnnounceWeddingActivityPayload']> = {
  activity?: Resolver<Contract.Maybe<ResolversTypes['WeddingCustomActivity']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BookMarriageAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookMarriageAppointmentPayload'] = ResolversParentTypes['BookMarriageAppointmentPayload']> = {
  appointment?: Resolver<Contract.Maybe<ResolversTypes['MarriageAppointment']>, ParentType, ContextType>;
  nextFreeSlot?: Resolver<Contract.Maybe<ResolversTypes['MarriageAppointmentSlot']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BookMarriageCounsellingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookMarriageCounsellingPayload'] = ResolversParentTypes['BookMarriageCounsellingPayload']> = {
  booking?: Resolver<Contract.Maybe<ResolversTypes['MarriageCounsellingBooking']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CalculationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalculationStep'] = ResolversParentTypes['CalculationStep']> = {
  amount?: Resolver<Contract.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CancelMarriageAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMarriageAppointmentPayload'] = ResolversParentTypes['CancelMarriageAppointmentPayload']> = {
  appointment?: Resolver<Contract.Maybe<ResolversTypes['MarriageAppointment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelMarriageCounsellingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMarriageCounsellingPayload'] = ResolversParentTypes['CancelMarriageCounsellingPayload']> = {
  booking?: Resolver<Contract.Maybe<ResolversTypes['MarriageCounsellingBooking']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'DivorceCase' | 'MarriageAppointment' | 'MarriageRegistration', ParentType, ContextType>;
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

export type CheckMarriageElsewherePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckMarriageElsewherePayload'] = ResolversParentTypes['CheckMarriageElsewherePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ConfirmMarriageRevocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmMarriageRevocationPayload'] = ResolversParentTypes['ConfirmMarriageRevocationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
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

export type ConsultMarriageArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultMarriageArchivePayload'] = ResolversParentTypes['ConsultMarriageArchivePayload']> = {
  file?: Resolver<Contract.Maybe<ResolversTypes['MarriageArchiveFile']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideMarriageCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMarriageCorrectionPayload'] = ResolversParentTypes['DecideMarriageCorrectionPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DeclareMarriageNotRestoredPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareMarriageNotRestoredPayload'] = ResolversParentTypes['DeclareMarriageNotRestoredPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DeclineDivorcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineDivorcePayload'] = ResolversParentTypes['DeclineDivorcePayload']> = {
  divorceCase?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marriages?: Resolver<Contract.Maybe<ResolversTypes['DivisionMarriages']>, ParentType, ContextType>;
};

export type DivisionMarriagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionMarriages'] = ResolversParentTypes['DivisionMarriages']> = {
  officeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['MarriageOffice']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['MarriageFigures'], ParentType, ContextType, RequireFields<Contract.DivisionMarriagesRegisteredArgs, 'year'>>;
  registeredThisYear?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['MarriageSeriesMonth']>, ParentType, ContextType, RequireFields<Contract.DivisionMarriagesSeriesArgs, 'from' | 'to'>>;
};

export type DivorceAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceAgreement'] = ResolversParentTypes['DivorceAgreement']> = {
  children?: Resolver<ResolversTypes['DivorceAgreementOnChildren'], ParentType, ContextType>;
  debts?: Resolver<ResolversTypes['DivorceAgreementPart'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['DivorceAgreementPart'], ParentType, ContextType>;
  signedBeforeRegistrar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  willOfBoth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DivorceAgreementOnChildrenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceAgreementOnChildren'] = ResolversParentTypes['DivorceAgreementOnChildren']> = {
  custody?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  none?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisions?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DivorceAgreementPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceAgreementPart'] = ResolversParentTypes['DivorceAgreementPart']> = {
  none?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisions?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DivorceApplicationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceApplicationFigures'] = ResolversParentTypes['DivorceApplicationFigures']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deemedWithdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivorceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceCase'] = ResolversParentTypes['DivorceCase'], FederationReferenceType extends FederationReferenceTypes['DivorceCase'] = FederationReferenceTypes['DivorceCase']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['DivorceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  agreement?: Resolver<Contract.Maybe<ResolversTypes['DivorceAgreement']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['MarriageCertificate']>, ParentType, ContextType>;
  closedReason?: Resolver<Contract.Maybe<ResolversTypes['DivorceClosedReason']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  divorceNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Contract.Maybe<Array<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marriage?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  marriageElsewhere?: Resolver<Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']>, ParentType, ContextType>;
  mediationAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mediationOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  notRegistered?: Resolver<Array<ResolversTypes['DivorceRefusal']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['MarriageOffice'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['IssuedPaper']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['DivorceParty']>, ParentType, ContextType>;
  periods?: Resolver<Contract.Maybe<ResolversTypes['DivorcePeriods']>, ParentType, ContextType>;
  phase?: Resolver<Contract.Maybe<ResolversTypes['DivorcePhase']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DivorceStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Contract.Maybe<ResolversTypes['DivorceWithdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivorceCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceCaseConnection'] = ResolversParentTypes['DivorceCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivorceCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivorceCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceCaseEdge'] = ResolversParentTypes['DivorceCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DivorceCase'], ParentType, ContextType>;
};

export type DivorcePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceParty'] = ResolversParentTypes['DivorceParty']> = {
  certificate?: Resolver<Contract.Maybe<ResolversTypes['DivorceCertificateEvidence']>, ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DivorcePeriodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorcePeriods'] = ResolversParentTypes['DivorcePeriods']> = {
  acceptedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deemedWithdrawnFrom?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issueFrom?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issueMovedFrom?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issueUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CalculationStep']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  withdrawMovedFrom?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  withdrawUntil?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DivorceRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceRefusal'] = ResolversParentTypes['DivorceRefusal']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DivorceRefusalReason']>, ParentType, ContextType>;
  remark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DivorceWithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceWithdrawal'] = ResolversParentTypes['DivorceWithdrawal']> = {
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  receiptShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EndMarriageElsewherePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMarriageElsewherePayload'] = ResolversParentTypes['EndMarriageElsewherePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EnrolInWeddingActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolInWeddingActivityPayload'] = ResolversParentTypes['EnrolInWeddingActivityPayload']> = {
  activity?: Resolver<Contract.Maybe<ResolversTypes['WeddingCustomActivity']>, ParentType, ContextType>;
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

export type FileMarriageArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileMarriageArchivePayload'] = ResolversParentTypes['FileMarriageArchivePayload']> = {
  file?: Resolver<Contract.Maybe<ResolversTypes['MarriageArchiveFile']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Contract.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueMarriageRecordCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMarriageRecordCertificatePayload'] = ResolversParentTypes['IssueMarriageRecordCertificatePayload']> = {
  certificate?: Resolver<Contract.Maybe<ResolversTypes['MarriageRecordCertificate']>, ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhHans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarriageAnnotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageAnnotation'] = ResolversParentTypes['MarriageAnnotation'], FederationReferenceType extends FederationReferenceTypes['MarriageAnnotation'] = FederationReferenceTypes['MarriageAnnotation']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MarriageAnnotation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ground?: Resolver<Contract.Maybe<ResolversTypes['MarriageVoidGround']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageAnnotationKind'], ParentType, ContextType>;
  paperNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageAppointment'] = ResolversParentTypes['MarriageAppointment'], FederationReferenceType extends FederationReferenceTypes['MarriageAppointment'] = FederationReferenceTypes['MarriageAppointment']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MarriageAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aheadInQueue?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataChecks?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageDataCheck']>>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['MarriageOffice'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['IssuedPaper']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['MarriageAppointmentParty']>, ParentType, ContextType>;
  queueNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusal?: Resolver<Contract.Maybe<ResolversTypes['MarriageRefusal']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarriageAppointmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageAppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageAppointmentConnection'] = ResolversParentTypes['MarriageAppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarriageAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarriageAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageAppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageAppointmentEdge'] = ResolversParentTypes['MarriageAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarriageAppointment'], ParentType, ContextType>;
};

export type MarriageAppointmentPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageAppointmentParty'] = ResolversParentTypes['MarriageAppointmentParty']> = {
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MarriageAppointmentSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageAppointmentSlot'] = ResolversParentTypes['MarriageAppointmentSlot']> = {
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MarriageArchiveConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageArchiveConsultation'] = ResolversParentTypes['MarriageArchiveConsultation']> = {
  applicant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['MarriageArchiveBasis'], ParentType, ContextType>;
  consultedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pagesCopied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarriageArchiveFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageArchiveFile'] = ResolversParentTypes['MarriageArchiveFile'], FederationReferenceType extends FederationReferenceTypes['MarriageArchiveFile'] = FederationReferenceTypes['MarriageArchiveFile']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MarriageArchiveFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['MarriageArchiveConsultation']>, ParentType, ContextType>;
  divorce?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  firstPage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fonds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageArchiveKind'], ParentType, ContextType>;
  lastPage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  transferredTo?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageCertificate'] = ResolversParentTypes['MarriageCertificate'], FederationReferenceType extends FederationReferenceTypes['MarriageCertificate'] = FederationReferenceTypes['MarriageCertificate']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MarriageCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicant?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  divorce?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageCertificateKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['MarriageOffice'], ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  reissueReason?: Resolver<Contract.Maybe<ResolversTypes['MarriageCertificateReissueReason']>, ParentType, ContextType>;
  supersededBy?: Resolver<Contract.Maybe<ResolversTypes['MarriageCertificate']>, ParentType, ContextType>;
  voidedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageCorrection'] = ResolversParentTypes['MarriageCorrection']> = {
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['MarriageCorrectionCause'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['MarriageCorrectionField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarriageCorrectionStatus'], ParentType, ContextType>;
};

export type MarriageCounsellingBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageCounsellingBooking'] = ResolversParentTypes['MarriageCounsellingBooking'], FederationReferenceType extends FederationReferenceTypes['MarriageCounsellingBooking'] = FederationReferenceTypes['MarriageCounsellingBooking']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MarriageCounsellingBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Contract.Maybe<ResolversTypes['MarriageCounsellingOutcome']>, ParentType, ContextType>;
  residents?: Resolver<Array<ResolversTypes['Resident']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['MarriageCounsellingSlot'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarriageCounsellingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageCounsellingSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageCounsellingSlot'] = ResolversParentTypes['MarriageCounsellingSlot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageCounsellingKind'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['MarriageOffice'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MarriageDataCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageDataCheck'] = ResolversParentTypes['MarriageDataCheck']> = {
  checkedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  document?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['MarriageDataCheckResult'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MarriageDataCheckSource'], ParentType, ContextType>;
  supplement?: Resolver<Contract.Maybe<ResolversTypes['MarriageDataSupplement']>, ParentType, ContextType>;
};

export type MarriageFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFigures'] = ResolversParentTypes['MarriageFigures']> = {
  count?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarriageMediationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageMediationFigures'] = ResolversParentTypes['MarriageMediationFigures']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reconciled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thinking?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageMessageConnection'] = ResolversParentTypes['MarriageMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarriageMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageMessageEdge'] = ResolversParentTypes['MarriageMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalMessage'], ParentType, ContextType>;
};

export type MarriageNewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageNews'] = ResolversParentTypes['MarriageNews']> = {
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MarriageOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageOffice'] = ResolversParentTypes['MarriageOffice'], FederationReferenceType extends FederationReferenceTypes['MarriageOffice'] = FederationReferenceTypes['MarriageOffice']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MarriageOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointments?: Resolver<Contract.Maybe<ResolversTypes['MarriageAppointmentConnection']>, ParentType, ContextType, Partial<Contract.MarriageOfficeAppointmentsArgs>>;
  authorityCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bookAheadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counsellingCentre?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dayStatus?: Resolver<ResolversTypes['MarriageOfficeDayStatus'], ParentType, ContextType, Partial<Contract.MarriageOfficeDayStatusArgs>>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  foreignRelated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['MarriageOfficeOpeningHours']>, ParentType, ContextType, Partial<Contract.MarriageOfficeOpeningHoursArgs>>;
  slots?: Resolver<Array<ResolversTypes['MarriageAppointmentSlot']>, ParentType, ContextType, RequireFields<Contract.MarriageOfficeSlotsArgs, 'on'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageOfficeOpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageOfficeOpeningHours'] = ResolversParentTypes['MarriageOfficeOpeningHours']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriagePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageParty'] = ResolversParentTypes['MarriageParty']> = {
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageOutsidePartyKind'], ParentType, ContextType>;
  maskedDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarriageProtectionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageProtectionReport'] = ResolversParentTypes['MarriageProtectionReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  residentIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  suspicion?: Resolver<ResolversTypes['MarriageProtectionSuspicion'], ParentType, ContextType>;
};

export type MarriageRecordCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRecordCertificate'] = ResolversParentTypes['MarriageRecordCertificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  paper?: Resolver<Contract.Maybe<ResolversTypes['IssuedPaper']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['MarriageRegistration'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarriageStatus'], ParentType, ContextType>;
};

export type MarriageRecordElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRecordElsewhere'] = ResolversParentTypes['MarriageRecordElsewhere'], FederationReferenceType extends FederationReferenceTypes['MarriageRecordElsewhere'] = FederationReferenceTypes['MarriageRecordElsewhere']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endAuthority?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endKind?: Resolver<Contract.Maybe<ResolversTypes['MarriageElsewhereEndKind']>, ParentType, ContextType>;
  endPaperNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  evidence?: Resolver<Contract.Maybe<Array<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paperNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeKind?: Resolver<ResolversTypes['MarriageElsewherePlace'], ParentType, ContextType>;
  recognisedBy?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  spouses?: Resolver<Array<ResolversTypes['MarriageSpouse']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarriageElsewhereStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRefusal'] = ResolversParentTypes['MarriageRefusal']> = {
  reasons?: Resolver<Array<ResolversTypes['MarriageRefusalReason']>, ParentType, ContextType>;
  refusedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  remark?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarriageRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRegistration'] = ResolversParentTypes['MarriageRegistration'], FederationReferenceType extends FederationReferenceTypes['MarriageRegistration'] = FederationReferenceTypes['MarriageRegistration']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['MarriageRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  annotations?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageAnnotation']>>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['MarriageCertificate']>, ParentType, ContextType>;
  corrections?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageCorrection']>>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endReason?: Resolver<Contract.Maybe<ResolversTypes['MarriageEndReason']>, ParentType, ContextType>;
  endedOn?: Resolver<Contract.Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  husband?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageRegistrationKind'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['PersonalMessage']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['MarriageOffice'], ParentType, ContextType>;
  outsideParties?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageParty']>>, ParentType, ContextType>;
  recordedElsewhere?: Resolver<Array<ResolversTypes['MarriageRecordElsewhere']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  registrationNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spouse?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarriageStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wife?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRegistrationConnection'] = ResolversParentTypes['MarriageRegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarriageRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRegistrationEdge'] = ResolversParentTypes['MarriageRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarriageRegistration'], ParentType, ContextType>;
};

export type MarriageSeriesMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageSeriesMonth'] = ResolversParentTypes['MarriageSeriesMonth']> = {
  applications?: Resolver<Contract.Maybe<ResolversTypes['DivorceApplicationFigures']>, ParentType, ContextType>;
  counsellingAttended?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counsellingBooked?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  divorces?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foreignRelated?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgments?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediations?: Resolver<Contract.Maybe<ResolversTypes['MarriageMediationFigures']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  ordinary?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registered?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remarriages?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MarriageSpouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageSpouse'] = ResolversParentTypes['MarriageSpouse']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resident?: Resolver<Contract.Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MarriageSpouseRole'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  fen?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDivorce?: Resolver<Contract.Maybe<ResolversTypes['AcceptDivorcePayload']>, ParentType, ContextType, RequireFields<Contract.MutationAcceptDivorceArgs, 'input'>>;
  annotateMarriageCourtJudgment?: Resolver<Contract.Maybe<ResolversTypes['AnnotateMarriageCourtJudgmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAnnotateMarriageCourtJudgmentArgs, 'input'>>;
  announceWeddingActivity?: Resolver<Contract.Maybe<ResolversTypes['AnnounceWeddingActivityPayload']>, ParentType, ContextType, RequireFields<Contract.MutationAnnounceWeddingActivityArgs, 'input'>>;
  bookMarriageAppointment?: Resolver<Contract.Maybe<ResolversTypes['BookMarriageAppointmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationBookMarriageAppointmentArgs, 'input'>>;
  bookMarriageCounselling?: Resolver<Contract.Maybe<ResolversTypes['BookMarriageCounsellingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationBookMarriageCounsellingArgs, 'input'>>;
  cancelMarriageAppointment?: Resolver<Contract.Maybe<ResolversTypes['CancelMarriageAppointmentPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelMarriageAppointmentArgs, 'input'>>;
  cancelMarriageCounselling?: Resolver<Contract.Maybe<ResolversTypes['CancelMarriageCounsellingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationCancelMarriageCounsellingArgs, 'input'>>;
  checkMarriageElsewhere?: Resolver<Contract.Maybe<ResolversTypes['CheckMarriageElsewherePayload']>, ParentType, ContextType, RequireFields<Contract.MutationCheckMarriageElsewhereArgs, 'input'>>;
  confirmMarriageRevocation?: Resolver<Contract.Maybe<ResolversTypes['ConfirmMarriageRevocationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationConfirmMarriageRevocationArgs, 'input'>>;
  consultMarriageArchive?: Resolver<Contract.Maybe<ResolversTypes['ConsultMarriageArchivePayload']>, ParentType, ContextType, RequireFields<Contract.MutationConsultMarriageArchiveArgs, 'input'>>;
  decideMarriageCorrection?: Resolver<Contract.Maybe<ResolversTypes['DecideMarriageCorrectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDecideMarriageCorrectionArgs, 'input'>>;
  declareMarriageNotRestored?: Resolver<Contract.Maybe<ResolversTypes['DeclareMarriageNotRestoredPayload']>, ParentType, ContextType, RequireFields<Contract.MutationDeclareMarriageNotRestoredArgs, 'input'>>;
  declineDivorce?: Resolver<Contract.Maybe<ResolversTypes['DeclineDivorcePayload']>, ParentType, ContextType, RequireFields<Contract.MutationDeclineDivorceArgs, 'input'>>;
  endMarriageElsewhere?: Resolver<Contract.Maybe<ResolversTypes['EndMarriageElsewherePayload']>, ParentType, ContextType, RequireFields<Contract.MutationEndMarriageElsewhereArgs, 'input'>>;
  enrolInWeddingActivity?: Resolver<Contract.Maybe<ResolversTypes['EnrolInWeddingActivityPayload']>, ParentType, ContextType, RequireFields<Contract.MutationEnrolInWeddingActivityArgs, 'input'>>;
  fileMarriageArchive?: Resolver<Contract.Maybe<ResolversTypes['FileMarriageArchivePayload']>, ParentType, ContextType, RequireFields<Contract.MutationFileMarriageArchiveArgs, 'input'>>;
  issueMarriageRecordCertificate?: Resolver<Contract.Maybe<ResolversTypes['IssueMarriageRecordCertificatePayload']>, ParentType, ContextType, RequireFields<Contract.MutationIssueMarriageRecordCertificateArgs, 'input'>>;
  openMarriageCounsellingSlot?: Resolver<Contract.Maybe<ResolversTypes['OpenMarriageCounsellingSlotPayload']>, ParentType, ContextType, RequireFields<Contract.MutationOpenMarriageCounsellingSlotArgs, 'input'>>;
  proposeMarriageCorrection?: Resolver<Contract.Maybe<ResolversTypes['ProposeMarriageCorrectionPayload']>, ParentType, ContextType, RequireFields<Contract.MutationProposeMarriageCorrectionArgs, 'input'>>;
  recordMarriageCounselling?: Resolver<Contract.Maybe<ResolversTypes['RecordMarriageCounsellingPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordMarriageCounsellingArgs, 'input'>>;
  recordMarriageDataCheck?: Resolver<Contract.Maybe<ResolversTypes['RecordMarriageDataCheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordMarriageDataCheckArgs, 'input'>>;
  recordMarriageElsewhere?: Resolver<Contract.Maybe<ResolversTypes['RecordMarriageElsewherePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordMarriageElsewhereArgs, 'input'>>;
  recordWeddingAttendance?: Resolver<Contract.Maybe<ResolversTypes['RecordWeddingAttendancePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRecordWeddingAttendanceArgs, 'input'>>;
  refuseDivorce?: Resolver<Contract.Maybe<ResolversTypes['RefuseDivorcePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRefuseDivorceArgs, 'input'>>;
  refuseMarriage?: Resolver<Contract.Maybe<ResolversTypes['RefuseMarriagePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRefuseMarriageArgs, 'input'>>;
  registerDivorce?: Resolver<Contract.Maybe<ResolversTypes['RegisterDivorcePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterDivorceArgs, 'input'>>;
  registerMarriage?: Resolver<Contract.Maybe<ResolversTypes['RegisterMarriagePayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterMarriageArgs, 'input'>>;
  registerMarriageWalkIn?: Resolver<Contract.Maybe<ResolversTypes['RegisterMarriageWalkInPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRegisterMarriageWalkInArgs, 'input'>>;
  reissueDivorceCertificate?: Resolver<Contract.Maybe<ResolversTypes['ReissueDivorceCertificatePayload']>, ParentType, ContextType, RequireFields<Contract.MutationReissueDivorceCertificateArgs, 'input'>>;
  reissueMarriageCertificate?: Resolver<Contract.Maybe<ResolversTypes['ReissueMarriageCertificatePayload']>, ParentType, ContextType, RequireFields<Contract.MutationReissueMarriageCertificateArgs, 'input'>>;
  replaceDivorceAgreement?: Resolver<Contract.Maybe<ResolversTypes['ReplaceDivorceAgreementPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReplaceDivorceAgreementArgs, 'input'>>;
  reportMarriageProtectionConcern?: Resolver<Contract.Maybe<ResolversTypes['ReportMarriageProtectionConcernPayload']>, ParentType, ContextType, RequireFields<Contract.MutationReportMarriageProtectionConcernArgs, 'input'>>;
  revokeMarriageRegistration?: Resolver<Contract.Maybe<ResolversTypes['RevokeMarriageRegistrationPayload']>, ParentType, ContextType, RequireFields<Contract.MutationRevokeMarriageRegistrationArgs, 'input'>>;
  supplementMarriageDataCheck?: Resolver<Contract.Maybe<ResolversTypes['SupplementMarriageDataCheckPayload']>, ParentType, ContextType, RequireFields<Contract.MutationSupplementMarriageDataCheckArgs, 'input'>>;
  withdrawDivorce?: Resolver<Contract.Maybe<ResolversTypes['WithdrawDivorcePayload']>, ParentType, ContextType, RequireFields<Contract.MutationWithdrawDivorceArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'DivorceCase' | 'MarriageAnnotation' | 'MarriageAppointment' | 'MarriageArchiveFile' | 'MarriageCertificate' | 'MarriageCounsellingBooking' | 'MarriageOffice' | 'MarriageRecordElsewhere' | 'MarriageRegistration' | 'WeddingCustomActivity', ParentType, ContextType>;
};

export type OpenMarriageCounsellingSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenMarriageCounsellingSlotPayload'] = ResolversParentTypes['OpenMarriageCounsellingSlotPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  slot?: Resolver<Contract.Maybe<ResolversTypes['MarriageCounsellingSlot']>, ParentType, ContextType>;
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

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type ProposeMarriageCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMarriageCorrectionPayload'] = ResolversParentTypes['ProposeMarriageCorrectionPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  divorceCase?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType, RequireFields<Contract.QueryDivorceCaseArgs, 'id'>>;
  divorceCases?: Resolver<Contract.Maybe<ResolversTypes['DivorceCaseConnection']>, ParentType, ContextType, RequireFields<Contract.QueryDivorceCasesArgs, 'office'>>;
  divorcePeriods?: Resolver<Contract.Maybe<ResolversTypes['DivorcePeriods']>, ParentType, ContextType, RequireFields<Contract.QueryDivorcePeriodsArgs, 'acceptedOn'>>;
  marriageAppointment?: Resolver<Contract.Maybe<ResolversTypes['MarriageAppointment']>, ParentType, ContextType, RequireFields<Contract.QueryMarriageAppointmentArgs, 'id'>>;
  marriageArchive?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageArchiveFile']>>, ParentType, ContextType, RequireFields<Contract.QueryMarriageArchiveArgs, 'purpose' | 'search'>>;
  marriageCounsellingBookings?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageCounsellingBooking']>>, ParentType, ContextType, RequireFields<Contract.QueryMarriageCounsellingBookingsArgs, 'from' | 'to'>>;
  marriageCounsellingSlots?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageCounsellingSlot']>>, ParentType, ContextType, RequireFields<Contract.QueryMarriageCounsellingSlotsArgs, 'from' | 'office' | 'to'>>;
  marriageFailedMessages?: Resolver<Contract.Maybe<ResolversTypes['MarriageMessageConnection']>, ParentType, ContextType, RequireFields<Contract.QueryMarriageFailedMessagesArgs, 'division'>>;
  marriageOffice?: Resolver<Contract.Maybe<ResolversTypes['MarriageOffice']>, ParentType, ContextType, RequireFields<Contract.QueryMarriageOfficeArgs, 'id'>>;
  marriageOffices?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageOffice']>>, ParentType, ContextType, RequireFields<Contract.QueryMarriageOfficesArgs, 'division'>>;
  marriagePaperPage?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Contract.QueryMarriagePaperPageArgs, 'id'>>;
  marriagePaperProof?: Resolver<Contract.Maybe<ResolversTypes['PaperProof']>, ParentType, ContextType, RequireFields<Contract.QueryMarriagePaperProofArgs, 'number'>>;
  marriageProtectionReports?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageProtectionReport']>>, ParentType, ContextType>;
  marriageRecordElsewhere?: Resolver<Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']>, ParentType, ContextType, RequireFields<Contract.QueryMarriageRecordElsewhereArgs, 'id'>>;
  marriageRegistration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType, RequireFields<Contract.QueryMarriageRegistrationArgs, 'id'>>;
  marriageRegistrationByNumber?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType, RequireFields<Contract.QueryMarriageRegistrationByNumberArgs, 'number'>>;
  marriagesSince?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageNews']>>, ParentType, ContextType, RequireFields<Contract.QueryMarriagesSinceArgs, 'caseNumber' | 'residentIds' | 'since'>>;
  weddingActivities?: Resolver<Contract.Maybe<Array<ResolversTypes['WeddingCustomActivity']>>, ParentType, ContextType, RequireFields<Contract.QueryWeddingActivitiesArgs, 'division'>>;
};

export type RecordMarriageCounsellingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMarriageCounsellingPayload'] = ResolversParentTypes['RecordMarriageCounsellingPayload']> = {
  booking?: Resolver<Contract.Maybe<ResolversTypes['MarriageCounsellingBooking']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordMarriageDataCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMarriageDataCheckPayload'] = ResolversParentTypes['RecordMarriageDataCheckPayload']> = {
  appointment?: Resolver<Contract.Maybe<ResolversTypes['MarriageAppointment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordMarriageElsewherePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMarriageElsewherePayload'] = ResolversParentTypes['RecordMarriageElsewherePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Contract.Maybe<ResolversTypes['MarriageRecordElsewhere']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordWeddingAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWeddingAttendancePayload'] = ResolversParentTypes['RecordWeddingAttendancePayload']> = {
  activity?: Resolver<Contract.Maybe<ResolversTypes['WeddingCustomActivity']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RefuseDivorcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseDivorcePayload'] = ResolversParentTypes['RefuseDivorcePayload']> = {
  divorceCase?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RefuseMarriagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseMarriagePayload'] = ResolversParentTypes['RefuseMarriagePayload']> = {
  appointment?: Resolver<Contract.Maybe<ResolversTypes['MarriageAppointment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterDivorcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDivorcePayload'] = ResolversParentTypes['RegisterDivorcePayload']> = {
  divorceCase?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterMarriagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMarriagePayload'] = ResolversParentTypes['RegisterMarriagePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterMarriageWalkInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMarriageWalkInPayload'] = ResolversParentTypes['RegisterMarriageWalkInPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReissueDivorceCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueDivorceCertificatePayload'] = ResolversParentTypes['ReissueDivorceCertificatePayload']> = {
  certificate?: Resolver<Contract.Maybe<ResolversTypes['MarriageCertificate']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReissueMarriageCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueMarriageCertificatePayload'] = ResolversParentTypes['ReissueMarriageCertificatePayload']> = {
  certificate?: Resolver<Contract.Maybe<ResolversTypes['MarriageCertificate']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReplaceDivorceAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceDivorceAgreementPayload'] = ResolversParentTypes['ReplaceDivorceAgreementPayload']> = {
  divorceCase?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReportMarriageProtectionConcernPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportMarriageProtectionConcernPayload'] = ResolversParentTypes['ReportMarriageProtectionConcernPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  report?: Resolver<Contract.Maybe<ResolversTypes['MarriageProtectionReport']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  divorceCases?: Resolver<Contract.Maybe<Array<ResolversTypes['DivorceCase']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maritalStatus?: Resolver<Contract.Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType, Partial<Contract.ResidentMaritalStatusArgs>>;
  marriageCounselling?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageCounsellingBooking']>>, ParentType, ContextType>;
  marriageMessages?: Resolver<Contract.Maybe<ResolversTypes['MarriageMessageConnection']>, ParentType, ContextType, Partial<Contract.ResidentMarriageMessagesArgs>>;
  marriages?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistrationConnection']>, ParentType, ContextType, Partial<Contract.ResidentMarriagesArgs>>;
  marriagesElsewhere?: Resolver<Contract.Maybe<Array<ResolversTypes['MarriageRecordElsewhere']>>, ParentType, ContextType>;
};

export type RevokeMarriageRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMarriageRegistrationPayload'] = ResolversParentTypes['RevokeMarriageRegistrationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  registration?: Resolver<Contract.Maybe<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
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

export type SupplementMarriageDataCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementMarriageDataCheckPayload'] = ResolversParentTypes['SupplementMarriageDataCheckPayload']> = {
  appointment?: Resolver<Contract.Maybe<ResolversTypes['MarriageAppointment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type WeddingCustomActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeddingCustomActivity'] = ResolversParentTypes['WeddingCustomActivity'], FederationReferenceType extends FederationReferenceTypes['WeddingCustomActivity'] = FederationReferenceTypes['WeddingCustomActivity']> = {
  __resolveReference?: ReferenceResolver<Contract.Maybe<ResolversTypes['WeddingCustomActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendedCouples?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Contract.Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WeddingCustomActivityKind'], ParentType, ContextType>;
  parentsInvited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawDivorcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDivorcePayload'] = ResolversParentTypes['WithdrawDivorcePayload']> = {
  divorceCase?: Resolver<Contract.Maybe<ResolversTypes['DivorceCase']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  AcceptDivorcePayload?: AcceptDivorcePayloadResolvers<ContextType>;
  ActionAvailability?: ActionAvailabilityResolvers<ContextType>;
  AnnotateMarriageCourtJudgmentPayload?: AnnotateMarriageCourtJudgmentPayloadResolvers<ContextType>;
  AnnounceWeddingActivityPayload?: AnnounceWeddingActivityPayloadResolvers<ContextType>;
  BookMarriageAppointmentPayload?: BookMarriageAppointmentPayloadResolvers<ContextType>;
  BookMarriageCounsellingPayload?: BookMarriageCounsellingPayloadResolvers<ContextType>;
  CalculationStep?: CalculationStepResolvers<ContextType>;
  CancelMarriageAppointmentPayload?: CancelMarriageAppointmentPayloadResolvers<ContextType>;
  CancelMarriageCounsellingPayload?: CancelMarriageCounsellingPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  CaseStage?: CaseStageResolvers<ContextType>;
  CheckMarriageElsewherePayload?: CheckMarriageElsewherePayloadResolvers<ContextType>;
  ConfirmMarriageRevocationPayload?: ConfirmMarriageRevocationPayloadResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  ConsultMarriageArchivePayload?: ConsultMarriageArchivePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideMarriageCorrectionPayload?: DecideMarriageCorrectionPayloadResolvers<ContextType>;
  DeclareMarriageNotRestoredPayload?: DeclareMarriageNotRestoredPayloadResolvers<ContextType>;
  DeclineDivorcePayload?: DeclineDivorcePayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionMarriages?: DivisionMarriagesResolvers<ContextType>;
  DivorceAgreement?: DivorceAgreementResolvers<ContextType>;
  DivorceAgreementOnChildren?: DivorceAgreementOnChildrenResolvers<ContextType>;
  DivorceAgreementPart?: DivorceAgreementPartResolvers<ContextType>;
  DivorceApplicationFigures?: DivorceApplicationFiguresResolvers<ContextType>;
  DivorceCase?: DivorceCaseResolvers<ContextType>;
  DivorceCaseConnection?: DivorceCaseConnectionResolvers<ContextType>;
  DivorceCaseEdge?: DivorceCaseEdgeResolvers<ContextType>;
  DivorceParty?: DivorcePartyResolvers<ContextType>;
  DivorcePeriods?: DivorcePeriodsResolvers<ContextType>;
  DivorceRefusal?: DivorceRefusalResolvers<ContextType>;
  DivorceWithdrawal?: DivorceWithdrawalResolvers<ContextType>;
  EndMarriageElsewherePayload?: EndMarriageElsewherePayloadResolvers<ContextType>;
  EnrolInWeddingActivityPayload?: EnrolInWeddingActivityPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FileMarriageArchivePayload?: FileMarriageArchivePayloadResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  IssueMarriageRecordCertificatePayload?: IssueMarriageRecordCertificatePayloadResolvers<ContextType>;
  IssuedPaper?: IssuedPaperResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MarriageAnnotation?: MarriageAnnotationResolvers<ContextType>;
  MarriageAppointment?: MarriageAppointmentResolvers<ContextType>;
  MarriageAppointmentConnection?: MarriageAppointmentConnectionResolvers<ContextType>;
  MarriageAppointmentEdge?: MarriageAppointmentEdgeResolvers<ContextType>;
  MarriageAppointmentParty?: MarriageAppointmentPartyResolvers<ContextType>;
  MarriageAppointmentSlot?: MarriageAppointmentSlotResolvers<ContextType>;
  MarriageArchiveConsultation?: MarriageArchiveConsultationResolvers<ContextType>;
  MarriageArchiveFile?: MarriageArchiveFileResolvers<ContextType>;
  MarriageCertificate?: MarriageCertificateResolvers<ContextType>;
  MarriageCorrection?: MarriageCorrectionResolvers<ContextType>;
  MarriageCounsellingBooking?: MarriageCounsellingBookingResolvers<ContextType>;
  MarriageCounsellingSlot?: MarriageCounsellingSlotResolvers<ContextType>;
  MarriageDataCheck?: MarriageDataCheckResolvers<ContextType>;
  MarriageFigures?: MarriageFiguresResolvers<ContextType>;
  MarriageMediationFigures?: MarriageMediationFiguresResolvers<ContextType>;
  MarriageMessageConnection?: MarriageMessageConnectionResolvers<ContextType>;
  MarriageMessageEdge?: MarriageMessageEdgeResolvers<ContextType>;
  MarriageNews?: MarriageNewsResolvers<ContextType>;
  MarriageOffice?: MarriageOfficeResolvers<ContextType>;
  MarriageOfficeOpeningHours?: MarriageOfficeOpeningHoursResolvers<ContextType>;
  MarriageParty?: MarriagePartyResolvers<ContextType>;
  MarriageProtectionReport?: MarriageProtectionReportResolvers<ContextType>;
  MarriageRecordCertificate?: MarriageRecordCertificateResolvers<ContextType>;
  MarriageRecordElsewhere?: MarriageRecordElsewhereResolvers<ContextType>;
  MarriageRefusal?: MarriageRefusalResolvers<ContextType>;
  MarriageRegistration?: MarriageRegistrationResolvers<ContextType>;
  MarriageRegistrationConnection?: MarriageRegistrationConnectionResolvers<ContextType>;
  MarriageRegistrationEdge?: MarriageRegistrationEdgeResolvers<ContextType>;
  MarriageSeriesMonth?: MarriageSeriesMonthResolvers<ContextType>;
  MarriageSpouse?: MarriageSpouseResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpenMarriageCounsellingSlotPayload?: OpenMarriageCounsellingSlotPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperProof?: PaperProofResolvers<ContextType>;
  PersonalMessage?: PersonalMessageResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProposeMarriageCorrectionPayload?: ProposeMarriageCorrectionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordMarriageCounsellingPayload?: RecordMarriageCounsellingPayloadResolvers<ContextType>;
  RecordMarriageDataCheckPayload?: RecordMarriageDataCheckPayloadResolvers<ContextType>;
  RecordMarriageElsewherePayload?: RecordMarriageElsewherePayloadResolvers<ContextType>;
  RecordWeddingAttendancePayload?: RecordWeddingAttendancePayloadResolvers<ContextType>;
  RefuseDivorcePayload?: RefuseDivorcePayloadResolvers<ContextType>;
  RefuseMarriagePayload?: RefuseMarriagePayloadResolvers<ContextType>;
  RegisterDivorcePayload?: RegisterDivorcePayloadResolvers<ContextType>;
  RegisterMarriagePayload?: RegisterMarriagePayloadResolvers<ContextType>;
  RegisterMarriageWalkInPayload?: RegisterMarriageWalkInPayloadResolvers<ContextType>;
  ReissueDivorceCertificatePayload?: ReissueDivorceCertificatePayloadResolvers<ContextType>;
  ReissueMarriageCertificatePayload?: ReissueMarriageCertificatePayloadResolvers<ContextType>;
  ReplaceDivorceAgreementPayload?: ReplaceDivorceAgreementPayloadResolvers<ContextType>;
  ReportMarriageProtectionConcernPayload?: ReportMarriageProtectionConcernPayloadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  RevokeMarriageRegistrationPayload?: RevokeMarriageRegistrationPayloadResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  SupplementMarriageDataCheckPayload?: SupplementMarriageDataCheckPayloadResolvers<ContextType>;
  WeddingCustomActivity?: WeddingCustomActivityResolvers<ContextType>;
  WithdrawDivorcePayload?: WithdrawDivorcePayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  scopesOfCase?: ScopesOfCaseDirectiveResolver<any, any, ContextType>;
};
