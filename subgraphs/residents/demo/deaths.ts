/** Some deaths of the demo city, as the registrar entered them; one with the wrong day at first. */
import type { Database } from '@civil-affairs/kit/database';
import { addDays } from '@civil-affairs/kit/dates';
import type { DemoHousehold, DemoResident } from '@civil-affairs/kit/demo-city';
import { startReplay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { correctResidentDeath, registerDeath } from '../src/commands/deaths.ts';
import { createContext } from '../src/context.ts';
import { demoId } from '../src/ids.ts';

const registrar: Viewer = {
  subject: 'registrar-of-residents',
  name: 'registrar-of-residents',
  role: 'RESIDENTS_REGISTRAR',
  scopes: ['residents:register'],
  division: '222401',
  residentId: null,
  organisationIds: [],
};

const deaths = 5;

/** Those whose deaths are entered by acts: they come into the register alive. */
export function registeredDeaths(households: Iterable<DemoHousehold>): DemoResident[] {
  return Iterator.from(households)
    .flatMap(({ members }) => members.filter(({ diedOn }) => diedOn !== null))
    .take(deaths)
    .toArray();
}

export async function replayDeaths(database: Database, dead: readonly DemoResident[]): Promise<void> {
  const replay = startReplay(database, demoId, createContext);
  for (const [n, { id, diedOn }] of dead.entries()) {
    if (!diedOn) continue;
    const mistaken = n === 0;
    await replay.act(addDays(diedOn, 2), registrar, registerDeath, {
      residentId: id,
      diedOn: mistaken ? addDays(diedOn, -1) : diedOn,
      certificateNumber: `D-${diedOn.slice(0, 4)}-${String(n + 1).padStart(4, '0')}`,
    });
    if (mistaken)
      await replay.act(addDays(diedOn, 3), registrar, correctResidentDeath, {
        residentId: id,
        correction: 'OTHER_DAY',
        diedOn,
        reason: '死亡医学证明上的日期与申报不符，以证明为准。',
      });
  }
}
