/** What courts and the bureau itself make of a marriage that is registered here. */
import type { Db } from '@civil-affairs/kit/database';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type {
  AnnotateMarriageCourtJudgmentInput,
  ConfirmMarriageRevocationInput,
  DeclareMarriageNotRestoredInput,
  RevokeMarriageRegistrationInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { recordedMarriagesOf } from '../queries/ends.ts';
import { spousesOf } from '../queries.ts';
import {
  confirmationObstacles,
  endedByJudgment,
  groundHadCeased,
  judgmentProblems,
  notRestoredObstacles,
  paperProblems,
  revocationObstacles,
} from '../rules/ends.ts';
import { applicantProblems, type Person } from '../rules/marriage.ts';
import { sealedNumberOfAnnotation } from '../sealed.ts';
import { annotations } from '../tables/ends.ts';
import { onRegistration, type RegistrationFacts, readPersons } from './case.ts';
import { closeOpenDivorce } from './registry.ts';

/** Notes a judgment; the value is the id of the registration. */
export const annotateMarriageCourtJudgment = onRegistration<AnnotateMarriageCourtJudgmentInput, Person[]>(
  'annotateMarriageCourtJudgment',
  {
    event: 'MarriageJudgmentAnnotated',
    mayAct: ({ annotate }) => annotate,
    async prepare(context, { registrationId, ground }) {
      // Their ages matter to a ground that may have ceased, and to nothing else.
      if (ground !== 'UNDER_AGE') return [];
      const ids = (await spousesOf(context.database.db, [registrationId])).map((spouse) => spouse.residentId);
      return readPersons(context, registrationId, ids);
    },
    inputProblems: (input, { found: { registration, spouseIds }, today }) => [
      ...paperProblems(input, spouseIds, registration, today),
      ...judgmentProblems(input.kind, registration, input.effectiveOn, input.personId),
    ],
    async write(tx, context, input, { found, today, actor, prepared: persons }) {
      const { registration } = found;
      const { kind, effectiveOn, ground = null, personId = null } = input;
      const id = context.newId('MarriageAnnotation');
      await tx.insert(annotations).values({
        id,
        registrationId: registration.id,
        kind,
        authority: words(input.court) ?? '',
        paperNumber: sealedNumberOfAnnotation(context, words(input.number) ?? ''),
        decidedOn: input.judgedOn,
        effectiveOn,
        ground,
        personId,
        receivedOn: today,
        enteredBy: actor,
      });
      const again = kind === 'DECLARATION_REVOKED' && (await marriedSince(tx, found, personId));
      const change = endedByJudgment(kind, registration, effectiveOn, personId, again);
      await closeOpenDivorce(tx, context, registration.id, 'ENDED_BY_COURT');
      const warnings = [
        ...(groundHadCeased(ground, input.suitOn, persons)
          ? [problem('VOID_GROUND_CEASED', { path: ['ground'] })]
          : []),
        ...(kind === 'DECLARATION_REVOKED' && change.status === undefined
          ? [problem('MARRIAGE_NOT_RESTORED')]
          : []),
      ];
      const ids = { annotationId: id, kind, effectiveOn };
      return { ok: true, value: { change, ids, warnings } };
    },
  },
);

/** Whether the other spouse married somebody else after the declaration of death; also a marriage that has ended counts. */
async function marriedSince(
  tx: Db,
  { registration, spouseIds }: Pick<RegistrationFacts, 'registration' | 'spouseIds'>,
  personId: string | null,
): Promise<boolean> {
  const others = spouseIds.filter((id) => id !== personId);
  const ended = registration.endedOn ?? '';
  return (await recordedMarriagesOf(tx, others)).some(
    ({ id, registeredOn, status }) =>
      id !== registration.id && status !== 'ANNULLED' && status !== 'REVOKED' && registeredOn >= ended,
  );
}

/** Proposes a revocation; the value is the id of the registration. */
export const revokeMarriageRegistration = onRegistration<RevokeMarriageRegistrationInput>(
  'revokeMarriageRegistration',
  {
    event: 'MarriageRevocationProposed',
    mayAct: ({ annotate }) => annotate,
    obstacles: ({ registration, revocation }) => [
      ...revocationObstacles(registration),
      ...(revocation ? [problem('REVOCATION_PROPOSED')] : []),
    ],
    inputProblems: ({ authority, number, decidedOn }, { found: { registration }, today }) => [
      ...requiredTextProblems(authority, ['authority'], 200),
      ...requiredTextProblems(number, ['number'], 100),
      ...(decidedOn > today || decidedOn < registration.registeredOn
        ? [problem('JUDGMENT_DAYS_WRONG', { path: ['decidedOn'] })]
        : []),
    ],
    async write(tx, context, { authority, number, decidedOn, source }, { found, today, actor }) {
      const id = context.newId('MarriageAnnotation');
      await tx.insert(annotations).values({
        id,
        registrationId: found.id,
        kind: 'REVOKED',
        authority: words(authority) ?? '',
        paperNumber: sealedNumberOfAnnotation(context, words(number) ?? ''),
        decidedOn,
        effectiveOn: decidedOn,
        receivedOn: today,
        enteredBy: actor,
      });
      return { ok: true, value: { change: {}, remark: source, ids: { annotationId: id, source } } };
    },
  },
);

/** Confirms a revocation; the value is the id of the registration. */
export const confirmMarriageRevocation = onRegistration<ConfirmMarriageRevocationInput>(
  'confirmMarriageRevocation',
  {
    event: 'MarriageRevoked',
    mayAct: ({ annotate }) => annotate,
    obstacles: ({ registration, revocation }, { actor }) =>
      confirmationObstacles(registration, revocation, actor),
    async write(tx, context, _input, { found: { registration, revocation }, today, actor }) {
      if (!revocation) throw new Error('a proposal that was found is gone');
      await tx
        .update(annotations)
        .set({ confirmedBy: actor, confirmedOn: today })
        .where(eq(annotations.id, revocation.id));
      await closeOpenDivorce(tx, context, registration.id, 'ENDED_BY_COURT');
      const nobody = { deceasedId: null, interruptedFrom: null, interruptedUntil: null };
      const change = { status: 'REVOKED', endReason: 'REVOCATION', endedOn: today, ...nobody } as const;
      return { ok: true, value: { change, ids: { annotationId: revocation.id, endedOn: today } } };
    },
  },
);

/** Notes that a marriage is not to be restored; the value is the id of the registration. */
export const declareMarriageNotRestored = onRegistration<DeclareMarriageNotRestoredInput>(
  'declareMarriageNotRestored',
  {
    event: 'MarriageNotRestored',
    mayAct: ({ annotate }) => annotate,
    obstacles: ({ registration }) => notRestoredObstacles(registration),
    inputProblems: ({ partyId, inWriting }, { found: { registration, spouseIds } }) => [
      ...applicantProblems(
        spouseIds.filter((id) => id !== registration.deceasedId),
        partyId,
      ).map((one) => ({ ...one, path: ['partyId'] })),
      ...(inWriting ? [] : [problem('NOT_IN_WRITING', { path: ['inWriting'] })]),
    ],
    write: async (_tx, _context: Context, _input, { today }) => ({
      ok: true,
      value: { change: { notRestoredOn: today } },
    }),
  },
);
