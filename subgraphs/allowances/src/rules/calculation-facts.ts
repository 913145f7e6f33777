/** What an amount is calculated from, and what comes out: plain data, stored with the decision. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type {
  AllowanceCalculationCategory,
  AllowanceDisabilityKind,
  AllowanceIncomeKind,
  AllowanceSelfCareAbility,
  AllowanceStandardDatePrecision,
  HouseholdRelation,
  Settlement,
} from '../generated/contract.ts';
import type { Standard } from './amount.ts';

/** One source of income of one person, per month. */
export interface IncomeFacts {
  kind: AllowanceIncomeKind;
  monthlyFen: Fen;
  /** Necessary costs of earning it; of transfers what is paid to others, which may be more (办法, article 13). */
  monthlyCostFen: Fen;
}

/** A person of the household, as far as composition and income go. */
export interface MemberFacts {
  /** Id in the registry; absent in an estimate, where nobody is named. */
  residentId?: string;
  relation: HouseholdRelation;
  birthDate: LocalDate | null;
  imprisoned: boolean;
  /** In compulsory isolation for detoxification, or declared missing. */
  awayByOrder: boolean;
  clergyAwayYears: number;
  /** Lives in the household for a long time; null when nobody said so. */
  livesInHousehold: boolean | null;
  /** Lost the own share by refusing three jobs in a row (办法, article 34); still counted. */
  shareStopped: boolean;
  incomes: readonly IncomeFacts[];
  // What was not asked when earlier calculations were stored.
  disabilityKind?: AllowanceDisabilityKind | null;
  /** Of the certificate, 1 for the most severe. */
  disabilityGrade?: number | null;
  majorIllness?: boolean;
  /** Of a grown-up child: cannot live independently. */
  dependsOnSupport?: boolean;
  /** Of `OTHER`: bound to the applicant by a legal duty of support; null when nobody said so. */
  hasDutyOfSupport?: boolean | null;
  /** Died while the application was open; absent for the living. */
  diedOn?: LocalDate | null;
}

/** What a household has beside its income. */
export interface PropertyFacts {
  /** Deposits, securities and other money. */
  moneyFen: Fen;
  vehicles: number;
  homes: number;
}

export interface CalculationFacts {
  settlement: Settlement;
  /** First day of the month that is calculated. */
  month: LocalDate;
  /** The applicant first. */
  members: readonly MemberFacts[];
  /** Nobody who by law must support the household is able to; asked for 特困 alone. */
  withoutSupporter: boolean;
  /** Of a special hardship household: decides the care standard; null when it was not assessed. */
  selfCare: AllowanceSelfCareAbility | null;
  /** Unavoidable expenses of the last twelve months; null when they were not looked at. */
  rigidExpenseFen: Fen | null;
  /** What was declared; null when nothing was. */
  property?: PropertyFacts | null;
  /** Whether the check found property within the conditions; null before it. */
  propertyFits?: boolean | null;
  /** Already recognised as 特困: 16 and 17 years go on then (特困人员认定办法, article 24). */
  recognised?: boolean;
}

/** A version of the rules, as it is stored: see the table `policies`. */
export interface Policy {
  id: string;
  effectiveFrom: LocalDate;
  method: 'DIFFERENCE' | 'TIERED';
  tiers: readonly { belowPercent: number; perPersonFen: Fen }[];
  edgePercent: number;
  excludedIncome: readonly string[];
  disposableIncomeFen: Fen | null;
  rigidSharePercent: number | null;
  source: string;
  unconfirmed: readonly string[];
  /** Most money a person; null: not configured, as of vehicles and homes. */
  propertyMoneyFen?: Fen | null;
  propertyVehicles?: number | null;
  propertyHomes?: number | null;
  /** Taken off the income of a person with a certificate of disability, or a major illness; null: not configured. */
  disabilityDeductionFen?: Fen | null;
  illnessDeductionFen?: Fen | null;
}

/** A published standard with where it came from. */
export interface PublishedStandard {
  id: string;
  standard: Standard;
  effectiveFrom: LocalDate;
  /** How well that day is known. */
  precision?: AllowanceStandardDatePrecision;
  /** Whether a higher one may have been in force that was not found. */
  followedByGap: boolean;
  source: string;
}

/** What was in force in the month: the version of the rules, and the standards by it. */
export interface CalculationBasis {
  policy: Policy;
  standard: PublishedStandard;
  /** 特困 basic living of the settlement, and care by ability; absent where none is known. */
  hardshipLiving: PublishedStandard | null;
  hardshipCare: Readonly<Partial<Record<AllowanceSelfCareAbility, PublishedStandard>>>;
}

/** One line of the calculation, for a citizen to read. */
export interface CalculationStep {
  /** Stable name of the line, for example `MEMBER_NOT_COUNTED`. */
  code: string;
  label: Localized;
  /** Null for a line without an amount, for example who is counted. */
  amountFen: Fen | null;
  /** The legal basis; null where the bureau set the rule itself. */
  article: string | null;
  /** The lines that this one is made of. */
  steps: readonly CalculationStep[];
}

export interface MemberResult {
  residentId?: string;
  counted: boolean;
  /** Part of the household's monthly amount; the shares of all add up to it. */
  shareFen: Fen;
  /** Income that was calculated, after costs and without what the law leaves out. */
  incomeFen: Fen;
}

export interface Calculation {
  category: AllowanceCalculationCategory;
  countedMembers: number;
  /** In the order of the facts. */
  members: readonly MemberResult[];
  /** Together, of the persons counted. */
  householdIncomeFen: Fen;
  /** Rounded half up to the fen for display; the amount is calculated from the exact value. */
  perCapitaIncomeFen: Fen;
  /** A twelfth of a yearly standard, rounded half up for display. */
  monthlyStandardFen: Fen;
  /** What the household is paid a month; nothing but for 特困 and 低保. */
  monthlyAmountFen: Fen;
  steps: readonly CalculationStep[];
  /** What the calculation could not settle, for example a rule that no source has confirmed. */
  problems: readonly Problem[];
  policyId: string;
  standardId: string;
}

/** A line with how deep it lies. */
export type CalculationLine = Omit<CalculationStep, 'steps'> & { depth: number };

/** The calculation as one list: each line is followed by those that it is made of. */
export function linesOf(steps: readonly CalculationStep[], depth = 0): CalculationLine[] {
  return steps.flatMap(({ steps: parts, ...line }) => [{ ...line, depth }, ...linesOf(parts, depth + 1)]);
}
