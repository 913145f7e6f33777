import { serveSubgraph } from '@civil-affairs/kit/serve-subgraph';
import { funerals } from './subgraph.ts';

await serveSubgraph(funerals);
