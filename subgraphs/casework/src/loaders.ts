import type { Db } from '@civil-affairs/kit/database';
import { historyOf } from '@civil-affairs/kit/history';
import { loadMany, loadOne } from '@civil-affairs/kit/loaders';
import { findRuns } from './queries/reconciliation.ts';
import { findWebhooks, webhookFigures } from './queries/webhooks.ts';
import { findTasks, openTasksAbout } from './queries.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(db: Db) {
  return {
    task: loadOne(
      (ids) => findTasks(db, ids),
      ({ id }) => id,
    ),
    webhook: loadOne(
      (ids) => findWebhooks(db, ids),
      ({ id }) => id,
    ),
    webhookFigures: loadOne(
      (ids) => webhookFigures(db, ids),
      ({ webhookId }) => webhookId,
    ),
    reconciliationRun: loadOne(
      (ids) => findRuns(db, ids),
      ({ id }) => id,
    ),
    history: loadMany(
      (ids) => historyOf(db, ids),
      ({ caseId }) => caseId,
    ),
    openTasksAbout: loadMany(
      (residentIds) => openTasksAbout(db, residentIds),
      ({ residentId }) => residentId,
    ),
  };
}
