/** What the tests of assessments, stays and the waiting list share. */
import { addDays } from '@civil-affairs/kit/dates';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { unifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { type TestAnswer, type TestSubgraph, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { addResidents } from '@civil-affairs/kit/testing/people';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { allowances } from '../../allowances/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import { demoId, newId } from '../src/ids.ts';
import { safetyRisks } from '../src/rules/stays/admission.ts';
import { sealedDisorderCodes } from '../src/sealed.ts';
import { elderCare } from '../src/subgraph.ts';

/** Elder care for the tests of a file, with the register and the allowances beside it. */
export function testElderCare(): TestSubgraph {
  return testSubgraph(elderCare, { neighbours: [residents, allowances] });
}

export const today = '2026-11-20';
/** A private institution of the demo, and one that the government built. */
export const house = demoId('CareInstitution', 1);
export const publicHouse = demoId('CareInstitution', 3);

export const worker = testViewer({
  subject: 'worker',
  scopes: ['residents:read', 'elder-care:read', 'elder-care:request', 'elder-care:visit'],
  division: demoCommunity,
});
export const reviewer = testViewer({
  subject: 'reviewer',
  role: 'ELDER_CARE_OFFICER',
  scopes: [
    'residents:read',
    'elder-care:read',
    'elder-care:review',
    'elder-care:supervise',
    'elder-care:vouchers',
  ],
  division: '222401',
});
export const assessors = ['one', 'two', 'three', 'four'].map((subject) =>
  testViewer({
    subject,
    role: 'CARE_ASSESSMENT_OFFICER',
    scopes: ['residents:read', 'elder-care:assess'],
    division: '222401',
  }),
) as [Viewer, Viewer, Viewer, Viewer];
export const clerkOf = (...organisationIds: string[]) =>
  testViewer({
    subject: `clerk of ${organisationIds.join()}`,
    role: 'ELDER_CARE_OPERATOR',
    scopes: ['elder-care:read', 'elder-care:admit', 'elder-care:redeem'],
    organisationIds,
  });
export const clerk = clerkOf(house);
export const elderAs = (residentId: string) =>
  testViewer({
    subject: `resident ${residentId}`,
    role: 'RESIDENT',
    scopes: ['residents:read', 'elder-care:read', 'elder-care:request'],
    residentId,
  });

type Input = Record<string, unknown>;
type Payload = TestAnswer['data'];

const selections: Readonly<Record<string, string>> = {
  dish: 'dish { id }',
  menu: 'menu { id status version sittings { startsAt seats free } }',
  order: `order { id number status version quantity price { fen } fullPrice { fen } dinerGroup isHeld
    split { payer amount { fen } } }`,
  canteen: 'canteen { id status version }',
  rule: 'rule { id version isConfirmed }',
  statement: 'statement { issuedOn papers { id code number title { zhHans } } }',
  sampleOfFood: 'sample { id takenAt keptUntil disposedAt }',
  round: 'round { id status version }',
  card: 'card { id status version balance { fen } }',
  record: 'record { id allergens }',
  absence: 'absence { id since until }',
  assessment: 'assessment { id status version publishedOn result { score level levelChangedBy } }',
  slot: 'slot { id places free }',
  booking: 'booking { id status version }',
  listing: 'listing { id status version until visits { visitedOn reached done } }',
  repair: 'repair { id status version doneOn result }',
  day: 'day { id status version minAge visitors }',
  issue: 'issue { id month issued supported notEntitled remaining }',
  sample: 'sample { month sampled redemptions }',
  voucher: `voucher { id status version remaining { fen }
    redemptions { number offset { fen } ownShare { fen } sampledOn checkResult reversedOn } }`,
  inspection: 'inspection { id status version findings { id status severity dueOn isOverdue version } }',
  finding: 'finding { id status version dueOn }',
  institution:
    'institution { id status version filing { number } starGrade { grade validUntil } closingOn closedOn }',
  entry:
    'entry { id status version priorityClass level position offers { bedNumber answer answerBy skipReason } }',
  admission:
    'admission { id status version since until endReason bedNumber holdUntil assessmentPendingUntil levelAtAdmission }',
};

const kinds: readonly (readonly [RegExp, string])[] = [
  [/CanteenDish/, 'dish'],
  [/CanteenStatement/, 'statement'],
  [/FoodSample/, 'sampleOfFood'],
  [/MealSplitRule/, 'rule'],
  [/Canteen(?!Menu|Kitchen|Meal|Round)/, 'canteen'],
  [/CanteenMenu|CanteenKitchen/, 'menu'],
  [/CanteenMeal/, 'order'],
  [/CanteenRound/, 'round'],
  [/MealCard/, 'card'],
  [/MealAllergies/, 'record'],
  [/MealAbsence/, 'absence'],
  [/Assess/, 'assessment'],
  [/Waiting|Offer|offerCareBed/, 'entry'],
  [/^issueCareVouchers/, 'issue'],
  [/^sample/, 'sample'],
  [/Voucher/, 'voucher'],
  [/Inspection/, 'inspection'],
  [/CareFinding/, 'finding'],
  [/Slot/, 'slot'],
  [/Booking|bookCareService|NoShow/, 'booking'],
  [/CareVisit|Concern/, 'listing'],
  [/Repair/, 'repair'],
  [/CommunityDay/, 'day'],
  [/Institution|StarGrade|Arrangement|addCareBeds|Rectification/, 'institution'],
];

function kindOf(name: string): string {
  return kinds.find(([form]) => form.test(name))?.[1] ?? 'admission';
}

/** Carries out an act; the value is its payload with problems and warnings. */
export function act(graph: TestSubgraph, name: string, input: Input, viewer: Viewer): Promise<Payload> {
  return mutate(graph, name, `${selections[kindOf(name)]} warnings { code }`, input, viewer);
}

/** Living elders of the demo community; each 86 years old. */
export async function addElders(graph: TestSubgraph, count: number): Promise<string[]> {
  return addResidents(
    graph,
    Array.from({ length: count }, () => ({ birthDate: '1940-05-01' })),
  );
}

export async function addElder(graph: TestSubgraph): Promise<string> {
  const [id = ''] = await addElders(graph, 1);
  return id;
}

/** The answers that make a score, with the points taken from the first items. */
export async function answersOf(graph: TestSubgraph, score: number) {
  const items = await graph.database.sql<{ code: string; maximum: number }[]>`
    SELECT code, maximum FROM care_assessment_items WHERE version = 1 ORDER BY position`;
  let missing = 90 - score;
  return items.map(({ code, maximum }) => {
    const lost = Math.min(missing, maximum);
    missing -= lost;
    return { item: code, points: maximum - lost };
  });
}

/** A published result, past the acts that make one. */
export async function addResult(
  graph: TestSubgraph,
  residentId: string,
  { score = 40, publishedOn = today, disorders = [] as string[] } = {},
): Promise<string> {
  const id = newId('CareAssessmentCase');
  await graph.database.sql`
    INSERT INTO care_assessments (id, resident_id, community_code, requested_on, assessed_on, published_on, score,
      in_coma, disorder_codes, care_risk_events, assessors, rule_version)
    VALUES (${id}, ${residentId}, ${demoCommunity}, ${publishedOn}, ${publishedOn}, ${publishedOn}, ${score}, false,
      ${sealedDisorderCodes(graph, disorders)}, 0, ARRAY['one', 'two'], 1)`;
  return id;
}

let bedsMade = 0;

/** A new bed. */
export async function freeBed(graph: TestSubgraph, institutionId = house, type = 'NURSING'): Promise<string> {
  bedsMade += 1;
  const number = `T${String(bedsMade).padStart(4, '0')}`;
  const { sql } = graph.database;
  await sql`INSERT INTO beds VALUES (${institutionId}, ${number}, ${type}, '2020-01-01')`;
  await sql`UPDATE care_institutions SET capacity = capacity + 1 WHERE id = ${institutionId}`;
  return number;
}

export async function reserve(graph: TestSubgraph, residentId: string, input: Input = {}): Promise<Payload> {
  const bedNumber = input.bedNumber ?? (await freeBed(graph));
  const given = { residentId, institutionId: house, bedNumber, stay: 'LONG_TERM', since: today };
  return act(graph, 'reserveCareBed', { ...given, ...input }, clerk);
}

export const agreement = {
  signedBy: 'ELDER',
  signedOn: today,
  monthlyBedFen: 120_000,
  monthlyCareFen: 180_000,
  depositFen: 300_000,
  prepaidMonths: 3,
  membershipFeeFen: 0,
};
export const risks = safetyRisks.map((risk) => ({ risk, degree: 'NONE' }));
export const admission = { consented: true, agreement, risks, isEmergency: false };

/** Somebody who lives in an institution. */
export async function addStay(graph: TestSubgraph, residentId: string, input: Input = {}): Promise<string> {
  const { admission: held, problems } = await reserve(graph, residentId, input);
  if (!held) throw new Error(JSON.stringify(problems));
  await addResult(graph, residentId);
  const admissionId: string = held.id;
  const admitted = await act(graph, 'admitElder', { ...admission, admissionId, expectedVersion: 1 }, clerk);
  if (!admitted.admission) throw new Error(JSON.stringify(admitted.problems));
  return admissionId;
}

/** Somebody who waits. */
export async function addEntry(
  graph: TestSubgraph,
  { score = 40, bedType = 'NURSING', institutionIds = [house] } = {},
): Promise<{ entryId: string; residentId: string }> {
  const residentId = await addElder(graph);
  await addResult(graph, residentId, { score });
  const { entry, problems } = await act(
    graph,
    'joinCareWaitingList',
    { residentId, bedType, institutionIds, isAlone: false },
    worker,
  );
  if (!entry) throw new Error(JSON.stringify(problems));
  return { entryId: entry.id, residentId };
}

/** An assessment that was asked for and given to the first two assessors. */
export async function addAssigned(
  graph: TestSubgraph,
): Promise<{ assessmentId: string; residentId: string }> {
  const residentId = await addElder(graph);
  const { assessment } = await act(graph, 'requestCareAssessment', { residentId, reason: 'FIRST' }, worker);
  const assessmentId: string = assessment.id;
  await act(
    graph,
    'assignCareAssessors',
    { assessmentId, assessors: ['one', 'two'], expectedVersion: 1 },
    reviewer,
  );
  return { assessmentId, residentId };
}

export async function findings(graph: TestSubgraph, score: number, more: Input = {}) {
  return {
    assessedOn: today,
    answers: await answersOf(graph, score),
    inComa: false,
    disorderCodes: [],
    riskEvents: [],
    bothSigned: true,
    ...more,
  };
}

/** An assessment that waits for its review. */
export async function addRecorded(graph: TestSubgraph, score = 60) {
  const { assessmentId, residentId } = await addAssigned(graph);
  const input = { assessmentId, expectedVersion: 2, ...(await findings(graph, score)) };
  const { problems } = await act(graph, 'recordCareAssessment', input, assessors[0]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { assessmentId, residentId };
}

export async function addPublished(graph: TestSubgraph, score = 60) {
  const made = await addRecorded(graph, score);
  await act(
    graph,
    'reviewCareAssessment',
    { assessmentId: made.assessmentId, expectedVersion: 3, decision: 'PUBLISH' },
    reviewer,
  );
  return made;
}

let codesMade = 0;

/** A new institution; opened unless it is to stay registered. */
export async function addInstitution(graph: TestSubgraph, { opened = true, kind = 'PRIVATE' } = {}) {
  codesMade += 1;
  const input = {
    nameZhHans: '测试养老院',
    nameKo: '시험양로원',
    nameEn: 'Test Care Home',
    kind,
    registrationKind: 'PUBLIC_BENEFIT',
    communityCode: demoCommunity,
    address: '延吉市测试路1号',
    unifiedSocialCreditCode: unifiedSocialCreditCode(
      '52',
      '222401',
      `TET${String(codesMade).padStart(5, '0')}`,
    ),
    capacity: 20,
    liabilityInsured: true,
    opensOn: today,
  };
  const { institution, problems } = await act(graph, 'registerCareInstitution', input, reviewer);
  if (!institution) throw new Error(JSON.stringify(problems));
  const institutionId: string = institution.id;
  if (opened) await act(graph, 'openCareInstitution', { institutionId, expectedVersion: 1 }, reviewer);
  return { institutionId, input };
}

/** An inspection of a new institution that found a danger. */
export async function addFinding(graph: TestSubgraph, { dueOn = inDays(5), carriedOutOn = today } = {}) {
  const { institutionId } = await addInstitution(graph);
  const { inspection } = await act(
    graph,
    'planCareInspection',
    { institutionId, kind: 'YEARLY', plannedFor: today },
    reviewer,
  );
  const recorded = await act(
    graph,
    'recordCareInspection',
    {
      inspectionId: inspection.id,
      expectedVersion: 1,
      carriedOutOn,
      inspectors: ['inspector one', 'inspector two'],
      findings: [{ area: 'FIRE', severity: 'DANGER', description: '安全出口堵塞', dueOn }],
    },
    reviewer,
  );
  const findingId: string = recorded.inspection.findings[0].id;
  return { institutionId, inspectionId: inspection.id as string, findingId };
}

export const otherReviewer = testViewer({ ...reviewer, subject: 'other reviewer' });

/** A voucher of the month, past the issue. */
export async function addVoucher(graph: TestSubgraph, { remaining = 80_000 } = {}) {
  const residentId = await addElder(graph);
  const { sql } = graph.database;
  const [voucherId, issueId] = [newId('CareVoucher'), newId('CareVoucherIssue')];
  await sql`INSERT INTO care_voucher_issues VALUES (${issueId}, '2026-11', ${demoCommunity}, 1, 0, 0, 0, '2026-11-01')`;
  await sql`INSERT INTO care_vouchers VALUES (${voucherId}, ${residentId}, ${demoCommunity}, '2026-11', 'SEVERE', 1,
    80000, ${remaining}, 'ISSUED', 1, '2026-11-01', '2026-11-30', ${issueId})`;
  await sql`INSERT INTO care_voucher_providers VALUES (${house}, '2026-01-01') ON CONFLICT DO NOTHING`;
  return { voucherId, residentId };
}

export const service = {
  providerId: house,
  serviceCode: 'HOME_BATH',
  serviceOn: today,
  serviceHour: 9,
  priceFen: 10_000,
  personConfirmed: true,
};

export const centre = demoId('HomeCareCentre', 1);
export const host = testViewer({
  subject: 'host',
  role: 'ELDER_CARE_OPERATOR',
  scopes: ['elder-care:host'],
  organisationIds: [centre],
});

let slotsMade = 0;

/** A slot of its own time in the days to come. */
export async function addSlot(graph: TestSubgraph, places = 2): Promise<string> {
  slotsMade += 1;
  const start = Date.parse('2026-12-01T00:00:00Z') + slotsMade * 3_600_000;
  const [startsAt, endsAt] = [new Date(start), new Date(start + 3_000_000)];
  const input = { centreId: centre, service: 'EXERCISE', startsAt, endsAt, places };
  const { slot, problems } = await act(graph, 'openCareSlot', input, host);
  if (!slot) throw new Error(JSON.stringify(problems));
  return slot.id;
}

export async function addBooking(graph: TestSubgraph, slotId: string) {
  const residentId = await addElder(graph);
  const { booking, problems } = await act(graph, 'bookCareService', { slotId, residentId }, worker);
  if (!booking) throw new Error(JSON.stringify(problems));
  return { bookingId: booking.id as string, residentId, status: booking.status as string };
}

/** An elder on the visiting list. */
export async function addListing(graph: TestSubgraph) {
  const residentId = await addElder(graph);
  const { listing } = await act(graph, 'addCareVisitListing', { residentId, reasons: ['ALONE'] }, worker);
  return { listingId: listing.id as string, residentId };
}

export const visit = { mode: 'AT_HOME', reached: false, needs: [] };

export const otherClerk = testViewer({ ...clerk, subject: 'other clerk' });

export function inDays(days: number): string {
  return addDays(today, days);
}
