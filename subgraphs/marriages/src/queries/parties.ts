import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { asc } from 'drizzle-orm';
import { corrections, dataChecks, outsideParties } from '../tables/parties.ts';

export const findOutsideParties = statement(
  (db, ids: readonly string[]) => db.select().from(outsideParties).where(anyOf(outsideParties.id, ids)),
  (row) => row.id,
);

/** Parties by the indexes of their documents. */
export const outsidePartiesWith = statement((db, indexes: readonly string[]) =>
  db.select().from(outsideParties).where(anyOf(outsideParties.documentIndex, indexes)),
);

/** What other registers said of the parties of each appointment, in order. */
export const dataChecksOf = statement(
  (db, appointmentIds: readonly string[]) => {
    const { appointmentId, number } = dataChecks;
    return db
      .select()
      .from(dataChecks)
      .where(anyOf(appointmentId, appointmentIds))
      .orderBy(asc(appointmentId), asc(number));
  },
  (row) => row.appointmentId,
);

/** The corrections of each registration, in order. */
export const correctionsOf = statement(
  (db, registrationIds: readonly string[]) =>
    db
      .select()
      .from(corrections)
      .where(anyOf(corrections.registrationId, registrationIds))
      .orderBy(asc(corrections.id)),
  (row) => row.registrationId,
);
