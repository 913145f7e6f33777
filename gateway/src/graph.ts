// `npm run graph` writes the composed graph and the table of scopes; `npm run generated` tells when the committed one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { composeGraph, publicSchemaFile, supergraphFile } from './compose.ts';
import { declaredBy } from './declared.ts';
import { withScopeTable } from './scope-table.ts';
import { subgraphs } from './subgraphs.ts';

const composed = composeGraph(subgraphs);
writeFileSync(supergraphFile, composed.supergraph);
writeFileSync(publicSchemaFile, composed.publicSchema);
const operations = new URL('../../docs/operations.md', import.meta.url);
writeFileSync(operations, withScopeTable(readFileSync(operations, 'utf8'), declaredBy(subgraphs)));
console.log(`Composed ${subgraphs.length} subgraphs without a hint.`);
