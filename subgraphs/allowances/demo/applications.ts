/** The applications of the demo city, in every state: what people did, and when. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, addMonths } from '@civil-affairs/kit/dates';
import { type DemoHousehold, demoCommunity } from '@civil-affairs/kit/demo-city';
import { and, eq, isNull } from 'drizzle-orm';
import { recordAllowanceReview } from '../src/commands/life/reviews.ts';
import { type ReviewRow, reviews } from '../src/tables/life.ts';
import { accountNumber } from './accounts.ts';
import { apply, type Plan, type Scene } from './case.ts';
import type { DemoGrant } from './grant.ts';
import { officeOf } from './people.ts';

/** How many days before the demo's day each act of a case was, and what the household has a person and month. */
const plans: readonly (Plan & { incomeEach?: number })[] = [
  // Of the demo's own community.
  { submitted: 1 },
  { submitted: 4, supplementRequested: 3 },
  // Nobody went for more than three working days: this deadline is overdue.
  { submitted: 10, accepted: 9 },
  { submitted: 11, accepted: 10, visited: 8, checked: 4 },
  { submitted: 17, accepted: 16, visited: 14, checked: 10, proposed: 4, published: 3 },
  { submitted: 32, accepted: 31, visited: 29, checked: 25, proposed: 22, published: 21, handedIn: 11 },
  // Of other divisions.
  { submitted: 4, accepted: 3, visited: 1 },
  { submitted: 15, accepted: 14, visited: 10, checked: 8, proposed: 2 },
  { submitted: 18, accepted: 17, visited: 15, checked: 11, proposed: 5, published: 4, objected: 2 },
  {
    submitted: 24,
    accepted: 23,
    visited: 21,
    checked: 17,
    proposed: 11,
    published: 10,
    objected: 8,
    upheld: 4,
  },
  {
    submitted: 36,
    accepted: 35,
    visited: 33,
    checked: 29,
    proposed: 24,
    published: 23,
    handedIn: 11,
    granted: 3,
  },
  { submitted: 14, accepted: 11, visited: 9, checked: 4, incomeEach: 260_000, refused: 2 },
  { submitted: 25, accepted: 24, terminated: 9 },
  { submitted: 16, supplementRequested: 15, withdrawn: 12 },
];
const inDemoCommunity = 6;
/** The household of a member of the committee: on the separate register, and waiting for the county's visit. */
const kinPlan: Plan = {
  submitted: 33,
  accepted: 32,
  visited: 30,
  checked: 28,
  proposed: 24,
  published: 22,
  handedIn: 10,
};
/** The case of an older grant, in days before its decision. */
const pastPlan: Plan = {
  submitted: 42,
  accepted: 41,
  visited: 39,
  checked: 36,
  proposed: 32,
  published: 31,
  handedIn: 7,
  granted: 0,
};

/** Accounts of households that apply now; those of the grants are numbered from 0. */
const firstNewAccount = 2_000_000;
/** Those of the applications of now are numbered from 0. */
const firstPastNotice = 1_000;
const incomeEach = 30_000;
/** Of so many grants one was not reviewed in time. */
export const oneIsOverdueOf = 17;

/** Older grants that came of an application: a few, of which the whole life is known. */
export function grantsWithCase(planned: readonly DemoGrant[]): DemoGrant[] {
  return planned
    .filter(
      ({ grant, terms, later }, n) =>
        grant.category === 'ALLOWANCE' &&
        grant.effectiveUntil === null &&
        later === undefined &&
        // First opinions of before would be calculated by a standard of which steps are missing.
        (n === 0 || grant.decidedOn >= '2024-12-01') &&
        terms.length > 0,
    )
    .slice(0, 12);
}

/** Lets the grants come of their cases, and each be reviewed since. */
export async function replayPast(scene: Scene, planned: readonly DemoGrant[]): Promise<void> {
  const { replay, database, staff } = scene;
  replay.number('AllowanceApplication', plans.length + 1);
  replay.number('AllowanceNotice', firstPastNotice);
  for (const { grant, terms, household } of grantsWithCase(planned)) {
    const n = planned.findIndex((one) => one.grant === grant);
    replay.number('AllowanceGrant', n);
    replay.number('AllowanceAccount', n);
    await apply(scene, {
      household,
      plan: pastPlan,
      from: grant.decidedOn,
      income: { kind: 'TRANSFER', monthlyFen: terms[0]?.householdIncomeFen ?? 0 },
      accountNumber: accountNumber(n),
    });
    const { officer } = officeOf(staff, grant.communityCode);
    const open = async (): Promise<ReviewRow | undefined> =>
      (
        await database.db
          .select()
          .from(reviews)
          .where(and(eq(reviews.grantId, grant.id), isNull(reviews.doneOn)))
      )[0];
    const until = n % oneIsOverdueOf === 0 ? addMonths(demoDate, -1) : demoDate;
    for (let review = await open(); review && review.dueOn <= until; review = await open())
      await replay.act(addDays(review.dueOn, -(n % 9)), officer, recordAllowanceReview, {
        reviewId: review.id,
        outcome: 'UNCHANGED',
        findings: '入户核查，情况没有变化。',
      });
  }
}

/** Lets the households of the first divisions apply who have no grant. */
export async function replayApplications(
  scene: Scene,
  planned: readonly DemoGrant[],
  households: readonly DemoHousehold[],
): Promise<void> {
  const { replay, staff } = scene;
  const supported = new Set(planned.map(({ grant }) => grant.householdId));
  const free = households.filter(
    ({ id, since, members }) =>
      !supported.has(id) && since <= addDays(demoDate, -60) && members.every(({ diedOn }) => diedOn === null),
  );
  const isAtHome = ({ communityCode }: DemoHousehold) => communityCode === demoCommunity;
  const heads = new Set(staff.map(({ residentId }) => residentId));
  const isKin = ({ members }: DemoHousehold) => members.some(({ id }) => heads.has(id));
  const kin = free.find((household) => isAtHome(household) && isKin(household));
  const atHome = free.filter((household) => isAtHome(household) && household !== kin);
  // One household of each division.
  const elsewhere = free.filter(
    (household, n) => !isAtHome(household) && free[n - 1]?.communityCode !== household.communityCode,
  );
  const applying = [...atHome.slice(0, inDemoCommunity), ...elsewhere];
  replay.number('AllowanceApplication', 0);
  replay.number('AllowanceNotice', 0);
  replay.number('AllowanceGrant', planned.length);
  replay.number('AllowanceAccount', firstNewAccount);
  for (const [n, { incomeEach: each = incomeEach, ...plan }] of [...plans, kinPlan].entries() as Iterable<
    [number, Plan & { incomeEach?: number }]
  >) {
    const household = n < plans.length ? applying[n] : kin;
    if (!household) continue;
    await apply(scene, {
      household,
      plan,
      income: { kind: 'WAGE', monthlyFen: each * household.members.length },
      accountNumber: accountNumber(firstNewAccount + n),
    });
  }
}
