/** What the register's news of a death make of a stay. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { CareConflict } from '../../rules/deaths.ts';
import type { SystemInput } from '../protocol.ts';
import { endOpenAbsence } from './absences.ts';
import { onStay } from './case.ts';

interface OnStay extends SystemInput {
  admissionId: string;
}

/** Ends a stay with the day of death, or gives such an end its true day; the bed is free from the day after. */
export const endCareStayByDeath = onStay<OnStay & { until: LocalDate }>('endCareStayByDeath', {
  event: 'CareStayEnded',
  mayAct: ({ system }) => system,
  async write(tx, _context, { until }, { found: { stay } }) {
    await endOpenAbsence(tx, stay.id, until);
    const plannedUntil = stay.endReason === null ? stay.until : stay.plannedUntil;
    const change = {
      status: 'ENDED',
      until,
      endReason: 'DEATH',
      plannedUntil,
      dischargePlannedOn: null,
    } as const;
    return { ok: true, value: { change, ids: { endedOn: until, endReason: 'DEATH' } } };
  },
});

/** Lets a stay go on whose end was a death that was none. */
export const restoreCareStay = onStay<OnStay>('restoreCareStay', {
  event: 'CareStayRestored',
  mayAct: ({ system }) => system,
  async write(_tx, _context, _input, { found: { stay } }) {
    const change = {
      status: 'IN_CARE',
      until: stay.plannedUntil,
      endReason: null,
      plannedUntil: null,
    } as const;
    return { ok: true, value: { change } };
  },
});

/** Leaves to an officer what no rule decides about a stay. */
export const reportCareConflict = onStay<OnStay & { conflict: CareConflict }>('reportCareConflict', {
  event: 'CareConflictFound',
  mayAct: ({ system }) => system,
  write: async (_tx, _context, { conflict }, { found: { stay, house } }) => ({
    ok: true,
    value: {
      change: { status: stay.status },
      remark: conflict,
      ids: { divisionCode: house.communityCode, conflict },
    },
  }),
});
