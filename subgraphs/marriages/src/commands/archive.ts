/** The archive: where papers stand, who consulted them, and certificates of what they say. */
import { notFound, type Problem, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { mayArchive } from '../access.ts';
import type { Context } from '../context.ts';
import type {
  ConsultMarriageArchiveInput,
  FileMarriageArchiveInput,
  IssueMarriageRecordCertificateInput,
} from '../generated/contract.ts';
import { paper } from '../papers.ts';
import { problem } from '../problems.ts';
import { findArchiveFiles } from '../queries/archive.ts';
import { divorcePartiesOf, findDivorces } from '../queries/divorces.ts';
import { findOffices, findRegistrations, spousesOf } from '../queries.ts';
import { basisProblems, filingProblems, purposeProblems } from '../rules/archive.ts';
import { sealedConsultation } from '../sealed.ts';
import {
  type ArchiveFileRow,
  archiveConsultations,
  archiveFiles,
  recordCertificates,
} from '../tables/archive.ts';
import type { OfficeRow, RegistrationRow, SpouseRow } from '../tables.ts';
import { openingAct, readNames, theOffice } from './case.ts';

const theFile = { zhHans: '该档案', ko: '해당 서류', en: 'file' };
const theMarriage = { zhHans: '该婚姻登记', ko: '해당 혼인등록', en: 'registration' };

function officeProblems({ viewer }: Context, office: OfficeRow | undefined): Problem[] {
  if (!office) return [notFound(['officeId'], theOffice)];
  return mayArchive(viewer, office) ? [] : [problem('OFFICE_NOT_YOURS', { path: ['officeId'] })];
}

/** Puts papers into the archive; the value is the id of the file. */
export const fileMarriageArchive = openingAct<FileMarriageArchiveInput, OfficeRow | undefined>(
  'fileMarriageArchive',
  {
    event: 'MarriageArchiveFiled',
    entity: 'MarriageArchiveFile',
    prepare: async ({ database }, { officeId }) => (await findOffices(database.db, [officeId]))[0],
    async write(tx, context, input, { id, today, actor, prepared: office }) {
      const { officeId, kind, year, volume, firstPage, lastPage } = input;
      const { registrationId = null, divorceCaseId = null } = input;
      const problems = [...officeProblems(context, office), ...filingProblems(input)];
      if (problems.length > 0) return refused(...problems);
      const [registration] = registrationId ? await findRegistrations(tx, [registrationId]) : [];
      const [divorce] = divorceCaseId ? await findDivorces(tx, [divorceCaseId]) : [];
      if (!registration && !divorce) return refused(notFound(['registrationId'], theMarriage));
      await tx.insert(archiveFiles).values({
        id,
        officeId,
        registrationId,
        divorceCaseId,
        kind,
        fonds: words(input.fonds) ?? '',
        year,
        volume,
        firstPage,
        lastPage,
        filedOn: today,
        filedBy: actor,
      });
      const opens = { caseId: id, version: 1, status: 'FILED' };
      return { ok: true, value: { opens, ids: { fileId: id, officeId, kind } } };
    },
  },
);

/** Records a consultation; the value is the id of the file. */
export const consultMarriageArchive = openingAct<ConsultMarriageArchiveInput>('consultMarriageArchive', {
  event: 'MarriageArchiveConsulted',
  entity: 'MarriageArchiveConsultation',
  subject: ({ fileId }) => fileId,
  async write(tx, context, input, { id, today, actor }) {
    const { fileId, basis, applicantId = null, pagesCopied } = input;
    const [file] = await findArchiveFiles(tx, [fileId]);
    const [office] = file ? await findOffices(tx, [file.officeId]) : [];
    if (!file || !office || !mayArchive(context.viewer, office))
      return refused(notFound(['fileId'], theFile));
    const problems = [
      ...basisProblems(basis, await partiesOfFile(tx, file), applicantId, input.approvedBy),
      ...requiredTextProblems(input.applicant, ['applicant'], 200),
      ...purposeProblems(input.purpose),
      ...(pagesCopied < 0 || pagesCopied > file.lastPage - file.firstPage + 1
        ? [problem('ARCHIVE_PLACE_WRONG', { path: ['pagesCopied'] })]
        : []),
    ];
    if (problems.length > 0) return refused(...problems);
    await tx.insert(archiveConsultations).values({
      id,
      fileId,
      basis,
      applicantId: basis === 'PARTY' ? applicantId : null,
      content: sealedConsultation(context, {
        applicant: words(input.applicant) ?? '',
        purpose: words(input.purpose) ?? '',
      }),
      approvedBy: basis === 'OTHER_APPROVED' ? words(input.approvedBy) : null,
      pagesCopied,
      consultedOn: today,
      enteredBy: actor,
    });
    const ids = { consultationId: id, fileId, basis };
    return { ok: true, value: { made: fileId, ids } };
  },
});

async function partiesOfFile(
  tx: Parameters<typeof spousesOf>[0],
  { registrationId, divorceCaseId }: ArchiveFileRow,
): Promise<string[]> {
  const rows = registrationId
    ? await spousesOf(tx, [registrationId])
    : await divorcePartiesOf(tx, [divorceCaseId ?? '']);
  return rows.map(({ residentId }) => residentId);
}

/** Issues the certificate of a record, also of a marriage that has ended; the value is its id. */
export const issueMarriageRecordCertificate = openingAct<
  IssueMarriageRecordCertificateInput,
  { office: OfficeRow | undefined; names: ReadonlyMap<string, string> }
>('issueMarriageRecordCertificate', {
  event: 'MarriageRecordCertificateIssued',
  entity: 'MarriageRecordCertificate',
  async prepare(context, { officeId, registrationId }, id) {
    const { db } = context.database;
    const [office] = await findOffices(db, [officeId]);
    // Nobody's name is read for who may not issue it.
    const may = officeProblems(context, office).length === 0;
    const spouseIds = may ? (await spousesOf(db, [registrationId])).map(({ residentId }) => residentId) : [];
    return { office, names: await readNames(context, id, spouseIds) };
  },
  async write(tx, context, input, { id, today, actor, prepared: { office, names } }) {
    const { registrationId, officeId, basis, applicantId = null } = input;
    const formal = officeProblems(context, office);
    if (formal.length > 0) return refused(...formal);
    const [registration] = await findRegistrations(tx, [registrationId]);
    if (!registration) return refused(notFound(['registrationId'], theMarriage));
    const spouseIds = (await spousesOf(tx, [registrationId])).map(({ residentId }) => residentId);
    const problems = [
      ...basisProblems(basis, spouseIds, applicantId, actor),
      ...purposeProblems(input.purpose),
    ];
    if (problems.length > 0) return refused(...problems);
    await tx.insert(recordCertificates).values({
      id,
      registrationId,
      officeId,
      basis,
      applicantId: basis === 'PARTY' ? applicantId : null,
      purpose: words(input.purpose) ?? '',
      issuedOn: today,
      issuedBy: actor,
    });
    const ids = { recordCertificateId: id, registrationId, officeId, basis };
    const papers = office
      ? recordPaper(id, office, registration, await spousesOf(tx, [registrationId]), names, input)
      : [];
    return { ok: true, value: { ids, papers } };
  },
});

/** On paper where the register knows both: of who is no resident of the city the office writes it by hand. */
function recordPaper(
  id: string,
  office: OfficeRow,
  registration: RegistrationRow,
  spouses: readonly SpouseRow[],
  names: ReadonlyMap<string, string>,
  { applicantId, purpose }: Pick<IssueMarriageRecordCertificateInput, 'applicantId' | 'purpose'>,
) {
  const idOf = (role: SpouseRow['role']) => spouses.find((spouse) => spouse.role === role)?.residentId ?? '';
  const husband = names.get(idOf('HUSBAND'));
  const wife = names.get(idOf('WIFE'));
  if (husband === undefined || wife === undefined) return [];
  const recipientId = applicantId ?? idOf('HUSBAND');
  return [
    paper(
      'MARRIAGE_RECORD_CERTIFICATE',
      { caseId: id, divisionCode: office.divisionCode, recipientId },
      {
        husband,
        wife,
        number: registration.registrationNumber,
        registeredOn: registration.registeredOn,
        office: office.nameZh,
        officeKo: office.nameKo,
        purpose: words(purpose) ?? '',
        status: registration.status,
      },
    ),
  ];
}
