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

/** A community canteen (民膳食堂). */
export type Canteen = Node & {
  __typename?: 'Canteen';
  /** Address, in Chinese. */
  address: Scalars['String']['output'];
  /** Last day of business; null while there is none. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The community in which it stands. */
  community?: Maybe<Division>;
  /** Whether meals are brought home. */
  deliversMeals: Scalars['Boolean']['output'];
  /** Diets that are cooked for. */
  diets: Array<CanteenDiet>;
  /** When meals are served in an ordinary week, from Monday to Sunday. */
  hours: Array<CanteenHours>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What was invested in it, the oldest first. */
  investments: Array<CanteenInvestment>;
  /** What a meal consists of; null where it is not known. */
  menu?: Maybe<LocalizedText>;
  /** Who built and who runs it. */
  model: CanteenModel;
  /** Name. Canteens whose place is a demo value are marked as demo in their names. */
  name: LocalizedText;
  /** First day of business. */
  openedOn: Scalars['LocalDate']['output'];
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

/** A canteen in a page. */
export type CanteenEdge = {
  __typename?: 'CanteenEdge';
  /** Where the canteen stands in the list. */
  cursor: Scalars['String']['output'];
  /** The canteen. */
  node: Canteen;
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

/** Meals of the day. */
export type CanteenMeal =
  /** 早餐. */
  | 'BREAKFAST'
  /** 晚餐. */
  | 'DINNER'
  /** 午餐. */
  | 'LUNCH';

/** Ways of having a meal. */
export type CanteenMealMode =
  /** 送餐: brought home. */
  | 'DELIVERY'
  /** 堂食: at the canteen. */
  | 'DINE_IN'
  /** 自取: taken away. */
  | 'TAKE_AWAY';

/** A meal that a person ordered at a canteen. */
export type CanteenMealOrder = {
  __typename?: 'CanteenMealOrder';
  /** The canteen. */
  canteen: Canteen;
  /** The meal. */
  meal: CanteenMeal;
  /** How it is had. */
  mode: CanteenMealMode;
  /** What the person pays. */
  price: Money;
  /** Day of the meal. */
  servedOn: Scalars['LocalDate']['output'];
};

/** A page of meal orders. */
export type CanteenMealOrderConnection = {
  __typename?: 'CanteenMealOrderConnection';
  /** The orders of the page with their cursors. */
  edges: Array<CanteenMealOrderEdge>;
  /** The orders of the page. */
  nodes: Array<CanteenMealOrder>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many orders the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A meal order in a page. */
export type CanteenMealOrderEdge = {
  __typename?: 'CanteenMealOrderEdge';
  /** Where the order stands in the list. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: CanteenMealOrder;
};

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

/** Who built and who runs a canteen. */
export type CanteenModel =
  /** 公建民营: built by the public, who gives the room for nothing; a third party runs it at a small profit. */
  | 'PUBLIC_BUILT_PRIVATE_RUN'
  /** 社会化合作: a restaurant serves elders at a reduced price. */
  | 'SOCIAL_COOPERATION';

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

/** A person's stay in a care institution. */
export type CareAdmission = {
  __typename?: 'CareAdmission';
  /** Number of the bed within the institution. */
  bedNumber: Scalars['String']['output'];
  /** Type of the bed. */
  bedType: CareBedType;
  /** Why it ended otherwise than planned; null when it did not. */
  endReason?: Maybe<CareStayEndReason>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The institution. */
  institution: CareInstitution;
  /** First day. */
  since: Scalars['LocalDate']['output'];
  /** Kind of stay. */
  stay: CareStay;
  /** Last day, also when it is still to come; null while none is set. */
  until?: Maybe<Scalars['LocalDate']['output']>;
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

/** Types of beds. */
export type CareBedType =
  /** 认知障碍照护单元: in a unit for persons with cognitive disorders. */
  | 'DEMENTIA'
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

/** A care institution (养老机构). The institutions of the demo city are synthetic; their numbers are the published ones. */
export type CareInstitution = Node & {
  __typename?: 'CareInstitution';
  /** Address, in Chinese. */
  address: Scalars['String']['output'];
  /** Its beds; none on a day on which it is not open. */
  beds: CareBedFigures;
  /** How many persons it may take in. */
  capacity: Scalars['Int']['output'];
  /** Last day of business; null while there is none. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The community in which it stands. */
  community?: Maybe<Division>;
  /**
   * The filing (备案) with the civil-affairs bureau (Law on the Protection of the Rights of the Elderly, article
   * 43); null while the institution has not filed.
   */
  filing?: Maybe<CareInstitutionFiling>;
  /** Whether a medical arrangement is valid on a day. */
  hasMedicalCover: Scalars['Boolean']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Who built and who runs it. */
  kind: CareInstitutionKind;
  /** Its arrangements for medical care, past ones included, the newest first. */
  medicalArrangements: Array<CareMedicalArrangement>;
  /** Name. Synthetic institutions are marked as demo in their names. */
  name: LocalizedText;
  /** First day of business. */
  openedOn: Scalars['LocalDate']['output'];
  /** Telephone number; null when none is known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Who published what is known and when, in Chinese; null where nobody did. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was published and what was not, and what is a demo value, in words. */
  sourceNote: LocalizedText;
  /** Unified social credit code (GB 32100). */
  unifiedSocialCreditCode: Scalars['String']['output'];
};


/** A care institution (养老机构). The institutions of the demo city are synthetic; their numbers are the published ones. */
export type CareInstitutionBedsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A care institution (养老机构). The institutions of the demo city are synthetic; their numbers are the published ones. */
export type CareInstitutionHasMedicalCoverArgs = {
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

/** Kinds of stay. */
export type CareStay =
  /** 长期入住: without a fixed end, or for 30 days and more. */
  | 'LONG_TERM'
  /** 短期托养: for less than 30 days. */
  | 'RESPITE';

/** Why a stay ended otherwise than planned. */
export type CareStayEndReason =
  /** The person died: the bed is free from the day after. */
  | 'DEATH';

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
  /** The open canteens of both models, in the order of their communities. */
  canteens: CanteenConnection;
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

/** The care of one person's old age. */
export type ElderCareProfile = {
  __typename?: 'ElderCareProfile';
  /** The stay in a care institution that lasts today; null when there is none. */
  admission?: Maybe<CareAdmission>;
  /** The person's stays in care institutions, the newest first. */
  admissions: Array<CareAdmission>;
  /** The level found by the latest assessment; null when there was none. */
  assessedLevel?: Maybe<CareLevel>;
  /** The person's assessments, the newest first. */
  assessments: Array<CareAssessment>;
  /** The person's orders at canteens, the latest day first. */
  mealOrders: CanteenMealOrderConnection;
  /** How many meals the person ordered at canteens for days of the current month. */
  mealOrdersThisMonth: Scalars['Int']['output'];
};


/** The care of one person's old age. */
export type ElderCareProfileMealOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Who published what is known and when, in Chinese; null where nobody did. */
  source?: Maybe<Scalars['String']['output']>;
  /** What was published and what was not, and what is a demo value, in words. */
  sourceNote: LocalizedText;
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
  /** A community canteen, open or closed; null when there is none with this id. */
  canteen?: Maybe<Canteen>;
  /** A meal programme in its newest version; null when there is none with this code. */
  canteenMealProgramme?: Maybe<CanteenMealProgramme>;
  /** A care institution, open or closed; null when there is none with this id. */
  careInstitution?: Maybe<CareInstitution>;
  /** The level of ability that an assessment with these findings would give, by the function that assessments use (GB/T 42195-2022). Nothing is stored. */
  careLevel?: Maybe<CareLevelResult>;
  /** What a care voucher would cover of a month's services, at most (民发〔2025〕37号). Nobody is named, nothing is stored. */
  estimateCareVoucher?: Maybe<CareVoucherEstimate>;
  /** What a meal costs a diner on a day, by the prices that hold then, and who pays it. Nothing is ordered. */
  quoteMeal?: Maybe<MealQuote>;
};


export type QueryCanteenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCanteenMealProgrammeArgs = {
  code: Scalars['String']['input'];
};


export type QueryCareInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareLevelArgs = {
  input: CareLevelInput;
};


export type QueryEstimateCareVoucherArgs = {
  input: CareVoucherInput;
};


export type QueryQuoteMealArgs = {
  input: MealQuoteInput;
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
