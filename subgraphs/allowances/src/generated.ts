import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { StandardTimeline as StandardTimelineMapper, UrbanStandard as UrbanStandardMapper, RuralStandard as RuralStandardMapper, SpecialHardshipStandard as SpecialHardshipStandardMapper, Standard as StandardMapper } from './queries/standards.ts';
import type { DivisionReference as DivisionReferenceMapper } from './queries/figures.ts';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { CountedGrant as CountedGrantMapper, HouseholdReference as HouseholdReferenceMapper, HouseholdView as HouseholdViewMapper, Grant as GrantMapper, GrantPage as GrantPageMapper } from './queries/grants.ts';
import type { Estimate as EstimateMapper } from './rules/estimate.ts';
import type { CalculationRow as CalculationRowMapper } from './tables/policies.ts';
import type { CalculationLine as CalculationLineMapper } from './rules/calculation-facts.ts';
import type { MemberRow as MemberRowMapper, TermRow as TermRowMapper } from './tables/grants.ts';
import type { PaymentRow as PaymentRowMapper, ShareRow as ShareRowMapper, CorrectionRow as CorrectionRowMapper } from './tables/payments.ts';
import type { PaymentPage as PaymentPageMapper } from './queries/payments.ts';
import type { Application as ApplicationMapper, ApplicationPage as ApplicationPageMapper } from './queries/applications.ts';
import type { MemberView as MemberViewMapper } from './views/applications.ts';
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
import type { SeriesMonth as SeriesMonthMapper, Figures as FiguresMapper } from './rules/series.ts';
import type { ReviewRow as ReviewRowMapper, ChangeRow as ChangeRowMapper, HearingRow as HearingRowMapper, JobOfferRow as JobOfferRowMapper, UnreportedChangeRow as UnreportedChangeRowMapper, RecheckRow as RecheckRowMapper, GrantActRow as GrantActRowMapper, HouseholdCheckRow as HouseholdCheckRowMapper } from './tables/life.ts';
import type { ReviewPage as ReviewPageMapper, RecheckPage as RecheckPageMapper } from './queries/life.ts';
import type { RunRow as RunRowMapper, TransferRow as TransferRowMapper, BankFileRow as BankFileRowMapper } from './tables/payment-runs.ts';
import type { RunPage as RunPageMapper, TransferPage as TransferPageMapper } from './queries/payment-runs.ts';
import type { OverpaymentRow as OverpaymentRowMapper, RecoveryRow as RecoveryRowMapper } from './tables/overpayments.ts';
import type { OverpaymentPage as OverpaymentPageMapper } from './queries/overpayments.ts';
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

/** The file that the bank was given. It is kept as it was sent. */
export type AllowanceBankFile = {
  __typename?: 'AllowanceBankFile';
  /** Its text, in UTF-8. */
  content: Scalars['String']['output'];
  /** Its format. */
  format: AllowanceBankFileFormat;
  /** How many transfers it holds. */
  lineCount: Scalars['Int']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Its name, for saving it. */
  name: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Their sum, which is also its last line. */
  total: Money;
};

/** Formats of bank files. */
export type AllowanceBankFileFormat =
  /** Comma-separated values (RFC 4180), a header first and a line with the totals last. */
  | 'CSV';

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

/**
 * A change of a running grant: one person proposes it, another one confirms it with written reasons, and before a cut or
 * a stop the recipient is heard (Social Assistance Law, article 48, in force since 2026-07-01).
 */
export type AllowanceChange = Node & {
  __typename?: 'AllowanceChange';
  /** The reckoning that it rests on; null for an end that does not depend on income. */
  calculation?: Maybe<AllowanceCalculation>;
  /** What it comes from. */
  cause: ChangeCause;
  /** Day of the decision; null while it is open. */
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** For how many months payment goes on in a gradual exit; null for other changes. */
  exitMonths?: Maybe<Scalars['Int']['output']>;
  /** The grant that would change. */
  grant: AllowanceGrant;
  /** Why it is proposed. */
  grounds: Scalars['String']['output'];
  /** The hearing of the recipient; null when the rules in force ask for none. */
  hearing?: Maybe<AllowanceHearing>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What would change. */
  kind: ChangeKind;
  /** Day of the proposal. */
  proposedOn: Scalars['LocalDate']['output'];
  /** The written reasons of the decision; null while it is open. */
  reasons?: Maybe<Scalars['String']['output']>;
  /**
   * Whose share alone is cut (办法, article 34); null for a change of the whole household, or when the viewer may not see
   * the person.
   */
  resident?: Maybe<Resident>;
  /** First month of a change that reaches back; null for the month after its confirmation. */
  since?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  status: ChangeStatus;
  /** Why the grant would end; null unless it would. */
  stopReason?: Maybe<AllowanceStopReason>;
};

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

/**
 * A difference between what a month was paid or promised and what it is worth by the terms in force now. The month's
 * payment and all its corrections add up to that worth.
 */
export type AllowanceCorrection = {
  __typename?: 'AllowanceCorrection';
  /** The legal basis. */
  article: Scalars['String']['output'];
  /** What changed. */
  cause: AllowanceCorrectionCause;
  /** The difference: owed to the household above zero, paid too much below it. */
  difference: Money;
  /** When it was found. */
  madeAt: Scalars['DateTime']['output'];
  /** First day of the month. */
  month: Scalars['LocalDate']['output'];
  /** What the month is worth now. */
  newAmount: Money;
  /** The standard by which it is reckoned now; null when the standard did not change. */
  newStandard?: Maybe<AllowanceStandard>;
  /** What the month was worth before. */
  oldAmount: Money;
  /** The standard by which the month was reckoned before; null when the standard did not change. */
  oldStandard?: Maybe<AllowanceStandard>;
  /** Where the change was published or decided; null when it is in the case file alone. */
  source?: Maybe<Scalars['String']['output']>;
};

/** What made a past month worth something else. */
export type AllowanceCorrectionCause =
  /** The grant had ended. */
  | 'GRANT_ENDED'
  /** A counted person had died (2022 notice: settled within 3 months). */
  | 'MEMBER_DIED'
  /** A standard was registered that had been in force already. */
  | 'STANDARD_CHANGED'
  /** The grant's terms were changed in retrospect. */
  | 'TERMS_CHANGED';

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
  /** Payment put to rest or taken up again, and an end that the household wanted, the earliest first. */
  acts?: Maybe<Array<AllowanceGrantAct>>;
  /** Which acts are open to the viewer now, and why not. What the input of an act says is examined by the act itself. */
  availableActions?: Maybe<Array<ActionAvailability>>;
  /** Kind of support that was confirmed. */
  category: AllowanceCategory;
  /** Proposed and decided changes, the earliest first. */
  changes?: Maybe<Array<AllowanceChange>>;
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
  /** Jobs that were offered to the persons counted, the earliest first. Residents see their own ones. */
  jobOffers?: Maybe<Array<AllowanceJobOffer>>;
  /** Who is or was counted, in the order in which they were counted. */
  members: Array<AllowanceMember>;
  /** What the household is paid a month under the latest term. */
  monthlyAmount: Money;
  /** The grant's payments, the latest month first. */
  payments: AllowancePaymentConnection;
  /** What happened in the household and was or will be looked at, in the order in which it was found. */
  rechecks?: Maybe<Array<AllowanceRecheck>>;
  /** Reviews of the household, the earliest first; the last one is open while the grant runs. */
  reviews?: Maybe<Array<AllowanceReview>>;
  /** Whether the urban or the rural standard applies. */
  settlement: Settlement;
  /** Where the grant stands today. */
  status: AllowanceStatus;
  /** Why it ended or will end; null while no end is decided. */
  stopReason?: Maybe<AllowanceStopReason>;
  /** The terms of the grant, oldest first: what held from which day on. */
  terms: Array<AllowanceTerm>;
  /** Changes in the household that were kept silent, the earliest first. */
  unreportedChanges?: Maybe<Array<AllowanceUnreportedChange>>;
  /** Version for `expectedVersion` in mutations. */
  version: Scalars['Int']['output'];
};


/**
 * Support confirmed for a household. It begins with the month after the decision (最低生活保障审核确认办法,
 * article 21), runs by whole months, and a household has one running grant at most.
 */
export type AllowanceGrantPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Payment that was put to rest or taken up again, or an end that the household wanted. */
export type AllowanceGrantAct = {
  __typename?: 'AllowanceGrantAct';
  /** What was done. */
  act: AllowanceGrantActKind;
  /** When. */
  actedOn: Scalars['LocalDate']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The reasons in writing; of an end, what the household said. */
  reasons: Scalars['String']['output'];
};

/**
 * What was done with a grant. Whether the Social Assistance Law (article 48) asks for a hearing before payment rests is
 * not confirmed; a rest is no end, and is taken back by the same office.
 */
export type AllowanceGrantActKind =
  /** Payment goes on from the next month on. */
  | 'RESUMED'
  /** The grant ends with the month, as the household wanted. */
  | 'STOPPED'
  /** Payment rests from the next month on. */
  | 'SUSPENDED';

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

/** The recipient's own word before a cut or stop (Social Assistance Law, article 48). */
export type AllowanceHearing = Node & {
  __typename?: 'AllowanceHearing';
  /** What the recipient is heard about. */
  change: AllowanceChange;
  /** Day on which the recipient was heard, or did without; null while it is open. */
  heardOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Day on which it was opened, together with the proposal. */
  openedOn: Scalars['LocalDate']['output'];
  /** Whether the recipient was heard; null while it is open. */
  outcome?: Maybe<HearingOutcome>;
  /** What the recipient said. */
  statement?: Maybe<Scalars['String']['output']>;
};

/** Why a line is held back. */
export type AllowanceHoldReason =
  /** The month came to be worth something else before the run was approved. */
  | 'AMOUNT_CHANGED'
  /** The household has no account. */
  | 'NO_ACCOUNT';

/** One time that the registers were asked about the persons counted in a place. */
export type AllowanceHouseholdCheck = {
  __typename?: 'AllowanceHouseholdCheck';
  /** The place. */
  division?: Maybe<Division>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** When. */
  madeAt: Scalars['DateTime']['output'];
  /** How many re-checks it opened; what was open or settled already is not opened again. */
  opened: Scalars['Int']['output'];
  /** About how many persons. */
  persons: Scalars['Int']['output'];
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

/** A job that was offered to a person (办法, article 34). */
export type AllowanceJobOffer = Node & {
  __typename?: 'AllowanceJobOffer';
  /** What the person answered. */
  answer: JobAnswer;
  /** The change of the person's share that this third refusal in a row opened; null for other offers. */
  change?: Maybe<AllowanceChange>;
  /** The grant in which the person is counted. */
  grant: AllowanceGrant;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Which job. */
  job: Scalars['String']['output'];
  /** Day of the offer. */
  offeredOn: Scalars['LocalDate']['output'];
  /** Why it was refused, in the person's words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who was offered the job; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
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

/** Money that a household was paid and had no right to. */
export type AllowanceOverpayment = Node & {
  __typename?: 'AllowanceOverpayment';
  /** How much, over all months. Less than at first when a later change took part of it back. */
  amount: Money;
  /** Which acts are open to the viewer, and why not. */
  availableActions: Array<ActionAvailability>;
  /** What changed. */
  cause: AllowanceCorrectionCause;
  /** The months, with what each was worth before and is worth now. */
  corrections: Array<AllowanceCorrection>;
  /** Day on which it was found. */
  foundOn: Scalars['LocalDate']['output'];
  /** The grant that was overpaid. */
  grant: AllowanceGrant;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** How much is still owed. */
  outstanding: Money;
  /** How much came back or was written off. */
  recovered: Money;
  /** What came back, the first one first. */
  recoveries: Array<AllowanceRecovery>;
  /** Where it stands. */
  status: AllowanceOverpaymentStatus;
  /** Version for `expectedVersion` in mutations. */
  version: Scalars['Int']['output'];
};

/** A page of overpayments. */
export type AllowanceOverpaymentConnection = {
  __typename?: 'AllowanceOverpaymentConnection';
  /** The overpayments of the page with their cursors. */
  edges: Array<AllowanceOverpaymentEdge>;
  /** The overpayments of the page. */
  nodes: Array<AllowanceOverpayment>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many overpayments the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An overpayment in a page. */
export type AllowanceOverpaymentEdge = {
  __typename?: 'AllowanceOverpaymentEdge';
  /** Where the overpayment stands in the list. */
  cursor: Scalars['String']['output'];
  /** The overpayment. */
  node: AllowanceOverpayment;
};

/** Where an overpayment stands. */
export type AllowanceOverpaymentStatus =
  /** Nothing came back yet. */
  | 'OVERPAID'
  /** Part of it came back. */
  | 'RECOVERING'
  /** Nothing is owed any more. */
  | 'SETTLED';

/**
 * What a household is owed for one month of a grant, on its way into the account. A grant has one regular payment for
 * a month at most; arrears are payments of their own.
 */
export type AllowancePayment = Node & {
  __typename?: 'AllowancePayment';
  /** The amount. */
  amount: Money;
  /** Why arrears are paid, or why a payment was taken back; empty for a payment that was never touched. */
  corrections: Array<AllowanceCorrection>;
  /** The grant that is paid. */
  grant: AllowanceGrant;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether it is the month's own payment or arrears. */
  kind: AllowancePaymentKind;
  /** First day of the month that is paid for. */
  month: Scalars['LocalDate']['output'];
  /** Day on which the bank paid it; of the second transfer when it was issued again. Null while it has not been paid. */
  paidOn?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * Each person's part, in the order of their ids; together the amount. Empty for payments from before parts were
   * kept.
   */
  shares: Array<AllowancePaymentShare>;
  /** Where the payment stands. */
  status: AllowancePaymentStatus;
  /** Its transfers, the first one first: a payment that the bank sent back has more than one. */
  transfers: Array<AllowanceTransfer>;
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

/** Kinds of payments. */
export type AllowancePaymentKind =
  /** 补发: what a month was paid too little, after a standard or a grant was changed in retrospect. */
  | 'ARREARS'
  /** A month's own payment. */
  | 'REGULAR';

/** Payments of a city that go to the bank together. */
export type AllowancePaymentRun = Node & {
  __typename?: 'AllowancePaymentRun';
  /** When it was approved; null before. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Account of the person who approved it; null before. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** Which acts are open to the viewer, and why not. */
  availableActions: Array<ActionAvailability>;
  /** The file for the bank; null before it was exported. */
  bankFile?: Maybe<AllowanceBankFile>;
  /** The city. */
  division?: Maybe<Division>;
  /** How many lines are held back. */
  heldCount: Scalars['Int']['output'];
  /** Sum of the lines that are held back. */
  heldTotal: Money;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What is paid. */
  kind: AllowancePaymentRunKind;
  /** How many lines it has, held ones included. */
  lineCount: Scalars['Int']['output'];
  /** The lines in their order. */
  lines: AllowanceTransferConnection;
  /** First day of the month that is paid for; of arrears and of second transfers, the month in which they go out. */
  month: Scalars['LocalDate']['output'];
  /** When its preparation was complete; null before. */
  preparedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Account of the person who prepared it. */
  preparedBy: Scalars['String']['output'];
  /** How far its preparation has come. */
  progress: AllowancePaymentRunProgress;
  /** Where the run stands. */
  state: AllowancePaymentRunState;
  /** Sum of the lines that go to the bank. */
  total: Money;
  /** Version for `expectedVersion` in mutations. */
  version: Scalars['Int']['output'];
};


/** Payments of a city that go to the bank together. */
export type AllowancePaymentRunLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AllowanceTransferStatus>;
};

/** A page of runs. */
export type AllowancePaymentRunConnection = {
  __typename?: 'AllowancePaymentRunConnection';
  /** The runs of the page with their cursors. */
  edges: Array<AllowancePaymentRunEdge>;
  /** The runs of the page. */
  nodes: Array<AllowancePaymentRun>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many runs the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A run in a page. */
export type AllowancePaymentRunEdge = {
  __typename?: 'AllowancePaymentRunEdge';
  /** Where the run stands in the list. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: AllowancePaymentRun;
};

/** What a run pays. */
export type AllowancePaymentRunKind =
  /**
   * Arrears that are due. They go out in runs of their own, so that a household sees the back pay and its reason
   * apart from the month's amount.
   */
  | 'ARREARS'
  /** The month's own payments. */
  | 'REGULAR'
  /** Second transfers of what the bank sent back or what was held. */
  | 'REISSUE';

/** How far a preparation has come. */
export type AllowancePaymentRunProgress = {
  __typename?: 'AllowancePaymentRunProgress';
  /** How many grants or payments were looked at. */
  done: Scalars['Int']['output'];
  /** How many there are to look at. */
  total: Scalars['Int']['output'];
};

/** Where a run stands. */
export type AllowancePaymentRunState =
  /** It may go to the bank. */
  | 'APPROVED'
  /** It was given up before its approval. */
  | 'CANCELLED'
  /** The bank has its file. */
  | 'EXPORTED'
  /** It waits for approval. */
  | 'PREPARED'
  /** Its lines are being made. */
  | 'PREPARING'
  /** The bank has answered for every line. */
  | 'SETTLED';

/** A person's part of a payment. */
export type AllowancePaymentShare = {
  __typename?: 'AllowancePaymentShare';
  /** The part. */
  amount: Money;
  /** The person; null when the viewer may not see him or her. */
  resident?: Maybe<Resident>;
};

/** Where a payment stands. */
export type AllowancePaymentStatus =
  /** In an approved run. */
  | 'APPROVED'
  /** Taken back before any money reached the household, because the month was worth something else. */
  | 'CANCELLED'
  /** Owed, and not in a run yet. Arrears alone. */
  | 'DUE'
  /** Held back, for example because the household has no account; it goes out by `reissuePayments`. */
  | 'HELD'
  /** Paid into the household's account. */
  | 'PAID'
  /** In a run that waits for approval. */
  | 'PREPARED'
  /** The bank sent it back. */
  | 'RETURNED'
  /** Sent back once, and paid since. */
  | 'RE_ISSUED'
  /** In a file for the bank, without an answer yet. */
  | 'SENT';

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

/** Something that happened in a household, which must be looked at: a death within three months (2022 notice). */
export type AllowanceRecheck = Node & {
  __typename?: 'AllowanceRecheck';
  /** The reckoning that it rests on; null when the amount did not have to be reckoned. */
  calculation?: Maybe<AllowanceCalculation>;
  /** What happened. */
  cause: RecheckCause;
  /** The change that it proposed; null when there is none. */
  change?: Maybe<AllowanceChange>;
  /**
   * By when it must be settled: of a death three months later (2022 notice), calendar months. Null where no source sets
   * a time.
   */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The household's grant. */
  grant: AllowanceGrant;
  /** Day on which it happened. */
  happenedOn: Scalars['LocalDate']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Day on which it was found or reported. */
  openedOn: Scalars['LocalDate']['output'];
  /** What came out; null while it is open. */
  outcome?: Maybe<RecheckOutcome>;
  /** Whether its day has passed while it is open. */
  overdue: Scalars['Boolean']['output'];
  /** What the report says; null for what the registers told. */
  report?: Maybe<Scalars['String']['output']>;
  /** To whom; null when it concerns the household, or when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Day on which it was settled; null while it is open. */
  settledOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of re-checks. */
export type AllowanceRecheckConnection = {
  __typename?: 'AllowanceRecheckConnection';
  /** The re-checks of the page with their cursors. */
  edges: Array<AllowanceRecheckEdge>;
  /** The re-checks of the page. */
  nodes: Array<AllowanceRecheck>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many re-checks the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A re-check in a page. */
export type AllowanceRecheckEdge = {
  __typename?: 'AllowanceRecheckEdge';
  /** Where the re-check stands in the list. */
  cursor: Scalars['String']['output'];
  /** The re-check. */
  node: AllowanceRecheck;
};

/** Money that came back, or that was let go. */
export type AllowanceRecovery = {
  __typename?: 'AllowanceRecovery';
  /** How much. */
  amount: Money;
  /** How. */
  kind: AllowanceRecoveryKind;
  /** Why it was written off, or a remark; null when there is none. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Day on which it came back or was written off. */
  receivedOn: Scalars['LocalDate']['output'];
  /** Account of the person who recorded it. */
  recordedBy: Scalars['String']['output'];
};

/** How an overpayment is made good. */
export type AllowanceRecoveryKind =
  /** By a transfer to the bureau. */
  | 'BANK_TRANSFER'
  /** In cash at the counter. */
  | 'CASH'
  /** Not made good: let go, with a reason. */
  | 'WRITTEN_OFF';

/** Registers of applications. */
export type AllowanceRegister =
  /** The ordinary one. */
  | 'ORDINARY'
  /** Kin of staff or committee members: the county visits the home itself (articles 11 and 20). */
  | 'SEPARATE';

/**
 * A look at whether a household still qualifies (最低生活保障审核确认办法, article 31): yearly for stable households,
 * half-yearly where the income is not fixed or somebody is able to work.
 */
export type AllowanceReview = Node & {
  __typename?: 'AllowanceReview';
  /** How often the household is reviewed. */
  cadence: ReviewCadence;
  /** The reckoning that it rests on; null when no new facts were given. */
  calculation?: Maybe<AllowanceCalculation>;
  /** The change that it proposed; null when nothing changes. */
  change?: Maybe<AllowanceChange>;
  /** Day on which it was recorded; null while it is open. */
  doneOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By when; counted in months of the rules in force from the first day of the grant, or from the review before. */
  dueOn: Scalars['LocalDate']['output'];
  /** What was found; null while it is open. */
  findings?: Maybe<Scalars['String']['output']>;
  /** The grant that is reviewed. */
  grant: AllowanceGrant;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What came out; null while it is open. */
  outcome?: Maybe<ReviewOutcome>;
  /** Where it stands today. */
  state: ReviewState;
};

/** A page of reviews. */
export type AllowanceReviewConnection = {
  __typename?: 'AllowanceReviewConnection';
  /** The reviews of the page with their cursors. */
  edges: Array<AllowanceReviewEdge>;
  /** The reviews of the page. */
  nodes: Array<AllowanceReview>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many reviews the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A review in a page. */
export type AllowanceReviewEdge = {
  __typename?: 'AllowanceReviewEdge';
  /** Where the review stands in the list. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: AllowanceReview;
};

/** Grants in force on the first day of a month (active or in gradual exit), and what changed with it. */
export type AllowanceSeriesFigures = {
  __typename?: 'AllowanceSeriesFigures';
  /** Sum of their monthly amounts. */
  amount: Money;
  /** Households. */
  households: Scalars['Int']['output'];
  /** Persons counted in their grants. */
  persons: Scalars['Int']['output'];
  /** Households that are paid more from this month on than before, also by a higher standard. */
  raised: Scalars['Int']['output'];
  /** Households that are paid less from this month on than before. */
  reduced: Scalars['Int']['output'];
  /** Households whose grant begins with this month. */
  started: Scalars['Int']['output'];
  /** Households whose grant ended with the month before. */
  stopped: Scalars['Int']['output'];
};

/** The figures of one month in a place. */
export type AllowanceSeriesMonth = {
  __typename?: 'AllowanceSeriesMonth';
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** Grants under the rural standard. */
  rural: AllowanceSeriesFigures;
  /** Both together. */
  total: AllowanceSeriesFigures;
  /** Grants under the urban standard. */
  urban: AllowanceSeriesFigures;
};

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

/** One line of a run: a payment on its way into an account. */
export type AllowanceTransfer = {
  __typename?: 'AllowanceTransfer';
  /** The account as it was when the run was prepared; null when the household had none. */
  account?: Maybe<AllowanceTransferAccount>;
  /** The amount. */
  amount: Money;
  /** Why it is held; null when it is not. */
  holdReason?: Maybe<AllowanceHoldReason>;
  /** Number of the line, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** The payment. */
  payment: AllowancePayment;
  /** Day of the bank's answer; null before. */
  resultOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why the bank sent it back, in its own words; null when it did not. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** The run. */
  run?: Maybe<AllowancePaymentRun>;
  /** Where the transfer stands. */
  status: AllowanceTransferStatus;
};

/** The account of a transfer. */
export type AllowanceTransferAccount = {
  __typename?: 'AllowanceTransferAccount';
  /** The bank. */
  bankName: Scalars['String']['output'];
  /** Who holds the account. */
  holderName: Scalars['String']['output'];
  /** The number with all but its last four digits hidden. The whole number is in the bank file alone. */
  maskedNumber: Scalars['String']['output'];
};

/** A page of lines. */
export type AllowanceTransferConnection = {
  __typename?: 'AllowanceTransferConnection';
  /** The lines of the page with their cursors. */
  edges: Array<AllowanceTransferEdge>;
  /** The lines of the page. */
  nodes: Array<AllowanceTransfer>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many lines the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A line in a page. */
export type AllowanceTransferEdge = {
  __typename?: 'AllowanceTransferEdge';
  /** Where the line stands in the list. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: AllowanceTransfer;
};

/** Where a transfer stands. */
export type AllowanceTransferStatus =
  /** Held back, and in no file. */
  | 'HELD'
  /** Paid. */
  | 'PAID'
  /** Goes to the bank with the run's file. */
  | 'READY'
  /** Sent back. */
  | 'RETURNED'
  /** In the bank's file, without an answer yet. */
  | 'SENT';

/** A change in the household that nobody reported for more than three months, or a false statement. */
export type AllowanceUnreportedChange = Node & {
  __typename?: 'AllowanceUnreportedChange';
  /** The change that it led to; null when nothing changes. */
  change?: Maybe<AllowanceChange>;
  /** Day on which the office found it. */
  foundOn: Scalars['LocalDate']['output'];
  /** The household's grant. */
  grant: AllowanceGrant;
  /** Day on which it happened. */
  happenedOn: Scalars['LocalDate']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What the office did about it. */
  measure: UnreportedMeasure;
  /** What was kept silent. */
  what: Scalars['String']['output'];
};

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

/** Which run is approved. */
export type ApprovePaymentRunInput = {
  /** A key of the client's own for this request, 1 to 100 characters: the same key again gets the same answer. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the run had when it was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Answer to `approvePaymentRun`. */
export type ApprovePaymentRunPayload = {
  __typename?: 'ApprovePaymentRunPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
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

/** The bank's answer to one payment. */
export type BankResultInput = {
  /** Day on which it was paid or sent back. */
  on: Scalars['LocalDate']['input'];
  /** Whether it was paid. */
  outcome: BankResultOutcome;
  /** The payment, as the file names it. */
  paymentId: Scalars['ID']['input'];
  /** Why it was sent back, in the bank's words, at most 200 characters. Needed then, and refused otherwise. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a transfer. */
export type BankResultOutcome =
  /** Paid into the account. */
  | 'PAID'
  /** Sent back. */
  | 'RETURNED';

/** Which run is cancelled. */
export type CancelPaymentRunInput = {
  /** A key of the client's own for this request, 1 to 100 characters: the same key again gets the same answer. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the run had when it was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Answer to `cancelPaymentRun`. */
export type CancelPaymentRunPayload = {
  __typename?: 'CancelPaymentRunPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
};

/** What a change comes from. */
export type ChangeCause =
  /** A clear change in the household between two reviews (办法, article 31). */
  | 'CLEAR_CHANGE'
  /** A re-check after somebody joined or left the household. */
  | 'HOUSEHOLD_CHANGED'
  /** Three jobs in a row refused without reason (办法, article 34). */
  | 'JOBS_REFUSED'
  /** The household does not take part in its review (办法, article 29). */
  | 'NOT_COOPERATING'
  /** A regular review (办法, article 31). */
  | 'REVIEW'
  /** A change that was kept silent. */
  | 'UNREPORTED_CHANGE';

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

/** What changes in a grant. */
export type ChangeKind =
  /** 渐退: payment goes on at its former amount for some months, and ends by itself. */
  | 'GRADUAL_EXIT'
  /** A higher amount. */
  | 'RAISE'
  /** A lower amount. */
  | 'REDUCTION'
  /** The grant ends. */
  | 'STOP';

/** Where a change stands. */
export type ChangeStatus =
  /** Confirmed, and applied. */
  | 'CONFIRMED'
  /** Given up: the grant stays as it was. */
  | 'DROPPED'
  /** Waits for the hearing of the recipient. */
  | 'HEARING'
  /** Waits for a decision. */
  | 'PROPOSED';

/** The income of a person as the check found it. */
export type CheckedIncomeInput = {
  /** Every source of income; empty for none. */
  incomes: Array<ApplicationIncomeInput>;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
};

/** What came out of a re-check. */
export type CloseRecheckInput = {
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** The household as it is now. After a death the last stored facts without the dead person do; otherwise nothing changes when they are left out. */
  facts?: InputMaybe<GrantFactsInput>;
  /** What was found, up to 2,000 characters. */
  findings: Scalars['String']['input'];
  /** Id of the re-check. */
  recheckId: Scalars['ID']['input'];
};

/** Answer of `closeRecheck`. */
export type CloseRecheckPayload = {
  __typename?: 'CloseRecheckPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The re-check, settled. Null when it was refused. */
  recheck?: Maybe<AllowanceRecheck>;
};

/** A confirmation. */
export type ConfirmChangeInput = {
  /** Id of the change. */
  changeId: Scalars['ID']['input'];
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** The reasons that the recipient is told in writing, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** Answer of `confirmChange`. */
export type ConfirmChangePayload = {
  __typename?: 'ConfirmChangePayload';
  /** The change, confirmed. Null when it was refused. */
  change?: Maybe<AllowanceChange>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
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

/** Which place. */
export type DetectHouseholdChangesInput = {
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the city, street or community. */
  division: Scalars['ID']['input'];
};

/** Answer of `detectHouseholdChanges`. */
export type DetectHouseholdChangesPayload = {
  __typename?: 'DetectHouseholdChangesPayload';
  /** How far it looked, and what it opened. Null when it was refused. */
  check?: Maybe<AllowanceHouseholdCheck>;
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
  /**
   * The figures of each month from one to another, both included, oldest first, for a chart: grants in force on the
   * month's first day, and what changed with it. Computed from the grants; 120 months at most, else `BAD_USER_INPUT`.
   */
  series: Array<AllowanceSeriesMonth>;
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
export type DivisionAllowancesSeriesArgs = {
  category?: AllowanceCategory;
  from: Scalars['YearMonth']['input'];
  to: Scalars['YearMonth']['input'];
};


/**
 * Minimum living allowance in a place. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesUrbanStandardArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A change that is given up. */
export type DropChangeInput = {
  /** Id of the change. */
  changeId: Scalars['ID']['input'];
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** Answer of `dropChange`. */
export type DropChangePayload = {
  __typename?: 'DropChangePayload';
  /** The change, given up. Null when it was refused. */
  change?: Maybe<AllowanceChange>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
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

/** Which run is exported. */
export type ExportPaymentRunInput = {
  /** A key of the client's own for this request, 1 to 100 characters: the same key again gets the same answer. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the run had when it was read. */
  expectedVersion: Scalars['Int']['input'];
  /** Format of the file. A run that was exported before keeps the one it has. */
  format?: AllowanceBankFileFormat;
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Answer to `exportPaymentRun`. */
export type ExportPaymentRunPayload = {
  __typename?: 'ExportPaymentRunPayload';
  /** The file; null when nothing was written. */
  file?: Maybe<AllowanceBankFile>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
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

/** A household for a reckoning: everybody who may count. */
export type GrantFactsInput = {
  /** 1 to 30 persons of the registry, exactly one of them the applicant. */
  members: Array<GrantMemberInput>;
  /** Unavoidable expenses of the last twelve months in fen, where they weigh on the household. */
  rigidExpenseFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How far the person in special hardship can look after himself or herself. */
  selfCare?: InputMaybe<SelfCareAbility>;
  /** Whether nobody who by law must support the household is able to; asked for special hardship. */
  withoutSupporter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person of the household. The date of birth is the registry's. */
export type GrantMemberInput = {
  /** In compulsory detoxification or declared missing: not counted (办法, article 7). */
  awayByOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full years away as clergy of a religious site: not counted from three (办法, article 7). */
  clergyAwayYears?: InputMaybe<Scalars['Int']['input']>;
  /** In prison: not counted (办法, article 7). */
  imprisoned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every source of income; empty for none. */
  incomes: Array<EstimateIncomeInput>;
  /** Lives in the household for a long time (办法, article 7). */
  livesInHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relation to the applicant. */
  relation: HouseholdRelation;
  /** Id in the registry. */
  residentId: Scalars['ID']['input'];
};

/** How a hearing ended. */
export type HearingOutcome =
  /** The recipient was heard. */
  | 'HELD'
  /** The recipient was asked, and did without. */
  | 'WAIVED';

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
  /** What the household was paid and had no right to, the latest first. */
  overpayments: AllowanceOverpaymentConnection;
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
export type HouseholdAllowanceOverpaymentsArgs = {
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

/** What a person answered to the offer of a job. */
export type JobAnswer =
  /** Refused it without one. The third in a row opens a change of the person's share. */
  | 'REFUSED_WITHOUT_REASON'
  /** Refused it with a reason that the office accepts. It does not count. */
  | 'REFUSED_WITH_REASON'
  /** Took it. The count of refusals begins anew. */
  | 'TAKEN';

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
   * Approves a prepared run. Whoever prepared it may not, and a run whose grants have changed since is refused with
   * `RUN_OUTDATED`: cancel it and prepare it anew.
   */
  approvePaymentRun?: Maybe<ApprovePaymentRunPayload>;
  /**
   * Cancels a run before it is approved. Its payments are drafts until then and fall away; arrears and returned
   * payments wait for another run.
   */
  cancelPaymentRun?: Maybe<CancelPaymentRunPayload>;
  /**
   * Names another account for the household’s money, from today on. For members of the household who are counted or
   * apply, and for the street that handles it.
   */
  changeHouseholdAccount?: Maybe<ChangeHouseholdAccountPayload>;
  /**
   * Settles a re-check. After a death the amount is reckoned anew with the persons who remain, from the month after; the
   * grant ends with the month of death when nobody remains (2022 notice). After anything else another amount is proposed
   * as a change.
   */
  closeRecheck?: Maybe<CloseRecheckPayload>;
  /**
   * Confirms a proposed change with written reasons and applies it. Refused before the hearing, where one is needed,
   * and to the person who proposed it.
   */
  confirmChange?: Maybe<ConfirmChangePayload>;
  /**
   * Decides on an application: grants what the reckoning says, with money from the month after (article 21), or refuses
   * with written reason. Not open to who accepted, investigated or checked the case. Only for the county, or for the street
   * to which the decision is delegated.
   */
  decideApplication?: Maybe<DecideApplicationPayload>;
  /** Records that the household got the written refusal through the street, due within 3 working days (article 21). */
  deliverRefusal?: Maybe<DeliverRefusalPayload>;
  /**
   * Asks the registers about every person counted in the running grants of a place, and opens a re-check for each
   * death and marriage, once. It may be repeated at any time.
   */
  detectHouseholdChanges?: Maybe<DetectHouseholdChangesPayload>;
  /** Gives up a proposed change with written reasons: the grant stays as it is. */
  dropChange?: Maybe<DropChangePayload>;
  /** Makes the file for the bank. Asked again, it is the same file, byte for byte. */
  exportPaymentRun?: Maybe<ExportPaymentRunPayload>;
  /** Extends the whole process from 30 up to 45 working days in a special case (article 22). */
  extendDeadline?: Maybe<ExtendDeadlinePayload>;
  /** Gives the first opinion of the street (article 19), with the reckoning of the checked income for the month after. */
  giveFirstOpinion?: Maybe<GiveFirstOpinionPayload>;
  /** Stops a running clock on a legal basis; `resumeDeadline` lets it run on. */
  pauseDeadline?: Maybe<PauseDeadlinePayload>;
  /**
   * Prepares the payments of a city's month: one line for each grant in force with an amount (办法, articles 21 and
   * 25). A run that was interrupted goes on where it stopped, by this mutation for the same month. A very large one
   * may come back as `PREPARING`: send the same request again until it is `PREPARED`.
   */
  preparePaymentRun?: Maybe<PreparePaymentRunPayload>;
  /**
   * Proposes a change of a running grant outside the regular review: only for a clear change (办法, article 31), for
   * three refused jobs (article 34) or when the household does not take part. A cut or a stop opens a hearing.
   */
  proposeChange?: Maybe<ProposeChangePayload>;
  /** Publishes a first opinion to grant in the village or community for seven days (article 19). */
  publishNotice?: Maybe<PublishNoticePayload>;
  /** Objects to a published first opinion while its notice lasts (article 19). Each objection is looked into and answered. */
  raiseObjection?: Maybe<RaiseObjectionPayload>;
  /**
   * Records what the bank answered: paid, or sent back and why. The same answer twice is one answer. When every line
   * has one, the run is settled.
   */
  recordBankResults?: Maybe<RecordBankResultsPayload>;
  /**
   * Records the county’s own home visit, before a decision on a case of the separate register or with an objection
   * (article 20). Only for county staff.
   */
  recordCountyVisit?: Maybe<RecordCountyVisitPayload>;
  /**
   * Records that the recipient was heard about a proposed cut or stop, or did without (Social Assistance Law,
   * article 48).
   */
  recordHearing?: Maybe<RecordHearingPayload>;
  /**
   * Records a check of the finances, each source once, and the income that follows from it (article 17). After an
   * objection with evidence it is recorded again (article 18).
   */
  recordIncomeCheck?: Maybe<RecordIncomeCheckPayload>;
  /** Records the home visit of the street: at least two investigators, signed by both sides (article 16). */
  recordInvestigation?: Maybe<RecordInvestigationPayload>;
  /**
   * Records a job that was offered to a counted person. The third in a row that is refused without reason opens a
   * change of this person's share alone (办法, article 34).
   */
  recordJobOffer?: Maybe<RecordJobOfferPayload>;
  /**
   * Records what came back of an overpayment (Social Assistance Law, article 73), or that it is written off; the latter
   * is for those who approve runs. Never more than is owed.
   */
  recordRecovery?: Maybe<RecordRecoveryPayload>;
  /**
   * Records what a regular review found, and schedules the next one (办法, article 31). Another amount, a gradual exit
   * or an end is proposed by it as a change. From 30 days before its day on.
   */
  recordReview?: Maybe<RecordReviewPayload>;
  /**
   * Records a change that the household kept silent for more than three months, or fraud. Fraud opens a stop; other
   * changes of the amount reach back to the month after they happened.
   */
  recordUnreportedChange?: Maybe<RecordUnreportedChangePayload>;
  /**
   * Refuses an application whose check or first opinion shows that it cannot be granted, with written reason, without a
   * public notice. Not open to who accepted, investigated or checked the case.
   */
  refuseApplication?: Maybe<RefuseApplicationPayload>;
  /**
   * Registers a published standard of a city, also one that has been in force for a while. Every grant that it touches
   * gets terms by it, and what was paid too little since becomes arrears, month by month, each explained; what was paid
   * too much becomes an overpayment.
   */
  registerStandard?: Maybe<RegisterStandardPayload>;
  /**
   * Makes a run of second transfers, for payments that the bank sent back or that were held for want of an account.
   * The household's account must have been changed since, or be confirmed by the cashier.
   */
  reissuePayments?: Maybe<ReissuePaymentsPayload>;
  /**
   * Reports that something happened in the household, by a person counted in the grant or by an officer. It opens a
   * re-check.
   */
  reportHouseholdChange?: Maybe<ReportHouseholdChangePayload>;
  /**
   * Tells the household once of everything that is missing (article 10). A second notice is refused, and so is asking for
   * what the offices can look up (Social Assistance Law, article 62).
   */
  requestSupplement?: Maybe<RequestSupplementPayload>;
  /** Answers an objection. When it is upheld, the home is visited again and a new opinion given (article 19). */
  resolveObjection?: Maybe<ResolveObjectionPayload>;
  /** Lets a stopped clock run on: the days that it stood are added. */
  resumeDeadline?: Maybe<ResumeDeadlinePayload>;
  /** Takes payment up again from the next month on, at the amount that the last facts give. */
  resumeGrant?: Maybe<ResumeGrantPayload>;
  /**
   * Ends a grant with the current month because the household gave it up or moved away. No cut against its will: that
   * is proposed as a change.
   */
  stopGrant?: Maybe<StopGrantPayload>;
  /** Hands the file in for the decision when the notice has ended without an open objection. */
  submitForReview?: Maybe<SubmitForReviewPayload>;
  /** Records that the household handed in what was missing. */
  supplementApplication?: Maybe<SupplementApplicationPayload>;
  /** Puts payment to rest from the next month on, with written reasons. */
  suspendGrant?: Maybe<SuspendGrantPayload>;
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


export type MutationApprovePaymentRunArgs = {
  input: ApprovePaymentRunInput;
};


export type MutationCancelPaymentRunArgs = {
  input: CancelPaymentRunInput;
};


export type MutationChangeHouseholdAccountArgs = {
  input: ChangeHouseholdAccountInput;
};


export type MutationCloseRecheckArgs = {
  input: CloseRecheckInput;
};


export type MutationConfirmChangeArgs = {
  input: ConfirmChangeInput;
};


export type MutationDecideApplicationArgs = {
  input: DecideApplicationInput;
};


export type MutationDeliverRefusalArgs = {
  input: DeliverRefusalInput;
};


export type MutationDetectHouseholdChangesArgs = {
  input: DetectHouseholdChangesInput;
};


export type MutationDropChangeArgs = {
  input: DropChangeInput;
};


export type MutationExportPaymentRunArgs = {
  input: ExportPaymentRunInput;
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


export type MutationPreparePaymentRunArgs = {
  input: PreparePaymentRunInput;
};


export type MutationProposeChangeArgs = {
  input: ProposeChangeInput;
};


export type MutationPublishNoticeArgs = {
  input: PublishNoticeInput;
};


export type MutationRaiseObjectionArgs = {
  input: RaiseObjectionInput;
};


export type MutationRecordBankResultsArgs = {
  input: RecordBankResultsInput;
};


export type MutationRecordCountyVisitArgs = {
  input: RecordCountyVisitInput;
};


export type MutationRecordHearingArgs = {
  input: RecordHearingInput;
};


export type MutationRecordIncomeCheckArgs = {
  input: RecordIncomeCheckInput;
};


export type MutationRecordInvestigationArgs = {
  input: RecordInvestigationInput;
};


export type MutationRecordJobOfferArgs = {
  input: RecordJobOfferInput;
};


export type MutationRecordRecoveryArgs = {
  input: RecordRecoveryInput;
};


export type MutationRecordReviewArgs = {
  input: RecordReviewInput;
};


export type MutationRecordUnreportedChangeArgs = {
  input: RecordUnreportedChangeInput;
};


export type MutationRefuseApplicationArgs = {
  input: RefuseApplicationInput;
};


export type MutationRegisterStandardArgs = {
  input: RegisterStandardInput;
};


export type MutationReissuePaymentsArgs = {
  input: ReissuePaymentsInput;
};


export type MutationReportHouseholdChangeArgs = {
  input: ReportHouseholdChangeInput;
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


export type MutationResumeGrantArgs = {
  input: ResumeGrantInput;
};


export type MutationStopGrantArgs = {
  input: StopGrantInput;
};


export type MutationSubmitForReviewArgs = {
  input: SubmitForReviewInput;
};


export type MutationSupplementApplicationArgs = {
  input: SupplementApplicationInput;
};


export type MutationSuspendGrantArgs = {
  input: SuspendGrantInput;
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

/** Where an open review stands. */
export type OpenReviewState =
  /** Due today or within 30 days. */
  | 'DUE'
  /** Its day has passed. */
  | 'OVERDUE'
  /** Due in more than 30 days. */
  | 'UPCOMING';

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

/** Which run is prepared. */
export type PreparePaymentRunInput = {
  /** A key of the client's own for this request, 1 to 100 characters: the same key again gets the same answer. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the city, 6 digits. */
  division: Scalars['ID']['input'];
  /** What is paid; second transfers are made by `reissuePayments`. */
  kind?: AllowancePaymentRunKind;
  /** The month that is paid for; for arrears, the month in which they go out. It must have begun. */
  month: Scalars['YearMonth']['input'];
};

/** Answer to `preparePaymentRun`. */
export type PreparePaymentRunPayload = {
  __typename?: 'PreparePaymentRunPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
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

/** A proposed change. */
export type ProposeChangeInput = {
  /** What it comes from. */
  cause: ProposedCause;
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** For the outcome `GRADUAL_EXIT`: months of payment, at most those of the rules in force. */
  exitMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** The household as it is now. Needed unless the grant ends for another reason than income; of three refused jobs the last stored facts do. */
  facts?: InputMaybe<GrantFactsInput>;
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Why, up to 2,000 characters. */
  grounds: Scalars['String']['input'];
  /** What shall change. */
  outcome: ProposedOutcome;
  /** Whose share is cut; for `JOBS_REFUSED` alone. */
  residentId?: InputMaybe<Scalars['ID']['input']>;
  /** For the outcome `STOP`: `INCOME_ABOVE_STANDARD`, `HOUSEHOLD_CHANGED` or `NOT_COOPERATING`. */
  stopReason?: InputMaybe<AllowanceStopReason>;
};

/** Answer of `proposeChange`. */
export type ProposeChangePayload = {
  __typename?: 'ProposeChangePayload';
  /** The proposal. Null when it was refused. */
  change?: Maybe<AllowanceChange>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** Causes of a change between two reviews. */
export type ProposedCause =
  /** A clear change in the household (办法, article 31). */
  | 'CLEAR_CHANGE'
  /** Three jobs in a row refused without reason (办法, article 34). */
  | 'JOBS_REFUSED'
  /** The household does not take part in its review (办法, article 29). */
  | 'NOT_COOPERATING';

/** What a change shall bring. */
export type ProposedOutcome =
  /** Another amount, as the facts give it. */
  | 'AMOUNT'
  /** A gradual exit: income above the standard through work. */
  | 'GRADUAL_EXIT'
  /** The end of the grant. */
  | 'STOP';

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
   * A grant by its id; null when there is none or the viewer may not see it. Residents see those in which they are
   * counted.
   */
  allowanceGrant?: Maybe<AllowanceGrant>;
  /**
   * The notices that are public today in a place, the latest first: first opinions for seven days, and results for the time
   * that the rules of the city set. They hold the name, the number of members and the amount, and nothing else (article 24).
   * Before its first and after its last day a notice is found by nobody.
   */
  allowanceNotices?: Maybe<AllowanceNoticeConnection>;
  /**
   * What households of a place were paid and had no right to, the latest first; null when the place is not the
   * viewer's.
   */
  allowanceOverpayments?: Maybe<AllowanceOverpaymentConnection>;
  /** Which staff read the file of a case, newest first: for auditors. */
  allowanceReads?: Maybe<AllowanceReadConnection>;
  /**
   * What happened in the households of a place and waits to be looked at, in the order in which it was found. Null
   * outside the viewer's jurisdiction.
   */
  allowanceRechecks?: Maybe<AllowanceRecheckConnection>;
  /**
   * Dead persons who are still counted in a grant after the month of their death: empty when every death is settled,
   * whatever was recorded about it. Deaths are found by `detectHouseholdChanges` or reported. Null outside the
   * viewer's jurisdiction.
   */
  allowanceReconciliation?: Maybe<AllowanceRecheckConnection>;
  /**
   * The open reviews of the grants that run in a place, the earliest due day first. Null outside the viewer's
   * jurisdiction.
   */
  allowanceReviews?: Maybe<AllowanceReviewConnection>;
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
  /** A payment run; null when there is none in the viewer's city. */
  paymentRun?: Maybe<AllowancePaymentRun>;
  /** The payment runs of a city, the latest month first; null when it is not the viewer's. */
  paymentRuns?: Maybe<AllowancePaymentRunConnection>;
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


export type QueryAllowanceGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllowanceNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AllowanceNoticeKind>;
};


export type QueryAllowanceOverpaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AllowanceOverpaymentStatus>;
};


export type QueryAllowanceReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  applicationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllowanceRechecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cause?: InputMaybe<RecheckCause>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllowanceReconciliationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllowanceReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<OpenReviewState>;
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


export type QueryPaymentRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
  state?: InputMaybe<AllowancePaymentRunState>;
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

/** What happened in a household. */
export type RecheckCause =
  /** A child was born. */
  | 'BIRTH'
  /** A counted person died. */
  | 'DEATH'
  /** A counted person divorced. */
  | 'DIVORCE'
  /** The income changed clearly. */
  | 'INCOME'
  /** A counted person married. */
  | 'MARRIAGE'
  /** Somebody moved in or out. */
  | 'MOVED'
  /** Something else, told in the report. */
  | 'OTHER';

/** What came out of a re-check. */
export type RecheckOutcome =
  /** Another amount was proposed, for another person to confirm. */
  | 'CHANGE_PROPOSED'
  /** After the death of the last person counted: the grant ended with the month of the death. */
  | 'ENDED'
  /** After a death: the amount was settled with the persons who remain, from the month after. */
  | 'SETTLED'
  /** What is paid stays. */
  | 'UNCHANGED';

/** What the bank answered. */
export type RecordBankResultsInput = {
  /** A key of the client's own for this request, 1 to 100 characters: the same key again gets the same answer. */
  clientMutationKey: Scalars['String']['input'];
  /**
   * Day on which the bank paid all lines that are not named and have no answer yet; left out when it is not known yet
   * of them.
   */
  othersPaidOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Answers to single payments, at most 20,000 at once. */
  results: Array<BankResultInput>;
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Answer to `recordBankResults`. */
export type RecordBankResultsPayload = {
  __typename?: 'RecordBankResultsPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
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

/** A hearing. */
export type RecordHearingInput = {
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** When; not later than today. */
  heardOn: Scalars['LocalDate']['input'];
  /** Id of the hearing. */
  hearingId: Scalars['ID']['input'];
  /** Whether the recipient was heard or did without. */
  outcome: HearingOutcome;
  /** What the recipient said, up to 2,000 characters; needed when he or she was heard. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `recordHearing`. */
export type RecordHearingPayload = {
  __typename?: 'RecordHearingPayload';
  /** The hearing, as it was recorded. Null when it was refused. */
  hearing?: Maybe<AllowanceHearing>;
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

/** An offer of a job. */
export type RecordJobOfferInput = {
  /** What the person answered. */
  answer: JobAnswer;
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Which job, up to 2,000 characters. */
  job: Scalars['String']['input'];
  /** When; not later than today. */
  offeredOn: Scalars['LocalDate']['input'];
  /** Why it was refused; needed for a refusal with reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who was offered the job; a counted person. */
  residentId: Scalars['ID']['input'];
};

/** Answer of `recordJobOffer`. */
export type RecordJobOfferPayload = {
  __typename?: 'RecordJobOfferPayload';
  /** The offer, as it was recorded. Null when it was refused. */
  jobOffer?: Maybe<AllowanceJobOffer>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** What came back. */
export type RecordRecoveryInput = {
  /** How much, in fen. */
  amountFen: Scalars['SafeInt']['input'];
  /** A key of the client's own for this request, 1 to 100 characters: the same key again gets the same answer. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the overpayment had when it was read. */
  expectedVersion: Scalars['Int']['input'];
  /** How. */
  kind: AllowanceRecoveryKind;
  /** The overpayment. */
  overpaymentId: Scalars['ID']['input'];
  /** Why it is written off; a remark otherwise. At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it came back or was written off; not in the future. */
  receivedOn: Scalars['LocalDate']['input'];
};

/** Answer to `recordRecovery`. */
export type RecordRecoveryPayload = {
  __typename?: 'RecordRecoveryPayload';
  /** The overpayment; null when nothing was written. */
  overpayment?: Maybe<AllowanceOverpayment>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** What a review found. */
export type RecordReviewInput = {
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** For the outcome `GRADUAL_EXIT`: months of payment from the next one on, at most those of the rules in force. */
  exitMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** The household as it is now. Needed unless nothing changes, or the household does not take part. */
  facts?: InputMaybe<GrantFactsInput>;
  /** What was found, up to 2,000 characters. */
  findings: Scalars['String']['input'];
  /** How often the household is reviewed from now on. When left out, it follows from the facts, or stays. */
  nextCadence?: InputMaybe<ReviewCadence>;
  /** What came out. */
  outcome: ReviewOutcome;
  /** Id of the review. */
  reviewId: Scalars['ID']['input'];
  /** For the outcome `STOP`: `INCOME_ABOVE_STANDARD`, `HOUSEHOLD_CHANGED` or `NOT_COOPERATING`. */
  stopReason?: InputMaybe<AllowanceStopReason>;
};

/** Answer of `recordReview`. */
export type RecordReviewPayload = {
  __typename?: 'RecordReviewPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The review, as it was recorded. Null when it was refused. */
  review?: Maybe<AllowanceReview>;
};

/** A change that was kept silent. */
export type RecordUnreportedChangeInput = {
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** The household as it was since; when they give another amount, a change is proposed that reaches back. */
  facts?: InputMaybe<GrantFactsInput>;
  /** When the office found it; not later than today. */
  foundOn: Scalars['LocalDate']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** When it happened. */
  happenedOn: Scalars['LocalDate']['input'];
  /** What the office does about it. */
  measure: UnreportedMeasure;
  /** What was kept silent, up to 2,000 characters. */
  what: Scalars['String']['input'];
};

/** Answer of `recordUnreportedChange`. */
export type RecordUnreportedChangePayload = {
  __typename?: 'RecordUnreportedChangePayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The record. Null when it was refused. */
  unreportedChange?: Maybe<AllowanceUnreportedChange>;
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

/** A published standard. */
export type RegisterStandardInput = {
  /** A key of the client's own for this request, 1 to 100 characters: the same key again gets the same answer. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the city, 6 digits. */
  division: Scalars['ID']['input'];
  /** First day on which it is in force. */
  effectiveFrom: Scalars['LocalDate']['input'];
  /** How exactly that day is known. */
  effectiveFromPrecision: StandardDatePrecision;
  /** Amount per person and month in fen, of an urban standard; left out otherwise. */
  perMonthFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Amount per person and year in fen, of a rural standard; left out otherwise. */
  perYearFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The class of place for which it is set. */
  settlement: Settlement;
  /** Who published it and when, in Chinese; at most 500 characters. */
  source: Scalars['String']['input'];
};

/** Answer to `registerStandard`. */
export type RegisterStandardPayload = {
  __typename?: 'RegisterStandardPayload';
  /** Sum of the arrears that it made due; null when nothing was written. */
  arrears?: Maybe<Money>;
  /** In how many grants months that were paid already came to be worth something else; null when nothing was written. */
  grantsCorrected?: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The standard; null when nothing was written. */
  standard?: Maybe<AllowanceStandard>;
};

/** Which payments are sent again. */
export type ReissuePaymentsInput = {
  /** A key of the client's own for this request, 1 to 100 characters: the same key again gets the same answer. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the city, 6 digits. */
  division: Scalars['ID']['input'];
  /** The payments, 1 to 1,000. */
  payments: Array<ReissuedPaymentInput>;
};

/** Answer to `reissuePayments`. */
export type ReissuePaymentsPayload = {
  __typename?: 'ReissuePaymentsPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
};

/** A payment to be sent again. */
export type ReissuedPaymentInput = {
  /** Whether the household confirmed the account that the bank sent the money back from. */
  accountConfirmed?: Scalars['Boolean']['input'];
  /** The payment. */
  paymentId: Scalars['ID']['input'];
};

/** Something that happened. */
export type ReportHouseholdChangeInput = {
  /** What happened. */
  cause: RecheckCause;
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** When; not later than today. */
  happenedOn: Scalars['LocalDate']['input'];
  /** In words, up to 2,000 characters. */
  report: Scalars['String']['input'];
  /** To whom; a counted person. Needed for a death and a marriage. */
  residentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `reportHouseholdChange`. */
export type ReportHouseholdChangePayload = {
  __typename?: 'ReportHouseholdChangePayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The re-check that it opened. Null when it was refused. */
  recheck?: Maybe<AllowanceRecheck>;
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

/** Payment that shall be taken up again. */
export type ResumeGrantInput = {
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Why, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** Answer of `resumeGrant`. */
export type ResumeGrantPayload = {
  __typename?: 'ResumeGrantPayload';
  /** The grant. Null when it was refused. */
  grant?: Maybe<AllowanceGrant>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

/** How often a household is reviewed. The months are a setting of the rules in force. */
export type ReviewCadence =
  /** Income that is not fixed, or somebody able to work: every 6 months. */
  | 'HALF_YEARLY'
  /** Stable households: every 12 months. */
  | 'YEARLY';

/** What came out of a review. A change is proposed by it, and applies once another person has confirmed it. */
export type ReviewOutcome =
  /** Another amount. */
  | 'AMOUNT_CHANGED'
  /** 渐退: income above the standard through work. */
  | 'GRADUAL_EXIT'
  /** The grant ends. */
  | 'STOP'
  /** What is paid stays. */
  | 'UNCHANGED';

/** Where a review stands. */
export type ReviewState =
  /** Recorded. */
  | 'DONE'
  /** Due today or within 30 days (a setting of the bureau): it can be recorded. */
  | 'DUE'
  /** Its day has passed. */
  | 'OVERDUE'
  /** Due in more than 30 days. */
  | 'UPCOMING';

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

/** A grant that shall end. */
export type StopGrantInput = {
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Why. */
  reason: VoluntaryStopReason;
  /** What the household said, up to 2,000 characters. */
  statement: Scalars['String']['input'];
};

/** Answer of `stopGrant`. */
export type StopGrantPayload = {
  __typename?: 'StopGrantPayload';
  /** The grant. Null when it was refused. */
  grant?: Maybe<AllowanceGrant>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

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

/** Payment that shall rest. */
export type SuspendGrantInput = {
  /** Idempotency key, 1 to 100 characters: the same key with the same input gets the first answer again. */
  clientMutationKey: Scalars['String']['input'];
  /** Version of the grant that the act is based on. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** The reasons that the recipient is told in writing, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** Answer of `suspendGrant`. */
export type SuspendGrantPayload = {
  __typename?: 'SuspendGrantPayload';
  /** The grant. Null when it was refused. */
  grant?: Maybe<AllowanceGrant>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
};

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

/** What follows a change that was kept silent. */
export type UnreportedMeasure =
  /** 批评教育: the household was told of its duty. */
  | 'EDUCATED'
  /** It was fraud: the grant is to be stopped and what was overpaid given back (Social Assistance Law, article 73). */
  | 'FRAUD';

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

/** Why a grant ends without a cut against the household's will. */
export type VoluntaryStopReason =
  /** The household moved out of the city. */
  | 'MOVED_AWAY'
  /** The household gave it up. */
  | 'WITHDRAWN';

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
  AllowanceBankFile: ResolverTypeWrapper<BankFileRowMapper>;
  AllowanceBankFileFormat: AllowanceBankFileFormat;
  AllowanceCalculation: ResolverTypeWrapper<CalculationRowMapper>;
  AllowanceCalculationStep: ResolverTypeWrapper<CalculationLineMapper>;
  AllowanceCategory: AllowanceCategory;
  AllowanceChange: ResolverTypeWrapper<ChangeRowMapper>;
  AllowanceConflict: ResolverTypeWrapper<ConflictRowMapper>;
  AllowanceCorrection: ResolverTypeWrapper<CorrectionRowMapper>;
  AllowanceCorrectionCause: AllowanceCorrectionCause;
  AllowanceDecision: ResolverTypeWrapper<DecisionRowMapper>;
  AllowanceEstimate: ResolverTypeWrapper<EstimateMapper>;
  AllowanceFigures: ResolverTypeWrapper<Omit<AllowanceFigures, 'amount'> & { amount: ResolversTypes['Money'] }>;
  AllowanceFirstOpinion: ResolverTypeWrapper<FirstOpinionRowMapper>;
  AllowanceGrant: ResolverTypeWrapper<GrantMapper>;
  AllowanceGrantAct: ResolverTypeWrapper<GrantActRowMapper>;
  AllowanceGrantActKind: AllowanceGrantActKind;
  AllowanceGrantConnection: ResolverTypeWrapper<GrantPageMapper>;
  AllowanceGrantEdge: ResolverTypeWrapper<Omit<AllowanceGrantEdge, 'node'> & { node: ResolversTypes['AllowanceGrant'] }>;
  AllowanceHearing: ResolverTypeWrapper<HearingRowMapper>;
  AllowanceHoldReason: AllowanceHoldReason;
  AllowanceHouseholdCheck: ResolverTypeWrapper<HouseholdCheckRowMapper>;
  AllowanceIncome: ResolverTypeWrapper<IncomeRowMapper>;
  AllowanceIncomeCheck: ResolverTypeWrapper<IncomeCheckRowMapper>;
  AllowanceIncomeCheckResult: ResolverTypeWrapper<IncomeCheckResultRowMapper>;
  AllowanceInvestigation: ResolverTypeWrapper<InvestigationRowMapper>;
  AllowanceJobOffer: ResolverTypeWrapper<JobOfferRowMapper>;
  AllowanceMember: ResolverTypeWrapper<MemberRowMapper>;
  AllowanceMonth: ResolverTypeWrapper<Omit<AllowanceMonth, 'rural' | 'urban'> & { rural: ResolversTypes['AllowanceFigures'], urban: ResolversTypes['AllowanceFigures'] }>;
  AllowanceNotice: ResolverTypeWrapper<NoticeRowMapper>;
  AllowanceNoticeConnection: ResolverTypeWrapper<NoticePageMapper>;
  AllowanceNoticeEdge: ResolverTypeWrapper<Omit<AllowanceNoticeEdge, 'node'> & { node: ResolversTypes['AllowanceNotice'] }>;
  AllowanceNoticeKind: AllowanceNoticeKind;
  AllowanceObjection: ResolverTypeWrapper<ObjectionRowMapper>;
  AllowanceOutcome: AllowanceOutcome;
  AllowanceOverpayment: ResolverTypeWrapper<OverpaymentRowMapper>;
  AllowanceOverpaymentConnection: ResolverTypeWrapper<OverpaymentPageMapper>;
  AllowanceOverpaymentEdge: ResolverTypeWrapper<Omit<AllowanceOverpaymentEdge, 'node'> & { node: ResolversTypes['AllowanceOverpayment'] }>;
  AllowanceOverpaymentStatus: AllowanceOverpaymentStatus;
  AllowancePayment: ResolverTypeWrapper<PaymentRowMapper>;
  AllowancePaymentConnection: ResolverTypeWrapper<PaymentPageMapper>;
  AllowancePaymentEdge: ResolverTypeWrapper<Omit<AllowancePaymentEdge, 'node'> & { node: ResolversTypes['AllowancePayment'] }>;
  AllowancePaymentKind: AllowancePaymentKind;
  AllowancePaymentRun: ResolverTypeWrapper<RunRowMapper>;
  AllowancePaymentRunConnection: ResolverTypeWrapper<RunPageMapper>;
  AllowancePaymentRunEdge: ResolverTypeWrapper<Omit<AllowancePaymentRunEdge, 'node'> & { node: ResolversTypes['AllowancePaymentRun'] }>;
  AllowancePaymentRunKind: AllowancePaymentRunKind;
  AllowancePaymentRunProgress: ResolverTypeWrapper<RunRowMapper>;
  AllowancePaymentRunState: AllowancePaymentRunState;
  AllowancePaymentShare: ResolverTypeWrapper<ShareRowMapper>;
  AllowancePaymentStatus: AllowancePaymentStatus;
  AllowancePost: AllowancePost;
  AllowanceProposal: AllowanceProposal;
  AllowanceRead: ResolverTypeWrapper<AuditRowMapper>;
  AllowanceReadConnection: ResolverTypeWrapper<ReadPageMapper>;
  AllowanceReadEdge: ResolverTypeWrapper<Omit<AllowanceReadEdge, 'node'> & { node: ResolversTypes['AllowanceRead'] }>;
  AllowanceRecheck: ResolverTypeWrapper<RecheckRowMapper>;
  AllowanceRecheckConnection: ResolverTypeWrapper<RecheckPageMapper>;
  AllowanceRecheckEdge: ResolverTypeWrapper<Omit<AllowanceRecheckEdge, 'node'> & { node: ResolversTypes['AllowanceRecheck'] }>;
  AllowanceRecovery: ResolverTypeWrapper<RecoveryRowMapper>;
  AllowanceRecoveryKind: AllowanceRecoveryKind;
  AllowanceRegister: AllowanceRegister;
  AllowanceReview: ResolverTypeWrapper<ReviewRowMapper>;
  AllowanceReviewConnection: ResolverTypeWrapper<ReviewPageMapper>;
  AllowanceReviewEdge: ResolverTypeWrapper<Omit<AllowanceReviewEdge, 'node'> & { node: ResolversTypes['AllowanceReview'] }>;
  AllowanceSeriesFigures: ResolverTypeWrapper<FiguresMapper>;
  AllowanceSeriesMonth: ResolverTypeWrapper<SeriesMonthMapper>;
  AllowanceStaff: ResolverTypeWrapper<StaffRowMapper>;
  AllowanceStandard: ResolverTypeWrapper<StandardMapper>;
  AllowanceStandardTimeline: ResolverTypeWrapper<StandardTimelineMapper>;
  AllowanceStatus: AllowanceStatus;
  AllowanceStopReason: AllowanceStopReason;
  AllowanceSupplement: ResolverTypeWrapper<SupplementMapper>;
  AllowanceTerm: ResolverTypeWrapper<TermRowMapper>;
  AllowanceTermReason: AllowanceTermReason;
  AllowanceTransfer: ResolverTypeWrapper<TransferRowMapper>;
  AllowanceTransferAccount: ResolverTypeWrapper<TransferRowMapper>;
  AllowanceTransferConnection: ResolverTypeWrapper<TransferPageMapper>;
  AllowanceTransferEdge: ResolverTypeWrapper<Omit<AllowanceTransferEdge, 'node'> & { node: ResolversTypes['AllowanceTransfer'] }>;
  AllowanceTransferStatus: AllowanceTransferStatus;
  AllowanceUnreportedChange: ResolverTypeWrapper<UnreportedChangeRowMapper>;
  ApplicationIncomeInput: ApplicationIncomeInput;
  ApplicationMemberInput: ApplicationMemberInput;
  ApplyForAllowanceInput: ApplyForAllowanceInput;
  ApplyForAllowancePayload: ResolverTypeWrapper<Omit<ApplyForAllowancePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ApprovePaymentRunInput: ApprovePaymentRunInput;
  ApprovePaymentRunPayload: ResolverTypeWrapper<Omit<ApprovePaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  AssistanceCategory: AssistanceCategory;
  BankResultInput: BankResultInput;
  BankResultOutcome: BankResultOutcome;
  CancelPaymentRunInput: CancelPaymentRunInput;
  CancelPaymentRunPayload: ResolverTypeWrapper<Omit<CancelPaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  ChangeCause: ChangeCause;
  ChangeHouseholdAccountInput: ChangeHouseholdAccountInput;
  ChangeHouseholdAccountPayload: ResolverTypeWrapper<Omit<ChangeHouseholdAccountPayload, 'account' | 'problems'> & { account?: Maybe<ResolversTypes['HouseholdAccount']>, problems: Array<ResolversTypes['Problem']> }>;
  ChangeKind: ChangeKind;
  ChangeStatus: ChangeStatus;
  CheckedIncomeInput: CheckedIncomeInput;
  CloseRecheckInput: CloseRecheckInput;
  CloseRecheckPayload: ResolverTypeWrapper<Omit<CloseRecheckPayload, 'problems' | 'recheck'> & { problems: Array<ResolversTypes['Problem']>, recheck?: Maybe<ResolversTypes['AllowanceRecheck']> }>;
  ConfirmChangeInput: ConfirmChangeInput;
  ConfirmChangePayload: ResolverTypeWrapper<Omit<ConfirmChangePayload, 'change' | 'problems'> & { change?: Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']> }>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadlineUnit: DeadlineUnit;
  DecideApplicationInput: DecideApplicationInput;
  DecideApplicationPayload: ResolverTypeWrapper<Omit<DecideApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  DeliverRefusalInput: DeliverRefusalInput;
  DeliverRefusalPayload: ResolverTypeWrapper<Omit<DeliverRefusalPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  DetectHouseholdChangesInput: DetectHouseholdChangesInput;
  DetectHouseholdChangesPayload: ResolverTypeWrapper<Omit<DetectHouseholdChangesPayload, 'check' | 'problems'> & { check?: Maybe<ResolversTypes['AllowanceHouseholdCheck']>, problems: Array<ResolversTypes['Problem']> }>;
  DisabilityKind: DisabilityKind;
  Division: ResolverTypeWrapper<DivisionReferenceMapper>;
  DivisionAllowances: ResolverTypeWrapper<DivisionReferenceMapper>;
  DropChangeInput: DropChangeInput;
  DropChangePayload: ResolverTypeWrapper<Omit<DropChangePayload, 'change' | 'problems'> & { change?: Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']> }>;
  EstimateAllowanceInput: EstimateAllowanceInput;
  EstimateIncomeInput: EstimateIncomeInput;
  EstimateMemberInput: EstimateMemberInput;
  ExportPaymentRunInput: ExportPaymentRunInput;
  ExportPaymentRunPayload: ResolverTypeWrapper<Omit<ExportPaymentRunPayload, 'file' | 'problems' | 'run'> & { file?: Maybe<ResolversTypes['AllowanceBankFile']>, problems: Array<ResolversTypes['Problem']>, run?: Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: ResolverTypeWrapper<Omit<ExtendDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  GiveFirstOpinionInput: GiveFirstOpinionInput;
  GiveFirstOpinionPayload: ResolverTypeWrapper<Omit<GiveFirstOpinionPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  GrantFactsInput: GrantFactsInput;
  GrantMemberInput: GrantMemberInput;
  HearingOutcome: HearingOutcome;
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
  JobAnswer: JobAnswer;
  Kinship: Kinship;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  Money: ResolverTypeWrapper<FenMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ObjectionResolution: ObjectionResolution;
  OpenReviewState: OpenReviewState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: ResolverTypeWrapper<Omit<PauseDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  PreparePaymentRunInput: PreparePaymentRunInput;
  PreparePaymentRunPayload: ResolverTypeWrapper<Omit<PreparePaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  ProposeChangeInput: ProposeChangeInput;
  ProposeChangePayload: ResolverTypeWrapper<Omit<ProposeChangePayload, 'change' | 'problems'> & { change?: Maybe<ResolversTypes['AllowanceChange']>, problems: Array<ResolversTypes['Problem']> }>;
  ProposedCause: ProposedCause;
  ProposedOutcome: ProposedOutcome;
  PublishNoticeInput: PublishNoticeInput;
  PublishNoticePayload: ResolverTypeWrapper<Omit<PublishNoticePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseObjectionInput: RaiseObjectionInput;
  RaiseObjectionPayload: ResolverTypeWrapper<Omit<RaiseObjectionPayload, 'objection' | 'problems'> & { objection?: Maybe<ResolversTypes['AllowanceObjection']>, problems: Array<ResolversTypes['Problem']> }>;
  RecheckCause: RecheckCause;
  RecheckOutcome: RecheckOutcome;
  RecordBankResultsInput: RecordBankResultsInput;
  RecordBankResultsPayload: ResolverTypeWrapper<Omit<RecordBankResultsPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  RecordCountyVisitInput: RecordCountyVisitInput;
  RecordCountyVisitPayload: ResolverTypeWrapper<Omit<RecordCountyVisitPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordHearingInput: RecordHearingInput;
  RecordHearingPayload: ResolverTypeWrapper<Omit<RecordHearingPayload, 'hearing' | 'problems'> & { hearing?: Maybe<ResolversTypes['AllowanceHearing']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordIncomeCheckInput: RecordIncomeCheckInput;
  RecordIncomeCheckPayload: ResolverTypeWrapper<Omit<RecordIncomeCheckPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordInvestigationInput: RecordInvestigationInput;
  RecordInvestigationPayload: ResolverTypeWrapper<Omit<RecordInvestigationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordJobOfferInput: RecordJobOfferInput;
  RecordJobOfferPayload: ResolverTypeWrapper<Omit<RecordJobOfferPayload, 'jobOffer' | 'problems'> & { jobOffer?: Maybe<ResolversTypes['AllowanceJobOffer']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordRecoveryInput: RecordRecoveryInput;
  RecordRecoveryPayload: ResolverTypeWrapper<Omit<RecordRecoveryPayload, 'overpayment' | 'problems'> & { overpayment?: Maybe<ResolversTypes['AllowanceOverpayment']>, problems: Array<ResolversTypes['Problem']> }>;
  RecordReviewInput: RecordReviewInput;
  RecordReviewPayload: ResolverTypeWrapper<Omit<RecordReviewPayload, 'problems' | 'review'> & { problems: Array<ResolversTypes['Problem']>, review?: Maybe<ResolversTypes['AllowanceReview']> }>;
  RecordUnreportedChangeInput: RecordUnreportedChangeInput;
  RecordUnreportedChangePayload: ResolverTypeWrapper<Omit<RecordUnreportedChangePayload, 'problems' | 'unreportedChange'> & { problems: Array<ResolversTypes['Problem']>, unreportedChange?: Maybe<ResolversTypes['AllowanceUnreportedChange']> }>;
  RefuseApplicationInput: RefuseApplicationInput;
  RefuseApplicationPayload: ResolverTypeWrapper<Omit<RefuseApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  RegisterStandardInput: RegisterStandardInput;
  RegisterStandardPayload: ResolverTypeWrapper<Omit<RegisterStandardPayload, 'arrears' | 'problems' | 'standard'> & { arrears?: Maybe<ResolversTypes['Money']>, problems: Array<ResolversTypes['Problem']>, standard?: Maybe<ResolversTypes['AllowanceStandard']> }>;
  ReissuePaymentsInput: ReissuePaymentsInput;
  ReissuePaymentsPayload: ResolverTypeWrapper<Omit<ReissuePaymentsPayload, 'problems' | 'run'> & { problems: Array<ResolversTypes['Problem']>, run?: Maybe<ResolversTypes['AllowancePaymentRun']> }>;
  ReissuedPaymentInput: ReissuedPaymentInput;
  ReportHouseholdChangeInput: ReportHouseholdChangeInput;
  ReportHouseholdChangePayload: ResolverTypeWrapper<Omit<ReportHouseholdChangePayload, 'problems' | 'recheck'> & { problems: Array<ResolversTypes['Problem']>, recheck?: Maybe<ResolversTypes['AllowanceRecheck']> }>;
  RequestSupplementInput: RequestSupplementInput;
  RequestSupplementPayload: ResolverTypeWrapper<Omit<RequestSupplementPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  Resident: ResolverTypeWrapper<ResidentReferenceMapper>;
  ResidentAllowance: ResolverTypeWrapper<CountedGrantMapper>;
  ResolveObjectionInput: ResolveObjectionInput;
  ResolveObjectionPayload: ResolverTypeWrapper<Omit<ResolveObjectionPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ResumeDeadlineInput: ResumeDeadlineInput;
  ResumeDeadlinePayload: ResolverTypeWrapper<Omit<ResumeDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  ResumeGrantInput: ResumeGrantInput;
  ResumeGrantPayload: ResolverTypeWrapper<Omit<ResumeGrantPayload, 'grant' | 'problems'> & { grant?: Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']> }>;
  ReviewCadence: ReviewCadence;
  ReviewOutcome: ReviewOutcome;
  ReviewState: ReviewState;
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
  StopGrantInput: StopGrantInput;
  StopGrantPayload: ResolverTypeWrapper<Omit<StopGrantPayload, 'grant' | 'problems'> & { grant?: Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']> }>;
  SubmitForReviewInput: SubmitForReviewInput;
  SubmitForReviewPayload: ResolverTypeWrapper<Omit<SubmitForReviewPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  SupplementApplicationInput: SupplementApplicationInput;
  SupplementApplicationPayload: ResolverTypeWrapper<Omit<SupplementApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  SupplementItem: SupplementItem;
  SuspendGrantInput: SuspendGrantInput;
  SuspendGrantPayload: ResolverTypeWrapper<Omit<SuspendGrantPayload, 'grant' | 'problems'> & { grant?: Maybe<ResolversTypes['AllowanceGrant']>, problems: Array<ResolversTypes['Problem']> }>;
  TerminateApplicationInput: TerminateApplicationInput;
  TerminateApplicationPayload: ResolverTypeWrapper<Omit<TerminateApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversTypes['AllowanceApplication']>, problems: Array<ResolversTypes['Problem']> }>;
  UnreportedMeasure: UnreportedMeasure;
  UrbanStandard: ResolverTypeWrapper<UrbanStandardMapper>;
  VoluntaryStopReason: VoluntaryStopReason;
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
  AllowanceBankFile: BankFileRowMapper;
  AllowanceCalculation: CalculationRowMapper;
  AllowanceCalculationStep: CalculationLineMapper;
  AllowanceChange: ChangeRowMapper;
  AllowanceConflict: ConflictRowMapper;
  AllowanceCorrection: CorrectionRowMapper;
  AllowanceDecision: DecisionRowMapper;
  AllowanceEstimate: EstimateMapper;
  AllowanceFigures: Omit<AllowanceFigures, 'amount'> & { amount: ResolversParentTypes['Money'] };
  AllowanceFirstOpinion: FirstOpinionRowMapper;
  AllowanceGrant: GrantMapper;
  AllowanceGrantAct: GrantActRowMapper;
  AllowanceGrantConnection: GrantPageMapper;
  AllowanceGrantEdge: Omit<AllowanceGrantEdge, 'node'> & { node: ResolversParentTypes['AllowanceGrant'] };
  AllowanceHearing: HearingRowMapper;
  AllowanceHouseholdCheck: HouseholdCheckRowMapper;
  AllowanceIncome: IncomeRowMapper;
  AllowanceIncomeCheck: IncomeCheckRowMapper;
  AllowanceIncomeCheckResult: IncomeCheckResultRowMapper;
  AllowanceInvestigation: InvestigationRowMapper;
  AllowanceJobOffer: JobOfferRowMapper;
  AllowanceMember: MemberRowMapper;
  AllowanceMonth: Omit<AllowanceMonth, 'rural' | 'urban'> & { rural: ResolversParentTypes['AllowanceFigures'], urban: ResolversParentTypes['AllowanceFigures'] };
  AllowanceNotice: NoticeRowMapper;
  AllowanceNoticeConnection: NoticePageMapper;
  AllowanceNoticeEdge: Omit<AllowanceNoticeEdge, 'node'> & { node: ResolversParentTypes['AllowanceNotice'] };
  AllowanceObjection: ObjectionRowMapper;
  AllowanceOverpayment: OverpaymentRowMapper;
  AllowanceOverpaymentConnection: OverpaymentPageMapper;
  AllowanceOverpaymentEdge: Omit<AllowanceOverpaymentEdge, 'node'> & { node: ResolversParentTypes['AllowanceOverpayment'] };
  AllowancePayment: PaymentRowMapper;
  AllowancePaymentConnection: PaymentPageMapper;
  AllowancePaymentEdge: Omit<AllowancePaymentEdge, 'node'> & { node: ResolversParentTypes['AllowancePayment'] };
  AllowancePaymentRun: RunRowMapper;
  AllowancePaymentRunConnection: RunPageMapper;
  AllowancePaymentRunEdge: Omit<AllowancePaymentRunEdge, 'node'> & { node: ResolversParentTypes['AllowancePaymentRun'] };
  AllowancePaymentRunProgress: RunRowMapper;
  AllowancePaymentShare: ShareRowMapper;
  AllowanceRead: AuditRowMapper;
  AllowanceReadConnection: ReadPageMapper;
  AllowanceReadEdge: Omit<AllowanceReadEdge, 'node'> & { node: ResolversParentTypes['AllowanceRead'] };
  AllowanceRecheck: RecheckRowMapper;
  AllowanceRecheckConnection: RecheckPageMapper;
  AllowanceRecheckEdge: Omit<AllowanceRecheckEdge, 'node'> & { node: ResolversParentTypes['AllowanceRecheck'] };
  AllowanceRecovery: RecoveryRowMapper;
  AllowanceReview: ReviewRowMapper;
  AllowanceReviewConnection: ReviewPageMapper;
  AllowanceReviewEdge: Omit<AllowanceReviewEdge, 'node'> & { node: ResolversParentTypes['AllowanceReview'] };
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
  AllowanceTransferEdge: Omit<AllowanceTransferEdge, 'node'> & { node: ResolversParentTypes['AllowanceTransfer'] };
  AllowanceUnreportedChange: UnreportedChangeRowMapper;
  ApplicationIncomeInput: ApplicationIncomeInput;
  ApplicationMemberInput: ApplicationMemberInput;
  ApplyForAllowanceInput: ApplyForAllowanceInput;
  ApplyForAllowancePayload: Omit<ApplyForAllowancePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ApprovePaymentRunInput: ApprovePaymentRunInput;
  ApprovePaymentRunPayload: Omit<ApprovePaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  BankResultInput: BankResultInput;
  CancelPaymentRunInput: CancelPaymentRunInput;
  CancelPaymentRunPayload: Omit<CancelPaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  ChangeHouseholdAccountInput: ChangeHouseholdAccountInput;
  ChangeHouseholdAccountPayload: Omit<ChangeHouseholdAccountPayload, 'account' | 'problems'> & { account?: Maybe<ResolversParentTypes['HouseholdAccount']>, problems: Array<ResolversParentTypes['Problem']> };
  CheckedIncomeInput: CheckedIncomeInput;
  CloseRecheckInput: CloseRecheckInput;
  CloseRecheckPayload: Omit<CloseRecheckPayload, 'problems' | 'recheck'> & { problems: Array<ResolversParentTypes['Problem']>, recheck?: Maybe<ResolversParentTypes['AllowanceRecheck']> };
  ConfirmChangeInput: ConfirmChangeInput;
  ConfirmChangePayload: Omit<ConfirmChangePayload, 'change' | 'problems'> & { change?: Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']> };
  ConflictProblem: ConflictProblemMapper;
  DateTime: Scalars['DateTime']['output'];
  DecideApplicationInput: DecideApplicationInput;
  DecideApplicationPayload: Omit<DecideApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  DeliverRefusalInput: DeliverRefusalInput;
  DeliverRefusalPayload: Omit<DeliverRefusalPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  DetectHouseholdChangesInput: DetectHouseholdChangesInput;
  DetectHouseholdChangesPayload: Omit<DetectHouseholdChangesPayload, 'check' | 'problems'> & { check?: Maybe<ResolversParentTypes['AllowanceHouseholdCheck']>, problems: Array<ResolversParentTypes['Problem']> };
  Division: DivisionReferenceMapper;
  DivisionAllowances: DivisionReferenceMapper;
  DropChangeInput: DropChangeInput;
  DropChangePayload: Omit<DropChangePayload, 'change' | 'problems'> & { change?: Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']> };
  EstimateAllowanceInput: EstimateAllowanceInput;
  EstimateIncomeInput: EstimateIncomeInput;
  EstimateMemberInput: EstimateMemberInput;
  ExportPaymentRunInput: ExportPaymentRunInput;
  ExportPaymentRunPayload: Omit<ExportPaymentRunPayload, 'file' | 'problems' | 'run'> & { file?: Maybe<ResolversParentTypes['AllowanceBankFile']>, problems: Array<ResolversParentTypes['Problem']>, run?: Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: Omit<ExtendDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  GiveFirstOpinionInput: GiveFirstOpinionInput;
  GiveFirstOpinionPayload: Omit<GiveFirstOpinionPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  GrantFactsInput: GrantFactsInput;
  GrantMemberInput: GrantMemberInput;
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
  PreparePaymentRunInput: PreparePaymentRunInput;
  PreparePaymentRunPayload: Omit<PreparePaymentRunPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  Problem: ProblemMapper;
  ProposeChangeInput: ProposeChangeInput;
  ProposeChangePayload: Omit<ProposeChangePayload, 'change' | 'problems'> & { change?: Maybe<ResolversParentTypes['AllowanceChange']>, problems: Array<ResolversParentTypes['Problem']> };
  PublishNoticeInput: PublishNoticeInput;
  PublishNoticePayload: Omit<PublishNoticePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Query: Record<PropertyKey, never>;
  RaiseObjectionInput: RaiseObjectionInput;
  RaiseObjectionPayload: Omit<RaiseObjectionPayload, 'objection' | 'problems'> & { objection?: Maybe<ResolversParentTypes['AllowanceObjection']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordBankResultsInput: RecordBankResultsInput;
  RecordBankResultsPayload: Omit<RecordBankResultsPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  RecordCountyVisitInput: RecordCountyVisitInput;
  RecordCountyVisitPayload: Omit<RecordCountyVisitPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordHearingInput: RecordHearingInput;
  RecordHearingPayload: Omit<RecordHearingPayload, 'hearing' | 'problems'> & { hearing?: Maybe<ResolversParentTypes['AllowanceHearing']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordIncomeCheckInput: RecordIncomeCheckInput;
  RecordIncomeCheckPayload: Omit<RecordIncomeCheckPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordInvestigationInput: RecordInvestigationInput;
  RecordInvestigationPayload: Omit<RecordInvestigationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordJobOfferInput: RecordJobOfferInput;
  RecordJobOfferPayload: Omit<RecordJobOfferPayload, 'jobOffer' | 'problems'> & { jobOffer?: Maybe<ResolversParentTypes['AllowanceJobOffer']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordRecoveryInput: RecordRecoveryInput;
  RecordRecoveryPayload: Omit<RecordRecoveryPayload, 'overpayment' | 'problems'> & { overpayment?: Maybe<ResolversParentTypes['AllowanceOverpayment']>, problems: Array<ResolversParentTypes['Problem']> };
  RecordReviewInput: RecordReviewInput;
  RecordReviewPayload: Omit<RecordReviewPayload, 'problems' | 'review'> & { problems: Array<ResolversParentTypes['Problem']>, review?: Maybe<ResolversParentTypes['AllowanceReview']> };
  RecordUnreportedChangeInput: RecordUnreportedChangeInput;
  RecordUnreportedChangePayload: Omit<RecordUnreportedChangePayload, 'problems' | 'unreportedChange'> & { problems: Array<ResolversParentTypes['Problem']>, unreportedChange?: Maybe<ResolversParentTypes['AllowanceUnreportedChange']> };
  RefuseApplicationInput: RefuseApplicationInput;
  RefuseApplicationPayload: Omit<RefuseApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  RegisterStandardInput: RegisterStandardInput;
  RegisterStandardPayload: Omit<RegisterStandardPayload, 'arrears' | 'problems' | 'standard'> & { arrears?: Maybe<ResolversParentTypes['Money']>, problems: Array<ResolversParentTypes['Problem']>, standard?: Maybe<ResolversParentTypes['AllowanceStandard']> };
  ReissuePaymentsInput: ReissuePaymentsInput;
  ReissuePaymentsPayload: Omit<ReissuePaymentsPayload, 'problems' | 'run'> & { problems: Array<ResolversParentTypes['Problem']>, run?: Maybe<ResolversParentTypes['AllowancePaymentRun']> };
  ReissuedPaymentInput: ReissuedPaymentInput;
  ReportHouseholdChangeInput: ReportHouseholdChangeInput;
  ReportHouseholdChangePayload: Omit<ReportHouseholdChangePayload, 'problems' | 'recheck'> & { problems: Array<ResolversParentTypes['Problem']>, recheck?: Maybe<ResolversParentTypes['AllowanceRecheck']> };
  RequestSupplementInput: RequestSupplementInput;
  RequestSupplementPayload: Omit<RequestSupplementPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  Resident: ResidentReferenceMapper;
  ResidentAllowance: CountedGrantMapper;
  ResolveObjectionInput: ResolveObjectionInput;
  ResolveObjectionPayload: Omit<ResolveObjectionPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ResumeDeadlineInput: ResumeDeadlineInput;
  ResumeDeadlinePayload: Omit<ResumeDeadlinePayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  ResumeGrantInput: ResumeGrantInput;
  ResumeGrantPayload: Omit<ResumeGrantPayload, 'grant' | 'problems'> & { grant?: Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']> };
  RuleProblem: RuleProblemMapper;
  RuralStandard: RuralStandardMapper;
  SafeInt: Scalars['SafeInt']['output'];
  SpecialHardshipStandard: SpecialHardshipStandardMapper;
  StatutoryDeadline: DeadlineRowMapper;
  StatutoryDeadlineConnection: DeadlinePageMapper;
  StatutoryDeadlineCount: DeadlineCountMapper;
  StatutoryDeadlineEdge: Omit<StatutoryDeadlineEdge, 'node'> & { node: ResolversParentTypes['StatutoryDeadline'] };
  StopGrantInput: StopGrantInput;
  StopGrantPayload: Omit<StopGrantPayload, 'grant' | 'problems'> & { grant?: Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']> };
  SubmitForReviewInput: SubmitForReviewInput;
  SubmitForReviewPayload: Omit<SubmitForReviewPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  SupplementApplicationInput: SupplementApplicationInput;
  SupplementApplicationPayload: Omit<SupplementApplicationPayload, 'application' | 'problems'> & { application?: Maybe<ResolversParentTypes['AllowanceApplication']>, problems: Array<ResolversParentTypes['Problem']> };
  SuspendGrantInput: SuspendGrantInput;
  SuspendGrantPayload: Omit<SuspendGrantPayload, 'grant' | 'problems'> & { grant?: Maybe<ResolversParentTypes['AllowanceGrant']>, problems: Array<ResolversParentTypes['Problem']> };
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
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AllowanceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceChange'] = ResolversParentTypes['AllowanceChange'], FederationReferenceType extends FederationReferenceTypes['AllowanceChange'] = FederationReferenceTypes['AllowanceChange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ChangeCause'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  exitMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['AllowanceHearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['AllowanceStopReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceConflict'] = ResolversParentTypes['AllowanceConflict']> = {
  kinship?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['AllowanceStaff'], ParentType, ContextType>;
};

export type AllowanceCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceCorrection'] = ResolversParentTypes['AllowanceCorrection']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['AllowanceCorrectionCause'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  newAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  newStandard?: Resolver<Maybe<ResolversTypes['AllowanceStandard']>, ParentType, ContextType>;
  oldAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oldStandard?: Resolver<Maybe<ResolversTypes['AllowanceStandard']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  acts?: Resolver<Maybe<Array<ResolversTypes['AllowanceGrantAct']>>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<Array<ResolversTypes['ActionAvailability']>>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AllowanceCategory'], ParentType, ContextType>;
  changes?: Resolver<Maybe<Array<ResolversTypes['AllowanceChange']>>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  countedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobOffers?: Resolver<Maybe<Array<ResolversTypes['AllowanceJobOffer']>>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['AllowanceMember']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['AllowancePaymentConnection'], ParentType, ContextType, Partial<AllowanceGrantPaymentsArgs>>;
  rechecks?: Resolver<Maybe<Array<ResolversTypes['AllowanceRecheck']>>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<Array<ResolversTypes['AllowanceReview']>>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['AllowanceStopReason']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AllowanceTerm']>, ParentType, ContextType>;
  unreportedChanges?: Resolver<Maybe<Array<ResolversTypes['AllowanceUnreportedChange']>>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceHearing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  change?: Resolver<ResolversTypes['AllowanceChange'], ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['HearingOutcome']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceHouseholdCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceHouseholdCheck'] = ResolversParentTypes['AllowanceHouseholdCheck']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
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

export type AllowanceJobOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceJobOffer'] = ResolversParentTypes['AllowanceJobOffer'], FederationReferenceType extends FederationReferenceTypes['AllowanceJobOffer'] = FederationReferenceTypes['AllowanceJobOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceJobOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<ResolversTypes['JobAnswer'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type AllowanceOverpaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceOverpayment'] = ResolversParentTypes['AllowanceOverpayment'], FederationReferenceType extends FederationReferenceTypes['AllowanceOverpayment'] = FederationReferenceTypes['AllowanceOverpayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceOverpayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowancePayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['AllowanceCorrection']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowancePaymentKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowancePaymentRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ActionAvailability']>, ParentType, ContextType>;
  bankFile?: Resolver<Maybe<ResolversTypes['AllowanceBankFile']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowancePaymentRunKind'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['AllowanceTransferConnection'], ParentType, ContextType, Partial<AllowancePaymentRunLinesArgs>>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  preparedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceRecheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RecheckCause'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RecheckOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllowanceReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceReview'] = ResolversParentTypes['AllowanceReview'], FederationReferenceType extends FederationReferenceTypes['AllowanceReview'] = FederationReferenceTypes['AllowanceReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadence?: Resolver<ResolversTypes['ReviewCadence'], ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['AllowanceCalculation']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
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

export type AllowanceTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceTransfer'] = ResolversParentTypes['AllowanceTransfer']> = {
  account?: Resolver<Maybe<ResolversTypes['AllowanceTransferAccount']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holdReason?: Resolver<Maybe<ResolversTypes['AllowanceHoldReason']>, ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['AllowancePayment'], ParentType, ContextType>;
  resultOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllowanceUnreportedChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AllowanceGrant'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['UnreportedMeasure'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForAllowancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForAllowancePayload'] = ResolversParentTypes['ApplyForAllowancePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ApprovePaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePaymentRunPayload'] = ResolversParentTypes['ApprovePaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type CancelPaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentRunPayload'] = ResolversParentTypes['CancelPaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type ChangeHouseholdAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHouseholdAccountPayload'] = ResolversParentTypes['ChangeHouseholdAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['HouseholdAccount']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CloseRecheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseRecheckPayload'] = ResolversParentTypes['CloseRecheckPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recheck?: Resolver<Maybe<ResolversTypes['AllowanceRecheck']>, ParentType, ContextType>;
};

export type ConfirmChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmChangePayload'] = ResolversParentTypes['ConfirmChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
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

export type DetectHouseholdChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectHouseholdChangesPayload'] = ResolversParentTypes['DetectHouseholdChangesPayload']> = {
  check?: Resolver<Maybe<ResolversTypes['AllowanceHouseholdCheck']>, ParentType, ContextType>;
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
  series?: Resolver<Array<ResolversTypes['AllowanceSeriesMonth']>, ParentType, ContextType, RequireFields<DivisionAllowancesSeriesArgs, 'category' | 'from' | 'to'>>;
  timeline?: Resolver<Array<ResolversTypes['AllowanceMonth']>, ParentType, ContextType>;
  urbanStandard?: Resolver<Maybe<ResolversTypes['UrbanStandard']>, ParentType, ContextType, Partial<DivisionAllowancesUrbanStandardArgs>>;
};

export type DropChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropChangePayload'] = ResolversParentTypes['DropChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ExportPaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportPaymentRunPayload'] = ResolversParentTypes['ExportPaymentRunPayload']> = {
  file?: Resolver<Maybe<ResolversTypes['AllowanceBankFile']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
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
  overpayments?: Resolver<ResolversTypes['AllowanceOverpaymentConnection'], ParentType, ContextType, Partial<HouseholdAllowanceOverpaymentsArgs>>;
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
  approvePaymentRun?: Resolver<Maybe<ResolversTypes['ApprovePaymentRunPayload']>, ParentType, ContextType, RequireFields<MutationApprovePaymentRunArgs, 'input'>>;
  cancelPaymentRun?: Resolver<Maybe<ResolversTypes['CancelPaymentRunPayload']>, ParentType, ContextType, RequireFields<MutationCancelPaymentRunArgs, 'input'>>;
  changeHouseholdAccount?: Resolver<Maybe<ResolversTypes['ChangeHouseholdAccountPayload']>, ParentType, ContextType, RequireFields<MutationChangeHouseholdAccountArgs, 'input'>>;
  closeRecheck?: Resolver<Maybe<ResolversTypes['CloseRecheckPayload']>, ParentType, ContextType, RequireFields<MutationCloseRecheckArgs, 'input'>>;
  confirmChange?: Resolver<Maybe<ResolversTypes['ConfirmChangePayload']>, ParentType, ContextType, RequireFields<MutationConfirmChangeArgs, 'input'>>;
  decideApplication?: Resolver<Maybe<ResolversTypes['DecideApplicationPayload']>, ParentType, ContextType, RequireFields<MutationDecideApplicationArgs, 'input'>>;
  deliverRefusal?: Resolver<Maybe<ResolversTypes['DeliverRefusalPayload']>, ParentType, ContextType, RequireFields<MutationDeliverRefusalArgs, 'input'>>;
  detectHouseholdChanges?: Resolver<Maybe<ResolversTypes['DetectHouseholdChangesPayload']>, ParentType, ContextType, RequireFields<MutationDetectHouseholdChangesArgs, 'input'>>;
  dropChange?: Resolver<Maybe<ResolversTypes['DropChangePayload']>, ParentType, ContextType, RequireFields<MutationDropChangeArgs, 'input'>>;
  exportPaymentRun?: Resolver<Maybe<ResolversTypes['ExportPaymentRunPayload']>, ParentType, ContextType, RequireFields<MutationExportPaymentRunArgs, 'input'>>;
  extendDeadline?: Resolver<Maybe<ResolversTypes['ExtendDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  giveFirstOpinion?: Resolver<Maybe<ResolversTypes['GiveFirstOpinionPayload']>, ParentType, ContextType, RequireFields<MutationGiveFirstOpinionArgs, 'input'>>;
  pauseDeadline?: Resolver<Maybe<ResolversTypes['PauseDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationPauseDeadlineArgs, 'input'>>;
  preparePaymentRun?: Resolver<Maybe<ResolversTypes['PreparePaymentRunPayload']>, ParentType, ContextType, RequireFields<MutationPreparePaymentRunArgs, 'input'>>;
  proposeChange?: Resolver<Maybe<ResolversTypes['ProposeChangePayload']>, ParentType, ContextType, RequireFields<MutationProposeChangeArgs, 'input'>>;
  publishNotice?: Resolver<Maybe<ResolversTypes['PublishNoticePayload']>, ParentType, ContextType, RequireFields<MutationPublishNoticeArgs, 'input'>>;
  raiseObjection?: Resolver<Maybe<ResolversTypes['RaiseObjectionPayload']>, ParentType, ContextType, RequireFields<MutationRaiseObjectionArgs, 'input'>>;
  recordBankResults?: Resolver<Maybe<ResolversTypes['RecordBankResultsPayload']>, ParentType, ContextType, RequireFields<MutationRecordBankResultsArgs, 'input'>>;
  recordCountyVisit?: Resolver<Maybe<ResolversTypes['RecordCountyVisitPayload']>, ParentType, ContextType, RequireFields<MutationRecordCountyVisitArgs, 'input'>>;
  recordHearing?: Resolver<Maybe<ResolversTypes['RecordHearingPayload']>, ParentType, ContextType, RequireFields<MutationRecordHearingArgs, 'input'>>;
  recordIncomeCheck?: Resolver<Maybe<ResolversTypes['RecordIncomeCheckPayload']>, ParentType, ContextType, RequireFields<MutationRecordIncomeCheckArgs, 'input'>>;
  recordInvestigation?: Resolver<Maybe<ResolversTypes['RecordInvestigationPayload']>, ParentType, ContextType, RequireFields<MutationRecordInvestigationArgs, 'input'>>;
  recordJobOffer?: Resolver<Maybe<ResolversTypes['RecordJobOfferPayload']>, ParentType, ContextType, RequireFields<MutationRecordJobOfferArgs, 'input'>>;
  recordRecovery?: Resolver<Maybe<ResolversTypes['RecordRecoveryPayload']>, ParentType, ContextType, RequireFields<MutationRecordRecoveryArgs, 'input'>>;
  recordReview?: Resolver<Maybe<ResolversTypes['RecordReviewPayload']>, ParentType, ContextType, RequireFields<MutationRecordReviewArgs, 'input'>>;
  recordUnreportedChange?: Resolver<Maybe<ResolversTypes['RecordUnreportedChangePayload']>, ParentType, ContextType, RequireFields<MutationRecordUnreportedChangeArgs, 'input'>>;
  refuseApplication?: Resolver<Maybe<ResolversTypes['RefuseApplicationPayload']>, ParentType, ContextType, RequireFields<MutationRefuseApplicationArgs, 'input'>>;
  registerStandard?: Resolver<Maybe<ResolversTypes['RegisterStandardPayload']>, ParentType, ContextType, RequireFields<MutationRegisterStandardArgs, 'input'>>;
  reissuePayments?: Resolver<Maybe<ResolversTypes['ReissuePaymentsPayload']>, ParentType, ContextType, RequireFields<MutationReissuePaymentsArgs, 'input'>>;
  reportHouseholdChange?: Resolver<Maybe<ResolversTypes['ReportHouseholdChangePayload']>, ParentType, ContextType, RequireFields<MutationReportHouseholdChangeArgs, 'input'>>;
  requestSupplement?: Resolver<Maybe<ResolversTypes['RequestSupplementPayload']>, ParentType, ContextType, RequireFields<MutationRequestSupplementArgs, 'input'>>;
  resolveObjection?: Resolver<Maybe<ResolversTypes['ResolveObjectionPayload']>, ParentType, ContextType, RequireFields<MutationResolveObjectionArgs, 'input'>>;
  resumeDeadline?: Resolver<Maybe<ResolversTypes['ResumeDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationResumeDeadlineArgs, 'input'>>;
  resumeGrant?: Resolver<Maybe<ResolversTypes['ResumeGrantPayload']>, ParentType, ContextType, RequireFields<MutationResumeGrantArgs, 'input'>>;
  stopGrant?: Resolver<Maybe<ResolversTypes['StopGrantPayload']>, ParentType, ContextType, RequireFields<MutationStopGrantArgs, 'input'>>;
  submitForReview?: Resolver<Maybe<ResolversTypes['SubmitForReviewPayload']>, ParentType, ContextType, RequireFields<MutationSubmitForReviewArgs, 'input'>>;
  supplementApplication?: Resolver<Maybe<ResolversTypes['SupplementApplicationPayload']>, ParentType, ContextType, RequireFields<MutationSupplementApplicationArgs, 'input'>>;
  suspendGrant?: Resolver<Maybe<ResolversTypes['SuspendGrantPayload']>, ParentType, ContextType, RequireFields<MutationSuspendGrantArgs, 'input'>>;
  terminateApplication?: Resolver<Maybe<ResolversTypes['TerminateApplicationPayload']>, ParentType, ContextType, RequireFields<MutationTerminateApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<Maybe<ResolversTypes['WithdrawApplicationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AllowanceApplication' | 'AllowanceChange' | 'AllowanceGrant' | 'AllowanceHearing' | 'AllowanceJobOffer' | 'AllowanceNotice' | 'AllowanceObjection' | 'AllowanceOverpayment' | 'AllowancePayment' | 'AllowancePaymentRun' | 'AllowanceRecheck' | 'AllowanceReview' | 'AllowanceUnreportedChange', ParentType, ContextType>;
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

export type PreparePaymentRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparePaymentRunPayload'] = ResolversParentTypes['PreparePaymentRunPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type ProposeChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeChangePayload'] = ResolversParentTypes['ProposeChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
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
  allowanceGrant?: Resolver<Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType, RequireFields<QueryAllowanceGrantArgs, 'id'>>;
  allowanceNotices?: Resolver<Maybe<ResolversTypes['AllowanceNoticeConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceNoticesArgs, 'division'>>;
  allowanceOverpayments?: Resolver<Maybe<ResolversTypes['AllowanceOverpaymentConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceOverpaymentsArgs, 'division'>>;
  allowanceReads?: Resolver<Maybe<ResolversTypes['AllowanceReadConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceReadsArgs, 'applicationId'>>;
  allowanceRechecks?: Resolver<Maybe<ResolversTypes['AllowanceRecheckConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceRechecksArgs, 'division'>>;
  allowanceReconciliation?: Resolver<Maybe<ResolversTypes['AllowanceRecheckConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceReconciliationArgs, 'division'>>;
  allowanceReviews?: Resolver<Maybe<ResolversTypes['AllowanceReviewConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceReviewsArgs, 'division'>>;
  allowanceStaff?: Resolver<Maybe<Array<ResolversTypes['AllowanceStaff']>>, ParentType, ContextType, RequireFields<QueryAllowanceStaffArgs, 'division'>>;
  allowanceStandards?: Resolver<Maybe<ResolversTypes['AllowanceStandardTimeline']>, ParentType, ContextType, RequireFields<QueryAllowanceStandardsArgs, 'division'>>;
  estimateAllowance?: Resolver<Maybe<ResolversTypes['AllowanceEstimate']>, ParentType, ContextType, RequireFields<QueryEstimateAllowanceArgs, 'input'>>;
  paymentRun?: Resolver<Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType, RequireFields<QueryPaymentRunArgs, 'id'>>;
  paymentRuns?: Resolver<Maybe<ResolversTypes['AllowancePaymentRunConnection']>, ParentType, ContextType, RequireFields<QueryPaymentRunsArgs, 'division'>>;
};

export type RaiseObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseObjectionPayload'] = ResolversParentTypes['RaiseObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['AllowanceObjection']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordBankResultsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBankResultsPayload'] = ResolversParentTypes['RecordBankResultsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type RecordCountyVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCountyVisitPayload'] = ResolversParentTypes['RecordCountyVisitPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordHearingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHearingPayload'] = ResolversParentTypes['RecordHearingPayload']> = {
  hearing?: Resolver<Maybe<ResolversTypes['AllowanceHearing']>, ParentType, ContextType>;
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

export type RecordJobOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJobOfferPayload'] = ResolversParentTypes['RecordJobOfferPayload']> = {
  jobOffer?: Resolver<Maybe<ResolversTypes['AllowanceJobOffer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordRecoveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecoveryPayload'] = ResolversParentTypes['RecordRecoveryPayload']> = {
  overpayment?: Resolver<Maybe<ResolversTypes['AllowanceOverpayment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReviewPayload'] = ResolversParentTypes['RecordReviewPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['AllowanceReview']>, ParentType, ContextType>;
};

export type RecordUnreportedChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordUnreportedChangePayload'] = ResolversParentTypes['RecordUnreportedChangePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  unreportedChange?: Resolver<Maybe<ResolversTypes['AllowanceUnreportedChange']>, ParentType, ContextType>;
};

export type RefuseApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseApplicationPayload'] = ResolversParentTypes['RefuseApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RegisterStandardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterStandardPayload'] = ResolversParentTypes['RegisterStandardPayload']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  grantsCorrected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['AllowanceStandard']>, ParentType, ContextType>;
};

export type ReissuePaymentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissuePaymentsPayload'] = ResolversParentTypes['ReissuePaymentsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['AllowancePaymentRun']>, ParentType, ContextType>;
};

export type ReportHouseholdChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportHouseholdChangePayload'] = ResolversParentTypes['ReportHouseholdChangePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recheck?: Resolver<Maybe<ResolversTypes['AllowanceRecheck']>, ParentType, ContextType>;
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

export type ResumeGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeGrantPayload'] = ResolversParentTypes['ResumeGrantPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
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

export type StopGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopGrantPayload'] = ResolversParentTypes['StopGrantPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SubmitForReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitForReviewPayload'] = ResolversParentTypes['SubmitForReviewPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SupplementApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementApplicationPayload'] = ResolversParentTypes['SupplementApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['AllowanceApplication']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SuspendGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendGrantPayload'] = ResolversParentTypes['SuspendGrantPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['AllowanceGrant']>, ParentType, ContextType>;
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
  AllowanceBankFile?: AllowanceBankFileResolvers<ContextType>;
  AllowanceCalculation?: AllowanceCalculationResolvers<ContextType>;
  AllowanceCalculationStep?: AllowanceCalculationStepResolvers<ContextType>;
  AllowanceChange?: AllowanceChangeResolvers<ContextType>;
  AllowanceConflict?: AllowanceConflictResolvers<ContextType>;
  AllowanceCorrection?: AllowanceCorrectionResolvers<ContextType>;
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
  StatutoryDeadlineConnection?: StatutoryDeadlineConnectionResolvers<ContextType>;
  StatutoryDeadlineCount?: StatutoryDeadlineCountResolvers<ContextType>;
  StatutoryDeadlineEdge?: StatutoryDeadlineEdgeResolvers<ContextType>;
  StopGrantPayload?: StopGrantPayloadResolvers<ContextType>;
  SubmitForReviewPayload?: SubmitForReviewPayloadResolvers<ContextType>;
  SupplementApplicationPayload?: SupplementApplicationPayloadResolvers<ContextType>;
  SuspendGrantPayload?: SuspendGrantPayloadResolvers<ContextType>;
  TerminateApplicationPayload?: TerminateApplicationPayloadResolvers<ContextType>;
  UrbanStandard?: UrbanStandardResolvers<ContextType>;
  WithdrawApplicationPayload?: WithdrawApplicationPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

