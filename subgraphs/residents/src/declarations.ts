import { peopleIdPrefixes } from '@civil-affairs/kit/ids';

export const idPrefixes = {
  ...peopleIdPrefixes,
  ResidentAdoption: 'ado',
  ResidentCorrection: 'rco',
} as const;

export const roles = ['RESIDENTS_REGISTRAR'] as const;

export const scopes = {
  'residents:read': 'persons within the jurisdiction, with a summary of every domain',
  'residents:identify': 'whole citizen ids and the search by them; each read is logged with its purpose',
  'residents:register': 'what the register enters of persons and households within the jurisdiction',
} as const;
