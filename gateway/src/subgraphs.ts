import type { DemoPart } from '@civil-affairs/kit/demo-load';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import { loadDemo as loadResidents } from '@civil-affairs/residents/demo';
import { residents } from '@civil-affairs/residents/subgraph';

/** The subgraphs of the city. A new one is added here and in package.json. */
export const subgraphs: readonly Subgraph[] = [residents];

/** What each subgraph adds to the demo city; residents first, for the others refer to its people. */
export const demoParts: readonly DemoPart[] = [{ name: 'residents', loadDemo: loadResidents }];
