/** What a household gets on paper when its grant is changed, rests, goes on or ends: one paper for everybody who is told. */
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { PaperDraft } from '@civil-affairs/kit/papers/templates';
import { words } from '@civil-affairs/kit/words';
import type { AllowanceVoluntaryStopReason } from '../../generated/contract.ts';
import { paper } from '../../papers.ts';
import { findApplications } from '../../queries/applications.ts';
import { findGrants, type Grant, termsOf } from '../../queries/grants.ts';
import type { ChangeRow } from '../../tables/life.ts';
import { recipientsOf } from './messages.ts';

/** What a paper needs of a grant, as it was before the act. */
interface Decided {
  id: string;
  grant: Grant;
}

/** The kind of a change, or why a household gave its grant up. */
type Kind = ChangeRow['kind'] | AllowanceVoluntaryStopReason;

/** Once the change is written: the paper says what is kept. */
export async function papersOfChange(
  tx: Db,
  found: Decided,
  kind: Kind,
  reasons: string,
  today: LocalDate,
): Promise<PaperDraft[]> {
  const { before, until, facts, addressed } = await whatIsKept(tx, found, reasons, today);
  switch (kind) {
    case 'RAISE':
    case 'REDUCTION': {
      const { amount, from } = await termOf(tx, found);
      return addressed.map((about) =>
        paper('ALLOWANCE_AMOUNT_DECISION', about, { ...facts, kind, before, amount, from }),
      );
    }
    case 'SUSPENSION': {
      const { from } = await termOf(tx, found);
      return addressed.map((about) => paper('ALLOWANCE_SUSPENSION_DECISION', about, { ...facts, from }));
    }
    default:
      return addressed.map((about) => paper('ALLOWANCE_END_DECISION', about, { ...facts, kind, until }));
  }
}

export async function papersOfResumption(
  tx: Db,
  found: Decided,
  reasons: string,
  today: LocalDate,
): Promise<PaperDraft[]> {
  const { facts, addressed } = await whatIsKept(tx, found, reasons, today);
  const { amount, from } = await termOf(tx, found);
  return addressed.map((about) => paper('ALLOWANCE_RESUMPTION_DECISION', about, { ...facts, amount, from }));
}

async function whatIsKept(tx: Db, found: Decided, reasons: string, today: LocalDate) {
  const { id, grant } = found;
  const [stored] = await findGrants(tx, [id], today);
  const [application] = await findApplications(tx, grant.applicationId === null ? [] : [grant.applicationId]);
  const recipients = await recipientsOf(tx, found, today);
  return {
    before: grant.term.monthlyAmountFen,
    until: stored?.effectiveUntil ?? '',
    // A grant from before applications were kept names its household.
    facts: {
      household: application?.applicantName ?? grant.householdId,
      grant: id,
      reasons: words(reasons) ?? '',
    },
    addressed: recipients.map((recipientId) => ({
      caseId: id,
      divisionCode: grant.communityCode,
      recipientId,
    })),
  };
}

/** The term that the act has written, which is the latest one. */
async function termOf(tx: Db, { id }: Decided) {
  const term = (await termsOf(tx, [id])).at(-1);
  if (!term) throw new Error('a grant has no term');
  return { amount: term.monthlyAmountFen, from: term.since };
}
