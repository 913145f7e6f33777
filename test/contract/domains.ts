/** What says the domain of a type, a mutation or an event; words that nobody else in the bureau could mean stand alone. */
const domains: Readonly<Record<string, RegExp>> = {
  allowances: /Allowance|^StatutoryDeadline/,
  charity: /Charity/,
  'elder-care': /Elder|Care(?:[A-Z]|$)|Canteen|^HomeCare|Meal(?:[A-Z]|s?$)/,
  funerals: /Funeral|^EcologicalBurial/,
  marriages: /Marriage|Divorce|Wedding|^MaritalStatus$/,
  residents: /./,
};

/** What names of a subgraph carry: its own name, where none of those words was chosen for it. */
export function domainOf(subgraph: string): RegExp {
  const inPascalCase = subgraph.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return domains[subgraph] ?? new RegExp(inPascalCase);
}
