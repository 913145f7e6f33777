/** Where a person stands in the register, and what may follow. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { StateTable } from '@civil-affairs/kit/states';
import type { ResidentStatus } from '../generated/contract.ts';

export type ResidentAct =
  | 'registerDeath'
  | 'correctResidentDeath'
  | 'registerResidentMove'
  | 'changeResidentPhone';

/** Nothing is final: a death that was entered by mistake is corrected. */
export const residentStates: StateTable<ResidentStatus, ResidentAct> = {
  initial: ['LIVING'],
  final: [],
  moves: {
    LIVING: {
      registerDeath: ['DEAD'],
      registerResidentMove: ['LIVING', 'MOVED_OUT'],
      changeResidentPhone: ['LIVING'],
    },
    MOVED_OUT: {
      registerDeath: ['DEAD'],
      registerResidentMove: ['LIVING'],
      changeResidentPhone: ['MOVED_OUT'],
    },
    DEAD: { correctResidentDeath: ['DEAD', 'LIVING', 'MOVED_OUT'] },
  },
};

/** The same as the column that the database computes. */
export function statusOf(person: { diedOn: LocalDate | null; movedOutOn: LocalDate | null }): ResidentStatus {
  if (person.diedOn !== null) return 'DEAD';
  return person.movedOutOn === null ? 'LIVING' : 'MOVED_OUT';
}
