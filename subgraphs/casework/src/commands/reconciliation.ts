import { actsOf } from '@civil-affairs/kit/acts';
import { refused } from '@civil-affairs/kit/problems';
import { sql } from 'drizzle-orm';
import { reachOf } from '../access.ts';
import type { Context } from '../context.ts';
import type { StartCaseworkReconciliationInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { awaitedRun } from '../queries/reconciliation.ts';
import { reconciliationRuns } from '../tables.ts';

const { openingAct } = actsOf<Context>({});

const requestLock = 222_403;

/** Asks for a run of the reconciliation; the value is its id. Whoever asks while one is awaited gets that one. */
export const startCaseworkReconciliation = openingAct<StartCaseworkReconciliationInput>(
  'startCaseworkReconciliation',
  {
    event: 'CaseworkReconciliationStarted',
    entity: 'CaseworkReconciliationRun',
    async write(tx, { viewer }, _, { id, actor }) {
      const reach = reachOf(viewer);
      if (!reach) return refused(problem('RECONCILIATION_WITHOUT_JURISDICTION'));
      await tx.execute(sql`SELECT pg_advisory_xact_lock(${requestLock})`);
      const [awaited] = await awaitedRun(tx);
      if (!awaited) await tx.insert(reconciliationRuns).values({ id, requestedBy: actor });
      const runId = awaited?.id ?? id;
      return {
        ok: true,
        value: { made: runId, ids: { runId, divisionCode: reach.place, scope: 'casework:reconcile' } },
      };
    },
  },
);
