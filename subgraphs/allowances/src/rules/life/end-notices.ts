/** The notice before support of 特困人员 ends: seven days in the village, the community or the institution (特困人员认定办法, article 26). */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowanceCategory, AllowanceChangeKind } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

/** Calendar days, as of the notice of a first opinion. */
export const daysOfEndNotice = 7;

/** Whether an end is made public before it is decided. */
export function needsEndNotice(kind: AllowanceChangeKind, category: AllowanceCategory): boolean {
  return kind === 'STOP' && category === 'SPECIAL_HARDSHIP';
}

export interface NoticedChange {
  decision: string | null;
  noticeRequired: boolean;
  noticeUntil: LocalDate | null;
}

/** What stands against publishing that support shall end. */
export function endNoticeObstacles({ change }: { change: NoticedChange | undefined }): Problem[] {
  if (!change) return [problem('NO_OPEN_CHANGE')];
  if (change.decision !== null) return [problem('CHANGE_DECIDED')];
  if (!change.noticeRequired) return [problem('NO_END_NOTICE_NEEDED')];
  return change.noticeUntil === null ? [] : [problem('END_NOTICE_PUBLISHED')];
}

/** What the notice has against confirming the end today. */
export function endNoticeProblems(
  { noticeRequired, noticeUntil }: NoticedChange,
  today: LocalDate,
): Problem[] {
  if (!noticeRequired) return [];
  if (noticeUntil === null) return [problem('END_NOTICE_MISSING')];
  return noticeUntil < today ? [] : [problem('END_NOTICE_RUNNING', { allowedFrom: addDays(noticeUntil, 1) })];
}
