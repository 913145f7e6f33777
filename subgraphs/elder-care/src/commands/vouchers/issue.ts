/** The month's vouchers are issued, once for a person and a month. */
import { addDays, addMonths } from '@civil-affairs/kit/dates';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { and, eq } from 'drizzle-orm';
import { mayIssue } from '../../access/vouchers.ts';
import type { Context } from '../../context.ts';
import type { IssueCareVouchersInput, SampleCareVoucherRedemptionsInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { assessmentRuleOn } from '../../queries/assessments.ts';
import { redemptionCounts, redemptionsToSample, voucherCandidates } from '../../queries/vouchers.ts';
import type { RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { isBetterThan } from '../../rules/care-levels.ts';
import { voucherRuleOf } from '../../rules/care-vouchers.ts';
import { exclusionOf, lastDayOf, sampleSize } from '../../rules/vouchers/redemptions.ts';
import type { Support } from '../../rules/waiting/order.ts';
import { levelFound } from '../../sealed.ts';
import { careVoucherIssues, careVoucherRedemptions, careVouchers } from '../../tables/vouchers.ts';
import { messagesOfIssue } from '../messages.ts';
import { openingAct } from '../protocol.ts';

const theDivision = { zhHans: '该区划', ko: '해당 행정구획', en: 'division' };
const mostAtOnce = 400;

/** From when on a publication still counts on a day. */
export async function publicationsFrom({ database, clock }: Context): Promise<string> {
  const rule = await assessmentRuleOn(database.db, clock.today());
  if (!rule) throw new Error('no rule of assessment holds');
  return addDays(addMonths(clock.today(), -rule.validMonths), 1);
}

type Candidates = Awaited<ReturnType<typeof voucherCandidates>>;

interface Issue {
  candidates: Candidates;
  remaining: number;
  elders: ReadonlyMap<string, RegisteredElder>;
  supports: readonly Support[];
}

/** Issues vouchers; the value is the id of the issue. */
export const issueCareVouchers = openingAct<IssueCareVouchersInput, Issue | undefined>('issueCareVouchers', {
  event: 'CareVouchersIssued',
  entity: 'CareVoucherIssue',
  async prepare(context, { month, division }, id) {
    const { viewer, database, clock } = context;
    // Nobody's data are read for an issue that cannot be made.
    if (!mayIssue(viewer, division) || !clock.today().startsWith(month) || !voucherRuleOf(month))
      return undefined;
    const all = await voucherCandidates(database.db, division, month, await publicationsFrom(context));
    const inNeed = all.filter((row) => !isBetterThan(levelFound(context, row), 'MODERATE'));
    const candidates = inNeed.slice(0, mostAtOnce);
    const ids = candidates.map(({ residentId }) => residentId);
    const [persons = []] = ids.length > 0 ? await context.registry([{ caseNumber: id, ids }]) : [];
    return {
      candidates,
      remaining: inNeed.length - candidates.length,
      elders: new Map(persons.map((person) => [person.id, person])),
      supports: ids.length > 0 ? await context.supports(ids, clock.today(), id) : [],
    };
  },
  async write(tx, context, { month, division }, { id, today, prepared }) {
    if (!mayIssue(context.viewer, division)) return refused(notFound(['division'], theDivision));
    const rule = voucherRuleOf(month);
    if (!rule) return refused(problem('VOUCHER_RULE_NOT_IN_FORCE', { path: ['month'] }));
    if (!today.startsWith(month)) return refused(problem('NOT_THE_CURRENT_MONTH', { path: ['month'] }));
    if (!prepared) throw new Error('the candidates of an issue were not read');
    const { candidates, remaining, elders, supports } = prepared;
    const decided = candidates.map((row) => {
      const level = levelFound(context, row);
      const elder = elders.get(row.residentId);
      const own = supports.filter(({ residentId }) => residentId === row.residentId);
      return { row, level, elder, exclusion: exclusionOf(elder, level, own, division, today) };
    });
    const counted = (exclusion: string) => decided.filter((one) => one.exclusion === exclusion).length;
    const issue = {
      id,
      month,
      divisionCode: division,
      issued: 0,
      supported: counted('SUPPORTED'),
      notEntitled: counted('NOT_ENTITLED'),
      remaining,
      issuedOn: today,
    };
    await tx.insert(careVoucherIssues).values(issue);
    const rows = decided.flatMap(({ row, level, elder, exclusion }) =>
      exclusion === null && elder
        ? {
            id: context.newId('CareVoucher'),
            residentId: row.residentId,
            communityCode: elder.communityCode,
            month,
            level,
            ruleVersion: rule.version,
            faceFen: rule.ceilingFen,
            remainingFen: rule.ceilingFen,
            status: 'ISSUED' as const,
            version: 1,
            issuedOn: today,
            expiresOn: lastDayOf(month),
            issueId: id,
          }
        : [],
    );
    // Who issued at the same moment was first.
    const made =
      rows.length > 0
        ? await tx
            .insert(careVouchers)
            .values(rows)
            .onConflictDoNothing({ target: [careVouchers.residentId, careVouchers.month] })
            .returning({ id: careVouchers.id })
        : [];
    await tx.update(careVoucherIssues).set({ issued: made.length }).where(eq(careVoucherIssues.id, id));
    const ids = { issueId: id, month, division, issued: made.length };
    const first = new Set(made.map((row) => row.id));
    const messages = messagesOfIssue(rows.filter((row) => first.has(row.id)));
    return { ok: true, value: { ids, messages } };
  },
});

/** Chooses redemptions to be checked; the value is the division's code. */
export const sampleCareVoucherRedemptions = openingAct<SampleCareVoucherRedemptionsInput>(
  'sampleCareVoucherRedemptions',
  {
    event: 'CareVoucherRedemptionsSampled',
    // Nothing is made: redemptions are marked.
    entity: 'CareVoucherIssue',
    subject: ({ division }) => division,
    async write(tx, { viewer }, { month, division }, { today }) {
      if (!mayIssue(viewer, division)) return refused(notFound(['division'], theDivision));
      if (`${month}-01` > today) return refused(problem('DAY_TO_COME', { path: ['month'] }));
      const { redemptions, sampled } = await redemptionCounts(tx, division, month);
      const missing = Math.max(0, sampleSize(redemptions) - sampled);
      const chosen = missing === 0 ? [] : await redemptionsToSample(tx, division, month, missing);
      for (const { voucherId, number } of chosen)
        await tx
          .update(careVoucherRedemptions)
          .set({ sampledOn: today })
          .where(
            and(eq(careVoucherRedemptions.voucherId, voucherId), eq(careVoucherRedemptions.number, number)),
          );
      return { ok: true, value: { made: division, ids: { month, division, sampled: chosen.length } } };
    },
  },
);
