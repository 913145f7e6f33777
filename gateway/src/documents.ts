import { join } from 'node:path';
import { readManifests, type TrustedDocuments, trustedDocuments } from './protection/trusted-documents.ts';
import { readExamples } from './sandbox.ts';

/** What the project's own front ends send. */
const operationsFolder = join(import.meta.dirname, '../../test/operations');

/** Manifests that front-end teams have handed in, unless DOCUMENTS_FOLDER says otherwise. */
export const documentsFolder = join(import.meta.dirname, '../../documents');

/**
 * Everything that is registered.
 * @throws Error when a manifest cannot be read, or an id stands for two documents
 */
export function registeredDocuments(folder: string): TrustedDocuments {
  const own = readExamples(operationsFolder).map(({ query }) => ({ text: query }));
  return trustedDocuments([...own, ...readManifests(folder)]);
}
