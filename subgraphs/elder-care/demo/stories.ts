/** What happened to some elders of one community in the weeks before, carried out again by the acts themselves. */
import { demoDate } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import { addDays, fullYearsOn } from '@civil-affairs/kit/dates';
import { type DemoHousehold, demoCommunity } from '@civil-affairs/kit/demo-city';
import { demoRegister } from '@civil-affairs/kit/demo-registry';
import { type Replay, startReplay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import {
  assignCareAssessors,
  disputeCareAssessment,
  requestCareAssessment,
} from '../src/commands/assessments/requests.ts';
import { recordCareAssessment, reviewCareAssessment } from '../src/commands/assessments/results.ts';
import { bookCareService, openCareSlot } from '../src/commands/home/bookings.ts';
import {
  addCareVisitListing,
  announceCareCommunityDay,
  completeCareRepair,
  recordCareVisit,
  requestCareRepair,
} from '../src/commands/home/visits.ts';
import { planCareInspection, recordCareInspection } from '../src/commands/institutions/inspections.ts';
import { admitElder } from '../src/commands/stays/admission.ts';
import { acceptCareBedOffer, joinCareWaitingList, offerCareBed } from '../src/commands/waiting/acts.ts';
import { type Context, createContext } from '../src/context.ts';
import { demoId } from '../src/ids.ts';
import { safetyRisks } from '../src/rules/stays/admission.ts';
import { elderAge } from '../src/rules.ts';

const city = '222401';
/** Where the persona of an institution works. */
const house = demoId('CareInstitution', 1);
/** Far above what the rows take. */
export const firstNumber = 8_000_000;

function staff(id: string, role: Viewer['role'], scopes: string[], division: string | null = city): Viewer {
  return {
    subject: `demo:${id}`,
    name: id,
    role,
    scopes,
    division,
    residentId: null,
    organisationIds: division === null ? [house] : [],
  };
}

export function workerOf(communityCode: string): Viewer {
  const id = communityCode === demoCommunity ? 'community-worker' : `community-worker:${communityCode}`;
  return staff(id, 'COMMUNITY_WORKER', ['elder-care:request'], communityCode);
}

const officer = staff('elder-care-officer', 'ELDER_CARE_OFFICER', [
  'elder-care:read',
  'elder-care:review',
  'elder-care:supervise',
]);
const assessor = staff('care-assessor', 'CARE_ASSESSMENT_OFFICER', ['elder-care:assess']);
const clerk = staff('care-institution', 'ELDER_CARE_OPERATOR', ['elder-care:read', 'elder-care:admit'], null);
const pair = ['demo:care-assessor', 'demo:second-care-assessor'];

/** How many points are missing from the maximum, from the first item on. */
function answersBelow(items: readonly { code: string; maximum: number }[], missing: number) {
  let rest = missing;
  return items.map(({ code, maximum }) => {
    const lost = Math.min(rest, maximum);
    rest -= lost;
    return { item: code, points: maximum - lost };
  });
}

type Story = 'REQUESTED' | 'ASSIGNED' | 'RECORDED' | 'WAITING' | 'OFFERED' | 'ADMITTED' | 'DISPUTED';

interface StoryPlan {
  story: Story;
  /** Points that the assessors found. */
  score: number;
  bedType: 'NURSING' | 'ORDINARY';
}

const stories: readonly StoryPlan[] = [
  { story: 'ADMITTED', score: 24, bedType: 'NURSING' },
  { story: 'WAITING', score: 60, bedType: 'NURSING' },
  { story: 'WAITING', score: 33, bedType: 'NURSING' },
  { story: 'OFFERED', score: 50, bedType: 'ORDINARY' },
  { story: 'WAITING', score: 70, bedType: 'ORDINARY' },
  { story: 'DISPUTED', score: 66, bedType: 'ORDINARY' },
  { story: 'RECORDED', score: 41, bedType: 'NURSING' },
  { story: 'ASSIGNED', score: 0, bedType: 'NURSING' },
  { story: 'REQUESTED', score: 0, bedType: 'ORDINARY' },
];

/** How many elders the stories need, to be chosen from the people of the demo community. */
export const storyCount = stories.length;

/** An elder of whom something is known, and the household. */
export interface StoryElder {
  residentId: string;
  home: DemoHousehold;
}

/** Elders of whom nothing else is known, those of the demo community first. */
export function* quietElders(
  households: () => Iterable<DemoHousehold>,
  isKnown: (residentId: string) => boolean,
): Generator<StoryElder> {
  const isNear = ({ communityCode }: DemoHousehold) => communityCode === demoCommunity;
  yield* quietAmong(Iterator.from(households()).filter(isNear), isKnown);
  yield* quietAmong(
    Iterator.from(households()).filter((home) => !isNear(home)),
    isKnown,
  );
}

function* quietAmong(
  households: Iterable<DemoHousehold>,
  isKnown: (residentId: string) => boolean,
): Generator<StoryElder> {
  for (const home of households) {
    const elder = home.members.find(
      ({ id, diedOn, person }) =>
        diedOn === null && !isKnown(id) && fullYearsOn(person.birthDate, demoDate) > elderAge,
    );
    if (elder) yield { residentId: elder.id, home };
  }
}

/** What happened before the demo date: one replay for all of it, so that no request has the key of another. */
export function startStories(database: Database, people: readonly StoryElder[]): Replay<Context> {
  const replay = startReplay<Context>(database, demoId, (services, facts) => ({
    ...createContext(services, facts),
    registry,
    // Nobody of the stories draws an allowance.
    supports: async () => [],
  }));
  const { registry } = demoRegister(
    people.map(({ home }) => home),
    replay.clock,
  );
  return replay;
}

export async function replayStories(
  replay: Replay<Context>,
  elders: readonly StoryElder[],
  items: readonly { code: string; maximum: number }[],
): Promise<void> {
  for (const entity of ['CareAssessmentCase', 'CareAdmission'] as const) replay.number(entity, firstNumber);
  await inspect(replay);
  const [neighbour] = elders.slice(1);
  if (neighbour) await careAtHome(replay, neighbour.residentId);
  for (const [n, elder] of elders.entries()) {
    const plan = stories[n];
    if (plan) await replayStory(replay, elder, plan, -40 + 2 * n, items);
  }
}

/** The yearly inspection of the institution found something that is not rectified yet. */
async function inspect(replay: Replay<Context>): Promise<void> {
  const inspectionId = await replay.act(addDays(demoDate, -60), officer, planCareInspection, {
    institutionId: house,
    kind: 'YEARLY',
    plannedFor: addDays(demoDate, -50),
  });
  await replay.act(addDays(demoDate, -50), officer, recordCareInspection, {
    inspectionId,
    carriedOutOn: addDays(demoDate, -50),
    inspectors: ['demo:elder-care-officer', 'staff:222401:elder-care'],
    findings: [
      {
        area: 'RECORDS',
        severity: 'MINOR',
        description: '两份服务协议未归档',
        article: '养老机构管理办法第三十二条',
        dueOn: addDays(demoDate, 10),
      },
    ],
  });
}

/** Visits, a repaired rice cooker, a booked exercise, and the market and health day to come. */
async function careAtHome(replay: Replay<Context>, residentId: string): Promise<void> {
  const worker = staff(
    'community-worker',
    'COMMUNITY_WORKER',
    ['elder-care:request', 'elder-care:visit'],
    demoCommunity,
  );
  const host: Viewer = {
    ...staff('home-care-centre', 'ELDER_CARE_OPERATOR', ['elder-care:host'], null),
    organisationIds: [demoId('HomeCareCentre', 1)],
  };
  const day = (n: number) => addDays(demoDate, n);
  const listingId = await replay.act(day(-70), worker, addCareVisitListing, {
    residentId,
    reasons: ['ALONE'],
  });
  const visit = { listingId, mode: 'AT_HOME' as const, reached: true };
  await replay.act(day(-45), worker, recordCareVisit, {
    ...visit,
    visitedOn: day(-45),
    found: '电饭锅坏了',
    needs: ['REPAIR'],
  });
  const repairId = await replay.act(day(-45), worker, requestCareRepair, { residentId, item: '电饭锅' });
  await replay.act(day(-43), worker, completeCareRepair, { repairId, done: true, result: '换了电源线' });
  await replay.act(day(-12), worker, recordCareVisit, {
    ...visit,
    visitedOn: day(-12),
    done: '帮忙取药',
    needs: [],
  });
  const slotId = await replay.act(day(-3), host, openCareSlot, {
    centreId: demoId('HomeCareCentre', 1),
    service: 'EXERCISE',
    startsAt: new Date(`${day(4)}T09:00:00+08:00`),
    endsAt: new Date(`${day(4)}T10:00:00+08:00`),
    places: 12,
  });
  await replay.act(day(-2), worker, bookCareService, { slotId, residentId });
  await replay.act(day(-5), worker, announceCareCommunityDay, {
    communityCode: demoCommunity,
    kind: 'MARKET',
    on: day(8),
    services: ['SHOE_REPAIR', 'HAIRCUT', 'ACUPUNCTURE'],
  });
}

async function replayStory(
  replay: Replay<Context>,
  { residentId, home }: StoryElder,
  { story, score, bedType }: StoryPlan,
  begin: number,
  items: readonly { code: string; maximum: number }[],
): Promise<void> {
  const worker = workerOf(home.communityCode);
  const day = (n: number) => addDays(demoDate, begin + n);
  const assessmentId = await replay.act(day(0), worker, requestCareAssessment, {
    residentId,
    reason: 'FIRST',
  });
  if (story === 'REQUESTED') return;
  await replay.act(day(1), officer, assignCareAssessors, { assessmentId, assessors: pair });
  if (story === 'ASSIGNED') return;
  const full = items.reduce((sum, { maximum }) => sum + maximum, 0);
  await replay.act(day(4), assessor, recordCareAssessment, {
    assessmentId,
    assessedOn: day(4),
    answers: answersBelow(items, full - score),
    inComa: false,
    disorderCodes: [],
    riskEvents: [],
    bothSigned: true,
  });
  if (story === 'RECORDED') return;
  await replay.act(day(5), officer, reviewCareAssessment, { assessmentId, decision: 'PUBLISH' });
  if (story === 'DISPUTED') {
    await replay.act(day(7), worker, disputeCareAssessment, {
      assessmentId,
      reason: '家属认为走路比评估的差。',
    });
    return;
  }
  const entryId = await replay.act(day(6), worker, joinCareWaitingList, {
    residentId,
    bedType,
    institutionIds: [house],
    isAlone: true,
  });
  if (story === 'WAITING') return;
  const offered = story === 'OFFERED' ? addDays(demoDate, -2) : day(8);
  const bedNumber = `${bedType.charAt(0)}001`;
  await replay.act(offered, clerk, offerCareBed, { entryId, institutionId: house, bedNumber });
  if (story === 'OFFERED') return;
  await replay.act(day(9), worker, acceptCareBedOffer, { entryId });
  const admissionId = demoId('CareAdmission', firstNumber);
  await replay.act(day(10), clerk, admitElder, {
    admissionId,
    consented: true,
    isEmergency: false,
    agreement: {
      signedBy: 'ELDER',
      signedOn: day(10),
      endsOn: addDays(day(10), 45),
      monthlyBedFen: 120_000,
      monthlyCareFen: 180_000,
      depositFen: 300_000,
      prepaidMonths: 1,
      membershipFeeFen: 0,
    },
    risks: safetyRisks.map((risk) =>
      risk === 'FALL' ? { risk, degree: 'HIGH', measure: '起身有人扶' } : { risk, degree: 'NONE' },
    ),
  });
}
