import { copyRows } from '@civil-affairs/kit/bulk';
import { workday } from '@civil-affairs/kit/calendar';
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, daysBetween, fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import {
  type DemoHousehold,
  type DemoResident,
  demoHouseholds,
  type LoadDemo,
} from '@civil-affairs/kit/demo-city';
import { seededRandom } from '@civil-affairs/kit/demo-people';
import { demoRegister } from '@civil-affairs/kit/demo-registry';
import { type Replay, startReplay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { bookMarriageAppointment } from '../src/commands/appointments.ts';
import { type Context, createContext } from '../src/context.ts';
import { idPrefixes } from '../src/declarations.ts';
import { demoId } from '../src/ids.ts';
import { certificateNumber, marriageableFrom } from '../src/rules/marriage.ts';
import { type OpeningRule, slotsOn } from '../src/rules/slots.ts';
import { replayCounselling } from './counselling.ts';
import { divorcingCouples, replayDivorces } from './divorces.ts';
import { replayEnds } from './ends.ts';

type Sql = Parameters<LoadDemo>[0];

const officeId = demoId('MarriageOffice', 0);
const authorityCode = '222401';

/**
 * Six couples an hour and window are an assumption under which the day of 276 couples in eleven hours
 * (2013-01-04, 人民网朝文版) fits into five windows.
 */
const couplesPerWindowHour = 6;

/**
 * Demo data, not confirmed. Published are three windows on 2025-05-20 (吉林朝鲜文报 2025-05-23), and 7:00 to 18:00
 * with three windows, later five, on 2013-01-04.
 */
const openingRules: OpeningRule[] = [
  { onDate: null, opens: '08:30', closes: '11:30', windows: 3 },
  { onDate: null, opens: '13:30', closes: '17:00', windows: 3 },
  { onDate: '2027-05-20', opens: '07:00', closes: '18:00', windows: 5 },
];

/** The first Marriage Law of the People's Republic came into force on this day. */
const firstMarriageLaw: LocalDate = '1950-05-01';

/** How many couples have an appointment on the demo date; the next one found has none, for trying it out. */
const demoAppointments = 8;

/** The registration office, the marriages of the demo city's couples, and a day's open appointments. */
export const loadDemo: LoadDemo = async (sql, { communities, residents }, database) => {
  const households = () => demoHouseholds(communities, residents);
  await loadOffice(sql);
  const married = await loadRegistrations(sql, households);
  // The last one stays free, for trying a booking out.
  const single = unmarriedCouples(households())
    .take(demoAppointments + 2)
    .toArray();
  const couples = single.slice(0, demoAppointments);
  const elsewhere = single[demoAppointments];
  const divorcing = everyNth(marriedCouples(households()).filter(isInForce), 80)
    .take(divorcingCouples + 1)
    .toArray();
  const replay = startReplay<Context>(database, demoId, (services, facts) => ({
    ...createContext(services, facts),
    registry,
    names: registry,
  }));
  const homes = [...single.flatMap((couple) => couple.homes), ...divorcing.map(({ home }) => home)];
  const { registry } = demoRegister(homes, replay.clock);
  // The first ones are those of the city's couples.
  replay.number('MarriageCertificate', married);
  await bookAppointments(replay, couples);
  const cases = divorcing.map(({ id, spouses }) => ({ registrationId: id, spouses }));
  await replayDivorces(replay, officeId, cases);
  await replayCounselling(replay, officeId, cases);
  const judged = cases.at(-1);
  if (judged && elsewhere) await replayEnds(replay, officeId, judged, elsewhere.parties);
};

const isInForce = ({ deceased }: DemoMarriage) => !deceased;

/** One of so many, the first one first. */
function* everyNth<One>(all: Iterable<One>, n: number): Generator<One> {
  let left = 0;
  for (const one of all) {
    if (left === 0) yield one;
    left = (left + 1) % n;
  }
}

async function loadOffice(sql: Sql): Promise<void> {
  const office = {
    id: officeId,
    authority_code: authorityCode,
    division_code: authorityCode,
    name_zh: '延吉市婚姻登记处',
    name_ko: '연길시혼인등록처',
    name_en: 'Yanji Marriage Registration Office',
    counselling_centre: true,
    couples_per_window_hour: couplesPerWindowHour,
    book_ahead_days: 30,
  };
  await copyRows(sql, 'offices', Object.keys(office), [Object.values(office)]);
  await copyRows(
    sql,
    'opening_hours',
    ['office_id', 'on_date', 'opens', 'closes', 'windows'],
    openingRules.map(({ onDate, opens, closes, windows }) => [officeId, onDate, opens, closes, windows]),
  );
}

/** @returns how many there are */
async function loadRegistrations(sql: Sql, households: () => Iterable<DemoHousehold>): Promise<number> {
  const couples = () => marriedCouples(households());
  const { numberOf, lastOfYear } = numberInOrder(couples());
  await copyRows(
    sql,
    'registrations',
    [
      'id',
      'registration_number',
      'office_id',
      'registered_on',
      'status',
      'ended_on',
      'end_reason',
      'deceased_id',
      'version',
    ],
    couples().map(({ id, registeredOn, deceased }) => [
      id,
      numberOf(registeredOn),
      officeId,
      registeredOn,
      deceased ? 'DISSOLVED' : 'IN_FORCE',
      deceased?.diedOn ?? null,
      deceased ? 'DEATH' : null,
      deceased?.id ?? null,
      1,
    ]),
  );
  await copyRows(
    sql,
    'spouses',
    ['registration_id', 'role', 'resident_id', 'in_force'],
    couples().flatMap(({ id, spouses, deceased }) =>
      spouses.map((spouse) => [id, spouse.person.sex === 'MALE' ? 'HUSBAND' : 'WIFE', spouse.id, !deceased]),
    ),
  );
  await sql`
    INSERT INTO certificates (id, number, registration_id, office_id, kind, issued_on)
    SELECT replace(id, ${idPrefixes.MarriageRegistration}, ${idPrefixes.MarriageCertificate}),
      registration_number, id, office_id, 'MARRIAGE', registered_on
    FROM registrations`;
  await copyRows(
    sql,
    'number_counters',
    ['authority_code', 'prefix', 'year', 'last_number'],
    [...lastOfYear].map(([year, last]) => [authorityCode, 'J', year, last]),
  );
  return [...lastOfYear.values()].reduce((sum, count) => sum + count, 0);
}

/** Two couples to each of the day's first slots: each books through one of its parties, one couple a day. */
async function bookAppointments(replay: Replay<Context>, couples: readonly DemoCouple[]): Promise<void> {
  const places = slotsOn(openingRules, couplesPerWindowHour, demoDate).flatMap((slot) => [slot, slot]);
  for (const [n, { parties }] of couples.entries()) {
    const { startsAt } = places[n] ?? {};
    const [booker] = parties;
    if (!startsAt || !booker) continue;
    await replay.act(addDays(demoDate, n - demoAppointments), account(booker.id), bookMarriageAppointment, {
      officeId,
      startsAt,
      parties: parties.map(({ id }) => ({ residentId: id })),
    });
  }
}

function account(residentId: string): Viewer {
  const subject = `account:${residentId}`;
  return {
    subject,
    name: subject,
    role: 'RESIDENT',
    scopes: ['marriages:read', 'marriages:book'],
    division: null,
    residentId,
    organisationIds: [],
  };
}

interface DemoMarriage {
  id: string;
  home: DemoHousehold;
  spouses: readonly DemoResident[];
  registeredOn: LocalDate;
  /** The spouse whose death ended the marriage. */
  deceased: DemoResident | undefined;
}

/** The couples of the city's households. */
function* marriedCouples(households: Iterable<DemoHousehold>): Generator<DemoMarriage> {
  let count = 0;
  for (const home of households) {
    const spouses = home.members.filter(({ relation }) => relation === 'APPLICANT' || relation === 'SPOUSE');
    if (spouses.length < 2) continue;
    yield {
      id: demoId('MarriageRegistration', count),
      home,
      spouses,
      registeredOn: weddingDay(home, spouses),
      deceased: spouses
        .filter(({ diedOn }) => diedOn !== null)
        .sort((a, b) => (a.diedOn ?? '').localeCompare(b.diedOn ?? ''))[0],
    };
    count += 1;
  }
}

/** A working day within eight years of both coming of age, before the first child where that is possible. */
function weddingDay(home: DemoHousehold, spouses: readonly DemoResident[]): LocalDate {
  const comingsOfAge = spouses.map(({ person }) => marriageableFrom(person));
  const births = home.members
    .filter(({ parents }) => parents.length > 0)
    .map(({ person }) => person.birthDate);
  const earliest = [firstMarriageLaw, ...comingsOfAge].sort().at(-1) as LocalDate;
  const until = [addDays(demoDate, -1), ...births].sort()[0] as LocalDate;
  const days = Math.min(Math.max(daysBetween(earliest, until), 0), 8 * 365);
  let date = addDays(earliest, seededRandom(home.index).int(0, days));
  while (!workday(date).working) date = addDays(date, 1);
  return date;
}

/** Numbers registrations in the order of their dates, without gaps in any year; the same order every time. */
function numberInOrder(couples: Iterable<DemoMarriage>) {
  const perDate = new Map<LocalDate, number>();
  for (const { registeredOn } of couples) perDate.set(registeredOn, (perDate.get(registeredOn) ?? 0) + 1);
  const lastOfYear = new Map<number, number>();
  const lastBefore = new Map<LocalDate, number>();
  for (const [date, count] of [...perDate].sort()) {
    const year = Number(date.slice(0, 4));
    const last = lastOfYear.get(year) ?? 0;
    lastBefore.set(date, last);
    lastOfYear.set(year, last + count);
  }
  const numberOf = (date: LocalDate) => {
    const sequence = (lastBefore.get(date) ?? 0) + 1;
    lastBefore.set(date, sequence);
    return certificateNumber('J', authorityCode, Number(date.slice(0, 4)), sequence);
  };
  return { numberOf, lastOfYear };
}

interface DemoCouple {
  parties: readonly DemoResident[];
  /** Where each of them lives. */
  homes: readonly DemoHousehold[];
}

/** A man and a woman of like age who each live alone and have not married here. */
function* unmarriedCouples(households: Iterable<DemoHousehold>): Generator<DemoCouple> {
  const waiting: { single: DemoResident; home: DemoHousehold }[] = [];
  for (const home of households) {
    const [single, ...others] = home.members;
    if (!single || others.length > 0 || single.diedOn) continue;
    const age = fullYearsOn(single.person.birthDate, demoDate);
    if (age < 22 || age > 40) continue;
    const match = waiting.findIndex(
      ({ single: { person } }) =>
        person.sex !== single.person.sex && Math.abs(fullYearsOn(person.birthDate, demoDate) - age) <= 5,
    );
    const [partner] = match < 0 ? [] : waiting.splice(match, 1);
    if (partner) yield { parties: [partner.single, single], homes: [partner.home, home] };
    else waiting.push({ single, home });
  }
}
