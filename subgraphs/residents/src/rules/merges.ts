/** When two records of the register are of one person, and what becomes of them. Pure. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo, type StateTable } from '@civil-affairs/kit/states';
import { requiredTextProblems } from '@civil-affairs/kit/words';
import type { ProposeResidentMergeInput, ResidentMergeStatus, Sex } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { datesMistakenFor } from './duplicates.ts';
import { mergedProblems } from './status.ts';

export const theMerge: Localized = { zhHans: '该合并', ko: '해당 합치기', en: 'merge' };

export type MergeAct = 'mergeResidentRecords' | 'dropResidentMerge' | 'separateResidentRecords';

export const mergeStates: StateTable<ResidentMergeStatus, MergeAct> = {
  initial: ['PROPOSED'],
  final: ['DROPPED', 'SEPARATED'],
  moves: {
    PROPOSED: { mergeResidentRecords: ['MERGED'], dropResidentMerge: ['DROPPED'] },
    MERGED: { separateResidentRecords: ['SEPARATED'] },
    DROPPED: {},
    SEPARATED: {},
  },
};

export const mergeStatusLabels: Readonly<Record<ResidentMergeStatus, Localized>> = {
  PROPOSED: { zhHans: '待合并', ko: '합치기대기', en: 'Proposed' },
  MERGED: { zhHans: '已合并', ko: '합쳐짐', en: 'Merged' },
  DROPPED: { zhHans: '不予合并', ko: '합치지 않음', en: 'Dropped' },
  SEPARATED: { zhHans: '已撤销合并', ko: '합치기 취소됨', en: 'Separated' },
};

/** A record, as far as a merge looks at it. */
export interface MergedRecord {
  id: string;
  mergedInto: string | null;
  sex: Sex;
  birthDate: LocalDate;
  diedOn: LocalDate | null;
  movedOutOn: LocalDate | null;
  /** Whether others were merged into it. */
  holdsOthers: boolean;
  /** Its ancestors and its parents by blood, each person by the record that is kept. */
  ancestorIds: readonly string[];
  parents: readonly { id: string; sex: Sex }[];
  /** Id of the person's adoption that is in force. */
  adoptionId: string | undefined;
}

/**
 * What stands against two records being one. Where they say different things, one of them is corrected first, by the acts that
 * ask for its papers; a day of birth may differ by a slip. Settings of this register: no rule was found that lists them.
 */
export function mergeProblems(kept: MergedRecord, merged: MergedRecord): Problem[] {
  if (kept.id === merged.id) return [problem('MERGE_OF_ONE_RECORD', { path: ['mergedId'] })];
  const [inKept, inMerged] = [['keptId'], ['mergedId']];
  const gone = [...mergedProblems(kept, inKept), ...mergedProblems(merged, inMerged)];
  if (gone.length > 0) return gone;
  const isKin = kept.ancestorIds.includes(merged.id) || merged.ancestorIds.includes(kept.id);
  const parentsDiffer = (['FEMALE', 'MALE'] as const).some(
    (sex) =>
      new Set([...kept.parents, ...merged.parents].filter((one) => one.sex === sex).map(({ id }) => id))
        .size > 1,
  );
  const slips = [kept.birthDate, ...datesMistakenFor(kept.birthDate)];
  return [
    ...(merged.holdsOthers ? [problem('MERGE_KEEPS_THE_OTHER', { path: inMerged })] : []),
    ...(kept.sex === merged.sex ? [] : [problem('MERGE_SEX_DIFFERS', { path: inMerged })]),
    ...(slips.includes(merged.birthDate) ? [] : [problem('MERGE_BIRTH_DATES_DIFFER', { path: inMerged })]),
    ...(kept.diedOn === merged.diedOn ? [] : [problem('MERGE_DEATHS_DIFFER', { path: inMerged })]),
    ...(kept.diedOn === null && kept.movedOutOn !== null && merged.movedOutOn === null
      ? [problem('MERGE_KEEPS_WHO_LEFT', { path: inKept })]
      : []),
    ...(isKin ? [problem('MERGE_OF_KIN', { path: inMerged })] : []),
    ...(parentsDiffer ? [problem('MERGE_PARENTS_DIFFER', { path: inMerged })] : []),
    ...(kept.adoptionId && merged.adoptionId
      ? [problem('ALREADY_ADOPTED', { path: inMerged, conflictsWith: merged.adoptionId })]
      : []),
  ];
}

const longestReason = 1000;
const longestNumber = 40;

export function mergeReasonProblems(reason: string): Problem[] {
  return requiredTextProblems(reason, ['reason'], longestReason);
}

export function proposalProblems({
  cancellationNumber,
  reason,
}: Pick<ProposeResidentMergeInput, 'cancellationNumber' | 'reason'>): Problem[] {
  return [
    ...requiredTextProblems(cancellationNumber, ['cancellationNumber'], longestNumber),
    ...mergeReasonProblems(reason),
  ];
}

export function mergeObstacles(
  { status, proposedBy }: { status: ResidentMergeStatus; proposedBy: string },
  act: MergeAct,
  actor: string,
): Problem[] {
  if (!isOpenTo(mergeStates, status, act))
    return [status === 'PROPOSED' ? problem('MERGE_NOT_CARRIED_OUT') : problem('MERGE_DECIDED_ALREADY')];
  return act === 'mergeResidentRecords' && proposedBy === actor ? [problem('ANOTHER_PERSON_MERGES')] : [];
}
