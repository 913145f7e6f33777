/** A standard is registered, and what it makes of grants and of months that were paid already. */

import type { Db } from '@civil-affairs/kit/database';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { insertMany } from '@civil-affairs/kit/rows';
import { words } from '@civil-affairs/kit/words';
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { isStaffOf } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RegisterAllowanceStandardInput } from '../../generated/contract.ts';
import { findCalculations } from '../../queries/policies.ts';
import { standardTimelines } from '../../queries/standards.ts';
import { monthlyAmount, type Standard } from '../../rules/amount.ts';
import { calculate } from '../../rules/calculation.ts';
import type { CalculationBasis, CalculationFacts, PublishedStandard } from '../../rules/calculation-facts.ts';
import { standardProblems, termsUnderStandard } from '../../rules/payments/standards.ts';
import { monthOf } from '../../rules/time.ts';
import { type GrantRow, grants, grantTerms, type TermRow } from '../../tables/grants.ts';
import { calculations } from '../../tables/policies.ts';
import { standards } from '../../tables/standards.ts';
import { putTerms } from '../grants.ts';
import { openingAct } from '../protocol.ts';
import { reconcileGrants } from './reconcile.ts';
import { theCity } from './run-case.ts';

// Arrears of a raise are paid from the day on which it is in force; the standard is set and published by law.
const article = '社会救助法（2026年）第十八条；最低生活保障审核确认办法（民发〔2021〕57号）第二十三条';

/** Registers a standard; the value is its id. */
export const registerAllowanceStandard = openingAct<RegisterAllowanceStandardInput>(
  'registerAllowanceStandard',
  {
    event: 'AllowanceStandardRegistered',
    entity: 'AllowanceStandard',
    async write(tx, context, input, { id }) {
      const { division, settlement, effectiveFrom, effectiveFromPrecision } = input;
      const { perMonthFen = null, perYearFen = null } = input;
      const problems = standardProblems({ ...input, perMonthFen, perYearFen });
      const source = words(input.source);
      if (problems.length > 0 || source === null) return refused(...problems);
      if (!isStaffOf(context.viewer, division)) return refused(notFound(['division'], theCity));
      await tx.insert(standards).values({
        id,
        divisionCode: division,
        settlement,
        effectiveFrom,
        effectiveFromPrecision,
        perMonthFen,
        perYearFen,
        source,
      });
      const [timeline] = await standardTimelines(tx, [division]);
      const series: { id: string; effectiveFrom: string }[] =
        (settlement === 'URBAN' ? timeline?.urban : timeline?.rural) ?? [];
      const position = series.findIndex((row) => row.id === id);
      const next = series[position + 1];
      const standard: Standard = perYearFen === null ? { perMonthFen: perMonthFen ?? 0 } : { perYearFen };
      const published: PublishedStandard = { id, standard, effectiveFrom, followedByGap: false, source };
      const from = monthOf(effectiveFrom);
      const changed = await applyStandard(tx, context, division, settlement, published, {
        from,
        until: next ? monthOf(next.effectiveFrom) : null,
      });
      await reconcileGrants(tx, context, changed, from, {
        cause: 'STANDARD_CHANGED',
        article,
        source,
        oldStandardId: series[position - 1]?.id ?? null,
        newStandardId: id,
      });
      return { ok: true, value: { ids: { standardId: id, division, grants: changed.length } } };
    },
  },
);

/** Gives every grant that a standard touches its terms by it; the value is their ids. */
async function applyStandard(
  tx: Db,
  context: Context,
  city: string,
  settlement: GrantRow['settlement'],
  standard: PublishedStandard,
  time: { from: string; until: string | null },
): Promise<string[]> {
  const touched = await tx
    .select()
    .from(grants)
    .where(
      and(
        liesIn(grants.communityCode, city),
        eq(grants.settlement, settlement),
        eq(grants.category, 'ALLOWANCE'),
        or(isNull(grants.effectiveUntil), sql`${grants.effectiveUntil} >= ${time.from}::date`),
      ),
    )
    .orderBy(asc(grants.id))
    .for('update');
  const ids = touched.map(({ id }) => id);
  const terms = await tx
    .select()
    .from(grantTerms)
    .where(anyOf(grantTerms.grantId, ids))
    .orderBy(asc(grantTerms.since));
  const calculationIds = terms.flatMap(({ calculationId }) => calculationId ?? []);
  const known = new Map((await findCalculations(tx, calculationIds)).map((row) => [row.id, row]));
  const made: (typeof calculations.$inferInsert)[] = [];
  const calculateTerm = (term: TermRow): TermRow => {
    const stored = term.calculationId ? known.get(term.calculationId) : undefined;
    if (!stored) {
      const { householdIncomeFen: income, countedMembers } = term;
      const amount = { standard: standard.standard, householdMonthlyIncomeFen: income, countedMembers };
      return { ...term, monthlyAmountFen: monthlyAmount(amount) };
    }
    // The household's facts and the rules are those of its decision: the standard alone is another one.
    const facts = stored.facts as CalculationFacts;
    const basis: CalculationBasis = { ...(stored.basis as CalculationBasis), standard };
    const result = calculate(facts, basis);
    const id = context.newId('AllowanceCalculation');
    made.push({ id, madeAt: context.clock.now(), policyId: basis.policy.id, facts, basis, result });
    const { countedMembers, householdIncomeFen, monthlyAmountFen } = result;
    return { ...term, countedMembers, householdIncomeFen, monthlyAmountFen, calculationId: id };
  };
  const ofGrant = Map.groupBy(terms, ({ grantId }) => grantId);
  const changed = touched.flatMap((grant) =>
    termsUnderStandard(grant, ofGrant.get(grant.id) ?? [], time.from, time.until, calculateTerm),
  );
  if (made.length > 0) await tx.execute(insertMany(calculations, made));
  await putTerms(tx, changed);
  return [...new Set(changed.map(({ grantId }) => grantId))];
}
