import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { StandardTimeline as StandardTimelineMapper, UrbanStandard as UrbanStandardMapper, RuralStandard as RuralStandardMapper, SpecialHardshipStandard as SpecialHardshipStandardMapper } from './queries/standards.ts';
import type { DivisionReference as DivisionReferenceMapper } from './queries/figures.ts';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { CountedGrant as CountedGrantMapper, HouseholdReference as HouseholdReferenceMapper, HouseholdView as HouseholdViewMapper, Grant as GrantMapper, GrantPage as GrantPageMapper } from './queries/grants.ts';
import type { Estimate as EstimateMapper } from './rules/estimate.ts';
import type { CalculationRow as CalculationRowMapper } from './tables/policies.ts';
import type { CalculationLine as CalculationLineMapper } from './rules/calculation-facts.ts';
import type { MemberRow as MemberRowMapper, TermRow as TermRowMapper } from './tables/grants.ts';
import type { PaymentRow as PaymentRowMapper } from './tables/payments.ts';
import type { PaymentPage as PaymentPageMapper } from './queries/payments.ts';
import type { Application as ApplicationMapper, ApplicationPage as ApplicationPageMapper } from './queries/applications.ts';
import type { MemberView as MemberViewMapper } from './views.ts';
import type { IncomeRow as IncomeRowMapper, InvestigationRow as InvestigationRowMapper, IncomeCheckRow as IncomeCheckRowMapper, IncomeCheckResultRow as IncomeCheckResultRowMapper, FirstOpinionRow as FirstOpinionRowMapper } from './tables/investigation.ts';
import type { ConflictRow as ConflictRowMapper, StaffRow as StaffRowMapper, DecisionRow as DecisionRowMapper, ActRow as ActRowMapper } from './tables/applications.ts';
import type { Supplement as SupplementMapper } from './queries/investigation.ts';
import type { AuditRow as AuditRowMapper } from '@civil-affairs/kit/case-file';
import type { ReadPage as ReadPageMapper } from './queries/reads.ts';
import type { HouseholdAccountRow as HouseholdAccountRowMapper } from './tables/accounts.ts';
import type { NoticeRow as NoticeRowMapper, ObjectionRow as ObjectionRowMapper } from './tables/notices.ts';
import type { NoticePage as NoticePageMapper } from './queries/notices.ts';
import type { DeadlineRow as DeadlineRowMapper } from './tables/deadlines.ts';
import type { DeadlinePage as DeadlinePageMapper, DeadlineCount as DeadlineCountMapper } from './queries/deadlines.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** Input of `acceptApplication`. */
export type AcceptApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `acceptApplication`. */
export type AcceptApplicationPayload = {
  __typename?: 'AcceptApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
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

/** An act on a case. */
export type AllowanceAct = {
  __typename?: 'AllowanceAct';
  /** The account that acted. */
  account?: Maybe<Scalars['String']['output']>;
  /** Name of the mutation. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Reason or remark that was given. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Role of the account that acted. */
  role: Scalars['String']['output'];
  /** Where the case stood after it. */
  status: AllowanceApplicationStatus;
  /** Version of the case that it made. */
  version: Scalars['Int']['output'];
};

/**
 * The case of a household that applies for an allowance, from the request to the decision (最低生活保障审核确认办法,
 * 民发〔2021〕57号).
 */
export type AllowanceApplication = Node & {
  __typename?: 'AllowanceApplication';
  /** Which staff read the file, newest first: for those who apply, null for others. Auditors have `allowanceReads`. */
  accessLog?: Maybe<AllowanceReadConnection>;
  /** Who applies for the household (article 5). */
  applicant?: Maybe<Resident>;
  /** Which acts are open to the viewer now, and why not. */
  availableActions: Array<ActionAvailability>;
  /** The reckoning that holds: of the decision, else of the latest first opinion; null before one. */
  calculation?: Maybe<AllowanceCalculation>;
  /** The community in which it was registered when it applied. */
  community?: Maybe<Division>;
  /** Kin among those who handle allowances, for which the case is on the separate register. */
  conflicts?: Maybe<Array<AllowanceConflict>>;
  /** The clocks of the law, those that have ended included, in the order of their start. */
  deadlines: Array<StatutoryDeadline>;
  /** The decision; null before it. */
  decision?: Maybe<AllowanceDecision>;
  /** Whether the street decides, to which the county delegated it; the whole process then takes 20 working days. */
  delegated: Scalars['Boolean']['output'];
  /** The first opinions, one for each round in which one was given. */
  firstOpinions: Array<AllowanceFirstOpinion>;
  /** Whether the household applies, or a person of it alone (article 8). */
  ground: AllowanceApplicationGround;
  /** Why a person applies alone on another ground, as it was stated. */
  groundRemark?: Maybe<Scalars['String']['output']>;
  /** What was done, the first act first. The accounts of staff are shown to staff alone. */
  history: Array<AllowanceAct>;
  /** The household that applies. */
  household?: Maybe<Household>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The checks of the finances, the first one first; the latest counts. */
  incomeChecks: Array<AllowanceIncomeCheck>;
  /** The home visits, the first one first. */
  investigations: Array<AllowanceInvestigation>;
  /** Who applies, the applicant first, with the reason why each counts or does not. */
  members: Array<AllowanceApplicationMember>;
  /** The public notices of the case, those that have ended included. */
  notices: Array<AllowanceNotice>;
  /** The objections to its notices. The household does not learn who raised one. */
  objections?: Maybe<Array<AllowanceObjection>>;
  /** The register that the case is kept on (article 11). */
  register: AllowanceRegister;
  /** Unavoidable expenses of the last twelve months, as the household stated them. */
  rigidExpense?: Maybe<Money>;
  /** Round of investigation: 1, and one more for each objection that was upheld (article 19). */
  round: Scalars['Int']['output'];
  /** How far the person in special hardship can look after himself or herself, as the investigation found. */
  selfCare?: Maybe<SelfCareAbility>;
  /** Whether the urban or the rural standard applies. */
  settlement: Settlement;
  /** Where the case stands. */
  status: AllowanceApplicationStatus;
  /** Day on which it was submitted. */
  submittedOn: Scalars['LocalDate']['output'];
  /** The one-time notice of what was missing; null when nothing was. */
  supplement?: Maybe<AllowanceSupplement>;
  /** Version for `expectedVersion` in mutations. */
  version: Scalars['Int']['output'];
  /** Whether nobody who by law must support the household is able to, as it stated: asked for special hardship. */
  withoutSupporter: Scalars['Boolean']['output'];
};


/**
 * The case of a household that applies for an allowance, from the request to the decision (最低生活保障审核确认办法,
 * 民发〔2021〕57号).
 */
export type AllowanceApplicationAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of applications. */
export type AllowanceApplicationConnection = {
  __typename?: 'AllowanceApplicationConnection';
  /** The applications of the page with their cursors. */
  edges: Array<AllowanceApplicationEdge>;
  /** The applications of the page. */
  nodes: Array<AllowanceApplication>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many applications the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the applications in a page. */
export type AllowanceApplicationEdge = {
  __typename?: 'AllowanceApplicationEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: AllowanceApplication;
};

/** Who applies, and on what ground alone (article 8). */
export type AllowanceApplicationGround =
  /** Clergy who have lived away from the household for three years or more. */
  | 'CLERGY'
  /** The whole household. */
  | 'HOUSEHOLD'
  /** A person of a household on the edge with an intellectual or mental disability of grade 3. */
  | 'INTELLECTUAL_OR_MENTAL_DISABILITY'
  /** A person of a household on the edge with a major illness. */
  | 'MAJOR_ILLNESS'
  /** Another ground that the province or county set; the remark says which. */
  | 'OTHER'
  /** A person of a household on the edge with a severe disability, grade 1 or 2. */
  | 'SEVERE_DISABILITY';

/** A person who applies, as the household declared and the check found. */
export type AllowanceApplicationMember = {
  __typename?: 'AllowanceApplicationMember';
  /** Declared to be in compulsory detoxification, or missing by a court’s declaration. */
  awayByOrder: Scalars['Boolean']['output'];
  /** Date of birth, from the register. */
  birthDate: Scalars['LocalDate']['output'];
  /** Income a month as the latest check found it; empty before one. */
  checkedIncomes: Array<AllowanceIncome>;
  /** Full years away as clergy of a religious site. */
  clergyAwayYears: Scalars['Int']['output'];
  /** Whether the person counts as a member of the household in the month that is reckoned. */
  counted: Scalars['Boolean']['output'];
  /** Income a month as the household declared it. */
  declaredIncomes: Array<AllowanceIncome>;
  /** Grade by the certificate, 1 the most severe to 4. */
  disabilityGrade?: Maybe<Scalars['Int']['output']>;
  /** Kind of disability by the certificate. */
  disabilityKind?: Maybe<DisabilityKind>;
  /** Declared to be in prison. */
  imprisoned: Scalars['Boolean']['output'];
  /** Lives in the household for a long time; null when nothing was said. */
  livesInHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Declared to have a major illness. */
  majorIllness: Scalars['Boolean']['output'];
  /** Why the person counts or does not (article 7). */
  reason: LocalizedText;
  /** Relation to the applicant, from the register of residents. */
  relation: HouseholdRelation;
  /** The person; null when the viewer may not see him or her. */
  resident?: Maybe<Resident>;
};

/** Where a case stands. */
export type AllowanceApplicationStatus =
  /** Complete and accepted. */
  | 'ACCEPTED'
  /** The finances were checked; the first opinion is to be given. */
  | 'CHECKING'
  /** Granted. */
  | 'CONFIRMED'
  /** The file is with the county, or with the street where the decision is delegated. */
  | 'COUNTY_REVIEW'
  /** The first opinion was given. */
  | 'FIRST_OPINION'
  /** The home was visited; the finances are to be checked. */
  | 'INVESTIGATING'
  /** Somebody objected to it. */
  | 'OBJECTION'
  /** The first opinion is published for seven days. */
  | 'PUBLIC_NOTICE'
  /** Refused, with written reason. */
  | 'REFUSED'
  /** An objection was upheld: the home is to be visited again. */
  | 'RE_INVESTIGATING'
  /** Submitted; the street looks whether it is complete. */
  | 'SUBMITTED'
  /** The household was told once of everything missing. */
  | 'SUPPLEMENT_REQUESTED'
  /** Ended because the household does not cooperate (article 29). */
  | 'TERMINATED'
  /** Taken back by the household. */
  | 'WITHDRAWN';

/** A reckoning that a decision or a change of a grant rests on. It can be made again with the same result. */
export type AllowanceCalculation = {
  __typename?: 'AllowanceCalculation';
  /** Kind of household. */
  category: AssistanceCategory;
  /** How many persons count. */
  countedMembers: Scalars['Int']['output'];
  /** The household's income a month, of the persons counted together. */
  householdIncome: Money;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** The month that was reckoned. */
  month: Scalars['YearMonth']['output'];
  /** What the household is paid a month by it. */
  monthlyAmount: Money;
  /** The standard in force, per person and month; a twelfth of a rural one, rounded half up to the fen. */
  monthlyStandard: Money;
  /** Income a month and person counted, rounded half up to the fen. */
  perCapitaMonthlyIncome: Money;
  /** The version of the rules: its source, in Chinese. */
  policySource: Scalars['String']['output'];
  /** What it could not settle. */
  problems: Array<Problem>;
  /** Whether reckoning the stored facts again gives the stored result, line by line. */
  reproducible: Scalars['Boolean']['output'];
  /** Who published the standard and when, in Chinese. */
  standardSource: Scalars['String']['output'];
  /** The reckoning, line by line: each line is followed by those that it is made of. */
  steps: Array<AllowanceCalculationStep>;
  /** Settings of that version that no source has confirmed, by name. */
  unconfirmed: Array<Scalars['String']['output']>;
};

/** One line of a reckoning. */
export type AllowanceCalculationStep = {
  __typename?: 'AllowanceCalculationStep';
  /** Its amount; null for a line without one. */
  amount?: Maybe<Money>;
  /** The legal basis; null where the bureau set the rule itself. */
  article?: Maybe<Scalars['String']['output']>;
  /** Stable name of the line, for example `MEMBER_NOT_COUNTED`. */
  code: Scalars['String']['output'];
  /** How deep the line lies in the reckoning: 0 for the main lines, 1 for the lines that one of them is made of, and so on. */
  depth: Scalars['Int']['output'];
  /** The line in words. */
  label: LocalizedText;
};

/** Kinds of support (Social Assistance Law, articles 13, 21 and 22). */
export type AllowanceCategory =
  /** 最低生活保障家庭: paid the difference between its income and the standard. */
  | 'ALLOWANCE'
  /** 最低生活保障边缘家庭: income below one and a half times the standard; recognised without a monthly amount. */
  | 'EDGE'
  /**
   * 刚性支出困难家庭: hardship through unavoidable expenses; recognised without a monthly amount, for 12 months
   * at most.
   */
  | 'RIGID_EXPENDITURE'
  /** 特困人员: paid the special hardship standard. */
  | 'SPECIAL_HARDSHIP';

/** Kin of a person who applies, among those who handle allowances or sit on a committee (article 11). */
export type AllowanceConflict = {
  __typename?: 'AllowanceConflict';
  /** What the staff member is to the person. */
  kinship: Kinship;
  /** The person who applies. */
  resident?: Maybe<Resident>;
  /** The staff or committee member. */
  staff: AllowanceStaff;
};

/** The decision on an application (articles 20 and 21). */
export type AllowanceDecision = {
  __typename?: 'AllowanceDecision';
  /** The reckoning behind it; null where a refusal rests on none. */
  calculation?: Maybe<AllowanceCalculation>;
  /** Day of the decision. */
  decidedOn: Scalars['LocalDate']['output'];
  /** Day on which the household got the written refusal through the street; null before, and for a grant. */
  deliveredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The grant that it began; null for a refusal. */
  grant?: Maybe<AllowanceGrant>;
  /** What was decided. */
  outcome: AllowanceOutcome;
  /** Written reason of a refusal. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What a household may expect. Null figures could not be reckoned: `problems` says why. */
export type AllowanceEstimate = {
  __typename?: 'AllowanceEstimate';
  /** Kind of household. */
  category?: Maybe<AssistanceCategory>;
  /** How many persons count. */
  countedMembers: Scalars['Int']['output'];
  /** What the household would be paid a month; nothing on the edge and above. */
  monthlyAmount?: Maybe<Money>;
  /** The standard in force, per person and month; a twelfth of a rural one, rounded half up to the fen. */
  monthlyStandard?: Maybe<Money>;
  /** Income a month and person counted, rounded half up to the fen; the amount is reckoned from the exact value. */
  perCapitaMonthlyIncome?: Maybe<Money>;
  /** What is wrong with the input, or what the reckoning could not settle. */
  problems: Array<Problem>;
  /** The reckoning, line by line: each line is followed by those that it is made of. */
  steps: Array<AllowanceCalculationStep>;
};

/** Grants in force, counted. */
export type AllowanceFigures = {
  __typename?: 'AllowanceFigures';
  /** Sum of their monthly amounts. */
  amount: Money;
  /** Households. */
  households: Scalars['Int']['output'];
  /** Persons counted in their grants. */
  persons: Scalars['Int']['output'];
};

/** The first opinion of the street (article 19). */
export type AllowanceFirstOpinion = {
  __typename?: 'AllowanceFirstOpinion';
  /** The reckoning behind it. */
  calculation?: Maybe<AllowanceCalculation>;
  /** Day of the opinion. */
  givenOn: Scalars['LocalDate']['output'];
  /** What is proposed. */
  proposal: AllowanceProposal;
  /** Reason; given for every refusal. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Round of the investigation. */
  round: Scalars['Int']['output'];
};

/**
 * Support confirmed for a household. It begins with the month after the decision (最低生活保障审核确认办法,
 * article 21), runs by whole months, and a household has one running grant at most.
 */
export type AllowanceGrant = Node & {
  __typename?: 'AllowanceGrant';
  /** Kind of support that was confirmed. */
  category: AllowanceCategory;
  /** The community in which the household was registered at the decision. */
  community?: Maybe<Division>;
  /** How many persons the amount is reckoned for. */
  countedMembers: Scalars['Int']['output'];
  /** Day of the decision. */
  decidedOn: Scalars['LocalDate']['output'];
  /** First day of the month after the decision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** Last day, the end of a month; null while no end is decided. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** The household that is supported. */
  household?: Maybe<Household>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Who is or was counted, in the order in which they were counted. */
  members: Array<AllowanceMember>;
  /** What the household is paid a month under the latest term. */
  monthlyAmount: Money;
  /** Whether the urban or the rural standard applies. */
  settlement: Settlement;
  /** Where the grant stands today. */
  status: AllowanceStatus;
  /** Why it ended or will end; null while no end is decided. */
  stopReason?: Maybe<AllowanceStopReason>;
  /** The terms of the grant, oldest first: what held from which day on. */
  terms: Array<AllowanceTerm>;
  /** Version for `expectedVersion` in mutations. */
  version: Scalars['Int']['output'];
};

/** A page of grants. */
export type AllowanceGrantConnection = {
  __typename?: 'AllowanceGrantConnection';
  /** The grants of the page with their cursors. */
  edges: Array<AllowanceGrantEdge>;
  /** The grants of the page. */
  nodes: Array<AllowanceGrant>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many grants the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A grant in a page. */
export type AllowanceGrantEdge = {
  __typename?: 'AllowanceGrantEdge';
  /** Where the grant stands in the list. */
  cursor: Scalars['String']['output'];
  /** The grant. */
  node: AllowanceGrant;
};

/** A source of income of a person. */
export type AllowanceIncome = {
  __typename?: 'AllowanceIncome';
  /** Kind of the source. */
  kind: IncomeKind;
  /** Amount a month before costs. */
  monthly: Money;
  /** Necessary costs of earning it a month (article 13). */
  monthlyCost: Money;
};

/** A check of the household’s finances, source by source (article 17). */
export type AllowanceIncomeCheck = {
  __typename?: 'AllowanceIncomeCheck';
  /** Day on which it was completed. */
  checkedOn: Scalars['LocalDate']['output'];
  /** Whether a source says something else than the household declared. */
  mismatch: Scalars['Boolean']['output'];
  /** Number of the check within the case, from 1. */
  number: Scalars['Int']['output'];
  /** What each source said. */
  results: Array<AllowanceIncomeCheckResult>;
  /** Round of the investigation. */
  round: Scalars['Int']['output'];
};

/** What one source said. */
export type AllowanceIncomeCheckResult = {
  __typename?: 'AllowanceIncomeCheckResult';
  /** How it compares to what was declared. */
  outcome: IncomeCheckOutcome;
  /** What differs; given for every mismatch. */
  remark?: Maybe<Scalars['String']['output']>;
  /** The source. */
  source: IncomeCheckSource;
};

/** A home visit, signed by both sides (article 16). */
export type AllowanceInvestigation = {
  __typename?: 'AllowanceInvestigation';
  /** What was found. */
  findings: Scalars['String']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Who went, at least two. */
  investigators: Array<AllowanceStaff>;
  /** Who went: the street, or the county on its own. */
  level: InvestigationLevel;
  /** Round of the investigation. */
  round: Scalars['Int']['output'];
  /** Who signed for the household. */
  signedBy?: Maybe<Resident>;
  /** Day of the visit. */
  visitedOn: Scalars['LocalDate']['output'];
};

/** A person counted in a grant. */
export type AllowanceMember = {
  __typename?: 'AllowanceMember';
  /** The person; null when the viewer may not see him or her. */
  resident?: Maybe<Resident>;
  /** First day from which the person is counted. */
  since: Scalars['LocalDate']['output'];
  /** Last day on which the person is counted; null while it lasts. */
  until?: Maybe<Scalars['LocalDate']['output']>;
};

/** The figures of one month in a place. */
export type AllowanceMonth = {
  __typename?: 'AllowanceMonth';
  /** First day of the month. */
  month: Scalars['LocalDate']['output'];
  /** Grants under the rural standard. */
  rural: AllowanceFigures;
  /** Grants under the urban standard. */
  urban: AllowanceFigures;
};

/** A public notice. */
export type AllowanceNotice = Node & {
  __typename?: 'AllowanceNotice';
  /** Name of the applicant. */
  applicantName: Scalars['String']['output'];
  /** The village or community in which it is published. */
  community?: Maybe<Division>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What is published. */
  kind: AllowanceNoticeKind;
  /** Number of members who are counted. */
  members: Scalars['Int']['output'];
  /** Amount a month. */
  monthlyAmount: Money;
  /** First day. */
  publishedOn: Scalars['LocalDate']['output'];
  /** Last day. */
  until: Scalars['LocalDate']['output'];
};

/** A page of notices. */
export type AllowanceNoticeConnection = {
  __typename?: 'AllowanceNoticeConnection';
  /** The notices of the page with their cursors. */
  edges: Array<AllowanceNoticeEdge>;
  /** The notices of the page. */
  nodes: Array<AllowanceNotice>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many notices the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the notices in a page. */
export type AllowanceNoticeEdge = {
  __typename?: 'AllowanceNoticeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: AllowanceNotice;
};

/** What is published. */
export type AllowanceNoticeKind =
  /** The first opinion of the street, for seven days (article 19). */
  | 'FIRST_OPINION'
  /** The result (article 24). */
  | 'RESULT';

/** An objection to a first opinion. Seen by who raised it, and by the staff who handle it. */
export type AllowanceObjection = Node & {
  __typename?: 'AllowanceObjection';
  /** The answer. */
  answer?: Maybe<Scalars['String']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Day on which it was raised. */
  raisedOn: Scalars['LocalDate']['output'];
  /** The resident who raised it, where one did with the own account. */
  resident?: Maybe<Resident>;
  /** What came of it; null while it is looked into. */
  resolution?: Maybe<ObjectionResolution>;
  /** Day of the answer. */
  resolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was objected. */
  statement: Scalars['String']['output'];
};

/** What was decided on an application. */
export type AllowanceOutcome =
  /** An allowance was granted. */
  | 'GRANTED'
  /** The application was refused. */
  | 'REFUSED';

/** One month's payment of a grant. A grant has one payment for a month at most. */
export type AllowancePayment = Node & {
  __typename?: 'AllowancePayment';
  /** The amount. */
  amount: Money;
  /** The grant that was paid. */
  grant: AllowanceGrant;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** First day of the month that was paid for. */
  month: Scalars['LocalDate']['output'];
  /** Day of the transfer; of the second one when it was issued again. */
  paidOn: Scalars['LocalDate']['output'];
  /** Where the payment stands. */
  status: AllowancePaymentStatus;
};

/** A page of payments. */
export type AllowancePaymentConnection = {
  __typename?: 'AllowancePaymentConnection';
  /** The payments of the page with their cursors. */
  edges: Array<AllowancePaymentEdge>;
  /** The payments of the page. */
  nodes: Array<AllowancePayment>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many payments the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A payment in a page. */
export type AllowancePaymentEdge = {
  __typename?: 'AllowancePaymentEdge';
  /** Where the payment stands in the list. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: AllowancePayment;
};

/** Where a payment stands. */
export type AllowancePaymentStatus =
  /** Paid into the household's account. */
  | 'PAID'
  /** The bank sent it back. */
  | 'RETURNED'
  /** Sent back once, and paid since. */
  | 'RE_ISSUED';

/** What somebody does with allowances. */
export type AllowancePost =
  /** Handles them in a street or the county. */
  | 'ALLOWANCE_STAFF'
  /** Sits on the committee of a village or community, which assists. */
  | 'COMMITTEE_MEMBER';

/** What a first opinion proposes. */
export type AllowanceProposal =
  /** To grant an allowance. */
  | 'GRANT'
  /** To refuse. */
  | 'REFUSE';

/** A look of staff into a file. */
export type AllowanceRead = {
  __typename?: 'AllowanceRead';
  /** What was read. */
  action: Scalars['String']['output'];
  /** The account that read. */
  actor: Scalars['String']['output'];
  /** The role of the account. */
  actorRole: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it was read for. */
  purpose: Scalars['String']['output'];
};

/** A page of reads. */
export type AllowanceReadConnection = {
  __typename?: 'AllowanceReadConnection';
  /** The reads of the page with their cursors. */
  edges: Array<AllowanceReadEdge>;
  /** The reads of the page. */
  nodes: Array<AllowanceRead>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many reads the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the reads in a page. */
export type AllowanceReadEdge = {
  __typename?: 'AllowanceReadEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: AllowanceRead;
};

/** Registers of applications. */
export type AllowanceRegister =
  /** The ordinary one. */
  | 'ORDINARY'
  /** Kin of staff or committee members: the county visits the home itself (articles 11 and 20). */
  | 'SEPARATE';

/** Somebody who handles allowances, or sits on the committee of a village or community. */
export type AllowanceStaff = {
  __typename?: 'AllowanceStaff';
  /** The place of work. */
  division?: Maybe<Division>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** What the person does. */
  post: AllowancePost;
};

/**
 * A minimum living allowance standard (最低生活保障标准): the income per person below which a household is
 * supported. It holds from its first day until the day before the next one's.
 */
export type AllowanceStandard = {
  /** First day on which it is known to be in force, read together with its precision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** How exactly the first day is known. */
  effectiveFromPrecision: StandardDatePrecision;
  /** Day before the next known standard; null for the latest one. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Whether the steps between this standard and the next known one were not found. A higher amount may then
   * have been in force in the later part of the time for which this one is shown.
   */
  followedByGap: Scalars['Boolean']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The class of place for which it is set. */
  settlement: Settlement;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
};

/** The known standards of a city. */
export type AllowanceStandardTimeline = {
  __typename?: 'AllowanceStandardTimeline';
  /** Standards of rural residents, oldest first. */
  rural: Array<RuralStandard>;
  /** Special hardship standards, oldest first, then in the order of their kinds. */
  specialHardship: Array<SpecialHardshipStandard>;
  /** Standards of urban residents, oldest first. */
  urban: Array<UrbanStandard>;
};

/** Where a grant stands. */
export type AllowanceStatus =
  /** It is paid every month. */
  | 'ACTIVE'
  /** 渐退: income rose above the standard through work, and payment goes on for six months at most. */
  | 'GRADUAL_EXIT'
  /** It has ended. */
  | 'STOPPED'
  /** Payment rests. */
  | 'SUSPENDED';

/** Why a grant ends. */
export type AllowanceStopReason =
  /** The only person counted died. */
  | 'DIED'
  /** It rested on false statements (Social Assistance Law, article 73). */
  | 'FRAUD'
  /** The household dissolved, or became part of another one. */
  | 'HOUSEHOLD_CHANGED'
  /** Income is above the standard. */
  | 'INCOME_ABOVE_STANDARD'
  /** The household moved out of the city. */
  | 'MOVED_AWAY'
  /** The household did not take part in its review (办法, article 29). */
  | 'NOT_COOPERATING'
  /** The time for which it was confirmed ran out. */
  | 'PERIOD_ENDED'
  /** A grant of another kind took its place: a household on the edge got an allowance. */
  | 'SUPERSEDED'
  /** The household gave it up. */
  | 'WITHDRAWN';

/** The one-time notice of everything missing (article 10), and the answer to it. */
export type AllowanceSupplement = {
  __typename?: 'AllowanceSupplement';
  /** Words of the answer. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Day of the answer; null while it is awaited. */
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Everything missing. */
  items: Array<SupplementItem>;
  /** Further words of the notice. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Day of the notice. */
  requestedOn: Scalars['LocalDate']['output'];
};

/** What holds for a grant from a day on, until the next term or the end of the grant. */
export type AllowanceTerm = {
  __typename?: 'AllowanceTerm';
  /** The reckoning behind it; null for terms that were taken over without one. */
  calculation?: Maybe<AllowanceCalculation>;
  /** How many persons the amount is reckoned for. */
  countedMembers: Scalars['Int']['output'];
  /** The household's income per month, as it was reckoned. */
  householdIncome: Money;
  /**
   * What the household is paid a month: the standard less the income per person, times the persons counted
   * (办法, article 23). Kept at its former amount in a gradual exit, and nothing while suspended.
   */
  monthlyAmount: Money;
  /** What this term came from. */
  reason: AllowanceTermReason;
  /** First day, the first of a month. */
  since: Scalars['LocalDate']['output'];
  /** Status of the grant under this term. */
  status: AllowanceStatus;
};

/** Where a term of a grant came from. */
export type AllowanceTermReason =
  /** The grant was confirmed. */
  | 'GRANTED'
  /** Somebody joined or left the household, for example by a marriage. */
  | 'HOUSEHOLD_CHANGED'
  /** A person refused three jobs in a row without reason and lost the own share (办法, article 34). */
  | 'JOBS_REFUSED'
  /** A counted person died; the amount was settled anew (2022 notice). */
  | 'MEMBER_DIED'
  /** Payment was taken up again. */
  | 'RESUMED'
  /** The household was reviewed (办法, article 31). */
  | 'REVIEWED'
  /** The standard was changed. */
  | 'STANDARD_CHANGED'
  /** Payment was put to rest. */
  | 'SUSPENDED';

/** A source of income of a person. */
export type ApplicationIncomeInput = {
  /** Kind of the source. */
  kind: IncomeKind;
  /** Necessary costs of earning it a month, in fen; none when left out (article 13). */
  monthlyCostFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Amount a month before costs, in fen. */
  monthlyFen: Scalars['SafeInt']['input'];
};

/** What is declared about a person who applies. */
export type ApplicationMemberInput = {
  /** In compulsory detoxification, or missing by a court’s declaration; false when left out. */
  awayByOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full years away as clergy of a religious site; 0 when left out. */
  clergyAwayYears?: InputMaybe<Scalars['Int']['input']>;
  /** Grade by the certificate, 1 to 4. */
  disabilityGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Kind of disability by the certificate, together with the grade. */
  disabilityKind?: InputMaybe<DisabilityKind>;
  /** In prison; false when left out. */
  imprisoned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every source of income; empty for none. */
  incomes: Array<ApplicationIncomeInput>;
  /** Lives in the household for a long time. Counts for parents, grown-up children and others (article 7). */
  livesInHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a major illness; false when left out. */
  majorIllness?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
};

/** Input of `applyForAllowance`. */
export type ApplyForAllowanceInput = {
  /** Where the money is to go. */
  account: HouseholdAccountInput;
  /** Who applies for the household: a member of it. */
  applicantId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Reference of the written entrustment; needed from anybody outside the household. 1 to 1000 characters. */
  entrustment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the household applies, or the person alone. */
  ground: AllowanceApplicationGround;
  /** Needed for the ground `OTHER`; 1 to 1000 characters. */
  groundRemark?: InputMaybe<Scalars['String']['input']>;
  /** What is declared about each person who applies: every member of the household, or the person alone. */
  members: Array<ApplicationMemberInput>;
  /** Unavoidable expenses of the last twelve months in fen, where they weigh on the household. */
  rigidExpenseFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Whether nobody who by law must support the household is able to; false when left out. */
  withoutSupporter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of `applyForAllowance`. */
export type ApplyForAllowancePayload = {
  __typename?: 'ApplyForAllowancePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Which kind of household the reckoning found (Social Assistance Law, articles 13, 21 and 22). */
export type AssistanceCategory =
  /** 低保: income per person below the standard. */
  | 'ALLOWANCE'
  /** 低保边缘: income per person from the standard to below one and a half times of it. */
  | 'EDGE'
  /** None of these. */
  | 'NONE'
  /** 刚性支出困难: unavoidable expenses weigh on an income below the local average. */
  | 'RIGID_EXPENDITURE'
  /** 特困: paid the special hardship standard. */
  | 'SPECIAL_HARDSHIP';

/** Input of `changeHouseholdAccount`. */
export type ChangeHouseholdAccountInput = {
  /** Where the money is to go. */
  account: HouseholdAccountInput;
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
};

/** What came of `changeHouseholdAccount`. */
export type ChangeHouseholdAccountPayload = {
  __typename?: 'ChangeHouseholdAccountPayload';
  /** The account that holds from now on; null when nothing was written. */
  account?: Maybe<HouseholdAccount>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** The income of a person as the check found it. */
export type CheckedIncomeInput = {
  /** Every source of income; empty for none. */
  incomes: Array<ApplicationIncomeInput>;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
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

/** What is counted. */
export type DeadlineUnit =
  /** Calendar days. */
  | 'CALENDAR'
  /** Working days. */
  | 'WORKING';

/** Input of `decideApplication`. */
export type DecideApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** What is decided. */
  outcome: AllowanceProposal;
  /** Written reason; needed for a refusal. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `decideApplication`. */
export type DecideApplicationPayload = {
  __typename?: 'DecideApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `deliverRefusal`. */
export type DeliverRefusalInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `deliverRefusal`. */
export type DeliverRefusalPayload = {
  __typename?: 'DeliverRefusalPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Kinds of disability by the certificate (GB/T 26341-2010, put together). */
export type DisabilityKind =
  /** Intellectual. */
  | 'INTELLECTUAL'
  /** Mental. */
  | 'MENTAL'
  /** More than one. */
  | 'MULTIPLE'
  /** Of the body. */
  | 'PHYSICAL'
  /** Of sight, hearing or speech. */
  | 'SENSORY';

export type Division = {
  __typename?: 'Division';
  /** Minimum living allowance: the standards that apply here, and the figures of the place. */
  allowances?: Maybe<DivisionAllowances>;
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
};

/**
 * Minimum living allowance in a place. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowances = {
  __typename?: 'DivisionAllowances';
  /** Households whose grant is in force (active or in gradual exit) on a day, today when no day is given. */
  householdsInForce: Scalars['Int']['output'];
  /** Sum of the monthly amounts of the grants in force on a day, today when no day is given. */
  monthlyTotal: Money;
  /**
   * What was paid out for a month, this month when none is given. Payments that the bank returned count once
   * they are issued again.
   */
  paidInMonth: Money;
  /** Persons counted in the grants in force on a day, today when no day is given. */
  personsInForce: Scalars['Int']['output'];
  /** The rural standard in force on a day, today when no day is given; null before the first known one. */
  ruralStandard?: Maybe<RuralStandard>;
  /** The last twelve months with the current one, oldest first: the grants in force on each month's first day. */
  timeline: Array<AllowanceMonth>;
  /** The urban standard in force on a day, today when no day is given; null before the first known one. */
  urbanStandard?: Maybe<UrbanStandard>;
};


/**
 * Minimum living allowance in a place. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesHouseholdsInForceArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  settlement?: InputMaybe<Settlement>;
};


/**
 * Minimum living allowance in a place. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesMonthlyTotalArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  settlement?: InputMaybe<Settlement>;
};


/**
 * Minimum living allowance in a place. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesPaidInMonthArgs = {
  month?: InputMaybe<Scalars['LocalDate']['input']>;
  settlement?: InputMaybe<Settlement>;
};


/**
 * Minimum living allowance in a place. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesPersonsInForceArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  settlement?: InputMaybe<Settlement>;
};


/**
 * Minimum living allowance in a place. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesRuralStandardArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * Minimum living allowance in a place. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesUrbanStandardArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A household for an estimate. */
export type EstimateAllowanceInput = {
  /** Code of the city, or of a street or community in it: its standards and rules apply. */
  division?: Scalars['ID']['input'];
  /** Everybody who may count, 1 to 30 persons with exactly one applicant. */
  members: Array<EstimateMemberInput>;
  /** The month: its rules apply, and the latest standard that begins no later than in it. */
  month: Scalars['YearMonth']['input'];
  /** Unavoidable expenses of the last twelve months in fen (刚性支出), where they weigh on the household. */
  rigidExpenseFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How far the person in special hardship can look after himself or herself; the care standard is left out without it. */
  selfCare?: InputMaybe<SelfCareAbility>;
  /** Whether the urban or the rural standard applies at its place. */
  settlement: Settlement;
  /**
   * Whether nobody who by law must support the household is able to (特困人员认定办法): asked for special hardship,
   * and not assumed when it is left out.
   */
  withoutSupporter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One source of income of a person. */
export type EstimateIncomeInput = {
  /** Kind of income. */
  kind: IncomeKind;
  /**
   * Necessary costs of earning it a month in fen, from 0; nothing when left out. Costs above the income make it
   * nothing, never negative.
   */
  monthlyCostFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Amount a month in fen, from 0. */
  monthlyFen: Scalars['SafeInt']['input'];
};

/** A person of the household. */
export type EstimateMemberInput = {
  /** Date of birth: a minor child must be under 18, and age counts for special hardship. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Full years away as clergy of a religious site: not counted from three (办法, article 7). */
  clergyAwayYears?: InputMaybe<Scalars['Int']['input']>;
  /** In prison: not counted (办法, article 7). */
  imprisoned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every source of income; empty for none. */
  incomes: Array<EstimateIncomeInput>;
  /**
   * Lives in the household for a long time. Parents, grown-up children and other members with a duty of support
   * count only when it is true (办法, article 7); husband or wife, minor children and students count in any case.
   */
  livesInHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relation to the applicant. */
  relation: HouseholdRelation;
};

/** Input of `extendDeadline`. */
export type ExtendDeadlineInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The legal basis and why the case is special. */
  basis: Scalars['String']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Working days added, 1 to 15. */
  days: Scalars['Int']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `extendDeadline`. */
export type ExtendDeadlinePayload = {
  __typename?: 'ExtendDeadlinePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `giveFirstOpinion`. */
export type GiveFirstOpinionInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** What is proposed: it must be what the reckoning says. */
  proposal: AllowanceProposal;
  /** Reason; needed for a refusal. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `giveFirstOpinion`. */
export type GiveFirstOpinionPayload = {
  __typename?: 'GiveFirstOpinionPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

export type Household = {
  __typename?: 'Household';
  /**
   * The household's support; null when the viewer may not see it. Residents see the grants in which they
   * are counted.
   */
  allowance?: Maybe<HouseholdAllowance>;
  /** Code of the community, by which this subgraph decides who may see the household's data. */
  communityCode: Scalars['ID']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
};

/** The account that a household’s money is paid into (article 25). */
export type HouseholdAccount = {
  __typename?: 'HouseholdAccount';
  /** Name of the bank. */
  bankName: Scalars['String']['output'];
  /** The member whose account it is. */
  holder?: Maybe<Resident>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The account number with everything but its last four digits hidden. */
  maskedNumber: Scalars['String']['output'];
  /** First day on which it holds. */
  since: Scalars['LocalDate']['output'];
};

/** An account at a bank. */
export type HouseholdAccountInput = {
  /** The account number: 12 to 19 digits, blanks between them left out. */
  accountNumber: Scalars['String']['input'];
  /** Name of the bank, 1 to 100 characters. */
  bankName: Scalars['String']['input'];
  /** The member whose account it is. */
  holderId: Scalars['ID']['input'];
};

/** A household's grants and payments. */
export type HouseholdAllowance = {
  __typename?: 'HouseholdAllowance';
  /** Where the money goes now; null when no account was named. */
  account?: Maybe<HouseholdAccount>;
  /** The applications of the household, the latest first: for staff all, for residents those in which they apply. */
  applications: AllowanceApplicationConnection;
  /** The grant that runs today, suspended or not; null when there is none. */
  grant?: Maybe<AllowanceGrant>;
  /** All grants, the latest first. */
  grants: AllowanceGrantConnection;
  /** All payments, the latest month first. */
  payments: AllowancePaymentConnection;
};


/** A household's grants and payments. */
export type HouseholdAllowanceApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A household's grants and payments. */
export type HouseholdAllowanceGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A household's grants and payments. */
export type HouseholdAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** What a source said. */
export type IncomeCheckOutcome =
  /** As the household declared. */
  | 'AS_DECLARED'
  /** Something else. */
  | 'MISMATCH'
  /** It knows nothing of the household. */
  | 'NO_RECORD';

/** What one source said. */
export type IncomeCheckResultInput = {
  /** How it compares to what was declared. */
  outcome: IncomeCheckOutcome;
  /** What differs; needed for a mismatch. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The source. */
  source: IncomeCheckSource;
};

/** Sources of a check of the finances (article 17). */
export type IncomeCheckSource =
  /** Registration of companies. */
  | 'COMPANY_REGISTRATION'
  /** Deposits at banks. */
  | 'DEPOSITS'
  /** Housing fund. */
  | 'HOUSING_FUND'
  /** Household register. */
  | 'HUKOU'
  /** Insurance. */
  | 'INSURANCE'
  /** Accounts with payment and finance services online. */
  | 'ONLINE_FINANCE'
  /** Real estate. */
  | 'REAL_ESTATE'
  /** Securities. */
  | 'SECURITIES'
  /** Social insurance. */
  | 'SOCIAL_INSURANCE'
  /** Tax. */
  | 'TAX'
  /** Vehicles. */
  | 'VEHICLES';

/** Kinds of income (办法, article 13). Which of them are left out is part of the rules in force in the month. */
export type IncomeKind =
  /** 经营净收入: business or farming, less its costs. */
  | 'BUSINESS'
  /** 计划生育奖励: family-planning rewards. Left out. */
  | 'FAMILY_PLANNING_REWARD'
  /** 优待抚恤金: honour and preferential pensions. Left out. */
  | 'HONOUR_PENSION'
  /**
   * 基础养老金: basic pension of the urban and rural residents' scheme. Left out during the 14th five-year plan, to the
   * end of 2025; whether later was not found, so it is reckoned from 2026 and marked as unconfirmed.
   */
  | 'PENSION'
  /** 财产净收入: rents, interest and other yields of property. */
  | 'PROPERTY'
  /** 奖学金、助学金: scholarships and grants for study. Left out. */
  | 'SCHOLARSHIP'
  /** 社会救助款: money of social assistance. Left out. */
  | 'SOCIAL_ASSISTANCE'
  /** 转移净收入: retirement pay, alimony, support by relatives and other transfers. */
  | 'TRANSFER'
  /** 工资性收入: wages; necessary work costs are deducted. */
  | 'WAGE';

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

/** Who visits a home. */
export type InvestigationLevel =
  /** The county, on its own (article 20). */
  | 'COUNTY'
  /** The street. */
  | 'STREET';

/** What a staff or committee member is to a person who applies. */
export type Kinship =
  /** Son or daughter. */
  | 'CHILD'
  /** Further in direct line. */
  | 'DIRECT_LINE'
  /** Grandchild. */
  | 'GRANDCHILD'
  /** Grandparent. */
  | 'GRANDPARENT'
  /** Father or mother. */
  | 'PARENT'
  /** Registered in the same household. */
  | 'SAME_HOUSEHOLD'
  /** The same person. */
  | 'SAME_PERSON'
  /** Brother or sister, also of one common parent. */
  | 'SIBLING'
  /** Husband or wife. */
  | 'SPOUSE';

/** A label in the languages of the city. Where a document needs two languages, Chinese comes first. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean in the spelling of Yanbian (ko-CN). */
  ko: Scalars['String']['output'];
  /** The label in the language that the request asked for with `Accept-Language`; Chinese otherwise. */
  text: Scalars['String']['output'];
  /** The national common language, in simplified characters. */
  zhHans: Scalars['String']['output'];
};

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
  /** Accepts a complete application. The clocks of the investigation and of the whole process start. */
  acceptApplication?: Maybe<AcceptApplicationPayload>;
  /**
   * Applies for the household of a person, or for the person alone (articles 5 to 8). Residents apply for themselves and
   * their household, community workers and the street with a written entrustment. Kin of those who handle allowances are
   * found in the register of residents, and the case then goes to the separate register.
   */
  applyForAllowance?: Maybe<ApplyForAllowancePayload>;
  /**
   * Names another account for the household’s money, from today on. For members of the household who are counted or
   * apply, and for the street that handles it.
   */
  changeHouseholdAccount?: Maybe<ChangeHouseholdAccountPayload>;
  /**
   * Decides on an application: grants what the reckoning says, with money from the month after (article 21), or refuses
   * with written reason. Not open to who accepted, investigated or checked the case. Only for the county, or for the street
   * to which the decision is delegated.
   */
  decideApplication?: Maybe<DecideApplicationPayload>;
  /** Records that the household got the written refusal through the street, due within 3 working days (article 21). */
  deliverRefusal?: Maybe<DeliverRefusalPayload>;
  /** Extends the whole process from 30 up to 45 working days in a special case (article 22). */
  extendDeadline?: Maybe<ExtendDeadlinePayload>;
  /** Gives the first opinion of the street (article 19), with the reckoning of the checked income for the month after. */
  giveFirstOpinion?: Maybe<GiveFirstOpinionPayload>;
  /** Stops a running clock on a legal basis; `resumeDeadline` lets it run on. */
  pauseDeadline?: Maybe<PauseDeadlinePayload>;
  /** Publishes a first opinion to grant in the village or community for seven days (article 19). */
  publishNotice?: Maybe<PublishNoticePayload>;
  /** Objects to a published first opinion while its notice lasts (article 19). Each objection is looked into and answered. */
  raiseObjection?: Maybe<RaiseObjectionPayload>;
  /**
   * Records the county’s own home visit, before a decision on a case of the separate register or with an objection
   * (article 20). Only for county staff.
   */
  recordCountyVisit?: Maybe<RecordCountyVisitPayload>;
  /**
   * Records a check of the finances, each source once, and the income that follows from it (article 17). After an
   * objection with evidence it is recorded again (article 18).
   */
  recordIncomeCheck?: Maybe<RecordIncomeCheckPayload>;
  /** Records the home visit of the street: at least two investigators, signed by both sides (article 16). */
  recordInvestigation?: Maybe<RecordInvestigationPayload>;
  /**
   * Refuses an application whose check or first opinion shows that it cannot be granted, with written reason, without a
   * public notice. Not open to who accepted, investigated or checked the case.
   */
  refuseApplication?: Maybe<RefuseApplicationPayload>;
  /**
   * Tells the household once of everything that is missing (article 10). A second notice is refused, and so is asking for
   * what the offices can look up (Social Assistance Law, article 62).
   */
  requestSupplement?: Maybe<RequestSupplementPayload>;
  /** Answers an objection. When it is upheld, the home is visited again and a new opinion given (article 19). */
  resolveObjection?: Maybe<ResolveObjectionPayload>;
  /** Lets a stopped clock run on: the days that it stood are added. */
  resumeDeadline?: Maybe<ResumeDeadlinePayload>;
  /** Hands the file in for the decision when the notice has ended without an open objection. */
  submitForReview?: Maybe<SubmitForReviewPayload>;
  /** Records that the household handed in what was missing. */
  supplementApplication?: Maybe<SupplementApplicationPayload>;
  /** Ends the process because the household does not cooperate with it (article 29). */
  terminateApplication?: Maybe<TerminateApplicationPayload>;
  /** Takes an application back before the decision. */
  withdrawApplication?: Maybe<WithdrawApplicationPayload>;
};


export type MutationAcceptApplicationArgs = {
  input: AcceptApplicationInput;
};


export type MutationApplyForAllowanceArgs = {
  input: ApplyForAllowanceInput;
};


export type MutationChangeHouseholdAccountArgs = {
  input: ChangeHouseholdAccountInput;
};


export type MutationDecideApplicationArgs = {
  input: DecideApplicationInput;
};


export type MutationDeliverRefusalArgs = {
  input: DeliverRefusalInput;
};


export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


export type MutationGiveFirstOpinionArgs = {
  input: GiveFirstOpinionInput;
};


export type MutationPauseDeadlineArgs = {
  input: PauseDeadlineInput;
};


export type MutationPublishNoticeArgs = {
  input: PublishNoticeInput;
};


export type MutationRaiseObjectionArgs = {
  input: RaiseObjectionInput;
};


export type MutationRecordCountyVisitArgs = {
  input: RecordCountyVisitInput;
};


export type MutationRecordIncomeCheckArgs = {
  input: RecordIncomeCheckInput;
};


export type MutationRecordInvestigationArgs = {
  input: RecordInvestigationInput;
};


export type MutationRefuseApplicationArgs = {
  input: RefuseApplicationInput;
};


export type MutationRequestSupplementArgs = {
  input: RequestSupplementInput;
};


export type MutationResolveObjectionArgs = {
  input: ResolveObjectionInput;
};


export type MutationResumeDeadlineArgs = {
  input: ResumeDeadlineInput;
};


export type MutationSubmitForReviewArgs = {
  input: SubmitForReviewInput;
};


export type MutationSupplementApplicationArgs = {
  input: SupplementApplicationInput;
};


export type MutationTerminateApplicationArgs = {
  input: TerminateApplicationInput;
};


export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};

/** An object that can be found again by its id alone. */
export type Node = {
  /** The primary key: typed, time-ordered and opaque to clients. */
  id: Scalars['ID']['output'];
};

/** What came of an objection. */
export type ObjectionResolution =
  /** It was not. */
  | 'DISMISSED'
  /** Answered by the new investigation that another objection brought. */
  | 'JOINED'
  /** It was right: a new investigation follows. */
  | 'UPHELD';

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

/** Input of `pauseDeadline`. */
export type PauseDeadlineInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The legal basis. */
  basis: Scalars['String']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Which clock. */
  kind: StatutoryDeadlineKind;
};

/** What came of `pauseDeadline`. */
export type PauseDeadlinePayload = {
  __typename?: 'PauseDeadlinePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
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

/** Input of `publishNotice`. */
export type PublishNoticeInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `publishNotice`. */
export type PublishNoticePayload = {
  __typename?: 'PublishNoticePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * A case; null when there is none or the viewer may not see it. Residents see those in which they apply, whoever
   * submitted an application sees it, staff see those of their place. Each read by staff of what the file holds is
   * written down and shown to the household.
   */
  allowanceApplication?: Maybe<AllowanceApplication>;
  /** The cases of a place, the oldest first. Null for residents and outside the jurisdiction of the viewer. */
  allowanceApplications?: Maybe<AllowanceApplicationConnection>;
  /** How many clocks are due or overdue in each street of a place that has any, in the order of their codes. Null as above. */
  allowanceDeadlineCounts?: Maybe<Array<StatutoryDeadlineCount>>;
  /**
   * The clocks of open cases that are due or overdue in a place, the earliest first; stopped clocks are left out. Null for
   * residents and outside the jurisdiction of the viewer.
   */
  allowanceDeadlines?: Maybe<StatutoryDeadlineConnection>;
  /**
   * The notices that are public today in a place, the latest first: first opinions for seven days, and results for the time
   * that the rules of the city set. They hold the name, the number of members and the amount, and nothing else (article 24).
   * Before its first and after its last day a notice is found by nobody.
   */
  allowanceNotices?: Maybe<AllowanceNoticeConnection>;
  /** Which staff read the file of a case, newest first: for auditors. */
  allowanceReads?: Maybe<AllowanceReadConnection>;
  /**
   * Who handles allowances in a place or for it, and its committee members, whose kin are recognised by it. Null
   * outside the jurisdiction of the viewer.
   */
  allowanceStaff?: Maybe<Array<AllowanceStaff>>;
  /**
   * Every known standard of a place, oldest first: the minimum living allowance of urban and of rural
   * residents, and the special hardship standards, each with its source. A street or community has the
   * standards of its city; null for a place whose city has none here.
   *
   * The timeline is incomplete. Sixteen raises in a row are published up to October 2024 and fewer steps are
   * known: where some are missing, `followedByGap` says so, and none is invented.
   */
  allowanceStandards?: Maybe<AllowanceStandardTimeline>;
  /**
   * What a household may expect, reckoned by the function that decisions use: nobody is named, nothing is stored,
   * and an estimate is not a decision. Input that cannot be reckoned leaves the figures null and says why in
   * `problems`; so does a month before the first known standard.
   */
  estimateAllowance?: Maybe<AllowanceEstimate>;
};


export type QueryAllowanceApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllowanceApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  register?: InputMaybe<AllowanceRegister>;
  status?: InputMaybe<AllowanceApplicationStatus>;
};


export type QueryAllowanceDeadlineCountsArgs = {
  division: Scalars['ID']['input'];
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllowanceDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<StatutoryDeadlineState>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllowanceNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AllowanceNoticeKind>;
};


export type QueryAllowanceReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  applicationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllowanceStaffArgs = {
  division: Scalars['ID']['input'];
};


export type QueryAllowanceStandardsArgs = {
  division?: Scalars['ID']['input'];
};


export type QueryEstimateAllowanceArgs = {
  input: EstimateAllowanceInput;
};

/** Input of `raiseObjection`. */
export type RaiseObjectionInput = {
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Id of the notice. */
  noticeId: Scalars['ID']['input'];
  /** What is objected and why. */
  statement: Scalars['String']['input'];
};

/** What came of `raiseObjection`. */
export type RaiseObjectionPayload = {
  __typename?: 'RaiseObjectionPayload';
  /** The objection; null when nothing was written. */
  objection?: Maybe<AllowanceObjection>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `recordCountyVisit`. */
export type RecordCountyVisitInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** What was found. */
  findings: Scalars['String']['input'];
  /** Who went, by the ids of `allowanceStaff`; at least two, of the county. */
  investigatorIds: Array<Scalars['ID']['input']>;
  /** Who signed for the household: a person who applies. */
  signedById: Scalars['ID']['input'];
  /** Whether the investigators signed. */
  signedByInvestigators: Scalars['Boolean']['input'];
  /** Day of the visit, not in the future. */
  visitedOn: Scalars['LocalDate']['input'];
};

/** What came of `recordCountyVisit`. */
export type RecordCountyVisitPayload = {
  __typename?: 'RecordCountyVisitPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `recordIncomeCheck`. */
export type RecordIncomeCheckInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** The income of each person who applies, as checked; every person once. */
  incomes: Array<CheckedIncomeInput>;
  /** What each of the sources said; every source once. */
  results: Array<IncomeCheckResultInput>;
};

/** What came of `recordIncomeCheck`. */
export type RecordIncomeCheckPayload = {
  __typename?: 'RecordIncomeCheckPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `recordInvestigation`. */
export type RecordInvestigationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** What was found. */
  findings: Scalars['String']['input'];
  /** Who went, by the ids of `allowanceStaff`; at least two. */
  investigatorIds: Array<Scalars['ID']['input']>;
  /** How far a person in special hardship can look after himself or herself, where it was assessed. */
  selfCare?: InputMaybe<SelfCareAbility>;
  /** Who signed for the household: a person who applies. */
  signedById: Scalars['ID']['input'];
  /** Whether the investigators signed. */
  signedByInvestigators: Scalars['Boolean']['input'];
  /** Day of the visit, not in the future and not before the acceptance. */
  visitedOn: Scalars['LocalDate']['input'];
};

/** What came of `recordInvestigation`. */
export type RecordInvestigationPayload = {
  __typename?: 'RecordInvestigationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `refuseApplication`. */
export type RefuseApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Written reason. */
  reason: Scalars['String']['input'];
};

/** What came of `refuseApplication`. */
export type RefuseApplicationPayload = {
  __typename?: 'RefuseApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `requestSupplement`. */
export type RequestSupplementInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Everything missing, at least one. */
  items: Array<SupplementItem>;
  /** Further words; needed with `OTHER_STATEMENT`. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `requestSupplement`. */
export type RequestSupplementPayload = {
  __typename?: 'RequestSupplementPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

export type Resident = {
  __typename?: 'Resident';
  /** The grant in which the person is counted today; null when there is none or the viewer may not see the person. */
  allowance?: Maybe<ResidentAllowance>;
  /** Code of the community, by which this subgraph decides who may see the person's data. */
  communityCode: Scalars['ID']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
};

/** A person's part in the household's running grant. */
export type ResidentAllowance = {
  __typename?: 'ResidentAllowance';
  /** Kind of support that was confirmed. */
  category: AllowanceCategory;
  /** The household's grant. */
  grant: AllowanceGrant;
  /** What the whole household is paid a month now. */
  monthlyAmount: Money;
  /** First day from which the person is counted. */
  since: Scalars['LocalDate']['output'];
  /** Where the grant stands today. */
  status: AllowanceStatus;
};

/** Input of `resolveObjection`. */
export type ResolveObjectionInput = {
  /** The answer to who objected. */
  answer: Scalars['String']['input'];
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the objection. */
  objectionId: Scalars['ID']['input'];
  /** Whether it is upheld. */
  upheld: Scalars['Boolean']['input'];
};

/** What came of `resolveObjection`. */
export type ResolveObjectionPayload = {
  __typename?: 'ResolveObjectionPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `resumeDeadline`. */
export type ResumeDeadlineInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Which clock. */
  kind: StatutoryDeadlineKind;
};

/** What came of `resumeDeadline`. */
export type ResumeDeadlinePayload = {
  __typename?: 'ResumeDeadlinePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
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

/** The standard of rural residents, set per person and year. It is never converted for display. */
export type RuralStandard = AllowanceStandard & {
  __typename?: 'RuralStandard';
  /** First day on which it is known to be in force, read together with its precision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** How exactly the first day is known. */
  effectiveFromPrecision: StandardDatePrecision;
  /** Day before the next known standard; null for the latest one. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Whether the steps between this standard and the next known one were not found. A higher amount may then
   * have been in force in the later part of the time for which this one is shown.
   */
  followedByGap: Scalars['Boolean']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Amount per person and year, as published. */
  perYear: Money;
  /** Always `RURAL`. */
  settlement: Settlement;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
};

/** How far a person in special hardship can look after himself or herself (特困人员认定办法: six items). */
export type SelfCareAbility =
  /** 全自理: all six items met. */
  | 'ABLE'
  /** 全护理: four or more items missed. */
  | 'FULLY_DISABLED'
  /** 半自理: up to three items missed. */
  | 'PARTLY_DISABLED';

/** Class of a place for allowance standards. */
export type Settlement =
  /** Rural standard, set per year. */
  | 'RURAL'
  /** Urban standard, set per month. */
  | 'URBAN';

/** A special hardship (特困) standard, set per person and month. */
export type SpecialHardshipStandard = {
  __typename?: 'SpecialHardshipStandard';
  /** First day on which it is known to be in force, read together with its precision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** How exactly the first day is known. */
  effectiveFromPrecision: StandardDatePrecision;
  /** Day before the next known standard; null for the latest one. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it pays for, and for whom. */
  kind: SpecialHardshipStandardKind;
  /** Amount per person and month, as published. */
  perMonth: Money;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
};

/** Kinds of special hardship standards. */
export type SpecialHardshipStandardKind =
  /** Basic living of a person in a rural place (农村特困人员基本生活标准). */
  | 'BASIC_LIVING_RURAL'
  /** Basic living of a person in an urban place (城市特困人员基本生活标准). */
  | 'BASIC_LIVING_URBAN'
  /** Care of a person who can look after himself or herself (全自理照料护理标准). */
  | 'CARE_ABLE'
  /** Care of a person who has fully lost that ability (全护理照料护理标准). */
  | 'CARE_FULLY_DISABLED'
  /** Care of a person who has partly lost that ability (半自理照料护理标准). */
  | 'CARE_PARTLY_DISABLED';

/** How exactly the first day of a standard is known. */
export type StandardDatePrecision =
  /** The day itself is published. */
  | 'DAY'
  /** The month is published; its first day stands for it. */
  | 'MONTH'
  /** In force at the latest from this date; the real first day was not found. */
  | 'NO_LATER_THAN'
  /** The year is published; 1 January stands for it. */
  | 'YEAR';

/**
 * A clock of the law: by when an office must have acted. The day on which it starts is not counted (Civil Code, article
 * 201); periods of calendar days end on a working day (article 203).
 */
export type StatutoryDeadline = {
  __typename?: 'StatutoryDeadline';
  /** The case. */
  application?: Maybe<AllowanceApplication>;
  /** The legal basis. */
  article: Scalars['String']['output'];
  /** Day on which it was done; null while it runs. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Number of days by the law, without extension or pauses. */
  days: Scalars['Int']['output'];
  /** Last day on time, with extension and pauses; while it is stopped, as if it had run on. */
  dueOn: Scalars['LocalDate']['output'];
  /** Days by which it was extended. */
  extendedBy?: Maybe<Scalars['Int']['output']>;
  /** Legal basis of the extension. */
  extensionBasis?: Maybe<Scalars['String']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What must be done. */
  kind: StatutoryDeadlineKind;
  /** Whether it was or is done too late; never while it is stopped. */
  overdue: Scalars['Boolean']['output'];
  /** Legal basis of the latest pause. */
  pauseBasis?: Maybe<Scalars['String']['output']>;
  /** Days that it stood in earlier pauses, in its unit. */
  pausedDays: Scalars['Int']['output'];
  /** Day since which it stands; null while it runs. */
  pausedSince?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the day may still move, because the holidays of the time are not published yet. */
  provisional: Scalars['Boolean']['output'];
  /** Day on which it started. */
  startedOn: Scalars['LocalDate']['output'];
  /** Whether working or calendar days are counted. */
  unit: DeadlineUnit;
};

/** A page of clocks. */
export type StatutoryDeadlineConnection = {
  __typename?: 'StatutoryDeadlineConnection';
  /** The clocks of the page with their cursors. */
  edges: Array<StatutoryDeadlineEdge>;
  /** The clocks of the page. */
  nodes: Array<StatutoryDeadline>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many clocks the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The clocks of a street, counted. */
export type StatutoryDeadlineCount = {
  __typename?: 'StatutoryDeadlineCount';
  /** Running and not overdue, due within the days asked for. */
  due: Scalars['Int']['output'];
  /** Running and overdue. */
  overdue: Scalars['Int']['output'];
  /** The street or town. */
  street?: Maybe<Division>;
};

/** One of the clocks in a page. */
export type StatutoryDeadlineEdge = {
  __typename?: 'StatutoryDeadlineEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: StatutoryDeadline;
};

/** What must be done in time. */
export type StatutoryDeadlineKind =
  /** The county decides: 10 working days from the file (article 20). */
  | 'COUNTY_DECISION'
  /** The county begins the check of the finances: 3 working days from the request (article 17). */
  | 'INFORMATION_CHECK'
  /** The street begins the investigation: 3 working days from the acceptance (article 15). */
  | 'INVESTIGATION_START'
  /** The first opinion is published: 7 days (article 19). */
  | 'PUBLIC_NOTICE'
  /**
   * All of it from acceptance to decision: 30 working days, up to 45 in special cases, 20 where the street decides
   * (article 22; 2022 notice).
   */
  | 'WHOLE_PROCESS'
  /** The household gets the written refusal: 3 working days from the decision (article 21). */
  | 'WRITTEN_REFUSAL';

/** How a running clock stands. */
export type StatutoryDeadlineState =
  /** The last day has not passed. */
  | 'DUE'
  /** The last day has passed. */
  | 'OVERDUE';

/** Input of `submitForReview`. */
export type SubmitForReviewInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `submitForReview`. */
export type SubmitForReviewPayload = {
  __typename?: 'SubmitForReviewPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Input of `supplementApplication`. */
export type SupplementApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** What was handed in. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `supplementApplication`. */
export type SupplementApplicationPayload = {
  __typename?: 'SupplementApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/**
 * What may be missing in an application. The last ones are looked up by the offices themselves and refused in a notice
 * (Social Assistance Law, article 62).
 */
export type SupplementItem =
  /** The written authorisation to check the finances. */
  | 'CHECK_AUTHORISATION'
  /** Disability certificate: looked up. */
  | 'DISABILITY_CERTIFICATE'
  /** Housing fund record: looked up. */
  | 'HOUSING_FUND_RECORD'
  /** Household register: looked up. */
  | 'HUKOU_RECORD'
  /** Identity card: looked up. */
  | 'IDENTITY_CARD'
  /** Evidence of a major illness. */
  | 'ILLNESS_EVIDENCE'
  /** Statement of the income. */
  | 'INCOME_STATEMENT'
  /** Marriage certificate: looked up. */
  | 'MARRIAGE_CERTIFICATE'
  /** Another statement that only the household can make; the remark says which. */
  | 'OTHER_STATEMENT'
  /** Statement of the property. */
  | 'PROPERTY_STATEMENT'
  /** Real estate record: looked up. */
  | 'REAL_ESTATE_RECORD'
  /** The application with its signatures. */
  | 'SIGNED_APPLICATION'
  /** Social insurance record: looked up. */
  | 'SOCIAL_INSURANCE_RECORD'
  /** Evidence of full-time education. */
  | 'STUDY_EVIDENCE'
  /** Statement about those who must support the household. */
  | 'SUPPORTER_STATEMENT'
  /** Tax record: looked up. */
  | 'TAX_RECORD'
  /** Vehicle record: looked up. */
  | 'VEHICLE_RECORD'
  /** The written entrustment of whoever submits. */
  | 'WRITTEN_ENTRUSTMENT';

/** Input of `terminateApplication`. */
export type TerminateApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** How the household does not cooperate. */
  reason: Scalars['String']['input'];
};

/** What came of `terminateApplication`. */
export type TerminateApplicationPayload = {
  __typename?: 'TerminateApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** The standard of urban residents, set per person and month. */
export type UrbanStandard = AllowanceStandard & {
  __typename?: 'UrbanStandard';
  /** First day on which it is known to be in force, read together with its precision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** How exactly the first day is known. */
  effectiveFromPrecision: StandardDatePrecision;
  /** Day before the next known standard; null for the latest one. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Whether the steps between this standard and the next known one were not found. A higher amount may then
   * have been in force in the later part of the time for which this one is shown.
   */
  followedByGap: Scalars['Boolean']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Amount per person and month, as published. */
  perMonth: Money;
  /** Always `URBAN`. */
  settlement: Settlement;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
};

/** Input of `withdrawApplication`. */
export type WithdrawApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** A key of the client’s own for this act; the same key with the same input is answered as before. */
  clientMutationKey: Scalars['String']['input'];
  /** Version that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, where it was said. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `withdrawApplication`. */
export type WithdrawApplicationPayload = {
  __typename?: 'WithdrawApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
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
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

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
  AllowanceGrant: AllowanceGrant;
  AllowanceNotice: AllowanceNotice;
  AllowanceObjection: AllowanceObjection;
  AllowancePayment: AllowancePayment;
  Division: Division;
  Household: Household;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AllowanceApplication:
    ( { __typename: 'AllowanceApplication' }
    & GraphQLRecursivePick<FederationTypes['AllowanceApplication'], {"id":true}> );
  AllowanceGrant:
    ( { __typename: 'AllowanceGrant' }
    & GraphQLRecursivePick<FederationTypes['AllowanceGrant'], {"id":true}> );
  AllowanceNotice:
    ( { __typename: 'AllowanceNotice' }
    & GraphQLRecursivePick<FederationTypes['AllowanceNotice'], {"id":true}> );
  AllowanceObjection:
    ( { __typename: 'AllowanceObjection' }
    & GraphQLRecursivePick<FederationTypes['AllowanceObjection'], {"id":true}> );
  AllowancePayment:
    ( { __typename: 'AllowancePayment' }
    & GraphQLRecursivePick<FederationTypes['AllowancePayment'], {"id":true}> );
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
  Node:
    | ( ApplicationMapper )
    | ( GrantMapper )
    | ( NoticeRowMapper )
    | ( ObjectionRowMapper )
    | ( PaymentRowMapper )
  ;
  Problem:
    | ( ConflictProblemMapper )
    | ( InputProblemMapper )
    | ( RuleProblemMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptApplicationInput: AcceptApplicationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AcceptApplicationPayload: ResolverTypeWrapper<Omit<AcceptApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ActionAvailability: ResolverTypeWrapper<ActionAvailabilityMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AllowanceAct: ResolverTypeWrapper<ActRowMapper>;
  AllowanceApplication: ResolverTypeWrapper<ApplicationMapper>;
  AllowanceApplicationConnection: ResolverTypeWrapper<ApplicationPageMapper>;
  AllowanceApplicationEdge: ResolverTypeWrapper<Omit<AllowanceApplicationEdge, 'node'> & { node: ResolversTypes['AllowanceApplication'] }>;
  AllowanceApplicationGround: AllowanceApplicationGround;
  AllowanceApplicationMember: ResolverTypeWrapper<MemberViewMapper>;
  AllowanceApplicationStatus: AllowanceApplicationStatus;
  AllowanceCalculation: ResolverTypeWrapper<CalculationRowMapper>;
  AllowanceCalculationStep: ResolverTypeWrapper<CalculationLineMapper>;
  AllowanceCategory: AllowanceCategory;
  AllowanceConflict: ResolverTypeWrapper<ConflictRowMapper>;
  AllowanceDecision: ResolverTypeWrapper<DecisionRowMapper>;
  AllowanceEstimate: ResolverTypeWrapper<EstimateMapper>;
  AllowanceFigures: ResolverTypeWrapper<Omit<AllowanceFigures, 'amount'> & { amount: ResolversTypes['Money'] }>;
  AllowanceFirstOpinion: ResolverTypeWrapper<FirstOpinionRowMapper>;
  AllowanceGrant: ResolverTypeWrapper<GrantMapper>;
  AllowanceGrantConnection: ResolverTypeWrapper<GrantPageMapper>;
  AllowanceGrantEdge: ResolverTypeWrapper<Omit<AllowanceGrantEdge, 'node'> & { node: ResolversTypes['AllowanceGrant'] }>;
  AllowanceIncome: ResolverTypeWrapper<IncomeRowMapper>;
  AllowanceIncomeCheck: ResolverTypeWrapper<IncomeCheckRowMapper>;
  AllowanceIncomeCheckResult: ResolverTypeWrapper<IncomeCheckResultRowMapper>;
  AllowanceInvestigation: ResolverTypeWrapper<InvestigationRowMapper>;
  AllowanceMember: ResolverTypeWrapper<MemberRowMapper>;
  AllowanceMonth: ResolverTypeWrapper<Omit<AllowanceMonth, 'rural' | 'urban'> & { rural: ResolversTypes['AllowanceFigures'], urban: ResolversTypes['AllowanceFigures'] }>;
  AllowanceNotice: ResolverTypeWrapper<NoticeRowMapper>;
  AllowanceNoticeConnection: ResolverTypeWrapper<NoticePageMapper>;
  AllowanceNoticeEdge: ResolverTypeWrapper<Omit<AllowanceNoticeEdge, 'node'> & { node: ResolversTypes['AllowanceNotice'] }>;
  AllowanceNoticeKind: AllowanceNoticeKind;
  AllowanceObjection: ResolverTypeWrapper<ObjectionRowMapper>;
  AllowanceOutcome: AllowanceOutcome;
  AllowancePayment: ResolverTypeWrapper<PaymentRowMapper>;
  AllowancePaymentConnection: ResolverTypeWrapper<PaymentPageMapper>;
  AllowancePaymentEdge: ResolverTypeWrapper<Omit<AllowancePaymentEdge, 'node'> & { node: ResolversTypes['AllowancePayment'] }>;
  AllowancePaymentStatus: AllowancePaymentStatus;
  AllowancePost: AllowancePost;
  AllowanceProposal: AllowanceProposal;
  AllowanceRead: ResolverTypeWrapper<AuditRowMapper>;
  AllowanceReadConnection: ResolverTypeWrapper<ReadPageMapper>;
  AllowanceReadEdge: ResolverTypeWrapper<Omit<AllowanceReadEdge, 'node'> & { node: ResolversTypes['AllowanceRead'] }>;
  AllowanceRegister: AllowanceRegister;
  AllowanceStaff: ResolverTypeWrapper<StaffRowMapper>;
  AllowanceStandard: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AllowanceStandard']>;
  AllowanceStandardTimeline: ResolverTypeWrapper<StandardTimelineMapper>;
  AllowanceStatus: AllowanceStatus;
  AllowanceStopReason: AllowanceStopReason;
  AllowanceSupplement: ResolverTypeWrapper<SupplementMapper>;
  AllowanceTerm: ResolverTypeWrapper<TermRowMapper>;
  AllowanceTermReason: AllowanceTermReason;
  ApplicationIncomeInput: ApplicationIncomeInput;
  ApplicationMemberInput: ApplicationMemberInput;
  ApplyForAllowanceInput: ApplyForAllowanceInput;
  ApplyForAllowancePayload: ResolverTypeWrapper<Omit<ApplyForAllowancePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  AssistanceCategory: AssistanceCategory;
  ChangeHouseholdAccountInput: ChangeHouseholdAccountInput;
  ChangeHouseholdAccountPayload: ResolverTypeWrapper<Omit<ChangeHouseholdAccountPayload, 'account' | 'problems'> & { account?: Maybe<ResolversTypes['HouseholdAccount']>, problems: Array<ResolversTypes['Problem']> }>;
  CheckedIncomeInput: CheckedIncomeInput;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadlineUnit: DeadlineUnit;
  DecideApplicationInput: DecideApplicationInput;
  DecideApplicationPayload: ResolverTypeWrapper<Omit<DecideApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  DeliverRefusalInput: DeliverRefusalInput;
  DeliverRefusalPayload: ResolverTypeWrapper<Omit<DeliverRefusalPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  DisabilityKind: DisabilityKind;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionAllowances: ResolverTypeWrapper<DivisionReferenceMapper>;
  EstimateAllowanceInput: EstimateAllowanceInput;
  EstimateIncomeInput: EstimateIncomeInput;
  EstimateMemberInput: EstimateMemberInput;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: ResolverTypeWrapper<Omit<ExtendDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  GiveFirstOpinionInput: GiveFirstOpinionInput;
  GiveFirstOpinionPayload: ResolverTypeWrapper<Omit<GiveFirstOpinionPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  Household: ResolverTypeWrapper<HouseholdReferenceMapper>;
  HouseholdAccount: ResolverTypeWrapper<HouseholdAccountRowMapper>;
  HouseholdAccountInput: HouseholdAccountInput;
  HouseholdAllowance: ResolverTypeWrapper<HouseholdViewMapper>;
  HouseholdRelation: HouseholdRelation;
  IncomeCheckOutcome: IncomeCheckOutcome;
  IncomeCheckResultInput: IncomeCheckResultInput;
  IncomeCheckSource: IncomeCheckSource;
  IncomeKind: IncomeKind;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  InvestigationLevel: InvestigationLevel;
  Kinship: Kinship;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  Money: ResolverTypeWrapper<FenMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ObjectionResolution: ObjectionResolution;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: ResolverTypeWrapper<Omit<PauseDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  PublishNoticeInput: PublishNoticeInput;
  PublishNoticePayload: ResolverTypeWrapper<Omit<PublishNoticePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseObjectionInput: RaiseObjectionInput;
  RaiseObjectionPayload: ResolverTypeWrapper<Omit<RaiseObjectionPayload, 'objection' | 'problems'> & { objection?: Maybe<ResolversTypes['AllowanceObjection']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordCountyVisitInput: RecordCountyVisitInput;
  RecordCountyVisitPayload: ResolverTypeWrapper<Omit<RecordCountyVisitPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordIncomeCheckInput: RecordIncomeCheckInput;
  RecordIncomeCheckPayload: ResolverTypeWrapper<Omit<RecordIncomeCheckPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordInvestigationInput: RecordInvestigationInput;
  RecordInvestigationPayload: ResolverTypeWrapper<Omit<RecordInvestigationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RefuseApplicationInput: RefuseApplicationInput;
  RefuseApplicationPayload: ResolverTypeWrapper<Omit<RefuseApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RequestSupplementInput: RequestSupplementInput;
  RequestSupplementPayload: ResolverTypeWrapper<Omit<RequestSupplementPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  Resident: ResolverTypeWrapper<ResidentReferenceMapper>;
  ResidentAllowance: ResolverTypeWrapper<CountedGrantMapper>;
  ResolveObjectionInput: ResolveObjectionInput;
  ResolveObjectionPayload: ResolverTypeWrapper<Omit<ResolveObjectionPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ResumeDeadlineInput: ResumeDeadlineInput;
  ResumeDeadlinePayload: ResolverTypeWrapper<Omit<ResumeDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  RuralStandard: ResolverTypeWrapper<RuralStandardMapper>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SelfCareAbility: SelfCareAbility;
  Settlement: Settlement;
  SpecialHardshipStandard: ResolverTypeWrapper<SpecialHardshipStandardMapper>;
  SpecialHardshipStandardKind: SpecialHardshipStandardKind;
  StandardDatePrecision: StandardDatePrecision;
  StatutoryDeadline: ResolverTypeWrapper<DeadlineRowMapper>;
  StatutoryDeadlineConnection: ResolverTypeWrapper<DeadlinePageMapper>;
  StatutoryDeadlineCount: ResolverTypeWrapper<DeadlineCountMapper>;
  StatutoryDeadlineEdge: ResolverTypeWrapper<Omit<StatutoryDeadlineEdge, 'node'> & { node: ResolversTypes['StatutoryDeadline'] }>;
  StatutoryDeadlineKind: StatutoryDeadlineKind;
  StatutoryDeadlineState: StatutoryDeadlineState;
  SubmitForReviewInput: SubmitForReviewInput;
  SubmitForReviewPayload: ResolverTypeWrapper<Omit<SubmitForReviewPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  SupplementApplicationInput: SupplementApplicationInput;
  SupplementApplicationPayload: ResolverTypeWrapper<Omit<SupplementApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  SupplementItem: SupplementItem;
  TerminateApplicationInput: TerminateApplicationInput;
  TerminateApplicationPayload: ResolverTypeWrapper<Omit<TerminateApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  UrbanStandard: ResolverTypeWrapper<UrbanStandardMapper>;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationPayload: ResolverTypeWrapper<Omit<WithdrawApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptApplicationInput: AcceptApplicationInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AcceptApplicationPayload: Omit<AcceptApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ActionAvailability: ActionAvailabilityMapper;
  Boolean: Scalars['Boolean']['output'];
  AllowanceAct: ActRowMapper;
  AllowanceApplication: ApplicationMapper;
  AllowanceApplicationConnection: ApplicationPageMapper;
  AllowanceApplicationEdge: Omit<AllowanceApplicationEdge, 'node'> & { node: ResolversParentTypes['AllowanceApplication'] };
  AllowanceApplicationMember: MemberViewMapper;
  AllowanceCalculation: CalculationRowMapper;
  AllowanceCalculationStep: CalculationLineMapper;
  AllowanceConflict: ConflictRowMapper;
  AllowanceDecision: DecisionRowMapper;
  AllowanceEstimate: EstimateMapper;
  AllowanceFigures: Omit<AllowanceFigures, 'amount'> & { amount: ResolversParentTypes['Money'] };
  AllowanceFirstOpinion: FirstOpinionRowMapper;
  AllowanceGrant: GrantMapper;
  AllowanceGrantConnection: GrantPageMapper;
  AllowanceGrantEdge: Omit<AllowanceGrantEdge, 'node'> & { node: ResolversParentTypes['AllowanceGrant'] };
  AllowanceIncome: IncomeRowMapper;
  AllowanceIncomeCheck: IncomeCheckRowMapper;
  AllowanceIncomeCheckResult: IncomeCheckResultRowMapper;
  AllowanceInvestigation: InvestigationRowMapper;
  AllowanceMember: MemberRowMapper;
  AllowanceMonth: Omit<AllowanceMonth, 'rural' | 'urban'> & { rural: ResolversParentTypes['AllowanceFigures'], urban: ResolversParentTypes['AllowanceFigures'] };
  AllowanceNotice: NoticeRowMapper;
  AllowanceNoticeConnection: NoticePageMapper;
  AllowanceNoticeEdge: Omit<AllowanceNoticeEdge, 'node'> & { node: ResolversParentTypes['AllowanceNotice'] };
  AllowanceObjection: ObjectionRowMapper;
  AllowancePayment: PaymentRowMapper;
  AllowancePaymentConnection: PaymentPageMapper;
  AllowancePaymentEdge: Omit<AllowancePaymentEdge, 'node'> & { node: ResolversParentTypes['AllowancePayment'] };
  AllowanceRead: AuditRowMapper;
  AllowanceReadConnection: ReadPageMapper;
  AllowanceReadEdge: Omit<AllowanceReadEdge, 'node'> & { node: ResolversParentTypes['AllowanceRead'] };
  AllowanceStaff: StaffRowMapper;
  AllowanceStandard: ResolversInterfaceTypes<ResolversParentTypes>['AllowanceStandard'];
  AllowanceStandardTimeline: StandardTimelineMapper;
  AllowanceSupplement: SupplementMapper;
  AllowanceTerm: TermRowMapper;
  ApplicationIncomeInput: ApplicationIncomeInput;
  ApplicationMemberInput: ApplicationMemberInput;
  ApplyForAllowanceInput: ApplyForAllowanceInput;
  ApplyForAllowancePayload: Omit<ApplyForAllowancePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ChangeHouseholdAccountInput: ChangeHouseholdAccountInput;
  ChangeHouseholdAccountPayload: Omit<ChangeHouseholdAccountPayload, 'account' | 'problems'> & { account?: Maybe<ResolversParentTypes['HouseholdAccount']>, problems: Array<ResolversParentTypes['Problem']> };
  CheckedIncomeInput: CheckedIncomeInput;
  ConflictProblem: ConflictProblemMapper;
  DateTime: Scalars['DateTime']['output'];
  DecideApplicationInput: DecideApplicationInput;
  DecideApplicationPayload: Omit<DecideApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  DeliverRefusalInput: DeliverRefusalInput;
  DeliverRefusalPayload: Omit<DeliverRefusalPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Division: DivisionReferenceMapper;
  DivisionAllowances: DivisionReferenceMapper;
  EstimateAllowanceInput: EstimateAllowanceInput;
  EstimateIncomeInput: EstimateIncomeInput;
  EstimateMemberInput: EstimateMemberInput;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: Omit<ExtendDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  GiveFirstOpinionInput: GiveFirstOpinionInput;
  GiveFirstOpinionPayload: Omit<GiveFirstOpinionPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Household: HouseholdReferenceMapper;
  HouseholdAccount: HouseholdAccountRowMapper;
  HouseholdAccountInput: HouseholdAccountInput;
  HouseholdAllowance: HouseholdViewMapper;
  IncomeCheckResultInput: IncomeCheckResultInput;
  InputProblem: InputProblemMapper;
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  Money: FenMapper;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: Omit<PauseDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Problem: ProblemMapper;
  PublishNoticeInput: PublishNoticeInput;
  PublishNoticePayload: Omit<PublishNoticePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Query: Record<PropertyKey, never>;
  RaiseObjectionInput: RaiseObjectionInput;
  RaiseObjectionPayload: Omit<RaiseObjectionPayload, 'objection' | 'problems'> & { objection?: Maybe<ResolversParentTypes['AllowanceObjection']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordCountyVisitInput: RecordCountyVisitInput;
  RecordCountyVisitPayload: Omit<RecordCountyVisitPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordIncomeCheckInput: RecordIncomeCheckInput;
  RecordIncomeCheckPayload: Omit<RecordIncomeCheckPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordInvestigationInput: RecordInvestigationInput;
  RecordInvestigationPayload: Omit<RecordInvestigationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RefuseApplicationInput: RefuseApplicationInput;
  RefuseApplicationPayload: Omit<RefuseApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RequestSupplementInput: RequestSupplementInput;
  RequestSupplementPayload: Omit<RequestSupplementPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Resident: ResidentReferenceMapper;
  ResidentAllowance: CountedGrantMapper;
  ResolveObjectionInput: ResolveObjectionInput;
  ResolveObjectionPayload: Omit<ResolveObjectionPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ResumeDeadlineInput: ResumeDeadlineInput;
  ResumeDeadlinePayload: Omit<ResumeDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RuleProblem: RuleProblemMapper;
  RuralStandard: RuralStandardMapper;
  SafeInt: Scalars['SafeInt']['output'];
  SpecialHardshipStandard: SpecialHardshipStandardMapper;
  StatutoryDeadline: DeadlineRowMapper;
  StatutoryDeadlineConnection: DeadlinePageMapper;
  StatutoryDeadlineCount: DeadlineCountMapper;
  StatutoryDeadlineEdge: Omit<StatutoryDeadlineEdge, 'node'> & { node: ResolversParentTypes['StatutoryDeadline'] };
  SubmitForReviewInput: SubmitForReviewInput;
  SubmitForReviewPayload: Omit<SubmitForReviewPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  SupplementApplicationInput: SupplementApplicationInput;
  SupplementApplicationPayload: Omit<SupplementApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  TerminateApplicationInput: TerminateApplicationInput;
  TerminateApplicationPayload: Omit<TerminateApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  UrbanStandard: UrbanStandardMapper;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationPayload: Omit<WithdrawApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  YearMonth: Scalars['YearMonth']['output'];
};

export type AcceptApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptApplicationPayload'] = ResolversParentTypes['AcceptApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ActionAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionAvailability'] = ResolversParentTypes['ActionAvailability']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AllowanceActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceAct'] = ResolversParentTypes['AllowanceAct']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceApplicationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceApplication'] = ResolversParentTypes['AllowanceApplication'], FederationReferenceType extends FederationReferenceTypes['AllowanceApplication'] = FederationReferenceTypes['AllowanceApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AllowanceReadConnection']>, ParentType, ContextType, Partial<AllowanceApplicationAccessLogArgs>>;
  applicant?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  conflicts?: Resolver<Maybe<Array<ResolversTypes['AllowanceConflict']>>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AllowanceDecision']>, ParentType, ContextType>;
  delegated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstOpinions?: Resolver<Array<ResolversTypes['AllowanceFirstOpinion']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AllowanceApplicationGround'], ParentType, ContextType>;
  groundRemark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['AllowanceAct']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeChecks?: Resolver<Array<ResolversTypes['AllowanceIncomeCheck']>, ParentType, ContextType>;
  investigations?: Resolver<Array<ResolversTypes['AllowanceInvestigation']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AllowanceApplicationMember']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['AllowanceNotice']>, ParentType, ContextType>;
  objections?: Resolver<Maybe<Array<ResolversTypes['AllowanceObjection']>>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['AllowanceRegister'], ParentType, ContextType>;
  rigidExpense?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfCare?: Resolver<Maybe<ResolversTypes['SelfCareAbility']>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceApplicationStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  supplement?: Resolver<Maybe<ResolversTypes['AllowanceSupplement']>, ParentType, ContextType>;
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
  disabilityGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disabilityKind?: Resolver<Maybe<ResolversTypes['DisabilityKind']>, ParentType, ContextType>;
  imprisoned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  livesInHousehold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  majorIllness?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
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
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AllowanceConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceConflict'] = ResolversParentTypes['AllowanceConflict']> = {
  kinship?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['AllowanceStaff'], ParentType, ContextType>;
};

export type AllowanceDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceDecision'] = ResolversParentTypes['AllowanceDecision']> = {
  calculation?: Resolver<Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AllowanceOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllowanceEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceEstimate'] = ResolversParentTypes['AllowanceEstimate']> = {
  category?: Resolver<Maybe<ResolversTypes['AssistanceCategory']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyStandard?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perCapitaMonthlyIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AllowanceCalculationStep']>, ParentType, ContextType>;
};

export type AllowanceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceFigures'] = ResolversParentTypes['AllowanceFigures']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceFirstOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceFirstOpinion'] = ResolversParentTypes['AllowanceFirstOpinion']> = {
  calculation?: Resolver<Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['AllowanceProposal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceGrant'] = ResolversParentTypes['AllowanceGrant'], FederationReferenceType extends FederationReferenceTypes['AllowanceGrant'] = FederationReferenceTypes['AllowanceGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['AllowanceCategory'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AllowanceMember']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['AllowanceStopReason']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AllowanceTerm']>, ParentType, ContextType>;
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
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IncomeCheckSource'], ParentType, ContextType>;
};

export type AllowanceInvestigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceInvestigation'] = ResolversParentTypes['AllowanceInvestigation']> = {
  findings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investigators?: Resolver<Array<ResolversTypes['AllowanceStaff']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['InvestigationLevel'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AllowanceMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceMember'] = ResolversParentTypes['AllowanceMember']> = {
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AllowanceMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceMonth'] = ResolversParentTypes['AllowanceMonth']> = {
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rural?: Resolver<ResolversTypes['AllowanceFigures'], ParentType, ContextType>;
  urban?: Resolver<ResolversTypes['AllowanceFigures'], ParentType, ContextType>;
};

export type AllowanceNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceNotice'] = ResolversParentTypes['AllowanceNotice'], FederationReferenceType extends FederationReferenceTypes['AllowanceNotice'] = FederationReferenceTypes['AllowanceNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceObjection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['ObjectionResolution']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowancePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowancePayment'] = ResolversParentTypes['AllowancePayment'], FederationReferenceType extends FederationReferenceTypes['AllowancePayment'] = FederationReferenceTypes['AllowancePayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowancePayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowancePaymentStatus'], ParentType, ContextType>;
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

export type AllowanceStaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceStaff'] = ResolversParentTypes['AllowanceStaff']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
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
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SupplementItem']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AllowanceTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceTerm'] = ResolversParentTypes['AllowanceTerm']> = {
  calculation?: Resolver<Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdIncome?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AllowanceTermReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
};

export type ApplyForAllowancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForAllowancePayload'] = ResolversParentTypes['ApplyForAllowancePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChangeHouseholdAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHouseholdAccountPayload'] = ResolversParentTypes['ChangeHouseholdAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['HouseholdAccount']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ConflictProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictProblem'] = ResolversParentTypes['ConflictProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflictsWith?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideApplicationPayload'] = ResolversParentTypes['DecideApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DeliverRefusalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverRefusalPayload'] = ResolversParentTypes['DeliverRefusalPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowances?: Resolver<Maybe<ResolversTypes['DivisionAllowances']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DivisionAllowancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionAllowances'] = ResolversParentTypes['DivisionAllowances']> = {
  householdsInForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<DivisionAllowancesHouseholdsInForceArgs>>;
  monthlyTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<DivisionAllowancesMonthlyTotalArgs>>;
  paidInMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<DivisionAllowancesPaidInMonthArgs>>;
  personsInForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<DivisionAllowancesPersonsInForceArgs>>;
  ruralStandard?: Resolver<Maybe<ResolversTypes['RuralStandard']>, ParentType, ContextType, Partial<DivisionAllowancesRuralStandardArgs>>;
  timeline?: Resolver<Array<ResolversTypes['AllowanceMonth']>, ParentType, ContextType>;
  urbanStandard?: Resolver<Maybe<ResolversTypes['UrbanStandard']>, ParentType, ContextType, Partial<DivisionAllowancesUrbanStandardArgs>>;
};

export type ExtendDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendDeadlinePayload'] = ResolversParentTypes['ExtendDeadlinePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type GiveFirstOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveFirstOpinionPayload'] = ResolversParentTypes['GiveFirstOpinionPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowance?: Resolver<Maybe<ResolversTypes['HouseholdAllowance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HouseholdAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdAccount'] = ResolversParentTypes['HouseholdAccount']> = {
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type HouseholdAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdAllowance'] = ResolversParentTypes['HouseholdAllowance']> = {
  account?: Resolver<Maybe<ResolversTypes['HouseholdAccount']>, ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['AllowanceApplicationConnection'], ParentType, ContextType, Partial<HouseholdAllowanceApplicationsArgs>>;
  grant?: Resolver<Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['AllowanceGrantConnection'], ParentType, ContextType, Partial<HouseholdAllowanceGrantsArgs>>;
  payments?: Resolver<ResolversTypes['AllowancePaymentConnection'], ParentType, ContextType, Partial<HouseholdAllowancePaymentsArgs>>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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
  acceptApplication?: Resolver<Maybe<ResolversTypes['AcceptApplicationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptApplicationArgs, 'input'>>;
  applyForAllowance?: Resolver<Maybe<ResolversTypes['ApplyForAllowancePayload']>, ParentType, ContextType, RequireFields<MutationApplyForAllowanceArgs, 'input'>>;
  changeHouseholdAccount?: Resolver<Maybe<ResolversTypes['ChangeHouseholdAccountPayload']>, ParentType, ContextType, RequireFields<MutationChangeHouseholdAccountArgs, 'input'>>;
  decideApplication?: Resolver<Maybe<ResolversTypes['DecideApplicationPayload']>, ParentType, ContextType, RequireFields<MutationDecideApplicationArgs, 'input'>>;
  deliverRefusal?: Resolver<Maybe<ResolversTypes['DeliverRefusalPayload']>, ParentType, ContextType, RequireFields<MutationDeliverRefusalArgs, 'input'>>;
  extendDeadline?: Resolver<Maybe<ResolversTypes['ExtendDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  giveFirstOpinion?: Resolver<Maybe<ResolversTypes['GiveFirstOpinionPayload']>, ParentType, ContextType, RequireFields<MutationGiveFirstOpinionArgs, 'input'>>;
  pauseDeadline?: Resolver<Maybe<ResolversTypes['PauseDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationPauseDeadlineArgs, 'input'>>;
  publishNotice?: Resolver<Maybe<ResolversTypes['PublishNoticePayload']>, ParentType, ContextType, RequireFields<MutationPublishNoticeArgs, 'input'>>;
  raiseObjection?: Resolver<Maybe<ResolversTypes['RaiseObjectionPayload']>, ParentType, ContextType, RequireFields<MutationRaiseObjectionArgs, 'input'>>;
  recordCountyVisit?: Resolver<Maybe<ResolversTypes['RecordCountyVisitPayload']>, ParentType, ContextType, RequireFields<MutationRecordCountyVisitArgs, 'input'>>;
  recordIncomeCheck?: Resolver<Maybe<ResolversTypes['RecordIncomeCheckPayload']>, ParentType, ContextType, RequireFields<MutationRecordIncomeCheckArgs, 'input'>>;
  recordInvestigation?: Resolver<Maybe<ResolversTypes['RecordInvestigationPayload']>, ParentType, ContextType, RequireFields<MutationRecordInvestigationArgs, 'input'>>;
  refuseApplication?: Resolver<Maybe<ResolversTypes['RefuseApplicationPayload']>, ParentType, ContextType, RequireFields<MutationRefuseApplicationArgs, 'input'>>;
  requestSupplement?: Resolver<Maybe<ResolversTypes['RequestSupplementPayload']>, ParentType, ContextType, RequireFields<MutationRequestSupplementArgs, 'input'>>;
  resolveObjection?: Resolver<Maybe<ResolversTypes['ResolveObjectionPayload']>, ParentType, ContextType, RequireFields<MutationResolveObjectionArgs, 'input'>>;
  resumeDeadline?: Resolver<Maybe<ResolversTypes['ResumeDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationResumeDeadlineArgs, 'input'>>;
  submitForReview?: Resolver<Maybe<ResolversTypes['SubmitForReviewPayload']>, ParentType, ContextType, RequireFields<MutationSubmitForReviewArgs, 'input'>>;
  supplementApplication?: Resolver<Maybe<ResolversTypes['SupplementApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSupplementApplicationArgs, 'input'>>;
  terminateApplication?: Resolver<Maybe<ResolversTypes['TerminateApplicationPayload']>, ParentType, ContextType, RequireFields<MutationTerminateApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<Maybe<ResolversTypes['WithdrawApplicationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AllowanceApplication' | 'AllowanceGrant' | 'AllowanceNotice' | 'AllowanceObjection' | 'AllowancePayment', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseDeadlinePayload'] = ResolversParentTypes['PauseDeadlinePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type PublishNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishNoticePayload'] = ResolversParentTypes['PublishNoticePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allowanceApplication?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType, RequireFields<QueryAllowanceApplicationArgs, 'id'>>;
  allowanceApplications?: Resolver<Maybe<ResolversTypes['AllowanceApplicationConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceApplicationsArgs, 'division'>>;
  allowanceDeadlineCounts?: Resolver<Maybe<Array<ResolversTypes['StatutoryDeadlineCount']>>, ParentType, ContextType, RequireFields<QueryAllowanceDeadlineCountsArgs, 'division'>>;
  allowanceDeadlines?: Resolver<Maybe<ResolversTypes['StatutoryDeadlineConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceDeadlinesArgs, 'division'>>;
  allowanceNotices?: Resolver<Maybe<ResolversTypes['AllowanceNoticeConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceNoticesArgs, 'division'>>;
  allowanceReads?: Resolver<Maybe<ResolversTypes['AllowanceReadConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceReadsArgs, 'applicationId'>>;
  allowanceStaff?: Resolver<Maybe<Array<ResolversTypes['AllowanceStaff']>>, ParentType, ContextType, RequireFields<QueryAllowanceStaffArgs, 'division'>>;
  allowanceStandards?: Resolver<Maybe<ResolversTypes['AllowanceStandardTimeline']>, ParentType, ContextType, RequireFields<QueryAllowanceStandardsArgs, 'division'>>;
  estimateAllowance?: Resolver<Maybe<ResolversTypes['AllowanceEstimate']>, ParentType, ContextType, RequireFields<QueryEstimateAllowanceArgs, 'input'>>;
};

export type RaiseObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseObjectionPayload'] = ResolversParentTypes['RaiseObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['AllowanceObjection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordCountyVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCountyVisitPayload'] = ResolversParentTypes['RecordCountyVisitPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordIncomeCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIncomeCheckPayload'] = ResolversParentTypes['RecordIncomeCheckPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordInvestigationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInvestigationPayload'] = ResolversParentTypes['RecordInvestigationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RefuseApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseApplicationPayload'] = ResolversParentTypes['RefuseApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RequestSupplementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSupplementPayload'] = ResolversParentTypes['RequestSupplementPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowance?: Resolver<Maybe<ResolversTypes['ResidentAllowance']>, ParentType, ContextType>;
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
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResumeDeadlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeDeadlinePayload'] = ResolversParentTypes['ResumeDeadlinePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RuleProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleProblem'] = ResolversParentTypes['RuleProblem']> = {
  allowedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuralStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuralStandard'] = ResolversParentTypes['RuralStandard']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFromPrecision?: Resolver<ResolversTypes['StandardDatePrecision'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  effectiveUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecialHardshipStandardKind'], ParentType, ContextType>;
  perMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatutoryDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryDeadline'] = ResolversParentTypes['StatutoryDeadline']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  extendedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extensionBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatutoryDeadlineKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauseBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DeadlineUnit'], ParentType, ContextType>;
};

export type StatutoryDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryDeadlineConnection'] = ResolversParentTypes['StatutoryDeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatutoryDeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatutoryDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatutoryDeadlineCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryDeadlineCount'] = ResolversParentTypes['StatutoryDeadlineCount']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type StatutoryDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryDeadlineEdge'] = ResolversParentTypes['StatutoryDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatutoryDeadline'], ParentType, ContextType>;
};

export type SubmitForReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitForReviewPayload'] = ResolversParentTypes['SubmitForReviewPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SupplementApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementApplicationPayload'] = ResolversParentTypes['SupplementApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TerminateApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateApplicationPayload'] = ResolversParentTypes['TerminateApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UrbanStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanStandard'] = ResolversParentTypes['UrbanStandard']> = {
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFromPrecision?: Resolver<ResolversTypes['StandardDatePrecision'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  followedByGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  perMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationPayload'] = ResolversParentTypes['WithdrawApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  AcceptApplicationPayload?: AcceptApplicationPayloadResolvers<ContextType>;
  ActionAvailability?: ActionAvailabilityResolvers<ContextType>;
  AllowanceAct?: AllowanceActResolvers<ContextType>;
  AllowanceApplication?: AllowanceApplicationResolvers<ContextType>;
  AllowanceApplicationConnection?: AllowanceApplicationConnectionResolvers<ContextType>;
  AllowanceApplicationEdge?: AllowanceApplicationEdgeResolvers<ContextType>;
  AllowanceApplicationMember?: AllowanceApplicationMemberResolvers<ContextType>;
  AllowanceCalculation?: AllowanceCalculationResolvers<ContextType>;
  AllowanceCalculationStep?: AllowanceCalculationStepResolvers<ContextType>;
  AllowanceConflict?: AllowanceConflictResolvers<ContextType>;
  AllowanceDecision?: AllowanceDecisionResolvers<ContextType>;
  AllowanceEstimate?: AllowanceEstimateResolvers<ContextType>;
  AllowanceFigures?: AllowanceFiguresResolvers<ContextType>;
  AllowanceFirstOpinion?: AllowanceFirstOpinionResolvers<ContextType>;
  AllowanceGrant?: AllowanceGrantResolvers<ContextType>;
  AllowanceGrantConnection?: AllowanceGrantConnectionResolvers<ContextType>;
  AllowanceGrantEdge?: AllowanceGrantEdgeResolvers<ContextType>;
  AllowanceIncome?: AllowanceIncomeResolvers<ContextType>;
  AllowanceIncomeCheck?: AllowanceIncomeCheckResolvers<ContextType>;
  AllowanceIncomeCheckResult?: AllowanceIncomeCheckResultResolvers<ContextType>;
  AllowanceInvestigation?: AllowanceInvestigationResolvers<ContextType>;
  AllowanceMember?: AllowanceMemberResolvers<ContextType>;
  AllowanceMonth?: AllowanceMonthResolvers<ContextType>;
  AllowanceNotice?: AllowanceNoticeResolvers<ContextType>;
  AllowanceNoticeConnection?: AllowanceNoticeConnectionResolvers<ContextType>;
  AllowanceNoticeEdge?: AllowanceNoticeEdgeResolvers<ContextType>;
  AllowanceObjection?: AllowanceObjectionResolvers<ContextType>;
  AllowancePayment?: AllowancePaymentResolvers<ContextType>;
  AllowancePaymentConnection?: AllowancePaymentConnectionResolvers<ContextType>;
  AllowancePaymentEdge?: AllowancePaymentEdgeResolvers<ContextType>;
  AllowanceRead?: AllowanceReadResolvers<ContextType>;
  AllowanceReadConnection?: AllowanceReadConnectionResolvers<ContextType>;
  AllowanceReadEdge?: AllowanceReadEdgeResolvers<ContextType>;
  AllowanceStaff?: AllowanceStaffResolvers<ContextType>;
  AllowanceStandard?: AllowanceStandardResolvers<ContextType>;
  AllowanceStandardTimeline?: AllowanceStandardTimelineResolvers<ContextType>;
  AllowanceSupplement?: AllowanceSupplementResolvers<ContextType>;
  AllowanceTerm?: AllowanceTermResolvers<ContextType>;
  ApplyForAllowancePayload?: ApplyForAllowancePayloadResolvers<ContextType>;
  ChangeHouseholdAccountPayload?: ChangeHouseholdAccountPayloadResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideApplicationPayload?: DecideApplicationPayloadResolvers<ContextType>;
  DeliverRefusalPayload?: DeliverRefusalPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionAllowances?: DivisionAllowancesResolvers<ContextType>;
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
  Problem?: ProblemResolvers<ContextType>;
  PublishNoticePayload?: PublishNoticePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseObjectionPayload?: RaiseObjectionPayloadResolvers<ContextType>;
  RecordCountyVisitPayload?: RecordCountyVisitPayloadResolvers<ContextType>;
  RecordIncomeCheckPayload?: RecordIncomeCheckPayloadResolvers<ContextType>;
  RecordInvestigationPayload?: RecordInvestigationPayloadResolvers<ContextType>;
  RefuseApplicationPayload?: RefuseApplicationPayloadResolvers<ContextType>;
  RequestSupplementPayload?: RequestSupplementPayloadResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResidentAllowance?: ResidentAllowanceResolvers<ContextType>;
  ResolveObjectionPayload?: ResolveObjectionPayloadResolvers<ContextType>;
  ResumeDeadlinePayload?: ResumeDeadlinePayloadResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  RuralStandard?: RuralStandardResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SpecialHardshipStandard?: SpecialHardshipStandardResolvers<ContextType>;
  StatutoryDeadline?: StatutoryDeadlineResolvers<ContextType>;
  StatutoryDeadlineConnection?: StatutoryDeadlineConnectionResolvers<ContextType>;
  StatutoryDeadlineCount?: StatutoryDeadlineCountResolvers<ContextType>;
  StatutoryDeadlineEdge?: StatutoryDeadlineEdgeResolvers<ContextType>;
  SubmitForReviewPayload?: SubmitForReviewPayloadResolvers<ContextType>;
  SupplementApplicationPayload?: SupplementApplicationPayloadResolvers<ContextType>;
  TerminateApplicationPayload?: TerminateApplicationPayloadResolvers<ContextType>;
  UrbanStandard?: UrbanStandardResolvers<ContextType>;
  WithdrawApplicationPayload?: WithdrawApplicationPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

