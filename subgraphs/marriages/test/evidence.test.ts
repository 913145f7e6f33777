// The papers of divorces and of records of elsewhere: who hands them in, and who is shown that they are there.
import { Readable } from 'node:stream';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { jpeg } from '@civil-affairs/kit/testing/files';
import { codes } from '@civil-affairs/kit/testing/mutations';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { marriages } from '../src/subgraph.ts';
import { addCouple, marry, registrar } from './testing.ts';
import { accept, applicants } from './testing-divorces.ts';
import { archivist, enterElsewhere, marriedElsewhere, onRecord, secondArchivist } from './testing-ends.ts';

const graph = testSubgraph(marriages, { neighbours: [residents] });

async function taken(viewer: Viewer, kind: string): Promise<string> {
  const bytes = jpeg({ noise: 1_000 });
  const upload = { kind, mediaType: 'image/jpeg', length: bytes.length, body: Readable.from([bytes]) };
  const result = await graph.desk?.take(upload, { viewer, requestId: 'upload', language: 'en' });
  if (!result?.ok) throw new Error('not taken');
  return result.value.id;
}

const evidence = 'evidence { id kind label { en } status }';
const spouse = (residentId: string) => ({
  ...registrar,
  subject: `account of ${residentId}`,
  role: 'RESIDENT' as const,
  scopes: ['marriages:read'],
  division: null,
  residentId,
});

test('the papers of a record of elsewhere are for the spouses and those who may see it', async () => {
  const couple = await addCouple(graph);
  const first = await taken(archivist, 'MARRIAGE_CERTIFICATE');
  const recordId = await marriedElsewhere(graph, couple, { evidenceIds: [first] });
  const judged = await taken(secondArchivist, 'JUDGMENT');
  const ended = { kind: 'JUDGMENT', placeKind: 'MAINLAND', on: '2026-08-14', authority: '延吉市人民法院' };
  const input = { recordId, expectedVersion: 2, ended, evidenceIds: [judged] };
  expect(codes(await onRecord(graph, 'endMarriageElsewhere', input))).toEqual([]);
  const query = `query ($id: ID!) { marriageRecordElsewhere(id: $id) { ${evidence} } }`;
  const shownTo = async (viewer: Viewer) =>
    (await graph.read(query, { id: recordId }, viewer)).marriageRecordElsewhere?.evidence;
  const papers = [
    { id: first, kind: 'MARRIAGE_CERTIFICATE', label: { en: 'Marriage certificate' }, status: 'UNSCANNED' },
    { id: judged, kind: 'JUDGMENT', label: { en: 'Judgment or mediation paper' }, status: 'UNSCANNED' },
  ];
  expect(await shownTo(archivist)).toEqual(papers);
  expect(await shownTo(spouse(couple[0] ?? ''))).toEqual(papers);
  expect(await shownTo(spouse((await addCouple(graph))[0] ?? ''))).toBe(undefined);
});

test('a record that is refused takes no paper', async () => {
  const couple = await addCouple(graph);
  const paper = await taken(archivist, 'MARRIAGE_CERTIFICATE');
  const spouses = [
    { role: 'HUSBAND', residentId: couple[0] },
    { role: 'WIFE', residentId: couple[1] },
  ];
  const refused = await enterElsewhere(graph, { spouses, registeredOn: '2099-01-01', evidenceIds: [paper] });
  expect(codes(refused).length).toBeGreaterThan(0);
  const foreign = await enterElsewhere(graph, { spouses, evidenceIds: [paper] }, secondArchivist);
  expect(codes(foreign)).toEqual(['EVIDENCE_NOT_USABLE']);
  const rows = await graph.database.sql`SELECT case_id FROM evidence WHERE id = ${paper}`;
  expect(rows.map((row) => ({ ...row }))).toEqual([{ case_id: null }]);
});

test('the papers of a divorce are as confidential as what the couple agreed', async () => {
  const couple = await addCouple(graph);
  const registrationId = await marry(graph, ...couple);
  const paper = await taken(registrar, 'DIVORCE_AGREEMENT');
  const accepted = await accept(graph, {
    registrationId,
    parties: applicants(...couple),
    evidenceIds: [paper],
  });
  expect(codes(accepted)).toEqual([]);
  const query = `query ($id: ID!) { divorceCase(id: $id) { id ${evidence} } }`;
  const shownTo = async (viewer: Viewer) =>
    (await graph.read(query, { id: accepted.divorceCase.id }, viewer)).divorceCase;
  expect((await shownTo(registrar)).evidence).toMatchObject([{ id: paper }]);
  expect((await shownTo(spouse(couple[1] ?? ''))).evidence).toMatchObject([{ id: paper }]);
  const clerk = { ...registrar, subject: 'clerk', scopes: ['residents:read', 'marriages:read'] };
  expect(await shownTo(clerk)).toMatchObject({ id: accepted.divorceCase.id, evidence: null });
});
