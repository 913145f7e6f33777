/** The second period of a divorce by agreement: registered with its certificate, or refused this time. */
import { notFound } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { worksAt } from '../../access.ts';
import type {
  RefuseDivorceInput,
  RegisterDivorceInput,
  ReissueDivorceCertificateInput,
  ReplaceDivorceAgreementInput,
} from '../../generated/contract.ts';
import { isOutsideParty } from '../../ids.ts';
import { problem } from '../../problems.ts';
import { agreementsOf, divorcePartiesOf, divorceRefusalsOf } from '../../queries/divorces.ts';
import { findOffices } from '../../queries.ts';
import { agreementOf, agreementProblems } from '../../rules/divorces/agreement.ts';
import {
  coupleProblems,
  divorceRefusalProblems,
  livingProblems,
  presenceProblems,
} from '../../rules/divorces/application.ts';
import {
  divorceReissueObstacles,
  issueObstacles,
  registrationObstaclesOfDivorce,
  replacementObstacles,
} from '../../rules/divorces/states.ts';
import { applicantProblems, type Person } from '../../rules/marriage.ts';
import { sealedAgreement } from '../../sealed.ts';
import { divorceAgreements, divorceRefusals } from '../../tables/divorces.ts';
import { certificates, type OfficeRow } from '../../tables.ts';
import { readPersons, theOffice } from '../case.ts';
import { issueNumber } from '../counters.ts';
import { divorceElsewhere, endMarriage, voidFormer } from '../registry.ts';
import { onDivorce } from './case.ts';

/** Registers a divorce: certificate and end of the marriage in one; the value is the id of the case. */
export const registerDivorce = onDivorce<RegisterDivorceInput, Person[]>('registerDivorce', {
  event: 'DivorceRegistered',
  mayAct: ({ register }) => register,
  async prepare(context, { divorceCaseId, parties }) {
    const ids = parties.map(({ residentId }) => residentId);
    const known = await divorcePartiesOf(context.database.db, [divorceCaseId]);
    // Nobody's data are read for whom the case does not name.
    const isCouple =
      coupleProblems(
        known.map(({ residentId }) => residentId),
        ids,
      ).length === 0;
    return isCouple ? readPersons(context, divorceCaseId, ids) : [];
  },
  obstacles: registrationObstaclesOfDivorce,
  inputProblems: ({ parties }, { found: { partyIds }, prepared: persons }) => {
    const named = parties.map(({ residentId }) => residentId);
    const couple = coupleProblems(partyIds, named);
    return couple.length > 0 ? couple : [...presenceProblems(parties), ...livingProblems(named, persons)];
  },
  async write(tx, context, _input, { found: { divorce, office, partyIds }, today }) {
    const { registrationId, recordId } = divorce;
    const endReason = 'DIVORCE';
    if (registrationId) {
      const change = { status: 'DISSOLVED', endedOn: today, endReason } as const;
      const ended = await endMarriage(tx, context, registrationId, 'registerDivorce', change);
      if (!ended) return { ok: false, problems: [problem('NOT_IN_FORCE')] };
    }
    const number = await issueNumber(tx, office.authorityCode, 'L', Number(today.slice(0, 4)));
    if (recordId && !(await divorceElsewhere(tx, context, recordId, office, number, today)))
      return { ok: false, problems: [problem('NOT_IN_FORCE')] };
    await tx.insert(certificates).values({
      id: context.newId('MarriageCertificate'),
      number,
      registrationId,
      divorceCaseId: divorce.id,
      officeId: office.id,
      kind: 'DIVORCE',
      issuedOn: today,
    });
    const change = { status: 'REGISTERED', divorceNumber: number, closedOn: today } as const;
    const residentIds = partyIds.filter((id) => !isOutsideParty(id));
    const ids = { registrationId, residentIds, endedOn: today, endReason };
    return { ok: true, value: { change, ids } };
  },
});

/** Does not register a divorce this time; the value is the id of the case. */
export const refuseDivorce = onDivorce<RefuseDivorceInput>('refuseDivorce', {
  event: 'DivorceRefused',
  mayAct: ({ register }) => register,
  obstacles: issueObstacles,
  inputProblems: ({ reasons, remark }) => divorceRefusalProblems(reasons, remark),
  async write(tx, _context, { reasons, remark }, { found: { divorce }, today }) {
    const said = words(remark);
    const number = (await divorceRefusalsOf(tx, [divorce.id])).length + 1;
    await tx.insert(divorceRefusals).values({
      caseId: divorce.id,
      number,
      refusedOn: today,
      reasons: [...new Set(reasons)],
      remark: said,
    });
    return { ok: true, value: { change: { status: 'ACCEPTED' }, remark: said } };
  },
});

/** Puts another agreement in the place of the one before; the value is the id of the case. */
export const replaceDivorceAgreement = onDivorce<ReplaceDivorceAgreementInput>('replaceDivorceAgreement', {
  event: 'DivorceAgreementReplaced',
  mayAct: ({ register }) => register,
  obstacles: replacementObstacles,
  inputProblems: ({ agreement, parties }, { found: { partyIds }, today }) => [
    ...coupleProblems(
      partyIds,
      parties.map(({ residentId }) => residentId),
    ),
    ...presenceProblems(parties, 'APPLICATION'),
    ...agreementProblems(agreement, today),
  ],
  async write(tx, context, { agreement }, { found: { divorce }, today }) {
    const version = (await agreementsOf(tx, [divorce.id])).length + 1;
    const content = sealedAgreement(context, agreementOf(agreement, today));
    await tx.insert(divorceAgreements).values({ caseId: divorce.id, version, content });
    return { ok: true, value: { change: { status: 'ACCEPTED' } } };
  },
});

/** Issues a divorce certificate again; the value is the new certificate's id. */
export const reissueDivorceCertificate = onDivorce<ReissueDivorceCertificateInput, OfficeRow | undefined>(
  'reissueDivorceCertificate',
  {
    event: 'DivorceCertificateReissued',
    mayAct: ({ register }) => register,
    prepare: async ({ database }, { officeId }) => (await findOffices(database.db, [officeId]))[0],
    obstacles: divorceReissueObstacles,
    inputProblems: ({ applicantId }, { found: { partyIds }, prepared: office, viewer }) => [
      ...applicantProblems(partyIds, applicantId),
      ...(office ? [] : [notFound(['officeId'], theOffice)]),
      ...(office && !worksAt(viewer, office) ? [problem('OFFICE_NOT_YOURS', { path: ['officeId'] })] : []),
    ],
    async write(tx, context, input, { found: { divorce }, prepared: office, today }) {
      if (!office) throw new Error('an office that was found is gone');
      const id = context.newId('MarriageCertificate');
      const number = await issueNumber(tx, office.authorityCode, 'BL', Number(today.slice(0, 4)));
      await tx.insert(certificates).values({
        id,
        number,
        registrationId: divorce.registrationId,
        divorceCaseId: divorce.id,
        officeId: office.id,
        kind: 'REISSUE_DIVORCE',
        issuedOn: today,
        reissueReason: input.reason,
        applicantId: input.applicantId,
      });
      await voidFormer(tx, { divorceCaseId: divorce.id }, id, today);
      const ids = { certificateId: id, officeId: office.id };
      return { ok: true, value: { change: { status: 'REGISTERED' }, made: id, ids } };
    },
  },
);
