/** Files for the tests of imports, and what becomes of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Database } from '../database.ts';
import type { AnyImport } from '../imports/import.ts';
import { type ImportResult, type LineReport, runImport } from '../imports/run.ts';

interface Options {
  isDryRun?: boolean;
  skipFaulty?: boolean;
}

/** A file that was read: what came of it, and its faults as line, column and code. */
export interface Imported {
  file: string;
  result: ImportResult;
  faults: (string | number | undefined)[][];
}

/** For the top of a test file: files in a folder of its own, which fill a database. */
export function importsInto(graph: { database: Database }, today: string) {
  const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-import-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;

  async function again(what: AnyImport, file: string, options: Options = {}): Promise<Imported> {
    const reports: LineReport[] = [];
    const result = await runImport(
      what,
      file,
      { database: graph.database, today },
      { isDryRun: false, skipFaulty: false, ...options, onLine: (report) => reports.push(report) },
    );
    const faults = reports.flatMap(({ line, verdict }) =>
      typeof verdict === 'string' ? [] : verdict.map(({ code, path }) => [line, path?.join('.'), code]),
    );
    return { file, result, faults };
  }

  return {
    folder,
    again,
    /** Writes lines into a new file, and imports it. */
    async run(what: AnyImport, lines: readonly string[], options: Options = {}): Promise<Imported> {
      files += 1;
      const file = join(folder, `${files}.csv`);
      writeFileSync(file, `${lines.join('\n')}\n`);
      return again(what, file, options);
    },
  };
}
