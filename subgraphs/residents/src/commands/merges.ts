import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { addDays } from '@civil-affairs/kit/dates';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { type RegisterRights, rightsOnResident } from '../access.ts';
import type { Context } from '../context.ts';
import type {
  DropResidentMergeInput,
  MergeResidentRecordsInput,
  ProposeResidentMergeInput,
  SeparateResidentRecordsInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { membershipsOf, openMembersOf } from '../queries/households.ts';
import { adoptionsOfChildren, ancestorsOf, kinOf } from '../queries/kin.ts';
import { findMerges } from '../queries/merges.ts';
import { findResidents, recordsMergedInto } from '../queries/persons.ts';
import { applicantWarnings } from '../rules/deaths.ts';
import { thePerson } from '../rules/households.ts';
import { endedOn, openMembership, transferred } from '../rules/memberships.ts';
import {
  type MergeAct,
  type MergedRecord,
  mergeObstacles,
  mergeProblems,
  mergeReasonProblems,
  mergeStates,
  proposalProblems,
  theMerge,
} from '../rules/merges.ts';
import { nameKeys } from '../rules/names.ts';
import { phoneOf, sealedCancellationNumber, sealedPhone } from '../sealed.ts';
import { type MergeRow, merges, type ResidentRow } from '../tables.ts';
import { actsOn, holdRegister, openingAct, touchHouseholds, touchResidents } from './case.ts';
import { writeMemberships } from './memberships.ts';
import { messagesOfMerge, messagesOfSeparation } from './messages.ts';

/** Proposes that two records are of one person; the value is the merge's id. */
export const proposeResidentMerge = openingAct<ProposeResidentMergeInput>('proposeResidentMerge', {
  event: 'ResidentMergeProposed',
  entity: 'ResidentMerge',
  async write(tx, context, input, { id, today, actor }) {
    await holdRegister(tx);
    const { keptId, mergedId, cancellationNumber, reason } = input;
    const rows = await findResidents(tx, [keptId, mergedId]);
    const find = (field: 'keptId' | 'mergedId') => {
      const row = rows.find((one) => one.id === input[field]);
      return row && rightsOnResident(context.viewer, row).register ? row : undefined;
    };
    const [kept, merged] = [find('keptId'), find('mergedId')];
    if (!kept || !merged) return refused(notFound([kept ? 'mergedId' : 'keptId'], thePerson));
    const problems = [...(await problemsOf(tx, kept, merged)), ...proposalProblems(input)];
    if (problems.length > 0) return refused(...problems);
    const { communityCode } = kept;
    await tx.insert(merges).values({
      id,
      keptId,
      mergedId,
      communityCode,
      cancellationNumber: sealedCancellationNumber(context, words(cancellationNumber) ?? ''),
      reason: words(reason) ?? '',
      status: 'PROPOSED',
      proposedOn: today,
      proposedBy: actor,
      version: 1,
    });
    return {
      ok: true,
      value: {
        opens: { caseId: id, version: 1, status: 'PROPOSED' },
        ids: { mergeId: id, keptId, mergedId, communityCode },
      },
    };
  },
});

/** A merge, as far as rights and rules look at it. */
export interface MergeFacts {
  merge: MergeRow;
  kept: ResidentRow;
}

interface HeldMerge extends MergeFacts, HeldCase {
  merged: ResidentRow;
}

type MergeChange = Pick<MergeRow, 'status'> &
  Partial<Pick<MergeRow, 'decidedOn' | 'decidedBy' | 'decisionReason'>>;

const onMerge = actsOn({
  noun: theMerge,
  idField: 'mergeId',
  async lock(tx, _, id): Promise<HeldMerge | undefined> {
    await holdRegister(tx);
    const [merge] = await findMerges(tx, [id]);
    if (!merge) return undefined;
    const rows = await findResidents(tx, [merge.keptId, merge.mergedId]);
    const find = (recordId: string) => rows.find((row) => row.id === recordId);
    const [kept, merged] = [find(merge.keptId), find(merge.mergedId)];
    return kept && merged && { merge, kept, merged, id, version: merge.version };
  },
  rightsOn: ({ viewer }, { kept }) => rightsOnResident(viewer, kept),
  async move(tx, _, { merge: { id, status, version } }, act, change) {
    const next = moved(mergeStates, status, act as MergeAct, change.status);
    await tx
      .update(merges)
      .set({ ...change, version: version + 1 })
      .where(eq(merges.id, id));
    return next;
  },
  idsOf: ({ id, merge: { keptId, mergedId, communityCode } }) => ({
    mergeId: id,
    keptId,
    mergedId,
    communityCode,
  }),
} satisfies CaseKind<Context, MergeFacts, HeldMerge, RegisterRights, MergeChange>);

/** Merges two records; the value is the merge's id. */
export const mergeResidentRecords = onMerge<MergeResidentRecordsInput>('mergeResidentRecords', {
  event: 'ResidentsMerged',
  mayAct: ({ register }) => register,
  obstacles: ({ merge }, { actor }) => mergeObstacles(merge, 'mergeResidentRecords', actor),
  async write(tx, context, _, { found: { merge, kept, merged }, now, today, actor, viewer }) {
    if (!rightsOnResident(viewer, merged).register) return refused(notFound(['mergeId'], theMerge));
    // What was so when it was proposed may have changed.
    const problems = await problemsOf(tx, kept, merged);
    if (problems.length > 0) return refused(...problems);
    const memberships = await membershipsOf(tx, [kept.id, merged.id]);
    const of = (id: string) => memberships.filter(({ residentId }) => residentId === id);
    const left = openMembership(of(merged.id));
    await writeMemberships(tx, merged.id, endedOn(of(merged.id), addDays(today, -1)), now);
    const comesAlong =
      left !== undefined && openMembership(of(kept.id)) === undefined && kept.diedOn === null;
    if (comesAlong) await writeMemberships(tx, kept.id, transferred(of(kept.id), kept.id, today, left), now);
    const nameKo = kept.nameKo ?? merged.nameKo;
    const act = 'mergeResidentRecords';
    await touchResidents(tx, context, act, [kept.id], {
      nameKo,
      ...nameKeys(kept.name, nameKo),
      ...(kept.phone === null ? sealedPhone(context, phoneOf(context, merged)) : {}),
    });
    await touchResidents(tx, context, act, [merged.id], { mergedInto: kept.id });
    await touchHouseholds(tx, context, act, left ? [left.householdId] : []);
    const others = left ? await openMembersOf(tx, [left.householdId]) : [];
    const headless = left?.relation === 'APPLICANT' && !comesAlong;
    return {
      ok: true,
      value: {
        change: { status: 'MERGED', decidedOn: today, decidedBy: actor },
        messages: messagesOfMerge(merge, kept),
        warnings: applicantWarnings(headless ? others.map(({ relation }) => relation) : []),
      },
    };
  },
});

/** Drops a proposal; the value is the merge's id. */
export const dropResidentMerge = onMerge<DropResidentMergeInput>('dropResidentMerge', {
  event: 'ResidentMergeDropped',
  mayAct: ({ register }) => register,
  obstacles: ({ merge }, { actor }) => mergeObstacles(merge, 'dropResidentMerge', actor),
  inputProblems: ({ reason }) => mergeReasonProblems(reason),
  async write(_tx, _context, { reason }, { today, actor }) {
    const said = words(reason);
    return {
      ok: true,
      value: {
        change: { status: 'DROPPED', decidedOn: today, decidedBy: actor, decisionReason: said },
        remark: said,
      },
    };
  },
});

/** Undoes a merge; the value is its id. */
export const separateResidentRecords = onMerge<SeparateResidentRecordsInput>('separateResidentRecords', {
  event: 'ResidentsSeparated',
  mayAct: ({ register }) => register,
  obstacles: ({ merge }, { actor }) => mergeObstacles(merge, 'separateResidentRecords', actor),
  inputProblems: ({ reason }) => mergeReasonProblems(reason),
  async write(tx, context, { reason }, { found: { merge, kept, merged } }) {
    const act = 'separateResidentRecords';
    await touchResidents(tx, context, act, [merged.id], { mergedInto: null });
    await touchResidents(tx, context, act, [kept.id]);
    const said = words(reason);
    return {
      ok: true,
      value: {
        change: { status: 'SEPARATED', decisionReason: said },
        remark: said,
        messages: messagesOfSeparation(merge, kept, merged),
        warnings: [problem('SEPARATED_RECORDS_TO_SEE')],
      },
    };
  },
});

async function problemsOf(tx: Db, kept: ResidentRow, merged: ResidentRow) {
  return mergeProblems(await recordOf(tx, kept), await recordOf(tx, merged));
}

async function recordOf(tx: Db, row: ResidentRow): Promise<MergedRecord> {
  const others = await recordsMergedInto(tx, [row.id]);
  const kin = await kinOf(tx, [row.id]);
  const parentIds = kin.flatMap(({ id, relation, basis }) =>
    relation === 'PARENT' && basis === 'BLOOD' ? [id] : [],
  );
  const adopted = await adoptionsOfChildren(tx, [row.id, ...others.map(({ id }) => id)]);
  return {
    ...row,
    holdsOthers: others.length > 0,
    ancestorIds: (await ancestorsOf(tx, [row.id])).map(({ id }) => id),
    parents: await findResidents(tx, parentIds),
    adoptionId: adopted.find(({ dissolvedOn }) => dissolvedOn === null)?.id,
  };
}
