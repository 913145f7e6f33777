import { copyRows } from '@civil-affairs/kit/bulk';
import { demoDate } from '@civil-affairs/kit/clock';
import { demoHouseholds, type LoadDemo } from '@civil-affairs/kit/demo-city';
import { seededRandom } from '@civil-affairs/kit/demo-people';
import { demoId } from '../src/ids.ts';
import type { CaseRow } from '../src/tables.ts';
import { demoPrices, priceColumns } from './prices.ts';

/** Facilities and cases are invented; prices are Tumen's. The hotline and the service list come with a migration. */
export const loadDemo: LoadDemo = async (sql, { communities, residents }) => {
  await copyRows(sql, 'service_prices', priceColumns, demoPrices());
  await copyRows(
    sql,
    'facilities',
    [
      'id',
      'kind',
      'division_code',
      'name_zh',
      'name_ko',
      'name_en',
      'opened_on',
      'closed_on',
      'source_note_zh',
      'source_note_ko',
      'source_note_en',
    ],
    facilities.map(([kind, zh, ko, en, openedOn, closedOn], n) => [
      demoId('FuneralFacility', n + 1),
      kind,
      // Spread over villages of the towns around the city, which stand near the end of the list.
      communities.at(-10 - n * 8) ?? '222401',
      `${zh}（演示）`,
      `${ko} (시범)`,
      `${en} (demo)`,
      openedOn,
      closedOn,
      '演示数据：名称、地点和日期均为虚构。',
      '시연 자료이다. 명칭, 장소와 날자는 모두 꾸며낸것이다.',
      'Demo data: name, place and days are made up.',
    ]),
  );
  const cases = [...casesOfTheDead(communities, residents)];
  await copyRows(
    sql,
    'cases',
    ['id', 'resident_id', 'community_code', 'facility_id', 'reported_at', 'status', 'step', 'closed_at'],
    cases.map(({ id, residentId, communityCode, steps }) => {
      const last = steps.at(-1) as Step;
      const closedAt = last.status === 'CLOSED' ? last.at : null;
      return [
        id,
        residentId,
        communityCode,
        facilityOf(steps),
        steps[0]?.at ?? '',
        last.status,
        steps.length,
        closedAt,
      ];
    }),
  );
  await copyRows(
    sql,
    'case_steps',
    ['case_id', 'number', 'status', 'entered_at'],
    cases.flatMap(({ id, steps }) => steps.map(({ status, at }, n) => [id, n + 1, status, at])),
  );
};

const facilities = [
  ['FUNERAL_HOME', '殡仪馆', '장의관', 'Funeral home', '1998-05-01', null],
  ['COLUMBARIUM', '第一骨灰堂', '제1골회당', 'First columbarium', '2003-04-01', null],
  ['COLUMBARIUM', '第二骨灰堂', '제2골회당', 'Second columbarium', '2015-04-01', null],
  ['CEMETERY', '第一公墓', '제1공동묘지', 'First cemetery', '1999-04-05', null],
  ['CEMETERY', '第二公墓', '제2공동묘지', 'Second cemetery', '2008-04-05', null],
  ['COLUMBARIUM', '旧骨灰堂', '옛 골회당', 'Old columbarium', '1986-04-01', '2024-07-01'],
] as const;

interface Step {
  status: CaseRow['status'];
  at: string;
}

interface DemoCase {
  id: string;
  residentId: string;
  communityCode: string;
  steps: Step[];
}

function* casesOfTheDead(communities: readonly string[], residents: number): Generator<DemoCase> {
  for (const { members, communityCode } of demoHouseholds(communities, residents)) {
    for (const { id, index, diedOn } of members) {
      if (diedOn)
        yield {
          id: demoId('FuneralCase', index),
          residentId: id,
          communityCode,
          steps: stepsUntilToday(index, diedOn),
        };
    }
  }
}

const hour = 3_600_000;

/** The steps of a funeral that lie behind the demo's day: the older the death, the further the case. */
function stepsUntilToday(index: number, diedOn: string): Step[] {
  const random = seededRandom(index + 96_444);
  const held = random.next() < 0.08;
  const farewell = random.next() < 0.9;
  const rest = random.weighted<CaseRow['status']>([
    ['DEPOSITED', 40],
    ['NICHE', 20],
    ['GRAVE', 25],
    ['ECOLOGICAL_BURIAL', 8],
    ['SEA_BURIAL', 7],
  ]);
  // Each status with the hours that pass before it, at least and at most.
  const plan: [CaseRow['status'], number, number][] = [
    ['DEATH_REPORTED', 5, 20],
    ...(held ? ([['ABNORMAL_HOLD', 2, 5]] as [CaseRow['status'], number, number][]) : []),
    ['CERTIFIED', held ? 200 : 2, held ? 900 : 10],
    ['TRANSPORT_BOOKED', 1, 4],
    ['IN_STORAGE', 1, 4],
    ...(farewell ? ([['FAREWELL', 24, 48]] as [CaseRow['status'], number, number][]) : []),
    ['CREMATED', 2, 4],
    ['ASHES_RECEIVED', 3, 6],
    [rest, 170, 1400],
    ['CLOSED', 340, 3600],
  ];
  const now = Date.parse(`${demoDate}T08:00:00+08:00`);
  const steps: Step[] = [];
  let time = Date.parse(`${diedOn}T00:00:00+08:00`);
  for (const [status, least, most] of plan) {
    time += random.int(least, most) * hour;
    if (time <= now) steps.push({ status, at: new Date(time).toISOString() });
  }
  return steps;
}

/** Where the urn rests, or else the funeral home. */
function facilityOf(steps: readonly Step[]): string {
  const passed = new Set(steps.map(({ status }) => status));
  const inColumbarium = passed.has('DEPOSITED') || passed.has('NICHE');
  const inCemetery = passed.has('GRAVE') || passed.has('ECOLOGICAL_BURIAL');
  return demoId('FuneralFacility', inColumbarium ? 2 : inCemetery ? 4 : 1);
}
