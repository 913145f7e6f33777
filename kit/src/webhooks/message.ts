/** Messages by the convention of Standard Webhooks (standardwebhooks.com): what is signed, and with which secret. */
import { createHmac, randomBytes } from 'node:crypto';

const secretPrefix = 'whsec_';

/** A secret of 256 bits, in the form in which the receiver's library takes it. */
export function newWebhookSecret(): string {
  return `${secretPrefix}${randomBytes(32).toString('base64')}`;
}

/**
 * The headers of a message.
 * @param id the same for every attempt: by it the receiver knows that it has the message already
 * @param at when this attempt is made
 */
export function webhookHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
