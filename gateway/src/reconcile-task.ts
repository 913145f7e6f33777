// `npm run reconcile` looks for what the domains disagree about, and fails when there is anything.
import { sentenceOf } from '@civil-affairs/kit/logged-errors';
import { openAdmin } from './installation.ts';
import { reconcile, reconciliations } from './reconciliation.ts';

try {
  const found = await reconcile(openAdmin());
  for (const { query, id, residentId } of found) console.log(`${query}: ${id}, ${residentId}`);
  console.log(`${Object.keys(reconciliations).length} queries, ${found.length} disagreements`);
  if (found.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
