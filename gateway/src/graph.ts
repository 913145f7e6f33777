// `npm run graph` writes the composed graph; `npm run generated` fails when the committed one is stale.
import { writeFileSync } from 'node:fs';
import { composeGraph, publicSchemaFile, supergraphFile } from './compose.ts';
import { subgraphs } from './subgraphs.ts';

const composed = composeGraph(subgraphs);
writeFileSync(supergraphFile, composed.supergraph);
writeFileSync(publicSchemaFile, composed.publicSchema);
console.log(`Composed ${subgraphs.length} subgraphs without a hint.`);
