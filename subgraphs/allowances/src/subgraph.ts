import { type Subgraph, typeDefsIn } from '@civil-affairs/kit/subgraph';
import { type Context, createContext } from './context.ts';
import { resolvers } from './resolvers.ts';

export const allowances: Subgraph<Context> = {
  name: 'allowances',
  typeDefs: typeDefsIn(new URL('../schema/', import.meta.url)),
  resolvers,
  createContext,
};
