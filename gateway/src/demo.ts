// `npm run demo -- --residents N` replaces the demo city by one of another size, through COPY.

import { parseArgs } from 'node:util';
import { defaultDemoResidents } from '@civil-affairs/kit/demo-city';
import { clearDemoCity, loadDemoCity } from '@civil-affairs/kit/demo-load';
import { sentenceOf } from '@civil-affairs/kit/logged-errors';
import { openInstallation } from './installation.ts';
import { isProduction } from './secrets.ts';
import { demoParts, subgraphs } from './subgraphs.ts';

const largestCity = 2_000_000;

try {
  const { values } = parseArgs({ options: { residents: { type: 'string' } } });
  const residents = values.residents === undefined ? defaultDemoResidents : Number(values.residents);
  if (!Number.isInteger(residents) || residents < 1 || residents > largestCity)
    throw new Error(`--residents must be a whole number from 1 to ${largestCity}.`);
  if (isProduction()) throw new Error('A demo city is not loaded in production.');
  const installation = await openInstallation();
  try {
    const started = performance.now();
    await clearDemoCity(
      installation.admin,
      subgraphs.map(({ name }) => name),
    );
    await loadDemoCity(
      installation.admin,
      installation.databaseRoles,
      demoParts,
      residents,
      installation.sealing,
      console.log,
    );
    console.log(
      `A demo city of ${residents} residents was loaded in ${((performance.now() - started) / 1000).toFixed(0)} s.`,
    );
  } finally {
    await installation.stop();
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
