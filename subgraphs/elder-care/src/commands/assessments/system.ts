/** What follows from a death or a move. */
import { assessmentObstacles } from '../../rules/assessments/obstacles.ts';
import type { SystemInput } from '../protocol.ts';
import { onAssessment } from './case.ts';
import { standAgain } from './linked.ts';

interface OnAssessment extends SystemInput {
  assessmentId: string;
}

/** Closes an open assessment of somebody who died. */
export const closeCareAssessment = onAssessment<OnAssessment>('closeCareAssessment', {
  event: 'CareAssessmentClosed',
  mayAct: ({ system }) => system,
  obstacles: (facts) => assessmentObstacles(facts, 'closeCareAssessment'),
  async write(tx, context, _input, { found }) {
    await standAgain(tx, context, found.row);
    return { ok: true, value: { change: { status: 'WITHDRAWN' } } };
  },
});

/** Lets the staff of the new community see to an open assessment. */
export const moveCareAssessment = onAssessment<OnAssessment & { communityCode: string }>(
  'moveCareAssessment',
  {
    event: 'CareAssessmentMoved',
    mayAct: ({ system }) => system,
    obstacles: (facts) => assessmentObstacles(facts, 'moveCareAssessment'),
    write: async (_tx, _context, { communityCode }, { found: { row } }) => ({
      ok: true,
      value: { change: { status: row.status, communityCode }, ids: { communityCode } },
    }),
  },
);
