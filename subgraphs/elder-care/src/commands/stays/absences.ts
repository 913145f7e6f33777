/** An elder is away, or is to leave. */
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { refused } from '@civil-affairs/kit/problems';
import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import type {
  CancelCareDischargeInput,
  EndCareAbsenceInput,
  PlanCareDischargeInput,
  RecordCareAbsenceInput,
  ReturnCarePrepaymentInput,
} from '../../generated/contract.ts';
import { paper } from '../../papers.ts';
import { problem } from '../../problems.ts';
import { pastDayProblems } from '../../rules/status.ts';
import { endProblems } from '../../rules/stays/admission.ts';
import { careAbsences, careServiceAgreements } from '../../tables/stays.ts';
import { onStay, open } from './case.ts';

/** Ends an absence that lasts; not before it began. */
export async function endOpenAbsence(tx: Db, admissionId: string, until: LocalDate): Promise<void> {
  await tx
    .update(careAbsences)
    .set({ until: sql`greatest(${careAbsences.since}, ${until}::date)` })
    .where(and(eq(careAbsences.admissionId, admissionId), isNull(careAbsences.until)));
}

export const recordCareAbsence = onStay<RecordCareAbsenceInput>('recordCareAbsence', {
  event: 'CareAbsenceRecorded',
  mayAct: ({ desk }) => desk,
  obstacles: open('recordCareAbsence'),
  inputProblems: ({ since }, { found: { stay }, today }) => [
    ...pastDayProblems(since, 'since', today),
    ...(since < stay.since ? [problem('DAYS_IN_WRONG_ORDER', { path: ['since'] })] : []),
  ],
  async write(tx, _, { kind, since }, { found: { stay } }) {
    await tx
      .insert(careAbsences)
      .values({ admissionId: stay.id, since, kind })
      .onConflictDoUpdate({
        target: [careAbsences.admissionId, careAbsences.since],
        set: { kind, until: null },
      });
    return { ok: true, value: { change: { status: 'ABSENT' }, ids: { since } } };
  },
});

export const endCareAbsence = onStay<EndCareAbsenceInput>('endCareAbsence', {
  event: 'CareAbsenceEnded',
  mayAct: ({ desk }) => desk,
  obstacles: open('endCareAbsence'),
  inputProblems: ({ until }, { found: { stay }, today }) => endProblems(stay.since, until, 'until', today),
  async write(tx, _, { until }, { found: { stay } }) {
    await endOpenAbsence(tx, stay.id, until);
    return { ok: true, value: { change: { status: 'IN_CARE' }, ids: { until } } };
  },
});

/** The bed is not free by it: only the discharge frees it. */
export const planCareDischarge = onStay<PlanCareDischargeInput>('planCareDischarge', {
  event: 'CareDischargePlanned',
  mayAct: ({ desk }) => desk,
  obstacles: open('planCareDischarge'),
  inputProblems: ({ on }, { today }) => (on < today ? [problem('DAY_IS_OVER', { path: ['on'] })] : []),
  write: async (_tx, _context, { on }) => ({
    ok: true,
    value: { change: { status: 'DISCHARGE_PLANNED', dischargePlannedOn: on }, ids: { on } },
  }),
});

export const cancelCareDischarge = onStay<CancelCareDischargeInput>('cancelCareDischarge', {
  event: 'CareDischargeCancelled',
  mayAct: ({ desk }) => desk,
  obstacles: open('cancelCareDischarge'),
  write: async () => ({ ok: true, value: { change: { status: 'IN_CARE', dischargePlannedOn: null } } }),
});

/** Notes that money which was paid in advance has been returned: before an institution closes, nothing is left of it. */
export const returnCarePrepayment = onStay<ReturnCarePrepaymentInput>('returnCarePrepayment', {
  event: 'CarePrepaymentReturned',
  mayAct: ({ transfer }) => transfer,
  obstacles: open('returnCarePrepayment'),
  async write(tx, _, { returnedFen }, { found: { stay, house } }) {
    const { admissionId, prepaidRestFen } = careServiceAgreements;
    const [left] = await tx
      .update(careServiceAgreements)
      .set({ prepaidRestFen: sql`${prepaidRestFen} - ${returnedFen}` })
      .where(and(eq(admissionId, stay.id), gte(prepaidRestFen, returnedFen)))
      .returning({ restFen: prepaidRestFen });
    if (returnedFen <= 0 || !left) return refused(problem('MORE_THAN_IS_LEFT', { path: ['returnedFen'] }));
    const receipt = paper(
      'CARE_PREPAYMENT_RECEIPT',
      { caseId: stay.id, divisionCode: house.communityCode, recipientId: stay.residentId },
      {
        stay: stay.id,
        amount: returnedFen,
        rest: left.restFen,
        house: house.nameZh,
        houseKo: house.nameKo,
      },
    );
    return { ok: true, value: { change: { status: stay.status }, papers: [receipt] } };
  },
});
