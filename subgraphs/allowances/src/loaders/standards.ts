import type { Db } from '@civil-affairs/kit/database';
import { loadMany, loadOne, loadRow } from '@civil-affairs/kit/loaders';
import {
  findAdjustments,
  findStandards,
  specialHardshipStandardsOf,
  standardTimelines,
} from '../queries/standards.ts';

export function standardLoaders(db: Db) {
  return {
    /** By the 6 digits of the city. */
    standards: loadOne(
      (cities) => standardTimelines(db, cities),
      (timeline) => timeline.city,
    ),
    standard: loadOne(
      (ids) => findStandards(db, ids),
      (row) => row.id,
    ),
    adjustment: loadRow(db, findAdjustments),
    specialHardship: loadMany(
      (cities) => specialHardshipStandardsOf(db, cities),
      (row) => row.divisionCode,
    ),
  };
}
