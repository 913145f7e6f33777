// A death while an application is open: nobody decides on support for the dead.
import { newId as kitId } from '@civil-affairs/kit/ids';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { apply, decider, leadTo, residentAs } from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

function receive(type: string, residentId: string, payload: Record<string, unknown>) {
  const event = { id: kitId('Event'), source: 'residents', type, subjectId: residentId };
  return graph.receive({ ...event, payload: { status: 'DEAD', residentId, ...payload } });
}
const died = (residentId: string, diedOn = '2026-11-10') =>
  receive('ResidentDeathRegistered', residentId, { diedOn });
const lives = (residentId: string) =>
  receive('ResidentDeathCorrected', residentId, { diedOn: null, formerlyDiedOn: '2026-11-10' });

async function applicationOf(id: string, viewer = residentAs('res_nobody')) {
  const { allowanceApplication } = await graph.read(
    `query ($id: ID!) { allowanceApplication(id: $id) { status stage { isFinal } members { diedOn counted reason { en } }
      deadlines { code completedOn } history { act status } } }`,
    { id },
    viewer,
  );
  return allowanceApplication;
}

const couple = [{}, { relation: 'SPOUSE' as const }];

describe('who applies and dies', () => {
  test('alone ends the process, with what the law wanted done in time', async () => {
    const way = await apply(graph);
    await way.act('acceptAllowanceApplication');
    const [him = ''] = way.members;
    await died(him);
    const application = await applicationOf(way.applicationId, residentAs(him));
    expect(application).toMatchObject({ status: 'TERMINATED', stage: { isFinal: true } });
    expect(
      application.deadlines.every(({ completedOn }: { completedOn: string | null }) => completedOn),
    ).toBe(true);
    expect(application.history.at(-1)).toEqual({
      act: 'followAllowanceApplicantDeath',
      status: 'TERMINATED',
    });
  });

  test('of two is counted no more, and the other goes on', async () => {
    const way = await apply(graph, couple);
    await way.act('acceptAllowanceApplication');
    const [him = '', her = ''] = way.members;
    await died(him);
    const application = await applicationOf(way.applicationId, residentAs(her));
    expect(application.status).toBe('ACCEPTED');
    expect(application.members).toMatchObject([
      { diedOn: '2026-11-10', counted: false, reason: { en: 'died: not counted' } },
      { diedOn: null, counted: true },
    ]);
    await died(her);
    expect((await applicationOf(way.applicationId, residentAs(her))).status).toBe('TERMINATED');
  });

  test('is not granted anything: the survivor alone is', async () => {
    const way = await apply(graph, couple);
    await leadTo(way, 'COUNTY_REVIEW');
    const [him = '', her = ''] = way.members;
    await died(him);
    way.version += 1;
    await way.act('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
    const counted = await graph.database.sql`
      SELECT m.resident_id AS id FROM grant_members m JOIN grants g ON g.id = m.grant_id
      WHERE g.application_id = ${way.applicationId}`;
    expect(counted).toEqual([{ id: her }]);
  });
});

describe('a death that was none', () => {
  test('counts the person again while the application is open', async () => {
    const way = await apply(graph, couple);
    const [him = '', her = ''] = way.members;
    await died(him);
    await lives(him);
    const { members } = await applicationOf(way.applicationId, residentAs(her));
    expect(members).toMatchObject([
      { diedOn: null, counted: true },
      { diedOn: null, counted: true },
    ]);
  });

  test('and had ended the application is an officer’s', async () => {
    const way = await apply(graph);
    const [him = ''] = way.members;
    await died(him);
    await lives(him);
    expect((await applicationOf(way.applicationId, residentAs(him))).history.at(-1)).toEqual({
      act: 'reportAllowanceApplicationConflict',
      status: 'TERMINATED',
    });
    const [event] = await graph.database.sql`
      SELECT payload FROM outbox WHERE type = 'AllowanceApplicationConflictFound' AND subject_id = ${way.applicationId}`;
    expect(event?.payload).toMatchObject({ residentId: him, conflict: 'ENDED_BY_DEATH' });
  });
});
