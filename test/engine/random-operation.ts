// Valid operations by chance: aliases, fragments of every kind, variables, defaults, @skip and @include, the same field
// requested twice. The same seed gives the same operation.
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { Operation } from './executors.ts';
import { type Chance, chanceOf } from './random.ts';
import { type Values, type Variables, variablesOf } from './random-values.ts';

const mostTries = 200;
const mostFields = 60;

interface Draft {
  schema: GraphQLSchema;
  chance: Chance;
  variables: Variables;
  /** Named fragments so far: name → type and text. */
  fragments: Map<string, { type: GraphQLCompositeType; text: string }>;
  fields: number;
  names: number;
}

/** A valid operation on the schema, drawn by the seed. */
export function randomOperation(schema: GraphQLSchema, seed: number, values: Values = {}): Operation {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const operation = draw(schema, chanceOf(seed * mostTries + attempt), values);
    // What two branches call by one name may not fit together: then another one is drawn.
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
  throw new Error(`no valid operation was found for the seed ${seed}`);
}

function draw(schema: GraphQLSchema, chance: Chance, values: Values): Operation {
  const variables = variablesOf(chance, values);
  const draft: Draft = { schema, chance, variables, fragments: new Map(), fields: 0, names: 0 };
  const mutation = schema.getMutationType();
  const root = mutation && chance.inTen(4) ? mutation : (schema.getQueryType() as GraphQLObjectType);
  const selection = selectionOf(draft, root, 2 + chance.whole(5));
  const fragments = [...draft.fragments].map(
    ([name, { type, text }]) => `fragment ${name} on ${type.name} ${text}`,
  );
  const head = `${root === mutation ? 'mutation' : 'query'} Random${variables.definitions()}`;
  return { query: [`${head} ${selection}`, ...fragments].join('\n'), variables: variables.given() };
}

function selectionOf(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const { chance } = draft;
  const parts = Array.from({ length: 1 + chance.whole(4) }, () => partOf(draft, type, depth)).filter(Boolean);
  // A selection is never empty, also when all that was drawn was too deep.
  if (parts.length === 0) parts.push('__typename');
  return `{ ${parts.join(' ')} }`;
}

function partOf(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const { chance } = draft;
  if (chance.inTen(0.6)) return `${chance.inTen(3) ? 'kind: ' : ''}__typename${directive(draft)}`;
  if (depth > -2 && (chance.inTen(isAbstractType(type) ? 5 : 1.5) || isUnionType(type)))
    return fragmentOf(draft, type, depth);
  if (isUnionType(type)) return '';
  return fieldOf(draft, chance.pick(Object.values(type.getFields())), depth);
}

function fieldOf(draft: Draft, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { chance } = draft;
  const type = getNamedType(field.type);
  const composite = isCompositeType(type);
  if (composite && (depth <= 0 || draft.fields > mostFields)) return '';
  draft.fields += 1;
  const args = argumentsOf(draft, field.args);
  // With arguments the name is the field's own: two calls with different ones may not share it.
  draft.names += 1;
  const alias = args || chance.inTen(1.5) ? `${field.name}${draft.names}: ` : '';
  const below = composite ? ` ${selectionOf(draft, type, depth - 1)}` : '';
  return `${alias}${field.name}${args}${directive(draft)}${below}`;
}

function argumentsOf({ chance, variables }: Draft, args: readonly GraphQLArgument[]): string {
  const given = args
    .filter((arg) => variables.isNeeded(arg) || chance.inTen(5))
    .map((arg) => `${arg.name}: ${variables.literal(arg.type, arg.defaultValue !== undefined)}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function fragmentOf(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const { chance } = draft;
  if (chance.inTen(3)) return namedFragment(draft, type, depth);
  const condition = chance.inTen(isUnionType(type) ? 0 : 1) ? null : conditionFor(draft, type);
  const text = selectionOf(draft, condition ?? type, depth - 0.5);
  return `...${condition ? ` on ${condition.name}` : ''}${directive(draft)} ${text}`;
}

/** A fragment of its own, or one that is there already and fits. */
function namedFragment(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const { chance, fragments } = draft;
  const fitting = [...fragments].filter(
    ([, fragment]) => fragment.text && overlap(draft, type, fragment.type),
  );
  if (fitting.length > 0 && chance.inTen(5)) return `...${chance.pick(fitting)[0]}${directive(draft)}`;
  const condition = conditionFor(draft, type);
  const name = `F${fragments.size + 1}`;
  // Its place is kept while it is drawn, and it is not spread meanwhile: a fragment may not hold itself.
  fragments.set(name, { type: condition, text: '' });
  fragments.set(name, { type: condition, text: selectionOf(draft, condition, depth - 0.5) });
  return `...${name}${directive(draft)}`;
}

function conditionFor(draft: Draft, type: GraphQLCompositeType): GraphQLCompositeType {
  const candidates = Object.values(draft.schema.getTypeMap())
    .filter((candidate) => isCompositeType(candidate) && !candidate.name.startsWith('__'))
    .filter((candidate) => overlap(draft, type, candidate as GraphQLCompositeType));
  // Where several fit, an object type is the more telling one.
  const objects = candidates.filter(isObjectType);
  const choices = draft.chance.inTen(6) ? objects : candidates;
  // An interface may have no members; then only a condition on itself makes sense.
  return choices.length > 0 ? (draft.chance.pick(choices) as GraphQLCompositeType) : type;
}

function overlap({ schema }: Draft, one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
  const [first, second] = [one, other].map((type) =>
    isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [type],
  );
  return first?.some((type) => second?.includes(type)) ?? false;
}

function directive({ chance, variables }: Draft): string {
  if (!chance.inTen(1)) return '';
  const one = () => `@${chance.pick(['skip', 'include'])}(if: ${variables.condition()})`;
  return ` ${one()}${chance.inTen(1) ? ` ${one()}` : ''}`.replace(/@(\w+)(\(.*?\)) @\1\(.*?\)/, '@$1$2');
}
