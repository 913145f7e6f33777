/** graphql-js quotes what a client has sent; here it says where and what was expected, and quotes nothing. */
import {
  type ASTNode,
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  print,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

const hidden = '…';

/** What is wrong with the variables of an operation; undefined when nothing is. */
export function variableErrors(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  inputs: Readonly<Record<string, unknown>>,
  most = Number.POSITIVE_INFINITY,
): GraphQLError[] | undefined {
  if (definitions.every((definition) => isPlain(definition, inputs))) return undefined;
  const { errors } = getVariableValues(schema, definitions, inputs, { maxErrors: most });
  if (!errors) return undefined;
  const mistakes: GraphQLError[] = [];
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    // A variable that is missing or null is told by its name alone.
    if (!type || inputs[name] == null) {
      mistakes.push(...errors.filter(({ nodes }) => nodes?.[0] === definition));
      continue;
    }
    coerceInputValue(inputs[name], type, (path, value, error) => {
      if (mistakes.length >= most) return;
      const place = [name, ...path].reduce<string>(
        (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
        '',
      );
      // The server knows a mistake in variables by these first words.
      const message = `Variable "$${name}" got invalid value at "${place}"; ${withoutValue(error.message, value)}`;
      mistakes.push(new GraphQLError(message, { nodes: definition }));
    });
  }
  return mistakes.slice(0, most);
}

/** Whether a value can be seen to be right: an id or a text where one is wanted. What is sent most is checked soonest. */
function isPlain(
  { type, variable }: VariableDefinitionNode,
  inputs: Readonly<Record<string, unknown>>,
): boolean {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (inner.kind !== Kind.NAMED_TYPE) return false;
  const { value: name } = inner.name;
  const given = Object.hasOwn(inputs, variable.name.value) ? inputs[variable.name.value] : undefined;
  if (given === undefined) return type.kind !== Kind.NON_NULL_TYPE;
  return (name === 'ID' || name === 'String') && typeof given === 'string';
}

function withoutValue(message: string, value: unknown): string {
  return without(message, [inspect(value), ...partsOf(value)]);
}

/** What a message can be made of that quotes a value, however a library writes lists and objects. */
function partsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  const keys = Array.isArray(value) ? [] : Object.keys(value).filter((key) => !isName.test(key));
  return [...Object.values(value).flatMap(partsOf), ...keys];
}

/** A field of an input that is none is told by its name, if it could be one. */
const isName = /^[_a-z]\w{0,40}$/i;

function without(message: string, texts: readonly string[]): string {
  let said = message;
  for (const text of texts) if (text !== '') said = replaceWhole(said, text);
  return said;
}

/** A value of one letter is in many words: it is taken out where it stands alone. */
function replaceWhole(message: string, text: string): string {
  const isPart = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  let said = '';
  let from = 0;
  for (let at = message.indexOf(text); at >= 0; at = message.indexOf(text, from)) {
    const end = at + text.length;
    const isInside =
      (isPart(message[at - 1]) && isPart(text[0])) || (isPart(message[end]) && isPart(text.at(-1)));
    said += message.slice(from, at) + (isInside ? text : hidden);
    from = end;
  }
  return said + message.slice(from);
}

/** The message of a document that cannot be read or is not valid, without the literals that it is about. */
export function documentMessage(message: string, nodes: readonly ASTNode[] | null | undefined): string {
  const said = without(message, (nodes ?? []).flatMap(textsOf));
  // What was found instead of what is expected: names stay, numbers and texts do not.
  return said.replace(/\b(Int|Float|String|BlockString|Comment) "[\s\S]*"/, `$1 "${hidden}"`);
}

function textsOf(node: ASTNode): string[] {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.ENUM:
      return [print(node), node.value];
    case Kind.OBJECT:
    case Kind.LIST:
      return [print(node)];
    default:
      return [];
  }
}
