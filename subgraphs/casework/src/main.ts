import { serveSubgraph } from '@civil-affairs/kit/serve-subgraph';
import { casework } from './subgraph.ts';

await serveSubgraph(casework);
