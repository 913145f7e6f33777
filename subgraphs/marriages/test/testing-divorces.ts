/** Divorces by agreement, as registrars handle them. */
import type { TestAnswer, TestSubgraph } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { addCouple, marry, office, registrar } from './testing.ts';

type Input = Record<string, unknown>;
type Payload = TestAnswer['data'];

export const divorceFields = `divorceCase {
  id receiptNumber status phase version acceptedOn registeredOn divorceNumber closedReason mediationAccepted
  periods { withdrawUntil issueFrom issueUntil deemedWithdrawnFrom }
  withdrawal { by on receiptShown } notRegistered { on reasons remark }
  certificates { number kind voidedOn }
  deadlines { code startedOn dueOn completedOn isMinimum overdue }
}`;

/** What a couple agreed who have nothing to share. */
export const agreement = {
  willOfBoth: '双方自愿离婚。',
  children: { none: true },
  property: { provisions: '各自名下财产归各自所有。' },
  debts: { none: true },
};

/** Two spouses who come with their certificates. */
export function applicants(...residentIds: string[]) {
  return residentIds.map((residentId) => ({
    residentId,
    appeared: true,
    voluntary: true,
    capacity: 'FULL',
    certificate: 'SHOWN',
  }));
}

/** Two spouses who come again. */
export function present(...residentIds: string[]) {
  return residentIds.map((residentId) => ({ residentId, appeared: true, voluntary: true }));
}

export function accept(graph: TestSubgraph, input: Input, viewer = registrar): Promise<Payload> {
  return mutate(graph, 'acceptDivorce', divorceFields, { officeId: office, agreement, ...input }, viewer);
}

export function onDivorce(
  graph: TestSubgraph,
  act: string,
  input: Input,
  viewer = registrar,
): Promise<Payload> {
  return mutate(graph, act, divorceFields, { expectedVersion: 1, ...input }, viewer);
}

export function decline(graph: TestSubgraph, input: Input, viewer = registrar): Promise<Payload> {
  return mutate(graph, 'declineDivorce', divorceFields, { officeId: office, ...input }, viewer);
}

export interface Divorcing {
  id: string;
  registrationId: string;
  couple: [string, string];
}

/** A couple, married in 2020, whose application was received on the clock's day. */
export async function receivedDivorce(graph: TestSubgraph): Promise<Divorcing> {
  const couple = await addCouple(graph);
  const registrationId = await marry(graph, ...couple);
  const { divorceCase, problems } = await accept(graph, { registrationId, parties: applicants(...couple) });
  if (!divorceCase) throw new Error(`not received: ${JSON.stringify(problems)}`);
  return { id: divorceCase.id, registrationId, couple };
}

export function withdraw(
  graph: TestSubgraph,
  { id, couple }: Divorcing,
  input: Input = {},
  viewer = registrar,
) {
  const given = { divorceCaseId: id, partyId: couple[0], receiptShown: true, ...input };
  return onDivorce(graph, 'withdrawDivorce', given, viewer);
}

export function registerDivorce(
  graph: TestSubgraph,
  { id, couple }: Divorcing,
  input: Input = {},
  viewer = registrar,
) {
  const given = { divorceCaseId: id, parties: present(...couple), ...input };
  return onDivorce(graph, 'registerDivorce', given, viewer);
}
