/** One adoption of the demo city, dissolved again: kinship in the city is as if it had not been. */
import { fullYearsOn } from '@civil-affairs/kit/dates';
import type { DemoHousehold } from '@civil-affairs/kit/demo-city';
import type { Replay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { dissolveAdoption, recordAdoption } from '../src/commands/adoptions.ts';
import type { Context } from '../src/context.ts';

const registeredOn = '2024-03-04';
const dissolvedOn = '2025-06-03';

export async function replayAdoption(
  replay: Replay<Context>,
  registrar: Viewer,
  homes: readonly DemoHousehold[],
): Promise<void> {
  const ageIn = (birthDate: string, on: string) => fullYearsOn(birthDate, on);
  const couple = homes.find(
    ({ members }) =>
      members.length === 2 &&
      members[1]?.relation === 'SPOUSE' &&
      members.every(({ person, diedOn }) => !diedOn && ageIn(person.birthDate, registeredOn) >= 30),
  );
  const child = homes
    .flatMap(({ members }) => members)
    .find(({ person }) => person.birthDate < registeredOn && ageIn(person.birthDate, dissolvedOn) < 8);
  if (!couple || !child) return;
  const adoptionId = await replay.act(registeredOn, registrar, recordAdoption, {
    childId: child.id,
    adopterIds: couple.members.map(({ id }) => id),
    kind: 'ORDINARY',
    registeredOn,
    childConsents: false,
  });
  await replay.act(dissolvedOn, registrar, dissolveAdoption, {
    adoptionId,
    dissolvedOn,
    dissolution: 'AGREEMENT',
    childConsents: false,
  });
}
