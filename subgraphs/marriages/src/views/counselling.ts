/** What a viewer gets to see of counselling, of the archive and of suspicions. */

import { mayArchive, worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type { MarriageArchivePurpose } from '../generated/contract.ts';
import { protectionReportsOf, searchArchive } from '../queries/archive.ts';
import { bookingsOfCounsellor } from '../queries/counselling.ts';
import { openedNotes } from '../sealed.ts';
import type { ArchiveFileRow, ProtectionReportRow } from '../tables/archive.ts';
import type { CounsellingBookingRow } from '../tables/counselling.ts';
import { existing } from '../views.ts';

/** Whether the viewer is the counsellor of the hour. */
async function isCounsellor(
  { viewer, loaders }: Context,
  { slotId }: CounsellingBookingRow,
): Promise<boolean> {
  const slot = await existing(loaders.counsellingSlot.load(slotId));
  return viewer?.subject === slot.counsellor && viewer.scopes.includes('marriages:counsel');
}

/** The booking, when there is one and the viewer booked it or counsels at its office. */
export async function visibleBooking(context: Context, id: string): Promise<CounsellingBookingRow | null> {
  const booking = await context.loaders.counsellingBooking.load(id);
  if (!booking) return null;
  const parties = await context.loaders.counselled.load(id);
  if (parties.some(({ residentId }) => residentId === context.viewer?.residentId)) return booking;
  const slot = await existing(context.loaders.counsellingSlot.load(booking.slotId));
  const office = await existing(context.loaders.office.load(slot.officeId));
  const counsels = context.viewer?.scopes.includes('marriages:counsel') ?? false;
  return counsels && worksAt(context.viewer, office) ? booking : null;
}

/** What came of it, for the counsellor alone. */
export async function visibleOutcome(context: Context, booking: CounsellingBookingRow) {
  return (await isCounsellor(context, booking)) ? booking.outcome : null;
}

/** What the counsellor noted, for the counsellor alone; the read is recorded first. */
export async function readNotes(context: Context, booking: CounsellingBookingRow): Promise<string | null> {
  if (booking.notes === null || !(await isCounsellor(context, booking))) return null;
  await context.recordRead({
    action: 'readMarriageCounsellingNotes',
    subjectId: booking.id,
    purpose: 'MARRIAGE_REGISTRATION',
    caseNumber: booking.id,
  });
  return openedNotes(context, booking.notes);
}

/** The counsellor's own bookings of some days. */
export async function ownBookings(context: Context, from: Date, until: Date) {
  const { viewer, database } = context;
  return viewer ? bookingsOfCounsellor(database.db, viewer.subject, from, until) : null;
}

/** The file, when there is one and the viewer keeps the archive of its office. */
export async function visibleFile(
  { viewer, loaders }: Context,
  file: ArchiveFileRow | undefined,
): Promise<ArchiveFileRow | null> {
  if (!file) return null;
  return mayArchive(viewer, await existing(loaders.office.load(file.officeId))) ? file : null;
}

/** Files of the archive by a number or a person; the search is recorded with its purpose before the answer leaves. */
export async function readArchive(
  context: Context,
  search: string,
  purpose: MarriageArchivePurpose,
  caseNumber: string | null | undefined,
): Promise<ArchiveFileRow[]> {
  const found = await searchArchive(context.database.db, search.trim());
  const visible = (await Promise.all(found.map((file) => visibleFile(context, file)))).flatMap(
    (file) => file ?? [],
  );
  const persons = await Promise.all(
    visible.map(async ({ registrationId, divorceCaseId }) =>
      registrationId
        ? context.loaders.spouses.load(registrationId)
        : context.loaders.divorceParties.load(divorceCaseId ?? ''),
    ),
  );
  const ids = [...new Set(persons.flat().map(({ residentId }) => residentId))];
  const [subjectId = 'unknown'] = ids;
  await context.recordRead({
    action: 'searchMarriageArchive',
    subjectId,
    persons: ids,
    purpose: 'MARRIAGE_REGISTRATION',
    details: { purpose },
    ...(caseNumber ? { caseNumber } : {}),
  });
  return visible;
}

/** The suspicions of the viewer's division; each read names the report, and nobody whom it is about. */
export async function readProtectionReports(context: Context): Promise<ProtectionReportRow[] | null> {
  const { viewer, database } = context;
  if (!viewer?.division || !worksAt(viewer, { divisionCode: viewer.division })) return null;
  const reports = await protectionReportsOf(database.db, viewer.division);
  await Promise.all(
    reports.map(({ id }) =>
      context.recordRead({
        action: 'readMarriageProtectionReport',
        subjectId: id,
        purpose: 'PROTECTION_CASE',
      }),
    ),
  );
  return reports;
}
