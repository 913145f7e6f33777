import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document that a front end has registered. */
export interface TrustedDocument {
  /** Beside the SHA-256 of the text, which is an id of every document. */
  id?: string;
  text: string;
}

export interface TrustedDocuments {
  /** The text behind an id or a SHA-256 of a text, with or without the prefix `sha256:`. */
  find(id: string): string | undefined;
  has(text: string): boolean;
  texts(): string[];
}

const idForm = /^[\w:./-]{1,200}$/;
const hashPrefix = 'sha256:';

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** @throws Error when one id stands for two texts */
export function trustedDocuments(documents: readonly TrustedDocument[]): TrustedDocuments {
  const byId = new Map<string, string>();
  for (const { id, text } of documents)
    for (const name of [id ?? hashOf(text), hashOf(text)]) {
      const before = byId.get(name);
      if (before !== undefined && before !== text)
        throw new Error(`The id ${name} stands for two documents.`);
      byId.set(name, text);
    }
  const texts = new Set(byId.values());
  return {
    find: (id) => byId.get(id.startsWith(hashPrefix) ? id.slice(hashPrefix.length) : id),
    has: (text) => texts.has(text),
    texts: () => [...texts],
  };
}

/** All manifests of a folder, but for one of this name. */
export function readManifests(folder: string, except?: string): TrustedDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== except)
    .sort()
    .flatMap((file) => readManifest(join(folder, file)));
}

/**
 * Reads what front-end tools write: a manifest of Apollo's (`generate-persisted-query-manifest`), or an object of id and
 * text (Relay, GraphQL Code Generator).
 * @throws Error that names the file
 */
export function readManifest(file: string): TrustedDocument[] {
  try {
    const documents = documentsIn(JSON.parse(readFileSync(file, 'utf8')));
    if (documents.length === 0) throw new Error('it has no document');
    return documents;
  } catch (error) {
    throw new Error(`${file} is no manifest of documents: ${(error as Error).message}`, { cause: error });
  }
}

function documentsIn(manifest: unknown): TrustedDocument[] {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw new Error('it is no object');
  const { format, operations } = manifest as { format?: unknown; operations?: unknown };
  const entries: [unknown, unknown][] =
    format === 'apollo-persisted-query-manifest' && Array.isArray(operations)
      ? operations.map((operation: { id?: unknown; body?: unknown } | null) => [
          operation?.id,
          operation?.body,
        ])
      : Object.entries(manifest);
  return entries.map(([id, text]) => {
    if (typeof id !== 'string' || !idForm.test(id)) throw new Error(`${JSON.stringify(id)} is no id`);
    if (typeof text !== 'string') throw new Error(`${id} has no text`);
    return { id, text };
  });
}
