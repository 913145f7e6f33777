export const idPrefixes = {
  FuneralFacility: 'fac',
  FuneralService: 'fsv',
  FuneralCase: 'fun',
  EcologicalBurialCampaign: 'eco',
} as const;

export const roles = ['FUNERAL_OFFICER'] as const;

export const scopes = {
  'funerals:read': 'the details of funerals',
} as const;
