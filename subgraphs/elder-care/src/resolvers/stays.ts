import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { dayOf } from '@civil-affairs/kit/arguments';
import { addDays, addMonths } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { stageOf } from '@civil-affairs/kit/states';
import { reserveCareBed } from '../commands/stays/beds.ts';
import { stayActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import {
  agreementsEnding,
  arrivalsAt,
  assessmentsDueAt,
  departuresFrom,
  deskBeds,
} from '../queries/stays.ts';
import { waitingFor } from '../queries/waiting.ts';
import { stayStates, stayStatusLabels } from '../rules/stays/states.ts';
import { levelFound } from '../sealed.ts';
import {
  actionsOnStay,
  historyOfStay,
  houseOf,
  readStay,
  recordShown,
  stayRights,
  visibleDesk,
  visibleStay,
} from '../views/stays.ts';

const admissionIn = payloadWith('admission', ({ loaders }: Context) => loaders.stay);

/** What a desk shows of persons is in their access logs. */
async function shownAt<Row extends { residentId: string }>(
  context: Context,
  institutionId: string,
  rows: Promise<Row[]>,
): Promise<Row[]> {
  const found = await rows;
  await recordShown(context, institutionId, found);
  return found;
}

export const stayResolvers = {
  Query: {
    careAdmission: (_, { id }, context) => readStay(context, id),
    careAdmissionDesk: async (_, { institutionId, on }, context) => {
      const day = dayOf(on, context.clock);
      const institution = await visibleDesk(context, institutionId);
      return institution && { on: day, institution };
    },
  },
  Mutation: mutationsOf([reserveCareBed, ...stayActs], admissionIn),
  CareAdmission: {
    __resolveReference: ({ id }, context) => visibleStay(context, id),
    resident: ({ residentId }) => ({ id: residentId }),
    institution: ({ institutionId }, _, context) => houseOf(context, institutionId),
    levelAtAdmission: async ({ assessmentId }, _, context) => {
      const assessment =
        assessmentId === null ? undefined : await context.loaders.assessment.load(assessmentId);
      return assessment ? levelFound(context, assessment) : null;
    },
    agreement: async ({ id }, _, { loaders }) => (await loaders.agreement.load(id)) ?? null,
    risks: async (stay, _, context) => {
      const { seeCare } = await stayRights(context, stay);
      const risks = await context.loaders.risks.load(stay.id);
      return risks.map((risk) => ({ ...risk, measure: seeCare ? risk.measure : null }));
    },
    absences: ({ id }, _, { loaders }) => loaders.absences.load(id),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(stayStates, stayStatusLabels, status),
    history: (stay, _, context) => historyOfStay(context, stay),
    deadlines: () => [],
    availableActions: (stay, _, context) => actionsOnStay(context, stay),
  },
  CareServiceAgreement: {
    monthlyBedFee: ({ monthlyBedFen }) => monthlyBedFen,
    monthlyCareFee: ({ monthlyCareFen }) => monthlyCareFen,
    deposit: ({ depositFen }) => depositFen,
  },
  CareAdmissionDesk: {
    beds: async ({ institution: { id }, on }, { free }, context) => {
      const rows = await deskBeds(context.database.db, id, on);
      const wanted = rows.filter(({ stay }) => free == null || (stay === null) === free);
      const stays = wanted.flatMap(({ stay }) => stay ?? []);
      await recordShown(context, id, stays);
      return wanted.map(({ bed: { number, type }, stay }) => ({
        number,
        type,
        status: stay?.status ?? null,
        admission: stay,
        occupiedUntil: stay?.until ?? null,
      }));
    },
    arrivals: ({ institution: { id } }, _, context) =>
      shownAt(context, id, arrivalsAt(context.database.db, id)),
    departures: ({ institution: { id }, on }, _, context) =>
      shownAt(context, id, departuresFrom(context.database.db, id, on)),
    nextOnList: ({ institution: { id, kind } }, { bedType, most }, context) => {
      if (most < 1 || most > 20) throw publicError('BAD_USER_INPUT', 'most must lie between 1 and 20.');
      const rows = waitingFor(context.database.db, id, bedType, kind !== 'PRIVATE', most);
      return shownAt(context, id, rows);
    },
    agreementsEnding: ({ institution: { id }, on }, { withinDays }, context) => {
      if (withinDays < 0 || withinDays > 366)
        throw publicError('BAD_USER_INPUT', 'withinDays must lie between 0 and 366.');
      return shownAt(context, id, agreementsEnding(context.database.db, id, on, withinDays));
    },
    assessmentsDue: async ({ institution: { id }, on }, _, context) => {
      const { db } = context.database;
      const rule = await context.loaders.assessmentRule(on);
      if (!rule) return [];
      const publishedFrom = addDays(addMonths(on, -rule.validMonths), 1);
      return shownAt(context, id, assessmentsDueAt(db, id, on, publishedFrom));
    },
  },
} satisfies Resolvers;
