import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestFacts, Viewer } from '@civil-affairs/kit/viewer';
import type { GraphQLFormattedError } from 'graphql';
import { type Admitted, demandExplorer, isExplorer } from './admission.ts';
import type { OperationBudget } from './operation-budget.ts';
import type { CheckOperation, Estimate } from './operation-size.ts';
import type { PolicyName, Rates } from './rates.ts';

/** Tells its holder what an operation was estimated at, and what it made. */
const inspectScope = 'graph:inspect';

export function isInspector(viewer: Viewer | null): boolean {
  return viewer?.scopes.includes(inspectScope) ?? false;
}

/** What is known of a request while its operation is checked. */
export interface CheckedRequest extends RequestFacts {
  admitted: Admitted;
  budget: OperationBudget;
}

export interface OperationChecks {
  check: CheckOperation;
  rates: Rates;
  isProduction: boolean;
}

/**
 * Refuses an operation that asks for too much, after it was validated and before it is planned. Here and in no validation
 * rule: rules run once for each document, and an estimate depends on the variables.
 */
export function operationPlugin({
  check,
  rates,
  isProduction,
}: OperationChecks): ApolloServerPlugin<CheckedRequest> {
  return {
    async requestDidStart({ response, contextValue }) {
      const { viewer, admitted, budget } = contextValue;
      let estimate: Estimate | undefined;
      const spend = (policy: PolicyName, points: number) =>
        rates.spend(policy, admitted.identity, points, (name, value) =>
          response.http.headers.set(name, value),
        );
      return {
        async didResolveOperation({ document, operation, schema, request }) {
          if (!operation) return;
          const variables = request.variables ?? {};
          estimate = check({ document, operation, variables, schema }, viewer);
          const { searches, introspection, fields } = estimate;
          if (searches > 0) await spend('search', searches);
          if (!isProduction) return;
          if (introspection > 0) {
            demandExplorer(viewer, 'Introspection');
            await spend('introspection', 1);
          }
          if (!admitted.isRegistered) await spend('unregistered', fields);
        },
        async willSendResponse() {
          if (response.body?.kind !== 'single') return;
          const result = response.body.singleResult;
          if (isProduction && result.errors && !isExplorer(viewer))
            result.errors = result.errors.map(withoutSuggestion);
          if (!estimate || !isInspector(viewer)) return;
          const { cost, costLimit } = estimate;
          const shown = { estimated: Math.ceil(cost), allowed: costLimit, objects: budget.objects };
          result.extensions = { ...result.extensions, cost: shown };
        },
      };
    },
  };
}

/** What graphql-js guesses from the names of the schema stands at the end of its messages. */
function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ Did you mean .*\?$/s, '') };
}
