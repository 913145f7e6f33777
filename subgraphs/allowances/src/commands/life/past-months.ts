import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Context } from '../../context.ts';
import type { ChangeRow } from '../../tables/life.ts';
import { type CorrectionReason, reconcileGrants } from '../payments/reconcile.ts';

/** The legal basis that the household gets to know with a correction of past months. */
const articles = {
  REVIEW: '最低生活保障审核确认办法第三十一条',
  CLEAR_CHANGE: '最低生活保障审核确认办法第三十一条',
  HOUSEHOLD_CHANGED: '最低生活保障审核确认办法第三十一条',
  JOBS_REFUSED: '最低生活保障审核确认办法第三十四条',
  UNREPORTED_CHANGE: '社会救助法第七十三条',
  NOT_COOPERATING: '最低生活保障审核确认办法第二十九条',
  OTHER: '社会救助法第四十八条',
  DEATH: '民政部2022年通知（家庭成员死亡的复核）',
} as const satisfies Record<ChangeRow['cause'] | 'DEATH', string>;

/** Makes the money of past months agree with terms that reach back; a change from next month on leaves it alone. */
export async function correctPastMonths(
  tx: Db,
  context: Context,
  grantId: string,
  since: LocalDate,
  cause: CorrectionReason['cause'],
  from: keyof typeof articles,
): Promise<void> {
  if (since > context.clock.today()) return;
  await reconcileGrants(tx, context, [grantId], since, { cause, article: articles[from] });
}
