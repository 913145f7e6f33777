// `npm run release:schema`: promises schema.graphql to clients, with the version of package.json. A version is raised
// first, then released: the breaking check asks for both together.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const schema = readFileSync(join(root, 'schema.graphql'), 'utf8');
writeFileSync(join(root, 'schema.released.graphql'), `# version ${version}\n${schema}`);
console.log(`schema.released.graphql is what ${version} promises.`);
