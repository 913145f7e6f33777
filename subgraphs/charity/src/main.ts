import { serveSubgraph } from '@civil-affairs/kit/serve-subgraph';
import { charity } from './subgraph.ts';

await serveSubgraph(charity);
