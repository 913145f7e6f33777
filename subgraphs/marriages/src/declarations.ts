export const idPrefixes = {
  MarriageOffice: 'mof',
  MarriageAppointment: 'map',
  MarriageRegistration: 'mar',
  MarriageCertificate: 'mce',
  DivorceCase: 'div',
} as const;

export const roles = ['MARRIAGE_REGISTRAR'] as const;

export const scopes = {
  'marriages:read': 'the details of marriages',
  'marriages:book': 'appointments',
  'marriages:register': 'registration, refusal and re-issue; divorces by agreement',
} as const;
