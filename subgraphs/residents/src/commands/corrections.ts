import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { parseCitizenId } from '@civil-affairs/kit/national-ids';
import { notFound } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { type RegisterRights, rightsOnResident } from '../access.ts';
import type { Context } from '../context.ts';
import type { DecideResidentCorrectionInput, RequestResidentCorrectionInput } from '../generated/contract.ts';
import { findCorrections } from '../queries/corrections.ts';
import { findResidents } from '../queries/persons.ts';
import {
  columnOf,
  correctionStates,
  correctionWarnings,
  decisionObstacles,
  decisionProblems,
  requestProblems,
  theCorrection,
} from '../rules/corrections.ts';
import { thePerson } from '../rules/households.ts';
import { nameKeys } from '../rules/names.ts';
import { citizenIdOf } from '../sealed.ts';
import { type CorrectionRow, corrections, type ResidentRow } from '../tables.ts';
import { actsOn, holdRegister, openingAct, touchResidents } from './case.ts';
import { messagesOfCorrection } from './messages.ts';

/** Requests a correction; the value is its id. */
export const requestResidentCorrection = openingAct<RequestResidentCorrectionInput>(
  'requestResidentCorrection',
  {
    event: 'ResidentCorrectionRequested',
    entity: 'ResidentCorrection',
    async write(tx, context, input, { id, today, actor }) {
      await holdRegister(tx);
      const { residentId, field, value, reason } = input;
      const [person] = await findResidents(tx, [residentId]);
      if (!person || !rightsOnResident(context.viewer, person).see)
        return { ok: false, problems: [notFound(['residentId'], thePerson)] };
      const problems = requestProblems(person, input, today);
      if (problems.length > 0) return { ok: false, problems };
      await tx.insert(corrections).values({
        id,
        residentId,
        communityCode: person.communityCode,
        field,
        before: person[columnOf[field]],
        after: words(value) ?? '',
        reason: words(reason) ?? '',
        status: 'REQUESTED',
        requestedOn: today,
        requestedBy: actor,
        version: 1,
      });
      return {
        ok: true,
        value: {
          opens: { caseId: id, version: 1, status: 'REQUESTED' },
          ids: { correctionId: id, residentId, field },
        },
      };
    },
  },
);

/** A correction, as far as rights and rules look at it. */
export interface CorrectionFacts {
  correction: CorrectionRow;
  person: ResidentRow;
}

type CorrectionChange = Pick<CorrectionRow, 'status' | 'decidedOn' | 'decidedBy' | 'decisionReason'>;

const onCorrection = actsOn({
  noun: theCorrection,
  idField: 'correctionId',
  async lock(tx, _, id) {
    await holdRegister(tx);
    const [correction] = await findCorrections(tx, [id]);
    const [person] = correction ? await findResidents(tx, [correction.residentId]) : [];
    return correction && person && { correction, person, id, version: correction.version };
  },
  rightsOn: ({ viewer }, { person }) => rightsOnResident(viewer, person),
  async move(tx, _, { correction: { id, status, version } }, act, change) {
    const next = moved(correctionStates, status, act as 'decideResidentCorrection', change.status);
    await tx
      .update(corrections)
      .set({ ...change, version: version + 1 })
      .where(eq(corrections.id, id));
    return next;
  },
  idsOf: ({ id, person }) => ({ correctionId: id, residentId: person.id }),
} satisfies CaseKind<Context, CorrectionFacts, CorrectionFacts & HeldCase, RegisterRights, CorrectionChange>);

/** Decides on a correction, and enters it; the value is its id. */
export const decideResidentCorrection = onCorrection<DecideResidentCorrectionInput>(
  'decideResidentCorrection',
  {
    event: 'ResidentCorrectionDecided',
    mayAct: ({ register }) => register,
    obstacles: ({ correction, person }, { actor }) => decisionObstacles(correction, person, actor),
    inputProblems: decisionProblems,
    async write(tx, context, { decision, reason }, { found: { correction, person }, today, actor }) {
      const { field, after } = correction;
      const approved = decision === 'APPROVE';
      if (approved) {
        const corrected: ResidentRow = { ...person, [columnOf[field]]: after };
        await touchResidents(tx, context, 'decideResidentCorrection', [person.id], {
          [columnOf[field]]: after,
          ...nameKeys(corrected.name, corrected.nameKo),
        });
      }
      const parsed = parseCitizenId(citizenIdOf(context, person), today);
      const said = words(reason);
      return {
        ok: true,
        value: {
          change: {
            status: approved ? 'APPROVED' : 'REFUSED',
            decidedOn: today,
            decidedBy: actor,
            decisionReason: said,
          },
          remark: said,
          messages: messagesOfCorrection(correction, person, decision),
          ids: { field },
          warnings: approved ? correctionWarnings(field, after, parsed.ok ? parsed.value : undefined) : [],
        },
      };
    },
  },
);
