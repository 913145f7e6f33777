/** What is sealed here, and the one place where it is opened: with a webhook's secret, messages could be forged. */
import type { Database } from '@civil-affairs/kit/database';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import type { WebhookRow } from './tables.ts';

const secrets: SealedColumn = { table: 'casework.webhooks', column: 'secret', key: ['id'] };

export const sealedColumns = [secrets];

interface Keys {
  database: Pick<Database, 'sealing'>;
}

export function sealedSecret({ database }: Keys, secret: string): Sealed {
  return database.sealing.seal(secrets, secret);
}

export function secretOf({ database }: Keys, { secret }: Pick<WebhookRow, 'secret'>): string {
  return database.sealing.open(secrets, secret);
}
