/** Counselling, an activity and files of the archive of the demo city, carried out by the acts themselves. */
import type { Replay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { fileMarriageArchive } from '../src/commands/archive.ts';
import {
  bookMarriageCounselling,
  openMarriageCounsellingSlot,
  recordMarriageCounselling,
} from '../src/commands/counselling.ts';
import { announceWeddingActivity } from '../src/commands/weddings.ts';
import type { Context } from '../src/context.ts';
import type { DivorcingCouple } from './divorces.ts';
import { firstArchivist } from './ends.ts';

const counsellor: Viewer = {
  subject: 'demo:marriage-counsellor',
  name: 'demo:marriage-counsellor',
  role: 'MARRIAGE_COUNSELLING_OFFICER',
  scopes: ['marriages:counsel', 'marriages:protect'],
  division: '222401',
  residentId: null,
  organisationIds: [],
};

function account(residentId: string): Viewer {
  const subject = `account:${residentId}`;
  return {
    ...counsellor,
    subject,
    name: subject,
    role: 'RESIDENT',
    scopes: ['marriages:book'],
    division: null,
    residentId,
  };
}

/** A week of the counsellor's, the mediation of the couple whose first period runs, a collective wedding, two files. */
export async function replayCounselling(
  replay: Replay<Context>,
  officeId: string,
  couples: readonly DivorcingCouple[],
): Promise<void> {
  const [open, , , registered, , lapsed] = couples;
  if (!open || !registered || !lapsed) throw new Error('the demo city has too few couples');
  const slotOf = (startsAt: string, kind: 'NEWLYWED' | 'FAMILY' | 'DIVORCE_MEDIATION') =>
    replay.act('2026-11-09', counsellor, openMarriageCounsellingSlot, {
      officeId,
      kind,
      startsAt: new Date(startsAt),
      minutes: 50,
    });
  const past = await slotOf('2026-11-13T09:00:00+08:00', 'DIVORCE_MEDIATION');
  const next = await slotOf('2026-11-24T09:00:00+08:00', 'DIVORCE_MEDIATION');
  await slotOf('2026-11-24T14:00:00+08:00', 'NEWLYWED');
  const family = await slotOf('2026-11-25T09:00:00+08:00', 'FAMILY');
  const residentIds = open.spouses.map(({ id }) => id);
  const [booker = ''] = residentIds;
  const bookingId = await replay.act('2026-11-10', account(booker), bookMarriageCounselling, {
    slotId: past,
    residentIds,
  });
  await replay.act('2026-11-14', counsellor, recordMarriageCounselling, {
    bookingId,
    attended: true,
    outcome: 'THINKING',
    notes: '双方同意再谈一次。（演示）',
  });
  await replay.act('2026-11-16', account(booker), bookMarriageCounselling, { slotId: next, residentIds });
  const others = lapsed.spouses.map(({ id }) => id);
  await replay.act('2026-11-16', account(others[0] ?? ''), bookMarriageCounselling, {
    slotId: family,
    residentIds: others,
  });
  await replay.act('2026-11-17', counsellor, announceWeddingActivity, {
    divisionCode: '222401',
    kind: 'COLLECTIVE_WEDDING',
    departments: ['延吉市民政局', '延吉市妇女联合会'],
    heldOn: '2026-12-12',
    place: '延吉市婚姻登记处（演示）',
    capacity: 20,
    parentsInvited: true,
  });
  const place = { officeId, kind: 'MARRIAGE' as const, fonds: '演示', year: 2026 };
  for (const [n, { registrationId }] of [open, registered].entries())
    await replay.act('2026-11-18', firstArchivist, fileMarriageArchive, {
      ...place,
      registrationId,
      volume: 1,
      firstPage: 1 + 6 * n,
      lastPage: 6 + 6 * n,
    });
}
