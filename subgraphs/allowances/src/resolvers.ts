import type { Clock } from '@civil-affairs/kit/clock';
import { isLocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { connectionOfAll, pageRequest } from '@civil-affairs/kit/pages';
import { hasJurisdiction, maySeeResident, type Viewer } from '@civil-affairs/kit/viewer';
import type { Context } from './context.ts';
import type { Resolvers, Settlement } from './generated.ts';
import { timelineMonths } from './loaders.ts';
import type { Figures } from './queries/figures.ts';
import type { Grant, HouseholdReference, HouseholdView } from './queries/grants.ts';
import { inForceOn, monthOf, statusOn } from './rules.ts';

export const resolvers: Resolvers = {
  Query: {
    allowanceStandards: async (_, { division }, { loaders }) =>
      (await loaders.standards.load(cityOf(division))) ?? null,
  },
  AllowanceStandardTimeline: {
    specialHardship: ({ city }, _, { loaders }) => loaders.specialHardship.load(city),
  },
  UrbanStandard: { perMonth: ({ perMonthFen }) => perMonthFen },
  RuralStandard: { perYear: ({ perYearFen }) => perYearFen },
  SpecialHardshipStandard: { perMonth: ({ perMonthFen }) => perMonthFen },
  Division: { allowances: ({ code }) => ({ code }) },
  DivisionAllowances: {
    urbanStandard: async ({ code }, { on }, { loaders, clock }) =>
      inForceOn((await loaders.standards.load(cityOf(code)))?.urban ?? [], dayOf(on, clock)) ?? null,
    ruralStandard: async ({ code }, { on }, { loaders, clock }) =>
      inForceOn((await loaders.standards.load(cityOf(code)))?.rural ?? [], dayOf(on, clock)) ?? null,
    householdsInForce: async ({ code }, { on, settlement }, { loaders, clock }) =>
      total(await loaders.figures(dayOf(on, clock)).load(code), settlement, ({ households }) => households),
    personsInForce: async ({ code }, { on, settlement }, { loaders, clock }) =>
      total(await loaders.figures(dayOf(on, clock)).load(code), settlement, ({ persons }) => persons),
    monthlyTotal: async ({ code }, { on, settlement }, { loaders, clock }) =>
      total(await loaders.figures(dayOf(on, clock)).load(code), settlement, ({ amountFen }) => amountFen),
    paidInMonth: async ({ code }, { month, settlement }, { loaders, clock }) =>
      total(
        await loaders.paid(monthOf(dayOf(month, clock))).load(code),
        settlement,
        ({ amountFen }) => amountFen,
      ),
    timeline: async ({ code }, _, { loaders, clock }) => {
      const figures = await loaders.timeline.load(code);
      return timelineMonths(clock.today()).map((month) => ({
        month,
        urban: figuresOfMonth(figures, month, 'URBAN'),
        rural: figuresOfMonth(figures, month, 'RURAL'),
      }));
    },
  },
  Resident: {
    allowance: async (resident, _, { viewer, loaders }) =>
      maySeeResident(viewer, resident) ? ((await loaders.countedGrant.load(resident.id)) ?? null) : null,
  },
  ResidentAllowance: {
    status: ({ grant }, _, { clock }) => statusOf(grant, clock),
    category: ({ grant }) => grant.category,
    monthlyAmount: ({ grant }) => grant.term.monthlyAmountFen,
  },
  Household: { allowance: (household, _, context) => visibleHousehold(context, household) },
  HouseholdAllowance: {
    grant: async (household, _, context) => {
      const today = context.clock.today();
      const running = (await visibleGrants(context, household)).filter(
        ({ effectiveFrom, effectiveUntil }) =>
          effectiveFrom <= today && (effectiveUntil === null || effectiveUntil >= today),
      );
      return running[0] ?? null;
    },
    grants: async (household, args, context) => {
      const page = pageRequest(args, 1);
      return connectionOfAll(await visibleGrants(context, household), page, ({ id }) => [id]);
    },
    payments: ({ id, only }, args, { loaders }) => {
      const page = pageRequest(args, 2);
      if (page.after && !isLocalDate(page.after[0] ?? ''))
        throw publicError('BAD_USER_INPUT', 'after is not a cursor of this list.');
      return loaders.payments(only)(page).load(id);
    },
  },
  AllowanceGrant: {
    __resolveReference: async ({ id }, context) => {
      const grant = await context.loaders.grant.load(id);
      return grant && (await maySeeGrant(context, grant, 'residents:read')) ? grant : null;
    },
    household: ({ householdId }) => ({ id: householdId }),
    community: ({ communityCode }) => ({ code: communityCode }),
    status: (grant, _, { clock }) => statusOf(grant, clock),
    countedMembers: ({ term }) => term.countedMembers,
    monthlyAmount: ({ term }) => term.monthlyAmountFen,
    members: ({ id }, _, { loaders }) => loaders.members.load(id),
    terms: ({ id }, _, { loaders }) => loaders.terms.load(id),
  },
  AllowanceMember: { resident: ({ residentId }) => ({ id: residentId }) },
  AllowanceTerm: {
    householdIncome: ({ householdIncomeFen }) => householdIncomeFen,
    monthlyAmount: ({ monthlyAmountFen }) => monthlyAmountFen,
  },
  AllowancePayment: {
    __resolveReference: async ({ id }, context) => {
      const payment = await context.loaders.payment.load(id);
      if (!payment) return null;
      const grant = await getGrant(context, payment.grantId);
      return (await maySeeGrant(context, grant, 'allowances:read')) ? payment : null;
    },
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    amount: ({ amountFen }) => amountFen,
  },
};

/** Standards are set by the city, whose code begins those of its streets and communities. */
function cityOf(code: string): string {
  return code.slice(0, 6);
}

/** @throws BAD_USER_INPUT for a day outside the calendar of the city */
function dayOf(day: string | null | undefined, clock: Clock): string {
  if (day != null && !isLocalDate(day))
    throw publicError('BAD_USER_INPUT', 'The day must lie between 1900 and 2199.');
  return day ?? clock.today();
}

function total<Row extends { settlement: Settlement }>(
  rows: readonly Row[],
  settlement: Settlement | null | undefined,
  figureOf: (row: Row) => number,
): number {
  return rows
    .filter((row) => settlement == null || row.settlement === settlement)
    .reduce((sum, row) => sum + figureOf(row), 0);
}

function figuresOfMonth(figures: readonly Figures[], month: string, settlement: Settlement) {
  const found = figures.find((row) => row.day === month && row.settlement === settlement);
  return {
    households: found?.households ?? 0,
    persons: found?.persons ?? 0,
    amount: found?.amountFen ?? 0,
  };
}

function statusOf({ effectiveUntil, term }: Grant, clock: Clock) {
  return statusOn(clock.today(), effectiveUntil, term.status);
}

/** Staff of the place; residents have their own way in. */
function isStaffOf(viewer: Viewer | null, communityCode: string): boolean {
  return viewer?.role !== 'RESIDENT' && hasJurisdiction(viewer, communityCode);
}

/** Staff of the place see every grant of the household, residents those in which they are counted. */
async function visibleHousehold(
  { viewer, loaders }: Context,
  { id, communityCode = '' }: HouseholdReference,
): Promise<HouseholdView | null> {
  if (isStaffOf(viewer, communityCode)) return { id, only: null };
  if (!viewer?.residentId) return null;
  const own = await loaders.ownGrants.load(viewer.residentId);
  const only = own.filter(({ householdId }) => householdId === id).map(({ grantId }) => grantId);
  return only.length > 0 ? { id, only } : null;
}

async function visibleGrants({ loaders }: Context, { id, only }: HouseholdView): Promise<Grant[]> {
  const all = await loaders.grantsOfHousehold.load(id);
  return only ? all.filter((grant) => only.includes(grant.id)) : all;
}

async function maySeeGrant({ viewer, loaders }: Context, grant: Grant, scope: string): Promise<boolean> {
  if (!viewer?.scopes.includes(scope)) return false;
  if (isStaffOf(viewer, grant.communityCode)) return true;
  if (!viewer.residentId) return false;
  return (await loaders.ownGrants.load(viewer.residentId)).some(({ grantId }) => grantId === grant.id);
}

async function getGrant({ loaders }: Context, id: string): Promise<Grant> {
  const grant = await loaders.grant.load(id);
  if (!grant) throw new Error('a payment names a grant that has no terms');
  return grant;
}
