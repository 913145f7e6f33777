/** What follows from a death or a move. */
import { assessmentObstacles } from '../../rules/assessments/obstacles.ts';
import { type MoveInput, type SystemInput, writeMove } from '../protocol.ts';
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

export const moveCareAssessment = onAssessment<MoveInput & OnAssessment>('moveCareAssessment', {
  event: 'CareAssessmentMoved',
  mayAct: ({ system }) => system,
  obstacles: (facts) => assessmentObstacles(facts, 'moveCareAssessment'),
  write: writeMove(({ row }) => row),
});
