import { contractIn, type Subgraph } from '@civil-affairs/kit/subgraph';
import { type Context, createContext } from './context.ts';
import * as declarations from './declarations.ts';
import { imports } from './imports.ts';
import { resolvers } from './resolvers.ts';

export const charity: Subgraph<Context> = {
  name: 'charity',
  get typeDefs() {
    return contractIn(import.meta.url);
  },
  resolvers,
  imports,
  declarations,
  createContext,
};
