/** What courts, the bureau and offices elsewhere make of marriages, as archivists enter it. */
import { type TestAnswer, type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { office } from './testing.ts';

type Input = Record<string, unknown>;
type Payload = TestAnswer['data'];

export const archivist = testViewer({
  subject: 'archivist',
  role: 'MARRIAGE_ARCHIVE_OFFICER',
  scopes: ['residents:read', 'marriages:read', 'marriages:archive'],
  division: '222401',
});
export const secondArchivist = testViewer({ ...archivist, subject: 'second archivist' });

const registrationFields = `registration {
  id status endedOn endReason version annotations { kind effectiveOn confirmedOn } }
  warnings { code }`;
const recordFields = 'record { id status version endedOn endKind spouses { role personId } }';

export function onMarriage(
  graph: TestSubgraph,
  act: string,
  input: Input,
  viewer = archivist,
): Promise<Payload> {
  return mutate(graph, act, registrationFields, { expectedVersion: 1, ...input }, viewer);
}

export const judgment = {
  kind: 'DIVORCED_BY_COURT',
  court: '延吉市人民法院',
  number: '（2026）吉2401民初1号',
  judgedOn: '2026-07-28',
  effectiveOn: '2026-08-14',
  proof: true,
};

export function annotate(graph: TestSubgraph, registrationId: string, input: Input = {}, viewer = archivist) {
  const given = { registrationId, ...judgment, ...input };
  return onMarriage(graph, 'annotateMarriageCourtJudgment', given, viewer);
}

export const consular = {
  officeId: office,
  placeKind: 'CONSULATE',
  place: '大阪',
  authority: '中国驻大阪总领事馆',
  registeredOn: '2019-05-20',
  evidence: '结婚证原件',
};

export function enterElsewhere(graph: TestSubgraph, input: Input, viewer = archivist): Promise<Payload> {
  return mutate(graph, 'recordMarriageElsewhere', recordFields, { ...consular, ...input }, viewer);
}

export function onRecord(
  graph: TestSubgraph,
  act: string,
  input: Input,
  viewer = secondArchivist,
): Promise<Payload> {
  return mutate(graph, act, recordFields, { expectedVersion: 1, ...input }, viewer);
}

/** A marriage of elsewhere that was checked. */
export async function marriedElsewhere(graph: TestSubgraph, couple: readonly string[], input: Input = {}) {
  const spouses = [
    { role: 'HUSBAND', residentId: couple[0] },
    { role: 'WIFE', residentId: couple[1] },
  ];
  const { record, problems } = await enterElsewhere(graph, { spouses, ...input });
  if (!record) throw new Error(`not entered: ${JSON.stringify(problems)}`);
  const checked = await onRecord(graph, 'checkMarriageElsewhere', { recordId: record.id, accepted: true });
  if (checked.problems.length > 0) throw new Error(`not checked: ${JSON.stringify(checked.problems)}`);
  return record.id as string;
}
