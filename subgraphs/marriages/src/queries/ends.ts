import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm';
import { marriagesOf } from '../queries.ts';
import type { RecordedMarriage } from '../rules/marital-status.ts';
import { annotations, type ElsewhereRow, formerStates, recordsElsewhere } from '../tables/ends.ts';
import { spouses } from '../tables.ts';

/** What others decided about each marriage, in the order in which it was received. */
export const annotationsOf = statement((db, registrationIds: readonly string[]) =>
  db
    .select()
    .from(annotations)
    .where(anyOf(annotations.registrationId, registrationIds))
    .orderBy(asc(annotations.id)),
);

export const findAnnotations = statement((db, ids: readonly string[]) =>
  db.select().from(annotations).where(anyOf(annotations.id, ids)),
);

export const findElsewhere = statement((db, ids: readonly string[]) =>
  db.select().from(recordsElsewhere).where(anyOf(recordsElsewhere.id, ids)),
);

/** The ends elsewhere of marriages that were registered here. */
export const elsewhereOfRegistrations = statement((db, registrationIds: readonly string[]) =>
  db
    .select()
    .from(recordsElsewhere)
    .where(anyOf(recordsElsewhere.registrationId, registrationIds))
    .orderBy(asc(recordsElsewhere.id)),
);

/** The spouses of each record of elsewhere. */
export const spousesOfRecords = statement((db, recordIds: readonly string[]) =>
  db.select().from(spouses).where(anyOf(spouses.recordId, recordIds)).orderBy(asc(spouses.role)),
);

/** The checked marriages of elsewhere of each resident, newest first. */
export const elsewhereOf = statement((db, residentIds: readonly string[]) =>
  db
    .select({ residentId: spouses.residentId, record: recordsElsewhere })
    .from(spouses)
    .innerJoin(recordsElsewhere, eq(recordsElsewhere.id, spouses.recordId))
    .where(and(anyOf(spouses.residentId, residentIds), eq(recordsElsewhere.status, 'CONFIRMED')))
    .orderBy(desc(recordsElsewhere.registeredOn), desc(recordsElsewhere.id)),
);

/** What the register said before of each resident's marriages, in the order in which it was replaced. */
const formerStatesOfSpouses = statement((db, residentIds: readonly string[]) =>
  db
    .selectDistinctOn([formerStates.registrationId, formerStates.version], getTableColumns(formerStates))
    .from(spouses)
    .innerJoin(formerStates, eq(formerStates.registrationId, spouses.registrationId))
    .where(anyOf(spouses.residentId, residentIds))
    .orderBy(asc(formerStates.registrationId), asc(formerStates.version)),
);

/**
 * Every marriage of each resident, with all that the register ever said of it.
 * @param registered those that are registered here, where they are being read already
 */
export async function recordedMarriagesOf(
  db: Db,
  residentIds: readonly string[],
  registered = marriagesOf(db, residentIds),
): Promise<(RecordedMarriage & { id: string; residentId: string })[]> {
  const [own, former, elsewhere] = await Promise.all([
    registered,
    formerStatesOfSpouses(db, residentIds),
    elsewhereOf(db, residentIds),
  ]);
  const formerly = Map.groupBy(former, ({ registrationId }) => registrationId);
  return [
    ...own.map((marriage) => ({
      ...marriage,
      residentId: marriage.seenFrom,
      knownFrom: marriage.registeredOn,
      formerly: formerly.get(marriage.id) ?? [],
    })),
    ...elsewhere.map(({ residentId, record }) => ({
      id: record.id,
      residentId,
      ...recordedElsewhere(record),
    })),
  ];
}

function recordedElsewhere(record: ElsewhereRow): RecordedMarriage {
  const { registeredOn, endedOn, endKind, deceasedId, checkedOn, enteredOn, endEnteredOn } = record;
  const knownFrom = checkedOn ?? enteredOn;
  const inForce = { status: 'IN_FORCE', endedOn: null, endReason: null, deceasedId: null } as const;
  return {
    registeredOn,
    status: endedOn ? 'DISSOLVED' : 'IN_FORCE',
    endedOn,
    endReason: endKind && (endKind === 'DEATH' ? 'DEATH' : 'DIVORCE'),
    deceasedId,
    knownFrom,
    formerly: endEnteredOn && endEnteredOn > knownFrom ? [{ ...inForce, replacedOn: endEnteredOn }] : [],
  };
}
