/** What others decided about marriages of the demo city, carried out by the acts themselves. */
import type { DemoResident } from '@civil-affairs/kit/demo-city';
import type { Replay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { checkMarriageElsewhere, recordMarriageElsewhere } from '../src/commands/elsewhere.ts';
import { annotateMarriageCourtJudgment } from '../src/commands/ends.ts';
import type { Context } from '../src/context.ts';
import type { DivorcingCouple } from './divorces.ts';

function archivist(subject: string): Viewer {
  return {
    subject,
    name: subject,
    role: 'MARRIAGE_ARCHIVE_OFFICER',
    scopes: ['residents:read', 'marriages:read', 'marriages:archive'],
    division: '222401',
    residentId: null,
    organisationIds: [],
  };
}

export const firstArchivist = archivist('demo:marriage-archivist');
const secondArchivist = archivist('demo:second-marriage-archivist');

/** A divorce by judgment, and a marriage of a consulate. */
export async function replayEnds(
  replay: Replay<Context>,
  officeId: string,
  judged: DivorcingCouple,
  couple: readonly DemoResident[],
): Promise<void> {
  await replay.act('2026-09-03', firstArchivist, annotateMarriageCourtJudgment, {
    registrationId: judged.registrationId,
    kind: 'DIVORCED_BY_COURT',
    court: '延吉市人民法院（演示）',
    number: '（2026）演示0001号',
    judgedOn: '2026-07-28',
    effectiveOn: '2026-08-14',
    proof: true,
  });
  const recordId = await replay.act('2026-10-12', firstArchivist, recordMarriageElsewhere, {
    officeId,
    placeKind: 'CONSULATE',
    place: '大阪',
    authority: '中国驻大阪总领事馆',
    registeredOn: '2025-03-18',
    evidence: '结婚证原件及复印件（演示）',
    spouses: couple.map(({ id, person }) => ({
      role: person.sex === 'MALE' ? ('HUSBAND' as const) : ('WIFE' as const),
      residentId: id,
    })),
  });
  await replay.act('2026-10-14', secondArchivist, checkMarriageElsewhere, { recordId, accepted: true });
}
