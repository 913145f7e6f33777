/** What the acts on a running grant have in common. */
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import { notFound, type Problem, type Result, refused } from '@civil-affairs/kit/problems';
import type { Viewer } from '@civil-affairs/kit/viewer';
import type { Context } from '../../context.ts';
import type { GrantFactsInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findGrants, type Grant, termsOf } from '../../queries/grants.ts';
import { changesOf, jobOffersOf } from '../../queries/life.ts';
import { findCalculations, policyOn } from '../../queries/policies.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { statedFacts } from '../../rules/life/facts.ts';
import { shareIsStopped } from '../../rules/life/jobs.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import type { ChangeRow, JobOfferRow } from '../../tables/life.ts';
import type { PolicyRow } from '../../tables/policies.ts';
import { lockGrant, theGrant } from '../grants.ts';
import { lockMoney } from '../payments/run-case.ts';

export const theReview: Localized = { zhHans: '该次复核', ko: '해당 재심사', en: 'review' };
export const theChange: Localized = { zhHans: '该项变更', ko: '해당 변경', en: 'change' };
export const theHearing: Localized = { zhHans: '该次听取意见', ko: '해당 의견청취', en: 'hearing' };
export const theRecheck: Localized = { zhHans: '该项核查', ko: '해당 재확인', en: 're-check' };
export const thePlace: Localized = { zhHans: '该行政区划', ko: '해당 행정구획', en: 'division' };

/** The viewer's account, as it is written beside an act. Acts without a token are refused before. */
export function actorOf({ viewer }: { viewer: Viewer | null }): string {
  if (!viewer) throw new Error('an act needs a viewer');
  return viewer.subject;
}

/** A running grant with what an act must know of it. Its term is the latest one, also when that has yet to begin. */
export interface LifeCase {
  grant: Grant;
  changes: ChangeRow[];
  openChange: ChangeRow | undefined;
  offers: JobOfferRow[];
  policy: PolicyRow;
}

type MayAct = (viewer: Viewer | null, communityCode: string) => boolean;

/** What an input names, and where in it; the grant is found through it. */
export interface Named {
  grantId: string | undefined;
  path: string;
  what: Localized;
}

/** The grant that an input names by its own id. */
export function byGrantId(grantId: string): Named {
  return { grantId, path: 'grantId', what: theGrant };
}

/** The case, held until the transaction ends; absent and forbidden look alike. */
export async function lockCase(
  tx: Db,
  context: Context,
  { grantId, path, what }: Named,
  expectedVersion: number,
  mayAct: MayAct,
): Promise<Result<LifeCase>> {
  if (!grantId) return refused(notFound([path], what));
  const { viewer, clock } = context;
  // Before the grant: an approval of a payment run takes them in this order.
  await lockMoney(tx, 'RECKONER');
  const locked = await lockGrant(tx, context, grantId, expectedVersion, (code) => mayAct(viewer, code));
  if (!locked.ok) {
    const absent = locked.problems.some(({ code }) => code === 'NOT_FOUND');
    return absent ? refused(notFound([path], what)) : locked;
  }
  const grant = await withLatestTerm(tx, locked.value);
  const changes = await changesOf(tx, [grantId]);
  const policy = await policyOn(tx, cityOf(grant), clock.today());
  if (!policy) throw new Error('no rules are in force today');
  return {
    ok: true,
    value: {
      grant,
      changes,
      openChange: changes.find(({ decision }) => decision === null),
      offers: await jobOffersOf(tx, [grantId]),
      policy,
    },
  };
}

async function withLatestTerm(tx: Db, grant: Grant): Promise<Grant> {
  const term = (await termsOf(tx, [grant.id])).at(-1);
  return term ? { ...grant, term } : grant;
}

/** The city whose standards and rules a grant goes by. */
export function cityOf({ communityCode }: { communityCode: string }): string {
  return communityCode.slice(0, 6);
}

/** Asks the registry about the persons of some facts, and about nobody for a case that is not the viewer's. */
export async function askPersons(
  context: Context,
  grantId: string | undefined,
  facts: GrantFactsInput | null | undefined,
  mayAct: MayAct,
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

/** The facts that an officer states; undefined when none are stated. */
export function factsStated(
  input: GrantFactsInput | null | undefined,
  found: LifeCase,
  persons: readonly RegisteredPerson[],
  month: LocalDate,
): Result<CalculationFacts> | undefined {
  if (!input) return undefined;
  const { settlement } = found.grant;
  return statedFacts(input, { settlement, month, persons, sharesStopped: sharesStopped(found) });
}

/** The facts that the latest term of the grant was reckoned from; undefined when none are stored. */
export async function storedFacts(tx: Db, { grant }: LifeCase): Promise<CalculationFacts | undefined> {
  const { calculationId } = grant.term;
  if (calculationId === null) return undefined;
  const [calculation] = await findCalculations(tx, [calculationId]);
  return calculation?.facts as CalculationFacts | undefined;
}

/** The problem behind a constraint: the last word, where another writer was faster than the rules could see. */
export function raceLost(constraint: string): Problem | undefined {
  if (constraint === 'grant_members_running') return problem('COUNTED_ELSEWHERE', { path: ['facts'] });
  if (constraint === 'grant_changes_open') return problem('CHANGE_OPEN');
  if (constraint === 'another_person_confirms') return problem('SAME_PERSON_DECIDES');
  if (constraint === 'heard_before_confirmed') return problem('HEARING_MISSING');
  if (constraint === 'offer_once') return problem('OFFER_RECORDED', { path: ['offeredOn'] });
  if (constraint === 'recheck_once' || constraint === 'recheck_of_death')
    return problem('RECHECK_OPEN_ALREADY');
  return undefined;
}
