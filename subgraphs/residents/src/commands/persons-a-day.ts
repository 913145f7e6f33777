import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import type { Context } from '../context.ts';
import { personsShownSince } from '../queries/reads.ts';
import { personsADay } from '../rules/persons-a-day.ts';

/** Whom a viewer was shown today, as far as this process knows. */
interface Shown {
  day: string;
  persons: Set<string>;
  /** When the access log was last read for it, of which other processes write as well. */
  readAt: number;
}

const rereadAfter = 60_000;
const mostViewers = 1_000;
const shownBy = new WeakMap<Database, Map<string, Shown>>();

/**
 * Whether the persons of this answer fit into what the viewer may be shown today; when they do, they are counted. Up
 * to a quarter of it the process counts alone, so that the usual request asks the access log nothing.
 */
export async function fitsIntoTheDay({ viewer, persons, database, clock }: Context): Promise<boolean> {
  const most = personsADay(viewer);
  if (!viewer || most === Number.POSITIVE_INFINITY || persons.seen.size === 0) return true;
  const shown = shownToday(database, viewer.subject, clock);
  const fresh = () => [...persons.seen].filter((id) => !shown.persons.has(id));
  if (shown.persons.size + fresh().length > most / 4 && Date.now() - shown.readAt > rereadAfter) {
    const known = await personsShownSince(database.db, viewer.subject, `${shown.day}T00:00:00+08:00`);
    shown.readAt = Date.now();
    for (const { id } of known) shown.persons.add(id);
  }
  const added = fresh();
  if (shown.persons.size + added.length > most) return false;
  for (const id of added) shown.persons.add(id);
  return true;
}

function shownToday(database: Database, subject: string, clock: Clock): Shown {
  const viewers = shownBy.get(database) ?? new Map<string, Shown>();
  shownBy.set(database, viewers);
  const day = clock.today();
  const known = viewers.get(subject);
  if (known?.day === day) return known;
  // Whoever is forgotten is counted by the log.
  if (viewers.size >= mostViewers) viewers.clear();
  const shown = { day, persons: new Set<string>(), readAt: 0 };
  viewers.set(subject, shown);
  return shown;
}
