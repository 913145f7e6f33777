import type { BulkValue } from '@civil-affairs/kit/bulk';
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, daysBetween } from '@civil-affairs/kit/dates';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { seededRandom } from '@civil-affairs/kit/demo-people';
import { demoId } from '../src/ids.ts';

/** The day on which Jilin began with the project (人民网公益 2021-05-18). */
const projectStart = '2021-05-13';

const projectNames = [
  ['独居老人送餐', '독거로인 식사배달', 'Meals for elders who live alone'],
  ['楼道照明改造', '복도조명 개조', 'Lights for the stairwells'],
  ['老年活动室添置', '로인활동실 비품장만', 'Things for the elders’ room'],
  ['困难家庭慰问', '어려운 가정 위문', 'Visits to families in need'],
  ['儿童读书角', '어린이 독서코너', 'Reading corner for children'],
  ['健身器材维修', '운동기재 수리', 'Repair of the exercise equipment'],
] as const;

/** The mutual-aid funds: about two communities in three registered, most of those claimed theirs. */
export function demoFunds(
  communities: readonly string[],
): Record<'funds' | 'projects' | 'gifts', BulkValue[][]> {
  const funds: BulkValue[][] = [];
  const projects: BulkValue[][] = [];
  const gifts: BulkValue[][] = [];
  for (const [n, code] of communities.entries()) {
    const random = seededRandom(n + 513_000);
    const isDemoCommunity = code === demoCommunity;
    if (random.next() >= 0.65 && !isDemoCommunity) continue;
    const fundId = demoId('CharityCommunityFund', n + 1);
    const registeredOn = addDays(projectStart, random.int(0, 1500));
    const claimedOn =
      random.next() < 0.75 || isDemoCommunity ? addDays(registeredOn, random.int(5, 200)) : null;
    funds.push([fundId, code, registeredOn, claimedOn]);
    if (!claimedOn) continue;
    for (let launches = isDemoCommunity ? 2 : random.int(0, 2); launches > 0; launches -= 1) {
      const projectId = demoId('CharityCommunityFundProject', projects.length + 1);
      const launchedOn = addDays(claimedOn, random.int(0, Math.min(500, daysBetween(claimedOn, demoDate))));
      const names = random.pick(projectNames);
      projects.push([projectId, fundId, claimedOn, ...names, launchedOn, random.int(2, 12) * 100_000]);
      const days = Math.min(90, daysBetween(launchedOn, demoDate));
      for (let number = 1; number <= 10 + random.int(0, 50); number += 1)
        gifts.push([projectId, number, addDays(launchedOn, random.int(0, days)), random.int(1, 20) * 1_000]);
    }
  }
  return { funds, projects, gifts };
}
