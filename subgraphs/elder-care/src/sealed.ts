/** What is sealed of elder care, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import { messageOpener } from '@civil-affairs/kit/messages/messages';
import { messageColumns } from '@civil-affairs/kit/messages/templates';
import { paperDesk } from '@civil-affairs/kit/papers/papers';
import { paperColumn } from '@civil-affairs/kit/papers/templates';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import type { CareLevel, MealAllergen } from './generated/contract.ts';
import { messageCatalogue } from './messages.ts';
import { paperCatalogue } from './papers.ts';
import { assessmentFacts, assessmentResult } from './rules/care-levels.ts';
import type { CareAssessmentRow } from './tables/assessments.ts';
import type { MealAllergyRecordRow, MealOrderRow } from './tables/meals.ts';

const diagnoses: SealedColumn = {
  table: 'elder_care.care_assessments',
  column: 'disorder_codes',
  key: ['id'],
};

const addresses: SealedColumn = { table: 'elder_care.meal_orders', column: 'address', key: ['id'] };
const allergies: SealedColumn = {
  table: 'elder_care.meal_allergy_records',
  column: 'allergens',
  key: ['id'],
};

const [messageFacts, sandboxBodies] = messageColumns('elder_care');

/** Opens what persons were told. */
export const opener = messageOpener(messageFacts, messageCatalogue);

const paperFacts = paperColumn('elder_care');

/** Shows and prints what was issued on paper. */
export const paperDeskOf = paperDesk('elder-care', paperFacts, paperCatalogue);

export const sealedColumns = [diagnoses, addresses, allergies, messageFacts, sandboxBodies, paperFacts];

export interface Keys {
  database: Pick<Database, 'sealing'>;
}

export function disorderCodesOf(
  { database }: Keys,
  { disorderCodes }: Pick<CareAssessmentRow, 'disorderCodes'>,
): string[] {
  return JSON.parse(database.sealing.open(diagnoses, disorderCodes)) as string[];
}

export function sealedDisorderCodes({ database }: Keys, codes: readonly string[]): Sealed {
  return database.sealing.seal(diagnoses, JSON.stringify(codes));
}

/** What an assessment found, for the rules of the levels. */
export function factsFound<Row extends Pick<CareAssessmentRow, 'disorderCodes'>>(keys: Keys, row: Row) {
  return assessmentFacts({ ...row, disorderCodes: disorderCodesOf(keys, row) });
}

/** For who looks at many: the level that was kept, worked out only where none was. */
export function levelFound(
  keys: Keys,
  row: Pick<CareAssessmentRow, 'level' | 'score' | 'inComa' | 'disorderCodes' | 'careRiskEvents'>,
): CareLevel {
  return row.level ?? assessmentResult(factsFound(keys, row)).level;
}

/** Where a meal is brought to. */
export function addressOf({ database }: Keys, { address }: Pick<MealOrderRow, 'address'>): string | null {
  return address === null ? null : database.sealing.open(addresses, address);
}

export function sealedAddress({ database }: Keys, address: string): Sealed {
  return database.sealing.seal(addresses, address);
}

/** What somebody must not eat. */
export function allergensOf(
  { database }: Keys,
  { allergens }: Pick<MealAllergyRecordRow, 'allergens'>,
): MealAllergen[] {
  return JSON.parse(database.sealing.open(allergies, allergens)) as MealAllergen[];
}

export function sealedAllergens({ database }: Keys, allergens: readonly MealAllergen[]): Sealed {
  return database.sealing.seal(allergies, JSON.stringify(allergens));
}
