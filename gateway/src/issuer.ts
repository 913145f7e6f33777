import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose';
import { demoKeyPrefix } from './identity.ts';
import type { Persona } from './personas.ts';

/** The demo's own token issuer. Its key is made at the first start and never leaves this machine. */
export interface Issuer {
  keys: JSONWebKeySet;
  tokenFor(persona: Persona): Promise<string>;
}

const lifetime = '12h';

/** Opens the issuer whose private key lies in `file`; makes the key when there is none. */
export async function openIssuer(file: string): Promise<Issuer> {
  if (!existsSync(file)) await makeKey(file);
  const privateKey = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { d: _secret, ...publicKey } = privateKey;
  const signingKey = await importJWK(privateKey, 'EdDSA');
  return {
    keys: { keys: [publicKey] },
    tokenFor: (persona) =>
      new SignJWT({
        name: persona.label.en,
        role: persona.role,
        scope: persona.scopes.join(' '),
        ...(persona.division && { division: persona.division }),
        ...(persona.residentId && { resident_id: persona.residentId }),
        ...(persona.organisationIds.length > 0 && { organisation_ids: persona.organisationIds }),
      })
        .setProtectedHeader({ alg: 'EdDSA', kid: privateKey.kid ?? '' })
        .setSubject(`demo:${persona.id}`)
        .setIssuer('civil-affairs-demo')
        .setAudience('civil-affairs-graph')
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(signingKey),
  };
}

async function makeKey(file: string): Promise<void> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key = {
    ...(await exportJWK(privateKey)),
    kid: `${demoKeyPrefix}${Date.now().toString(36)}`,
    alg: 'EdDSA',
  };
  mkdirSync(dirname(file), { recursive: true });
  try {
    // Exclusive: of two first starts, one makes the key and the other one reads it.
    writeFileSync(file, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
}
