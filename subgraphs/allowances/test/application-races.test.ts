import { adminOf, testSubgraph, waitingForLocks } from '@civil-affairs/kit/testing';
import { codes, newKey } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import {
  addHousehold,
  addStaff,
  allRounder,
  applicationInput,
  apply,
  bankAccount,
  decider,
  demoStaffId,
  leadTo,
  residentAs,
  send,
  streetOfficer,
  visit,
  type Way,
} from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

/** Lets acts on a case begin together: all wait for its row before one goes on. */
async function together(way: Way, acts: (() => Promise<unknown>)[]): Promise<unknown[]> {
  let results: Promise<unknown[]> = Promise.resolve([]);
  await adminOf(graph).sql.begin(async (sql) => {
    await sql`SELECT FROM allowances.applications WHERE id = ${way.applicationId} FOR UPDATE`;
    results = Promise.all(acts.map((act) => act()));
    await waitingForLocks(graph, acts.length);
  });
  return results;
}

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe('two deciders of one case', () => {
  test('one grants, the others hear that the case has moved; there is one grant', async () => {
    const way = await leadTo(await apply(graph), 'COUNTY_REVIEW');
    const results = (await together(
      way,
      upTo(4).map(
        (n) => () =>
          way.tried(
            'decideAllowanceApplication',
            { outcome: 'GRANT' },
            { ...decider, subject: `decider ${n}` },
          ),
      ),
    )) as string[][];
    expect(results.map((found) => found.join()).toSorted()).toEqual(['', ...Array(3).fill('STALE_VERSION')]);
    const { sql } = graph.database;
    expect(await sql`SELECT FROM grants WHERE application_id = ${way.applicationId}`).toHaveLength(1);
    expect(await sql`SELECT FROM decisions WHERE application_id = ${way.applicationId}`).toHaveLength(1);
  });

  test('the same click fifty times is one decision and one answer', async () => {
    const way = await leadTo(await apply(graph), 'COUNTY_REVIEW');
    const input = { outcome: 'GRANT', clientMutationKey: newKey() };
    const results = await Promise.all(
      upTo(50).map(() => way.tried('decideAllowanceApplication', input, decider)),
    );
    expect(results.flat()).toEqual([]);
    const events = await graph.database.sql`
      SELECT FROM outbox WHERE subject_id = ${way.applicationId} AND type = 'AllowanceApplicationDecided'`;
    expect(events).toHaveLength(1);
  });
});

describe('one person who investigates and decides at once', () => {
  const countyVisit = (way: Way) => ({
    ...visit(way.members, '2026-11-20'),
    investigatorIds: [demoStaffId('222401', 1), demoStaffId('222401', 2)],
  });

  async function separateCase(): Promise<Way> {
    const parent = await addHousehold(graph);
    await addStaff(graph, { residentId: parent.members[0] ?? '' });
    return leadTo(await apply(graph, [{ parents: parent.members }]), 'COUNTY_REVIEW');
  }

  test('never does both, whichever comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const way = await leadTo(await apply(graph), 'COUNTY_REVIEW');
      await together(way, [
        () => way.tried('recordAllowanceCountyVisit', countyVisit(way), allRounder),
        () => way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, allRounder),
      ]);
      const { sql } = graph.database;
      const parts = await sql`
        SELECT duty FROM duties WHERE application_id = ${way.applicationId} AND actor = 'all-rounder'`;
      expect(parts).toHaveLength(1);
      const decided = await sql`SELECT FROM decisions WHERE application_id = ${way.applicationId}`;
      const visited = await sql`
        SELECT FROM investigations WHERE application_id = ${way.applicationId} AND recorded_by = 'all-rounder'`;
      expect(decided.length + visited.length).toBe(1);
    }
  });

  test('hears it from the rules the next time, and from the database when the rules cannot see it', async () => {
    const way = await separateCase();
    await way.act('recordAllowanceCountyVisit', countyVisit(way), allRounder);
    expect(await way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, allRounder)).toEqual([
      'SAME_PERSON_HANDLED',
    ]);
    // Another one handles the case between the look of the rules and the decision: the key refuses it.
    const admin = adminOf(graph).sql;
    await admin`
      CREATE FUNCTION allowances.handles_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO allowances.duties VALUES (NEW.application_id, NEW.actor, 'HANDLES'); RETURN NEW; END $$`;
    await admin`
      CREATE TRIGGER handles_late BEFORE INSERT ON allowances.duties FOR EACH ROW
      WHEN (NEW.duty = 'DECIDES') EXECUTE FUNCTION allowances.handles_late()`;
    await admin`GRANT EXECUTE ON FUNCTION allowances.handles_late() TO allowances_app`;
    const late = await way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
    await admin`DROP TRIGGER handles_late ON allowances.duties`;
    await admin`DROP FUNCTION allowances.handles_late()`;
    expect(late).toEqual(['SAME_PERSON_HANDLED']);
    await way.act('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
  });
});

describe('one household in two applications at once', () => {
  test('has one; the other hears APPLICATION_OPEN', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { members } = await addHousehold(graph, [{}, { relation: 'SPOUSE' }]);
      const results = await Promise.all(
        members.map((member) =>
          send(
            graph,
            'applyForAllowance',
            { ...applicationInput(members), applicantId: member, clientMutationKey: newKey() },
            residentAs(member),
          ),
        ),
      );
      expect(results.map((payload) => codes(payload).join()).toSorted()).toEqual(['', 'APPLICATION_OPEN']);
    }
  });

  test('a supplement is asked for once, however often at once', async () => {
    const way = await apply(graph);
    const ask = () => way.tried('requestAllowanceSupplement', { items: ['CHECK_AUTHORISATION'] });
    const results = (await together(way, [ask, ask, ask])) as string[][];
    expect(results.map((found) => found.join()).toSorted()).toEqual(['', 'STALE_VERSION', 'STALE_VERSION']);
  });

  test('has one account, however many are named at once', async () => {
    const way = await apply(graph);
    const [holder = ''] = way.members;
    // None is the one that the application named.
    const named = upTo(6).map((n) => ({
      householdId: way.householdId,
      account: { ...bankAccount(holder), accountNumber: `62299000000000${20 + n}` },
    }));
    const results = await Promise.all(
      named.map((input) => send(graph, 'changeAllowanceHouseholdAccount', input, residentAs(holder))),
    );
    expect(results.flatMap(codes)).toEqual([]);
    const current = await graph.database.sql`
      SELECT FROM household_accounts WHERE household_id = ${way.householdId} AND until IS NULL`;
    expect(current).toHaveLength(1);
  });
});

describe('objections', () => {
  test('raised at once are all kept, and one of each account', async () => {
    const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
    const [notice] = await graph.database.sql`
      SELECT id FROM notices WHERE application_id = ${way.applicationId}`;
    const raise = (subject: string) => () =>
      send(
        graph,
        'raiseAllowanceObjection',
        { noticeId: notice?.id, statement: '不实' },
        { ...streetOfficer, subject },
      ).then(codes);
    const results = (await together(way, ['one', 'two', 'three', 'three'].map(raise))) as string[][];
    expect(results.map((found) => found.join()).toSorted()).toEqual(['', '', '', 'ALREADY_OBJECTED']);
    const open = await graph.database.sql`
      SELECT FROM objections WHERE application_id = ${way.applicationId} AND resolution IS NULL`;
    expect(open).toHaveLength(3);
  });
});
