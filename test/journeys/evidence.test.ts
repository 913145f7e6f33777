// A file on its way into a case and out of it, over HTTP, as front ends send and get it.
import { once } from 'node:events';
import { connect } from 'node:net';
import { stopPdfWorker } from '@civil-affairs/kit/evidence/pdf';
import { standardEvidence } from '@civil-affairs/kit/evidence/settings';
import { demoId } from '@civil-affairs/kit/ids';
import { createLinkSigner, longestLinkSeconds } from '@civil-affairs/kit/signed-links';
import { exif, jpeg, letter, plantedPlace, png } from '@civil-affairs/kit/testing/files';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkSecret, personaOf, startTestGraph, type TestGraph, type Who } from '../graph.ts';
import { operations } from '../operations.ts';

let graph: TestGraph;
let origin: string;
beforeAll(async () => {
  graph = await startTestGraph({
    evidence: { ...standardEvidence, largest: 1024 * 1024, reading: { silence: 400, whole: 1_500 } },
  });
  origin = new URL(graph.url).origin;
});
afterAll(async () => {
  await graph?.stop();
  await stopPdfWorker();
});

async function handIn(
  bytes: Buffer,
  who: Who = 'resident',
  { type = 'image/jpeg', kind = 'INCOME_STATEMENT', to = 'allowances' } = {},
) {
  const token = await graph.token(who);
  const response = await fetch(`${origin}/evidence/${to}?kind=${kind}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'accept-language': 'en',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: new Uint8Array(bytes),
  });
  const answer = (await response.json()) as {
    evidence?: { id: string; size: number; sha256: string; status: string } | null;
    problems?: { code: string; message: string }[];
    errors?: { message: string; extensions: { code: string; requestId: string } }[];
  };
  return { status: response.status, answer };
}

async function outcome(...given: Parameters<typeof handIn>): Promise<[number, string | undefined]> {
  const { status, answer } = await handIn(...given);
  return [status, answer.problems?.[0]?.code ?? answer.errors?.[0]?.extensions.code];
}

/** Applies for an allowance with a file; the value is the file's id and its bytes as they were sent. */
async function applied() {
  const sent = jpeg({ before: [exif(6)], noise: 600_000 });
  const { answer } = await handIn(sent, 'community-worker');
  const id = answer.evidence?.id ?? '';
  const example = operations.find(({ name }) => name === 'ApplyForAllowance')?.variables as {
    input: Record<string, unknown>;
  };
  const input = { ...example.input, evidenceIds: [id], clientMutationKey: `apply with ${id}` };
  const { data, errors } = await graph.run('ApplyForAllowance', { input });
  expect(errors).toBeUndefined();
  return { id, sent, payload: data.applyForAllowance };
}

/** Of the household that applies. */
const applicant = { ...personaOf('resident'), residentId: demoId('Resident', 10) };

let kept: { applicationId: string; id: string; sent: Buffer };

async function linkFor(who: Who): Promise<string | undefined> {
  const { data } = await graph.run('AllowanceEvidence', { id: kept.applicationId }, who);
  return data.allowanceApplication?.evidence.find(({ id }: { id: string }) => id === kept.id)?.link;
}

const open = (link: string, token?: string) =>
  fetch(origin + link, token ? { headers: { authorization: `Bearer ${token}` } } : {});

describe('a file', () => {
  test('goes into the case of an act that names it, and comes out without the place where it was taken', async () => {
    const { id, sent, payload } = await applied();
    expect(payload.problems).toEqual([]);
    kept = { applicationId: payload.application.id, id, sent };
    const link = (await linkFor(applicant)) ?? '';
    const response = await open(link);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="${id}.jpg"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.includes(plantedPlace)).toBe(false);
    expect(sent.includes(plantedPlace)).toBe(true);
    expect(bytes.subarray(-500_000).equals(sent.subarray(-500_000))).toBe(true);
    expect(Number(response.headers.get('content-length'))).toBe(bytes.length);
  });

  test('is looked at by staff of the case, which the household sees', async () => {
    const staff = personaOf('street-officer');
    const link = (await linkFor(staff)) ?? '';
    expect((await open(link)).status).toBe(200);
    const { data } = await graph.request(
      'query ($id: ID!) { allowanceApplication(id: $id) { reads { nodes { action purpose } } } }',
      { id: kept.applicationId },
      applicant,
    );
    expect(data.allowanceApplication.reads.nodes).toContainEqual({
      action: 'downloadEvidence',
      purpose: 'ALLOWANCE_CASE',
    });
    const sql = graph.city.openAsAdmin().sql;
    const rows = await sql`
      SELECT actor, actor_role, case_number, purpose FROM allowances.audit_log WHERE action = 'downloadEvidence'
      ORDER BY id`;
    expect(rows.map((row) => ({ ...row }))).toEqual([
      {
        actor: expect.stringContaining('resident'),
        actor_role: 'RESIDENT',
        case_number: kept.applicationId,
        purpose: 'DATA_SUBJECT_REQUEST',
      },
      {
        actor: expect.stringContaining('street-officer'),
        actor_role: 'ALLOWANCE_OFFICER',
        case_number: kept.applicationId,
        purpose: 'ALLOWANCE_CASE',
      },
    ]);
  });

  test('is shown to nobody else, and no link that was not made opens it', async () => {
    expect(await linkFor({ ...personaOf('resident'), residentId: demoId('Resident', 500) })).toBeUndefined();
    const link = (await linkFor(applicant)) ?? '';
    const own = await graph.token('resident');
    const others = await graph.token('street-officer');
    expect((await open(link, own)).status).toBe(200);
    const path = link.split('?')[0] ?? '';
    const signed = (secret: string, now: number, to = path) =>
      createLinkSigner(secret, () => now)(to, { subject: 'demo:resident', role: 'RESIDENT' });
    const now = Math.floor(Date.now() / 1000);
    const unlinked = (await handIn(png(), 'resident', { type: 'image/png' })).answer.evidence?.id;
    const refused = await Promise.all([
      open(link, others),
      open(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))),
      open(link.replace(kept.id, unlinked ?? '')),
      open(path),
      open(signed('another secret', now)),
      open(signed(linkSecret, now - longestLinkSeconds - 1)),
      open(signed(linkSecret, now, '/evidence/allowances/evi_none')),
      open(signed(linkSecret, now, `/evidence/allowances/${unlinked}`)),
      open(signed(linkSecret, now, `/evidence/residents/${kept.id}`)),
    ]);
    const answers = await Promise.all(
      refused.map(async (response) => {
        const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
        return [response.status, errors[0]?.message];
      }),
    );
    // Whatever is wrong looks alike.
    expect(new Set(answers.map(String))).toEqual(
      new Set(['404,There is no such file, or the link has ended.']),
    );
  });
});

describe('what is refused', () => {
  test('says why, in the language of the request', async () => {
    const { status, answer } = await handIn(letter(), 'resident', { type: 'image/jpeg' });
    expect(status).toBe(415);
    expect(answer).toEqual({
      evidence: null,
      problems: [
        {
          __typename: 'InputProblem',
          code: 'EVIDENCE_TYPE_DIFFERS',
          message: 'The file is of another type than it is called.',
        },
      ],
    });
    expect(await outcome(Buffer.from('GIF89a'.padEnd(64)))).toEqual([415, 'EVIDENCE_TYPE_REFUSED']);
    expect(await outcome(jpeg().subarray(0, 150))).toEqual([422, 'EVIDENCE_DAMAGED']);
    expect(await outcome(jpeg(), 'resident', { kind: 'TAX_RECORD' })).toEqual([422, 'EVIDENCE_KIND_UNKNOWN']);
  });

  test('for its length is answered before it has come, and whoever still sends gets the answer', async () => {
    expect(await outcome(jpeg({ noise: 1024 * 1024 }))).toEqual([413, 'EVIDENCE_TOO_LARGE']);
    expect(await outcome(jpeg({ noise: 20 * 1024 * 1024 }))).toEqual([413, 'EVIDENCE_TOO_LARGE']);
    expect((await handIn(jpeg({ noise: 1_000 * 1024 }))).status).toBe(201);
  });

  test('comes from nobody, from somebody without the scope, or for a part that takes none', async () => {
    expect(await outcome(jpeg(), null)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await outcome(jpeg(), 'allowance-officer')).toEqual([403, 'FORBIDDEN']);
    expect(await outcome(jpeg(), 'resident', { to: 'charity' })).toEqual([404, 'NOT_FOUND']);
    expect(await outcome(jpeg(), 'resident', { to: '__proto__' })).toEqual([404, 'NOT_FOUND']);
  });

  test('without a length is not waited for', async () => {
    const response = await fetch(`${origin}/evidence/allowances?kind=INCOME_STATEMENT`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg', authorization: `Bearer ${await graph.token('resident')}` },
      body: new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(jpeg()));
          controller.close();
        },
      }),
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(411);
    await response.body?.cancel();
  });
});

/** Sends a head and some bytes by hand; the value is all that comes back until the connection ends. */
async function sent(
  write: (send: (bytes: Buffer | string) => void) => unknown,
  length: number,
): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.on('data', (chunk) => (received += chunk));
  socket.on('error', () => {});
  socket.write(
    `POST /evidence/allowances?kind=INCOME_STATEMENT HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await graph.token('resident')}\r\n` +
      `content-type: image/jpeg\r\ncontent-length: ${length}\r\n\r\n`,
  );
  write((bytes) => socket.writable && socket.write(bytes));
  await once(socket, 'close');
  return received;
}

describe('a file that does not come as it was announced', () => {
  const count = async () => (await graph.city.openAsAdmin().sql`SELECT id FROM allowances.evidence`).length;

  test('because it stops or trickles is ended, with an answer, and leaves nothing', async () => {
    const before = await count();
    const started = performance.now();
    expect(await sent((send) => send(jpeg().subarray(0, 50)), 10_000)).toMatch(
      /^HTTP\/1\.1 400 .*too slowly/s,
    );
    let timer: NodeJS.Timeout | undefined;
    const trickled = await sent((send) => {
      timer = setInterval(() => send('x'), 100);
    }, 10_000);
    clearInterval(timer);
    expect(trickled).toMatch(/^HTTP\/1\.1 400 .*too slowly/s);
    expect(performance.now() - started).toBeLessThan(12_000);
    expect(await count()).toBe(before);
  });

  test('because its sender hangs up leaves nothing', async () => {
    const before = await count();
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(
      `POST /evidence/allowances?kind=INCOME_STATEMENT HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await graph.token('resident')}\r\n` +
        'content-type: image/jpeg\r\ncontent-length: 100000\r\n\r\nabc',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.destroy();
    expect((await handIn(jpeg())).status).toBe(201);
    expect(await count()).toBe(before + 1);
  });
});

test('a file that was altered in the database does not leave whole', async () => {
  const link = (await linkFor(applicant)) ?? '';
  const { sql } = graph.city.openAsAdmin();
  // Two parts that are genuine, in the other's place.
  await sql`
    UPDATE allowances.evidence_parts a SET content = b.content FROM allowances.evidence_parts b
    WHERE a.evidence_id = ${kept.id} AND b.evidence_id = a.evidence_id AND a.position = 0 AND b.position = 1`;
  await expect(open(link).then((response) => response.arrayBuffer())).rejects.toThrow();
});
