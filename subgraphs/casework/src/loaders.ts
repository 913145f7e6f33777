import type { Db } from '@civil-affairs/kit/database';
import { historyOf } from '@civil-affairs/kit/history';
import { loadRow, loadRows } from '@civil-affairs/kit/loaders';
import { findRuns } from './queries/reconciliation.ts';
import { findWebhooks, webhookFigures } from './queries/webhooks.ts';
import { findTasks, openTasksAbout } from './queries.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(db: Db) {
  return {
    task: loadRow(db, findTasks),
    webhook: loadRow(db, findWebhooks),
    webhookFigures: loadRow(db, webhookFigures),
    reconciliationRun: loadRow(db, findRuns),
    history: loadRows(db, historyOf),
    openTasksAbout: loadRows(db, openTasksAbout),
  };
}
