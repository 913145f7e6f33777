import type { Db } from '@civil-affairs/kit/database';
import { evidenceOf } from '@civil-affairs/kit/evidence/evidence';
import { historyOf } from '@civil-affairs/kit/history';
import {
  loadersOf,
  loadMade,
  loadMany,
  loadOne,
  loadRow,
  loadRows,
  perArgument,
} from '@civil-affairs/kit/loaders';
import { log } from '@civil-affairs/kit/log';
import type { Registry } from '@civil-affairs/kit/registry';
import { counsellingLoaders } from './loaders/counselling.ts';
import { divorceLoaders } from './loaders/divorces.ts';
import { endLoaders } from './loaders/ends.ts';
import { partyLoaders } from './loaders/parties.ts';
import { recordedMarriagesOf } from './queries/ends.ts';
import { type SeriesRange, seriesCounts } from './queries/series.ts';
import {
  aheadInQueue,
  appointmentsOn,
  certificatesOf,
  findAppointments,
  findCertificates,
  findOffices,
  findRegistrations,
  marriedAmong,
  officesOf,
  openingHoursOf,
  partiesOf,
  refusalsOf,
  registeredIn,
  registrationsOfAppointments,
  slotsOf,
  spousesOf,
} from './queries.ts';
import { withheldRegistrations } from './rules/figures.ts';
import { candidatesOf, type Person } from './rules/marriage.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = loadersOf<[db: Db, registry: Registry<Person>]>()(
  officeLoaders,
  appointmentLoaders,
  registrationLoaders,
  divorceLoaders,
  endLoaders,
  partyLoaders,
  counsellingLoaders,
);

function officeLoaders(db: Db) {
  return {
    series: perArgument((months) => {
      const range: SeriesRange = JSON.parse(months);
      return loadMany(
        (codes) => seriesCounts(db, codes, range),
        (row) => row.code,
      );
    }),
    office: loadRow(db, findOffices),
    officesOfDivision: loadMany(
      (codes) => officesOf(db, codes),
      (row) => row.division,
    ),
    registeredIn: perArgument((year) =>
      loadMade(
        loadMany(
          (codes) => registeredIn(db, codes, Number(year)),
          (row) => row.division,
        ),
        (rows) => ({ rows, withheld: withheldRegistrations(rows) }),
      ),
    ),
    openingHours: perArgument((on) => loadRows(db, openingHoursOf, on, on)),
    slots: perArgument((on) =>
      loadMany(
        (officeIds) => slotsOf(db, officeIds, on, on),
        (row) => row.officeId,
      ),
    ),
  };
}

function appointmentLoaders(db: Db, registry: Registry<Person>) {
  return {
    appointmentsOn: perArgument((on) => loadRows(db, appointmentsOn, on)),
    appointment: loadRow(db, findAppointments),
    parties: loadRows(db, partiesOf),
    aheadInQueue: loadOne(
      (ids) => aheadInQueue(db, ids),
      (row) => row.id,
    ),
    refusal: loadRow(db, refusalsOf),
    candidates: loadOne(
      (appointmentIds) => candidatesOfAppointments(db, registry, appointmentIds),
      (row) => row.appointmentId,
    ),
  };
}

function registrationLoaders(db: Db) {
  const recordedMarriages = loadMany(
    (residentIds) => recordedMarriagesOf(db, residentIds),
    (row) => row.residentId,
  );
  return {
    evidence: loadRows(db, evidenceOf),
    history: loadRows(db, historyOf),
    registration: loadRow(db, findRegistrations),
    registrationOfAppointment: loadRow(db, registrationsOfAppointments),
    recordedMarriages,
    marriages: loadMade(recordedMarriages, (all, seenFrom) =>
      all.flatMap(({ registration }) => (registration ? [{ ...registration, seenFrom }] : [])),
    ),
    spouses: loadRows(db, spousesOf),
    certificate: loadRow(db, findCertificates),
    certificates: loadRows(db, certificatesOf),
  };
}

/** What the rules must know of the parties; nothing when the registry cannot be reached, for a view is no decision. */
async function candidatesOfAppointments(
  db: Db,
  registry: Registry<Person>,
  appointmentIds: readonly string[],
) {
  const parties = Map.groupBy(await partiesOf(db, appointmentIds), (party) => party.appointmentId);
  const questions = [...parties].map(([caseNumber, rows]) => ({
    caseNumber,
    ids: rows.map(({ residentId }) => residentId),
  }));
  try {
    const persons = await registry(questions);
    const married = await marriedAmong(
      db,
      questions.flatMap(({ ids }) => ids),
    );
    return questions.map(({ caseNumber, ids }, n) => ({
      appointmentId: caseNumber,
      candidates: candidatesOf(ids, persons[n] ?? [], married),
    }));
  } catch (error) {
    log.warn({ err: error }, 'available actions without the registry');
    return [];
  }
}
