/** Institutions are registered, open, file, and close. */
import { notFound, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { supervises } from '../../access/stays.ts';
import type {
  AddCareBedsInput,
  AddCareMedicalArrangementInput,
  AnnounceCareInstitutionClosingInput,
  AwardCareStarGradeInput,
  CloseCareInstitutionInput,
  ConfirmCareRectificationInput,
  FileCareInstitutionInput,
  OpenCareInstitutionInput,
  OrderCareRectificationInput,
  RegisterCareInstitutionInput,
  SuspendCareInstitutionInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { countPlaces, openFindingsOf, openStaysOf } from '../../queries/inspections.ts';
import {
  arrangementProblems,
  closingObstacles,
  closingProblems,
  filingObstacles,
  institutionObstacles,
  newBedProblems,
  rectificationObstacles,
  registrationProblems,
  starGradeProblems,
  starGradeUntil,
  suspensionObstacles,
} from '../../rules/institutions/obstacles.ts';
import { longestReason } from '../../rules/status.ts';
import { careStarGrades } from '../../tables/inspections.ts';
import { beds, careInstitutions, medicalArrangements } from '../../tables.ts';
import { messagesOfClosing } from '../messages.ts';
import { openingAct } from '../protocol.ts';
import { onHouse } from './case.ts';

const entered = {
  zhHans: '由民政部门登记录入。',
  ko: '민정부문이 등록하여 입력하였다.',
  en: 'Entered by the civil-affairs bureau.',
};

export const registerCareInstitution = openingAct<RegisterCareInstitutionInput>('registerCareInstitution', {
  event: 'CareInstitutionRegistered',
  entity: 'CareInstitution',
  async write(tx, { viewer }, input, { id, today }) {
    const { communityCode, kind, registrationKind, capacity, liabilityInsured, opensOn } = input;
    if (!supervises(viewer, communityCode)) return refused(notFound(['communityCode'], theCommunity));
    const problems = registrationProblems(input, today);
    if (problems.length > 0) return refused(...problems);
    await tx.insert(careInstitutions).values({
      id,
      nameZh: input.nameZhHans,
      nameKo: input.nameKo,
      nameEn: input.nameEn,
      kind,
      registrationKind,
      communityCode,
      address: input.address,
      phone: words(input.phone),
      creditCode: input.unifiedSocialCreditCode,
      openedOn: opensOn,
      capacity,
      liabilityInsured,
      status: 'REGISTERED',
      version: 1,
      sourceNoteZh: entered.zhHans,
      sourceNoteKo: entered.ko,
      sourceNoteEn: entered.en,
    });
    const opens = { caseId: id, version: 1, status: 'REGISTERED' };
    return { ok: true, value: { opens, ids: { institutionId: id, communityCode } } };
  },
});

const theCommunity = { zhHans: '该社区', ko: '해당 사회구역', en: 'community' };

export const openCareInstitution = onHouse<OpenCareInstitutionInput>('openCareInstitution', {
  event: 'CareInstitutionOpened',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts) => institutionObstacles(facts, 'openCareInstitution'),
  write: async (_tx, _context, _input, { today }) => ({
    ok: true,
    value: { change: { status: 'OPEN', openedOn: today } },
  }),
});

export const fileCareInstitution = onHouse<FileCareInstitutionInput>('fileCareInstitution', {
  event: 'CareInstitutionFiled',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts) => filingObstacles(facts),
  inputProblems: ({ number }) => requiredTextProblems(number, ['number'], 60),
  write: async (_tx, _context, { number }, { found: { house }, today }) => ({
    ok: true,
    value: { change: { status: house.status, filingNumber: words(number), filedOn: today } },
  }),
});

export const awardCareStarGrade = onHouse<AwardCareStarGradeInput>('awardCareStarGrade', {
  event: 'CareStarGradeAwarded',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts) => institutionObstacles(facts, 'awardCareStarGrade'),
  inputProblems: ({ grade, awardedOn }, { today }) => starGradeProblems(grade, awardedOn, today),
  async write(tx, _, { grade, awardedOn }, { found: { house } }) {
    const validUntil = starGradeUntil(awardedOn);
    await tx
      .insert(careStarGrades)
      .values({ institutionId: house.id, awardedOn, grade, validUntil })
      .onConflictDoUpdate({
        target: [careStarGrades.institutionId, careStarGrades.awardedOn],
        set: { grade, validUntil },
      });
    return { ok: true, value: { change: { status: house.status }, ids: { grade, awardedOn } } };
  },
});

export const addCareMedicalArrangement = onHouse<AddCareMedicalArrangementInput>(
  'addCareMedicalArrangement',
  {
    event: 'CareMedicalArrangementAdded',
    mayAct: ({ supervise, desk }) => supervise || desk,
    obstacles: (facts) => institutionObstacles(facts, 'addCareMedicalArrangement'),
    inputProblems: (input) => arrangementProblems(input),
    async write(tx, _, input, { found: { house } }) {
      const { kind, validFrom, validUntil = null } = input;
      const signed = kind === 'COOPERATION_AGREEMENT';
      const partner = (name: string | null | undefined) => (signed ? words(name) : null);
      const added = await tx
        .insert(medicalArrangements)
        .values({
          institutionId: house.id,
          kind,
          validFrom,
          validUntil,
          partnerZh: partner(input.partnerZhHans),
          partnerKo: partner(input.partnerKo),
          partnerEn: partner(input.partnerEn),
        })
        .onConflictDoNothing()
        .returning({ kind: medicalArrangements.kind });
      if (added.length === 0) return refused(problem('ARRANGEMENT_EXISTS', { path: ['validFrom'] }));
      return { ok: true, value: { change: { status: house.status }, ids: { kind, validFrom } } };
    },
  },
);

export const addCareBeds = onHouse<AddCareBedsInput>('addCareBeds', {
  event: 'CareBedsAdded',
  mayAct: ({ supervise, desk }) => supervise || desk,
  obstacles: (facts) => institutionObstacles(facts, 'addCareBeds'),
  async write(tx, _, { type, numbers, inServiceFrom }, { found: { house } }) {
    const problems = newBedProblems(type, numbers, house.capacity, await countPlaces(tx, house.id));
    if (problems.length > 0) return refused(...problems);
    const added = await tx
      .insert(beds)
      .values(numbers.map((number) => ({ institutionId: house.id, number, type, inServiceFrom })))
      .onConflictDoNothing()
      .returning({ number: beds.number });
    if (added.length < numbers.length) return refused(problem('BED_EXISTS', { path: ['numbers'] }));
    return { ok: true, value: { change: { status: house.status }, ids: { type, beds: added.length } } };
  },
});

export const orderCareRectification = onHouse<OrderCareRectificationInput>('orderCareRectification', {
  event: 'CareRectificationOrdered',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts) => institutionObstacles(facts, 'orderCareRectification'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  async write(tx, _, { findingId, reason }, { found: { house }, actor }) {
    const findings = await openFindingsOf(tx, [house.id]);
    if (!findings.some(({ id }) => id === findingId)) return refused(notFound(['findingId'], theFinding));
    const change = { status: 'UNDER_ORDER', orderedBy: actor } as const;
    return { ok: true, value: { change, remark: words(reason), ids: { findingId } } };
  },
});

const theFinding = { zhHans: '该问题', ko: '해당 문제', en: 'finding' };

export const confirmCareRectification = onHouse<ConfirmCareRectificationInput>('confirmCareRectification', {
  event: 'CareRectificationConfirmed',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts, { actor }) => rectificationObstacles(facts, actor),
  write: async () => ({ ok: true, value: { change: { status: 'OPEN', orderedBy: null } } }),
});

export const suspendCareInstitution = onHouse<SuspendCareInstitutionInput>('suspendCareInstitution', {
  event: 'CareInstitutionSuspended',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts, { today }) => suspensionObstacles(facts, today),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  write: async (_tx, _context, { reason }) => ({
    ok: true,
    value: { change: { status: 'SUSPENDED' }, remark: words(reason) },
  }),
});

export const announceCareInstitutionClosing = onHouse<AnnounceCareInstitutionClosingInput>(
  'announceCareInstitutionClosing',
  {
    event: 'CareInstitutionClosingAnnounced',
    mayAct: ({ supervise, desk }) => supervise || desk,
    obstacles: (facts) => institutionObstacles(facts, 'announceCareInstitutionClosing'),
    inputProblems: ({ closesOn, reason }, { today }) => closingProblems(closesOn, reason, today),
    async write(tx, _, { closesOn, reason }, { found: { house } }) {
      const messages = messagesOfClosing({ closesOn }, house, await openStaysOf(tx, [house.id]));
      const change = { status: 'CLOSING', closingOn: closesOn } as const;
      return { ok: true, value: { change, remark: words(reason), ids: { closesOn }, messages } };
    },
  },
);

export const closeCareInstitution = onHouse<CloseCareInstitutionInput>('closeCareInstitution', {
  event: 'CareInstitutionClosed',
  mayAct: ({ supervise }) => supervise,
  obstacles: (facts) => closingObstacles(facts),
  write: async (_tx, _context, _input, { today }) => ({
    ok: true,
    value: { change: { status: 'CLOSED', closedOn: today } },
  }),
});
