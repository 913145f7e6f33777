/** A divorce by agreement as an act holds it. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { moved } from '@civil-affairs/kit/states';
import { completeDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { eq } from 'drizzle-orm';
import { type DivorceRights, rightsOnDivorce } from '../../access/divorces.ts';
import { worksAt } from '../../access.ts';
import type { Context } from '../../context.ts';
import { divorcePartiesOf, findDivorces } from '../../queries/divorces.ts';
import { findElsewhere } from '../../queries/ends.ts';
import { allHoursOf, findOffices, findRegistrations } from '../../queries.ts';
import {
  type DivorceAct,
  type DivorceFacts,
  divorceStates,
  marriageStatusOf,
} from '../../rules/divorces/states.ts';
import { type DivorceRow, divorceCases } from '../../tables/divorces.ts';
import type { OfficeRow } from '../../tables.ts';
import { actsOn } from '../case.ts';
import { messagesOfDivorce } from '../messages.ts';

/** A case, as far as rights and rules look at it. */
export interface DivorceCaseFacts extends DivorceFacts {
  divorce: DivorceRow;
  office: OfficeRow;
  partyIds: readonly string[];
}

/** What an act makes of a case: where it stands, and what is written with it. */
export type DivorceChange = Pick<DivorceRow, 'status'> &
  Partial<Pick<DivorceRow, 'withdrawnBy' | 'receiptShown' | 'closedOn' | 'divorceNumber' | 'closedReason'>>;

export const onDivorce = actsOn({
  noun: { zhHans: '该离婚登记申请', ko: '해당 리혼등록신청', en: 'divorce' },
  idField: 'divorceCaseId',
  async lock(tx, { viewer }, id) {
    await tx.select({ id: divorceCases.id }).from(divorceCases).where(eq(divorceCases.id, id)).for('update');
    const found = await findDivorceCase(tx, id);
    if (!found) return undefined;
    const isOwnOffice = worksAt(viewer, found.office);
    return { ...found, isOwnOffice, id, version: found.divorce.version };
  },
  rightsOn: ({ viewer }, { office, partyIds }) => rightsOnDivorce(viewer, office, partyIds),
  async move(tx, context, { divorce: { id, status, version } }, act, change) {
    const next = moved(divorceStates, status, act as DivorceAct, change.status);
    await tx
      .update(divorceCases)
      .set({ ...change, version: version + 1 })
      .where(eq(divorceCases.id, id));
    // What was taken back, registered or closed waits for nobody any more.
    if (status === 'ACCEPTED' && next !== 'ACCEPTED') await completeDeadlines(tx, context, id);
    return next;
  },
  idsOf: ({ id, office }) => ({ divorceCaseId: id, officeId: office.id }),
  messagesOf: async (_tx, _context, done) => messagesOfDivorce(done),
} satisfies CaseKind<Context, DivorceCaseFacts, DivorceCaseFacts & HeldCase, DivorceRights, DivorceChange>);

async function findDivorceCase(
  db: Db,
  id: string,
): Promise<Omit<DivorceCaseFacts, 'isOwnOffice'> | undefined> {
  const [divorce] = await findDivorces(db, [id]);
  const [office] = divorce ? await findOffices(db, [divorce.officeId]) : [];
  if (!divorce || !office) return undefined;
  const { registrationId, recordId } = divorce;
  const [registration] = registrationId ? await findRegistrations(db, [registrationId]) : [];
  const [record] = recordId ? await findElsewhere(db, [recordId]) : [];
  return {
    divorce,
    office,
    partyIds: (await divorcePartiesOf(db, [id])).map(({ residentId }) => residentId),
    marriageStatus: marriageStatusOf(registration, record),
    hours: await allHoursOf(db, [office.id]),
  };
}
