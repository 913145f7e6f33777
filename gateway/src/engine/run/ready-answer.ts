/** An answer's data that has been written as JSON already; the server prints it as it is. */
export class ReadyAnswer {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For whoever prints it like any other data. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Prints an execution result, as the server's `stringifyResult`. */
export function stringifyAnswer(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  const { data, ...rest } = result;
  if (!(data instanceof ReadyAnswer)) return `${JSON.stringify(result)}\n`;
  const before = result.errors === undefined ? '' : `"errors":${JSON.stringify(rest.errors)},`;
  const after = result.extensions === undefined ? '' : `,"extensions":${JSON.stringify(rest.extensions)}`;
  return `{${before}"data":${data.text}${after}}\n`;
}
