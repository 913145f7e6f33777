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

/** Input of `acceptAllowanceApplication`. */
export type AcceptAllowanceApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `acceptAllowanceApplication`. */
export type AcceptAllowanceApplicationPayload = {
  __typename?: 'AcceptAllowanceApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
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

/**
 * The case of a household that applies for an allowance, from the request to the decision (最低生活保障审核确认办法,
 * 民发〔2021〕57号).
 */
export type AllowanceApplication = Case & Node & {
  __typename?: 'AllowanceApplication';
  /** Who applies for the household (article 5). */
  applicant?: Maybe<Resident>;
  /** Which acts are open to the viewer now, and why not. */
  availableActions: Array<ActionAvailability>;
  /** The calculation that holds: of the decision, else of the latest first opinion; null before one. */
  calculation?: Maybe<AllowanceCalculation>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** The community in which it was registered when it applied. */
  community?: Maybe<Division>;
  /** Kin among those who handle allowances, for which the case is on the separate register. */
  conflicts?: Maybe<Array<AllowanceConflict>>;
  /** The statutory deadlines, those that have ended included, in the order of their start. */
  deadlines: Array<StatutoryDeadline>;
  /** The decision; null before it. */
  decision?: Maybe<AllowanceDecision>;
  /** Whether the street decides, to which the county delegated it; the whole process then takes 20 working days. */
  delegated: Scalars['Boolean']['output'];
  /** The files that were handed in for it, in the order in which they came. */
  evidence: Array<Evidence>;
  /** The first opinions, one for each round in which one was given. */
  firstOpinions: Array<AllowanceFirstOpinion>;
  /** Whether the household applies, or a person of it alone (article 8). */
  ground: AllowanceApplicationGround;
  /** Why a person applies alone on another ground, as it was stated. */
  groundRemark?: Maybe<Scalars['String']['output']>;
  /** What was done, the first act first. Who of the staff acted is shown to staff alone. */
  history: Array<CaseHistoryEntry>;
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
  /** What persons were told of the case, the first message first. Who handles it or decides on it sees all, others what they were told themselves. */
  messages: Array<PersonalMessage>;
  /** The public notices of the case, those that have ended included. */
  notices: Array<AllowanceNotice>;
  /** The objections to its notices. The household does not learn who raised one. */
  objections?: Maybe<Array<AllowanceObjection>>;
  /** The papers of the decision, to look at and to print, for who may see it; the links are the viewer's own. */
  papers: Array<IssuedPaper>;
  /** What the household has beside its income, as it said; null when it said nothing. */
  property?: Maybe<AllowanceProperty>;
  /** The pause of a deadline that waits for another person; null for none. */
  proposedPause?: Maybe<AllowanceDeadlinePause>;
  /** Which staff read the file, newest first: for those who apply, null for others. Auditors have `allowanceReads`. */
  reads?: Maybe<AllowanceReadConnection>;
  /** The register that the case is kept on (article 11). */
  register: AllowanceRegister;
  /** Unavoidable expenses of the last twelve months, as the household stated them. */
  rigidExpense?: Maybe<Money>;
  /** Round of investigation: 1, and one more for each objection that was upheld (article 19). */
  round: Scalars['Int']['output'];
  /** How far the person in special hardship can look after himself or herself, as the investigation found. */
  selfCare?: Maybe<AllowanceSelfCareAbility>;
  /** Whether the urban or the rural standard applies. */
  settlement: Settlement;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
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
export type AllowanceApplicationReadsArgs = {
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
  /** How many applications the whole list holds. Counted only when requested. */
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
  /** A person of a household on the edge with a severe disability, grade 1 or 2; of age and without work also outside the edge (2022 notice). */
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
  /** Whether the person counts as a member of the household in the month that is calculated. */
  counted: Scalars['Boolean']['output'];
  /** Income a month as the household declared it. */
  declaredIncomes: Array<AllowanceIncome>;
  /** Declared, of an adult child, to be unable to live independently. */
  dependsOnSupport: Scalars['Boolean']['output'];
  /** Day of death of a person who died while the application was open; null for others. */
  diedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Grade by the certificate, 1 the most severe to 4. */
  disabilityGrade?: Maybe<Scalars['Int']['output']>;
  /** Kind of disability by the certificate. */
  disabilityKind?: Maybe<AllowanceDisabilityKind>;
  /** Declared to be bound to the applicant by a legal duty of support; null when nothing was said. */
  hasDutyOfSupport?: Maybe<Scalars['Boolean']['output']>;
  /** Declared to be in prison. */
  imprisoned: Scalars['Boolean']['output'];
  /** Declared to be without work. */
  isUnemployed: Scalars['Boolean']['output'];
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

/** What is declared about a person who applies. */
export type AllowanceApplicationMemberInput = {
  /** In compulsory detoxification, or missing by a court’s declaration; false when left out. */
  awayByOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full years away as clergy of a religious site; 0 when left out. */
  clergyAwayYears?: InputMaybe<Scalars['Int']['input']>;
  /** Of an adult child: cannot live independently (article 7); false when left out. */
  dependsOnSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grade by the certificate, 1 to 4. */
  disabilityGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Kind of disability by the certificate, together with the grade. */
  disabilityKind?: InputMaybe<AllowanceDisabilityKind>;
  /** Of other members: bound to the applicant by a legal duty of support (article 7); not counted when left out. */
  hasDutyOfSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** In prison; false when left out. */
  imprisoned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every source of income; empty for none. */
  incomes: Array<AllowanceIncomeInput>;
  /** Of age and without work; false when left out. */
  isUnemployed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lives in the household for a long time. Counts for parents, grown-up children and others (article 7). */
  livesInHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a major illness; false when left out. */
  majorIllness?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
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
  /** Its text, in UTF-8 without a byte order mark: for the bank’s machine, with names and numbers as they are. */
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
  /** The same lines for people who open them in a spreadsheet program: with a byte order mark, long numbers as text, nothing that runs as a formula. Not for the bank. */
  spreadsheet: Scalars['String']['output'];
  /** Their sum, which is also its last line. */
  total: Money;
};

/** Formats of bank files. */
export type AllowanceBankFileFormat =
  /** Comma-separated values (RFC 4180) for machines, a header first and a line with the totals last; nothing is changed. */
  | 'CSV';

/** The bank's answer to one payment. */
export type AllowanceBankResultInput = {
  /** Day on which it was paid or sent back. */
  on: Scalars['LocalDate']['input'];
  /** Whether it was paid. */
  outcome: AllowanceBankResultOutcome;
  /** The payment, as the file names it. */
  paymentId: Scalars['ID']['input'];
  /** Why it was sent back, in the bank's words, at most 200 characters. Needed then, and refused otherwise. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a transfer. */
export type AllowanceBankResultOutcome =
  /** Paid into the account. */
  | 'PAID'
  /** Sent back. */
  | 'RETURNED';

/** A calculation that a decision or a change of a grant rests on. It can be made again with the same result. */
export type AllowanceCalculation = {
  __typename?: 'AllowanceCalculation';
  /** Kind of household. */
  category: AllowanceCalculationCategory;
  /** How many persons count. */
  countedMembers: Scalars['Int']['output'];
  /** The household's income a month, of the persons counted together. */
  householdIncome: Money;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** The month that was calculated. */
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
  /** Whether calculation the stored facts again gives the stored result, line by line. */
  reproducible: Scalars['Boolean']['output'];
  /** Who published the standard and when, in Chinese. */
  standardSource: Scalars['String']['output'];
  /** The calculation, line by line: each line is followed by those that it is made of. */
  steps: Array<AllowanceCalculationStep>;
  /** Settings of that version that no source has confirmed, by name. */
  unconfirmed: Array<Scalars['String']['output']>;
};

/** Which kind of household the calculation found (Social Assistance Law, articles 13, 21 and 22). */
export type AllowanceCalculationCategory =
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

/** One line of a calculation. */
export type AllowanceCalculationStep = {
  __typename?: 'AllowanceCalculationStep';
  /** Its amount; null for a line without one. */
  amount?: Maybe<Money>;
  /** The legal basis; null where the bureau set the rule itself. */
  article?: Maybe<Scalars['String']['output']>;
  /** Stable name of the line, for example `MEMBER_NOT_COUNTED`. */
  code: Scalars['String']['output'];
  /** How deep the line lies in the calculation: 0 for the main lines, 1 for the lines that one of them is made of, and so on. */
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
  /** The calculation that it rests on; null for an end that does not depend on income. */
  calculation?: Maybe<AllowanceCalculation>;
  /** What it comes from. */
  cause: AllowanceChangeCause;
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
  kind: AllowanceChangeKind;
  /** Whether it is made public for seven days before it is decided: the end of 特困 support (特困人员认定办法, article 26). */
  noticeRequired: Scalars['Boolean']['output'];
  /** Last day of that notice; null before it is published, and where none is needed. */
  noticeUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Day of the proposal. */
  proposedOn: Scalars['LocalDate']['output'];
  /** The written reasons of the decision; null while it is open. */
  reasons?: Maybe<Scalars['String']['output']>;
  /** What the household can do against the decision, in words (社会救助法, article 76); null for a change that was not confirmed. */
  remedies?: Maybe<LocalizedText>;
  /**
   * Whose share alone is cut (办法, article 34); null for a change of the whole household, or when the viewer may not see
   * the person.
   */
  resident?: Maybe<Resident>;
  /** First month of a change that reaches back; null for the month after its confirmation. */
  since?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  status: AllowanceChangeStatus;
  /** Why the grant would end; null unless it would. */
  stopReason?: Maybe<AllowanceStopReason>;
};

/** What a change comes from. */
export type AllowanceChangeCause =
  /** A clear change in the household between two reviews (办法, article 31). */
  | 'CLEAR_CHANGE'
  /** A re-check after somebody joined or left the household. */
  | 'HOUSEHOLD_CHANGED'
  /** Three jobs in a row refused without reason (办法, article 34). */
  | 'JOBS_REFUSED'
  /** The household does not take part in its review (办法, article 29). */
  | 'NOT_COOPERATING'
  /** Something else, described in the grounds. */
  | 'OTHER'
  /** A regular review (办法, article 31). */
  | 'REVIEW'
  /** A change that was kept silent. */
  | 'UNREPORTED_CHANGE';

/** What changes in a grant. */
export type AllowanceChangeKind =
  /** 渐退: payment goes on at its former amount for some months, and ends by itself. */
  | 'GRADUAL_EXIT'
  /** A higher amount. */
  | 'RAISE'
  /** A lower amount. */
  | 'REDUCTION'
  /** The grant ends. */
  | 'STOP'
  /** Payment rests until it is taken up again. */
  | 'SUSPENSION';

/** Where a change stands. */
export type AllowanceChangeStatus =
  /** Confirmed, and applied. */
  | 'CONFIRMED'
  /** Given up: the grant stays as it was. */
  | 'DROPPED'
  /** Waits for the hearing of the recipient. */
  | 'HEARING'
  /** Waits for a decision. */
  | 'PROPOSED';

/** The income of a person as the check found it. */
export type AllowanceCheckedIncomeInput = {
  /** Every source of income; empty for none. */
  incomes: Array<AllowanceIncomeInput>;
  /** Id of the person. */
  residentId: Scalars['ID']['input'];
};

/** Kin of a person who applies, among those who handle allowances or sit on a committee (article 11). */
export type AllowanceConflict = {
  __typename?: 'AllowanceConflict';
  /** What the staff member is to the person. */
  kinship: AllowanceKinship;
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
  month: Scalars['YearMonth']['output'];
  /** What the month is worth now. */
  newAmount: Money;
  /** The standard by which it is calculated now; null when the standard did not change. */
  newStandard?: Maybe<AllowanceStandard>;
  /** What the month was worth before. */
  oldAmount: Money;
  /** The standard by which the month was calculated before; null when the standard did not change. */
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

/** What is due by law in a case. */
export type AllowanceDeadline = {
  __typename?: 'AllowanceDeadline';
  /** The case; null when the viewer may not see it. */
  application?: Maybe<AllowanceApplication>;
  /** The period of the law. */
  deadline: StatutoryDeadline;
};

/** What must be done in time. */
export type AllowanceDeadlineCode =
  /** The county decides: 10 working days from the file (article 20), 15 on special hardship (特困人员认定办法, article 16). */
  | 'COUNTY_DECISION'
  /** The first opinion on special hardship: 15 working days from the acceptance, and again from an objection that was upheld (特困人员认定办法, articles 13 and 15). */
  | 'FIRST_OPINION'
  /** The county begins the check of the finances: 3 working days from the request (article 17). */
  | 'INFORMATION_CHECK'
  /** The street begins the investigation: 3 working days from the acceptance (article 15). */
  | 'INVESTIGATION_START'
  /** The first opinion is published: 7 days (article 19), a time that must pass. */
  | 'PUBLIC_NOTICE'
  /** All of it from acceptance to decision: 30 working days, up to 45 in special cases, 20 where the street decides (article 22; 2022 notice). */
  | 'WHOLE_PROCESS'
  /** The household gets the written refusal: 3 working days from the decision (article 21). */
  | 'WRITTEN_REFUSAL';

/** A page of deadlines. */
export type AllowanceDeadlineConnection = {
  __typename?: 'AllowanceDeadlineConnection';
  /** The deadlines of the page with their cursors. */
  edges: Array<AllowanceDeadlineEdge>;
  /** The deadlines of the page. */
  nodes: Array<AllowanceDeadline>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many deadlines the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** The deadlines of a street, counted. */
export type AllowanceDeadlineCount = {
  __typename?: 'AllowanceDeadlineCount';
  /** The street or town. */
  division?: Maybe<Division>;
  /** Running and not overdue, due within the days requested. */
  due: Scalars['Int']['output'];
  /** Running and overdue. */
  overdue: Scalars['Int']['output'];
};

/** One of the deadlines in a page. */
export type AllowanceDeadlineEdge = {
  __typename?: 'AllowanceDeadlineEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: AllowanceDeadline;
};

/** Special cases in which a deadline is extended or stands (article 22; 2022 notice, four (1)). No source lists others for which one may stand. */
export type AllowanceDeadlineGround =
  /** 异地申办: it applied from another place. */
  | 'APPLIED_ELSEWHERE'
  /** 调查难度较大: its finances are hard to investigate. */
  | 'HARD_TO_INVESTIGATE'
  /** 公示有异议: somebody objected to the public notice. */
  | 'OBJECTION'
  /** 人户分离: the household lives elsewhere than it is registered. */
  | 'REGISTERED_ELSEWHERE';

/** A pause of a deadline that an officer proposed and another person has yet to confirm: the deadline runs until then. */
export type AllowanceDeadlinePause = {
  __typename?: 'AllowanceDeadlinePause';
  /** What the officer says of the case. */
  basis: Scalars['String']['output'];
  /** Which deadline would stand. */
  code: AllowanceDeadlineCode;
  /** The ground of the list. */
  ground: AllowanceDeadlineGround;
  /** Day of the proposal. */
  proposedOn: Scalars['LocalDate']['output'];
  /** Last day on which it would stand. */
  until: Scalars['LocalDate']['output'];
};

/** How a running deadline stands. */
export type AllowanceDeadlineStatus =
  /** The last day has not passed. */
  | 'DUE'
  /** The last day has passed. */
  | 'OVERDUE';

/** The decision on an application (articles 20 and 21). */
export type AllowanceDecision = {
  __typename?: 'AllowanceDecision';
  /** The calculation behind it; null where a refusal rests on none. */
  calculation?: Maybe<AllowanceCalculation>;
  /** Day of the decision. */
  decidedOn: Scalars['LocalDate']['output'];
  /** Day on which the household got the written refusal through the street; null before, and for a grant. */
  deliveredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The grant that it began; null for a refusal. */
  grant?: Maybe<AllowanceGrant>;
  /** What a refusal rests on; null for a grant, and where it was not said. */
  ground?: Maybe<AllowanceRefusalGround>;
  /** What was decided. */
  outcome: AllowanceOutcome;
  /** Written reason of a refusal. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What the household can do against the decision, in words (社会救助法, article 76). */
  remedies: LocalizedText;
};

/** Kinds of disability by the certificate (GB/T 26341-2010, put together). */
export type AllowanceDisabilityKind =
  /** Of hearing (听力). */
  | 'HEARING'
  /** Intellectual. */
  | 'INTELLECTUAL'
  /** Mental. */
  | 'MENTAL'
  /** More than one. */
  | 'MULTIPLE'
  /** Of the body. */
  | 'PHYSICAL'
  /** Of sight, hearing or speech, where it was not said which. */
  | 'SENSORY'
  /** Of speech (言语). */
  | 'SPEECH'
  /** Of sight (视力). */
  | 'VISUAL';

/** What a household may expect. Null figures could not be calculated: `problems` says why. */
export type AllowanceEstimate = {
  __typename?: 'AllowanceEstimate';
  /** Kind of household. */
  category?: Maybe<AllowanceCalculationCategory>;
  /** How many persons count in the month, also where nothing can be calculated for it. */
  countedMembers: Scalars['Int']['output'];
  /** What the household would be paid a month; nothing on the edge and above. */
  monthlyAmount?: Maybe<Money>;
  /** The standard in force, per person and month; a twelfth of a rural one, rounded half up to the fen. */
  monthlyStandard?: Maybe<Money>;
  /** Income a month and person counted, rounded half up to the fen; the amount is calculated from the exact value. */
  perCapitaMonthlyIncome?: Maybe<Money>;
  /** What is wrong with the input, or what the calculation could not settle. */
  problems: Array<Problem>;
  /** The calculation, line by line: each line is followed by those that it is made of. */
  steps: Array<AllowanceCalculationStep>;
  /** What the household should know although it stands against nothing. */
  warnings: Array<Problem>;
};

/**
 * Grants in force, counted. Outside the viewer's jurisdiction all three are null where there are 1 to 4 households, and
 * where the figures of other divisions or of the other standard would give such a count away.
 */
export type AllowanceFigures = {
  __typename?: 'AllowanceFigures';
  /** Sum of their monthly amounts; null when withheld. */
  amount?: Maybe<Money>;
  /** Households; null when withheld. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Whether the figures are withheld from the viewer, so that they name nobody. */
  isSuppressed: Scalars['Boolean']['output'];
  /** Persons counted in their grants; null when withheld. */
  persons?: Maybe<Scalars['Int']['output']>;
};

/** The first opinion of the street (article 19). */
export type AllowanceFirstOpinion = {
  __typename?: 'AllowanceFirstOpinion';
  /** The calculation behind it. */
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
export type AllowanceGrant = Case & Node & {
  __typename?: 'AllowanceGrant';
  /** Which acts are open to the viewer now, and why not. What the input of an act says is examined by the act itself. */
  availableActions?: Maybe<Array<ActionAvailability>>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** Kind of support that was confirmed. */
  category: AllowanceCategory;
  /** Proposed and decided changes, the earliest first. */
  changes?: Maybe<Array<AllowanceChange>>;
  /** The community in which the household was registered at the decision. */
  community?: Maybe<Division>;
  /** How many persons the amount is calculated for. */
  countedMembers: Scalars['Int']['output'];
  /** What the law wants done in time: nothing so far. */
  deadlines: Array<StatutoryDeadline>;
  /** Day of the decision. */
  decidedOn: Scalars['LocalDate']['output'];
  /** First day of the month after the decision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** Last day, the end of a month; null while no end is decided. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** What was done on it, the first act first; who acted is for staff. */
  history?: Maybe<Array<CaseHistoryEntry>>;
  /** The household that is supported. */
  household?: Maybe<Household>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Jobs that were offered to the persons counted, the earliest first. Residents see their own ones. */
  jobOffers?: Maybe<Array<AllowanceJobOffer>>;
  /** Who is or was counted, in the order in which they were counted. */
  members: Array<AllowanceMember>;
  /** What persons were told of the grant, the first message first. Who handles it or decides on it sees all, others what they were told themselves. */
  messages: Array<PersonalMessage>;
  /** What the household is paid a month under the latest term. */
  monthlyAmount: Money;
  /** The papers of the decisions that changed, suspended, resumed or ended the grant: those who handle or decide here see all, a person the own ones; the links are the viewer's own. The paper of its beginning is the application's. */
  papers: Array<IssuedPaper>;
  /** The grant's payments, the latest month first. */
  payments: AllowancePaymentConnection;
  /** What happened in the household and was or will be looked at, in the order in which it was found. */
  rechecks?: Maybe<Array<AllowanceRecheck>>;
  /** Reviews of the household, the earliest first; the last one is open while the grant runs. */
  reviews?: Maybe<Array<AllowanceReview>>;
  /** Whether the urban or the rural standard applies. */
  settlement: Settlement;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
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

/** A page of grants. */
export type AllowanceGrantConnection = {
  __typename?: 'AllowanceGrantConnection';
  /** The grants of the page with their cursors. */
  edges: Array<AllowanceGrantEdge>;
  /** The grants of the page. */
  nodes: Array<AllowanceGrant>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many grants the whole list holds. Counted only when requested. */
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

/** A household for a calculation: everybody who may count. */
export type AllowanceGrantFactsInput = {
  /** 1 to 30 persons of the registry, exactly one of them the applicant. */
  members: Array<AllowanceGrantMemberInput>;
  /** What the household has beside its income, as it says. */
  property?: InputMaybe<AllowancePropertyInput>;
  /** Whether the check found its property within the conditions; left out where it was not checked. */
  propertyFits?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unavoidable expenses of the last twelve months in fen, where they weigh on the household. */
  rigidExpenseFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How far the person in special hardship can look after himself or herself. */
  selfCare?: InputMaybe<AllowanceSelfCareAbility>;
  /** Whether nobody who by law must support the household is able to; asked for special hardship. */
  withoutSupporter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person of the household. The date of birth is the registry's. */
export type AllowanceGrantMemberInput = {
  /** In compulsory detoxification or declared missing: not counted (办法, article 7). */
  awayByOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full years away as clergy of a religious site: not counted from three (办法, article 7). */
  clergyAwayYears?: InputMaybe<Scalars['Int']['input']>;
  /** Of an adult child: cannot live independently (办法, article 7). */
  dependsOnSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grade by the certificate, 1 the most severe to 4. */
  disabilityGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Kind of disability by the certificate, together with the grade. */
  disabilityKind?: InputMaybe<AllowanceDisabilityKind>;
  /** Of `OTHER`: bound to the applicant by a legal duty of support (办法, article 7). */
  hasDutyOfSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** In prison: not counted (办法, article 7). */
  imprisoned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every source of income; empty for none. */
  incomes: Array<AllowanceIncomeInput>;
  /** Of age and without work. */
  isUnemployed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lives in the household for a long time (办法, article 7). */
  livesInHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a major illness. */
  majorIllness?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relation to the applicant. */
  relation: HouseholdRelation;
  /** Id in the registry. */
  residentId: Scalars['ID']['input'];
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
  outcome?: Maybe<AllowanceHearingOutcome>;
  /** What the recipient said. */
  statement?: Maybe<Scalars['String']['output']>;
};

/** How a hearing ended. */
export type AllowanceHearingOutcome =
  /** The recipient was heard. */
  | 'HELD'
  /** The recipient was asked, and did without. */
  | 'WAIVED';

/** Why a line is held back. */
export type AllowanceHoldReason =
  /** The month came to be worth something else before the run was approved. */
  | 'AMOUNT_CHANGED'
  /** The household has no account. */
  | 'NO_ACCOUNT';

/** The account that a household’s money is paid into (article 25). */
export type AllowanceHouseholdAccount = {
  __typename?: 'AllowanceHouseholdAccount';
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
export type AllowanceHouseholdAccountInput = {
  /** The account number: 12 to 19 digits, blanks between them left out. */
  accountNumber: Scalars['String']['input'];
  /** Name of the bank, 1 to 100 characters. */
  bankName: Scalars['String']['input'];
  /** The member whose account it is. */
  holderId: Scalars['ID']['input'];
};

/** One time that the registers were asked about the persons counted in a division. */
export type AllowanceHouseholdCheck = {
  __typename?: 'AllowanceHouseholdCheck';
  /** The division. */
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
  kind: AllowanceIncomeKind;
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
  /** That the household contests it; null when it does not. */
  contest?: Maybe<AllowanceIncomeCheckContest>;
  /** Whether a source says something else than the household declared. */
  mismatch: Scalars['Boolean']['output'];
  /** Number of the check within the case, from 1. */
  number: Scalars['Int']['output'];
  /** Whether it found the property within the conditions; null where it did not look at it. */
  propertyFits?: Maybe<Scalars['Boolean']['output']>;
  /** What it found of the property. */
  propertyRemark?: Maybe<Scalars['String']['output']>;
  /** What the household can do about it, in words (article 18). */
  remedy: LocalizedText;
  /** What each source said. */
  results: Array<AllowanceIncomeCheckResult>;
  /** Round of the investigation. */
  round: Scalars['Int']['output'];
};

/** What the household says against a check of its finances, with its evidence (article 18). */
export type AllowanceIncomeCheckContest = {
  __typename?: 'AllowanceIncomeCheckContest';
  /** Day on which it was raised. */
  contestedOn: Scalars['LocalDate']['output'];
  /** What is said, and the evidence for it. */
  statement: Scalars['String']['output'];
};

/** What a source said. */
export type AllowanceIncomeCheckOutcome =
  /** As the household declared. */
  | 'AS_DECLARED'
  /** Something else. */
  | 'MISMATCH'
  /** It knows nothing of the household. */
  | 'NO_RECORD';

/** What one source said. */
export type AllowanceIncomeCheckResult = {
  __typename?: 'AllowanceIncomeCheckResult';
  /** How it compares to what was declared. */
  outcome: AllowanceIncomeCheckOutcome;
  /** What differs; given for every mismatch. */
  remark?: Maybe<Scalars['String']['output']>;
  /** The source. */
  source: AllowanceIncomeCheckSource;
};

/** What one source said. */
export type AllowanceIncomeCheckResultInput = {
  /** How it compares to what was declared. */
  outcome: AllowanceIncomeCheckOutcome;
  /** What differs; needed for a mismatch. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The source. */
  source: AllowanceIncomeCheckSource;
};

/** Sources of a check of the finances (article 17). */
export type AllowanceIncomeCheckSource =
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

/** One source of income of a person. */
export type AllowanceIncomeInput = {
  /** Kind of income. */
  kind: AllowanceIncomeKind;
  /**
   * Necessary costs of earning it a month in fen, from 0; nothing when left out. Costs above the income make it
   * nothing, never negative. Of `TRANSFER` what the household pays to others a month, for support, social insurance or taxes: it is
   * deducted from what comes in, and from other income where it is more.
   */
  monthlyCostFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Amount a month in fen, from 0. */
  monthlyFen: Scalars['SafeInt']['input'];
};

/** Kinds of income (办法, article 13). Which of them are left out is part of the rules in force in the month. */
export type AllowanceIncomeKind =
  /** 经营净收入: business or farming, less its costs. */
  | 'BUSINESS'
  /** 计划生育奖励: family-planning rewards. Left out. */
  | 'FAMILY_PLANNING_REWARD'
  /** 优待抚恤金: honour and preferential pensions. Left out. */
  | 'HONOUR_PENSION'
  /** 高龄津贴: old-age allowance. Left out for special hardship (特困人员认定办法, article 6). */
  | 'OLD_AGE_ALLOWANCE'
  /**
   * 基础养老金: basic pension of the urban and rural residents' scheme. Left out during the 14th five-year plan, to the
   * end of 2025; whether later was not found, so it is calculated from 2026 and marked as unconfirmed. For special
   * hardship it is left out without an end (特困人员认定办法, article 6).
   */
  | 'PENSION'
  /** 财产净收入: rents, interest and other yields of property. */
  | 'PROPERTY'
  /** 奖学金、助学金: scholarships and grants for study. Left out. */
  | 'SCHOLARSHIP'
  /** 社会救助款: money of social assistance. Left out. */
  | 'SOCIAL_ASSISTANCE'
  /** 基本医疗保险等社会保险待遇: benefits of medical and other social insurance. Left out for special hardship. */
  | 'SOCIAL_INSURANCE'
  /** 转移净收入: retirement pay, alimony, support by relatives and other transfers, less what is paid to others. */
  | 'TRANSFER'
  /** 工资性收入: wages; necessary work costs are deducted. */
  | 'WAGE';

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
  level: AllowanceInvestigationLevel;
  /** Round of the investigation. */
  round: Scalars['Int']['output'];
  /** Who signed for the household. */
  signedBy?: Maybe<Resident>;
  /** Day of the visit. */
  visitedOn: Scalars['LocalDate']['output'];
};

/** Who visits a home. */
export type AllowanceInvestigationLevel =
  /** The county, on its own (article 20). */
  | 'COUNTY'
  /** The street. */
  | 'STREET';

/** What a person answered to the offer of a job. */
export type AllowanceJobAnswer =
  /** Refused it without one. The third in a row opens a change of the person's share. */
  | 'REFUSED_WITHOUT_REASON'
  /** Refused it with a reason that the office accepts. It does not count. */
  | 'REFUSED_WITH_REASON'
  /** Took it. The count of refusals begins anew. */
  | 'TAKEN';

/** A job that was offered to a person (办法, article 34). */
export type AllowanceJobOffer = Node & {
  __typename?: 'AllowanceJobOffer';
  /** What the person answered. */
  answer: AllowanceJobAnswer;
  /** The change of the person's share that this third refusal in a row opened; null for other offers. */
  change?: Maybe<AllowanceChange>;
  /** Whether a refusal of it counts: introduced by an office, and such as fits health and ability (办法, article 34). */
  counts: Scalars['Boolean']['output'];
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

/** What a staff or committee member is to a person who applies. */
export type AllowanceKinship =
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

/** A page of messages. */
export type AllowanceMessageConnection = {
  __typename?: 'AllowanceMessageConnection';
  /** The messages of the page with their cursors. */
  edges: Array<AllowanceMessageEdge>;
  /** The messages of the page. */
  nodes: Array<PersonalMessage>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many messages the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the messages in a page. */
export type AllowanceMessageEdge = {
  __typename?: 'AllowanceMessageEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: PersonalMessage;
};

/** The figures of one month in a division. */
export type AllowanceMonth = {
  __typename?: 'AllowanceMonth';
  /** The month; its first day is counted. */
  month: Scalars['YearMonth']['output'];
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
  /** How many notices the whole list holds. Counted only when requested. */
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
  /**
   * That support of a person of 特困 shall end, for seven days (特困人员认定办法, article 26). Who objects turns to the street
   * office, which looks again before anything is decided.
   */
  | 'END'
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
  resolution?: Maybe<AllowanceObjectionResolution>;
  /** Day of the answer. */
  resolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was objected. */
  statement: Scalars['String']['output'];
};

/** What came of an objection. */
export type AllowanceObjectionResolution =
  /** It was not. */
  | 'DISMISSED'
  /** Answered by the new investigation that another objection brought. */
  | 'JOINED'
  /** It was right: a new investigation follows. */
  | 'UPHELD';

/** Where an open review stands. */
export type AllowanceOpenReviewStatus =
  /** Due today or within 30 days. */
  | 'DUE'
  /** Its day has passed. */
  | 'OVERDUE'
  /** Due in more than 30 days. */
  | 'UPCOMING';

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
  /** How many overpayments the whole list holds. Counted only when requested. */
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
 * What was paid out for a month. Outside the viewer's jurisdiction it is null where 1 to 4 households were paid, where
 * other figures would give such an amount away, and where the grants in force on the month's first day are withheld.
 */
export type AllowancePaidFigures = {
  __typename?: 'AllowancePaidFigures';
  /** The sum; null when withheld. */
  amount?: Maybe<Money>;
  /** Whether the sum is withheld from the viewer, so that it names nobody. */
  isSuppressed: Scalars['Boolean']['output'];
};

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
  month: Scalars['YearMonth']['output'];
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
  /** How many payments the whole list holds. Counted only when requested. */
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
export type AllowancePaymentRun = Case & Node & {
  __typename?: 'AllowancePaymentRun';
  /** When it was approved; null before. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it: the subject of the token; null before. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** Which acts are open to the viewer, and why not. */
  availableActions: Array<ActionAvailability>;
  /** The file for the bank; null before it was exported. */
  bankFile?: Maybe<AllowanceBankFile>;
  /** The number under which the audit log keeps what is done and read for this case: its id. */
  caseNumber: Scalars['String']['output'];
  /** What the law wants done in time: nothing so far. */
  deadlines: Array<StatutoryDeadline>;
  /** The city. */
  division?: Maybe<Division>;
  /** How many lines are held back. */
  heldCount: Scalars['Int']['output'];
  /** Sum of the lines that are held back. */
  heldTotal: Money;
  /** What was done on it, the first act first; who acted is for staff. */
  history: Array<CaseHistoryEntry>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What is paid. */
  kind: AllowancePaymentRunKind;
  /** How many lines it has, held ones included. */
  lineCount: Scalars['Int']['output'];
  /** The lines in their order. */
  lines: AllowanceTransferConnection;
  /** First day of the month that is paid for; of arrears and of second transfers, the month in which they go out. */
  month: Scalars['YearMonth']['output'];
  /** When its preparation was complete; null before. */
  preparedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who prepared it: the subject of the token. */
  preparedBy: Scalars['String']['output'];
  /** How far its preparation has come. */
  progress: AllowancePaymentRunProgress;
  /** Where it stands, for front ends that show the cases of every process alike. */
  stage: CaseStage;
  /** Where the run stands. */
  status: AllowancePaymentRunStatus;
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
  /** How many runs the whole list holds. Counted only when requested. */
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
export type AllowancePaymentRunStatus =
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
  /** A draft that was given up with its run. The lists of a grant and of a household leave it out. */
  | 'DISCARDED'
  /** Owed, and not in a run yet. Arrears alone. */
  | 'DUE'
  /** Held back, for example because the household has no account; it goes out by `reissueAllowancePayments`. */
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

/** What a household has beside its income, as it said. */
export type AllowanceProperty = {
  __typename?: 'AllowanceProperty';
  /** Homes that it owns. */
  homes: Scalars['Int']['output'];
  /** Deposits, securities and other money together. */
  money: Money;
  /** Vehicles. */
  vehicles: Scalars['Int']['output'];
};

/** What a household says of its property. The limits are a setting of the city; where none is set, only the check decides. */
export type AllowancePropertyInput = {
  /** Homes that it owns; none when left out. */
  homes?: InputMaybe<Scalars['Int']['input']>;
  /** Deposits, securities and other money together in fen; nothing when left out. */
  moneyFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Vehicles; none when left out. */
  vehicles?: InputMaybe<Scalars['Int']['input']>;
};

/** What a first opinion proposes. */
export type AllowanceProposal =
  /** To grant an allowance. */
  | 'GRANT'
  /** To refuse. */
  | 'REFUSE';

/** Causes of a change between two reviews. */
export type AllowanceProposedChangeCause =
  /** A clear change in the household (办法, article 31). */
  | 'CLEAR_CHANGE'
  /** Three jobs in a row refused without reason (办法, article 34). */
  | 'JOBS_REFUSED'
  /** The household does not take part in its review (办法, article 29). */
  | 'NOT_COOPERATING';

/** What a change shall bring. */
export type AllowanceProposedChangeOutcome =
  /** Another amount, as the facts give it. */
  | 'AMOUNT'
  /** A gradual exit: income above the standard through work. */
  | 'GRADUAL_EXIT'
  /** The end of the grant. */
  | 'STOP';

/** A look of staff into a file. */
export type AllowanceRead = {
  __typename?: 'AllowanceRead';
  /** What was read. */
  action: Scalars['String']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it was read for. */
  purpose: Scalars['String']['output'];
  /** When. */
  readAt: Scalars['DateTime']['output'];
  /** Who read: the subject of the token. */
  readBy: Scalars['String']['output'];
  /** The role of who read. */
  readByRole: Scalars['String']['output'];
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
  /** How many reads the whole list holds. Counted only when requested. */
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
  /**
   * Whether the household is asked to state anew who belongs to it (办法, articles 7 and 30): by
   * `reportAllowanceHouseholdChange`, or at the street office.
   */
  asksForComposition: Scalars['Boolean']['output'];
  /** The calculation that it rests on; null when the amount did not have to be calculated. */
  calculation?: Maybe<AllowanceCalculation>;
  /** What happened. */
  cause: AllowanceRecheckCause;
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
  outcome?: Maybe<AllowanceRecheckOutcome>;
  /** Whether its day has passed while it is open. */
  overdue: Scalars['Boolean']['output'];
  /** What the report says; null for what the registers showed. */
  report?: Maybe<Scalars['String']['output']>;
  /** To whom; null when it concerns the household, or when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** Day on which it was settled; null while it is open. */
  settledOn?: Maybe<Scalars['LocalDate']['output']>;
  /**
   * After a move of the whole household: the settlement whose standard is to be applied from the month in which the change is
   * confirmed; null where the standard stays the same.
   */
  settlement?: Maybe<Settlement>;
};

/** What happened in a household. */
export type AllowanceRecheckCause =
  /** A child was adopted. */
  | 'ADOPTION'
  /** An adoption was dissolved. */
  | 'ADOPTION_DISSOLVED'
  /** A child was born. */
  | 'BIRTH'
  /** A counted person died. */
  | 'DEATH'
  /** A counted person divorced. */
  | 'DIVORCE'
  /** Others belong to the registered household: it was split or merged, or somebody joined or left it. */
  | 'HOUSEHOLD_CHANGED'
  /** The income changed clearly. */
  | 'INCOME'
  /** A counted person married. */
  | 'MARRIAGE'
  /** The marriage of a counted person was declared void or annulled by a court, or its registration was revoked. */
  | 'MARRIAGE_ANNULLED'
  /** Somebody moved in or out. */
  | 'MOVED'
  /** Something else, described in the report. */
  | 'OTHER';

/** A page of re-checks. */
export type AllowanceRecheckConnection = {
  __typename?: 'AllowanceRecheckConnection';
  /** The re-checks of the page with their cursors. */
  edges: Array<AllowanceRecheckEdge>;
  /** The re-checks of the page. */
  nodes: Array<AllowanceRecheck>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many re-checks the whole list holds. Counted only when requested. */
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

/** What came out of a re-check. */
export type AllowanceRecheckOutcome =
  /** Another amount was proposed, for another person to confirm. */
  | 'CHANGE_PROPOSED'
  /** After the death of the last person counted: the grant ended with the month of the death. */
  | 'ENDED'
  /** After a death: the amount was settled with the persons who remain, from the month after. */
  | 'SETTLED'
  /** What is paid stays. */
  | 'UNCHANGED';

/** Money that came back, or that was let go. */
export type AllowanceRecovery = {
  __typename?: 'AllowanceRecovery';
  /** How much. Less than nothing where a write-off is taken back, because what was let go turned out to be no debt. */
  amount: Money;
  /** How. */
  kind: AllowanceRecoveryKind;
  /** Why it was written off, or a remark; null when there is none. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Day on which it came back or was written off. */
  receivedOn: Scalars['LocalDate']['output'];
  /** Who recorded it: the subject of the token. */
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

/** What a refusal rests on: the calculation must say the same (社会救助法, articles 18, 21 and 22). */
export type AllowanceRefusalGround =
  /** Income a person at or above the lines. */
  | 'INCOME'
  /** Another ground, which the reason names. */
  | 'OTHER'
  /** Property above the conditions, as the check found. */
  | 'PROPERTY';

/** Registers of applications. */
export type AllowanceRegister =
  /** The ordinary one. */
  | 'ORDINARY'
  /** Kin of staff or committee members: the county visits the home itself (articles 11 and 20). */
  | 'SEPARATE';

/** A payment to be sent again. */
export type AllowanceReissuedPaymentInput = {
  /** Whether the household confirmed the account that the bank sent the money back from. */
  accountConfirmed?: Scalars['Boolean']['input'];
  /** The payment. */
  paymentId: Scalars['ID']['input'];
};

/**
 * A look at whether a household still qualifies (最低生活保障审核确认办法, article 31): yearly for stable households,
 * half-yearly where the income is not fixed or somebody is able to work.
 */
export type AllowanceReview = Node & {
  __typename?: 'AllowanceReview';
  /** How often the household is reviewed. */
  cadence: AllowanceReviewCadence;
  /** The calculation that it rests on; null when no new facts were given. */
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
  outcome?: Maybe<AllowanceReviewOutcome>;
  /** Where it stands today. */
  status: AllowanceReviewStatus;
};

/** How often a household is reviewed. The months are a setting of the rules in force. */
export type AllowanceReviewCadence =
  /** Income that is not fixed, or somebody able to work: every 6 months. */
  | 'HALF_YEARLY'
  /** Stable households: every 12 months. */
  | 'YEARLY';

/** A page of reviews. */
export type AllowanceReviewConnection = {
  __typename?: 'AllowanceReviewConnection';
  /** The reviews of the page with their cursors. */
  edges: Array<AllowanceReviewEdge>;
  /** The reviews of the page. */
  nodes: Array<AllowanceReview>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many reviews the whole list holds. Counted only when requested. */
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

/** What came out of a review. A change is proposed by it, and applies once another person has confirmed it. */
export type AllowanceReviewOutcome =
  /** Another amount. */
  | 'AMOUNT_CHANGED'
  /** 渐退: income above the standard through work. */
  | 'GRADUAL_EXIT'
  /** The grant ends. */
  | 'STOP'
  /** What is paid stays. */
  | 'UNCHANGED';

/** Where a review stands. */
export type AllowanceReviewStatus =
  /** Recorded. */
  | 'DONE'
  /** Due today or within 30 days (a setting of the bureau): it can be recorded. */
  | 'DUE'
  /** Its day has passed. */
  | 'OVERDUE'
  /** Due in more than 30 days. */
  | 'UPCOMING';

/** The standard of rural residents, set per person and year. It is never converted for display. */
export type AllowanceRuralStandard = AllowanceStandard & {
  __typename?: 'AllowanceRuralStandard';
  /** First day on which it is known to be in force, read together with its precision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** How exactly the first day is known. */
  effectiveFromPrecision: AllowanceStandardDatePrecision;
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
export type AllowanceSelfCareAbility =
  /** 全自理: all six items met. */
  | 'ABLE'
  /** 全护理: four or more items missed. */
  | 'FULLY_DISABLED'
  /** 半自理: up to three items missed. */
  | 'PARTLY_DISABLED';

/**
 * Grants in force on the first day of a month (active or in gradual exit), and what changed with it. Outside the viewer's
 * jurisdiction a count is null where it is 1 to 4, where other figures would give such a count away, and where the
 * households in force are withheld; persons and amount are null together with the households.
 */
export type AllowanceSeriesFigures = {
  __typename?: 'AllowanceSeriesFigures';
  /** Sum of their monthly amounts; null when withheld. */
  amount?: Maybe<Money>;
  /** Households; null when withheld. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Whether any of these is withheld from the viewer, so that it names nobody. */
  isSuppressed: Scalars['Boolean']['output'];
  /** Persons counted in their grants; null when withheld. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Households that are paid more from this month on than before, also by a higher standard; null when withheld. */
  raised?: Maybe<Scalars['Int']['output']>;
  /** Households that are paid less from this month on than before; null when withheld. */
  reduced?: Maybe<Scalars['Int']['output']>;
  /** Households whose grant begins with this month; null when withheld. */
  started?: Maybe<Scalars['Int']['output']>;
  /** Households whose grant ended with the month before; null when withheld. */
  stopped?: Maybe<Scalars['Int']['output']>;
};

/** The figures of one month in a division. */
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

/** A special hardship (特困) standard, set per person and month. */
export type AllowanceSpecialHardshipStandard = {
  __typename?: 'AllowanceSpecialHardshipStandard';
  /** First day on which it is known to be in force, read together with its precision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** How exactly the first day is known. */
  effectiveFromPrecision: AllowanceStandardDatePrecision;
  /** Day before the next known standard; null for the latest one. */
  effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it pays for, and for whom. */
  kind: AllowanceSpecialHardshipStandardKind;
  /** Amount per person and month, as published. */
  perMonth: Money;
  /** Who published it and when, in Chinese. */
  source: Scalars['String']['output'];
};

/** Kinds of special hardship standards. */
export type AllowanceSpecialHardshipStandardKind =
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
  effectiveFromPrecision: AllowanceStandardDatePrecision;
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

/** The application of a standard to the grants that it touches. */
export type AllowanceStandardAdjustment = {
  __typename?: 'AllowanceStandardAdjustment';
  /** Sum of the arrears that it made due, so far. */
  arrears: Money;
  /** When that happened last; null when all goes well. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often in a row the next grants could not be given their terms; 0 when all goes well. Meanwhile the payments of the city wait. */
  failures: Scalars['Int']['output'];
  /** What an officer should know of it, `STANDARD_FAILS`; null when all goes well. */
  fault?: Maybe<Problem>;
  /** When the last grant was looked at; null before. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many grants have other terms by it, so far. */
  grantsChanged: Scalars['Int']['output'];
  /** In how many of them months that were paid already came to be worth something else, so far. */
  grantsCorrected: Scalars['Int']['output'];
  /** How many grants were looked at, and how many there are. */
  progress: AllowanceStandardAdjustmentProgress;
  /** The standard. */
  standard: AllowanceStandard;
  /** When it was registered. */
  startedAt: Scalars['DateTime']['output'];
  /** Who registered the standard: the subject of the token. */
  startedBy: Scalars['String']['output'];
  /** Where it stands. */
  status: AllowanceStandardAdjustmentStatus;
};

/** How far the application of a standard has come. */
export type AllowanceStandardAdjustmentProgress = {
  __typename?: 'AllowanceStandardAdjustmentProgress';
  /** How many grants were looked at. */
  done: Scalars['Int']['output'];
  /** How many there are to look at. */
  total: Scalars['Int']['output'];
};

/** Where the application of a standard stands. */
export type AllowanceStandardAdjustmentStatus =
  /** Every grant has its terms by the standard. */
  | 'DONE'
  /** Grants are being looked at, batch by batch. */
  | 'RUNNING';

/** How exactly the first day of a standard is known. */
export type AllowanceStandardDatePrecision =
  /** The day itself is published. */
  | 'DAY'
  /** The month is published; its first day stands for it. */
  | 'MONTH'
  /** In force at the latest from this date; the real first day was not found. */
  | 'NO_LATER_THAN'
  /** The year is published; 1 January stands for it. */
  | 'YEAR';

/** The known standards of a city. */
export type AllowanceStandardTimeline = {
  __typename?: 'AllowanceStandardTimeline';
  /** Standards of rural residents, oldest first. */
  rural: Array<AllowanceRuralStandard>;
  /** Special hardship standards, oldest first, then in the order of their kinds. */
  specialHardship: Array<AllowanceSpecialHardshipStandard>;
  /** Standards of urban residents, oldest first. */
  urban: Array<AllowanceUrbanStandard>;
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
  items: Array<AllowanceSupplementItem>;
  /** Further words of the notice. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Day of the notice. */
  requestedOn: Scalars['LocalDate']['output'];
};

/**
 * What may be missing in an application. The last ones are looked up by the offices themselves and refused in a notice
 * (Social Assistance Law, article 62).
 */
export type AllowanceSupplementItem =
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

/** That a person is counted in a grant or a recognition. */
export type AllowanceSupport = {
  __typename?: 'AllowanceSupport';
  /** Its kind. */
  category: AllowanceCategory;
  /** Id of the person. */
  residentId: Scalars['ID']['output'];
};

/** What holds for a grant from a day on, until the next term or the end of the grant. */
export type AllowanceTerm = {
  __typename?: 'AllowanceTerm';
  /** The calculation behind it; null for terms that were taken over without one. */
  calculation?: Maybe<AllowanceCalculation>;
  /** How many persons the amount is calculated for. */
  countedMembers: Scalars['Int']['output'];
  /** The household's income per month, as it was calculated. */
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
  /** How many lines the whole list holds. Counted only when requested. */
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
  /** Given up with its run. */
  | 'CANCELLED'
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
  measure: AllowanceUnreportedChangeMeasure;
  /** What was kept silent. */
  what: Scalars['String']['output'];
};

/** What follows a change that was kept silent. */
export type AllowanceUnreportedChangeMeasure =
  /** 批评教育: the household was told of its duty. */
  | 'EDUCATED'
  /** It was fraud: the grant is to be stopped and what was overpaid given back (Social Assistance Law, article 73). */
  | 'FRAUD';

/** The standard of urban residents, set per person and month. */
export type AllowanceUrbanStandard = AllowanceStandard & {
  __typename?: 'AllowanceUrbanStandard';
  /** First day on which it is known to be in force, read together with its precision. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** How exactly the first day is known. */
  effectiveFromPrecision: AllowanceStandardDatePrecision;
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
export type AllowanceVoluntaryStopReason =
  /** The household moved out of the city. */
  | 'MOVED_AWAY'
  /** The household gave it up. */
  | 'WITHDRAWN';

/** Input of `applyForAllowance`. */
export type ApplyForAllowanceInput = {
  /** Where the money is to go. */
  account: AllowanceHouseholdAccountInput;
  /** Who applies for the household: a member of it. */
  applicantId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Reference of the written entrustment; needed from anybody outside the household. 1 to 1000 characters. */
  entrustment?: InputMaybe<Scalars['String']['input']>;
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the household applies, or the person alone. */
  ground: AllowanceApplicationGround;
  /** Needed for the ground `OTHER`; 1 to 1000 characters. */
  groundRemark?: InputMaybe<Scalars['String']['input']>;
  /** What is declared about each person who applies: every member of the household, or the person alone. */
  members: Array<AllowanceApplicationMemberInput>;
  /** What the household has beside its income, as it says; the check decides. */
  property?: InputMaybe<AllowancePropertyInput>;
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
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Which run is approved. */
export type ApproveAllowancePaymentRunInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Answer to `approveAllowancePaymentRun`. */
export type ApproveAllowancePaymentRunPayload = {
  __typename?: 'ApproveAllowancePaymentRunPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
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

/** Which run is cancelled. */
export type CancelAllowancePaymentRunInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Answer to `cancelAllowancePaymentRun`. */
export type CancelAllowancePaymentRunPayload = {
  __typename?: 'CancelAllowancePaymentRunPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
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

/** Input of `changeAllowanceHouseholdAccount`. */
export type ChangeAllowanceHouseholdAccountInput = {
  /** Where the money is to go. */
  account: AllowanceHouseholdAccountInput;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Id of the household. */
  householdId: Scalars['ID']['input'];
};

/** What came of `changeAllowanceHouseholdAccount`. */
export type ChangeAllowanceHouseholdAccountPayload = {
  __typename?: 'ChangeAllowanceHouseholdAccountPayload';
  /** The account that holds from now on; null when nothing was written. */
  account?: Maybe<AllowanceHouseholdAccount>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What came out of a re-check. */
export type CloseAllowanceRecheckInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** The household as it is now. After a death the last stored facts without the dead person do; otherwise nothing changes when they are left out. */
  facts?: InputMaybe<AllowanceGrantFactsInput>;
  /** What was found, up to 2,000 characters. */
  findings: Scalars['String']['input'];
  /** Id of the re-check. */
  recheckId: Scalars['ID']['input'];
};

/** Answer of `closeAllowanceRecheck`. */
export type CloseAllowanceRecheckPayload = {
  __typename?: 'CloseAllowanceRecheckPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The re-check, settled. Null when it was refused. */
  recheck?: Maybe<AllowanceRecheck>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A confirmation. */
export type ConfirmAllowanceChangeInput = {
  /** Id of the change. */
  changeId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** The reasons that the recipient is told in writing, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** Answer of `confirmAllowanceChange`. */
export type ConfirmAllowanceChangePayload = {
  __typename?: 'ConfirmAllowanceChangePayload';
  /** The change, confirmed. Null when it was refused. */
  change?: Maybe<AllowanceChange>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `confirmAllowanceDeadlinePause`. */
export type ConfirmAllowanceDeadlinePauseInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `confirmAllowanceDeadlinePause`. */
export type ConfirmAllowanceDeadlinePausePayload = {
  __typename?: 'ConfirmAllowanceDeadlinePausePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
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

/** Input of `contestAllowanceIncomeCheck`. */
export type ContestAllowanceIncomeCheckInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What is wrong with the check and the evidence for it, 1 to 4000 characters. */
  statement: Scalars['String']['input'];
};

/** What came of `contestAllowanceIncomeCheck`. */
export type ContestAllowanceIncomeCheckPayload = {
  __typename?: 'ContestAllowanceIncomeCheckPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `decideAllowanceApplication`. */
export type DecideAllowanceApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What a refusal rests on; what is said here must be what the calculation says. */
  ground?: InputMaybe<AllowanceRefusalGround>;
  /** What is decided. */
  outcome: AllowanceProposal;
  /** Written reason; needed for a refusal. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `decideAllowanceApplication`. */
export type DecideAllowanceApplicationPayload = {
  __typename?: 'DecideAllowanceApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `deliverAllowanceRefusal`. */
export type DeliverAllowanceRefusalInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `deliverAllowanceRefusal`. */
export type DeliverAllowanceRefusalPayload = {
  __typename?: 'DeliverAllowanceRefusalPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Which division. */
export type DetectAllowanceHouseholdChangesInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the city, street or community. */
  division: Scalars['ID']['input'];
};

/** Answer of `detectAllowanceHouseholdChanges`. */
export type DetectAllowanceHouseholdChangesPayload = {
  __typename?: 'DetectAllowanceHouseholdChangesPayload';
  /** How far it looked, and what it opened. Null when it was refused. */
  check?: Maybe<AllowanceHouseholdCheck>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Division = {
  __typename?: 'Division';
  /** Minimum living allowance: the standards that apply here, and the figures of the division. */
  allowances?: Maybe<DivisionAllowances>;
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
};

/**
 * Minimum living allowance in a division. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowances = {
  __typename?: 'DivisionAllowances';
  /** The grants in force (active or in gradual exit) on a day, today when no day is given. */
  inForce: AllowanceFigures;
  /**
   * What was paid out for a month, this month when none is given. Payments that the bank returned count once
   * they are issued again.
   */
  paidIn: AllowancePaidFigures;
  /** The rural standard in force on a day, today when no day is given; null before the first known one. */
  ruralStandard?: Maybe<AllowanceRuralStandard>;
  /**
   * The figures of each month from one to another, both included, oldest first, for a chart: grants in force on the
   * month's first day, and what changed with it. Computed from the grants; 120 months at most, else `BAD_USER_INPUT`.
   */
  series: Array<AllowanceSeriesMonth>;
  /** The last twelve months with the current one, oldest first: the grants in force on each month's first day. */
  timeline: Array<AllowanceMonth>;
  /** The urban standard in force on a day, today when no day is given; null before the first known one. */
  urbanStandard?: Maybe<AllowanceUrbanStandard>;
};


/**
 * Minimum living allowance in a division. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesInForceArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  settlement?: InputMaybe<Settlement>;
};


/**
 * Minimum living allowance in a division. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesPaidInArgs = {
  month?: InputMaybe<Scalars['YearMonth']['input']>;
  settlement?: InputMaybe<Settlement>;
};


/**
 * Minimum living allowance in a division. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesRuralStandardArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * Minimum living allowance in a division. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesSeriesArgs = {
  category?: AllowanceCategory;
  from: Scalars['YearMonth']['input'];
  to: Scalars['YearMonth']['input'];
};


/**
 * Minimum living allowance in a division. The figures count grants of the category `ALLOWANCE` of the households
 * registered here; they are computed from the grants and payments.
 */
export type DivisionAllowancesUrbanStandardArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A change that is given up. */
export type DropAllowanceChangeInput = {
  /** Id of the change. */
  changeId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** Answer of `dropAllowanceChange`. */
export type DropAllowanceChangePayload = {
  __typename?: 'DropAllowanceChangePayload';
  /** The change, given up. Null when it was refused. */
  change?: Maybe<AllowanceChange>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A household for an estimate. */
export type EstimateAllowanceInput = {
  /** Code of the city, or of a street or community in it: its standards and rules apply. */
  division?: Scalars['ID']['input'];
  /** Everybody who may count, 1 to 30 persons with exactly one applicant. */
  members: Array<EstimateAllowanceMemberInput>;
  /** The month: its rules apply, and the latest standard that begins no later than in it. */
  month: Scalars['YearMonth']['input'];
  /** What the household has beside its income: half of the condition (社会救助法, articles 18, 21 and 22). Left out, the estimate says that it was not checked. */
  property?: InputMaybe<AllowancePropertyInput>;
  /** Unavoidable expenses of the last twelve months in fen (刚性支出), where they weigh on the household. */
  rigidExpenseFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How far the person in special hardship can look after himself or herself; the care standard is left out without it. */
  selfCare?: InputMaybe<AllowanceSelfCareAbility>;
  /** Whether the urban or the rural standard applies at its place. */
  settlement: Settlement;
  /**
   * Whether nobody who by law must support the household is able to (特困人员认定办法): asked for special hardship,
   * and not assumed when it is left out.
   */
  withoutSupporter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person of the household. */
export type EstimateAllowanceMemberInput = {
  /** In compulsory detoxification, or missing by a court’s declaration: not counted (办法, article 7). */
  awayByOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date of birth: a minor child must be under 18, and age counts for special hardship. */
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Full years away as clergy of a religious site: not counted from three (办法, article 7). */
  clergyAwayYears?: InputMaybe<Scalars['Int']['input']>;
  /** Of an adult child: cannot live independently, and then counts wherever he or she lives (办法, article 7). */
  dependsOnSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grade by the certificate, 1 the most severe to 4. */
  disabilityGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Kind of disability by the certificate, together with the grade: decides who is unable to work (特困人员认定办法, article 5). */
  disabilityKind?: InputMaybe<AllowanceDisabilityKind>;
  /**
   * Of `OTHER`: bound to the applicant by a legal duty of support, as grandparents or brothers and sisters may be; a friend or
   * a daughter-in-law is not. Counts only when it is true and the person lives in the household (办法, article 7).
   */
  hasDutyOfSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** In prison: not counted (办法, article 7). */
  imprisoned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every source of income; empty for none. */
  incomes: Array<AllowanceIncomeInput>;
  /** Of age and without work: with a severe disability such a person may apply alone (2022 notice). */
  isUnemployed?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Lives in the household for a long time. Parents, grown-up children and other members with a duty of support
   * count only when it is true (办法, article 7); husband or wife, minor children and students count in any case.
   */
  livesInHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a major illness; expenses for it are deducted where the city has set how much (办法, article 13). */
  majorIllness?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relation to the applicant. */
  relation: HouseholdRelation;
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

/** Which run is exported. */
export type ExportAllowancePaymentRunInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Format of the file. A run that was exported before keeps the one it has. */
  format?: AllowanceBankFileFormat;
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Answer to `exportAllowancePaymentRun`. */
export type ExportAllowancePaymentRunPayload = {
  __typename?: 'ExportAllowancePaymentRunPayload';
  /** The file; null when nothing was written. */
  file?: Maybe<AllowanceBankFile>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `extendAllowanceDeadline`. */
export type ExtendAllowanceDeadlineInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** Why the case is special. */
  basis: Scalars['String']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Working days added, from 1 to so many that the whole is 45. */
  days: Scalars['Int']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The special case; needed. */
  ground?: InputMaybe<AllowanceDeadlineGround>;
};

/** What came of `extendAllowanceDeadline`. */
export type ExtendAllowanceDeadlinePayload = {
  __typename?: 'ExtendAllowanceDeadlinePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `giveAllowanceFirstOpinion`. */
export type GiveAllowanceFirstOpinionInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What is proposed: it must be what the calculation says. */
  proposal: AllowanceProposal;
  /** Reason; needed for a refusal. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `giveAllowanceFirstOpinion`. */
export type GiveAllowanceFirstOpinionPayload = {
  __typename?: 'GiveAllowanceFirstOpinionPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
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

/** A household's grants and payments. */
export type HouseholdAllowance = {
  __typename?: 'HouseholdAllowance';
  /** Where the money goes now; null when no account was named. */
  account?: Maybe<AllowanceHouseholdAccount>;
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts a complete application. The deadlines of the investigation and of the whole process start. */
  acceptAllowanceApplication?: Maybe<AcceptAllowanceApplicationPayload>;
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
  approveAllowancePaymentRun?: Maybe<ApproveAllowancePaymentRunPayload>;
  /**
   * Cancels a run before it is approved. Its payments are drafts until then and are `DISCARDED`; arrears and
   * returned payments wait for another run.
   */
  cancelAllowancePaymentRun?: Maybe<CancelAllowancePaymentRunPayload>;
  /**
   * Names another account for the household’s money, from today on. For members of the household who are counted or
   * apply, and for the street that handles it.
   */
  changeAllowanceHouseholdAccount?: Maybe<ChangeAllowanceHouseholdAccountPayload>;
  /**
   * Settles a re-check. After a death the amount is calculated anew with the persons who remain, from the month after; the
   * grant ends with the month of death when nobody remains (2022 notice). After anything else another amount is proposed
   * as a change.
   */
  closeAllowanceRecheck?: Maybe<CloseAllowanceRecheckPayload>;
  /**
   * Confirms a proposed change with written reasons and applies it. Refused before the hearing and before the end of the
   * notice, where they are needed, and to the person who proposed it.
   */
  confirmAllowanceChange?: Maybe<ConfirmAllowanceChangePayload>;
  /** Confirms the pause that waits. Not open to who proposed it. The deadline’s last day moves at once, and it stays on the list of what is due. */
  confirmAllowanceDeadlinePause?: Maybe<ConfirmAllowanceDeadlinePausePayload>;
  /** Contests the latest check of the finances with evidence: it is checked again before an opinion or a refusal (article 18). A first opinion to refuse is taken up again. */
  contestAllowanceIncomeCheck?: Maybe<ContestAllowanceIncomeCheckPayload>;
  /**
   * Decides on an application: grants what the calculation says, with money from the month after (article 21), or refuses
   * with written reason. Not open to who accepted, investigated or checked the case. Only for the county, or for the street
   * to which the decision is delegated.
   */
  decideAllowanceApplication?: Maybe<DecideAllowanceApplicationPayload>;
  /** Records that the household got the written refusal through the street, due within 3 working days (article 21). */
  deliverAllowanceRefusal?: Maybe<DeliverAllowanceRefusalPayload>;
  /**
   * Asks the registers about every person counted in the running grants of a division, and opens a re-check for each
   * death and marriage, once. It may be repeated at any time.
   */
  detectAllowanceHouseholdChanges?: Maybe<DetectAllowanceHouseholdChangesPayload>;
  /** Gives up a proposed change with written reasons: the grant stays as it is. */
  dropAllowanceChange?: Maybe<DropAllowanceChangePayload>;
  /** Makes the file for the bank. Asked again, it is the same file, byte for byte. */
  exportAllowancePaymentRun?: Maybe<ExportAllowancePaymentRunPayload>;
  /**
   * Extends the whole process from 30 working days, or from 20 where the street decides, up to 45 in a special case
   * (article 22; 2022 notice).
   */
  extendAllowanceDeadline?: Maybe<ExtendAllowanceDeadlinePayload>;
  /** Gives the first opinion of the street (article 19), with the calculation of the checked income for the month after. */
  giveAllowanceFirstOpinion?: Maybe<GiveAllowanceFirstOpinionPayload>;
  /** Proposes that a running deadline stands until a day, on a ground of the list. It runs on until another person has confirmed it; a later proposal takes the place of one that waits. */
  pauseAllowanceDeadline?: Maybe<PauseAllowanceDeadlinePayload>;
  /**
   * Prepares the payments of a city's month: one line for each grant in force with an amount (办法, articles 21 and
   * 25). A run that was interrupted goes on where it stopped, by this mutation for the same month. A very large one
   * may come back as `PREPARING`: send the same request again until it is `PREPARED`.
   */
  prepareAllowancePaymentRun?: Maybe<PrepareAllowancePaymentRunPayload>;
  /**
   * Proposes a change of a running grant outside the regular review: only for a clear change (办法, article 31), for
   * three refused jobs (article 34) or when the household does not take part. A cut or a stop opens a hearing.
   */
  proposeAllowanceChange?: Maybe<ProposeAllowanceChangePayload>;
  /**
   * Publishes that support of a person of 特困 shall end: the name, the number of members and the amount, for seven days
   * in the community (特困人员认定办法, article 26). The end may be confirmed from the day after.
   */
  publishAllowanceEndNotice?: Maybe<PublishAllowanceEndNoticePayload>;
  /** Publishes a first opinion to grant in the village or community for seven days (article 19). */
  publishAllowanceNotice?: Maybe<PublishAllowanceNoticePayload>;
  /** Objects to a published first opinion while its notice lasts (article 19). Each objection is looked into and answered. */
  raiseAllowanceObjection?: Maybe<RaiseAllowanceObjectionPayload>;
  /**
   * Records what the bank answered: paid, or sent back and why. The same answer twice is one answer. When every line
   * has one, the run is settled.
   */
  recordAllowanceBankResults?: Maybe<RecordAllowanceBankResultsPayload>;
  /**
   * Records the county’s own home visit, before a decision on a case of the separate register or with an objection
   * (article 20). Only for county staff.
   */
  recordAllowanceCountyVisit?: Maybe<RecordAllowanceCountyVisitPayload>;
  /**
   * Records that the recipient was heard about a proposed cut or stop, or did without (Social Assistance Law,
   * article 48).
   */
  recordAllowanceHearing?: Maybe<RecordAllowanceHearingPayload>;
  /**
   * Records a check of the finances, each source once, and the income that follows from it (article 17). After an
   * objection with evidence it is recorded again (article 18).
   */
  recordAllowanceIncomeCheck?: Maybe<RecordAllowanceIncomeCheckPayload>;
  /** Records the home visit of the street: at least two investigators, signed by both sides (article 16). */
  recordAllowanceInvestigation?: Maybe<RecordAllowanceInvestigationPayload>;
  /**
   * Records a job that was offered to a counted person. The third in a row that is refused without reason opens a
   * change of this person's share alone (办法, article 34).
   */
  recordAllowanceJobOffer?: Maybe<RecordAllowanceJobOfferPayload>;
  /**
   * Records what came back of an overpayment (Social Assistance Law, article 73), or that it is written off; the latter
   * is for those who approve runs. Never more than is owed.
   */
  recordAllowanceRecovery?: Maybe<RecordAllowanceRecoveryPayload>;
  /**
   * Records what a regular review found, and schedules the next one (办法, article 31). Another amount, a gradual exit
   * or an end is proposed by it as a change. From 30 days before its day on.
   */
  recordAllowanceReview?: Maybe<RecordAllowanceReviewPayload>;
  /**
   * Records a change that the household kept silent for more than three months, or fraud. Fraud opens a stop; other
   * changes of the amount reach back to the month after they happened.
   */
  recordAllowanceUnreportedChange?: Maybe<RecordAllowanceUnreportedChangePayload>;
  /**
   * Refuses an application whose check or first opinion shows that it cannot be granted, with written reason, without a
   * public notice. Not open to who accepted, investigated or checked the case.
   */
  refuseAllowanceApplication?: Maybe<RefuseAllowanceApplicationPayload>;
  /**
   * Registers a published standard of a city, also one that has been in force for a while. Every grant that it touches
   * gets terms by it, and what was paid too little since becomes arrears, month by month, each explained; what was paid
   * too much becomes an overpayment. Of very many grants the answer comes while the `adjustment` is still `RUNNING`: it
   * goes on by itself, and until it is `DONE` the payments of the months that it touches wait.
   */
  registerAllowanceStandard?: Maybe<RegisterAllowanceStandardPayload>;
  /**
   * Makes a run of second transfers, for payments that the bank sent back or that were held for want of an account.
   * The household's account must have been changed since, or be confirmed by the cashier.
   */
  reissueAllowancePayments?: Maybe<ReissueAllowancePaymentsPayload>;
  /**
   * Reports that something happened in the household, by a person counted in the grant or by an officer. It opens a
   * re-check.
   */
  reportAllowanceHouseholdChange?: Maybe<ReportAllowanceHouseholdChangePayload>;
  /**
   * Tells the household once of everything that is missing (article 10). A second notice is refused, and so is asking for
   * what the offices can look up (Social Assistance Law, article 62).
   */
  requestAllowanceSupplement?: Maybe<RequestAllowanceSupplementPayload>;
  /** Answers an objection. When it is upheld, the home is visited again and a new opinion given (article 19). */
  resolveAllowanceObjection?: Maybe<ResolveAllowanceObjectionPayload>;
  /** Lets a paused deadline run on before its pause ends: the days that it stood are added. */
  resumeAllowanceDeadline?: Maybe<ResumeAllowanceDeadlinePayload>;
  /** Takes payment up again from the next month on, at the amount that the last facts give. */
  resumeAllowanceGrant?: Maybe<ResumeAllowanceGrantPayload>;
  /**
   * Ends a grant with the current month because the household gave it up or moved away. No cut against its will: that
   * is proposed as a change.
   */
  stopAllowanceGrant?: Maybe<StopAllowanceGrantPayload>;
  /** Hands the file in for the decision when the notice has ended without an open objection. A first opinion after an objection that was upheld needs no second notice (article 19), except on special hardship (特困人员认定办法, article 15). */
  submitAllowanceApplicationForReview?: Maybe<SubmitAllowanceApplicationForReviewPayload>;
  /** Records that the household handed in what was missing. */
  supplementAllowanceApplication?: Maybe<SupplementAllowanceApplicationPayload>;
  /**
   * Proposes that payment rests from the month after the decision, with written reasons: a `SUSPENSION` among the grant's
   * changes, which is heard and confirmed by another person (社会救助法, article 48). Under rules that ask for no hearing it
   * rests at once, by those who decide.
   */
  suspendAllowanceGrant?: Maybe<SuspendAllowanceGrantPayload>;
  /** Ends the process because the household does not cooperate with it (article 29). */
  terminateAllowanceApplication?: Maybe<TerminateAllowanceApplicationPayload>;
  /** Takes an application back before the decision. */
  withdrawAllowanceApplication?: Maybe<WithdrawAllowanceApplicationPayload>;
};


export type MutationAcceptAllowanceApplicationArgs = {
  input: AcceptAllowanceApplicationInput;
};


export type MutationApplyForAllowanceArgs = {
  input: ApplyForAllowanceInput;
};


export type MutationApproveAllowancePaymentRunArgs = {
  input: ApproveAllowancePaymentRunInput;
};


export type MutationCancelAllowancePaymentRunArgs = {
  input: CancelAllowancePaymentRunInput;
};


export type MutationChangeAllowanceHouseholdAccountArgs = {
  input: ChangeAllowanceHouseholdAccountInput;
};


export type MutationCloseAllowanceRecheckArgs = {
  input: CloseAllowanceRecheckInput;
};


export type MutationConfirmAllowanceChangeArgs = {
  input: ConfirmAllowanceChangeInput;
};


export type MutationConfirmAllowanceDeadlinePauseArgs = {
  input: ConfirmAllowanceDeadlinePauseInput;
};


export type MutationContestAllowanceIncomeCheckArgs = {
  input: ContestAllowanceIncomeCheckInput;
};


export type MutationDecideAllowanceApplicationArgs = {
  input: DecideAllowanceApplicationInput;
};


export type MutationDeliverAllowanceRefusalArgs = {
  input: DeliverAllowanceRefusalInput;
};


export type MutationDetectAllowanceHouseholdChangesArgs = {
  input: DetectAllowanceHouseholdChangesInput;
};


export type MutationDropAllowanceChangeArgs = {
  input: DropAllowanceChangeInput;
};


export type MutationExportAllowancePaymentRunArgs = {
  input: ExportAllowancePaymentRunInput;
};


export type MutationExtendAllowanceDeadlineArgs = {
  input: ExtendAllowanceDeadlineInput;
};


export type MutationGiveAllowanceFirstOpinionArgs = {
  input: GiveAllowanceFirstOpinionInput;
};


export type MutationPauseAllowanceDeadlineArgs = {
  input: PauseAllowanceDeadlineInput;
};


export type MutationPrepareAllowancePaymentRunArgs = {
  input: PrepareAllowancePaymentRunInput;
};


export type MutationProposeAllowanceChangeArgs = {
  input: ProposeAllowanceChangeInput;
};


export type MutationPublishAllowanceEndNoticeArgs = {
  input: PublishAllowanceEndNoticeInput;
};


export type MutationPublishAllowanceNoticeArgs = {
  input: PublishAllowanceNoticeInput;
};


export type MutationRaiseAllowanceObjectionArgs = {
  input: RaiseAllowanceObjectionInput;
};


export type MutationRecordAllowanceBankResultsArgs = {
  input: RecordAllowanceBankResultsInput;
};


export type MutationRecordAllowanceCountyVisitArgs = {
  input: RecordAllowanceCountyVisitInput;
};


export type MutationRecordAllowanceHearingArgs = {
  input: RecordAllowanceHearingInput;
};


export type MutationRecordAllowanceIncomeCheckArgs = {
  input: RecordAllowanceIncomeCheckInput;
};


export type MutationRecordAllowanceInvestigationArgs = {
  input: RecordAllowanceInvestigationInput;
};


export type MutationRecordAllowanceJobOfferArgs = {
  input: RecordAllowanceJobOfferInput;
};


export type MutationRecordAllowanceRecoveryArgs = {
  input: RecordAllowanceRecoveryInput;
};


export type MutationRecordAllowanceReviewArgs = {
  input: RecordAllowanceReviewInput;
};


export type MutationRecordAllowanceUnreportedChangeArgs = {
  input: RecordAllowanceUnreportedChangeInput;
};


export type MutationRefuseAllowanceApplicationArgs = {
  input: RefuseAllowanceApplicationInput;
};


export type MutationRegisterAllowanceStandardArgs = {
  input: RegisterAllowanceStandardInput;
};


export type MutationReissueAllowancePaymentsArgs = {
  input: ReissueAllowancePaymentsInput;
};


export type MutationReportAllowanceHouseholdChangeArgs = {
  input: ReportAllowanceHouseholdChangeInput;
};


export type MutationRequestAllowanceSupplementArgs = {
  input: RequestAllowanceSupplementInput;
};


export type MutationResolveAllowanceObjectionArgs = {
  input: ResolveAllowanceObjectionInput;
};


export type MutationResumeAllowanceDeadlineArgs = {
  input: ResumeAllowanceDeadlineInput;
};


export type MutationResumeAllowanceGrantArgs = {
  input: ResumeAllowanceGrantInput;
};


export type MutationStopAllowanceGrantArgs = {
  input: StopAllowanceGrantInput;
};


export type MutationSubmitAllowanceApplicationForReviewArgs = {
  input: SubmitAllowanceApplicationForReviewInput;
};


export type MutationSupplementAllowanceApplicationArgs = {
  input: SupplementAllowanceApplicationInput;
};


export type MutationSuspendAllowanceGrantArgs = {
  input: SuspendAllowanceGrantInput;
};


export type MutationTerminateAllowanceApplicationArgs = {
  input: TerminateAllowanceApplicationInput;
};


export type MutationWithdrawAllowanceApplicationArgs = {
  input: WithdrawAllowanceApplicationInput;
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

/** Input of `pauseAllowanceDeadline`. */
export type PauseAllowanceDeadlineInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** Why the case is special. */
  basis: Scalars['String']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Which deadline. */
  code: AllowanceDeadlineCode;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The special case; needed. */
  ground?: InputMaybe<AllowanceDeadlineGround>;
  /** Last day on which it stands, after today and at most 15 working days from it; needed. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of `pauseAllowanceDeadline`. */
export type PauseAllowanceDeadlinePayload = {
  __typename?: 'PauseAllowanceDeadlinePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
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

/** Which run is prepared. */
export type PrepareAllowancePaymentRunInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the city, 6 digits. */
  division: Scalars['ID']['input'];
  /** What is paid; second transfers are made by `reissueAllowancePayments`. */
  kind?: AllowancePaymentRunKind;
  /** The month that is paid for; for arrears, the month in which they go out. It must have begun. */
  month: Scalars['YearMonth']['input'];
};

/** Answer to `prepareAllowancePaymentRun`. */
export type PrepareAllowancePaymentRunPayload = {
  __typename?: 'PrepareAllowancePaymentRunPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
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

/** A proposed change. */
export type ProposeAllowanceChangeInput = {
  /** What it comes from. */
  cause: AllowanceProposedChangeCause;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** For the outcome `GRADUAL_EXIT`: months of payment, at most those of the rules in force. */
  exitMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** The household as it is now. Needed unless the grant ends for another reason than income; of three refused jobs the last stored facts do. */
  facts?: InputMaybe<AllowanceGrantFactsInput>;
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Why, up to 2,000 characters. */
  grounds: Scalars['String']['input'];
  /** What shall change. */
  outcome: AllowanceProposedChangeOutcome;
  /** Whose share is cut; for `JOBS_REFUSED` alone. */
  residentId?: InputMaybe<Scalars['ID']['input']>;
  /** For the outcome `STOP`: `INCOME_ABOVE_STANDARD`, `HOUSEHOLD_CHANGED` or `NOT_COOPERATING`. */
  stopReason?: InputMaybe<AllowanceStopReason>;
};

/** Answer of `proposeAllowanceChange`. */
export type ProposeAllowanceChangePayload = {
  __typename?: 'ProposeAllowanceChangePayload';
  /** The proposal. Null when it was refused. */
  change?: Maybe<AllowanceChange>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A proposed end. */
export type PublishAllowanceEndNoticeInput = {
  /** The change. */
  changeId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
};

/** Answer of `publishAllowanceEndNotice`. */
export type PublishAllowanceEndNoticePayload = {
  __typename?: 'PublishAllowanceEndNoticePayload';
  /** The change, with the last day of its notice. Null when it was refused. */
  change?: Maybe<AllowanceChange>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `publishAllowanceNotice`. */
export type PublishAllowanceNoticeInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `publishAllowanceNotice`. */
export type PublishAllowanceNoticePayload = {
  __typename?: 'PublishAllowanceNoticePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * A case; null when there is none or the viewer may not see it. Residents see those in which they apply, whoever
   * submitted an application sees it, staff see those of their division. Each read by staff of what the file holds is
   * written down and shown to the household.
   */
  allowanceApplication?: Maybe<AllowanceApplication>;
  /** The cases of a division, the oldest first. Null for residents and outside the jurisdiction of the viewer. */
  allowanceApplications?: Maybe<AllowanceApplicationConnection>;
  /** How many deadlines are due or overdue in each street of a division that has any, in the order of their codes. Null as above. */
  allowanceDeadlineCounts?: Maybe<Array<AllowanceDeadlineCount>>;
  /** What is due or overdue by law in a division, the earliest first; what is paused stands by its later day. Null for residents and outside the jurisdiction of the viewer. */
  allowanceDeadlines?: Maybe<AllowanceDeadlineConnection>;
  /** Messages about cases of a division that reached nobody and were given up, the earliest first: the office has to find another way. Null for who handles no cases there; each case that is shown is in its access log. */
  allowanceFailedMessages?: Maybe<AllowanceMessageConnection>;
  /**
   * A grant by its id; null when there is none or the viewer may not see it. Residents see those in which they are
   * counted.
   */
  allowanceGrant?: Maybe<AllowanceGrant>;
  /**
   * The notices that are public today in a division, the latest first: first opinions and ends of 特困 support for seven days,
   * and results for the time that the rules of the city set. They hold the name, the number of members and the amount, and nothing else (article 24).
   * Before its first and after its last day a notice is found by nobody.
   */
  allowanceNotices?: Maybe<AllowanceNoticeConnection>;
  /**
   * What households of a division were paid and had no right to, the latest first; null when the division is not the
   * viewer's.
   */
  allowanceOverpayments?: Maybe<AllowanceOverpaymentConnection>;
  /** The page of a paper as JSON, for the gateway to print; the read is recorded as the viewer's of its link. */
  allowancePaperPage?: Maybe<Scalars['String']['output']>;
  /** What the number of a paper proves: that it was issued, of which kind and day. Null for a number that nobody was given or that was copied wrongly. Nobody's name, no case and no amount is said. */
  allowancePaperProof?: Maybe<PaperProof>;
  /** A payment run; null when there is none in the viewer's city. */
  allowancePaymentRun?: Maybe<AllowancePaymentRun>;
  /** The payment runs of a city, the latest month first; null when it is not the viewer's. */
  allowancePaymentRuns?: Maybe<AllowancePaymentRunConnection>;
  /** Which staff read the file of a case, newest first: for auditors. */
  allowanceReads?: Maybe<AllowanceReadConnection>;
  /**
   * What happened in the households of a division and waits to be looked at, in the order in which it was found. Null
   * outside the viewer's jurisdiction.
   */
  allowanceRechecks?: Maybe<AllowanceRecheckConnection>;
  /**
   * Dead persons who are still counted in a grant after the month of their death: empty when every death is settled,
   * whatever was recorded about it. Deaths are found by `detectAllowanceHouseholdChanges` or reported. Null outside the
   * viewer's jurisdiction.
   */
  allowanceReconciliation?: Maybe<AllowanceRecheckConnection>;
  /**
   * The open reviews of the grants that run in a division, the earliest due day first. Null outside the viewer's
   * jurisdiction.
   */
  allowanceReviews?: Maybe<AllowanceReviewConnection>;
  /**
   * Who handles allowances in a division or for it, and its committee members, whose kin are recognised by it. Null
   * outside the jurisdiction of the viewer.
   */
  allowanceStaff?: Maybe<Array<AllowanceStaff>>;
  /**
   * How far a standard has been applied to the grants that it touches; null when it is not one of the viewer's city, or
   * was never registered here.
   */
  allowanceStandardAdjustment?: Maybe<AllowanceStandardAdjustment>;
  /**
   * Every known standard of a division, oldest first: the minimum living allowance of urban and of rural
   * residents, and the special hardship standards, each with its source. A street or community has the
   * standards of its city; null for a division whose city has none here.
   *
   * The timeline is incomplete. Sixteen raises in a row are published up to October 2024 and fewer steps are
   * known: where some are missing, `followedByGap` says so, and none is invented.
   */
  allowanceStandards?: Maybe<AllowanceStandardTimeline>;
  /**
   * Which persons are counted in a grant or a recognition on a day, for a domain whose support excludes it or comes before others
   * by it: the kind, never an amount. Persons who are not are left out. Only for the graph's own services; every person named is
   * written into the audit log.
   */
  allowanceSupports?: Maybe<Array<AllowanceSupport>>;
  /**
   * What a household may expect, calculated by the function that decisions use: nobody is named, nothing is stored,
   * and an estimate is not a decision. Input that cannot be calculated leaves the figures null and says why in
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
  status?: InputMaybe<AllowanceDeadlineStatus>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllowanceFailedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryAllowancePaperPageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllowancePaperProofArgs = {
  number: Scalars['String']['input'];
};


export type QueryAllowancePaymentRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllowancePaymentRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
  status?: InputMaybe<AllowancePaymentRunStatus>;
};


export type QueryAllowanceReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  applicationId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAllowanceRechecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cause?: InputMaybe<AllowanceRecheckCause>;
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
  status?: InputMaybe<AllowanceOpenReviewStatus>;
};


export type QueryAllowanceStaffArgs = {
  division: Scalars['ID']['input'];
};


export type QueryAllowanceStandardAdjustmentArgs = {
  standardId: Scalars['ID']['input'];
};


export type QueryAllowanceStandardsArgs = {
  division?: Scalars['ID']['input'];
};


export type QueryAllowanceSupportsArgs = {
  caseNumber: Scalars['String']['input'];
  on: Scalars['LocalDate']['input'];
  residentIds: Array<Scalars['ID']['input']>;
};


export type QueryEstimateAllowanceArgs = {
  input: EstimateAllowanceInput;
};

/** Input of `raiseAllowanceObjection`. */
export type RaiseAllowanceObjectionInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Id of the notice. */
  noticeId: Scalars['ID']['input'];
  /** What is objected and why. */
  statement: Scalars['String']['input'];
};

/** What came of `raiseAllowanceObjection`. */
export type RaiseAllowanceObjectionPayload = {
  __typename?: 'RaiseAllowanceObjectionPayload';
  /** The objection; null when nothing was written. */
  objection?: Maybe<AllowanceObjection>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What the bank answered. */
export type RecordAllowanceBankResultsInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /**
   * Day on which the bank paid all lines that are not named and have no answer yet; left out when it is not known yet
   * of them.
   */
  othersPaidOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Answers to single payments, at most 1,000 at once; of more, one request after another. */
  results: Array<AllowanceBankResultInput>;
  /** The run. */
  runId: Scalars['ID']['input'];
};

/** Answer to `recordAllowanceBankResults`. */
export type RecordAllowanceBankResultsPayload = {
  __typename?: 'RecordAllowanceBankResultsPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordAllowanceCountyVisit`. */
export type RecordAllowanceCountyVisitInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
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

/** What came of `recordAllowanceCountyVisit`. */
export type RecordAllowanceCountyVisitPayload = {
  __typename?: 'RecordAllowanceCountyVisitPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A hearing. */
export type RecordAllowanceHearingInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** When; not later than today. */
  heardOn: Scalars['LocalDate']['input'];
  /** Id of the hearing. */
  hearingId: Scalars['ID']['input'];
  /** Whether the recipient was heard or did without. */
  outcome: AllowanceHearingOutcome;
  /** What the recipient said, up to 2,000 characters; needed when he or she was heard. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `recordAllowanceHearing`. */
export type RecordAllowanceHearingPayload = {
  __typename?: 'RecordAllowanceHearingPayload';
  /** The hearing, as it was recorded. Null when it was refused. */
  hearing?: Maybe<AllowanceHearing>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordAllowanceIncomeCheck`. */
export type RecordAllowanceIncomeCheckInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The income of each person who applies, as checked; every person once. */
  incomes: Array<AllowanceCheckedIncomeInput>;
  /** Whether the property is within the conditions; left out where the check did not look at it. False makes the calculation come to nothing. */
  propertyFits?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was found of the property, up to 1000 characters; needed where it is above the conditions. */
  propertyRemark?: InputMaybe<Scalars['String']['input']>;
  /** What each of the sources that were asked said: those that the case needs (article 17), at least one, each once. */
  results: Array<AllowanceIncomeCheckResultInput>;
};

/** What came of `recordAllowanceIncomeCheck`. */
export type RecordAllowanceIncomeCheckPayload = {
  __typename?: 'RecordAllowanceIncomeCheckPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `recordAllowanceInvestigation`. */
export type RecordAllowanceInvestigationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What was found. */
  findings: Scalars['String']['input'];
  /** Who went, by the ids of `allowanceStaff`; at least two. */
  investigatorIds: Array<Scalars['ID']['input']>;
  /** How far a person in special hardship can look after himself or herself, where it was assessed. */
  selfCare?: InputMaybe<AllowanceSelfCareAbility>;
  /** Who signed for the household: a person who applies. */
  signedById: Scalars['ID']['input'];
  /** Whether the investigators signed. */
  signedByInvestigators: Scalars['Boolean']['input'];
  /** Day of the visit, not in the future and not before the acceptance. */
  visitedOn: Scalars['LocalDate']['input'];
};

/** What came of `recordAllowanceInvestigation`. */
export type RecordAllowanceInvestigationPayload = {
  __typename?: 'RecordAllowanceInvestigationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** An offer of a job. */
export type RecordAllowanceJobOfferInput = {
  /** What the person answered. */
  answer: AllowanceJobAnswer;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether it fits the person’s health and ability to work; true when left out. A refusal of another job does not count (办法, article 34). */
  fitsAbility?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Whether the labour office or another department introduced the job; true when left out. A refusal of another job does not count (办法, article 34). */
  introducedByOffice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which job, up to 2,000 characters. */
  job: Scalars['String']['input'];
  /** When; not later than today. */
  offeredOn: Scalars['LocalDate']['input'];
  /** Why it was refused; needed for a refusal with reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who was offered the job; a counted person. */
  residentId: Scalars['ID']['input'];
};

/** Answer of `recordAllowanceJobOffer`. */
export type RecordAllowanceJobOfferPayload = {
  __typename?: 'RecordAllowanceJobOfferPayload';
  /** The offer, as it was recorded. Null when it was refused. */
  jobOffer?: Maybe<AllowanceJobOffer>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What came back. */
export type RecordAllowanceRecoveryInput = {
  /** How much, in fen. */
  amountFen: Scalars['SafeInt']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
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

/** Answer to `recordAllowanceRecovery`. */
export type RecordAllowanceRecoveryPayload = {
  __typename?: 'RecordAllowanceRecoveryPayload';
  /** The overpayment; null when nothing was written. */
  overpayment?: Maybe<AllowanceOverpayment>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** What a review found. */
export type RecordAllowanceReviewInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** For the outcome `GRADUAL_EXIT`: months of payment from the next one on, at most those of the rules in force. */
  exitMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** The household as it is now. Needed unless nothing changes, or the household does not take part. */
  facts?: InputMaybe<AllowanceGrantFactsInput>;
  /** What was found, up to 2,000 characters. */
  findings: Scalars['String']['input'];
  /** How often the household is reviewed from now on. When left out, it follows from the facts, or stays. */
  nextCadence?: InputMaybe<AllowanceReviewCadence>;
  /** What came out. */
  outcome: AllowanceReviewOutcome;
  /** Id of the review. */
  reviewId: Scalars['ID']['input'];
  /** For the outcome `STOP`: `INCOME_ABOVE_STANDARD`, `HOUSEHOLD_CHANGED` or `NOT_COOPERATING`. */
  stopReason?: InputMaybe<AllowanceStopReason>;
};

/** Answer of `recordAllowanceReview`. */
export type RecordAllowanceReviewPayload = {
  __typename?: 'RecordAllowanceReviewPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The review, as it was recorded. Null when it was refused. */
  review?: Maybe<AllowanceReview>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A change that was kept silent. */
export type RecordAllowanceUnreportedChangeInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** The household as it was since; when they give another amount, a change is proposed that reaches back. */
  facts?: InputMaybe<AllowanceGrantFactsInput>;
  /** When the office found it; not later than today. */
  foundOn: Scalars['LocalDate']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** When it happened. */
  happenedOn: Scalars['LocalDate']['input'];
  /** What the office does about it. */
  measure: AllowanceUnreportedChangeMeasure;
  /** What was kept silent, up to 2,000 characters. */
  what: Scalars['String']['input'];
};

/** Answer of `recordAllowanceUnreportedChange`. */
export type RecordAllowanceUnreportedChangePayload = {
  __typename?: 'RecordAllowanceUnreportedChangePayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The record. Null when it was refused. */
  unreportedChange?: Maybe<AllowanceUnreportedChange>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `refuseAllowanceApplication`. */
export type RefuseAllowanceApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What it rests on; what is said here must be what the calculation says. */
  ground?: InputMaybe<AllowanceRefusalGround>;
  /** Written reason. */
  reason: Scalars['String']['input'];
};

/** What came of `refuseAllowanceApplication`. */
export type RefuseAllowanceApplicationPayload = {
  __typename?: 'RefuseAllowanceApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** A published standard. */
export type RegisterAllowanceStandardInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the city, 6 digits. */
  division: Scalars['ID']['input'];
  /** First day on which it is in force. */
  effectiveFrom: Scalars['LocalDate']['input'];
  /** How exactly that day is known. */
  effectiveFromPrecision: AllowanceStandardDatePrecision;
  /** Amount per person and month in fen, of an urban standard; left out otherwise. */
  perMonthFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Amount per person and year in fen, of a rural standard; left out otherwise. */
  perYearFen?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The class of place for which it is set. */
  settlement: Settlement;
  /** Who published it and when, in Chinese; at most 500 characters. */
  source: Scalars['String']['input'];
};

/** Answer to `registerAllowanceStandard`. */
export type RegisterAllowanceStandardPayload = {
  __typename?: 'RegisterAllowanceStandardPayload';
  /** How far the grants have it; null when nothing was written. */
  adjustment?: Maybe<AllowanceStandardAdjustment>;
  /** Sum of the arrears that it made due, so far; null when nothing was written. */
  arrears?: Maybe<Money>;
  /** In how many grants months that were paid already came to be worth something else, so far; null when nothing was written. */
  grantsCorrected?: Maybe<Scalars['Int']['output']>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The standard; null when nothing was written. */
  standard?: Maybe<AllowanceStandard>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Which payments are sent again. */
export type ReissueAllowancePaymentsInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Code of the city, 6 digits. */
  division: Scalars['ID']['input'];
  /** The payments, 1 to 1,000. */
  payments: Array<AllowanceReissuedPaymentInput>;
};

/** Answer to `reissueAllowancePayments`. */
export type ReissueAllowancePaymentsPayload = {
  __typename?: 'ReissueAllowancePaymentsPayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when nothing was written. */
  run?: Maybe<AllowancePaymentRun>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Something that happened. */
export type ReportAllowanceHouseholdChangeInput = {
  /** What happened. */
  cause: AllowanceRecheckCause;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
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

/** Answer of `reportAllowanceHouseholdChange`. */
export type ReportAllowanceHouseholdChangePayload = {
  __typename?: 'ReportAllowanceHouseholdChangePayload';
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** The re-check that it opened. Null when it was refused. */
  recheck?: Maybe<AllowanceRecheck>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `requestAllowanceSupplement`. */
export type RequestAllowanceSupplementInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Everything missing, at least one. */
  items: Array<AllowanceSupplementItem>;
  /** Further words; needed with `OTHER_STATEMENT`. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `requestAllowanceSupplement`. */
export type RequestAllowanceSupplementPayload = {
  __typename?: 'RequestAllowanceSupplementPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

export type Resident = {
  __typename?: 'Resident';
  /** The grant in which the person is counted today; null when there is none or the viewer may not see the person. */
  allowance?: Maybe<ResidentAllowance>;
  /** What the person was told about allowances, the last message first; null for everybody but the person. */
  allowanceMessages?: Maybe<AllowanceMessageConnection>;
  /** Code of the community, by which this subgraph decides who may see the person's data. */
  communityCode: Scalars['ID']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
};


export type ResidentAllowanceMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Input of `resolveAllowanceObjection`. */
export type ResolveAllowanceObjectionInput = {
  /** The answer to who objected. */
  answer: Scalars['String']['input'];
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the objection. */
  objectionId: Scalars['ID']['input'];
  /** Whether it is upheld. */
  upheld: Scalars['Boolean']['input'];
};

/** What came of `resolveAllowanceObjection`. */
export type ResolveAllowanceObjectionPayload = {
  __typename?: 'ResolveAllowanceObjectionPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `resumeAllowanceDeadline`. */
export type ResumeAllowanceDeadlineInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Which deadline. */
  code: AllowanceDeadlineCode;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `resumeAllowanceDeadline`. */
export type ResumeAllowanceDeadlinePayload = {
  __typename?: 'ResumeAllowanceDeadlinePayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Payment that shall be taken up again. */
export type ResumeAllowanceGrantInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Why, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** Answer of `resumeAllowanceGrant`. */
export type ResumeAllowanceGrantPayload = {
  __typename?: 'ResumeAllowanceGrantPayload';
  /** The grant. Null when it was refused. */
  grant?: Maybe<AllowanceGrant>;
  /** Why nothing was written; empty when it was. */
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

/** Class of a place for allowance standards. */
export type Settlement =
  /** Rural standard, set per year. */
  | 'RURAL'
  /** Urban standard, set per month. */
  | 'URBAN';

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

/** A grant that shall end. */
export type StopAllowanceGrantInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** Why. */
  reason: AllowanceVoluntaryStopReason;
  /** What the household said, up to 2,000 characters. */
  statement: Scalars['String']['input'];
};

/** Answer of `stopAllowanceGrant`. */
export type StopAllowanceGrantPayload = {
  __typename?: 'StopAllowanceGrantPayload';
  /** The grant. Null when it was refused. */
  grant?: Maybe<AllowanceGrant>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `submitAllowanceApplicationForReview`. */
export type SubmitAllowanceApplicationForReviewInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of `submitAllowanceApplicationForReview`. */
export type SubmitAllowanceApplicationForReviewPayload = {
  __typename?: 'SubmitAllowanceApplicationForReviewPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `supplementAllowanceApplication`. */
export type SupplementAllowanceApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What was handed in. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `supplementAllowanceApplication`. */
export type SupplementAllowanceApplicationPayload = {
  __typename?: 'SupplementAllowanceApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Payment that shall rest. */
export type SuspendAllowanceGrantInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the grant. */
  grantId: Scalars['ID']['input'];
  /** The reasons that the recipient is told in writing, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** Answer of `suspendAllowanceGrant`. */
export type SuspendAllowanceGrantPayload = {
  __typename?: 'SuspendAllowanceGrantPayload';
  /** The grant. Null when it was refused. */
  grant?: Maybe<AllowanceGrant>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `terminateAllowanceApplication`. */
export type TerminateAllowanceApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** How the household does not cooperate. */
  reason: Scalars['String']['input'];
};

/** What came of `terminateAllowanceApplication`. */
export type TerminateAllowanceApplicationPayload = {
  __typename?: 'TerminateAllowanceApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};

/** Input of `withdrawAllowanceApplication`. */
export type WithdrawAllowanceApplicationInput = {
  /** Id of the application. */
  applicationId: Scalars['ID']['input'];
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, where it was said. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `withdrawAllowanceApplication`. */
export type WithdrawAllowanceApplicationPayload = {
  __typename?: 'WithdrawAllowanceApplicationPayload';
  /** The application as it stands now; null when nothing was written. */
  application?: Maybe<AllowanceApplication>;
  /** Why nothing was written; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was carried out all the same; empty otherwise. */
  warnings: Array<Problem>;
};
