import type { Context } from '../context.ts';

/** Everything of a person at once, so that what is read of the cases next goes in one statement for all kinds. */
export async function careFileOf(loaders: Context['loaders'], residentId: string) {
  const [assessments, admissions, entry, vouchers] = await Promise.all([
    loaders.assessments.load(residentId),
    loaders.admissions.load(residentId),
    loaders.openEntry.load(residentId),
    loaders.vouchers.load(residentId),
  ]);
  return { assessments, admissions, entry: entry ?? null, vouchers };
}
