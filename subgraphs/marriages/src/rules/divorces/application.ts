/** What an application for divorce needs before an office receives it, and who must say what. Pure. */
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import type {
  DivorceCertificateEvidence,
  DivorcePartyInput,
  DivorcePartyPresentInput,
  DivorceRefusalReason,
  WithdrawDivorceInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import type { Person } from '../marriage.ts';

const pathOf = (index: number, field = 'residentId') => ['parties', index, field];

/** That these are the two spouses, both of them. */
export function coupleProblems(spouseIds: readonly string[], named: readonly string[]): Problem[] {
  const path = ['parties'];
  if (named.length !== 2) return [problem('TWO_PARTIES_NEEDED', { path })];
  if (named[0] === named[1]) return [problem('SAME_PERSON', { path })];
  return named.every((id) => spouseIds.includes(id)) ? [] : [problem('NOT_THE_PARTIES', { path })];
}

/** What each of the two must do when the application is handed in (Civil Code, article 1076). */
export function applicantsProblems(parties: readonly DivorcePartyInput[]): Problem[] {
  return [
    ...presenceProblems(parties, 'APPLICATION'),
    ...parties.flatMap(({ capacity, identityShown, agreementSigned }, index) => [
      ...(capacity === 'FULL' ? [] : [problem('CAPACITY_LIMITED', { path: pathOf(index, 'capacity') })]),
      ...(identityShown === false
        ? [problem('IDENTITY_NOT_PROVEN', { path: pathOf(index, 'identityShown') })]
        : []),
      ...(agreementSigned === false
        ? [problem('AGREEMENT_MISSING', { path: pathOf(index, 'agreementSigned') })]
        : []),
    ]),
    ...certificateProblems(parties.map(({ certificate }) => certificate)),
  ];
}

/** Who applies comes in person and wants it (Civil Code, article 1076); so at the certificate (articles 1077 and 1078). */
const presenceArticles = {
  APPLICATION: { inPerson: '民法典第一千零七十六条', voluntary: '民法典第一千零七十六条' },
  CERTIFICATE: { inPerson: '民法典第一千零七十七条', voluntary: '民法典第一千零七十八条' },
} as const;

/** That both came, of their own will. */
export function presenceProblems(
  parties: readonly DivorcePartyPresentInput[],
  at: keyof typeof presenceArticles = 'CERTIFICATE',
): Problem[] {
  const { inPerson, voluntary: ownWill } = presenceArticles[at];
  return parties.flatMap(({ appeared, voluntary }, index) => [
    ...(appeared ? [] : [problem('NOT_IN_PERSON', { path: pathOf(index, 'appeared'), article: inPerson })]),
    ...(voluntary ? [] : [problem('NOT_VOLUNTARY', { path: pathOf(index, 'voluntary'), article: ownWill })]),
  ]);
}

/** One lost certificate is replaced by the other one, with a statement; both by the sealed copy from the archive. */
function certificateProblems(shown: readonly DivorceCertificateEvidence[]): Problem[] {
  const missing = shown.flatMap((one, index) =>
    one === 'MISSING' ? [problem('CERTIFICATE_MISSING', { path: pathOf(index, 'certificate') })] : [],
  );
  if (missing.length > 0) return missing;
  return shown.length > 0 && shown.every((one) => one === 'LOST_DECLARED')
    ? [problem('CERTIFICATE_MISSING', { path: ['parties'] })]
    : [];
}

/** The dead do not divorce: their marriage has ended. */
export function livingProblems(named: readonly string[], persons: readonly Person[]): Problem[] {
  return named.flatMap((id, index) =>
    persons.some((person) => person.id === id && person.diedOn !== null)
      ? [problem('DECEASED', { path: pathOf(index) })]
      : [],
  );
}

/** What one of the two needs to take the application back (民发〔2020〕116号, two (3)). */
export function withdrawalProblems(
  partyIds: readonly string[],
  { partyId, appeared, receiptShown, explanation }: WithdrawDivorceInput,
): Problem[] {
  const path = ['explanation'];
  return [
    ...(partyIds.includes(partyId) ? [] : [problem('NOT_THE_PARTIES', { path: ['partyId'] })]),
    ...(appeared === false
      ? [problem('NOT_IN_PERSON', { path: ['appeared'], article: '民发〔2020〕116号 二（三）' })]
      : []),
    ...(receiptShown
      ? textProblems(explanation, path, 1000)
      : requiredTextProblems(explanation, path, 1000, (details) => problem('RECEIPT_MISSING', details))),
  ];
}

/** What is wrong with a refusal: the couple get to know why. */
export function divorceRefusalProblems(
  reasons: readonly DivorceRefusalReason[],
  remark: string | null | undefined,
): Problem[] {
  return [
    ...(reasons.length === 0 ? [problem('DIVORCE_REASON_MISSING', { path: ['reasons'] })] : []),
    ...(reasons.includes('OTHER') && words(remark) === null
      ? [problem('REMARK_MISSING', { path: ['remark'] })]
      : []),
    ...textProblems(remark, ['remark'], 1000),
  ];
}
