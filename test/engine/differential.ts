// Two executors run the same operation; the differences between their answers are described for a reader.
import type { GraphQLFormattedError } from 'graphql';
import type { Executor, Operation, TextAnswer } from './executors.ts';

/** One difference between two answers. */
export interface Difference {
  kind: 'data' | 'order' | 'error missing' | 'error added' | 'failure';
  /** Where, as a path of the answer. */
  where: string;
  /** What the first executor answered there, as text. */
  first: string;
  /** What the second one answered there. */
  second: string;
  /** The error, when it is about one. */
  error?: GraphQLFormattedError;
}

/** Two answers to the same operation, and how they differ. */
export interface Comparison {
  first: TextAnswer | Error;
  second: TextAnswer | Error;
  differences: Difference[];
}

/** Runs one after the other and compares; `reset` is called before each. */
export async function compare(
  first: Executor,
  second: Executor,
  operation: Operation,
  reset: () => void = () => {},
): Promise<Comparison> {
  reset();
  const one = await execute(first, operation);
  reset();
  const two = await execute(second, operation);
  return { first: one, second: two, differences: differencesOf(one, two) };
}

/** An executor that throws has not answered: that is a difference too, unless both throw. */
async function execute(executor: Executor, operation: Operation): Promise<TextAnswer | Error> {
  try {
    return await executor.execute(operation);
  } catch (error) {
    return error as Error;
  }
}

/**
 * The differences of two answers: data value for value and in the order of the text; errors by path, message and
 * code, in any order and each once, because one executor may fetch once where another one fetches twice.
 */
export function differencesOf(first: TextAnswer | Error, second: TextAnswer | Error): Difference[] {
  if (first instanceof Error || second instanceof Error) {
    const texts = [first, second].map((answer) =>
      answer instanceof Error ? `throws ${answer.message}` : answer.text,
    );
    if (texts[0] === texts[1]) return [];
    return [{ kind: 'failure', where: '', first: brief(texts[0]), second: brief(texts[1]) }];
  }
  const found = [...dataDifferences('data', first.data, second.data), ...errorDifferences(first, second)];
  if (found.length === 0 && dataText(first) !== dataText(second))
    found.push({ kind: 'order', where: 'data', first: dataText(first), second: dataText(second) });
  return found;
}

function dataDifferences(where: string, first: unknown, second: unknown): Difference[] {
  if (Object.is(first, second)) return [];
  if (Array.isArray(first) && Array.isArray(second) && first.length === second.length)
    return first.flatMap((item, n) => dataDifferences(`${where}.${n}`, item, second[n]));
  if (isRecord(first) && isRecord(second)) {
    const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
    return [...keys].flatMap((key) => dataDifferences(`${where}.${key}`, first[key], second[key]));
  }
  return [{ kind: 'data', where, first: brief(first), second: brief(second) }];
}

function errorDifferences(first: TextAnswer, second: TextAnswer): Difference[] {
  const [ours, theirs] = [first, second].map(
    ({ errors }) => new Map((errors ?? []).map((error) => [errorText(error), error])),
  );
  const found: Difference[] = [];
  for (const [text, error] of ours ?? [])
    if (!theirs?.has(text))
      found.push({ kind: 'error missing', where: 'errors', first: text, second: '', error });
  for (const [text, error] of theirs ?? [])
    if (!ours?.has(text))
      found.push({ kind: 'error added', where: 'errors', first: '', second: text, error });
  return found;
}

/** What counts of an error. */
export function errorText({ path, message, extensions }: GraphQLFormattedError): string {
  return `${path ? path.join('.') : '(no path)'}: ${unquoted(message)} [${String(extensions?.code)}]`;
}

/** The stock executor quotes what a client has sent in a variable, ours does not: that it is wrong is what counts. */
function unquoted(message: string): string {
  return message.replace(/^(Variable "\$\w+" got invalid value) [\s\S]*/, '$1');
}

/** The answer's data as text, in the order in which they were sent. */
function dataText(answer: TextAnswer): string {
  // The parser keeps the order of keys, so printing again keeps the order of the text.
  return JSON.stringify(answer.data) ?? 'undefined';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** The differences for the reader of a failed test. */
export function describeDifferences(differences: readonly Difference[], operation: Operation): string {
  const lines = differences.slice(0, 8).map(({ kind, where, first, second }) => {
    return `- ${kind} at ${where}\n    first:  ${first}\n    second: ${second}`;
  });
  const more = differences.length > 8 ? [`… and ${differences.length - 8} more`] : [];
  const variables = JSON.stringify(operation.variables ?? {});
  return [...lines, ...more, 'operation:', operation.query, `variables: ${variables}`].join('\n');
}
