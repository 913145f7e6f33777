import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph, type Who } from '../graph.ts';
import { operations } from '../operations.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const textOf = (name: string) => operations.find((one) => one.name === name)?.query ?? '';
const documentId = (name: string) => `sha256:${createHash('sha256').update(textOf(name)).digest('hex')}`;

/** Sends a request by its address alone, as a browser's link or a proxy would. */
async function get(
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
  who: Who = null,
) {
  const bearer = await graph.token(who);
  const response = await fetch(`${graph.url}?${new URLSearchParams(parameters)}`, {
    headers: {
      'accept-encoding': 'identity',
      ...headers,
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
  });
  const body = Buffer.from(await response.arrayBuffer());
  const header = (name: string) => response.headers.get(name);
  return {
    status: response.status,
    body,
    header,
    cacheControl: header('cache-control'),
    etag: header('etag'),
  };
}

const preflight = { 'apollo-require-preflight': 'yes' };

describe('an answer that everybody sees alike', () => {
  test('may be kept by anybody for the shortest time of its fields, and is not sent twice', async () => {
    const overview = { documentId: documentId('CityOverview') };
    const first = await get(overview);
    expect([first.status, first.cacheControl]).toEqual([200, 'max-age=60, public']);
    expect(first.header('vary')).toMatch(/Accept-Language.*Authorization/);
    const again = await get(overview, { 'if-none-match': String(first.etag) });
    expect([again.status, again.body.length, again.etag]).toEqual([304, 0, first.etag]);

    const { sql } = graph.city.openAsAdmin();
    await sql`UPDATE residents.divisions SET name_zh = '别名' WHERE code = '222401'`;
    const changed = await get(overview, { 'if-none-match': String(first.etag) });
    expect([changed.status, changed.etag === first.etag]).toEqual([200, false]);
    await sql`UPDATE residents.divisions SET name_zh = '延吉市' WHERE code = '222401'`;
  });

  test('is marked by the language in which it was requested', async () => {
    const query = '{ division(code: "222401") { elderCare { __typename } funeralServices: name { text } } }';
    const inLanguage = (language: string) => get({ query }, { ...preflight, 'accept-language': language });
    const [zh, ko] = [await inLanguage('zh'), await inLanguage('ko')];
    expect(zh.etag).not.toBe(ko.etag);
  });

  test.each([
    ['with a token', { query: '{ division(code: "222401") { code } }' }, 'community-worker'],
    [
      'that names persons, although it is published',
      { query: '{ allowanceNotices(division: "222401") { nodes { id } } }' },
      null,
    ],
    ['about the viewer', { query: '{ viewer { subject } }' }, null],
    [
      'with an error',
      { query: '{ division(code: "222401") { residents(first: 1) { nodes { id } } } }' },
      null,
    ],
    [
      'that changes from minute to minute',
      { query: '{ marriageOffices(division: "222401") { slots(on: "2026-11-23") { free } } }' },
      null,
    ],
    [
      'of which one part says nothing',
      { query: '{ division(code: "222401") { code } viewer { subject } }' },
      null,
    ],
    ['about the schema', { query: '{ __schema { queryType { name } } }' }, null],
  ] as const)('an answer %s is kept by nobody', async (_, parameters, who) => {
    const { cacheControl, etag, body } = await get(parameters, preflight, who);
    expect(JSON.parse(String(body))).toHaveProperty('data');
    expect([cacheControl, etag]).toEqual(['no-store', null]);
  });

  test('a document that is not registered is not answered to a mere link', async () => {
    expect((await get({ query: '{ division(code: "222401") { code } }' })).status).toBe(400);
  });
});

describe('a long answer is compressed as the client can read it', () => {
  const long = {
    documentId: documentId('FuneralServices'),
    variables: JSON.stringify({ division: '222401', on: '2026-11-20' }),
  };

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('%s', async (encoding, decompress) => {
    const plain = await get(long);
    // Node's own client would decompress it.
    const { request } = await import('node:http');
    const packed = await new Promise<{ body: Buffer; headers: Record<string, unknown> }>(
      (resolve, reject) => {
        const address = `${graph.url}?${new URLSearchParams(long)}`;
        request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () => resolve({ body: Buffer.concat(chunks), headers: response.headers }));
        })
          .on('error', reject)
          .end();
      },
    );
    expect(packed.headers).toMatchObject({ 'content-encoding': encoding, etag: plain.etag });
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    expect(decompress(packed.body)).toEqual(plain.body);
  });

  test('a short one is not', async () => {
    const query = '{ division(code: "222401") { code } }';
    const { header } = await get({ query }, { ...preflight, 'accept-encoding': 'br' });
    expect(header('content-encoding')).toBeNull();
  });
});
