import { cityClock } from '@civil-affairs/kit/clock';
import { adminOf, startTestSubgraph, testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { demoId } from '../src/ids.ts';
import { allowances } from '../src/subgraph.ts';
import {
  allRounder,
  apply,
  caseOf,
  decider,
  endNotice,
  goTo,
  leadTo,
  residentAs,
  send,
  streetOfDemo,
  streetOfficer,
} from './application-testing.ts';

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

  const special = { ground: 'HARD_TO_INVESTIGATE', basis: '家庭成员分居三地，核对困难' };

  test('a whole process is extended once, up to 45 days, in a special case', async () => {
    const way = await leadTo(await apply(graph), 'ACCEPTED');
    const tried = (input: object) => way.tried('extendAllowanceDeadline', { ...special, ...input }, decider);
    expect(await tried({ days: 16 })).toEqual(['EXTENSION_TOO_LONG']);
    expect(await tried({ days: 5, ground: null })).toEqual(['GROUND_NOT_LISTED']);
    await way.act('extendAllowanceDeadline', { days: 15, ...special }, decider);
    expect(await tried({ days: 1 })).toEqual(['NOT_EXTENDABLE']);
    const { deadlines } = await caseOf(
      way,
      'deadlines { code dueOn length extendedBy extensionBasis provisional }',
      streetOfficer,
    );
    expect(deadlines[1]).toMatchObject({
      code: 'WHOLE_PROCESS',
      length: 30,
      extendedBy: 15,
      extensionBasis: `家庭经济状况调查难度较大：${special.basis}`,
      provisional: true,
    });
  });

  describe('a pause', () => {
    const code = 'INVESTIGATION_START';
    const wanted = { code, until: '2026-11-24', ...special };
    const standing = 'deadlines { code dueOn overdue pausedSince pausedUntil pauseGround pausedLength }';

    test('begins when a second person has confirmed it; until then the deadline runs', async () => {
      const way = await leadTo(await apply(graph), 'ACCEPTED');
      expect(await way.tried('confirmAllowanceDeadlinePause', {}, decider)).toEqual(['NO_PAUSE_PROPOSED']);
      await way.act('pauseAllowanceDeadline', wanted, allRounder);
      const waiting = await caseOf(way, `proposedPause { code ground until } ${standing}`, decider);
      expect(waiting.proposedPause).toEqual({ code, ground: special.ground, until: wanted.until });
      expect(waiting.deadlines[0]).toMatchObject({ dueOn: '2026-11-25', pausedSince: null, pausedLength: 0 });
      expect(await way.tried('confirmAllowanceDeadlinePause', {}, allRounder)).toEqual([
        'SAME_PERSON_PAUSES',
      ]);
      await way.act('confirmAllowanceDeadlinePause', {}, decider);
      const stands = await caseOf(way, `proposedPause { code } ${standing}`, decider);
      expect(stands.proposedPause).toBeNull();
      expect(stands.deadlines[0]).toEqual({
        code,
        dueOn: '2026-11-27',
        overdue: false,
        pausedSince: expect.stringMatching(/^2026-11-/),
        pausedUntil: wanted.until,
        pauseGround: `家庭经济状况调查难度较大：${special.basis}`,
        pausedLength: 2,
      });
      expect(await way.tried('pauseAllowanceDeadline', wanted)).toEqual(['DEADLINE_PAUSED']);
    });

    test('is ended before its day, and what was not needed of it is taken back', async () => {
      const way = await leadTo(await apply(graph), 'ACCEPTED');
      await way.act('pauseAllowanceDeadline', wanted);
      await way.act('confirmAllowanceDeadlinePause', {}, decider);
      await way.act('resumeAllowanceDeadline', { code });
      const { deadlines } = await caseOf(way, standing, streetOfficer);
      expect(deadlines[0]).toMatchObject({ dueOn: '2026-11-25', pausedSince: null, pausedLength: 0 });
      expect(await way.tried('resumeAllowanceDeadline', { code })).toEqual(['DEADLINE_NOT_PAUSED']);
    });

    test('takes nothing off the list of what is due', async () => {
      const way = await leadTo(await apply(graph), 'ACCEPTED');
      const listed = async () => {
        const variables = { division: streetOfDemo, days: 14 };
        const { allowanceDeadlines } = await graph.read(query, variables, streetOfficer);
        return allowanceDeadlines.nodes
          .filter(({ application }: { application: { id: string } }) => application.id === way.applicationId)
          .map(({ deadline }: { deadline: { code: string; dueOn: string } }) => deadline);
      };
      expect(await listed()).toContainEqual({ code, dueOn: '2026-11-25', overdue: false });
      await way.act('pauseAllowanceDeadline', wanted);
      await way.act('confirmAllowanceDeadlinePause', {}, decider);
      expect(await listed()).toContainEqual({ code, dueOn: '2026-11-27', overdue: false });
    });

    test('needs a ground of the list and an end, and is not of what has run out', async () => {
      const way = await leadTo(await apply(graph), 'ACCEPTED');
      expect(await way.tried('pauseAllowanceDeadline', { code, basis: '申请人住院，经申请中止' })).toEqual([
        'GROUND_NOT_LISTED',
        'PAUSE_END_MISSING',
      ]);
      await adminOf(graph).sql`
        UPDATE allowances.statutory_deadlines SET started_on = '2026-11-01', due_on = '2026-11-04'
        WHERE case_id = ${way.applicationId} AND code = ${code}`;
      expect(await way.tried('pauseAllowanceDeadline', wanted)).toEqual(['DEADLINE_RUN_OUT']);
    });
  });

  test('a public notice ends by itself: handing in after it is late by nothing, and it is never listed as overdue', async () => {
    const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
    const listed = async (status: string) => {
      const { allowanceDeadlines } = await graph.read(
        query,
        { division: streetOfDemo, status, days: 14 },
        streetOfficer,
      );
      return allowanceDeadlines.nodes.flatMap(
        ({ deadline, application }: { deadline: { code: string }; application: { id: string } }) =>
          application.id === way.applicationId ? deadline.code : [],
      );
    };
    expect(await listed('DUE')).toContain('PUBLIC_NOTICE');
    await adminOf(graph).sql`
      UPDATE allowances.statutory_deadlines SET started_on = '2026-11-10', due_on = '2026-11-17'
      WHERE case_id = ${way.applicationId} AND code = 'PUBLIC_NOTICE'`;
    expect([...(await listed('DUE')), ...(await listed('OVERDUE'))]).not.toContain('PUBLIC_NOTICE');
    const notice = async () =>
      (await caseOf(way, 'deadlines { code isMinimum completedOn overdue }', streetOfficer)).deadlines.find(
        ({ code }: { code: string }) => code === 'PUBLIC_NOTICE',
      );
    const over = { code: 'PUBLIC_NOTICE', isMinimum: true, completedOn: '2026-11-17', overdue: false };
    expect(await notice()).toEqual(over);
    await endNotice(way);
    await way.act('submitAllowanceApplicationForReview');
    expect(await notice()).toMatchObject({ completedOn: '2026-11-17', overdue: false });
  });
});

describe('special hardship', () => {
  test('has its own deadlines, and its first opinion is published again after an objection that was upheld', async () => {
    const way = await apply(graph, [{ birthDate: '1950-01-01' }], { withoutSupporter: true });
    await leadTo(way, 'PUBLIC_NOTICE');
    const { deadlines, notices } = await caseOf(
      way,
      'notices { id } deadlines { code length article completedOn }',
      streetOfficer,
    );
    expect(deadlines).toEqual([
      {
        code: 'FIRST_OPINION',
        length: 15,
        article: '特困人员认定办法第十三条、第十五条',
        completedOn: '2026-11-20',
      },
      { code: 'PUBLIC_NOTICE', length: 7, article: '特困人员认定办法第十五条', completedOn: null },
    ]);
    const { objection } = await send(
      graph,
      'raiseAllowanceObjection',
      { noticeId: notices[0].id, statement: '有子女赡养' },
      residentAs('res_neighbour'),
    );
    way.version += 1;
    await way.act('resolveAllowanceObjection', {
      objectionId: objection.id,
      upheld: true,
      answer: '重新调查',
    });
    const again = await caseOf(way, 'round deadlines { code completedOn }', streetOfficer);
    expect(again.deadlines.at(-1)).toEqual({ code: 'FIRST_OPINION', completedOn: null });
    for (const status of ['INVESTIGATING', 'CHECKING', 'FIRST_OPINION']) await goTo(way, status);
    expect(await way.tried('submitAllowanceApplicationForReview')).toEqual(['NOTICE_MISSING']);
    await way.act('publishAllowanceNotice');
  });

  test('is checked by the county at random, and a decision says when that is too few of the year', async () => {
    const way = await apply(graph, [{ birthDate: '1950-01-01' }], { withoutSupporter: true });
    await leadTo(way, 'COUNTY_REVIEW');
    const { applicationId, version: expectedVersion } = way;
    const input = { applicationId, expectedVersion, outcome: 'GRANT', clientMutationKey: 'sample' };
    const { decideAllowanceApplication: payload } = await graph.read(
      `mutation ($input: DecideAllowanceApplicationInput!) {
        decideAllowanceApplication(input: $input) { application { status } warnings { code } } }`,
      { input },
      decider,
    );
    expect(payload).toEqual({
      application: { status: 'CONFIRMED' },
      warnings: [{ code: 'COUNTY_SAMPLE_SHORT' }],
    });
  });
});

describe('where the decision is delegated to the street (社会救助法, article 44)', () => {
  test('the street decides within 20 working days, in special cases within 45, and the county still may', async () => {
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
      const special = { ground: 'OBJECTION', basis: '公示期间有人提出异议' };
      const streetDecider = { ...decider, subject: 'street decider', division: streetOfDemo };
      await way.act('extendAllowanceDeadline', { days: 25, ...special }, streetDecider);
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
