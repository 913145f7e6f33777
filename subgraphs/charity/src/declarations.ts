export const idPrefixes = {
  CharityOrganisation: 'org',
  CharityCampaign: 'cam',
  CharityDonation: 'don',
  CharityCommunityFund: 'fnd',
  CharityCommunityFundProject: 'fpr',
} as const;

export const roles = ['CHARITY_OFFICER', 'CHARITY_OPERATOR'] as const;

export const scopes = {
  'charity:read': 'the details of charity',
} as const;
