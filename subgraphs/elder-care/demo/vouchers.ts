/** The vouchers of the last months in the demo city, and what was paid with them; all of them synthetic. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import { seededRandom } from '@civil-affairs/kit/demo-people';
import { demoId } from '../src/ids.ts';
import { assessmentFacts, assessmentResult, isBetterThan } from '../src/rules/care-levels.ts';
import { voucherRuleOf } from '../src/rules/care-vouchers.ts';
import { lastDayOf, offsetOf } from '../src/rules/vouchers/redemptions.ts';
import type {
  CareVoucherIssueRow,
  CareVoucherRedemptionRow,
  CareVoucherRow,
} from '../src/tables/vouchers.ts';
import type { DemoAssessment } from './elders.ts';

const monthsBack = 2;
const provider = demoId('CareInstitution', 1);
const services = ['HOME_MEAL', 'HOME_BATH', 'HOME_CLEAN', 'HOME_WALK'];

export interface DemoVouchers {
  issues: CareVoucherIssueRow[];
  vouchers: CareVoucherRow[];
  redemptions: CareVoucherRedemptionRow[];
}

/** One issue for a community and month, to everybody whose level was known by then. */
export function demoVouchers(assessments: Iterable<DemoAssessment>): DemoVouchers {
  const made: DemoVouchers = { issues: [], vouchers: [], redemptions: [] };
  const latest = new Map<string, DemoAssessment>();
  const sorted = [...assessments].sort((a, b) => (a.assessedOn ?? '').localeCompare(b.assessedOn ?? ''));
  const thisMonth = demoDate.slice(0, 7);
  for (let back = monthsBack; back >= 0; back -= 1) {
    const month = addMonths(`${thisMonth}-01`, -back).slice(0, 7);
    const first = `${month}-01`;
    for (const row of sorted) if ((row.publishedOn ?? '') <= first) latest.set(row.residentId, row);
    const byCommunity = Map.groupBy(latest.values(), ({ communityCode }) => communityCode ?? '');
    for (const [community, rows] of [...byCommunity].sort(([a], [b]) => (a < b ? -1 : 1)))
      issueIn(made, community, month, first, rows);
  }
  return made;
}

function issueIn(
  made: DemoVouchers,
  divisionCode: string,
  month: string,
  issuedOn: LocalDate,
  rows: readonly DemoAssessment[],
): void {
  const rule = voucherRuleOf(month);
  const inNeed = rows.flatMap((row) => {
    const { level } = assessmentResult(assessmentFacts(row));
    return isBetterThan(level, 'MODERATE') ? [] : [{ row, level }];
  });
  if (!rule || inNeed.length === 0) return;
  const issueId = demoId('CareVoucherIssue', made.issues.length + 1);
  made.issues.push({
    id: issueId,
    month,
    divisionCode,
    issued: inNeed.length,
    supported: 0,
    notEntitled: 0,
    remaining: 0,
    issuedOn,
  });
  for (const { row, level } of inNeed) {
    const n = made.vouchers.length + 1;
    const id = demoId('CareVoucher', n);
    const random = seededRandom(n + 77_000_000);
    let remainingFen = rule.ceilingFen;
    const times = random.int(0, 3);
    for (let number = 1; number <= times; number += 1) {
      const serviceOn = addDays(issuedOn, random.int(0, 17));
      const priceFen = 100 * random.int(40, 400);
      const offsetFen = offsetOf(priceFen, 'HOME', rule, remainingFen);
      remainingFen -= offsetFen;
      made.redemptions.push({
        voucherId: id,
        number,
        residentId: row.residentId,
        providerId: provider,
        serviceCode: services[number] ?? 'HOME_MEAL',
        serviceOn,
        serviceHour: 8 + number,
        priceFen,
        offsetFen,
        redeemedOn: serviceOn,
        redeemedBy: 'demo:care-institution',
        reversedOn: null,
        sampledOn: null,
        checkResult: null,
      });
    }
    made.vouchers.push({
      id,
      residentId: row.residentId,
      communityCode: divisionCode,
      month,
      level,
      ruleVersion: rule.version,
      faceFen: rule.ceilingFen,
      remainingFen,
      status: remainingFen === 0 ? 'USED_UP' : 'ISSUED',
      version: 1,
      issuedOn,
      expiresOn: lastDayOf(month),
      issueId,
    });
  }
}
