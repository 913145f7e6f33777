/** Corrections of a registration: proposed by one person, decided by another. */
import { notFound } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { worksAt } from '../access.ts';
import type { DecideMarriageCorrectionInput, ProposeMarriageCorrectionInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { findOffices } from '../queries.ts';
import { correctionProblems } from '../rules/parties.ts';
import { openedCorrection, sealedCorrection, sealedNumberOfAnnotation } from '../sealed.ts';
import { annotations } from '../tables/ends.ts';
import { corrections } from '../tables/parties.ts';
import { certificates, type OfficeRow } from '../tables.ts';
import { onRegistration, theOffice } from './case.ts';
import { issueNumber } from './counters.ts';
import { voidFormer } from './registry.ts';

/** Proposes a correction; the value is the id of the registration. */
export const proposeMarriageCorrection = onRegistration<ProposeMarriageCorrectionInput>(
  'proposeMarriageCorrection',
  {
    event: 'MarriageCorrectionProposed',
    mayAct: ({ correct }) => correct,
    obstacles: ({ correction }) => (correction ? [problem('CORRECTION_RUNNING')] : []),
    inputProblems: (input, { found: { spouseIds, registration } }) =>
      correctionProblems(input, spouseIds, registration),
    async write(tx, context, input, { found, today, actor }) {
      const { field, cause, partyId = null } = input;
      const id = context.newId('MarriageCorrection');
      await tx.insert(corrections).values({
        id,
        registrationId: found.id,
        field,
        cause,
        partyId: field === 'EFFECTIVE_FROM' ? null : partyId,
        content: sealedCorrection(context, {
          before: words(input.before) ?? '',
          corrected: words(input.corrected) ?? '',
          evidence: words(input.evidence) ?? '',
        }),
        proposedBy: actor,
        proposedOn: today,
        status: 'PROPOSED',
      });
      return { ok: true, value: { change: {}, ids: { correctionId: id, field, cause } } };
    },
  },
);

/** Decides on a correction; the value is the id of the registration. */
export const decideMarriageCorrection = onRegistration<DecideMarriageCorrectionInput, OfficeRow | undefined>(
  'decideMarriageCorrection',
  {
    event: 'MarriageCorrectionDecided',
    mayAct: ({ correct }) => correct,
    prepare: async ({ database }, { officeId }) => (await findOffices(database.db, [officeId]))[0],
    obstacles: ({ correction }, { actor }) => {
      if (!correction) return [problem('CORRECTION_NOT_OPEN')];
      return correction.proposedBy === actor ? [problem('SAME_PERSON_DECIDES')] : [];
    },
    inputProblems: (_input, { prepared: office, viewer }) => [
      ...(office ? [] : [notFound(['officeId'], theOffice)]),
      ...(office && !worksAt(viewer, office) ? [problem('OFFICE_NOT_YOURS', { path: ['officeId'] })] : []),
    ],
    async write(tx, context, { accepted }, { found, prepared: office, today, actor }) {
      const { correction, registration, spouseIds } = found;
      if (!correction || !office) throw new Error('what was found is gone');
      const status = accepted ? 'CARRIED_OUT' : 'REJECTED';
      await tx
        .update(corrections)
        .set({ status, decidedBy: actor, decidedOn: today })
        .where(eq(corrections.id, correction.id));
      const ids = { correctionId: correction.id, field: correction.field, decision: status };
      if (!accepted) return { ok: true, value: { change: {}, ids } };
      await tx.insert(annotations).values({
        id: context.newId('MarriageAnnotation'),
        registrationId: registration.id,
        kind: 'CORRECTED',
        authority: office.nameZh,
        paperNumber: sealedNumberOfAnnotation(context, correction.id),
        decidedOn: today,
        effectiveOn: today,
        receivedOn: today,
        enteredBy: correction.proposedBy,
        confirmedBy: actor,
        confirmedOn: today,
      });
      if (registration.status === 'IN_FORCE') {
        const id = context.newId('MarriageCertificate');
        await tx.insert(certificates).values({
          id,
          number: await issueNumber(tx, office.authorityCode, 'BJ', Number(today.slice(0, 4))),
          registrationId: registration.id,
          officeId: office.id,
          kind: 'REISSUE',
          issuedOn: today,
          reissueReason: correction.cause === 'PAPERS_CHANGED' ? 'PAPERS_CHANGED' : 'CORRECTED',
          applicantId: correction.partyId ?? spouseIds[0] ?? '',
        });
        await voidFormer(tx, { registrationId: registration.id }, id, today);
      }
      const effectiveFrom =
        correction.field === 'EFFECTIVE_FROM' ? openedCorrection(context, correction).corrected : undefined;
      return { ok: true, value: { change: effectiveFrom ? { effectiveFrom } : {}, ids } };
    },
  },
);
