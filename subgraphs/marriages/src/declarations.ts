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
  MarriageCounsellingSlot: 'mcs',
  MarriageCounsellingBooking: 'mcb',
  WeddingCustomActivity: 'wca',
  MarriageArchiveFile: 'maf',
  MarriageArchiveConsultation: 'mac',
  MarriageRecordCertificate: 'mrc',
  MarriageProtectionReport: 'mpr',
} as const;

export const roles = [
  'MARRIAGE_REGISTRAR',
  'MARRIAGE_ARCHIVE_OFFICER',
  'MARRIAGE_COUNSELLING_OFFICER',
] as const;

export const scopes = {
  'marriages:read': 'the details of marriages',
  'marriages:book': 'appointments',
  'marriages:register': 'registration, refusal and re-issue; divorces by agreement',
  'marriages:archive': 'what others decided about marriages, and the archive',
  'marriages:counsel': 'hours of counselling and what the counsellor noted in them',
  'marriages:protect': 'suspicions of trafficking and violence, which no case shows',
} as const;
