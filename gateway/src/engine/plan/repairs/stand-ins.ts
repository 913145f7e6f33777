import {
  type ArgumentNode,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  type TypeNode,
} from 'graphql';

/** A field with certain arguments, under a name of its own. */
export interface StandIn {
  field: string;
  arguments: readonly ArgumentNode[];
}

export interface StandIns {
  /** The supergraph, in which fields require stand-ins where they require fields that have arguments. */
  supergraph: DocumentNode;
  /** By name. */
  all: ReadonlyMap<string, StandIn>;
  /** The names of those that a field requires, by the graph's and the field's name. */
  requiredBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names of those that are parts of keys: every representation needs them. */
  keys: ReadonlySet<string>;
}

/** What gets stand-ins: what is required with arguments, or all that is required, and keys. */
export type Scope = 'fields with arguments' | 'all fields';

/** The argument of a directive of the composition that needs a field. */
type Use = 'requires' | 'key';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The key of `requiredBy`. Types are left out: representations name theirs. */
export const requirementKey = (graph: string, field: string) => `${graph} ${field}`;

/**
 * The planner keeps one place for a field in an answer, whatever its arguments: it mixes up what several fields
 * require with different arguments, and what a client requests with others. So each such requirement gets a field of
 * its own in the planner's copy of the supergraph: `weight(unit: OUNCE)` becomes `weight__1`, which has no arguments
 * and is known where `weight` is. Plans that name it are turned back by `restorePlan`. For operations that
 * give other fields the name of a required one or of a key, fields without arguments and keys need it as well.
 */
export function withStandIns(supergraph: DocumentNode, scope: Scope = 'fields with arguments'): StandIns {
  const types = new Map<string, Composite>();
  for (const node of supergraph.definitions) if (isComposite(node)) types.set(node.name.value, node);
  const taken = new Set(
    [...types.values()].flatMap((type) => (type.fields ?? []).map(({ name }) => name.value)),
  );
  const all = new Map<string, StandIn>();
  const requiredBy = new Map<string, Set<string>>();
  const keys = new Set<string>();
  const names = new Map<string, string>();
  /** The stand-ins of each type, with the fields for which they stand. */
  const added = new Map<string, Map<string, string>>();

  function standInFor(parent: Composite, field: string, given: readonly ArgumentNode[], use: Use): string {
    // Interfaces and their members share keys, so that keys of one name share a stand-in.
    const owner = use === 'key' ? 'key' : parent.name.value;
    const key = `${owner}.${field} ${given.map(print).toSorted().join()}`;
    const name = names.get(key) ?? freeName(field);
    names.set(key, name);
    all.set(name, { field, arguments: given });
    if (use === 'key') keys.add(name);
    for (const type of [parent, ...membersOf(parent, types)]) {
      const fields = added.get(type.name.value) ?? new Map<string, string>();
      added.set(type.name.value, fields.set(name, field));
    }
    return name;
  }

  function freeName(field: string): string {
    let number = all.size + 1;
    while (taken.has(`${field}__${number}`)) number += 1;
    const name = `${field}__${number}`;
    taken.add(name);
    return name;
  }

  function replaceIn(set: SelectionSetNode, parent: string, use: Use, found: Set<string>): SelectionSetNode {
    const type = types.get(parent);
    const selections = set.selections.map((node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return node;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const inner = node.typeCondition?.name.value ?? parent;
        return { ...node, selectionSet: replaceIn(node.selectionSet, inner, use, found) };
      }
      const definition = type?.fields?.find(({ name }) => name.value === node.name.value);
      const selectionSet =
        definition &&
        node.selectionSet &&
        replaceIn(node.selectionSet, namedType(definition.type), use, found);
      const replaced = { ...node, ...(selectionSet && { selectionSet }) };
      if (!type || !definition) return replaced;
      if (!definition.arguments?.length && scope !== 'all fields') return replaced;
      const value = standInFor(type, node.name.value, node.arguments ?? [], use);
      found.add(value);
      return { ...replaced, name: { kind: Kind.NAME as const, value }, arguments: [] };
    });
    return { ...set, selections };
  }

  /** A directive of the composition with stand-ins in what it requires or in its key. */
  function replaceSelection(directive: ConstDirectiveNode, use: Use, type: string, field?: string) {
    const argument = argumentOf(directive, use);
    if (argument?.value.kind !== Kind.STRING) return directive;
    const [operation] = parse(`{ ${argument.value.value} }`, { noLocation: true }).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return directive;
    const found = new Set<string>();
    const set = replaceIn(operation.selectionSet, type, use, found);
    if (found.size === 0) return directive;
    const graph = argumentOf(directive, 'graph')?.value;
    if (field && graph?.kind === Kind.ENUM) {
      const key = requirementKey(graph.value, field);
      requiredBy.set(key, new Set([...(requiredBy.get(key) ?? []), ...found]));
    }
    const value = stripIgnoredCharacters(print(set)).slice(1, -1);
    const replaced = { ...argument, value: { ...argument.value, value, block: false } };
    return {
      ...directive,
      arguments: (directive.arguments ?? []).map((other) => (other === argument ? replaced : other)),
    };
  }

  for (const [name, type] of types) {
    const fields = (type.fields ?? []).map((field) => {
      const directives = field.directives?.map((node) =>
        node.name.value === 'join__field' ? replaceSelection(node, 'requires', name, field.name.value) : node,
      );
      return directives ? { ...field, directives } : field;
    });
    const directives = (type.directives ?? []).map((node) =>
      node.name.value === 'join__type' ? replaceSelection(node, 'key', name) : node,
    );
    types.set(name, { ...type, fields, directives });
  }
  if (all.size === 0) return { supergraph, all, requiredBy, keys };
  const definitions = supergraph.definitions.map((node) => {
    const type = isComposite(node) && types.get(node.name.value);
    if (!type) return node;
    const copies = [...(added.get(type.name.value) ?? [])].flatMap(([name, field]) =>
      copyOf(type, field, name),
    );
    return { ...type, fields: [...(type.fields ?? []), ...copies] };
  });
  for (const [name, { field }] of all)
    for (const [key, required] of [...requiredBy])
      if (key.endsWith(` ${field}`)) requiredBy.set(key.replace(/ .*/, ` ${name}`), required);
  return { supergraph: { ...supergraph, definitions }, all, requiredBy, keys };
}

/** The types that have an interface's fields because they implement it. */
function membersOf(type: Composite, types: ReadonlyMap<string, Composite>): Composite[] {
  if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  return [...types.values()].filter(({ interfaces }) =>
    interfaces?.some(({ name }) => name.value === type.name.value),
  );
}

/** A field under another name, without arguments, and with what says where it is known and who may see it. */
function copyOf({ fields }: Composite, field: string, value: string): FieldDefinitionNode[] {
  const original = fields?.find(({ name }) => name.value === field);
  if (!original) return [];
  const directives = (original.directives ?? []).filter(({ name }) =>
    /^(join__|inaccessible$)/.test(name.value),
  );
  return [{ ...original, name: { kind: Kind.NAME, value }, arguments: [], directives }];
}

function isComposite(node: DocumentNode['definitions'][number]): node is Composite {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function argumentOf(directive: ConstDirectiveNode, name: string): ConstArgumentNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
