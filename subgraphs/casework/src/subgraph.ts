import { contractIn, type Subgraph } from '@civil-affairs/kit/subgraph';
import { acts, systemActs } from './commands.ts';
import { type Context, createContext } from './context.ts';
import * as declarations from './declarations.ts';
import { events } from './events.ts';
import { reactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { startSending } from './schedules.ts';
import { sealedColumns } from './sealed.ts';

export const casework: Subgraph<Context> = {
  name: 'casework',
  get typeDefs() {
    return contractIn(import.meta.url);
  },
  resolvers,
  acts,
  systemActs,
  events,
  reactions,
  work: startSending,
  sealed: sealedColumns,
  declarations,
  createContext,
};
