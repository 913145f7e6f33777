/**
 * What persons are told of the register, act by act. It never says where somebody lives or with whom: a message could be read by
 * whom somebody moved away from. The dead are told nothing, and their families by people.
 */
import type { MessageDraft } from '@civil-affairs/kit/messages/templates';
import { message } from '../messages.ts';
import type { CorrectionRow, MergeRow, ResidentRow } from '../tables.ts';

type Recipient = Pick<ResidentRow, 'id' | 'communityCode' | 'diedOn'>;

const aliveOf = (...persons: readonly Recipient[]) =>
  persons.flatMap(({ id, diedOn }) => (diedOn === null ? [id] : []));

export function messagesOfCorrection(
  { id, field, communityCode }: CorrectionRow,
  person: Recipient,
  decision: 'APPROVE' | 'REFUSE',
): MessageDraft[] {
  const about = { caseId: id, divisionCode: communityCode };
  return message('RESIDENT_CORRECTION_DECIDED', about, aliveOf(person), { field, decision });
}

/** @param person as the register has it after the correction */
export function messagesOfDeathCorrection(person: Recipient): MessageDraft[] {
  return message('RESIDENT_DEATH_UNDONE', aboutPerson(person), aliveOf(person), {});
}

export function messagesOfMove(
  person: Recipient,
  movedIds: readonly string[],
  facts: { move: 'IN' | 'WITHIN' | 'OUT'; day: string },
): MessageDraft[] {
  return message('RESIDENT_MOVE_REGISTERED', aboutPerson(person), movedIds, facts);
}

export function messagesOfPhone(person: Recipient): MessageDraft[] {
  return message('RESIDENT_PHONE_CHANGED', aboutPerson(person), aliveOf(person), {});
}

export function messagesOfMerge({ id, communityCode }: MergeRow, kept: Recipient): MessageDraft[] {
  return message('RESIDENT_RECORDS_MERGED', { caseId: id, divisionCode: communityCode }, aliveOf(kept), {});
}

export function messagesOfSeparation(
  { id, communityCode }: MergeRow,
  ...persons: readonly Recipient[]
): MessageDraft[] {
  const about = { caseId: id, divisionCode: communityCode };
  return message('RESIDENT_RECORDS_SEPARATED', about, aliveOf(...persons), {});
}

function aboutPerson({ id, communityCode }: Recipient) {
  return { caseId: id, divisionCode: communityCode };
}
