import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { issuerFile } from './data-folder.ts';
import { openIssuer } from './issuer.ts';
import { type Persona, personas } from './personas.ts';
import {
  readExamples,
  registerSandbox,
  type SandboxExample,
  type SandboxPersona,
  sandboxFolder,
} from './sandbox.ts';

const operations = join(import.meta.dirname, '../../test/operations');

const visitor: SandboxPersona = {
  id: 'public-visitor',
  label: { zhHans: '公众访客', ko: '공중 방문자', en: 'Public visitor' },
  description: 'Has no token and sees what is public.',
  token: null,
  divisionCode: null,
  scopes: [],
  residentId: null,
};

/** The demo's pages: the sandbox with tokens for every persona, and the public keys of the demo's issuer. */
export async function demoPages(app: FastifyInstance): Promise<void> {
  const issuer = await openIssuer(issuerFile);
  const withToken = async (persona: Persona): Promise<SandboxPersona> => ({
    id: persona.id,
    label: persona.label,
    description: persona.description,
    token: await issuer.tokenFor(persona),
    divisionCode: persona.division,
    scopes: [...persona.scopes],
    residentId: persona.residentId,
  });
  app.get('/.well-known/jwks.json', async () => issuer.keys);
  app.get('/', async (_request, reply) => reply.redirect('/sandbox'));
  // Who opens the graph's address in a browser wants to look around, not to send an operation.
  app.addHook('onRequest', async (request, reply) => {
    const opened = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (opened && request.url === '/graphql') return reply.redirect('/sandbox');
  });
  await registerSandbox(app, {
    folder: sandboxFolder,
    personas: async () => [visitor, ...(await Promise.all(personas.map(withToken)))],
    examples: inReadingOrder(readExamples(operations)),
  });
}

/** The operations that a new reader should meet first; the others follow by name. */
const introduction = [
  'CityOverview',
  'EstimateAllowance',
  'ResidentAcrossDomains',
  'CommunityResidents',
  'AllowanceStandards',
  'Canteens',
];

function inReadingOrder(examples: readonly SandboxExample[]): SandboxExample[] {
  const first = introduction.flatMap((name) => examples.find((example) => example.name === name) ?? []);
  return [...first, ...examples.filter((example) => !first.includes(example))];
}
