/** What the permission tests are driven by: the schema, and whose each row of the tables is. */
import { demoDate } from '@civil-affairs/kit/clock';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { peopleIdPrefixes } from '@civil-affairs/kit/ids';
import { accessError, accessOf } from '@civil-affairs/kit/scopes';
import { schemaOf } from '@civil-affairs/kit/subgraph';
import type { TestSubgraph } from '@civil-affairs/kit/testing';
import { type InputFiller, inputValue } from '@civil-affairs/kit/testing/inputs';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import * as declarations from '../src/declarations.ts';
import { demoId } from '../src/ids.ts';
import { allowances } from '../src/subgraph.ts';

const idPrefixes = { ...peopleIdPrefixes, ...declarations.idPrefixes };
type Entity = keyof typeof idPrefixes;

export const schema = schemaOf(allowances);
export const queries = fieldsOf('Query').filter(({ name }) => !name.startsWith('_'));
export const mutations = fieldsOf('Mutation');

/** Entities that other subgraphs make: their rows are not here, and their own subgraph guards them. */
export const outside = ['Resident', 'Household', 'Division'];

/** Types of this subgraph that are found by their id. */
export const entityTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node') && type.name in idPrefixes);

export function fieldsOf(type: string): GraphQLField<unknown, unknown>[] {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? Object.values(found.getFields()) : [];
}

export function demandOf(field: GraphQLField<unknown, unknown>) {
  return accessOf(field.astNode);
}

export function mayRequest(field: GraphQLField<unknown, unknown>, viewer: Viewer | null): boolean {
  return accessError(demandOf(field), viewer, '') === undefined;
}

export const everyScope = [
  ...new Set(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).flatMap((field) => demandOf(field).scopes.flat())),
  ),
].filter((scope) => scope !== 'internal');

/** Names a value for an argument or an input field that asks for an id. */
export type NameId = (name: string, returns?: string) => string;

/** The demo's community and what lies around it. */
const divisions = [demoCommunity, demoCommunity.slice(0, 9), demoCommunity.slice(0, 6)];

/** An id of the demo, by the name of the argument: `grantId`, or `id` of what the field returns. */
export function ids(known: Known, n: number, absent: boolean): NameId {
  return (name, returns = '') => {
    const division = divisions[n % divisions.length] ?? '';
    if (/division|communit|code/i.test(name)) return absent ? `222499${division.slice(6)}` : division;
    const base = name === 'id' ? returns : name.replace(/Ids?$/, '');
    const named = base.charAt(0).toUpperCase() + base.slice(1);
    const entity = [`Allowance${named}`, named, 'AllowanceGrant'].find((one) => one in idPrefixes) as Entity;
    const own = known.byType.get(entity) ?? [];
    return absent ? demoId(entity, 0xfff_fff_fff) : (own[n % own.length] ?? demoId(entity, n));
  };
}

let keys = 0;

/** Fills inputs with ids of the demo, or with others. @param returns the type of the field that an argument belongs to */
export function fillerOf(nameId: NameId, returns?: string): InputFiller {
  return {
    scalar(type, name) {
      keys += 1;
      const values: Record<string, unknown> = {
        ID: nameId(name, returns),
        Int: name === 'first' ? 5 : 1,
        SafeInt: 100,
        Boolean: true,
        LocalDate: demoDate,
        YearMonth: demoDate.slice(0, 7),
        DateTime: `${demoDate}T01:00:00.000Z`,
        // Cursors are tried elsewhere.
        String: name === 'after' ? null : `text ${name === 'clientMutationKey' ? keys : ''}`,
      };
      return values[type];
    },
  };
}

/** The arguments of a field, written out; those that may be left out are, unless all are wanted. */
export function argumentsOf(
  args: readonly GraphQLArgument[],
  nameId: NameId,
  returns: string,
  all = false,
): string {
  const given = args
    .filter(({ type }) => all || isNonNullType(type))
    .map((arg) => {
      // An id is named by what the field returns, where it is no part of an input.
      const filler = fillerOf(nameId, isInputObjectType(getNamedType(arg.type)) ? undefined : returns);
      return `${arg.name}: ${literal(inputValue(arg.type, arg.name, filler), arg.type)}`;
    });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type))
    return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const parts = Object.entries(value as object).map(
    ([name, item]) => `${name}: ${literal(item, fields[name]?.type as GraphQLInputType)}`,
  );
  return `{ ${parts.join(', ')} }`;
}

const deepest = 4;

/**
 * Everything that a viewer's scopes let him or her ask of a type, some levels deep.
 * @param wanted whether a field is taken; those that lead to one are in any case
 */
export function everything(
  type: string,
  viewer: Viewer | null,
  nameId: NameId,
  wanted: (type: string, field: GraphQLField<unknown, unknown>) => boolean = () => true,
  above: readonly string[] = [],
): string {
  const selected = fieldsOf(type).flatMap((field) => {
    if (!mayRequest(field, viewer) || field.name === 'edges') return [];
    const named = getNamedType(field.type);
    const args = argumentsOf(field.args, nameId, named.name);
    const taken = wanted(type, field);
    if (isLeafType(named)) return taken ? [`${field.name}${args}`] : [];
    if ([...above, type].includes(named.name) || above.length >= deepest) return [];
    // Of what other subgraphs answer for, only the reference is known here.
    if (outside.includes(named.name)) return [`${field.name}${args} { __typename ${keyOf(named.name)} }`];
    const inner = everything(named.name, viewer, nameId, taken ? undefined : wanted, [...above, type]);
    if (!taken && /^__typename( id)?$/.test(inner.trim())) return [];
    return [`${alias(type, field)}${args} { ${inner} }`];
  });
  const key = entityTypes.some(({ name }) => name === type) ? 'id' : '';
  return ['__typename', key, ...new Set(selected)].join(' ');
}

function alias(type: string, field: GraphQLField<unknown, unknown>): string {
  // Members of a union or interface may have fields of one name and different types.
  return type === 'Problem' ? `${type}_${field.name}: ${field.name}` : field.name;
}

function keyOf(type: string): string {
  return type === 'Division' ? 'code' : 'id';
}

/** Whose a row is. */
export interface Owner {
  division: string | null;
  residents: ReadonlySet<string>;
}

/** The rows of the demo, by the type and the id of their entity. */
export interface Known {
  byType: ReadonlyMap<string, string[]>;
  owners: ReadonlyMap<string, Owner>;
  /** A person of each grant of the demo's community. */
  members: readonly string[];
  communityOf: ReadonlyMap<string, string>;
}

type Row = Record<string, unknown>;

/**
 * Reads whose each row is from the tables themselves: a row belongs to the division that it names, else to the one of the
 * row that it refers to (rules and standards are nobody's); its residents are those whom it names, and the members beside it.
 */
export async function readOwners({ database: { sql } }: TestSubgraph): Promise<Known> {
  const references = await sql`
    SELECT c.conrelid::regclass::text AS "from", a.attname AS column, c.confrelid::regclass::text AS "to"
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
      AND coalesce(obj_description(c.confrelid, 'pg_class'), '') NOT LIKE 'reference:%'`;
  const named = await sql`SELECT relname AS name FROM pg_class WHERE relkind = 'r'
    AND relnamespace = current_schema()::regnamespace AND relname NOT IN ('schema_migrations', 'audit_log', 'outbox')
    AND has_table_privilege(oid, 'SELECT')`;
  const tables = new Map<string, Row[]>();
  for (const { name } of named) tables.set(String(name), [...(await sql`SELECT * FROM ${sql(name)}`)]);
  const rowsById = new Map([...tables.values()].flat().map((row) => [row.id, row]));
  const columnsTo = (table: string) => references.filter(({ from }) => from === table);
  const beside = new Map<unknown, string[]>();
  for (const [table, rows] of [...tables].filter(([name]) => name.endsWith('_members')))
    for (const row of rows)
      for (const { column } of columnsTo(table))
        if (row.resident_id && row[column])
          beside.set(row[column], [...(beside.get(row[column]) ?? []), String(row.resident_id)]);
  const ownerOf = (table: string, row: Row, seen: readonly unknown[] = []): Owner => {
    const division = row.community_code ?? row.division_code;
    const residents = [row.resident_id, row.applicant_id].filter(Boolean).map(String);
    if (division)
      return {
        division: String(division),
        residents: new Set([...residents, ...(beside.get(row.id) ?? [])]),
      };
    for (const { column, to } of columnsTo(table)) {
      const target = rowsById.get(row[column]);
      if (!target || seen.includes(target.id)) continue;
      const owner = ownerOf(String(to), target, [...seen, row.id]);
      if (owner.division) return owner;
    }
    return { division: null, residents: new Set(residents) };
  };
  const byType = new Map<string, string[]>();
  const owners = new Map<string, Owner>();
  for (const [table, rows] of tables)
    for (const row of rows)
      for (const { name } of entityTypes)
        if (String(row.id).startsWith(`${idPrefixes[name as Entity]}_`)) {
          byType.set(name, [...(byType.get(name) ?? []), String(row.id)]);
          owners.set(String(row.id), ownerOf(table, row));
        }
  const grants = tables.get('grants') ?? [];
  const members = tables.get('grant_members') ?? [];
  const codes = new Map(grants.map((row) => [row.id, String(row.community_code)]));
  const communityOf = new Map(members.map((row) => [String(row.resident_id), codes.get(row.grant_id) ?? '']));
  byType.set('Resident', [...communityOf.keys()]);
  byType.set('Household', [...new Set(grants.map((row) => String(row.household_id)))]);
  for (const row of grants) {
    const own = members
      .filter((member) => member.grant_id === row.id)
      .map(({ resident_id }) => String(resident_id));
    communityOf.set(String(row.household_id), String(row.community_code));
    const before = owners.get(String(row.household_id))?.residents ?? [];
    owners.set(String(row.household_id), {
      division: String(row.community_code),
      residents: new Set([...before, ...own]),
    });
  }
  for (const id of byType.get('Resident') ?? [])
    owners.set(id, { division: communityOf.get(id) ?? null, residents: new Set([id]) });
  return {
    byType,
    owners,
    members: [...communityOf.keys()].filter((id) => id.startsWith('res_')),
    communityOf,
  };
}

/** The most that a viewer may see at all, whatever the scopes: staff what lies in their division, residents the own. */
export function mayEverSee(viewer: Viewer | null, owner: Owner | undefined): boolean {
  if (!viewer || !owner) return false;
  if (viewer.residentId && owner.residents.has(viewer.residentId)) return true;
  return viewer.role !== 'RESIDENT' && owner.division !== null && hasJurisdiction(viewer, owner.division);
}

/** Every object of an answer that has an id of this subgraph's own. */
export function objectsIn(value: unknown): { __typename: string; id: string }[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object') return [];
  const { __typename: type, id } = value as { __typename?: string; id?: string };
  const inner = Object.values(value).flatMap(objectsIn);
  return type && id && entityTypes.some(({ name }) => name === type)
    ? [{ __typename: type, id }, ...inner]
    : inner;
}
