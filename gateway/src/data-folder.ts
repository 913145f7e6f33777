import { join, resolve } from 'node:path';
import { setting } from '@civil-affairs/kit/env';

/** Where this installation keeps its secrets and, when it has its own PostgreSQL, the data. */
export const dataFolder = resolve(setting('DATA_FOLDER') ?? join(import.meta.dirname, '../../.data'));

export const secretsFile = join(dataFolder, 'secrets.json');
export const issuerFile = join(dataFolder, 'issuer.json');
