// `pnpm graph` writes the composed graph; with --check it only says whether the committed one is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { composeGraph, publicSchemaFile, supergraphFile } from './compose.ts';
import { subgraphs } from './subgraphs.ts';

const composed = composeGraph(subgraphs);
const files = [
  { file: supergraphFile, text: composed.supergraph },
  { file: publicSchemaFile, text: composed.publicSchema },
];
if (process.argv.includes('--check')) {
  const stale = files.filter(({ file, text }) => readFileSync(file, 'utf8') !== text);
  if (stale.length > 0) {
    console.error('The committed graph is not what the subgraphs compose to. Run `pnpm graph`.');
    process.exitCode = 1;
  }
} else {
  for (const { file, text } of files) writeFileSync(file, text);
  console.log(`Composed ${subgraphs.length} subgraphs without a hint.`);
}
