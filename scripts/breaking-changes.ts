// `npm run breaking`: compares schema.graphql with schema.released.graphql, what clients were promised last. A
// breaking change fails, unless a decision record under docs/adr names it in a line `breaking: Type.field`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';

const root = join(import.meta.dirname, '..');
const records = join(root, 'docs/adr');

/** The paths that decision records allow to break, with the record's name. */
function allowedBreaks(): Map<string, string> {
  const files = existsSync(records) ? readdirSync(records).filter((file) => file.endsWith('.md')) : [];
  return new Map(
    files.flatMap((file) => {
      const text = readFileSync(join(records, file), 'utf8');
      return [...text.matchAll(/^breaking: (\S+)\s*$/gm)].map(([, path]) => [String(path), file] as const);
    }),
  );
}

function schemaIn(file: string): GraphQLSchema {
  return buildSchema(readFileSync(join(root, file), 'utf8'));
}

const changes: Change[] = await diff(schemaIn('schema.released.graphql'), schemaIn('schema.graphql'));
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const allowed = allowedBreaks();
const refused = breaking.filter(({ path }) => !allowed.has(path ?? ''));

for (const { path, message } of breaking) {
  const record = allowed.get(path ?? '');
  console.log(`${record ? `allowed by ${record}` : 'breaks'}: ${path}: ${message}`);
}
console.log(
  `${changes.length} changes since the last release, ${breaking.length} of them breaking, ${refused.length} not allowed.`,
);
if (refused.length > 0) {
  console.log('Deprecate instead, or write a decision record with the line `breaking: ` and the path above.');
  process.exitCode = 1;
}
