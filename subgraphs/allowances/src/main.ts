import { serveSubgraph } from '@civil-affairs/kit/serve-subgraph';
import { allowances } from './subgraph.ts';

await serveSubgraph(allowances);
