// `npm run seal:rotate` seals every value again by the first key of SEALING_KEYS, while the graph runs.
import { sentenceOf } from '@civil-affairs/kit/logged-errors';
import { resealColumn } from '@civil-affairs/kit/reseal';
import postgres from 'postgres';
import { openAdmin, openInstalledSealing } from './installation.ts';
import { sealedColumns } from './subgraphs.ts';

try {
  const sql = postgres({ ...openAdmin(), max: 1, onnotice: () => {} });
  try {
    const sealing = openInstalledSealing();
    for (const column of sealedColumns) {
      const [schema = ''] = column.table.split('.');
      await sql`SET ROLE ${sql(`${schema}_migrator`)}`;
      const sealed = await resealColumn(sql, column, sealing);
      await sql`RESET ROLE`;
      console.log(`${column.table}.${column.column}: ${sealed} sealed again, none is left by another key`);
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
