import { contractIn, type Subgraph } from '@civil-affairs/kit/subgraph';
import { type Context, createContext } from './context.ts';
import * as declarations from './declarations.ts';
import { imports } from './imports.ts';
import { resolvers } from './resolvers.ts';

export const funerals: Subgraph<Context> = {
  name: 'funerals',
  get typeDefs() {
    return contractIn(import.meta.url);
  },
  resolvers,
  imports,
  declarations,
  createContext,
};
