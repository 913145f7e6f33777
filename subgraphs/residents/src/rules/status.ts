/** Where a person stands in the register, and what may follow. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { StateTable } from '@civil-affairs/kit/states';
import type { ResidentStatus } from '../generated/contract.ts';

export type ResidentAct = 'registerDeath' | 'correctResidentDeath';

/** Nothing is final: a death that was entered by mistake is corrected. */
export const residentStates: StateTable<ResidentStatus, ResidentAct> = {
  initial: ['LIVING'],
  final: [],
  moves: {
    LIVING: { registerDeath: ['DEAD'] },
    DEAD: { correctResidentDeath: ['DEAD', 'LIVING'] },
  },
};

export function statusOf({ diedOn }: { diedOn: LocalDate | null }): ResidentStatus {
  return diedOn === null ? 'LIVING' : 'DEAD';
}
