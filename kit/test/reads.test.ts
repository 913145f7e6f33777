import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cityClock, demoDate } from '../src/clock.ts';
import type { Database } from '../src/database.ts';
import { newId } from '../src/ids.ts';
import { createRecordRead, type ProtectedRead } from '../src/reads.ts';
import { cloneCity, factsFor, type TestCity, testViewer } from '../src/testing/index.ts';

const statements: string[] = [];
let city: TestCity;
let database: Database;
beforeAll(async () => {
  city = await cloneCity();
  // Any subgraph will do: each has an audit log in its own schema.
  database = city.open('residents', (text) => statements.push(text));
});
afterAll(() => city.drop());
beforeEach(async () => {
  await database.sql`SELECT`;
  statements.length = 0;
});

const recorder = (subject: string) =>
  createRecordRead(database, { ...factsFor(testViewer({ subject })), clock: cityClock(demoDate), newId });
const readOf = (subjectId: string, rest: Partial<ProtectedRead> = {}): ProtectedRead => ({
  action: 'readCitizenId',
  subjectId,
  purpose: 'ALLOWANCE_CASE',
  ...rest,
});
const entriesOf = (subject: string) => database.sql`
  SELECT subject_id, outcome, purpose, case_number, details FROM audit_log WHERE actor = ${subject} ORDER BY id`;

test('reads of one tick are recorded in one statement, in the order in which they were made', async () => {
  const recordRead = recorder('reader of many');
  await Promise.all([
    recordRead(readOf('first', { caseNumber: 'case 1' })),
    recordRead(readOf('second', { outcome: 'REFUSED', details: { citizenId: '110**' } })),
    recordRead(readOf('third', { purpose: 'DATA_SUBJECT_REQUEST' })),
  ]);
  expect(statements.filter((text) => text.includes('audit_log'))).toHaveLength(1);
  const alike = { outcome: 'DONE', purpose: 'ALLOWANCE_CASE', case_number: null, details: {} };
  expect(await entriesOf('reader of many')).toEqual([
    { ...alike, subject_id: 'first', case_number: 'case 1' },
    { ...alike, subject_id: 'second', outcome: 'REFUSED', details: { citizenId: '110**' } },
    { ...alike, subject_id: 'third', purpose: 'DATA_SUBJECT_REQUEST' },
  ]);
});

test('two reads that are alike are two entries, also within one request', async () => {
  const recordRead = recorder('reader who comes twice');
  await Promise.all([recordRead(readOf('person')), recordRead(readOf('person'))]);
  await recordRead(readOf('person'));
  expect(await entriesOf('reader who comes twice')).toHaveLength(3);
});

test('what could not be recorded is not answered', async () => {
  const recordRead = recorder('reader without a subject');
  await expect(recordRead(readOf(undefined as unknown as string))).rejects.toThrow();
});
