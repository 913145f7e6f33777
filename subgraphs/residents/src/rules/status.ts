/** Where a person stands in the register, and what may follow. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { StateTable } from '@civil-affairs/kit/states';
import type { ResidentStatus } from '../generated/contract.ts';
import { problem } from '../problems.ts';

export type ResidentAct =
  | 'registerDeath'
  | 'correctResidentDeath'
  | 'registerResidentMove'
  | 'changeResidentPhone'
  | 'mergeResidentRecords'
  | 'separateResidentRecords';

/** Nothing is final: a death that was entered by mistake is corrected. */
export const residentStates: StateTable<ResidentStatus, ResidentAct> = {
  initial: ['LIVING'],
  final: [],
  moves: {
    LIVING: {
      registerDeath: ['DEAD'],
      registerResidentMove: ['LIVING', 'MOVED_OUT'],
      changeResidentPhone: ['LIVING'],
      mergeResidentRecords: ['MERGED'],
    },
    MOVED_OUT: {
      registerDeath: ['DEAD'],
      registerResidentMove: ['LIVING'],
      changeResidentPhone: ['MOVED_OUT'],
      mergeResidentRecords: ['MERGED'],
    },
    DEAD: { correctResidentDeath: ['DEAD', 'LIVING', 'MOVED_OUT'], mergeResidentRecords: ['MERGED'] },
    MERGED: { separateResidentRecords: ['LIVING', 'MOVED_OUT', 'DEAD'] },
  },
};

/** The same as the column that the database computes. */
export function statusOf(person: {
  diedOn: LocalDate | null;
  movedOutOn: LocalDate | null;
  mergedInto?: string | null;
}): ResidentStatus {
  if (person.mergedInto != null) return 'MERGED';
  if (person.diedOn !== null) return 'DEAD';
  return person.movedOutOn === null ? 'LIVING' : 'MOVED_OUT';
}

/** Nothing is entered on a record that was merged into another one. */
export function mergedProblems(
  { mergedInto }: { mergedInto?: string | null },
  path?: readonly (string | number)[],
): Problem[] {
  return mergedInto == null
    ? []
    : [problem('RECORD_MERGED', { ...(path && { path: [...path] }), conflictsWith: mergedInto })];
}
