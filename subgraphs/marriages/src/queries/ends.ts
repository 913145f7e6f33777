import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq } from 'drizzle-orm';
import { marriagesOf } from '../queries.ts';
import type { RecordedMarriage } from '../rules/marital-status.ts';
import { annotations, type ElsewhereRow, formerStates, recordsElsewhere } from '../tables/ends.ts';
import { spouses } from '../tables.ts';

/** What the register said of each marriage before, in the order in which it was replaced. */
export const formerStatesOf = statement((db, registrationIds: readonly string[]) => {
  const { registrationId, version } = formerStates;
  return db
    .select()
    .from(formerStates)
    .where(anyOf(registrationId, registrationIds))
    .orderBy(asc(registrationId), asc(version));
});

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

/** Every marriage of each resident, with all that the register ever said of it. */
export async function recordedMarriagesOf(
  db: Db,
  residentIds: readonly string[],
): Promise<(RecordedMarriage & { id: string; residentId: string })[]> {
  const own = await marriagesOf(db, residentIds);
  const formerly = Map.groupBy(
    await formerStatesOf(
      db,
      own.map(({ id }) => id),
    ),
    ({ registrationId }) => registrationId,
  );
  const elsewhere = await elsewhereOf(db, residentIds);
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
