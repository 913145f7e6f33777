import { Kind, type SelectionSetNode } from 'graphql';
import { everyElement, wayTo } from './positions.ts';
import type { Fetch, Step } from './steps.ts';

/**
 * Whether several fetches of a plan bring parts of the same inner object, as when two subgraphs each know
 * some fields of a value without a key. What belongs to one place must then not be added to an equal object
 * at another place, so that places cannot share objects.
 */
export function overlaps(step: Step | undefined): boolean {
  const seen = new Set<string>();
  return fetchesOf(step).some((fetch) => {
    const paths = innerObjects(fetch);
    const meets = paths.some((path) => seen.has(path));
    for (const path of paths) seen.add(path);
    return meets;
  });
}

function fetchesOf(step: Step | undefined): Fetch[] {
  switch (step?.kind) {
    case 'fetch':
      return [step.fetch];
    case 'sequence':
    case 'parallel':
      return step.steps.flatMap(fetchesOf);
    case 'condition':
      return [...fetchesOf(step.then), ...fetchesOf(step.otherwise)];
    default:
      return [];
  }
}

/** The paths of the objects that a fetch brings below those that it is about. */
function innerObjects({ position, document, representation, aliases }: Fetch): string[] {
  const from = wayTo(position).map(({ name }) => name);
  const paths: string[] = [];
  const visit = (selectionSet: SelectionSetNode, path: readonly string[]) => {
    for (const node of selectionSet.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD || !node.selectionSet) continue;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        visit(node.selectionSet, path);
        continue;
      }
      const name = node.alias?.value ?? node.name.value;
      const inner = [...path, aliases.get(name) ?? name];
      paths.push(inner.join('.'));
      visit(node.selectionSet, inner);
    }
  };
  const { selectionSet } = document.definition;
  const [entities] = selectionSet.selections;
  const brought = representation && entities?.kind === Kind.FIELD ? entities.selectionSet : selectionSet;
  if (brought)
    visit(
      brought,
      from.filter((name) => name !== everyElement),
    );
  return [...new Set(paths)];
}
