import type { Db } from '@civil-affairs/kit/database';
import { loadMany, loadOne } from '@civil-affairs/kit/loaders';
import {
  consultationsOf,
  findArchiveFiles,
  findProtectionReports,
  findRecordCertificates,
} from '../queries/archive.ts';
import {
  bookingsOfSlots,
  counselledBy,
  counsellingOf,
  findActivities,
  findBookings,
  findCounsellingSlots,
} from '../queries/counselling.ts';

export function counsellingLoaders(db: Db) {
  return {
    counsellingSlot: loadOne(
      (ids) => findCounsellingSlots(db, ids),
      (row) => row.id,
    ),
    counsellingBooking: loadOne(
      (ids) => findBookings(db, ids),
      (row) => row.id,
    ),
    bookingOfSlot: loadOne(
      (ids) => bookingsOfSlots(db, ids),
      (row) => row.slotId,
    ),
    counselled: loadMany(
      (ids) => counselledBy(db, ids),
      (row) => row.bookingId,
    ),
    counsellingOf: loadMany(
      (ids) => counsellingOf(db, ids),
      (row) => row.residentId,
    ),
    weddingActivity: loadOne(
      (ids) => findActivities(db, ids),
      (row) => row.id,
    ),
    archiveFile: loadOne(
      (ids) => findArchiveFiles(db, ids),
      (row) => row.id,
    ),
    consultations: loadMany(
      (ids) => consultationsOf(db, ids),
      (row) => row.fileId,
    ),
    recordCertificate: loadOne(
      (ids) => findRecordCertificates(db, ids),
      (row) => row.id,
    ),
    protectionReport: loadOne(
      (ids) => findProtectionReports(db, ids),
      (row) => row.id,
    ),
  };
}
