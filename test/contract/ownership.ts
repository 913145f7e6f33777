// Which subgraph makes an entity, and which ones add to it: read from the subgraphs' own schemas.
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/** An entity as one subgraph knows it. */
export interface EntityView {
  subgraph: string;
  type: string;
  /** Makes the entity and describes it; the others add fields or refer to it. */
  owner: boolean;
  /** The key's field; every key of this graph has one. */
  key: string;
  resolvable: boolean;
  /** What the subgraph answers itself, the key left out. */
  fields: readonly FieldDefinitionNode[];
  /** What it needs from the owner first. */
  external: readonly string[];
}

/** Every `@key` of every subgraph. */
export const entityViews: readonly EntityView[] = subgraphs.flatMap(({ name, typeDefs }) =>
  typeDefs.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? viewsOf(name, definition)
      : [],
  ),
);

/** Fields that a subgraph adds to another one's entity, with their coordinates: Resident.allowance. */
export const addedFields = entityViews
  .filter(({ owner }) => !owner)
  .flatMap(({ subgraph, type, fields }) =>
    fields.map((field) => ({ subgraph, type, field, coordinate: `${type}.${field.name.value}` })),
  );

function viewsOf(
  subgraph: string,
  definition: ObjectTypeDefinitionNode | ObjectTypeExtensionNode,
): EntityView[] {
  const fields = definition.fields ?? [];
  const described = definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.description !== undefined;
  return directives(definition, 'key').map((directive) => {
    const key = argument(directive, 'fields') as string;
    return {
      subgraph,
      type: definition.name.value,
      owner: described,
      key,
      resolvable: argument(directive, 'resolvable') !== false,
      fields: fields.filter((field) => field.name.value !== key && !isExternal(field)),
      external: fields.filter(isExternal).map((field) => field.name.value),
    };
  });
}

function isExternal(field: FieldDefinitionNode): boolean {
  return directives(field, 'external').length > 0;
}

function directives(
  node: { directives?: readonly ConstDirectiveNode[] },
  name: string,
): ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

function argument(directive: ConstDirectiveNode, name: string): string | boolean | undefined {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
