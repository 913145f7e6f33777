// Files that go with an application: who may give which one to a case, what is kept of one, and for how long.
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pruneEvidence } from '@civil-affairs/kit/evidence/evidence';
import { stopPdfWorker } from '@civil-affairs/kit/evidence/pdf';
import type { Verdict } from '@civil-affairs/kit/evidence/scanner';
import { standardEvidence } from '@civil-affairs/kit/evidence/settings';
import { othersIn, resealColumn } from '@civil-affairs/kit/reseal';
import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import { adminOf, testSubgraph } from '@civil-affairs/kit/testing';
import { exif, jpeg, letter, plantedPlace, png } from '@civil-affairs/kit/testing/files';
import { codes } from '@civil-affairs/kit/testing/mutations';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { sealedColumns } from '../src/sealed.ts';
import { allowances } from '../src/subgraph.ts';
import {
  addHousehold,
  applicationInput,
  apply,
  communityWorker,
  decider,
  residentAs,
  send,
  streetOfficer,
} from './application-testing.ts';

let verdict: () => Promise<Verdict> = async () => ({ isClean: true });
const graph = testSubgraph(allowances, {
  neighbours: [residents],
  evidence: { ...standardEvidence, scan: () => verdict() },
});
afterAll(stopPdfWorker);
afterEach(() => {
  verdict = async () => ({ isClean: true });
});

let requests = 0;

async function handIn(
  bytes: Buffer,
  viewer: Viewer | null,
  { kind = 'INCOME_STATEMENT', mediaType = 'image/jpeg', length = bytes.length } = {},
) {
  if (!graph.desk) throw new Error('allowances take no files');
  requests += 1;
  const facts = { viewer, requestId: `upload ${requests}`, language: 'en' as const };
  return graph.desk.take({ kind, mediaType, length, body: Readable.from([bytes]) }, facts);
}

async function taken(viewer: Viewer, bytes = jpeg({ noise: 1_000 })): Promise<string> {
  const result = await handIn(bytes, viewer);
  if (!result.ok) throw new Error(codes(result).join());
  return result.value.id;
}

async function refusal(...given: Parameters<typeof handIn>): Promise<string[]> {
  const result = await handIn(...given);
  return result.ok ? [] : codes(result);
}

const rowsOf = async (id: string) => graph.database.sql`SELECT * FROM evidence WHERE id = ${id}`;
const evidenceOf = async (applicationId: string, viewer: Viewer) => {
  const query = `query ($id: ID!) { allowanceApplication(id: $id) {
    evidence { id kind label { en } mediaType size sha256 uploadedOn status } } }`;
  return (await graph.read(query, { id: applicationId }, viewer)).allowanceApplication?.evidence;
};

describe('a file', () => {
  test('is kept sealed, without the place where it was taken, and is in the audit log', async () => {
    const [before] = await graph.database.sql`SELECT count(*)::int AS n FROM evidence`;
    const given = jpeg({ before: [exif()], noise: 700_000 });
    const result = await handIn(given, communityWorker);
    if (!result.ok) throw new Error(codes(result).join());
    const { id, size, sha256, status } = result.value;
    expect(status).toBe('CLEAN');
    const parts = await graph.database.sql`
      SELECT content FROM evidence_parts WHERE evidence_id = ${id} ORDER BY position`;
    expect(parts.length).toBeGreaterThan(2);
    const column = sealedColumns.find(({ table }) => table === 'allowances.evidence_parts');
    if (!column) throw new Error('files are not sealed');
    const opened = Buffer.concat(
      parts.map(({ content }) => graph.city.sealing.openBytes(column, content as Sealed)),
    );
    expect(opened.length).toBe(size);
    expect(createHash('sha256').update(opened).digest('hex')).toBe(sha256);
    expect(opened.includes(plantedPlace)).toBe(false);
    expect(given.includes(opened.subarray(-500_000))).toBe(true);
    const [entry] = await graph.database.sql`SELECT * FROM audit_log WHERE subject_id = ${id}`;
    expect(entry).toMatchObject({
      action: 'uploadEvidence',
      outcome: 'DONE',
      actor: communityWorker.subject,
      details: { kind: 'INCOME_STATEMENT', mediaType: 'image/jpeg', size, sha256, status },
    });
    const [after] = await graph.database.sql`SELECT count(*)::int AS n FROM evidence`;
    expect(after?.n).toBe(before?.n + 1);
  });

  test('may be a picture or a document', async () => {
    expect(await refusal(png(), communityWorker, { mediaType: 'image/png' })).toEqual([]);
    expect(await refusal(letter(), communityWorker, { mediaType: 'application/pdf' })).toEqual([]);
  });

  test('of another type, kind or length leaves nothing', async () => {
    const count = async () => (await graph.database.sql`SELECT id FROM evidence`).length;
    const before = await count();
    expect(await refusal(Buffer.from('x'.repeat(99)), communityWorker)).toEqual(['EVIDENCE_TYPE_REFUSED']);
    expect(await refusal(png(), communityWorker)).toEqual(['EVIDENCE_TYPE_DIFFERS']);
    expect(await refusal(jpeg(), communityWorker, { kind: 'HUKOU_RECORD' })).toEqual([
      'EVIDENCE_KIND_UNKNOWN',
    ]);
    expect(await refusal(jpeg(), communityWorker, { kind: 'toString' })).toEqual(['EVIDENCE_KIND_UNKNOWN']);
    const { largest } = standardEvidence;
    expect(await refusal(jpeg(), communityWorker, { length: largest + 1 })).toEqual(['EVIDENCE_TOO_LARGE']);
    await expect(handIn(jpeg(), communityWorker, { length: 10 })).rejects.toThrow('longer');
    await expect(handIn(jpeg(), communityWorker, { length: 100_000 })).rejects.toThrow('shorter');
    expect(await count()).toBe(before);
  });

  test('in which something harmful was found is refused, and the audit log says what', async () => {
    verdict = async () => ({ isClean: false, found: 'Eicar-Test-Signature' });
    expect(await refusal(jpeg(), communityWorker)).toEqual(['EVIDENCE_INFECTED']);
    const [entry] = await graph.database.sql`
      SELECT outcome, details FROM audit_log WHERE request_id = ${`upload ${requests}`}`;
    expect(entry).toMatchObject({
      outcome: 'REFUSED',
      details: { codes: ['EVIDENCE_INFECTED'], found: 'Eicar-Test-Signature' },
    });
  });

  test('that the scanner cannot judge is not taken', async () => {
    const before = (await graph.database.sql`SELECT id FROM evidence`).length;
    verdict = async () => {
      throw new Error('the scanner has hung up');
    };
    await expect(handIn(jpeg(), communityWorker)).rejects.toThrow('Try again');
    expect((await graph.database.sql`SELECT id FROM evidence`).length).toBe(before);
  });

  test('is taken from nobody without the scope', async () => {
    await expect(handIn(jpeg(), null)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(handIn(jpeg(), decider)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

describe('a case', () => {
  test('gets the files that its acts name, and shows them to who may see it', async () => {
    const household = await addHousehold(graph);
    const resident = residentAs(household.members[0] ?? '');
    const first = await taken(resident);
    const input = applicationInput(household.members, { evidenceIds: [first] });
    const { application } = await send(graph, 'applyForAllowance', input, resident);
    const requested = await send(
      graph,
      'requestAllowanceSupplement',
      { applicationId: application.id, expectedVersion: 1, items: ['PROPERTY_STATEMENT'] },
      streetOfficer,
    );
    expect(codes(requested)).toEqual([]);
    const others = [await taken(resident), await taken(resident)];
    const supplement = { applicationId: application.id, expectedVersion: 2, evidenceIds: others };
    expect(codes(await send(graph, 'supplementAllowanceApplication', supplement, resident))).toEqual([]);
    const shown = await evidenceOf(application.id, streetOfficer);
    expect(shown.map(({ id }: { id: string }) => id)).toEqual([first, ...others]);
    expect(shown[0]).toMatchObject({
      kind: 'INCOME_STATEMENT',
      label: { en: 'Statement of income' },
      mediaType: 'image/jpeg',
      uploadedOn: graph.clock.today(),
      status: 'CLEAN',
    });
    expect(await evidenceOf(application.id, resident)).toEqual(shown);
    expect(await evidenceOf(application.id, residentAs((await addHousehold(graph)).members[0] ?? ''))).toBe(
      undefined,
    );
    const reads = await graph.database.sql`
      SELECT 1 FROM audit_log WHERE action = 'readAllowanceFile' AND subject_id = ${application.id}
        AND actor = ${streetOfficer.subject}`;
    expect(reads.length).toBe(1);
  });

  test('gets no file of somebody else, of another case, or of yesterday; all of them look alike', async () => {
    const way = await apply(graph);
    const resident = residentAs(way.members[0] ?? '');
    await way.act('requestAllowanceSupplement', { items: ['PROPERTY_STATEMENT'] });
    const [own, used, old, foreign] = [
      await taken(resident),
      await taken(resident),
      await taken(resident),
      await taken(communityWorker),
    ];
    await adminOf(graph).sql`
      UPDATE allowances.evidence SET uploaded_at = uploaded_at - interval '25 hours' WHERE id = ${old}`;
    await adminOf(graph).sql`
      UPDATE allowances.evidence SET case_id = 'app_other', linked_at = uploaded_at WHERE id = ${used}`;
    const input = {
      applicationId: way.applicationId,
      expectedVersion: 2,
      evidenceIds: [own, used, old, foreign, 'evi_none'],
    };
    const { problems } = await send(graph, 'supplementAllowanceApplication', input, resident);
    const refused = problems.map(({ code, path }: { code: string; path: string[] }) => [code, path.at(-1)]);
    expect(refused).toEqual(['1', '2', '3', '4'].map((n) => ['EVIDENCE_NOT_USABLE', n]));
    expect(new Set(problems.map(({ message }: { message: string }) => message)).size).toBe(1);
    // What was refused has linked nothing: the own one can still be used.
    expect(await rowsOf(own)).toMatchObject([{ case_id: null }]);
    expect(await way.tried('supplementAllowanceApplication', { evidenceIds: [own, own] }, resident)).toEqual(
      [],
    );
    expect(await rowsOf(own)).toMatchObject([{ case_id: way.applicationId }]);
  });

  test('gets at most twenty with one act', async () => {
    const way = await apply(graph);
    await way.act('requestAllowanceSupplement', { items: ['PROPERTY_STATEMENT'] });
    const evidenceIds = Array.from({ length: 21 }, (_, n) => `evi_${n}`);
    const resident = residentAs(way.members[0] ?? '');
    expect(await way.tried('supplementAllowanceApplication', { evidenceIds }, resident)).toEqual([
      'EVIDENCE_TOO_MANY',
    ]);
  });

  test('of two that name one file at the same time one gets it', async () => {
    const ways = [await apply(graph), await apply(graph)];
    for (const way of ways) await way.act('requestAllowanceSupplement', { items: ['PROPERTY_STATEMENT'] });
    const id = await taken(streetOfficer);
    const outcomes = await Promise.all(
      ways.map((way) => way.tried('supplementAllowanceApplication', { evidenceIds: [id] }, streetOfficer)),
    );
    expect(outcomes.flat()).toEqual(['EVIDENCE_NOT_USABLE']);
    const winner = outcomes.findIndex((problems) => problems.length === 0);
    expect(await rowsOf(id)).toMatchObject([{ case_id: ways[winner]?.applicationId }]);
  });

  test('keeps its files for good: the application can neither move, change nor delete one', async () => {
    const way = await apply(graph);
    await way.act('requestAllowanceSupplement', { items: ['PROPERTY_STATEMENT'] });
    const id = await taken(streetOfficer);
    await way.act('supplementAllowanceApplication', { evidenceIds: [id] });
    const { sql } = graph.database;
    await expect(sql`UPDATE evidence SET case_id = NULL, linked_at = NULL WHERE id = ${id}`).rejects.toThrow(
      'one case for good',
    );
    for (const statement of [
      `UPDATE evidence SET sha256 = repeat('0', 64) WHERE id = '${id}'`,
      `UPDATE evidence_parts SET content = 's1.' WHERE evidence_id = '${id}'`,
      `DELETE FROM evidence WHERE id = '${id}'`,
      `DELETE FROM evidence_parts WHERE evidence_id = '${id}'`,
    ])
      await expect(sql.unsafe(statement)).rejects.toThrow('permission denied');
  });
});

describe('what no act has named', () => {
  test('is taken out after a day, with its bytes, and nothing else is', async () => {
    const way = await apply(graph);
    await way.act('requestAllowanceSupplement', { items: ['PROPERTY_STATEMENT'] });
    const [old, young, linked] = [
      await taken(streetOfficer),
      await taken(streetOfficer),
      await taken(streetOfficer),
    ];
    await way.act('supplementAllowanceApplication', { evidenceIds: [linked] });
    await adminOf(graph).sql`
      UPDATE allowances.evidence SET uploaded_at = uploaded_at - interval '25 hours' WHERE id IN (${old}, ${linked})`;
    expect(await pruneEvidence(graph.database, graph.clock)).toBeGreaterThan(0);
    expect(await rowsOf(old)).toEqual([]);
    expect(await graph.database.sql`SELECT 1 FROM evidence_parts WHERE evidence_id = ${old}`).toEqual([]);
    expect([...(await rowsOf(young)), ...(await rowsOf(linked))].length).toBe(2);
  });

  test('is bounded for each person', async () => {
    const hoarder = { ...communityWorker, subject: 'hoarder' };
    await adminOf(graph).sql`
      INSERT INTO allowances.evidence (id, kind, media_type, size, sha256, status, uploaded_at, uploaded_by)
      SELECT 'evi_' || n, 'OTHER_STATEMENT', 'image/png', 1, repeat('0', 64), 'CLEAN', now(), 'hoarder'
      FROM generate_series(1, 100) n`;
    expect(await refusal(jpeg(), hoarder)).toEqual(['EVIDENCE_UNLINKED']);
    expect(await refusal(jpeg(), communityWorker)).toEqual([]);
  });
});

test('files are sealed again by another key as they are', async () => {
  const given = jpeg({ noise: 600_000 });
  const id = await taken(communityWorker, given);
  const column = sealedColumns.find(({ table }) => table === 'allowances.evidence_parts');
  if (!column) throw new Error('files are not sealed');
  const fresh = { id: 'fresh', bytes: randomBytes(32) };
  const rotated = openSealing([fresh, ...parseSealingKeys(graph.city.sealingKeys)]);
  const { sql } = adminOf(graph);
  expect(await resealColumn(sql, column, rotated)).toBeGreaterThan(2);
  expect(await othersIn(sql, column, rotated)).toBe(0);
  const parts = await sql`
    SELECT content FROM allowances.evidence_parts WHERE evidence_id = ${id} ORDER BY position`;
  const alone = openSealing([fresh]);
  const opened = Buffer.concat(parts.map(({ content }) => alone.openBytes(column, content as Sealed)));
  expect(opened.equals(given)).toBe(true);
  await expect(sql`UPDATE allowances.evidence_parts SET content = 'plain'`).rejects.toThrow(
    'evidence_parts_content_sealed',
  );
});
