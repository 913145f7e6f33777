// Messages to other systems: what is sent, to whom, and what comes of receivers that fail, hang and lie.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import type { Work } from '@civil-affairs/kit/subgraph';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { postMessage } from '@civil-affairs/kit/webhooks/post';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSending } from '../src/schedules.ts';
import { communityWorker, eventOf, foreignOfficer, officer, resident, testCasework } from './testing.ts';

const graph = testCasework();
const manager: Viewer = { ...officer, scopes: [...officer.scopes, 'casework:webhooks'] };

interface Received {
  headers: Record<string, string>;
  body: string;
}
type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

let url: string;
let received: Received[];
let behave: Behaviour;
let work: Work | undefined;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    received.push({ headers: request.headers as Record<string, string>, body });
    behave(request, response);
  });
});
const fine: Behaviour = (_, response) => response.writeHead(204).end();

beforeEach(async () => {
  vi.stubEnv('WEBHOOK_NETWORKS', '127.0.0.0/8');
  received = [];
  behave = fine;
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  await graph.database.sql`UPDATE webhooks SET status = 'PAUSED'`;
});
afterEach(async () => {
  await work?.stop();
  work = undefined;
  vi.unstubAllEnvs();
});

const begin = (longest = 1_000) => {
  work = startSending(graph, {
    lookEvery: 20,
    send: (address, body, headers) => postMessage(address, body, headers, longest),
  });
};

async function register(types: string[] = [], viewer: Viewer = manager, address = url) {
  return mutate(
    graph,
    'registerCaseworkWebhook',
    'webhook { id url types status version } secret',
    { url: address, types },
    viewer,
  );
}

const act = (name: string, input: Record<string, unknown>, viewer: Viewer = manager) =>
  mutate(
    graph,
    name,
    'webhook { id status version types waiting deadLetterCount deadLetters { eventId attempts fault } }',
    input,
    viewer,
  );

/** What waits for a webhook to which one message is on its way. */
const rowOf = async (webhookId: string) => {
  const [row] = await graph.database.sql`
    SELECT attempts, fault, parked_at IS NOT NULL AS parked, round(extract(epoch FROM due_at - now()))::int AS pause
    FROM webhook_deliveries WHERE webhook_id = ${webhookId}`;
  return row;
};

const admitted = () =>
  eventOf('CareElderAdmitted', { status: 'IN_CARE', residentId: 'res_1', divisionCode: demoCommunity });

describe('a webhook', () => {
  test('is sent what happens, signed so that the convention’s own library takes it', async () => {
    const { webhook, secret } = await register();
    begin();
    const event = admitted();
    await graph.receive(event);
    await expect.poll(() => received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    expect(headers['webhook-id']).toBe(event.id);
    const verified = new Webhook(secret).verify(body, headers);
    expect(verified).toEqual({
      type: 'CareElderAdmitted',
      timestamp: event.at,
      data: { event: event.id, id: event.subjectId, version: 2 },
    });
    expect(() => new Webhook(secret).verify(body.replace('2}', '3}'), headers)).toThrow();
    await expect.poll(() => rowOf(webhook.id)).toBeUndefined();
  });

  test('shows its secret to the request that registered it, and to no other', async () => {
    const input = { url, types: [], clientMutationKey: 'register once' };
    const send = async () =>
      (
        await graph.read(
          `mutation ($input: RegisterCaseworkWebhookInput!) { registerCaseworkWebhook(input: $input) { webhook { id } secret } }`,
          { input },
          manager,
        )
      ).registerCaseworkWebhook;
    const first = await send();
    expect(first.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await send()).toEqual({ webhook: first.webhook, secret: null });
    const [row] = await graph.database.sql`SELECT secret FROM webhooks WHERE id = ${first.webhook.id}`;
    expect(row?.secret).toMatch(/^s1\./);
  });

  test('is sent the chosen types alone, and what its registrant may know', async () => {
    const chosen = (await register(['CareBedReserved'])).webhook;
    const foreign = (await register([], { ...foreignOfficer, scopes: manager.scopes })).webhook;
    const noScope = (await register([], { ...manager, scopes: ['events:read', 'casework:webhooks'] }))
      .webhook;
    const near = (await register([], { ...communityWorker, scopes: manager.scopes })).webhook;
    const waiting = async (id: string) => {
      const rows = await graph.database.sql`SELECT type FROM webhook_deliveries WHERE webhook_id = ${id}`;
      return rows.map(({ type }) => type);
    };
    await graph.receive(admitted());
    await graph.receive(eventOf('CareBedReserved', { divisionCode: demoCommunity }));
    expect(await waiting(chosen.id)).toEqual(['CareBedReserved']);
    expect(await waiting(foreign.id)).toEqual([]);
    expect(await waiting(noScope.id)).toEqual([]);
    expect((await waiting(near.id)).toSorted()).toEqual(['CareBedReserved', 'CareElderAdmitted']);
  });

  test('that is paused is sent nothing, and then what has waited', async () => {
    const { webhook } = await register();
    await act('pauseCaseworkWebhook', { webhookId: webhook.id, expectedVersion: 1 });
    begin();
    await graph.receive(admitted());
    await setTimeout(200);
    expect(received).toEqual([]);
    await act('resumeCaseworkWebhook', { webhookId: webhook.id, expectedVersion: 2 });
    await expect.poll(() => received).toHaveLength(1);
  });

  test('can be tried, changed and deleted', async () => {
    const { webhook } = await register();
    begin();
    await act('testCaseworkWebhook', { webhookId: webhook.id, expectedVersion: 1 });
    await expect.poll(() => received).toHaveLength(1);
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      type: 'webhook.test',
      data: { id: webhook.id },
    });
    expect(
      await act('changeCaseworkWebhook', {
        webhookId: webhook.id,
        types: ['CareBedReserved'],
        expectedVersion: 2,
      }),
    ).toMatchObject({ webhook: { types: ['CareBedReserved'] } });
    await act('deleteCaseworkWebhook', { webhookId: webhook.id, expectedVersion: 3 });
    await graph.receive(eventOf('CareBedReserved', { divisionCode: demoCommunity }));
    expect(await rowOf(webhook.id)).toBeUndefined();
    expect(codes(await act('resumeCaseworkWebhook', { webhookId: webhook.id, expectedVersion: 4 }))).toEqual([
      'WEBHOOK_NOT_OPEN_TO_THIS',
    ]);
  });

  test.each([
    ['an officer of another city', { ...foreignOfficer, scopes: manager.scopes }],
    ['a resident', { ...resident, scopes: manager.scopes }],
  ])('is none for %s', async (_, viewer) => {
    const { webhook } = await register();
    expect((await graph.read(`{ webhook(id: "${webhook.id}") { id } }`, {}, viewer)).webhook).toBeNull();
    expect(
      codes(await act('pauseCaseworkWebhook', { webhookId: webhook.id, expectedVersion: 1 }, viewer)),
    ).toEqual(['NOT_FOUND']);
    expect((await graph.read('{ webhooks { id } }', {}, manager)).webhooks).toContainEqual({
      id: webhook.id,
    });
  });
});

describe('a receiver', () => {
  const sentTo = async (behaviour: Behaviour) => {
    behave = behaviour;
    const { webhook } = await register();
    begin();
    await graph.receive(admitted());
    let row: Awaited<ReturnType<typeof rowOf>>;
    await expect
      .poll(async () => {
        row = await rowOf(webhook.id);
        return row?.fault;
      })
      .toEqual(expect.any(String));
    return { webhookId: webhook.id as string, row };
  };

  test('that fails is tried again after five seconds, under the same id', async () => {
    const { webhookId, row } = await sentTo((_, response) => response.writeHead(500).end());
    expect(row).toMatchObject({ attempts: 1, fault: 'HTTP_500', parked: false });
    expect(row?.pause).toBeGreaterThan(2);
    expect(row?.pause).toBeLessThanOrEqual(5);
    behave = fine;
    await graph.database.sql`UPDATE webhook_deliveries SET due_at = now() WHERE webhook_id = ${webhookId}`;
    await expect.poll(() => rowOf(webhookId)).toBeUndefined();
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(
      Array(2).fill(received[0]?.headers['webhook-id']),
    );
  });

  test('that fails for three days leaves a dead letter, which is sent again when somebody says so', async () => {
    const { webhookId } = await sentTo((_, response) => response.writeHead(503).end());
    await graph.database
      .sql`UPDATE webhook_deliveries SET attempts = 9, due_at = now() WHERE webhook_id = ${webhookId}`;
    await expect.poll(() => rowOf(webhookId)).toMatchObject({ parked: true });
    const shown = await graph.read(
      `{ webhook(id: "${webhookId}") { waiting deadLetterCount deadLetters { attempts fault } } }`,
      {},
      manager,
    );
    expect(shown.webhook).toEqual({
      waiting: 0,
      deadLetterCount: 1,
      deadLetters: [{ attempts: 10, fault: 'HTTP_503' }],
    });
    behave = fine;
    await act('replayCaseworkWebhook', { webhookId, expectedVersion: 1 });
    await expect.poll(() => rowOf(webhookId)).toBeUndefined();
    expect(codes(await act('replayCaseworkWebhook', { webhookId, expectedVersion: 2 }))).toEqual([
      'WEBHOOK_NOTHING_TO_REPLAY',
    ]);
  });

  test('that is gone is not tried again', async () => {
    const { row } = await sentTo((_, response) => response.writeHead(410).end());
    expect(row).toMatchObject({ attempts: 1, fault: 'HTTP_410', parked: true });
  });

  test('that redirects is not followed', async () => {
    const { row } = await sentTo((_, response) => response.writeHead(302, { location: url }).end());
    expect(row).toMatchObject({ fault: 'HTTP_302' });
    expect(received).toHaveLength(1);
  });

  test('that hangs holds up itself, and no other receiver', async () => {
    const slow = (await register(['CareBedReserved'])).webhook;
    const hanging: ServerResponse[] = [];
    behave = (request, response) => {
      if (request.url === '/hook?slow') hanging.push(response);
      else fine(request, response);
    };
    await graph.database.sql`UPDATE webhooks SET url = ${`${url}?slow`} WHERE id = ${slow.id}`;
    for (let n = 0; n < 6; n += 1)
      await graph.receive(eventOf('CareBedReserved', { divisionCode: demoCommunity }));
    begin(60_000);
    await expect.poll(() => hanging).toHaveLength(4);
    await register(['CareElderAdmitted']);
    const event = admitted();
    await graph.receive(event);
    await expect.poll(() => received.map(({ headers }) => headers['webhook-id'])).toContain(event.id);
    // Those before it are still waited for, and none has followed them.
    expect(hanging.map(({ destroyed }) => destroyed)).toEqual([false, false, false, false]);
    behave = fine;
    for (const response of hanging) response.writeHead(500).end();
    const waiting = async () => {
      const rows = await graph.database.sql`
        SELECT fault FROM webhook_deliveries WHERE webhook_id = ${slow.id}`;
      return rows.map(({ fault }) => fault);
    };
    await expect.poll(waiting).toEqual(Array(4).fill('HTTP_500'));
  });

  test.each<[string, Behaviour]>([
    [
      'an endless answer',
      (_, response) => {
        response.writeHead(200);
        const more = () => {
          while (response.write(Buffer.alloc(65_536)));
        };
        response.on('drain', more);
        response.on('close', () => response.removeListener('drain', more));
        more();
      },
    ],
    [
      'a slow drip of an answer',
      (_, response) => {
        response.writeHead(200).flushHeaders();
        const timer = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('that says it is fine, with %s, is believed and left', async (_, behaviour) => {
    behave = behaviour;
    const { webhook } = await register();
    // Longer than is waited for it.
    begin(60_000);
    await graph.receive(admitted());
    await expect.poll(() => received).toHaveLength(1);
    await expect.poll(() => rowOf(webhook.id)).toBeUndefined();
  });

  test('with headers that drip is given up', async () => {
    const { row } = await sentTo((request) => {
      request.socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => request.socket.write('x-a: b\r\n'), 100);
      request.socket.on('close', () => clearInterval(timer));
    });
    expect(row?.fault).toBe('TIMED_OUT');
  });
});

describe('an address', () => {
  test.each([
    'http://example.org/hook',
    'ftp://example.org/',
    'https://user:secret@example.org/',
    'https://10.1.2.3/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[fd00::1]/',
    'https://2130706433.example/#f',
    'not an address',
  ])('%s is refused', async (address) => {
    expect(codes(await register([], manager, address))).toEqual(['WEBHOOK_ADDRESS_REFUSED']);
  });

  test('of this machine is one where the setting says so, and no longer when it does not', async () => {
    expect(codes(await register())).toEqual([]);
    vi.stubEnv('WEBHOOK_NETWORKS', '');
    expect(codes(await register())).toEqual(['WEBHOOK_ADDRESS_REFUSED']);
    expect(await postMessage(url, '{}', {})).toEqual({ fault: 'ADDRESS_NOT_PUBLIC' });
    // 127.0.0.1, written as a number.
    expect(await postMessage('https://2130706433/', '{}', {})).toEqual({ fault: 'ADDRESS_NOT_PUBLIC' });
    expect(received).toEqual([]);
  });

  test('whose name leads into the own network is refused when something is sent', async () => {
    vi.stubEnv('WEBHOOK_NETWORKS', '');
    expect(codes(await register([], manager, 'https://localhost/hook'))).toEqual([]);
    expect(await postMessage('https://localhost:1/hook', '{}', {})).toEqual({ fault: 'ADDRESS_NOT_PUBLIC' });
  });
});
