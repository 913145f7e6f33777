import { setting } from '@civil-affairs/kit/env';
import { documentsFolder } from './documents.ts';
import { isProduction } from './secrets.ts';

/** What the environment says of whom the gateway serves, and of how many. */
export function protectionSettings() {
  return {
    isProduction: isProduction(),
    rateStore: setting('RATE_STORE_URL'),
    proxies: (setting('TRUSTED_PROXIES') ?? '').split(',').filter((address) => address !== ''),
    documents: setting('DOCUMENTS_FOLDER') ?? documentsFolder,
  };
}
