/**
 * Suspicions of trafficking, abduction, violence, coercion or a minor. A report touches no case and reads no person: neither a
 * history, nor a version, nor an access log shows it to whom it is about.
 */
import { notFound, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { worksAt } from '../access.ts';
import type { ReportMarriageProtectionConcernInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { findOffices } from '../queries.ts';
import { sealedReport } from '../sealed.ts';
import { protectionReports } from '../tables/archive.ts';
import { openingAct, theOffice } from './case.ts';

/** Reports a suspicion; the value is the id of the report. */
export const reportMarriageProtectionConcern = openingAct<ReportMarriageProtectionConcernInput>(
  'reportMarriageProtectionConcern',
  {
    event: 'MarriageProtectionReported',
    entity: 'MarriageProtectionReport',
    async write(tx, context, input, { id, now, actor }) {
      const [office] = await findOffices(tx, [input.officeId]);
      if (!office) return refused(notFound(['officeId'], theOffice));
      if (!worksAt(context.viewer, office))
        return refused(problem('OFFICE_NOT_YOURS', { path: ['officeId'] }));
      const problems = [
        ...requiredTextProblems(input.reportedTo, ['reportedTo'], 200),
        ...requiredTextProblems(input.observation, ['observation'], 4000),
      ];
      if (problems.length > 0) return refused(...problems);
      await tx.insert(protectionReports).values({
        id,
        suspicion: input.suspicion,
        reportedTo: words(input.reportedTo) ?? '',
        content: sealedReport(context, {
          observation: words(input.observation) ?? '',
          residentIds: [...new Set(input.residentIds)],
        }),
        reportedAt: now,
        reportedBy: actor,
        divisionCode: office.divisionCode,
      });
      return { ok: true, value: { ids: { reportId: id } } };
    },
  },
);
