/** What two assessors find, and what becomes of it. */
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import type {
  RecordCareAssessmentInput,
  ReviewCareAssessmentInput,
  UpholdCareAssessmentInput,
} from '../../generated/contract.ts';
import { assessmentRuleOn, itemsOfVersion, secondAssessmentsOf } from '../../queries/assessments.ts';
import { countedEvents, findingsProblems, pointsInOrder, scoreOf } from '../../rules/assessments/findings.ts';
import { assessmentObstacles, reviewObstacles, upholdObstacles } from '../../rules/assessments/obstacles.ts';
import { assessmentFacts, assessmentResult } from '../../rules/care-levels.ts';
import { longestReason } from '../../rules/status.ts';
import { factsFound, sealedDisorderCodes } from '../../sealed.ts';
import { type CareAssessmentItemRow, careRiskEvents } from '../../tables/assessments.ts';
import { onAssessment } from './case.ts';
import { moveOther, reorderEntries } from './linked.ts';

interface Form {
  version: number;
  items: CareAssessmentItemRow[];
}

/** Records the findings, with the version of the rule by which they are counted. */
export const recordCareAssessment = onAssessment<RecordCareAssessmentInput, Form | undefined>(
  'recordCareAssessment',
  {
    event: 'CareAssessmentRecorded',
    mayAct: ({ assess }) => assess,
    obstacles: (facts) => assessmentObstacles(facts, 'recordCareAssessment'),
    async prepare({ database: { db }, clock }, { assessedOn }) {
      const rule = (await assessmentRuleOn(db, assessedOn)) ?? (await assessmentRuleOn(db, clock.today()));
      return rule && { version: rule.version, items: await itemsOfVersion(db, rule.version) };
    },
    inputProblems: (input, { prepared, today }) => findingsProblems(prepared?.items ?? [], input, today),
    async write(tx, context, input, { found, prepared }) {
      if (!prepared) throw new Error('no rule of assessment holds');
      const { assessedOn, answers, inComa, disorderCodes, riskEvents } = input;
      const points = inComa ? null : pointsInOrder(prepared.items, answers);
      const diagnoses = [...new Set(disorderCodes)];
      const findings = {
        score: points && scoreOf(points),
        inComa,
        careRiskEvents: countedEvents(riskEvents, assessedOn),
      };
      const facts = assessmentFacts({ ...findings, disorderCodes: diagnoses });
      const { id } = found.row;
      await tx.delete(careRiskEvents).where(eq(careRiskEvents.assessmentId, id));
      if (riskEvents.length > 0)
        await tx
          .insert(careRiskEvents)
          .values(
            riskEvents.map(({ kind, on }, n) => ({ assessmentId: id, position: n + 1, kind, onDay: on })),
          );
      return {
        ok: true,
        value: {
          change: {
            status: 'RECORDED',
            assessedOn,
            ruleVersion: prepared.version,
            answers: points,
            ...findings,
            disorderCodes: sealedDisorderCodes(context, diagnoses),
            level: assessmentResult(facts).level,
          },
          ids: { ruleVersion: prepared.version },
        },
      };
    },
  },
);

/** Publishes a result or returns it; what it takes the place of is superseded, and a new level moves who waits. */
export const reviewCareAssessment = onAssessment<ReviewCareAssessmentInput>('reviewCareAssessment', {
  event: 'CareAssessmentReviewed',
  mayAct: ({ review }) => review,
  obstacles: (facts, { actor }) => reviewObstacles(facts, actor),
  inputProblems: ({ decision, remark }) =>
    decision === 'RETURN'
      ? requiredTextProblems(remark, ['remark'], longestReason)
      : textProblems(remark, ['remark'], longestReason),
  async write(tx, context, { decision, remark }, { found: { row }, today, actor }) {
    const said = words(remark);
    if (decision === 'RETURN')
      return { ok: true, value: { change: { status: 'RETURNED' }, remark: said, ids: { decision } } };
    if (row.disputes !== null)
      await moveOther(tx, context, row.disputes, 'supersedeCareAssessment', 'SUPERSEDED');
    const { level } = assessmentResult(factsFound(context, row));
    await reorderEntries(tx, context, row.residentId, level, row.id);
    const change = { status: 'PUBLISHED', publishedOn: today, reviewedBy: actor } as const;
    return { ok: true, value: { change, remark: said, ids: { decision } } };
  },
});

/** Lets a disputed result stand; the second assessment is kept as superseded. */
export const upholdCareAssessment = onAssessment<UpholdCareAssessmentInput>('upholdCareAssessment', {
  event: 'CareAssessmentUpheld',
  mayAct: ({ review }) => review,
  obstacles: (facts, { actor }) => upholdObstacles(facts, actor),
  inputProblems: ({ remark }) => textProblems(remark, ['remark'], longestReason),
  async write(tx, context, { remark }, { found: { row } }) {
    const seconds = (await secondAssessmentsOf(tx, [row.id])).filter(({ status }) => status === 'RECORDED');
    for (const { id } of seconds) await moveOther(tx, context, id, 'supersedeCareAssessment', 'SUPERSEDED');
    return { ok: true, value: { change: { status: 'PUBLISHED' }, remark: words(remark) } };
  },
});
