// schema.graphql shows who may ask for what: printing a schema leaves directives out, so they are added afterwards.
import { type ASTNode, type ConstDirectiveNode, type NameNode, parse, print, visit } from 'graphql';

/** What the public schema says beside types: who may ask, for how long an answer may be kept, and for whom it is meant. */
const accessDirectives = `
"""Only for who has a token."""
directive @authenticated on ENUM | FIELD_DEFINITION | INTERFACE | OBJECT | SCALAR

"""Only for a token that holds every scope of one of these lists."""
directive @requiresScopes(
  """Lists of scopes; one list is enough."""
  scopes: [[String!]!]!
) on ENUM | FIELD_DEFINITION | INTERFACE | OBJECT | SCALAR

"""
How many seconds anybody may keep what everybody sees alike; said at a public root field it holds for all that is below, unless
a field there says less.
"""
directive @cacheControl(
  """Seconds; 0 for what may not be kept."""
  maxAge: Int!
) on FIELD_DEFINITION

"""The front ends that this is meant for."""
directive @tag(
  """One of public, resident, bureau."""
  name: String!
) repeatable on ARGUMENT_DEFINITION | ENUM | ENUM_VALUE | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | INPUT_OBJECT | INTERFACE | OBJECT | SCALAR | UNION
`;

/** A printed schema with the access directives of the supergraph, in the printed form of everything else. */
export function withAccess(schema: string, supergraph: string): string {
  const names = ['authenticated', 'requiresScopes', 'cacheControl', 'tag'];
  const access = new Map<string, string>();
  eachMember(supergraph, (coordinate, { directives = [] }) => {
    const shown = directives.filter(({ name }) => names.includes(name.value));
    if (shown.length > 0) access.set(coordinate, shown.map((directive) => ` ${print(directive)}`).join(''));
  });
  let text = '';
  let written = 0;
  eachMember(schema, (coordinate, node) => {
    const added = access.get(coordinate);
    if (!added) return;
    const end = endOfHead(node);
    text += schema.slice(written, end) + added;
    written = end;
  });
  return `${accessDirectives.trimStart()}\n${text}${schema.slice(written)}\n`;
}

type Member = ASTNode & {
  name: NameNode;
  interfaces?: readonly ASTNode[];
  directives?: readonly ConstDirectiveNode[];
};

/** Where a directive is written: after everything of a field, before the body of a type. */
function endOfHead(node: Member): number {
  const isType = /TypeDefinition$/.test(node.kind);
  const last = isType ? (node.directives?.at(-1) ?? node.interfaces?.at(-1) ?? node.name) : node;
  return last.loc?.end ?? 0;
}

/** Visits what a schema defines, in the order in which its heads end, with coordinates such as `Query.division.code`. */
function eachMember(schema: string, visitMember: (coordinate: string, node: Member) => void): void {
  const path: string[] = [];
  const members: { coordinate: string; node: Member }[] = [];
  const isMember = (node: ASTNode): node is Member =>
    /Definition$/.test(node.kind) && 'name' in node && node.name !== undefined;
  visit(parse(schema), {
    enter(node) {
      if (!isMember(node)) return;
      path.push(node.name.value);
      members.push({ coordinate: path.join('.'), node });
    },
    leave(node) {
      if (isMember(node)) path.pop();
    },
  });
  members.sort((a, b) => endOfHead(a.node) - endOfHead(b.node));
  for (const { coordinate, node } of members) visitMember(coordinate, node);
}
