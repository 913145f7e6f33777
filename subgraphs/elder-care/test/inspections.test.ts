import { testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { closingNoticeDays, filingDueOn, starGradeUntil } from '../src/rules/institutions/obstacles.ts';
import {
  act,
  addElder,
  addFinding,
  addInstitution,
  addResult,
  admission,
  clerkOf,
  inDays,
  otherReviewer,
  reviewer,
  testElderCare,
  today,
} from './care-testing.ts';
import { figuresOf } from './testing.ts';

const graph = testElderCare();

describe('an institution', () => {
  test('counts from its opening, and its cover from the day on which an arrangement holds', async () => {
    const count = (on: string) => figuresOf(graph, 'institutionCount medicalCoverCount', on);
    const before = await count(today);
    const { institutionId } = await addInstitution(graph, { opened: false });
    expect(await count(today)).toEqual(before);
    await act(graph, 'openCareInstitution', { institutionId, expectedVersion: 1 }, reviewer);
    expect(await count(today)).toEqual({ ...before, institutionCount: before.institutionCount + 1 });
    const arranged = await act(
      graph,
      'addCareMedicalArrangement',
      {
        institutionId,
        expectedVersion: 2,
        kind: 'COOPERATION_AGREEMENT',
        partnerZhHans: '测试医院',
        partnerKo: '시험병원',
        partnerEn: 'Test Hospital',
        validFrom: inDays(1),
        validUntil: inDays(10),
      },
      clerkOf(institutionId),
    );
    expect(codes(arranged)).toEqual([]);
    const covered = async (on: string) => (await count(on)).medicalCoverCount - before.medicalCoverCount;
    expect([
      await covered(today),
      await covered(inDays(1)),
      await covered(inDays(10)),
      await covered(inDays(11)),
    ]).toEqual([0, 1, 1, 0]);
  });

  test('names what is wrong with a registration, and has a credit code of its own', async () => {
    const { input } = await addInstitution(graph);
    expect(codes(await act(graph, 'registerCareInstitution', input, reviewer))).toEqual([
      'CREDIT_CODE_KNOWN',
    ]);
    const wrong = { ...input, unifiedSocialCreditCode: '123', capacity: 0, nameKo: ' ', opensOn: inDays(-1) };
    expect(codes(await act(graph, 'registerCareInstitution', wrong, reviewer))).toEqual([
      'TEXT_MISSING',
      'CREDIT_CODE_WRONG',
      'CAPACITY_OUT_OF_RANGE',
      'DAY_IS_OVER',
    ]);
    const elsewhere = testViewer({ ...reviewer, division: '222402' });
    expect(codes(await act(graph, 'registerCareInstitution', wrong, elsewhere))).toEqual(['NOT_FOUND']);
  });

  test.each([
    ['2026-11-20', '2026-12-04'],
    ['2026-09-28', '2026-10-16'],
    ['2026-02-06', '2026-02-27'],
  ])('that takes its first elder in on %s files by %s', (first, due) => {
    expect(filingDueOn(first)).toBe(due);
  });

  test('shows a star grade as long as it counts, and assumes none', async () => {
    const { institutionId } = await addInstitution(graph);
    const award = { institutionId, expectedVersion: 2, grade: 4, awardedOn: '2023-11-21' };
    const { institution } = await act(graph, 'awardCareStarGrade', award, reviewer);
    expect(institution.starGrade).toEqual({ grade: 4, validUntil: today });
    const { careInstitution } = await graph.read(
      'query ($id: ID!) { careInstitution(id: $id) { starGrade(on: "2026-11-21") { grade } } }',
      { id: institutionId },
    );
    expect(careInstitution.starGrade).toBeNull();
    expect(starGradeUntil('2024-02-29')).toBe('2027-02-27');
    expect(
      codes(await act(graph, 'awardCareStarGrade', { ...award, expectedVersion: 3, grade: 6 }, reviewer)),
    ).toEqual(['STAR_GRADE_OUT_OF_RANGE']);
  });

  test('has no more places than its capacity, family beds and places by day apart', async () => {
    const { institutionId } = await addInstitution(graph);
    const add = (type: string, count: number, expectedVersion: number) =>
      act(
        graph,
        'addCareBeds',
        {
          institutionId,
          expectedVersion,
          type,
          numbers: Array.from({ length: count }, (_, n) => `${type.charAt(0)}${n}`),
          inServiceFrom: today,
        },
        reviewer,
      );
    expect(codes(await add('NURSING', 21, 2))).toEqual(['CAPACITY_FULL']);
    expect(codes(await add('NURSING', 20, 2))).toEqual([]);
    expect(codes(await add('ORDINARY', 1, 3))).toEqual(['CAPACITY_FULL']);
    expect(codes(await add('FAMILY_BED', 5, 3))).toEqual([]);
    expect(codes(await add('FAMILY_BED', 5, 4))).toEqual(['BED_EXISTS']);
  });
});

describe('an order', () => {
  test('is confirmed by another person once no danger is left; a danger that is overdue suspends', async () => {
    const { institutionId, findingId } = await addFinding(graph);
    const input = { institutionId, expectedVersion: 2 };
    await act(graph, 'orderCareRectification', { ...input, findingId, reason: '清理安全出口' }, reviewer);
    const next = { ...input, expectedVersion: 3 };
    expect(codes(await act(graph, 'confirmCareRectification', next, reviewer))).toEqual([
      'SAME_PERSON_CONFIRMS',
      'DANGER_IS_OPEN',
    ]);
    const suspension = { ...next, reason: '逾期未整改' };
    expect(codes(await act(graph, 'suspendCareInstitution', suspension, reviewer))).toEqual([
      'NO_DANGER_OVERDUE',
    ]);
    await graph.database.sql`UPDATE care_findings SET due_on = ${inDays(-1)} WHERE id = ${findingId}`;
    const { institution } = await act(graph, 'suspendCareInstitution', suspension, reviewer);
    expect(institution.status).toBe('SUSPENDED');
    const residentId = await addElder(graph);
    const held = { residentId, institutionId, bedNumber: 'N1', stay: 'LONG_TERM', since: today };
    expect(codes(await act(graph, 'reserveCareBed', held, clerkOf(institutionId)))).toContain(
      'INSTITUTION_TAKES_NOBODY',
    );
  });

  test('a finding is closed by another person than who reported it, and the inspection after it', async () => {
    const { inspectionId, findingId, institutionId } = await addFinding(graph);
    const close = (expectedVersion: number) =>
      act(graph, 'closeCareInspection', { inspectionId, expectedVersion }, reviewer);
    expect(codes(await close(2))).toEqual(['FINDINGS_ARE_OPEN']);
    const both = testViewer({
      ...reviewer,
      scopes: [...reviewer.scopes, 'elder-care:admit'],
      organisationIds: [institutionId],
    });
    await act(graph, 'reportCareFinding', { findingId, expectedVersion: 1, remark: '已清理' }, both);
    const confirmed = { findingId, expectedVersion: 2 };
    expect(codes(await act(graph, 'confirmCareFinding', confirmed, both))).toEqual(['SAME_PERSON_CONFIRMS']);
    expect((await act(graph, 'confirmCareFinding', confirmed, otherReviewer)).finding.status).toBe('CLOSED');
    expect((await close(2)).inspection.status).toBe('CLOSED');
  });

  test('an inspection takes two', async () => {
    const { institutionId } = await addInstitution(graph);
    const plan = { institutionId, kind: 'COMPLAINT', plannedFor: today };
    const { inspection } = await act(graph, 'planCareInspection', plan, reviewer);
    const alone = {
      inspectionId: inspection.id,
      expectedVersion: 1,
      carriedOutOn: today,
      inspectors: ['one', 'one'],
      findings: [],
    };
    expect(codes(await act(graph, 'recordCareInspection', alone, reviewer))).toEqual([
      'TWO_INSPECTORS_NEEDED',
    ]);
    const due = async () => {
      const query = 'query { careInspectionsDue(division: "222401003004", year: 2026) { id } }';
      const { careInspectionsDue } = await graph.read(query, {}, reviewer);
      return careInspectionsDue.map(({ id }: { id: string }) => id);
    };
    expect(await due()).toContain(institutionId);
    await act(graph, 'recordCareInspection', { ...alone, inspectors: ['one', 'two'] }, reviewer);
    expect(await due()).not.toContain(institutionId);
  });
});

describe('a closing', () => {
  test('comes after everybody is placed and all money is back', async () => {
    const { institutionId } = await addInstitution(graph);
    const desk = clerkOf(institutionId);
    const input = { institutionId, expectedVersion: 2 };
    const beds = { ...input, type: 'NURSING', numbers: ['N1'], inServiceFrom: today };
    await act(graph, 'addCareBeds', beds, desk);
    const residentId = await addElder(graph);
    await addResult(graph, residentId);
    const held = { residentId, institutionId, bedNumber: 'N1', stay: 'LONG_TERM', since: today };
    const { admission: stay } = await act(graph, 'reserveCareBed', held, desk);
    const admissionId = stay.id;
    await act(graph, 'admitElder', { ...admission, admissionId, expectedVersion: 1 }, desk);
    const announce = { ...input, expectedVersion: 3, reason: '租约到期' };
    const early = await act(
      graph,
      'announceCareInstitutionClosing',
      { ...announce, closesOn: inDays(29) },
      desk,
    );
    expect(early.problems).toMatchObject([
      { code: 'CLOSING_TOO_SOON', allowedFrom: inDays(closingNoticeDays) },
    ]);
    await act(graph, 'announceCareInstitutionClosing', { ...announce, closesOn: inDays(30) }, desk);
    const close = () => act(graph, 'closeCareInstitution', { ...input, expectedVersion: 4 }, reviewer);
    expect(codes(await close())).toEqual(['ELDERS_NOT_PLACED', 'MONEY_NOT_RETURNED']);
    const { institutionId: other } = await addInstitution(graph);
    await act(graph, 'addCareBeds', { ...beds, institutionId: other }, reviewer);
    const move = {
      admissionId,
      expectedVersion: 2,
      institutionId: other,
      bedNumber: 'N1',
      on: today,
      reason: '原机构停业',
    };
    expect(codes(await act(graph, 'transferElder', move, reviewer))).toEqual([]);
    expect(codes(await close())).toEqual([]);
  });
});
