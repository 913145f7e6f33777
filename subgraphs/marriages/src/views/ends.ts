/** What a viewer gets to see of what others decided about a marriage. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { rightsOnElsewhere } from '../access/elsewhere.ts';
import { mayArchive, mayReissue, worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type { MarriageOfResident } from '../queries/ends.ts';
import { asKnownOn, type MarriageFacts } from '../rules/marital-status.ts';
import type { AnnotationRow, ElsewhereRow } from '../tables/ends.ts';
import type { RegistrationRow } from '../tables.ts';
import { existing } from '../views.ts';

/** Marriages as the register had them on a day. */
export async function marriagesAsKnown(
  { loaders }: Context,
  marriages: readonly MarriageOfResident[],
  day: LocalDate,
): Promise<MarriageFacts[]> {
  const known = marriages.map(async (marriage) => {
    const formerly = marriage.formerly ?? (await loaders.formerStates.load(marriage.id));
    return asKnownOn({ ...marriage, formerly }, day) ?? [];
  });
  return (await Promise.all(known)).flat();
}

/** What others decided: for the spouses and for staff; what is only proposed, for those who keep the archive. */
export async function visibleAnnotations(
  { viewer, loaders }: Context,
  registration: RegistrationRow,
): Promise<AnnotationRow[] | null> {
  const [office, spouses, all] = await Promise.all([
    existing(loaders.office.load(registration.officeId)),
    loaders.spouses.load(registration.id),
    loaders.annotations.load(registration.id),
  ]);
  const isSpouse = spouses.some(({ residentId }) => residentId === viewer?.residentId);
  const keepsArchive = mayArchive(viewer, office);
  const isStaff = worksAt(viewer, office) && (viewer?.scopes.includes('marriages:read') ?? false);
  if (!isSpouse && !isStaff && !keepsArchive && !mayReissue(viewer)) return null;
  return all.filter(({ kind, confirmedOn }) => keepsArchive || kind !== 'REVOKED' || confirmedOn !== null);
}

/** The annotation, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleAnnotation(context: Context, id: string): Promise<AnnotationRow | null> {
  const annotation = await context.loaders.annotation.load(id);
  const registration = annotation && (await context.loaders.registration.load(annotation.registrationId));
  if (!annotation || !registration) return null;
  const visible = (await visibleAnnotations(context, registration)) ?? [];
  return visible.find((one) => one.id === id) ?? null;
}

/** The spouses of the marriage that a record is about. */
async function spousesOf({ loaders }: Context, { id, registrationId }: ElsewhereRow) {
  return registrationId ? loaders.spouses.load(registrationId) : loaders.spousesElsewhere.load(id);
}

/** The record, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleElsewhere(
  context: Context,
  record: ElsewhereRow | undefined,
): Promise<ElsewhereRow | null> {
  if (!record) return null;
  const [office, spouses] = await Promise.all([
    existing(context.loaders.office.load(record.officeId)),
    spousesOf(context, record),
  ]);
  const spouseIds = spouses.map(({ residentId }) => residentId);
  const { see, enter } = rightsOnElsewhere(context.viewer, office, spouseIds);
  return enter || (see && record.status === 'CONFIRMED') ? record : null;
}

/** The papers of a record, for who may see it. */
export async function evidenceOfElsewhere(context: Context, record: ElsewhereRow) {
  return (await visibleElsewhere(context, record)) ? context.loaders.evidence.load(record.id) : null;
}

/** Like `visibleElsewhere`; a read by somebody else than the spouses is recorded first. */
export async function readElsewhere(context: Context, id: string): Promise<ElsewhereRow | null> {
  const record = await context.loaders.elsewhere.load(id);
  const visible = await visibleElsewhere(context, record);
  const spouses = record ? await spousesOf(context, record) : [];
  if (spouses.some(({ residentId }) => residentId === context.viewer?.residentId)) return visible;
  await context.recordRead({
    action: 'readMarriageRecordElsewhere',
    subjectId: record?.id ?? 'unknown',
    purpose: 'MARRIAGE_REGISTRATION',
    outcome: visible ? 'DONE' : 'REFUSED',
  });
  return visible;
}
