export const idPrefixes = {
  CareInstitution: 'ins',
  HomeCareCentre: 'hcc',
  Canteen: 'can',
  CareAdmission: 'adm',
  CareAssessmentCase: 'asm',
  CareWaitingEntry: 'wai',
  CareServiceAgreement: 'agr',
  CareInspection: 'inp',
  CareFinding: 'fin',
  CareVoucher: 'vou',
  CareVoucherIssue: 'vis',
  CareSlot: 'slt',
  CareBooking: 'cbk',
  CareVisitListing: 'cvl',
  CareRepair: 'hrp',
  CareCommunityDay: 'cmd',
  CanteenDish: 'dsh',
  CanteenMenu: 'mnu',
  CanteenMealOrder: 'mor',
  MealAllergyRecord: 'alg',
  MealAbsence: 'mab',
  MealSplitRule: 'msr',
  MealCard: 'mcd',
  CanteenRound: 'rnd',
  CanteenFoodCheck: 'fck',
  CanteenFoodSample: 'fsm',
  CanteenStatement: 'cms',
} as const;

export const roles = ['ELDER_CARE_OFFICER', 'ELDER_CARE_OPERATOR', 'CARE_ASSESSMENT_OFFICER'] as const;

export const scopes = {
  'elder-care:read': 'the details of elder care',
  'elder-care:request':
    'assessments, the waiting list and services, for oneself or for elders of the own community',
  'elder-care:admit': 'reservations, admissions and stays of an own institution',
  'elder-care:assess': 'assessments that name the viewer as an assessor',
  'elder-care:review': 'naming assessors, and the results of assessments',
  'elder-care:redeem': 'vouchers as a provider',
  'elder-care:vouchers': 'the issue of vouchers, and checks of what was paid with them',
  'elder-care:host': 'slots and bookings of an own home-care centre',
  'elder-care:visit': 'visits, small repairs and community days of the own community',
  'elder-care:operate':
    'menus, orders, rounds, statements and samples of an own canteen, and cards that are shown there',
  'elder-care:supervise': 'institutions, canteens, inspections, closings and the waiting list',
} as const;
