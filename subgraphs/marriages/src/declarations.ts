export const idPrefixes = {
  MarriageOffice: 'mof',
  MarriageAppointment: 'map',
  MarriageRegistration: 'mar',
  MarriageCertificate: 'mce',
  DivorceCase: 'div',
  MarriageAnnotation: 'man',
  MarriageRecordElsewhere: 'mre',
  MarriageParty: 'mpa',
  MarriageCorrection: 'mco',
} as const;

export const roles = ['MARRIAGE_REGISTRAR', 'MARRIAGE_ARCHIVE_OFFICER'] as const;

export const scopes = {
  'marriages:read': 'the details of marriages',
  'marriages:book': 'appointments',
  'marriages:register': 'registration, refusal and re-issue; divorces by agreement',
  'marriages:archive': 'what others decided about marriages, and the archive',
} as const;
