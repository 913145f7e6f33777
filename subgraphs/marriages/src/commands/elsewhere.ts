/** Marriages and divorces of elsewhere: entered by one person, checked by another. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { type ElsewhereRights, rightsOnElsewhere } from '../access/elsewhere.ts';
import { mayArchive } from '../access.ts';
import type { Context } from '../context.ts';
import type {
  CheckMarriageElsewhereInput,
  EndMarriageElsewhereInput,
  MarriageElsewhereEndInput,
  MarriageElsewhereStatus,
  RecordMarriageElsewhereInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { findElsewhere, spousesOfRecords } from '../queries/ends.ts';
import { findOffices, findRegistrations, spousesOf } from '../queries.ts';
import { elsewhereProblems, endElsewhereProblems } from '../rules/ends.ts';
import type { Person } from '../rules/marriage.ts';
import { type Keys, sealedNumberElsewhere, sealedNumberOfEnd } from '../sealed.ts';
import { type ElsewhereRow, recordsElsewhere } from '../tables/ends.ts';
import { type OfficeRow, spouses } from '../tables.ts';
import { actsOn, byResident, openingAct, readPersons, theOffice } from './case.ts';
import { endMarriage, lockOpenDivorce } from './registry.ts';

/** A record as rights and rules look at it. */
export interface ElsewhereFacts {
  record: ElsewhereRow;
  office: OfficeRow;
  spouseIds: readonly string[];
}

type Change = Partial<ElsewhereRow>;

const onElsewhere = actsOn({
  noun: { zhHans: '该记录', ko: '해당 기록', en: 'record' },
  idField: 'recordId',
  async lock(tx, _, id) {
    const [held] = await tx
      .select({ registrationId: recordsElsewhere.registrationId })
      .from(recordsElsewhere)
      .where(eq(recordsElsewhere.id, id))
      .for('update');
    const [record] = held ? await findElsewhere(tx, [id]) : [];
    const [office] = record ? await findOffices(tx, [record.officeId]) : [];
    if (!record || !office) return undefined;
    const rows = record.registrationId
      ? await spousesOf(tx, [record.registrationId])
      : await spousesOfRecords(tx, [id]);
    const spouseIds = rows.map(({ residentId }) => residentId);
    return { record, office, spouseIds, id, version: record.version };
  },
  rightsOn: ({ viewer }, { office, spouseIds }) => rightsOnElsewhere(viewer, office, spouseIds),
  async move(tx, _, { record: { id, status, version } }, _act, change) {
    await tx
      .update(recordsElsewhere)
      .set({ ...change, version: version + 1 })
      .where(eq(recordsElsewhere.id, id));
    return change.status ?? status;
  },
  idsOf: ({ id, spouseIds, record: { registrationId } }) => ({
    recordId: id,
    registrationId,
    residentIds: [...spouseIds],
  }),
} satisfies CaseKind<Context, ElsewhereFacts, ElsewhereFacts & HeldCase, ElsewhereRights, Change>);

/** Enters a marriage or an end of elsewhere; the value is the id of the record. */
export const recordMarriageElsewhere = openingAct<
  RecordMarriageElsewhereInput,
  { office: OfficeRow | undefined; persons: Person[] }
>('recordMarriageElsewhere', {
  event: 'MarriageElsewhereEntered',
  entity: 'MarriageRecordElsewhere',
  async prepare(context, { officeId, spouses: named }, id) {
    const [office] = await findOffices(context.database.db, [officeId]);
    const ids = (named ?? []).flatMap(({ residentId }) => residentId ?? []);
    const may = office && mayArchive(context.viewer, office);
    return { office, persons: may ? await readPersons(context, id, ids) : [] };
  },
  async write(tx, context, input, { id, today, actor, prepared: { office, persons } }) {
    const { viewer } = context;
    if (!office) return refused(notFound(['officeId'], theOffice));
    if (!mayArchive(viewer, office)) return refused(problem('OFFICE_NOT_YOURS', { path: ['officeId'] }));
    const { registrationId = null, officeId, placeKind, registeredOn, ended } = input;
    const [registration] = registrationId ? await findRegistrations(tx, [registrationId]) : [];
    if (registrationId && !registration)
      return refused(
        notFound(['registrationId'], { zhHans: '该婚姻登记', ko: '해당 혼인등록', en: 'registration' }),
      );
    const spouseIds = registrationId
      ? (await spousesOf(tx, [registrationId])).map(({ residentId }) => residentId)
      : [];
    const named = (input.spouses ?? []).flatMap(({ role, residentId }) =>
      residentId ? [{ role, residentId }] : [],
    );
    const unknown = named.filter(
      ({ residentId, role }) =>
        !persons.some(({ id: own, sex }) => own === residentId && (sex === 'MALE') === (role === 'HUSBAND')),
    );
    const problems = [
      ...elsewhereProblems(input, spouseIds, today),
      ...unknown.map(() => notFound(['spouses'], { zhHans: '该居民', ko: '해당 주민', en: 'resident' })),
    ];
    if (problems.length > 0) return refused(...problems);
    await tx.insert(recordsElsewhere).values({
      id,
      officeId,
      registrationId,
      placeKind,
      place: words(input.place) ?? '',
      authority: words(input.authority) ?? '',
      paperNumber: sealedNumberElsewhere(context, words(input.paperNumber)),
      registeredOn: registration?.registeredOn ?? registeredOn,
      evidence: words(input.evidence) ?? '',
      status: 'PROPOSED',
      enteredBy: actor,
      enteredOn: today,
      version: 1,
      ...(ended ? endOf(context, ended, today) : {}),
    });
    if (!registrationId && named.length > 0)
      await tx
        .insert(spouses)
        .values(named.map((spouse) => ({ ...spouse, recordId: id, inForce: false })).toSorted(byResident));
    const opens = { caseId: id, version: 1, status: 'PROPOSED' };
    const residentIds = registrationId ? spouseIds : named.map(({ residentId }) => residentId);
    return {
      ok: true,
      value: { opens, ids: { status: 'PROPOSED', recordId: id, registrationId, residentIds } },
    };
  },
});

function endOf(keys: Keys, ended: MarriageElsewhereEndInput, today: LocalDate) {
  return {
    endedOn: ended.on,
    endKind: ended.kind,
    endPlaceKind: ended.placeKind,
    endAuthority: words(ended.authority),
    endPaperNumber: sealedNumberOfEnd(keys, words(ended.paperNumber)),
    recognisedBy: words(ended.recognisedBy),
    deceasedId: ended.deceasedId ?? null,
    endEnteredOn: today,
  };
}

/** Decides on an entry of elsewhere; the value is the id of the record. */
export const checkMarriageElsewhere = onElsewhere<CheckMarriageElsewhereInput>('checkMarriageElsewhere', {
  event: 'MarriageRecordElsewhereAdded',
  mayAct: ({ enter }) => enter,
  obstacles: ({ record }, { actor }) =>
    record.status !== 'PROPOSED'
      ? [problem('RECORD_NOT_OPEN')]
      : record.enteredBy === actor
        ? [problem('SAME_PERSON_DECIDES')]
        : [],
  async write(tx, context, { accepted }, { found: { record }, today: checkedOn, actor: checkedBy }) {
    const status: MarriageElsewhereStatus = accepted ? 'CONFIRMED' : 'REJECTED';
    if (accepted && record.registrationId) {
      const ended = await endOfOwn(tx, context, record);
      if (!ended) return refused(problem('NOT_IN_FORCE'));
    }
    const ids = { endedOn: record.endedOn, endKind: record.endKind };
    return { ok: true, value: { change: { status, checkedBy, checkedOn }, ids } };
  },
});

/** Ends a marriage registered here as the paper of elsewhere has it. */
async function endOfOwn(tx: Db, context: Context, record: ElsewhereRow): Promise<boolean> {
  const { registrationId, endedOn, endKind, deceasedId } = record;
  if (!registrationId || !endedOn) return false;
  await lockOpenDivorce(tx, registrationId);
  return endMarriage(tx, context, registrationId, 'checkMarriageElsewhere', {
    status: 'DISSOLVED',
    endedOn,
    endReason: endKind === 'DEATH' ? 'DEATH' : 'DIVORCE',
    deceasedId,
  });
}

/** Enters the end of a marriage of elsewhere; the value is the id of the record. */
export const endMarriageElsewhere = onElsewhere<EndMarriageElsewhereInput>('endMarriageElsewhere', {
  event: 'MarriageElsewhereEndRecorded',
  mayAct: ({ enter }) => enter,
  obstacles: ({ record }) => inForceObstacles(record),
  inputProblems: ({ ended }, { found: { record, spouseIds }, today }) =>
    endElsewhereProblems(ended, record.registeredOn, spouseIds, today),
  write: async (_tx, context, { ended }, { today }) => ({
    ok: true,
    value: { change: endOf(context, ended, today), ids: { endedOn: ended.on, endKind: ended.kind } },
  }),
});

function inForceObstacles({ status, endedOn }: ElsewhereRow) {
  return status === 'CONFIRMED' && endedOn === null ? [] : [problem('NOT_IN_FORCE')];
}

interface OnRecord {
  recordId: string;
  clientMutationKey: string;
}

/** Ends a marriage of elsewhere by the death of a spouse who is registered here. */
export const endMarriageElsewhereByDeath = onElsewhere<OnRecord & { deceasedId: string; diedOn: LocalDate }>(
  'endMarriageElsewhereByDeath',
  {
    event: 'MarriageElsewhereEnded',
    mayAct: ({ system }) => system,
    obstacles: ({ record }) => inForceObstacles(record),
    write: async (_tx, _context, { deceasedId, diedOn: endedOn }, { today: endEnteredOn }) => ({
      ok: true,
      value: { change: { endKind: 'DEATH' as const, endedOn, deceasedId, endEnteredOn }, ids: { endedOn } },
    }),
  },
);

/** Lets a marriage of elsewhere be in force again whose end was a death that was none, or of another day. */
export const correctMarriageElsewhereEnd = onElsewhere<OnRecord & { diedOn: LocalDate | null }>(
  'correctMarriageElsewhereEnd',
  {
    event: 'MarriageElsewhereEndCorrected',
    mayAct: ({ system }) => system,
    obstacles: ({ record }) => (record.endKind === 'DEATH' ? [] : [problem('NOT_ENDED_BY_DEATH')]),
    write: async (_tx, _context, { diedOn }) => ({
      ok: true,
      value: {
        change: diedOn
          ? { endedOn: diedOn }
          : { endKind: null, endedOn: null, deceasedId: null, endEnteredOn: null },
        ids: { endedOn: diedOn },
      },
    }),
  },
);
