/** Some divorces by agreement of the demo city, carried out by the acts themselves. */
import { actingSystem } from '@civil-affairs/kit/acting-system';
import type { DemoResident } from '@civil-affairs/kit/demo-city';
import type { Replay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { acceptDivorce, declineDivorce } from '../src/commands/divorces/applications.ts';
import { refuseDivorce, registerDivorce } from '../src/commands/divorces/certificates.ts';
import { deemDivorceWithdrawn, withdrawDivorce } from '../src/commands/divorces/endings.ts';
import type { Context } from '../src/context.ts';

/** A couple of the city whose marriage is in force. */
export interface DivorcingCouple {
  registrationId: string;
  spouses: readonly DemoResident[];
}

/** How many couples {@link replayDivorces} needs. */
export const divorcingCouples = 7;

const registrar: Viewer = {
  subject: 'demo:marriage-registrar',
  name: 'demo:marriage-registrar',
  role: 'MARRIAGE_REGISTRAR',
  scopes: ['residents:read', 'marriages:read', 'marriages:book', 'marriages:register'],
  division: '222401',
  residentId: null,
  organisationIds: [],
};

const system = actingSystem('marriages', 'deemDivorcesWithdrawn').viewer as Viewer;

const agreement = {
  willOfBoth: '双方自愿离婚，已就以下事项协商一致。（演示）',
  children: { none: true },
  property: { provisions: '各自名下财产归各自所有。（演示）' },
  debts: { none: true },
};

/** Every way that an application goes: each in the order of its days. */
export async function replayDivorces(
  replay: Replay<Context>,
  officeId: string,
  couples: readonly DivorcingCouple[],
): Promise<void> {
  const [open, issuing, refused, registered, withdrawn, lapsed, declined] = couples;
  const accept = ({ registrationId, spouses }: DivorcingCouple, on: string, mediation = false) =>
    replay.act(on, registrar, acceptDivorce, {
      officeId,
      registrationId,
      agreement,
      mediationOffered: true,
      mediationAccepted: mediation,
      parties: spouses.map(({ id }) => ({
        residentId: id,
        appeared: true,
        voluntary: true,
        capacity: 'FULL' as const,
        certificate: 'SHOWN' as const,
      })),
    });
  const again = ({ spouses }: DivorcingCouple) =>
    spouses.map(({ id }) => ({ residentId: id, appeared: true, voluntary: true }));
  if (!open || !issuing || !refused || !registered || !withdrawn || !lapsed || !declined)
    throw new Error('the demo city has too few couples');

  const first = await accept(open, '2026-11-02', true);
  if (!first) throw new Error('no case was made');
  // Received on the day after the holidays of October: until 11-09, since the eighth is a Sunday.
  await accept(issuing, '2026-10-09');
  const toCome = await accept(refused, '2026-10-12');
  await replay.act('2026-11-18', registrar, refuseDivorce, {
    divorceCaseId: toCome,
    reasons: ['NOT_VOLUNTARY'],
    remark: '女方当场表示还需考虑。（演示）',
  });
  const done = await accept(registered, '2026-08-03');
  await replay.act('2026-09-10', registrar, registerDivorce, {
    divorceCaseId: done,
    parties: again(registered),
  });
  const back = await accept(withdrawn, '2026-09-14', true);
  await replay.act('2026-09-28', registrar, withdrawDivorce, {
    divorceCaseId: back,
    partyId: withdrawn.spouses[0]?.id ?? '',
    receiptShown: true,
  });
  const forgotten = await accept(lapsed, '2026-06-01');
  await replay.act('2026-08-01', system, deemDivorceWithdrawn, { divorceCaseId: forgotten });
  await replay.act('2026-11-16', registrar, declineDivorce, {
    officeId,
    registrationId: declined.registrationId,
    partyIds: declined.spouses.map(({ id }) => id),
    reasons: ['AGREEMENT_SILENT'],
  });
}
