/** The way out to persons: whatever carries messages in a city is one of these. */
import type { Database } from '../database.ts';
import { inBothLanguages, messageColumns, type TwoLanguages } from './templates.ts';

export interface OutgoingMessage {
  /** The same whenever it comes: what a channel took under an id goes out once. */
  id: string;
  /** The person's id in the register of residents; a channel finds out by itself where he or she is reached. */
  recipientId: string;
  text: TwoLanguages;
}

/** What a channel says of a message. */
export type ChannelAnswer = {
  /** The message's own: an answer about another one is none. */
  id: string;
} & (
  | { outcome: 'TAKEN' }
  | { outcome: 'REFUSED' /** Why it can never be delivered, as a code. */; fault: string }
);

export interface Channel {
  /** @throws Error when it could not be reached, or cannot say: the message is tried again under the same id */
  send(message: OutgoingMessage, signal: AbortSignal): Promise<ChannelAnswer>;
}

/** Keeps what would be sent; nothing leaves the machine. */
export function sandboxChannel(schema: string, { sql, sealing }: Database): Channel {
  const [, body] = messageColumns(schema);
  return {
    async send({ id, recipientId, text }) {
      const sealed = sealing.seal(body, inBothLanguages(text));
      await sql`
        INSERT INTO sandbox_messages (message_id, recipient_id, body) VALUES (${id}, ${recipientId}, ${sealed})
        ON CONFLICT DO NOTHING`;
      return { id, outcome: 'TAKEN' };
    },
  };
}
