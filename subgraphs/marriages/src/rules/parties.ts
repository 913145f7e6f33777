/** Parties who are no residents of the mainland, checks against other registers, late registration. Pure. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import type {
  MarriageDataCheckResult,
  MarriageDataSupplement,
  MarriageOutsidePartyKind,
  MarriagePartyDetailsInput,
  MarriageWalkInPartyInput,
  ProposeMarriageCorrectionInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { marriageableFrom, type Person } from './marriage.ts';

/** Who a party is, as it is kept. */
export interface OutsideDetails {
  kind: MarriageOutsidePartyKind;
  name: string;
  nameZh: string | null;
  isMale: boolean;
  birthDate: LocalDate;
  nationality: string;
  documentNumber: string;
  documentValidUntil: LocalDate;
  noSpouseEvidence: string | null;
}

/** A party without problems, as it is kept. */
export function outsideDetails(given: MarriagePartyDetailsInput): OutsideDetails {
  const { kind, isMale, birthDate, documentValidUntil } = given;
  return {
    kind,
    name: words(given.name) ?? '',
    nameZh: words(given.nameZh),
    isMale,
    birthDate,
    nationality: words(given.nationality) ?? '',
    documentNumber: documentOf(given.documentNumber),
    documentValidUntil,
    noSpouseEvidence: words(given.noSpouseEvidence),
  };
}

/** A document is the same however it is typed. */
export function documentOf(number: string): string {
  return number.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
}

/** What is found of a party by: a number is unique in its country and kind of document. */
export function documentKey({ kind, nationality, documentNumber }: OutsideDetails): string {
  return [kind, nationality, documentNumber].join('|');
}

/** A party as the conditions of marriage look at it: no kin of anybody in the register. */
export function outsidePerson(id: string, { birthDate, isMale }: OutsideDetails): Person {
  return { id, birthDate, sex: isMale ? 'MALE' : 'FEMALE', diedOn: null, ancestors: [] };
}

const withPermit: readonly MarriageOutsidePartyKind[] = ['HONG_KONG', 'MACAO', 'TAIWAN'];

/** What of a party's papers is missing (Marriage Registration Regulations of 2025, article 8). */
export function documentProblems(
  details: MarriagePartyDetailsInput,
  path: readonly (string | number)[],
  today: LocalDate,
): Problem[] {
  const missing = (field: string) => problem('PARTY_DOCUMENT_MISSING', { path: [...path, field] });
  const { kind, documentValidUntil, ownIdentityCard, noSpouseEvidence, evidenceAuthenticated, translated } =
    details;
  return [
    ...requiredTextProblems(details.name, [...path, 'name'], 200),
    ...textProblems(details.nameZh, [...path, 'nameZh'], 100),
    ...requiredTextProblems(details.nationality, [...path, 'nationality'], 100),
    ...(documentOf(details.documentNumber) === '' ? [missing('documentNumber')] : []),
    ...textProblems(details.documentNumber, [...path, 'documentNumber'], 50),
    ...(documentValidUntil < today ? [missing('documentValidUntil')] : []),
    ...(withPermit.includes(kind) && !ownIdentityCard ? [missing('ownIdentityCard')] : []),
    ...(words(noSpouseEvidence) === null
      ? [missing('noSpouseEvidence')]
      : textProblems(noSpouseEvidence, [...path, 'noSpouseEvidence'], 200)),
    ...(evidenceAuthenticated ? [] : [missing('evidenceAuthenticated')]),
    ...(translated === false ? [missing('translated')] : []),
  ];
}

/** Who may come to which office, and that each party is a resident or somebody else. */
export function competenceProblems(
  parties: readonly MarriageWalkInPartyInput[],
  { foreignRelated }: { foreignRelated: boolean },
): Problem[] {
  const outside = parties.filter((party) => party.outside != null).length;
  const unclear = parties.flatMap((party, index) =>
    (party.residentId != null) === (party.outside != null)
      ? [problem('PARTY_UNCLEAR', { path: ['parties', index] })]
      : [],
  );
  if (unclear.length > 0) return unclear;
  return [
    ...(outside === 2 ? [problem('BOTH_NOT_RESIDENT', { path: ['parties'] })] : []),
    ...(outside > 0 && !foreignRelated ? [problem('OFFICE_NOT_COMPETENT', { path: ['officeId'] })] : []),
  ];
}

/** A check against another register. */
export interface DataCheck {
  result: MarriageDataCheckResult;
  supplement: MarriageDataSupplement | null;
}

/** What a check leaves open: a difference asks for a paper, a silent register for patience or a paper. */
export function checkProblems(checks: readonly DataCheck[]): Problem[] {
  const open = new Set(checks.flatMap(({ result, supplement }) => (supplement === null ? [result] : [])));
  return [
    ...(open.has('MISMATCH') ? [problem('DATA_MISMATCH')] : []),
    ...(open.has('UNAVAILABLE') ? [problem('DATA_CHECK_UNAVAILABLE')] : []),
  ];
}

/** A late registration has effect from a day on which both met the conditions, and no other one has such a day. */
export function effectProblems(
  late: boolean,
  effectiveFrom: LocalDate | null | undefined,
  persons: readonly (Pick<Person, 'birthDate' | 'sex'> | undefined)[],
  today: LocalDate,
): Problem[] {
  const path = ['effectiveFrom'];
  if (!late) return effectiveFrom == null ? [] : [problem('EFFECT_DAY_WRONG', { path })];
  if (effectiveFrom == null || effectiveFrom > today) return [problem('EFFECT_DAY_WRONG', { path })];
  const allowedFrom = persons
    .flatMap((person) => (person ? [marriageableFrom(person)] : []))
    .sort()
    .at(-1);
  return allowedFrom && effectiveFrom < allowedFrom
    ? [problem('EFFECT_BEFORE_CONDITIONS', { path, allowedFrom })]
    : [];
}

/** What a proposal of a correction lacks. */
export function correctionProblems(
  { field, partyId, before, corrected, evidence }: ProposeMarriageCorrectionInput,
  spouseIds: readonly string[],
  { effectiveFrom }: { effectiveFrom: LocalDate | null },
): Problem[] {
  const isOfEffect = field === 'EFFECTIVE_FROM';
  const names = partyId != null && spouseIds.includes(partyId);
  return [
    ...(isOfEffect
      ? effectiveFrom === null || !/^\d{4}-\d{2}-\d{2}$/.test(corrected)
        ? [problem('EFFECT_DAY_WRONG', { path: ['corrected'] })]
        : []
      : names
        ? []
        : [problem('NOT_A_SPOUSE', { path: ['partyId'] })]),
    ...requiredTextProblems(before, ['before'], 200),
    ...requiredTextProblems(corrected, ['corrected'], 200),
    ...(words(before) === words(corrected) ? [problem('NOTHING_TO_CORRECT', { path: ['corrected'] })] : []),
    ...requiredTextProblems(evidence, ['evidence'], 1000, (details) => problem('EVIDENCE_MISSING', details)),
  ];
}
