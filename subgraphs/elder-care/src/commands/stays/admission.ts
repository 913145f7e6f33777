/** An elder is admitted, moves to another bed, and leaves. */

import { historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { addDays } from '@civil-affairs/kit/dates';
import { caseHistory } from '@civil-affairs/kit/history';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { supervises, worksFor } from '../../access/stays.ts';
import type {
  AdmitElderInput,
  DischargeElderInput,
  RecordDeathInCareInput,
  TransferElderInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { assessmentRuleOn, assessmentsOf } from '../../queries/assessments.ts';
import { findInstitutions } from '../../queries/institutions.ts';
import { resultProblems, standingResult } from '../../rules/assessments/findings.ts';
import { elderProblems, type RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { assessmentResult } from '../../rules/care-levels.ts';
import { longestReason } from '../../rules/status.ts';
import {
  agreementProblems,
  emergencyDays,
  endProblems,
  fitProblems,
  lastDayBefore,
  riskProblems,
} from '../../rules/stays/admission.ts';
import { prepaymentLimitOn } from '../../rules/stays/prepayments.ts';
import { factsFound, type Keys } from '../../sealed.ts';
import { careAdmissions, careSafetyRisks, careServiceAgreements } from '../../tables/stays.ts';
import { messagesOfPending } from '../messages.ts';
import { readElder, theInstitution } from '../protocol.ts';
import { entryAdmitted } from '../waiting/linked.ts';
import { endOpenAbsence } from './absences.ts';
import { lookAtBed } from './beds.ts';
import { onStay, open } from './case.ts';

/** The result that counts for a person, and what stands against resting on it. */
async function resultOf(tx: Db, keys: Keys, residentId: string, today: string) {
  const rule = await assessmentRuleOn(tx, today);
  if (!rule) throw new Error('no rule of assessment holds');
  const result = standingResult(await assessmentsOf(tx, [residentId]));
  const facts = result && factsFound(keys, result);
  return {
    result,
    level: facts ? assessmentResult(facts).level : null,
    hasDementia: facts?.dementia ?? false,
    problems: resultProblems(result, rule, today),
  };
}

/** Admits an elder to the bed that is held; the first day is today. */
export const admitElder = onStay<AdmitElderInput, RegisteredElder | undefined>('admitElder', {
  event: 'CareElderAdmitted',
  mayAct: ({ desk }) => desk,
  obstacles: open('admitElder'),
  async prepare(context, { admissionId }) {
    const { database, viewer } = context;
    const [stay] = await database.db.select().from(careAdmissions).where(eq(careAdmissions.id, admissionId));
    // Nobody's data are read for a stay that is not the viewer's.
    return stay?.status === 'RESERVED' && worksFor(viewer, stay.institutionId)
      ? readElder(context, admissionId, stay.residentId)
      : undefined;
  },
  inputProblems: ({ consented, agreement, risks }, { found: { house }, prepared, today }) => [
    ...(prepared ? elderProblems(prepared, today) : [problem('NOT_IN_REGISTER')]),
    ...(consented ? [] : [problem('CONSENT_MISSING', { path: ['consented'] })]),
    ...agreementProblems(agreement ?? null, house.kind, prepaymentLimitOn(today), today),
    ...riskProblems(risks),
  ],
  async write(tx, context, { agreement, risks, isEmergency }, { found: { stay, house }, today }) {
    const { residentId, institutionId, bedNumber, bedType, id, waitingEntryId } = stay;
    // Whoever comes before the first day of a hold has the bed from today on.
    const until = stay.until;
    const { problems } = await lookAtBed(
      tx,
      house,
      { residentId, institutionId, bedNumber, since: today, until },
      id,
    );
    const { result, level, hasDementia, problems: missing } = await resultOf(tx, context, residentId, today);
    const fit = fitProblems(bedType, level, hasDementia);
    const all = [
      ...(until !== null && until < today ? [problem('DAY_IS_OVER')] : []),
      ...problems,
      ...(isEmergency ? [] : missing),
      ...fit.problems,
    ];
    if (all.length > 0) return refused(...all);
    if (agreement)
      await tx.insert(careServiceAgreements).values({
        ...agreement,
        id: context.newId('CareServiceAgreement'),
        admissionId: id,
        endsOn: agreement.endsOn ?? null,
        prepaidRestFen: agreement.prepaidMonths * (agreement.monthlyBedFen + agreement.monthlyCareFen),
      });
    await tx.insert(careSafetyRisks).values(
      risks.map(({ risk, degree, measure }) => ({
        admissionId: id,
        risk,
        degree,
        measure: words(measure),
        assessedOn: today,
      })),
    );
    await entryAdmitted(tx, context, waitingEntryId);
    const rests = missing.length === 0 && result;
    const pendingUntil = addDays(today, emergencyDays);
    return {
      ok: true,
      value: {
        change: {
          status: 'IN_CARE',
          since: today,
          holdUntil: null,
          assessmentId: rests ? result.id : null,
          assessmentPendingUntil: rests ? null : pendingUntil,
        },
        ids: { since: today, bedType },
        warnings: [...fit.warnings, ...(rests ? [] : [problem('ASSESSMENT_PENDING')])],
        messages: rests ? [] : messagesOfPending(stay, house, pendingUntil),
      },
    };
  },
});

/** Moves an elder into another bed: one stay ends and another begins, or neither. The value is the new stay's id. */
export const transferElder = onStay<TransferElderInput>('transferElder', {
  event: 'CareElderTransferred',
  mayAct: ({ transfer }) => transfer,
  obstacles: open('transferElder'),
  inputProblems: ({ reason, on }, { today }) => [
    ...requiredTextProblems(reason, ['reason'], longestReason),
    ...(on < today ? [problem('DAY_IS_OVER', { path: ['on'] })] : []),
  ],
  async write(tx, context, { institutionId, bedNumber, on, reason }, { found: { stay }, viewer }) {
    const { id: from, residentId, until, waitingEntryId } = stay;
    const [house] = await findInstitutions(tx, [institutionId]);
    const mine = worksFor(viewer, institutionId) || (house && supervises(viewer, house.communityCode));
    if (!house || !mine) return refused(notFound(['institutionId'], theInstitution));
    const wanted = { residentId, institutionId, bedNumber, since: on, until };
    const { bed, problems } = await lookAtBed(tx, house, wanted, from);
    const { level, hasDementia } = await resultOf(tx, context, residentId, on);
    const fit = fitProblems(bed?.type ?? stay.bedType, level, hasDementia);
    const all = [
      ...(stay.institutionId === institutionId && stay.bedNumber === bedNumber
        ? [problem('BED_IS_THE_SAME', { path: ['bedNumber'] })]
        : []),
      ...(until !== null && on > until ? [problem('DAYS_IN_WRONG_ORDER', { path: ['on'] })] : []),
      ...problems,
      ...fit.problems,
    ];
    if (all.length > 0 || !bed) return refused(...all);
    const id = context.newId('CareAdmission');
    const last = lastDayBefore(stay.since, on);
    // The old stay is shortened first: the database lets nobody sleep in two places.
    await tx
      .update(careAdmissions)
      .set(
        last === null ? { status: 'CANCELLED' } : { until: last, status: 'ENDED', endReason: 'TRANSFERRED' },
      )
      .where(eq(careAdmissions.id, from));
    await tx.insert(careAdmissions).values({
      id,
      ...wanted,
      bedType: bed.type,
      stay: stay.stay,
      status: 'IN_CARE',
      waitingEntryId,
      assessmentId: stay.assessmentId,
      assessmentPendingUntil: stay.assessmentPendingUntil,
      transferredFrom: from,
    });
    await tx
      .insert(caseHistory)
      .values(historyEntry(context, 'transferElder', id, 1, 'IN_CARE', words(reason)));
    const change =
      last === null
        ? ({ status: 'CANCELLED' } as const)
        : ({ status: 'ENDED', until: last, endReason: 'TRANSFERRED', plannedUntil: until } as const);
    return {
      ok: true,
      value: {
        change,
        made: id,
        remark: words(reason),
        ids: { toAdmissionId: id, toInstitutionId: institutionId, on },
        warnings: fit.warnings,
      },
    };
  },
});

/** Ends a stay; the bed is free from the day after. */
export const dischargeElder = onStay<DischargeElderInput>('dischargeElder', {
  event: 'CareElderDischarged',
  mayAct: ({ desk }) => desk,
  obstacles: open('dischargeElder'),
  inputProblems: ({ until, endReason }, { found: { stay }, today }) =>
    endProblems(stay.since, until, 'until', today, endReason),
  async write(tx, _, { until, endReason }, { found: { stay } }) {
    await endOpenAbsence(tx, stay.id, until);
    const change = {
      status: 'ENDED',
      until,
      endReason,
      plannedUntil: stay.until,
      dischargePlannedOn: null,
    } as const;
    return { ok: true, value: { change, ids: { endedOn: until, endReason } } };
  },
});

/** Ends a stay with the day of death. */
export const recordDeathInCare = onStay<RecordDeathInCareInput>('recordDeathInCare', {
  event: 'CareDeathRecorded',
  mayAct: ({ desk }) => desk,
  obstacles: open('recordDeathInCare'),
  inputProblems: ({ diedOn }, { found: { stay }, today }) => endProblems(stay.since, diedOn, 'diedOn', today),
  async write(tx, _, { diedOn }, { found: { stay } }) {
    await endOpenAbsence(tx, stay.id, diedOn);
    const change = {
      status: 'ENDED',
      until: diedOn,
      endReason: 'DEATH',
      plannedUntil: stay.until,
      dischargePlannedOn: null,
    } as const;
    return { ok: true, value: { change, ids: { endedOn: diedOn } } };
  },
});
