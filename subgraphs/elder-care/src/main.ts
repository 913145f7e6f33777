import { serveSubgraph } from '@civil-affairs/kit/serve-subgraph';
import { elderCare } from './subgraph.ts';

await serveSubgraph(elderCare);
