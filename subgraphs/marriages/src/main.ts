import { serveSubgraph } from '@civil-affairs/kit/serve-subgraph';
import { marriages } from './subgraph.ts';

await serveSubgraph(marriages);
