import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { FieldFacts, TypeFacts } from './field-facts.ts';
import { tooLarge } from './limits.ts';
import { largestPage, type SizeFacts } from './size-facts.ts';

/** How large an operation is, with its fragments written out where they are used. */
export interface Measure {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  rootFields: number;
  /** Searches for a person by citizen id. */
  searches: number;
  /** Estimated cost of what is asked of the subgraphs. */
  cost: number;
  /** Estimated values of what is asked about the schema. */
  introspection: number;
}

/** Beyond this, numbers only grow until they are none. */
const enormous = 1e15;
/** Levels of selections and fragments that are followed; validation does not bound them. */
const followed = 40;

/**
 * Measures a validated operation. Each fragment is walked once for each size of page that it is used with, so that
 * the work grows with the text and not with what the text stands for.
 * @throws OPERATION_TOO_LARGE when it is nested too deep to be followed
 */
export function measure(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  rootType: string,
  facts: SizeFacts,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  );
  /** Undefined while a fragment is being walked: a circle counts nothing, validation refuses it. */
  const walked = new Map<string, Measure | undefined>();
  const typeOf = (name: string) => facts.types.get(name) ?? facts.introspection.get(name);

  function walk(set: SelectionSetNode, type: TypeFacts | undefined, page: Page | undefined, level: number) {
    if (level > followed) throw tooLarge('The operation is nested too deep.');
    const total = nothing();
    for (const selection of set.selections) {
      total.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) addField(total, selection, type, page, level);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition, selectionSet } = selection;
        const inner = typeCondition ? typeOf(typeCondition.name.value) : type;
        add(total, walk(selectionSet, inner, page, level + 1));
      } else addSpread(total, selection.name.value, page, level);
    }
    return total;
  }

  function addField(
    total: Measure,
    node: FieldNode,
    type: TypeFacts | undefined,
    page: Page | undefined,
    level: number,
  ) {
    const name = node.name.value;
    const field = type?.get(name);
    total.fields += 1;
    total.rootFields += 1;
    if (node.alias) total.aliases += 1;
    if (field?.isSearch) total.searches += 1;
    const introspected = name === '__schema' ? '__Schema' : name === '__type' ? '__Type' : undefined;
    const inner = introspected ? facts.introspection.get(introspected) : field?.inner;
    const below = node.selectionSet
      ? walk(node.selectionSet, inner, field && pageOf(node, field), level + 1)
      : nothing();
    const size = page?.sized.has(name) ? page.size : field && field.sized.size > 0 ? 1 : sizeOf(node, field);
    total.depth = Math.max(total.depth, below.depth + 1);
    total.fields += below.fields;
    total.aliases += below.aliases;
    total.directives += below.directives;
    total.searches += below.searches;
    const cost = Math.min(enormous, size * ((field?.weight ?? 0) + below.cost));
    if (introspected) total.introspection = Math.min(enormous, total.introspection + cost);
    else total.cost = Math.min(enormous, total.cost + cost);
    total.introspection = Math.min(enormous, total.introspection + below.introspection);
  }

  function addSpread(total: Measure, name: string, page: Page | undefined, level: number) {
    const key = page ? `${name} ${page.size} ${[...page.sized].join(' ')}` : name;
    if (!walked.has(key)) {
      walked.set(key, undefined);
      const fragment = fragments.get(name);
      if (fragment)
        walked.set(
          key,
          walk(fragment.selectionSet, typeOf(fragment.typeCondition.name.value), page, level + 1),
        );
    }
    const inner = walked.get(key);
    if (inner) add(total, inner);
  }

  /** The page whose size a field gives to fields below it. */
  function pageOf(node: FieldNode, field: FieldFacts): Page | undefined {
    return field.sized.size > 0 ? { sized: field.sized, size: sizeOf(node, field) } : undefined;
  }

  function sizeOf(node: FieldNode, field: FieldFacts | undefined): number {
    if (!field) return 1;
    for (const { name, otherwise } of field.slicing) {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const wanted = given === undefined ? otherwise : readValue(given);
      // A subgraph refuses greater pages, and makes nothing for them.
      if (typeof wanted === 'number') return Math.min(largestPage, Math.max(1, wanted));
    }
    return field.size;
  }

  function readValue(node: ValueNode): unknown {
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node);
    const { value } = node.name;
    const given = Object.hasOwn(variables, value) ? variables[value] : undefined;
    return given === undefined ? defaults.get(value) : given;
  }

  const total = walk(operation.selectionSet, facts.types.get(rootType), undefined, 1);
  total.directives += operation.directives?.length ?? 0;
  return total;
}

interface Page {
  sized: ReadonlySet<string>;
  size: number;
}

function nothing(): Measure {
  return {
    depth: 0,
    fields: 0,
    aliases: 0,
    directives: 0,
    rootFields: 0,
    searches: 0,
    cost: 0,
    introspection: 0,
  };
}

/** Adds what stands at the same level. */
function add(total: Measure, part: Measure): void {
  total.depth = Math.max(total.depth, part.depth);
  total.fields += part.fields;
  total.aliases += part.aliases;
  total.directives += part.directives;
  total.rootFields += part.rootFields;
  total.searches += part.searches;
  total.cost = Math.min(enormous, total.cost + part.cost);
  total.introspection = Math.min(enormous, total.introspection + part.introspection);
}
