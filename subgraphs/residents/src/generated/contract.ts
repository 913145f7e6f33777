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

/** An ancestor by blood. */
export type Ancestor = {
  __typename?: 'Ancestor';
  /** Generations up: 1 for a parent, 2 for a grandparent. */
  generations: Scalars['Int']['output'];
  /** Id of the ancestor. */
  id: Scalars['ID']['output'];
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

/** Input of `changeResidentHousehold`. */
export type ChangeResidentHouseholdInput = {
  /** How it changes. */
  change: ResidentHouseholdChange;
  /** First day on which it holds, today at the latest. */
  changedOn: Scalars['LocalDate']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
  /**
   * Who goes or comes, at most 30: those who begin the new household with their relations there (`SPLIT`), all members of the other
   * one with their relations here (`MERGE`), who joins (`JOIN`), who leaves (`LEAVE`), whose relation changes (`RELATIONS`).
   */
  members: Array<ResidentHouseholdMemberInput>;
  /** Id of the household that comes into this one; needed with `MERGE`. */
  otherHouseholdId?: InputMaybe<Scalars['ID']['input']>;
  /** New relations of those who stay, where they change: at most 30. */
  staying?: InputMaybe<Array<ResidentHouseholdMemberInput>>;
};

/** What came of `changeResidentHousehold`. */
export type ChangeResidentHouseholdPayload = {
  __typename?: 'ChangeResidentHouseholdPayload';
  /** The household, or the new one of a `SPLIT`; null when nothing was written. */
  household?: Maybe<Household>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `changeResidentPhone`. */
export type ChangeResidentPhoneInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The number, as `residentsByPhone` takes it; no number is known any more when it is left out. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
};

/** What came of `changeResidentPhone`. */
export type ChangeResidentPhonePayload = {
  __typename?: 'ChangeResidentPhonePayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The person; null when nothing was written. */
  resident?: Maybe<Resident>;
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

/** Input of `correctResidentDeath`. */
export type CorrectResidentDeathInput = {
  /** Number of the certificate that says so, 1 to 40 characters; the one entered before holds when it is left out. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** What was wrong. */
  correction: ResidentDeathCorrection;
  /** The true day of death; needed with `OTHER_DAY`, and left out with `NOT_DEAD`. */
  diedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** How the mistake came about and what shows it, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
};

/** What came of `correctResidentDeath`. */
export type CorrectResidentDeathPayload = {
  __typename?: 'CorrectResidentDeathPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The person; null when nothing was written. */
  resident?: Maybe<Resident>;
  /** Remarks on what was carried out all the same, for an officer to see to; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `decideResidentCorrection`. */
export type DecideResidentCorrectionInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Id of the request. */
  correctionId: Scalars['ID']['input'];
  /** The decision. */
  decision: ResidentCorrectionDecision;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, at most 1,000 characters; needed for a refusal. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `decideResidentCorrection`. */
export type DecideResidentCorrectionPayload = {
  __typename?: 'DecideResidentCorrectionPayload';
  /** The request; null when nothing was written. */
  correction?: Maybe<ResidentCorrection>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `dissolveAdoption`. */
export type DissolveAdoptionInput = {
  /** Id of the adoption. */
  adoptionId: Scalars['ID']['input'];
  /** Whether the child has agreed; needed for an agreement about a minor from the age of eight on (Civil Code, article 1114). */
  childConsents?: Scalars['Boolean']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** How. */
  dissolution: ResidentAdoptionDissolution;
  /** Day on which it was dissolved, today at the latest. */
  dissolvedOn: Scalars['LocalDate']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `dissolveAdoption`. */
export type DissolveAdoptionPayload = {
  __typename?: 'DissolveAdoptionPayload';
  /** The adoption; null when nothing was written. */
  adoption?: Maybe<ResidentAdoption>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/**
 * A division: the city, a street or town, or a community or village, by its statistical code.
 * Every domain adds its figures to the same division; they are computed from rows.
 */
export type Division = {
  __typename?: 'Division';
  /** The divisions directly below, in the order of their codes. */
  children: Array<Division>;
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
  /** Level in the hierarchy. */
  level: DivisionLevel;
  /** Name. The Korean and English forms are readings of the Chinese one, not confirmed by the bureau. */
  name: LocalizedText;
  /** The division that holds this one; null for the city. */
  parent?: Maybe<Division>;
  /** How many people live here. */
  population?: Maybe<Population>;
  /**
   * The living residents, by community and within it in the order of their registration; null outside the
   * viewer's jurisdiction.
   */
  residents?: Maybe<ResidentConnection>;
};


/**
 * A division: the city, a street or town, or a community or village, by its statistical code.
 * Every domain adds its figures to the same division; they are computed from rows.
 */
export type DivisionResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Level of a division. */
export type DivisionLevel =
  /** 县级市, 6 digits. */
  | 'CITY'
  /** 社区、村, 12 digits. */
  | 'COMMUNITY'
  /** 街道、镇, 9 digits. */
  | 'STREET';

/** Input of `dropResidentMerge`. */
export type DropResidentMergeInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the merge. */
  mergeId: Scalars['ID']['input'];
  /** Why it is dropped, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of `dropResidentMerge`. */
export type DropResidentMergePayload = {
  __typename?: 'DropResidentMergePayload';
  /** The merge; null when nothing was written. */
  merge?: Maybe<ResidentMerge>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Ethnic groups that the city's register holds, by the letter codes of GB/T 3304. */
export type Ethnicity =
  /** 朝鲜族 Korean (10). */
  | 'CS'
  /** 汉族 Han (01). */
  | 'HA'
  /** 回族 Hui (03). */
  | 'HU'
  /** 满族 Manchu (11). */
  | 'MA'
  /** 蒙古族 Mongol (02). */
  | 'MG';

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

/** People who live and keep house together, with their memberships over time. */
export type Household = Node & {
  __typename?: 'Household';
  /** Which acts of the register are open to the viewer on this household, and why not. For registrars; null for others. */
  availableActions?: Maybe<Array<ActionAvailability>>;
  /** The community in which the household is registered. */
  community?: Maybe<Division>;
  /** Code of the community, by which other subgraphs decide who may see the household's data. */
  communityCode: Scalars['ID']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The members on a day, today when no day is given; the applicant first. */
  members: Array<HouseholdMember>;
  /** The acts of the register on this household, the first one first. Seen by its members and by registrars of the place; null for others. */
  registerHistory?: Maybe<Array<CaseHistoryEntry>>;
  /** Whether the urban or the rural standard applies at its place. */
  settlement: Settlement;
  /** Version of the household in the register, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** People who live and keep house together, with their memberships over time. */
export type HouseholdMembersArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One person's membership in a household. */
export type HouseholdMember = {
  __typename?: 'HouseholdMember';
  /** The member's relation to the applicant. */
  relation: HouseholdRelation;
  /** The member; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** First day of the membership. */
  since: Scalars['LocalDate']['output'];
  /** Last day of the membership; null while it lasts. */
  until?: Maybe<Scalars['LocalDate']['output']>;
};

/** A member's relation to the person who speaks for the household. */
export type HouseholdRelation =
  /** Other adult child. */
  | 'ADULT_CHILD'
  /** Adult child in full-time education up to a bachelor's degree. */
  | 'ADULT_CHILD_STUDENT'
  /** Speaks and applies for the household. */
  | 'APPLICANT'
  /** Child under 18. */
  | 'MINOR_CHILD'
  /** Any other member. */
  | 'OTHER'
  /** Father or mother. */
  | 'PARENT'
  /** Husband or wife of the applicant. */
  | 'SPOUSE';

/** Kind of household registration. Since the reform of 2014 new registrations are unified. */
export type HukouType =
  /** 农业户口, from before the reform. */
  | 'RURAL'
  /** 居民户口. */
  | 'UNIFIED'
  /** 非农业户口, from before the reform. */
  | 'URBAN';

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

/** Input of `mergeResidentRecords`. */
export type MergeResidentRecordsInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the merge. */
  mergeId: Scalars['ID']['input'];
};

/** What came of `mergeResidentRecords`. */
export type MergeResidentRecordsPayload = {
  __typename?: 'MergeResidentRecordsPayload';
  /** The merge; null when nothing was written. */
  merge?: Maybe<ResidentMerge>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
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
   * Changes who belongs to which household from a day on: some begin one of their own, two become one, somebody joins or leaves,
   * relations change. All concerned live in the same community: otherwise it is a move.
   */
  changeResidentHousehold?: Maybe<ChangeResidentHouseholdPayload>;
  /**
   * Enters the telephone number under which a person is reached, or that there is none any more. The person may, and registrars whose
   * jurisdiction holds the community. The history says that it changed, not from what.
   */
  changeResidentPhone?: Maybe<ChangeResidentPhonePayload>;
  /**
   * Corrects a death that was entered by mistake: the person lives, or died on another day. What was entered before stays as
   * what was known then; memberships in households are as if the mistake had not been made.
   */
  correctResidentDeath?: Maybe<CorrectResidentDeathPayload>;
  /** Approves a correction, which is entered at once, or refuses it with the reason. Not for who requested it. */
  decideResidentCorrection?: Maybe<DecideResidentCorrectionPayload>;
  /** Records that an adoption was dissolved, by agreement or by a court (Civil Code, articles 1114 to 1117). */
  dissolveAdoption?: Maybe<DissolveAdoptionPayload>;
  /** Drops a proposal, with the reason; also for who proposed it. */
  dropResidentMerge?: Maybe<DropResidentMergePayload>;
  /**
   * Merges two records: the kept one gets the Korean name, the telephone number and the household that it lacks, and the other one
   * points to it from then on. Not for who proposed it. What other domains have under the other id becomes a task of their officers.
   */
  mergeResidentRecords?: Maybe<MergeResidentRecordsPayload>;
  /**
   * Proposes that two records are of one person, and which is kept. One person has one citizen id: the public security organ has
   * cancelled the other one. For registrars whose jurisdiction holds both communities; another person carries it out.
   */
  proposeResidentMerge?: Maybe<ProposeResidentMergePayload>;
  /**
   * Records an adoption that was registered (Civil Code, article 1105). The household changes by an act of its own. For registrars
   * whose jurisdiction holds the child.
   */
  recordAdoption?: Maybe<RecordAdoptionPayload>;
  /**
   * Enters a newborn child: the person, the kinship with the parents, and the membership in the household of one of them. For
   * registrars whose jurisdiction holds the household.
   */
  registerBirth?: Maybe<RegisterBirthPayload>;
  /**
   * Enters a person's death as a civil fact: the membership in the household ends with that day, and every domain hears of it.
   * For registrars whose jurisdiction holds the person's community. The form of the certificate's number is not judged here.
   */
  registerDeath?: Maybe<RegisterDeathPayload>;
  /**
   * Enters that somebody has moved into the city again, within it or out of it, alone or with the whole household. Where the person
   * lived before stays known by days.
   */
  registerResidentMove?: Maybe<RegisterResidentMovePayload>;
  /**
   * Requests that one field of a person's entry is corrected. The person may, and registrars whose jurisdiction holds the community;
   * another person decides.
   */
  requestResidentCorrection?: Maybe<RequestResidentCorrectionPayload>;
  /**
   * Separates records that were merged by mistake: each stands for itself again. What the kept record got stays there and is corrected
   * by hand, and the other one belongs to no household until somebody enters it.
   */
  separateResidentRecords?: Maybe<SeparateResidentRecordsPayload>;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationChangeResidentHouseholdArgs = {
  input: ChangeResidentHouseholdInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationChangeResidentPhoneArgs = {
  input: ChangeResidentPhoneInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationCorrectResidentDeathArgs = {
  input: CorrectResidentDeathInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationDecideResidentCorrectionArgs = {
  input: DecideResidentCorrectionInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationDissolveAdoptionArgs = {
  input: DissolveAdoptionInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationDropResidentMergeArgs = {
  input: DropResidentMergeInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationMergeResidentRecordsArgs = {
  input: MergeResidentRecordsInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationProposeResidentMergeArgs = {
  input: ProposeResidentMergeInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRecordAdoptionArgs = {
  input: RecordAdoptionInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRegisterBirthArgs = {
  input: RegisterBirthInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRegisterDeathArgs = {
  input: RegisterDeathInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRegisterResidentMoveArgs = {
  input: RegisterResidentMoveInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRequestResidentCorrectionArgs = {
  input: RequestResidentCorrectionInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationSeparateResidentRecordsArgs = {
  input: SeparateResidentRecordsInput;
};

/** An object that can be found again by its id alone. */
export type Node = {
  /** The primary key: typed, time-ordered and opaque to clients. */
  id: Scalars['ID']['output'];
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

/**
 * Figures of a division's living residents, counted today. Outside the viewer's jurisdiction a count of 1 to 4 is null, of
 * persons under 60 as well, and so is what would give such a count away.
 */
export type Population = {
  __typename?: 'Population';
  /** Living residents aged 60 and over (the elders of the law on elders' rights, article 2); null when withheld. */
  elders?: Maybe<Scalars['Int']['output']>;
  /** Households with at least one member today; null when withheld. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Whether any of these is withheld from the viewer, so that it names nobody. */
  isSuppressed: Scalars['Boolean']['output'];
  /** Living residents; null when withheld. */
  residents?: Maybe<Scalars['Int']['output']>;
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

/** Input of `proposeResidentMerge`. */
export type ProposeResidentMergeInput = {
  /** Number of the public security organ's paper on the citizen id that it cancelled, 1 to 40 characters; its form is not judged here. */
  cancellationNumber: Scalars['String']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Id of the record that is kept. */
  keptId: Scalars['ID']['input'];
  /** Id of the record that is merged into it. */
  mergedId: Scalars['ID']['input'];
  /** Why they are one person, and what shows it, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of `proposeResidentMerge`. */
export type ProposeResidentMergePayload = {
  __typename?: 'ProposeResidentMergePayload';
  /** The merge; null when nothing was written. */
  merge?: Maybe<ResidentMerge>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type Query = {
  __typename?: 'Query';
  /** A division of the city by its statistical code of 6, 9 or 12 digits; null when there is no such division. */
  division?: Maybe<Division>;
  /** Writes into the access log what the gateway refused the viewer for want of a scope. Only for the gateway. */
  refusedFields?: Maybe<Scalars['Boolean']['output']>;
  /** What a registration in another domain must know of persons. Only for the graph's own services. */
  registryFacts?: Maybe<Array<RegistryFacts>>;
  /**
   * The household in which a person is registered today, with its members; null when there is none. Only for the
   * graph's own services.
   */
  registryHousehold?: Maybe<RegistryHousehold>;
  /** A person in the registry; null when there is none or the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /**
   * Finds a person by the citizen id of GB 11643. The search is written into the person's access log.
   * A malformed citizen id is refused with `BAD_USER_INPUT`; it is never repeated in an error.
   */
  residentByCitizenId?: Maybe<Resident>;
  /** Requests to correct the register in a division, by community, the oldest first. Null for who is no registrar there. */
  residentCorrections?: Maybe<ResidentCorrectionConnection>;
  /**
   * Entries of the register that are likely the same person as this one, the likeliest first, within the jurisdiction of the viewer.
   * Found by name (characters, their sound, a slip in one), day of birth (month and day exchanged, two digits swapped), citizen
   * id and telephone number; computed when requested, and no more than a proposal. Everybody shown has the look in the access log. Null when there is no
   * such person or the viewer may not see it, and for residents.
   */
  residentDuplicates?: Maybe<Array<ResidentDuplicate>>;
  /** Messages about entries of a division that reached nobody and were given up, the earliest first: the office has to find another way. Null for who is no registrar there; each person who is shown has it in the access log. */
  residentFailedMessages?: Maybe<ResidentMessageConnection>;
  /** Merges of records whose kept one belongs to a division, by community, the oldest first. Null for who is no registrar there. */
  residentMerges?: Maybe<ResidentMergeConnection>;
  /** Who read persons' data or was refused, newest first; of one resident when an id is given. */
  residentReads?: Maybe<ResidentReadConnection>;
  /**
   * Finds persons of a division by name and day of birth, the dead and those who moved out too. Everybody on the page has the search
   * in the access log. Null outside the jurisdiction of the viewer and for residents. A search that says too little to mean somebody
   * is refused with `BAD_USER_INPUT`.
   */
  residentSearch?: Maybe<ResidentConnection>;
  /**
   * Finds the persons who are reached under a telephone number, at most 20, the dead too: families share one. The search is in the
   * access log of each. What is no telephone number is refused with `BAD_USER_INPUT`; it is never repeated in an error.
   */
  residentsByPhone?: Maybe<Array<Resident>>;
  /** Who asks; null for a public visitor. */
  viewer?: Maybe<Viewer>;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryDivisionArgs = {
  code: Scalars['ID']['input'];
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryRefusedFieldsArgs = {
  fields: Array<Scalars['String']['input']>;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryRegistryFactsArgs = {
  caseNumber: Scalars['String']['input'];
  ids: Array<Scalars['ID']['input']>;
  purpose: ReadPurpose;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryRegistryHouseholdArgs = {
  caseNumber: Scalars['String']['input'];
  memberId: Scalars['ID']['input'];
  purpose: ReadPurpose;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentByCitizenIdArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  citizenId: Scalars['String']['input'];
  purpose: ReadPurpose;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ResidentCorrectionStatus>;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentDuplicatesArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  purpose: ReadPurpose;
  residentId: Scalars['ID']['input'];
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentFailedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ResidentMergeStatus>;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  residentId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  purpose: ReadPurpose;
  search: ResidentSearchInput;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentsByPhoneArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  phone: Scalars['String']['input'];
  purpose: ReadPurpose;
};

/** What protected data are read for. Reading for anything else is a breach (Social Assistance Law, article 70). */
export type ReadPurpose =
  /** An application for, or review of, an allowance. */
  | 'ALLOWANCE_CASE'
  /** A charity matter. */
  | 'CHARITY_CASE'
  /** The person asks for the own data (Personal Information Protection Law, article 45). */
  | 'DATA_SUBJECT_REQUEST'
  /** Care for an elder. */
  | 'ELDER_CARE_CASE'
  /** A funeral case. */
  | 'FUNERAL_CASE'
  /** Registration of a marriage, a divorce or a certificate. */
  | 'MARRIAGE_REGISTRATION'
  /**
   * A report of violence or trafficking. Nobody whom it concerns is shown such a read; only the graph's own services read for
   * it.
   */
  | 'PROTECTION_CASE'
  /** An act of the register of residents. */
  | 'RESIDENT_REGISTRATION'
  /** Matching records with another system of the bureau. */
  | 'SYSTEM_INTEGRATION';

/** Input of `recordAdoption`. */
export type RecordAdoptionInput = {
  /** Ids of who adopted: one person, or a couple. */
  adopterIds: Array<Scalars['ID']['input']>;
  /** Whether the child has agreed; needed from the age of eight on (Civil Code, article 1104). */
  childConsents?: Scalars['Boolean']['input'];
  /** Id of the adopted person. */
  childId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** How it came about. */
  kind: ResidentAdoptionKind;
  /** Day of the registration, today at the latest. */
  registeredOn: Scalars['LocalDate']['input'];
};

/** What came of `recordAdoption`. */
export type RecordAdoptionPayload = {
  __typename?: 'RecordAdoptionPayload';
  /** The adoption; null when nothing was written. */
  adoption?: Maybe<ResidentAdoption>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `registerBirth`. */
export type RegisterBirthInput = {
  /** Day of birth. */
  birthDate: Scalars['LocalDate']['input'];
  /** The citizen id that the child was given (GB 11643). It must agree with day of birth and sex. */
  citizenId: Scalars['String']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Ethnic group: that of a parent. */
  ethnicity: Ethnicity;
  /** Id of the father. */
  fatherId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the household, to which a parent belongs. */
  householdId: Scalars['ID']['input'];
  /** Id of the mother; one parent at least is needed. */
  motherId?: InputMaybe<Scalars['ID']['input']>;
  /** Name in Chinese characters, 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** Name in Korean script, where the child has one, at most 50 characters. */
  nameKo?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  sex: Sex;
};

/** What came of `registerBirth`. */
export type RegisterBirthPayload = {
  __typename?: 'RegisterBirthPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The child; null when nothing was written. */
  resident?: Maybe<Resident>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `registerDeath`. */
export type RegisterDeathInput = {
  /** Number of the death certificate, 1 to 40 characters. It may be a citizen id, and is kept like one. */
  certificateNumber: Scalars['String']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Day of death, from the death certificate or else the register (Civil Code, article 15). */
  diedOn: Scalars['LocalDate']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
};

/** What came of `registerDeath`. */
export type RegisterDeathPayload = {
  __typename?: 'RegisterDeathPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The person; null when nothing was written. */
  resident?: Maybe<Resident>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `registerResidentMove`. */
export type RegisterResidentMoveInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the new community; needed with `IN` and `WITHIN`. */
  communityCode?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the household there that the person joins; one of the person's own begins when it is left out. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the person moves. */
  move: ResidentMove;
  /** First day at the new place, today at the latest. */
  movedOn: Scalars['LocalDate']['input'];
  /** Relation to the applicant of the household that the person joins. */
  relation?: InputMaybe<HouseholdRelation>;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
  /** Whether the urban or the rural standard applies at the new place; needed where a household begins or moves. */
  settlement?: InputMaybe<Settlement>;
  /** Whether the whole household moves, with everybody in it. Not with `IN`. */
  withHousehold?: Scalars['Boolean']['input'];
};

/** What came of `registerResidentMove`. */
export type RegisterResidentMovePayload = {
  __typename?: 'RegisterResidentMovePayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The person; null when nothing was written. */
  resident?: Maybe<Resident>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a registration in another domain must know of a person. */
export type RegistryFacts = {
  __typename?: 'RegistryFacts';
  /** Ancestors by blood, found through the kin links, nearest first. */
  ancestors: Array<Ancestor>;
  /** Date of birth. */
  birthDate: Scalars['LocalDate']['output'];
  /** Code of the person's community. */
  communityCode: Scalars['ID']['output'];
  /** Date of death. */
  diedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id of the person. */
  id: Scalars['ID']['output'];
  /** Name in Chinese characters. */
  name: Scalars['String']['output'];
  /** Sex in the register. */
  sex: Sex;
};

/** A household as a case in another domain must know it. */
export type RegistryHousehold = {
  __typename?: 'RegistryHousehold';
  /** Code of the community in which it is registered. */
  communityCode: Scalars['ID']['output'];
  /** Id of the household. */
  id: Scalars['ID']['output'];
  /** Its members today, the applicant first. */
  members: Array<RegistryMember>;
  /** Whether the urban or the rural standard applies at its place. */
  settlement: Settlement;
};

/** A member of a household as a case in another domain must know one. */
export type RegistryMember = {
  __typename?: 'RegistryMember';
  /** What the registry knows of the person. */
  person: RegistryFacts;
  /** Relation to the applicant of the household. */
  relation: HouseholdRelation;
};

/** Input of `requestResidentCorrection`. */
export type RequestResidentCorrectionInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The field. */
  field: ResidentCorrectionField;
  /** Why, and what shows it, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
  /** What it is to say: a name of 1 to 50 characters, a day `YYYY-MM-DD`, or the code of an enum value. */
  value: Scalars['String']['input'];
};

/** What came of `requestResidentCorrection`. */
export type RequestResidentCorrectionPayload = {
  __typename?: 'RequestResidentCorrectionPayload';
  /** The request; null when nothing was written. */
  correction?: Maybe<ResidentCorrection>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type Resident = Node & {
  __typename?: 'Resident';
  /** Adoptions of the person, dissolved ones too, the latest first. Seen as `kin`. */
  adoptions?: Maybe<Array<ResidentAdoption>>;
  /** Completed years of age today, or at death. */
  age: Scalars['Int']['output'];
  /** Which acts of the register are open to the viewer on this person, and why not. For registrars; null for others. */
  availableActions?: Maybe<Array<ActionAvailability>>;
  /** Date of birth. */
  birthDate: Scalars['LocalDate']['output'];
  /**
   * The whole citizen id (GB 11643). Every read is written into the person's access log with its purpose. Members of a
   * household see their own only; null for the others'.
   */
  citizenId?: Maybe<Scalars['String']['output']>;
  /** The community in which the person lives, or lived last. */
  community?: Maybe<Division>;
  /** Code of the community, by which other subgraphs decide who may see the person's data. */
  communityCode: Scalars['ID']['output'];
  /** Corrections of the person's entry, the latest first. Seen by the person and by registrars of the place; null for others. */
  corrections?: Maybe<Array<ResidentCorrection>>;
  /** What was entered of the person's death, the first entry first: the last one holds. Seen as `registerHistory`. */
  deathEntries?: Maybe<Array<ResidentDeathEntry>>;
  /** Date of death, from the death certificate or else the register (Civil Code, article 15); null while alive. */
  diedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ethnic group in the register (GB/T 3304). */
  ethnicity: Ethnicity;
  /** The household to which the person belongs now. */
  household?: Maybe<Household>;
  /** Kind of household registration. It does not decide which allowance standard applies: see `Household.settlement`. */
  hukouType: HukouType;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /**
   * Parents and children, by blood and by adoptions in force. Marriages are in `marriages`. For registrars of the place alone: an
   * adoption is kept secret (Civil Code, article 1110). Each read is in the person's access log.
   */
  kin?: Maybe<Array<ResidentKin>>;
  /** The citizen id with everything but its first three and last two characters hidden. */
  maskedCitizenId: Scalars['String']['output'];
  /** The telephone number with everything but its first three and last two characters hidden; null where none is known. */
  maskedPhone?: Maybe<Scalars['String']['output']>;
  /** The merge of this record into another one that is proposed or carried out. For registrars of the place; null for others. */
  merge?: Maybe<ResidentMerge>;
  /** The record into which this one was merged: what holds of the person stands there. Null where it was not, or the viewer may not see it. */
  mergedInto?: Maybe<Resident>;
  /** Records of the same person that were merged into this one, with their own history. For registrars of the place; null for others. */
  mergedRecords?: Maybe<Array<Resident>>;
  /** First day elsewhere, for who has moved out of the city; null otherwise. */
  movedOutOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Name in Chinese characters, as in the register. */
  name: Scalars['String']['output'];
  /** Name in Korean script, where the person has one (residents' identity card law, article 4). */
  nameKo?: Maybe<Scalars['String']['output']>;
  /**
   * The whole telephone number. Every read is written into the person's access log with its purpose. Members of a household see
   * their own only; null for the others' and where none is known.
   */
  phone?: Maybe<Scalars['String']['output']>;
  /**
   * Who read this person's data, for what, newest first; one entry for a request, the person's own reads left out. Seen by
   * the person and by auditors; reads for a report of violence or trafficking are not shown to the person.
   */
  reads?: Maybe<ResidentReadConnection>;
  /** The acts of the register on this person, the first one first. Seen by the person and by registrars of the place; null for others. */
  registerHistory?: Maybe<Array<CaseHistoryEntry>>;
  /** What the person was told about the register, the last message first; null for everybody but the person. */
  registerMessages?: Maybe<ResidentMessageConnection>;
  /** Where and with whom the person was registered on a day. Seen by the person and by registrars of the place; null for others. */
  registeredOn?: Maybe<ResidentOnDay>;
  /** Sex in the register. */
  sex: Sex;
  /** Where the person stands in the register. */
  status: ResidentStatus;
  /** Version of the person's record in the register, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type ResidentCitizenIdArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  purpose: ReadPurpose;
};


/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type ResidentPhoneArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  purpose: ReadPurpose;
};


/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type ResidentReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type ResidentRegisterMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type ResidentRegisteredOnArgs = {
  on: Scalars['LocalDate']['input'];
};

/** One who adopted. */
export type ResidentAdopter = {
  __typename?: 'ResidentAdopter';
  /** The person; null when the viewer may not see it. */
  resident?: Maybe<Resident>;
};

/** An adoption in the register. For registrars whose jurisdiction holds the child. */
export type ResidentAdoption = Case & Node & {
  __typename?: 'ResidentAdoption';
  /** Who adopted: one person or a couple. */
  adopters: Array<ResidentAdopter>;
  /** Which acts are open to the viewer now, and why not. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case. */
  caseNumber: Scalars['String']['output'];
  /** The adopted person. */
  child?: Maybe<Resident>;
  /** No act of the register on it has a period. */
  deadlines: Array<StatutoryDeadline>;
  /** How it was dissolved. */
  dissolution?: Maybe<ResidentAdoptionDissolution>;
  /** Day on which it was dissolved; null while it holds. */
  dissolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was done on it, the first act first. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** How it came about. */
  kind: ResidentAdoptionKind;
  /** Day of the registration: from it on the adoption holds. */
  registeredOn: Scalars['LocalDate']['output'];
  /** Where it stands, as of any case. */
  stage: CaseStage;
  /** Where it stands. */
  status: ResidentAdoptionStatus;
  /** Version of the adoption, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** How an adoption was dissolved. */
export type ResidentAdoptionDissolution =
  /** By agreement, registered (Civil Code, article 1116). */
  | 'AGREEMENT'
  /** By a judgment. */
  | 'JUDGMENT';

/** How an adoption came about: the law asks less of some. */
export type ResidentAdoptionKind =
  /** 三代以内旁系同辈血亲的子女: the child of a collateral of the same generation within three (Civil Code, article 1099). */
  | 'COLLATERAL_KIN'
  /** Any other. */
  | 'ORDINARY'
  /** The child of the spouse (Civil Code, article 1103). */
  | 'STEPCHILD';

/** Where an adoption stands. */
export type ResidentAdoptionStatus =
  /** Dissolved. */
  | 'DISSOLVED'
  /** In force. */
  | 'IN_FORCE';

/** A page of residents. */
export type ResidentConnection = {
  __typename?: 'ResidentConnection';
  /** The residents of the page with their cursors. */
  edges: Array<ResidentEdge>;
  /** The residents of the page. */
  nodes: Array<Resident>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many residents the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A request to correct one field of a person's entry. Seen by the person and by registrars of the place. */
export type ResidentCorrection = Case & Node & {
  __typename?: 'ResidentCorrection';
  /** Which acts are open to the viewer now, and why not. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case. */
  caseNumber: Scalars['String']['output'];
  /** No period of the law for it is known here. */
  deadlines: Array<StatutoryDeadline>;
  /** Day of the decision. */
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it was decided so. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** The field. */
  field: ResidentCorrectionField;
  /** What the register said when it was requested. */
  formerValue?: Maybe<Scalars['String']['output']>;
  /** What was done on it, the first act first. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What the person was told of it. */
  messages: Array<PersonalMessage>;
  /** What it is to say. */
  newValue: Scalars['String']['output'];
  /** Why, and what shows it. */
  reason: Scalars['String']['output'];
  /** Day of the request. */
  requestedOn: Scalars['LocalDate']['output'];
  /** The person; null when the viewer may not see it. */
  resident?: Maybe<Resident>;
  /** Where it stands, as of any case. */
  stage: CaseStage;
  /** Where it stands. */
  status: ResidentCorrectionStatus;
  /** Version of the request, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of corrections. */
export type ResidentCorrectionConnection = {
  __typename?: 'ResidentCorrectionConnection';
  /** The corrections of the page with their cursors. */
  edges: Array<ResidentCorrectionEdge>;
  /** The corrections of the page. */
  nodes: Array<ResidentCorrection>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many corrections the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** How a correction is decided. */
export type ResidentCorrectionDecision =
  /** It is entered. */
  | 'APPROVE'
  /** It is not. */
  | 'REFUSE';

/** A correction in a page. */
export type ResidentCorrectionEdge = {
  __typename?: 'ResidentCorrectionEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The correction. */
  node: ResidentCorrection;
};

/** What of a person's entry can be corrected. The citizen id is corrected by the police alone. */
export type ResidentCorrectionField =
  /** `birthDate`, as `YYYY-MM-DD`. */
  | 'BIRTH_DATE'
  /** `ethnicity`. */
  | 'ETHNICITY'
  /** `hukouType`. */
  | 'HUKOU_TYPE'
  /** `name`. */
  | 'NAME'
  /** `nameKo`. */
  | 'NAME_KO'
  /** `sex`. */
  | 'SEX';

/** Where a correction stands. */
export type ResidentCorrectionStatus =
  /** Approved and entered. */
  | 'APPROVED'
  /** Refused. */
  | 'REFUSED'
  /** Requested; somebody else decides. */
  | 'REQUESTED';

/** What was wrong with a death that was entered. */
export type ResidentDeathCorrection =
  /** The person lives. */
  | 'NOT_DEAD'
  /** The person died on another day. */
  | 'OTHER_DAY';

/** What was entered of a person's death at one time. The number of the certificate is never shown. */
export type ResidentDeathEntry = {
  __typename?: 'ResidentDeathEntry';
  /** Day of death that was entered; null where it was entered that the person lives. */
  diedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When it was entered. */
  enteredAt: Scalars['DateTime']['output'];
  /** Why an earlier entry was corrected; null for a first one. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Version of the person's record that it made. */
  version: Scalars['Int']['output'];
};

/** An entry that is likely the same person as another one. */
export type ResidentDuplicate = {
  __typename?: 'ResidentDuplicate';
  /** What speaks for it. */
  evidence: Array<ResidentDuplicateEvidence>;
  /** The other entry; null when the viewer may not see it any more. */
  resident?: Maybe<Resident>;
  /** By which version of the rule; another one may count otherwise. */
  ruleVersion: Scalars['String']['output'];
  /** How much speaks for it: the sum of what the evidence counts, from 65 on. A setting, not a probability. */
  score: Scalars['Int']['output'];
};

/** What speaks for two entries being one person. */
export type ResidentDuplicateEvidence =
  /** A day of birth with month and day exchanged, or two neighbouring digits. */
  | 'NEAR_BIRTH_DATE'
  /** A citizen id that differs by one slip from the other in the day of birth, the check digit left out. */
  | 'NEAR_CITIZEN_ID'
  /** A name with one character wrong, missing, too many or exchanged. */
  | 'NEAR_NAME'
  /** The same day of birth. */
  | 'SAME_BIRTH_DATE'
  /** The same community. */
  | 'SAME_COMMUNITY'
  /** The same name. */
  | 'SAME_NAME'
  /** The same telephone number. By itself it means nobody: families share one. */
  | 'SAME_PHONE'
  /** Another name that sounds the same in Chinese or in Korean, as a simplified and a traditional character do. */
  | 'SAME_SOUND';

/** A resident in a page. */
export type ResidentEdge = {
  __typename?: 'ResidentEdge';
  /** Where the resident stands in the list. */
  cursor: Scalars['String']['output'];
  /** The resident. */
  node: Resident;
};

/** How a household changes. */
export type ResidentHouseholdChange =
  /** Somebody comes into the household, out of another one or out of none. */
  | 'JOIN'
  /** Some members leave and belong to no household. */
  | 'LEAVE'
  /** 并户: all members of another household come into this one. */
  | 'MERGE'
  /** Nobody comes or goes; relations change, for example after the applicant has died. */
  | 'RELATIONS'
  /** 分户: some members begin a household of their own. */
  | 'SPLIT';

/** A member of a household with the relation that holds from the day of a change on. */
export type ResidentHouseholdMemberInput = {
  /** Relation to the applicant. A household has one applicant. */
  relation: HouseholdRelation;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
};

/** Somebody's parent or child. */
export type ResidentKin = {
  __typename?: 'ResidentKin';
  /** Whether by blood or by adoption. */
  basis: ResidentKinBasis;
  /** What this person is to the one that was asked for. */
  relation: ResidentKinship;
  /** The parent or child; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
};

/** What makes two persons kin. */
export type ResidentKinBasis =
  /** By an adoption in force. */
  | 'ADOPTION'
  /** By birth. */
  | 'BLOOD';

/** What somebody is to another person. */
export type ResidentKinship =
  /** Son or daughter. */
  | 'CHILD'
  /** Father or mother. */
  | 'PARENT';

/** That two records are of one person. Seen by registrars of the kept record's place; the number of the paper by nobody. */
export type ResidentMerge = Case & Node & {
  __typename?: 'ResidentMerge';
  /** Which acts are open to the viewer now, and why not. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case. */
  caseNumber: Scalars['String']['output'];
  /** No period of the law for it is known here. */
  deadlines: Array<StatutoryDeadline>;
  /** Day on which it was carried out or dropped. */
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it was dropped, or undone. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** What was done on it, the first act first. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The record that is kept; null when the viewer may not see it. */
  kept?: Maybe<Resident>;
  /** The record that is merged into it; null when the viewer may not see it. */
  merged?: Maybe<Resident>;
  /** What the persons were told of it. */
  messages: Array<PersonalMessage>;
  /** Day of the proposal. */
  proposedOn: Scalars['LocalDate']['output'];
  /** Why they are one person, and what shows it. */
  reason: Scalars['String']['output'];
  /** Where it stands, as of any case. */
  stage: CaseStage;
  /** Where it stands. */
  status: ResidentMergeStatus;
  /** Version of the merge, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of merges. */
export type ResidentMergeConnection = {
  __typename?: 'ResidentMergeConnection';
  /** The merges of the page with their cursors. */
  edges: Array<ResidentMergeEdge>;
  /** The merges of the page. */
  nodes: Array<ResidentMerge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many merges the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A merge in a page. */
export type ResidentMergeEdge = {
  __typename?: 'ResidentMergeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The merge. */
  node: ResidentMerge;
};

/** Where the merge of two records stands. */
export type ResidentMergeStatus =
  /** Dropped: both records stand as before. */
  | 'DROPPED'
  /** Carried out: the other record points to the kept one. */
  | 'MERGED'
  /** Proposed; another person carries it out. */
  | 'PROPOSED'
  /** Carried out, and undone: both records stand for themselves. */
  | 'SEPARATED';

/** A page of messages. */
export type ResidentMessageConnection = {
  __typename?: 'ResidentMessageConnection';
  /** The messages of the page with their cursors. */
  edges: Array<ResidentMessageEdge>;
  /** The messages of the page. */
  nodes: Array<PersonalMessage>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many messages the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the messages in a page. */
export type ResidentMessageEdge = {
  __typename?: 'ResidentMessageEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: PersonalMessage;
};

/** Where somebody moves. */
export type ResidentMove =
  /** 迁入: back into the city, for somebody who had moved out. */
  | 'IN'
  /** 迁出: out of the city. */
  | 'OUT'
  /** From one community of the city into another. */
  | 'WITHIN';

/** Where and with whom a person was registered on a day, as it is known now. */
export type ResidentOnDay = {
  __typename?: 'ResidentOnDay';
  /** The community; null outside the city. */
  community?: Maybe<Division>;
  /** The household; null while the person belonged to none. */
  household?: Maybe<Household>;
  /** Everybody who belonged to the household that day, the applicant first. */
  members: Array<HouseholdMember>;
  /** The day. */
  on: Scalars['LocalDate']['output'];
  /** The person's relation to the applicant of the household then. */
  relation?: Maybe<HouseholdRelation>;
};

/** One read of a person's protected data. */
export type ResidentRead = {
  __typename?: 'ResidentRead';
  /** What was read, for example `readCitizenId`. */
  action: Scalars['String']['output'];
  /** Number of the case that the read served. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it was read for. */
  purpose?: Maybe<ReadPurpose>;
  /** When. */
  readAt: Scalars['DateTime']['output'];
  /** Who read: the subject of the token. */
  readBy: Scalars['String']['output'];
  /** The role of who read, for example `COMMUNITY_WORKER`. */
  readByRole: Scalars['String']['output'];
  /** Whether it was refused: nothing was shown. */
  refused: Scalars['Boolean']['output'];
  /** Id of the person whose data were read, of the first one where they are several; `unknown` where none was found. */
  residentId: Scalars['ID']['output'];
  /** Ids of everybody whose data were read at once. In a person's own list the person alone. */
  residentIds: Array<Scalars['ID']['output']>;
};

/** A page of the access log. */
export type ResidentReadConnection = {
  __typename?: 'ResidentReadConnection';
  /** The entries of the page with their cursors. */
  edges: Array<ResidentReadEdge>;
  /** The entries of the page. */
  nodes: Array<ResidentRead>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many entries the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type ResidentReadEdge = {
  __typename?: 'ResidentReadEdge';
  /** Where the entry stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ResidentRead;
};

/** Whom a search is for; what is given must all hold. */
export type ResidentSearchInput = {
  /** Day of birth. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /**
   * How the name begins: in Chinese characters, in pinyin with or without tones (surnames in their own reading, 单 is shan), or in
   * Korean script (李 is found as 리 and as 이). Without `birthDate` at least two characters or syllables.
   */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Where a person stands in the register. */
export type ResidentStatus =
  /** Has died. */
  | 'DEAD'
  /** Lives here. */
  | 'LIVING'
  /** Was a second record of somebody: what holds stands in `mergedInto`. */
  | 'MERGED'
  /** Has moved out of the city. */
  | 'MOVED_OUT';

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

/** Input of `separateResidentRecords`. */
export type SeparateResidentRecordsInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the merge. */
  mergeId: Scalars['ID']['input'];
  /** Why they are two persons, and what shows it, 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of `separateResidentRecords`. */
export type SeparateResidentRecordsPayload = {
  __typename?: 'SeparateResidentRecordsPayload';
  /** The merge; null when nothing was written. */
  merge?: Maybe<ResidentMerge>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Class of a place for allowance standards. */
export type Settlement =
  /** Rural standard, set per year. */
  | 'RURAL'
  /** Urban standard, set per month. */
  | 'URBAN';

/** Sex as the register has it. */
export type Sex =
  /** 女. */
  | 'FEMALE'
  /** 男. */
  | 'MALE';

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

/** Who asks, as the gateway verified it. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The division whose residents the viewer may see. */
  division?: Maybe<Division>;
  /** Name shown to the user. */
  name: Scalars['String']['output'];
  /** Ids of the organisations for which the viewer acts. */
  organisationIds: Array<Scalars['ID']['output']>;
  /** The viewer's own entry in the registry. */
  resident?: Maybe<Resident>;
  /** Role, for example `COMMUNITY_WORKER`. */
  role: Scalars['String']['output'];
  /** Scopes that the token grants. */
  scopes: Array<Scalars['String']['output']>;
  /** Account. */
  subject: Scalars['String']['output'];
  /** Today's date for the graph, in city time. A demo city lives on a fixed day. */
  today: Scalars['LocalDate']['output'];
};
