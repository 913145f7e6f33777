/** Who handles allowances in the demo city: synthetic, each a resident of it. */
import {
  type DemoCity,
  type DemoHousehold,
  defaultDemoResidents,
  demoHouseholds,
} from '@civil-affairs/kit/demo-city';
import { demoId } from '../src/ids.ts';
import type { StaffRow } from '../src/tables/applications.ts';

const city = '222401';
/** The street in which the demo's people are at home. */
export const demoStreet = '222401003';
const since = '2024-01-01';

/** The subjects of the personas who handle allowances. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  [city]: ['demo:allowance-officer', 'demo:allowance-investigator'],
  [demoStreet]: ['demo:street-officer'],
};

const ofCounty = 3;
const ofStreet = 2;

/**
 * Three persons in the county office, two in each street and one on each committee; each lives in the place, or in
 * the first community of it.
 */
export function demoStaff({ communities, residents }: DemoCity): StaffRow[] {
  const first = Math.min(residents, defaultDemoResidents);
  const homes = new Map<string, DemoHousehold[]>();
  for (const household of demoHouseholds(communities, first)) {
    const own = homes.get(household.communityCode) ?? [];
    homes.set(household.communityCode, own);
    if (own.length < 12) own.push(household);
  }
  const streets = [...new Set(communities.map((code) => code.slice(0, 9)))].sort();
  const divisions = [
    ...Array.from({ length: ofCounty }, (_, n) => ({ divisionCode: city, n })),
    ...streets.flatMap((divisionCode) => Array.from({ length: ofStreet }, (_, n) => ({ divisionCode, n }))),
    ...communities.map((divisionCode) => ({ divisionCode, n: 0 })),
  ];
  return divisions.flatMap(({ divisionCode, n }, index) => {
    const home = communities.find((code) => code.startsWith(divisionCode) && homes.has(code)) ?? '';
    // Late households, so that the first ones of a division may apply without kin in an office.
    const late = { 12: 0, 9: 1, 6: 1 + ofStreet }[divisionCode.length] ?? 0;
    const head = homes
      .get(home)
      ?.at(-1 - late - n)
      ?.members.find(({ diedOn }) => diedOn === null);
    if (!head) return [];
    const committee = divisionCode.length === 12;
    return [
      {
        id: demoId('AllowanceStaff', index),
        subject: committee ? null : (subjects[divisionCode]?.[n] ?? `staff:${divisionCode}:${n + 1}`),
        residentId: head.id,
        name: head.person.name.zhHans,
        divisionCode,
        post: committee ? ('COMMITTEE_MEMBER' as const) : ('ALLOWANCE_STAFF' as const),
        since,
        until: null,
      },
    ];
  });
}
