export const idPrefixes = {
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
  AllowancePaymentRun: 'run',
  AllowanceOverpayment: 'ovp',
  AllowanceCorrection: 'cor',
} as const;

export const roles = ['ALLOWANCE_OFFICER'] as const;

export const scopes = {
  'allowances:read': 'the details of allowances',
  'allowances:apply': 'an application of the own household, its supplements, objections and withdrawal',
  'allowances:handle':
    "the street office's work: acceptance, investigation, income check, first opinion, notice, reviews",
  'allowances:decide': "the county bureau's: decisions, hearings, cuts and stops, new standards",
  'allowances:pay': 'payment runs: prepared, exported and settled by one person',
  'allowances:approve': 'payment runs: approved by another person than who prepared them',
} as const;
