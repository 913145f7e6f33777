/** Allowance standards from files: what a city had before it began to work with the graph. */
import { code, day, oneOf, optional, required, text, yuan } from '@civil-affairs/kit/imports/columns';
import type { ImportContext } from '@civil-affairs/kit/imports/import';
import { type FileRow, tableImport } from '@civil-affairs/kit/imports/table-import';
import { kitProblem, type Problem } from '@civil-affairs/kit/problems';
import { idFrom } from '../ids.ts';
import { standardProblems } from '../rules/payments/standards.ts';

const city = required(['城市代码', 'divisionCode'], code(/^\d{6}$/, '222401'));
const effectiveFrom = required(['执行日期', 'effectiveFrom'], day);
const effectiveFromPrecision = optional(['日期精度', 'effectiveFromPrecision'], {
  ...oneOf({ DAY: ['日'], MONTH: ['月'], YEAR: ['年'], NO_LATER_THAN: ['不晚于'] }),
  about: '日, 月, 年, 不晚于; 日 when empty',
});
const source = required(['来源', 'source'], { ...text(500), about: 'the document that sets it' });

/** A standard that applies to grants already is registered by the act, which lets them follow. */
async function runningGrants(
  { database: { sql } }: ImportContext,
  rows: readonly FileRow<'divisionCode' | 'effectiveFrom'>[],
  settlementOf: (n: number) => string | null,
): Promise<Problem[][]> {
  const found = await sql`
    SELECT left(community_code, 6) AS city, settlement, max(coalesce(effective_until, 'infinity'))::text AS until
    FROM grants GROUP BY 1, 2`;
  return rows.map((row, n) =>
    found.some(
      ({ city: of, settlement, until }) =>
        of === row.divisionCode &&
        (settlementOf(n) ?? settlement) === settlement &&
        (until === 'infinity' || String(until) >= String(row.effectiveFrom)),
    )
      ? [kitProblem('IMPORT_NEEDS_AN_ACT', { path: ['effectiveFrom'] })]
      : [],
  );
}

export const standardsImport = tableImport({
  name: 'allowance-standards',
  about: 'An allowance standard of a city, urban by the month or rural by the year.',
  table: 'standards',
  columns: {
    divisionCode: city,
    settlement: required(['城乡', 'settlement'], oneOf({ URBAN: ['城市', '城镇'], RURAL: ['农村'] })),
    effectiveFrom,
    effectiveFromPrecision,
    perMonthFen: optional(['月标准', 'perMonthYuan'], { ...yuan, about: 'yuan, of an urban standard' }),
    perYearFen: optional(['年标准', 'perYearYuan'], { ...yuan, about: 'yuan, of a rural standard' }),
    source,
  },
  key: ['divisionCode', 'settlement', 'effectiveFrom'],
  defaults: (row) => ({ effectiveFromPrecision: row.effectiveFromPrecision ?? 'DAY' }),
  check: ({ divisionCode, ...row }) =>
    standardProblems({ division: divisionCode, ...row } as unknown as Parameters<typeof standardProblems>[0]),
  derive: ({ divisionCode, settlement, effectiveFrom: from }) => ({
    id: idFrom('AllowanceStandard', `${divisionCode} ${settlement} ${from}`),
  }),
  obstacles: (context, rows) => runningGrants(context, rows, (n) => rows[n]?.settlement as string),
});

export const hardshipStandardsImport = tableImport({
  name: 'special-hardship-standards',
  about: 'A standard of special hardship: basic living or care.',
  table: 'special_hardship_standards',
  columns: {
    divisionCode: city,
    kind: required(
      ['标准类别', 'kind'],
      oneOf({
        BASIC_LIVING_URBAN: ['城市基本生活'],
        BASIC_LIVING_RURAL: ['农村基本生活'],
        CARE_ABLE: ['全自理照料护理'],
        CARE_PARTLY_DISABLED: ['半护理照料护理'],
        CARE_FULLY_DISABLED: ['全护理照料护理'],
      }),
    ),
    effectiveFrom,
    effectiveFromPrecision,
    perMonthFen: required(['月标准', 'perMonthYuan'], yuan),
    source,
  },
  key: ['divisionCode', 'kind', 'effectiveFrom'],
  defaults: (row) => ({ effectiveFromPrecision: row.effectiveFromPrecision ?? 'DAY' }),
  check: ({ effectiveFrom: from, effectiveFromPrecision: precision, perMonthFen }) => [
    ...((precision === 'MONTH' && !String(from).endsWith('-01')) ||
    (precision === 'YEAR' && !String(from).endsWith('-01-01'))
      ? [kitProblem('IMPORT_FIELDS_DISAGREE', { path: ['effectiveFromPrecision'] })]
      : []),
    ...(perMonthFen === 0 ? [kitProblem('IMPORT_FIELDS_DISAGREE', { path: ['perMonthFen'] })] : []),
  ],
  derive: ({ divisionCode, kind, effectiveFrom: from }) => ({
    id: idFrom('AllowanceStandard', `${divisionCode} ${kind} ${from}`),
  }),
  obstacles: (context, rows) => runningGrants(context, rows, () => null),
});
