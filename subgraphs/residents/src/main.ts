import { serveSubgraph } from '@civil-affairs/kit/serve-subgraph';
import { residents } from './subgraph.ts';

await serveSubgraph(residents);
