import { v7 } from 'uuid';

/** The prefix of every entity's ids: unique in the city, so that an id alone shows its type. */
export const idPrefixes = {
  Resident: 'res',
  Household: 'hou',
  CareInstitution: 'ins',
  HomeCareCentre: 'hcc',
  Canteen: 'can',
  CareAdmission: 'adm',
  AllowanceGrant: 'gra',
  AllowancePayment: 'pay',
  AllowanceStandard: 'std',
  AllowancePolicy: 'pol',
  AllowanceCalculation: 'cal',
  AllowanceApplication: 'app',
  AllowanceNotice: 'ntc',
  AllowanceObjection: 'obj',
  AllowanceReview: 'rev',
  AllowanceHearing: 'hea',
  AllowanceRecheck: 'rck',
  AllowanceChange: 'chg',
  AllowanceJobOffer: 'job',
  AllowanceUnreportedChange: 'unr',
  AllowanceHouseholdCheck: 'hck',
  AllowanceAccount: 'acc',
  AllowanceStaff: 'stf',
  AllowanceInvestigation: 'inv',
  StatutoryDeadline: 'ddl',
  AllowancePaymentRun: 'run',
  AllowanceOverpayment: 'ovp',
  AllowanceCorrection: 'cor',
  FuneralFacility: 'fac',
  FuneralService: 'fsv',
  FuneralCase: 'fun',
  EcologicalBurialCampaign: 'eco',
  MarriageOffice: 'mof',
  MarriageAppointment: 'map',
  MarriageRegistration: 'mar',
  MarriageCertificate: 'mce',
  CharityOrganisation: 'org',
  CharityCampaign: 'cam',
  CharityDonation: 'don',
  CharityCommunityFund: 'fnd',
  CharityCommunityFundProject: 'fpr',
  AuditEntry: 'aud',
  Event: 'evt',
} as const;

export type EntityName = keyof typeof idPrefixes;

/** Makes a new primary key of an entity. */
export type NewId = (entity: EntityName) => string;

/** A new primary key: the entity's prefix and a UUIDv7, hence ordered by time of making (RFC 9562). */
export function newId(entity: EntityName): string {
  return `${idPrefixes[entity]}_${v7()}`;
}

/** The nth id of an entity in the demo city: the same on every machine, and valid as a UUIDv7. */
export function demoId(entity: EntityName, n: number): string {
  return `${idPrefixes[entity]}_01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** The entity that an id belongs to, or undefined when the id was not made here. */
export function entityOf(id: string): EntityName | undefined {
  const found = /^([a-z]{3})_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.exec(id);
  return (Object.keys(idPrefixes) as EntityName[]).find((name) => idPrefixes[name] === found?.[1]);
}
