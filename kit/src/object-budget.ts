import { defaultFieldResolver, type GraphQLSchema, getNamedType, isCompositeType } from 'graphql';
import { objectFields } from './object-fields.ts';

const budgetKey = Symbol('objects that a request may make');

interface Budgeted {
  [budgetKey]?: ObjectBudget;
}

/** How many objects a request may still make. */
export class ObjectBudget {
  readonly limit: number;
  made = 0;
  isSpent = false;
  #onSpent: ((spent: 'spent') => void) | undefined;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** From now on nothing is resolved any more. */
  stop(): void {
    this.isSpent = true;
    this.#onSpent?.('spent');
  }

  /** Waits for what is done under it, until the request has made more or nobody waits for its answer any more. */
  whileLeft<Value>(work: Promise<Value>): Promise<Value | 'spent'> {
    return new Promise((resolve, reject) => {
      if (this.isSpent) resolve('spent');
      else this.#onSpent = resolve;
      work.then(resolve, reject);
    });
  }

  /** Lets a field's value through while there is something left. */
  take(value: unknown): unknown {
    if (this.isSpent) return never();
    this.made += Array.isArray(value) ? value.length : value == null ? 0 : 1;
    if (this.made <= this.limit) return value;
    this.stop();
    return never();
  }
}

/** Puts a budget beside what resolvers know of their request. */
export function giveBudget(context: object, budget: ObjectBudget): void {
  (context as Budgeted)[budgetKey] = budget;
}

/**
 * Counts what the fields of a schema make. An executor cannot be told to stop, and an error at each of many places
 * would cost more than the objects: a request that has nothing left waits for ever in all of its fields, nobody waits
 * for it, and all of it is let go.
 */
export function countObjects(schema: GraphQLSchema): void {
  for (const [field] of objectFields(schema)) {
    if (!isCompositeType(getNamedType(field.type))) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context, info) => {
      const budget = (context as Budgeted)[budgetKey];
      if (!budget) return resolve(source, args, context, info);
      if (budget.isSpent) return never();
      const value = resolve(source, args, context, info);
      return value instanceof Promise ? value.then((done) => budget.take(done)) : budget.take(value);
    };
  }
}

/** A new one each time: one that is shared would hold everything that ever waited for it. */
function never(): Promise<never> {
  return new Promise(() => {});
}
