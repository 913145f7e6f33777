/** What the system does with marriages and appointments of the dead, and of those who turn out to live. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { endObstacles, type MarriageConflict, restoringObstacles } from '../rules/deaths.ts';
import { onRegistration } from './case.ts';

interface OnMarriage {
  registrationId: string;
  clientMutationKey: string;
}

/** Ends a marriage by the death of a spouse; the survivor is widowed from that day. */
export const endMarriageByDeath = onRegistration<OnMarriage & { deceasedId: string; diedOn: LocalDate }>(
  'endMarriageByDeath',
  {
    event: 'MarriageEnded',
    mayAct: ({ system }) => system,
    obstacles: ({ registration }) => endObstacles(registration),
    async write(_tx, _context, { deceasedId, diedOn: endedOn }) {
      const endReason = 'DEATH';
      const change = { status: 'DISSOLVED', endReason, endedOn, deceasedId } as const;
      return { ok: true, value: { change, ids: { endedOn, endReason } } };
    },
  },
);

/** Gives the end of a marriage the true day of death. */
export const moveMarriageEnd = onRegistration<OnMarriage & { diedOn: LocalDate }>('moveMarriageEnd', {
  event: 'MarriageEndMoved',
  mayAct: ({ system }) => system,
  obstacles: ({ registration }) => restoringObstacles(registration),
  async write(_tx, _context, { diedOn: endedOn }) {
    return { ok: true, value: { change: { endedOn }, ids: { endedOn } } };
  },
});

/** Lets a marriage be in force again whose end was a death that was none. */
export const restoreMarriage = onRegistration<OnMarriage>('restoreMarriage', {
  event: 'MarriageRestored',
  mayAct: ({ system }) => system,
  obstacles: ({ registration }) => restoringObstacles(registration),
  async write() {
    const change = { status: 'IN_FORCE', endReason: null, endedOn: null, deceasedId: null } as const;
    return { ok: true, value: { change } };
  },
});

/** Leaves to an officer what no rule decides about a marriage. */
export const reportMarriageConflict = onRegistration<OnMarriage & { conflict: MarriageConflict }>(
  'reportMarriageConflict',
  {
    event: 'MarriageConflictFound',
    mayAct: ({ system }) => system,
    async write(_tx, _context, { conflict }, { found: { office } }) {
      const { divisionCode } = office;
      return { ok: true, value: { change: {}, remark: conflict, ids: { divisionCode, conflict } } };
    },
  },
);
