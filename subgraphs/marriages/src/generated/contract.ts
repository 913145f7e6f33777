export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in RFC 3339, always sent in UTC, for example `2026-11-20T01:30:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /**
   * A calendar date without time or zone, `YYYY-MM-DD`, in city time (Asia/Shanghai).
   * An impossible date such as 2023-02-29 is refused with `BAD_USER_INPUT`.
   */
  LocalDate: { input: string; output: string; }
  /** A whole number within ±(2^53 − 1), so that no JSON parser loses a digit. */
  SafeInt: { input: number; output: number; }
  /** A calendar month, `YYYY-MM`, for example `2025-08`. The years 1900 to 2199 are known here. */
  YearMonth: { input: string; output: string; }
};

/** What an application for divorce is received with. */
export type AcceptDivorceInput = {
  /** What they agreed; an application without is not received. */
  agreement?: InputMaybe<DivorceAgreementInput>;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the couple wish for it. */
  mediationAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether mediation was offered. */
  mediationOffered?: InputMaybe<Scalars['Boolean']['input']>;
  /** The office, one of the registrar's own. */
  officeId: Scalars['ID']['input'];
  /** The two spouses, and what the registrar found of each. */
  parties: Array<DivorcePartyInput>;
  /** The checked record of the marriage, where it was registered by another mainland office or a Chinese consulate. */
  recordId?: InputMaybe<Scalars['ID']['input']>;
  /** The marriage, where it was registered here. */
  registrationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of receiving an application for divorce. */
export type AcceptDivorcePayload = {
  __typename?: 'AcceptDivorcePayload';
  /** What the act made or changed; null when there are problems. */
  divorceCase?: Maybe<DivorceCase>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Whether an act is open on a case now. Front ends show this instead of repeating the rules. */
export type ActionAvailability = {
  __typename?: 'ActionAvailability';
  /** Name of the mutation, for example `registerMarriage`. */
  action: Scalars['String']['output'];
  /** Whether the viewer may carry it out now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not; empty when it is allowed. */
  blockedBy: Array<Problem>;
};

/** What a judgment is noted with. */
export type AnnotateMarriageCourtJudgmentInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The court. */
  court: Scalars['String']['input'];
  /** The day on which it took effect. */
  effectiveOn: Scalars['LocalDate']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why the marriage was void; with `VOID`. */
  ground?: InputMaybe<MarriageVoidGround>;
  /** The day of the judgment. */
  judgedOn: Scalars['LocalDate']['input'];
  /** What the court decided: not `REVOKED` and not `CORRECTED`, which are the bureau's own. */
  kind: MarriageAnnotationKind;
  /** Number of the judgment or mediation paper. */
  number: Scalars['String']['input'];
  /** Who was declared dead; with `DECLARED_DEAD` and `DECLARATION_REVOKED`. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the proof that it took effect was shown. */
  proof: Scalars['Boolean']['input'];
  /** The registered marriage. */
  registrationId: Scalars['ID']['input'];
  /** The day of the suit, with `VOID`: a ground that had ceased by then is remarked. */
  suitOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of noting a judgment. */
export type AnnotateMarriageCourtJudgmentPayload = {
  __typename?: 'AnnotateMarriageCourtJudgmentPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  registration?: Maybe<MarriageRegistration>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a wedding-custom activity is announced with. */
export type AnnounceWeddingActivityInput = {
  /** How many may come. */
  capacity: Scalars['Int']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The departments that hold it, 1 to 10 of at most 100 characters. */
  departments: Array<Scalars['String']['input']>;
  /** Code of the division, one of the viewer's own. */
  divisionCode: Scalars['ID']['input'];
  /** The day. */
  heldOn: Scalars['LocalDate']['input'];
  /** What it is. */
  kind: WeddingCustomActivityKind;
  /** Whether parents are invited. */
  parentsInvited: Scalars['Boolean']['input'];
  /** The place, at most 200 characters. */
  place: Scalars['String']['input'];
};

/** What came of announcing an activity. */
export type AnnounceWeddingActivityPayload = {
  __typename?: 'AnnounceWeddingActivityPayload';
  /** What the act made or changed; null when there are problems. */
  activity?: Maybe<WeddingCustomActivity>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What an appointment is booked with. */
export type BookMarriageAppointmentInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Where. */
  officeId: Scalars['ID']['input'];
  /** The two persons. */
  parties: Array<MarriageAppointmentPartyInput>;
  /** When the slot begins. */
  startsAt: Scalars['DateTime']['input'];
};

/** What came of a booking. */
export type BookMarriageAppointmentPayload = {
  __typename?: 'BookMarriageAppointmentPayload';
  /** The appointment; null when there are problems. */
  appointment?: Maybe<MarriageAppointment>;
  /** When the slot is full (`SLOT_FULL`): the next one with a free division, as far as can be booked today. */
  nextFreeSlot?: Maybe<MarriageAppointmentSlot>;
  /** Why nothing was booked, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What an hour of counselling is booked with. */
export type BookMarriageCounsellingInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** For whom: one person or two, the booker among them. */
  residentIds: Array<Scalars['ID']['input']>;
  /** The hour. */
  slotId: Scalars['ID']['input'];
};

/** What came of booking counselling. */
export type BookMarriageCounsellingPayload = {
  __typename?: 'BookMarriageCounsellingPayload';
  /** What the act made or changed; null when there are problems. */
  booking?: Maybe<MarriageCounsellingBooking>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A line of a calculation that shows how it came to its result. */
export type CalculationStep = {
  __typename?: 'CalculationStep';
  /** The amount that it gives; null for a line without one. */
  amount?: Maybe<Money>;
  /** The legal basis; null where a setting decides. */
  article?: Maybe<Scalars['String']['output']>;
  /** The day that it gives; null for a line without one. */
  day?: Maybe<Scalars['LocalDate']['output']>;
  /** What the line says. */
  label: LocalizedText;
};

/** The appointment to be given back. */
export type CancelMarriageAppointmentInput = {
  /** The appointment. */
  appointmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of giving an appointment back. */
export type CancelMarriageAppointmentPayload = {
  __typename?: 'CancelMarriageAppointmentPayload';
  /** The appointment; null when there are problems. */
  appointment?: Maybe<MarriageAppointment>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** The booking of counselling to be given back. */
export type CancelMarriageCounsellingInput = {
  /** The booking. */
  bookingId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of giving counselling back. */
export type CancelMarriageCounsellingPayload = {
  __typename?: 'CancelMarriageCounsellingPayload';
  /** What the act made or changed; null when there are problems. */
  booking?: Maybe<MarriageCounsellingBooking>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A case of any process, so that one component of a front end shows them all. */
export type Case = {
  /** Which acts are open to the viewer now, and why not; null as above. */
  availableActions?: Maybe<Array<ActionAvailability>>;
  /** The number under which the audit log keeps what is done and read for this case. */
  caseNumber: Scalars['String']['output'];
  /** What the law wants done in time, what was done included, in the order of their start; null as above. */
  deadlines?: Maybe<Array<StatutoryDeadline>>;
  /** What was done on it, the first act first; null for viewers who may not know. */
  history?: Maybe<Array<CaseHistoryEntry>>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  stage: CaseStage;
  /** Version of the case, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An act on a case. */
export type CaseHistoryEntry = {
  __typename?: 'CaseHistoryEntry';
  /** Name of the mutation. */
  act: Scalars['String']['output'];
  /** When. */
  actedAt: Scalars['DateTime']['output'];
  /** Who acted: the subject of the token. Null for viewers who may not know. */
  actedBy?: Maybe<Scalars['String']['output']>;
  /** Role of who acted. */
  actedByRole: Scalars['String']['output'];
  /** Reason or remark that was given. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Where the case stood after it, as the code of `CaseStage`. */
  status: Scalars['String']['output'];
  /** Version of the case that it made. */
  version: Scalars['Int']['output'];
};

/** Where a case stands, for front ends that show the cases of every process alike. Each type has its own `status` beside it. */
export type CaseStage = {
  __typename?: 'CaseStage';
  /** The status, as a stable code of its process. */
  code: Scalars['String']['output'];
  /** Whether the case has come to its end. */
  isFinal: Scalars['Boolean']['output'];
  /** The status in words. */
  label: LocalizedText;
};

/** What a record of elsewhere is checked with. */
export type CheckMarriageElsewhereInput = {
  /** Whether the papers bear it. */
  accepted: Scalars['Boolean']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  recordId: Scalars['ID']['input'];
};

/** What came of checking a record of elsewhere. */
export type CheckMarriageElsewherePayload = {
  __typename?: 'CheckMarriageElsewherePayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  record?: Maybe<MarriageRecordElsewhere>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a revocation is confirmed with. */
export type ConfirmMarriageRevocationInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The registered marriage. */
  registrationId: Scalars['ID']['input'];
};

/** What came of confirming a revocation. */
export type ConfirmMarriageRevocationPayload = {
  __typename?: 'ConfirmMarriageRevocationPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  registration?: Maybe<MarriageRegistration>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A request that collides with what was written meanwhile or before. */
export type ConflictProblem = Problem & {
  __typename?: 'ConflictProblem';
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** Id of the object that stands against the request. */
  conflictsWith?: Maybe<Scalars['ID']['output']>;
  /** The version that the object has now, for an edit that was based on an older one. */
  currentVersion?: Maybe<Scalars['Int']['output']>;
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What a consultation is recorded with. */
export type ConsultMarriageArchiveInput = {
  /** Who consults it, with the number of the letter, card, mandate or paper; at most 200 characters. */
  applicant: Scalars['String']['input'];
  /** Id of the party; with the basis `PARTY`. */
  applicantId?: InputMaybe<Scalars['ID']['input']>;
  /** Who approved it; with the basis `OTHER_APPROVED`. */
  approvedBy?: InputMaybe<Scalars['String']['input']>;
  /** On which basis. */
  basis: MarriageArchiveBasis;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The file. */
  fileId: Scalars['ID']['input'];
  /** How many pages were copied with the seal. */
  pagesCopied: Scalars['Int']['input'];
  /** What for, at most 500 characters. */
  purpose: Scalars['String']['input'];
};

/** What came of consulting a file. */
export type ConsultMarriageArchivePayload = {
  __typename?: 'ConsultMarriageArchivePayload';
  /** What the act made or changed; null when there are problems. */
  file?: Maybe<MarriageArchiveFile>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a correction is decided with. */
export type DecideMarriageCorrectionInput = {
  /** Whether it is carried out. */
  accepted: Scalars['Boolean']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The office that issues the new certificate, one of the registrar's own. */
  officeId: Scalars['ID']['input'];
  /** The registered marriage. */
  registrationId: Scalars['ID']['input'];
};

/** What came of deciding on a correction. */
export type DecideMarriageCorrectionPayload = {
  __typename?: 'DecideMarriageCorrectionPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  registration?: Maybe<MarriageRegistration>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What the wish not to restore a marriage is noted with. */
export type DeclareMarriageNotRestoredInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether it was declared in writing. */
  inWriting: Scalars['Boolean']['input'];
  /** The spouse who declares it. */
  partyId: Scalars['ID']['input'];
  /** The registered marriage. */
  registrationId: Scalars['ID']['input'];
};

/** What came of noting that a marriage is not to be restored. */
export type DeclareMarriageNotRestoredPayload = {
  __typename?: 'DeclareMarriageNotRestoredPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  registration?: Maybe<MarriageRegistration>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What an application for divorce is not received with. */
export type DeclineDivorceInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The office, one of the registrar's own. */
  officeId: Scalars['ID']['input'];
  /** Ids of the two persons. */
  partyIds: Array<Scalars['ID']['input']>;
  /** The reasons, at least one. */
  reasons: Array<DivorceRefusalReason>;
  /** The marriage, where it is known here. */
  registrationId?: InputMaybe<Scalars['ID']['input']>;
  /** What they are told beside, at most 1,000 characters; needed with the reason `OTHER`. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What came of not receiving an application for divorce. */
export type DeclineDivorcePayload = {
  __typename?: 'DeclineDivorcePayload';
  /** What the act made or changed; null when there are problems. */
  divorceCase?: Maybe<DivorceCase>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Division = {
  __typename?: 'Division';
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
  /** Marriage registration at the offices of this division. */
  marriages?: Maybe<DivisionMarriages>;
};

/**
 * Marriage registration at the offices of a division. Offices belong to the authority's own division, so the
 * streets and communities below it have none.
 */
export type DivisionMarriages = {
  __typename?: 'DivisionMarriages';
  /** How many registration offices there are. */
  officeCount: Scalars['Int']['output'];
  /** The offices, in the order of their authority codes. */
  offices: Array<MarriageOffice>;
  /** Marriages registered here in a year, those that ended since included. */
  registered: MarriageFigures;
  /**
   * Marriages registered here in the current year, those that ended since included; null when `registered` of the year is
   * withheld.
   */
  registeredThisYear?: Maybe<Scalars['Int']['output']>;
  /**
   * Registrations, divorces and counselling at the offices of this division, month by month, both months included, 120 at
   * most. What became of applications for divorce is no part of the published statistics: only staff of the division see it.
   */
  series: Array<MarriageSeriesMonth>;
};


/**
 * Marriage registration at the offices of a division. Offices belong to the authority's own division, so the
 * streets and communities below it have none.
 */
export type DivisionMarriagesRegisteredArgs = {
  year: Scalars['Int']['input'];
};


/**
 * Marriage registration at the offices of a division. Offices belong to the authority's own division, so the
 * streets and communities below it have none.
 */
export type DivisionMarriagesSeriesArgs = {
  from: Scalars['YearMonth']['input'];
  to: Scalars['YearMonth']['input'];
};

/** What the couple agreed (Civil Code, article 1076). */
export type DivorceAgreement = {
  __typename?: 'DivorceAgreement';
  /** Who brings up the children, and what for. */
  children: DivorceAgreementOnChildren;
  /** Who pays the debts. */
  debts: DivorceAgreementPart;
  /** What becomes of the property. */
  property: DivorceAgreementPart;
  /** Whether they signed before the registrar. */
  signedBeforeRegistrar: Scalars['Boolean']['output'];
  /** The day on which both signed. */
  signedOn: Scalars['LocalDate']['output'];
  /** 1 for the agreement handed in first, and one more for each that replaced it. */
  version: Scalars['Int']['output'];
  /** That both want the divorce, in their words. */
  willOfBoth: Scalars['String']['output'];
};

/** What a couple agreed (Civil Code, article 1076). */
export type DivorceAgreementInput = {
  /** On the children. */
  children?: InputMaybe<DivorceAgreementOnChildrenInput>;
  /** On the debts. */
  debts?: InputMaybe<DivorceAgreementPartInput>;
  /** On the property. */
  property?: InputMaybe<DivorceAgreementPartInput>;
  /** Whether they signed before the registrar. */
  signedBeforeRegistrar?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day on which both signed, today at the latest; today when left out. */
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** That both want the divorce, in their words, at most 1,000 characters. */
  willOfBoth?: InputMaybe<Scalars['String']['input']>;
};

/** What the couple agreed on their children. */
export type DivorceAgreementOnChildren = {
  __typename?: 'DivorceAgreementOnChildren';
  /** With whom they live. */
  custody?: Maybe<Scalars['String']['output']>;
  /** That there are no children to bring up. */
  none: Scalars['Boolean']['output'];
  /** What was agreed; null when there are none. */
  provisions?: Maybe<Scalars['String']['output']>;
  /** Who pays what for them. */
  support?: Maybe<Scalars['String']['output']>;
  /** When the other parent sees them. */
  visits?: Maybe<Scalars['String']['output']>;
};

/** What a couple agreed on their children. */
export type DivorceAgreementOnChildrenInput = {
  /** With whom they live, at most 1,000 characters. */
  custody?: InputMaybe<Scalars['String']['input']>;
  /** That there are no children to bring up. */
  none?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was agreed, at most 4,000 characters. */
  provisions?: InputMaybe<Scalars['String']['input']>;
  /** Who pays what for them, at most 1,000 characters. */
  support?: InputMaybe<Scalars['String']['input']>;
  /** When the other parent sees them, at most 1,000 characters. */
  visits?: InputMaybe<Scalars['String']['input']>;
};

/** What the couple agreed on one matter. */
export type DivorceAgreementPart = {
  __typename?: 'DivorceAgreementPart';
  /** That there is nothing to agree on: none is an answer, silence is not. */
  none: Scalars['Boolean']['output'];
  /** What was agreed; null when there is nothing. */
  provisions?: Maybe<Scalars['String']['output']>;
};

/** What a couple agreed on one matter. */
export type DivorceAgreementPartInput = {
  /** That there is nothing to agree on. */
  none?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was agreed, at most 4,000 characters. */
  provisions?: InputMaybe<Scalars['String']['input']>;
};

/** What became of applications for divorce in a month, and how many are open at its end. */
export type DivorceApplicationFigures = {
  __typename?: 'DivorceApplicationFigures';
  /** Received. */
  accepted: Scalars['Int']['output'];
  /** Closed, because the marriage ended otherwise. */
  closed: Scalars['Int']['output'];
  /** Deemed withdrawn. */
  deemedWithdrawn: Scalars['Int']['output'];
  /** Open at the end of the month: all that were ever received, less all that ended. */
  pending: Scalars['Int']['output'];
  /** Registered. */
  registered: Scalars['Int']['output'];
  /** Taken back in the first period. */
  withdrawn: Scalars['Int']['output'];
};

/** Whether a person can act alone (Civil Code, articles 21 to 24). */
export type DivorceCapacity =
  /** Wholly. */
  | 'FULL'
  /** Not, or not in everything: only a court can divorce the marriage. */
  | 'LIMITED';

/** A divorce by agreement on its way through an office. What it has as a `Case` needs `marriages:read` or `marriages:register`. */
export type DivorceCase = Case & Node & {
  __typename?: 'DivorceCase';
  /** Day on which the application was received; null when it was not. */
  acceptedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The agreement in force. Confidential: for the couple and the registrars of the office, null for others; each read by staff is written into the audit log. */
  agreement?: Maybe<DivorceAgreement>;
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** The divorce certificates, the first one first. */
  certificates: Array<MarriageCertificate>;
  /** Why the case was closed; null unless it was. */
  closedReason?: Maybe<DivorceClosedReason>;
  /** The two periods as deadlines of the law. */
  deadlines: Array<StatutoryDeadline>;
  /** Number of the divorce certificate: `L`, authority code, year, six digits without gaps; null unless it was registered. */
  divorceNumber?: Maybe<Scalars['String']['output']>;
  /** The papers that were handed in for it, in the order in which they came. Confidential, as the agreement. */
  evidence?: Maybe<Array<Evidence>>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The marriage; null when it was not registered here. */
  marriage?: Maybe<MarriageRegistration>;
  /** The marriage, where it was not registered here; null where it was. */
  marriageElsewhere?: Maybe<MarriageRecordElsewhere>;
  /** Whether the couple wished for it. */
  mediationAccepted: Scalars['Boolean']['output'];
  /** Whether mediation was offered to the couple. It runs beside the case and never holds it up. */
  mediationOffered: Scalars['Boolean']['output'];
  /** What the parties were told of the divorce, as above. */
  messages: Array<PersonalMessage>;
  /** Each time that it was not received or not registered, with the reasons. */
  notRegistered: Array<DivorceRefusal>;
  /** The office where the application was handed in, which alone can register the divorce. */
  office: MarriageOffice;
  /** The receipts of the application, one for each party: staff of the office see both, a party the own one. Their form is a demo value; empty where it was received before papers were kept. */
  papers: Array<IssuedPaper>;
  /** The two persons. */
  parties: Array<DivorceParty>;
  /** The two periods; null when the application was not received. */
  periods?: Maybe<DivorcePeriods>;
  /** Which of the two periods runs today; null unless the case is open. */
  phase?: Maybe<DivorcePhase>;
  /** Number on the receipt of the application (its form is a demo value); null when it was not received. */
  receiptNumber?: Maybe<Scalars['String']['output']>;
  /** Day on which the divorce was registered; null unless it was. */
  registeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where the case stands today: an application lapses with its last day, whether or not anybody has noted it. */
  status: DivorceStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
  /** Who took the application back, and when; null unless somebody did. */
  withdrawal?: Maybe<DivorceWithdrawal>;
};

/** A page of divorces. */
export type DivorceCaseConnection = {
  __typename?: 'DivorceCaseConnection';
  /** The divorces of the page with their cursors. */
  edges: Array<DivorceCaseEdge>;
  /** The divorces of the page. */
  nodes: Array<DivorceCase>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many divorces the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the divorces in a page. */
export type DivorceCaseEdge = {
  __typename?: 'DivorceCaseEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: DivorceCase;
};

/** How somebody who wants a divorce proves the marriage (民发〔2020〕116号, two (2)). */
export type DivorceCertificateEvidence =
  /** Lost, with the sealed copy from the archive. */
  | 'ARCHIVE_COPY'
  /** Lost, as the person declared in writing: the other one's suffices. */
  | 'LOST_DECLARED'
  /** Nothing was shown. */
  | 'MISSING'
  /** The own marriage certificate was shown. */
  | 'SHOWN';

/** Why an open divorce by agreement was closed. */
export type DivorceClosedReason =
  /** A court ended the marriage, or found that there was none. */
  | 'ENDED_BY_COURT'
  /** One of the two died: the marriage ended by it. */
  | 'SPOUSE_DIED';

/** One of the two persons of a divorce by agreement. */
export type DivorceParty = {
  __typename?: 'DivorceParty';
  /** How the person proved the marriage; null when the application was not received. */
  certificate?: Maybe<DivorceCertificateEvidence>;
  /** The person; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Id of the person. */
  residentId: Scalars['ID']['output'];
};

/** What the registrar found of one of the two who want a divorce. */
export type DivorcePartyInput = {
  /** Whether the person signed the agreement. */
  agreementSigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the person came in person; nobody comes instead (Civil Code, article 1076). */
  appeared: Scalars['Boolean']['input'];
  /** Whether the person can act alone. */
  capacity: DivorceCapacity;
  /** How the person proves the marriage. */
  certificate: DivorceCertificateEvidence;
  /** Number of the certificate that was shown: one that is void proves nothing. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person's identity card was shown; no household booklet is asked for. */
  identityShown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
  /** Whether the person wants the divorce of the own free will. */
  voluntary: Scalars['Boolean']['input'];
};

/** What the registrar found of one of the two when they came again. */
export type DivorcePartyPresentInput = {
  /** Whether the person came in person; nobody comes instead (Civil Code, article 1077). */
  appeared: Scalars['Boolean']['input'];
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
  /** Whether the person still wants it of the own free will (Civil Code, article 1078). */
  voluntary: Scalars['Boolean']['input'];
};

/** The periods of a divorce by agreement. The days are null where the question has no answer: `problems` says why. */
export type DivorcePeriods = {
  __typename?: 'DivorcePeriods';
  /** Day on which the office received the application. */
  acceptedOn: Scalars['LocalDate']['output'];
  /** The articles that the days rest on. */
  articles: Array<Scalars['String']['output']>;
  /** Day from which the application is deemed withdrawn if they have not asked. */
  deemedWithdrawnFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** First day on which both may ask for the divorce certificate; it is not moved, whether or not the office works. */
  issueFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The thirtieth day of the second period, where the end moved; null where it did not. */
  issueMovedFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which both may ask for it, until the office closes. */
  issueUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Why there are no days. */
  problems: Array<Problem>;
  /** Whether a day may still move: the holidays around it are not published, or rest on a setting. `warnings` names it. */
  provisional: Scalars['Boolean']['output'];
  /** How the days were found. */
  steps: Array<CalculationStep>;
  /** What to know about the days although they stand; `path` names the field. */
  warnings: Array<Problem>;
  /** The thirtieth day, where it was no working day and the end moved (Civil Code, article 203); null where it did not. */
  withdrawMovedFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which either party may take it back, until the office closes. */
  withdrawUntil?: Maybe<Scalars['LocalDate']['output']>;
};

/** Which of the two periods of a divorce by agreement runs (Civil Code, article 1077). */
export type DivorcePhase =
  /** Either may take the application back. */
  | 'COOLING_OFF'
  /** Both may ask for the certificate. */
  | 'ISSUE_WINDOW';

/** That a divorce was not received or not registered. */
export type DivorceRefusal = {
  __typename?: 'DivorceRefusal';
  /** The day. */
  on: Scalars['LocalDate']['output'];
  /** The reasons. */
  reasons: Array<DivorceRefusalReason>;
  /** What the registrar added. */
  remark?: Maybe<Scalars['String']['output']>;
};

/** A reason for which a divorce is not received or not registered. */
export type DivorceRefusalReason =
  /** No agreement in writing, signed by both (Civil Code, article 1076). */
  | 'AGREEMENT_MISSING'
  /** The agreement does not speak of the children, the property or the debts (Civil Code, article 1076). */
  | 'AGREEMENT_SILENT'
  /** One of the two cannot act alone: a court decides (婚姻登记条例 of 2003, article 12, carried on). */
  | 'CAPACITY_LIMITED'
  /** The marriage certificates are missing, and what replaces them (民发〔2020〕116号, two (2)). */
  | 'CERTIFICATE_MISSING'
  /** The identity card is missing or belongs to somebody else. */
  | 'IDENTITY_NOT_PROVEN'
  /** The marriage is not in force, or is not proven. */
  | 'NOT_IN_FORCE'
  /** Not both came in person (Civil Code, article 1076). */
  | 'NOT_IN_PERSON'
  /** Not registered in the mainland or by a Chinese embassy or consulate (民发〔2020〕116号). */
  | 'NOT_REGISTERED_HERE'
  /** Not of both parties' own will (Civil Code, articles 1076 and 1078). */
  | 'NOT_VOLUNTARY'
  /** Another reason, given in the remark. */
  | 'OTHER';

/** Where a divorce by agreement stands. */
export type DivorceStatus =
  /** Received, and in one of the two periods. */
  | 'ACCEPTED'
  /** Closed, because the marriage ended otherwise. */
  | 'CLOSED'
  /** Not asked for in the second period, hence deemed withdrawn (Civil Code, article 1077). */
  | 'DEEMED_WITHDRAWN'
  /** Not received, for reasons that were given. */
  | 'NOT_ACCEPTED'
  /** The divorce was registered. */
  | 'REGISTERED'
  /** Taken back by one of the two in the first period. */
  | 'WITHDRAWN';

/** Who took an application for divorce back. */
export type DivorceWithdrawal = {
  __typename?: 'DivorceWithdrawal';
  /** Id of the person. */
  by: Scalars['ID']['output'];
  /** The day. */
  on: Scalars['LocalDate']['output'];
  /** Whether the receipt was shown; otherwise its loss was explained in writing. */
  receiptShown: Scalars['Boolean']['output'];
};

/** What the end of a marriage of elsewhere is entered with. */
export type EndMarriageElsewhereInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** How it ended. */
  ended: MarriageElsewhereEndInput;
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  recordId: Scalars['ID']['input'];
};

/** What came of entering the end of a marriage of elsewhere. */
export type EndMarriageElsewherePayload = {
  __typename?: 'EndMarriageElsewherePayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  record?: Maybe<MarriageRecordElsewhere>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** The activity to enrol in. */
export type EnrolInWeddingActivityInput = {
  /** The activity. */
  activityId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
};

/** What came of enrolling in an activity. */
export type EnrolInWeddingActivityPayload = {
  __typename?: 'EnrolInWeddingActivityPayload';
  /** What the act made or changed; null when there are problems. */
  activity?: Maybe<WeddingCustomActivity>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A file that somebody has handed in for a case, by `POST /evidence/SUBGRAPH?kind=CODE` and an act that names its id. What cameras and programs had written beside the picture or the pages is not in it. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it was handed in as, as a stable code of its domain. */
  kind: Scalars['String']['output'];
  /** What it was handed in as, in words. */
  label: LocalizedText;
  /** Path below the address of the graph, without a token to be opened: GET answers with the file, to this viewer alone and for five minutes. Each time is in the audit log. Null without a viewer. */
  link?: Maybe<Scalars['String']['output']>;
  /** What it is, by its own bytes: `image/jpeg`, `image/png` or `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** SHA-256 of its bytes, in 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Its length in bytes. */
  size: Scalars['Int']['output'];
  /** Whether something harmful was looked for in it. */
  status: EvidenceStatus;
  /** Day on which it was handed in. */
  uploadedOn: Scalars['LocalDate']['output'];
};

/** Whether something harmful was looked for in a file. */
export type EvidenceStatus =
  /** A scanner has found nothing. Where it finds something, the file is not taken. */
  | 'CLEAN'
  /** Nobody has looked: no scanner was configured when it was handed in. */
  | 'UNSCANNED';

/** What papers are filed with. */
export type FileMarriageArchiveInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The divorce; left out for a registration. */
  divorceCaseId?: InputMaybe<Scalars['ID']['input']>;
  /** The first page. */
  firstPage: Scalars['Int']['input'];
  /** The fonds, at most 50 characters. */
  fonds: Scalars['String']['input'];
  /** What they are about. */
  kind: MarriageArchiveKind;
  /** The last page. */
  lastPage: Scalars['Int']['input'];
  /** The office, one of the archivist's own. */
  officeId: Scalars['ID']['input'];
  /** The registration; left out for a divorce. */
  registrationId?: InputMaybe<Scalars['ID']['input']>;
  /** The volume. */
  volume: Scalars['Int']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** What came of filing papers. */
export type FileMarriageArchivePayload = {
  __typename?: 'FileMarriageArchivePayload';
  /** What the act made or changed; null when there are problems. */
  file?: Maybe<MarriageArchiveFile>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** An input value that is well-typed but wrong in itself or points to nothing. */
export type InputProblem = Problem & {
  __typename?: 'InputProblem';
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What the certificate of a record is issued with. */
export type IssueMarriageRecordCertificateInput = {
  /** Id of the party; with the basis `PARTY`. */
  applicantId?: InputMaybe<Scalars['ID']['input']>;
  /** On which basis. */
  basis: MarriageArchiveBasis;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The office, one of the archivist's own. */
  officeId: Scalars['ID']['input'];
  /** What for, at most 500 characters. */
  purpose: Scalars['String']['input'];
  /** The marriage. */
  registrationId: Scalars['ID']['input'];
};

/** What came of issuing the certificate of a record. */
export type IssueMarriageRecordCertificatePayload = {
  __typename?: 'IssueMarriageRecordCertificatePayload';
  /** What the act made or changed; null when there are problems. */
  certificate?: Maybe<MarriageRecordCertificate>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A decision, notice or certificate on paper. It is made from what was kept when it was issued, so that it prints the same later. */
export type IssuedPaper = {
  __typename?: 'IssuedPaper';
  /** Id of the case that it belongs to. */
  caseId: Scalars['ID']['output'];
  /** What it is, as a stable code. */
  code: Scalars['String']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The day of issue. */
  issuedOn: Scalars['LocalDate']['output'];
  /** The number that stands on it, by which anybody finds out whether it is genuine. */
  number: Scalars['String']['output'];
  /** Path of the page to look at and to print, for five minutes and for this viewer. */
  page: Scalars['String']['output'];
  /** Path of the PDF, as above. */
  pdf: Scalars['String']['output'];
  /** SHA-256 of what it says, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** What it is called. */
  title: LocalizedText;
  /** Version of its text. */
  version: Scalars['Int']['output'];
};

/** A label in the languages of the city. Where a document needs two languages, Chinese comes first. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean in the spelling of Yanbian (ko-CN). */
  ko: Scalars['String']['output'];
  /** The label in the language that the request names in `Accept-Language`; Chinese otherwise. */
  text: Scalars['String']['output'];
  /** The national common language, in simplified characters. */
  zhHans: Scalars['String']['output'];
};

/** Marital status by the registrations known here. */
export type MaritalStatus =
  /** The last marriage ended by divorce. */
  | 'DIVORCED'
  /** A marriage is in force. */
  | 'MARRIED'
  /**
   * No marriage is registered here. That is no proof: the person may have married elsewhere, which is why both
   * parties sign a statement (Marriage Registration Regulations of 2025, article 8).
   */
  | 'SINGLE'
  /** The last marriage ended with the death of the other spouse. */
  | 'WIDOWED';

/** What a court or another authority decided about a marriage, noted on its registration. */
export type MarriageAnnotation = Node & {
  __typename?: 'MarriageAnnotation';
  /** The court or authority. */
  authority: Scalars['String']['output'];
  /** The day on which a second person confirmed it; null where none is needed, or it is only proposed. */
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the decision. */
  decidedOn: Scalars['LocalDate']['output'];
  /** The day on which it took effect. */
  effectiveOn: Scalars['LocalDate']['output'];
  /** Why the marriage was void; null for other decisions. */
  ground?: Maybe<MarriageVoidGround>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  kind: MarriageAnnotationKind;
  /** Number of its paper. */
  paperNumber: Scalars['String']['output'];
  /** The day on which the office noted it: what was known before is what the register said then. */
  receivedOn: Scalars['LocalDate']['output'];
};

/** What was decided about a marriage. */
export type MarriageAnnotationKind =
  /** Annulled for duress or hidden illness, without effect from the start (Civil Code, articles 1052 to 1054). */
  | 'ANNULLED'
  /** An error in the registration was corrected. */
  | 'CORRECTED'
  /** The declaration of death was revoked (Civil Code, articles 50 and 51). */
  | 'DECLARATION_REVOKED'
  /** A spouse was declared dead (Civil Code, articles 46, 48 and 51). */
  | 'DECLARED_DEAD'
  /** Divorced by judgment or mediation paper (Civil Code, article 1080). */
  | 'DIVORCED_BY_COURT'
  /** The registration was revoked by the bureau itself, for impersonation or false papers. */
  | 'REVOKED'
  /** Void from the start (Civil Code, articles 1051 and 1054). */
  | 'VOID';

/** Two persons' appointment to have their marriage registered. */
export type MarriageAppointment = Case & Node & {
  __typename?: 'MarriageAppointment';
  /**
   * Couples with an open appointment on the same day whose turn comes before: by slot, then by number. Null once
   * the appointment is closed.
   */
  aheadInQueue?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the viewer may now call `cancelMarriageAppointment`, `registerMarriage` and `refuseMarriage`, found by the
   * rules that the mutations follow. For registrars this reads the registry, and each party's access log shows it.
   */
  availableActions: Array<ActionAvailability>;
  /** When it was booked. */
  bookedAt: Scalars['DateTime']['output'];
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What other registers said of the parties; null for viewers who may not know. */
  dataChecks?: Maybe<Array<MarriageDataCheck>>;
  /** What the law wants done in time: nothing so far. */
  deadlines: Array<StatutoryDeadline>;
  /** When the slot ends. */
  endsAt: Scalars['DateTime']['output'];
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What the parties were told of the appointment, the first message first. Staff of the office see all, a party what it was told itself. */
  messages: Array<PersonalMessage>;
  /** Where. */
  office: MarriageOffice;
  /** The notices of a refusal, one for each party: staff of the office see both, a party the own one. */
  papers: Array<IssuedPaper>;
  /** The two persons, as they were named at the booking. */
  parties: Array<MarriageAppointmentParty>;
  /** Number on the queue ticket: unique at the office on the day, in the order of booking. */
  queueNumber: Scalars['Int']['output'];
  /** Why the marriage was not registered; null unless it was refused. */
  refusal?: Maybe<MarriageRefusal>;
  /** The registration that came of it; null unless there is one. */
  registration?: Maybe<MarriageRegistration>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** When the slot begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where the appointment stands. */
  status: MarriageAppointmentStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** A page of appointments. */
export type MarriageAppointmentConnection = {
  __typename?: 'MarriageAppointmentConnection';
  /** The appointments of the page with their cursors. */
  edges: Array<MarriageAppointmentEdge>;
  /** The appointments of the page. */
  nodes: Array<MarriageAppointment>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many appointments the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** An appointment in a page. */
export type MarriageAppointmentEdge = {
  __typename?: 'MarriageAppointmentEdge';
  /** Where the appointment stands in the list. */
  cursor: Scalars['String']['output'];
  /** The appointment. */
  node: MarriageAppointment;
};

/** One of the two persons of an appointment. */
export type MarriageAppointmentParty = {
  __typename?: 'MarriageAppointmentParty';
  /** The person; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Id of the person. */
  residentId: Scalars['ID']['output'];
};

/** One of the two persons of an appointment. */
export type MarriageAppointmentPartyInput = {
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
};

/** Half an hour at an office that couples can book. */
export type MarriageAppointmentSlot = {
  __typename?: 'MarriageAppointmentSlot';
  /** How many divisions are taken. */
  booked: Scalars['Int']['output'];
  /** How many couples the open windows can serve. */
  capacity: Scalars['Int']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many divisions are left. */
  free: Scalars['Int']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** Where an appointment stands. */
export type MarriageAppointmentStatus =
  /** Open. */
  | 'BOOKED'
  /** Given back, or closed because a party died. */
  | 'CANCELLED'
  /** The day went by without the couple. */
  | 'MISSED'
  /** The marriage was not registered, for reasons that were given. */
  | 'REFUSED'
  /** The marriage was registered. */
  | 'REGISTERED';

/** On which basis somebody consults the archive (吉林省婚姻登记档案利用规定). */
export type MarriageArchiveBasis =
  /** An agent with a notarised mandate. */
  | 'AGENT_NOTARISED'
  /** A court, with letter and card. */
  | 'COURT'
  /** A lawyer with the court's paper. */
  | 'LAWYER_WITH_COURT_PAPER'
  /** Somebody else, approved by the head. */
  | 'OTHER_APPROVED'
  /** A party with an identity card. */
  | 'PARTY'
  /** The police, with letter and card. */
  | 'POLICE'
  /** A procuratorate, with letter and card. */
  | 'PROCURATORATE'
  /** State security, with letter and card. */
  | 'STATE_SECURITY';

/** That a file was consulted. */
export type MarriageArchiveConsultation = {
  __typename?: 'MarriageArchiveConsultation';
  /** Who consulted it. */
  applicant: Scalars['String']['output'];
  /** On which basis. */
  basis: MarriageArchiveBasis;
  /** The day. */
  consultedOn: Scalars['LocalDate']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** How many pages were copied with the seal. */
  pagesCopied: Scalars['Int']['output'];
  /** What for. */
  purpose: Scalars['String']['output'];
};

/** A file of the archive. */
export type MarriageArchiveFile = Node & {
  __typename?: 'MarriageArchiveFile';
  /** Who consulted it, in order. */
  consultations: Array<MarriageArchiveConsultation>;
  /** The divorce; null for a registration. */
  divorce?: Maybe<DivorceCase>;
  /** The day on which it was filed. */
  filedOn: Scalars['LocalDate']['output'];
  /** Its first page. */
  firstPage: Scalars['Int']['output'];
  /** The fonds. */
  fonds: Scalars['String']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: MarriageArchiveKind;
  /** Its last page. */
  lastPage: Scalars['Int']['output'];
  /** The registration; null for a divorce. */
  registration?: Maybe<MarriageRegistration>;
  /** The state archive that it was handed to; null while it is here. */
  transferredTo?: Maybe<Scalars['String']['output']>;
  /** The volume. */
  volume: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** What a file of the archive is about. */
export type MarriageArchiveKind =
  /** A marriage that was void, annulled or revoked. */
  | 'ANNULMENT'
  /** A divorce. */
  | 'DIVORCE'
  /** A registration. */
  | 'MARRIAGE'
  /** A certificate issued again. */
  | 'REISSUE';

/** What a search of the archive is needed for. */
export type MarriageArchivePurpose =
  /** A paper of a court or authority. */
  | 'ANNOTATION'
  /** Somebody consults a file. */
  | 'CONSULTATION'
  /** An error in a registration. */
  | 'CORRECTION'
  /** A divorce whose certificates are lost. */
  | 'DIVORCE'
  /** The certificate of a record. */
  | 'RECORD_CERTIFICATE';

/** A certificate of marriage or of divorce. Both hold a copy with the same number. */
export type MarriageCertificate = Node & {
  __typename?: 'MarriageCertificate';
  /** Who asked for it to be issued again; null for the first one, or when the viewer may not see that person. */
  applicant?: Maybe<Resident>;
  /** The divorce that it proves; null for a certificate of marriage. */
  divorce?: Maybe<DivorceCase>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The day of issue. */
  issuedOn: Scalars['LocalDate']['output'];
  /** What it proves, and whether it is the first one. */
  kind: MarriageCertificateKind;
  /**
   * `J` for a marriage and `L` for a divorce, `BJ` and `BL` for one issued again, then authority code, year, six digits
   * without gaps.
   */
  number: Scalars['String']['output'];
  /** The office that issued it. */
  office: MarriageOffice;
  /** The marriage that it is about; null for the divorce of a marriage that was not registered here. */
  registration?: Maybe<MarriageRegistration>;
  /** Why it was issued again; null for the first one. */
  reissueReason?: Maybe<MarriageCertificateReissueReason>;
  /** The certificate that was issued in its place; null while it is valid. */
  supersededBy?: Maybe<MarriageCertificate>;
  /** Since when it is void, because another one was issued in its place; null while it is valid. */
  voidedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** What a certificate proves, and whether it is the first one. */
export type MarriageCertificateKind =
  /** 离婚证, issued when a divorce by agreement is registered. */
  | 'DIVORCE'
  /** 结婚证, issued at the registration. */
  | 'MARRIAGE'
  /** 补发结婚证, issued again. */
  | 'REISSUE'
  /** 补发离婚证, issued again. */
  | 'REISSUE_DIVORCE';

/** Why a certificate is issued again. */
export type MarriageCertificateReissueReason =
  /** What it said was corrected. */
  | 'CORRECTED'
  /** The old one was damaged. */
  | 'DAMAGED'
  /** The old one was lost. */
  | 'LOST'
  /** The papers of a spouse have changed since. */
  | 'PAPERS_CHANGED';

/** A correction of a registration. */
export type MarriageCorrection = {
  __typename?: 'MarriageCorrection';
  /** What the papers said before. */
  before: Scalars['String']['output'];
  /** Why. */
  cause: MarriageCorrectionCause;
  /** What they say then. */
  corrected: Scalars['String']['output'];
  /** The day of the decision; null before. */
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What proves it. */
  evidence: Scalars['String']['output'];
  /** What is corrected. */
  field: MarriageCorrectionField;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whom it is about; null for the day of effect. */
  partyId?: Maybe<Scalars['ID']['output']>;
  /** The day of the proposal. */
  proposedOn: Scalars['LocalDate']['output'];
  /** Where it stands. */
  status: MarriageCorrectionStatus;
};

/** Why a registration is corrected. */
export type MarriageCorrectionCause =
  /** It was written wrongly. */
  | 'CLERICAL'
  /** A court found it. */
  | 'COURT'
  /** The person's papers have changed since. */
  | 'PAPERS_CHANGED';

/** What of a registration is corrected. */
export type MarriageCorrectionField =
  /** A date of birth on the certificate. */
  | 'BIRTH_DATE'
  /** The number of a document on the certificate. */
  | 'DOCUMENT_NUMBER'
  /** The day from which a late registration has effect. */
  | 'EFFECTIVE_FROM'
  /** A name on the certificate. */
  | 'NAME'
  /** A nationality on the certificate. */
  | 'NATIONALITY';

/** Where a correction stands. */
export type MarriageCorrectionStatus =
  /** Carried out. */
  | 'CARRIED_OUT'
  /** Proposed. */
  | 'PROPOSED'
  /** Rejected. */
  | 'REJECTED';

/** A booking of counselling. Seen by who booked, and by the counsellors of the office; what came of it, by the counsellor alone. */
export type MarriageCounsellingBooking = Node & {
  __typename?: 'MarriageCounsellingBooking';
  /** The day of the booking. */
  bookedOn: Scalars['LocalDate']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What the counsellor noted; null for everybody else. Each read is in the audit log. */
  notes?: Maybe<Scalars['String']['output']>;
  /** What came of a mediation; null for others and for everybody but the counsellor. */
  outcome?: Maybe<MarriageCounsellingOutcome>;
  /** For whom. */
  residents: Array<Resident>;
  /** The hour. */
  slot: MarriageCounsellingSlot;
  /** Where the booking stands. */
  status: MarriageCounsellingStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** What counselling is about. */
export type MarriageCounsellingKind =
  /** On children of a couple that divorces. */
  | 'CHILD_PLAN'
  /** Mediation of a couple that thinks of divorce; it runs beside the case and never holds it up. */
  | 'DIVORCE_MEDIATION'
  /** Of a family. */
  | 'FAMILY'
  /** Of newlyweds (新婚辅导). */
  | 'NEWLYWED';

/** What came of a mediation. */
export type MarriageCounsellingOutcome =
  /** They do not. */
  | 'NO'
  /** They stay together. */
  | 'RECONCILED'
  /** It was stopped. */
  | 'STOPPED'
  /** They think about it. */
  | 'THINKING';

/** An hour of counselling. */
export type MarriageCounsellingSlot = {
  __typename?: 'MarriageCounsellingSlot';
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether nobody has booked it. */
  isFree: Scalars['Boolean']['output'];
  /** Of what kind. */
  kind: MarriageCounsellingKind;
  /** Where. */
  office: MarriageOffice;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** Where a booking of counselling stands. */
export type MarriageCounsellingStatus =
  /** They came. */
  | 'ATTENDED'
  /** Booked. */
  | 'BOOKED'
  /** Given back, or closed because one of them died. */
  | 'CANCELLED'
  /** They did not come. */
  | 'MISSED';

/** What another register said of a party. */
export type MarriageDataCheck = {
  __typename?: 'MarriageDataCheck';
  /** The day. */
  checkedOn: Scalars['LocalDate']['output'];
  /** The paper in words; null before. */
  document?: Maybe<Scalars['String']['output']>;
  /** Its number on the appointment. */
  number: Scalars['Int']['output'];
  /** Id of the party. */
  partyId: Scalars['ID']['output'];
  /** What it said. */
  result: MarriageDataCheckResult;
  /** Which register. */
  source: MarriageDataCheckSource;
  /** The paper that cleared it up; null before. */
  supplement?: Maybe<MarriageDataSupplement>;
};

/** What a register said. */
export type MarriageDataCheckResult =
  /** The same as the party. */
  | 'MATCH'
  /** Something else: a paper is needed. */
  | 'MISMATCH'
  /** Nothing, it did not answer. */
  | 'UNAVAILABLE';

/** A register that is asked about a party. */
export type MarriageDataCheckSource =
  /** The register of deaths. */
  | 'DEATH'
  /** The national database of marriages. */
  | 'NATIONAL_MARRIAGE_DATABASE'
  /** The population register. */
  | 'POPULATION';

/** What clears a difference up. */
export type MarriageDataSupplement =
  /** A divorce certificate. */
  | 'DIVORCE_CERTIFICATE'
  /** A judgment with the proof of its effect. */
  | 'JUDGMENT_WITH_EFFECT'
  /** Something else, or the fallback when a register is silent (a setting, not confirmed). */
  | 'OTHER'
  /** The proof of a spouse's death. */
  | 'SPOUSE_DEATH_PROOF';

/** How a marriage ended elsewhere. */
export type MarriageElsewhereEndInput = {
  /** Who ended it, at most 200 characters. */
  authority: Scalars['String']['input'];
  /** Who died; with `DEATH`. */
  deceasedId?: InputMaybe<Scalars['ID']['input']>;
  /** How. */
  kind: MarriageElsewhereEndKind;
  /** The day, that on which a judgment took effect. */
  on: Scalars['LocalDate']['input'];
  /** Number of the paper, at most 100 characters. */
  paperNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where. */
  placeKind: MarriageElsewherePlace;
  /** The mainland court that recognised a judgment of elsewhere, with the number of its paper, at most 200 characters. */
  recognisedBy?: InputMaybe<Scalars['String']['input']>;
};

/** How a marriage ended elsewhere. */
export type MarriageElsewhereEndKind =
  /** By the death of a spouse. */
  | 'DEATH'
  /** By judgment; one from outside the mainland needs recognition by a court of it. */
  | 'JUDGMENT'
  /** By registration of a divorce. */
  | 'REGISTRATION';

/** Where a marriage was registered or ended. */
export type MarriageElsewherePlace =
  /** Abroad. */
  | 'ABROAD'
  /** A Chinese embassy or consulate. */
  | 'CONSULATE'
  /** Hong Kong. */
  | 'HONG_KONG'
  /** Macao. */
  | 'MACAO'
  /** Another office of the mainland. */
  | 'MAINLAND'
  /** Taiwan. */
  | 'TAIWAN';

/** Where a record of elsewhere stands. */
export type MarriageElsewhereStatus =
  /** Checked by another person: it counts. */
  | 'CONFIRMED'
  /** Entered; it counts for nothing yet. */
  | 'PROPOSED'
  /** Its papers do not bear it. */
  | 'REJECTED';

/** How a marriage ended. */
export type MarriageEndReason =
  /** Judgment that it was void or is annulled (Civil Code, articles 1051 to 1054). */
  | 'ANNULMENT'
  /** One of the spouses died. */
  | 'DEATH'
  /** One of the spouses was declared dead by a court (Civil Code, article 51). */
  | 'DECLARED_DEAD'
  /** Divorce, by registration or by judgment (Civil Code, article 1080). */
  | 'DIVORCE'
  /** The bureau revoked the registration. */
  | 'REVOCATION';

/**
 * Marriages, counted. Outside the viewer's jurisdiction a count of 1 to 4 is null, and so is what would give such a count
 * away.
 */
export type MarriageFigures = {
  __typename?: 'MarriageFigures';
  /** How many; null when withheld. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Whether the count is withheld from the viewer, so that it names nobody. */
  isSuppressed: Scalars['Boolean']['output'];
};

/** What came of mediations in a month: together those that were attended. */
export type MarriageMediationFigures = {
  __typename?: 'MarriageMediationFigures';
  /** They do not. */
  no: Scalars['Int']['output'];
  /** They stay together. */
  reconciled: Scalars['Int']['output'];
  /** Stopped. */
  stopped: Scalars['Int']['output'];
  /** They think about it. */
  thinking: Scalars['Int']['output'];
};

/** A page of messages. */
export type MarriageMessageConnection = {
  __typename?: 'MarriageMessageConnection';
  /** The messages of the page with their cursors. */
  edges: Array<MarriageMessageEdge>;
  /** The messages of the page. */
  nodes: Array<PersonalMessage>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many messages the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the messages in a page. */
export type MarriageMessageEdge = {
  __typename?: 'MarriageMessageEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: PersonalMessage;
};

/** A person's latest marriage. */
export type MarriageNews = {
  __typename?: 'MarriageNews';
  /** Day of the registration. */
  registeredOn: Scalars['LocalDate']['output'];
  /** Id of the person. */
  residentId: Scalars['ID']['output'];
};

/** A marriage registration office (婚姻登记处). It serves anybody, wherever the parties live. */
export type MarriageOffice = Node & {
  __typename?: 'MarriageOffice';
  /**
   * The appointments of a day in the order of the queue, closed ones included. Null outside the viewer's
   * jurisdiction.
   */
  appointments?: Maybe<MarriageAppointmentConnection>;
  /** The six digits by which the authority's certificates are numbered. */
  authorityCode: Scalars['String']['output'];
  /** How many days ahead an appointment can be booked (a setting). */
  bookAheadDays: Scalars['Int']['output'];
  /** Whether it has a marriage and family counselling centre (婚姻家庭辅导中心). */
  counsellingCentre: Scalars['Boolean']['output'];
  /** Whether the office is open on a day: beyond the published holidays it is not known yet, which is not closed. */
  dayStatus: MarriageOfficeDayStatus;
  /** The division to whose authority the office belongs. */
  division?: Maybe<Division>;
  /** Whether the province determined it for parties who are no residents of the mainland (a setting, not confirmed). */
  foreignRelated: Scalars['Boolean']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Name. The Korean and English forms are readings of the Chinese one, not confirmed by the bureau. */
  name: LocalizedText;
  /**
   * When the office is open on a day; empty when it is closed, or when the holidays of that day are not
   * published yet. The hours are demo data, not confirmed by the bureau.
   */
  openingHours: Array<MarriageOfficeOpeningHours>;
  /** The half-hour slots of a day, in order, past ones included; empty when the office is closed. */
  slots: Array<MarriageAppointmentSlot>;
};


/** A marriage registration office (婚姻登记处). It serves anybody, wherever the parties live. */
export type MarriageOfficeAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A marriage registration office (婚姻登记处). It serves anybody, wherever the parties live. */
export type MarriageOfficeDayStatusArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A marriage registration office (婚姻登记处). It serves anybody, wherever the parties live. */
export type MarriageOfficeOpeningHoursArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A marriage registration office (婚姻登记处). It serves anybody, wherever the parties live. */
export type MarriageOfficeSlotsArgs = {
  on: Scalars['LocalDate']['input'];
};

/** Whether an office is open on a day. */
export type MarriageOfficeDayStatus =
  /** It is not. */
  | 'CLOSED'
  /** The holidays of that time are not published yet. */
  | 'NOT_PUBLISHED'
  /** It is. */
  | 'OPEN';

/** A time during which an office is open without a break. */
export type MarriageOfficeOpeningHours = {
  __typename?: 'MarriageOfficeOpeningHours';
  /** When it closes. */
  closesAt: Scalars['DateTime']['output'];
  /** When it opens. */
  opensAt: Scalars['DateTime']['output'];
  /** How many windows serve couples. */
  windows: Scalars['Int']['output'];
};

/** What a party is who is no resident of the mainland. */
export type MarriageOutsidePartyKind =
  /** A foreigner: passport or permanent-residence card, authenticated certificate of no spouse, or the embassy's. */
  | 'FOREIGNER'
  /** A resident of Hong Kong: permit, own identity card, notarised statement. */
  | 'HONG_KONG'
  /** A resident of Macao: permit, own identity card, notarised statement. */
  | 'MACAO'
  /** A Chinese citizen living abroad: passport, authenticated certificate of no spouse and no kinship, or the embassy's. */
  | 'OVERSEAS_CHINESE'
  /** A resident of Taiwan: permit, own identity card, notarised statement. */
  | 'TAIWAN';

/** A spouse who is no resident of the mainland. */
export type MarriageParty = {
  __typename?: 'MarriageParty';
  /** Date of birth. */
  birthDate: Scalars['LocalDate']['output'];
  /** Id of the party, the same whenever the same document is shown. */
  id: Scalars['ID']['output'];
  /** The sex as in the document. */
  isMale: Scalars['Boolean']['output'];
  /** What the party is. */
  kind: MarriageOutsidePartyKind;
  /** The document, with all but its last three characters hidden. */
  maskedDocument: Scalars['String']['output'];
  /** The name as in the document. */
  name: Scalars['String']['output'];
  /** The name in Chinese. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** Nationality or region. */
  nationality: Scalars['String']['output'];
};

/** Somebody who is no resident of the mainland, with the documents that were shown. */
export type MarriagePartyDetailsInput = {
  /** Date of birth. */
  birthDate: Scalars['LocalDate']['input'];
  /** Number of the passport, permit or residence card, at most 50 characters. */
  documentNumber: Scalars['String']['input'];
  /** Last day on which the document is valid. */
  documentValidUntil: Scalars['LocalDate']['input'];
  /** Whether it was notarised, authenticated, or is the embassy's own. */
  evidenceAuthenticated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the document says male. */
  isMale: Scalars['Boolean']['input'];
  /** What the party is. */
  kind: MarriageOutsidePartyKind;
  /** The name as in the document, at most 200 characters. */
  name: Scalars['String']['input'];
  /** The name in Chinese, at most 100 characters. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Nationality or region, at most 100 characters. */
  nationality: Scalars['String']['input'];
  /** Who certified that the person has no spouse: notary, authority or embassy; at most 200 characters. */
  noSpouseEvidence?: InputMaybe<Scalars['String']['input']>;
  /** Whether the own identity card was shown, for Hong Kong, Macao and Taiwan. */
  ownIdentityCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what is in another language has a Chinese translation. */
  translated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the registrar found of one of the parties. */
export type MarriagePartyInput = {
  /** Whether the person came in person; nobody marries by proxy (Civil Code, article 1049). */
  appearedInPerson: Scalars['Boolean']['input'];
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
  /**
   * Whether the person signed the statement of having no spouse and of no banned kinship with the other party
   * (Marriage Registration Regulations of 2025, article 8). No household booklet is asked for.
   */
  statementSigned: Scalars['Boolean']['input'];
  /** Whether the person marries of the own free will (Civil Code, article 1046). */
  voluntary: Scalars['Boolean']['input'];
};

/** A suspicion that was reported. */
export type MarriageProtectionReport = {
  __typename?: 'MarriageProtectionReport';
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What was seen. */
  observation: Scalars['String']['output'];
  /** When. */
  reportedAt: Scalars['DateTime']['output'];
  /** Who was informed. */
  reportedTo: Scalars['String']['output'];
  /** Ids of the persons. */
  residentIds: Array<Scalars['ID']['output']>;
  /** What is suspected. */
  suspicion: MarriageProtectionSuspicion;
};

/** What is suspected. */
export type MarriageProtectionSuspicion =
  /** Abduction. */
  | 'ABDUCTION'
  /** Coercion. */
  | 'COERCION'
  /** A minor. */
  | 'MINOR'
  /** Trafficking. */
  | 'TRAFFICKING'
  /** Violence at home: where help is was said as well. */
  | 'VIOLENCE';

/** The certificate of a record. */
export type MarriageRecordCertificate = {
  __typename?: 'MarriageRecordCertificate';
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The day. */
  issuedOn: Scalars['LocalDate']['output'];
  /** The certificate to look at and to print; null where it was issued before papers were kept. */
  paper?: Maybe<IssuedPaper>;
  /** What for. */
  purpose: Scalars['String']['output'];
  /** The marriage. */
  registration: MarriageRegistration;
  /** Where the marriage stood on the day of issue, as the register has it. */
  status: MarriageStatus;
};

/** A marriage of elsewhere, or the end of a marriage elsewhere, as it was entered here. */
export type MarriageRecordElsewhere = Node & {
  __typename?: 'MarriageRecordElsewhere';
  /** Who registered it. */
  authority: Scalars['String']['output'];
  /** The day on which it was checked; null before. */
  checkedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who ended it; null while it is in force. */
  endAuthority?: Maybe<Scalars['String']['output']>;
  /** How it ended; null while it is in force. */
  endKind?: Maybe<MarriageElsewhereEndKind>;
  /** Number of the paper of the end; null when it has none. */
  endPaperNumber?: Maybe<Scalars['String']['output']>;
  /** The day on which it ended; null while it is in force. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day on which it was entered. */
  enteredOn: Scalars['LocalDate']['output'];
  /** The papers that were handed in for it, in the order in which they came; null for who may not see the record. */
  evidence?: Maybe<Array<Evidence>>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Number of the certificate; null when it has none. */
  paperNumber?: Maybe<Scalars['String']['output']>;
  /** The place in words. */
  place: Scalars['String']['output'];
  /** Where it was registered. */
  placeKind: MarriageElsewherePlace;
  /** The mainland court that recognised a judgment of elsewhere; null where none is needed. */
  recognisedBy?: Maybe<Scalars['String']['output']>;
  /** The day of the registration. */
  registeredOn: Scalars['LocalDate']['output'];
  /** The marriage registered here that ended elsewhere; null where the marriage is of elsewhere too. */
  registration?: Maybe<MarriageRegistration>;
  /** The spouses; empty where the marriage was registered here. */
  spouses: Array<MarriageSpouse>;
  /** Where the record stands. */
  status: MarriageElsewhereStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** Why a marriage was not registered. */
export type MarriageRefusal = {
  __typename?: 'MarriageRefusal';
  /** The reasons. */
  reasons: Array<MarriageRefusalReason>;
  /** The day of the refusal. */
  refusedOn: Scalars['LocalDate']['output'];
  /** What the registrar added. */
  remark?: Maybe<Scalars['String']['output']>;
};

/** A reason for which a marriage is not registered. */
export type MarriageRefusalReason =
  /** Either is married already (Civil Code, articles 1042 and 1051). */
  | 'ALREADY_MARRIED'
  /** Direct line, or collateral within three generations (Civil Code, article 1048). */
  | 'CLOSE_KIN'
  /** The identity card is missing or belongs to somebody else (Marriage Registration Regulations of 2025, article 8). */
  | 'IDENTITY_NOT_PROVEN'
  /** Not both came in person (Civil Code, article 1049). */
  | 'NOT_IN_PERSON'
  /** Not a man and a woman (Civil Code, article 1046). */
  | 'NOT_ONE_MAN_ONE_WOMAN'
  /** Not of both parties' own will (Civil Code, article 1046). */
  | 'NOT_VOLUNTARY'
  /** Another reason, given in the remark. */
  | 'OTHER'
  /** The statement on spouse and kinship is missing (Marriage Registration Regulations of 2025, article 8). */
  | 'STATEMENT_MISSING'
  /** A man under 22 or a woman under 20 (Civil Code, article 1047). */
  | 'UNDER_AGE';

/** A registered marriage. What it has as a `Case` needs `marriages:read` or `marriages:register`. */
export type MarriageRegistration = Case & Node & {
  __typename?: 'MarriageRegistration';
  /** What others decided about it, in the order in which it was received; null for viewers who may not know. */
  annotations?: Maybe<Array<MarriageAnnotation>>;
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** The certificates, the first one first. */
  certificates: Array<MarriageCertificate>;
  /** Corrections that were proposed, carried out or rejected; null for viewers who may not know. */
  corrections?: Maybe<Array<MarriageCorrection>>;
  /** What the law wants done in time: nothing so far. */
  deadlines: Array<StatutoryDeadline>;
  /** The day from which the marriage has effect; earlier than the registration where it was registered late. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** How it ended; null while it is in force. */
  endReason?: Maybe<MarriageEndReason>;
  /** The day on which it ended; null while it is in force. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The man; null when the viewer may not see him. */
  husband?: Maybe<Resident>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What kind of registration it was. */
  kind: MarriageRegistrationKind;
  /** What persons were told of the registration after it was made, as above. */
  messages: Array<PersonalMessage>;
  /** The office that registered it. */
  office: MarriageOffice;
  /** Those of the spouses who are no residents of the mainland; null for viewers who may not know. */
  outsideParties?: Maybe<Array<MarriageParty>>;
  /** What offices elsewhere did with it, as it was entered here. */
  recordedElsewhere: Array<MarriageRecordElsewhere>;
  /** The day of the registration, from which the marriage exists (Civil Code, article 1049). */
  registeredOn: Scalars['LocalDate']['output'];
  /** Number on the certificate: `J`, authority code, year, six digits without gaps. */
  registrationNumber: Scalars['String']['output'];
  /**
   * The other spouse, seen from the resident whose `marriages` led here; null when the registration was reached
   * otherwise, or when the viewer may not see that person.
   */
  spouse?: Maybe<Resident>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Whether the marriage is in force. */
  status: MarriageStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
  /** The woman; null when the viewer may not see her. */
  wife?: Maybe<Resident>;
};

/** A page of registrations. */
export type MarriageRegistrationConnection = {
  __typename?: 'MarriageRegistrationConnection';
  /** The registrations of the page with their cursors. */
  edges: Array<MarriageRegistrationEdge>;
  /** The registrations of the page. */
  nodes: Array<MarriageRegistration>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many registrations the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A registration in a page. */
export type MarriageRegistrationEdge = {
  __typename?: 'MarriageRegistrationEdge';
  /** Where the registration stands in the list. */
  cursor: Scalars['String']['output'];
  /** The registration. */
  node: MarriageRegistration;
};

/** What kind of registration a marriage has. */
export type MarriageRegistrationKind =
  /** A party is no resident of the mainland (Marriage Registration Regulations of 2025, article 2). */
  | 'FOREIGN_RELATED'
  /** Registered late (补办), with effect from the day on which both met the conditions (婚姻家庭编解释（一）, article 6). */
  | 'LATE'
  /** Of two residents of the mainland. */
  | 'ORDINARY'
  /** A divorced couple married each other again (Civil Code, article 1083). */
  | 'REMARRIAGE';

/** Whose paper asks the bureau to revoke a registration (guiding opinions of 2021-11-18). */
export type MarriageRevocationSource =
  /** A court's judicial proposal. */
  | 'COURT_PROPOSAL'
  /** Findings of the police. */
  | 'POLICE_FINDINGS'
  /** A procuratorate's proposal. */
  | 'PROCURATORATE_PROPOSAL';

/**
 * A month of marriage registration, by the day of the act. Outside the viewer's jurisdiction a count of 1 to 4 is null, and so is
 * what would give such a count away.
 */
export type MarriageSeriesMonth = {
  __typename?: 'MarriageSeriesMonth';
  /** What became of applications for divorce; null outside the viewer's jurisdiction. */
  applications?: Maybe<DivorceApplicationFigures>;
  /** Hours of counselling that were attended, by the day of the record. */
  counsellingAttended?: Maybe<Scalars['Int']['output']>;
  /** Hours of counselling that were booked, by the day of the booking. */
  counsellingBooked?: Maybe<Scalars['Int']['output']>;
  /** Divorces by agreement registered. */
  divorces?: Maybe<Scalars['Int']['output']>;
  /** Of these, with a party who is no resident of the mainland. */
  foreignRelated?: Maybe<Scalars['Int']['output']>;
  /** Whether anything of the month is withheld from the viewer. */
  isSuppressed: Scalars['Boolean']['output'];
  /** Divorces by judgment noted; they are never added to those by agreement. */
  judgments?: Maybe<Scalars['Int']['output']>;
  /** Of these, registered late. */
  late?: Maybe<Scalars['Int']['output']>;
  /** What came of mediations; null outside the viewer's jurisdiction. */
  mediations?: Maybe<MarriageMediationFigures>;
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** Of these, two residents of the mainland for the first time with each other. */
  ordinary?: Maybe<Scalars['Int']['output']>;
  /** Marriages registered. */
  registered?: Maybe<Scalars['Int']['output']>;
  /** Of these, divorced couples that married each other again. */
  remarriages?: Maybe<Scalars['Int']['output']>;
};

/** One of the two spouses of a marriage. */
export type MarriageSpouse = {
  __typename?: 'MarriageSpouse';
  /** Id of the person. */
  personId: Scalars['ID']['output'];
  /** The person; null when the viewer may not see the person, or nobody here is that person. */
  resident?: Maybe<Resident>;
  /** Whether husband or wife. */
  role: MarriageSpouseRole;
};

/** One of the two spouses of a marriage of elsewhere. */
export type MarriageSpouseInput = {
  /** Id of the person, a resident; left out of one of the two, when that person is not registered here. */
  residentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether husband or wife. */
  role: MarriageSpouseRole;
};

/** Which of the spouses somebody is. */
export type MarriageSpouseRole =
  /** The man. */
  | 'HUSBAND'
  /** The woman. */
  | 'WIFE';

/** Whether a marriage is in force. */
export type MarriageStatus =
  /** A court declared it void or annulled it; it never had effect (Civil Code, article 1054). */
  | 'ANNULLED'
  /** It ended by death or divorce. */
  | 'DISSOLVED'
  /** It is. */
  | 'IN_FORCE'
  /** The bureau itself revoked the registration, got by impersonation or false papers; it never had effect. */
  | 'REVOKED';

/** Why a marriage is void (Civil Code, article 1051). */
export type MarriageVoidGround =
  /** A party was married already. It never heals (婚姻家庭编解释（二）, article 1). */
  | 'BIGAMY'
  /** The parties were close kin. */
  | 'CLOSE_KIN'
  /** A party was too young; ceased with the age (婚姻家庭编解释（一）, article 10). */
  | 'UNDER_AGE';

/** One of a couple that walks in: a resident, or somebody who is none of the mainland. */
export type MarriageWalkInPartyInput = {
  /** Whether the person came in person; nobody marries by proxy (Civil Code, article 1049). */
  appearedInPerson: Scalars['Boolean']['input'];
  /** What the national database said of the person. */
  dataCheck?: InputMaybe<MarriageDataCheckResult>;
  /** Who it is, for somebody who is no resident of the mainland. */
  outside?: InputMaybe<MarriagePartyDetailsInput>;
  /** Id of the person, for a resident. */
  residentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the person signed the statement of having no spouse and of no banned kinship with the other party. */
  statementSigned: Scalars['Boolean']['input'];
  /** The paper that cleared a difference up. */
  supplement?: InputMaybe<MarriageDataSupplement>;
  /** Whether the person marries of the own free will (Civil Code, article 1046). */
  voluntary: Scalars['Boolean']['input'];
};

/** How far a message to a person has come. */
export type MessageStatus =
  /** The channel has taken it. */
  | 'DELIVERED'
  /** It was not taken, and is tried no more: an officer has to find another way. */
  | 'FAILED'
  /** It was not taken, and is tried again. */
  | 'FAILED_FOR_NOW'
  /** It waits to be sent. */
  | 'QUEUED';

/** An amount of renminbi. Computed in whole fen; never a floating-point number. */
export type Money = {
  __typename?: 'Money';
  /** The amount in fen (1 yuan = 100 fen). */
  fen: Scalars['SafeInt']['output'];
  /** The amount in yuan with two decimals, for example `660.00`. */
  yuan: Scalars['String']['output'];
};

/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Receives an application for divorce by agreement (Civil Code, article 1076): both are there, of their own will, with
   * their agreement. From this day the two periods of article 1077 run.
   */
  acceptDivorce?: Maybe<AcceptDivorcePayload>;
  /**
   * Notes on a registration what a court decided about the marriage, with the proof that it took effect: void, annulled,
   * divorced, a spouse declared dead, or that declaration revoked. The office examines nothing itself (Civil Code, articles
   * 1051 to 1053; 婚姻家庭编解释（一）, article 21).
   */
  annotateMarriageCourtJudgment?: Maybe<AnnotateMarriageCourtJudgmentPayload>;
  /** Announces a wedding-custom activity of several departments. */
  announceWeddingActivity?: Maybe<AnnounceWeddingActivityPayload>;
  /**
   * Books an appointment to marry. Residents book for themselves and one other person, registrars for anybody.
   * Conditions of marriage are examined here only as far as the booker may know the data: residents hear about
   * their own age and marriage, never about the other person's.
   */
  bookMarriageAppointment?: Maybe<BookMarriageAppointmentPayload>;
  /** Books an hour of counselling for oneself, or for oneself and the other one of a couple. No registration and no divorce asks for it. */
  bookMarriageCounselling?: Maybe<BookMarriageCounsellingPayload>;
  /**
   * Gives an open appointment back. Either party may, and a registrar of the office; a missed one stays open
   * until then.
   */
  cancelMarriageAppointment?: Maybe<CancelMarriageAppointmentPayload>;
  /** Gives an hour of counselling back. */
  cancelMarriageCounselling?: Maybe<CancelMarriageCounsellingPayload>;
  /** Decides, as another person than who entered it, whether the papers of elsewhere bear what was entered. */
  checkMarriageElsewhere?: Maybe<CheckMarriageElsewherePayload>;
  /** Confirms a proposed revocation, by another person: the registration has no effect from the start. */
  confirmMarriageRevocation?: Maybe<ConfirmMarriageRevocationPayload>;
  /**
   * Records that a file of the archive was consulted: on which basis, for which purpose, how many pages were copied. Read on the
   * spot; copies only with the seal.
   */
  consultMarriageArchive?: Maybe<ConsultMarriageArchivePayload>;
  /** Decides on a proposed correction, as another person; once it is carried out a new certificate is issued and the old one is void. */
  decideMarriageCorrection?: Maybe<DecideMarriageCorrectionPayload>;
  /**
   * Notes that the spouse of somebody declared dead declared in writing not to want the marriage back: it stays ended
   * when the declaration of death is revoked (Civil Code, article 51).
   */
  declareMarriageNotRestored?: Maybe<DeclareMarriageNotRestoredPayload>;
  /** Does not receive an application, with the reasons that the couple are told, in writing when they wish so. */
  declineDivorce?: Maybe<DeclineDivorcePayload>;
  /** Enters the end of a checked marriage of elsewhere, with its paper. */
  endMarriageElsewhere?: Maybe<EndMarriageElsewherePayload>;
  /** Enrols oneself in a wedding-custom activity. */
  enrolInWeddingActivity?: Maybe<EnrolInWeddingActivityPayload>;
  /** Puts the papers of a registration or a divorce into the archive: fonds, volume, pages. */
  fileMarriageArchive?: Maybe<FileMarriageArchivePayload>;
  /** Issues the certificate of a record (婚姻登记记录证明), also of a marriage that has ended. */
  issueMarriageRecordCertificate?: Maybe<IssueMarriageRecordCertificatePayload>;
  /** Opens an hour of counselling of the counsellor's own. */
  openMarriageCounsellingSlot?: Maybe<OpenMarriageCounsellingSlotPayload>;
  /** Proposes to correct what a registration says of a party; another person decides. The day and the number of the registration stay. */
  proposeMarriageCorrection?: Maybe<ProposeMarriageCorrectionPayload>;
  /** Records who came, and what came of it. What is noted is for the counsellor alone; the outcome is counted and shown to nobody else. */
  recordMarriageCounselling?: Maybe<RecordMarriageCounsellingPayload>;
  /** Records what another register says of a party of an appointment. A difference is cleared up by a paper, it refuses nobody. */
  recordMarriageDataCheck?: Maybe<RecordMarriageDataCheckPayload>;
  /**
   * Enters a marriage that was registered elsewhere, or an end of a marriage elsewhere, with its papers. It counts once
   * another person has checked it.
   */
  recordMarriageElsewhere?: Maybe<RecordMarriageElsewherePayload>;
  /** Records how many couples came to a wedding-custom activity. */
  recordWeddingAttendance?: Maybe<RecordWeddingAttendancePayload>;
  /** Does not register the divorce this time, with the reasons; the couple may come again while the second period runs. */
  refuseDivorce?: Maybe<RefuseDivorcePayload>;
  /**
   * Refuses to register the marriage of an appointment's parties, with the reasons that they are told (Marriage
   * Registration Regulations of 2025, article 10). Only on the day of the appointment.
   */
  refuseMarriage?: Maybe<RefuseMarriagePayload>;
  /**
   * Registers the divorce and issues its certificate, free of charge, in the second period and at the office that
   * received the application: both come in person and are asked again (Civil Code, articles 1077 and 1078). The marriage
   * ends with it (article 1080).
   */
  registerDivorce?: Maybe<RegisterDivorcePayload>;
  /**
   * Registers the marriage of an appointment's parties and issues the certificate, free of charge (Marriage
   * Registration Regulations of 2025, article 6). Only on the day of the appointment and by a registrar whose
   * jurisdiction holds the office; where the parties live does not matter. All obstacles are named at once.
   */
  registerMarriage?: Maybe<RegisterMarriagePayload>;
  /**
   * Registers a marriage of a couple that walks in, if a window of the office is free now: place, queue number and marriage
   * in one act. Here too a couple that has lived as married long since is registered late (补办), a divorced couple marries each
   * other again, and who is no resident of the mainland marries, at the office that the province determined.
   */
  registerMarriageWalkIn?: Maybe<RegisterMarriageWalkInPayload>;
  /** Issues a divorce certificate again; the one before it is void. Any office may, whichever registered the divorce. */
  reissueDivorceCertificate?: Maybe<ReissueDivorceCertificatePayload>;
  /** Issues a certificate again for a marriage that is in force. Any office may, whichever registered it. */
  reissueMarriageCertificate?: Maybe<ReissueMarriageCertificatePayload>;
  /** Puts another agreement in the place of the one handed in, by both; the periods run on. */
  replaceDivorceAgreement?: Maybe<ReplaceDivorceAgreementPayload>;
  /**
   * Reports a suspicion of trafficking, abduction, violence, coercion or a minor. It stands apart from every case: neither a case
   * nor an access log shows that there is one.
   */
  reportMarriageProtectionConcern?: Maybe<ReportMarriageProtectionConcernPayload>;
  /**
   * Proposes to revoke a registration that was got by impersonation or false papers, on a proposal of a court or
   * procuratorate or findings of the police (guiding opinions of 2021-11-18). Another person confirms it.
   */
  revokeMarriageRegistration?: Maybe<RevokeMarriageRegistrationPayload>;
  /** Records the paper that clears a difference up, or stands in for a register that does not answer. */
  supplementMarriageDataCheck?: Maybe<SupplementMarriageDataCheckPayload>;
  /**
   * Takes an application back for one of the two, who came to the office in person, up to its closing hour on the last
   * day of the first period (Civil Code, article 1077).
   */
  withdrawDivorce?: Maybe<WithdrawDivorcePayload>;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationAcceptDivorceArgs = {
  input: AcceptDivorceInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationAnnotateMarriageCourtJudgmentArgs = {
  input: AnnotateMarriageCourtJudgmentInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationAnnounceWeddingActivityArgs = {
  input: AnnounceWeddingActivityInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationBookMarriageAppointmentArgs = {
  input: BookMarriageAppointmentInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationBookMarriageCounsellingArgs = {
  input: BookMarriageCounsellingInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationCancelMarriageAppointmentArgs = {
  input: CancelMarriageAppointmentInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationCancelMarriageCounsellingArgs = {
  input: CancelMarriageCounsellingInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationCheckMarriageElsewhereArgs = {
  input: CheckMarriageElsewhereInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationConfirmMarriageRevocationArgs = {
  input: ConfirmMarriageRevocationInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationConsultMarriageArchiveArgs = {
  input: ConsultMarriageArchiveInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationDecideMarriageCorrectionArgs = {
  input: DecideMarriageCorrectionInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationDeclareMarriageNotRestoredArgs = {
  input: DeclareMarriageNotRestoredInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationDeclineDivorceArgs = {
  input: DeclineDivorceInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationEndMarriageElsewhereArgs = {
  input: EndMarriageElsewhereInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationEnrolInWeddingActivityArgs = {
  input: EnrolInWeddingActivityInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationFileMarriageArchiveArgs = {
  input: FileMarriageArchiveInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationIssueMarriageRecordCertificateArgs = {
  input: IssueMarriageRecordCertificateInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationOpenMarriageCounsellingSlotArgs = {
  input: OpenMarriageCounsellingSlotInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationProposeMarriageCorrectionArgs = {
  input: ProposeMarriageCorrectionInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRecordMarriageCounsellingArgs = {
  input: RecordMarriageCounsellingInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRecordMarriageDataCheckArgs = {
  input: RecordMarriageDataCheckInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRecordMarriageElsewhereArgs = {
  input: RecordMarriageElsewhereInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRecordWeddingAttendanceArgs = {
  input: RecordWeddingAttendanceInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRefuseDivorceArgs = {
  input: RefuseDivorceInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRefuseMarriageArgs = {
  input: RefuseMarriageInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRegisterDivorceArgs = {
  input: RegisterDivorceInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRegisterMarriageArgs = {
  input: RegisterMarriageInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRegisterMarriageWalkInArgs = {
  input: RegisterMarriageWalkInInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationReissueDivorceCertificateArgs = {
  input: ReissueDivorceCertificateInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationReissueMarriageCertificateArgs = {
  input: ReissueMarriageCertificateInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationReplaceDivorceAgreementArgs = {
  input: ReplaceDivorceAgreementInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationReportMarriageProtectionConcernArgs = {
  input: ReportMarriageProtectionConcernInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRevokeMarriageRegistrationArgs = {
  input: RevokeMarriageRegistrationInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationSupplementMarriageDataCheckArgs = {
  input: SupplementMarriageDataCheckInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationWithdrawDivorceArgs = {
  input: WithdrawDivorceInput;
};

/** An object that can be found again by its id alone. */
export type Node = {
  /** The primary key: typed, time-ordered and opaque to clients. */
  id: Scalars['ID']['output'];
};

/** What an hour of counselling is opened with. */
export type OpenMarriageCounsellingSlotInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Of what kind. */
  kind: MarriageCounsellingKind;
  /** How long it lasts, 15 to 240 minutes. */
  minutes: Scalars['Int']['input'];
  /** The office, one of the counsellor's own. */
  officeId: Scalars['ID']['input'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
};

/** What came of opening an hour of counselling. */
export type OpenMarriageCounsellingSlotPayload = {
  __typename?: 'OpenMarriageCounsellingSlotPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  slot?: Maybe<MarriageCounsellingSlot>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Where a page of a connection begins and ends (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, to be sent as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more edges follow the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges exist before the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What the number of a paper proves, and no more. */
export type PaperProof = {
  __typename?: 'PaperProof';
  /** The day of issue. */
  issuedOn: Scalars['LocalDate']['output'];
  /** What kind of paper it is. */
  title: LocalizedText;
};

/** What an office told a person, because the law says so or because it helps: the national common language first, then Korean. It goes out in both, since no register says which one somebody reads. */
export type PersonalMessage = {
  __typename?: 'PersonalMessage';
  /** The law that says that the person is told; null where none does. */
  article?: Maybe<Scalars['String']['output']>;
  /** How often it was tried in vain. */
  attempts: Scalars['Int']['output'];
  /** Id of the case that it is about. */
  caseId: Scalars['ID']['output'];
  /** What was told, as a stable code. */
  code: Scalars['String']['output'];
  /** Why it was not taken, as a code; null where it was or has yet to be tried. */
  fault?: Maybe<Scalars['String']['output']>;
  /** The primary key: a channel knows by it what it was given before. */
  id: Scalars['ID']['output'];
  /** The text in Korean, in the spelling of Yanbian. */
  ko: Scalars['String']['output'];
  /** Id of the person in the register of residents. */
  recipientId: Scalars['ID']['output'];
  /** When it was delivered or given up; null until then. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: MessageStatus;
  /** Version of the text. */
  version: Scalars['Int']['output'];
  /** When the act was carried out of which it tells. */
  writtenAt: Scalars['DateTime']['output'];
  /** The text in the national common language. */
  zhHans: Scalars['String']['output'];
};

/** Why a request was not carried out, although it was well-formed. Nothing has been written then. */
export type Problem = {
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it, for example `["parties", "0", "residentId"]`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What a correction is proposed with. */
export type ProposeMarriageCorrectionInput = {
  /** What the papers say, at most 200 characters. */
  before: Scalars['String']['input'];
  /** Why. */
  cause: MarriageCorrectionCause;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** What they should say, at most 200 characters; a day for the day of effect. */
  corrected: Scalars['String']['input'];
  /** What proves it, at most 1,000 characters. */
  evidence: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What is wrong. */
  field: MarriageCorrectionField;
  /** Whom it is about; left out for the day of effect. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The registered marriage. */
  registrationId: Scalars['ID']['input'];
};

/** What came of proposing a correction. */
export type ProposeMarriageCorrectionPayload = {
  __typename?: 'ProposeMarriageCorrectionPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  registration?: Maybe<MarriageRegistration>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * A divorce by agreement; null when there is none or the viewer may not see it. The couple see their own, staff those
   * of the offices of their jurisdiction; reads by others than the couple are written into the audit log.
   */
  divorceCase?: Maybe<DivorceCase>;
  /** The divorces by agreement of an office, in the order of their receipt. Null for residents and outside the jurisdiction of the viewer. */
  divorceCases?: Maybe<DivorceCaseConnection>;
  /**
   * The two periods of a divorce by agreement that an office receives on a day (Civil Code, article 1077): the couple may
   * take it back in the first, and must both come to the same office in the second. Nothing is looked up.
   */
  divorcePeriods?: Maybe<DivorcePeriods>;
  /**
   * An appointment; null when there is none or the viewer may not see it. The two parties see their own, staff
   * those at the offices of their jurisdiction.
   */
  marriageAppointment?: Maybe<MarriageAppointment>;
  /** Files of the archive by a number on a certificate or the id of a person, with the purpose of the search, which is written into the audit log. */
  marriageArchive?: Maybe<Array<MarriageArchiveFile>>;
  /** The counsellor's own bookings of some days, in order; null for everybody else. */
  marriageCounsellingBookings?: Maybe<Array<MarriageCounsellingBooking>>;
  /** The counselling hours of an office in some days, in order: when, of what kind, and whether they are free. */
  marriageCounsellingSlots?: Maybe<Array<MarriageCounsellingSlot>>;
  /** Messages about cases of a division that reached nobody and were given up, the earliest first: the office has to find another way. Null for who registers nothing there; each case that is shown is in the access log. */
  marriageFailedMessages?: Maybe<MarriageMessageConnection>;
  /** A marriage registration office; null when there is none. */
  marriageOffice?: Maybe<MarriageOffice>;
  /** The marriage registration offices of a division, in the order of their authority codes. */
  marriageOffices?: Maybe<Array<MarriageOffice>>;
  /** The page of a paper as JSON, for the gateway to print; the read is recorded as the viewer's of its link. */
  marriagePaperPage?: Maybe<Scalars['String']['output']>;
  /** What the number of a paper proves: that it was issued, of which kind and day. Null for a number that nobody was given or that was copied wrongly. Nobody's name, no case and no amount is said. */
  marriagePaperProof?: Maybe<PaperProof>;
  /** Suspicions that were reported at the offices of the viewer's jurisdiction, newest first. Each read is in the audit log, which no resident sees. */
  marriageProtectionReports?: Maybe<Array<MarriageProtectionReport>>;
  /** A marriage or divorce of elsewhere as it was entered here; null when there is none or the viewer may not see it. Reads by staff are written into the audit log. */
  marriageRecordElsewhere?: Maybe<MarriageRecordElsewhere>;
  /**
   * A registered marriage; null when there is none or the viewer may not see it. The spouses see their own, staff
   * those of the offices of their jurisdiction, and registrars any: a certificate is re-issued at any office.
   * Reads by others than the spouses are written into the audit log.
   */
  marriageRegistration?: Maybe<MarriageRegistration>;
  /**
   * A registered marriage by the number on its certificate, for example `J222401-2026-000001`. Seen and audited
   * like `marriageRegistration`.
   */
  marriageRegistrationByNumber?: Maybe<MarriageRegistration>;
  /**
   * When persons last married, for a domain whose cases depend on who belongs to a household. Persons who did not marry
   * since the day are left out. Only for the graph's own services; every person named is written into the audit log.
   */
  marriagesSince?: Maybe<Array<MarriageNews>>;
  /** Wedding-custom activities of a division, in the order of their days, past ones of the last year included. */
  weddingActivities?: Maybe<Array<WeddingCustomActivity>>;
};


export type QueryDivorceCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDivorceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  office: Scalars['ID']['input'];
  phase?: InputMaybe<DivorcePhase>;
};


export type QueryDivorcePeriodsArgs = {
  acceptedOn: Scalars['LocalDate']['input'];
};


export type QueryMarriageAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriageArchiveArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  purpose: MarriageArchivePurpose;
  search: Scalars['String']['input'];
};


export type QueryMarriageCounsellingBookingsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryMarriageCounsellingSlotsArgs = {
  from: Scalars['LocalDate']['input'];
  kind?: InputMaybe<MarriageCounsellingKind>;
  office: Scalars['ID']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryMarriageFailedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMarriageOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriageOfficesArgs = {
  division: Scalars['ID']['input'];
};


export type QueryMarriagePaperPageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriagePaperProofArgs = {
  number: Scalars['String']['input'];
};


export type QueryMarriageRecordElsewhereArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriageRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriageRegistrationByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryMarriagesSinceArgs = {
  caseNumber: Scalars['String']['input'];
  residentIds: Array<Scalars['ID']['input']>;
  since: Scalars['LocalDate']['input'];
};


export type QueryWeddingActivitiesArgs = {
  division: Scalars['ID']['input'];
};

/** What counselling is recorded with. */
export type RecordMarriageCounsellingInput = {
  /** Whether they came. */
  attended: Scalars['Boolean']['input'];
  /** The booking. */
  bookingId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** For the counsellor alone, at most 4,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What came of it; of a mediation that was attended, and of nothing else. */
  outcome?: InputMaybe<MarriageCounsellingOutcome>;
};

/** What came of recording counselling. */
export type RecordMarriageCounsellingPayload = {
  __typename?: 'RecordMarriageCounsellingPayload';
  /** What the act made or changed; null when there are problems. */
  booking?: Maybe<MarriageCounsellingBooking>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a check is recorded with. */
export type RecordMarriageDataCheckInput = {
  /** The appointment. */
  appointmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The party. */
  partyId: Scalars['ID']['input'];
  /** What it said. */
  result: MarriageDataCheckResult;
  /** Which register was asked. */
  source: MarriageDataCheckSource;
};

/** What came of recording a check. */
export type RecordMarriageDataCheckPayload = {
  __typename?: 'RecordMarriageDataCheckPayload';
  /** What the act made or changed; null when there are problems. */
  appointment?: Maybe<MarriageAppointment>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a marriage or an end of elsewhere is entered with. */
export type RecordMarriageElsewhereInput = {
  /** Who registered it, at most 200 characters. */
  authority: Scalars['String']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** How it ended; left out while it is in force. */
  ended?: InputMaybe<MarriageElsewhereEndInput>;
  /** The papers that were shown, at most 1,000 characters. */
  evidence: Scalars['String']['input'];
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The office, one of the officer's own. */
  officeId: Scalars['ID']['input'];
  /** Number of the certificate, at most 100 characters. */
  paperNumber?: InputMaybe<Scalars['String']['input']>;
  /** The place in words, at most 200 characters. */
  place: Scalars['String']['input'];
  /** Where it was registered. */
  placeKind: MarriageElsewherePlace;
  /** The day of the registration. */
  registeredOn: Scalars['LocalDate']['input'];
  /** The marriage registered here that ended elsewhere; left out where the marriage is of elsewhere too. */
  registrationId?: InputMaybe<Scalars['ID']['input']>;
  /** The spouses; left out with `registrationId`. */
  spouses?: InputMaybe<Array<MarriageSpouseInput>>;
};

/** What came of entering a record of elsewhere. */
export type RecordMarriageElsewherePayload = {
  __typename?: 'RecordMarriageElsewherePayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  record?: Maybe<MarriageRecordElsewhere>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What the attendance of an activity is recorded with. */
export type RecordWeddingAttendanceInput = {
  /** The activity. */
  activityId: Scalars['ID']['input'];
  /** How many couples came. */
  attendedCouples: Scalars['Int']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of recording attendance. */
export type RecordWeddingAttendancePayload = {
  __typename?: 'RecordWeddingAttendancePayload';
  /** What the act made or changed; null when there are problems. */
  activity?: Maybe<WeddingCustomActivity>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a divorce is not registered with. */
export type RefuseDivorceInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The case. */
  divorceCaseId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The reasons, at least one. */
  reasons: Array<DivorceRefusalReason>;
  /** What they are told beside, at most 1,000 characters; needed with the reason `OTHER`. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What came of not registering a divorce. */
export type RefuseDivorcePayload = {
  __typename?: 'RefuseDivorcePayload';
  /** What the act made or changed; null when there are problems. */
  divorceCase?: Maybe<DivorceCase>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a marriage is refused with. */
export type RefuseMarriageInput = {
  /** The appointment. */
  appointmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The reasons, at least one. */
  reasons: Array<MarriageRefusalReason>;
  /** What the parties are told beside, at most 1,000 characters; needed with the reason `OTHER`. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a refusal. */
export type RefuseMarriagePayload = {
  __typename?: 'RefuseMarriagePayload';
  /** The refused appointment; null when there are problems. */
  appointment?: Maybe<MarriageAppointment>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a divorce is registered with. */
export type RegisterDivorceInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The case. */
  divorceCaseId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The two spouses, and what the registrar found of each. */
  parties: Array<DivorcePartyPresentInput>;
};

/** What came of registering a divorce. */
export type RegisterDivorcePayload = {
  __typename?: 'RegisterDivorcePayload';
  /** What the act made or changed; null when there are problems. */
  divorceCase?: Maybe<DivorceCase>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a marriage is registered with. */
export type RegisterMarriageInput = {
  /** The appointment. */
  appointmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The appointment's two parties, and what the registrar found of each. */
  parties: Array<MarriagePartyInput>;
};

/** What came of a registration. */
export type RegisterMarriagePayload = {
  __typename?: 'RegisterMarriagePayload';
  /** Why nothing was registered, all at once; empty on success. */
  problems: Array<Problem>;
  /** The registered marriage; null when there are problems. */
  registration?: Maybe<MarriageRegistration>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a couple that walks in is registered with. */
export type RegisterMarriageWalkInInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The day from which a late registration has effect: not before both met the conditions. */
  effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether it is registered late; then `effectiveFrom` is needed. */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** The office, one of the registrar's own. */
  officeId: Scalars['ID']['input'];
  /** The two persons, and what the registrar found of each. */
  parties: Array<MarriageWalkInPartyInput>;
};

/** What came of registering a couple that walked in. */
export type RegisterMarriageWalkInPayload = {
  __typename?: 'RegisterMarriageWalkInPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  registration?: Maybe<MarriageRegistration>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a divorce certificate is issued again with. */
export type ReissueDivorceCertificateInput = {
  /** The former spouse who asks for it. */
  applicantId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The registered divorce. */
  divorceCaseId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The office that issues the certificate, one of the registrar's own. */
  officeId: Scalars['ID']['input'];
  /** Why. */
  reason: MarriageCertificateReissueReason;
};

/** What came of issuing a divorce certificate again. */
export type ReissueDivorceCertificatePayload = {
  __typename?: 'ReissueDivorceCertificatePayload';
  /** What the act made or changed; null when there are problems. */
  certificate?: Maybe<MarriageCertificate>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a certificate is issued again with. */
export type ReissueMarriageCertificateInput = {
  /** The spouse who asks for it. */
  applicantId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The office that issues the certificate, one of the registrar's own. */
  officeId: Scalars['ID']['input'];
  /** Why. */
  reason: MarriageCertificateReissueReason;
  /** The registered marriage. */
  registrationId: Scalars['ID']['input'];
};

/** What came of issuing a certificate again. */
export type ReissueMarriageCertificatePayload = {
  __typename?: 'ReissueMarriageCertificatePayload';
  /** The new certificate; null when there are problems. */
  certificate?: Maybe<MarriageCertificate>;
  /** Why nothing was issued, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What replaces an agreement. */
export type ReplaceDivorceAgreementInput = {
  /** What both agreed now. */
  agreement: DivorceAgreementInput;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The case. */
  divorceCaseId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The two spouses, and what the registrar found of each. */
  parties: Array<DivorcePartyPresentInput>;
};

/** What came of replacing an agreement. */
export type ReplaceDivorceAgreementPayload = {
  __typename?: 'ReplaceDivorceAgreementPayload';
  /** What the act made or changed; null when there are problems. */
  divorceCase?: Maybe<DivorceCase>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a suspicion is reported with. */
export type ReportMarriageProtectionConcernInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** What was seen, at most 4,000 characters. */
  observation: Scalars['String']['input'];
  /** The office, one of the viewer's own. */
  officeId: Scalars['ID']['input'];
  /** Who was informed, at most 200 characters. */
  reportedTo: Scalars['String']['input'];
  /** Ids of the persons. */
  residentIds: Array<Scalars['ID']['input']>;
  /** What is suspected. */
  suspicion: MarriageProtectionSuspicion;
};

/** What came of reporting a suspicion. */
export type ReportMarriageProtectionConcernPayload = {
  __typename?: 'ReportMarriageProtectionConcernPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  report?: Maybe<MarriageProtectionReport>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Resident = {
  __typename?: 'Resident';
  /** Code of the community, by which it is decided who may see the person's data. */
  communityCode: Scalars['ID']['output'];
  /** The person's own applications for divorce by agreement, newest first; null for everybody else. */
  divorceCases?: Maybe<Array<DivorceCase>>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /**
   * Marital status as the registrations known here have it; of a dead person, the one at death. Null when the
   * viewer may not see the person.
   */
  maritalStatus?: Maybe<MaritalStatus>;
  /** The person's own bookings of counselling, newest first; null for everybody else. */
  marriageCounselling?: Maybe<Array<MarriageCounsellingBooking>>;
  /** What the person was told about marriages and divorces, the last message first; null for everybody but the person. */
  marriageMessages?: Maybe<MarriageMessageConnection>;
  /**
   * The person's registered marriages, newest first, ended ones included. Null when the viewer may not see the
   * person.
   */
  marriages?: Maybe<MarriageRegistrationConnection>;
  /** The person's marriages of elsewhere as they were entered here, newest first. Null when the viewer may not see the person. */
  marriagesElsewhere?: Maybe<Array<MarriageRecordElsewhere>>;
};


export type ResidentMaritalStatusArgs = {
  knownOn?: InputMaybe<Scalars['LocalDate']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type ResidentMarriageMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ResidentMarriagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a revocation is proposed with. */
export type RevokeMarriageRegistrationInput = {
  /** The authority. */
  authority: Scalars['String']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The day of the paper. */
  decidedOn: Scalars['LocalDate']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the paper. */
  number: Scalars['String']['input'];
  /** The registered marriage. */
  registrationId: Scalars['ID']['input'];
  /** Whose paper it is. */
  source: MarriageRevocationSource;
};

/** What came of proposing a revocation. */
export type RevokeMarriageRegistrationPayload = {
  __typename?: 'RevokeMarriageRegistrationPayload';
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** What the act made or changed; null when there are problems. */
  registration?: Maybe<MarriageRegistration>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A request that the law or a rule of the bureau does not allow. */
export type RuleProblem = Problem & {
  __typename?: 'RuleProblem';
  /** First date on which the same request would be allowed, where a date alone is the obstacle. */
  allowedFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The legal basis, for example `民法典第一千零四十七条`; null where the bureau set the rule itself. */
  article?: Maybe<Scalars['String']['output']>;
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A period of the law: by when an office must have acted, or how long a citizen may. The day on which it starts is not counted (Civil Code, article 201); one of calendar days ends on a working day (article 203). */
export type StatutoryDeadline = {
  __typename?: 'StatutoryDeadline';
  /** The legal basis. */
  article: Scalars['String']['output'];
  /** Id of the case that it belongs to. */
  caseId: Scalars['ID']['output'];
  /** What must be done, as a stable code of its process. */
  code: Scalars['String']['output'];
  /** Day on which it was done; null while it runs. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The instant at which a period of hours ends; null for days. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day on time, with extension and pauses; a pause counts to its end from its beginning. */
  dueOn: Scalars['LocalDate']['output'];
  /** By how much it was extended, in its unit. */
  extendedBy?: Maybe<Scalars['Int']['output']>;
  /** Legal basis of the extension. */
  extensionBasis?: Maybe<Scalars['String']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether it is a time that must pass, as of a public notice: it ends by itself, and nobody is late by it. */
  isMinimum: Scalars['Boolean']['output'];
  /** What must be done, in words. */
  label: LocalizedText;
  /** How long it is by the law, without extension or pauses. */
  length: Scalars['Int']['output'];
  /** Whether it was or is done too late. */
  overdue: Scalars['Boolean']['output'];
  /** Legal basis of the latest pause. */
  pauseGround?: Maybe<Scalars['String']['output']>;
  /** How much of it is spent standing, in its unit; a pause counts to its end from its beginning. */
  pausedLength: Scalars['Int']['output'];
  /** Since when it stands; null while it runs. */
  pausedSince?: Maybe<Scalars['DateTime']['output']>;
  /** Last day of the latest pause, after which it runs on by itself; null when it was let run on before. */
  pausedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the end may still move, because the holidays of the time are not published yet. */
  provisional: Scalars['Boolean']['output'];
  /** Day on which it started. */
  startedOn: Scalars['LocalDate']['output'];
  /** What is counted. */
  unit: StatutoryDeadlineUnit;
};

/** What is counted in a period of the law. */
export type StatutoryDeadlineUnit =
  /** Calendar days; a period of them ends on a working day. */
  | 'CALENDAR_DAYS'
  /** Hours, by day and night. */
  | 'HOURS'
  /** Days on which offices work. */
  | 'WORKING_DAYS';

/** What a check is supplemented with. */
export type SupplementMarriageDataCheckInput = {
  /** The appointment. */
  appointmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The paper in words, at most 500 characters. */
  document: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the check. */
  number: Scalars['Int']['input'];
  /** What paper it is. */
  supplement: MarriageDataSupplement;
};

/** What came of supplementing a check. */
export type SupplementMarriageDataCheckPayload = {
  __typename?: 'SupplementMarriageDataCheckPayload';
  /** What the act made or changed; null when there are problems. */
  appointment?: Maybe<MarriageAppointment>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A wedding-custom activity (婚俗改革). */
export type WeddingCustomActivity = Node & {
  __typename?: 'WeddingCustomActivity';
  /** How many couples came; null before, and where they are too few to be published. */
  attendedCouples?: Maybe<Scalars['Int']['output']>;
  /** How many may come. */
  capacity: Scalars['Int']['output'];
  /** The departments that hold it. */
  departments: Array<Scalars['String']['output']>;
  /** The division. */
  division?: Maybe<Division>;
  /** The day. */
  heldOn: Scalars['LocalDate']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether it is full. */
  isFull: Scalars['Boolean']['output'];
  /** Whether the number of couples is withheld from the viewer. */
  isSuppressed: Scalars['Boolean']['output'];
  /** What it is. */
  kind: WeddingCustomActivityKind;
  /** Whether parents are invited. */
  parentsInvited: Scalars['Boolean']['output'];
  /** The place. */
  place: Scalars['String']['output'];
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** What a wedding-custom activity is. */
export type WeddingCustomActivityKind =
  /** Certificates are given in a ceremony. */
  | 'CERTIFICATE_CEREMONY'
  /** A collective wedding. */
  | 'COLLECTIVE_WEDDING'
  /** A show. */
  | 'SHOW'
  /** A talk. */
  | 'TALK';

/** What an application for divorce is taken back with. */
export type WithdrawDivorceInput = {
  /** Whether the person came in person. */
  appeared?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The case. */
  divorceCaseId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** How it was lost, at most 1,000 characters; needed when it was not shown. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** The one of the two who takes it back. */
  partyId: Scalars['ID']['input'];
  /** Whether the receipt was shown. */
  receiptShown: Scalars['Boolean']['input'];
};

/** What came of taking an application for divorce back. */
export type WithdrawDivorcePayload = {
  __typename?: 'WithdrawDivorcePayload';
  /** What the act made or changed; null when there are problems. */
  divorceCase?: Maybe<DivorceCase>;
  /** Why nothing was changed, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};
