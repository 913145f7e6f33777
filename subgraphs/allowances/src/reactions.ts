/** What events of other subgraphs do to grants. */
import { carried, type HeardEvent, reactionsOf } from '@civil-affairs/kit/events/reactions';
import {
  followAllowanceApplicantDeath,
  reportAllowanceApplicationConflict,
  undoAllowanceApplicantDeath,
} from './commands/applications/deaths.ts';
import { followAllowanceApplicantMove } from './commands/applications/moves.ts';
import {
  conflictOf,
  followAllowanceDeath,
  reportAllowanceConflict,
  undoAllowanceDeath,
} from './commands/life/deaths.ts';
import { followAllowanceMove, openAllowanceRecheck } from './commands/life/register-changes.ts';
import type { Context } from './context.ts';
import { applicationsWithDead, openApplicationsWith } from './queries/applications.ts';
import { type ConcernedGrant, deathRechecksOf, grantsConcerned, grantsCounting } from './queries/life.ts';
import { movedOf, officeAfterMove } from './rules/life/register-changes.ts';
import type { RecheckRow } from './tables/life.ts';

const on = reactionsOf<Context>();

export const reactions = [
  on('ResidentDeathRegistered', { residentId: 'id', diedOn: 'day' }, async (context, event) => {
    const { residentId, diedOn } = event.payload;
    for (const grantId of await grantsCounting(context.database.db, residentId, diedOn))
      await carried(
        followAllowanceDeath(context, {
          grantId,
          residentId,
          diedOn,
          clientMutationKey: event.keyFor(grantId),
        }),
      );
    await followInApplications(context, event, residentId, diedOn);
  }),
  on('ResidentDeathCorrected', { residentId: 'id', diedOn: 'day?' }, async (context, event) => {
    const { residentId, diedOn } = event.payload;
    const { db } = context.database;
    const conflicting = new Set<string>();
    for (const recheck of await deathRechecksOf(db, residentId)) {
      const { id: recheckId, grantId } = recheck;
      // What an earlier correction has taken back already.
      if (recheck.outcome === 'UNCHANGED') continue;
      const elsewhere = await grantsCounting(db, residentId, context.clock.today());
      const conflict = conflictOf(
        recheck,
        elsewhere.some((id) => id !== grantId),
      );
      const input = { grantId, residentId, clientMutationKey: `${event.keyFor(grantId)} undo` };
      if (conflict) {
        conflicting.add(grantId);
        await carried(reportAllowanceConflict(context, { ...input, conflict }));
      } else await carried(undoAllowanceDeath(context, { ...input, recheckId }));
    }
    if (!diedOn) {
      await undoInApplications(context, event, residentId);
      return;
    }
    await followInApplications(context, event, residentId, diedOn);
    // Dead all the same: what follows, follows from the true day.
    for (const grantId of await grantsCounting(db, residentId, diedOn))
      if (!conflicting.has(grantId))
        await carried(
          followAllowanceDeath(context, {
            grantId,
            residentId,
            diedOn,
            clientMutationKey: event.keyFor(grantId),
          }),
        );
  }),
  ...(['MarriageRegistered', 'MarriageWalkInRegistered'] as const).map((type) =>
    on(type, { residentIds: 'ids', registeredOn: 'day?' }, async (context, event) => {
      const { residentIds } = event.payload;
      const happenedOn = event.payload.registeredOn ?? context.clock.today();
      const concerned = await concernedBy(context, residentIds);
      await openRechecks(context, event, concerned, 'MARRIAGE', happenedOn, ({ memberIds }) =>
        memberIds.filter((id) => residentIds.includes(id)),
      );
    }),
  ),
  on('DivorceRegistered', { residentIds: 'ids', endedOn: 'day' }, async (context, event) => {
    const { residentIds, endedOn } = event.payload;
    const concerned = await concernedBy(context, residentIds);
    await openRechecks(context, event, concerned, 'DIVORCE', endedOn, ({ memberIds }) =>
      memberIds.filter((id) => residentIds.includes(id)),
    );
  }),
  on(
    'ResidentBorn',
    { residentId: 'id', parentIds: 'ids', householdId: 'id', bornOn: 'day' },
    async (context, event) => {
      const { residentId, parentIds, householdId, bornOn } = event.payload;
      const concerned = await concernedBy(context, parentIds, [householdId]);
      await openRechecks(context, event, concerned, 'BIRTH', bornOn, () => [residentId]);
    },
  ),
  on('ResidentAdopted', { childId: 'id', adopterIds: 'ids', registeredOn: 'day' }, async (context, event) => {
    const { childId, adopterIds, registeredOn } = event.payload;
    const concerned = await concernedBy(context, [childId, ...adopterIds]);
    await openRechecks(context, event, concerned, 'ADOPTION', registeredOn, () => [childId]);
  }),
  on(
    'ResidentAdoptionDissolved',
    { childId: 'id', adopterIds: 'ids', dissolvedOn: 'day' },
    async (context, event) => {
      const { childId, adopterIds, dissolvedOn } = event.payload;
      const concerned = await concernedBy(context, [childId, ...adopterIds]);
      await openRechecks(context, event, concerned, 'ADOPTION_DISSOLVED', dissolvedOn, () => [childId]);
    },
  ),
  on(
    'ResidentHouseholdChanged',
    { householdId: 'id', changedOn: 'day', residentIds: 'ids', otherHouseholdIds: 'ids' },
    async (context, event) => {
      const { householdId, changedOn, residentIds, otherHouseholdIds } = event.payload;
      const concerned = await concernedBy(context, residentIds, [householdId, ...otherHouseholdIds]);
      await openRechecks(context, event, concerned, 'HOUSEHOLD_CHANGED', changedOn, () => [null]);
    },
  ),
  on(
    'ResidentMoved',
    { movedOn: 'day', communityCode: 'code?', residentIds: 'ids', householdIds: 'ids' },
    async (context, event) => {
      const { movedOn, communityCode = null, residentIds } = event.payload;
      const move = { residentIds, communityCode };
      const concerned = await concernedBy(context, residentIds);
      for (const grant of concerned) {
        const office = officeAfterMove(grant, move);
        const { grantId } = grant;
        if (office)
          await carried(
            followAllowanceMove(context, {
              grantId,
              communityCode: office,
              clientMutationKey: event.keyFor(`${grantId} office`),
            }),
          );
      }
      await openRechecks(context, event, concerned, 'MOVED', movedOn, (grant) => movedOf(grant, move));
      for (const { applicationId, ...application } of await openApplicationsWith(
        context.database.db,
        residentIds,
      )) {
        const office = officeAfterMove(application, move);
        if (office)
          await carried(
            followAllowanceApplicantMove(context, {
              applicationId,
              communityCode: office,
              clientMutationKey: event.keyFor(applicationId),
            }),
          );
      }
    },
  ),
];

async function followInApplications(
  context: Context,
  event: HeardEvent,
  residentId: string,
  diedOn: string,
): Promise<void> {
  for (const { applicationId } of await openApplicationsWith(context.database.db, [residentId]))
    await carried(
      followAllowanceApplicantDeath(context, {
        applicationId,
        residentId,
        diedOn,
        clientMutationKey: event.keyFor(applicationId),
      }),
    );
}

/** What is still open counts the person again; what the death had ended is an officer's. */
async function undoInApplications(context: Context, event: HeardEvent, residentId: string): Promise<void> {
  for (const { applicationId, status } of await applicationsWithDead(context.database.db, residentId)) {
    const input = { applicationId, residentId, clientMutationKey: event.keyFor(applicationId) };
    await carried(
      status === 'TERMINATED'
        ? reportAllowanceApplicationConflict(context, input)
        : undoAllowanceApplicantDeath(context, input),
    );
  }
}

function concernedBy(
  { database, clock }: Context,
  residentIds: readonly string[],
  householdIds: readonly string[] = [],
): Promise<ConcernedGrant[]> {
  return grantsConcerned(database.db, residentIds, householdIds, clock.today());
}

/** Opens a re-check of each grant for each person whom the news is about; null stands for the household. */
async function openRechecks(
  context: Context,
  event: HeardEvent,
  concerned: readonly ConcernedGrant[],
  cause: Parameters<typeof openAllowanceRecheck>[1]['cause'],
  happenedOn: RecheckRow['happenedOn'],
  personsOf: (grant: ConcernedGrant) => (string | null)[],
): Promise<void> {
  for (const grant of concerned)
    for (const [n, residentId] of personsOf(grant).entries())
      await carried(
        openAllowanceRecheck(context, {
          grantId: grant.grantId,
          cause,
          residentId,
          happenedOn,
          clientMutationKey: event.keyFor(`${grant.grantId} ${n}`),
        }),
      );
}
