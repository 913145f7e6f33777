import { join } from 'node:path';
import { readExamples } from '../gateway/src/sandbox.ts';
import { defaultDemoResidents } from '../kit/src/demo-city.ts';
import type { Scenario } from './measure.ts';

/** So many that the community of the list has more than a page of a hundred; the demo city has forty in each. */
export const cityResidents = defaultDemoResidents + 120;

/** What front ends of the project really send. */
export const registered = readExamples(join(import.meta.dirname, '../test/operations'));

function operation(name: string) {
  const found = registered.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`test/operations has no ${name}`);
  return found;
}

interface ResidentList {
  division: { residents: { nodes: unknown[] } };
}

/** The operations whose speed is promised. */
export function projectScenarios(headers: Record<string, string> = {}): Scenario[] {
  const resident = operation('ResidentAcrossDomains');
  const overview = operation('CityOverview');
  const list = operation('CommunityResidents');
  return [
    { name: resident.name, query: resident.query, variables: [resident.variables ?? {}], headers },
    { name: overview.name, query: overview.query, variables: [overview.variables ?? {}], headers },
    {
      name: 'CommunityResidents, 100',
      query: list.query,
      variables: [{ ...list.variables, first: 100 }],
      isWhole: (data) => (data as ResidentList).division.residents.nodes.length === 100,
      headers,
    },
  ];
}
