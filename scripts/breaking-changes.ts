// `npm run breaking`: compares schema.graphql with schema.released.graphql, what clients were promised last. A
// breaking change fails, and so does access that became tighter, unless a decision record under docs/adr names it in
// a line `breaking: Type.field`. A release that is older than the version in package.json fails as well: what came
// with a version would be compared with nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildASTSchema, type DocumentNode, parse, visit } from 'graphql';
import { accessOf, type FieldAccess } from '../kit/src/scopes.ts';

const root = join(import.meta.dirname, '..');
const records = join(root, 'docs/adr');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Break {
  path: string;
  message: string;
}

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

/** The directives that say who may ask, and for whom: access is compared by its meaning, not by its text. */
const ours = ['authenticated', 'requiresScopes', 'tag'];

function withoutAccess(schema: DocumentNode) {
  const leave = ({ name }: { name: { value: string } }) => (ours.includes(name.value) ? null : undefined);
  return buildASTSchema(visit(schema, { Directive: leave, DirectiveDefinition: leave }));
}

async function brokenTypes(released: DocumentNode, current: DocumentNode): Promise<Break[]> {
  const changes = await diff(withoutAccess(released), withoutAccess(current));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({ path, message }));
}

/** What every field asks of its viewer, by coordinate. */
function accessIn(schema: DocumentNode): Map<string, FieldAccess> {
  return new Map(
    schema.definitions.flatMap((definition) =>
      definition.kind === 'ObjectTypeDefinition' || definition.kind === 'InterfaceTypeDefinition'
        ? (definition.fields ?? []).map(
            (field) => [`${definition.name.value}.${field.name.value}`, accessOf(field)] as const,
          )
        : [],
    ),
  );
}

/** Whether everybody who was let in before is let in now. */
function letsInAsBefore(before: FieldAccess, now: FieldAccess): boolean {
  if (!now.authenticated) return true;
  if (!before.authenticated) return false;
  if (now.scopes.length === 0) return true;
  const holders = before.scopes.length > 0 ? before.scopes : [[]];
  return holders.every((held) => now.scopes.some((all) => all.every((scope) => held.includes(scope))));
}

function tightened(released: DocumentNode, current: DocumentNode): Break[] {
  const now = accessIn(current);
  return [...accessIn(released)].flatMap(([path, before]) => {
    const access = now.get(path);
    if (!access || letsInAsBefore(before, access)) return [];
    const inWords = ({ authenticated, scopes }: FieldAccess) =>
      authenticated
        ? `a token${scopes.length > 0 ? ` with ${scopes.map((all) => all.join(' and ')).join(', or ')}` : ''}`
        : 'nothing';
    return [{ path, message: `needed ${inWords(before)}, and needs ${inWords(access)} now` }];
  });
}

const released = parse(read('schema.released.graphql'));
const current = parse(read('schema.graphql'));
const breaking = [...(await brokenTypes(released, current)), ...tightened(released, current)];
const allowed = allowedBreaks();
const refused = breaking.filter(({ path }) => !allowed.has(path));

for (const { path, message } of breaking) {
  const record = allowed.get(path);
  console.log(`${record ? `allowed by ${record}` : 'breaks'}: ${path}: ${message}`);
}
console.log(`${breaking.length} breaking changes since the last release, ${refused.length} not allowed.`);
if (refused.length > 0) {
  console.log('Deprecate instead, or write a decision record with the line `breaking: ` and the path above.');
  process.exitCode = 1;
}

const { version } = JSON.parse(read('package.json')) as { version: string };
const releasedVersion = /^# version (\S+)$/m.exec(read('schema.released.graphql'))?.[1];
if (releasedVersion !== version) {
  console.log(
    `The version is ${version}, and schema.released.graphql promises ${releasedVersion ?? 'none'}: npm run release:schema.`,
  );
  process.exitCode = 1;
}
