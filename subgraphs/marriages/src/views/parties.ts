/** What a viewer gets to see of spouses who are no residents, and of corrections. */
import { mayReissue, worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type { OutsideDetails } from '../rules/parties.ts';
import { openedParty } from '../sealed.ts';
import type { CorrectionRow } from '../tables/parties.ts';
import type { RegistrationRow } from '../tables.ts';
import { existing } from '../views.ts';

/** Spouses, and staff of the office or registrars, who may read what the papers say of a party. */
async function mayReadPapers(
  { viewer, loaders }: Context,
  { id, officeId }: RegistrationRow,
): Promise<boolean> {
  const [office, spouses] = await Promise.all([
    existing(loaders.office.load(officeId)),
    loaders.spouses.load(id),
  ]);
  const isSpouse = spouses.some(({ residentId }) => residentId === viewer?.residentId);
  return isSpouse || worksAt(viewer, office) || mayReissue(viewer);
}

export async function visibleOutsideParties(
  context: Context,
  registration: RegistrationRow,
): Promise<(OutsideDetails & { id: string })[] | null> {
  if (!(await mayReadPapers(context, registration))) return null;
  if (registration.kind !== 'FOREIGN_RELATED' && registration.kind !== 'LATE') return [];
  const spouses = await context.loaders.spouses.load(registration.id);
  const rows = await Promise.all(
    spouses.map(({ residentId }) => context.loaders.outsideParty.load(residentId)),
  );
  return rows.flatMap((row) => (row ? [openedParty(context, row)] : []));
}

export async function visibleCorrections(
  context: Context,
  registration: RegistrationRow,
): Promise<CorrectionRow[] | null> {
  return (await mayReadPapers(context, registration))
    ? context.loaders.corrections.load(registration.id)
    : null;
}
