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

/** Input of `acceptCareBedOffer`. */
export type AcceptCareBedOfferInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `acceptCareBedOffer`. */
export type AcceptCareBedOfferPayload = {
  __typename?: 'AcceptCareBedOfferPayload';
  /** The entry; null when there are problems. */
  entry?: Maybe<CareWaitingEntry>;
  /** Why nothing was written, all at once; empty on success. */
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

/** Input of `addCanteenDish`. */
export type AddCanteenDishInput = {
  /** What is in it that people must know of; left out where nobody has written it down. */
  allergens?: InputMaybe<Array<MealAllergen>>;
  /** The canteen, for which the viewer works. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** What kind of dish it is. */
  course: CanteenDishCourse;
  /** Name in English. Plain text of at most 100 characters. */
  nameEn: Scalars['String']['input'];
  /** Name in Korean. Plain text of at most 100 characters. */
  nameKo: Scalars['String']['input'];
  /** Name in Chinese. Plain text of at most 100 characters. */
  nameZhHans: Scalars['String']['input'];
};

/** Answer of `addCanteenDish`. */
export type AddCanteenDishPayload = {
  __typename?: 'AddCanteenDishPayload';
  /** The dish; null when there are problems. */
  dish?: Maybe<CanteenDish>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `addCareBeds`. */
export type AddCareBedsInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** First day. */
  inServiceFrom: Scalars['LocalDate']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** Their numbers, at most 100, none of them in use. */
  numbers: Array<Scalars['String']['input']>;
  /** The type. */
  type: CareBedType;
};

/** Answer of `addCareBeds`. */
export type AddCareBedsPayload = {
  __typename?: 'AddCareBedsPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `addCareMedicalArrangement`. */
export type AddCareMedicalArrangementInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** The way. */
  kind: CareMedicalArrangementKind;
  /** In English. */
  partnerEn?: InputMaybe<Scalars['String']['input']>;
  /** In Korean. */
  partnerKo?: InputMaybe<Scalars['String']['input']>;
  /** The medical body that signed, in Chinese; needed for an agreement. */
  partnerZhHans?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  validFrom: Scalars['LocalDate']['input'];
  /** Last day; needed for an agreement. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Answer of `addCareMedicalArrangement`. */
export type AddCareMedicalArrangementPayload = {
  __typename?: 'AddCareMedicalArrangementPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `addCareVisitListing`. */
export type AddCareVisitListingInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Why. */
  reasons: Array<CareVisitReason>;
  /** The elder. */
  residentId: Scalars['ID']['input'];
};

/** Answer of `addCareVisitListing`. */
export type AddCareVisitListingPayload = {
  __typename?: 'AddCareVisitListingPayload';
  /** The entry of the visiting list; null when there are problems. */
  listing?: Maybe<CareVisitListing>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `admitElder`. */
export type AdmitElderInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /** The written agreement. */
  agreement?: InputMaybe<CareServiceAgreementInput>;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Whether the elder or the agent consents to the level of care. */
  consented: Scalars['Boolean']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether the person is taken in without an assessment. */
  isEmergency: Scalars['Boolean']['input'];
  /** The nine risks, each once. */
  risks: Array<CareSafetyRiskInput>;
};

/** Answer of `admitElder`. */
export type AdmitElderPayload = {
  __typename?: 'AdmitElderPayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `announceCareCommunityDay`. */
export type AnnounceCareCommunityDayInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the community. */
  communityCode: Scalars['ID']['input'];
  /** Which. */
  kind: CareCommunityDayKind;
  /** The day; not before today. */
  on: Scalars['LocalDate']['input'];
  /** What is offered, free of charge. */
  services: Array<CareCommunityService>;
};

/** Answer of `announceCareCommunityDay`. */
export type AnnounceCareCommunityDayPayload = {
  __typename?: 'AnnounceCareCommunityDayPayload';
  /** The day; null when there are problems. */
  day?: Maybe<CareCommunityDay>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `announceCareInstitutionClosing`. */
export type AnnounceCareInstitutionClosingInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Last day of business. */
  closesOn: Scalars['LocalDate']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `announceCareInstitutionClosing`. */
export type AnnounceCareInstitutionClosingPayload = {
  __typename?: 'AnnounceCareInstitutionClosingPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `announceMealAbsence`. */
export type AnnounceMealAbsenceInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The elder. */
  residentId: Scalars['ID']['input'];
  /** First day, not in the past. */
  since: Scalars['LocalDate']['input'];
  /** Last day, at most 180 days after it. */
  until: Scalars['LocalDate']['input'];
};

/** Answer of `announceMealAbsence`. */
export type AnnounceMealAbsencePayload = {
  __typename?: 'AnnounceMealAbsencePayload';
  /** The absence; null when there are problems. */
  absence?: Maybe<MealAbsence>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `appointCanteenOperator`. */
export type AppointCanteenOperatorInput = {
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The model. */
  model: CanteenModel;
  /** The partner's name in English. */
  partnerEn?: InputMaybe<Scalars['String']['input']>;
  /** The partner's name in Korean. */
  partnerKo?: InputMaybe<Scalars['String']['input']>;
  /** The partner's name in Chinese; left out with the others where the public runs it alone. Plain text of at most 100 characters. */
  partnerZhHans?: InputMaybe<Scalars['String']['input']>;
  /** First day, after the day from which the one before runs it, not in the future. */
  since: Scalars['LocalDate']['input'];
};

/** Answer of `appointCanteenOperator`. */
export type AppointCanteenOperatorPayload = {
  __typename?: 'AppointCanteenOperatorPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `assignCareAssessors`. */
export type AssignCareAssessorsInput = {
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Subjects of the two accounts. */
  assessors: Array<Scalars['String']['input']>;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `assignCareAssessors`. */
export type AssignCareAssessorsPayload = {
  __typename?: 'AssignCareAssessorsPayload';
  /** The assessment; null when there are problems. */
  assessment?: Maybe<CareAssessmentCase>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `awardCareStarGrade`. */
export type AwardCareStarGradeInput = {
  /** Day of the award; not in the future. */
  awardedOn: Scalars['LocalDate']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** 1 to 5. */
  grade: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
};

/** Answer of `awardCareStarGrade`. */
export type AwardCareStarGradePayload = {
  __typename?: 'AwardCareStarGradePayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `blockMealCard`. */
export type BlockMealCardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `blockMealCard`. */
export type BlockMealCardPayload = {
  __typename?: 'BlockMealCardPayload';
  /** The card; null when there are problems. */
  card?: Maybe<MealCard>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `bookCareService`. */
export type BookCareServiceInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The elder. */
  residentId: Scalars['ID']['input'];
  /** The slot. */
  slotId: Scalars['ID']['input'];
};

/** Answer of `bookCareService`. */
export type BookCareServicePayload = {
  __typename?: 'BookCareServicePayload';
  /** The booking; null when there are problems. */
  booking?: Maybe<CareBooking>;
  /** Why nothing was written, all at once; empty on success. */
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

/** Input of `callOffCanteenMealOrder`. */
export type CallOffCanteenMealOrderInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `callOffCanteenMealOrder`. */
export type CallOffCanteenMealOrderPayload = {
  __typename?: 'CallOffCanteenMealOrderPayload';
  /** The order; null when there are problems. */
  order?: Maybe<CanteenMealOrder>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `cancelCanteenMealOrder`. */
export type CancelCanteenMealOrderInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
};

/** Answer of `cancelCanteenMealOrder`. */
export type CancelCanteenMealOrderPayload = {
  __typename?: 'CancelCanteenMealOrderPayload';
  /** The order; null when there are problems. */
  order?: Maybe<CanteenMealOrder>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `cancelCanteenMenu`. */
export type CancelCanteenMenuInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The menu. */
  menuId: Scalars['ID']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `cancelCanteenMenu`. */
export type CancelCanteenMenuPayload = {
  __typename?: 'CancelCanteenMenuPayload';
  /** The menu; null when there are problems. */
  menu?: Maybe<CanteenMenu>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `cancelCanteenRound`. */
export type CancelCanteenRoundInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** Answer of `cancelCanteenRound`. */
export type CancelCanteenRoundPayload = {
  __typename?: 'CancelCanteenRoundPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The round; null when there are problems. */
  round?: Maybe<CanteenRound>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `cancelCareBooking`. */
export type CancelCareBookingInput = {
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

/** Answer of `cancelCareBooking`. */
export type CancelCareBookingPayload = {
  __typename?: 'CancelCareBookingPayload';
  /** The booking; null when there are problems. */
  booking?: Maybe<CareBooking>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `cancelCareCommunityDay`. */
export type CancelCareCommunityDayInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The day. */
  dayId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `cancelCareCommunityDay`. */
export type CancelCareCommunityDayPayload = {
  __typename?: 'CancelCareCommunityDayPayload';
  /** The day; null when there are problems. */
  day?: Maybe<CareCommunityDay>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `cancelCareDischarge`. */
export type CancelCareDischargeInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `cancelCareDischarge`. */
export type CancelCareDischargePayload = {
  __typename?: 'CancelCareDischargePayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `cancelCareInspection`. */
export type CancelCareInspectionInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `cancelCareInspection`. */
export type CancelCareInspectionPayload = {
  __typename?: 'CancelCareInspectionPayload';
  /** The inspection; null when there are problems. */
  inspection?: Maybe<CareInspection>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A community canteen (民膳食堂). */
export type Canteen = Case & Node & {
  __typename?: 'Canteen';
  /** Address, in Chinese. */
  address: Scalars['String']['output'];
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** Day on which it was built; where nothing else is known, the day of its opening. */
  builtOn: Scalars['LocalDate']['output'];
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** Last day of business; null while there is none. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The community in which it stands. */
  community?: Maybe<Division>;
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** Whether meals are brought home. */
  deliversMeals: Scalars['Boolean']['output'];
  /** Diets that are cooked for. */
  diets: Array<CanteenDiet>;
  /** The dishes that menus are made of; for the canteen itself, empty for everybody else. */
  dishes: Array<CanteenDish>;
  /** Checks of the safety of its food, the latest first. */
  foodChecks: Array<CanteenFoodCheck>;
  /** What was done on it, the first act first; empty for others than its staff and those who supervise it. */
  history: Array<CaseHistoryEntry>;
  /** When meals are served in an ordinary week, from Monday to Sunday. */
  hours: Array<CanteenHours>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What was invested in it, the oldest first. */
  investments: Array<CanteenInvestment>;
  /** The rules of who pays what a diner does not that hold on a day, its own and the city's. */
  mealSplitRules: Array<MealSplitRule>;
  /** What a meal consists of; null where it is not known. */
  menu?: Maybe<LocalizedText>;
  /** What it cooks on a day, breakfast first; cancelled menus are left out. */
  menus: Array<CanteenMenu>;
  /** Who built and who runs it. */
  model: CanteenModel;
  /** Name. Canteens whose place is a demo value are marked as demo in their names. */
  name: LocalizedText;
  /** First day of business. */
  openedOn: Scalars['LocalDate']['output'];
  /** Who ran it, the first one first. */
  operations: Array<CanteenOperation>;
  /**
   * The partner that runs it; null where the name was not published. Korean and English forms that were not
   * published are readings of the Chinese one.
   */
  partner?: Maybe<LocalizedText>;
  /** Telephone number; null when none is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What a meal costs. */
  prices: Array<CanteenPrice>;
  /** How many people can sit down at once; null where it is not known. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** Who published what is known and when, in Chinese; null where nobody did. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was published and what was not, and what is a demo value, in words. */
  sourceNote: LocalizedText;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CanteenStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};


/** A community canteen (民膳食堂). */
export type CanteenMealSplitRulesArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A community canteen (民膳食堂). */
export type CanteenMenusArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A community canteen (民膳食堂). */
export type CanteenPricesArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of canteens. */
export type CanteenConnection = {
  __typename?: 'CanteenConnection';
  /** The canteens of the page with their cursors. */
  edges: Array<CanteenEdge>;
  /** The canteens of the page. */
  nodes: Array<Canteen>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many canteens the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** Diets that a canteen cooks for. */
export type CanteenDiet =
  /** 低盐. */
  | 'LOW_SALT'
  /** 低糖. */
  | 'LOW_SUGAR'
  /** 软食. */
  | 'SOFT'
  /** 无糖. */
  | 'SUGAR_FREE';

/** Groups of people with a price of their own. */
export type CanteenDinerGroup =
  /** 60 years and over. */
  | 'SIXTY_AND_OVER'
  /** Students who show their card. */
  | 'STUDENT_WITH_CARD'
  /** Under 60 years. */
  | 'UNDER_SIXTY';

/** A dish of a canteen. */
export type CanteenDish = {
  __typename?: 'CanteenDish';
  /** What is in it that people must know of (GB 7718-2025, and what is usual here); null where nobody has written it down. */
  allergens?: Maybe<Array<MealAllergen>>;
  /** What kind of dish it is. */
  course: CanteenDishCourse;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: LocalizedText;
};

/** Kinds of dishes. */
export type CanteenDishCourse =
  /** 荤菜. */
  | 'MEAT'
  /** 小菜. */
  | 'SIDE'
  /** 汤. */
  | 'SOUP'
  /** 主食. */
  | 'STAPLE'
  /** 素菜. */
  | 'VEGETABLE';

/** A canteen in a page. */
export type CanteenEdge = {
  __typename?: 'CanteenEdge';
  /** Where the canteen stands in the list. */
  cursor: Scalars['String']['output'];
  /** The canteen. */
  node: Canteen;
};

/** A check of the safety of food. */
export type CanteenFoodCheck = {
  __typename?: 'CanteenFoodCheck';
  /** Day of the check. */
  carriedOutOn: Scalars['LocalDate']['output'];
  /** What was found; null where nothing was noted, and for others than the canteen and those who supervise it. */
  found?: Maybe<Scalars['String']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether it was passed. */
  passed: Scalars['Boolean']['output'];
};

/** A sample of a dish that was cooked (留样). */
export type CanteenFoodSample = {
  __typename?: 'CanteenFoodSample';
  /** The dish. */
  dish: CanteenDish;
  /** When it was disposed of; null before. */
  disposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much, in grams. */
  grams: Scalars['Int']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Until when it has to be kept. */
  keptUntil: Scalars['DateTime']['output'];
  /** When it was taken. */
  takenAt: Scalars['DateTime']['output'];
};

/** Where public money for a canteen comes from. */
export type CanteenFundSource =
  /** 财政资金: the budget of a government or street office. */
  | 'GOVERNMENT_BUDGET'
  /** 福利彩票公益金: the welfare lottery. */
  | 'WELFARE_LOTTERY';

/** One meal of the week at a canteen. */
export type CanteenHours = {
  __typename?: 'CanteenHours';
  /** City time at which serving ends, `HH:MM`. */
  closesAt: Scalars['String']['output'];
  /** The meal. */
  meal: CanteenMeal;
  /** City time at which serving begins, `HH:MM`. */
  opensAt: Scalars['String']['output'];
  /** Day of the week. */
  weekday: CanteenWeekday;
};

/** An amount invested in a canteen. */
export type CanteenInvestment = {
  __typename?: 'CanteenInvestment';
  /** The amount. */
  amount: Money;
  /** Day from which it is counted. */
  investedOn: Scalars['LocalDate']['output'];
  /** Whether the amount was published; otherwise it is a demo value. */
  published: Scalars['Boolean']['output'];
  /** Where the money came from. */
  source: CanteenFundSource;
};

/** What a kitchen cooks for one meal: orders that hold, none twice, nobody who is away. It is frozen when the kitchen closes. */
export type CanteenKitchenCount = {
  __typename?: 'CanteenKitchenCount';
  /** By dish, over all sets. */
  dishes: Array<CanteenKitchenDish>;
  /** Portions that are ordered and not cooked: somebody is away, or has to be asked. */
  heldBack: Scalars['Int']['output'];
  /** Portions. */
  portions: Scalars['Int']['output'];
  /** By set. */
  sets: Array<CanteenKitchenSet>;
};

/** Portions of a dish. */
export type CanteenKitchenDish = {
  __typename?: 'CanteenKitchenDish';
  /** The dish. */
  dish: CanteenDish;
  /** Portions. */
  portions: Scalars['Int']['output'];
};

/** Portions of a set. */
export type CanteenKitchenSet = {
  __typename?: 'CanteenKitchenSet';
  /** Brought home. */
  delivery: Scalars['Int']['output'];
  /** Eaten at the canteen. */
  dineIn: Scalars['Int']['output'];
  /** All portions. */
  portions: Scalars['Int']['output'];
  /** The set. */
  set: CanteenMenuSet;
  /** Taken away. */
  takeAway: Scalars['Int']['output'];
};

/** Meals of the day. */
export type CanteenMeal =
  /** 早餐. */
  | 'BREAKFAST'
  /** 晚餐. */
  | 'DINNER'
  /** 午餐. */
  | 'LUNCH';

/** Why an order was cancelled. */
export type CanteenMealCancelReason =
  /** The diner is away on this day. */
  | 'AWAY'
  /** By the canteen. */
  | 'CANTEEN'
  /** The diner died. */
  | 'DEATH'
  /** By the diner, or who speaks for the diner. */
  | 'DINER';

/** Ways of having a meal. */
export type CanteenMealMode =
  /** 送餐: brought home. */
  | 'DELIVERY'
  /** 堂食: at the canteen. */
  | 'DINE_IN'
  /** 自取: taken away. */
  | 'TAKE_AWAY';

/** A meal that was ordered at a canteen. */
export type CanteenMealOrder = Case & Node & {
  __typename?: 'CanteenMealOrder';
  /** Where it is brought to; for the diner, staff of the place, and the canteen while it has to be brought. */
  address?: Maybe<Scalars['String']['output']>;
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** Why it was cancelled; null unless it was, and for the canteen. */
  cancelReason?: Maybe<CanteenMealCancelReason>;
  /** The canteen. */
  canteen: Canteen;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** The group whose price it is; null for meals before it was kept. */
  dinerGroup?: Maybe<CanteenDinerGroup>;
  /** What it costs without any reduction, for all portions; null where that is not known. */
  fullPrice?: Maybe<Money>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether it is not cooked until somebody answers, because something was recorded that it clashes with. */
  isHeld: Scalars['Boolean']['output'];
  /** Whether it was paid with a card. */
  isPaidByCard: Scalars['Boolean']['output'];
  /** The meal. */
  meal: CanteenMeal;
  /** The menu; null for meals before menus were kept. */
  menu?: Maybe<CanteenMenu>;
  /** What the person was told of the order, as of an assessment. */
  messages: Array<PersonalMessage>;
  /** How it is had. */
  mode: CanteenMealMode;
  /** Why it could not be handed over; null unless it could not. */
  notDeliveredReason?: Maybe<CanteenNotDeliveredReason>;
  /** Number within the menu, by which it is called out; null for meals before menus were kept. */
  number?: Maybe<Scalars['Int']['output']>;
  /** What the diner pays, for all portions. */
  price: Money;
  /** Portions. */
  quantity: Scalars['Int']['output'];
  /** The diner; null for the canteen, for who is not in the register, and when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Day of the meal. */
  servedOn: Scalars['LocalDate']['output'];
  /** The set; null as the menu. */
  set?: Maybe<CanteenMenuSet>;
  /** City time at which the sitting begins, `HH:MM`; null where there is none. */
  sittingAt?: Maybe<Scalars['String']['output']>;
  /** Who pays how much, for all portions, as it was computed when it was ordered: it adds up to the full price, where that is known. */
  split: Array<MealSplit>;
  /** The rule by which it was split; null where nobody has made one: what the diner does not pay, the canteen goes without. */
  splitRule?: Maybe<MealSplitRule>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CanteenMealOrderStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** A page of orders. */
export type CanteenMealOrderConnection = {
  __typename?: 'CanteenMealOrderConnection';
  /** The orders of the page with their cursors. */
  edges: Array<CanteenMealOrderEdge>;
  /** The orders of the page. */
  nodes: Array<CanteenMealOrder>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of orders in a page. */
export type CanteenMealOrderEdge = {
  __typename?: 'CanteenMealOrderEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** It. */
  node: CanteenMealOrder;
};

/** Where an order stands. */
export type CanteenMealOrderStatus =
  /** Cancelled: nobody pays. */
  | 'CANCELLED'
  /** Handed over at the door. */
  | 'DELIVERED'
  /** The kitchen has closed: it is cooked. */
  | 'IN_KITCHEN'
  /** It could not be handed over. */
  | 'NOT_DELIVERED'
  /** Nobody came for it. */
  | 'NOT_FETCHED'
  /** On its way. */
  | 'ON_ROUND'
  /** Ordered. */
  | 'PLACED'
  /** Eaten at the canteen, or taken away. */
  | 'SERVED';

/** A model of meal services for elders that the bureau named. */
export type CanteenMealProgramme = {
  __typename?: 'CanteenMealProgramme';
  /** Code, for example `3+3+3`. */
  code: Scalars['String']['output'];
  /** Whether the bureau has confirmed what the programme consists of. While it has not, dimensions have no names. */
  confirmed: Scalars['Boolean']['output'];
  /** The dimensions, in their order. */
  dimensions: Array<CanteenMealProgrammeDimension>;
  /** Name. */
  name: LocalizedText;
  /** Who published what is known and when, in Chinese; null where nobody did. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was published and what was not, and what is a demo value, in words. */
  sourceNote: LocalizedText;
  /** Version, counted from 1. */
  version: Scalars['Int']['output'];
};

/** A dimension of a meal programme. */
export type CanteenMealProgrammeDimension = {
  __typename?: 'CanteenMealProgrammeDimension';
  /** What it consists of; empty while the bureau has not confirmed it. */
  items: Array<LocalizedText>;
  /** Name; null while the bureau has not confirmed it. */
  name?: Maybe<LocalizedText>;
  /** Place in the programme, counted from 1. */
  position: Scalars['Int']['output'];
};

/** What a canteen cooks for a meal of a day. */
export type CanteenMenu = Case & Node & {
  __typename?: 'CanteenMenu';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The canteen. */
  canteen: Canteen;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** Until when any other meal can be ordered or cancelled. Not confirmed either. */
  cutOffAt: Scalars['DateTime']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** Until when a meal brought home can be ordered or cancelled. Not confirmed: the bureau has published no cut-off. */
  deliveryCutOffAt: Scalars['DateTime']['output'];
  /** Samples of what was cooked; empty for others than the canteen. */
  foodSamples: Array<CanteenFoodSample>;
  /** What was done on it, the first act first; empty for others than its staff and those who supervise it. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What is to be cooked; null for others than the canteen. */
  kitchen?: Maybe<CanteenKitchenCount>;
  /** The meal. */
  meal: CanteenMeal;
  /** Orders by number, the cancelled ones included; null for others than the canteen. */
  orders?: Maybe<CanteenMealOrderConnection>;
  /** Rounds, in the order in which they were planned; empty for others than the canteen. */
  rounds: Array<CanteenRound>;
  /** Day of the meal. */
  servedOn: Scalars['LocalDate']['output'];
  /** The sets, in their order. */
  sets: Array<CanteenMenuSet>;
  /** The sittings, the first one first; empty where the number of seats is not known. */
  sittings: Array<CanteenSitting>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CanteenMenuStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
  /** Meals to be brought home that are on no round yet; empty for others than the canteen. */
  withoutRound: Array<CanteenMealOrder>;
};


/** What a canteen cooks for a meal of a day. */
export type CanteenMenuOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One set of a menu. */
export type CanteenMenuSet = {
  __typename?: 'CanteenMenuSet';
  /** The diet that it is cooked for; null for the ordinary set. */
  diet?: Maybe<CanteenDiet>;
  /** Its dishes, in their order. */
  dishes: Array<CanteenDish>;
  /** Name. */
  name: LocalizedText;
  /** Number on the menu. */
  number: Scalars['Int']['output'];
  /** How many portions are left; null where there is no limit. */
  portionsLeft?: Maybe<Scalars['Int']['output']>;
  /** Its own price; null where the prices of groups hold. */
  price?: Maybe<Money>;
};

/** One set of a menu. */
export type CanteenMenuSetInput = {
  /** The diet that it is cooked for; left out for the ordinary set. */
  diet?: InputMaybe<CanteenDiet>;
  /** Its dishes, 1 to 20, of this canteen. */
  dishIds: Array<Scalars['ID']['input']>;
  /** Name in English. Plain text of at most 100 characters. */
  nameEn: Scalars['String']['input'];
  /** Name in Korean. Plain text of at most 100 characters. */
  nameKo: Scalars['String']['input'];
  /** Name in Chinese. Plain text of at most 100 characters. */
  nameZhHans: Scalars['String']['input'];
  /** How many portions there are at most, 1 to 2,000; left out where there is no limit. */
  portions?: InputMaybe<Scalars['Int']['input']>;
  /** Its own price in fen, which comes before the prices of groups; left out where these hold. At most 100,000. */
  priceFen?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a menu stands. */
export type CanteenMenuStatus =
  /** Taken back. */
  | 'CANCELLED'
  /** Orders are closed, the count is frozen. */
  | 'IN_KITCHEN'
  /** Orders are taken. */
  | 'PUBLISHED';

/** Who built and who runs a canteen. */
export type CanteenModel =
  /** 公建民营: built by the public, who gives the room for nothing; a third party runs it at a small profit. */
  | 'PUBLIC_BUILT_PRIVATE_RUN'
  /** 社会化合作: a restaurant serves elders at a reduced price. */
  | 'SOCIAL_COOPERATION';

/** Why a meal could not be handed over. */
export type CanteenNotDeliveredReason =
  /** Nobody opened. */
  | 'NOBODY_OPENED'
  /** It was not wanted. */
  | 'REFUSED'
  /** It was spoilt on the way. */
  | 'SPOILT'
  /** The address was wrong. */
  | 'WRONG_ADDRESS';

/** Who ran a canteen from a day on. */
export type CanteenOperation = {
  __typename?: 'CanteenOperation';
  /** By which model. */
  model: CanteenModel;
  /** The partner; null where the public runs it alone, or the name was not published. */
  partner?: Maybe<LocalizedText>;
  /** First day. */
  since: Scalars['LocalDate']['output'];
};

/** What a meal costs a group of people. */
export type CanteenPrice = {
  __typename?: 'CanteenPrice';
  /** Who pays this price. */
  group: CanteenDinerGroup;
  /** The price of one meal. */
  price: Money;
  /** First day of the price. */
  validFrom: Scalars['LocalDate']['output'];
  /** Last day of the price; null while there is none. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
};

/** Meals of a canteen on their way home. */
export type CanteenRound = Case & Node & {
  __typename?: 'CanteenRound';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** How many boxes the courier can carry. */
  boxes: Scalars['Int']['output'];
  /** How many boxes it has. */
  boxesTaken: Scalars['Int']['output'];
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** When it departs. */
  departsAt: Scalars['DateTime']['output'];
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The menu. */
  menu: CanteenMenu;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CanteenRoundStatus;
  /** The stops, in their order. */
  stops: Array<CanteenRoundStop>;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** Where a round stands. */
export type CanteenRoundStatus =
  /** Given up. */
  | 'CANCELLED'
  /** Each meal has a result. */
  | 'CLOSED'
  /** On its way. */
  | 'OUT'
  /** Planned. */
  | 'PLANNED';

/** An address of a round. */
export type CanteenRoundStop = {
  __typename?: 'CanteenRoundStop';
  /** The address; null once everything was handed over. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it is reached, by whole minutes. */
  arrivesAt: Scalars['DateTime']['output'];
  /** What is handed over there. */
  orders: Array<CanteenMealOrder>;
  /** Place in the round, counted from 1. */
  sequence: Scalars['Int']['output'];
};

/** A time at which people sit down to a meal. */
export type CanteenSitting = {
  __typename?: 'CanteenSitting';
  /** City time at which it ends, `HH:MM`. */
  endsAt: Scalars['String']['output'];
  /** Seats that are free. */
  free: Scalars['Int']['output'];
  /** Seats. */
  seats: Scalars['Int']['output'];
  /** City time at which it begins, `HH:MM`. */
  startsAt: Scalars['String']['output'];
};

/** What the meals of a canteen came to in a month. Meals that were cooked and not fetched, or could not be handed over, are charged as they were ordered: a setting that no source confirms. */
export type CanteenStatement = {
  __typename?: 'CanteenStatement';
  /** The canteen. */
  canteen: Canteen;
  /** The lines as comma-separated values (RFC 4180), with a line of names first. */
  csv: Scalars['String']['output'];
  /** Whether the month is not over. */
  isProvisional: Scalars['Boolean']['output'];
  /** Day on which it was issued on paper; null before. */
  issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By payer and group. */
  lines: Array<CanteenStatementLine>;
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** The statement on paper, one for each payer, as it was on the day of issue (结算单). It is no tax invoice (发票), which the operator issues in the tax system alone, and says so. Empty before it is issued. */
  papers: Array<IssuedPaper>;
  /** Portions. */
  portions: Scalars['Int']['output'];
  /** Portions of them that nobody had: not fetched, or not handed over. */
  portionsNotHad: Scalars['Int']['output'];
  /** All of it. */
  total: Money;
  /** By payer, in the order of the payers; who pays nothing is left out. */
  totals: Array<MealSplit>;
};

/** What one payer pays for the meals of one group. */
export type CanteenStatementLine = {
  __typename?: 'CanteenStatementLine';
  /** How much. */
  amount: Money;
  /** The group; null for meals before it was kept. */
  dinerGroup?: Maybe<CanteenDinerGroup>;
  /** Who pays. */
  payer: MealPayer;
  /** Portions of which the payer pays a part. */
  portions: Scalars['Int']['output'];
};

/** Where a canteen stands. */
export type CanteenStatus =
  /** Built, and not opened yet. */
  | 'BUILT'
  /** Closed. */
  | 'CLOSED'
  /** Open. */
  | 'OPEN'
  /** Suspended for the safety of its food. */
  | 'SUSPENDED';

/** Days of the week. */
export type CanteenWeekday =
  /** 星期五. */
  | 'FRIDAY'
  /** 星期一. */
  | 'MONDAY'
  /** 星期六. */
  | 'SATURDAY'
  /** 星期日. */
  | 'SUNDAY'
  /** 星期四. */
  | 'THURSDAY'
  /** 星期二. */
  | 'TUESDAY'
  /** 星期三. */
  | 'WEDNESDAY';

/** A time in which an elder is away from the bed. */
export type CareAbsence = {
  __typename?: 'CareAbsence';
  /** Where. */
  kind: CareAbsenceKind;
  /** First day away. */
  since: Scalars['LocalDate']['output'];
  /** Last day away; null while it lasts. */
  until?: Maybe<Scalars['LocalDate']['output']>;
};

/** Where an elder is who is away. */
export type CareAbsenceKind =
  /** With the family. */
  | 'FAMILY'
  /** In hospital. */
  | 'HOSPITAL'
  /** Elsewhere. */
  | 'OTHER';

/** A person's stay in a care institution, from the reservation of the bed to its end. */
export type CareAdmission = Case & Node & {
  __typename?: 'CareAdmission';
  /** When the elder was away, the latest first. */
  absences: Array<CareAbsence>;
  /** The service agreement; null where it is not known. */
  agreement?: Maybe<CareServiceAgreement>;
  /** Until when the assessment must follow, for an emergency; null otherwise. */
  assessmentPendingUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** Number of the bed within the institution. */
  bedNumber: Scalars['String']['output'];
  /** Type of the bed. */
  bedType: CareBedType;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** Day on which the elder is to leave; null unless a discharge is planned. The bed is not free by it. */
  dischargePlannedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it ended otherwise than planned; null when it did not. */
  endReason?: Maybe<CareStayEndReason>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** Last day on which the bed is held for a reservation; null otherwise. */
  holdUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The institution. */
  institution: CareInstitution;
  /** The level at the admission; null where the person was taken in without an assessment. */
  levelAtAdmission?: Maybe<CareLevel>;
  /** What the person was told of the stay, as of an assessment. */
  messages: Array<PersonalMessage>;
  /** Receipts of what was returned of the money that was paid in advance, for who sees the stay. */
  papers: Array<IssuedPaper>;
  /** The elder; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** The nine risks as they were found before the admission. */
  risks: Array<CareSafetyRiskFinding>;
  /** First day. */
  since: Scalars['LocalDate']['output'];
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where the stay stands. */
  status: CareAdmissionStatus;
  /** Kind of stay. */
  stay: CareStay;
  /** Last day, also when it is still to come; null while none is set. */
  until?: Maybe<Scalars['LocalDate']['output']>;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** What an institution's admission desk needs on a day. */
export type CareAdmissionDesk = {
  __typename?: 'CareAdmissionDesk';
  /** Agreements that end within days. */
  agreementsEnding: Array<CareAdmission>;
  /** Stays that are to begin: reserved, the earliest first. */
  arrivals: Array<CareAdmission>;
  /** Stays whose assessment has not followed in time, or has run out. */
  assessmentsDue: Array<CareAdmission>;
  /** Its beds in service, in the order of their numbers. */
  beds: Array<CareDeskBed>;
  /** Stays that are to end: a discharge is planned, or the last day has come. */
  departures: Array<CareAdmission>;
  /** The institution. */
  institution: CareInstitution;
  /** Who comes first for a bed of a type: those who wait for this institution or for any. */
  nextOnList: Array<CareWaitingEntry>;
  /** The day. */
  on: Scalars['LocalDate']['output'];
};


/** What an institution's admission desk needs on a day. */
export type CareAdmissionDeskAgreementsEndingArgs = {
  withinDays?: Scalars['Int']['input'];
};


/** What an institution's admission desk needs on a day. */
export type CareAdmissionDeskBedsArgs = {
  free?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What an institution's admission desk needs on a day. */
export type CareAdmissionDeskNextOnListArgs = {
  bedType: CareBedType;
  most?: Scalars['Int']['input'];
};

/** Where a stay stands. */
export type CareAdmissionStatus =
  /** Is away; the bed is kept. */
  | 'ABSENT'
  /** Never began. */
  | 'CANCELLED'
  /** Is to leave; the bed is not free yet. */
  | 'DISCHARGE_PLANNED'
  /** Has ended. */
  | 'ENDED'
  /** Lives there. */
  | 'IN_CARE'
  /** The bed is held. */
  | 'RESERVED';

/** Who signs an agreement. */
export type CareAgreementSigner =
  /** The elder's agent, by a written mandate. */
  | 'AGENT'
  /** The elder. */
  | 'ELDER';

/** The five aspects of elder care in the city: 医、食、住、行、智. */
export type CareAspect =
  /** 食: food. */
  | 'FOOD'
  /** 住: housing. */
  | 'HOUSING'
  /** 医: medical. */
  | 'MEDICAL'
  /** 行: mobility. */
  | 'MOBILITY'
  /** 智: smart services. */
  | 'SMART';

/** Something that a person receives. */
export type CareAspectEntry = {
  __typename?: 'CareAspectEntry';
  /** In words. */
  label: LocalizedText;
  /** Since when; null where it has no beginning. */
  since?: Maybe<Scalars['LocalDate']['output']>;
};

/** What a person receives of one aspect of care. */
export type CareAspectView = {
  __typename?: 'CareAspectView';
  /** The aspect. */
  aspect: CareAspect;
  /** What is received, in the order of its beginning; empty when nothing is. */
  entries: Array<CareAspectEntry>;
};

/**
 * An assessment of an elder's ability by GB/T 42195-2022. How often it must be repeated is not shown: the sources
 * contradict each other.
 */
export type CareAssessment = {
  __typename?: 'CareAssessment';
  /** Day of the assessment. */
  assessedOn: Scalars['LocalDate']['output'];
  /** The level that holds, after the changes that the standard prescribes. */
  level: CareLevel;
  /** What else than the score decided the level; empty when the score alone did. */
  levelChangedBy: Array<CareLevelChange>;
  /** Points out of 90; null for a person in a coma, who is not scored. */
  score?: Maybe<Scalars['Int']['output']>;
};

/** An answer to an item. */
export type CareAssessmentAnswer = {
  __typename?: 'CareAssessmentAnswer';
  /** The item. */
  item: CareAssessmentItem;
  /** Points. */
  points: Scalars['Int']['output'];
};

/** An answer to an item of the assessment. */
export type CareAssessmentAnswerInput = {
  /** Code of the item, for example `B.1.1`. */
  item: Scalars['String']['input'];
  /** Points, from 0 to the maximum of the item. */
  points: Scalars['Int']['input'];
};

/** A level with its least points. */
export type CareAssessmentBand = {
  __typename?: 'CareAssessmentBand';
  /** The least points. */
  least: Scalars['Int']['output'];
  /** The level. */
  level: CareLevel;
};

/** An assessment of an elder's ability as a case: asked for, assigned to two, recorded, reviewed by another person, perhaps disputed. */
export type CareAssessmentCase = Case & Node & {
  __typename?: 'CareAssessmentCase';
  /** The answers; null where they were not kept, and for all but the person, the assessors and reviewers. */
  answers?: Maybe<Array<CareAssessmentAnswer>>;
  /** Subjects of the two assessors; empty before they are named. For the two, reviewers and the person; empty for others. */
  assessors: Array<Scalars['String']['output']>;
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** Diagnosed disorders by chapter F of ICD-10; null as above. */
  disorderCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** Last day on which it can be disputed (a setting, in working days); null before it is published. */
  disputeUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** The assessment whose result this one was made to check; null unless the reason is `DISPUTE`. */
  disputes?: Maybe<CareAssessmentCase>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What the elder was told of the assessment, the first message first: for the elder, and for staff of the place who read elder care or supervise it. */
  messages: Array<PersonalMessage>;
  /** Day on which the result was published; null before. */
  publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it was asked for. */
  reason: CareAssessmentReason;
  /** Day of the request. */
  requestedOn: Scalars['LocalDate']['output'];
  /** The elder; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** The result; null until it is recorded, and before it is published for all but the assessors and reviewers. */
  result?: Maybe<CareAssessment>;
  /** Care-risk events that were told; null as above. */
  riskEvents?: Maybe<Array<CareRiskEvent>>;
  /** Version of the rule that the result was found by; null before it was recorded. */
  ruleVersion?: Maybe<Scalars['Int']['output']>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CareAssessmentStatus;
  /** Last day on which the result counts (a setting); null before it is published. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** A page of assessments. */
export type CareAssessmentCaseConnection = {
  __typename?: 'CareAssessmentCaseConnection';
  /** The assessments of the page with their cursors. */
  edges: Array<CareAssessmentCaseEdge>;
  /** The assessments of the page. */
  nodes: Array<CareAssessmentCase>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many assessments the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** An assessment in a page. */
export type CareAssessmentCaseEdge = {
  __typename?: 'CareAssessmentCaseEdge';
  /** Where the assessment stands in the list. */
  cursor: Scalars['String']['output'];
  /** The assessment. */
  node: CareAssessmentCase;
};

/** What a reviewer does with a recorded assessment. */
export type CareAssessmentDecision =
  /** The result is told and holds. */
  | 'PUBLISH'
  /** The assessors look again. */
  | 'RETURN';

/** An item of the assessment. */
export type CareAssessmentItem = {
  __typename?: 'CareAssessmentItem';
  /** Code of annex B, for example `B.2.4`. */
  code: Scalars['String']['output'];
  /** Group of items. */
  group: CareAssessmentItemGroup;
  /** The most points. */
  maximum: Scalars['Int']['output'];
  /** Name. */
  name: LocalizedText;
};

/** The four groups of items. */
export type CareAssessmentItemGroup =
  /** 精神状态: mental state, 28 points. */
  | 'MENTAL_STATE'
  /** 基础运动能力: basic mobility, 15 points. */
  | 'MOBILITY'
  /** 感知觉与社会参与: perception and participation, 15 points. */
  | 'PERCEPTION_AND_PARTICIPATION'
  /** 自理能力: self-care, 32 points. */
  | 'SELF_CARE';

/** Why an elder is assessed: the five reasons of the form. */
export type CareAssessmentReason =
  /** 因对评估结果有疑问: the result was disputed. */
  | 'DISPUTE'
  /** 首次评估: for the first time. */
  | 'FIRST'
  /** 即时评估: at once, the state has changed. */
  | 'IMMEDIATE'
  /** 其他: another reason. */
  | 'OTHER'
  /** 常规评估: again after the period. */
  | 'ROUTINE';

/** A version of what an assessment asks. */
export type CareAssessmentRule = {
  __typename?: 'CareAssessmentRule';
  /** The levels with the least points of each, the best first. */
  bands: Array<CareAssessmentBand>;
  /** Whether the bureau has confirmed items and settings against the standard. */
  confirmed: Scalars['Boolean']['output'];
  /** Within how many working days a result can be disputed: a setting, no source was found. */
  disputeWorkingDays: Scalars['Int']['output'];
  /** The items in the order of the form. */
  items: Array<CareAssessmentItem>;
  /** Standard, for example `GB/T 42195-2022`. */
  standard: Scalars['String']['output'];
  /** First day on which it holds. */
  validFrom: Scalars['LocalDate']['output'];
  /** How many months a result counts: a setting, the sources contradict each other. */
  validMonths: Scalars['Int']['output'];
  /** Version, counted from 1. */
  version: Scalars['Int']['output'];
};

/** Where an assessment stands. */
export type CareAssessmentStatus =
  /** Two assessors are named. */
  | 'ASSIGNED'
  /** Disputed: it holds until the second assessment is decided on. */
  | 'DISPUTED'
  /** The result was told and holds while it is valid. */
  | 'PUBLISHED'
  /** Recorded; a reviewer looks at it. */
  | 'RECORDED'
  /** Asked for. */
  | 'REQUESTED'
  /** Returned to the assessors. */
  | 'RETURNED'
  /** Another result took its place; the facts are kept. */
  | 'SUPERSEDED'
  /** Taken back, or closed because the person died. */
  | 'WITHDRAWN';

/**
 * How many beds there are on a day, and how many are taken. Outside the viewer's jurisdiction 1 to 4 persons are not
 * counted out, nor what would give such a count away.
 */
export type CareBedFigures = {
  __typename?: 'CareBedFigures';
  /** The same for each type of bed that exists. */
  byType: Array<CareBedTypeFigures>;
  /** Whether `occupied` is withheld from the viewer, so that it names nobody. */
  isSuppressed: Scalars['Boolean']['output'];
  /** Beds of which an admitted person makes use; null when withheld. */
  occupied?: Maybe<Scalars['Int']['output']>;
  /** Beds in service. */
  total: Scalars['Int']['output'];
};

/** An offer of a bed. */
export type CareBedOffer = {
  __typename?: 'CareBedOffer';
  /** The stay that the bed was held for; null unless it was accepted. */
  admission?: Maybe<CareAdmission>;
  /** The answer; null while there is none. */
  answer?: Maybe<CareBedOfferAnswer>;
  /** Last day for an answer (a setting). */
  answerBy: Scalars['LocalDate']['output'];
  /** Number of the bed. */
  bedNumber: Scalars['String']['output'];
  /** The institution. */
  institution: CareInstitution;
  /** Number of the offer within the entry. */
  number: Scalars['Int']['output'];
  /** Day of the offer. */
  offeredOn: Scalars['LocalDate']['output'];
  /** Why somebody earlier was passed over; for supervisors and the institution, null for others. */
  skipReason?: Maybe<Scalars['String']['output']>;
};

/** What became of an offer. */
export type CareBedOfferAnswer =
  /** Taken. */
  | 'ACCEPTED'
  /** Declined. */
  | 'DECLINED'
  /** Not answered in time. */
  | 'MISSED'
  /** Taken back: the entry ended. */
  | 'WITHDRAWN';

/** Types of beds. */
export type CareBedType =
  /** 日间照料: a place for the day; no place of the house. */
  | 'DAY_PLACE'
  /** 认知障碍照护单元: in a unit for persons with cognitive disorders. */
  | 'DEMENTIA'
  /** 家庭养老床位: a bed at the elder's home, cared for by the institution; no place of the house. */
  | 'FAMILY_BED'
  /** 护理型床位: for persons who need nursing. */
  | 'NURSING'
  /** 普通床位: ordinary. */
  | 'ORDINARY'
  /** 短期托养: for short stays. */
  | 'SHORT_STAY';

/** Beds of one type. */
export type CareBedTypeFigures = {
  __typename?: 'CareBedTypeFigures';
  /** Whether `occupied` is withheld from the viewer, so that it names nobody. */
  isSuppressed: Scalars['Boolean']['output'];
  /**
   * Beds of which an admitted person makes use; null when withheld: of every place in which an institution has such a count
   * to hide.
   */
  occupied?: Maybe<Scalars['Int']['output']>;
  /** Beds in service. */
  total: Scalars['Int']['output'];
  /** The type. */
  type: CareBedType;
};

/** A place at a slot of a home-care centre. */
export type CareBooking = Case & Node & {
  __typename?: 'CareBooking';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** The centre. */
  centre: HomeCareCentre;
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What the person was told of the booking, as of an assessment. */
  messages: Array<PersonalMessage>;
  /** The elder; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** The slot. */
  slot: CareSlot;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CareBookingStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** Where a booking stands. */
export type CareBookingStatus =
  /** The elder came. */
  | 'ATTENDED'
  /** A place is booked. */
  | 'BOOKED'
  /** Given back. */
  | 'CANCELLED'
  /** The elder did not come. */
  | 'NO_SHOW'
  /** No place was left: a place that becomes free goes to the first who waits. */
  | 'WAIT_LISTED';

/** A market for elders, or a free health day, in a community. */
export type CareCommunityDay = Case & Node & {
  __typename?: 'CareCommunityDay';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** The community. */
  community?: Maybe<Division>;
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Which. */
  kind: CareCommunityDayKind;
  /** The age from which it is open: 70 for the market (公益市集), 0 for a health day. */
  minAge: Scalars['Int']['output'];
  /** The day. */
  on: Scalars['LocalDate']['output'];
  /** What is offered, free of charge. */
  services: Array<CareCommunityService>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CareCommunityDayStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
  /** How many came; null before it was held. */
  visitors?: Maybe<Scalars['Int']['output']>;
};

/** Kinds of community days. */
export type CareCommunityDayKind =
  /** 健康主题日: free health services. */
  | 'HEALTH_DAY'
  /** 公益市集: the monthly market for those of 70 and over. */
  | 'MARKET';

/** Where a community day stands. */
export type CareCommunityDayStatus =
  /** Announced. */
  | 'ANNOUNCED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Held. */
  | 'HELD';

/** What is offered on a community day. */
export type CareCommunityService =
  /** 针灸. */
  | 'ACUPUNCTURE'
  /** 量血压. */
  | 'BLOOD_PRESSURE'
  /** 理发. */
  | 'HAIRCUT'
  /** 健康咨询. */
  | 'HEALTH_ADVICE'
  /** 修鞋. */
  | 'SHOE_REPAIR'
  /** 小修小补. */
  | 'SMALL_REPAIRS';

/** A bed as the desk sees it. */
export type CareDeskBed = {
  __typename?: 'CareDeskBed';
  /** The stay; null while it is free. */
  admission?: Maybe<CareAdmission>;
  /** Number. */
  number: Scalars['String']['output'];
  /** Last day that is set for the stay; null while none is, and for a free bed. */
  occupiedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Who has it: the status of the stay; null while it is free. */
  status?: Maybe<CareAdmissionStatus>;
  /** Type. */
  type: CareBedType;
};

/** What an inspection found. */
export type CareFinding = Case & Node & {
  __typename?: 'CareFinding';
  /** Where. */
  area: CareFindingArea;
  /** The legal basis; null where none was named. */
  article?: Maybe<Scalars['String']['output']>;
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** Day on which it was confirmed as rectified; null before. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** In words. */
  description: Scalars['String']['output'];
  /** Last day to rectify it. */
  dueOn: Scalars['LocalDate']['output'];
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether the day has passed and it is open. */
  isOverdue: Scalars['Boolean']['output'];
  /** How serious. */
  severity: CareFindingSeverity;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CareFindingStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** Where something was found. */
export type CareFindingArea =
  /** Agreements. */
  | 'CONTRACT'
  /** Fees and what is paid in advance. */
  | 'FEES'
  /** Fire. */
  | 'FIRE'
  /** Food. */
  | 'FOOD'
  /** Other. */
  | 'OTHER'
  /** Records. */
  | 'RECORDS'
  /** Safety of the residents. */
  | 'SAFETY'
  /** Staff. */
  | 'STAFF';

/** What an inspection found. */
export type CareFindingInput = {
  /** Where. */
  area: CareFindingArea;
  /** The legal basis, at most 100 characters. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** In words. Plain text of at most 500 characters. */
  description: Scalars['String']['input'];
  /** Last day to rectify it. */
  dueOn: Scalars['LocalDate']['input'];
  /** How serious. */
  severity: CareFindingSeverity;
};

/** How serious a finding is. */
export type CareFindingSeverity =
  /** 重大隐患: a danger to safety. */
  | 'DANGER'
  /** To be rectified. */
  | 'MINOR';

/** Where a finding stands. */
export type CareFindingStatus =
  /** Confirmed as rectified. */
  | 'CLOSED'
  /** Open. */
  | 'OPEN'
  /** The institution reports it as rectified. */
  | 'REPORTED';

/** An inspection of a care institution. */
export type CareInspection = Case & Node & {
  __typename?: 'CareInspection';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The day on which it was carried out; null before. */
  carriedOutOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** What was found, in the order of entry. */
  findings: Array<CareFinding>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Subjects of the accounts of those who inspected; for supervisors, empty for others. */
  inspectors: Array<Scalars['String']['output']>;
  /** The institution. */
  institution: CareInstitution;
  /** Why it is inspected. */
  kind: CareInspectionKind;
  /** The planned day. */
  plannedFor: Scalars['LocalDate']['output'];
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CareInspectionStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** Why an institution is inspected. */
export type CareInspectionKind =
  /** After a complaint. */
  | 'COMPLAINT'
  /** 复查: to look again. */
  | 'FOLLOW_UP'
  /** 抽查: a sample. */
  | 'SPOT_SAMPLE'
  /** 年度检查: the yearly one. */
  | 'YEARLY';

/** Where an inspection stands. */
export type CareInspectionStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Closed. */
  | 'CLOSED'
  /** Planned. */
  | 'PLANNED'
  /** Recorded; findings may be open. */
  | 'RECORDED';

/** A care institution (养老机构). The institutions of the demo city are synthetic; their numbers are the published ones. */
export type CareInstitution = Case & Node & {
  __typename?: 'CareInstitution';
  /** Address, in Chinese. */
  address: Scalars['String']['output'];
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** Its beds; none on a day on which it is not open. */
  beds: CareBedFigures;
  /** How many persons it may take in. */
  capacity: Scalars['Int']['output'];
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** Last day of business; null while there is none. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day of business that was announced; null while none is. */
  closingOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The community in which it stands. */
  community?: Maybe<Division>;
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /**
   * The filing (备案) with the civil-affairs bureau (Law on the Protection of the Rights of the Elderly, article
   * 43); null while the institution has not filed.
   */
  filing?: Maybe<CareInstitutionFiling>;
  /**
   * Last working day on which the filing is in time: ten after the first elder was taken in (养老机构管理办法, article 10, not
   * confirmed); null when it has filed, or nobody was taken in yet.
   */
  filingDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether a medical arrangement is valid on a day. */
  hasMedicalCover: Scalars['Boolean']['output'];
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Its inspections, the latest first. */
  inspections: Array<CareInspection>;
  /** Who built and who runs it. */
  kind: CareInstitutionKind;
  /** Whether it is insured against liability (Law on the Protection of the Rights of the Elderly, article 49). */
  liabilityInsured: Scalars['Boolean']['output'];
  /** Its arrangements for medical care, past ones included, the newest first. */
  medicalArrangements: Array<CareMedicalArrangement>;
  /** Name. Synthetic institutions are marked as demo in their names. */
  name: LocalizedText;
  /** Who still lives there or holds a bed, for an orderly closing. */
  openStays: Array<CareAdmission>;
  /** First day of business; the planned one before it opens. */
  openedOn: Scalars['LocalDate']['output'];
  /** Telephone number; null when none is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Whether it is run for profit; null where it is not known. */
  registrationKind?: Maybe<CareRegistrationKind>;
  /** Who published what is known and when, in Chinese; null where nobody did. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was published and what was not, and what is a demo value, in words. */
  sourceNote: LocalizedText;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** The star grade that counts on a day (GB/T 37276); null when there is none. */
  starGrade?: Maybe<CareStarGrade>;
  /** Where it stands. */
  status: CareInstitutionStatus;
  /** Unified social credit code (GB 32100). */
  unifiedSocialCreditCode: Scalars['String']['output'];
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};


/** A care institution (养老机构). The institutions of the demo city are synthetic; their numbers are the published ones. */
export type CareInstitutionBedsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A care institution (养老机构). The institutions of the demo city are synthetic; their numbers are the published ones. */
export type CareInstitutionHasMedicalCoverArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A care institution (养老机构). The institutions of the demo city are synthetic; their numbers are the published ones. */
export type CareInstitutionStarGradeArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of care institutions. */
export type CareInstitutionConnection = {
  __typename?: 'CareInstitutionConnection';
  /** The institutions of the page with their cursors. */
  edges: Array<CareInstitutionEdge>;
  /** The institutions of the page. */
  nodes: Array<CareInstitution>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many institutions the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A care institution in a page. */
export type CareInstitutionEdge = {
  __typename?: 'CareInstitutionEdge';
  /** Where the institution stands in the list. */
  cursor: Scalars['String']['output'];
  /** The institution. */
  node: CareInstitution;
};

/** The filing of a care institution with the civil-affairs bureau. */
export type CareInstitutionFiling = {
  __typename?: 'CareInstitutionFiling';
  /** Day of the filing. */
  filedOn: Scalars['LocalDate']['output'];
  /** Number of the filing. */
  number: Scalars['String']['output'];
};

/** Who built and who runs a care institution. */
export type CareInstitutionKind =
  /** 民办: built and run by others. */
  | 'PRIVATE'
  /** 公办公营: built and run by the government. */
  | 'PUBLIC'
  /** 公建民营: built by the government and run by others. */
  | 'PUBLIC_BUILT_PRIVATE_RUN';

/** Where a care institution stands. */
export type CareInstitutionStatus =
  /** Closed. */
  | 'CLOSED'
  /** Will close: it takes nobody in, and whoever lives there is placed elsewhere. */
  | 'CLOSING'
  /** Open. */
  | 'OPEN'
  /** Registered, not open yet. */
  | 'REGISTERED'
  /** Suspended: it takes nobody in. */
  | 'SUSPENDED'
  /** Open, and under an order to rectify. */
  | 'UNDER_ORDER';

/** Levels of an elder's ability by GB/T 42195-2022. */
export type CareLevel =
  /** 能力完好: intact, 90 points. */
  | 'INTACT'
  /** 能力轻度受损（轻度失能）: mild impairment, 66 to 89 points. */
  | 'MILD'
  /** 能力中度受损（中度失能）: moderate impairment, 46 to 65 points. */
  | 'MODERATE'
  /** 能力重度受损（重度失能）: severe impairment, 30 to 45 points. */
  | 'SEVERE'
  /** 能力完全丧失（完全失能）: total loss, 0 to 29 points. */
  | 'TOTAL';

/**
 * What changes the level of a score. Coma makes it total; any of the others makes it one level worse, and several
 * of them together do the same.
 */
export type CareLevelChange =
  /** 照护风险事件: two or more falls, chokings, attempts at suicide, self-injuries or goings-missing within 30 days. */
  | 'CARE_RISK_EVENTS'
  /** 昏迷: coma. */
  | 'COMA'
  /** 痴呆: dementia, diagnosed (F00 to F03). */
  | 'DEMENTIA'
  /** 其他精神和行为障碍: another mental or behavioural disorder, diagnosed (F04 to F99). */
  | 'MENTAL_DISORDER';

/** What an assessment by GB/T 42195-2022 found. */
export type CareLevelInput = {
  /** Day of the assessment; today when left out. */
  assessedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Days of falls, chokings and other care-risk events, at most 100; those of the 30 days before the assessment count. */
  careRiskEvents?: InputMaybe<Array<Scalars['LocalDate']['input']>>;
  /** Diagnosed dementia (F00 to F03); no when left out. */
  dementia?: InputMaybe<Scalars['Boolean']['input']>;
  /** In a coma: total loss without a score; no when left out. */
  inComa?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another diagnosed mental or behavioural disorder (F04 to F99); no when left out. */
  otherMentalDisorder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Points, 0 to 90; needed unless the person is in a coma. */
  score?: InputMaybe<Scalars['Int']['input']>;
};

/** The level of care that an assessment would give. */
export type CareLevelResult = {
  __typename?: 'CareLevelResult';
  /** The level; null when `problems` says why there is none. */
  level?: Maybe<CareLevel>;
  /** What is wrong with the input. */
  problems: Array<Problem>;
  /** The level of the score alone, where a diagnosis or events made it one worse; null otherwise. */
  raisedFrom?: Maybe<CareLevel>;
  /** How the level was found. */
  steps: Array<CalculationStep>;
  /** What to know about the level although it stands. */
  warnings: Array<Problem>;
};

/** How a care institution provides medical care for a time. */
export type CareMedicalArrangement = {
  __typename?: 'CareMedicalArrangement';
  /** The way. */
  kind: CareMedicalArrangementKind;
  /** The medical body that signed the agreement; null for an internal clinic. */
  partner?: Maybe<LocalizedText>;
  /** First day of validity. */
  validFrom: Scalars['LocalDate']['output'];
  /** Last day of validity; null for a clinic without a fixed end. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
};

/** Ways in which a care institution provides medical care. */
export type CareMedicalArrangementKind =
  /** 签订合作协议: an agreement with a medical body. */
  | 'COOPERATION_AGREEMENT'
  /** 内设诊所: a clinic inside the institution. */
  | 'INTERNAL_CLINIC';

/** Whether a care institution is run for profit (Law on the Protection of the Rights of the Elderly, article 43). */
export type CareRegistrationKind =
  /** 经营性: registered with the market regulator. */
  | 'COMMERCIAL'
  /** 公益性: registered with the civil-affairs bureau or as a public institution. */
  | 'PUBLIC_BENEFIT';

/** A small repair at an elder's home; it costs nothing. */
export type CareRepair = Case & Node & {
  __typename?: 'CareRepair';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** Day on which somebody came; null before. */
  doneOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What is broken. */
  item: Scalars['String']['output'];
  /** What the person was told of the repair, as of an assessment. */
  messages: Array<PersonalMessage>;
  /** Day of the request. */
  requestedOn: Scalars['LocalDate']['output'];
  /** The elder; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** What was done; null before. */
  result?: Maybe<Scalars['String']['output']>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CareRepairStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** Where a repair stands. */
export type CareRepairStatus =
  /** It works again. */
  | 'DONE'
  /** It could not be repaired. */
  | 'NOT_POSSIBLE'
  /** Requested. */
  | 'REQUESTED';

/** A care-risk event that was told at an assessment. */
export type CareRiskEvent = {
  __typename?: 'CareRiskEvent';
  /** What happened. */
  kind: CareRiskEventKind;
  /** Day of the event. */
  on: Scalars['LocalDate']['output'];
};

/** A care-risk event. */
export type CareRiskEventInput = {
  /** What happened. */
  kind: CareRiskEventKind;
  /** Day of the event. */
  on: Scalars['LocalDate']['input'];
};

/** The five kinds of care-risk events of GB/T 42195-2022. */
export type CareRiskEventKind =
  /** 噎食. */
  | 'CHOKING'
  /** 跌倒. */
  | 'FALL'
  /** 自伤. */
  | 'SELF_HARM'
  /** 自杀. */
  | 'SUICIDE_ATTEMPT'
  /** 走失. */
  | 'WANDERING';

/** The nine risks of GB 38600-2019 (九防). */
export type CareSafetyRisk =
  /** 防文娱活动意外. */
  | 'ACTIVITY_ACCIDENT'
  /** 防噎食. */
  | 'CHOKING'
  /** 防跌倒. */
  | 'FALL'
  /** 防坠床. */
  | 'FALL_FROM_BED'
  /** 防他伤和自伤. */
  | 'HARM_TO_OTHERS_OR_SELF'
  /** 防压疮. */
  | 'PRESSURE_ULCER'
  /** 防烫伤. */
  | 'SCALDING'
  /** 防走失. */
  | 'WANDERING'
  /** 防食品药品误食. */
  | 'WRONG_FOOD_OR_DRUG';

/** How high a risk is. */
export type CareSafetyRiskDegree =
  /** High. */
  | 'HIGH'
  /** None was found. */
  | 'NONE'
  /** To be watched. */
  | 'WATCH';

/** A risk as it was found before an admission. */
export type CareSafetyRiskFinding = {
  __typename?: 'CareSafetyRiskFinding';
  /** Day on which it was looked at. */
  assessedOn: Scalars['LocalDate']['output'];
  /** How high. */
  degree: CareSafetyRiskDegree;
  /** What is done about it; null where there is no risk, and for viewers who do not care for the person. */
  measure?: Maybe<Scalars['String']['output']>;
  /** Which. */
  risk: CareSafetyRisk;
};

/** A risk as it was found before an admission. */
export type CareSafetyRiskInput = {
  /** How high. */
  degree: CareSafetyRiskDegree;
  /** What is done about it; needed unless there is none. Plain text of at most 500 characters. */
  measure?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  risk: CareSafetyRisk;
};

/** A written service agreement. */
export type CareServiceAgreement = {
  __typename?: 'CareServiceAgreement';
  /** Deposit. */
  deposit: Money;
  /** Last day; null while it is open. */
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The bed, a month. */
  monthlyBedFee: Money;
  /** Care and everything else, a month. */
  monthlyCareFee: Money;
  /** Months paid in advance. */
  prepaidMonths: Scalars['Int']['output'];
  /** Who signed. */
  signedBy: CareAgreementSigner;
  /** Day of signing. */
  signedOn: Scalars['LocalDate']['output'];
};

/** A written service agreement (Law on the Protection of the Rights of the Elderly, article 48). Amounts are in fen, from 0. */
export type CareServiceAgreementInput = {
  /** Deposit. */
  depositFen: Scalars['SafeInt']['input'];
  /** Last day; open when left out. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Membership fee: never in an institution that the government built. */
  membershipFeeFen: Scalars['SafeInt']['input'];
  /** The bed, a month. */
  monthlyBedFen: Scalars['SafeInt']['input'];
  /** Care and everything else, a month. */
  monthlyCareFen: Scalars['SafeInt']['input'];
  /** Months paid in advance. */
  prepaidMonths: Scalars['Int']['input'];
  /** Who signed. */
  signedBy: CareAgreementSigner;
  /** Day of signing; not in the future. */
  signedOn: Scalars['LocalDate']['input'];
};

/** A service of elder care. */
export type CareServiceItem = {
  __typename?: 'CareServiceItem';
  /** Which of the five aspects it belongs to. */
  aspect: CareAspect;
  /** Code. */
  code: Scalars['String']['output'];
  /** Whether the list is confirmed. */
  confirmed: Scalars['Boolean']['output'];
  /** Name. */
  name: LocalizedText;
  /** Where it is given: the share that a voucher pays depends on it. */
  side: CareServiceSide;
  /** Whether a voucher pays a part of it. */
  voucherable: Scalars['Boolean']['output'];
};

/** Where a service is given. */
export type CareServiceSide =
  /** 社区. */
  | 'COMMUNITY'
  /** 居家. */
  | 'HOME'
  /** 机构. */
  | 'INSTITUTION';

/** A time at a home-care centre with places for a service. */
export type CareSlot = {
  __typename?: 'CareSlot';
  /** Who comes and who waits; for the centre, empty for others. */
  bookings: Array<CareBooking>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How many places are left. */
  free: Scalars['Int']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** How many can come. */
  places: Scalars['Int']['output'];
  /** The service. */
  service: HomeCareService;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** A star grade of a care institution. */
export type CareStarGrade = {
  __typename?: 'CareStarGrade';
  /** Day of the award. */
  awardedOn: Scalars['LocalDate']['output'];
  /** 1 to 5. */
  grade: Scalars['Int']['output'];
  /** Last day on which it counts. */
  validUntil: Scalars['LocalDate']['output'];
};

/** Kinds of stay. */
export type CareStay =
  /** 长期入住: without a fixed end, or for 30 days and more. */
  | 'LONG_TERM'
  /** 短期托养: for less than 30 days. */
  | 'RESPITE';

/** Why a stay ended otherwise than planned. */
export type CareStayEndReason =
  /** The agreement ended, with notice. */
  | 'AGREEMENT_ENDED'
  /** The person died: the bed is free from the day after. */
  | 'DEATH'
  /** The elder stays in hospital. */
  | 'HOSPITAL'
  /** The institution closes. */
  | 'INSTITUTION_CLOSED'
  /** The elder moved. */
  | 'MOVED'
  /** The elder wishes it. */
  | 'OWN_WISH'
  /** The elder needs no care any more. */
  | 'RECOVERED'
  /** Goes on in another bed. */
  | 'TRANSFERRED';

/** A visit. */
export type CareVisit = {
  __typename?: 'CareVisit';
  /** What was done; null where nothing was noted. */
  done?: Maybe<Scalars['String']['output']>;
  /** What was found; null where nothing was noted. */
  found?: Maybe<Scalars['String']['output']>;
  /** How. */
  mode: CareVisitMode;
  /** What is needed. */
  needs: Array<CareVisitNeed>;
  /** Number within the entry. */
  number: Scalars['Int']['output'];
  /** Whether the elder was reached. */
  reached: Scalars['Boolean']['output'];
  /** The day. */
  visitedOn: Scalars['LocalDate']['output'];
};

/** An elder's entry in the visiting list. */
export type CareVisitListing = Case & Node & {
  __typename?: 'CareVisitListing';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What the person was told of the visits, as of an assessment. */
  messages: Array<PersonalMessage>;
  /** Why the elder is visited. */
  reasons: Array<CareVisitReason>;
  /** The elder; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Since when. */
  since: Scalars['LocalDate']['output'];
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CareVisitListingStatus;
  /** Last day; null while it lasts. */
  until?: Maybe<Scalars['LocalDate']['output']>;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
  /** The visits, the latest first. */
  visits: Array<CareVisit>;
};


/** An elder's entry in the visiting list. */
export type CareVisitListingVisitsArgs = {
  most?: Scalars['Int']['input'];
};

/** Where an entry of the visiting list stands. */
export type CareVisitListingStatus =
  /** The elder was not reached twice: a concern is open. */
  | 'CONCERN'
  /** Visits have ended. */
  | 'ENDED'
  /** The elder is visited. */
  | 'LISTED';

/** How somebody is visited. */
export type CareVisitMode =
  /** At home. */
  | 'AT_HOME'
  /** By telephone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** What a visit found to be needed. */
export type CareVisitNeed =
  /** An allowance. */
  | 'ALLOWANCE'
  /** An assessment. */
  | 'ASSESSMENT'
  /** A doctor. */
  | 'DOCTOR'
  /** Meals. */
  | 'MEAL'
  /** Something else. */
  | 'OTHER'
  /** A repair. */
  | 'REPAIR';

/** The six reasons for which elders are visited. */
export type CareVisitReason =
  /** 独居: lives alone. */
  | 'ALONE'
  /** 失能: disabled by age. */
  | 'DISABLED'
  /** 空巢: children live elsewhere. */
  | 'EMPTY_NEST'
  /** 计划生育特殊家庭: a family that lost its only child. */
  | 'FAMILY_PLANNING_SPECIAL'
  /** 留守: left behind in the village. */
  | 'LEFT_BEHIND'
  /** 重残: severely handicapped. */
  | 'SEVERELY_HANDICAPPED';

/** A care voucher: of one person and one calendar month, not carried over and never cash (民发〔2025〕37号). */
export type CareVoucher = Case & Node & {
  __typename?: 'CareVoucher';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** Last day on which it can be used. */
  expiresOn: Scalars['LocalDate']['output'];
  /** What it covers at most. */
  face: Money;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Day of issue. */
  issuedOn: Scalars['LocalDate']['output'];
  /** The level by which it was issued; for the person and for staff, null for providers. */
  level?: Maybe<CareLevel>;
  /** What the person was told of the voucher, as of an assessment. */
  messages: Array<PersonalMessage>;
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** What was paid with it, in order; a provider sees its own. */
  redemptions: Array<CareVoucherRedemption>;
  /** What is left. */
  remaining: Money;
  /** The elder; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: CareVoucherStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};

/** What a check of a redemption found. */
export type CareVoucherCheckResult =
  /** The service was there. */
  | 'CONFIRMED'
  /** It was not. */
  | 'FALSE';

/** What a care voucher would cover. A person who has none pays the whole price; amounts are null for a price out of range. */
export type CareVoucherEstimate = {
  __typename?: 'CareVoucherEstimate';
  /** Whether the elder has a voucher in the month. */
  eligible: Scalars['Boolean']['output'];
  /** What is left to pay. */
  ownShare?: Maybe<Money>;
  /** Why there is no voucher, or what is wrong with the input. */
  problems: Array<Problem>;
  /** The calculation, line by line. */
  steps: Array<CalculationStep>;
  /** What the voucher covers, at most. */
  voucher?: Maybe<Money>;
  /** What the estimate could not look into. */
  warnings: Array<Problem>;
};

/** An elder and the care services of a month. */
export type CareVoucherInput = {
  /** Date of birth: vouchers are for those who are 60 by the month's last day. */
  birthDate: Scalars['LocalDate']['input'];
  /** Price of the month's services at home and in the community in fen, from 0. */
  homeServicesFen: Scalars['SafeInt']['input'];
  /** Price of the month's care in an institution in fen, from 0. */
  institutionFen: Scalars['SafeInt']['input'];
  /** The assessed level: moderate impairment or worse. */
  level: CareLevel;
  /** The month of the services: a voucher is not carried over. */
  month: Scalars['YearMonth']['input'];
};

/** What an issue of vouchers did. */
export type CareVoucherIssue = {
  __typename?: 'CareVoucherIssue';
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** How many vouchers were issued. */
  issued: Scalars['Int']['output'];
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** How many persons are not entitled: under 60, dead, or living elsewhere. */
  notEntitled: Scalars['Int']['output'];
  /** How many persons are left for another call. */
  remaining: Scalars['Int']['output'];
  /** How many persons are excluded, because they are supported otherwise. */
  supported: Scalars['Int']['output'];
};

/** A part of a service's price that was paid with a voucher. */
export type CareVoucherRedemption = {
  __typename?: 'CareVoucherRedemption';
  /** What the check found; null before it. */
  checkResult?: Maybe<CareVoucherCheckResult>;
  /** Number within the voucher. */
  number: Scalars['Int']['output'];
  /** What the voucher paid. */
  offset: Money;
  /** What the person paid. */
  ownShare: Money;
  /** The price. */
  price: Money;
  /** Id of the provider: an institution or a home-care centre. */
  providerId: Scalars['ID']['output'];
  /** Day of the redemption. */
  redeemedOn: Scalars['LocalDate']['output'];
  /** Day on which it was taken back; null while it holds. */
  reversedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day on which it was chosen for a check; null when it was not. */
  sampledOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The service. */
  service: CareServiceItem;
  /** Day of the service. */
  serviceOn: Scalars['LocalDate']['output'];
};

/** Redemptions that were chosen for a check on the spot. */
export type CareVoucherSample = {
  __typename?: 'CareVoucherSample';
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** How many redemptions the month has. */
  redemptions: Scalars['Int']['output'];
  /** How many redemptions of the month are chosen. */
  sampled: Scalars['Int']['output'];
};

/** Where a voucher stands. */
export type CareVoucherStatus =
  /** The person died. */
  | 'CANCELLED'
  /** The month is over. */
  | 'EXPIRED'
  /** Something is left. */
  | 'ISSUED'
  /** Nothing is left. */
  | 'USED_UP'
  /** Withdrawn: the person was not entitled. */
  | 'WITHDRAWN';

/** An elder's place in the waiting list. */
export type CareWaitingEntry = Case & Node & {
  __typename?: 'CareWaitingEntry';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** The bed that is wanted. */
  bedType: CareBedType;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Wanted institutions; any when empty. */
  institutions: Array<CareInstitution>;
  /** The level that counts for the order. */
  level: CareLevel;
  /** What the person was told of the entry of the waiting list, as of an assessment. */
  messages: Array<PersonalMessage>;
  /** The offers, the first one first. */
  offers: Array<CareBedOffer>;
  /** How many who want a bed of this type stand before it in the whole city, plus 1; null once the entry is closed. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Class by the law on elders' rights, article 41: 1 special hardship, 2 in need and alone, disabled or 80 and over, 3 all others. */
  priorityClass: Scalars['Int']['output'];
  /** The elder; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where the entry stands. */
  status: CareWaitingStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
  /** Since when the entry is complete: it keeps this time through a reassessment. */
  waitingSince: Scalars['DateTime']['output'];
};

/** A page of the waiting list. */
export type CareWaitingEntryConnection = {
  __typename?: 'CareWaitingEntryConnection';
  /** The entries of the page with their cursors. */
  edges: Array<CareWaitingEntryEdge>;
  /** The entries of the page. */
  nodes: Array<CareWaitingEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many entries the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type CareWaitingEntryEdge = {
  __typename?: 'CareWaitingEntryEdge';
  /** Where the entry stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CareWaitingEntry;
};

/** Where an entry of the waiting list stands. */
export type CareWaitingStatus =
  /** A bed is held. */
  | 'ACCEPTED'
  /** Admitted. */
  | 'ADMITTED'
  /** The person died. */
  | 'CLOSED_BY_DEATH'
  /** Left the list. */
  | 'LEFT'
  /** A bed is offered. */
  | 'OFFERED'
  /** Waits for an offer. */
  | 'WAITING';

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

/** Input of `changeCanteenPrice`. */
export type ChangeCanteenPriceInput = {
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Who pays this price. */
  dinerGroup: CanteenDinerGroup;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The price of one meal in fen, 0 to 100,000. */
  priceFen: Scalars['Int']['input'];
  /** First day, from today on and after the first day of the price before. */
  validFrom: Scalars['LocalDate']['input'];
};

/** Answer of `changeCanteenPrice`. */
export type ChangeCanteenPricePayload = {
  __typename?: 'ChangeCanteenPricePayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `changeCanteenSeats`. */
export type ChangeCanteenSeatsInput = {
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Seats, 1 to 1,000. */
  seats: Scalars['Int']['input'];
};

/** Answer of `changeCanteenSeats`. */
export type ChangeCanteenSeatsPayload = {
  __typename?: 'ChangeCanteenSeatsPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `checkInCareBooking`. */
export type CheckInCareBookingInput = {
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

/** Answer of `checkInCareBooking`. */
export type CheckInCareBookingPayload = {
  __typename?: 'CheckInCareBookingPayload';
  /** The booking; null when there are problems. */
  booking?: Maybe<CareBooking>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `closeCanteen`. */
export type CloseCanteenInput = {
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Last day of business, not in the future. */
  closedOn: Scalars['LocalDate']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Input of `closeCanteenKitchen`. */
export type CloseCanteenKitchenInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The menu. */
  menuId: Scalars['ID']['input'];
};

/** Answer of `closeCanteenKitchen`. */
export type CloseCanteenKitchenPayload = {
  __typename?: 'CloseCanteenKitchenPayload';
  /** The menu; null when there are problems. */
  menu?: Maybe<CanteenMenu>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Answer of `closeCanteen`. */
export type CloseCanteenPayload = {
  __typename?: 'CloseCanteenPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `closeCanteenRound`. */
export type CloseCanteenRoundInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** Answer of `closeCanteenRound`. */
export type CloseCanteenRoundPayload = {
  __typename?: 'CloseCanteenRoundPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The round; null when there are problems. */
  round?: Maybe<CanteenRound>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `closeCareConcern`. */
export type CloseCareConcernInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The entry of the visiting list. */
  listingId: Scalars['ID']['input'];
  /** What came of it. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `closeCareConcern`. */
export type CloseCareConcernPayload = {
  __typename?: 'CloseCareConcernPayload';
  /** The entry of the visiting list; null when there are problems. */
  listing?: Maybe<CareVisitListing>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `closeCareInspection`. */
export type CloseCareInspectionInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** Answer of `closeCareInspection`. */
export type CloseCareInspectionPayload = {
  __typename?: 'CloseCareInspectionPayload';
  /** The inspection; null when there are problems. */
  inspection?: Maybe<CareInspection>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `closeCareInstitution`. */
export type CloseCareInstitutionInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
};

/** Answer of `closeCareInstitution`. */
export type CloseCareInstitutionPayload = {
  __typename?: 'CloseCareInstitutionPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `closeMealCard`. */
export type CloseMealCardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the receipt of what was paid out. Plain text of at most 50 characters. */
  receiptNumber: Scalars['String']['input'];
};

/** Answer of `closeMealCard`. */
export type CloseMealCardPayload = {
  __typename?: 'CloseMealCardPayload';
  /** The card; null when there are problems. */
  card?: Maybe<MealCard>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `completeCareRepair`. */
export type CompleteCareRepairInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Whether it works again. */
  done: Scalars['Boolean']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The repair. */
  repairId: Scalars['ID']['input'];
  /** What was done. Plain text of at most 500 characters. */
  result: Scalars['String']['input'];
};

/** Answer of `completeCareRepair`. */
export type CompleteCareRepairPayload = {
  __typename?: 'CompleteCareRepairPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The repair; null when there are problems. */
  repair?: Maybe<CareRepair>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `confirmCareFinding`. */
export type ConfirmCareFindingInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The finding. */
  findingId: Scalars['ID']['input'];
};

/** Answer of `confirmCareFinding`. */
export type ConfirmCareFindingPayload = {
  __typename?: 'ConfirmCareFindingPayload';
  /** The finding; null when there are problems. */
  finding?: Maybe<CareFinding>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `confirmCareRectification`. */
export type ConfirmCareRectificationInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
};

/** Answer of `confirmCareRectification`. */
export type ConfirmCareRectificationPayload = {
  __typename?: 'ConfirmCareRectificationPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
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

/** Input of `declineCareBedOffer`. */
export type DeclineCareBedOfferInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `declineCareBedOffer`. */
export type DeclineCareBedOfferPayload = {
  __typename?: 'DeclineCareBedOfferPayload';
  /** The entry; null when there are problems. */
  entry?: Maybe<CareWaitingEntry>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `declineCareVisits`. */
export type DeclineCareVisitsInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The entry of the visiting list. */
  listingId: Scalars['ID']['input'];
};

/** Answer of `declineCareVisits`. */
export type DeclineCareVisitsPayload = {
  __typename?: 'DeclineCareVisitsPayload';
  /** The entry of the visiting list; null when there are problems. */
  listing?: Maybe<CareVisitListing>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `dischargeElder`. */
export type DischargeElderInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Why; neither `DEATH` nor `TRANSFERRED`. */
  endReason: CareStayEndReason;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day; today or before, not before the first one. */
  until: Scalars['LocalDate']['input'];
};

/** Answer of `dischargeElder`. */
export type DischargeElderPayload = {
  __typename?: 'DischargeElderPayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `dispatchCanteenRound`. */
export type DispatchCanteenRoundInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** Answer of `dispatchCanteenRound`. */
export type DispatchCanteenRoundPayload = {
  __typename?: 'DispatchCanteenRoundPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The round; null when there are problems. */
  round?: Maybe<CanteenRound>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `disposeCanteenFoodSample`. */
export type DisposeCanteenFoodSampleInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The sample. */
  sampleId: Scalars['ID']['input'];
};

/** Answer of `disposeCanteenFoodSample`. */
export type DisposeCanteenFoodSamplePayload = {
  __typename?: 'DisposeCanteenFoodSamplePayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The sample; null when there are problems. */
  sample?: Maybe<CanteenFoodSample>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `disputeCareAssessment`. */
export type DisputeCareAssessmentInput = {
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `disputeCareAssessment`. */
export type DisputeCareAssessmentPayload = {
  __typename?: 'DisputeCareAssessmentPayload';
  /** The assessment; null when there are problems. */
  assessment?: Maybe<CareAssessmentCase>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Division = {
  __typename?: 'Division';
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
  /** Elder care within the division on a day. Open to everybody: it holds figures and addresses, nobody's data. */
  elderCare?: Maybe<DivisionElderCare>;
};


export type DivisionElderCareArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Elder care within a division on one day. Every figure is counted from the rows that hold on that day. */
export type DivisionElderCare = {
  __typename?: 'DivisionElderCare';
  /** Beds of the open care institutions. */
  beds: CareBedFigures;
  /** Canteens of the public that were built by the day, whether or not they had opened. */
  builtCanteenCount: Scalars['Int']['output'];
  /**
   * Open canteens that are publicly built and privately run (公建民营). Those run in cooperation with restaurants
   * are counted apart, in `cooperatingCanteenCount`.
   */
  canteenCount: Scalars['Int']['output'];
  /**
   * What was invested up to the day in canteens that are publicly built and privately run. Published is only the
   * sum for the city, "over 11 million yuan" (October 2024), and 200,000 yuan for the canteen of Yanqing
   * community; the other amounts are demo values that add up to it.
   */
  canteenInvestment: Money;
  /** The menus of all canteens on the day, by community and meal; cancelled ones are left out. */
  canteenMenus: Array<CanteenMenu>;
  /** The open canteens of both models, in the order of their communities. */
  canteens: CanteenConnection;
  /** Markets and health days of the 31 days from the day on, cancelled ones left out. */
  communityDays: Array<CareCommunityDay>;
  /** Open canteens run in cooperation with restaurants (社会化合作). */
  cooperatingCanteenCount: Scalars['Int']['output'];
  /** Embedded home-care centres that are open. */
  homeCareCentreCount: Scalars['Int']['output'];
  /** The open embedded home-care centres, in the order of their communities. */
  homeCareCentres: Array<HomeCareCentre>;
  /** Care institutions that are open. */
  institutionCount: Scalars['Int']['output'];
  /** The open care institutions, in the order of their communities. */
  institutions: CareInstitutionConnection;
  /**
   * Open care institutions with a medical arrangement that is valid on the day. The figure falls by itself when
   * an agreement expires.
   */
  medicalCoverCount: Scalars['Int']['output'];
  /** The day that the figures and lists show. */
  on: Scalars['LocalDate']['output'];
  /**
   * The figures of each month from one to another, both included, oldest first, for a chart: stocks on the month's last day, or
   * today for the running month, which is provisional. Months to come are left out; 120 months at most, else `BAD_USER_INPUT`.
   */
  series: Array<ElderCareSeriesMonth>;
};


/** Elder care within a division on one day. Every figure is counted from the rows that hold on that day. */
export type DivisionElderCareCanteenMenusArgs = {
  meal?: InputMaybe<CanteenMeal>;
};


/** Elder care within a division on one day. Every figure is counted from the rows that hold on that day. */
export type DivisionElderCareCanteensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Elder care within a division on one day. Every figure is counted from the rows that hold on that day. */
export type DivisionElderCareInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasMedicalCover?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Elder care within a division on one day. Every figure is counted from the rows that hold on that day. */
export type DivisionElderCareSeriesArgs = {
  from: Scalars['YearMonth']['input'];
  to: Scalars['YearMonth']['input'];
};

/** A page of messages. */
export type ElderCareMessageConnection = {
  __typename?: 'ElderCareMessageConnection';
  /** The messages of the page with their cursors. */
  edges: Array<ElderCareMessageEdge>;
  /** The messages of the page. */
  nodes: Array<PersonalMessage>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many messages the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the messages in a page. */
export type ElderCareMessageEdge = {
  __typename?: 'ElderCareMessageEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: PersonalMessage;
};

/** The care of one person's old age. */
export type ElderCareProfile = {
  __typename?: 'ElderCareProfile';
  /** The stay in a care institution that lasts today; null when there is none. */
  admission?: Maybe<CareAdmission>;
  /** The person's stays in care institutions, the newest first. */
  admissions: Array<CareAdmission>;
  /** What the person receives today, by the five aspects 医、食、住、行、智: a view on everything here, nothing of it is stored. */
  aspects: Array<CareAspectView>;
  /** The level found by the latest assessment; null when there was none. */
  assessedLevel?: Maybe<CareLevel>;
  /** The person's assessments as cases, requests included, the newest first. */
  assessmentCases: Array<CareAssessmentCase>;
  /** The published results of the person's assessments, the newest first. */
  assessments: Array<CareAssessment>;
  /** What the person has booked at centres, the latest first. */
  bookings: Array<CareBooking>;
  /** Days to come on which the person is away, the first ones first. */
  mealAbsences: Array<MealAbsence>;
  /** What the person must not eat, as recorded last; null where nothing was recorded. No canteen sees it. */
  mealAllergies?: Maybe<MealAllergyRecord>;
  /** The person's meal card that is not closed; null when there is none. */
  mealCard?: Maybe<MealCard>;
  /** The person's orders at canteens, the latest day first. */
  mealOrders: CanteenMealOrderConnection;
  /** How many meals the person ordered at canteens for days of the current month. */
  mealOrdersThisMonth: Scalars['Int']['output'];
  /** Small repairs at the person's home, the latest first. */
  repairs: Array<CareRepair>;
  /** The person's entry in the visiting list; null when there is none. */
  visitListing?: Maybe<CareVisitListing>;
  /** The voucher of a month; null when there is none. */
  voucher?: Maybe<CareVoucher>;
  /** Where the person stands in the waiting list; null when the person does not wait. */
  waitingEntry?: Maybe<CareWaitingEntry>;
};


/** The care of one person's old age. */
export type ElderCareProfileMealOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The care of one person's old age. */
export type ElderCareProfileVoucherArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};

/** How many results of a month have a level. */
export type ElderCareSeriesLevel = {
  __typename?: 'ElderCareSeriesLevel';
  /** How many; null when withheld. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Whether the count is withheld from the viewer, so that it names nobody. */
  isSuppressed: Scalars['Boolean']['output'];
  /** The level. */
  level: CareLevel;
};

/**
 * Elder care of a division in a month. Outside the viewer's jurisdiction a count of 1 to 4 persons is null, and so is what would
 * give such a count away, or stands for so few.
 */
export type ElderCareSeriesMonth = {
  __typename?: 'ElderCareSeriesMonth';
  /** Persons of the division who were admitted from the waiting list in the month; null when withheld. */
  admitted?: Maybe<Scalars['Int']['output']>;
  /** Results of assessments that were published in the month, by level: the best first, every level once. */
  assessments: Array<ElderCareSeriesLevel>;
  /** Care institutions that are open. */
  institutionCount: Scalars['Int']['output'];
  /** Whether the month is not over. */
  isProvisional: Scalars['Boolean']['output'];
  /** Whether any of these is withheld from the viewer, so that it names nobody. */
  isSuppressed: Scalars['Boolean']['output'];
  /** What a diner paid for a portion on average, half a fen rounded up; null when withheld, and where there was none. */
  mealAveragePrice?: Maybe<Money>;
  /** Elders of the division who had a meal at a canteen, each of them once; null when withheld. */
  mealElders?: Maybe<Scalars['Int']['output']>;
  /** What others than the diners paid for these meals, by payer; null when withheld. */
  mealSubsidies?: Maybe<Array<MealSplit>>;
  /** Portions of meals that canteens of the division served, sales at the counter included; null when withheld. */
  meals?: Maybe<Scalars['Int']['output']>;
  /** Open care institutions with a medical arrangement that is valid. */
  medicalCoverCount: Scalars['Int']['output'];
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** Those of them that are taken; null when withheld. */
  occupied?: Maybe<Scalars['Int']['output']>;
  /** The day of the stocks. */
  on: Scalars['LocalDate']['output'];
  /** Beds in service that are places of the houses. */
  places: Scalars['Int']['output'];
  /** What of them is over and was not used; null when withheld, and while the month is not over. */
  vouchersExpired?: Maybe<Money>;
  /** Vouchers of the month; null when withheld. */
  vouchersIssued?: Maybe<Scalars['Int']['output']>;
  /** What was paid with them; null when withheld. */
  vouchersRedeemed?: Maybe<Money>;
  /** Persons of the division on the waiting list; null when withheld. */
  waiting?: Maybe<Scalars['Int']['output']>;
  /** Half of those admitted waited so many days or fewer; null when nobody was admitted, or withheld. */
  waitingDaysMedian?: Maybe<Scalars['Int']['output']>;
  /** Nine in ten of those admitted waited so many days or fewer; null as above. */
  waitingDaysNinetieth?: Maybe<Scalars['Int']['output']>;
};

/** Input of `endCareAbsence`. */
export type EndCareAbsenceInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Last day away. */
  until: Scalars['LocalDate']['input'];
};

/** Answer of `endCareAbsence`. */
export type EndCareAbsencePayload = {
  __typename?: 'EndCareAbsencePayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
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

/** Input of `fileCareInstitution`. */
export type FileCareInstitutionInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** Number of the filing. */
  number: Scalars['String']['input'];
};

/** Answer of `fileCareInstitution`. */
export type FileCareInstitutionPayload = {
  __typename?: 'FileCareInstitutionPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** An embedded community home-care centre (嵌入式社区居家养老服务中心): services near home, under one roof. */
export type HomeCareCentre = Node & {
  __typename?: 'HomeCareCentre';
  /** Address, in Chinese. */
  address: Scalars['String']['output'];
  /** Last day of business; null while there is none. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The community in which it stands. */
  community?: Maybe<Division>;
  /**
   * First day on which figures count the centre: the opening, or where that was not published, the day of which a
   * report says that it works.
   */
  countedFrom: Scalars['LocalDate']['output'];
  /** Floor area in square metres; null where it was not published. */
  floorAreaSquareMetres?: Maybe<Scalars['Int']['output']>;
  /** Its floors from below, where they were published. */
  floors: Array<HomeCareCentreFloor>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it cost; null where it was not published. */
  investment?: Maybe<Money>;
  /** Name. */
  name: LocalizedText;
  /** Day of the opening; null where it was not published. */
  openedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it offers. */
  services: Array<HomeCareService>;
  /** The slots of a day that can be booked, in their order. */
  slots: Array<CareSlot>;
  /** Who published what is known and when, in Chinese; null where nobody did. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was published and what was not, and what is a demo value, in words. */
  sourceNote: LocalizedText;
};


/** An embedded community home-care centre (嵌入式社区居家养老服务中心): services near home, under one roof. */
export type HomeCareCentreSlotsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A floor of a home-care centre. */
export type HomeCareCentreFloor = {
  __typename?: 'HomeCareCentreFloor';
  /** Number of the floor as the Chinese count: 1 is the ground floor, -1 the first basement. */
  floor: Scalars['Int']['output'];
  /** What it is used for. */
  use: LocalizedText;
};

/** Services of a home-care centre. */
export type HomeCareService =
  /** 精神慰藉: comfort and company. */
  | 'COMFORT'
  /** 日间照料: care during the day. */
  | 'DAY_CARE'
  /** 远程呼救: calling for help from home. */
  | 'EMERGENCY_CALL'
  /** 娱乐: entertainment. */
  | 'ENTERTAINMENT'
  /** 运动: exercise. */
  | 'EXERCISE'
  /** 就餐: meals. */
  | 'MEALS'
  /** 康复训练: rehabilitation. */
  | 'REHABILITATION'
  /** 休息: rest. */
  | 'REST'
  /** 短期托养: short stays. */
  | 'SHORT_STAY';

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

/** Input of `issueCanteenStatement`. */
export type IssueCanteenStatementInput = {
  /** The canteen, the viewer's own. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The month, which is over. */
  month: Scalars['YearMonth']['input'];
};

/** Answer of `issueCanteenStatement`. */
export type IssueCanteenStatementPayload = {
  __typename?: 'IssueCanteenStatementPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The statement; null when there are problems. */
  statement?: Maybe<CanteenStatement>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `issueCareVouchers`. */
export type IssueCareVouchersInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the division, of the viewer's jurisdiction. */
  division: Scalars['ID']['input'];
  /** The current month: a voucher is not issued for another one. */
  month: Scalars['YearMonth']['input'];
};

/** Answer of `issueCareVouchers`. */
export type IssueCareVouchersPayload = {
  __typename?: 'IssueCareVouchersPayload';
  /** What was issued; null when there are problems. */
  issue?: Maybe<CareVoucherIssue>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `issueMealCard`. */
export type IssueMealCardInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The holder. */
  residentId: Scalars['ID']['input'];
};

/** Answer of `issueMealCard`. */
export type IssueMealCardPayload = {
  __typename?: 'IssueMealCardPayload';
  /** The card; null when there are problems. */
  card?: Maybe<MealCard>;
  /** Why nothing was written, all at once; empty on success. */
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

/** Input of `joinCareWaitingList`. */
export type JoinCareWaitingListInput = {
  /** The bed that is wanted; not a family bed. */
  bedType: CareBedType;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Wanted institutions, at most 20; any when empty. */
  institutionIds: Array<Scalars['ID']['input']>;
  /** Whether the elder lives alone; a worker has confirmed it. */
  isAlone: Scalars['Boolean']['input'];
  /** The elder. */
  residentId: Scalars['ID']['input'];
};

/** Answer of `joinCareWaitingList`. */
export type JoinCareWaitingListPayload = {
  __typename?: 'JoinCareWaitingListPayload';
  /** The entry; null when there are problems. */
  entry?: Maybe<CareWaitingEntry>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `leaveCareWaitingList`. */
export type LeaveCareWaitingListInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `leaveCareWaitingList`. */
export type LeaveCareWaitingListPayload = {
  __typename?: 'LeaveCareWaitingListPayload';
  /** The entry; null when there are problems. */
  entry?: Maybe<CareWaitingEntry>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
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

/** Days on which somebody who lives at home is away. */
export type MealAbsence = {
  __typename?: 'MealAbsence';
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** First day. */
  since: Scalars['LocalDate']['output'];
  /** Last day. */
  until: Scalars['LocalDate']['output'];
};

/** What somebody may not bear: the eight of GB 7718-2025, and additions that no source confirms (buckwheat, sesame, perilla, chilli). */
export type MealAllergen =
  /** 荞麦, as in cold noodles. */
  | 'BUCKWHEAT'
  /** 辣椒. */
  | 'CHILLI'
  /** 甲壳纲类. */
  | 'CRUSTACEANS'
  /** 蛋类. */
  | 'EGG'
  /** 鱼类. */
  | 'FISH'
  /** 含麸质的谷物. */
  | 'GLUTEN'
  /** 乳. */
  | 'MILK'
  /** 坚果. */
  | 'NUTS'
  /** 花生. */
  | 'PEANUT'
  /** 苏子. */
  | 'PERILLA'
  /** 芝麻. */
  | 'SESAME'
  /** 大豆. */
  | 'SOY';

/** What an elder must not eat: health data, sealed, never shown to a canteen. */
export type MealAllergyRecord = {
  __typename?: 'MealAllergyRecord';
  /** All of it. */
  allergens: Array<MealAllergen>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Day of the record. */
  recordedOn: Scalars['LocalDate']['output'];
};

/** A meal card (孝心餐卡). What is on it is the sum of its entries, never below zero. */
export type MealCard = Case & Node & {
  __typename?: 'MealCard';
  /** Which acts are open to the viewer now, found by the rules that the mutations follow. */
  availableActions: Array<ActionAvailability>;
  /** What is on it. */
  balance: Money;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What is to be done in time. */
  deadlines: Array<StatutoryDeadline>;
  /** Its ledger, the last entry first; for the holder and staff, null for a canteen. */
  entries?: Maybe<MealCardEntryConnection>;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Day of issue. */
  issuedOn: Scalars['LocalDate']['output'];
  /** What the person was told of the card, as of an assessment. */
  messages: Array<PersonalMessage>;
  /** Receipts of what came on the card and was paid out, the last one first; they name the card and nobody. For the holder and staff, null for a canteen. */
  papers?: Maybe<MealCardPaperConnection>;
  /** The holder; null for a canteen, and when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where it stands. */
  status: MealCardStatus;
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
};


/** A meal card (孝心餐卡). What is on it is the sum of its entries, never below zero. */
export type MealCardEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meal card (孝心餐卡). What is on it is the sum of its entries, never below zero. */
export type MealCardPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of the ledger of a card. */
export type MealCardEntry = {
  __typename?: 'MealCardEntry';
  /** How much; below zero where it leaves the card. */
  amount: Money;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What was on the card after it. */
  balanceAfter: Money;
  /** What it is. */
  kind: MealCardEntryKind;
  /** Number within the card, without a gap. */
  number: Scalars['Int']['output'];
  /** The order that was paid or paid back; null for other entries. */
  order?: Maybe<CanteenMealOrder>;
  /** Number of the receipt; null where there is none. */
  receiptNumber?: Maybe<Scalars['String']['output']>;
  /** Whose money it was; null unless money came on it. */
  source?: Maybe<MealCardSource>;
};

/** A page of entries. */
export type MealCardEntryConnection = {
  __typename?: 'MealCardEntryConnection';
  /** The entries of the page with their cursors. */
  edges: Array<MealCardEntryEdge>;
  /** The entries of the page. */
  nodes: Array<MealCardEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of entries in a page. */
export type MealCardEntryEdge = {
  __typename?: 'MealCardEntryEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** It. */
  node: MealCardEntry;
};

/** What an entry of a card is. */
export type MealCardEntryKind =
  /** The rest was paid out. */
  | 'PAY_OUT'
  /** A meal that was cancelled was paid back. */
  | 'REFUND'
  /** A meal was paid. */
  | 'SPEND'
  /** Money came on it. */
  | 'TOP_UP';

/** A page of receipts. */
export type MealCardPaperConnection = {
  __typename?: 'MealCardPaperConnection';
  /** The receipts of the page with their cursors. */
  edges: Array<MealCardPaperEdge>;
  /** The receipts of the page. */
  nodes: Array<IssuedPaper>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the receipts in a page. */
export type MealCardPaperEdge = {
  __typename?: 'MealCardPaperEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** It. */
  node: IssuedPaper;
};

/** Whose money comes on a card. */
export type MealCardSource =
  /** A gift, for example of the children. */
  | 'GIFT'
  /** Of the government. */
  | 'GOVERNMENT'
  /** The holder's own. */
  | 'SELF';

/** Where a card stands. */
export type MealCardStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** Lost. */
  | 'BLOCKED'
  /** Closed, nothing is left. */
  | 'CLOSED'
  /** The holder died. */
  | 'FROZEN';

/** Who pays for a meal, in the order in which they come. */
export type MealPayer =
  /** 集体添: the village or community collective. */
  | 'COLLECTIVE'
  /** 社会捐: donors. */
  | 'DONOR'
  /** 政府补: the government. */
  | 'GOVERNMENT'
  /** 企业让: the operator goes without it. */
  | 'OPERATOR'
  /** 个人出: the diner. */
  | 'PERSON';

/** What a meal costs. Prices are null where `problems` says why there is none. */
export type MealQuote = {
  __typename?: 'MealQuote';
  /** The group whose price applies: the cheapest of those that the diner belongs to. */
  dinerGroup?: Maybe<CanteenDinerGroup>;
  /** What the meal costs without any reduction; null where the canteen has not published it. */
  fullPrice?: Maybe<Money>;
  /** What the diner pays. */
  personPrice?: Maybe<Money>;
  /** Why there is no price. */
  problems: Array<Problem>;
  /** Who pays how much; the amounts add up to the full price, where it is known. */
  split: Array<MealSplit>;
  /** What to know about the price although it stands. */
  warnings: Array<Problem>;
};

/** A diner and a meal. */
export type MealQuoteInput = {
  /** Date of birth; who names none pays the price of those under 60. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Id of the canteen. */
  canteenId: Scalars['ID']['input'];
  /** Whether a student's card is shown; no when left out. */
  isStudentWithCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** The meal. */
  meal: CanteenMeal;
  /** Day of the meal: its prices hold, and birthdays count on it. */
  on: Scalars['LocalDate']['input'];
};

/** A payer's part of a meal's price. */
export type MealSplit = {
  __typename?: 'MealSplit';
  /** How much. */
  amount: Money;
  /** Who pays. */
  payer: MealPayer;
};

/** How a rule divides the price of a meal. */
export type MealSplitMethod =
  /** The diner pays the price of the group; the others share the rest by weights. */
  | 'PERSON_FIXED'
  /** Each payer gives a fixed amount, as far as the price goes; the diner pays the rest. */
  | 'SUBSIDY_FIXED';

/** Who pays what a diner does not: a version of a rule, for ages and days. Nothing of it is known of the city. */
export type MealSplitRule = {
  __typename?: 'MealSplitRule';
  /** The age from which it holds, on the day of the meal. */
  ageFrom: Scalars['Int']['output'];
  /** The age up to which it holds, included; null where it has no end. */
  ageTo?: Maybe<Scalars['Int']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether the bureau has confirmed it. */
  isConfirmed: Scalars['Boolean']['output'];
  /** The payers beside the diner, in their order. */
  lines: Array<MealSplitRuleLine>;
  /** How the price is divided. */
  method: MealSplitMethod;
  /** Who published it and when, in Chinese; null where nobody did. */
  source?: Maybe<Scalars['String']['output']>;
  /** First day. */
  validFrom: Scalars['LocalDate']['output'];
  /** Last day; null while there is none. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Version, counted from 1. */
  version: Scalars['Int']['output'];
};

/** What one payer gives. */
export type MealSplitRuleLine = {
  __typename?: 'MealSplitRuleLine';
  /** A fixed amount of each portion; null where it shares by weight. */
  amount?: Maybe<Money>;
  /** Who. */
  payer: MealPayer;
  /** Its weight among those that share the rest; null where the amount is fixed. */
  weight?: Maybe<Scalars['Int']['output']>;
};

/** What one payer gives: a fixed amount, or a weight. */
export type MealSplitRuleLineInput = {
  /** A fixed amount of each portion in fen, 1 to 100,000; for `SUBSIDY_FIXED`. */
  amountFen?: InputMaybe<Scalars['Int']['input']>;
  /** Who; not the diner. */
  payer: MealPayer;
  /** A weight, 1 to 100,000; for `PERSON_FIXED`. */
  weight?: InputMaybe<Scalars['Int']['input']>;
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes an offered bed: it is held for the days of a setting. */
  acceptCareBedOffer?: Maybe<AcceptCareBedOfferPayload>;
  /** Adds a dish to what a canteen cooks. A dish is never changed: another recipe is another dish. */
  addCanteenDish?: Maybe<AddCanteenDishPayload>;
  /** Puts beds into service. Places of the house are not more than its capacity. */
  addCareBeds?: Maybe<AddCareBedsPayload>;
  /** Enters how medical care is provided for a time; an agreement has an end. */
  addCareMedicalArrangement?: Maybe<AddCareMedicalArrangementPayload>;
  /** Puts an elder on the visiting list, for the reasons of the ten departments (2022). A worker has confirmed them. */
  addCareVisitListing?: Maybe<AddCareVisitListingPayload>;
  /** Admits an elder to a reserved bed: with consent, a written agreement, a valid assessment and the nine risks looked at (养老机构管理办法, article 15; GB 38600-2019). In an emergency the assessment may follow within a setting of days. */
  admitElder?: Maybe<AdmitElderPayload>;
  /** Announces a monthly market for those of 70 and over, or a free health day, in a community. */
  announceCareCommunityDay?: Maybe<AnnounceCareCommunityDayPayload>;
  /** Announces that an institution closes: residents are informed in writing, as many days before as a setting says. */
  announceCareInstitutionClosing?: Maybe<AnnounceCareInstitutionClosingPayload>;
  /** Announces days on which an elder who lives at home is away. Meals for these days are cancelled, and nobody pays. */
  announceMealAbsence?: Maybe<AnnounceMealAbsencePayload>;
  /** Says who runs a canteen, and by which model, from a day on. */
  appointCanteenOperator?: Maybe<AppointCanteenOperatorPayload>;
  /** Names the two who assess. They are no kin of the person and not paid by the institution; who assessed a disputed result is none of them. */
  assignCareAssessors?: Maybe<AssignCareAssessorsPayload>;
  /** Enters a star grade by GB/T 37276; it counts for three years (a setting) and no grade is assumed after them. */
  awardCareStarGrade?: Maybe<AwardCareStarGradePayload>;
  /** Blocks a card that was lost: the holder, a community worker, or a canteen. */
  blockMealCard?: Maybe<BlockMealCardPayload>;
  /** Books a place at a centre: the elder, or a community worker. Whoever finds no place is on the waiting list of the slot. */
  bookCareService?: Maybe<BookCareServicePayload>;
  /** Cancels an order from the side of the canteen. Nobody pays. */
  callOffCanteenMealOrder?: Maybe<CallOffCanteenMealOrderPayload>;
  /** Cancels an order until the cut-off: the diner, or a community worker. Nobody pays. */
  cancelCanteenMealOrder?: Maybe<CancelCanteenMealOrderPayload>;
  /** Takes a menu back; every order of it is cancelled, and nobody pays. */
  cancelCanteenMenu?: Maybe<CancelCanteenMenuPayload>;
  /** Gives a planned round up; its meals are without a round again. */
  cancelCanteenRound?: Maybe<CancelCanteenRoundPayload>;
  /** Gives a place back until the slot begins; the first on the waiting list of the slot has it then. */
  cancelCareBooking?: Maybe<CancelCareBookingPayload>;
  /** Cancels an announced day. */
  cancelCareCommunityDay?: Maybe<CancelCareCommunityDayPayload>;
  /** Takes a planned discharge back. */
  cancelCareDischarge?: Maybe<CancelCareDischargePayload>;
  /** Cancels a planned inspection. */
  cancelCareInspection?: Maybe<CancelCareInspectionPayload>;
  /** Sets what a meal costs a group from a day on; the price before ends the day before. What is ordered keeps its price. */
  changeCanteenPrice?: Maybe<ChangeCanteenPricePayload>;
  /** Says how many people can sit down at once. Menus that are published keep their sittings. */
  changeCanteenSeats?: Maybe<ChangeCanteenSeatsPayload>;
  /** Notes that the elder came. */
  checkInCareBooking?: Maybe<CheckInCareBookingPayload>;
  /** Closes a canteen. Menus for later days have to be taken back before. */
  closeCanteen?: Maybe<CloseCanteenPayload>;
  /** Closes the orders of a meal after the cut-off, and freezes the count. What would not be eaten is cancelled first: meals of whoever is away, and what clashes with an allergy that was recorded later. */
  closeCanteenKitchen?: Maybe<CloseCanteenKitchenPayload>;
  /** Closes a round once each of its meals has a result. */
  closeCanteenRound?: Maybe<CloseCanteenRoundPayload>;
  /** Closes a concern. */
  closeCareConcern?: Maybe<CloseCareConcernPayload>;
  /** Closes an inspection of which no finding is open. */
  closeCareInspection?: Maybe<CloseCareInspectionPayload>;
  /** Closes an institution when nobody lives there any more and everything that was paid in advance has been returned. */
  closeCareInstitution?: Maybe<CloseCareInstitutionPayload>;
  /** Closes a card and pays out what is left on it: to the holder, or to the heirs of a dead one. Orders that were paid with it must be over. */
  closeMealCard?: Maybe<CloseMealCardPayload>;
  /** Records what came of a repair. */
  completeCareRepair?: Maybe<CompleteCareRepairPayload>;
  /** Confirms that a finding is rectified, by another person than who reported it. */
  confirmCareFinding?: Maybe<ConfirmCareFindingPayload>;
  /** Confirms that what was ordered is rectified: by another person than who ordered it, when no danger is open. */
  confirmCareRectification?: Maybe<ConfirmCareRectificationPayload>;
  /** Declines an offered bed. After as many as a setting says the entry ends, otherwise it keeps its place. */
  declineCareBedOffer?: Maybe<DeclineCareBedOfferPayload>;
  /** Ends visits: nobody is visited against the will. */
  declineCareVisits?: Maybe<DeclineCareVisitsPayload>;
  /** Ends a stay; the bed is free from the day after the last one. An institution puts nobody out: it ends a stay by the agreement alone. */
  dischargeElder?: Maybe<DischargeElderPayload>;
  /** Sends a round off. Whoever is away by now gets nothing: these orders are cancelled. */
  dispatchCanteenRound?: Maybe<DispatchCanteenRoundPayload>;
  /** Records that a sample was disposed of, not before its 48 hours are over. */
  disposeCanteenFoodSample?: Maybe<DisposeCanteenFoodSamplePayload>;
  /** Disputes a published result within the period: two others assess again. The first result holds until then. */
  disputeCareAssessment?: Maybe<DisputeCareAssessmentPayload>;
  /** Notes that an elder is back. */
  endCareAbsence?: Maybe<EndCareAbsencePayload>;
  /** Confirms the filing (备案) of an institution. */
  fileCareInstitution?: Maybe<FileCareInstitutionPayload>;
  /** Issues the statement of a month that is over, once: a paper for each payer, with what the meals of that month come to today. Corrections go to the next month. */
  issueCanteenStatement?: Maybe<IssueCanteenStatementPayload>;
  /** Issues the month's vouchers to the elders of a division, at most 400 persons at once: who has one already gets no second. Whoever is supported otherwise is excluded; the allowances are read for it. The system does so for every community on the first of the month. */
  issueCareVouchers?: Maybe<IssueCareVouchersPayload>;
  /** Issues a meal card (孝心餐卡) to a diner, with nothing on it: the person, or a community worker. Nobody needs one to eat. */
  issueMealCard?: Maybe<IssueMealCardPayload>;
  /** Puts an elder with a valid assessment on the waiting list; class and level are found out. The class counts in institutions that the government invested in (Law on the Protection of the Rights of the Elderly, article 41). */
  joinCareWaitingList?: Maybe<JoinCareWaitingListPayload>;
  /** Takes an elder off the waiting list. An offer that is open, and a bed that is held, become free. */
  leaveCareWaitingList?: Maybe<LeaveCareWaitingListPayload>;
  /** Offers a free bed to somebody on the list. Whoever is passed over by it needs a reason, which supervisors see. */
  offerCareBed?: Maybe<OfferCareBedPayload>;
  /** Opens a canteen from a day on. */
  openCanteen?: Maybe<OpenCanteenPayload>;
  /** Opens an institution; it may open before it has filed (Law on the Protection of the Rights of the Elderly, article 43). */
  openCareInstitution?: Maybe<OpenCareInstitutionPayload>;
  /** Opens a time at a home-care centre with places for a service that it offers. */
  openCareSlot?: Maybe<OpenCareSlotPayload>;
  /** Orders a meal: the diner, a community worker, or the canteen for somebody who is not in the register. What is asked for before the cut-off is cooked; a dish that clashes with a recorded allergy is refused. */
  orderCanteenMeal?: Maybe<OrderCanteenMealPayload>;
  /** Orders an institution to rectify what an inspection found. */
  orderCareRectification?: Maybe<OrderCareRectificationPayload>;
  /** Plans a round for meals of a closed kitchen that are on none: by address, as many whole stops as fit into the boxes. What does not fit stays without a round, for the next one. */
  planCanteenRound?: Maybe<PlanCanteenRoundPayload>;
  /** Plans a discharge. The bed is not free by it. */
  planCareDischarge?: Maybe<PlanCareDischargePayload>;
  /** Plans an inspection. */
  planCareInspection?: Maybe<PlanCareInspectionPayload>;
  /** Publishes what a canteen cooks for a meal of a day. Its sittings follow from the hours and the seats of the canteen. */
  publishCanteenMenu?: Maybe<PublishCanteenMenuPayload>;
  /** Raises a concern: an elder was not reached on two different days. Kin, then police or fire service, are informed outside. */
  raiseCareConcern?: Maybe<RaiseCareConcernPayload>;
  /** Records a check of the safety of food by two persons or more. */
  recordCanteenFoodCheck?: Maybe<RecordCanteenFoodCheckPayload>;
  /** Records that a sample of a dish was kept: 125 g at least, for 48 hours at least (GB 31654-2021). */
  recordCanteenFoodSample?: Maybe<RecordCanteenFoodSamplePayload>;
  /** Adds what was invested in a canteen. */
  recordCanteenInvestment?: Maybe<RecordCanteenInvestmentPayload>;
  /** Notes that a meal on a round was handed over, or why not; a second try may still succeed. */
  recordCanteenMealDelivery?: Maybe<RecordCanteenMealDeliveryPayload>;
  /** Notes that nobody came for the meal. */
  recordCanteenMealNotFetched?: Maybe<RecordCanteenMealNotFetchedPayload>;
  /** Notes that an elder is away; the bed is kept. */
  recordCareAbsence?: Maybe<RecordCareAbsencePayload>;
  /** Records what the two assessors found: 26 answers, or a coma. One of them sends it, both have signed. A refused answer is not zero: it is observed, or asked of an informant. */
  recordCareAssessment?: Maybe<RecordCareAssessmentPayload>;
  /** Records that a day was held. Visitors are counted and not named. */
  recordCareCommunityDay?: Maybe<RecordCareCommunityDayPayload>;
  /** Records an inspection by two or more, with what was found and by when it must be rectified. */
  recordCareInspection?: Maybe<RecordCareInspectionPayload>;
  /** Notes, after the slot, that the elder did not come. */
  recordCareNoShow?: Maybe<RecordCareNoShowPayload>;
  /** Records a visit, with what was found and done. No photograph or location is asked of who visits. */
  recordCareVisit?: Maybe<RecordCareVisitPayload>;
  /** Records what a check on the spot found. What was not there is recovered elsewhere. */
  recordCareVoucherCheck?: Maybe<RecordCareVoucherCheckPayload>;
  /** Ends a stay with the day of death, before the register of residents hears of it. */
  recordDeathInCare?: Maybe<RecordDeathInCarePayload>;
  /** Records what an elder must not eat: the person, or a community worker. The last record counts; meals to come that clash with it are not cooked until they are cancelled or the record is mended. */
  recordMealAllergies?: Maybe<RecordMealAllergiesPayload>;
  /** Pays a part of a service with a voucher. The person confirms; the same service is paid once. */
  redeemCareVoucher?: Maybe<RedeemCareVoucherPayload>;
  /** Registers a canteen that was built. It takes orders once it is opened. */
  registerCanteen?: Maybe<RegisterCanteenPayload>;
  /** Enters an institution that was registered; it opens by an act of its own. */
  registerCareInstitution?: Maybe<RegisterCareInstitutionPayload>;
  /** Registers who pays what a diner does not: for the canteen, or for the whole city where none is named. It counts as not confirmed. */
  registerMealSplitRule?: Maybe<RegisterMealSplitRulePayload>;
  /** Sends a reported finding back, with a new last day. */
  rejectCareFinding?: Maybe<RejectCareFindingPayload>;
  /** Gives a reserved bed back. */
  releaseCareBed?: Maybe<ReleaseCareBedPayload>;
  /** Reports a finding as rectified. */
  reportCareFinding?: Maybe<ReportCareFindingPayload>;
  /** Asks for an elder to be assessed: the person, a community worker, the institution of a stay or an officer. One assessment is open at a time. */
  requestCareAssessment?: Maybe<RequestCareAssessmentPayload>;
  /** Asks for a small repair at home, free of charge: for elders on the visiting list. */
  requestCareRepair?: Maybe<RequestCareRepairPayload>;
  /** Reserves a bed for an elder, also for an admission on the spot. No bed is given twice and nobody sleeps in two places: the database sees to it. */
  reserveCareBed?: Maybe<ReserveCareBedPayload>;
  /** Lets a suspended canteen go on. */
  resumeCanteen?: Maybe<ResumeCanteenPayload>;
  /** Notes that an institution has returned what was left of the money paid in advance. */
  returnCarePrepayment?: Maybe<ReturnCarePrepaymentPayload>;
  /** Takes a redemption back, by another person than who entered it. The amount can be used again within the month. */
  reverseCareVoucherRedemption?: Maybe<ReverseCareVoucherRedemptionPayload>;
  /** Publishes a recorded result, or returns it. The reviewer is none of the assessors; the level is computed, and the version of the rule is kept with it. A new level moves the person in the waiting list. */
  reviewCareAssessment?: Maybe<ReviewCareAssessmentPayload>;
  /** Chooses redemptions of a month to be checked on the spot: one in a hundred, rounded up (民办函〔2025〕49号). */
  sampleCareVoucherRedemptions?: Maybe<SampleCareVoucherRedemptionsPayload>;
  /** Notes a meal that was sold at the counter, without a name: it is served at once. */
  sellCanteenMeal?: Maybe<SellCanteenMealPayload>;
  /** Notes that the diner had the meal, or took it away. */
  serveCanteenMeal?: Maybe<ServeCanteenMealPayload>;
  /** Suspends a canteen for the safety of its food: it takes no orders and publishes no menus until it is resumed. */
  suspendCanteen?: Maybe<SuspendCanteenPayload>;
  /** Suspends an institution in which a danger was not removed in time (Law on the Protection of the Rights of the Elderly, article 45). It takes nobody in; a penalty is decided elsewhere. */
  suspendCareInstitution?: Maybe<SuspendCareInstitutionPayload>;
  /** Puts money on a card that was received at a canteen. It is added to the ledger and never edited. */
  topUpMealCard?: Maybe<TopUpMealCardPayload>;
  /** Moves an elder into another bed of the same or of another institution: one stay ends the day before, another begins, or neither. */
  transferElder?: Maybe<TransferElderPayload>;
  /** Takes the block of a card back. */
  unblockMealCard?: Maybe<UnblockMealCardPayload>;
  /** Lets a disputed result stand after the second assessment was recorded; the second is kept as superseded. Open to a reviewer who is among neither pair of assessors. */
  upholdCareAssessment?: Maybe<UpholdCareAssessmentPayload>;
  /** Takes a request back before anybody is named. */
  withdrawCareAssessment?: Maybe<WithdrawCareAssessmentPayload>;
  /** Withdraws what is left of a voucher from somebody who is not entitled. */
  withdrawCareVoucher?: Maybe<WithdrawCareVoucherPayload>;
};


export type MutationAcceptCareBedOfferArgs = {
  input: AcceptCareBedOfferInput;
};


export type MutationAddCanteenDishArgs = {
  input: AddCanteenDishInput;
};


export type MutationAddCareBedsArgs = {
  input: AddCareBedsInput;
};


export type MutationAddCareMedicalArrangementArgs = {
  input: AddCareMedicalArrangementInput;
};


export type MutationAddCareVisitListingArgs = {
  input: AddCareVisitListingInput;
};


export type MutationAdmitElderArgs = {
  input: AdmitElderInput;
};


export type MutationAnnounceCareCommunityDayArgs = {
  input: AnnounceCareCommunityDayInput;
};


export type MutationAnnounceCareInstitutionClosingArgs = {
  input: AnnounceCareInstitutionClosingInput;
};


export type MutationAnnounceMealAbsenceArgs = {
  input: AnnounceMealAbsenceInput;
};


export type MutationAppointCanteenOperatorArgs = {
  input: AppointCanteenOperatorInput;
};


export type MutationAssignCareAssessorsArgs = {
  input: AssignCareAssessorsInput;
};


export type MutationAwardCareStarGradeArgs = {
  input: AwardCareStarGradeInput;
};


export type MutationBlockMealCardArgs = {
  input: BlockMealCardInput;
};


export type MutationBookCareServiceArgs = {
  input: BookCareServiceInput;
};


export type MutationCallOffCanteenMealOrderArgs = {
  input: CallOffCanteenMealOrderInput;
};


export type MutationCancelCanteenMealOrderArgs = {
  input: CancelCanteenMealOrderInput;
};


export type MutationCancelCanteenMenuArgs = {
  input: CancelCanteenMenuInput;
};


export type MutationCancelCanteenRoundArgs = {
  input: CancelCanteenRoundInput;
};


export type MutationCancelCareBookingArgs = {
  input: CancelCareBookingInput;
};


export type MutationCancelCareCommunityDayArgs = {
  input: CancelCareCommunityDayInput;
};


export type MutationCancelCareDischargeArgs = {
  input: CancelCareDischargeInput;
};


export type MutationCancelCareInspectionArgs = {
  input: CancelCareInspectionInput;
};


export type MutationChangeCanteenPriceArgs = {
  input: ChangeCanteenPriceInput;
};


export type MutationChangeCanteenSeatsArgs = {
  input: ChangeCanteenSeatsInput;
};


export type MutationCheckInCareBookingArgs = {
  input: CheckInCareBookingInput;
};


export type MutationCloseCanteenArgs = {
  input: CloseCanteenInput;
};


export type MutationCloseCanteenKitchenArgs = {
  input: CloseCanteenKitchenInput;
};


export type MutationCloseCanteenRoundArgs = {
  input: CloseCanteenRoundInput;
};


export type MutationCloseCareConcernArgs = {
  input: CloseCareConcernInput;
};


export type MutationCloseCareInspectionArgs = {
  input: CloseCareInspectionInput;
};


export type MutationCloseCareInstitutionArgs = {
  input: CloseCareInstitutionInput;
};


export type MutationCloseMealCardArgs = {
  input: CloseMealCardInput;
};


export type MutationCompleteCareRepairArgs = {
  input: CompleteCareRepairInput;
};


export type MutationConfirmCareFindingArgs = {
  input: ConfirmCareFindingInput;
};


export type MutationConfirmCareRectificationArgs = {
  input: ConfirmCareRectificationInput;
};


export type MutationDeclineCareBedOfferArgs = {
  input: DeclineCareBedOfferInput;
};


export type MutationDeclineCareVisitsArgs = {
  input: DeclineCareVisitsInput;
};


export type MutationDischargeElderArgs = {
  input: DischargeElderInput;
};


export type MutationDispatchCanteenRoundArgs = {
  input: DispatchCanteenRoundInput;
};


export type MutationDisposeCanteenFoodSampleArgs = {
  input: DisposeCanteenFoodSampleInput;
};


export type MutationDisputeCareAssessmentArgs = {
  input: DisputeCareAssessmentInput;
};


export type MutationEndCareAbsenceArgs = {
  input: EndCareAbsenceInput;
};


export type MutationFileCareInstitutionArgs = {
  input: FileCareInstitutionInput;
};


export type MutationIssueCanteenStatementArgs = {
  input: IssueCanteenStatementInput;
};


export type MutationIssueCareVouchersArgs = {
  input: IssueCareVouchersInput;
};


export type MutationIssueMealCardArgs = {
  input: IssueMealCardInput;
};


export type MutationJoinCareWaitingListArgs = {
  input: JoinCareWaitingListInput;
};


export type MutationLeaveCareWaitingListArgs = {
  input: LeaveCareWaitingListInput;
};


export type MutationOfferCareBedArgs = {
  input: OfferCareBedInput;
};


export type MutationOpenCanteenArgs = {
  input: OpenCanteenInput;
};


export type MutationOpenCareInstitutionArgs = {
  input: OpenCareInstitutionInput;
};


export type MutationOpenCareSlotArgs = {
  input: OpenCareSlotInput;
};


export type MutationOrderCanteenMealArgs = {
  input: OrderCanteenMealInput;
};


export type MutationOrderCareRectificationArgs = {
  input: OrderCareRectificationInput;
};


export type MutationPlanCanteenRoundArgs = {
  input: PlanCanteenRoundInput;
};


export type MutationPlanCareDischargeArgs = {
  input: PlanCareDischargeInput;
};


export type MutationPlanCareInspectionArgs = {
  input: PlanCareInspectionInput;
};


export type MutationPublishCanteenMenuArgs = {
  input: PublishCanteenMenuInput;
};


export type MutationRaiseCareConcernArgs = {
  input: RaiseCareConcernInput;
};


export type MutationRecordCanteenFoodCheckArgs = {
  input: RecordCanteenFoodCheckInput;
};


export type MutationRecordCanteenFoodSampleArgs = {
  input: RecordCanteenFoodSampleInput;
};


export type MutationRecordCanteenInvestmentArgs = {
  input: RecordCanteenInvestmentInput;
};


export type MutationRecordCanteenMealDeliveryArgs = {
  input: RecordCanteenMealDeliveryInput;
};


export type MutationRecordCanteenMealNotFetchedArgs = {
  input: RecordCanteenMealNotFetchedInput;
};


export type MutationRecordCareAbsenceArgs = {
  input: RecordCareAbsenceInput;
};


export type MutationRecordCareAssessmentArgs = {
  input: RecordCareAssessmentInput;
};


export type MutationRecordCareCommunityDayArgs = {
  input: RecordCareCommunityDayInput;
};


export type MutationRecordCareInspectionArgs = {
  input: RecordCareInspectionInput;
};


export type MutationRecordCareNoShowArgs = {
  input: RecordCareNoShowInput;
};


export type MutationRecordCareVisitArgs = {
  input: RecordCareVisitInput;
};


export type MutationRecordCareVoucherCheckArgs = {
  input: RecordCareVoucherCheckInput;
};


export type MutationRecordDeathInCareArgs = {
  input: RecordDeathInCareInput;
};


export type MutationRecordMealAllergiesArgs = {
  input: RecordMealAllergiesInput;
};


export type MutationRedeemCareVoucherArgs = {
  input: RedeemCareVoucherInput;
};


export type MutationRegisterCanteenArgs = {
  input: RegisterCanteenInput;
};


export type MutationRegisterCareInstitutionArgs = {
  input: RegisterCareInstitutionInput;
};


export type MutationRegisterMealSplitRuleArgs = {
  input: RegisterMealSplitRuleInput;
};


export type MutationRejectCareFindingArgs = {
  input: RejectCareFindingInput;
};


export type MutationReleaseCareBedArgs = {
  input: ReleaseCareBedInput;
};


export type MutationReportCareFindingArgs = {
  input: ReportCareFindingInput;
};


export type MutationRequestCareAssessmentArgs = {
  input: RequestCareAssessmentInput;
};


export type MutationRequestCareRepairArgs = {
  input: RequestCareRepairInput;
};


export type MutationReserveCareBedArgs = {
  input: ReserveCareBedInput;
};


export type MutationResumeCanteenArgs = {
  input: ResumeCanteenInput;
};


export type MutationReturnCarePrepaymentArgs = {
  input: ReturnCarePrepaymentInput;
};


export type MutationReverseCareVoucherRedemptionArgs = {
  input: ReverseCareVoucherRedemptionInput;
};


export type MutationReviewCareAssessmentArgs = {
  input: ReviewCareAssessmentInput;
};


export type MutationSampleCareVoucherRedemptionsArgs = {
  input: SampleCareVoucherRedemptionsInput;
};


export type MutationSellCanteenMealArgs = {
  input: SellCanteenMealInput;
};


export type MutationServeCanteenMealArgs = {
  input: ServeCanteenMealInput;
};


export type MutationSuspendCanteenArgs = {
  input: SuspendCanteenInput;
};


export type MutationSuspendCareInstitutionArgs = {
  input: SuspendCareInstitutionInput;
};


export type MutationTopUpMealCardArgs = {
  input: TopUpMealCardInput;
};


export type MutationTransferElderArgs = {
  input: TransferElderInput;
};


export type MutationUnblockMealCardArgs = {
  input: UnblockMealCardInput;
};


export type MutationUpholdCareAssessmentArgs = {
  input: UpholdCareAssessmentInput;
};


export type MutationWithdrawCareAssessmentArgs = {
  input: WithdrawCareAssessmentInput;
};


export type MutationWithdrawCareVoucherArgs = {
  input: WithdrawCareVoucherInput;
};

/** An object that can be found again by its id alone. */
export type Node = {
  /** The primary key: typed, time-ordered and opaque to clients. */
  id: Scalars['ID']['output'];
};

/** Input of `offerCareBed`. */
export type OfferCareBedInput = {
  /** Number of the bed. */
  bedNumber: Scalars['String']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** Why somebody earlier is passed over. Plain text of at most 500 characters. */
  skipReason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `offerCareBed`. */
export type OfferCareBedPayload = {
  __typename?: 'OfferCareBedPayload';
  /** The entry; null when there are problems. */
  entry?: Maybe<CareWaitingEntry>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `openCanteen`. */
export type OpenCanteenInput = {
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of business, not before it was built. */
  openedOn: Scalars['LocalDate']['input'];
};

/** Answer of `openCanteen`. */
export type OpenCanteenPayload = {
  __typename?: 'OpenCanteenPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `openCareInstitution`. */
export type OpenCareInstitutionInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
};

/** Answer of `openCareInstitution`. */
export type OpenCareInstitutionPayload = {
  __typename?: 'OpenCareInstitutionPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `openCareSlot`. */
export type OpenCareSlotInput = {
  /** The centre. */
  centreId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** How many can come, 1 to 200. */
  places: Scalars['Int']['input'];
  /** The service. */
  service: HomeCareService;
  /** When it begins; not in the past. */
  startsAt: Scalars['DateTime']['input'];
};

/** Answer of `openCareSlot`. */
export type OpenCareSlotPayload = {
  __typename?: 'OpenCareSlotPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The slot; null when there are problems. */
  slot?: Maybe<CareSlot>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `orderCanteenMeal`. */
export type OrderCanteenMealInput = {
  /** Where the meal is brought to. Plain text of at most 200 characters; for deliveries alone. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth of a diner who is not in the register; left out where the diner gives none. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The diner's card that pays; left out where the diner pays at the counter. */
  cardId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Whether a student's card is shown; no when left out. */
  isStudentWithCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** The menu. */
  menuId: Scalars['ID']['input'];
  /** How it is had. */
  mode: CanteenMealMode;
  /** How many portions, 1 to 10. */
  quantity: Scalars['Int']['input'];
  /** The diner; left out by a canteen for a diner who is not in the register. */
  residentId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the set on the menu. */
  setNumber: Scalars['Int']['input'];
  /** When the sitting begins, in city time, `HH:MM`; for a meal at a canteen with sittings, else left out. */
  sittingAt?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `orderCanteenMeal`. */
export type OrderCanteenMealPayload = {
  __typename?: 'OrderCanteenMealPayload';
  /** The order; null when there are problems. */
  order?: Maybe<CanteenMealOrder>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `orderCareRectification`. */
export type OrderCareRectificationInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** An open finding. */
  findingId: Scalars['ID']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** What is ordered. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `orderCareRectification`. */
export type OrderCareRectificationPayload = {
  __typename?: 'OrderCareRectificationPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
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

/** Input of `planCanteenRound`. */
export type PlanCanteenRoundInput = {
  /** How many boxes the courier can carry, 1 to 200. */
  boxes: Scalars['Int']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** When it departs. */
  departsAt: Scalars['DateTime']['input'];
  /** The menu. */
  menuId: Scalars['ID']['input'];
  /** Minutes from one stop to the next, handing over included, 1 to 60. */
  minutesPerStop: Scalars['Int']['input'];
};

/** Answer of `planCanteenRound`. */
export type PlanCanteenRoundPayload = {
  __typename?: 'PlanCanteenRoundPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The round; null when there are problems. */
  round?: Maybe<CanteenRound>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `planCareDischarge`. */
export type PlanCareDischargeInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Day on which the elder is to leave. */
  on: Scalars['LocalDate']['input'];
};

/** Answer of `planCareDischarge`. */
export type PlanCareDischargePayload = {
  __typename?: 'PlanCareDischargePayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `planCareInspection`. */
export type PlanCareInspectionInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** Why. */
  kind: CareInspectionKind;
  /** The day; not before today. */
  plannedFor: Scalars['LocalDate']['input'];
};

/** Answer of `planCareInspection`. */
export type PlanCareInspectionPayload = {
  __typename?: 'PlanCareInspectionPayload';
  /** The inspection; null when there are problems. */
  inspection?: Maybe<CareInspection>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
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

/** Input of `publishCanteenMenu`. */
export type PublishCanteenMenuInput = {
  /** The canteen, for which the viewer works. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The meal, which the canteen serves on that day of the week. */
  meal: CanteenMeal;
  /** Day of the meal, from today on and at most 60 days ahead. */
  servedOn: Scalars['LocalDate']['input'];
  /** The sets, 1 to 10. */
  sets: Array<CanteenMenuSetInput>;
};

/** Answer of `publishCanteenMenu`. */
export type PublishCanteenMenuPayload = {
  __typename?: 'PublishCanteenMenuPayload';
  /** The menu; null when there are problems. */
  menu?: Maybe<CanteenMenu>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Query = {
  __typename?: 'Query';
  /** A community canteen, open or closed; null when there is none with this id. */
  canteen?: Maybe<Canteen>;
  /**
   * An order of a meal; null when there is none or the viewer may not see it: the diner, staff of the place, and the canteen. Reads
   * by others than the diner are written into the access log.
   */
  canteenMealOrder?: Maybe<CanteenMealOrder>;
  /** A meal programme in its newest version; null when there is none with this code. */
  canteenMealProgramme?: Maybe<CanteenMealProgramme>;
  /** A menu; null when there is none with this id. */
  canteenMenu?: Maybe<CanteenMenu>;
  /** A delivery round; null when there is none, or for others than its canteen. It shows addresses: each read is written into the access log. */
  canteenRound?: Maybe<CanteenRound>;
  /**
   * What the meals of a canteen came to in a month, by payer and group: sums of what each order was split into when it was ordered.
   * Null for others than the canteen and those who supervise it.
   */
  canteenStatement?: Maybe<CanteenStatement>;
  /**
   * A stay; null when there is none or the viewer may not see it: the person, the institution, staff of the person's or of the
   * institution's place. Reads by others than the person are written into the access log.
   */
  careAdmission?: Maybe<CareAdmission>;
  /** The admission desk of an institution on a day; null for an institution that is not the viewer's or of the viewer's place. */
  careAdmissionDesk?: Maybe<CareAdmissionDesk>;
  /**
   * An assessment with where it stands; null when there is none or the viewer may not see it: the person, staff of the place,
   * the two assessors, and the institution in which the person lives. The read is written into the access log.
   */
  careAssessmentCase?: Maybe<CareAssessmentCase>;
  /**
   * The open assessments of a division, the oldest first; those that name the viewer as an assessor, where the viewer has no
   * other right. Null outside the viewer's jurisdiction.
   */
  careAssessmentQueue?: Maybe<CareAssessmentCaseConnection>;
  /** What an assessment asks, and what follows from the points, in the version that holds on a day; null before the first one. */
  careAssessmentRule?: Maybe<CareAssessmentRule>;
  /** A booking; null when there is none or the viewer may not see it: the person, staff of the place, and the centre. */
  careBooking?: Maybe<CareBooking>;
  /** An inspection; null when there is none or the viewer may not see it: the institution, and supervisors of its place. */
  careInspection?: Maybe<CareInspection>;
  /**
   * Open institutions of a division without a recorded inspection in a year (养老机构管理办法, article 38: at least once a year).
   * Null outside the viewer's jurisdiction.
   */
  careInspectionsDue?: Maybe<Array<CareInstitution>>;
  /** A care institution, open or closed; null when there is none with this id. */
  careInstitution?: Maybe<CareInstitution>;
  /** The level of ability that an assessment with these findings would give, by the function that assessments use (GB/T 42195-2022). Nothing is stored. */
  careLevel?: Maybe<CareLevelResult>;
  /** A repair; null when there is none or the viewer may not see it: the person, and staff of the place. */
  careRepair?: Maybe<CareRepair>;
  /** The services of elder care that hold on a day, and which of them a voucher pays a part of. Not confirmed: the province's list was not found. */
  careServiceItems?: Maybe<Array<CareServiceItem>>;
  /**
   * Elders of a division on the visiting list who have not been reached in a month, the oldest entry first; null outside the
   * viewer's jurisdiction. A visit is due once a calendar month, on its last day, which is not moved.
   */
  careVisitsDue?: Maybe<Array<CareVisitListing>>;
  /**
   * A voucher; null when there is none or the viewer may not see it: the person, staff of the place, and providers that have it
   * before them. Reads by others than the person are written into the access log.
   */
  careVoucher?: Maybe<CareVoucher>;
  /**
   * An entry of the waiting list; null when there is none or the viewer may not see it: the person, staff of the place, and
   * institutions that the person waits for.
   */
  careWaitingEntry?: Maybe<CareWaitingEntry>;
  /**
   * Who waits for a bed of a type in a division's communities: by class, then the worse level, then time. Null outside the
   * viewer's jurisdiction.
   */
  careWaitingList?: Maybe<CareWaitingEntryConnection>;
  /** Messages about cases of a division that reached nobody and were given up, the earliest first: the office has to find another way. Null for who does not supervise elder care there; each case that is shown is in the access log. */
  elderCareFailedMessages?: Maybe<ElderCareMessageConnection>;
  /** The page of a paper as JSON, for the gateway to print; the read is recorded as the viewer's of its link. */
  elderCarePaperPage?: Maybe<Scalars['String']['output']>;
  /** What the number of a paper proves: that it was issued, of which kind and day. Null for a number that nobody was given or that was copied wrongly. Nobody's name, no case and no amount is said. */
  elderCarePaperProof?: Maybe<PaperProof>;
  /** What a care voucher would cover of a month's services, at most (民发〔2025〕37号). Nobody is named, nothing is stored. */
  estimateCareVoucher?: Maybe<CareVoucherEstimate>;
  /**
   * A meal card; null when there is none or the viewer may not see it: the holder, staff of the place, and a canteen that has it
   * before it, which sees no holder. Reads by others than the holder are written into the access log.
   */
  mealCard?: Maybe<MealCard>;
  /** What a meal costs a diner on a day, by the prices that hold then, and who pays it. Nothing is ordered. */
  quoteMeal?: Maybe<MealQuote>;
};


export type QueryCanteenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCanteenMealOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCanteenMealProgrammeArgs = {
  code: Scalars['String']['input'];
};


export type QueryCanteenMenuArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCanteenRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCanteenStatementArgs = {
  canteenId: Scalars['ID']['input'];
  month: Scalars['YearMonth']['input'];
};


export type QueryCareAdmissionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareAdmissionDeskArgs = {
  institutionId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryCareAssessmentCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareAssessmentQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCareAssessmentRuleArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryCareBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareInspectionsDueArgs = {
  division: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryCareInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareLevelArgs = {
  input: CareLevelInput;
};


export type QueryCareRepairArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareServiceItemsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryCareVisitsDueArgs = {
  division: Scalars['ID']['input'];
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};


export type QueryCareVoucherArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareWaitingEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareWaitingListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bedType: CareBedType;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryElderCareFailedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryElderCarePaperPageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElderCarePaperProofArgs = {
  number: Scalars['String']['input'];
};


export type QueryEstimateCareVoucherArgs = {
  input: CareVoucherInput;
};


export type QueryMealCardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuoteMealArgs = {
  input: MealQuoteInput;
};

/** Input of `raiseCareConcern`. */
export type RaiseCareConcernInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The entry of the visiting list. */
  listingId: Scalars['ID']['input'];
  /** What is known. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `raiseCareConcern`. */
export type RaiseCareConcernPayload = {
  __typename?: 'RaiseCareConcernPayload';
  /** The entry of the visiting list; null when there are problems. */
  listing?: Maybe<CareVisitListing>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCanteenFoodCheck`. */
export type RecordCanteenFoodCheckInput = {
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /** Day of the check, not in the future. */
  carriedOutOn: Scalars['LocalDate']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What was found. Plain text of at most 500 characters; must be there where it was not passed. */
  found?: InputMaybe<Scalars['String']['input']>;
  /** Who checked, 2 to 5 different persons. */
  inspectors: Array<Scalars['String']['input']>;
  /** Whether it was passed. */
  passed: Scalars['Boolean']['input'];
};

/** Answer of `recordCanteenFoodCheck`. */
export type RecordCanteenFoodCheckPayload = {
  __typename?: 'RecordCanteenFoodCheckPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCanteenFoodSample`. */
export type RecordCanteenFoodSampleInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The dish, of this menu. */
  dishId: Scalars['ID']['input'];
  /** How much, in grams, 125 to 1,000. */
  grams: Scalars['Int']['input'];
  /** The menu, whose kitchen has closed. */
  menuId: Scalars['ID']['input'];
};

/** Answer of `recordCanteenFoodSample`. */
export type RecordCanteenFoodSamplePayload = {
  __typename?: 'RecordCanteenFoodSamplePayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The sample; null when there are problems. */
  sample?: Maybe<CanteenFoodSample>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCanteenInvestment`. */
export type RecordCanteenInvestmentInput = {
  /** How much, in fen, 1 to 10 billion. */
  amountFen: Scalars['SafeInt']['input'];
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Day from which it is counted, not in the future. */
  investedOn: Scalars['LocalDate']['input'];
  /** Where the money came from. */
  source: CanteenFundSource;
};

/** Answer of `recordCanteenInvestment`. */
export type RecordCanteenInvestmentPayload = {
  __typename?: 'RecordCanteenInvestmentPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCanteenMealDelivery`. */
export type RecordCanteenMealDeliveryInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why it could not be handed over; left out where it was. */
  notDeliveredReason?: InputMaybe<CanteenNotDeliveredReason>;
  /** The order. */
  orderId: Scalars['ID']['input'];
};

/** Answer of `recordCanteenMealDelivery`. */
export type RecordCanteenMealDeliveryPayload = {
  __typename?: 'RecordCanteenMealDeliveryPayload';
  /** The order; null when there are problems. */
  order?: Maybe<CanteenMealOrder>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCanteenMealNotFetched`. */
export type RecordCanteenMealNotFetchedInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
};

/** Answer of `recordCanteenMealNotFetched`. */
export type RecordCanteenMealNotFetchedPayload = {
  __typename?: 'RecordCanteenMealNotFetchedPayload';
  /** The order; null when there are problems. */
  order?: Maybe<CanteenMealOrder>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCareAbsence`. */
export type RecordCareAbsenceInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Where. */
  kind: CareAbsenceKind;
  /** First day away; not in the future. */
  since: Scalars['LocalDate']['input'];
};

/** Answer of `recordCareAbsence`. */
export type RecordCareAbsencePayload = {
  __typename?: 'RecordCareAbsencePayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCareAssessment`. */
export type RecordCareAssessmentInput = {
  /** The answers, each item once; none for a person in a coma. */
  answers: Array<CareAssessmentAnswerInput>;
  /** Day of the assessment; not in the future. */
  assessedOn: Scalars['LocalDate']['input'];
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Whether both assessors have signed. */
  bothSigned: Scalars['Boolean']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Diagnosed disorders by chapter F of ICD-10 without decimals, for example `F01`. */
  disorderCodes: Array<Scalars['String']['input']>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether the person is in a coma (A.5.11 of the form, not item B.3.9). */
  inComa: Scalars['Boolean']['input'];
  /** Care-risk events; those of the 30 days before the assessment count. */
  riskEvents: Array<CareRiskEventInput>;
};

/** Answer of `recordCareAssessment`. */
export type RecordCareAssessmentPayload = {
  __typename?: 'RecordCareAssessmentPayload';
  /** The assessment; null when there are problems. */
  assessment?: Maybe<CareAssessmentCase>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCareCommunityDay`. */
export type RecordCareCommunityDayInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The day. */
  dayId: Scalars['ID']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** How many came, 0 to 100000. */
  visitors: Scalars['Int']['input'];
};

/** Answer of `recordCareCommunityDay`. */
export type RecordCareCommunityDayPayload = {
  __typename?: 'RecordCareCommunityDayPayload';
  /** The day; null when there are problems. */
  day?: Maybe<CareCommunityDay>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCareInspection`. */
export type RecordCareInspectionInput = {
  /** The day; not in the future. */
  carriedOutOn: Scalars['LocalDate']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What was found, at most 50. */
  findings: Array<CareFindingInput>;
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Subjects of the accounts of those who inspected: two or more. */
  inspectors: Array<Scalars['String']['input']>;
};

/** Answer of `recordCareInspection`. */
export type RecordCareInspectionPayload = {
  __typename?: 'RecordCareInspectionPayload';
  /** The inspection; null when there are problems. */
  inspection?: Maybe<CareInspection>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCareNoShow`. */
export type RecordCareNoShowInput = {
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

/** Answer of `recordCareNoShow`. */
export type RecordCareNoShowPayload = {
  __typename?: 'RecordCareNoShowPayload';
  /** The booking; null when there are problems. */
  booking?: Maybe<CareBooking>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCareVisit`. */
export type RecordCareVisitInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** What was done. Plain text of at most 500 characters. */
  done?: InputMaybe<Scalars['String']['input']>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What was found. Plain text of at most 500 characters. */
  found?: InputMaybe<Scalars['String']['input']>;
  /** The entry of the visiting list. */
  listingId: Scalars['ID']['input'];
  /** How. */
  mode: CareVisitMode;
  /** What is needed. */
  needs: Array<CareVisitNeed>;
  /** Whether the elder was reached. */
  reached: Scalars['Boolean']['input'];
  /** The day; not in the future. */
  visitedOn: Scalars['LocalDate']['input'];
};

/** Answer of `recordCareVisit`. */
export type RecordCareVisitPayload = {
  __typename?: 'RecordCareVisitPayload';
  /** The entry of the visiting list; null when there are problems. */
  listing?: Maybe<CareVisitListing>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordCareVoucherCheck`. */
export type RecordCareVoucherCheckInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the redemption. */
  number: Scalars['Int']['input'];
  /** What was found. */
  result: CareVoucherCheckResult;
  /** The voucher. */
  voucherId: Scalars['ID']['input'];
};

/** Answer of `recordCareVoucherCheck`. */
export type RecordCareVoucherCheckPayload = {
  __typename?: 'RecordCareVoucherCheckPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The voucher; null when there are problems. */
  voucher?: Maybe<CareVoucher>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordDeathInCare`. */
export type RecordDeathInCareInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Day of death; not in the future. */
  diedOn: Scalars['LocalDate']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `recordDeathInCare`. */
export type RecordDeathInCarePayload = {
  __typename?: 'RecordDeathInCarePayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordMealAllergies`. */
export type RecordMealAllergiesInput = {
  /** All of it; empty when there is nothing any more. */
  allergens: Array<MealAllergen>;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The elder. */
  residentId: Scalars['ID']['input'];
};

/** Answer of `recordMealAllergies`. */
export type RecordMealAllergiesPayload = {
  __typename?: 'RecordMealAllergiesPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** What is recorded; null when there are problems. */
  record?: Maybe<MealAllergyRecord>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `redeemCareVoucher`. */
export type RedeemCareVoucherInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether the person, or the agent, confirmed the service. */
  personConfirmed: Scalars['Boolean']['input'];
  /** Price in fen, from 1 to 10 million. */
  priceFen: Scalars['SafeInt']['input'];
  /** The provider: an institution or a home-care centre for which the viewer acts. */
  providerId: Scalars['ID']['input'];
  /** Code of the service item. */
  serviceCode: Scalars['String']['input'];
  /** Hour at which it began, 0 to 23. */
  serviceHour: Scalars['Int']['input'];
  /** Day of the service, in the month of the voucher; not in the future. */
  serviceOn: Scalars['LocalDate']['input'];
  /** The voucher. */
  voucherId: Scalars['ID']['input'];
};

/** Answer of `redeemCareVoucher`. */
export type RedeemCareVoucherPayload = {
  __typename?: 'RedeemCareVoucherPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The voucher; null when there are problems. */
  voucher?: Maybe<CareVoucher>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `registerCanteen`. */
export type RegisterCanteenInput = {
  /** Address in Chinese. Plain text of at most 200 characters. */
  address: Scalars['String']['input'];
  /** Day on which it was finished, not in the future. */
  builtOn: Scalars['LocalDate']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The community, of the viewer's jurisdiction. */
  communityCode: Scalars['ID']['input'];
  /** Whether meals are brought home. */
  deliversMeals: Scalars['Boolean']['input'];
  /** Who built and who runs it. */
  model: CanteenModel;
  /** Name in English. Plain text of at most 100 characters. */
  nameEn: Scalars['String']['input'];
  /** Name in Korean. Plain text of at most 100 characters. */
  nameKo: Scalars['String']['input'];
  /** Name in Chinese. Plain text of at most 100 characters. */
  nameZhHans: Scalars['String']['input'];
  /** Day on which it is to open, not before that. */
  opensOn: Scalars['LocalDate']['input'];
  /** Seats, 1 to 1,000; left out where they are not known. */
  seats?: InputMaybe<Scalars['Int']['input']>;
};

/** Answer of `registerCanteen`. */
export type RegisterCanteenPayload = {
  __typename?: 'RegisterCanteenPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `registerCareInstitution`. */
export type RegisterCareInstitutionInput = {
  /** Address, in Chinese. */
  address: Scalars['String']['input'];
  /** How many persons it may take in, 1 to 5000. */
  capacity: Scalars['Int']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the community in which it stands. */
  communityCode: Scalars['ID']['input'];
  /** Who built and who runs it. */
  kind: CareInstitutionKind;
  /** Whether it is insured against liability. */
  liabilityInsured: Scalars['Boolean']['input'];
  /** Name in English. */
  nameEn: Scalars['String']['input'];
  /** Name in Korean. */
  nameKo: Scalars['String']['input'];
  /** Name in Chinese, at most 100 characters. */
  nameZhHans: Scalars['String']['input'];
  /** The planned first day of business; not before today. */
  opensOn: Scalars['LocalDate']['input'];
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is run for profit. */
  registrationKind: CareRegistrationKind;
  /** GB 32100, 18 characters. */
  unifiedSocialCreditCode: Scalars['String']['input'];
};

/** Answer of `registerCareInstitution`. */
export type RegisterCareInstitutionPayload = {
  __typename?: 'RegisterCareInstitutionPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `registerMealSplitRule`. */
export type RegisterMealSplitRuleInput = {
  /** The age from which it holds, 0 to 130. */
  ageFrom: Scalars['Int']['input'];
  /** The age up to which it holds, included; left out where it has no end. */
  ageTo?: InputMaybe<Scalars['Int']['input']>;
  /** The canteen; left out for the whole city. */
  canteenId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The payers beside the diner, 1 to 4, each once. */
  lines: Array<MealSplitRuleLineInput>;
  /** How the price is divided. */
  method: MealSplitMethod;
  /** Who published it and when, in Chinese; left out where nobody did. Plain text of at most 200 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day, from today on. */
  validFrom: Scalars['LocalDate']['input'];
  /** Last day; left out while there is none. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Answer of `registerMealSplitRule`. */
export type RegisterMealSplitRulePayload = {
  __typename?: 'RegisterMealSplitRulePayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The rule; null when there are problems. */
  rule?: Maybe<MealSplitRule>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `rejectCareFinding`. */
export type RejectCareFindingInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The new last day; not before today. */
  dueOn: Scalars['LocalDate']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `rejectCareFinding`. */
export type RejectCareFindingPayload = {
  __typename?: 'RejectCareFindingPayload';
  /** The finding; null when there are problems. */
  finding?: Maybe<CareFinding>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `releaseCareBed`. */
export type ReleaseCareBedInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `releaseCareBed`. */
export type ReleaseCareBedPayload = {
  __typename?: 'ReleaseCareBedPayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `reportCareFinding`. */
export type ReportCareFindingInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** What was done. Plain text of at most 500 characters. */
  remark: Scalars['String']['input'];
};

/** Answer of `reportCareFinding`. */
export type ReportCareFindingPayload = {
  __typename?: 'ReportCareFindingPayload';
  /** The finding; null when there are problems. */
  finding?: Maybe<CareFinding>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `requestCareAssessment`. */
export type RequestCareAssessmentInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Why; `DISPUTE` has an act of its own. */
  reason: CareAssessmentReason;
  /** The elder. */
  residentId: Scalars['ID']['input'];
};

/** Answer of `requestCareAssessment`. */
export type RequestCareAssessmentPayload = {
  __typename?: 'RequestCareAssessmentPayload';
  /** The assessment; null when there are problems. */
  assessment?: Maybe<CareAssessmentCase>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `requestCareRepair`. */
export type RequestCareRepairInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** What is broken, for example a rice cooker. Plain text of at most 100 characters. */
  item: Scalars['String']['input'];
  /** The elder. */
  residentId: Scalars['ID']['input'];
};

/** Answer of `requestCareRepair`. */
export type RequestCareRepairPayload = {
  __typename?: 'RequestCareRepairPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The repair; null when there are problems. */
  repair?: Maybe<CareRepair>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `reserveCareBed`. */
export type ReserveCareBedInput = {
  /** Number of the bed. */
  bedNumber: Scalars['String']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** The elder. */
  residentId: Scalars['ID']['input'];
  /** First day. */
  since: Scalars['LocalDate']['input'];
  /** Kind of stay. */
  stay: CareStay;
  /** Last day; needed for a respite, which is shorter than 30 days. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Answer of `reserveCareBed`. */
export type ReserveCareBedPayload = {
  __typename?: 'ReserveCareBedPayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Resident = {
  __typename?: 'Resident';
  /** Date of birth, by which this subgraph decides who is an elder. */
  birthDate: Scalars['LocalDate']['output'];
  /** Code of the community, by which this subgraph decides who may see the person's data. */
  communityCode: Scalars['ID']['output'];
  /**
   * Care in old age. Null for a person under 60 (Law on the Protection of the Rights of the Elderly, article 2),
   * and for a person whose data the viewer may not see.
   */
  elderCare?: Maybe<ElderCareProfile>;
  /** What the person was told about care and meals, the last message first; null for everybody but the person. */
  elderCareMessages?: Maybe<ElderCareMessageConnection>;
  /** The primary key. */
  id: Scalars['ID']['output'];
};


export type ResidentElderCareMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `resumeCanteen`. */
export type ResumeCanteenInput = {
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `resumeCanteen`. */
export type ResumeCanteenPayload = {
  __typename?: 'ResumeCanteenPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `returnCarePrepayment`. */
export type ReturnCarePrepaymentInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** How much, in fen: not more than is left. */
  returnedFen: Scalars['SafeInt']['input'];
};

/** Answer of `returnCarePrepayment`. */
export type ReturnCarePrepaymentPayload = {
  __typename?: 'ReturnCarePrepaymentPayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `reverseCareVoucherRedemption`. */
export type ReverseCareVoucherRedemptionInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the redemption. */
  number: Scalars['Int']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The voucher. */
  voucherId: Scalars['ID']['input'];
};

/** Answer of `reverseCareVoucherRedemption`. */
export type ReverseCareVoucherRedemptionPayload = {
  __typename?: 'ReverseCareVoucherRedemptionPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The voucher; null when there are problems. */
  voucher?: Maybe<CareVoucher>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `reviewCareAssessment`. */
export type ReviewCareAssessmentInput = {
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** What becomes of it. */
  decision: CareAssessmentDecision;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why it is returned: needed then. Plain text of at most 500 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `reviewCareAssessment`. */
export type ReviewCareAssessmentPayload = {
  __typename?: 'ReviewCareAssessmentPayload';
  /** The assessment; null when there are problems. */
  assessment?: Maybe<CareAssessmentCase>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
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

/** Input of `sampleCareVoucherRedemptions`. */
export type SampleCareVoucherRedemptionsInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the division, of the viewer's jurisdiction. */
  division: Scalars['ID']['input'];
  /** A month that has begun. */
  month: Scalars['YearMonth']['input'];
};

/** Answer of `sampleCareVoucherRedemptions`. */
export type SampleCareVoucherRedemptionsPayload = {
  __typename?: 'SampleCareVoucherRedemptionsPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The sample; null when there are problems. */
  sample?: Maybe<CareVoucherSample>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `sellCanteenMeal`. */
export type SellCanteenMealInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The group of which the diner showed to be. */
  dinerGroup: CanteenDinerGroup;
  /** The menu. */
  menuId: Scalars['ID']['input'];
  /** How many portions, 1 to 10. */
  quantity: Scalars['Int']['input'];
  /** Number of the set on the menu. */
  setNumber: Scalars['Int']['input'];
  /** The sitting in which the diner sits down, `HH:MM`; left out where the meal is taken away, or the canteen has none. */
  sittingAt?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `sellCanteenMeal`. */
export type SellCanteenMealPayload = {
  __typename?: 'SellCanteenMealPayload';
  /** The order; null when there are problems. */
  order?: Maybe<CanteenMealOrder>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `serveCanteenMeal`. */
export type ServeCanteenMealInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
};

/** Answer of `serveCanteenMeal`. */
export type ServeCanteenMealPayload = {
  __typename?: 'ServeCanteenMealPayload';
  /** The order; null when there are problems. */
  order?: Maybe<CanteenMealOrder>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
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

/** Input of `suspendCanteen`. */
export type SuspendCanteenInput = {
  /** The canteen, of the viewer's jurisdiction. */
  canteenId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `suspendCanteen`. */
export type SuspendCanteenPayload = {
  __typename?: 'SuspendCanteenPayload';
  /** The canteen; null when there are problems. */
  canteen?: Maybe<Canteen>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `suspendCareInstitution`. */
export type SuspendCareInstitutionInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `suspendCareInstitution`. */
export type SuspendCareInstitutionPayload = {
  __typename?: 'SuspendCareInstitutionPayload';
  /** The institution; null when there are problems. */
  institution?: Maybe<CareInstitution>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `topUpMealCard`. */
export type TopUpMealCardInput = {
  /** How much, in fen, from 100; a card holds 500,000 at most. */
  amountFen: Scalars['Int']['input'];
  /** The canteen that received the money, for which the viewer works. */
  canteenId: Scalars['ID']['input'];
  /** The card. */
  cardId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Number of the receipt. Plain text of at most 50 characters. */
  receiptNumber: Scalars['String']['input'];
  /** Whose money it is. */
  source: MealCardSource;
};

/** Answer of `topUpMealCard`. */
export type TopUpMealCardPayload = {
  __typename?: 'TopUpMealCardPayload';
  /** The card; null when there are problems. */
  card?: Maybe<MealCard>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `transferElder`. */
export type TransferElderInput = {
  /** The stay. */
  admissionId: Scalars['ID']['input'];
  /** Number of the bed. */
  bedNumber: Scalars['String']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** First day in the other bed; not before today. */
  on: Scalars['LocalDate']['input'];
  /** Why; for an institution that closes, also with whom it was agreed. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `transferElder`. */
export type TransferElderPayload = {
  __typename?: 'TransferElderPayload';
  /** The stay; null when there are problems. */
  admission?: Maybe<CareAdmission>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `unblockMealCard`. */
export type UnblockMealCardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `unblockMealCard`. */
export type UnblockMealCardPayload = {
  __typename?: 'UnblockMealCardPayload';
  /** The card; null when there are problems. */
  card?: Maybe<MealCard>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `upholdCareAssessment`. */
export type UpholdCareAssessmentInput = {
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What the person is told. Plain text of at most 500 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `upholdCareAssessment`. */
export type UpholdCareAssessmentPayload = {
  __typename?: 'UpholdCareAssessmentPayload';
  /** The assessment; null when there are problems. */
  assessment?: Maybe<CareAssessmentCase>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `withdrawCareAssessment`. */
export type WithdrawCareAssessmentInput = {
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `withdrawCareAssessment`. */
export type WithdrawCareAssessmentPayload = {
  __typename?: 'WithdrawCareAssessmentPayload';
  /** The assessment; null when there are problems. */
  assessment?: Maybe<CareAssessmentCase>;
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `withdrawCareVoucher`. */
export type WithdrawCareVoucherInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. Plain text of at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The voucher. */
  voucherId: Scalars['ID']['input'];
};

/** Answer of `withdrawCareVoucher`. */
export type WithdrawCareVoucherPayload = {
  __typename?: 'WithdrawCareVoucherPayload';
  /** Why nothing was written, all at once; empty on success. */
  problems: Array<Problem>;
  /** The voucher; null when there are problems. */
  voucher?: Maybe<CareVoucher>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};
