import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fen as FenMapper } from '@civil-affairs/kit/money';
import type { Localized as LocalizedMapper } from '@civil-affairs/kit/language';
import type { Problem as ProblemMapper, InputProblem as InputProblemMapper, RuleProblem as RuleProblemMapper, ConflictProblem as ConflictProblemMapper, ActionAvailability as ActionAvailabilityMapper } from '@civil-affairs/kit/problems';
import type { ResidentReference as ResidentReferenceMapper } from '@civil-affairs/kit/viewer';
import type { Place as PlaceMapper } from './queries/places.ts';
import type { FundFigures as FundFiguresMapper, FundPage as FundPageMapper } from './queries/funds.ts';
import type { CommunityFundRow as CommunityFundRowMapper, FundProjectRow as FundProjectRowMapper, OrganisationRow as OrganisationRowMapper, CertificateRow as CertificateRowMapper, CampaignRow as CampaignRowMapper, DonationRow as DonationRowMapper } from './tables.ts';
import type { Conditions as ConditionsMapper, Disclosure as DisclosureMapper } from './rules.ts';
import type { CampaignPage as CampaignPageMapper, DonationPage as DonationPageMapper } from './queries/campaigns.ts';
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

/** A donation as the public sees it. It leads to no person (Charity Law, article 82). */
export type CampaignDonation = {
  __typename?: 'CampaignDonation';
  /** The amount. */
  amount: Money;
  /** The day. */
  donatedOn: Scalars['LocalDate']['output'];
  /** The name under which the donor agreed to be published; null for an anonymous donation. */
  publishedAs?: Maybe<Scalars['String']['output']>;
};

/** A page of a campaign's donations. */
export type CampaignDonationConnection = {
  __typename?: 'CampaignDonationConnection';
  /** The donations of the page with their cursors. */
  edges: Array<CampaignDonationEdge>;
  /** The donations of the page. */
  nodes: Array<CampaignDonation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many donations the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A donation in a page of a campaign's donations. */
export type CampaignDonationEdge = {
  __typename?: 'CampaignDonationEdge';
  /** Where the donation stands in the list. */
  cursor: Scalars['String']['output'];
  /** The donation. */
  node: CampaignDonation;
};

/** A public fundraising campaign that was filed with the bureau (备案). One filing number is one campaign. */
export type CharityCampaign = Node & {
  __typename?: 'CharityCampaign';
  /**
   * The days by which the charity must publish what it raised (Charity Law, article 79). The shorter intervals of an
   * emergency are not among them.
   */
  disclosures: Array<CharityDisclosure>;
  /** The place in which it raises them. */
  division?: Maybe<Division>;
  /** How many donations it received. */
  donationCount: Scalars['Int']['output'];
  /** Its donations as the public sees them, newest first. */
  donations: CampaignDonationConnection;
  /** Whether it answers a major emergency (Charity Law, articles 72 and 73). */
  emergency: Scalars['Boolean']['output'];
  /** Last day. */
  endsOn: Scalars['LocalDate']['output'];
  /** Day of the filing. */
  filedOn: Scalars['LocalDate']['output'];
  /** 备案编号. */
  filingNumber: Scalars['ID']['output'];
  /** What is wanted. */
  goal: Money;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether it is published, begun and not ended on a day. */
  inForce: Scalars['Boolean']['output'];
  /** Name. */
  name: LocalizedText;
  /** The charity that raises the funds. */
  organisation?: Maybe<CharityOrganisation>;
  /** Day on which the bureau published it. */
  publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What the money is for. Beneficiaries may not be named persons (measures of 2024, article 10). */
  purpose: LocalizedText;
  /** The sum of its donations. */
  raised: Money;
  /** First day. */
  startsOn: Scalars['LocalDate']['output'];
};


/** A public fundraising campaign that was filed with the bureau (备案). One filing number is one campaign. */
export type CharityCampaignDonationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public fundraising campaign that was filed with the bureau (备案). One filing number is one campaign. */
export type CharityCampaignInForceArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of campaigns. */
export type CharityCampaignConnection = {
  __typename?: 'CharityCampaignConnection';
  /** The campaigns of the page with their cursors. */
  edges: Array<CharityCampaignEdge>;
  /** The campaigns of the page. */
  nodes: Array<CharityCampaign>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many campaigns the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A campaign in a page. */
export type CharityCampaignEdge = {
  __typename?: 'CharityCampaignEdge';
  /** Where the campaign stands in the list. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: CharityCampaign;
};

/** A day by which a charity must publish what a campaign raised. */
export type CharityDisclosure = {
  __typename?: 'CharityDisclosure';
  /** Last day for the publication. */
  dueOn: Scalars['LocalDate']['output'];
  /** What must be published. */
  kind: CharityDisclosureKind;
};

/** What must be published of a campaign. */
export type CharityDisclosureKind =
  /** The full and detailed account, within three months after the end. */
  | 'FINAL'
  /** The state of the campaign, at least every three months when it lasts longer than six. */
  | 'INTERIM';

/** Legal forms of a charity (Charity Law, article 8). */
export type CharityForm =
  /** 基金会; credit codes begin with 53. */
  | 'FOUNDATION'
  /** 社会团体; credit codes begin with 51. */
  | 'SOCIAL_GROUP'
  /** 社会服务机构 (民办非企业单位); credit codes begin with 52. */
  | 'SOCIAL_SERVICE_ORGANISATION';

/**
 * A charity (Charity Law, article 8). Those of the demo city are invented: their credit codes carry the division
 * 222499, which does not exist.
 */
export type CharityOrganisation = Node & {
  __typename?: 'CharityOrganisation';
  /** The day since which it is a charity: registered as one, or recognised later (Charity Law, article 10). */
  charitySince: Scalars['LocalDate']['output'];
  /** Unified social credit code (GB 32100). */
  creditCode: Scalars['String']['output'];
  /** Day of deregistration; null while it exists. */
  deregisteredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The place that registered it. */
  division?: Maybe<Division>;
  /** Legal form. */
  form: CharityForm;
  /** The certificate for fundraising in public (公开募捐资格证书) in force on a day; null without one. */
  fundraisingCertificate?: Maybe<FundraisingCertificate>;
  /**
   * Whether the dates of the organisation fulfil the conditions for that certificate on a day. Its governance,
   * accounts and staff are examined by the bureau and are not part of the answer.
   */
  fundraisingConditions: FundraisingConditions;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: LocalizedText;
  /** Grade of the social organisations' rating, 1 (1A) to 5 (5A), that is valid on a day; null without one. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** Day of registration as an organisation. */
  registeredOn: Scalars['LocalDate']['output'];
};


/**
 * A charity (Charity Law, article 8). Those of the demo city are invented: their credit codes carry the division
 * 222499, which does not exist.
 */
export type CharityOrganisationFundraisingCertificateArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A charity (Charity Law, article 8). Those of the demo city are invented: their credit codes carry the division
 * 222499, which does not exist.
 */
export type CharityOrganisationFundraisingConditionsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A charity (Charity Law, article 8). Those of the demo city are invented: their credit codes carry the division
 * 222499, which does not exist.
 */
export type CharityOrganisationRatingArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The mutual-aid fund of a community or village. Money given to it helps neighbours (Charity Law, article 122). */
export type CommunityFund = Node & {
  __typename?: 'CommunityFund';
  /** When the community claimed its fund; null before. */
  claimedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whose fund it is. */
  community?: Maybe<Division>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The projects launched so far, the first one first. */
  projects: Array<CommunityFundProject>;
  /** What all projects raised. */
  raised: Money;
  /** When the community was registered in the project. */
  registeredOn: Scalars['LocalDate']['output'];
};

/** A page of mutual-aid funds. */
export type CommunityFundConnection = {
  __typename?: 'CommunityFundConnection';
  /** The funds of the page with their cursors. */
  edges: Array<CommunityFundEdge>;
  /** The funds of the page. */
  nodes: Array<CommunityFund>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many funds the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A mutual-aid fund in a page. */
export type CommunityFundEdge = {
  __typename?: 'CommunityFundEdge';
  /** Where the fund stands in the list. */
  cursor: Scalars['String']['output'];
  /** The fund. */
  node: CommunityFund;
};

/** The four counters of the "Happy Home" mutual-aid project, up to the end of a day. */
export type CommunityFundFigures = {
  __typename?: 'CommunityFundFigures';
  /** 认领: communities that claimed their fund. */
  claimed: Scalars['Int']['output'];
  /** 项目数: projects that were launched. */
  projects: Scalars['Int']['output'];
  /** 筹款额: what the projects raised. */
  raised: Money;
  /** Communities and villages registered in the project. The Chinese name of this counter (注册 or 上线) is unverified. */
  registered: Scalars['Int']['output'];
};

/** Something that a community raises money for among its people. */
export type CommunityFundProject = {
  __typename?: 'CommunityFundProject';
  /** What is wanted. */
  goal: Money;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** First day. */
  launchedOn: Scalars['LocalDate']['output'];
  /** Name. */
  name: LocalizedText;
  /** What was raised. */
  raised: Money;
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

export type Division = {
  __typename?: 'Division';
  /** Charity figures and lists of the place. */
  charity?: Maybe<DivisionCharity>;
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
};

/** Charity figures and lists of a place. In the demo city they are counted from demo rows. */
export type DivisionCharity = {
  __typename?: 'DivisionCharity';
  /**
   * Fundraising campaigns in force on a day: published, begun and not ended. A city-wide campaign counts for the
   * city, not again for each of its communities.
   */
  campaignCount: Scalars['Int']['output'];
  /** The campaigns that `campaignCount` counts, the latest start first. */
  campaigns: CharityCampaignConnection;
  /** The mutual-aid funds of the communities here, by their codes. */
  communityFundList: CommunityFundConnection;
  /**
   * The four counters of the "Happy Home" mutual-aid project (“幸福家园”村社互助工程) on a day. No such figure of
   * Yanji is published, only its rank in the province.
   */
  communityFunds: CommunityFundFigures;
  /** Charities at home here on a day. */
  organisationCount: Scalars['Int']['output'];
};


/** Charity figures and lists of a place. In the demo city they are counted from demo rows. */
export type DivisionCharityCampaignCountArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Charity figures and lists of a place. In the demo city they are counted from demo rows. */
export type DivisionCharityCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Charity figures and lists of a place. In the demo city they are counted from demo rows. */
export type DivisionCharityCommunityFundListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Charity figures and lists of a place. In the demo city they are counted from demo rows. */
export type DivisionCharityCommunityFundsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Charity figures and lists of a place. In the demo city they are counted from demo rows. */
export type DivisionCharityOrganisationCountArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A donation as the donor and the bureau see it. */
export type Donation = {
  __typename?: 'Donation';
  /** The amount. */
  amount: Money;
  /** The campaign it was given to. */
  campaign?: Maybe<CharityCampaign>;
  /** The day. */
  donatedOn: Scalars['LocalDate']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether the donor refused any publication of name, address and contact (Charity Law, article 82). */
  publicationRefused: Scalars['Boolean']['output'];
  /** The name under which the donor agreed to be published; null when there is none. */
  publishedAs?: Maybe<Scalars['String']['output']>;
  /** Number of the donation receipt; null where the donor waived it (Charity Law, article 38). */
  receiptNumber?: Maybe<Scalars['String']['output']>;
};

/** A page of a person's donations. */
export type DonationConnection = {
  __typename?: 'DonationConnection';
  /** The donations of the page with their cursors. */
  edges: Array<DonationEdge>;
  /** The donations of the page. */
  nodes: Array<Donation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many donations the whole list holds. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A donation in a page of a person's donations. */
export type DonationEdge = {
  __typename?: 'DonationEdge';
  /** Where the donation stands in the list. */
  cursor: Scalars['String']['output'];
  /** The donation. */
  node: Donation;
};

/** The right to raise funds in public (Charity Law, article 22). */
export type FundraisingCertificate = {
  __typename?: 'FundraisingCertificate';
  /** First day. */
  grantedOn: Scalars['LocalDate']['output'];
  /** Number of the certificate. */
  number: Scalars['ID']['output'];
  /** The day of revocation; null while it is in force. */
  revokedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Whether an organisation may be given the right to raise funds in public. */
export type FundraisingConditions = {
  __typename?: 'FundraisingConditions';
  /** Whether every condition that dates decide is fulfilled. */
  met: Scalars['Boolean']['output'];
  /** The conditions that are not, with their articles; empty when all are. */
  problems: Array<Problem>;
};

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

/** Why a request was not carried out, although it was well-formed. Nothing has been written then. */
export type Problem = {
  /** Stable, machine-readable code in SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** The reason in the language of the request. */
  message: Scalars['String']['output'];
  /** Path of the input field that caused it, for example `["parties", "0", "residentId"]`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type Query = {
  __typename?: 'Query';
  /** A fundraising campaign by its filing number (备案编号); null when there is none or it is not published yet. */
  charityCampaign?: Maybe<CharityCampaign>;
  /** Every published fundraising campaign, past ones too, the latest start first. */
  charityCampaigns?: Maybe<CharityCampaignConnection>;
  /**
   * A charity by its unified social credit code (GB 32100); null when there is none. A code whose check characters
   * are wrong is refused with `BAD_USER_INPUT`.
   */
  charityOrganisation?: Maybe<CharityOrganisation>;
};


export type QueryCharityCampaignArgs = {
  filingNumber: Scalars['ID']['input'];
};


export type QueryCharityCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCharityOrganisationArgs = {
  creditCode: Scalars['String']['input'];
};

export type Resident = {
  __typename?: 'Resident';
  /** What the person gave to charity; null when the viewer may not see the person. */
  charity?: Maybe<ResidentCharity>;
  communityCode: Scalars['ID']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
};

/** What a person gave to charity. */
export type ResidentCharity = {
  __typename?: 'ResidentCharity';
  /** The sum of all donations; zero when there is none. */
  donatedTotal: Money;
  /** The donations, newest first. Seen by the person and by those with the scope `charity:read`; null for others. */
  donations?: Maybe<DonationConnection>;
};


/** What a person gave to charity. */
export type ResidentCharityDonationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  CharityCampaign: CharityCampaign;
  CharityOrganisation: CharityOrganisation;
  CommunityFund: CommunityFund;
  Division: Division;
  Resident: Resident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CharityCampaign:
    ( { __typename: 'CharityCampaign' }
    & GraphQLRecursivePick<FederationTypes['CharityCampaign'], {"id":true}> );
  CharityOrganisation:
    ( { __typename: 'CharityOrganisation' }
    & GraphQLRecursivePick<FederationTypes['CharityOrganisation'], {"id":true}> );
  CommunityFund:
    ( { __typename: 'CommunityFund' }
    & GraphQLRecursivePick<FederationTypes['CommunityFund'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Resident:
    ( { __typename: 'Resident' }
    & GraphQLRecursivePick<FederationTypes['Resident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resident'], {"communityCode":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CampaignRowMapper )
    | ( OrganisationRowMapper )
    | ( CommunityFundRowMapper )
  ;
  Problem:
    | ( ConflictProblemMapper )
    | ( InputProblemMapper )
    | ( RuleProblemMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionAvailability: ResolverTypeWrapper<ActionAvailabilityMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CampaignDonation: ResolverTypeWrapper<DonationRowMapper>;
  CampaignDonationConnection: ResolverTypeWrapper<DonationPageMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CampaignDonationEdge: ResolverTypeWrapper<Omit<CampaignDonationEdge, 'node'> & { node: ResolversTypes['CampaignDonation'] }>;
  CharityCampaign: ResolverTypeWrapper<CampaignRowMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CharityCampaignConnection: ResolverTypeWrapper<CampaignPageMapper>;
  CharityCampaignEdge: ResolverTypeWrapper<Omit<CharityCampaignEdge, 'node'> & { node: ResolversTypes['CharityCampaign'] }>;
  CharityDisclosure: ResolverTypeWrapper<DisclosureMapper>;
  CharityDisclosureKind: CharityDisclosureKind;
  CharityForm: CharityForm;
  CharityOrganisation: ResolverTypeWrapper<OrganisationRowMapper>;
  CommunityFund: ResolverTypeWrapper<CommunityFundRowMapper>;
  CommunityFundConnection: ResolverTypeWrapper<FundPageMapper>;
  CommunityFundEdge: ResolverTypeWrapper<Omit<CommunityFundEdge, 'node'> & { node: ResolversTypes['CommunityFund'] }>;
  CommunityFundFigures: ResolverTypeWrapper<FundFiguresMapper>;
  CommunityFundProject: ResolverTypeWrapper<FundProjectRowMapper>;
  ConflictProblem: ResolverTypeWrapper<ConflictProblemMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<PlaceMapper>;
  DivisionCharity: ResolverTypeWrapper<PlaceMapper>;
  Donation: ResolverTypeWrapper<DonationRowMapper>;
  DonationConnection: ResolverTypeWrapper<DonationPageMapper>;
  DonationEdge: ResolverTypeWrapper<Omit<DonationEdge, 'node'> & { node: ResolversTypes['Donation'] }>;
  FundraisingCertificate: ResolverTypeWrapper<CertificateRowMapper>;
  FundraisingConditions: ResolverTypeWrapper<ConditionsMapper>;
  InputProblem: ResolverTypeWrapper<InputProblemMapper>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedMapper>;
  Money: ResolverTypeWrapper<FenMapper>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Resident: ResolverTypeWrapper<ResidentReferenceMapper>;
  ResidentCharity: ResolverTypeWrapper<ResidentReferenceMapper>;
  RuleProblem: ResolverTypeWrapper<RuleProblemMapper>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionAvailability: ActionAvailabilityMapper;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  CampaignDonation: DonationRowMapper;
  CampaignDonationConnection: DonationPageMapper;
  Int: Scalars['Int']['output'];
  CampaignDonationEdge: Omit<CampaignDonationEdge, 'node'> & { node: ResolversParentTypes['CampaignDonation'] };
  CharityCampaign: CampaignRowMapper;
  ID: Scalars['ID']['output'];
  CharityCampaignConnection: CampaignPageMapper;
  CharityCampaignEdge: Omit<CharityCampaignEdge, 'node'> & { node: ResolversParentTypes['CharityCampaign'] };
  CharityDisclosure: DisclosureMapper;
  CharityOrganisation: OrganisationRowMapper;
  CommunityFund: CommunityFundRowMapper;
  CommunityFundConnection: FundPageMapper;
  CommunityFundEdge: Omit<CommunityFundEdge, 'node'> & { node: ResolversParentTypes['CommunityFund'] };
  CommunityFundFigures: FundFiguresMapper;
  CommunityFundProject: FundProjectRowMapper;
  ConflictProblem: ConflictProblemMapper;
  DateTime: Scalars['DateTime']['output'];
  Division: PlaceMapper;
  DivisionCharity: PlaceMapper;
  Donation: DonationRowMapper;
  DonationConnection: DonationPageMapper;
  DonationEdge: Omit<DonationEdge, 'node'> & { node: ResolversParentTypes['Donation'] };
  FundraisingCertificate: CertificateRowMapper;
  FundraisingConditions: ConditionsMapper;
  InputProblem: InputProblemMapper;
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedMapper;
  Money: FenMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Problem: ProblemMapper;
  Query: Record<PropertyKey, never>;
  Resident: ResidentReferenceMapper;
  ResidentCharity: ResidentReferenceMapper;
  RuleProblem: RuleProblemMapper;
  SafeInt: Scalars['SafeInt']['output'];
  YearMonth: Scalars['YearMonth']['output'];
};

export type ActionAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionAvailability'] = ResolversParentTypes['ActionAvailability']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CampaignDonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignDonation'] = ResolversParentTypes['CampaignDonation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  donatedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  publishedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CampaignDonationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignDonationConnection'] = ResolversParentTypes['CampaignDonationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignDonationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CampaignDonation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignDonationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignDonationEdge'] = ResolversParentTypes['CampaignDonationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignDonation'], ParentType, ContextType>;
};

export type CharityCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaign'] = ResolversParentTypes['CharityCampaign'], FederationReferenceType extends FederationReferenceTypes['CharityCampaign'] = FederationReferenceTypes['CharityCampaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CharityCampaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  disclosures?: Resolver<Array<ResolversTypes['CharityDisclosure']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  donationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donations?: Resolver<ResolversTypes['CampaignDonationConnection'], ParentType, ContextType, Partial<CharityCampaignDonationsArgs>>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<CharityCampaignInForceArgs>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['CharityOrganisation']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharityCampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaignConnection'] = ResolversParentTypes['CharityCampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CharityCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CharityCampaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityCampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityCampaignEdge'] = ResolversParentTypes['CharityCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharityCampaign'], ParentType, ContextType>;
};

export type CharityDisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityDisclosure'] = ResolversParentTypes['CharityDisclosure']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CharityDisclosureKind'], ParentType, ContextType>;
};

export type CharityOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityOrganisation'] = ResolversParentTypes['CharityOrganisation'], FederationReferenceType extends FederationReferenceTypes['CharityOrganisation'] = FederationReferenceTypes['CharityOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CharityOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  charitySince?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deregisteredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CharityForm'], ParentType, ContextType>;
  fundraisingCertificate?: Resolver<Maybe<ResolversTypes['FundraisingCertificate']>, ParentType, ContextType, Partial<CharityOrganisationFundraisingCertificateArgs>>;
  fundraisingConditions?: Resolver<ResolversTypes['FundraisingConditions'], ParentType, ContextType, Partial<CharityOrganisationFundraisingConditionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<CharityOrganisationRatingArgs>>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityFund'] = ResolversParentTypes['CommunityFund'], FederationReferenceType extends FederationReferenceTypes['CommunityFund'] = FederationReferenceTypes['CommunityFund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityFund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['CommunityFundProject']>, ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityFundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityFundConnection'] = ResolversParentTypes['CommunityFundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityFundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommunityFund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityFundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityFundEdge'] = ResolversParentTypes['CommunityFundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityFund'], ParentType, ContextType>;
};

export type CommunityFundFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityFundFigures'] = ResolversParentTypes['CommunityFundFigures']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityFundProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityFundProject'] = ResolversParentTypes['CommunityFundProject']> = {
  goal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
  charity?: Resolver<Maybe<ResolversTypes['DivisionCharity']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DivisionCharityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionCharity'] = ResolversParentTypes['DivisionCharity']> = {
  campaignCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<DivisionCharityCampaignCountArgs>>;
  campaigns?: Resolver<ResolversTypes['CharityCampaignConnection'], ParentType, ContextType, Partial<DivisionCharityCampaignsArgs>>;
  communityFundList?: Resolver<ResolversTypes['CommunityFundConnection'], ParentType, ContextType, Partial<DivisionCharityCommunityFundListArgs>>;
  communityFunds?: Resolver<ResolversTypes['CommunityFundFigures'], ParentType, ContextType, Partial<DivisionCharityCommunityFundsArgs>>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<DivisionCharityOrganisationCountArgs>>;
};

export type DonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Donation'] = ResolversParentTypes['Donation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['CharityCampaign']>, ParentType, ContextType>;
  donatedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicationRefused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DonationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationConnection'] = ResolversParentTypes['DonationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DonationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Donation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationEdge'] = ResolversParentTypes['DonationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Donation'], ParentType, ContextType>;
};

export type FundraisingCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingCertificate'] = ResolversParentTypes['FundraisingCertificate']> = {
  grantedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type FundraisingConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingConditions'] = ResolversParentTypes['FundraisingConditions']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CharityCampaign' | 'CharityOrganisation' | 'CommunityFund', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'ConflictProblem' | 'InputProblem' | 'RuleProblem', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  charityCampaign?: Resolver<Maybe<ResolversTypes['CharityCampaign']>, ParentType, ContextType, RequireFields<QueryCharityCampaignArgs, 'filingNumber'>>;
  charityCampaigns?: Resolver<Maybe<ResolversTypes['CharityCampaignConnection']>, ParentType, ContextType, Partial<QueryCharityCampaignsArgs>>;
  charityOrganisation?: Resolver<Maybe<ResolversTypes['CharityOrganisation']>, ParentType, ContextType, RequireFields<QueryCharityOrganisationArgs, 'creditCode'>>;
};

export type ResidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident'], FederationReferenceType extends FederationReferenceTypes['Resident'] = FederationReferenceTypes['Resident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['ResidentCharity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResidentCharityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentCharity'] = ResolversParentTypes['ResidentCharity']> = {
  donatedTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, Partial<ResidentCharityDonationsArgs>>;
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

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  ActionAvailability?: ActionAvailabilityResolvers<ContextType>;
  CampaignDonation?: CampaignDonationResolvers<ContextType>;
  CampaignDonationConnection?: CampaignDonationConnectionResolvers<ContextType>;
  CampaignDonationEdge?: CampaignDonationEdgeResolvers<ContextType>;
  CharityCampaign?: CharityCampaignResolvers<ContextType>;
  CharityCampaignConnection?: CharityCampaignConnectionResolvers<ContextType>;
  CharityCampaignEdge?: CharityCampaignEdgeResolvers<ContextType>;
  CharityDisclosure?: CharityDisclosureResolvers<ContextType>;
  CharityOrganisation?: CharityOrganisationResolvers<ContextType>;
  CommunityFund?: CommunityFundResolvers<ContextType>;
  CommunityFundConnection?: CommunityFundConnectionResolvers<ContextType>;
  CommunityFundEdge?: CommunityFundEdgeResolvers<ContextType>;
  CommunityFundFigures?: CommunityFundFiguresResolvers<ContextType>;
  CommunityFundProject?: CommunityFundProjectResolvers<ContextType>;
  ConflictProblem?: ConflictProblemResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionCharity?: DivisionCharityResolvers<ContextType>;
  Donation?: DonationResolvers<ContextType>;
  DonationConnection?: DonationConnectionResolvers<ContextType>;
  DonationEdge?: DonationEdgeResolvers<ContextType>;
  FundraisingCertificate?: FundraisingCertificateResolvers<ContextType>;
  FundraisingConditions?: FundraisingConditionsResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResidentCharity?: ResidentCharityResolvers<ContextType>;
  RuleProblem?: RuleProblemResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  YearMonth?: GraphQLScalarType;
};

