import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { FormerState, KnownMarriage, RecordedMarriage } from '../rules/marital-status.ts';
import { annotations, type ElsewhereRow, formerStates, recordsElsewhere } from '../tables/ends.ts';
import { type RegistrationRow, registrations, spouses } from '../tables.ts';

/** What others decided about each marriage, in the order in which it was received. */
export const annotationsOf = statement(
  (db, registrationIds: readonly string[]) =>
    db
      .select()
      .from(annotations)
      .where(anyOf(annotations.registrationId, registrationIds))
      .orderBy(asc(annotations.id)),
  (row) => row.registrationId,
);

export const findAnnotations = statement(
  (db, ids: readonly string[]) => db.select().from(annotations).where(anyOf(annotations.id, ids)),
  (row) => row.id,
);

export const findElsewhere = statement(
  (db, ids: readonly string[]) => db.select().from(recordsElsewhere).where(anyOf(recordsElsewhere.id, ids)),
  (row) => row.id,
);

/** The ends elsewhere of marriages that were registered here. */
export const elsewhereOfRegistrations = statement(
  (db, registrationIds: readonly string[]) =>
    db
      .select()
      .from(recordsElsewhere)
      .where(anyOf(recordsElsewhere.registrationId, registrationIds))
      .orderBy(asc(recordsElsewhere.id)),
  (row) => row.registrationId ?? '',
);

/** The spouses of each record of elsewhere. */
export const spousesOfRecords = statement(
  (db, recordIds: readonly string[]) =>
    db.select().from(spouses).where(anyOf(spouses.recordId, recordIds)).orderBy(asc(spouses.role)),
  (row) => row.recordId ?? '',
);

/** The checked marriages of elsewhere of each resident, newest first. */
export const elsewhereOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ residentId: spouses.residentId, record: recordsElsewhere })
      .from(spouses)
      .innerJoin(recordsElsewhere, eq(recordsElsewhere.id, spouses.recordId))
      .where(and(anyOf(spouses.residentId, residentIds), eq(recordsElsewhere.status, 'CONFIRMED')))
      .orderBy(desc(recordsElsewhere.registeredOn), desc(recordsElsewhere.id)),
  (row) => row.residentId,
);

/** What the register said of each marriage before, in the order in which it was replaced. */
export const formerStatesOf = statement(
  (db, registrationIds: readonly string[]) =>
    db
      .select()
      .from(formerStates)
      .where(anyOf(formerStates.registrationId, registrationIds))
      .orderBy(asc(formerStates.registrationId), asc(formerStates.version)),
  (row) => row.registrationId,
);

/** Each resident's place in a marriage that was registered here or recorded from elsewhere, by registration the newest first. */
const marriagesAnywhere = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ residentId: spouses.residentId, recordId: spouses.recordId, registration: registrations })
      .from(spouses)
      .leftJoin(registrations, eq(registrations.id, spouses.registrationId))
      .where(anyOf(spouses.residentId, residentIds))
      .orderBy(desc(registrations.registeredOn), desc(registrations.id)),
  (row) => row.residentId,
);

/** A marriage as the register has it of one of the two. */
export interface MarriageOfResident extends KnownMarriage {
  id: string;
  residentId: string;
  /** Null where it was registered elsewhere. */
  registration: RegistrationRow | null;
  /** What the register said of it before; null where that is in rows of its own. */
  formerly: readonly FormerState[] | null;
}

/** Every marriage of each resident, newest first, those of elsewhere after the others. */
export async function recordedMarriagesOf(
  db: Db,
  residentIds: readonly string[],
): Promise<MarriageOfResident[]> {
  const own: MarriageOfResident[] = [];
  const elsewhere: { residentId: string; recordId: string }[] = [];
  for (const { residentId, recordId, registration } of await marriagesAnywhere(db, residentIds)) {
    if (registration) {
      const { id, registeredOn: knownFrom } = registration;
      own.push({ ...registration, id, residentId, registration, knownFrom, formerly: null });
    }
    if (recordId) elsewhere.push({ residentId, recordId });
  }
  return elsewhere.length === 0 ? own : [...own, ...(await marriagesElsewhere(db, elsewhere))];
}

/** Few have one: they are read by themselves. */
async function marriagesElsewhere(
  db: Db,
  places: readonly { residentId: string; recordId: string }[],
): Promise<MarriageOfResident[]> {
  const found = await findElsewhere(
    db,
    places.map(({ recordId }) => recordId),
  );
  const records = new Map(found.map((record) => [record.id, record]));
  return places
    .flatMap(({ residentId, recordId: id }) => {
      const record = records.get(id);
      if (record?.status !== 'CONFIRMED') return [];
      return [{ ...recordedElsewhere(record), id, residentId, registration: null }];
    })
    .toSorted((a, b) => `${b.registeredOn} ${b.id}`.localeCompare(`${a.registeredOn} ${a.id}`));
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
