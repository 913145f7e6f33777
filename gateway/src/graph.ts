// `npm run graph` writes the composed graph and the tables of scopes and events; `npm run generated` tells when the committed one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { composeGraph } from './compose.ts';
import { declaredBy } from './declared.ts';
import { listenersModule, withEventTables } from './event-tables.ts';
import { withImportTables } from './import-tables.ts';
import { withMessageTables } from './message-tables.ts';
import { withScopeTable } from './scope-table.ts';
import { subgraphs } from './subgraphs.ts';
import { publicSchemaFile, supergraphFile } from './supergraph.ts';

const composed = composeGraph(subgraphs);
writeFileSync(supergraphFile, composed.supergraph);
writeFileSync(publicSchemaFile, composed.publicSchema);
writeFileSync(new URL('../../kit/src/generated/listeners.ts', import.meta.url), listenersModule(subgraphs));
rewrite('operations.md', (page) => withImportTables(withScopeTable(page, declaredBy(subgraphs)), subgraphs));
rewrite('events.md', (page) => withEventTables(page, subgraphs));
rewrite('messages.md', (page) => withMessageTables(page, subgraphs));
console.log(`Composed ${subgraphs.length} subgraphs without a hint.`);

function rewrite(document: string, written: (page: string) => string): void {
  const file = new URL(`../../docs/${document}`, import.meta.url);
  writeFileSync(file, written(readFileSync(file, 'utf8')));
}
