/** What events of other subgraphs do to grants. */
import { carried, type HeardEvent, reactionsOf } from '@civil-affairs/kit/events/reactions';
import { reactionsToMerges } from '@civil-affairs/kit/merged-records';
import {
  followAllowanceApplicantDeath,
  reportAllowanceApplicationConflict,
  undoAllowanceApplicantDeath,
} from './commands/applications/deaths.ts';
import { followAllowanceApplicantMove } from './commands/applications/moves.ts';
import { noteAllowanceHouseholdChange } from './commands/applications/register-changes.ts';
import {
  conflictOf,
  followAllowanceDeath,
  reportAllowanceConflict,
  undoAllowanceDeath,
} from './commands/life/deaths.ts';
import { followAllowanceMove, openAllowanceRecheck } from './commands/life/register-changes.ts';
import { reportAllowanceRecordConflict } from './commands/merged-records.ts';
import type { Context } from './context.ts';
import type { Settlement } from './generated/contract.ts';
import { applicationsWithDead, openApplicationsWith } from './queries/applications.ts';
import { deathRechecksOf, grantsConcerned, grantsCounting } from './queries/life.ts';
import { isSettlement, type Move, movedOf, officeAfterMove } from './rules/life/register-changes.ts';
import { applicationMembers, applications } from './tables/applications.ts';
import { grantMembers } from './tables/grants.ts';
import type { RecheckRow } from './tables/life.ts';

const on = reactionsOf<Context>();

/** What a judgment on a marriage is to a household; the others say nothing about who belongs to it. */
const causeOfJudgment: Readonly<Record<string, News['cause'] | undefined>> = {
  DIVORCED_BY_COURT: 'DIVORCE',
  VOID: 'MARRIAGE_ANNULLED',
  ANNULLED: 'MARRIAGE_ANNULLED',
};

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
      const { residentIds, registeredOn } = event.payload;
      const happenedOn = registeredOn ?? context.clock.today();
      await lookAgain(context, event, {
        cause: 'MARRIAGE',
        happenedOn,
        residentIds,
        about: those(residentIds),
      });
    }),
  ),
  on('DivorceRegistered', { residentIds: 'ids', endedOn: 'day' }, async (context, event) => {
    const { residentIds, endedOn } = event.payload;
    await lookAgain(context, event, {
      cause: 'DIVORCE',
      happenedOn: endedOn,
      residentIds,
      about: those(residentIds),
    });
  }),
  on(
    'MarriageJudgmentAnnotated',
    { residentIds: 'ids', kind: 'code', effectiveOn: 'day' },
    async (context, event) => {
      const { residentIds, kind, effectiveOn } = event.payload;
      const cause = causeOfJudgment[kind];
      if (cause)
        await lookAgain(context, event, {
          cause,
          happenedOn: effectiveOn,
          residentIds,
          about: those(residentIds),
        });
    },
  ),
  on('MarriageRevoked', { residentIds: 'ids', endedOn: 'day?' }, async (context, event) => {
    const { residentIds, endedOn } = event.payload;
    await lookAgain(context, event, {
      cause: 'MARRIAGE_ANNULLED',
      happenedOn: endedOn ?? context.clock.today(),
      residentIds,
      about: those(residentIds),
    });
  }),
  on(
    'ResidentBorn',
    { residentId: 'id', parentIds: 'ids', householdId: 'id', bornOn: 'day' },
    async (context, event) => {
      const { residentId, parentIds, householdId, bornOn } = event.payload;
      await lookAgain(context, event, {
        cause: 'BIRTH',
        happenedOn: bornOn,
        residentIds: parentIds,
        householdIds: [householdId],
        about: () => [residentId],
      });
    },
  ),
  on('ResidentAdopted', { childId: 'id', adopterIds: 'ids', registeredOn: 'day' }, async (context, event) => {
    const { childId, adopterIds, registeredOn } = event.payload;
    await lookAgain(context, event, {
      cause: 'ADOPTION',
      happenedOn: registeredOn,
      residentIds: [childId, ...adopterIds],
      about: () => [childId],
    });
  }),
  on(
    'ResidentAdoptionDissolved',
    { childId: 'id', adopterIds: 'ids', dissolvedOn: 'day' },
    async (context, event) => {
      const { childId, adopterIds, dissolvedOn } = event.payload;
      await lookAgain(context, event, {
        cause: 'ADOPTION_DISSOLVED',
        happenedOn: dissolvedOn,
        residentIds: [childId, ...adopterIds],
        about: () => [childId],
      });
    },
  ),
  on(
    'ResidentHouseholdChanged',
    { householdId: 'id', changedOn: 'day', residentIds: 'ids', otherHouseholdIds: 'ids' },
    async (context, event) => {
      const { householdId, changedOn, residentIds, otherHouseholdIds } = event.payload;
      await lookAgain(context, event, {
        cause: 'HOUSEHOLD_CHANGED',
        happenedOn: changedOn,
        residentIds,
        householdIds: [householdId, ...otherHouseholdIds],
        about: () => [null],
      });
    },
  ),
  on(
    'ResidentMoved',
    { movedOn: 'day', communityCode: 'code?', settlement: 'code?', residentIds: 'ids', householdIds: 'ids' },
    async (context, event) => {
      const { movedOn, communityCode = null, settlement = null, residentIds } = event.payload;
      const move = { residentIds, communityCode };
      await followOffices(context, event, move);
      await lookAgain(context, event, {
        cause: 'MOVED',
        happenedOn: movedOn,
        residentIds,
        about: (household) => movedOf(household, move),
        settlement: isSettlement(settlement) ? settlement : null,
      });
    },
  ),
  ...reactionsToMerges(reportAllowanceRecordConflict, [
    grantMembers.residentId,
    applications.applicantId,
    applicationMembers.residentId,
  ]),
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

/** Lets the office in charge of grants and of open applications follow a move. */
async function followOffices(context: Context, event: HeardEvent, move: Move): Promise<void> {
  const { database, clock } = context;
  for (const grant of await grantsConcerned(database.db, move.residentIds, [], clock.today())) {
    const communityCode = officeAfterMove(grant, move);
    const { grantId } = grant;
    const clientMutationKey = event.keyFor(`${grantId} office`);
    if (communityCode)
      await carried(followAllowanceMove(context, { grantId, communityCode, clientMutationKey }));
  }
  for (const application of await openApplicationsWith(database.db, move.residentIds)) {
    const communityCode = officeAfterMove(application, move);
    const { applicationId } = application;
    const clientMutationKey = event.keyFor(`${applicationId} office`);
    if (communityCode)
      await carried(
        followAllowanceApplicantMove(context, { applicationId, communityCode, clientMutationKey }),
      );
  }
}

/** News of a register about households. */
interface News {
  cause: Parameters<typeof openAllowanceRecheck>[1]['cause'];
  happenedOn: RecheckRow['happenedOn'];
  /** Whose grants and applications are concerned. */
  residentIds: readonly string[];
  householdIds?: readonly string[];
  /** Whom of a household it is about; null stands for all of it. */
  about(household: { memberIds: readonly string[] }): (string | null)[];
  /** Where the household lives now. */
  settlement?: Settlement | null;
}

const those =
  (residentIds: readonly string[]): News['about'] =>
  ({ memberIds }) =>
    memberIds.filter((id) => residentIds.includes(id));

/** Has somebody look again: at each grant by a re-check, at each open application by a note in the case. */
async function lookAgain(
  context: Context,
  event: HeardEvent,
  { cause, happenedOn, residentIds, householdIds = [], about, settlement = null }: News,
): Promise<void> {
  const { db } = context.database;
  for (const grant of await grantsConcerned(db, residentIds, householdIds, context.clock.today()))
    for (const [n, residentId] of about(grant).entries())
      await carried(
        openAllowanceRecheck(context, {
          grantId: grant.grantId,
          cause,
          residentId,
          happenedOn,
          settlement,
          clientMutationKey: event.keyFor(`${grant.grantId} ${n}`),
        }),
      );
  for (const application of await openApplicationsWith(db, residentIds)) {
    const { applicationId } = application;
    const [residentId = null] = about(application);
    const clientMutationKey = event.keyFor(`${applicationId} note`);
    await carried(
      noteAllowanceHouseholdChange(context, { applicationId, cause, residentId, clientMutationKey }),
    );
  }
}
