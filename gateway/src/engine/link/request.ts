import type { Data } from '../data.ts';

/** What a request sends, apart from values. Equal texts are equal requests but for the values. */
export interface RequestDocument {
  text: string;
  name: string | undefined;
  /** How the request's body begins, up to the values. */
  head: string;
}

/** A value of a request, as JSON text and as plain data, each made on first use. */
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
  readonly #head: string;
  readonly #variables: readonly Variable[];
  #values: Data | undefined;
  #body: string | undefined;

  constructor({ text, name, head }: RequestDocument, variables: readonly Variable[]) {
    this.query = text;
    this.operationName = name;
    this.#head = head;
    this.#variables = variables;
  }

  /** They are whose the request is: made once, however often they are read. */
  get variables(): Data {
    this.#values ??= Object.fromEntries(this.#variables.map((variable) => [variable.name, variable.value()]));
    return this.#values;
  }

  get body(): string {
    const written = () => this.#variables.map(({ name, text }) => `${JSON.stringify(name)}:${text()}`);
    this.#body ??= `${this.#head}{${written().join(',')}}}`;
    return this.#body;
  }

  /** Requests are equal when both `documentKey` and `values` are: the document with its variables' names, and their values. */
  get documentKey(): string {
    return `${this.query} ${this.#variables.map(({ name }) => name).join(' ')}`;
  }

  /** See `documentKey`. A single value is its text as it is, which other requests may have made already. */
  get values(): string {
    return this.#variables.map(({ text }) => text()).join(',');
  }
}

/** A variable that the client sent. */
export function clientVariable(name: string, value: unknown): Variable {
  return { name, text: () => JSON.stringify(value) ?? 'null', value: () => value };
}
