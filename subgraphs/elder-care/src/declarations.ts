export const idPrefixes = {
  CareInstitution: 'ins',
  HomeCareCentre: 'hcc',
  Canteen: 'can',
  CareAdmission: 'adm',
} as const;

export const roles = ['ELDER_CARE_OFFICER', 'ELDER_CARE_OPERATOR'] as const;

export const scopes = {
  'elder-care:read': 'the details of elder care',
} as const;
