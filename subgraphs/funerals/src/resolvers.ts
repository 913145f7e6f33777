import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import type { Localized } from '@civil-affairs/kit/language';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { mayManageCases, visibleCase } from './access.ts';
import type { Context } from './context.ts';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { facilitiesIn, type ServiceOnDay, servicesOn } from './queries.ts';
import { chargeOf, funeralStates, nearest, nextStatuses, statusLabels } from './rules.ts';

export const resolvers = {
  Query: {
    funeralServices: (_, { on }, { database, clock }) => servicesOn(database.db, on ?? clock.today()),
    funeralFacilities: (_, { division, on }, { database, clock }) =>
      facilitiesIn(database.db, division, on ?? clock.today()),
    funeralCase: (_, { id }, context) => visibleCase(context, id),
  },
  Resident: {
    funeral: async (resident, _, { viewer, loaders }) =>
      maySeeResident(viewer, resident) ? ((await loaders.caseOfResident.load(resident.id)) ?? null) : null,
  },
  Division: {
    funerals: ({ code }) => ({ code }),
  },
  DivisionFunerals: {
    hotline: async ({ code }, { on }, context) => {
      const lines = await linesOf(context, code, on);
      return lines.find((line) => line.kind === 'HOTLINE')?.phone ?? null;
    },
    serviceLines: ({ code }, { on }, context) => linesOf(context, code, on),
    facilityCount: async ({ code }, { kind, on }, { loaders, clock }) => {
      const figures = await loaders.facilityFigures(on ?? clock.today()).load(code);
      return figures.filter((row) => !kind || row.kind === kind).reduce((sum, row) => sum + row.count, 0);
    },
    ecologicalBurialCampaigns: ({ code }, _, { loaders }) => loaders.campaigns.load(code),
    openCaseCount: async ({ code }, { on }, context) =>
      mayManageCases(context.viewer, code) ? (await figuresOf(context, code, on)).open : null,
    casesThisYear: async ({ code }, { on }, context) =>
      mayManageCases(context.viewer, code) ? (await figuresOf(context, code, on)).thisYear : null,
    openCases: ({ code }, args, { viewer, loaders }) => {
      const page = pageRequest(args, 1);
      return mayManageCases(viewer, code) ? loaders.openCases(page).load(code) : null;
    },
  },
  FuneralServiceLine: { name: nameOf, sourceNote: sourceNoteOf },
  FuneralService: {
    __resolveReference: ({ id }, context) => serviceToday(context, id),
    name: nameOf,
    prices: ({ id, on }, _, { loaders }) => loaders.prices(on).load(id),
    sourceNote: sourceNoteOf,
  },
  FuneralPrice: {
    name: nameOf,
    amount: ({ amountFen }) => amountFen,
    perKilometre: ({ kilometreFen }) => kilometreFen,
    sourceNote: sourceNoteOf,
    charge: (price, { quantity, kilometres, age, abnormal }) =>
      chargeOf(price, {
        quantity: quantity ?? 1,
        kilometres: kilometres ?? null,
        age: age ?? null,
        abnormal: abnormal ?? false,
      }),
  },
  FuneralCharge: {
    amount: (charge) => (charge.ok ? charge.value : null),
    problems: (charge) => (charge.ok ? [] : charge.problems),
  },
  FuneralFacility: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.facility.load(id)) ?? null,
    name: nameOf,
    division: ({ divisionCode }) => ({ code: divisionCode }),
    sourceNote: sourceNoteOf,
  },
  EcologicalBurialCampaign: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.campaign.load(id)) ?? null,
    name: nameOf,
    division: ({ divisionCode }) => ({ code: divisionCode }),
    destination: ({ destinationZh, destinationKo, destinationEn }) => ({
      zhHans: destinationZh,
      ko: destinationKo,
      en: destinationEn,
    }),
  },
  FuneralCase: {
    __resolveReference: ({ id }, context) => visibleCase(context, id),
    resident: ({ residentId, communityCode }) => ({ id: residentId, communityCode }),
    facility: async ({ facilityId }, _, { loaders }) =>
      facilityId ? ((await loaders.facility.load(facilityId)) ?? null) : null,
    steps: ({ id }, _, { loaders }) => loaders.steps.load(id),
    nextStatuses: ({ status }) => [...nextStatuses(status)],
    version: ({ step }) => step,
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(funeralStates, statusLabels, status),
    history: () => [],
    deadlines: () => [],
    availableActions: () => [],
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;

function nameOf(row: { nameZh: string; nameKo: string; nameEn: string }): Localized {
  return { zhHans: row.nameZh, ko: row.nameKo, en: row.nameEn };
}

function sourceNoteOf(row: Record<'sourceNoteZh' | 'sourceNoteKo' | 'sourceNoteEn', string | null>) {
  const { sourceNoteZh: zhHans, sourceNoteKo: ko, sourceNoteEn: en } = row;
  return zhHans !== null && ko !== null && en !== null ? { zhHans, ko, en } : null;
}

/** The lines that serve a division: the nearest of each kind. */
async function linesOf({ loaders, clock }: Context, code: string, on: string | null | undefined) {
  const around = (await loaders.linesAround(on ?? clock.today()).load(code)).map(({ line }) => line);
  return [...Map.groupBy(around, ({ kind }) => kind).values()].flatMap((lines) => nearest(lines) ?? []);
}

async function figuresOf({ loaders, clock }: Context, code: string, on: string | null | undefined) {
  return (await loaders.caseFigures(on ?? clock.today()).load(code)) ?? { open: 0, thisYear: 0 };
}

async function serviceToday({ loaders, clock }: Context, id: string): Promise<ServiceOnDay | null> {
  const service = await loaders.service.load(id);
  return service ? { ...service, on: clock.today() } : null;
}
