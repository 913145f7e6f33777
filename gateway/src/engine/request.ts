import type { Data } from './names.ts';

/** A value of a request, as JSON text and as plain data, each made when somebody asks for it. */
export interface Variable {
  name: string;
  text(): string;
  value(): unknown;
}

/**
 * A request to a subgraph. Over HTTP only its `body` is read, in one process only its `variables`: neither
 * is made for nothing.
 */
export class SubgraphRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly #variables: readonly Variable[];
  #body: string | undefined;

  constructor(query: string, operationName: string | undefined, variables: readonly Variable[]) {
    this.query = query;
    this.operationName = operationName;
    this.#variables = variables;
  }

  get variables(): Data {
    return Object.fromEntries(this.#variables.map((variable) => [variable.name, variable.value()]));
  }

  get body(): string {
    this.#body ??= this.#write();
    return this.#body;
  }

  #write(): string {
    const name = this.operationName ? `,"operationName":${JSON.stringify(this.operationName)}` : '';
    const variables = this.#variables.map(
      (variable) => `${JSON.stringify(variable.name)}:${variable.text()}`,
    );
    return `{"query":${JSON.stringify(this.query)}${name},"variables":{${variables.join(',')}}}`;
  }
}

/** A variable that the client sent. */
export function clientVariable(name: string, value: unknown): Variable {
  return { name, text: () => JSON.stringify(value) ?? 'null', value: () => value };
}
