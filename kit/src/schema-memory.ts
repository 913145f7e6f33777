import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';

/** Whatever a schema is made of. */
interface Part {
  astNode?: object | null | undefined;
  extensionASTNodes?: readonly object[];
  description?: string | null | undefined;
}

/**
 * Lets go of the texts that a schema was read from, once nothing is read from them any more: they hold every token of
 * them, several times what the schema itself needs.
 */
export function forgetSource(schema: GraphQLSchema): GraphQLSchema {
  for (const part of partsOf(schema)) {
    part.astNode = undefined;
    if (part.extensionASTNodes?.length) part.extensionASTNodes = [];
  }
  return schema;
}

/** Also lets go of the descriptions, of a schema that is never described to anybody. */
export function forgetDescriptions(schema: GraphQLSchema): GraphQLSchema {
  for (const part of partsOf(schema)) part.description = undefined;
  return schema;
}

/** What the schema has of its own: the types and directives of GraphQL itself belong to all schemas together. */
function* partsOf(schema: GraphQLSchema): Generator<Part> {
  yield schema as Part;
  for (const directive of schema.getDirectives()) {
    if (isSpecifiedDirective(directive)) continue;
    yield directive as Part;
    yield* directive.args;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield type as Part;
    if (isEnumType(type)) yield* type.getValues();
    if (isInputObjectType(type)) yield* Object.values(type.getFields());
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield field;
      yield* field.args;
    }
  }
}
