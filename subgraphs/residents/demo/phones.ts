import type { DemoHousehold, DemoResident } from '@civil-affairs/kit/demo-city';
import { demoPhone } from '@civil-affairs/kit/demo-people';

/** The telephone number of a member of a household: children have none, and one in three of the spouses shares the applicant's. */
export function phoneIn(
  { index, relation }: Pick<DemoResident, 'index' | 'relation'>,
  members: DemoHousehold['members'],
): string | null {
  if (relation === 'MINOR_CHILD') return null;
  const shares = relation === 'SPOUSE' && index % 3 === 0;
  return demoPhone((shares ? members[0]?.index : undefined) ?? index);
}
