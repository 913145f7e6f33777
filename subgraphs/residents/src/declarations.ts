import { peopleIdPrefixes } from '@civil-affairs/kit/ids';

export const idPrefixes = {
  ...peopleIdPrefixes,
  ResidentAdoption: 'ado',
  ResidentCorrection: 'rco',
  ResidentMerge: 'rmg',
} as const;

export const roles = ['RESIDENTS_REGISTRAR'] as const;

export const scopes = {
  'residents:read': 'persons and households within the jurisdiction, as the register has them',
  'residents:summary':
    'for community workers and street offices: a few facts of every domain about these persons (ADR 18)',
  'residents:identify':
    'whole citizen ids and telephone numbers, and the search by them; each read is logged with its purpose',
  'residents:search':
    'searches of persons by name and birth within the jurisdiction; each is logged with its purpose',
  'residents:register': 'what the register enters of persons and households within the jurisdiction',
} as const;
