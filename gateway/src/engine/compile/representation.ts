import type { FetchDataRewrite, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { copyData, type Data, define, isObject, reader } from '../data.ts';
import { conditionOf, satisfies } from './type-conditions.ts';

/** Writes the part of an object by which a subgraph knows an entity. */
export interface RepresentationWriter {
  /** As plain data; undefined when the object lacks a part. */
  value(object: Data): Data | undefined;
  /** Starts a list of representations in which equal ones stand once. */
  collect(): Collection;
}

/** Representations as they are sent. */
export interface RepresentationList {
  readonly length: number;
  /** As JSON text; made once, for several fetches may send the same list. */
  text(): string;
  /** As plain data, which belong to the caller: subgraphs in this process may change them. */
  value(): Data[];
}

/** A list while it is being made; what distinguishes the objects is forgotten with it. */
export interface Collection {
  readonly list: RepresentationList;
  /** The position of an object's representation in the list; -1 when it has none. */
  add(object: Data): number;
}

interface Field {
  read(object: Data): unknown;
  name: string;
  /** What a rewrite puts in place of the object's own value. */
  constant?: { value: unknown };
  inner?: RepresentationWriter;
}

/** The fields of a representation. */
interface Fields {
  all: readonly Field[];
  /** Those by which objects of one type are distinguished; undefined when a field has fields of its own. */
  keys: readonly Field[] | undefined;
}

/** What is written of objects of one type. A group is written whole, or not at all when the object lacks a field of it. */
interface Shape {
  groups: { nodes: readonly QueryPlanFieldNode[]; reads: readonly Field['read'][] }[];
  /** By the groups that are written. */
  chosen: Map<number, Fields | undefined>;
}

/** Compiles the writer of an entity's representations; one without a type name is none. */
export function compileRepresentation(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[] = [],
): RepresentationWriter {
  return compileWriter(schema, selections, rewrites, true);
}

function compileWriter(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
  isEntity: boolean,
): RepresentationWriter {
  const shapes = new Map<unknown, Shape>();

  function shapeFor(typeName: unknown): Shape {
    let shape = shapes.get(typeName);
    if (!shape) {
      shape = shapeOf(schema, selections, typeof typeName === 'string' ? typeName : undefined);
      // A subgraph that makes up type names must not fill the memory.
      if (typeof typeName !== 'string' || schema.getType(typeName)) shapes.set(typeName, shape);
    }
    return shape;
  }

  function fieldsFor(object: Data): Fields | undefined {
    const typeName = object.__typename;
    const { groups, chosen } = shapeFor(typeName);
    let mask = 0;
    for (let position = 0; position < groups.length; position++)
      if (isWhole(object, (groups[position] as Shape['groups'][number]).reads)) mask |= 1 << position;
      else if (position === 0) return undefined;
    let fields = chosen.get(mask);
    if (fields || chosen.has(mask)) return fields;
    const nodes = groups.flatMap((group, position) => (mask & (1 << position) ? group.nodes : []));
    // An object that satisfies no fragment is no entity of this subgraph, whatever a rewrite would make of it.
    if (!isEntity || (typeName && nodes.some(isTypeName))) {
      const all = compileFields(schema, nodes, rewrites, typeof typeName === 'string' ? typeName : undefined);
      fields = { all, keys: keysOf(all) };
    }
    chosen.set(mask, fields);
    return fields;
  }

  return {
    value(object) {
      const fields = fieldsFor(object);
      return fields && represent(object, fields.all);
    },
    collect: () => collectWith(fieldsFor),
  };
}

function collectWith(fieldsFor: (object: Data) => Fields | undefined): Collection {
  const values: Data[] = [];
  // A type may be hidden by a rewrite, so objects of different types are never the same.
  const known = new Map<Fields, Known>();
  // Objects of one type mostly come one after the other.
  let latest: Fields | undefined;
  let positions: Known = { byFirst: new Map(), byAll: undefined };

  function turnTo(fields: Fields): void {
    latest = fields;
    positions = known.get(fields) ?? { byFirst: new Map(), byAll: undefined };
    known.set(fields, positions);
  }

  function addTo(map: Map<unknown, number>, key: unknown, object: Data, { all }: Fields): number {
    const before = map.get(key);
    if (before !== undefined) return before;
    const position = values.push(represent(object, all)) - 1;
    map.set(key, position);
    return position;
  }

  return {
    list: listOf(values),
    add(object) {
      const fields = fieldsFor(object);
      if (!fields) return -1;
      if (fields !== latest) turnTo(fields);
      const { keys } = fields;
      const first = keys ? keys[0]?.read(object) : textOf(object, fields);
      const position = addTo(positions.byFirst, first, object, fields);
      if (!keys || isSame(values[position] as Data, object, keys)) return position;
      positions.byAll ??= new Map();
      return addTo(positions.byAll, textOf(object, fields), object, fields);
    },
  };
}

/** Positions of representations. */
interface Known {
  /** By the value of the first field that differs between objects, which is nearly always a key's. */
  byFirst: Map<unknown, number>;
  /** By the whole text, for those that share the first value with another one. */
  byAll: Map<unknown, number> | undefined;
}

/** A list of plain data as it is sent. */
export function listOf(values: readonly Data[]): RepresentationList {
  let text: string | undefined;
  return {
    get length() {
      return values.length;
    },
    text() {
      text ??= JSON.stringify(values);
      return text;
    },
    value: () => copyData(values as Data[]),
  };
}

function textOf(object: Data, { all }: Fields): string {
  return JSON.stringify(represent(object, all));
}

function isSame(value: Data, object: Data, keys: readonly Field[]): boolean {
  for (let position = 0; position < keys.length; position++) {
    const { name, read } = keys[position] as Field;
    if (value[name] !== (read(object) ?? null)) return false;
  }
  return true;
}

function represent(object: Data, fields: readonly Field[]): Data {
  const value: Data = {};
  for (let position = 0; position < fields.length; position++) {
    const { name, constant, read, inner } = fields[position] as Field;
    define(value, name, constant ? constant.value : innerValue(read(object), inner));
  }
  return value;
}

function innerValue(value: unknown, inner: RepresentationWriter | undefined): unknown {
  if (!inner || !isObject(value)) return value ?? null;
  if (Array.isArray(value)) return value.map((element) => innerValue(element, inner));
  return inner.value(value) ?? null;
}

function keysOf(fields: readonly Field[]): Field[] | undefined {
  if (fields.some(({ inner }) => inner)) return undefined;
  return fields.filter(({ name, constant }) => !constant && name !== '__typename');
}

function isWhole(object: Data, reads: readonly Field['read'][]): boolean {
  for (let position = 0; position < reads.length; position++)
    if ((reads[position] as Field['read'])(object) === undefined) return false;
  return true;
}

function isTypeName({ name, alias }: QueryPlanFieldNode): boolean {
  return name === '__typename' && !alias;
}

/** The first group holds the fields outside of any fragment: without them there is no representation. */
function shapeOf(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
  typeName: string | undefined,
): Shape {
  const groups: Shape['groups'] = [];
  const collect = (nodes: readonly QueryPlanSelectionNode[], outer: readonly QueryPlanFieldNode[]) => {
    const group = [...outer, ...nodes.filter((node) => node.kind === 'Field')];
    groups.push({ nodes: group, reads: group.map(({ alias, name }) => reader(alias ?? name)) });
    for (const node of nodes)
      if (node.kind === 'InlineFragment' && node.typeCondition && typeName)
        if (satisfies(schema, typeName, node.typeCondition)) collect(node.selections, group);
  };
  collect(selections, []);
  return { groups, chosen: new Map() };
}

/** Fields of the same name become one, and rewrites are applied to names and values once and for all. */
function compileFields(
  schema: GraphQLSchema,
  nodes: readonly QueryPlanFieldNode[],
  rewrites: readonly FetchDataRewrite[],
  typeName: string | undefined,
): Field[] {
  const merged = new Map<string, QueryPlanSelectionNode[] | undefined>();
  for (const { alias, name, selections } of nodes) {
    const known = merged.get(alias ?? name);
    merged.set(alias ?? name, selections || known ? [...(known ?? []), ...(selections ?? [])] : undefined);
  }
  const fields = new Map<string, Field>();
  for (const [name, selections] of merged) {
    const field: Field = { name, read: reader(name) };
    if (selections) field.inner = compileWriter(schema, selections, within(rewrites, name), false);
    fields.set(name, field);
  }
  let currentType = typeName;
  for (const rewrite of rewrites) {
    const name = fieldOf(schema, rewrite.path, currentType);
    if (name === undefined) continue;
    if (rewrite.kind === 'ValueSetter') {
      fields.set(name, { name, read: reader(name), constant: { value: rewrite.setValueTo ?? null } });
      if (name === '__typename') currentType = String(rewrite.setValueTo);
      continue;
    }
    const renamed = fields.get(name);
    if (!renamed) continue;
    fields.delete(name);
    const { renameKeyTo } = rewrite;
    fields.set(renameKeyTo, { ...renamed, name: renameKeyTo });
  }
  return [...fields.values()];
}

/** The field of this very object that a rewrite's path leads to, past type conditions that hold. */
function fieldOf(
  schema: GraphQLSchema,
  path: readonly string[],
  typeName: string | undefined,
): string | undefined {
  for (const [position, element] of path.entries()) {
    const condition = conditionOf(element);
    if (condition === undefined) return position === path.length - 1 ? element : undefined;
    if (typeName && !satisfies(schema, typeName, condition)) return undefined;
  }
  return undefined;
}

/** The rewrites that lead into a field, as seen from there. */
function within(rewrites: readonly FetchDataRewrite[], name: string): FetchDataRewrite[] {
  return rewrites.flatMap((rewrite) => {
    const position = rewrite.path.findIndex((element) => conditionOf(element) === undefined);
    const leadsIn = rewrite.path[position] === name && position < rewrite.path.length - 1;
    return leadsIn ? [{ ...rewrite, path: rewrite.path.slice(position + 1) }] : [];
  });
}
