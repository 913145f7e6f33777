/** Where the keys of sealed columns come from. */
import { readFileSync } from 'node:fs';
import { setting } from './env.ts';

/** The text of the keys, from SEALING_KEYS or from the file that SEALING_KEYS_FILE names; undefined when neither is set. */
export function sealingKeysSetting(): string | undefined {
  const file = setting('SEALING_KEYS_FILE');
  if (!file) return setting('SEALING_KEYS');
  if (setting('SEALING_KEYS')) throw new Error('Set SEALING_KEYS or SEALING_KEYS_FILE, not both.');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`SEALING_KEYS_FILE cannot be read: ${(error as { code?: string }).code}.`);
  }
}

/** @throws Error that says what to set */
export function requiredSealingKeys(): string {
  const keys = sealingKeysSetting();
  if (keys === undefined)
    throw new Error(
      'SEALING_KEYS or SEALING_KEYS_FILE must be set in the environment: without the keys nobody can read or write citizen ids and accounts.',
    );
  return keys;
}
