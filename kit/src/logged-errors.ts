/** An error as the log may have it: what failed and where, never the values with which it did. */

import { maskNumbers } from './masking.ts';

export interface LoggedError {
  type: string;
  message?: string;
  code?: string;
  /** The statement that failed: its text has placeholders where the values are. */
  statement?: string;
  /** Schema, table, column and constraint that PostgreSQL names. */
  names?: string[];
  /** Where it came from, without the message that a stack begins with. */
  stack: string[];
  cause?: LoggedError | string;
}

type Facts = Error & { code?: unknown; query?: unknown; cause?: unknown };

const mostCauses = 5;
const mostFrames = 20;
const longestStatement = 2_000;

/** What the log shows of an error; of anything else that was thrown, its kind alone. */
export function loggedError(error: unknown, causes = mostCauses): LoggedError | string {
  if (!(error instanceof Error)) return Array.isArray(error) ? codesOf(error) : typeof error;
  const { code, query, cause } = error as Facts;
  const message = messageOf(error);
  const names = namesOf(error);
  return {
    type: error.name,
    ...(message !== undefined && { message }),
    ...(typeof code === 'string' && { code }),
    ...(typeof query === 'string' && { statement: statementOf(query) }),
    ...(names.length > 0 && { names }),
    stack: framesOf(error),
    ...(cause !== undefined && causes > 0 && { cause: loggedError(cause, causes - 1) }),
  };
}

/** Errors that a part of the graph has answered: they are masked, and their codes say enough. */
function codesOf(errors: readonly unknown[]): string {
  return errors
    .map((error) => String((error as { extensions?: { code?: unknown } } | null)?.extensions?.code ?? '?'))
    .join(', ');
}

function framesOf({ stack = '' }: Error): string[] {
  const frames = stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return frames.slice(0, mostFrames).map((line) => line.trim());
}

/** A password cannot be a parameter where a role is made. */
function statementOf(text: string): string {
  return text.replace(/(PASSWORD\s+)'[^']*'/gi, "$1'…'").slice(0, longestStatement);
}

function namesOf(error: object): string[] {
  const { schema_name, table_name, column_name, constraint_name } = error as Record<string, unknown>;
  return [schema_name, table_name, column_name, constraint_name].filter((name) => typeof name === 'string');
}

/** Classes of PostgreSQL whose messages are about the statement or the server; those of others quote the data. */
const withoutData = /^(0[8A]|28|3D|3F|42|5[3457]|58|F0|XX)/;

/** Undefined where the message may hold what somebody has sent, or what is in a row. */
export function messageOf(error: Error): string | undefined {
  const { code, severity, params } = error as { code?: unknown; severity?: unknown; params?: unknown };
  // drizzle's has the statement with every parameter, PostgreSQL's the value that it could not take.
  if (params !== undefined) return undefined;
  if (severity !== undefined && !withoutData.test(String(code))) return undefined;
  // Readers of JSON and of numbers quote the text that they could not read.
  if (error instanceof SyntaxError) return undefined;
  // Others write the value last: GraphQL's scalars behind a colon, Node behind "Received".
  return error.message.replace(/((?:cannot represent|invalid value|Received)\b[^:"'`]*)[\s\S]*/, '$1…');
}

/** An error in one sentence, for whoever has started a task: the name of what failed where its message may quote data. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const { code, cause } = error as Facts;
  const message = messageOf(error);
  if (message) return maskNumbers(message);
  if (cause instanceof Error && code === undefined) return sentenceOf(cause);
  return [`${error.name} ${code ?? ''}`.trim(), ...namesOf(error)].join(', ');
}
