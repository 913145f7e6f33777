import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { addMonths } from '@civil-affairs/kit/dates';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { loadPages } from '@civil-affairs/kit/page-loader';
import { figuresOf, paidFor } from './queries/figures.ts';
import {
  countedGrants,
  countPayments,
  findGrants,
  findPayments,
  grantsOfHouseholds,
  membersOf,
  type OnlyGrants,
  ownGrants,
  paymentPages,
  termsOf,
} from './queries/grants.ts';
import { specialHardshipStandardsOf, standardTimelines } from './queries/standards.ts';
import { monthOf } from './rules.ts';

export type Loaders = ReturnType<typeof createLoaders>;

const monthsOfTimeline = 12;

/** The first days of the last twelve months, oldest first, this month's included. */
export function timelineMonths(today: string): string[] {
  return Array.from({ length: monthsOfTimeline }, (_, n) =>
    addMonths(monthOf(today), n + 1 - monthsOfTimeline),
  );
}

export function createLoaders(db: Db, clock: Clock) {
  const today = clock.today();
  const payments = perArgument((onlyGrants) => {
    const only: OnlyGrants = JSON.parse(onlyGrants);
    return loadPages(
      (ids, page) => paymentPages(db, ids, page, only),
      (ids) => countPayments(db, ids, only),
      (payment) => [payment.month, payment.id],
    );
  });
  return {
    /** By the 6 digits of the city. */
    standards: loadOne(
      (cities) => standardTimelines(db, cities),
      (timeline) => timeline.city,
    ),
    specialHardship: loadMany(
      (cities) => specialHardshipStandardsOf(db, cities),
      (row) => row.divisionCode,
    ),
    figures: perArgument((day) =>
      loadMany(
        (codes) => figuresOf(db, codes, [day]),
        (row) => row.code,
      ),
    ),
    timeline: loadMany(
      (codes) => figuresOf(db, codes, timelineMonths(today)),
      (row) => row.code,
    ),
    paid: perArgument((month) =>
      loadMany(
        (codes) => paidFor(db, codes, month),
        (row) => row.code,
      ),
    ),
    grant: loadOne(
      (ids) => findGrants(db, ids, today),
      (row) => row.id,
    ),
    grantsOfHousehold: loadMany(
      (ids) => grantsOfHouseholds(db, ids, today),
      (row) => row.householdId,
    ),
    countedGrant: loadOne(
      (ids) => countedGrants(db, ids, today),
      (row) => row.residentId,
    ),
    ownGrants: loadMany(
      (ids) => ownGrants(db, ids, today),
      (row) => row.residentId,
    ),
    members: loadMany(
      (ids) => membersOf(db, ids),
      (row) => row.grantId,
    ),
    terms: loadMany(
      (ids) => termsOf(db, ids),
      (row) => row.grantId,
    ),
    payment: loadOne(
      (ids) => findPayments(db, ids),
      (row) => row.id,
    ),
    /** By household; one loader serves all households that are asked for alike. */
    payments: (only: OnlyGrants) => payments(JSON.stringify(only)),
  };
}
