/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an application for divorce is received with. */
export type AcceptDivorceInput = {
  /** What they agreed; an application without is not received. */
  agreement?: DivorceAgreementInput | null | undefined;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: Array<string> | null | undefined;
  /** Whether the couple wish for it. */
  mediationAccepted?: boolean | null | undefined;
  /** Whether mediation was offered. */
  mediationOffered?: boolean | null | undefined;
  /** The office, one of the registrar's own. */
  officeId: string;
  /** The two spouses, and what the registrar found of each. */
  parties: Array<DivorcePartyInput>;
  /** The checked record of the marriage, where it was registered by another mainland office or a Chinese consulate. */
  recordId?: string | null | undefined;
  /** The marriage, where it was registered here. */
  registrationId?: string | null | undefined;
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

/** What is declared about a person who applies. */
export type AllowanceApplicationMemberInput = {
  /** In compulsory detoxification, or missing by a court’s declaration; false when left out. */
  awayByOrder?: boolean | null | undefined;
  /** Full years away as clergy of a religious site; 0 when left out. */
  clergyAwayYears?: number | null | undefined;
  /** Of an adult child: cannot live independently (article 7); false when left out. */
  dependsOnSupport?: boolean | null | undefined;
  /** Grade by the certificate, 1 to 4. */
  disabilityGrade?: number | null | undefined;
  /** Kind of disability by the certificate, together with the grade. */
  disabilityKind?: AllowanceDisabilityKind | null | undefined;
  /** Of other members: bound to the applicant by a legal duty of support (article 7); not counted when left out. */
  hasDutyOfSupport?: boolean | null | undefined;
  /** In prison; false when left out. */
  imprisoned?: boolean | null | undefined;
  /** Every source of income; empty for none. */
  incomes: Array<AllowanceIncomeInput>;
  /** Of age and without work; false when left out. */
  isUnemployed?: boolean | null | undefined;
  /** Lives in the household for a long time. Counts for parents, grown-up children and others (article 7). */
  livesInHousehold?: boolean | null | undefined;
  /** Has a major illness; false when left out. */
  majorIllness?: boolean | null | undefined;
  /** Id of the person. */
  residentId: string;
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

/** How a running deadline stands. */
export type AllowanceDeadlineStatus =
  /** The last day has not passed. */
  | 'DUE'
  /** The last day has passed. */
  | 'OVERDUE';

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

/** A household for a calculation: everybody who may count. */
export type AllowanceGrantFactsInput = {
  /** 1 to 30 persons of the registry, exactly one of them the applicant. */
  members: Array<AllowanceGrantMemberInput>;
  /** What the household has beside its income, as it says. */
  property?: AllowancePropertyInput | null | undefined;
  /** Whether the check found its property within the conditions; left out where it was not checked. */
  propertyFits?: boolean | null | undefined;
  /** Unavoidable expenses of the last twelve months in fen, where they weigh on the household. */
  rigidExpenseFen?: number | null | undefined;
  /** How far the person in special hardship can look after himself or herself. */
  selfCare?: AllowanceSelfCareAbility | null | undefined;
  /** Whether nobody who by law must support the household is able to; asked for special hardship. */
  withoutSupporter?: boolean | null | undefined;
};

/** A person of the household. The date of birth is the registry's. */
export type AllowanceGrantMemberInput = {
  /** In compulsory detoxification or declared missing: not counted (办法, article 7). */
  awayByOrder?: boolean | null | undefined;
  /** Full years away as clergy of a religious site: not counted from three (办法, article 7). */
  clergyAwayYears?: number | null | undefined;
  /** Of an adult child: cannot live independently (办法, article 7). */
  dependsOnSupport?: boolean | null | undefined;
  /** Grade by the certificate, 1 the most severe to 4. */
  disabilityGrade?: number | null | undefined;
  /** Kind of disability by the certificate, together with the grade. */
  disabilityKind?: AllowanceDisabilityKind | null | undefined;
  /** Of `OTHER`: bound to the applicant by a legal duty of support (办法, article 7). */
  hasDutyOfSupport?: boolean | null | undefined;
  /** In prison: not counted (办法, article 7). */
  imprisoned?: boolean | null | undefined;
  /** Every source of income; empty for none. */
  incomes: Array<AllowanceIncomeInput>;
  /** Of age and without work. */
  isUnemployed?: boolean | null | undefined;
  /** Lives in the household for a long time (办法, article 7). */
  livesInHousehold?: boolean | null | undefined;
  /** Has a major illness. */
  majorIllness?: boolean | null | undefined;
  /** Relation to the applicant. */
  relation: HouseholdRelation;
  /** Id in the registry. */
  residentId: string;
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

/** An account at a bank. */
export type AllowanceHouseholdAccountInput = {
  /** The account number: 12 to 19 digits, blanks between them left out. */
  accountNumber: string;
  /** Name of the bank, 1 to 100 characters. */
  bankName: string;
  /** The member whose account it is. */
  holderId: string;
};

/** What a source said. */
export type AllowanceIncomeCheckOutcome =
  /** As the household declared. */
  | 'AS_DECLARED'
  /** Something else. */
  | 'MISMATCH'
  /** It knows nothing of the household. */
  | 'NO_RECORD';

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
  monthlyCostFen?: number | null | undefined;
  /** Amount a month in fen, from 0. */
  monthlyFen: number;
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

/** Where an overpayment stands. */
export type AllowanceOverpaymentStatus =
  /** Nothing came back yet. */
  | 'OVERPAID'
  /** Part of it came back. */
  | 'RECOVERING'
  /** Nothing is owed any more. */
  | 'SETTLED';

/** Kinds of payments. */
export type AllowancePaymentKind =
  /** 补发: what a month was paid too little, after a standard or a grant was changed in retrospect. */
  | 'ARREARS'
  /** A month's own payment. */
  | 'REGULAR';

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

/** What a household says of its property. The limits are a setting of the city; where none is set, only the check decides. */
export type AllowancePropertyInput = {
  /** Homes that it owns; none when left out. */
  homes?: number | null | undefined;
  /** Deposits, securities and other money together in fen; nothing when left out. */
  moneyFen?: number | null | undefined;
  /** Vehicles; none when left out. */
  vehicles?: number | null | undefined;
};

/** What a first opinion proposes. */
export type AllowanceProposal =
  /** To grant an allowance. */
  | 'GRANT'
  /** To refuse. */
  | 'REFUSE';

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

/** How often a household is reviewed. The months are a setting of the rules in force. */
export type AllowanceReviewCadence =
  /** Income that is not fixed, or somebody able to work: every 6 months. */
  | 'HALF_YEARLY'
  /** Stable households: every 12 months. */
  | 'YEARLY';

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

/** How far a person in special hardship can look after himself or herself (特困人员认定办法: six items). */
export type AllowanceSelfCareAbility =
  /** 全自理: all six items met. */
  | 'ABLE'
  /** 全护理: four or more items missed. */
  | 'FULLY_DISABLED'
  /** 半自理: up to three items missed. */
  | 'PARTLY_DISABLED';

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

/** What follows a change that was kept silent. */
export type AllowanceUnreportedChangeMeasure =
  /** 批评教育: the household was told of its duty. */
  | 'EDUCATED'
  /** It was fraud: the grant is to be stopped and what was overpaid given back (Social Assistance Law, article 73). */
  | 'FRAUD';

/** Input of `applyForAllowance`. */
export type ApplyForAllowanceInput = {
  /** Where the money is to go. */
  account: AllowanceHouseholdAccountInput;
  /** Who applies for the household: a member of it. */
  applicantId: string;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** Reference of the written entrustment; needed from anybody outside the household. 1 to 1000 characters. */
  entrustment?: string | null | undefined;
  /** Ids of files that were handed in for this, at most 20; they belong to the case from then on. */
  evidenceIds?: Array<string> | null | undefined;
  /** Whether the household applies, or the person alone. */
  ground: AllowanceApplicationGround;
  /** Needed for the ground `OTHER`; 1 to 1000 characters. */
  groundRemark?: string | null | undefined;
  /** What is declared about each person who applies: every member of the household, or the person alone. */
  members: Array<AllowanceApplicationMemberInput>;
  /** What the household has beside its income, as it says; the check decides. */
  property?: AllowancePropertyInput | null | undefined;
  /** Unavoidable expenses of the last twelve months in fen, where they weigh on the household. */
  rigidExpenseFen?: number | null | undefined;
  /** Whether nobody who by law must support the household is able to; false when left out. */
  withoutSupporter?: boolean | null | undefined;
};

/** What an appointment is booked with. */
export type BookMarriageAppointmentInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** Where. */
  officeId: string;
  /** The two persons. */
  parties: Array<MarriageAppointmentPartyInput>;
  /** When the slot begins. */
  startsAt: string;
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

/** Kinds of community days. */
export type CareCommunityDayKind =
  /** 健康主题日: free health services. */
  | 'HEALTH_DAY'
  /** 公益市集: the monthly market for those of 70 and over. */
  | 'MARKET';

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

/** What an assessment by GB/T 42195-2022 found. */
export type CareLevelInput = {
  /** Day of the assessment; today when left out. */
  assessedOn?: string | null | undefined;
  /** Days of falls, chokings and other care-risk events, at most 100; those of the 30 days before the assessment count. */
  careRiskEvents?: Array<string> | null | undefined;
  /** Diagnosed dementia (F00 to F03); no when left out. */
  dementia?: boolean | null | undefined;
  /** In a coma: total loss without a score; no when left out. */
  inComa?: boolean | null | undefined;
  /** Another diagnosed mental or behavioural disorder (F04 to F99); no when left out. */
  otherMentalDisorder?: boolean | null | undefined;
  /** Points, 0 to 90; needed unless the person is in a coma. */
  score?: number | null | undefined;
};

/** Where a repair stands. */
export type CareRepairStatus =
  /** It works again. */
  | 'DONE'
  /** It could not be repaired. */
  | 'NOT_POSSIBLE'
  /** Requested. */
  | 'REQUESTED';

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

/** An elder and the care services of a month. */
export type CareVoucherInput = {
  /** Date of birth: vouchers are for those who are 60 by the month's last day. */
  birthDate: string;
  /** Price of the month's services at home and in the community in fen, from 0. */
  homeServicesFen: number;
  /** Price of the month's care in an institution in fen, from 0. */
  institutionFen: number;
  /** The assessed level: moderate impairment or worse. */
  level: CareLevel;
  /** The month of the services: a voucher is not carried over. */
  month: string;
};

/** What kind of work a task is. */
export type CaseworkTaskKind =
  /** An application that a death or its correction meets in a place that no rule decides. */
  | 'ALLOWANCE_APPLICATION_CONFLICT'
  /** An application for an allowance waits to be accepted, or for what is missing to be named. */
  | 'ALLOWANCE_APPLICATION_TO_ACCEPT'
  /** An application waits for the county's decision. */
  | 'ALLOWANCE_APPLICATION_TO_DECIDE'
  /** A change of a grant waits for a second person. */
  | 'ALLOWANCE_CHANGE_TO_CONFIRM'
  /** A grant that a correction could not give back. */
  | 'ALLOWANCE_GRANT_CONFLICT'
  /** Somebody objects to a public notice. */
  | 'ALLOWANCE_OBJECTION_TO_RESOLVE'
  /** A payment run waits for approval. */
  | 'ALLOWANCE_PAYMENT_RUN_TO_APPROVE'
  /** A household in a grant has changed. */
  | 'ALLOWANCE_RECHECK_TO_SETTLE'
  /** Allowances have something under a record of the register that was merged into another one, or separated from it. */
  | 'ALLOWANCE_RECORD_CONFLICT'
  /** A review is due. */
  | 'ALLOWANCE_REVIEW_TO_RECORD'
  /** The results of an assessment wait for review. */
  | 'CARE_ASSESSMENT_TO_REVIEW'
  /** An assessment has no assessors. */
  | 'CARE_ASSESSORS_TO_ASSIGN'
  /** An elder was not reached. */
  | 'CARE_CONCERN'
  /** An institution says that a finding is put right. */
  | 'CARE_FINDING_TO_CONFIRM'
  /** Elder care has something under a record of the register that was merged into another one, or separated from it. */
  | 'CARE_RECORD_CONFLICT'
  /** A stay that a correction could not give back: the bed is given away, or somebody was admitted after the day of death. */
  | 'CARE_STAY_CONFLICT'
  /** A marriage that a correction could not give back: the survivor has married again, or it was registered after the day of death. */
  | 'MARRIAGE_CONFLICT'
  /** A correction of a marriage registration waits for the decision of a second person. */
  | 'MARRIAGE_CORRECTION_TO_DECIDE'
  /** A suspicion of trafficking or violence was reported. */
  | 'MARRIAGE_PROTECTION_REPORT'
  /** Marriages have something under a record of the register that was merged into another one, or separated from it. */
  | 'MARRIAGE_RECORD_CONFLICT'
  /** A revocation of a marriage registration waits for a second person. */
  | 'MARRIAGE_REVOCATION_TO_CONFIRM'
  /** A correction of the register waits for the decision of a second person. */
  | 'RESIDENT_CORRECTION_TO_DECIDE'
  /** A merge of two records of the register waits for a second person. */
  | 'RESIDENT_MERGE_TO_DECIDE';

/** Where a task stands. */
export type CaseworkTaskStatus =
  /** Closed by itself: the case has moved on. */
  | 'CLOSED'
  /** Finished by hand. */
  | 'FINISHED'
  /** Nobody has taken it. */
  | 'OPEN'
  /** Somebody works on it. */
  | 'TAKEN';

/** Whether a webhook is sent anything. */
export type CaseworkWebhookStatus =
  /** Events are sent as they happen. */
  | 'ACTIVE'
  /** Nothing is sent any more. */
  | 'DELETED'
  /** Events wait. */
  | 'PAUSED';

/** Input of `changeResidentHousehold`. */
export type ChangeResidentHouseholdInput = {
  /** How it changes. */
  change: ResidentHouseholdChange;
  /** First day on which it holds, today at the latest. */
  changedOn: string;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** Id of the household. */
  householdId: string;
  /**
   * Who goes or comes, at most 30: those who begin the new household with their relations there (`SPLIT`), all members of the other
   * one with their relations here (`MERGE`), who joins (`JOIN`), who leaves (`LEAVE`), whose relation changes (`RELATIONS`).
   */
  members: Array<ResidentHouseholdMemberInput>;
  /** Id of the household that comes into this one; needed with `MERGE`. */
  otherHouseholdId?: string | null | undefined;
  /** New relations of those who stay, where they change: at most 30. */
  staying?: Array<ResidentHouseholdMemberInput> | null | undefined;
};

/** Input of `changeResidentPhone`. */
export type ChangeResidentPhoneInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** The number, as `residentsByPhone` takes it; no number is known any more when it is left out. */
  phone?: string | null | undefined;
  /** Id of the person. */
  residentId: string;
};

/** Input of `correctResidentDeath`. */
export type CorrectResidentDeathInput = {
  /** Number of the certificate that says so, 1 to 40 characters; the one entered before holds when it is left out. */
  certificateNumber?: string | null | undefined;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** What was wrong. */
  correction: ResidentDeathCorrection;
  /** The true day of death; needed with `OTHER_DAY`, and left out with `NOT_DEAD`. */
  diedOn?: string | null | undefined;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** How the mistake came about and what shows it, 1 to 1,000 characters. */
  reason: string;
  /** Id of the person. */
  residentId: string;
};

/** Input of `decideAllowanceApplication`. */
export type DecideAllowanceApplicationInput = {
  /** Id of the application. */
  applicationId: string;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** What a refusal rests on; what is said here must be what the calculation says. */
  ground?: AllowanceRefusalGround | null | undefined;
  /** What is decided. */
  outcome: AllowanceProposal;
  /** Written reason; needed for a refusal. */
  reason?: string | null | undefined;
};

/** What a couple agreed (Civil Code, article 1076). */
export type DivorceAgreementInput = {
  /** On the children. */
  children?: DivorceAgreementOnChildrenInput | null | undefined;
  /** On the debts. */
  debts?: DivorceAgreementPartInput | null | undefined;
  /** On the property. */
  property?: DivorceAgreementPartInput | null | undefined;
  /** Whether they signed before the registrar. */
  signedBeforeRegistrar?: boolean | null | undefined;
  /** The day on which both signed, today at the latest; today when left out. */
  signedOn?: string | null | undefined;
  /** That both want the divorce, in their words, at most 1,000 characters. */
  willOfBoth?: string | null | undefined;
};

/** What a couple agreed on their children. */
export type DivorceAgreementOnChildrenInput = {
  /** With whom they live, at most 1,000 characters. */
  custody?: string | null | undefined;
  /** That there are no children to bring up. */
  none?: boolean | null | undefined;
  /** What was agreed, at most 4,000 characters. */
  provisions?: string | null | undefined;
  /** Who pays what for them, at most 1,000 characters. */
  support?: string | null | undefined;
  /** When the other parent sees them, at most 1,000 characters. */
  visits?: string | null | undefined;
};

/** What a couple agreed on one matter. */
export type DivorceAgreementPartInput = {
  /** That there is nothing to agree on. */
  none?: boolean | null | undefined;
  /** What was agreed, at most 4,000 characters. */
  provisions?: string | null | undefined;
};

/** Whether a person can act alone (Civil Code, articles 21 to 24). */
export type DivorceCapacity =
  /** Wholly. */
  | 'FULL'
  /** Not, or not in everything: only a court can divorce the marriage. */
  | 'LIMITED';

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

/** What the registrar found of one of the two who want a divorce. */
export type DivorcePartyInput = {
  /** Whether the person signed the agreement. */
  agreementSigned?: boolean | null | undefined;
  /** Whether the person came in person; nobody comes instead (Civil Code, article 1076). */
  appeared: boolean;
  /** Whether the person can act alone. */
  capacity: DivorceCapacity;
  /** How the person proves the marriage. */
  certificate: DivorceCertificateEvidence;
  /** Number of the certificate that was shown: one that is void proves nothing. */
  certificateNumber?: string | null | undefined;
  /** Whether the person's identity card was shown; no household booklet is asked for. */
  identityShown?: boolean | null | undefined;
  /** Id of the person. */
  residentId: string;
  /** Whether the person wants the divorce of the own free will. */
  voluntary: boolean;
};

/** What the registrar found of one of the two when they came again. */
export type DivorcePartyPresentInput = {
  /** Whether the person came in person; nobody comes instead (Civil Code, article 1077). */
  appeared: boolean;
  /** Id of the person. */
  residentId: string;
  /** Whether the person still wants it of the own free will (Civil Code, article 1078). */
  voluntary: boolean;
};

/** Which of the two periods of a divorce by agreement runs (Civil Code, article 1077). */
export type DivorcePhase =
  /** Either may take the application back. */
  | 'COOLING_OFF'
  /** Both may ask for the certificate. */
  | 'ISSUE_WINDOW';

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

/** A household for an estimate. */
export type EstimateAllowanceInput = {
  /** Code of the city, or of a street or community in it: its standards and rules apply. */
  division?: string;
  /** Everybody who may count, 1 to 30 persons with exactly one applicant. */
  members: Array<EstimateAllowanceMemberInput>;
  /** The month: its rules apply, and the latest standard that begins no later than in it. */
  month: string;
  /** What the household has beside its income: half of the condition (社会救助法, articles 18, 21 and 22). Left out, the estimate says that it was not checked. */
  property?: AllowancePropertyInput | null | undefined;
  /** Unavoidable expenses of the last twelve months in fen (刚性支出), where they weigh on the household. */
  rigidExpenseFen?: number | null | undefined;
  /** How far the person in special hardship can look after himself or herself; the care standard is left out without it. */
  selfCare?: AllowanceSelfCareAbility | null | undefined;
  /** Whether the urban or the rural standard applies at its place. */
  settlement: Settlement;
  /**
   * Whether nobody who by law must support the household is able to (特困人员认定办法): asked for special hardship,
   * and not assumed when it is left out.
   */
  withoutSupporter?: boolean | null | undefined;
};

/** A person of the household. */
export type EstimateAllowanceMemberInput = {
  /** In compulsory detoxification, or missing by a court’s declaration: not counted (办法, article 7). */
  awayByOrder?: boolean | null | undefined;
  /** Date of birth: a minor child must be under 18, and age counts for special hardship. */
  birthDate?: string | null | undefined;
  /** Full years away as clergy of a religious site: not counted from three (办法, article 7). */
  clergyAwayYears?: number | null | undefined;
  /** Of an adult child: cannot live independently, and then counts wherever he or she lives (办法, article 7). */
  dependsOnSupport?: boolean | null | undefined;
  /** Grade by the certificate, 1 the most severe to 4. */
  disabilityGrade?: number | null | undefined;
  /** Kind of disability by the certificate, together with the grade: decides who is unable to work (特困人员认定办法, article 5). */
  disabilityKind?: AllowanceDisabilityKind | null | undefined;
  /**
   * Of `OTHER`: bound to the applicant by a legal duty of support, as grandparents or brothers and sisters may be; a friend or
   * a daughter-in-law is not. Counts only when it is true and the person lives in the household (办法, article 7).
   */
  hasDutyOfSupport?: boolean | null | undefined;
  /** In prison: not counted (办法, article 7). */
  imprisoned?: boolean | null | undefined;
  /** Every source of income; empty for none. */
  incomes: Array<AllowanceIncomeInput>;
  /** Of age and without work: with a severe disability such a person may apply alone (2022 notice). */
  isUnemployed?: boolean | null | undefined;
  /**
   * Lives in the household for a long time. Parents, grown-up children and other members with a duty of support
   * count only when it is true (办法, article 7); husband or wife, minor children and students count in any case.
   */
  livesInHousehold?: boolean | null | undefined;
  /** Has a major illness; expenses for it are deducted where the city has set how much (办法, article 13). */
  majorIllness?: boolean | null | undefined;
  /** Relation to the applicant. */
  relation: HouseholdRelation;
};

/** Whether something harmful was looked for in a file. */
export type EvidenceStatus =
  /** A scanner has found nothing. Where it finds something, the file is not taken. */
  | 'CLEAN'
  /** Nobody has looked: no scanner was configured when it was handed in. */
  | 'UNSCANNED';

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

/** The kinds of facilities of the funeral regulation (殡葬管理条例, in force since 2026-03-30). */
export type FuneralFacilityKind =
  /** 公墓. */
  | 'CEMETERY'
  /** 骨灰堂. */
  | 'COLUMBARIUM'
  /** 殡仪馆. */
  | 'FUNERAL_HOME';

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

/** Kinds of service lines. */
export type FuneralServiceLineKind =
  /** 服务热线. */
  | 'HOTLINE'
  /** 综合服务中心: a counter for the whole funeral, not one of the facilities of the regulation. */
  | 'SERVICE_CENTRE';

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

/** One of the two persons of an appointment. */
export type MarriageAppointmentPartyInput = {
  /** Id of the person. */
  residentId: string;
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

/** What the registrar found of one of the parties. */
export type MarriagePartyInput = {
  /** Whether the person came in person; nobody marries by proxy (Civil Code, article 1049). */
  appearedInPerson: boolean;
  /** Id of the person. */
  residentId: string;
  /**
   * Whether the person signed the statement of having no spouse and of no banned kinship with the other party
   * (Marriage Registration Regulations of 2025, article 8). No household booklet is asked for.
   */
  statementSigned: boolean;
  /** Whether the person marries of the own free will (Civil Code, article 1046). */
  voluntary: boolean;
};

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

/** A diner and a meal. */
export type MealQuoteInput = {
  /** Date of birth; who names none pays the price of those under 60. */
  birthDate?: string | null | undefined;
  /** Id of the canteen. */
  canteenId: string;
  /** Whether a student's card is shown; no when left out. */
  isStudentWithCard?: boolean | null | undefined;
  /** The meal. */
  meal: CanteenMeal;
  /** Day of the meal: its prices hold, and birthdays count on it. */
  on: string;
};

/** Input of `mergeResidentRecords`. */
export type MergeResidentRecordsInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** Id of the merge. */
  mergeId: string;
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

/** Input of `orderCanteenMeal`. */
export type OrderCanteenMealInput = {
  /** Where the meal is brought to. Plain text of at most 200 characters; for deliveries alone. */
  address?: string | null | undefined;
  /** Date of birth of a diner who is not in the register; left out where the diner gives none. */
  birthDate?: string | null | undefined;
  /** The diner's card that pays; left out where the diner pays at the counter. */
  cardId?: string | null | undefined;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** Whether a student's card is shown; no when left out. */
  isStudentWithCard?: boolean | null | undefined;
  /** The menu. */
  menuId: string;
  /** How it is had. */
  mode: CanteenMealMode;
  /** How many portions, 1 to 10. */
  quantity: number;
  /** The diner; left out by a canteen for a diner who is not in the register. */
  residentId?: string | null | undefined;
  /** Number of the set on the menu. */
  setNumber: number;
  /** When the sitting begins, in city time, `HH:MM`; for a meal at a canteen with sittings, else left out. */
  sittingAt?: string | null | undefined;
};

/** Which run is prepared. */
export type PrepareAllowancePaymentRunInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** Code of the city, 6 digits. */
  division: string;
  /** What is paid; second transfers are made by `reissueAllowancePayments`. */
  kind?: AllowancePaymentRunKind;
  /** The month that is paid for; for arrears, the month in which they go out. It must have begun. */
  month: string;
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

/** What a review found. */
export type RecordAllowanceReviewInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** For the outcome `GRADUAL_EXIT`: months of payment from the next one on, at most those of the rules in force. */
  exitMonths?: number | null | undefined;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. It is the grant's. */
  expectedVersion: number;
  /** The household as it is now. Needed unless nothing changes, or the household does not take part. */
  facts?: AllowanceGrantFactsInput | null | undefined;
  /** What was found, up to 2,000 characters. */
  findings: string;
  /** How often the household is reviewed from now on. When left out, it follows from the facts, or stays. */
  nextCadence?: AllowanceReviewCadence | null | undefined;
  /** What came out. */
  outcome: AllowanceReviewOutcome;
  /** Id of the review. */
  reviewId: string;
  /** For the outcome `STOP`: `INCOME_ABOVE_STANDARD`, `HOUSEHOLD_CHANGED` or `NOT_COOPERATING`. */
  stopReason?: AllowanceStopReason | null | undefined;
};

/** Input of `redeemCareVoucher`. */
export type RedeemCareVoucherInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** Whether the person, or the agent, confirmed the service. */
  personConfirmed: boolean;
  /** Price in fen, from 1 to 10 million. */
  priceFen: number;
  /** The provider: an institution or a home-care centre for which the viewer acts. */
  providerId: string;
  /** Code of the service item. */
  serviceCode: string;
  /** Hour at which it began, 0 to 23. */
  serviceHour: number;
  /** Day of the service, in the month of the voucher; not in the future. */
  serviceOn: string;
  /** The voucher. */
  voucherId: string;
};

/** A published standard. */
export type RegisterAllowanceStandardInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** Code of the city, 6 digits. */
  division: string;
  /** First day on which it is in force. */
  effectiveFrom: string;
  /** How exactly that day is known. */
  effectiveFromPrecision: AllowanceStandardDatePrecision;
  /** Amount per person and month in fen, of an urban standard; left out otherwise. */
  perMonthFen?: number | null | undefined;
  /** Amount per person and year in fen, of a rural standard; left out otherwise. */
  perYearFen?: number | null | undefined;
  /** The class of place for which it is set. */
  settlement: Settlement;
  /** Who published it and when, in Chinese; at most 500 characters. */
  source: string;
};

/** What a webhook is registered with. */
export type RegisterCaseworkWebhookInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** Types of events, at most 50; empty for all. */
  types: Array<string>;
  /** Where messages are sent: `https`, no address of a private network, no redirect; at most 500 characters. */
  url: string;
};

/** Input of `registerDeath`. */
export type RegisterDeathInput = {
  /** Number of the death certificate, 1 to 40 characters. It may be a citizen id, and is kept like one. */
  certificateNumber: string;
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** Day of death, from the death certificate or else the register (Civil Code, article 15). */
  diedOn: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** Id of the person. */
  residentId: string;
};

/** What a divorce is registered with. */
export type RegisterDivorceInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** The case. */
  divorceCaseId: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** The two spouses, and what the registrar found of each. */
  parties: Array<DivorcePartyPresentInput>;
};

/** What a marriage is registered with. */
export type RegisterMarriageInput = {
  /** The appointment. */
  appointmentId: string;
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** The appointment's two parties, and what the registrar found of each. */
  parties: Array<MarriagePartyInput>;
};

/** Input of `registerResidentMove`. */
export type RegisterResidentMoveInput = {
  /** The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer again, a refusal too: take a new key for a new attempt. */
  clientMutationKey: string;
  /** Code of the new community; needed with `IN` and `WITHIN`. */
  communityCode?: string | null | undefined;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** Id of the household there that the person joins; one of the person's own begins when it is left out. */
  householdId?: string | null | undefined;
  /** Where the person moves. */
  move: ResidentMove;
  /** First day at the new place, today at the latest. */
  movedOn: string;
  /** Relation to the applicant of the household that the person joins. */
  relation?: HouseholdRelation | null | undefined;
  /** Id of the person. */
  residentId: string;
  /** Whether the urban or the rural standard applies at the new place; needed where a household begins or moves. */
  settlement?: Settlement | null | undefined;
  /** Whether the whole household moves, with everybody in it. Not with `IN`. */
  withHousehold?: boolean;
};

/** Input of `requestCareAssessment`. */
export type RequestCareAssessmentInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** Why; `DISPUTE` has an act of its own. */
  reason: CareAssessmentReason;
  /** The elder. */
  residentId: string;
};

/** Where an adoption stands. */
export type ResidentAdoptionStatus =
  /** Dissolved. */
  | 'DISSOLVED'
  /** In force. */
  | 'IN_FORCE';

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
  residentId: string;
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

/** Where somebody moves. */
export type ResidentMove =
  /** 迁入: back into the city, for somebody who had moved out. */
  | 'IN'
  /** 迁出: out of the city. */
  | 'OUT'
  /** From one community of the city into another. */
  | 'WITHIN';

/** Whom a search is for; what is given must all hold. */
export type ResidentSearchInput = {
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /**
   * How the name begins: in Chinese characters, in pinyin with or without tones (surnames in their own reading, 单 is shan), or in
   * Korean script (李 is found as 리 and as 이). Without `birthDate` at least two characters or syllables.
   */
  name?: string | null | undefined;
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

/** Class of a place for allowance standards. */
export type Settlement =
  /** Rural standard, set per year. */
  | 'RURAL'
  /** Urban standard, set per month. */
  | 'URBAN';

/** Input of `startCaseworkReconciliation`. */
export type StartCaseworkReconciliationInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
};

/** What is counted in a period of the law. */
export type StatutoryDeadlineUnit =
  /** Calendar days; a period of them ends on a working day. */
  | 'CALENDAR_DAYS'
  /** Hours, by day and night. */
  | 'HOURS'
  /** Days on which offices work. */
  | 'WORKING_DAYS';

/** Input of `takeCaseworkTask`. */
export type TakeCaseworkTaskInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: string;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: number;
  /** The task. */
  taskId: string;
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

export type AcceptDivorceMutationVariables = Exact<{
  input: AcceptDivorceInput;
}>;


export type AcceptDivorceMutation = { acceptDivorce: { divorceCase: { id: string, receiptNumber: string | null, status: DivorceStatus, periods: { withdrawUntil: string | null, issueFrom: string | null, issueUntil: string | null } | null } | null, problems: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type AllowanceApplicationQueryVariables = Exact<{
  id: string;
}>;


export type AllowanceApplicationQuery = { allowanceApplication: { id: string, status: AllowanceApplicationStatus, submittedOn: string, delegated: boolean, household: { id: string } | null, community: { code: string, name: { zhHans: string, ko: string } } | null, members: Array<{ relation: HouseholdRelation, counted: boolean, resident: { id: string, name: string } | null, reason: { zhHans: string, ko: string }, declaredIncomes: Array<{ kind: AllowanceIncomeKind, monthly: { yuan: string }, monthlyCost: { yuan: string } }>, checkedIncomes: Array<{ kind: AllowanceIncomeKind, monthly: { yuan: string }, monthlyCost: { yuan: string } }> }>, supplement: { requestedOn: string, items: Array<AllowanceSupplementItem>, remark: string | null, answeredOn: string | null } | null, investigations: Array<{ level: AllowanceInvestigationLevel, visitedOn: string, findings: string, investigators: Array<{ name: string }> }>, incomeChecks: Array<{ number: number, checkedOn: string, mismatch: boolean, results: Array<{ source: AllowanceIncomeCheckSource, outcome: AllowanceIncomeCheckOutcome, remark: string | null }> }>, firstOpinions: Array<{ round: number, givenOn: string, proposal: AllowanceProposal, reason: string | null }>, notices: Array<{ kind: AllowanceNoticeKind, publishedOn: string, until: string, members: number, monthlyAmount: { yuan: string } }>, decision: { outcome: AllowanceOutcome, decidedOn: string, reason: string | null, grant: { id: string, effectiveFrom: string } | null } | null, calculation: { month: string, countedMembers: number, perCapitaMonthlyIncome: { yuan: string }, monthlyStandard: { yuan: string }, monthlyAmount: { yuan: string }, steps: Array<{ depth: number, article: string | null, label: { zhHans: string, ko: string }, amount: { yuan: string } | null }> } | null, stage: { isFinal: boolean, label: { zhHans: string, ko: string } }, deadlines: Array<{ code: string, startedOn: string, dueOn: string, provisional: boolean, completedOn: string | null, overdue: boolean, article: string, label: { zhHans: string, ko: string } }>, history: Array<{ actedAt: string, act: string, actedByRole: string, status: string, remark: string | null }>, reads: { nodes: Array<{ readAt: string, readBy: string, action: string, purpose: string }> } | null, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
      > }> } | null };

export type AllowanceDeadlinesQueryVariables = Exact<{
  division: string;
  status?: AllowanceDeadlineStatus | null | undefined;
  withinDays?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowanceDeadlinesQuery = { allowanceDeadlines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ deadline: { code: string, startedOn: string, length: number, unit: StatutoryDeadlineUnit, dueOn: string, provisional: boolean, overdue: boolean, isMinimum: boolean, pausedSince: string | null, pausedUntil: string | null, article: string, label: { zhHans: string, ko: string } }, application: { id: string, status: AllowanceApplicationStatus, community: { code: string, name: { zhHans: string, ko: string } } | null } | null }> } | null, allowanceDeadlineCounts: Array<{ due: number, overdue: number, division: { code: string, name: { zhHans: string, ko: string } } | null }> | null };

export type AllowanceEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type AllowanceEvidenceQuery = { allowanceApplication: { id: string, status: AllowanceApplicationStatus, evidence: Array<{ id: string, kind: string, mediaType: string, size: number, sha256: string, uploadedOn: string, status: EvidenceStatus, link: string | null, label: { text: string } }> } | null };

export type AllowanceFailedMessagesQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowanceFailedMessagesQuery = { allowanceFailedMessages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, caseId: string, code: string, version: number, article: string | null, recipientId: string, zhHans: string, ko: string, writtenAt: string, status: MessageStatus, attempts: number, settledAt: string | null, fault: string | null }> } | null };

export type AllowanceGrantQueryVariables = Exact<{
  id: string;
}>;


export type AllowanceGrantQuery = { allowanceGrant: { id: string, version: number, status: AllowanceStatus, category: AllowanceCategory, settlement: Settlement, decidedOn: string, effectiveFrom: string, effectiveUntil: string | null, stopReason: AllowanceStopReason | null, members: Array<{ since: string, until: string | null, resident: { id: string, name: string } | null }>, terms: Array<{ since: string, status: AllowanceStatus, reason: AllowanceTermReason, countedMembers: number, householdIncome: { yuan: string }, monthlyAmount: { yuan: string }, calculation: { id: string, category: AllowanceCalculationCategory, standardSource: string, reproducible: boolean, perCapitaMonthlyIncome: { yuan: string }, monthlyStandard: { yuan: string } } | null }>, reviews: Array<{ id: string, cadence: AllowanceReviewCadence, dueOn: string, status: AllowanceReviewStatus, doneOn: string | null, outcome: AllowanceReviewOutcome | null, findings: string | null }> | null, changes: Array<{ id: string, kind: AllowanceChangeKind, cause: AllowanceChangeCause, status: AllowanceChangeStatus, stopReason: AllowanceStopReason | null, grounds: string, proposedOn: string, decidedOn: string | null, reasons: string | null, resident: { id: string, name: string } | null, hearing: { id: string, openedOn: string, outcome: AllowanceHearingOutcome | null, heardOn: string | null, statement: string | null } | null }> | null, jobOffers: Array<{ offeredOn: string, job: string, answer: AllowanceJobAnswer, reason: string | null }> | null, unreportedChanges: Array<{ what: string, happenedOn: string, foundOn: string, measure: AllowanceUnreportedChangeMeasure }> | null, rechecks: Array<{ id: string, cause: AllowanceRecheckCause, happenedOn: string, dueOn: string | null, overdue: boolean, settledOn: string | null, outcome: AllowanceRecheckOutcome | null }> | null, history: Array<{ act: string, actedAt: string, status: string, remark: string | null }> | null, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
      > }> | null } | null };

export type AllowanceHouseholdPaymentsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowanceHouseholdPaymentsQuery = { resident: { id: string, household: { id: string, allowance: { payments: { nodes: Array<{ id: string, month: string, kind: AllowancePaymentKind, status: AllowancePaymentStatus, paidOn: string | null, amount: { yuan: string }, shares: Array<{ amount: { yuan: string }, resident: { id: string } | null }>, transfers: Array<{ status: AllowanceTransferStatus, resultOn: string | null, returnReason: string | null, account: { bankName: string, maskedNumber: string } | null }>, corrections: Array<{ cause: AllowanceCorrectionCause, article: string, source: string | null, oldAmount: { yuan: string }, newAmount: { yuan: string }, difference: { yuan: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, overpayments: { nodes: Array<{ id: string, status: AllowanceOverpaymentStatus, outstanding: { yuan: string } }> } } | null } | null } | null };

export type AllowanceNoticesQueryVariables = Exact<{
  division: string;
  kind?: AllowanceNoticeKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowanceNoticesQuery = { allowanceNotices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: AllowanceNoticeKind, applicantName: string, members: number, publishedOn: string, until: string, monthlyAmount: { yuan: string }, community: { code: string, name: { zhHans: string, ko: string } } | null }> } | null };

export type AllowanceOverpaymentsQueryVariables = Exact<{
  division: string;
  status?: AllowanceOverpaymentStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowanceOverpaymentsQuery = { allowanceOverpayments: { nodes: Array<{ id: string, cause: AllowanceCorrectionCause, foundOn: string, status: AllowanceOverpaymentStatus, version: number, amount: { yuan: string }, outstanding: { yuan: string }, recoveries: Array<{ kind: AllowanceRecoveryKind, receivedOn: string, recordedBy: string, amount: { yuan: string } }>, corrections: Array<{ month: string, difference: { yuan: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AllowancePaperProofQueryVariables = Exact<{
  number: string;
}>;


export type AllowancePaperProofQuery = { allowancePaperProof: { issuedOn: string, title: { zhHans: string, ko: string } } | null };

export type AllowancePapersQueryVariables = Exact<{
  id: string;
}>;


export type AllowancePapersQuery = { allowanceApplication: { id: string, papers: Array<{ id: string, caseId: string, code: string, version: number, number: string, issuedOn: string, sha256: string, page: string, pdf: string, title: { zhHans: string, ko: string } }> } | null };

export type AllowancePaymentRunQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowancePaymentRunQuery = { allowancePaymentRun: { id: string, month: string, kind: AllowancePaymentRunKind, status: AllowancePaymentRunStatus, version: number, lineCount: number, heldCount: number, preparedBy: string, approvedBy: string | null, progress: { done: number, total: number }, total: { yuan: string }, heldTotal: { yuan: string }, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
      > }>, lines: { nodes: Array<{ lineNumber: number, status: AllowanceTransferStatus, holdReason: AllowanceHoldReason | null, returnReason: string | null, amount: { yuan: string }, account: { bankName: string, holderName: string, maskedNumber: string } | null, payment: { id: string, month: string, kind: AllowancePaymentKind, grant: { id: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AllowancePaymentRunsQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowancePaymentRunsQuery = { allowancePaymentRuns: { totalCount: number, nodes: Array<{ id: string, month: string, kind: AllowancePaymentRunKind, status: AllowancePaymentRunStatus, lineCount: number, heldCount: number, total: { yuan: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AllowanceQueueQueryVariables = Exact<{
  division: string;
  status?: AllowanceApplicationStatus | null | undefined;
  register?: AllowanceRegister | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowanceQueueQuery = { allowanceApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: AllowanceApplicationStatus, register: AllowanceRegister, submittedOn: string, version: number, round: number, applicant: { id: string, name: string } | null, community: { code: string, name: { zhHans: string } } | null, deadlines: Array<{ code: string, dueOn: string, overdue: boolean, completedOn: string | null }>, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
          | { code: string }
          | { code: string }
          | { code: string }
        > }> }> } | null };

export type AllowanceReviewsQueryVariables = Exact<{
  division: string;
  status?: AllowanceOpenReviewStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowanceReviewsQuery = { allowanceReviews: { totalCount: number, nodes: Array<{ id: string, dueOn: string, status: AllowanceReviewStatus, cadence: AllowanceReviewCadence, grant: { id: string, version: number, settlement: Settlement, countedMembers: number, monthlyAmount: { yuan: string }, household: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AllowanceSeriesQueryVariables = Exact<{
  division: string;
  from: string;
  to: string;
}>;


export type AllowanceSeriesQuery = { division: { code: string, name: { zhHans: string, ko: string }, allowances: { series: Array<{ month: string, urban: { households: number | null, persons: number | null, started: number | null, stopped: number | null, raised: number | null, reduced: number | null, amount: { yuan: string } | null }, rural: { households: number | null, persons: number | null, started: number | null, stopped: number | null, raised: number | null, reduced: number | null, amount: { yuan: string } | null }, total: { households: number | null, persons: number | null, amount: { yuan: string } | null } }> } | null } | null };

export type AllowanceStandardAdjustmentQueryVariables = Exact<{
  standardId: string;
}>;


export type AllowanceStandardAdjustmentQuery = { allowanceStandardAdjustment: { status: AllowanceStandardAdjustmentStatus, grantsChanged: number, grantsCorrected: number, startedBy: string, startedAt: string, finishedAt: string | null, failures: number, failedAt: string | null, progress: { done: number, total: number }, arrears: { yuan: string }, fault:
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
     | null, standard:
      | { id: string, settlement: Settlement, effectiveFrom: string, source: string }
      | { id: string, settlement: Settlement, effectiveFrom: string, source: string }
     } | null };

export type AllowanceStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllowanceStandardsQuery = { allowanceStandards: { urban: Array<{ id: string, settlement: Settlement, effectiveFrom: string, effectiveFromPrecision: AllowanceStandardDatePrecision, effectiveUntil: string | null, followedByGap: boolean, source: string, perMonth: { yuan: string } }>, rural: Array<{ id: string, settlement: Settlement, effectiveFrom: string, effectiveFromPrecision: AllowanceStandardDatePrecision, effectiveUntil: string | null, followedByGap: boolean, source: string, perYear: { yuan: string } }>, specialHardship: Array<{ id: string, kind: AllowanceSpecialHardshipStandardKind, effectiveFrom: string, effectiveFromPrecision: AllowanceStandardDatePrecision, effectiveUntil: string | null, source: string, perMonth: { yuan: string } }> } | null };

type Step_AllowanceRuralStandard_Fragment = { settlement: Settlement, effectiveFrom: string, effectiveFromPrecision: AllowanceStandardDatePrecision, effectiveUntil: string | null, followedByGap: boolean, source: string };

type Step_AllowanceUrbanStandard_Fragment = { settlement: Settlement, effectiveFrom: string, effectiveFromPrecision: AllowanceStandardDatePrecision, effectiveUntil: string | null, followedByGap: boolean, source: string };

export type StepFragment =
  | Step_AllowanceRuralStandard_Fragment
  | Step_AllowanceUrbanStandard_Fragment
;

export type ApplyForAllowanceMutationVariables = Exact<{
  input: ApplyForAllowanceInput;
}>;


export type ApplyForAllowanceMutation = { applyForAllowance: { application: { id: string, status: AllowanceApplicationStatus, register: AllowanceRegister, submittedOn: string, version: number, members: Array<{ relation: HouseholdRelation, counted: boolean, resident: { id: string, name: string } | null, reason: { zhHans: string, ko: string }, declaredIncomes: Array<{ kind: AllowanceIncomeKind, monthly: { yuan: string } }> }> } | null, problems: Array<
      | { conflictsWith: string | null, currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type BookMarriageAppointmentMutationVariables = Exact<{
  input: BookMarriageAppointmentInput;
}>;


export type BookMarriageAppointmentMutation = { bookMarriageAppointment: { appointment: { id: string, startsAt: string, queueNumber: number, aheadInQueue: number | null, status: MarriageAppointmentStatus, version: number, parties: Array<{ resident: { id: string, name: string, maritalStatus: MaritalStatus | null } | null }> } | null, nextFreeSlot: { startsAt: string, free: number } | null, problems: Array<
      | { conflictsWith: string | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type CanteenDeliveryRoundQueryVariables = Exact<{
  round: string;
}>;


export type CanteenDeliveryRoundQuery = { canteenRound: { status: CanteenRoundStatus, version: number, departsAt: string, boxes: number, boxesTaken: number, menu: { withoutRound: Array<{ number: number | null, quantity: number }> }, stops: Array<{ sequence: number, arrivesAt: string, address: string | null, orders: Array<{ id: string, number: number | null, quantity: number, status: CanteenMealOrderStatus, notDeliveredReason: CanteenNotDeliveredReason | null, version: number, set: { diet: CanteenDiet | null, name: { text: string } } | null }> }>, availableActions: Array<{ action: string, allowed: boolean }> } | null };

export type CanteenKitchenMorningQueryVariables = Exact<{
  menu: string;
  size: number;
}>;


export type CanteenKitchenMorningQuery = { canteenMenu: { servedOn: string, meal: CanteenMeal, status: CanteenMenuStatus, kitchen: { portions: number, heldBack: number, sets: Array<{ portions: number, dineIn: number, takeAway: number, delivery: number, set: { diet: CanteenDiet | null, name: { text: string } } }>, dishes: Array<{ portions: number, dish: { allergens: Array<MealAllergen> | null, name: { text: string } } }> } | null, sittings: Array<{ startsAt: string, seats: number, free: number }>, orders: { totalCount: number, nodes: Array<{ number: number | null, quantity: number, mode: CanteenMealMode, sittingAt: string | null, status: CanteenMealOrderStatus, isHeld: boolean, set: { name: { text: string } } | null }> } | null, foodSamples: Array<{ grams: number, keptUntil: string, disposedAt: string | null, dish: { name: { text: string } } }>, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
      > }> } | null };

export type CanteenMenusQueryVariables = Exact<{
  division: string;
  on: string;
}>;


export type CanteenMenusQuery = { division: { elderCare: { canteenMenus: Array<{ id: string, cutOffAt: string, deliveryCutOffAt: string, canteen: { deliversMeals: boolean, name: { text: string }, prices: Array<{ group: CanteenDinerGroup, price: { yuan: string } }> }, sets: Array<{ number: number, diet: CanteenDiet | null, portionsLeft: number | null, name: { text: string }, dishes: Array<{ allergens: Array<MealAllergen> | null, name: { text: string } }> }>, sittings: Array<{ startsAt: string, free: number }> }> } | null } | null };

export type CanteenMonthQueryVariables = Exact<{
  canteen: string;
  month: string;
}>;


export type CanteenMonthQuery = { canteenStatement: { month: string, isProvisional: boolean, portions: number, portionsNotHad: number, csv: string, canteen: { name: { text: string } }, lines: Array<{ payer: MealPayer, dinerGroup: CanteenDinerGroup | null, portions: number, amount: { yuan: string } }>, totals: Array<{ payer: MealPayer, amount: { yuan: string } }>, total: { yuan: string } } | null };

export type CanteensQueryVariables = Exact<{
  division: string;
}>;


export type CanteensQuery = { division: { code: string, name: { zhHans: string, ko: string, text: string }, elderCare: { on: string, canteenCount: number, cooperatingCanteenCount: number, canteens: { nodes: Array<{ id: string, model: CanteenModel, address: string, phone: string | null, diets: Array<CanteenDiet>, seats: number | null, deliversMeals: boolean, source: string | null, name: { zhHans: string, ko: string, text: string }, partner: { text: string } | null, community: { code: string, name: { text: string }, parent: { code: string, name: { text: string } } | null } | null, hours: Array<{ weekday: CanteenWeekday, meal: CanteenMeal, opensAt: string, closesAt: string }>, prices: Array<{ group: CanteenDinerGroup, price: { fen: number, yuan: string } }>, menu: { text: string } | null, sourceNote: { text: string } }> } } | null } | null };

export type CareAdmissionDeskQueryVariables = Exact<{
  institution: string;
  bedType: CareBedType;
}>;


export type CareAdmissionDeskQuery = { careAdmissionDesk: { on: string, beds: Array<{ number: string, type: CareBedType }>, arrivals: Array<{ id: string, status: CareAdmissionStatus, holdUntil: string | null, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
        > }> }>, departures: Array<{ id: string, until: string | null, dischargePlannedOn: string | null }>, nextOnList: Array<{ id: string, priorityClass: number, level: CareLevel, waitingSince: string, version: number, availableActions: Array<{ action: string, allowed: boolean }> }>, agreementsEnding: Array<{ id: string, agreement: { endsOn: string | null } | null }>, assessmentsDue: Array<{ id: string, assessmentPendingUntil: string | null }> } | null };

export type CareAssessorDayQueryVariables = Exact<{
  division: string;
}>;


export type CareAssessorDayQuery = { careAssessmentRule: { standard: string, version: number, confirmed: boolean, items: Array<{ code: string, group: CareAssessmentItemGroup, maximum: number, name: { zhHans: string, ko: string } }>, bands: Array<{ level: CareLevel, least: number }> } | null, careAssessmentQueue: { nodes: Array<{ id: string, version: number, status: CareAssessmentStatus, reason: CareAssessmentReason, requestedOn: string, resident: { id: string, name: string, birthDate: string, community: { name: { zhHans: string } } | null } | null, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
          | { code: string }
          | { code: string }
          | { code: string }
        > }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CareInstitutionFileQueryVariables = Exact<{
  id: string;
  division: string;
  year: number;
}>;


export type CareInstitutionFileQuery = { careInstitution: { id: string, status: CareInstitutionStatus, version: number, filingDueOn: string | null, hasMedicalCover: boolean, name: { zhHans: string, ko: string }, filing: { number: string, filedOn: string } | null, starGrade: { grade: number, validUntil: string } | null, inspections: Array<{ id: string, kind: CareInspectionKind, carriedOutOn: string | null, status: CareInspectionStatus, findings: Array<{ area: CareFindingArea, severity: CareFindingSeverity, description: string, dueOn: string, isOverdue: boolean, status: CareFindingStatus }> }>, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
      > }> } | null, careInspectionsDue: Array<{ id: string, name: { zhHans: string } }> | null };

export type CareLevelQueryVariables = Exact<{
  input: CareLevelInput;
}>;


export type CareLevelQuery = { careLevel: { level: CareLevel | null, raisedFrom: CareLevel | null, steps: Array<{ article: string | null, label: { text: string } }>, problems: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type CareVisitsQueryVariables = Exact<{
  division: string;
}>;


export type CareVisitsQuery = { careVisitsDue: Array<{ id: string, version: number, reasons: Array<CareVisitReason>, since: string, status: CareVisitListingStatus, resident: { id: string, name: string } | null, visits: Array<{ visitedOn: string, mode: CareVisitMode, reached: boolean, found: string | null, done: string | null, needs: Array<CareVisitNeed> }>, availableActions: Array<{ action: string, allowed: boolean }> }> | null, division: { elderCare: { communityDays: Array<{ id: string, kind: CareCommunityDayKind, on: string, services: Array<CareCommunityService>, minAge: number }>, homeCareCentres: Array<{ id: string, name: { zhHans: string }, slots: Array<{ id: string, service: HomeCareService, startsAt: string, places: number, free: number }> }> } | null } | null };

export type CaseworkEventsQueryVariables = Exact<{
  types?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseworkEventsQuery = { eventsEnd: string | null, events: { edges: Array<{ cursor: string, node: { id: string, type: string, domain: string, subjectId: string, version: number | null, happenedAt: string, status: string | null, residents: Array<{ id: string, name: string }>, facts: Array<{ name: string, values: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CaseworkReconciliationQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseworkReconciliationQuery = { reconciliation: { ranAt: string, queries: number, count: number, awaited: { id: string, requestedAt: string } | null, findings: Array<{ query: string, objectId: string, resident: { id: string, name: string } | null }> } | null };

export type CaseworkTasksQueryVariables = Exact<{
  kind?: CaseworkTaskKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseworkTasksQuery = { tasks: { totalCount: number, nodes: Array<{ id: string, version: number, kind: CaseworkTaskKind, status: CaseworkTaskStatus, domain: string, subjectId: string, conflict: string | null, openedOn: string, takenBy: string | null, label: { text: string }, residents: Array<{ id: string, name: string }>, availableActions: Array<{ action: string, allowed: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CaseworkWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseworkWebhooksQuery = { webhooks: Array<{ id: string, url: string, types: Array<string>, status: CaseworkWebhookStatus, version: number, waiting: number, deadLetterCount: number, deadLetters: Array<{ eventId: string, type: string, attempts: number, fault: string | null, parkedAt: string | null }>, availableActions: Array<{ action: string, allowed: boolean }> }> | null };

export type ChangeResidentHouseholdMutationVariables = Exact<{
  input: ChangeResidentHouseholdInput;
}>;


export type ChangeResidentHouseholdMutation = { changeResidentHousehold: { household: { id: string, version: number, members: Array<{ relation: HouseholdRelation, since: string, resident: { id: string, name: string } | null }> } | null, problems: Array<
      | { currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type ChangeResidentPhoneMutationVariables = Exact<{
  input: ChangeResidentPhoneInput;
}>;


export type ChangeResidentPhoneMutation = { changeResidentPhone: { resident: { id: string, version: number, maskedPhone: string | null } | null, problems: Array<
      | { currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } | null };

export type CharityCommunityFundsQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CharityCommunityFundsQuery = { division: { code: string, name: { zhHans: string }, charity: { communityFunds: { registered: number, claimed: number, projects: number, raised: { yuan: string } }, communityFundList: { totalCount: number, nodes: Array<{ id: string, registeredOn: string, claimedOn: string | null, community: { code: string, name: { zhHans: string, ko: string } } | null, raised: { yuan: string }, projects: Array<{ id: string, launchedOn: string, name: { text: string }, goal: { yuan: string }, raised: { yuan: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, campaigns: { nodes: Array<{ filingNumber: string, endsOn: string, name: { text: string }, organisation: { creditCode: string, name: { text: string } } | null, goal: { yuan: string }, raised: { yuan: string }, donations: { nodes: Array<{ donatedOn: string, publishedAs: string | null, amount: { yuan: string } }> } }> } } | null } | null };

export type CityOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CityOverviewQuery = { division: { code: string, name: { zhHans: string, ko: string, en: string }, elderCare: { institutionCount: number, medicalCoverCount: number, canteenCount: number, canteenInvestment: { yuan: string } } | null, allowances: { urbanStandard: { effectiveFrom: string, perMonth: { yuan: string } } | null, ruralStandard: { effectiveFrom: string, perYear: { yuan: string } } | null } | null, funerals: { hotline: string | null, facilityCount: number } | null, marriages: { officeCount: number, registeredThisYear: number | null } | null, charity: { campaignCount: number, communityFunds: { registered: number, claimed: number, projects: number, raised: { yuan: string } } } | null } | null };

export type CommunityResidentsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommunityResidentsQuery = { division: { code: string, name: { zhHans: string }, residents: { nodes: Array<{ id: string, name: string, age: number, maritalStatus: MaritalStatus | null, elderCare: { assessedLevel: CareLevel | null, mealOrdersThisMonth: number } | null, allowance: { status: AllowanceStatus, monthlyAmount: { yuan: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CorrectResidentDeathMutationVariables = Exact<{
  input: CorrectResidentDeathInput;
}>;


export type CorrectResidentDeathMutation = { correctResidentDeath: { resident: { id: string, name: string, diedOn: string | null, status: ResidentStatus, version: number, deathEntries: Array<{ version: number, enteredAt: string, diedOn: string | null, reason: string | null }> | null, registerHistory: Array<{ version: number, act: string, actedAt: string, actedBy: string | null, status: string, remark: string | null }> | null, household: { id: string, members: Array<{ relation: HouseholdRelation, since: string, resident: { name: string } | null }> } | null } | null, problems: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type DecideAllowanceApplicationMutationVariables = Exact<{
  input: DecideAllowanceApplicationInput;
}>;


export type DecideAllowanceApplicationMutation = { decideAllowanceApplication: { application: { id: string, status: AllowanceApplicationStatus, version: number, decision: { outcome: AllowanceOutcome, decidedOn: string, reason: string | null, grant: { id: string, effectiveFrom: string, monthlyAmount: { yuan: string } } | null } | null, calculation: { month: string, countedMembers: number, monthlyAmount: { yuan: string }, steps: Array<{ depth: number, article: string | null, label: { zhHans: string, ko: string }, amount: { yuan: string } | null }> } | null } | null, problems: Array<
      | { conflictsWith: string | null, currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type DivorceCaseQueryVariables = Exact<{
  id: string;
}>;


export type DivorceCaseQuery = { divorceCase: { receiptNumber: string | null, status: DivorceStatus, phase: DivorcePhase | null, version: number, parties: Array<{ certificate: DivorceCertificateEvidence | null, resident: { name: string, maritalStatus: MaritalStatus | null } | null }>, periods: { withdrawUntil: string | null, issueFrom: string | null, issueUntil: string | null, deemedWithdrawnFrom: string | null, provisional: boolean } | null, agreement: { version: number, willOfBoth: string, children: { none: boolean, provisions: string | null }, property: { none: boolean, provisions: string | null }, debts: { none: boolean, provisions: string | null } } | null, notRegistered: Array<{ on: string, reasons: Array<DivorceRefusalReason>, remark: string | null }>, deadlines: Array<{ dueOn: string, completedOn: string | null, label: { text: string } }>, history: Array<{ act: string, actedAt: string, actedBy: string | null }>, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
      > }> } | null };

export type DivorcePeriodsQueryVariables = Exact<{
  acceptedOn: string;
}>;


export type DivorcePeriodsQuery = { divorcePeriods: { withdrawUntil: string | null, withdrawMovedFrom: string | null, issueFrom: string | null, issueUntil: string | null, issueMovedFrom: string | null, deemedWithdrawnFrom: string | null, provisional: boolean, steps: Array<{ day: string | null, article: string | null, label: { text: string } }>, problems: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    >, warnings: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } | null };

export type ElderCareSeriesQueryVariables = Exact<{
  division: string;
  from: string;
  to: string;
}>;


export type ElderCareSeriesQuery = { division: { code: string, elderCare: { series: Array<{ month: string, on: string, isProvisional: boolean, institutionCount: number, medicalCoverCount: number, places: number, occupied: number | null, waiting: number | null, admitted: number | null, waitingDaysMedian: number | null, waitingDaysNinetieth: number | null, vouchersIssued: number | null, isSuppressed: boolean, assessments: Array<{ level: CareLevel, count: number | null }>, vouchersRedeemed: { yuan: string } | null, vouchersExpired: { yuan: string } | null }> } | null } | null };

export type ElderMealWeekQueryVariables = Exact<{
  id: string;
  size: number;
}>;


export type ElderMealWeekQuery = { resident: { id: string, elderCare: { mealAllergies: { allergens: Array<MealAllergen>, recordedOn: string } | null, mealAbsences: Array<{ since: string, until: string }>, mealCard: { id: string, status: MealCardStatus, balance: { yuan: string }, entries: { nodes: Array<{ number: number, kind: MealCardEntryKind, at: string, amount: { yuan: string }, balanceAfter: { yuan: string } }> } | null } | null, mealOrders: { nodes: Array<{ id: string, number: number | null, servedOn: string, meal: CanteenMeal, mode: CanteenMealMode, sittingAt: string | null, status: CanteenMealOrderStatus, isPaidByCard: boolean, canteen: { name: { text: string } }, set: { name: { text: string }, dishes: Array<{ name: { text: string } }> } | null, price: { yuan: string }, split: Array<{ payer: MealPayer, amount: { yuan: string } }>, availableActions: Array<{ action: string, allowed: boolean }> }> } } | null } | null };

export type EstimateAllowanceQueryVariables = Exact<{
  input: EstimateAllowanceInput;
}>;


export type EstimateAllowanceQuery = { estimateAllowance: { category: AllowanceCalculationCategory | null, countedMembers: number, perCapitaMonthlyIncome: { yuan: string } | null, monthlyStandard: { yuan: string } | null, monthlyAmount: { yuan: string } | null, steps: Array<{ depth: number, article: string | null, label: { text: string }, amount: { yuan: string } | null }>, problems: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type EstimateCareVoucherQueryVariables = Exact<{
  input: CareVoucherInput;
}>;


export type EstimateCareVoucherQuery = { estimateCareVoucher: { eligible: boolean, voucher: { yuan: string } | null, ownShare: { yuan: string } | null, steps: Array<{ article: string | null, label: { text: string }, amount: { yuan: string } | null }>, problems: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type FuneralServicesQueryVariables = Exact<{
  division: string;
  on?: string | null | undefined;
  kilometres?: number | null | undefined;
}>;


export type FuneralServicesQuery = { division: { code: string, name: { zhHans: string, ko: string, en: string }, funerals: { hotline: string | null, facilityCount: number, serviceLines: Array<{ kind: FuneralServiceLineKind, phone: string | null, source: string, name: { text: string }, sourceNote: { text: string } | null }>, ecologicalBurialCampaigns: Array<{ form: EcologicalBurialForm, heldIn: string, urns: number, landSavedSquareMetres: number | null, source: string, name: { text: string }, destination: { text: string } }> } | null } | null, funeralFacilities: Array<{ id: string, kind: FuneralFacilityKind, name: { text: string }, division: { code: string, name: { text: string } } | null }> | null, funeralServices: Array<{ id: string, item: FuneralServiceItem, nationalItem: boolean, name: { text: string }, prices: Array<{ variant: string, area: FuneralPriceArea | null, unit: FuneralPriceUnit, minimumKilometres: number | null, childPercent: number | null, childOldestAge: number | null, abnormalPercent: number | null, confirmed: boolean, source: string, name: { text: string }, amount: { yuan: string }, perKilometre: { yuan: string } | null, sourceNote: { text: string } | null, charge: { amount: { yuan: string } | null, problems: Array<
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
        > } }> }> | null };

export type IdentifyResidentQueryVariables = Exact<{
  citizenId: string;
}>;


export type IdentifyResidentQuery = { residentByCitizenId: { id: string, name: string, nameKo: string | null, maskedCitizenId: string, community: { code: string, name: { text: string } } | null } | null };

export type MarriageArchivePapersQueryVariables = Exact<{
  number: string;
}>;


export type MarriageArchivePapersQuery = { marriageRegistrationByNumber: { id: string, registrationNumber: string, status: MarriageStatus, effectiveFrom: string, endedOn: string | null, endReason: MarriageEndReason | null, version: number, annotations: Array<{ kind: MarriageAnnotationKind, authority: string, paperNumber: string, decidedOn: string, effectiveOn: string, receivedOn: string }> | null, recordedElsewhere: Array<{ placeKind: MarriageElsewherePlace, endKind: MarriageElsewhereEndKind | null, endedOn: string | null, endAuthority: string | null }>, certificates: Array<{ number: string, kind: MarriageCertificateKind, voidedOn: string | null }>, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
        | { code: string }
        | { code: string }
        | { code: string }
      > }> } | null };

export type MarriageArchiveSearchQueryVariables = Exact<{
  search: string;
  purpose: MarriageArchivePurpose;
  caseNumber?: string | null | undefined;
}>;


export type MarriageArchiveSearchQuery = { marriageArchive: Array<{ id: string, kind: MarriageArchiveKind, fonds: string, year: number, volume: number, firstPage: number, lastPage: number, filedOn: string, registration: { registrationNumber: string, status: MarriageStatus } | null, consultations: Array<{ basis: MarriageArchiveBasis, applicant: string, purpose: string, pagesCopied: number, consultedOn: string }> }> | null };

export type MarriageCounsellorsWeekQueryVariables = Exact<{
  office: string;
  division: string;
  from: string;
  to: string;
}>;


export type MarriageCounsellorsWeekQuery = { marriageCounsellingSlots: Array<{ id: string, kind: MarriageCounsellingKind, startsAt: string, endsAt: string, isFree: boolean }> | null, marriageCounsellingBookings: Array<{ id: string, status: MarriageCounsellingStatus, bookedOn: string, outcome: MarriageCounsellingOutcome | null, notes: string | null, version: number, slot: { kind: MarriageCounsellingKind, startsAt: string } }> | null, weddingActivities: Array<{ kind: WeddingCustomActivityKind, departments: Array<string>, heldOn: string, place: string, capacity: number, isFull: boolean, parentsInvited: boolean }> | null };

export type MarriageFailedMessagesQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MarriageFailedMessagesQuery = { marriageFailedMessages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, caseId: string, code: string, version: number, article: string | null, recipientId: string, zhHans: string, ko: string, writtenAt: string, status: MessageStatus, attempts: number, settledAt: string | null, fault: string | null }> } | null };

export type MarriageOfficesQueryVariables = Exact<{
  division: string;
  on: string;
}>;


export type MarriageOfficesQuery = { marriageOffices: Array<{ id: string, counsellingCentre: boolean, bookAheadDays: number, name: { zhHans: string, ko: string }, openingHours: Array<{ opensAt: string, closesAt: string, windows: number }>, slots: Array<{ startsAt: string, endsAt: string, capacity: number, booked: number, free: number }> }> | null };

export type MarriagePaperProofQueryVariables = Exact<{
  number: string;
}>;


export type MarriagePaperProofQuery = { marriagePaperProof: { issuedOn: string, title: { zhHans: string, ko: string } } | null };

export type MarriageRegistrarsDayQueryVariables = Exact<{
  office: string;
  on: string;
  dueBefore: string;
}>;


export type MarriageRegistrarsDayQuery = { marriageOffice: { openingHours: Array<{ opensAt: string, closesAt: string, windows: number }>, appointments: { nodes: Array<{ startsAt: string, queueNumber: number, status: MarriageAppointmentStatus, aheadInQueue: number | null }> } | null } | null, windowEnds: { nodes: Array<{ caseNumber: string, receiptNumber: string | null, periods: { issueUntil: string | null, provisional: boolean } | null, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
          | { code: string }
          | { code: string }
          | { code: string }
        > }> }> } | null };

export type MarriageSeriesQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
}>;


export type MarriageSeriesQuery = { division: { marriages: { series: Array<{ month: string, registered: number | null, late: number | null, remarriages: number | null, foreignRelated: number | null, divorces: number | null, judgments: number | null, counsellingBooked: number | null, counsellingAttended: number | null, isSuppressed: boolean, applications: { accepted: number, withdrawn: number, deemedWithdrawn: number, registered: number, closed: number, pending: number } | null, mediations: { reconciled: number, thinking: number, no: number, stopped: number } | null }> } | null } | null };

export type MergeResidentRecordsMutationVariables = Exact<{
  input: MergeResidentRecordsInput;
}>;


export type MergeResidentRecordsMutation = { mergeResidentRecords: { merge: { id: string, version: number, status: ResidentMergeStatus, kept: { id: string, version: number, mergedRecords: Array<{ id: string, mergedInto: { id: string } | null }> | null } | null, merged: { id: string, status: ResidentStatus } | null } | null, problems: Array<
      | { conflictsWith: string | null, currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, code: string, message: string, path: Array<string> | null }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type MyMessagesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type MyMessagesQuery = { resident: { id: string, registerMessages: { totalCount: number, nodes: Array<{ id: string, caseId: string, code: string, article: string | null, zhHans: string, ko: string, writtenAt: string, status: MessageStatus }> } | null, allowanceMessages: { totalCount: number, nodes: Array<{ id: string, caseId: string, code: string, article: string | null, zhHans: string, ko: string, writtenAt: string, status: MessageStatus }> } | null, marriageMessages: { totalCount: number, nodes: Array<{ id: string, caseId: string, code: string, article: string | null, zhHans: string, ko: string, writtenAt: string, status: MessageStatus }> } | null } | null };

export type MyOldAgeQueryVariables = Exact<{
  id: string;
}>;


export type MyOldAgeQuery = { resident: { id: string, elderCare: { assessedLevel: CareLevel | null, assessmentCases: Array<{ id: string, status: CareAssessmentStatus, reason: CareAssessmentReason, validUntil: string | null, disputeUntil: string | null, result: { assessedOn: string, score: number | null, level: CareLevel } | null, availableActions: Array<{ action: string, allowed: boolean }> }>, voucher: { id: string, expiresOn: string, face: { yuan: string }, remaining: { yuan: string }, redemptions: Array<{ serviceOn: string, service: { name: { text: string } }, ownShare: { yuan: string } }> } | null, aspects: Array<{ aspect: CareAspect, entries: Array<{ since: string | null, label: { text: string } }> }>, bookings: Array<{ status: CareBookingStatus, slot: { service: HomeCareService, startsAt: string } }>, repairs: Array<{ item: string, status: CareRepairStatus, doneOn: string | null }>, waitingEntry: { position: number | null, waitingSince: string, offers: Array<{ bedNumber: string, answerBy: string }> } | null, admission: { status: CareAdmissionStatus, since: string, until: string | null, bedNumber: string, institution: { name: { text: string } }, agreement: { monthlyBedFee: { yuan: string } } | null, absences: Array<{ since: string, until: string | null }> } | null } | null } | null };

export type OrderCanteenMealMutationVariables = Exact<{
  input: OrderCanteenMealInput;
}>;


export type OrderCanteenMealMutation = { orderCanteenMeal: { order: { id: string, number: number | null, version: number, servedOn: string, price: { yuan: string }, fullPrice: { yuan: string } | null, split: Array<{ payer: MealPayer, amount: { yuan: string } }> } | null, problems: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type OwnDivorceQueryVariables = Exact<{
  id: string;
}>;


export type OwnDivorceQuery = { resident: { maritalStatus: MaritalStatus | null, divorceCases: Array<{ receiptNumber: string | null, status: DivorceStatus, phase: DivorcePhase | null, periods: { withdrawUntil: string | null, issueFrom: string | null, issueUntil: string | null } | null, agreement: { willOfBoth: string, property: { provisions: string | null } } | null, office: { name: { zhHans: string, ko: string }, openingHours: Array<{ opensAt: string, closesAt: string }> }, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
          | { code: string }
          | { code: string }
          | { code: string }
        > }> }> | null } | null };

export type PrepareAllowancePaymentRunMutationVariables = Exact<{
  input: PrepareAllowancePaymentRunInput;
}>;


export type PrepareAllowancePaymentRunMutation = { prepareAllowancePaymentRun: { run: { id: string, status: AllowancePaymentRunStatus, version: number, progress: { done: number, total: number }, total: { yuan: string } } | null, problems: Array<
      | { conflictsWith: string | null, code: string, message: string }
      | { code: string, message: string }
      | { allowedFrom: string | null, code: string, message: string }
    > } | null };

export type QuoteMealQueryVariables = Exact<{
  input: MealQuoteInput;
}>;


export type QuoteMealQuery = { quoteMeal: { dinerGroup: CanteenDinerGroup | null, fullPrice: { yuan: string } | null, personPrice: { yuan: string } | null, split: Array<{ payer: MealPayer, amount: { yuan: string } }>, problems: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type RecordAllowanceReviewMutationVariables = Exact<{
  input: RecordAllowanceReviewInput;
}>;


export type RecordAllowanceReviewMutation = { recordAllowanceReview: { review: { id: string, outcome: AllowanceReviewOutcome | null, doneOn: string | null, change: { id: string, kind: AllowanceChangeKind, status: AllowanceChangeStatus, calculation: { monthlyAmount: { yuan: string } } | null, hearing: { id: string } | null } | null, grant: { id: string, version: number } } | null, problems: Array<
      | { currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type RedeemCareVoucherMutationVariables = Exact<{
  input: RedeemCareVoucherInput;
}>;


export type RedeemCareVoucherMutation = { redeemCareVoucher: { voucher: { id: string, version: number, remaining: { yuan: string }, redemptions: Array<{ number: number, service: { name: { text: string } }, price: { yuan: string }, offset: { yuan: string }, ownShare: { yuan: string } }> } | null, problems: Array<
      | { currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type RegisterAllowanceStandardMutationVariables = Exact<{
  input: RegisterAllowanceStandardInput;
}>;


export type RegisterAllowanceStandardMutation = { registerAllowanceStandard: { grantsCorrected: number | null, standard:
      | { id: string, effectiveFrom: string, source: string }
      | { id: string, effectiveFrom: string, source: string }
     | null, adjustment: { status: AllowanceStandardAdjustmentStatus, grantsChanged: number, progress: { done: number, total: number } } | null, arrears: { yuan: string } | null, problems: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } | null };

export type RegisterCaseworkWebhookMutationVariables = Exact<{
  input: RegisterCaseworkWebhookInput;
}>;


export type RegisterCaseworkWebhookMutation = { registerCaseworkWebhook: { secret: string | null, webhook: { id: string, url: string, types: Array<string>, status: CaseworkWebhookStatus, version: number } | null, problems: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } | null };

export type RegisterDeathMutationVariables = Exact<{
  input: RegisterDeathInput;
}>;


export type RegisterDeathMutation = { registerDeath: { resident: { id: string, name: string, diedOn: string | null, status: ResidentStatus, version: number, household: { id: string } | null, availableActions: Array<{ action: string, allowed: boolean }> | null } | null, problems: Array<
      | { currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, code: string, message: string, path: Array<string> | null }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type RegisterDivorceMutationVariables = Exact<{
  input: RegisterDivorceInput;
}>;


export type RegisterDivorceMutation = { registerDivorce: { divorceCase: { id: string, divorceNumber: string | null, registeredOn: string | null, certificates: Array<{ number: string, kind: MarriageCertificateKind }>, marriage: { status: MarriageStatus, endedOn: string | null, endReason: MarriageEndReason | null } | null } | null, problems: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type RegisterMarriageMutationVariables = Exact<{
  input: RegisterMarriageInput;
}>;


export type RegisterMarriageMutation = { registerMarriage: { registration: { id: string, registrationNumber: string, registeredOn: string, status: MarriageStatus, version: number, office: { name: { zhHans: string, ko: string } }, husband: { id: string, name: string, maritalStatus: MaritalStatus | null } | null, wife: { id: string, name: string, maritalStatus: MaritalStatus | null } | null, certificates: Array<{ number: string, kind: MarriageCertificateKind, issuedOn: string }> } | null, problems: Array<
      | { currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type RegisterResidentMoveMutationVariables = Exact<{
  input: RegisterResidentMoveInput;
}>;


export type RegisterResidentMoveMutation = { registerResidentMove: { resident: { id: string, version: number, status: ResidentStatus, community: { code: string, name: { text: string } } | null, household: { id: string, settlement: Settlement } | null } | null, problems: Array<
      | { currentVersion: number | null, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    >, warnings: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type RequestCareAssessmentMutationVariables = Exact<{
  input: RequestCareAssessmentInput;
}>;


export type RequestCareAssessmentMutation = { requestCareAssessment: { assessment: { id: string, status: CareAssessmentStatus, version: number, stage: { code: string, label: { text: string } } } | null, problems: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { article: string | null, allowedFrom: string | null, code: string, message: string, path: Array<string> | null }
    > } | null };

export type ResidentAcrossDomainsQueryVariables = Exact<{
  id: string;
}>;


export type ResidentAcrossDomainsQuery = { resident: { id: string, name: string, maskedCitizenId: string, birthDate: string, maritalStatus: MaritalStatus | null, community: { code: string, name: { zhHans: string } } | null, household: { id: string, members: Array<{ relation: HouseholdRelation, resident: { id: string, name: string } | null }> } | null, marriages: { nodes: Array<{ registrationNumber: string, registeredOn: string }> } | null, elderCare: { assessedLevel: CareLevel | null, mealOrdersThisMonth: number, admission: { institution: { name: { zhHans: string } } } | null } | null, allowance: { status: AllowanceStatus, monthlyAmount: { yuan: string } } | null, funeral: { status: FuneralCaseStatus } | null } | null };

export type ResidentCorrectionsQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResidentCorrectionsQuery = { residentCorrections: { totalCount: number, nodes: Array<{ id: string, version: number, field: ResidentCorrectionField, formerValue: string | null, newValue: string, reason: string, requestedOn: string, resident: { id: string, name: string, maskedCitizenId: string } | null, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
        > }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ResidentDuplicatesQueryVariables = Exact<{
  residentId: string;
}>;


export type ResidentDuplicatesQuery = { residentDuplicates: Array<{ score: number, evidence: Array<ResidentDuplicateEvidence>, ruleVersion: string, resident: { id: string, name: string, birthDate: string, maskedCitizenId: string } | null }> | null };

export type ResidentFailedMessagesQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResidentFailedMessagesQuery = { residentFailedMessages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, caseId: string, code: string, version: number, article: string | null, recipientId: string, zhHans: string, ko: string, writtenAt: string, status: MessageStatus, attempts: number, settledAt: string | null, fault: string | null }> } | null };

export type ResidentMergesQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResidentMergesQuery = { residentMerges: { totalCount: number, nodes: Array<{ id: string, version: number, reason: string, proposedOn: string, kept: { id: string, name: string, birthDate: string, maskedCitizenId: string, maskedPhone: string | null, community: { code: string } | null } | null, merged: { id: string, name: string, birthDate: string, maskedCitizenId: string, maskedPhone: string | null, community: { code: string } | null } | null, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
        > }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ResidentReadsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResidentReadsQuery = { residentReads: { nodes: Array<{ readAt: string, readBy: string, readByRole: string, action: string, purpose: ReadPurpose | null, caseNumber: string | null, residentId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ResidentRegisterQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type ResidentRegisterQuery = { resident: { id: string, name: string, version: number, status: ResidentStatus, community: { code: string, name: { text: string } } | null, registeredOn: { on: string, relation: HouseholdRelation | null, community: { code: string } | null, household: { id: string } | null, members: Array<{ relation: HouseholdRelation, since: string, until: string | null, resident: { id: string, name: string } | null }> } | null, household: { id: string, version: number, availableActions: Array<{ action: string, allowed: boolean }> | null } | null, kin: Array<{ relation: ResidentKinship, basis: ResidentKinBasis, resident: { id: string, name: string } | null }> | null, adoptions: Array<{ id: string, status: ResidentAdoptionStatus, registeredOn: string, dissolvedOn: string | null, adopters: Array<{ resident: { name: string } | null }> }> | null, corrections: Array<{ id: string, field: ResidentCorrectionField, status: ResidentCorrectionStatus }> | null, registerHistory: Array<{ version: number, act: string, actedAt: string, actedBy: string | null, remark: string | null }> | null, availableActions: Array<{ action: string, allowed: boolean, blockedBy: Array<
        | { code: string, message: string }
        | { code: string, message: string }
        | { code: string, message: string }
      > }> | null } | null };

export type ResidentSearchQueryVariables = Exact<{
  search: ResidentSearchInput;
  division: string;
  after?: string | null | undefined;
}>;


export type ResidentSearchQuery = { residentSearch: { nodes: Array<{ id: string, name: string, nameKo: string | null, birthDate: string, status: ResidentStatus, maskedCitizenId: string, community: { name: { text: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ResidentsByPhoneQueryVariables = Exact<{
  phone: string;
}>;


export type ResidentsByPhoneQuery = { residentsByPhone: Array<{ id: string, name: string, maskedPhone: string | null, phone: string | null, community: { code: string, name: { text: string } } | null }> | null };

export type StartCaseworkReconciliationMutationVariables = Exact<{
  input: StartCaseworkReconciliationInput;
}>;


export type StartCaseworkReconciliationMutation = { startCaseworkReconciliation: { run: { id: string, requestedBy: string, requestedAt: string, ranAt: string | null } | null, problems: Array<
      | { code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type TakeCaseworkTaskMutationVariables = Exact<{
  input: TakeCaseworkTaskInput;
}>;


export type TakeCaseworkTaskMutation = { takeCaseworkTask: { task: { id: string, status: CaseworkTaskStatus, takenBy: string | null, version: number } | null, problems: Array<
      | { currentVersion: number | null, code: string, message: string }
      | { code: string, message: string }
      | { code: string, message: string }
    > } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: string, scopes: Array<string>, today: string, division: { code: string, name: { text: string } } | null, resident: { id: string, name: string, nameKo: string | null, reads: { nodes: Array<{ readAt: string, readByRole: string, purpose: ReadPurpose | null }> } | null } | null } | null };

export const StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceStandard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"followedByGap"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<StepFragment, unknown>;
export const AcceptDivorceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptDivorce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptDivorceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptDivorce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divorceCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issueFrom"}},{"kind":"Field","name":{"kind":"Name","value":"issueUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcceptDivorceMutation, AcceptDivorceMutationVariables>;
export const AllowanceApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"delegated"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaredIncomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkedIncomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"investigators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomeChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mismatch"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstOpinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"countedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"perCapitaMonthlyIncome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyStandard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actedAt"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceApplicationQuery, AllowanceApplicationQueryVariables>;
export const AllowanceDeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceDeadlineStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"withinDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"isMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"pausedSince"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowanceDeadlineCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"withinDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<AllowanceDeadlinesQuery, AllowanceDeadlinesQueryVariables>;
export const AllowanceEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceEvidenceQuery, AllowanceEvidenceQueryVariables>;
export const AllowanceFailedMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceFailedMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceFailedMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceFailedMessagesQuery, AllowanceFailedMessagesQueryVariables>;
export const AllowanceGrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"countedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"householdIncome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"perCapitaMonthlyIncome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyStandard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardSource"}},{"kind":"Field","name":{"kind":"Name","value":"reproducible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreportedChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rechecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceGrantQuery, AllowanceGrantQueryVariables>;
export const AllowanceHouseholdPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceHouseholdPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resultOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"oldAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overpayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceHouseholdPaymentsQuery, AllowanceHouseholdPaymentsQueryVariables>;
export const AllowanceNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceNoticeKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceNoticesQuery, AllowanceNoticesQueryVariables>;
export const AllowanceOverpaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceOverpayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceOverpaymentStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceOverpayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceOverpaymentsQuery, AllowanceOverpaymentsQueryVariables>;
export const AllowancePaperProofDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowancePaperProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowancePaperProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<AllowancePaperProofQuery, AllowancePaperProofQueryVariables>;
export const AllowancePapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowancePapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"pdf"}}]}}]}}]}}]} as unknown as DocumentNode<AllowancePapersQuery, AllowancePapersQueryVariables>;
export const AllowancePaymentRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowancePaymentRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowancePaymentRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}},{"kind":"Field","name":{"kind":"Name","value":"heldTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllowancePaymentRunQuery, AllowancePaymentRunQueryVariables>;
export const AllowancePaymentRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowancePaymentRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowancePaymentRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AllowancePaymentRunsQuery, AllowancePaymentRunsQueryVariables>;
export const AllowanceQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceApplicationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"register"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceRegister"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"register"},"value":{"kind":"Variable","name":{"kind":"Name","value":"register"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceQueueQuery, AllowanceQueueQueryVariables>;
export const AllowanceReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceOpenReviewStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"countedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AllowanceReviewsQuery, AllowanceReviewsQueryVariables>;
export const AllowanceSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"urban"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"started"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"reduced"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rural"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"started"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"reduced"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceSeriesQuery, AllowanceSeriesQueryVariables>;
export const AllowanceStandardAdjustmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceStandardAdjustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standardId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceStandardAdjustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standardId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standardId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantsChanged"}},{"kind":"Field","name":{"kind":"Name","value":"grantsCorrected"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<AllowanceStandardAdjustmentQuery, AllowanceStandardAdjustmentQueryVariables>;
export const AllowanceStandardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceStandards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceStandards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urban"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"perMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rural"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"perYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialHardship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"perMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceStandard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"followedByGap"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<AllowanceStandardsQuery, AllowanceStandardsQueryVariables>;
export const ApplyForAllowanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForAllowance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForAllowanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyForAllowance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaredIncomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthly"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForAllowanceMutation, ApplyForAllowanceMutationVariables>;
export const BookMarriageAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookMarriageAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookMarriageAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookMarriageAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueNumber"}},{"kind":"Field","name":{"kind":"Name","value":"aheadInQueue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextFreeSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookMarriageAppointmentMutation, BookMarriageAppointmentMutationVariables>;
export const CanteenDeliveryRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanteenDeliveryRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"round"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canteenRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"round"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"departsAt"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}},{"kind":"Field","name":{"kind":"Name","value":"boxesTaken"}},{"kind":"Field","name":{"kind":"Name","value":"menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withoutRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"set"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notDeliveredReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode<CanteenDeliveryRoundQuery, CanteenDeliveryRoundQueryVariables>;
export const CanteenKitchenMorningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanteenKitchenMorning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"menu"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canteenMenu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"menu"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servedOn"}},{"kind":"Field","name":{"kind":"Name","value":"meal"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kitchen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portions"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}},{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"set"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portions"}},{"kind":"Field","name":{"kind":"Name","value":"dineIn"}},{"kind":"Field","name":{"kind":"Name","value":"takeAway"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allergens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sittings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"set"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"sittingAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isHeld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foodSamples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grams"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"disposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanteenKitchenMorningQuery, CanteenKitchenMorningQueryVariables>;
export const CanteenMenusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanteenMenus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canteenMenus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meal"},"value":{"kind":"EnumValue","value":"LUNCH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryCutOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"canteen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliversMeals"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diet"}},{"kind":"Field","name":{"kind":"Name","value":"portionsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allergens"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sittings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanteenMenusQuery, CanteenMenusQueryVariables>;
export const CanteenMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanteenMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"canteen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canteenStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"canteenId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"canteen"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canteen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"portions"}},{"kind":"Field","name":{"kind":"Name","value":"portionsNotHad"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"dinerGroup"}},{"kind":"Field","name":{"kind":"Name","value":"portions"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csv"}}]}}]}}]} as unknown as DocumentNode<CanteenMonthQuery, CanteenMonthQueryVariables>;
export const CanteensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Canteens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"canteenCount"}},{"kind":"Field","name":{"kind":"Name","value":"cooperatingCanteenCount"}},{"kind":"Field","name":{"kind":"Name","value":"canteens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"meal"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fen"}},{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diets"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"deliversMeals"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanteensQuery, CanteensQueryVariables>;
export const CareAdmissionDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareAdmissionDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"institution"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bedType"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareBedType"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careAdmissionDesk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"institutionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"institution"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"beds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"free"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holdUntil"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"departures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"dischargePlannedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextOnList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bedType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priorityClass"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementsEnding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinDays"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessmentsDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentPendingUntil"}}]}}]}}]}}]} as unknown as DocumentNode<CareAdmissionDeskQuery, CareAdmissionDeskQueryVariables>;
export const CareAssessorDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareAssessorDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careAssessmentRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"least"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"careAssessmentQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CareAssessorDayQuery, CareAssessorDayQueryVariables>;
export const CareInstitutionFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareInstitutionFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careInstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filingDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMedicalCover"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"careInspectionsDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}}]}}]}}]} as unknown as DocumentNode<CareInstitutionFileQuery, CareInstitutionFileQueryVariables>;
export const CareLevelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"raisedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CareLevelQuery, CareLevelQueryVariables>;
export const CareVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CareVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"careVisitsDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"most"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeCareCentres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-11-24","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CareVisitsQuery, CareVisitsQueryVariables>;
export const CaseworkEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseworkEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"residents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventsEnd"}}]}}]} as unknown as DocumentNode<CaseworkEventsQuery, CaseworkEventsQueryVariables>;
export const CaseworkReconciliationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseworkReconciliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconciliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ranAt"}},{"kind":"Field","name":{"kind":"Name","value":"awaited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queries"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseworkReconciliationQuery, CaseworkReconciliationQueryVariables>;
export const CaseworkTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseworkTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseworkTaskKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"residents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CaseworkTasksQuery, CaseworkTasksQueryVariables>;
export const CaseworkWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseworkWebhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetterCount"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"parkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode<CaseworkWebhooksQuery, CaseworkWebhooksQueryVariables>;
export const ChangeResidentHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeResidentHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeResidentHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeResidentHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeResidentHouseholdMutation, ChangeResidentHouseholdMutationVariables>;
export const ChangeResidentPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeResidentPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeResidentPhoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeResidentPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangeResidentPhoneMutation, ChangeResidentPhoneMutationVariables>;
export const CharityCommunityFundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CharityCommunityFunds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"raised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"communityFundList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"claimedOn"}},{"kind":"Field","name":{"kind":"Name","value":"raised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"donatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAs"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CharityCommunityFundsQuery, CharityCommunityFundsQueryVariables>;
export const CityOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CityOverview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"222401","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"medicalCoverCount"}},{"kind":"Field","name":{"kind":"Name","value":"canteenCount"}},{"kind":"Field","name":{"kind":"Name","value":"canteenInvestment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urbanStandard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruralStandard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funerals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"facilityCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marriages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeCount"}},{"kind":"Field","name":{"kind":"Name","value":"registeredThisYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"raised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaignCount"}}]}}]}}]}}]} as unknown as DocumentNode<CityOverviewQuery, CityOverviewQueryVariables>;
export const CommunityResidentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunityResidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"mealOrdersThisMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommunityResidentsQuery, CommunityResidentsQueryVariables>;
export const CorrectResidentDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectResidentDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectResidentDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctResidentDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"diedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"deathEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"diedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registerHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actedBy"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectResidentDeathMutation, CorrectResidentDeathMutationVariables>;
export const DecideAllowanceApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAllowanceApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAllowanceApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAllowanceApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"countedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecideAllowanceApplicationMutation, DecideAllowanceApplicationMutationVariables>;
export const DivorceCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivorceCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divorceCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issueFrom"}},{"kind":"Field","name":{"kind":"Name","value":"issueUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deemedWithdrawnFrom"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"willOfBoth"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"provisions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"provisions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"debts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"provisions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notRegistered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DivorceCaseQuery, DivorceCaseQueryVariables>;
export const DivorcePeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivorcePeriods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acceptedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divorcePeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"acceptedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acceptedOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawMovedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"issueFrom"}},{"kind":"Field","name":{"kind":"Name","value":"issueUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issueMovedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"deemedWithdrawnFrom"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DivorcePeriodsQuery, DivorcePeriodsQueryVariables>;
export const ElderCareSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ElderCareSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"institutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"medicalCoverCount"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"occupied"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"admitted"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDaysMedian"}},{"kind":"Field","name":{"kind":"Name","value":"waitingDaysNinetieth"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vouchersIssued"}},{"kind":"Field","name":{"kind":"Name","value":"vouchersRedeemed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vouchersExpired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSuppressed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ElderCareSeriesQuery, ElderCareSeriesQueryVariables>;
export const ElderMealWeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ElderMealWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mealAllergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergens"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mealAbsences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mealCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balanceAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mealOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"servedOn"}},{"kind":"Field","name":{"kind":"Name","value":"meal"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"sittingAt"}},{"kind":"Field","name":{"kind":"Name","value":"canteen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"set"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidByCard"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ElderMealWeekQuery, ElderMealWeekQueryVariables>;
export const EstimateAllowanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateAllowance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EstimateAllowanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimateAllowance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"countedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"perCapitaMonthlyIncome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyStandard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EstimateAllowanceQuery, EstimateAllowanceQueryVariables>;
export const EstimateCareVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateCareVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CareVoucherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimateCareVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EstimateCareVoucherQuery, EstimateCareVoucherQueryVariables>;
export const FuneralServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FuneralServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kilometres"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funerals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hotline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"serviceLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilityCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"ecologicalBurialCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urns"}},{"kind":"Field","name":{"kind":"Name","value":"landSavedSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funeralFacilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funeralServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalItem"}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perKilometre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimumKilometres"}},{"kind":"Field","name":{"kind":"Name","value":"childPercent"}},{"kind":"Field","name":{"kind":"Name","value":"childOldestAge"}},{"kind":"Field","name":{"kind":"Name","value":"abnormalPercent"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kilometres"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kilometres"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FuneralServicesQuery, FuneralServicesQueryVariables>;
export const IdentifyResidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentifyResident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"citizenId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentByCitizenId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"citizenId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"citizenId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"SYSTEM_INTEGRATION"}},{"kind":"Argument","name":{"kind":"Name","value":"caseNumber"},"value":{"kind":"StringValue","value":"demo-1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IdentifyResidentQuery, IdentifyResidentQueryVariables>;
export const MarriageArchivePapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarriageArchivePapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriageRegistrationByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"annotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"paperNumber"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedElsewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeKind"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endAuthority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarriageArchivePapersQuery, MarriageArchivePapersQueryVariables>;
export const MarriageArchiveSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarriageArchiveSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarriageArchivePurpose"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriageArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"caseNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fonds"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"firstPage"}},{"kind":"Field","name":{"kind":"Name","value":"lastPage"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"pagesCopied"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}}]}}]}}]}}]} as unknown as DocumentNode<MarriageArchiveSearchQuery, MarriageArchiveSearchQueryVariables>;
export const MarriageCounsellorsWeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarriageCounsellorsWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"office"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriageCounsellingSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"office"},"value":{"kind":"Variable","name":{"kind":"Name","value":"office"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marriageCounsellingBookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weddingActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"isFull"}},{"kind":"Field","name":{"kind":"Name","value":"parentsInvited"}}]}}]}}]} as unknown as DocumentNode<MarriageCounsellorsWeekQuery, MarriageCounsellorsWeekQueryVariables>;
export const MarriageFailedMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarriageFailedMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriageFailedMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}}]} as unknown as DocumentNode<MarriageFailedMessagesQuery, MarriageFailedMessagesQueryVariables>;
export const MarriageOfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarriageOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriageOffices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counsellingCentre"}},{"kind":"Field","name":{"kind":"Name","value":"bookAheadDays"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"windows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}}]}}]}}]} as unknown as DocumentNode<MarriageOfficesQuery, MarriageOfficesQueryVariables>;
export const MarriagePaperProofDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarriagePaperProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriagePaperProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}}]} as unknown as DocumentNode<MarriagePaperProofQuery, MarriagePaperProofQueryVariables>;
export const MarriageRegistrarsDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarriageRegistrarsDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"office"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriageOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"office"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"windows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"queueNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"aheadInQueue"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"windowEnds"},"name":{"kind":"Name","value":"divorceCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"office"},"value":{"kind":"Variable","name":{"kind":"Name","value":"office"}}},{"kind":"Argument","name":{"kind":"Name","value":"phase"},"value":{"kind":"EnumValue","value":"ISSUE_WINDOW"}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBefore"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueUntil"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarriageRegistrarsDayQuery, MarriageRegistrarsDayQueryVariables>;
export const MarriageSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarriageSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"remarriages"}},{"kind":"Field","name":{"kind":"Name","value":"foreignRelated"}},{"kind":"Field","name":{"kind":"Name","value":"divorces"}},{"kind":"Field","name":{"kind":"Name","value":"judgments"}},{"kind":"Field","name":{"kind":"Name","value":"counsellingBooked"}},{"kind":"Field","name":{"kind":"Name","value":"counsellingAttended"}},{"kind":"Field","name":{"kind":"Name","value":"isSuppressed"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"deemedWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconciled"}},{"kind":"Field","name":{"kind":"Name","value":"thinking"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarriageSeriesQuery, MarriageSeriesQueryVariables>;
export const MergeResidentRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeResidentRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeResidentRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeResidentRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mergedRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MergeResidentRecordsMutation, MergeResidentRecordsMutationVariables>;
export const MyMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowanceMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marriageMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyMessagesQuery, MyMessagesQueryVariables>;
export const MyOldAgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOldAge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"disputeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"face"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"redemptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"repairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"admission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"bedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyBedFee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyOldAgeQuery, MyOldAgeQueryVariables>;
export const OrderCanteenMealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCanteenMeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCanteenMealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCanteenMeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"servedOn"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fullPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OrderCanteenMealMutation, OrderCanteenMealMutationVariables>;
export const OwnDivorceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnDivorce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"divorceCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issueFrom"}},{"kind":"Field","name":{"kind":"Name","value":"issueUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"willOfBoth"}},{"kind":"Field","name":{"kind":"Name","value":"property"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnDivorceQuery, OwnDivorceQueryVariables>;
export const PrepareAllowancePaymentRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareAllowancePaymentRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrepareAllowancePaymentRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prepareAllowancePaymentRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrepareAllowancePaymentRunMutation, PrepareAllowancePaymentRunMutationVariables>;
export const QuoteMealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteMeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MealQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteMeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinerGroup"}},{"kind":"Field","name":{"kind":"Name","value":"fullPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<QuoteMealQuery, QuoteMealQueryVariables>;
export const RecordAllowanceReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAllowanceReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAllowanceReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAllowanceReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"calculation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordAllowanceReviewMutation, RecordAllowanceReviewMutationVariables>;
export const RedeemCareVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeemCareVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemCareVoucherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemCareVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redemptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RedeemCareVoucherMutation, RedeemCareVoucherMutationVariables>;
export const RegisterAllowanceStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterAllowanceStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAllowanceStandardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerAllowanceStandard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grantsChanged"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantsCorrected"}},{"kind":"Field","name":{"kind":"Name","value":"arrears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterAllowanceStandardMutation, RegisterAllowanceStandardMutationVariables>;
export const RegisterCaseworkWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCaseworkWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCaseworkWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerCaseworkWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterCaseworkWebhookMutation, RegisterCaseworkWebhookMutationVariables>;
export const RegisterDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"diedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterDeathMutation, RegisterDeathMutationVariables>;
export const RegisterDivorceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterDivorce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterDivorceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerDivorce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divorceCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"divorceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marriage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterDivorceMutation, RegisterDivorceMutationVariables>;
export const RegisterMarriageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterMarriage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterMarriageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerMarriage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"husband"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wife"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterMarriageMutation, RegisterMarriageMutationVariables>;
export const RegisterResidentMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterResidentMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterResidentMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerResidentMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterResidentMoveMutation, RegisterResidentMoveMutationVariables>;
export const RequestCareAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCareAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCareAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCareAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestCareAssessmentMutation, RequestCareAssessmentMutationVariables>;
export const ResidentAcrossDomainsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentAcrossDomains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"marriages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"admission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mealOrdersThisMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funeral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ResidentAcrossDomainsQuery, ResidentAcrossDomainsQueryVariables>;
export const ResidentCorrectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentCorrections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentCorrections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"REQUESTED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"formerValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ResidentCorrectionsQuery, ResidentCorrectionsQueryVariables>;
export const ResidentDuplicatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentDuplicates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"residentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentDuplicates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"residentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"residentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"RESIDENT_REGISTRATION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}}]}}]}}]}}]} as unknown as DocumentNode<ResidentDuplicatesQuery, ResidentDuplicatesQueryVariables>;
export const ResidentFailedMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentFailedMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentFailedMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}}]} as unknown as DocumentNode<ResidentFailedMessagesQuery, ResidentFailedMessagesQueryVariables>;
export const ResidentMergesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentMerges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentMerges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PROPOSED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ResidentMergesQuery, ResidentMergesQueryVariables>;
export const ResidentReadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentReads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readBy"}},{"kind":"Field","name":{"kind":"Name","value":"readByRole"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ResidentReadsQuery, ResidentReadsQueryVariables>;
export const ResidentRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"adopters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registerHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actedBy"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResidentRegisterQuery, ResidentRegisterQueryVariables>;
export const ResidentSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentSearchInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"ELDER_CARE_CASE"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ResidentSearchQuery, ResidentSearchQueryVariables>;
export const ResidentsByPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentsByPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentsByPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"SYSTEM_INTEGRATION"}},{"kind":"Argument","name":{"kind":"Name","value":"caseNumber"},"value":{"kind":"StringValue","value":"demo-2","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"phone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"SYSTEM_INTEGRATION"}},{"kind":"Argument","name":{"kind":"Name","value":"caseNumber"},"value":{"kind":"StringValue","value":"demo-2","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResidentsByPhoneQuery, ResidentsByPhoneQueryVariables>;
export const StartCaseworkReconciliationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartCaseworkReconciliation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartCaseworkReconciliationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCaseworkReconciliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ranAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartCaseworkReconciliationMutation, StartCaseworkReconciliationMutationVariables>;
export const TakeCaseworkTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeCaseworkTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeCaseworkTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeCaseworkTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TakeCaseworkTaskMutation, TakeCaseworkTaskMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"readByRole"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;