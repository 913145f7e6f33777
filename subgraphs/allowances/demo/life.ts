/** Synthetic reviews, changes, job offers and re-checks of the demo's grants. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, addMonths, fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import { type CaseHistoryRow, caseHistory } from '@civil-affairs/kit/history';
import { demoId } from '../src/ids.ts';
import { recheckDueOn } from '../src/rules/life/rechecks.ts';
import { cadenceOf, nextReviewOn } from '../src/rules/life/reviews.ts';
import type { TermRow } from '../src/tables/grants.ts';
import {
  type ChangeRow,
  grantChanges,
  type HearingRow,
  hearings,
  type JobOfferRow,
  jobOffers,
  type RecheckRow,
  type ReviewRow,
  rechecks,
  reviews,
  unreportedChanges,
} from '../src/tables/life.ts';
import { calculations } from '../src/tables/policies.ts';
import { calculateAll, type DemoCalculation, statedIncome } from './calculations.ts';
import { copyTo, type Sql } from './copy.ts';
import type { DemoGrant } from './payments.ts';

/** The months that every version of the rules has had so far. */
const months = { reviewMonthsStable: 12, reviewMonthsUnstable: 6 };
const officer = 'demo street officer';
const bureau = 'demo county bureau';
const nextMonth = `${addMonths(demoDate, 1).slice(0, 7)}-01`;
/** Since when a recipient is heard before a cut or stop (社会救助法, article 48). */
const hearingsSince: LocalDate = '2026-07-01';

export async function loadLife(sql: Sql, planned: readonly DemoGrant[]): Promise<void> {
  const story = storyOf(planned);
  await copyTo(sql, calculations, (await calculateAll(sql, story.calculations)).values());
  for (const { id, term } of story.calculations)
    if (term)
      await sql`UPDATE grant_terms SET calculation_id = ${id}
        WHERE grant_id = ${term.grantId} AND since = ${term.since}`;
  await copyTo(sql, grantChanges, story.changes.values());
  await copyTo(sql, hearings, story.hearings.values());
  await copyTo(sql, jobOffers, story.jobOffers.values());
  await copyTo(sql, unreportedChanges, [unreported(story.silent)].values());
  await copyTo(sql, rechecks, story.rechecks.values());
  await copyTo(sql, caseHistory, suspensionsOf(planned));
  await copyTo(sql, reviews, reviewsOf(planned, story.changes));
  const persons = planned.flatMap(({ grant, members }) => (grant.effectiveUntil === null ? members : []));
  await sql`
    INSERT INTO household_checks
    VALUES (${demoId('AllowanceHouseholdCheck', 0)}, '222401', ${`${addDays(demoDate, -2)}T09:00:00+08:00`},
      ${officer}, ${persons.length}, ${story.rechecks.length})`;
}

/** What happened to some of the grants. */
interface Story {
  calculations: DemoCalculation[];
  changes: ChangeRow[];
  hearings: HearingRow[];
  jobOffers: JobOfferRow[];
  rechecks: RecheckRow[];
  silent: DemoGrant;
}

function storyOf(planned: readonly DemoGrant[]): Story {
  const active = planned.filter(
    ({ grant, terms }) => grant.category === 'ALLOWANCE' && grant.effectiveUntil === null && isActive(terms),
  );
  const bereaved = active.filter(({ persons }) => persons.some(({ diedOn }) => diedOn !== null));
  const [featured, ...others] = active.filter((one) => !bereaved.includes(one));
  const idle = others.find(({ persons }) => persons.some(isAbleToWork));
  const [absent, silent, moved] = others.filter((one) => one !== idle);
  if (!featured || !idle || !absent || !silent || !moved) throw new Error('the demo has too few grants');
  const exits = planned.filter(({ terms }) => terms.at(-1)?.status === 'GRADUAL_EXIT').slice(0, 2);
  const story: Story = { calculations: [], changes: [], hearings: [], jobOffers: [], rechecks: [], silent };
  for (const one of [featured, idle, ...bereaved])
    for (const term of one.terms) addCalculation(story, one, term.householdIncomeFen, term.since, { term });
  for (const exit of exits) leaveGradually(story, exit);
  refuseJobs(story, idle);
  propose(story, absent, {
    kind: 'STOP',
    cause: 'NOT_COOPERATING',
    stopReason: 'NOT_COOPERATING',
    grounds: '两次约定入户复核均未到场，也未说明原因。',
  });
  for (const { grant, persons } of bereaved) {
    const dead = persons.find(({ diedOn }) => diedOn !== null);
    if (dead?.diedOn) recheck(story, grant.id, 'DEATH', dead.id, dead.diedOn);
  }
  recheck(story, moved.grant.id, 'MOVED', null, addDays(demoDate, -20), {
    report: '女儿毕业后搬出，到外地工作。',
    settledOn: addDays(demoDate, -9),
    settledBy: bureau,
    outcome: 'UNCHANGED',
  });
  return story;
}

function isActive(terms: readonly TermRow[]): boolean {
  return terms.at(-1)?.status === 'ACTIVE';
}

function isAbleToWork({ relation, person }: DemoGrant['persons'][number]): boolean {
  const age = fullYearsOn(person.birthDate, demoDate);
  return relation !== 'ADULT_CHILD_STUDENT' && age >= 20 && age < 55;
}

function addCalculation(
  story: Story,
  { grant, persons }: DemoGrant,
  incomeFen: number,
  month: LocalDate,
  more: Partial<Pick<DemoCalculation, 'term' | 'incomeKind' | 'idle'>> = {},
): string {
  const { settlement } = grant;
  // Other parts of the demo number their calculations from the start.
  const id = demoId('AllowanceCalculation', 1_000_000 + story.calculations.length);
  story.calculations.push({
    id,
    settlement,
    month,
    persons,
    incomes: statedIncome(incomeFen, more),
    ...more,
  });
  return id;
}

function propose(
  story: Story,
  { grant }: DemoGrant,
  change: Pick<ChangeRow, 'kind' | 'cause' | 'grounds'> & Partial<ChangeRow>,
  hearing: Partial<HearingRow> = {},
): string {
  const id = demoId('AllowanceChange', story.changes.length);
  const proposedOn = change.proposedOn ?? addDays(demoDate, -8);
  const hearingRequired = proposedOn >= hearingsSince;
  story.changes.push({
    id,
    grantId: grant.id,
    stopReason: null,
    residentId: null,
    calculationId: null,
    since: null,
    exitMonths: null,
    hearingRequired,
    heardOn: hearingRequired ? (hearing.heardOn ?? null) : null,
    proposedOn,
    proposedBy: officer,
    decision: null,
    decidedOn: null,
    decidedBy: null,
    reasons: null,
    ...change,
  });
  if (hearingRequired)
    story.hearings.push({
      id: demoId('AllowanceHearing', story.hearings.length),
      changeId: id,
      openedOn: proposedOn,
      outcome: null,
      heardOn: null,
      recordedBy: null,
      statement: null,
      ...hearing,
    });
  return id;
}

/** Three jobs refused in a row; the person was heard, and the change waits for its confirmation. */
function refuseJobs(story: Story, idle: DemoGrant): void {
  const person = idle.persons.find(isAbleToWork);
  const term = idle.terms.at(-1);
  if (!person || !term) return;
  const calculationId = addCalculation(story, idle, term.householdIncomeFen, nextMonth, { idle: person.id });
  const changeId = propose(
    story,
    idle,
    {
      kind: 'REDUCTION',
      cause: 'JOBS_REFUSED',
      residentId: person.id,
      calculationId,
      grounds: '无正当理由连续3次拒绝就业',
    },
    {
      outcome: 'HELD',
      heardOn: addDays(demoDate, -3),
      recordedBy: officer,
      statement: '本人表示离工作地点太远，不愿前往。',
    },
  );
  const jobs = ['社区保洁员', '食堂帮厨', '公益岗位：交通协管员'];
  for (const [n, job] of jobs.entries())
    story.jobOffers.push({
      id: demoId('AllowanceJobOffer', n),
      grantId: idle.grant.id,
      residentId: person.id,
      offeredOn: addMonths(addDays(demoDate, -8), n - 2),
      job,
      answer: 'REFUSED_WITHOUT_REASON',
      reason: null,
      recordedBy: officer,
      changeId: n === 2 ? changeId : null,
    });
}

/** A gradual exit as the plan of the grant has it, with the change behind it. */
function leaveGradually(story: Story, exit: DemoGrant): void {
  const term = exit.terms.at(-1);
  if (!term) return;
  const calculationId = addCalculation(story, exit, term.householdIncomeFen, term.since, {
    term,
    incomeKind: 'WAGE',
  });
  const proposedOn = addDays(term.since, -20);
  propose(
    story,
    exit,
    {
      kind: 'GRADUAL_EXIT',
      cause: 'REVIEW',
      calculationId,
      exitMonths: 6,
      grounds: '成员就业，人均收入超过保障标准。',
      proposedOn,
      decision: 'CONFIRMED',
      decidedOn: addDays(proposedOn, 9),
      decidedBy: bureau,
      reasons: '因就业收入超过标准，给予六个月渐退期，期满终止。',
    },
    { outcome: 'WAIVED', heardOn: addDays(proposedOn, 4), recordedBy: officer },
  );
}

function recheck(
  story: Story,
  grantId: string,
  cause: RecheckRow['cause'],
  residentId: string | null,
  happenedOn: LocalDate,
  settled: Partial<RecheckRow> = {},
): void {
  story.rechecks.push({
    id: demoId('AllowanceRecheck', story.rechecks.length),
    grantId,
    cause,
    residentId,
    happenedOn,
    openedOn: addDays(demoDate, -2) < happenedOn ? happenedOn : addDays(demoDate, -2),
    openedBy: officer,
    report: null,
    dueOn: recheckDueOn(cause, happenedOn),
    settledOn: null,
    settledBy: null,
    outcome: null,
    calculationId: null,
    changeId: null,
    ...settled,
  });
}

function unreported({ grant }: DemoGrant) {
  return {
    id: demoId('AllowanceUnreportedChange', 0),
    grantId: grant.id,
    what: '家庭成员打零工五个月未报告，数额不足以改变待遇。',
    happenedOn: addMonths(demoDate, -5),
    foundOn: addDays(demoDate, -6),
    measure: 'EDUCATED' as const,
    changeId: null,
    recordedBy: officer,
  };
}

function* suspensionsOf(planned: readonly DemoGrant[]): Generator<CaseHistoryRow> {
  for (const { grant, terms } of planned) {
    const term = terms.at(-1);
    if (term?.status !== 'SUSPENDED') continue;
    yield {
      caseId: grant.id,
      version: grant.version,
      actedAt: new Date(`${addDays(term.since, -5)}T10:00:00+08:00`),
      actedBy: bureau,
      actedByRole: 'ALLOWANCE_OFFICER',
      act: 'suspendAllowanceGrant',
      status: 'SUSPENDED',
      remark: '多次联系不上家庭成员，待核实后恢复发放。',
    };
  }
}

/** Of so many grants one was not reviewed in time. */
const oneIsOverdueOf = 17;

function* reviewsOf(planned: readonly DemoGrant[], changes: readonly ChangeRow[]): Generator<ReviewRow> {
  let count = 0;
  for (const [n, { grant, persons }] of planned.entries()) {
    const members = persons.map(({ relation, person }) => ({
      relation,
      birthDate: person.birthDate,
      incomes: [],
    }));
    const cadence = cadenceOf(members, grant.effectiveFrom);
    const exit = changes.find(({ grantId, cause }) => grantId === grant.id && cause === 'REVIEW');
    let dueOn = nextReviewOn(grant.effectiveFrom, cadence, months);
    const last = exit?.proposedOn ?? grant.effectiveUntil ?? demoDate;
    while (dueOn <= last) {
      const next = nextReviewOn(dueOn, cadence, months);
      if (n % oneIsOverdueOf === 0 && next > last && !exit && grant.effectiveUntil === null) break;
      yield review(addDays(dueOn, -(n % 9)), 'UNCHANGED', null);
      dueOn = next;
    }
    if (exit) yield review(exit.proposedOn, 'GRADUAL_EXIT', exit.id);
    else if (grant.effectiveUntil === null) yield review(null, null, null);

    function review(
      doneOn: LocalDate | null,
      outcome: ReviewRow['outcome'],
      changeId: string | null,
    ): ReviewRow {
      const id = demoId('AllowanceReview', count);
      count += 1;
      const done = doneOn !== null;
      return {
        id,
        grantId: grant.id,
        cadence,
        dueOn,
        doneOn,
        doneBy: done ? officer : null,
        outcome,
        findings: done ? (outcome === 'UNCHANGED' ? '入户核查，情况没有变化。' : '成员就业。') : null,
        calculationId: null,
        changeId,
      };
    }
  }
}
