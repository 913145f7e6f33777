// Differences that random operations meet and that are not ours to mend: each rule says why, and demands of our answer
// that it is the right one.
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Comparison, Difference } from './differential.ts';
import type { Executor, Operation, TextAnswer } from './executors.ts';
import { isInSpecifiedOrder } from './specified-order.ts';

interface Pair {
  stock: TextAnswer;
  ours: TextAnswer;
}

interface Rule {
  reason: string;
  /** Whether it explains an error that only stock reports, or that only we report. */
  explains(error: GraphQLFormattedError, reportedBy: 'stock' | 'ours', pair: Pair): boolean;
}

const unreachable = 'FIELD_UNREACHABLE';

const rules: Rule[] = [
  {
    reason:
      'When a subgraph does not answer, the stock executor reports it without a place; we report it for every place whose fields stay empty.',
    explains(error, reportedBy, { stock, ours }) {
      if (error.extensions?.code !== 'SUBGRAPH_UNAVAILABLE') return false;
      const same = ({ message }: GraphQLFormattedError) => message === error.message;
      if (reportedBy === 'stock') return !error.path && (ours.errors ?? []).some(same);
      return isThere(ours, error) && (stock.errors ?? []).some((other) => same(other) && !other.path);
    },
  },
  {
    reason:
      'The stock executor counts the entities that it fetched, not the places of the list; ours must lead somewhere.',
    explains(error, reportedBy, { stock, ours }) {
      if (!error.path?.some((step) => typeof step === 'number')) return false;
      const others = (reportedBy === 'stock' ? ours : stock).errors ?? [];
      const twins = others.filter((other) => likeness(other) === likeness(error));
      return reportedBy === 'ours'
        ? twins.length > 0 && isThere(ours, error)
        : twins.some((twin) => isThere(ours, twin));
    },
  },
  {
    reason:
      'The stock executor does not report a field that nobody can answer; ours must be about one that it left null.',
    explains(error, reportedBy, { stock }) {
      const [name, ...more] = error.path ?? [];
      if (reportedBy !== 'ours' || error.extensions?.code !== unreachable || more.length > 0) return false;
      return stock.data === null || (stock.data as Record<string, unknown>)[String(name)] === null;
    },
  },
  {
    reason:
      'Once a parent is null, the specification wants one error below it; which one is each executor’s own choice.',
    explains(error, reportedBy, { stock, ours }) {
      const steps = nullDepth(reportedBy === 'stock' ? ours : stock, error);
      if (steps === undefined || steps >= (error.path?.length ?? 0)) return false;
      const parent = pathText(error.path?.slice(0, steps));
      const others = (reportedBy === 'stock' ? ours : stock).errors ?? [];
      return others.some(({ path }) => path !== undefined && pathText(path.slice(0, steps)) === parent);
    },
  },
];

/** The differences that no rule explains. */
export async function unexplained(
  { first, second, differences }: Comparison,
  operation: Operation,
  schema: GraphQLSchema,
  ours: Executor,
): Promise<Difference[]> {
  if (first instanceof Error || second instanceof Error) return differences;
  const pair = { stock: first, ours: second };
  const left = differences.filter(({ kind, error, where }) => {
    if (kind === 'data' && where === 'data' && isUnreachable(pair)) return false;
    const reportedBy = kind === 'error missing' ? 'stock' : 'ours';
    return !error || !rules.some(({ explains }) => explains(error, reportedBy, pair));
  });
  // The stock executor puts fields that depend on variables elsewhere than the specification says.
  if (
    left.length === 1 &&
    left[0]?.kind === 'order' &&
    (await isInSpecifiedOrder(schema, ours, operation, second))
  )
    return [];
  return left;
}

/** Whether nobody can answer any field, so that our data are null where the other executor's fields are. */
function isUnreachable({ stock, ours }: Pair): boolean {
  const reported = (ours.errors ?? []).filter(({ extensions }) => extensions?.code === unreachable);
  const names = new Set(reported.map(({ path }) => pathText(path)));
  const fields = Object.entries(stock.data ?? {});
  return ours.data === null && fields.every(([name, value]) => value === null && names.has(name));
}

/** An error without the numbers of its path. */
function likeness({ message, path, extensions }: GraphQLFormattedError): string {
  const steps = (path ?? []).map((step) => (typeof step === 'number' ? '@' : step));
  return `${steps.join('.')} ${message} ${extensions?.code}`;
}

function pathText(path: readonly (string | number)[] | undefined): string {
  return (path ?? []).join('.');
}

/** Whether an error's path leads to where something can be missing: a null, or an object that lacks some fields. */
function isThere(answer: TextAnswer, error: GraphQLFormattedError): boolean {
  let value: unknown = answer.data;
  for (const step of error.path ?? []) {
    if (value === null) return true;
    value = typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return typeof value === 'object';
}

/** After how many steps of an error's path the answer is null; undefined when it is not. */
function nullDepth({ data }: TextAnswer, { path }: GraphQLFormattedError): number | undefined {
  let value: unknown = data;
  for (const [n, step] of (path ?? []).entries()) {
    if (value === null) return n;
    if (typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null ? (path?.length ?? 0) : undefined;
}
