/** What was paid for each month against what the terms say, and what makes up the difference. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { AllowancePaymentKind, AllowancePaymentStatus } from '../../generated/contract.ts';

export interface TermFacts {
  since: LocalDate;
  status: 'ACTIVE' | 'GRADUAL_EXIT' | 'SUSPENDED';
  monthlyAmountFen: Fen;
}

export interface PaymentFacts {
  id: string;
  kind: AllowancePaymentKind;
  month: LocalDate;
  amountFen: Fen;
  status: AllowancePaymentStatus;
  /** In a run that was not approved yet. */
  draft: boolean;
}

/** Everything about the money of one grant. */
export interface GrantMoney {
  effectiveFrom: LocalDate;
  effectiveUntil: LocalDate | null;
  /** Oldest first. */
  terms: readonly TermFacts[];
  payments: readonly PaymentFacts[];
  corrections: readonly { month: LocalDate; amountFen: Fen; overpaymentId: string | null }[];
  /** What came back includes what was written off: that the household still has. */
  overpayments: readonly { id: string; amountFen: Fen; recoveredFen: Fen; writtenOffFen: Fen }[];
}

/** What a grant is worth in the month that begins on a day. */
export function entitlementOf(
  grant: Pick<GrantMoney, 'effectiveFrom' | 'effectiveUntil' | 'terms'>,
  month: LocalDate,
): Fen {
  if (month < grant.effectiveFrom || (grant.effectiveUntil !== null && grant.effectiveUntil < month))
    return 0;
  const term = grant.terms.findLast(({ since }) => since <= month);
  return !term || term.status === 'SUSPENDED' ? 0 : term.monthlyAmountFen;
}

/** A step from what a month was worth by payments and corrections to what it is worth by the terms. */
export interface Correction {
  month: LocalDate;
  /** Above zero: owed to the household. */
  amountFen: Fen;
  oldAmountFen: Fen;
  newAmountFen: Fen;
  into:
    | { kind: 'ARREARS' }
    /** Money that never reached the household is taken back whole. */
    | { kind: 'CANCELLED_PAYMENT'; paymentId: string }
    | { kind: 'OVERPAYMENT' }
    /** What is not recovered yet need not be, and what was let go was no debt: that part is named. */
    | { kind: 'LESS_OVERPAID'; overpaymentId: string; writtenOffFen: Fen };
}

/** What a household still has of a debt: owed, or let go. */
interface Kept {
  owedFen: Fen;
  writtenOffFen: Fen;
}

const notWithTheHousehold: readonly AllowancePaymentStatus[] = ['DUE', 'PREPARED', 'HELD', 'RETURNED'];

/**
 * The corrections that a grant's months need, from one month on. A month counts once its run is approved; until
 * then its own run will pay what the terms say. After them payment and corrections of each month are what it is
 * worth, so that a second call finds nothing.
 * @param months months of the city whose regular run was approved, oldest first
 */
export function correctionsOf(
  grant: GrantMoney,
  fromMonth: LocalDate,
  months: readonly LocalDate[],
): Correction[] {
  const recoverable = new Map(
    grant.overpayments.map(({ id, amountFen, recoveredFen, writtenOffFen }) => [
      id,
      { owedFen: amountFen - recoveredFen, writtenOffFen },
    ]),
  );
  const regular = new Map(
    grant.payments.filter(({ kind }) => kind === 'REGULAR').map((payment) => [payment.month, payment]),
  );
  const counted = new Set([...months, ...regular.keys()]);
  return [...counted]
    .filter((month) => month >= fromMonth && !regular.get(month)?.draft)
    .toSorted()
    .flatMap((month) => correctMonth(grant, month, recoverable));
}

function correctMonth(grant: GrantMoney, month: LocalDate, recoverable: Map<string, Kept>): Correction[] {
  const ofMonth = <Row extends { month: LocalDate }>(rows: readonly Row[]) =>
    rows.filter((row) => row.month === month);
  const payments = ofMonth(grant.payments);
  const earlier = ofMonth(grant.corrections);
  const paid = payments.filter(({ kind }) => kind === 'REGULAR').reduce((sum, row) => sum + row.amountFen, 0);
  let worth = earlier.reduce((sum, { amountFen }) => sum + amountFen, paid);
  const target = entitlementOf(grant, month);
  const steps: Correction[] = [];
  const step = (amountFen: Fen, into: Correction['into']) => {
    steps.push({ month, amountFen, oldAmountFen: worth, newAmountFen: worth + amountFen, into });
    worth += amountFen;
  };
  /** What the household has of this month by a debt, as far as it did not come back. */
  const keptBy = ([id, { owedFen, writtenOffFen }]: [string, Kept]) =>
    Math.min(
      owedFen + writtenOffFen,
      -earlier
        .filter(({ overpaymentId }) => overpaymentId === id)
        .reduce((sum, { amountFen }) => sum + amountFen, 0),
    );
  const owes = [...recoverable].some((debt) => keptBy(debt) > 0);
  // What the bank sent back is no debt: the household never had it.
  for (const payment of payments.filter(({ status }) => notWithTheHousehold.includes(status)))
    if (worth > target || (owes && payment.status === 'RETURNED'))
      step(-payment.amountFen, { kind: 'CANCELLED_PAYMENT', paymentId: payment.id });
  if (worth > target) step(target - worth, { kind: 'OVERPAYMENT' });
  for (const debt of recoverable) {
    const less = Math.min(target - worth, keptBy(debt));
    if (less <= 0) continue;
    const [overpaymentId, kept] = debt;
    const writtenOffFen = Math.max(less - kept.owedFen, 0);
    step(less, { kind: 'LESS_OVERPAID', overpaymentId, writtenOffFen });
    recoverable.set(overpaymentId, {
      owedFen: kept.owedFen - (less - writtenOffFen),
      writtenOffFen: kept.writtenOffFen - writtenOffFen,
    });
  }
  if (worth < target) step(target - worth, { kind: 'ARREARS' });
  return steps;
}
