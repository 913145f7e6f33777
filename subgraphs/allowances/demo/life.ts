/** What became of some of the demo's grants, by the acts that it came of; the reviews of the many are rows. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, addMonths, fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import {
  confirmAllowanceChange,
  proposeAllowanceChange,
  recordAllowanceHearing,
} from '../src/commands/life/changes.ts';
import { detectAllowanceHouseholdChanges } from '../src/commands/life/detection.ts';
import { recordAllowanceJobOffer } from '../src/commands/life/jobs.ts';
import { closeAllowanceRecheck, reportAllowanceHouseholdChange } from '../src/commands/life/rechecks.ts';
import { recordAllowanceUnreportedChange } from '../src/commands/life/silence.ts';
import { suspendAllowanceGrant } from '../src/commands/life/state.ts';
import { demoId } from '../src/ids.ts';
import { cadenceOf, nextReviewOn } from '../src/rules/life/reviews.ts';
import { type ReviewRow, reviews } from '../src/tables/life.ts';
import { oneIsOverdueOf } from './applications.ts';
import type { Scene } from './case.ts';
import { copyTo, type Sql } from './copy.ts';
import type { DemoGrant } from './grant.ts';
import { countyInvestigator, decider, officeOf } from './people.ts';

/** The grants of which something is told. */
export interface Roles {
  /** Refused three jobs in a row. */
  idle: DemoGrant;
  /** Was at home for no visit. */
  absent: DemoGrant;
  /** Kept a change to itself. */
  silent: DemoGrant;
  /** Told that somebody moved out. */
  moved: DemoGrant;
  /** Lost somebody, which nobody has told. */
  bereaved: DemoGrant[];
}

export function rolesOf(planned: readonly DemoGrant[]): Roles {
  const active = planned.filter(
    ({ grant, later }) => grant.category === 'ALLOWANCE' && grant.effectiveUntil === null && !later,
  );
  const bereaved = active.filter(({ persons }) => persons.some(({ diedOn }) => diedOn !== null));
  const [, ...others] = active.filter((one) => !bereaved.includes(one));
  const idle = others.find(({ persons }) => persons.some(isAbleToWork));
  const [absent, silent, moved] = others.filter((one) => one !== idle);
  if (!idle || !absent || !silent || !moved) throw new Error('the demo has too few grants');
  return { idle, absent, silent, moved, bereaved };
}

function isAbleToWork({ relation, person }: DemoGrant['persons'][number]): boolean {
  const age = fullYearsOn(person.birthDate, demoDate);
  return relation !== 'ADULT_CHILD_STUDENT' && age >= 20 && age < 55;
}

export async function replayLife(scene: Scene, planned: readonly DemoGrant[]): Promise<void> {
  for (const one of planned) {
    if (one.later?.course === 'SUSPENDED') await suspend(scene, one);
    if (one.later?.course === 'GRADUAL_EXIT') await leaveGradually(scene, one);
  }
  const { act } = scene.replay;
  const { idle, absent, silent, moved } = rolesOf(planned);
  await refuseJobs(scene, idle);
  await act(addDays(demoDate, -8), officerOf(scene, absent), proposeAllowanceChange, {
    grantId: absent.grant.id,
    cause: 'NOT_COOPERATING',
    outcome: 'STOP',
    stopReason: 'NOT_COOPERATING',
    grounds: '两次约定入户复核均未到场，也未说明原因。',
  });
  await act(addDays(demoDate, -6), officerOf(scene, silent), recordAllowanceUnreportedChange, {
    grantId: silent.grant.id,
    what: '家庭成员打零工五个月未报告，数额不足以改变待遇。',
    happenedOn: addMonths(demoDate, -5),
    foundOn: addDays(demoDate, -6),
    measure: 'EDUCATED',
  });
  const recheckId = await act(
    addDays(demoDate, -18),
    officerOf(scene, moved),
    reportAllowanceHouseholdChange,
    {
      grantId: moved.grant.id,
      cause: 'MOVED',
      happenedOn: addDays(demoDate, -20),
      report: '女儿毕业后搬出，到外地工作。',
    },
  );
  await act(addDays(demoDate, -9), decider, closeAllowanceRecheck, {
    recheckId,
    findings: '女儿本来不计入保障人口，待遇不变。',
  });
  await act(addDays(demoDate, -2), countyInvestigator, detectAllowanceHouseholdChanges, {
    division: demoCommunity.slice(0, 6),
  });
}

function officerOf({ staff }: Scene, { grant }: DemoGrant) {
  return officeOf(staff, grant.communityCode).officer;
}

/** From this day on nobody's payment is cut or stopped before he or she could say something (社会救助法, article 48). */
const hearingSince: LocalDate = '2026-07-01';

async function suspend(scene: Scene, one: DemoGrant): Promise<void> {
  const { act } = scene.replay;
  const confirmedOn = addDays(one.later?.from ?? demoDate, -5);
  const proposedOn = addDays(confirmedOn, -14);
  const input = { grantId: one.grant.id, reasons: '多次联系不上家庭成员，待核实后恢复发放。' };
  if (proposedOn < hearingSince) {
    await act(confirmedOn < hearingSince ? confirmedOn : proposedOn, decider, suspendAllowanceGrant, input);
    return;
  }
  await act(proposedOn, officerOf(scene, one), suspendAllowanceGrant, input);
  const [change] = await scene.database.sql`SELECT id FROM grant_changes WHERE grant_id = ${one.grant.id}`;
  const changeId = String(change?.id);
  await hear(scene, one, changeId, { outcome: 'WAIVED', heardOn: addDays(proposedOn, 7) });
  await act(confirmedOn, decider, confirmAllowanceChange, { changeId, reasons: input.reasons });
}

/** Somebody found work: payment goes on for six months, and the grant ends with them. */
async function leaveGradually(scene: Scene, one: DemoGrant): Promise<void> {
  const { act } = scene.replay;
  const officer = officerOf(scene, one);
  const proposedOn = addDays(one.later?.from ?? demoDate, -20);
  const income = (one.terms.at(-1)?.householdIncomeFen ?? 0) + 90_000 * one.persons.length;
  const changeId = await act(proposedOn, officer, proposeAllowanceChange, {
    grantId: one.grant.id,
    cause: 'CLEAR_CHANGE',
    outcome: 'GRADUAL_EXIT',
    exitMonths: 6,
    facts: {
      members: one.persons.map(({ id: residentId, relation }, n) => ({
        residentId,
        relation,
        livesInHousehold: true,
        incomes: n === 0 ? [{ kind: 'WAGE' as const, monthlyFen: income }] : [],
      })),
    },
    grounds: '成员就业，人均收入超过保障标准。',
  });
  await hear(scene, one, changeId, { outcome: 'WAIVED', heardOn: addDays(proposedOn, 4) });
  await act(addDays(proposedOn, 9), decider, confirmAllowanceChange, {
    changeId,
    reasons: '因就业收入超过标准，给予六个月渐退期，期满终止。',
  });
}

/** Three jobs refused in a row; the person was heard, and the change waits for its confirmation. */
async function refuseJobs(scene: Scene, one: DemoGrant): Promise<void> {
  const residentId = one.persons.find(isAbleToWork)?.id ?? '';
  for (const [n, job] of ['社区保洁员', '食堂帮厨', '公益岗位：交通协管员'].entries()) {
    const offeredOn = addMonths(addDays(demoDate, -8), n - 2);
    await scene.replay.act(offeredOn, officerOf(scene, one), recordAllowanceJobOffer, {
      grantId: one.grant.id,
      residentId,
      offeredOn,
      job,
      answer: 'REFUSED_WITHOUT_REASON',
    });
  }
  const [change] = await scene.database.sql`SELECT id FROM grant_changes WHERE grant_id = ${one.grant.id}`;
  await hear(scene, one, String(change?.id), {
    outcome: 'HELD',
    heardOn: addDays(demoDate, -3),
    statement: '本人表示离工作地点太远，不愿前往。',
  });
}

type Heard = { outcome: 'HELD' | 'WAIVED'; heardOn: string; statement?: string };

/** Hears the recipient, where the rules of the time asked for it. */
async function hear(scene: Scene, one: DemoGrant, changeId: string, heard: Heard): Promise<void> {
  const [hearing] = await scene.database.sql`SELECT id FROM hearings WHERE change_id = ${changeId}`;
  if (!hearing) return;
  await scene.replay.act(heard.heardOn, officerOf(scene, one), recordAllowanceHearing, {
    hearingId: String(hearing.id),
    ...heard,
  });
}

/** The months that every version of the rules has had so far. */
const months = { reviewMonthsStable: 12, reviewMonthsUnstable: 6 };
/** Those of the acts are numbered from 0. */
const firstReview = 1_000;

/** Reviews of the many grants that no case is told of: what was found in time, and the one that is due next. */
export async function loadReviews(sql: Sql, scene: Scene, grants: readonly DemoGrant[]): Promise<void> {
  await copyTo(sql, reviews, reviewsOf(scene, grants));
}

function* reviewsOf(scene: Scene, grants: readonly DemoGrant[]): Generator<ReviewRow> {
  let count = firstReview;
  for (const [n, one] of grants.entries()) {
    const { grant, persons, later } = one;
    const members = persons.map(({ relation, person }) => ({
      relation,
      birthDate: person.birthDate,
      incomes: [],
    }));
    const cadence = cadenceOf(members, grant.effectiveFrom);
    const review = (dueOn: string, done?: { doneOn: string }): ReviewRow => ({
      id: demoId('AllowanceReview', count++),
      grantId: grant.id,
      cadence,
      dueOn,
      doneOn: done?.doneOn ?? null,
      doneBy: done ? officerOf(scene, one).subject : null,
      outcome: done ? 'UNCHANGED' : null,
      findings: done ? '入户核查，情况没有变化。' : null,
      calculationId: null,
      changeId: null,
      heldIn: null,
    });
    const last = later?.from ?? grant.effectiveUntil ?? demoDate;
    let dueOn = nextReviewOn(grant.effectiveFrom, cadence, months);
    while (dueOn <= last) {
      const next = nextReviewOn(dueOn, cadence, months);
      if (n % oneIsOverdueOf === 0 && next > last && grant.effectiveUntil === null) break;
      yield review(dueOn, { doneOn: addDays(dueOn, -(n % 9)) });
      dueOn = next;
    }
    if (grant.effectiveUntil === null) yield review(dueOn);
  }
}
