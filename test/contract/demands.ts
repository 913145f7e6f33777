// What each field demands of its viewer: at the gateway, and in its subgraph alone.
import { readDemands } from '@civil-affairs/gateway/authorization';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import type { FieldAccess } from '@civil-affairs/kit/scopes';
import { print } from 'graphql';
import { composed } from '../composed.ts';

/** By schema coordinate; open fields are left out. */
export const demands: ReadonlyMap<string, FieldAccess> = new Map([
  ...subgraphs.flatMap(({ typeDefs }) => [...readDemands(print(typeDefs))]),
  ...readDemands(composed.supergraph),
]);
