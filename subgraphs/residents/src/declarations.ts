import { peopleIdPrefixes } from '@civil-affairs/kit/ids';

export const idPrefixes = peopleIdPrefixes;

export const roles = [] as const;

export const scopes = {
  'residents:read': 'persons within the jurisdiction, with a summary of every domain',
  'residents:identify': 'whole citizen ids and the search by them; each read is logged with its purpose',
} as const;
