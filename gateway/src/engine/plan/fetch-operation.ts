import { type InlineFragmentNode, Kind, type OperationDefinitionNode, parse, visit } from 'graphql';

/**
 * The operation of a fetch. Fragments are written out where they are used, so that documents can be put together
 * without their names meeting.
 */
export function readOperation(text: string): OperationDefinitionNode {
  const document = parse(text, { noLocation: true });
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a fetch has no operation');
  return visit(operation, {
    FragmentSpread(spread): InlineFragmentNode | undefined {
      const fragment = fragments.get(spread.name.value);
      if (!fragment) return undefined;
      const { typeCondition, selectionSet } = fragment;
      const { directives } = spread;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, ...(directives && { directives }) };
    },
  });
}
