/** Inspections by two, and what becomes of what they find. */

import { historyEntry } from '@civil-affairs/kit/acts';
import { caseHistory } from '@civil-affairs/kit/history';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { supervises } from '../../access/stays.ts';
import type {
  CancelCareInspectionInput,
  CloseCareInspectionInput,
  ConfirmCareFindingInput,
  PlanCareInspectionInput,
  RecordCareInspectionInput,
  RejectCareFindingInput,
  ReportCareFindingInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findInstitutions } from '../../queries/institutions.ts';
import {
  findingObstacles,
  inspectionObstacles,
  inspectionProblems,
} from '../../rules/institutions/obstacles.ts';
import { longestReason } from '../../rules/status.ts';
import { careFindings, careInspections } from '../../tables/inspections.ts';
import { openingAct, theInstitution } from '../protocol.ts';
import { onFinding, onInspection } from './case.ts';

export const planCareInspection = openingAct<PlanCareInspectionInput>('planCareInspection', {
  event: 'CareInspectionPlanned',
  entity: 'CareInspection',
  async write(tx, { viewer }, { institutionId, kind, plannedFor }, { id, today }) {
    const [house] = await findInstitutions(tx, [institutionId]);
    if (!house || !supervises(viewer, house.communityCode))
      return refused(notFound(['institutionId'], theInstitution));
    if (plannedFor < today) return refused(problem('DAY_IS_OVER', { path: ['plannedFor'] }));
    await tx.insert(careInspections).values({
      id,
      institutionId,
      kind,
      plannedFor,
      inspectors: [],
      status: 'PLANNED',
      version: 1,
    });
    const opens = { caseId: id, version: 1, status: 'PLANNED' };
    return { ok: true, value: { opens, ids: { inspectionId: id, institutionId, kind } } };
  },
});

export const recordCareInspection = onInspection<RecordCareInspectionInput>('recordCareInspection', {
  event: 'CareInspectionRecorded',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts) => inspectionObstacles(facts, 'recordCareInspection'),
  inputProblems: (input, { today }) => inspectionProblems(input, today),
  async write(tx, context, { carriedOutOn, inspectors, findings }, { found: { inspection } }) {
    const rows = findings.map(({ area, severity, description, article, dueOn }) => ({
      id: context.newId('CareFinding'),
      inspectionId: inspection.id,
      institutionId: inspection.institutionId,
      area,
      severity,
      description: words(description) ?? '',
      article: words(article),
      dueOn,
      status: 'OPEN' as const,
      version: 1,
    }));
    if (rows.length > 0) await tx.insert(careFindings).values(rows);
    for (const { id } of rows)
      await tx.insert(caseHistory).values(historyEntry(context, 'recordCareInspection', id, 1, 'OPEN', null));
    const change = {
      status: 'RECORDED',
      carriedOutOn,
      inspectors: inspectors.map((name) => name.trim()),
    } as const;
    return { ok: true, value: { change, ids: { carriedOutOn, findings: rows.length } } };
  },
});

export const cancelCareInspection = onInspection<CancelCareInspectionInput>('cancelCareInspection', {
  event: 'CareInspectionCancelled',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts) => inspectionObstacles(facts, 'cancelCareInspection'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  write: async (_tx, _context, { reason }) => ({
    ok: true,
    value: { change: { status: 'CANCELLED' }, remark: words(reason) },
  }),
});

export const closeCareInspection = onInspection<CloseCareInspectionInput>('closeCareInspection', {
  event: 'CareInspectionClosed',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts) => inspectionObstacles(facts, 'closeCareInspection'),
  write: async () => ({ ok: true, value: { change: { status: 'CLOSED' } } }),
});

export const reportCareFinding = onFinding<ReportCareFindingInput>('reportCareFinding', {
  event: 'CareFindingReported',
  mayAct: ({ desk }) => desk,
  obstacles: ({ finding }) => findingObstacles(finding, 'reportCareFinding'),
  inputProblems: ({ remark }) => requiredTextProblems(remark, ['remark'], longestReason),
  write: async (_tx, _context, { remark }, { actor }) => ({
    ok: true,
    value: { change: { status: 'REPORTED', reportedBy: actor }, remark: words(remark) },
  }),
});

export const confirmCareFinding = onFinding<ConfirmCareFindingInput>('confirmCareFinding', {
  event: 'CareFindingConfirmed',
  mayAct: ({ supervise }) => supervise,
  obstacles: ({ finding }, { actor }) => findingObstacles(finding, 'confirmCareFinding', actor),
  write: async (_tx, _context, _input, { today }) => ({
    ok: true,
    value: { change: { status: 'CLOSED', closedOn: today } },
  }),
});

export const rejectCareFinding = onFinding<RejectCareFindingInput>('rejectCareFinding', {
  event: 'CareFindingRejected',
  mayAct: ({ supervise }) => supervise,
  obstacles: ({ finding }) => findingObstacles(finding, 'rejectCareFinding'),
  inputProblems: ({ reason, dueOn }, { today }) => [
    ...requiredTextProblems(reason, ['reason'], longestReason),
    ...(dueOn < today ? [problem('DAY_IS_OVER', { path: ['dueOn'] })] : []),
  ],
  write: async (_tx, _context, { reason, dueOn }) => ({
    ok: true,
    value: { change: { status: 'OPEN', reportedBy: null, dueOn }, remark: words(reason), ids: { dueOn } },
  }),
});
