/** What the acts on a running grant have in common: how they hold it, and what they read of it. */
import type { HeldCase } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { eq } from 'drizzle-orm';
import { type LifeRights, rightsOnGrant } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { AllowanceGrantFactsInput, AllowanceStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findGrants, type Grant, membersOf, termsOf } from '../../queries/grants.ts';
import {
  changesOf,
  findChanges,
  findHearings,
  findRechecks,
  findReviews,
  jobOffersOf,
  rechecksOf,
  reviewsOf,
} from '../../queries/life.ts';
import { findCalculations, policyOn } from '../../queries/policies.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { statedFacts } from '../../rules/life/facts.ts';
import { shareIsStopped } from '../../rules/life/jobs.ts';
import type { LifeFacts } from '../../rules/life/obstacles.ts';
import { grantStates, type LifeAct, standingOf } from '../../rules/life/states.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import { grants, type MemberRow, type TermRow } from '../../tables/grants.ts';
import type { ChangeRow, HearingRow, JobOfferRow, RecheckRow, ReviewRow } from '../../tables/life.ts';
import type { PolicyRow } from '../../tables/policies.ts';
import { lockMoney } from '../payments/run-case.ts';
import { actsOn } from '../protocol.ts';
import { messagesOfGrant } from './messages.ts';

const theGrant = { zhHans: '该救助待遇', ko: '해당 구조대우', en: 'grant' };

/** The rows of a grant's life, each in its order. */
export interface LifeRows {
  terms: readonly TermRow[];
  members: readonly MemberRow[];
  reviews: readonly ReviewRow[];
  changes: readonly ChangeRow[];
  rechecks: readonly RecheckRow[];
}

/** A grant as rights and rules look at it. Its term is the latest one, also when that has yet to begin. */
export function lifeFacts(
  stored: Grant,
  { terms, members, reviews, changes, rechecks }: LifeRows,
  today: LocalDate,
) {
  const grant: Grant = { ...stored, term: terms.at(-1) ?? stored.term };
  const change = changes.find(({ decision }) => decision === null);
  return {
    grant,
    status: standingOf(grant, today),
    memberIds: members.filter((member) => belongs(member, grant, today)).map(({ residentId }) => residentId),
    review: reviews.find(({ doneOn }) => doneOn === null),
    change,
    changeWaits: change !== undefined,
    recheck: rechecks.find(({ settledOn }) => settledOn === null),
  } satisfies LifeFacts;
}

/** Whether somebody is counted in a grant, or was until its end. */
function belongs({ until }: MemberRow, { effectiveUntil }: Grant, today: LocalDate): boolean {
  return until === null || until >= today || (effectiveUntil !== null && until >= effectiveUntil);
}

/** A grant with everything that an act must know of it. */
export interface LifeCase extends HeldCase, LifeRows, ReturnType<typeof lifeFacts> {
  offers: readonly JobOfferRow[];
  policy: PolicyRow;
}

async function lockLife(tx: Db, { clock }: Context, id: string): Promise<LifeCase | undefined> {
  // Before the grant: an approval of a payment run takes them in this order.
  await lockMoney(tx, 'CALCULATOR');
  await tx.select({ id: grants.id }).from(grants).where(eq(grants.id, id)).for('update');
  const today = clock.today();
  const [stored] = await findGrants(tx, [id], today);
  if (!stored) return undefined;
  const rows: LifeRows = {
    terms: await termsOf(tx, [id]),
    members: await membersOf(tx, [id]),
    reviews: await reviewsOf(tx, [id]),
    changes: await changesOf(tx, [id]),
    rechecks: await rechecksOf(tx, [id]),
  };
  const policy = await policyOn(tx, cityOf(stored), today);
  if (!policy) throw new Error('no rules are in force today');
  const facts = lifeFacts(stored, rows, today);
  const offers = await jobOffersOf(tx, [id]);
  return { ...rows, ...facts, id, version: stored.version, offers, policy };
}

/** The grant of a row that an input names, and the row as it is once the grant is held. */
async function lockThrough<Field extends 'reviews' | 'changes' | 'rechecks'>(
  tx: Db,
  context: Context,
  row: LifeCase[Field][number] | undefined,
  field: Field,
): Promise<[LifeCase, LifeCase[Field][number]] | undefined> {
  const found = row && (await lockLife(tx, context, row.grantId));
  const named = found?.[field].find(({ id }) => id === row?.id);
  return found && named && [found, named];
}

/** What the acts on a grant have in common, whatever of it their input names; they change where it stands. */
const ofLife = {
  rightsOn: ({ viewer }: Context, { grant, memberIds }: LifeFacts) =>
    rightsOnGrant(viewer, grant.communityCode, memberIds),
  async move(tx: Db, _: Context, { id, version, status }: LifeCase, act: string, to: AllowanceStatus) {
    const next = moved(grantStates, status, act as LifeAct, to);
    await tx
      .update(grants)
      .set({ version: version + 1 })
      .where(eq(grants.id, id));
    return next;
  },
  messagesOf: messagesOfGrant,
  races: { grant_members_running: () => problem('COUNTED_ELSEWHERE', { path: ['facts'] }) },
};

export const onGrant = actsOn<LifeFacts, LifeCase, LifeRights, AllowanceStatus>({
  ...ofLife,
  noun: theGrant,
  idField: 'grantId',
  lock: lockLife,
  idsOf: ({ id }) => ({ grantId: id }),
});

type ReviewCase = LifeCase & { review: ReviewRow };

export const onReview = actsOn<LifeFacts, ReviewCase, LifeRights, AllowanceStatus>({
  ...ofLife,
  noun: { zhHans: '该次复核', ko: '해당 재심사', en: 'review' },
  idField: 'reviewId',
  async lock(tx, context, id) {
    const [row] = await findReviews(tx, [id]);
    const [found, review] = (await lockThrough(tx, context, row, 'reviews')) ?? [];
    return found && review && { ...found, review };
  },
  idsOf: ({ id, review }) => ({ grantId: id, reviewId: review.id }),
});

type ChangeCase = LifeCase & { change: ChangeRow };

export const onChange = actsOn<LifeFacts, ChangeCase, LifeRights, AllowanceStatus>({
  ...ofLife,
  noun: { zhHans: '该项变更', ko: '해당 변경', en: 'change' },
  idField: 'changeId',
  async lock(tx, context, id) {
    const [row] = await findChanges(tx, [id]);
    const [found, change] = (await lockThrough(tx, context, row, 'changes')) ?? [];
    return found && change && { ...found, change };
  },
  idsOf: ({ id, change }) => ({ grantId: id, changeId: change.id }),
});

type HearingCase = ChangeCase & { hearing: HearingRow };

export const onHearing = actsOn<LifeFacts, HearingCase, LifeRights, AllowanceStatus>({
  ...ofLife,
  noun: { zhHans: '该次听取意见', ko: '해당 의견청취', en: 'hearing' },
  idField: 'hearingId',
  async lock(tx, context, id) {
    const [hearing] = await findHearings(tx, [id]);
    const [row] = hearing ? await findChanges(tx, [hearing.changeId]) : [];
    const [found, change] = (await lockThrough(tx, context, row, 'changes')) ?? [];
    return found && change && hearing && { ...found, change, hearing };
  },
  idsOf: ({ id, change, hearing }) => ({ grantId: id, changeId: change.id, hearingId: hearing.id }),
});

type RecheckCase = LifeCase & { recheck: RecheckRow };

export const onRecheck = actsOn<LifeFacts, RecheckCase, LifeRights, AllowanceStatus>({
  ...ofLife,
  noun: { zhHans: '该项核查', ko: '해당 재확인', en: 're-check' },
  idField: 'recheckId',
  async lock(tx, context, id) {
    const [row] = await findRechecks(tx, [id]);
    const [found, recheck] = (await lockThrough(tx, context, row, 'rechecks')) ?? [];
    return found && recheck && { ...found, recheck };
  },
  idsOf: ({ id, recheck }) => ({ grantId: id, recheckId: recheck.id }),
});

/** The city whose standards and rules a grant goes by. */
export function cityOf({ communityCode }: { communityCode: string }): string {
  return communityCode.slice(0, 6);
}

/** Asks the registry about the persons of some facts, and about nobody for a case that is not the viewer's. */
export async function readPersons(
  context: Context,
  grantId: string | undefined,
  facts: AllowanceGrantFactsInput | null | undefined,
  mayAct: (viewer: Viewer | null, communityCode: string) => boolean,
): Promise<RegisteredPerson[]> {
  if (!grantId || !facts) return [];
  const [grant] = await findGrants(context.database.db, [grantId], context.clock.today());
  if (!grant || !mayAct(context.viewer, grant.communityCode)) return [];
  const ids = [...new Set(facts.members.map(({ residentId }) => residentId))];
  const [persons = []] = await context.registry([{ caseNumber: grantId, ids }]);
  return persons;
}

/** The persons of a case whose share is cut for refused jobs. */
export function sharesStopped({ changes, offers }: Pick<LifeCase, 'changes' | 'offers'>): Set<string> {
  const cuts = changes.filter(({ cause, decision }) => cause === 'JOBS_REFUSED' && decision === 'CONFIRMED');
  const persons = Map.groupBy(cuts, ({ residentId }) => residentId ?? '');
  return new Set(
    [...persons.entries()]
      .filter(([id, own]) =>
        shareIsStopped(
          own.map(({ decidedOn }) => decidedOn ?? ''),
          offers.filter(({ residentId }) => residentId === id),
        ),
      )
      .map(([id]) => id),
  );
}

/** What is wrong with the facts that an officer states, where any are stated. */
export function factsProblems(...stated: Parameters<typeof factsStated>): Problem[] {
  const facts = factsStated(...stated);
  return facts && !facts.ok ? facts.problems : [];
}

/** The facts that an officer states, once nothing is wrong with them; undefined when none are stated. */
export function factsGiven(...stated: Parameters<typeof factsStated>): CalculationFacts | undefined {
  const facts = factsStated(...stated);
  return facts?.ok ? facts.value : undefined;
}

/** The facts that an officer states, or what is wrong with them; undefined when none are stated. */
export function factsStated(
  input: AllowanceGrantFactsInput | null | undefined,
  found: LifeCase,
  persons: readonly RegisteredPerson[],
  month: LocalDate,
): Result<CalculationFacts> | undefined {
  if (!input) return undefined;
  const { settlement, category } = found.grant;
  const recognised = category === 'SPECIAL_HARDSHIP';
  return statedFacts(input, { settlement, month, persons, sharesStopped: sharesStopped(found), recognised });
}

/** The facts that the latest term of the grant was calculated from; undefined when none are stored. */
export async function storedFacts(tx: Db, { grant }: LifeCase): Promise<CalculationFacts | undefined> {
  const { calculationId } = grant.term;
  if (calculationId === null) return undefined;
  const [calculation] = await findCalculations(tx, [calculationId]);
  return calculation?.facts as CalculationFacts | undefined;
}
