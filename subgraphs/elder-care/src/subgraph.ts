import { contractIn, type Subgraph } from '@civil-affairs/kit/subgraph';
import { acts, systemActs } from './commands.ts';
import { type Context, createContext } from './context.ts';
import * as declarations from './declarations.ts';
import { events } from './events.ts';
import { imports } from './imports.ts';
import { messageCatalogue } from './messages.ts';
import { paperCatalogue } from './papers.ts';
import { reactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { schedules } from './schedules.ts';
import { sealedColumns } from './sealed.ts';

export const elderCare: Subgraph<Context> = {
  name: 'elder-care',
  get typeDefs() {
    return contractIn(import.meta.url);
  },
  resolvers,
  acts,
  systemActs,
  events,
  imports,
  reactions,
  schedules,
  sealed: sealedColumns,
  messages: messageCatalogue,
  papers: paperCatalogue,
  declarations,
  createContext,
};
