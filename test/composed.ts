import { composeGraph } from '@civil-affairs/gateway/compose';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';

/** The graph of today's contracts. To compose takes seconds, so the files of a worker share it. */
export const composed = composeGraph(subgraphs);
