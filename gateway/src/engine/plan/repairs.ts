// The planner is a library and stays as it is. What misleads it is kept from it, in copies of the supergraph and
// of operations that only it sees; its plans are turned back before anybody else reads them. ADR 11 says what it gets wrong.
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, visit } from 'graphql';
import { resolvableKeysFirst } from './repairs/key-order.ts';
import { restorePlan } from './repairs/restore-plan.ts';
import { type StandIns, withStandIns } from './repairs/stand-ins.ts';

export {
  withConditionsApart,
  withConditionsDecided,
  withoutIntrospection,
} from './repairs/operations.ts';

/** A supergraph as the planner must see it. */
export interface PlannedSupergraph {
  document: DocumentNode;
  /** Turns a plan on this copy into one for the subgraphs as they are. */
  restore(plan: QueryPlan, graphOf: (subgraph: string) => string | undefined): QueryPlan;
}

export interface Repairs {
  /** The supergraph itself, in another order: for everything but planning. */
  supergraph: DocumentNode;
  usual: PlannedSupergraph;
  /** For operations that need care: more fields are kept apart, so that planning takes longer. */
  careful: PlannedSupergraph;
  /** Whether an operation calls a field by the name of a key or of a required field, which the planner adds for itself. */
  needsCare(operation: DocumentNode): boolean;
  /** Names that stand for fields in plans, with the names of these fields. */
  standIns: ReadonlyMap<string, string>;
}

export function repair(original: DocumentNode): Repairs {
  const supergraph = resolvableKeysFirst(original);
  const standIns = withStandIns(supergraph);
  const strict = withStandIns(supergraph, 'all fields');
  const required = new Set([...strict.all.values()].map(({ field }) => field));
  return {
    supergraph,
    usual: planned(standIns),
    careful: planned(strict),
    needsCare: (operation) => hasAlias(operation, required),
    standIns: new Map([...strict.all, ...standIns.all].map(([name, { field }]) => [name, field])),
  };
}

function planned(standIns: StandIns): PlannedSupergraph {
  return {
    document: standIns.supergraph,
    restore: (plan, graphOf) => restorePlan(plan, standIns, graphOf),
  };
}

/** Whether a document calls a field by one of these names, which are those of others. */
function hasAlias(document: DocumentNode, names: ReadonlySet<string>): boolean {
  let isFound = false;
  visit(document, {
    Field({ alias, name }) {
      isFound ||= alias !== undefined && alias.value !== name.value && names.has(alias.value);
    },
  });
  return isFound;
}
