import { isLocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { connectionOfAll, pageRequest } from '@civil-affairs/kit/pages';
import { maySeeSmallCounts } from '@civil-affairs/kit/watched-viewer';
import { worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { registeredFigures } from '../rules/figures.ts';
import { bookableSlots, openPeriods, slotsOn } from '../rules/slots.ts';
import type { OfficeRow } from '../tables.ts';

export const officeResolvers = {
  Query: {
    marriageOffice: async (_, { id }, { loaders }) => (await loaders.office.load(id)) ?? null,
    marriageOffices: (_, { division }, { loaders }) => officesOfDivision(loaders, division),
  },
  Division: {
    marriages: ({ code }) => ({ code }),
  },
  DivisionMarriages: {
    officeCount: async ({ code }, _, { loaders }) => (await loaders.officesOfDivision.load(code)).length,
    offices: ({ code }, _, { loaders }) => officesOfDivision(loaders, code),
    registeredThisYear: async ({ code }, _, context) =>
      (await registeredIn(context, code, Number(context.clock.today().slice(0, 4)))).count,
    registered: ({ code }, { year }, context) => registeredIn(context, code, year),
  },
  MarriageOffice: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.office.load(id)) ?? null,
    name: ({ nameZh, nameKo, nameEn }) => ({ zhHans: nameZh, ko: nameKo, en: nameEn }),
    division: ({ divisionCode }) => ({ code: divisionCode }),
    openingHours: async ({ id }, args, { loaders, clock }) => {
      const on = args.on ?? clock.today();
      return openPeriods(await loaders.openingHours(on).load(id), on);
    },
    slots: async ({ id, couplesPerWindowHour }, { on }, { loaders }) => {
      const hours = await loaders.openingHours(on).load(id);
      return bookableSlots(slotsOn(hours, couplesPerWindowHour, on), await loaders.slots(on).load(id));
    },
    appointments: async (office, { on, ...args }, { viewer, loaders, clock }) => {
      const page = pageRequest(args, 1);
      if (!worksAt(viewer, office)) return null;
      const day = await loaders.appointmentsOn(on ?? clock.today()).load(office.id);
      return connectionOfAll(day, page, (row) => [row.id]);
    },
  },
  MarriageAppointmentSlot: {
    free: ({ capacity, booked }) => Math.max(0, capacity - booked),
  },
} satisfies Resolvers;

type Loaders = Context['loaders'];

async function officesOfDivision(loaders: Loaders, code: string): Promise<OfficeRow[]> {
  return (await loaders.officesOfDivision.load(code)).map(({ office }) => office);
}

/**
 * The marriages of a division. What is withheld of one depends on all others of its city, so those are loaded for
 * everybody but its staff.
 */
async function registeredIn(context: Context, code: string, year: number) {
  if (!isLocalDate(`${year}-01-01`))
    throw publicError('BAD_USER_INPUT', 'year must lie between 1900 and 2199.');
  const isStaff = maySeeSmallCounts(context, code);
  const found = await context.loaders.registeredIn(String(year)).load(isStaff ? code : code.slice(0, 6));
  return registeredFigures(found.rows, code, isStaff ? undefined : found.withheld);
}
