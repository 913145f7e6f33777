/** Who consults the archive on which basis, and what a file needs. Pure. */
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import type { FileMarriageArchiveInput, MarriageArchiveBasis } from '../generated/contract.ts';
import { problem } from '../problems.ts';

/** What a place in the archive lacks. */
export function filingProblems({
  registrationId,
  divorceCaseId,
  fonds,
  year,
  volume,
  firstPage,
  lastPage,
}: FileMarriageArchiveInput): Problem[] {
  const isPlace = year >= 1949 && year <= 2199 && volume > 0 && firstPage > 0 && lastPage >= firstPage;
  return [
    ...((registrationId == null) === (divorceCaseId == null)
      ? [problem('ARCHIVE_PLACE_WRONG', { path: ['registrationId'] })]
      : []),
    ...requiredTextProblems(fonds, ['fonds'], 50),
    ...(isPlace ? [] : [problem('ARCHIVE_PLACE_WRONG', { path: ['volume'] })]),
  ];
}

/** Whether somebody may consult papers: a party is one of the two, anybody else has a paper, or an approval. */
export function basisProblems(
  basis: MarriageArchiveBasis,
  partyIds: readonly string[],
  applicantId: string | null | undefined,
  approvedBy: string | null | undefined,
): Problem[] {
  const missing = (path: string) => [problem('ARCHIVE_BASIS_MISSING', { path: [path] })];
  if (basis === 'PARTY') return applicantId && partyIds.includes(applicantId) ? [] : missing('applicantId');
  if (basis === 'OTHER_APPROVED') return words(approvedBy) === null ? missing('approvedBy') : [];
  return [];
}

/** That the purpose is said. */
export function purposeProblems(purpose: string | null | undefined): Problem[] {
  return requiredTextProblems(purpose, ['purpose'], 500, (details) => problem('PURPOSE_MISSING', details));
}
