/** Somebody who was entered twice, when she or he moved: the merge of the two records is proposed and waits. */
import type { Database } from '@civil-affairs/kit/database';
import type { DemoHousehold } from '@civil-affairs/kit/demo-city';
import { demoCitizenId } from '@civil-affairs/kit/demo-people';
import type { Replay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { proposeResidentMerge } from '../src/commands/merges.ts';
import type { Context } from '../src/context.ts';
import { demoId } from '../src/ids.ts';
import { nameKeys } from '../src/rules/names.ts';
import { sealedCitizenId, sealedPhone } from '../src/sealed.ts';
import { residents } from '../src/tables.ts';
import { phoneIn } from './phones.ts';

/** Beyond whoever else a city of any size has. */
const indexOfSecondRecord = 90_000_000;

export async function replayMerge(
  database: Database,
  replay: Replay<Context>,
  registrar: Viewer,
  homes: readonly DemoHousehold[],
): Promise<void> {
  const home = homes.find(({ members, index }) => index > 100 && members[0]?.diedOn === null);
  const elsewhere = homes[0]?.communityCode;
  const [member] = home?.members ?? [];
  if (!home || !member || !elsewhere) return;
  const { name, birthDate, sex, ethnicity } = member.person;
  const mergedId = demoId('Resident', indexOfSecondRecord);
  const keys = { database };
  await database.db.insert(residents).values({
    id: mergedId,
    // The last sequence of those that are the callers'.
    ...sealedCitizenId(keys, demoCitizenId(birthDate, 249, sex)),
    ...sealedPhone(keys, phoneIn(member, home.members)),
    name: name.zhHans,
    nameKo: name.ko ?? null,
    ...nameKeys(name.zhHans, name.ko),
    birthDate,
    sex,
    ethnicity,
    hukouType: 'UNIFIED',
    communityCode: elsewhere,
  });
  await replay.act('2026-11-17', registrar, proposeResidentMerge, {
    keptId: member.id,
    mergedId,
    cancellationNumber: 'Z-2026-0007',
    reason: '迁移时重复登记，公安机关已注销后一个公民身份号码。',
  });
}
