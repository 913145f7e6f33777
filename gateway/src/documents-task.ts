// `npm run documents -- check FILE` says what is wrong with a front end's manifest; `publish` also registers it.
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setting } from '@civil-affairs/kit/env';
import { documentsFolder, registeredDocuments } from './documents.ts';
import { openPlanner } from './engine/plan/planner.ts';
import { faultsOf } from './protection/check-documents.ts';
import { standardLimits } from './protection/limits.ts';
import { operationChecker } from './protection/operation-size.ts';
import { readManifest, readManifests, trustedDocuments } from './protection/trusted-documents.ts';
import { readSupergraph, withoutSecurityPurpose } from './supergraph.ts';

const [, , task, file] = process.argv;
if ((task !== 'check' && task !== 'publish') || file === undefined) fail('documents check|publish FILE');
const folder = setting('DOCUMENTS_FOLDER') ?? documentsFolder;
try {
  const documents = readManifest(file);
  const supergraph = withoutSecurityPurpose(readSupergraph());
  const { apiSchema } = openPlanner(supergraph);
  const graph = { apiSchema, coreSupergraphSdl: supergraph };
  const check = operationChecker(
    {
      onSchemaLoadOrUpdate(update) {
        update(graph);
        return () => {};
      },
    },
    standardLimits,
  );
  const faults = faultsOf(documents, apiSchema, standardLimits, check);
  for (const { id, reason } of faults) console.error(`${id}: ${reason}`);
  if (faults.length > 0) fail(`${faults.length} faults; nothing is registered.`);
  // Ids of other manifests keep their meaning; this one's former version goes.
  const others = readManifests(folder, basename(file));
  trustedDocuments([...others, ...documents]);
  if (task === 'publish') {
    mkdirSync(folder, { recursive: true });
    copyFileSync(file, join(folder, basename(file)));
    registeredDocuments(folder);
  }
  console.log(`${documents.length} documents are ${task === 'check' ? 'in order' : 'registered'}.`);
} catch (error) {
  fail((error as Error).message);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
