import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Additions, Answer } from '../compile/answer.ts';
import { everyElement, type Position } from '../compile/positions.ts';
import type { RepresentationList, RepresentationWriter } from '../compile/representation.ts';
import type { Fetch } from '../compile/steps.ts';
import { type Data, define, isObject, mergedValue, reader } from '../data.ts';
import { readField } from './additions.ts';
import { objectsAt } from './places.ts';

/** What a fetch is about: objects of the answer, and the representations that it sends for them. */
export interface FetchTargets {
  targets: readonly Data[];
  /** For each target the position of its representation in the list. */
  indexes: readonly number[];
  /** Missing when a root field is requested. */
  list?: RepresentationList;
}

/** Finds what a fetch is about. Equal representations are sent once; the answer serves every place. */
export function findTargets(answer: Answer, fetch: Fetch): FetchTargets {
  const { position, representation } = fetch;
  const objects = objectsAt(answer, position);
  if (!representation) return { targets: objects, indexes: [] };
  return representationsOf(answer, fetch, representation, objects);
}

function representationsOf(
  { additions }: Answer,
  { position, requires }: Fetch,
  representation: RepresentationWriter,
  objects: readonly Data[],
): FetchTargets {
  const { list, add } = representation.collect();
  const targets: Data[] = [];
  const indexes: number[] = [];
  const added = additions.get(position);
  const mayHoldMore = position.inner.size > 0 && requires.some(reachesIn);
  for (const object of objects) {
    const isPlain = !mayHoldMore && !added?.has(object);
    const index = add(isPlain ? object : viewOf(additions, position, object, requires));
    if (index < 0) continue;
    targets.push(object);
    indexes.push(index);
  }
  return { targets, indexes, list };
}

/** Whether a selection reads objects within the object. */
function reachesIn(node: QueryPlanSelectionNode): boolean {
  return node.kind === 'Field' ? node.selections !== undefined : node.selections.some(reachesIn);
}

/** The selected fields of an object with what was added to it and to the objects within. */
function viewOf(
  additions: Additions,
  at: Position,
  object: Data,
  selections: readonly QueryPlanSelectionNode[],
  view: Data = {},
): Data {
  const typeName = readField(additions, at, object, reader('__typename'));
  if (typeName !== undefined) view.__typename = typeName;
  for (const node of selections) {
    if (node.kind === 'InlineFragment') {
      viewOf(additions, at, object, node.selections, view);
      continue;
    }
    const name = node.alias ?? node.name;
    const value = readField(additions, at, object, reader(name));
    if (value === undefined) continue;
    const inner = at.inner.get(name);
    const shown = inner && node.selections ? viewOfValue(additions, inner, value, node.selections) : value;
    // Another fragment may have shown another part of the same field.
    define(view, name, mergedValue(Object.hasOwn(view, name) ? view[name] : undefined, shown));
  }
  return view;
}

function viewOfValue(
  additions: Additions,
  at: Position,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
): unknown {
  if (!isObject(value)) return value;
  if (!Array.isArray(value)) return viewOf(additions, at, value, selections);
  const inner = at.inner.get(everyElement);
  return inner ? value.map((element) => viewOfValue(additions, inner, element, selections)) : value;
}
