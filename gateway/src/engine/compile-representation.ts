import type { FetchDataRewrite, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Data, isObject, reader } from './names.ts';
import { conditionOf, satisfies } from './types.ts';

/** Writes the part of an object by which a subgraph knows an entity. */
export interface RepresentationWriter {
  /** As JSON text; undefined when the object lacks a part. */
  text(object: Data): string | undefined;
  /** The same as plain data, for subgraphs in this process. */
  value(object: Data): Data | undefined;
  /** Starts a list of representations in which equal ones stand once. */
  collect(): Collection;
}

/** Representations of one fetch, each once. */
export interface Collection {
  readonly texts: string[];
  readonly values: (() => unknown)[];
  /** The position of an object's representation in the list; -1 when it has none. */
  add(object: Data): number;
}

interface Field {
  read(object: Data): unknown;
  name: string;
  /** `"name":` as it is written. */
  key: string;
  /** What a rewrite puts in place of the object's own value. */
  constant?: { value: unknown; text: string };
  inner?: RepresentationWriter;
}

/** What is written of objects of one type. A group is written whole, or not at all when the object lacks a field of it. */
interface Shape {
  groups: QueryPlanFieldNode[][];
  chosen: Map<number, Field[]>;
  /** The one field beside the type name, when there is just one and it is no object: what tells such objects apart. */
  identity: ((object: Data) => unknown) | undefined;
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

  function fieldsFor(object: Data): Field[] | undefined {
    const typeName = object.__typename;
    const shape = shapeFor(typeName);
    let mask = 0;
    for (const [position, group] of shape.groups.entries())
      if (group.every((node) => ownValue(object, node) !== undefined)) mask |= 1 << position;
      else if (position === 0) return undefined;
    // An object that satisfies no fragment is no entity of this subgraph, whatever a rewrite would make of it.
    if (isEntity && !namesItsType(object, shape, mask)) return undefined;
    let fields = shape.chosen.get(mask);
    if (!fields) {
      const nodes = shape.groups.filter((_, position) => mask & (1 << position)).flat();
      fields = compileFields(schema, nodes, rewrites, typeof typeName === 'string' ? typeName : undefined);
      shape.chosen.set(mask, fields);
    }
    return fields;
  }

  const writer: RepresentationWriter = {
    text(object) {
      const fields = fieldsFor(object);
      if (!fields) return undefined;
      let text = '';
      for (const field of fields) {
        text += text === '' ? '{' : ',';
        text += field.key;
        text += field.constant ? field.constant.text : textOf(field.read(object), field.inner);
      }
      return text === '' ? '{}' : `${text}}`;
    },
    value(object) {
      const fields = fieldsFor(object);
      if (!fields) return undefined;
      return Object.fromEntries(
        fields.map(({ name, constant, read, inner }) => [
          name,
          constant ? constant.value : dataOf(read(object), inner),
        ]),
      );
    },
    collect: () => collectWith(writer, shapeFor),
  };
  return writer;
}

function collectWith(writer: RepresentationWriter, shapeFor: (typeName: unknown) => Shape): Collection {
  const known = new Map<Shape, Map<unknown, number>>();
  const texts: string[] = [];
  const values: (() => unknown)[] = [];
  // Objects of one type mostly come one after the other.
  let typeName: unknown = known;
  let shape: Shape | undefined;
  let positions = new Map<unknown, number>();

  function turnTo(name: unknown): Shape {
    typeName = name;
    shape = shapeFor(name);
    const before = known.get(shape);
    positions = before ?? new Map();
    if (!before) known.set(shape, positions);
    return shape;
  }

  return {
    texts,
    values,
    add(object) {
      const { identity } = shape && object.__typename === typeName ? shape : turnTo(object.__typename);
      const key = identity ? identity(object) : writer.text(object);
      if (key === undefined) return -1;
      const before = positions.get(key);
      if (before !== undefined) return before;
      const text = identity ? writer.text(object) : (key as string);
      if (text === undefined) return -1;
      const position = texts.push(text) - 1;
      values.push(() => writer.value(object));
      positions.set(key, position);
      return position;
    },
  };
}

function textOf(value: unknown, inner: RepresentationWriter | undefined): string {
  if (!inner || !isObject(value)) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((element) => textOf(element, inner)).join(',')}]`;
  return inner.text(value) ?? 'null';
}

function dataOf(value: unknown, inner: RepresentationWriter | undefined): unknown {
  if (!inner || !isObject(value)) return value ?? null;
  if (Array.isArray(value)) return value.map((element) => dataOf(element, inner));
  return inner.value(value) ?? null;
}

function namesItsType(object: Data, { groups }: Shape, mask: number): boolean {
  if (!object.__typename) return false;
  return groups.some(
    (group, position) =>
      mask & (1 << position) && group.some(({ name, alias }) => name === '__typename' && !alias),
  );
}

function ownValue(object: Data, { alias, name }: QueryPlanFieldNode): unknown {
  const key = alias ?? name;
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The first group holds the fields outside of any fragment: without them there is no representation. */
function shapeOf(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
  typeName: string | undefined,
): Shape {
  const groups: QueryPlanFieldNode[][] = [];
  const collect = (nodes: readonly QueryPlanSelectionNode[], outer: readonly QueryPlanFieldNode[]) => {
    const group = [...outer, ...nodes.filter((node) => node.kind === 'Field')];
    groups.push(group);
    for (const node of nodes)
      if (node.kind === 'InlineFragment' && node.typeCondition && typeName)
        if (satisfies(schema, typeName, node.typeCondition)) collect(node.selections, group);
  };
  collect(selections, []);
  return { groups, chosen: new Map(), identity: identityOf(groups) };
}

function identityOf(groups: readonly (readonly QueryPlanFieldNode[])[]): Shape['identity'] {
  const fields = groups.flat();
  const names = new Set(fields.map(({ alias, name }) => alias ?? name));
  const [name, ...more] = [...names].filter((candidate) => candidate !== '__typename');
  if (!names.has('__typename') || name === undefined || more.length > 0) return undefined;
  return fields.some(({ selections }) => selections) ? undefined : reader(name);
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
    const field: Field = { name, key: `${JSON.stringify(name)}:`, read: reader(name) };
    if (selections) field.inner = compileWriter(schema, selections, within(rewrites, name), false);
    fields.set(name, field);
  }
  let currentType = typeName;
  for (const rewrite of rewrites) {
    const name = fieldOf(schema, rewrite.path, currentType);
    if (name === undefined) continue;
    if (rewrite.kind === 'ValueSetter') {
      const constant = { value: rewrite.setValueTo, text: JSON.stringify(rewrite.setValueTo ?? null) };
      fields.set(name, { name, key: `${JSON.stringify(name)}:`, read: reader(name), constant });
      if (name === '__typename') currentType = String(rewrite.setValueTo);
      continue;
    }
    const renamed = fields.get(name);
    if (!renamed) continue;
    fields.delete(name);
    const { renameKeyTo } = rewrite;
    fields.set(renameKeyTo, { ...renamed, name: renameKeyTo, key: `${JSON.stringify(renameKeyTo)}:` });
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
