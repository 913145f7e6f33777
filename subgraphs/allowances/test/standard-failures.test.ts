// A standard that cannot be applied to a grant: seen by those whose payments wait for it, and tried again.
import { runSchedules } from '@civil-affairs/kit/schedules';
import { adminOf, testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../src/ids.ts';
import { basisOn } from '../src/queries/policies.ts';
import { calculate } from '../src/rules/calculation.ts';
import type { CalculationFacts } from '../src/rules/calculation-facts.ts';
import { allowances } from '../src/subgraph.ts';
import { calculations } from '../src/tables/policies.ts';
import { act, addGrants, addStandards, cashier, city, decider } from './commands/payments/testing.ts';

const graph = testSubgraph(allowances);
const calculationId = newId('AllowanceCalculation');
let grantId: string;

/** Shows the facts of the grant's calculation as the rules cannot read them, or mends them. */
const breakFacts = (broken: boolean) =>
  adminOf(graph).sql`UPDATE allowances.calculations SET facts = CASE WHEN ${broken}::boolean
    THEN facts - 'members' || jsonb_build_object('kept', coalesce(facts->'members', facts->'kept'))
    ELSE facts - 'kept' || jsonb_build_object('members', coalesce(facts->'kept', facts->'members')) END
    WHERE id = ${calculationId}`;

async function adjustmentOf(standardId: string, viewer = cashier) {
  const { allowanceStandardAdjustment } = await graph.read(
    `query ($id: ID!) { allowanceStandardAdjustment(standardId: $id) {
      status failures failedAt fault { code message } progress { done total } } }`,
    { id: standardId },
    viewer,
  );
  return allowanceStandardAdjustment;
}

beforeAll(async () => {
  await addStandards(graph);
  [grantId = ''] = await addGrants(graph, [{ persons: 1, incomeFen: 10_000 }]);
  const { db } = graph.database;
  const basis = await basisOn(db, '222401', 'URBAN', '2025-01-01');
  if (!basis) throw new Error('no basis');
  const facts: CalculationFacts = {
    settlement: 'URBAN',
    month: '2025-01-01',
    members: [
      {
        residentId: `res_${grantId}_1`,
        relation: 'APPLICANT',
        birthDate: '1980-01-01',
        imprisoned: false,
        awayByOrder: false,
        clergyAwayYears: 0,
        livesInHousehold: true,
        shareStopped: false,
        incomes: [{ kind: 'WAGE', monthlyFen: 10_000, monthlyCostFen: 0 }],
      },
    ],
    withoutSupporter: false,
    selfCare: null,
    rigidExpenseFen: null,
  };
  const result = calculate(facts, basis);
  const policyId = basis.policy.id;
  await db
    .insert(calculations)
    .values({ id: calculationId, madeAt: graph.clock.now(), policyId, facts, basis, result });
  await graph.database
    .sql`UPDATE grant_terms SET calculation_id = ${calculationId} WHERE grant_id = ${grantId}`;
});

describe('a standard that fails at a grant', () => {
  let standardId: string;
  const look = (done = new Set<string>()) =>
    runSchedules(allowances, { database: graph.database, clock: graph.clock, subgraphs: {} }, done);
  const prepare = () =>
    act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month: '2026-11' });

  test('is registered all the same, and says to those whose payments wait that it failed', async () => {
    await breakFacts(true);
    const { standard, adjustment, problems } = await act(graph, decider, 'registerAllowanceStandard', {
      division: city,
      settlement: 'URBAN',
      perMonthFen: 76_000,
      effectiveFrom: '2026-10-25',
      effectiveFromPrecision: 'NO_LATER_THAN',
      source: '测试来源二',
    });
    expect(problems).toEqual([]);
    expect(adjustment).toMatchObject({ status: 'RUNNING' });
    standardId = standard.id;
    expect(await adjustmentOf(standardId)).toMatchObject({
      status: 'RUNNING',
      failures: 1,
      failedAt: expect.any(String),
      fault: { code: 'STANDARD_FAILS', message: expect.stringContaining('重试') },
      progress: { done: 0, total: 1 },
    });
    expect(codes(await prepare())).toEqual(['STANDARD_BEING_APPLIED']);
  });

  test('is tried again at every look, also twice on one day, and holds up nothing else', async () => {
    const done = new Set<string>();
    await look(done);
    await look(done);
    expect(await adjustmentOf(standardId)).toMatchObject({ status: 'RUNNING', failures: 3 });
  });

  test('is done once it can be, and payments go on', async () => {
    await breakFacts(false);
    await look();
    expect(await adjustmentOf(standardId)).toMatchObject({
      status: 'DONE',
      failures: 0,
      failedAt: null,
      fault: null,
      progress: { done: 1, total: 1 },
    });
    expect((await prepare()).problems).toEqual([]);
  });

  test('and the calculation says of its first day no more than was published', async () => {
    const [row] = await graph.database.sql`SELECT c.result FROM grant_terms t JOIN calculations c
      ON c.id = t.calculation_id WHERE t.grant_id = ${grantId} ORDER BY t.since DESC LIMIT 1`;
    const standard = row?.result.steps.find(({ code }: { code: string }) => code === 'STANDARD');
    expect(standard.label.zhHans).toBe('保障标准，最迟2026-10-25已执行，起始日未查到（测试来源二）');
  });
});
