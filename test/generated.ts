/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a grant stands. */
export type AllowanceStatus =
  /** It is paid every month. */
  | 'ACTIVE'
  /** 渐退: income rose above the standard through work, and payment goes on for six months at most. */
  | 'GRADUAL_EXIT'
  /** It has ended. */
  | 'STOPPED'
  /** Payment rests. */
  | 'SUSPENDED';

/** Levels of an elder's ability by GB/T 42195-2022. */
export type CareLevel =
  /** 能力完好: intact, 90 points. */
  | 'INTACT'
  /** 能力轻度受损（轻度失能）: mild impairment, 66 to 89 points. */
  | 'MILD'
  /** 能力中度受损（中度失能）: moderate impairment, 46 to 65 points. */
  | 'MODERATE'
  /** 能力重度受损（重度失能）: severe impairment, 30 to 45 points. */
  | 'SEVERE'
  /** 能力完全丧失（完全失能）: total loss, 0 to 29 points. */
  | 'TOTAL';

/** Where a funeral case stands. */
export type FuneralCaseStatus =
  /** Unnatural death or unknown cause: the funeral stops until the police release the body. */
  | 'ABNORMAL_HOLD'
  /** The family received the ashes. */
  | 'ASHES_RECEIVED'
  /** The death certificate (居民死亡医学证明（推断）书) is there. Nobody is cremated without it. */
  | 'CERTIFIED'
  /** Nothing is left to do. */
  | 'CLOSED'
  /** The body was cremated. */
  | 'CREMATED'
  /** The death was reported. */
  | 'DEATH_REPORTED'
  /** The ashes are deposited (骨灰寄存). */
  | 'DEPOSITED'
  /** Tree, flower or lawn burial. */
  | 'ECOLOGICAL_BURIAL'
  /** The farewell is held. */
  | 'FAREWELL'
  /** The ashes are in a grave. */
  | 'GRAVE'
  /** The body is in storage. */
  | 'IN_STORAGE'
  /** The ashes are in a niche. */
  | 'NICHE'
  /** The ashes were given to the sea. */
  | 'SEA_BURIAL'
  /** Transport of the body is booked. */
  | 'TRANSPORT_BOOKED';

/** A member's relation to the person who speaks for the household. */
export type HouseholdRelation =
  /** Other adult child. */
  | 'ADULT_CHILD'
  /** Adult child in full-time education up to a bachelor's degree. */
  | 'ADULT_CHILD_STUDENT'
  /** Speaks and applies for the household. */
  | 'APPLICANT'
  /** Child under 18. */
  | 'MINOR_CHILD'
  /** Any other member. */
  | 'OTHER'
  /** Father or mother. */
  | 'PARENT'
  /** Husband or wife of the applicant. */
  | 'SPOUSE';

/** Marital status by the registrations known here. */
export type MaritalStatus =
  /** The last marriage ended by divorce. */
  | 'DIVORCED'
  /** A marriage is in force. */
  | 'MARRIED'
  /**
   * No marriage is registered here. That is no proof: the person may have married elsewhere, which is why both
   * parties sign a statement (Marriage Registration Regulations of 2025, article 8).
   */
  | 'SINGLE'
  /** The last marriage ended with the death of the other spouse. */
  | 'WIDOWED';

/** What protected data are read for. Reading for anything else is a breach (Social Assistance Law, article 70). */
export type ReadPurpose =
  /** An application for, or review of, an allowance. */
  | 'ALLOWANCE_CASE'
  /** A charity matter. */
  | 'CHARITY_CASE'
  /** The person asks for the own data (Personal Information Protection Law, article 45). */
  | 'DATA_SUBJECT_REQUEST'
  /** Care for an elder. */
  | 'ELDER_CARE_CASE'
  /** A funeral case. */
  | 'FUNERAL_CASE'
  /** Registration of a marriage, a divorce or a certificate. */
  | 'MARRIAGE_REGISTRATION'
  /** Matching records with another system of the bureau. */
  | 'SYSTEM_INTEGRATION';

/** Class of a place for allowance standards. */
export type Settlement =
  /** Rural standard, set per year. */
  | 'RURAL'
  /** Urban standard, set per month. */
  | 'URBAN';

/** Kinds of special hardship standards. */
export type SpecialHardshipStandardKind =
  /** Basic living of a person in a rural place (农村特困人员基本生活标准). */
  | 'BASIC_LIVING_RURAL'
  /** Basic living of a person in an urban place (城市特困人员基本生活标准). */
  | 'BASIC_LIVING_URBAN'
  /** Care of a person who can look after himself or herself (全自理照料护理标准). */
  | 'CARE_ABLE'
  /** Care of a person who has fully lost that ability (全护理照料护理标准). */
  | 'CARE_FULLY_DISABLED'
  /** Care of a person who has partly lost that ability (半自理照料护理标准). */
  | 'CARE_PARTLY_DISABLED';

/** How exactly the first day of a standard is known. */
export type StandardDatePrecision =
  /** The day itself is published. */
  | 'DAY'
  /** The month is published; its first day stands for it. */
  | 'MONTH'
  /** In force at the latest from this date; the real first day was not found. */
  | 'NO_LATER_THAN'
  /** The year is published; 1 January stands for it. */
  | 'YEAR';

export type AccessLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { nodes: Array<{ at: string, actor: string, actorRole: string, action: string, purpose: ReadPurpose | null, caseNumber: string | null, residentId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AllowanceStandardsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllowanceStandardsQuery = { allowanceStandards: { urban: Array<{ id: string, settlement: Settlement, effectiveFrom: string, effectiveFromPrecision: StandardDatePrecision, effectiveUntil: string | null, followedByGap: boolean, source: string, perMonth: { yuan: string } }>, rural: Array<{ id: string, settlement: Settlement, effectiveFrom: string, effectiveFromPrecision: StandardDatePrecision, effectiveUntil: string | null, followedByGap: boolean, source: string, perYear: { yuan: string } }>, specialHardship: Array<{ id: string, kind: SpecialHardshipStandardKind, effectiveFrom: string, effectiveFromPrecision: StandardDatePrecision, effectiveUntil: string | null, source: string, perMonth: { yuan: string } }> } | null };

type Step_RuralStandard_Fragment = { settlement: Settlement, effectiveFrom: string, effectiveFromPrecision: StandardDatePrecision, effectiveUntil: string | null, followedByGap: boolean, source: string };

type Step_UrbanStandard_Fragment = { settlement: Settlement, effectiveFrom: string, effectiveFromPrecision: StandardDatePrecision, effectiveUntil: string | null, followedByGap: boolean, source: string };

export type StepFragment =
  | Step_RuralStandard_Fragment
  | Step_UrbanStandard_Fragment
;

export type CityOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CityOverviewQuery = { division: { code: string, name: { zhHans: string, ko: string, en: string }, elderCare: { institutionCount: number, medicalCoverCount: number, canteenCount: number, canteenInvestment: { yuan: string } } | null, allowances: { urbanStandard: { effectiveFrom: string, perMonth: { yuan: string } } | null, ruralStandard: { effectiveFrom: string, perYear: { yuan: string } } | null } | null, funerals: { hotline: string | null, facilityCount: number } | null, marriages: { officeCount: number, registeredThisYear: number } | null, charity: { campaignCount: number, communityFunds: { registered: number, claimed: number, projects: number, raised: { yuan: string } } } | null } | null };

export type CommunityResidentsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommunityResidentsQuery = { division: { code: string, name: { zhHans: string }, residents: { nodes: Array<{ id: string, name: string, age: number, maritalStatus: MaritalStatus | null, elderCare: { assessedLevel: CareLevel | null, mealOrdersThisMonth: number } | null, allowance: { status: AllowanceStatus, monthlyAmount: { yuan: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type IdentifyResidentQueryVariables = Exact<{
  citizenId: string;
}>;


export type IdentifyResidentQuery = { residentByCitizenId: { id: string, name: string, nameKo: string | null, maskedCitizenId: string, community: { code: string, name: { text: string } } | null } | null };

export type ResidentAcrossDomainsQueryVariables = Exact<{
  id: string;
}>;


export type ResidentAcrossDomainsQuery = { resident: { id: string, name: string, maskedCitizenId: string, birthDate: string, maritalStatus: MaritalStatus | null, community: { code: string, name: { zhHans: string } } | null, household: { id: string, members: Array<{ relation: HouseholdRelation, resident: { id: string, name: string } | null }> } | null, marriages: { nodes: Array<{ registrationNumber: string, registeredOn: string }> } | null, elderCare: { assessedLevel: CareLevel | null, mealOrdersThisMonth: number, admission: { institution: { name: { zhHans: string } } } | null } | null, allowance: { status: AllowanceStatus, monthlyAmount: { yuan: string } } | null, funeral: { status: FuneralCaseStatus } | null, charity: { donatedTotal: { yuan: string } } | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: string, scopes: Array<string>, today: string, division: { code: string, name: { text: string } } | null, resident: { id: string, name: string, nameKo: string | null, accessLog: { nodes: Array<{ at: string, actorRole: string, purpose: ReadPurpose | null }> } | null } | null } | null };

export const StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceStandard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"followedByGap"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<StepFragment, unknown>;
export const AccessLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const AllowanceStandardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllowanceStandards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowanceStandards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urban"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"perMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rural"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"perYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialHardship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"perMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllowanceStandard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"followedByGap"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<AllowanceStandardsQuery, AllowanceStandardsQueryVariables>;
export const CityOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CityOverview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"222401","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}},{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"medicalCoverCount"}},{"kind":"Field","name":{"kind":"Name","value":"canteenCount"}},{"kind":"Field","name":{"kind":"Name","value":"canteenInvestment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urbanStandard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruralStandard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funerals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"facilityCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"marriages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeCount"}},{"kind":"Field","name":{"kind":"Name","value":"registeredThisYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"raised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaignCount"}}]}}]}}]}}]} as unknown as DocumentNode<CityOverviewQuery, CityOverviewQueryVariables>;
export const CommunityResidentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunityResidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"mealOrdersThisMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommunityResidentsQuery, CommunityResidentsQueryVariables>;
export const IdentifyResidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentifyResident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"citizenId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentByCitizenId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"citizenId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"citizenId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"SYSTEM_INTEGRATION"}},{"kind":"Argument","name":{"kind":"Name","value":"caseNumber"},"value":{"kind":"StringValue","value":"demo-1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IdentifyResidentQuery, IdentifyResidentQueryVariables>;
export const ResidentAcrossDomainsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentAcrossDomains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedCitizenId"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maritalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"marriages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"elderCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessedLevel"}},{"kind":"Field","name":{"kind":"Name","value":"admission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHans"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mealOrdersThisMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funeral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"donatedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yuan"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResidentAcrossDomainsQuery, ResidentAcrossDomainsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameKo"}},{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;