import { cityClock } from '@civil-affairs/kit/clock';
import { startTestSubgraph, testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { demoId } from '../src/ids.ts';
import { allowances } from '../src/subgraph.ts';
import { apply, caseOf, decider, leadTo, streetOfDemo, streetOfficer } from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

describe('deadlines', () => {
  const query = `query ($division: ID!, $status: AllowanceDeadlineStatus, $days: Int) {
    allowanceDeadlines(division: $division, status: $status, withinDays: $days, first: 100) { nodes {
      deadline { code dueOn overdue } application { id } } }
    allowanceDeadlineCounts(division: $division, withinDays: $days) { division { code } due overdue } }`;

  test('the overdue ones of the street are listed and counted', async () => {
    const data = await graph.read(query, { division: streetOfDemo, status: 'OVERDUE' }, streetOfficer);
    expect(data.allowanceDeadlines.nodes).toEqual([
      {
        deadline: { code: 'INVESTIGATION_START', dueOn: '2026-11-16', overdue: true },
        application: { id: demoId('AllowanceApplication', 2) },
      },
    ]);
    const [street] = data.allowanceDeadlineCounts;
    expect(street).toMatchObject({ division: { code: streetOfDemo }, overdue: 1 });
  });

  test('those that are due come by their day, the earliest first', async () => {
    const { allowanceDeadlines } = await graph.read(
      query,
      { division: '222401', status: 'DUE', days: 4 },
      decider,
    );
    const days = allowanceDeadlines.nodes.map(
      ({ deadline }: { deadline: { dueOn: string } }) => deadline.dueOn,
    );
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted());
    for (const day of days) expect(day >= '2026-11-20' && day <= '2026-11-24').toBe(true);
    expect((await graph.read(query, { division: '222401006' }, streetOfficer)).allowanceDeadlines).toBeNull();
    await expect(graph.read(query, { division: '222401', days: -1 }, decider)).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });

  test('a deadline is extended once up to 45 days, is paused, and runs on', async () => {
    const way = await leadTo(await apply(graph), 'ACCEPTED');
    const deadlines = async () =>
      (
        await caseOf(
          way,
          'deadlines { code dueOn length extendedBy extensionBasis pausedSince pauseGround pausedLength provisional }',
          streetOfficer,
        )
      ).deadlines;
    const basis = '最低生活保障审核确认办法第二十二条：情况复杂';
    expect(await way.tried('extendAllowanceDeadline', { days: 16, basis }, decider)).toEqual([
      'EXTENSION_TOO_LONG',
    ]);
    await way.act('extendAllowanceDeadline', { days: 15, basis }, decider);
    expect(await way.tried('extendAllowanceDeadline', { days: 1, basis }, decider)).toEqual([
      'NOT_EXTENDABLE',
    ]);
    await way.act('pauseAllowanceDeadline', { code: 'INVESTIGATION_START', basis: '申请人住院，经申请中止' });
    expect(await way.tried('pauseAllowanceDeadline', { code: 'INVESTIGATION_START', basis })).toEqual([
      'DEADLINE_PAUSED',
    ]);
    const [stopped, whole] = await deadlines();
    expect(whole).toMatchObject({
      code: 'WHOLE_PROCESS',
      length: 30,
      extendedBy: 15,
      extensionBasis: basis,
      provisional: true,
    });
    expect(stopped).toMatchObject({
      code: 'INVESTIGATION_START',
      dueOn: '2026-11-25',
      pausedSince: expect.stringMatching(/^2026-11-/),
    });
    await way.act('resumeAllowanceDeadline', { code: 'INVESTIGATION_START' });
    expect((await deadlines())[0]).toMatchObject({
      pausedSince: null,
      pausedLength: 0,
      pauseGround: '申请人住院，经申请中止',
    });
    expect(await way.tried('resumeAllowanceDeadline', { code: 'INVESTIGATION_START' })).toEqual([
      'DEADLINE_NOT_PAUSED',
    ]);
  });
});

describe('where the decision is delegated to the street (社会救助法, article 44)', () => {
  test('the street decides within 20 working days, and the county still may', async () => {
    const delegated = await startTestSubgraph(allowances, {
      clock: cityClock('2026-11-20'),
      neighbours: [residents],
    });
    try {
      await delegated.database.sql`
        INSERT INTO delegated_streets VALUES (${streetOfDemo}, '2026-07-01', '测试')`;
      const way = await leadTo(await apply(delegated), 'COUNTY_REVIEW');
      const { deadlines } = await caseOf(way, 'delegated deadlines { code length }', streetOfficer);
      expect(deadlines).toContainEqual({ code: 'WHOLE_PROCESS', length: 20 });
      const streetDecider = { ...decider, subject: 'street decider', division: streetOfDemo };
      await way.act('decideAllowanceApplication', { outcome: 'GRANT' }, streetDecider);
    } finally {
      await delegated.stop();
    }
  });

  test('elsewhere a street cannot decide', async () => {
    const way = await leadTo(await apply(graph), 'COUNTY_REVIEW');
    const streetDecider = { ...decider, subject: 'street decider', division: streetOfDemo };
    expect(await way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, streetDecider)).toEqual([
      'NOT_FOUND',
    ]);
  });
});
