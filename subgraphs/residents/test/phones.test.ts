import { randomBytes } from 'node:crypto';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import { errorCode, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { afterEach, describe, expect, test } from 'vitest';
import { residents } from '../src/subgraph.ts';
import { addFamily, addPerson, foreignRegistrar, registerDeath, registrar, residentAs } from './testing.ts';

const graph = testSubgraph(residents);
const officer = testViewer({ scopes: ['residents:read', 'residents:identify'], division: demoCommunity });

const change = (input: object, viewer = registrar) =>
  mutate(
    graph,
    'changeResidentPhone',
    'resident { version maskedPhone registerHistory { act actedBy remark } }',
    { expectedVersion: 1, ...input },
    viewer,
  );
const search = `query ($phone: String!) { residentsByPhone(phone: $phone, purpose: ELDER_CARE_CASE, caseNumber: "p-1") { id } }`;
const found = async (phone: string, viewer = officer) =>
  (await graph.read(search, { phone }, viewer)).residentsByPhone
    .map(({ id }: { id: string }) => id)
    .toSorted();

let former: typeof graph.database.sealing | undefined;
afterEach(() => {
  if (former) graph.database.sealing = former;
});

describe('a telephone number', () => {
  test('is entered, shown by its ends, and gone again, and the history does not say which', async () => {
    const residentId = await addPerson(graph);
    expect(await change({ residentId, phone: '138 0433 7001' })).toMatchObject({
      resident: {
        version: 2,
        maskedPhone: '138******01',
        registerHistory: [{ act: 'changeResidentPhone', actedBy: 'registrar', remark: null }],
      },
      problems: [],
    });
    expect(codes(await change({ residentId, phone: '+8613804337001', expectedVersion: 2 }))).toEqual([
      'PHONE_UNCHANGED',
    ]);
    expect(codes(await change({ residentId, phone: '7001', expectedVersion: 2 }))).toEqual([
      'PHONE_NOT_VALID',
    ]);
    expect(await change({ residentId, expectedVersion: 2 })).toMatchObject({
      resident: { version: 3, maskedPhone: null },
    });
    expect(codes(await change({ residentId, expectedVersion: 3 }))).toEqual(['PHONE_UNCHANGED']);
  });

  test('is changed by the person, and by nobody of elsewhere or of the family', async () => {
    const { applicant, spouse } = await addFamily(graph);
    const input = { residentId: applicant, phone: '13804337002' };
    expect(codes(await change(input, residentAs(spouse)))).toEqual(['NOT_FOUND']);
    expect(codes(await change(input, foreignRegistrar))).toEqual(['NOT_FOUND']);
    expect(codes(await change(input, residentAs(applicant)))).toEqual([]);
    const dead = await addPerson(graph);
    await registerDeath(graph, { residentId: dead });
    expect(codes(await change({ residentId: dead, phone: '13804337003', expectedVersion: 2 }))).toEqual([
      'NOT_ALIVE',
    ]);
  });

  test('is whole for who may read whole citizen ids, with the read in the access log, and for nobody else', async () => {
    const { applicant, spouse } = await addFamily(graph);
    await change({ residentId: applicant, phone: '13804337004' });
    const query = `{ resident(id: "${applicant}") { maskedPhone phone(purpose: FUNERAL_CASE, caseNumber: "p-2") } }`;
    expect((await graph.read(query, {}, officer)).resident).toEqual({
      maskedPhone: '138******04',
      phone: '13804337004',
    });
    const family = { ...residentAs(spouse), scopes: officer.scopes };
    expect((await graph.read(query, {}, family)).resident).toEqual({
      maskedPhone: '138******04',
      phone: null,
    });
    const worker = testViewer({ ...officer, scopes: ['residents:read'] });
    expect(await errorCode(graph.ask(query, {}, worker))).toBe('FORBIDDEN');
    const rows = await graph.database.sql`
      SELECT outcome, case_number FROM audit_log WHERE action = 'readPhone' AND subject_id = ${applicant} ORDER BY id`;
    expect([...rows]).toEqual([
      { outcome: 'DONE', case_number: 'p-2' },
      { outcome: 'REFUSED', case_number: 'p-2' },
    ]);
  });

  test('finds everybody who has it, however it is written, and no part of it finds anybody', async () => {
    const { applicant, spouse } = await addFamily(graph);
    for (const residentId of [applicant, spouse]) await change({ residentId, phone: '0433-2517005' });
    expect(await found('+86 433 251 7005')).toEqual([applicant, spouse].toSorted());
    expect(await found('04332517006')).toEqual([]);
    const neighbour = testViewer({ ...officer, division: '222401006003' });
    expect(await found('0433-2517005', neighbour)).toEqual([]);
    const refused = graph.ask(search, { phone: '2517005' }, officer);
    expect(await errorCode(refused)).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(await refused)).not.toContain('2517005');
    const rows = await graph.database.sql`
      SELECT outcome, persons, details FROM audit_log WHERE action = 'findByPhone' AND case_number = 'p-1' ORDER BY id`;
    const both = [applicant, spouse].toSorted();
    expect([...rows]).toEqual([
      { outcome: 'DONE', persons: both, details: {} },
      { outcome: 'REFUSED', persons: null, details: {} },
      { outcome: 'REFUSED', persons: both, details: {} },
    ]);
  });

  test('is found by the keys of then and of now', async () => {
    const before = await addPerson(graph);
    const after = await addPerson(graph);
    await change({ residentId: before, phone: '13804337008' });
    former = graph.database.sealing;
    const fresh = { id: 'fresh', bytes: randomBytes(32) };
    graph.database.sealing = openSealing([fresh, ...parseSealingKeys(graph.city.sealingKeys)]);
    await change({ residentId: after, phone: '13804337008' });
    expect(await found('13804337008')).toEqual([before, after].toSorted());
  });

  test('is in no event and in no table in plain', async () => {
    const residentId = await addPerson(graph);
    await change({ residentId, phone: '13804337009' });
    const [event] = await graph.database.sql`
      SELECT type, payload::text AS payload FROM outbox ORDER BY id DESC LIMIT 1`;
    expect(event?.type).toBe('ResidentPhoneChanged');
    const tables = await graph.database.sql`
      SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_schema = 'residents' AND table_type = 'BASE TABLE'`;
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables)
      expect(
        await graph.database.sql.unsafe(`SELECT 1 FROM ${name} t WHERE t::text ~ '13804337009' LIMIT 1`),
        String(name),
      ).toHaveLength(0);
  });
});
