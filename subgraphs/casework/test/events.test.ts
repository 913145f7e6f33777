import { setTimeout } from 'node:timers/promises';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { demoId, newId } from '@civil-affairs/kit/ids';
import { errorCode } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { describe, expect, test } from 'vitest';
import { appendEvent } from '../src/queries.ts';
import { communityWorker, eventOf, foreignOfficer, officer, resident, testCasework } from './testing.ts';

const graph = testCasework();

const page =
  '{ edges { cursor node { id type domain subjectId version status residents { id } } } pageInfo { endCursor hasNextPage } }';

async function eventsAfter(after: string | null, viewer: Viewer = officer, types: string[] = []) {
  const query = `query ($after: String, $types: [String!]) { events(after: $after, types: $types, first: 100) ${page} }`;
  return (await graph.read(query, { after, types }, viewer)).events;
}

const end = async () => (await graph.read('{ eventsEnd }', {}, officer)).eventsEnd as string;
const idsAfter = async (...given: Parameters<typeof eventsAfter>) =>
  (await eventsAfter(...given))?.edges.map(({ node }: { node: { id: string } }) => node.id);

describe('the log of events', () => {
  test('keeps what it is brought, once, with what a case has become', async () => {
    const before = await end();
    const residentId = newId('Resident');
    const event = eventOf('CareElderAdmitted', {
      status: 'IN_CARE',
      residentId,
      institutionId: 'ins_1',
      divisionCode: demoCommunity,
    });
    await graph.receive(event);
    await graph.receive(event);
    const { edges } = await eventsAfter(before);
    expect(edges).toEqual([
      {
        cursor: expect.any(String),
        node: {
          id: event.id,
          type: 'CareElderAdmitted',
          domain: 'elder-care',
          subjectId: event.subjectId,
          version: 2,
          status: 'IN_CARE',
          residents: [{ id: residentId }],
        },
      },
    ]);
    expect(await end()).toBe(edges[0].cursor);
  });

  test('is read on from any cursor, and by type', async () => {
    const before = await end();
    const sent = [];
    for (const type of ['CareBedReserved', 'CareBedReleased', 'CareBedReserved']) {
      const event = eventOf(type, { divisionCode: demoCommunity });
      await graph.receive(event);
      sent.push(event.id);
    }
    const { edges } = await eventsAfter(before);
    expect(await idsAfter(edges[0].cursor)).toEqual(sent.slice(1));
    expect(await idsAfter(before, officer, ['CareBedReserved'])).toEqual([sent[0], sent[2]]);
  });

  test('is numbered without a gap, also where a transaction is undone', async () => {
    const row = (id: string) => ({
      ...eventOf('CareBedReserved'),
      id,
      version: null,
      happenedAt: new Date(),
      residentIds: [],
      places: ['222401'],
      scope: 'elder-care:read',
    });
    const undone = graph.database.transaction(async (tx) => {
      await appendEvent(tx, row(newId('Event')));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await graph.database.transaction((tx) => appendEvent(tx, row(newId('Event'))));
    const [numbers] = await graph.database.sql`SELECT count(*)::int AS n, max(position) AS last FROM events`;
    expect(numbers?.n).toBe(numbers?.last);
  });

  test('shows nobody a later event before an earlier one, whatever commits first', async () => {
    const before = await end();
    // The first transaction has its place and is slow to commit; twenty others come after it.
    const slow = eventOf('CareBedReserved', { divisionCode: demoCommunity });
    let hold: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      hold = resolve;
    });
    const placed = Promise.withResolvers<void>();
    const first = graph.database.transaction(async (tx) => {
      await appendEvent(tx, {
        ...slow,
        version: null,
        happenedAt: new Date(),
        residentIds: [],
        places: ['222401'],
        scope: 'elder-care:read',
      });
      placed.resolve();
      await held;
    });
    await placed.promise;
    const others = Array.from({ length: 20 }, () =>
      eventOf('CareBedReleased', { divisionCode: demoCommunity }),
    );
    const rest = Promise.all(others.map((event) => graph.receive(event)));
    const seen: string[] = [];
    let cursor: string = before;
    const look = async () => {
      const { edges } = await eventsAfter(cursor);
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      cursor = edges.at(-1)?.cursor ?? cursor;
    };
    for (let n = 0; n < 5; n += 1) {
      await look();
      await setTimeout(20);
    }
    expect(seen).toEqual([]);
    hold();
    await Promise.all([first, rest]);
    await look();
    expect(seen[0]).toBe(slow.id);
    expect(seen.toSorted()).toEqual([slow.id, ...others.map(({ id }) => id)].toSorted());
  });

  test('tells who reads on while many write every event once', async () => {
    const before = await end();
    const sent = Array.from({ length: 60 }, () =>
      eventOf('CareBedReserved', { divisionCode: demoCommunity }),
    );
    let isOver = false;
    const writing = Promise.all(sent.map((event) => graph.receive(event))).then(() => {
      isOver = true;
    });
    const seen: string[] = [];
    for (let cursor = before, last = false; !last; ) {
      last = isOver;
      const { edges } = await eventsAfter(cursor);
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
      cursor = edges.at(-1)?.cursor ?? cursor;
    }
    await writing;
    expect(seen).toHaveLength(sent.length);
    expect(seen.toSorted()).toEqual(sent.map(({ id }) => id).toSorted());
  });
});

describe('who may know of an event', () => {
  const sees = async (event: ReturnType<typeof eventOf>, viewer: Viewer) => {
    const before = await end();
    await graph.receive(event);
    return (await idsAfter(before, viewer))?.includes(event.id) ?? false;
  };
  const inCommunity = () => eventOf('CareBedReserved', { divisionCode: demoCommunity });

  test.each<[string, Viewer, boolean]>([
    ['the city’s office', officer, true],
    ['who works in the community', communityWorker, true],
    ['who works in the next one', { ...communityWorker, division: '222401003005' }, false],
    ['an officer of another city', foreignOfficer, false],
    ['a resident', resident, false],
    ['who has no scope of the domain', { ...officer, scopes: ['events:read', 'residents:read'] }, false],
  ])('%s: %#', async (_, viewer, expected) => {
    expect(await sees(inCommunity(), viewer)).toBe(expected);
  });

  test('of a person whom no event has placed is found out once from the register', async () => {
    // Of the demo's skeleton: at home in the community.
    const residentId = demoId('Resident', 3);
    const reads = async () => {
      const [row] = await graph.city.openAsAdmin().sql`
        SELECT count(*)::int AS n FROM residents.audit_log WHERE subject_id = ${residentId} AND actor = 'service:casework'`;
      return row?.n as number;
    };
    await graph.database.sql`DELETE FROM places WHERE id = ${residentId}`;
    const before = await reads();
    const event = () => eventOf('CareWaitingListJoined', { residentId });
    expect(await sees(event(), communityWorker)).toBe(true);
    expect(await sees(event(), { ...communityWorker, division: '222401003005' })).toBe(false);
    expect(await reads()).toBe(before + 1);
  });

  test('follows a person who moves, and a case that was placed once', async () => {
    const residentId = newId('Resident');
    const next = '222401003005';
    const move = { residentIds: [residentId], communityCode: next, formerCommunityCode: demoCommunity };
    const moved = eventOf('ResidentMoved', move, { source: 'residents', subjectId: residentId });
    expect(await sees(moved, communityWorker)).toBe(true);
    expect(await sees(eventOf('CareWaitingListJoined', { residentId }), communityWorker)).toBe(false);
    const opened = eventOf('CareInstitutionRegistered', { communityCode: next }, { subjectId: 'ins_new' });
    await graph.receive(opened);
    const inspected = eventOf('CareInspectionPlanned', { institutionId: 'ins_new' });
    expect(await sees(inspected, { ...communityWorker, division: next })).toBe(true);
  });

  test('a report of protection is for those alone who may read it', async () => {
    const report = () =>
      eventOf(
        'MarriageProtectionReported',
        { reportId: 'mpr_1' },
        { source: 'marriages', subjectId: 'mpr_1' },
      );
    const archivist = { ...officer, scopes: ['events:read', 'marriages:read'] };
    expect(await sees(report(), archivist)).toBe(false);
    expect(await sees(report(), { ...officer, scopes: ['events:read', 'marriages:protect'] })).toBe(true);
  });

  test('the register that does not answer holds nothing up', async () => {
    // Nobody of this id is registered.
    const event = eventOf('CareWaitingListJoined', { residentId: newId('Resident') });
    expect(await sees(event, officer)).toBe(true);
    expect(await sees(event, communityWorker)).toBe(false);
  });

  test('a list of types that is none is refused', async () => {
    const answer = graph.ask('{ events(types: ["a b"]) { totalCount } }', {}, officer);
    expect(await errorCode(answer)).toBe('BAD_USER_INPUT');
  });
});

describe('the demo city', () => {
  test('has what its people did in the log, and what is still to do among the tasks', async () => {
    const [counts] = await graph.city.openAsAdmin().sql`
      SELECT (SELECT count(*)::int FROM casework.events e WHERE e.source = 'residents' AND e.position <= 10000
          AND EXISTS (SELECT FROM residents.outbox o WHERE o.id = e.id)) AS logged,
        (SELECT count(*)::int FROM residents.outbox) AS happened,
        (SELECT count(*)::int FROM casework.tasks t WHERE t.kind = 'RESIDENT_CORRECTION_TO_DECIDE' AND status = 'OPEN') AS tasks,
        (SELECT count(*)::int FROM residents.corrections WHERE status = 'REQUESTED') AS waiting`;
    expect(counts?.happened).toBeGreaterThan(0);
    expect(counts?.logged).toBe(counts?.happened);
    expect(counts?.tasks).toBe(counts?.waiting);
    expect(counts?.tasks).toBeGreaterThan(0);
  });
});
