import { contractIn, type Subgraph } from '@civil-affairs/kit/subgraph';
import { acts, recordPersons } from './commands.ts';
import { type Context, createContext } from './context.ts';
import * as declarations from './declarations.ts';
import { events } from './events.ts';
import { imports } from './imports.ts';
import { messageCatalogue } from './messages.ts';
import { resolvers } from './resolvers.ts';
import { sealedColumns } from './sealed.ts';

export const residents: Subgraph<Context> = {
  name: 'residents',
  get typeDefs() {
    return contractIn(import.meta.url);
  },
  resolvers,
  acts,
  events,
  imports,
  sealed: sealedColumns,
  messages: messageCatalogue,
  declarations,
  createContext,
  beforeAnswer: recordPersons,
};
