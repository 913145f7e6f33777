import { messagesOf } from '@civil-affairs/kit/messages/templates';
import catalogue from '../messages.json' with { type: 'json' };

export { catalogue as messageCatalogue };
export const message = messagesOf('residents', catalogue);
