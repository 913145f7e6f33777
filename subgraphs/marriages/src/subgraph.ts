import { readFileSync } from 'node:fs';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import { type Context, createContext } from './context.ts';
import { resolvers } from './resolvers.ts';

export const marriages: Subgraph<Context> = {
  name: 'marriages',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  createContext,
};
