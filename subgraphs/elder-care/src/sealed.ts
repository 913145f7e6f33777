/** What is sealed of elder care, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import type { CareLevel } from './generated/contract.ts';
import { assessmentFacts, assessmentResult } from './rules/care-levels.ts';
import type { CareAssessmentRow } from './tables/assessments.ts';

const diagnoses: SealedColumn = {
  table: 'elder_care.care_assessments',
  column: 'disorder_codes',
  key: ['id'],
};

export const sealedColumns = [diagnoses];

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
