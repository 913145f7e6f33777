import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { ResidentRow as ResidentRowMapper, HouseholdRow as HouseholdRowMapper, HouseholdMemberRow as HouseholdMemberRowMapper, DivisionRow as DivisionRowMapper } from './tables.ts';
import type { RegistryHousehold as RegistryHouseholdMapper } from './commands.ts';
import type { PopulationFigures as PopulationFiguresMapper, ResidentPage as ResidentPageMapper, AccessLogPage as AccessLogPageMapper } from './queries.ts';
import type { AuditRow as AuditRowMapper } from '@civil-affairs/kit/case-file';
import type { Viewer as ViewerMapper } from '@civil-affairs/kit/viewer';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in RFC 3339, always sent in UTC, for example `2026-11-20T01:30:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /**
   * A calendar date without time or zone, `YYYY-MM-DD`, in city time (Asia/Shanghai).
   * An impossible date such as 2023-02-29 is refused with `BAD_USER_INPUT`.
   */
  LocalDate: { input: string; output: string; }
  /** A whole number within ±(2^53 − 1), so that no JSON parser loses a digit. */
  SafeInt: { input: number; output: number; }
  /** A calendar month, `YYYY-MM`, for example `2025-08`. The years 1900 to 2199 are known here. */
  YearMonth: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A page of the access log. */
export type AccessLogConnection = {
  __typename?: 'AccessLogConnection';
  /** The entries of the page with their cursors. */
  edges: Array<AccessLogEdge>;
  /** The entries of the page. */
  nodes: Array<AccessLogEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many entries the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type AccessLogEdge = {
  __typename?: 'AccessLogEdge';
  /** Where the entry stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AccessLogEntry;
};

/** One read of a person's protected data. */
export type AccessLogEntry = {
  __typename?: 'AccessLogEntry';
  /** What was read, for example `readCitizenId`. */
  action: Scalars['String']['output'];
  /** The account that read. */
  actor: Scalars['String']['output'];
  /** The role of the account, for example `COMMUNITY_WORKER`. */
  actorRole: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Number of the case that the read served. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it was read for. */
  purpose?: Maybe<ReadPurpose>;
  /** Id of the person whose data were read. */
  residentId: Scalars['ID']['output'];
};

/** Whether an act is open on a case now. Front ends show this instead of repeating the rules. */
export type ActionAvailability = {
  __typename?: 'ActionAvailability';
  /** Name of the mutation, for example `registerMarriage`. */
  action: Scalars['String']['output'];
  /** Whether the viewer may carry it out now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not; empty when it is allowed. */
  blockedBy: Array<Problem>;
};

/** An ancestor by blood. */
export type Ancestor = {
  __typename?: 'Ancestor';
  /** Generations up: 1 for a parent, 2 for a grandparent. */
  generations: Scalars['Int']['output'];
  /** Id of the ancestor. */
  id: Scalars['ID']['output'];
};

/** A request that collides with what was written meanwhile or before. */
export type ConflictProblem = Problem & {
  __typename?: 'ConflictProblem';
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** Id of the object that stands against the request. */
  conflictsWith?: Maybe<Scalars['ID']['output']>;
  /** The version that the object has now, for an edit that was based on an older one. */
  currentVersion?: Maybe<Scalars['Int']['output']>;
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/**
 * A place: the city, a street or town, or a community or village, by its statistical code.
 * Every domain adds its figures to the same place; they are computed from rows.
 */
export type Division = {
  __typename?: 'Division';
  /** The places directly below, in the order of their codes. */
  children: Array<Division>;
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
  /** Level in the hierarchy. */
  level: DivisionLevel;
  /** Name. The Korean and English forms are readings of the Chinese one, not confirmed by the bureau. */
  name: LocalizedText;
  /** The place that holds this one; null for the city. */
  parent?: Maybe<Division>;
  /** How many people live here. */
  population?: Maybe<Population>;
  /**
   * The living residents, by community and within it in the order of their registration; null outside the
   * viewer's jurisdiction.
   */
  residents?: Maybe<ResidentConnection>;
};


/**
 * A place: the city, a street or town, or a community or village, by its statistical code.
 * Every domain adds its figures to the same place; they are computed from rows.
 */
export type DivisionResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Level of a place. */
export type DivisionLevel =
  /** 县级市, 6 digits. */
  | 'CITY'
  /** 社区、村, 12 digits. */
  | 'COMMUNITY'
  /** 街道、镇, 9 digits. */
  | 'STREET';

/** Ethnic groups that the city's register holds, by the letter codes of GB/T 3304. */
export type Ethnicity =
  /** 朝鲜族 Korean (10). */
  | 'CS'
  /** 汉族 Han (01). */
  | 'HA'
  /** 回族 Hui (03). */
  | 'HU'
  /** 满族 Manchu (11). */
  | 'MA'
  /** 蒙古族 Mongol (02). */
  | 'MG';

/** People who live and keep house together, with their memberships over time. */
export type Household = Node & {
  __typename?: 'Household';
  /** The community in which the household is registered. */
  community?: Maybe<Division>;
  /** Code of the community, by which other subgraphs decide who may see the household's data. */
  communityCode: Scalars['ID']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The members on a day, today when no day is given; the applicant first. */
  members: Array<HouseholdMember>;
  /** Whether the urban or the rural standard applies at its place. */
  settlement: Settlement;
};


/** People who live and keep house together, with their memberships over time. */
export type HouseholdMembersArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One person's membership in a household. */
export type HouseholdMember = {
  __typename?: 'HouseholdMember';
  /** The member's relation to the applicant. */
  relation: HouseholdRelation;
  /** The member; null when the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /** First day of the membership. */
  since: Scalars['LocalDate']['output'];
  /** Last day of the membership; null while it lasts. */
  until?: Maybe<Scalars['LocalDate']['output']>;
};

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

/** Kind of household registration. Since the reform of 2014 new registrations are unified. */
export type HukouType =
  /** 农业户口, from before the reform. */
  | 'RURAL'
  /** 居民户口. */
  | 'UNIFIED'
  /** 非农业户口, from before the reform. */
  | 'URBAN';

/** An input value that is well-typed but wrong in itself or points to nothing. */
export type InputProblem = Problem & {
  __typename?: 'InputProblem';
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A label in the languages of the city. Where a document needs two languages, Chinese comes first. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean in the spelling of Yanbian (ko-CN). */
  ko: Scalars['String']['output'];
  /** The label in the language that the request asked for with `Accept-Language`; Chinese otherwise. */
  text: Scalars['String']['output'];
  /** The national common language, in simplified characters. */
  zhHans: Scalars['String']['output'];
};

/** An amount of renminbi. Computed in whole fen; never a floating-point number. */
export type Money = {
  __typename?: 'Money';
  /** The amount in fen (1 yuan = 100 fen). */
  fen: Scalars['SafeInt']['output'];
  /** The amount in yuan with two decimals, for example `660.00`. */
  yuan: Scalars['String']['output'];
};

/** An object that can be found again by its id alone. */
export type Node = {
  /** The primary key: typed, time-ordered and opaque to clients. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection begins and ends (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, to be sent as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more edges follow the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges exist before the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Figures of a place's living residents, counted today. */
export type Population = {
  __typename?: 'Population';
  /** Living residents aged 60 and over (the elders of the law on elders' rights, article 2). */
  elders: Scalars['Int']['output'];
  /** Households with at least one member today. */
  households: Scalars['Int']['output'];
  /** Living residents. */
  residents: Scalars['Int']['output'];
};

/** Why a request was not carried out, although it was well-formed. Nothing has been written then. */
export type Problem = {
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it, for example `["parties", "0", "residentId"]`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type Query = {
  __typename?: 'Query';
  /** The reads of protected data, newest first; of one resident when an id is given. */
  accessLog?: Maybe<AccessLogConnection>;
  /** A place of the city by its statistical code of 6, 9 or 12 digits; null when there is no such place. */
  division?: Maybe<Division>;
  /** What a registration in another domain must know of persons. Only for the graph's own services. */
  registryFacts?: Maybe<Array<RegistryFacts>>;
  /**
   * The household in which a person is registered today, with its members; null when there is none. Only for the
   * graph's own services.
   */
  registryHousehold?: Maybe<RegistryHousehold>;
  /** A person in the registry; null when there is none or the viewer may not see the person. */
  resident?: Maybe<Resident>;
  /**
   * Finds a person by the citizen id of GB 11643. The search is written into the person's access log.
   * A malformed citizen id is refused with `BAD_USER_INPUT`; it is never repeated in an error.
   */
  residentByCitizenId?: Maybe<Resident>;
  /** Who asks; null for a public visitor. */
  viewer?: Maybe<Viewer>;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  residentId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryDivisionArgs = {
  code: Scalars['ID']['input'];
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryRegistryFactsArgs = {
  caseNumber: Scalars['String']['input'];
  ids: Array<Scalars['ID']['input']>;
  purpose: ReadPurpose;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryRegistryHouseholdArgs = {
  caseNumber: Scalars['String']['input'];
  memberId: Scalars['ID']['input'];
  purpose: ReadPurpose;
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Public fields need no token; the others name the scopes that open them when they are refused. */
export type QueryResidentByCitizenIdArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  citizenId: Scalars['String']['input'];
  purpose: ReadPurpose;
};

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

/** What a registration in another domain must know of a person. */
export type RegistryFacts = {
  __typename?: 'RegistryFacts';
  /** Ancestors by blood, found through the kin links, nearest first. */
  ancestors: Array<Ancestor>;
  /** Date of birth. */
  birthDate: Scalars['LocalDate']['output'];
  /** Code of the person's community. */
  communityCode: Scalars['ID']['output'];
  /** Date of death. */
  diedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Id of the person. */
  id: Scalars['ID']['output'];
  /** Name in Chinese characters. */
  name: Scalars['String']['output'];
  /** Sex in the register. */
  sex: Sex;
};

/** A household as a case in another domain must know it. */
export type RegistryHousehold = {
  __typename?: 'RegistryHousehold';
  /** Code of the community in which it is registered. */
  communityCode: Scalars['ID']['output'];
  /** Id of the household. */
  id: Scalars['ID']['output'];
  /** Its members today, the applicant first. */
  members: Array<RegistryMember>;
  /** Whether the urban or the rural standard applies at its place. */
  settlement: Settlement;
};

/** A member of a household as a case in another domain must know one. */
export type RegistryMember = {
  __typename?: 'RegistryMember';
  /** What the registry knows of the person. */
  person: RegistryFacts;
  /** Relation to the applicant of the household. */
  relation: HouseholdRelation;
};

/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type Resident = Node & {
  __typename?: 'Resident';
  /** Who read this person's protected data, for what, newest first. Seen by the person and by auditors. */
  accessLog?: Maybe<AccessLogConnection>;
  /** Completed years of age today, or at death. */
  age: Scalars['Int']['output'];
  /** Date of birth. */
  birthDate: Scalars['LocalDate']['output'];
  /** The whole citizen id (GB 11643). Every read is written into the person's access log with its purpose. */
  citizenId?: Maybe<Scalars['String']['output']>;
  /** The community in which the person lives. */
  community?: Maybe<Division>;
  /** Code of the community, by which other subgraphs decide who may see the person's data. */
  communityCode: Scalars['ID']['output'];
  /** Date of death, from the death certificate or else the register (Civil Code, article 15); null while alive. */
  diedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Ethnic group in the register (GB/T 3304). */
  ethnicity: Ethnicity;
  /** The household to which the person belongs now. */
  household?: Maybe<Household>;
  /** Kind of household registration. It does not decide which allowance standard applies: see `Household.settlement`. */
  hukouType: HukouType;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The citizen id with everything but its first three and last two characters hidden. */
  maskedCitizenId: Scalars['String']['output'];
  /** Name in Chinese characters, as in the register. */
  name: Scalars['String']['output'];
  /** Name in Korean script, where the person has one (residents' identity card law, article 4). */
  nameKo?: Maybe<Scalars['String']['output']>;
  /** Sex in the register. */
  sex: Sex;
};


/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type ResidentAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person registered in the city. Every domain adds its own fields to the same person.
 * Demo persons are synthetic: their citizen ids carry the address code 222499, which does not exist.
 */
export type ResidentCitizenIdArgs = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  purpose: ReadPurpose;
};

/** A page of residents. */
export type ResidentConnection = {
  __typename?: 'ResidentConnection';
  /** The residents of the page with their cursors. */
  edges: Array<ResidentEdge>;
  /** The residents of the page. */
  nodes: Array<Resident>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many residents the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A resident in a page. */
export type ResidentEdge = {
  __typename?: 'ResidentEdge';
  /** Where the resident stands in the list. */
  cursor: Scalars['String']['output'];
  /** The resident. */
  node: Resident;
};

/** A request that the law or a rule of the bureau does not allow. */
export type RuleProblem = Problem & {
  __typename?: 'RuleProblem';
  /** First date on which the same request would be allowed, where a date alone is the obstacle. */
  allowedFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The legal basis, for example `民法典第一千零四十七条`; null where the bureau set the rule itself. */
  article?: Maybe<Scalars['String']['output']>;
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Class of a place for allowance standards. */
export type Settlement =
  /** Rural standard, set per year. */
  | 'RURAL'
  /** Urban standard, set per month. */
  | 'URBAN';

/** Sex as the register has it. */
export type Sex =
  /** 女. */
  | 'FEMALE'
  /** 男. */
  | 'MALE';

/** Who asks, as the gateway verified it. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The place whose residents the viewer may see. */
  division?: Maybe<Division>;
  /** Name shown to the user. */
  name: Scalars['String']['output'];
  /** The viewer's own entry in the registry. */
  resident?: Maybe<Resident>;
  /** Role, for example `COMMUNITY_WORKER`. */
  role: Scalars['String']['output'];
  /** Scopes that the token grants. */
  scopes: Array<Scalars['String']['output']>;
  /** Account. */
  subject: Scalars['String']['output'];
  /** Today's date for the graph, in city time. A demo city lives on a fixed day. */
  today: Scalars['LocalDate']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Division: Division;
  Household: Household;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( HouseholdRowMapper )
    | ( ResidentRowMapper )
  ;
  Problem:
    | ( ConflictProblemMapper )
    | ( InputProblemMapper )
    | ( RuleProblemMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLogConnection: ResolverTypeWrapper<AccessLogPageMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessLogEntry: ResolverTypeWrapper<AuditRowMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActionAvailability: ResolverTypeWrapper<ActionAvailabilityMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Ancestor: ResolverTypeWrapper<Ancestor>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<DivisionRowMapper>;
  DivisionLevel: DivisionLevel;
  Ethnicity: Ethnicity;
  Household: ResolverTypeWrapper<HouseholdRowMapper>;
  HouseholdMember: ResolverTypeWrapper<HouseholdMemberRowMapper>;
  HouseholdRelation: HouseholdRelation;
  HukouType: HukouType;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  Money: ResolverTypeWrapper<FenMapper>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Population: ResolverTypeWrapper<PopulationFiguresMapper>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadPurpose: ReadPurpose;
  RegistryFacts: ResolverTypeWrapper<RegistryFacts>;
  RegistryHousehold: ResolverTypeWrapper<RegistryHouseholdMapper>;
  RegistryMember: ResolverTypeWrapper<RegistryMember>;
  Resident: ResolverTypeWrapper<ResidentRowMapper>;
  ResidentConnection: ResolverTypeWrapper<ResidentPageMapper>;
  ResidentEdge: ResolverTypeWrapper<Omit<ResidentEdge, 'node'> & { node: ResolversTypes['Resident'] }>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Settlement: Settlement;
  Sex: Sex;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLogConnection: AccessLogPageMapper;
  Int: Scalars['Int']['output'];
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  String: Scalars['String']['output'];
  AccessLogEntry: AuditRowMapper;
  ID: Scalars['ID']['output'];
  ActionAvailability: ActionAvailabilityMapper;
  Boolean: Scalars['Boolean']['output'];
  Ancestor: Ancestor;
  ConflictProblem: ConflictProblemMapper;
  DateTime: Scalars['DateTime']['output'];
  Division: DivisionRowMapper;
  Household: HouseholdRowMapper;
  HouseholdMember: HouseholdMemberRowMapper;
  InputProblem: InputProblemMapper;
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  Money: FenMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Population: PopulationFiguresMapper;
  Problem: ProblemMapper;
  Query: Record<PropertyKey, never>;
  RegistryFacts: RegistryFacts;
  RegistryHousehold: RegistryHouseholdMapper;
  RegistryMember: RegistryMember;
  Resident: ResidentRowMapper;
  ResidentConnection: ResidentPageMapper;
  ResidentEdge: Omit<ResidentEdge, 'node'> & { node: ResolversParentTypes['Resident'] };
  RuleProblem: RuleProblemMapper;
  SafeInt: Scalars['SafeInt']['output'];
  Viewer: ViewerMapper;
  YearMonth: Scalars['YearMonth']['output'];
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ReadPurpose']>, ParentType, ContextType>;
  residentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActionAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionAvailability'] = ResolversParentTypes['ActionAvailability']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AncestorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ancestor'] = ResolversParentTypes['Ancestor']> = {
  generations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConflictProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictProblem'] = ResolversParentTypes['ConflictProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflictsWith?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, Partial<DivisionResidentsArgs>>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType, Partial<HouseholdMembersArgs>>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zhHans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  fen?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Household' | 'Resident', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  elders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, Partial<QueryAccessLogArgs>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  registryFacts?: Resolver<Maybe<Array<ResolversTypes['RegistryFacts']>>, ParentType, ContextType, RequireFields<QueryRegistryFactsArgs, 'caseNumber' | 'ids' | 'purpose'>>;
  registryHousehold?: Resolver<Maybe<ResolversTypes['RegistryHousehold']>, ParentType, ContextType, RequireFields<QueryRegistryHouseholdArgs, 'caseNumber' | 'memberId' | 'purpose'>>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType, RequireFields<QueryResidentArgs, 'id'>>;
  residentByCitizenId?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType, RequireFields<QueryResidentByCitizenIdArgs, 'citizenId' | 'purpose'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RegistryFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryFacts'] = ResolversParentTypes['RegistryFacts']> = {
  ancestors?: Resolver<Array<ResolversTypes['Ancestor']>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type RegistryHouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryHousehold'] = ResolversParentTypes['RegistryHousehold']> = {
  communityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['RegistryMember']>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type RegistryMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryMember'] = ResolversParentTypes['RegistryMember']> = {
  person?: Resolver<ResolversTypes['RegistryFacts'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HouseholdRelation'], ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, Partial<ResidentAccessLogArgs>>;
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentCitizenIdArgs, 'purpose'>>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ethnicity?: Resolver<ResolversTypes['Ethnicity'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  hukouType?: Resolver<ResolversTypes['HukouType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedCitizenId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentConnection'] = ResolversParentTypes['ResidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentEdge'] = ResolversParentTypes['ResidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resident'], ParentType, ContextType>;
};

export type RuleProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleProblem'] = ResolversParentTypes['RuleProblem']> = {
  allowedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Resident']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  ActionAvailability?: ActionAvailabilityResolvers<ContextType>;
  Ancestor?: AncestorResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegistryFacts?: RegistryFactsResolvers<ContextType>;
  RegistryHousehold?: RegistryHouseholdResolvers<ContextType>;
  RegistryMember?: RegistryMemberResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResidentConnection?: ResidentConnectionResolvers<ContextType>;
  ResidentEdge?: ResidentEdgeResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Viewer?: ViewerResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

