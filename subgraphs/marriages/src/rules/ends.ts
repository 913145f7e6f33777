/** What others make of a marriage: a court, the bureau itself, an office elsewhere. The office examines none of it. Pure. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import type {
  AnnotateMarriageCourtJudgmentInput,
  MarriageAnnotationKind,
  MarriageElsewhereEndInput,
  MarriageElsewherePlace,
  MarriageEndReason,
  MarriageStatus,
  MarriageVoidGround,
  RecordMarriageElsewhereInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { marriageableFrom, type Person } from './marriage.ts';

/** A registration as these rules look at it. */
export interface EndFacts {
  status: MarriageStatus;
  registeredOn: LocalDate;
  endedOn: LocalDate | null;
  endReason: MarriageEndReason | null;
  deceasedId: string | null;
  notRestoredOn: LocalDate | null;
}

type Judgment = Exclude<MarriageAnnotationKind, 'REVOKED' | 'CORRECTED'>;

/** Whether a kind is a court's: the bureau's own are entered by acts of their own. */
export function isJudgment(kind: MarriageAnnotationKind): kind is Judgment {
  return kind !== 'REVOKED' && kind !== 'CORRECTED';
}

/** What the paper itself lacks. */
export function paperProblems(
  input: AnnotateMarriageCourtJudgmentInput,
  spouseIds: readonly string[],
  { registeredOn }: Pick<EndFacts, 'registeredOn'>,
  today: LocalDate,
): Problem[] {
  const { kind, court, number, judgedOn, effectiveOn, proof, ground, personId } = input;
  const early = kind === 'DECLARED_DEAD' || kind === 'DECLARATION_REVOKED' ? registeredOn : judgedOn;
  return [
    ...(isJudgment(kind) ? [] : [problem('COURT_DECIDES', { path: ['kind'] })]),
    ...requiredTextProblems(court, ['court'], 200),
    ...requiredTextProblems(number, ['number'], 100),
    ...(proof ? [] : [problem('EFFECT_PROOF_MISSING', { path: ['proof'] })]),
    ...(effectiveOn > today
      ? [problem('EFFECT_PROOF_MISSING', { path: ['effectiveOn'], allowedFrom: effectiveOn })]
      : []),
    ...(effectiveOn < judgedOn || effectiveOn < registeredOn || early < registeredOn
      ? [problem('JUDGMENT_DAYS_WRONG', { path: ['effectiveOn'] })]
      : []),
    ...((kind === 'VOID') === (ground == null) ? [problem('VOID_GROUND_MISSING', { path: ['ground'] })] : []),
    ...(isAboutDeath(kind) !== (personId != null) || (personId != null && !spouseIds.includes(personId))
      ? [problem('NOT_A_SPOUSE', { path: ['personId'] })]
      : []),
  ];
}

function isAboutDeath(kind: MarriageAnnotationKind): boolean {
  return kind === 'DECLARED_DEAD' || kind === 'DECLARATION_REVOKED';
}

/** What stands against a judgment as the marriage is: void and annulled reach back also after a death. */
export function judgmentProblems(
  kind: MarriageAnnotationKind,
  facts: EndFacts,
  effectiveOn: LocalDate,
  personId: string | null | undefined,
): Problem[] {
  const { status, endReason, endedOn, deceasedId } = facts;
  if (kind === 'VOID' || kind === 'ANNULLED')
    return status === 'IN_FORCE' || status === 'DISSOLVED' ? [] : [problem('NOT_IN_FORCE')];
  if (kind === 'DECLARATION_REVOKED')
    return endReason === 'DECLARED_DEAD' && deceasedId === personId
      ? []
      : [problem('NOT_ENDED_BY_DECLARATION')];
  // A divorce that took effect before the death that was noted first had ended the marriage already.
  const wasInForce =
    kind === 'DIVORCED_BY_COURT' && endReason === 'DEATH' && endedOn !== null && effectiveOn < endedOn;
  return status === 'IN_FORCE' || wasInForce ? [] : [problem('NOT_IN_FORCE')];
}

/** What a judgment makes of a registration. */
export interface EndChange {
  status?: MarriageStatus;
  endedOn?: LocalDate | null;
  endReason?: MarriageEndReason | null;
  deceasedId?: string | null;
  interruptedFrom?: LocalDate | null;
  interruptedUntil?: LocalDate | null;
}

/**
 * What a judgment makes of the marriage. A declaration of death that is revoked lets it be in force again from its day, unless
 * the other one married again or declared not to want it (民法典, article 51).
 * @param marriedAgain whether the other spouse has married since
 */
export function endedByJudgment(
  kind: MarriageAnnotationKind,
  facts: EndFacts,
  effectiveOn: LocalDate,
  personId: string | null,
  marriedAgain: boolean,
): EndChange {
  const nobody = { deceasedId: null, interruptedFrom: null, interruptedUntil: null };
  switch (kind) {
    case 'VOID':
    case 'ANNULLED':
      return { status: 'ANNULLED', endReason: 'ANNULMENT', endedOn: effectiveOn, ...nobody };
    case 'DIVORCED_BY_COURT':
      return { status: 'DISSOLVED', endReason: 'DIVORCE', endedOn: effectiveOn, deceasedId: null };
    case 'DECLARED_DEAD':
      return { status: 'DISSOLVED', endReason: 'DECLARED_DEAD', endedOn: effectiveOn, deceasedId: personId };
    case 'DECLARATION_REVOKED':
      return marriedAgain || facts.notRestoredOn !== null
        ? {}
        : {
            status: 'IN_FORCE',
            endReason: null,
            endedOn: null,
            interruptedFrom: facts.endedOn,
            interruptedUntil: effectiveOn,
          };
    default:
      return {};
  }
}

/**
 * Whether a ground had ceased when the suit was brought: then no court declares the marriage void for it. Bigamy never
 * heals (婚姻家庭编解释（二）, article 1; 解释（一）, article 10).
 */
export function groundHadCeased(
  ground: MarriageVoidGround | null | undefined,
  suitOn: LocalDate | null | undefined,
  spouses: readonly Pick<Person, 'birthDate' | 'sex'>[],
): boolean {
  if (ground !== 'UNDER_AGE' || !suitOn) return false;
  return spouses.length > 0 && spouses.every((spouse) => marriageableFrom(spouse) <= suitOn);
}

/** What stands against proposing a revocation. */
export function revocationObstacles({ status }: Pick<EndFacts, 'status'>): Problem[] {
  return status === 'REVOKED' || status === 'ANNULLED' ? [problem('NOT_IN_FORCE')] : [];
}

/** What stands against confirming one. */
export function confirmationObstacles(
  facts: Pick<EndFacts, 'status'>,
  proposal: { enteredBy: string; confirmedBy: string | null } | undefined,
  actor: string,
): Problem[] {
  if (!proposal || proposal.confirmedBy !== null) return [problem('REVOCATION_NOT_PROPOSED')];
  return [
    ...revocationObstacles(facts),
    ...(proposal.enteredBy === actor ? [problem('SAME_PERSON_DECIDES')] : []),
  ];
}

/** What stands against noting that a marriage is not to be restored. */
export function notRestoredObstacles({ endReason, notRestoredOn }: EndFacts): Problem[] {
  return endReason === 'DECLARED_DEAD' && notRestoredOn === null ? [] : [problem('NOT_ENDED_BY_DECLARATION')];
}

const mainland: readonly MarriageElsewherePlace[] = ['MAINLAND', 'CONSULATE'];

/** Whether a divorce of a marriage can be registered here: of the mainland, or of a Chinese consulate. */
export function isRegisteredHere(placeKind: MarriageElsewherePlace): boolean {
  return mainland.includes(placeKind);
}

/** What an end of elsewhere lacks: a judgment from outside the mainland needs a mainland court's recognition. */
export function endElsewhereProblems(
  ended: MarriageElsewhereEndInput,
  registeredOn: LocalDate,
  spouseIds: readonly string[],
  today: LocalDate,
): Problem[] {
  const { kind, placeKind, on, authority, paperNumber, recognisedBy, deceasedId } = ended;
  const needsRecognition = kind === 'JUDGMENT' && placeKind !== 'MAINLAND';
  return [
    ...(on < registeredOn || on > today ? [problem('JUDGMENT_DAYS_WRONG', { path: ['ended', 'on'] })] : []),
    ...requiredTextProblems(authority, ['ended', 'authority'], 200),
    ...textProblems(paperNumber, ['ended', 'paperNumber'], 100),
    ...(needsRecognition && words(recognisedBy) === null
      ? [problem('RECOGNITION_MISSING', { path: ['ended', 'recognisedBy'] })]
      : textProblems(recognisedBy, ['ended', 'recognisedBy'], 200)),
    ...((kind === 'DEATH') !== (deceasedId != null) || (deceasedId != null && !spouseIds.includes(deceasedId))
      ? [problem('NOT_A_SPOUSE', { path: ['ended', 'deceasedId'] })]
      : []),
  ];
}

/** What an entry of elsewhere lacks. */
export function elsewhereProblems(
  {
    registrationId,
    spouses,
    place,
    authority,
    paperNumber,
    evidence,
    registeredOn,
    ended,
  }: RecordMarriageElsewhereInput,
  spouseIds: readonly string[],
  today: LocalDate,
): Problem[] {
  const roles = (spouses ?? []).map(({ role }) => role);
  const named = (spouses ?? []).flatMap(({ residentId }) => residentId ?? []);
  const isCouple =
    new Set(roles).size === 2 &&
    roles.length === 2 &&
    named.length > 0 &&
    new Set(named).size === named.length;
  return [
    ...(registrationId ? [] : isCouple ? [] : [problem('TWO_PARTIES_NEEDED', { path: ['spouses'] })]),
    ...(registrationId && !ended ? [problem('END_MISSING', { path: ['ended'] })] : []),
    ...requiredTextProblems(place, ['place'], 200),
    ...requiredTextProblems(authority, ['authority'], 200),
    ...textProblems(paperNumber, ['paperNumber'], 100),
    ...requiredTextProblems(evidence, ['evidence'], 1000, (details) => problem('EVIDENCE_MISSING', details)),
    ...(registeredOn > today ? [problem('JUDGMENT_DAYS_WRONG', { path: ['registeredOn'] })] : []),
    ...(ended ? endElsewhereProblems(ended, registeredOn, registrationId ? spouseIds : named, today) : []),
  ];
}
