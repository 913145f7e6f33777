import type { Db } from '@civil-affairs/kit/database';
import { loadRow, loadRows } from '@civil-affairs/kit/loaders';
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
    counsellingSlot: loadRow(db, findCounsellingSlots),
    counsellingBooking: loadRow(db, findBookings),
    bookingOfSlot: loadRow(db, bookingsOfSlots),
    counselled: loadRows(db, counselledBy),
    counsellingOf: loadRows(db, counsellingOf),
    weddingActivity: loadRow(db, findActivities),
    archiveFile: loadRow(db, findArchiveFiles),
    consultations: loadRows(db, consultationsOf),
    recordCertificate: loadRow(db, findRecordCertificates),
    protectionReport: loadRow(db, findProtectionReports),
  };
}
