/** What the registrar of the demo city entered: some deaths, one of them with the wrong day at first, and an adoption. */
import type { Database } from '@civil-affairs/kit/database';
import { addDays } from '@civil-affairs/kit/dates';
import type { DemoHousehold, DemoResident } from '@civil-affairs/kit/demo-city';
import { type Replay, startReplay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { decideResidentCorrection, requestResidentCorrection } from '../src/commands/corrections.ts';
import { correctResidentDeath, registerDeath } from '../src/commands/deaths.ts';
import { type Context, createContext } from '../src/context.ts';
import { demoId } from '../src/ids.ts';
import { replayAdoption } from './adoption.ts';
import { replayMerge } from './merges.ts';

const registrar: Viewer = {
  subject: 'registrar-of-residents',
  name: 'registrar-of-residents',
  role: 'RESIDENTS_REGISTRAR',
  scopes: ['residents:register'],
  division: '222401',
  residentId: null,
  organisationIds: [],
};

const secondRegistrar: Viewer = {
  ...registrar,
  subject: 'second-registrar-of-residents',
  name: 'second-registrar-of-residents',
};

const deaths = 5;

/** Those whose deaths are entered by acts: they come into the register alive. */
export function registeredDeaths(households: Iterable<DemoHousehold>): DemoResident[] {
  return Iterator.from(households)
    .flatMap(({ members }) => members.filter(({ diedOn }) => diedOn !== null))
    .take(deaths)
    .toArray();
}

export async function replayActs(
  database: Database,
  dead: readonly DemoResident[],
  households: Iterable<DemoHousehold>,
): Promise<void> {
  const replay = startReplay(database, demoId, createContext);
  const homes = Iterator.from(households).take(200).toArray();
  await replayAdoption(replay, registrar, homes);
  await replayDeaths(replay, dead);
  await replayCorrections(replay, dead);
  await replayMerge(database, replay, registrar, homes);
}

/** Two requests to correct the kind of household registration: one is decided, the other waits. */
async function replayCorrections(replay: Replay<Context>, dead: readonly DemoResident[]): Promise<void> {
  // The demo's rows give every third person a unified registration already.
  const others = dead.filter(({ index }) => index % 3 !== 0);
  for (const [n, { id }] of others.slice(0, 2).entries()) {
    const correctionId = await replay.act('2026-11-16', registrar, requestResidentCorrection, {
      residentId: id,
      field: 'HUKOU_TYPE',
      value: 'UNIFIED',
      reason: '户口簿已换发为居民户口。',
    });
    if (n > 0) continue;
    await replay.act('2026-11-18', secondRegistrar, decideResidentCorrection, {
      correctionId,
      decision: 'REFUSE',
      reason: '未附户口簿。',
    });
  }
}

async function replayDeaths(replay: Replay<Context>, dead: readonly DemoResident[]): Promise<void> {
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
