/** Visits to elders, small repairs and community days. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { type CommunityDayRights, type HomeRights, holdsDaysIn, rightsAtHome } from '../../access/home.ts';
import type { Context } from '../../context.ts';
import type {
  AddCareVisitListingInput,
  AnnounceCareCommunityDayInput,
  CancelCareCommunityDayInput,
  CloseCareConcernInput,
  CompleteCareRepairInput,
  DeclineCareVisitsInput,
  RaiseCareConcernInput,
  RecordCareCommunityDayInput,
  RecordCareVisitInput,
  RequestCareRepairInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { openListingsOf, visitsOf } from '../../queries/home.ts';
import { elderProblems, type RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { concernObstacles, marketAge, visitProblems } from '../../rules/home/obstacles.ts';
import {
  type CommunityDayAct,
  communityDayStates,
  type ListingAct,
  listingStates,
  type RepairAct,
  repairStates,
} from '../../rules/home/states.ts';
import { longestReason, statusObstacles } from '../../rules/status.ts';
import {
  type CareCommunityDayRow,
  type CareRepairRow,
  type CareVisitListingRow,
  type CareVisitRow,
  careCommunityDays,
  careRepairs,
  careVisitListings,
  careVisits,
} from '../../tables/home.ts';
import { messagesOfListing, messagesOfRepair, messagesOfVisitsBegun } from '../messages.ts';
import {
  actsOn,
  type MoveInput,
  openingAct,
  readElder,
  type SystemInput,
  theElder,
  writeMove,
} from '../protocol.ts';

interface Person {
  elder: RegisteredElder | undefined;
  rights: HomeRights | undefined;
}

/** The elder as the register knows the person, with the viewer's rights. */
async function personOf(context: Context, residentId: string, caseNumber: string): Promise<Person> {
  const elder = await readElder(context, caseNumber, residentId);
  const rights = elder && rightsAtHome(context.viewer, { residentId, communityCode: elder.communityCode });
  return { elder, rights };
}

export interface ListingFacts {
  listing: CareVisitListingRow;
  /** The latest first. */
  visits: readonly CareVisitRow[];
}

type ListingChange = Pick<CareVisitListingRow, 'status'> &
  Partial<Pick<CareVisitListingRow, 'communityCode'>>;

const onListing = actsOn({
  noun: { zhHans: '该探访登记', ko: '해당 방문등록', en: 'entry of the visiting list' },
  idField: 'listingId',
  async lock(tx, _, id) {
    const [listing] = await tx
      .select()
      .from(careVisitListings)
      .where(eq(careVisitListings.id, id))
      .for('update');
    return listing && { listing, visits: await visitsOf(tx, [id]), id, version: listing.version };
  },
  rightsOn: ({ viewer }, { listing }) => rightsAtHome(viewer, listing),
  async move(tx, { clock }, { listing: { id, status, version } }, act, change: ListingChange) {
    const next = moved(listingStates, status, act as ListingAct, change.status);
    const until = next === 'ENDED' ? clock.today() : null;
    await tx
      .update(careVisitListings)
      .set({ ...change, until, version: version + 1 })
      .where(eq(careVisitListings.id, id));
    return next;
  },
  messagesOf: async (_tx, _context, done) => messagesOfListing(done),
  idsOf: ({ id, listing: { residentId } }) => ({ listingId: id, residentId }),
} satisfies CaseKind<Context, ListingFacts, ListingFacts & HeldCase, HomeRights, ListingChange>);

const listed =
  (act: ListingAct) =>
  ({ listing }: ListingFacts) =>
    statusObstacles(listingStates, listing.status, act);

export const addCareVisitListing = openingAct<AddCareVisitListingInput, Person>('addCareVisitListing', {
  event: 'CareVisitListingAdded',
  entity: 'CareVisitListing',
  prepare: (context, { residentId }, id) => personOf(context, residentId, id),
  async write(tx, _, { residentId, reasons }, { id, today, prepared: { elder, rights } }) {
    if (!elder || !rights?.visit) return refused(notFound(['residentId'], theElder));
    const problems = [
      ...elderProblems(elder, today),
      ...(reasons.length > 0 ? [] : [problem('REASON_MISSING', { path: ['reasons'] })]),
    ];
    if (problems.length > 0) return refused(...problems);
    await tx.insert(careVisitListings).values({
      id,
      residentId,
      communityCode: elder.communityCode,
      reasons: [...new Set(reasons)],
      status: 'LISTED',
      version: 1,
      since: today,
    });
    const opens = { caseId: id, version: 1, status: 'LISTED' };
    const messages = messagesOfVisitsBegun({ id, residentId, communityCode: elder.communityCode });
    return { ok: true, value: { opens, ids: { listingId: id, residentId }, messages } };
  },
});

export const recordCareVisit = onListing<RecordCareVisitInput>('recordCareVisit', {
  event: 'CareVisitRecorded',
  mayAct: ({ visit }) => visit,
  obstacles: listed('recordCareVisit'),
  inputProblems: (input, { found: { listing }, today }) => [
    ...visitProblems(input, today),
    ...(input.visitedOn < listing.since ? [problem('DAYS_IN_WRONG_ORDER', { path: ['visitedOn'] })] : []),
  ],
  async write(tx, _, { visitedOn, mode, reached, found, done, needs }, { found: { listing, visits } }) {
    const number = Math.max(0, ...visits.map((visit) => visit.number)) + 1;
    await tx.insert(careVisits).values({
      listingId: listing.id,
      number,
      visitedOn,
      mode,
      reached,
      found: words(found),
      done: words(done),
      needs: [...new Set(needs)],
    });
    return { ok: true, value: { change: { status: listing.status }, ids: { visitedOn, mode } } };
  },
});

export const raiseCareConcern = onListing<RaiseCareConcernInput>('raiseCareConcern', {
  event: 'CareConcernRaised',
  mayAct: ({ visit }) => visit,
  obstacles: (facts) => [...listed('raiseCareConcern')(facts), ...concernObstacles(facts.visits)],
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  write: async (_tx, _context, { reason }) => ({
    ok: true,
    value: { change: { status: 'CONCERN' }, remark: words(reason) },
  }),
});

export const closeCareConcern = onListing<CloseCareConcernInput>('closeCareConcern', {
  event: 'CareConcernClosed',
  mayAct: ({ visit }) => visit,
  obstacles: listed('closeCareConcern'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  write: async (_tx, _context, { reason }) => ({
    ok: true,
    value: { change: { status: 'LISTED' }, remark: words(reason) },
  }),
});

export const declineCareVisits = onListing<DeclineCareVisitsInput>('declineCareVisits', {
  event: 'CareVisitsDeclined',
  mayAct: ({ act, visit }) => act || visit,
  obstacles: listed('declineCareVisits'),
  write: async () => ({ ok: true, value: { change: { status: 'ENDED' } } }),
});

/** Ends the visits to somebody who died or moved away. */
export const endCareVisits = onListing<SystemInput & { listingId: string }>('endCareVisits', {
  event: 'CareVisitsEnded',
  mayAct: ({ system }) => system,
  obstacles: listed('endCareVisits'),
  write: async () => ({ ok: true, value: { change: { status: 'ENDED' } } }),
});

export const moveCareVisits = onListing<MoveInput & { listingId: string }>('moveCareVisits', {
  event: 'CareVisitsMoved',
  mayAct: ({ system }) => system,
  obstacles: listed('moveCareVisits'),
  write: writeMove(({ listing }) => listing),
});

export interface RepairFacts {
  repair: CareRepairRow;
}

const onRepair = actsOn({
  noun: { zhHans: '该维修', ko: '해당 수리', en: 'repair' },
  idField: 'repairId',
  async lock(tx, _, id) {
    const [repair] = await tx.select().from(careRepairs).where(eq(careRepairs.id, id)).for('update');
    return repair && { repair, id, version: repair.version };
  },
  rightsOn: ({ viewer }, { repair }) => rightsAtHome(viewer, repair),
  async move(
    tx,
    _,
    { repair: { id, status, version } },
    act,
    change: Partial<CareRepairRow> & Pick<CareRepairRow, 'status'>,
  ) {
    const next = moved(repairStates, status, act as RepairAct, change.status);
    await tx
      .update(careRepairs)
      .set({ ...change, version: version + 1 })
      .where(eq(careRepairs.id, id));
    return next;
  },
  messagesOf: async (_tx, _context, done) => messagesOfRepair(done),
  idsOf: ({ id, repair: { residentId } }) => ({ repairId: id, residentId }),
} satisfies CaseKind<
  Context,
  RepairFacts,
  RepairFacts & HeldCase,
  HomeRights,
  Partial<CareRepairRow> & Pick<CareRepairRow, 'status'>
>);

export const requestCareRepair = openingAct<RequestCareRepairInput, Person>('requestCareRepair', {
  event: 'CareRepairRequested',
  entity: 'CareRepair',
  prepare: (context, { residentId }, id) => personOf(context, residentId, id),
  async write(tx, _, { residentId, item }, { id, today, prepared: { elder, rights } }) {
    if (!elder || !(rights?.act || rights?.visit)) return refused(notFound(['residentId'], theElder));
    const [listing] = await openListingsOf(tx, [residentId]);
    const problems = [
      ...elderProblems(elder, today),
      ...(listing ? [] : [problem('NOT_ON_VISITING_LIST', { path: ['residentId'] })]),
      ...requiredTextProblems(item, ['item'], 100),
    ];
    if (problems.length > 0) return refused(...problems);
    await tx.insert(careRepairs).values({
      id,
      residentId,
      communityCode: elder.communityCode,
      item: words(item) ?? '',
      status: 'REQUESTED',
      version: 1,
      requestedOn: today,
    });
    const opens = { caseId: id, version: 1, status: 'REQUESTED' };
    return { ok: true, value: { opens, ids: { repairId: id, residentId } } };
  },
});

export const moveCareRepair = onRepair<MoveInput & { repairId: string }>('moveCareRepair', {
  event: 'CareRepairMoved',
  mayAct: ({ system }) => system,
  obstacles: ({ repair }) => statusObstacles(repairStates, repair.status, 'moveCareRepair'),
  write: writeMove(({ repair }) => repair),
});

export const completeCareRepair = onRepair<CompleteCareRepairInput>('completeCareRepair', {
  event: 'CareRepairCompleted',
  mayAct: ({ visit }) => visit,
  obstacles: ({ repair }) => statusObstacles(repairStates, repair.status, 'completeCareRepair'),
  inputProblems: ({ result }) => requiredTextProblems(result, ['result'], longestReason),
  write: async (_tx, _context, { done, result }, { today }) => ({
    ok: true,
    value: {
      change: { status: done ? 'DONE' : 'NOT_POSSIBLE', doneOn: today, result: words(result) },
    },
  }),
});

export interface CommunityDayFacts {
  day: CareCommunityDayRow;
}

const onDay = actsOn({
  noun: { zhHans: '该活动日', ko: '해당 활동일', en: 'community day' },
  idField: 'dayId',
  async lock(tx, _, id) {
    const [day] = await tx.select().from(careCommunityDays).where(eq(careCommunityDays.id, id)).for('update');
    return day && { day, id, version: day.version };
  },
  rightsOn: ({ viewer }, { day }): CommunityDayRights => ({ hold: holdsDaysIn(viewer, day.communityCode) }),
  async move(
    tx,
    _,
    { day: { id, status, version } },
    act,
    change: Partial<CareCommunityDayRow> & Pick<CareCommunityDayRow, 'status'>,
  ) {
    const next = moved(communityDayStates, status, act as CommunityDayAct, change.status);
    await tx
      .update(careCommunityDays)
      .set({ ...change, version: version + 1 })
      .where(eq(careCommunityDays.id, id));
    return next;
  },
  idsOf: ({ id, day: { communityCode, kind } }) => ({ dayId: id, communityCode, kind }),
} satisfies CaseKind<
  Context,
  CommunityDayFacts,
  CommunityDayFacts & HeldCase,
  CommunityDayRights,
  Partial<CareCommunityDayRow> & Pick<CareCommunityDayRow, 'status'>
>);

const theCommunity = { zhHans: '该社区', ko: '해당 사회구역', en: 'community' };

export const announceCareCommunityDay = openingAct<AnnounceCareCommunityDayInput>(
  'announceCareCommunityDay',
  {
    event: 'CareCommunityDayAnnounced',
    entity: 'CareCommunityDay',
    async write(tx, { viewer }, { communityCode, kind, on, services }, { id, today }) {
      if (!/^[0-9]{12}$/.test(communityCode) || !holdsDaysIn(viewer, communityCode))
        return refused(notFound(['communityCode'], theCommunity));
      const problems = [
        ...(on >= today ? [] : [problem('DAY_IS_OVER', { path: ['on'] })]),
        ...(services.length > 0 ? [] : [problem('REASON_MISSING', { path: ['services'] })]),
      ];
      if (problems.length > 0) return refused(...problems);
      const made = await tx
        .insert(careCommunityDays)
        .values({
          id,
          communityCode,
          kind,
          onDay: on,
          services: [...new Set(services)],
          minAge: kind === 'MARKET' ? marketAge : 0,
          status: 'ANNOUNCED',
          version: 1,
        })
        .onConflictDoNothing({
          target: [careCommunityDays.communityCode, careCommunityDays.kind, careCommunityDays.onDay],
        })
        .returning({ id: careCommunityDays.id });
      if (made.length === 0) return refused(problem('COMMUNITY_DAY_EXISTS', { path: ['on'] }));
      const opens = { caseId: id, version: 1, status: 'ANNOUNCED' };
      return { ok: true, value: { opens, ids: { dayId: id, communityCode, kind, on } } };
    },
  },
);

const mostVisitors = 100_000;

export const recordCareCommunityDay = onDay<RecordCareCommunityDayInput>('recordCareCommunityDay', {
  event: 'CareCommunityDayHeld',
  mayAct: ({ hold }) => hold,
  obstacles: ({ day }, { today }) => [
    ...statusObstacles(communityDayStates, day.status, 'recordCareCommunityDay'),
    ...(day.onDay <= today ? [] : [problem('DAY_TO_COME')]),
  ],
  inputProblems: ({ visitors }) =>
    visitors >= 0 && visitors <= mostVisitors
      ? []
      : [problem('CAPACITY_OUT_OF_RANGE', { path: ['visitors'] }, { most: mostVisitors })],
  write: async (_tx, _context, { visitors }) => ({
    ok: true,
    value: { change: { status: 'HELD', visitors }, ids: { visitors } },
  }),
});

export const cancelCareCommunityDay = onDay<CancelCareCommunityDayInput>('cancelCareCommunityDay', {
  event: 'CareCommunityDayCancelled',
  mayAct: ({ hold }) => hold,
  obstacles: ({ day }) => statusObstacles(communityDayStates, day.status, 'cancelCareCommunityDay'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  write: async (_tx, _context, { reason }) => ({
    ok: true,
    value: { change: { status: 'CANCELLED' }, remark: words(reason) },
  }),
});
