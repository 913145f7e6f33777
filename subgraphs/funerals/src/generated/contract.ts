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

export type Division = {
  __typename?: 'Division';
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
  /** Funeral services and figures of the division. */
  funerals?: Maybe<DivisionFunerals>;
};

/** Funeral services and figures of a division. */
export type DivisionFunerals = {
  __typename?: 'DivisionFunerals';
  /** Cases reported from 1 January of the day's year to the end of the day; null outside the viewer's jurisdiction. */
  casesThisYear?: Maybe<Scalars['Int']['output']>;
  /** Ecological burials that the division organised, newest first. */
  ecologicalBurialCampaigns: Array<EcologicalBurialCampaign>;
  /**
   * Facilities in the division that are open on a day, of the three kinds of the regulation. The comprehensive service
   * centre is no such facility: see `serviceLines`.
   */
  facilityCount: Scalars['Int']['output'];
  /**
   * The number that answers for the division on a day: its own, or else that of the street or city around it.
   * Yanji's 96444 is known since the report of 2024-10-28; on earlier days this is null.
   */
  hotline?: Maybe<Scalars['String']['output']>;
  /**
   * Cases not yet closed at the end of a day. Small numbers could point at a person, so this is null outside the
   * viewer's jurisdiction.
   */
  openCaseCount?: Maybe<Scalars['Int']['output']>;
  /** Cases not yet closed, by their ids; null outside the viewer's jurisdiction. */
  openCases?: Maybe<FuneralCaseConnection>;
  /** The hotline and the comprehensive service centre that serve the division on a day. */
  serviceLines: Array<FuneralServiceLine>;
};


/** Funeral services and figures of a division. */
export type DivisionFuneralsCasesThisYearArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Funeral services and figures of a division. */
export type DivisionFuneralsFacilityCountArgs = {
  kind?: InputMaybe<FuneralFacilityKind>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Funeral services and figures of a division. */
export type DivisionFuneralsHotlineArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Funeral services and figures of a division. */
export type DivisionFuneralsOpenCaseCountArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Funeral services and figures of a division. */
export type DivisionFuneralsOpenCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Funeral services and figures of a division. */
export type DivisionFuneralsServiceLinesArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** An ecological burial that was organised for many families together. */
export type EcologicalBurialCampaign = Node & {
  __typename?: 'EcologicalBurialCampaign';
  /** Where the ashes were taken. */
  destination: LocalizedText;
  /** The division that organised it. */
  division?: Maybe<Division>;
  /** How the ashes were buried. */
  form: EcologicalBurialForm;
  /** The month, `YYYY-MM`. */
  heldIn: Scalars['String']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Land that graves would have taken, in square metres, as published (about); null where it was not. */
  landSavedSquareMetres?: Maybe<Scalars['Int']['output']>;
  /** Name. */
  name: LocalizedText;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
  /** Urns. */
  urns: Scalars['Int']['output'];
};

/** Forms of ecological burial. */
export type EcologicalBurialForm =
  /** 花葬. */
  | 'FLOWER'
  /** 草坪葬. */
  | 'LAWN'
  /** 海葬. */
  | 'SEA'
  /** 树葬. */
  | 'TREE';

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

/**
 * What has to be done after one person's death, from the report to the last rest. What it has as a `Case` needs
 * `funerals:read`. Cases of the demo city are demo data.
 */
export type FuneralCase = Case & Node & {
  __typename?: 'FuneralCase';
  /** Which acts are open to the viewer now: there are no acts on it so far. */
  availableActions: Array<ActionAvailability>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** When the case was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the law wants done in time: nothing so far. */
  deadlines: Array<StatutoryDeadline>;
  /** The facility that handles the case. */
  facility?: Maybe<FuneralFacility>;
  /** What was done on it: there are no acts on it so far. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What may come next; empty on a closed case. */
  nextStatuses: Array<FuneralCaseStatus>;
  /** When the death was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** The deceased. */
  resident?: Maybe<Resident>;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where the case stands. */
  status: FuneralCaseStatus;
  /** Every status that the case has had, in order. */
  steps: Array<FuneralCaseStep>;
  /** Raised by every step. */
  version: Scalars['Int']['output'];
};

/** A page of funeral cases. */
export type FuneralCaseConnection = {
  __typename?: 'FuneralCaseConnection';
  /** The cases of the page with their cursors. */
  edges: Array<FuneralCaseEdge>;
  /** The cases of the page. */
  nodes: Array<FuneralCase>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many cases the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A funeral case in a page. */
export type FuneralCaseEdge = {
  __typename?: 'FuneralCaseEdge';
  /** Where the case stands in the list. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: FuneralCase;
};

/** Where a funeral case stands. */
export type FuneralCaseStatus =
  /** Unnatural death or unknown cause: the funeral stops until the police release the body. */
  | 'ABNORMAL_HOLD'
  /** The family received the ashes. */
  | 'ASHES_RECEIVED'
  /** The death certificate (居民死亡医学证明（推断）书) is there. Nobody is cremated without it. */
  | 'CERTIFIED'
  /** Nothing is left to do. */
  | 'CLOSED'
  /** The body was cremated. */
  | 'CREMATED'
  /** The death was reported. */
  | 'DEATH_REPORTED'
  /** The ashes are deposited (骨灰寄存). */
  | 'DEPOSITED'
  /** Tree, flower or lawn burial. */
  | 'ECOLOGICAL_BURIAL'
  /** The farewell is held. */
  | 'FAREWELL'
  /** The ashes are in a grave. */
  | 'GRAVE'
  /** The body is in storage. */
  | 'IN_STORAGE'
  /** The ashes are in a niche. */
  | 'NICHE'
  /** The ashes were given to the sea. */
  | 'SEA_BURIAL'
  /** Transport of the body is booked. */
  | 'TRANSPORT_BOOKED';

/** A status that a case had, and since when. */
export type FuneralCaseStep = {
  __typename?: 'FuneralCaseStep';
  /** When the case came to it. */
  enteredAt: Scalars['DateTime']['output'];
  /** The status. */
  status: FuneralCaseStatus;
};

/** What a price comes to. */
export type FuneralCharge = {
  __typename?: 'FuneralCharge';
  /** The amount, never above the list: a part of a fen is dropped. Null when there are problems. */
  amount?: Maybe<Money>;
  /** Why no amount can be given; empty when there is one. */
  problems: Array<Problem>;
};

/** A funeral facility. Names and divisions in the demo city are demo data. */
export type FuneralFacility = Node & {
  __typename?: 'FuneralFacility';
  /** The day from which it is closed; null while it is open. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  division?: Maybe<Division>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Kind of the facility. */
  kind: FuneralFacilityKind;
  /** Name. */
  name: LocalizedText;
  /** First day of service. */
  openedOn: Scalars['LocalDate']['output'];
  /** Who published it and when, in Chinese; null where nobody did. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was not published, and what is a demo value, in words; null where the source says it all. */
  sourceNote?: Maybe<LocalizedText>;
};

/** The kinds of facilities of the funeral regulation (殡葬管理条例, in force since 2026-03-30). */
export type FuneralFacilityKind =
  /** 公墓. */
  | 'CEMETERY'
  /** 骨灰堂. */
  | 'COLUMBARIUM'
  /** 殡仪馆. */
  | 'FUNERAL_HOME';

/**
 * A price of a service, in one variant. Yanji's own price table was not found: the demo city uses the list of the
 * neighbouring city Tumen, marked as not confirmed.
 */
export type FuneralPrice = {
  __typename?: 'FuneralPrice';
  /** Share of the price for a body that the list calls abnormal, in percent; null where it makes no difference. */
  abnormalPercent?: Maybe<Scalars['Int']['output']>;
  /** The amount of one unit, before kilometres and adjustments. */
  amount: Money;
  /** Whose price it is, where city and countryside differ; null where they do not. */
  area?: Maybe<FuneralPriceArea>;
  /** What this price comes to in a given case. */
  charge: FuneralCharge;
  /** The oldest age, in full years, that counts as a child. */
  childOldestAge?: Maybe<Scalars['Int']['output']>;
  /** Share of the price for a child's body, in percent; null where age makes no difference. */
  childPercent?: Maybe<Scalars['Int']['output']>;
  /** Whether the bureau confirmed the price for Yanji. */
  confirmed: Scalars['Boolean']['output'];
  /** Kilometres that are charged at least; null where distance costs nothing. */
  minimumKilometres?: Maybe<Scalars['Int']['output']>;
  /** What the variant is. */
  name: LocalizedText;
  /** Added for each kilometre of the way there; null where distance costs nothing. */
  perKilometre?: Maybe<Money>;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
  /** What was not published, and what is a demo value, in words; null where the source says it all. */
  sourceNote?: Maybe<LocalizedText>;
  /** What the amount is charged for. */
  unit: FuneralPriceUnit;
  /** First day of the price; the day of the notice where the beginning is not published. */
  validFrom: Scalars['LocalDate']['output'];
  /** Last day of the price; null while it holds. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Code of the variant, unique within the service. */
  variant: Scalars['ID']['output'];
};


/**
 * A price of a service, in one variant. Yanji's own price table was not found: the demo city uses the list of the
 * neighbouring city Tumen, marked as not confirmed.
 */
export type FuneralPriceChargeArgs = {
  abnormal?: InputMaybe<Scalars['Boolean']['input']>;
  age?: InputMaybe<Scalars['Int']['input']>;
  kilometres?: InputMaybe<Scalars['Int']['input']>;
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a price holds. */
export type FuneralPriceArea =
  /** 农村. */
  | 'RURAL'
  /** 城区. */
  | 'URBAN';

/** What an amount is charged for. */
export type FuneralPriceUnit =
  /** Each body. */
  | 'PER_BODY'
  /** Each day. */
  | 'PER_DAY'
  /** Each hour begun. */
  | 'PER_HOUR'
  /** Each occasion. */
  | 'PER_OCCASION'
  /** Each year and urn. */
  | 'PER_YEAR';

/** A service on the funeral list, as it stood on the requested day. */
export type FuneralService = Node & {
  __typename?: 'FuneralService';
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Which service. */
  item: FuneralServiceItem;
  /** First day on the list; for the city's own offers, the day of the report that names them. */
  listedFrom: Scalars['LocalDate']['output'];
  /** Last day on the list; null while it is on it. */
  listedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Name. */
  name: LocalizedText;
  /** Whether it is one of the base items of the national list; a province or city may add others. */
  nationalItem: Scalars['Boolean']['output'];
  /** The prices of that day. Empty where none is published. */
  prices: Array<FuneralPrice>;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
  /** What was not published, and what is a demo value, in words; null where the source says it all. */
  sourceNote?: Maybe<LocalizedText>;
};

/** Services of a funeral, in their order. */
export type FuneralServiceItem =
  /** 骨灰寄存. */
  | 'ASH_DEPOSIT'
  /** 遗体火化. */
  | 'CREMATION'
  /** 生态安葬: sea, tree, flower or lawn burial. */
  | 'ECOLOGICAL_BURIAL'
  /** 遗体告别. */
  | 'FAREWELL'
  /** Burial in a niche at a body that the government runs. The Chinese name of the item is not verified. */
  | 'NICHE_BURIAL'
  /** 遗体存放, in a cold store or a room of one's own. */
  | 'STORAGE'
  /** 平价殡葬用品: goods that Yanji sells at affordable prices; the prices are not published. */
  | 'SUPPLIES'
  /** 遗体接运. */
  | 'TRANSPORT';

/** A telephone number or counter of the city's one-stop funeral service. */
export type FuneralServiceLine = {
  __typename?: 'FuneralServiceLine';
  /** Number or counter. */
  kind: FuneralServiceLineKind;
  /** Name. */
  name: LocalizedText;
  /** Telephone number; null where none is published. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
  /** What was not published, and what is a demo value, in words; null where the source says it all. */
  sourceNote?: Maybe<LocalizedText>;
  /** First day on which it is known to serve: the day of the report where the beginning is not published. */
  validFrom: Scalars['LocalDate']['output'];
  /** Last day; null while it serves. */
  validUntil?: Maybe<Scalars['LocalDate']['output']>;
};

/** Kinds of service lines. */
export type FuneralServiceLineKind =
  /** 服务热线. */
  | 'HOTLINE'
  /** 综合服务中心: a counter for the whole funeral, not one of the facilities of the regulation. */
  | 'SERVICE_CENTRE';

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

/** Why a request was not carried out, although it was well-formed. Nothing has been written then. */
export type Problem = {
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it, for example `["parties", "0", "residentId"]`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type Query = {
  __typename?: 'Query';
  /** A funeral case; null when there is none or the viewer may not see it. */
  funeralCase?: Maybe<FuneralCase>;
  /** The funeral facilities of a division that are open on a day. */
  funeralFacilities?: Maybe<Array<FuneralFacility>>;
  /**
   * The funeral services on the list on a day, in the order of a funeral. Nothing may be charged outside the list
   * (殡葬管理条例, in force since 2026-03-30; before that day there was no such list).
   */
  funeralServices?: Maybe<Array<FuneralService>>;
};


export type QueryFuneralCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFuneralFacilitiesArgs = {
  division: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryFuneralServicesArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type Resident = {
  __typename?: 'Resident';
  communityCode: Scalars['ID']['output'];
  /** The funeral case after the person's death; null for the living, and when the viewer may not see the person. */
  funeral?: Maybe<FuneralCase>;
  /** The primary key. */
  id: Scalars['ID']['output'];
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
