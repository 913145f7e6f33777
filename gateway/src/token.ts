// `npm run -s token -- PERSONA` prints a bearer token of the demo, for curl and for clients.
import { issuerFile } from './data-folder.ts';
import { openIssuer } from './issuer.ts';
import { personas } from './personas.ts';
import { isProduction } from './secrets.ts';

const persona = personas.find(({ id }) => id === process.argv[2]);
if (isProduction()) {
  console.error('Demo tokens are not made in production.');
  process.exitCode = 1;
} else if (persona) {
  console.log(await (await openIssuer(issuerFile)).tokenFor(persona));
} else {
  console.error(`Which persona? One of: ${personas.map(({ id }) => id).join(', ')}.`);
  process.exitCode = 1;
}
