import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { FormerState, RecordedMarriage } from '../rules/marital-status.ts';
import { annotations, type ElsewhereRow, formerStates, recordsElsewhere } from '../tables/ends.ts';
import { type RegistrationRow, registrations, spouses } from '../tables.ts';

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

/** Every marriage of each resident, here or elsewhere, newest first, once for each thing that the register said of it before. */
const marriagesWithFormerStates = statement((db, residentIds: readonly string[]) =>
  db
    .select({
      residentId: spouses.residentId,
      registration: registrations,
      former: formerStates,
      elsewhere: recordsElsewhere,
    })
    .from(spouses)
    .leftJoin(registrations, eq(registrations.id, spouses.registrationId))
    .leftJoin(formerStates, eq(formerStates.registrationId, spouses.registrationId))
    .leftJoin(
      recordsElsewhere,
      and(eq(recordsElsewhere.id, spouses.recordId), eq(recordsElsewhere.status, 'CONFIRMED')),
    )
    .where(anyOf(spouses.residentId, residentIds))
    .orderBy(
      desc(registrations.registeredOn),
      desc(registrations.id),
      desc(recordsElsewhere.registeredOn),
      desc(recordsElsewhere.id),
      asc(spouses.residentId),
      asc(formerStates.version),
    ),
);

/** A marriage as the register has it of one of the two. */
export interface RecordedOfResident extends RecordedMarriage {
  id: string;
  residentId: string;
  /** Null where it was registered elsewhere. */
  registration: RegistrationRow | null;
}

/** Every marriage of each resident, with all that the register ever said of it. */
export async function recordedMarriagesOf(
  db: Db,
  residentIds: readonly string[],
): Promise<RecordedOfResident[]> {
  const own: RecordedOfResident[] = [];
  const others: RecordedOfResident[] = [];
  let formerly: FormerState[] = [];
  for (const row of await marriagesWithFormerStates(db, residentIds)) {
    const { residentId, registration, former, elsewhere } = row;
    const before = own.at(-1);
    if (registration && (before?.id !== registration.id || before.residentId !== residentId)) {
      formerly = [];
      const { id, registeredOn: knownFrom } = registration;
      own.push({ ...registration, id, residentId, registration, knownFrom, formerly });
    }
    if (former) formerly.push(former);
    if (elsewhere)
      others.push({ ...recordedElsewhere(elsewhere), id: elsewhere.id, residentId, registration: null });
  }
  return [...own, ...others];
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
