// What the engine would do with an operation, for people: the plan as it is executed. Nothing is fetched.
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type OperationDefinitionNode, parse, print, validate } from 'graphql';
import { type CompiledOperation, compileOperation, type Variant } from './compile/operation.ts';
import { everyElement, type Position, wayTo } from './compile/positions.ts';
import { type Fetch, fetchesOf, fieldsBrought, type Step } from './compile/steps.ts';
import { openPlanner } from './plan/planner.ts';

/**
 * Explains every operation of a document.
 * @throws GraphQLError when the document is not valid on the supergraph
 */
export function explain(supergraph: string, source: string): string {
  const planner = openPlanner(supergraph);
  const document = parse(source);
  const [invalid] = validate(planner.apiSchema, document);
  if (invalid) throw invalid;
  return document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => {
      const name = definition.name?.value;
      const operation = compileOperation(planner, planner.apiSchema, document, name);
      const variant = operation.variantFor({});
      return [titleOf(definition), ...planOf(variant), '', ...summaryOf(operation, variant)].join('\n');
    })
    .join('\n\n');
}

function titleOf({ operation, name }: OperationDefinitionNode): string {
  return name ? `${operation} ${name.value}` : operation;
}

function planOf({ step }: Variant): string[] {
  if (!step) return ['  nothing is fetched'];
  const fetches = fetchesOf(step);
  return linesOf(step, (fetch) => fetchLines(fetch, fetches));
}

function linesOf(step: Step, describe: (fetch: Fetch) => string[]): string[] {
  const below = (child: Step | undefined) => (child ? indent(linesOf(child, describe)) : []);
  switch (step.kind) {
    case 'fetch':
      return describe(step.fetch);
    case 'sequence':
      return ['one after the other:', ...step.steps.flatMap(below)];
    case 'parallel':
      return ['at the same time:', ...step.steps.flatMap(below)];
    case 'condition':
      return [
        ...(step.then ? [`if $${step.variable}:`, ...below(step.then)] : []),
        ...(step.otherwise ? [`unless $${step.variable}:`, ...below(step.otherwise)] : []),
      ];
  }
}

function fetchLines(fetch: Fetch, fetches: readonly Fetch[]): string[] {
  const number = fetches.indexOf(fetch) + 1;
  const where = fetch.position.parent ? `for ${pathText(fetch.position)}` : 'for the operation';
  return [
    `${number}. ${fetch.subgraph}, ${where}`,
    ...indent([
      ...(fetch.representation ? representationLines(fetch, fetches) : []),
      ...print(fetch.document.definition).split('\n'),
    ]),
  ];
}

/** What is sent of each entity, which fetches brought it, and under which names it travels. */
function representationLines(fetch: Fetch, fetches: readonly Fetch[]): string[] {
  const at = wayTo(fetch.position).flatMap(({ name }) => (name === everyElement ? [] : [name]));
  const required = new Set(
    requiredPaths(fetch.requires, fetch.aliases).map((path) => [...at, path].join('.')),
  );
  const sources = fetches
    .slice(0, fetches.indexOf(fetch))
    .filter((earlier) => fieldsBrought(earlier).some(({ path }) => required.has(path)))
    .map((earlier) => fetches.indexOf(earlier) + 1);
  return [
    `representations: ${selectionsText(fetch.requires)}, from ${sources.join(', ') || 'no fetch'}`,
    ...fetch.inputRewrites.map(rewriteText),
  ];
}

/** The paths of required leaves; a type alone says nothing of where an entity comes from. */
function requiredPaths(
  nodes: readonly QueryPlanSelectionNode[],
  aliases: ReadonlyMap<string, string>,
): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'InlineFragment') return requiredPaths(node.selections, aliases);
    if (node.name === '__typename') return [];
    const name = aliases.get(node.name) ?? node.alias ?? node.name;
    const inner = node.selections && requiredPaths(node.selections, aliases);
    return inner?.map((path) => `${name}.${path}`) ?? [name];
  });
}

function selectionsText(nodes: readonly QueryPlanSelectionNode[]): string {
  return nodes
    .map((node) => {
      const name = node.kind === 'Field' ? node.name : `... on ${node.typeCondition}`;
      return node.selections ? `${name} { ${selectionsText(node.selections)} }` : name;
    })
    .join(' ');
}

function rewriteText(rewrite: FetchDataRewrite): string {
  const path = rewrite.path.join('.');
  return rewrite.kind === 'KeyRenamer'
    ? `${path} is sent as ${rewrite.renameKeyTo}`
    : `${path} is sent as the value ${JSON.stringify(rewrite.setValueTo)}`;
}

/** What was made of the plan, once for all requests. */
function summaryOf({ conditions, definition }: CompiledOperation, variant: Variant): string[] {
  const fetches = fetchesOf(variant.step);
  const variables = conditions.map((name) => `$${name}`).join(', ');
  const subgraphs = new Set(fetches.map(({ subgraph }) => subgraph));
  return [
    'compiled:',
    ...indent([
      `${fetches.length} fetches from ${subgraphs.size} subgraphs; those that start together and go to one subgraph are one request`,
      `length of the longest chain: ${chainOf(variant.step)}`,
      variant.isOverlapping
        ? 'every place gets its own copy: several fetches bring parts of one object'
        : 'equal objects are shared among places',
      variables ? `variants of the answer by ${variables}` : 'one variant of the answer',
      ...(variables && definition.operation === 'mutation'
        ? [`a mutation is planned for each variant; here ${variables} have their defaults, or are false`]
        : []),
      ...variant.unreachable.map(({ responseName }) => `no subgraph can answer ${responseName}`),
    ]),
  ];
}

/** How many requests wait for one another, at most. */
function chainOf(step: Step | undefined): number {
  switch (step?.kind) {
    case 'fetch':
      return 1;
    case 'sequence':
      return step.steps.reduce((sum, child) => sum + chainOf(child), 0);
    case 'parallel':
      return Math.max(0, ...step.steps.map(chainOf));
    case 'condition':
      return Math.max(chainOf(step.then), chainOf(step.otherwise));
    default:
      return 0;
  }
}

function pathText(position: Position): string {
  return wayTo(position)
    .map(({ name }) => name)
    .join('.');
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
