import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { applicationStates } from '../src/rules/applications/states.ts';
import { calculate } from '../src/rules/calculation.ts';
import type { CalculationBasis, CalculationFacts } from '../src/rules/calculation-facts.ts';
import { grantStates } from '../src/rules/life/states.ts';
import { allowances } from '../src/subgraph.ts';
import { decider, residentAs } from './application-testing.ts';

const { moves } = applicationStates;
const graph = testSubgraph(allowances);

describe('the demo city', () => {
  test('has a case in every state', async () => {
    const rows = await graph.database.sql`SELECT DISTINCT status FROM applications`;
    expect(rows.map(({ status }) => String(status)).toSorted()).toEqual(Object.keys(moves).toSorted());
  });

  test('every way through a case is one that the table of states knows', async () => {
    const rows = await graph.database.sql`
      SELECT case_id, act, status FROM case_history WHERE case_id LIKE 'app%' ORDER BY case_id, version`;
    for (const acts of Map.groupBy(rows, (row) => row.case_id).values()) {
      const [first, ...others] = acts;
      expect(first).toMatchObject({ act: 'applyForAllowance', status: 'SUBMITTED' });
      let status = 'SUBMITTED' as keyof typeof moves;
      for (const { act, status: next } of others) {
        expect(moves[status][act as keyof (typeof moves)[typeof status]]).toContain(next);
        status = next as keyof typeof moves;
      }
    }
  });

  test('what became of a grant is a walk of its table of states, which nobody left since', async () => {
    const rows = await graph.database.sql`
      SELECT case_id, version, act, status, at < '2026-11-21' AS past FROM case_history
      WHERE case_id LIKE 'gra%' ORDER BY case_id, version`;
    const acts = new Set(rows.map(({ act }) => String(act)));
    expect([...acts].toSorted()).toEqual([
      'closeAllowanceRecheck',
      'confirmAllowanceChange',
      'proposeAllowanceChange',
      'recordAllowanceHearing',
      'recordAllowanceJobOffer',
      'recordAllowanceReview',
      'recordAllowanceUnreportedChange',
      'reportAllowanceHouseholdChange',
      'suspendAllowanceGrant',
    ]);
    for (const walk of Map.groupBy(rows, (row) => row.case_id).values()) {
      let status = 'ACTIVE' as keyof typeof grantStates.moves;
      // A grant is made with version 1; each act raises it by one.
      for (const [n, { version, act, status: next, past }] of walk.entries()) {
        expect({ version, past }).toEqual({ version: n + 2, past: true });
        expect(grantStates.moves[status][act as keyof (typeof grantStates.moves)[typeof status]]).toContain(
          next,
        );
        status = next as keyof typeof grantStates.moves;
      }
    }
    const [left] = await graph.database.sql`
      SELECT count(*)::int AS n FROM grants g
      WHERE version <> coalesce((SELECT max(version) FROM case_history h WHERE h.case_id = g.id), 1)`;
    expect(left?.n).toBe(0);
  });

  test('every calculation comes to the same today', async () => {
    const rows = await graph.database.sql`SELECT facts, basis, result FROM calculations`;
    expect(rows.length).toBeGreaterThan(40);
    for (const { facts, basis, result } of rows)
      expect(calculate(facts as CalculationFacts, basis as CalculationBasis)).toEqual(result);
  });

  test('what happened in it is known to all of the city already', async () => {
    const [row] = await graph.database.sql`
      SELECT count(*)::int AS events, count(*) FILTER (WHERE delivered_at IS NULL)::int AS waiting FROM outbox`;
    expect(row?.events).toBeGreaterThan(100);
    expect(row?.waiting).toBe(0);
  });

  test('grants that came of a case have the amount that its calculation found, and calculate the same today', async () => {
    const { sql } = graph.database;
    const rows = await sql`
      SELECT a.id, t.monthly_amount_fen::int AS paid, t.counted_members, c.result
      FROM applications a JOIN decisions d ON d.application_id = a.id JOIN grants g ON g.application_id = a.id
      JOIN grant_terms t ON t.grant_id = g.id AND t.reason = 'GRANTED'
      JOIN calculations c ON c.id = d.calculation_id AND c.id = t.calculation_id
      WHERE g.id = d.grant_id AND g.decided_on = d.decided_on`;
    expect(rows.length).toBeGreaterThan(10);
    for (const { paid, counted_members: counted, result } of rows)
      expect(result).toMatchObject({
        monthlyAmountFen: paid,
        countedMembers: counted,
        category: 'ALLOWANCE',
      });
    const { allowanceApplication } = await graph.read(
      `{ allowanceApplication(id: "${rows[0]?.id}") { calculation { reproducible } } }`,
      {},
      decider,
    );
    expect(allowanceApplication.calculation.reproducible).toBe(true);
  });

  test('its resident sees the own household’s case', async () => {
    const [household] = await graph.entities(
      [{ __typename: 'Household', id: demoId('Household', 1), communityCode: demoCommunity }],
      '... on Household { allowance { applications { nodes { status } } } }',
      residentAs(demoId('Resident', 2)),
    );
    expect(household.allowance.applications.nodes).toEqual([{ status: 'CONFIRMED' }]);
  });

  test('nobody decided on a case that they handled, and kin are on the separate register', async () => {
    const [row] = await graph.database.sql`
      SELECT (SELECT count(*)::int FROM duties) AS parts,
        (SELECT count(*)::int FROM applications WHERE register = 'SEPARATE') AS separate,
        (SELECT count(DISTINCT application_id)::int FROM application_conflicts) AS conflicts`;
    expect(row?.parts).toBeGreaterThan(20);
    expect(row).toMatchObject({ separate: 1, conflicts: 1 });
  });
});

describe('the database refuses', () => {
  const open = demoId('AllowanceApplication', 0);
  const accepted = demoId('AllowanceApplication', 2);
  const reviewed = demoId('AllowanceApplication', 5);
  const refused = demoId('AllowanceApplication', 11);
  const application = (household: string, more = `'ORDINARY', 'SUBMITTED'`) =>
    `INSERT INTO applications (id, household_id, community_code, settlement, applicant_id, applicant_name, ground,
       register, status, delegated, without_supporter, submitted_on, submitted_by, round, version)
     VALUES ('app_x', '${household}', '${demoCommunity}', 'URBAN', 'res_x', '某', 'HOUSEHOLD', ${more},
       false, false, '2026-11-20', 'x', 1, 1)`;
  const visit = (investigators: string, signed = 'true') =>
    `INSERT INTO investigations VALUES ('inv_x', '${accepted}', 1, 'STREET', '2026-11-20', '${investigators}', 'res_x', ${signed}, 'x', 'x')`;

  test.each([
    ['a second open application of a household', application(demoId('Household', 0)), 'one_open_application'],
    [
      'a person in two open applications',
      `INSERT INTO application_members (application_id, resident_id, position, relation, birth_date, imprisoned,
         away_by_order, clergy_away_years, major_illness)
       VALUES ('${accepted}', '${demoId('Resident', 0)}', 9, 'OTHER', '1980-01-01', false, false, 0, false)`,
      'one_open_application_of_person',
    ],
    [
      'a status that there is not',
      application('hou_x', `'ORDINARY', 'APPROVED'`),
      'applications_status_check',
    ],
    [
      'a second supplement notice',
      `INSERT INTO supplement_notices VALUES ('${demoId('AllowanceApplication', 1)}', '2026-11-20', 'x', '{INCOME_STATEMENT}')`,
      'supplement_notices_pkey',
    ],
    [
      'a notice that asks for what can be looked up',
      `INSERT INTO supplement_notices VALUES ('${open}', '2026-11-20', 'x', '{HUKOU_RECORD}')`,
      'supplement_notices_items_check',
    ],
    ['a visit of one investigator', visit('{stf_a}'), 'two_investigators'],
    ['a visit of one investigator named twice', visit('{stf_a,stf_a}'), 'two_investigators'],
    [
      'a visit that the investigators did not sign',
      visit('{stf_a,stf_b}', 'false'),
      'investigations_signed_by_investigators_check',
    ],
    [
      'a decision by somebody who handled the case',
      `INSERT INTO decisions (application_id, outcome, decided_on, decided_by, reason)
       VALUES ('${reviewed}', 'REFUSED', '2026-11-20', 'demo:street-officer', 'x')`,
      'decisions_application_id_decided_by_duty_fkey',
    ],
    [
      'a handler who becomes the decider',
      `INSERT INTO duties VALUES ('${reviewed}', 'demo:street-officer', 'DECIDES')`,
      'one_duty_of_actor',
    ],
    ['a second decider', `INSERT INTO duties VALUES ('${refused}', 'another', 'DECIDES')`, 'one_decider'],
    [
      'a refusal without a reason',
      `UPDATE decisions SET reason = NULL WHERE application_id = '${refused}'`,
      'refusal_has_a_reason',
    ],
    [
      'a whole process of more than 45 days',
      `UPDATE statutory_deadlines SET extended_by = 16, extension_basis = 'x' WHERE code = 'WHOLE_PROCESS' AND case_id = '${accepted}'`,
      'at_most_45_working_days',
    ],
    [
      'an extension of another deadline',
      `UPDATE statutory_deadlines SET extended_by = 1, extension_basis = 'x' WHERE code = 'INVESTIGATION_START' AND case_id = '${accepted}'`,
      'at_most_45_working_days',
    ],
    [
      'a second current account of a household',
      `INSERT INTO household_accounts SELECT 'acc_x', household_id, holder_id, holder_name, bank_name, account_number, since
       FROM household_accounts WHERE until IS NULL LIMIT 1`,
      'household_accounts_current',
    ],
    [
      'an account number that is not sealed',
      `INSERT INTO household_accounts VALUES ('acc_x', 'hou_x', 'res_x', '某', '银行', '6229000000000', '2026-11-20')`,
      'household_accounts_account_number_sealed',
    ],
  ])('%s', async (_, statement, constraint) => {
    await expect(graph.database.sql.unsafe(statement)).rejects.toMatchObject({ constraint_name: constraint });
  });

  test.each([
    'UPDATE supplement_notices SET remark = $$x$$',
    'UPDATE investigations SET findings = $$x$$',
    'UPDATE application_incomes SET monthly_fen = 0',
    'UPDATE first_opinions SET reason = $$x$$',
    'UPDATE duties SET actor = $$x$$',
    'DELETE FROM case_history',
    'DELETE FROM decisions',
    'DELETE FROM household_accounts',
  ])('that evidence is rewritten: %s', async (statement) => {
    await expect(graph.database.sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
