// `npm run audit:verify` walks the chains over the audit logs, and names what was done to a log past the application.
import { readHeads } from '@civil-affairs/kit/audit-heads';
import { sentenceOf, verifyLog } from '@civil-affairs/kit/audit-verify';
import { schemaNameOf } from '@civil-affairs/kit/database-setup';
import postgres from 'postgres';
import { headSealOf, openServer } from './installation.ts';
import { subgraphs } from './subgraphs.ts';

const server = await openServer();
const headSeal = headSealOf(server.databaseRoles);
const sql = postgres({ ...server.admin, max: 1 });
try {
  let sound = true;
  for (const name of subgraphs.map((subgraph) => schemaNameOf(subgraph.name))) {
    const { heads, unsigned } = await readHeads(headSeal, name);
    const { head, findings, openTail } = await verifyLog(sql, name, heads);
    sound &&= findings.length === 0 && unsigned === 0;
    const verdict = findings.length === 0 ? 'hold' : 'DO NOT HOLD';
    console.log(`${name}: ${head.position} rows ${verdict}, compared with ${heads.length} signed heads`);
    for (const finding of findings) console.log(`  ${sentenceOf(finding)}`);
    if (unsigned > 0) console.log(`  ${unsigned} lines of the heads are not signed with AUDIT_SECRET`);
    const { rows, oldestId, oldestAt } = openTail;
    if (rows > 0)
      console.log(
        `  open tail: ${rows} rows not chained yet, from ${oldestId} of ${oldestAt?.toISOString()}`,
      );
  }
  if (!sound) process.exitCode = 1;
} finally {
  await sql.end({ timeout: 5 });
  await server.stop();
}
