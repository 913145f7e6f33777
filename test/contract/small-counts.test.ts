// Every number that anybody may read is withheld where it could name somebody, or it is said here what it counts.
import { readDemands } from '@civil-affairs/gateway/authorization';
import { buildSchema, getNamedType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { composed } from '../composed.ts';

const { publicSchema, supergraph } = composed;
const schema = buildSchema(publicSchema);
const demands = readDemands(supergraph);

/**
 * Public numbers that are no counts of persons or households, and no money of theirs: a type with all its numbers, or
 * one number of a type that speaks of persons as well.
 */
const countNobody: Readonly<Record<string, readonly string[]>> = {
  'standards, prices and calculations without a person': [
    'AllowanceCalculationStep',
    'AllowanceEstimate',
    'AllowanceRuralStandard',
    'AllowanceSpecialHardshipStandard',
    'AllowanceUrbanStandard',
    'CalculationStep',
    'CanteenPrice',
    'CareAssessmentBand',
    'CareAssessmentItem',
    'CareAssessmentRule',
    'CareVoucherEstimate',
    'FuneralCharge',
    'FuneralPrice',
    'MealQuote',
    'MealSplit',
    'MealSplitRule',
    'MealSplitRuleLine',
  ],
  'houses, organisations, facilities and what they are made of': [
    'Canteen.seats',
    'Canteen.version',
    'CanteenConnection',
    'CanteenInvestment',
    'CanteenMealProgramme',
    'CanteenMealProgrammeDimension',
    'CanteenMenu.version',
    'CanteenMenuSet',
    'CanteenSitting',
    'CareBedFigures.total',
    'CareBedTypeFigures.total',
    'CareInstitution.capacity',
    'CareInstitutionConnection',
    'CharityCommunityFund.raised',
    'CharityCommunityFundConnection',
    'CharityCommunityFundFigures',
    'CharityCommunityFundProject',
    'CharityOrganisation.rating',
    'DivisionCharity.campaignCount',
    'DivisionCharity.organisationCount',
    'DivisionElderCare.builtCanteenCount',
    'DivisionElderCare.canteenCount',
    'DivisionElderCare.canteenInvestment',
    'DivisionElderCare.cooperatingCanteenCount',
    'DivisionElderCare.homeCareCentreCount',
    'DivisionElderCare.institutionCount',
    'DivisionElderCare.medicalCoverCount',
    'DivisionFunerals.facilityCount',
    'DivisionMarriages.officeCount',
    'ElderCareSeriesMonth.institutionCount',
    'ElderCareSeriesMonth.medicalCoverCount',
    'ElderCareSeriesMonth.places',
    'HomeCareCentre.floorAreaSquareMetres',
    'HomeCareCentre.investment',
    'HomeCareCentreFloor',
    'MarriageOffice.bookAheadDays',
    'MarriageOfficeOpeningHours',
    'WeddingCustomActivity.capacity',
    'WeddingCustomActivity.version',
  ],
  'what the law has published: donations, notices for their days': [
    'AllowanceNotice.members',
    'AllowanceNotice.monthlyAmount',
    'AllowanceNoticeConnection',
    'CharityCampaign.donationCount',
    'CharityCampaign.goal',
    'CharityCampaign.raised',
    'CharityCampaignConnection',
    'CharityCampaignDonation',
    'CharityCampaignDonationConnection',
  ],
  'what a report of the bureau has published': ['EcologicalBurialCampaign'],
  'a case of an organisation: its subgraph shows these to whom it concerns alone': [
    'CareCommunityDay.minAge',
    'CareCommunityDay.version',
    'CareInstitution.version',
    'CareStarGrade.grade',
    'CaseHistoryEntry.version',
    'StatutoryDeadline.extendedBy',
    'StatutoryDeadline.length',
    'StatutoryDeadline.pausedLength',
  ],
  'what is left to be booked; who booked lives anywhere': ['CareSlot', 'MarriageAppointmentSlot'],
  'what the entry in the register says, to whom may see the person': [
    'Household.version',
    'Resident.age',
    'Resident.version',
  ],
};

/** Null where the field beside it, which says so, is withheld. */
const withheldWith: Readonly<Record<string, string>> = {
  'DivisionMarriages.registeredThisYear': 'MarriageFigures',
};

const numbers = new Set(['Int', 'Float', 'SafeInt', 'Money']);

test('no number that anybody may read counts a few people', () => {
  const known = new Set(Object.values(countNobody).flat());
  const open = publicNumbers().filter(({ type, coordinate, isNullable }) => {
    if (known.has(type) || known.has(coordinate)) return false;
    const object = schema.getType(withheldWith[coordinate] ?? type);
    return !(isNullable && isObjectType(object) && object.getFields().isSuppressed);
  });
  expect(open.map(({ coordinate }) => coordinate)).toEqual([]);
});

test('what is listed here is there', () => {
  const found = new Set(publicNumbers().flatMap(({ type, coordinate }) => [type, coordinate]));
  const listed = [...Object.values(countNobody).flat(), ...Object.keys(withheldWith)];
  expect(listed.filter((one) => !found.has(one))).toEqual([]);
});

interface PublicNumber {
  type: string;
  coordinate: string;
  isNullable: boolean;
}

/** Every number that is reached from the root past no scope. */
function publicNumbers(): PublicNumber[] {
  const seen = new Set<string>();
  const walk = (name: string): PublicNumber[] => {
    const type = schema.getType(name);
    if (seen.has(name)) return [];
    seen.add(name);
    if (isUnionType(type)) return type.getTypes().flatMap((member) => walk(member.name));
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const coordinate = `${name}.${field.name}`;
      if (demands.has(coordinate)) return [];
      const named = getNamedType(field.type).name;
      return numbers.has(named)
        ? [{ type: name, coordinate, isNullable: !isNonNullType(field.type) }]
        : walk(named);
    });
  };
  return walk('Query');
}
