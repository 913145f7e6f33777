import type { Clock } from './clock.ts';
import type { NewId } from './ids.ts';
import type { RequestFacts } from './viewer.ts';

/** What is written down needs of the request: who, when, and an id. */
export type Recording = RequestFacts & { clock: Clock; newId: NewId };
