import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { knownDay } from '@civil-affairs/kit/arguments';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { labelled } from '@civil-affairs/kit/statutory-deadlines';
import { worksAt } from '../access.ts';
import { divorceCaseActs, divorceCertificateActs, divorceOpeningActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { divorcesOfOffice } from '../queries/divorces.ts';
import {
  divorcePeriodArticles,
  divorcePeriodProblems,
  divorcePeriodSteps,
  divorcePeriods,
} from '../rules/divorce-periods.ts';
import {
  divorceDeadlines,
  divorcePhaseOn,
  divorceStates,
  divorceStatusOn,
} from '../rules/divorces/states.ts';
import { divorceStatusLabels } from '../rules/labels.ts';
import {
  actionsOnDivorce,
  evidenceOfDivorce,
  historyOfDivorce,
  readAgreement,
  readDivorce,
  visibleDivorce,
} from '../views/divorces.ts';
import { existing } from '../views.ts';

export const divorceResolvers = {
  Query: {
    divorcePeriods: (_, args) => periodsOf(knownDay(args.acceptedOn, 'acceptedOn')),
    divorceCase: (_, { id }, context) => readDivorce(context, id),
    divorceCases: async (_, args, { viewer, loaders, database, clock }) => {
      const page = pageRequest(args, 1);
      const office = await loaders.office.load(args.office);
      const dueBefore = args.dueBefore ? knownDay(args.dueBefore, 'dueBefore') : null;
      if (!office || !worksAt(viewer, office)) return null;
      const filter = { officeId: office.id, phase: args.phase ?? null, dueBefore };
      return pageOf(database.db, page, divorcesOfOffice(filter, clock.today()));
    },
  },
  Mutation: {
    ...mutationsOf(
      [...divorceOpeningActs, ...divorceCaseActs],
      payloadWith('divorceCase', ({ loaders }: Context) => loaders.divorce),
    ),
    ...mutationsOf(
      divorceCertificateActs,
      payloadWith('certificate', ({ loaders }: Context) => loaders.certificate),
    ),
  },
  Resident: {
    divorceCases: async ({ id }, _, { viewer, loaders }) =>
      viewer?.residentId === id ? (await loaders.divorces.load(id)).map(({ divorce }) => divorce) : null,
  },
  DivorceCase: {
    __resolveReference: async ({ id }, context) =>
      visibleDivorce(context, await context.loaders.divorce.load(id)),
    office: ({ officeId }, _, { loaders }) => existing(loaders.office.load(officeId)),
    marriage: async ({ registrationId }, _, { loaders }) =>
      registrationId ? ((await loaders.registration.load(registrationId)) ?? null) : null,
    marriageElsewhere: async ({ recordId }, _, { loaders }) =>
      recordId ? ((await loaders.elsewhere.load(recordId)) ?? null) : null,
    parties: ({ id }, _, { loaders }) => loaders.divorceParties.load(id),
    status: (divorce, _, { clock }) => divorceStatusOn(divorce, clock.today()),
    phase: (divorce, _, { clock }) => divorcePhaseOn(divorce, clock.today()),
    periods: ({ acceptedOn }) => (acceptedOn ? periodsOf(acceptedOn) : null),
    agreement: (divorce, _, context) => readAgreement(context, divorce),
    evidence: (divorce, _, context) => evidenceOfDivorce(context, divorce),
    withdrawal: ({ withdrawnBy, closedOn, receiptShown }) =>
      withdrawnBy && closedOn ? { by: withdrawnBy, on: closedOn, receiptShown: receiptShown ?? false } : null,
    registeredOn: ({ status, closedOn }) => (status === 'REGISTERED' ? closedOn : null),
    certificates: ({ id }, _, { loaders }) => loaders.divorceCertificates.load(id),
    notRegistered: ({ id }, _, { loaders }) => loaders.divorceRefusals.load(id),
    caseNumber: ({ id }) => id,
    stage: (divorce, _, { clock }) =>
      stageOf(divorceStates, divorceStatusLabels, divorceStatusOn(divorce, clock.today())),
    history: (divorce, _, context) => historyOfDivorce(context, divorce),
    deadlines: async ({ id }, _, { loaders }) =>
      (await loaders.deadlines.load(id)).map((row) => labelled(divorceDeadlines, row)),
    availableActions: (divorce, _, context) => actionsOnDivorce(context, divorce),
  },
  DivorceParty: {
    resident: ({ residentId }) => ({ id: residentId }),
  },
  DivorceRefusal: { on: ({ refusedOn }) => refusedOn },
} satisfies Resolvers;

/** The periods with how they were found, or why there are none. */
function periodsOf(acceptedOn: LocalDate) {
  const articles = [...divorcePeriodArticles];
  const problems = divorcePeriodProblems(acceptedOn);
  if (problems.length > 0)
    return { acceptedOn, provisional: false, steps: [], problems, warnings: [], articles };
  const periods = divorcePeriods(acceptedOn);
  return {
    ...periods,
    articles,
    provisional: periods.warnings.some(({ code }) => code === 'DAY_MAY_MOVE'),
    steps: divorcePeriodSteps(periods),
    problems: [],
  };
}
