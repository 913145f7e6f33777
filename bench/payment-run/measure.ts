// Prepares, approves and exports one payment run on an embedded PostgreSQL of its own, and prints how long each took
// and the most memory that the process held. The database is thrown away.

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cityClock, demoDate } from '../../kit/src/clock.ts';
import { openDatabase } from '../../kit/src/database.ts';
import { appConnection, prepareDatabase } from '../../kit/src/database-setup.ts';
import { startEmbeddedPostgres } from '../../kit/src/embedded-postgres.ts';
import { openSealing, parseSealingKeys } from '../../kit/src/sealing.ts';
import { prepareAllowancePaymentRun } from '../../subgraphs/allowances/src/commands/payments/prepare.ts';
import {
  approveAllowancePaymentRun,
  exportAllowancePaymentRun,
} from '../../subgraphs/allowances/src/commands/payments/runs.ts';
import {
  continueAdjustment,
  registerAllowanceStandard,
} from '../../subgraphs/allowances/src/commands/payments/standards.ts';
import { createContext } from '../../subgraphs/allowances/src/context.ts';
import { findRuns } from '../../subgraphs/allowances/src/queries/payment-runs.ts';
import { sealedAccountNumber } from '../../subgraphs/allowances/src/sealed.ts';

const households = Number(process.argv[2] ?? 20_000);
const city = '222401';
const secret = 'secret of the measurement';
const sealing = openSealing(parseSealingKeys(`bench:${randomBytes(32).toString('base64')}`));
const folder = mkdtempSync(join(tmpdir(), 'payment-run-'));
chmodSync(folder, 0o711);
// As in production: every commit waits for the disk.
const server = await startEmbeddedPostgres({
  folder: join(folder, 'postgres'),
  password: secret,
  settings: {},
});
try {
  const admin = { ...server.connection, database: 'postgres' };
  await prepareDatabase(admin, ['allowances'], secret);
  const database = openDatabase({ ...appConnection(admin, 'allowances', secret), sealing });
  await addHouseholds(database);
  const context = (subject: string, scope: string) =>
    createContext(
      { database, clock: cityClock(demoDate), subgraphs: { residents: async () => ({}) } },
      {
        viewer: {
          subject,
          name: subject,
          role: 'ALLOWANCE_OFFICER',
          scopes: [scope],
          division: city,
          residentId: null,
          organisationIds: [],
        },
        requestId: 'measurement',
        language: 'zhHans',
      },
    );
  const cashier = context('cashier', 'allowances:pay');
  const approver = context('approver', 'allowances:approve');
  const decider = context('decider', 'allowances:decide');
  const before = memory();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, memory());
  }, 5);
  const timed = async <Value>(what: string, work: () => Promise<Value>): Promise<Value> => {
    const started = performance.now();
    const value = await work();
    peak = Math.max(peak, memory());
    console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(2)} s`);
    return value;
  };
  const clientMutationKey = 'measurement';
  const run = async (id: string) => {
    const [found] = await findRuns(database.db, [id]);
    if (!found) throw new Error('the run is missing');
    return { runId: id, expectedVersion: found.version, lineCount: found.lineCount, clientMutationKey };
  };
  const month = demoDate.slice(0, 7);
  const prepared = await timed('prepared', async () => {
    for (;;) {
      const started = await prepareAllowancePaymentRun(cashier, { division: city, month, clientMutationKey });
      const [found] = started.ok ? await findRuns(database.db, [started.value]) : [];
      if (found?.status !== 'PREPARING') return started;
    }
  });
  if (!prepared.ok) throw new Error(prepared.problems.map(({ code }) => code).join());
  const id = prepared.value;
  const preparation = peak;
  console.log(`lines: ${(await run(id)).lineCount}`);
  console.log(`most memory while preparing: ${preparation} MB (${before} MB before it)`);
  await timed('approved', async () => ok(await approveAllowancePaymentRun(approver, await run(id))));
  await timed('exported', async () =>
    ok(await exportAllowancePaymentRun(cashier, { ...(await run(id)), clientMutationKey: 'export' })),
  );
  await timed('standard applied', async () => {
    const registered = await registerAllowanceStandard(decider, {
      division: city,
      settlement: 'URBAN',
      perMonthFen: 80_000,
      effectiveFrom: `${month}-01`,
      effectiveFromPrecision: 'MONTH',
      source: '测试',
      clientMutationKey,
    });
    ok(registered);
    // What the request had no time for, as the schedule does it.
    if (registered.ok) await continueAdjustment(decider, registered.value, Number.POSITIVE_INFINITY);
  });
  clearInterval(watch);
  console.log(`most memory in all: ${peak} MB`);
  await database.close();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

function ok(result: { ok: boolean; problems?: { code: string }[] }): void {
  if (!result.ok) throw new Error(result.problems?.map(({ code }) => code).join());
}

function memory(): number {
  return Math.round(process.memoryUsage.rss() / 1_048_576);
}

/** Households of one to four persons, each with a grant and, but for one in a hundred, an account. */
async function addHouseholds(database: ReturnType<typeof openDatabase>): Promise<void> {
  const { sql } = database;
  await sql`INSERT INTO grants (id, household_id, community_code, settlement, category, decided_on, effective_from)
    SELECT 'gra_' || lpad(n::text, 8, '0'), 'hou_' || n, '222401001' || lpad((n % 20 + 1)::text, 3, '0'), 'URBAN',
      'ALLOWANCE', '2025-06-09', '2025-07-01' FROM generate_series(1, ${households}::int) AS n`;
  await sql`INSERT INTO grant_terms (grant_id, since, status, reason, counted_members, household_income_fen, monthly_amount_fen)
    SELECT 'gra_' || lpad(n::text, 8, '0'), '2025-07-01', 'ACTIVE', 'GRANTED', n % 4 + 1, 20000, 76000 * (n % 4 + 1) - 20000
    FROM generate_series(1, ${households}::int) AS n`;
  await sql`INSERT INTO grant_members (grant_id, resident_id, since)
    SELECT 'gra_' || lpad(n::text, 8, '0'), 'res_' || n || '_' || m, '2025-07-01'
    FROM generate_series(1, ${households}::int) AS n, generate_series(1, n % 4 + 1) AS m`;
  const numbers = Array.from({ length: households }, (_, n) =>
    sealedAccountNumber({ database }, String(n + 1).padStart(16, '0')),
  );
  await sql`INSERT INTO household_accounts (id, household_id, holder_id, holder_name, bank_name, account_number, since)
    SELECT 'acc_' || n, 'hou_' || n, 'res_' || n || '_1', '测试户', '测试银行', number, '2025-07-01'
    FROM unnest(${numbers}::text[]) WITH ORDINALITY AS numbers (number, n) WHERE n % 100 <> 0`;
}
