// `npm run import -- KIND FILE` fills a subgraph from a CSV or XLSX file. --dry-run checks and writes nothing; --skip-faulty
// leaves lines with faults out; --report FILE says where the report of every line goes.

import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csvOf } from '@civil-affairs/kit/csv';
import { openDatabase } from '@civil-affairs/kit/database';
import { appConnection } from '@civil-affairs/kit/database-setup';
import { todayIn } from '@civil-affairs/kit/dates';
import type { Verdict } from '@civil-affairs/kit/imports/import';
import { runImport } from '@civil-affairs/kit/imports/run';
import { sentenceOf } from '@civil-affairs/kit/logged-errors';
import { installedRoles, openAdmin, openInstalledSealing } from './installation.ts';
import { subgraphs } from './subgraphs.ts';

const kinds = new Map(
  subgraphs.flatMap(({ name, imports = [] }) => imports.map((one) => [one.name, { one, subgraph: name }])),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    'skip-faulty': { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const [kind = '', file] = positionals;

try {
  const found = kinds.get(kind);
  if (!found || !file)
    throw new Error(
      `Usage: npm run import -- ${[...kinds.keys()].join('|')} FILE [--dry-run] [--skip-faulty] [--report FILE]`,
    );
  const reportFile = values.report ?? `${file}.report.csv`;
  const report = openSync(reportFile, 'w', 0o600);
  writeSync(report, `\ufeff${csvOf([['line', 'result', 'column', 'code', 'zhHans', 'en']])}`);
  const database = openDatabase({
    ...appConnection(openAdmin(), found.subgraph, installedRoles()),
    sealing: openInstalledSealing(),
  });
  try {
    const { fresh, same, faulty, written, lines } = await runImport(
      found.one,
      file,
      { database, today: todayIn(new Date()) },
      {
        isDryRun: values['dry-run'],
        skipFaulty: values['skip-faulty'],
        onLine: ({ line, verdict }) => writeSync(report, csvOf(rowsOfReport(line, verdict))),
        onProgress: (step, count) => console.log(`${count.toLocaleString('en')} lines ${step}`),
      },
    );
    console.log(
      `${lines} lines: ${fresh} new, ${same} known already, ${faulty} with faults. ${written} were written.\n` +
        `The report of every line: ${reportFile}`,
    );
    if (faulty > 0 && !values['skip-faulty'] && !values['dry-run'])
      throw new Error(
        'Nothing was written: mend the lines with faults, or leave them out with --skip-faulty.',
      );
  } finally {
    closeSync(report);
    await database.close();
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

/** What becomes of a line, without anything that stands in it. */
function rowsOfReport(line: number, verdict: Verdict): string[][] {
  if (typeof verdict === 'string') return [[`${line}`, verdict, '', '', '', '']];
  return verdict.map(({ code, path = [], message }) => [
    `${line}`,
    'fault',
    path.join('.'),
    code,
    message.zhHans,
    message.en,
  ]);
}
