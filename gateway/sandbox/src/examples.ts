import type { GraphiQLProps } from 'graphiql';
import type { SandboxExample } from '../../src/sandbox.ts';
import { readJson } from './session.ts';

export type { SandboxExample };

export function loadExamples(): Promise<SandboxExample[]> {
  return readJson('examples.json');
}

/** The variables as they stand in the editor; an example without variables leaves it empty. */
export function variablesText({ variables }: SandboxExample): string {
  return variables === null ? '' : JSON.stringify(variables, null, 2);
}

/** The persona of the examples that need no token. */
const anybody = 'public-visitor';

interface StoredTabs {
  tabs: { query: string | null; variables: string | null }[];
  activeTabIndex: number;
}

/**
 * What GraphiQL opens with: the examples that need no token as tabs on the first visit, the user's own tabs later.
 * The others are in the menu, by persona: all of them as tabs would hide each other.
 *
 * GraphiQL shows the active tab's variables only when they are given as `initialVariables` as well, so the
 * active tab is looked up here.
 */
export function openingTabs(
  examples: SandboxExample[],
): Pick<GraphiQLProps, 'defaultTabs' | 'initialQuery' | 'initialVariables'> {
  const defaultTabs = examples
    .filter(({ persona }) => persona === anybody)
    .map((example) => ({ query: example.query, variables: variablesText(example) }));
  const stored = storedTabs();
  const active = stored ? stored.tabs[stored.activeTabIndex] : defaultTabs[0];
  return {
    ...(defaultTabs.length > 0 && { defaultTabs }),
    ...(active && { initialQuery: active.query ?? '', initialVariables: active.variables ?? '' }),
  };
}

function storedTabs(): StoredTabs | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem('graphiql:tabState') ?? 'null') as StoredTabs | null;
    return stored && stored.tabs.length > 0 ? stored : undefined;
  } catch {
    return undefined;
  }
}
