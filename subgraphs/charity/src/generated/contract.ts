export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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

/** A line of a calculation that shows how it came to its result. */
export type CalculationStep = {
  __typename?: 'CalculationStep';
  /** The amount that it gives; null for a line without one. */
  amount?: Maybe<Money>;
  /** The legal basis; null where a setting decides. */
  article?: Maybe<Scalars['String']['output']>;
  /** The day that it gives; null for a line without one. */
  day?: Maybe<Scalars['LocalDate']['output']>;
  /** What the line says. */
  label: LocalizedText;
};

/** A case of any process, so that one component of a front end shows them all. */
export type Case = {
  /** Which acts are open to the viewer now, and why not; null as above. */
  availableActions?: Maybe<Array<ActionAvailability>>;
  /** The number under which the audit log keeps what is done and read for this case. */
  caseNumber: Scalars['String']['output'];
  /** What the law wants done in time, what was done included, in the order of their start; null as above. */
  deadlines?: Maybe<Array<StatutoryDeadline>>;
  /** What was done on it, the first act first; null for viewers who may not know. */
  history?: Maybe<Array<CaseHistoryEntry>>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  stage: CaseStage;
  /** Version of the case, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** An act on a case. */
export type CaseHistoryEntry = {
  __typename?: 'CaseHistoryEntry';
  /** Name of the mutation. */
  act: Scalars['String']['output'];
  /** When. */
  actedAt: Scalars['DateTime']['output'];
  /** Who acted: the subject of the token. Null for viewers who may not know. */
  actedBy?: Maybe<Scalars['String']['output']>;
  /** Role of who acted. */
  actedByRole: Scalars['String']['output'];
  /** Reason or remark that was given. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Where the case stood after it, as the code of `CaseStage`. */
  status: Scalars['String']['output'];
  /** Version of the case that it made. */
  version: Scalars['Int']['output'];
};

/** Where a case stands, for front ends that show the cases of every process alike. Each type has its own `status` beside it. */
export type CaseStage = {
  __typename?: 'CaseStage';
  /** The status, as a stable code of its process. */
  code: Scalars['String']['output'];
  /** Whether the case has come to its end. */
  isFinal: Scalars['Boolean']['output'];
  /** The status in words. */
  label: LocalizedText;
};

/** A public fundraising campaign that was filed with the bureau (备案). One filing number is one campaign. */
export type CharityCampaign = Node & {
  __typename?: 'CharityCampaign';
  /**
   * The days by which the charity must publish what it raised (Charity Law, article 79). The shorter intervals of an
   * emergency are not among them.
   */
  disclosures: Array<CharityDisclosure>;
  /** The division in which it raises them. */
  division?: Maybe<Division>;
  /** How many donations it received. */
  donationCount: Scalars['Int']['output'];
  /** Its donations as the public sees them, newest first. */
  donations: CharityCampaignDonationConnection;
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
  /** How many campaigns the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A donation as the public sees it. It leads to no person (Charity Law, article 82). */
export type CharityCampaignDonation = {
  __typename?: 'CharityCampaignDonation';
  /** The amount. */
  amount: Money;
  /** The day. */
  donatedOn: Scalars['LocalDate']['output'];
  /** The name under which the donor agreed to be published; null for an anonymous donation. */
  publishedAs?: Maybe<Scalars['String']['output']>;
};

/** A page of a campaign's donations. */
export type CharityCampaignDonationConnection = {
  __typename?: 'CharityCampaignDonationConnection';
  /** The donations of the page with their cursors. */
  edges: Array<CharityCampaignDonationEdge>;
  /** The donations of the page. */
  nodes: Array<CharityCampaignDonation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many donations the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A donation in a page of a campaign's donations. */
export type CharityCampaignDonationEdge = {
  __typename?: 'CharityCampaignDonationEdge';
  /** Where the donation stands in the list. */
  cursor: Scalars['String']['output'];
  /** The donation. */
  node: CharityCampaignDonation;
};

/** A campaign in a page. */
export type CharityCampaignEdge = {
  __typename?: 'CharityCampaignEdge';
  /** Where the campaign stands in the list. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: CharityCampaign;
};

/** The mutual-aid fund of a community or village. Money given to it helps neighbours (Charity Law, article 122). */
export type CharityCommunityFund = Node & {
  __typename?: 'CharityCommunityFund';
  /** When the community claimed its fund; null before. */
  claimedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whose fund it is. */
  community?: Maybe<Division>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The projects launched so far, the first one first. */
  projects: Array<CharityCommunityFundProject>;
  /** What all projects raised. */
  raised: Money;
  /** When the community was registered in the project. */
  registeredOn: Scalars['LocalDate']['output'];
};

/** A page of mutual-aid funds. */
export type CharityCommunityFundConnection = {
  __typename?: 'CharityCommunityFundConnection';
  /** The funds of the page with their cursors. */
  edges: Array<CharityCommunityFundEdge>;
  /** The funds of the page. */
  nodes: Array<CharityCommunityFund>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many funds the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A mutual-aid fund in a page. */
export type CharityCommunityFundEdge = {
  __typename?: 'CharityCommunityFundEdge';
  /** Where the fund stands in the list. */
  cursor: Scalars['String']['output'];
  /** The fund. */
  node: CharityCommunityFund;
};

/** The four counters of the "Happy Home" mutual-aid project, up to the end of a day. */
export type CharityCommunityFundFigures = {
  __typename?: 'CharityCommunityFundFigures';
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
export type CharityCommunityFundProject = {
  __typename?: 'CharityCommunityFundProject';
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

/** A donation as the donor and the bureau see it. */
export type CharityDonation = {
  __typename?: 'CharityDonation';
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
export type CharityDonationConnection = {
  __typename?: 'CharityDonationConnection';
  /** The donations of the page with their cursors. */
  edges: Array<CharityDonationEdge>;
  /** The donations of the page. */
  nodes: Array<CharityDonation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many donations the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A donation in a page of a person's donations. */
export type CharityDonationEdge = {
  __typename?: 'CharityDonationEdge';
  /** Where the donation stands in the list. */
  cursor: Scalars['String']['output'];
  /** The donation. */
  node: CharityDonation;
};

/** Legal forms of a charity (Charity Law, article 8). */
export type CharityForm =
  /** 基金会; credit codes begin with 53. */
  | 'FOUNDATION'
  /** 社会团体; credit codes begin with 51. */
  | 'SOCIAL_GROUP'
  /** 社会服务机构 (民办非企业单位); credit codes begin with 52. */
  | 'SOCIAL_SERVICE_ORGANISATION';

/** The right to raise funds in public (Charity Law, article 22). */
export type CharityFundraisingCertificate = {
  __typename?: 'CharityFundraisingCertificate';
  /** First day. */
  grantedOn: Scalars['LocalDate']['output'];
  /** Number of the certificate. */
  number: Scalars['ID']['output'];
  /** The day of revocation; null while it is in force. */
  revokedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** Whether an organisation may be given the right to raise funds in public. */
export type CharityFundraisingConditions = {
  __typename?: 'CharityFundraisingConditions';
  /** Whether every condition that dates decide is fulfilled. */
  met: Scalars['Boolean']['output'];
  /** The conditions that are not, with their articles; empty when all are. */
  problems: Array<Problem>;
};

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
  /** The division that registered it. */
  division?: Maybe<Division>;
  /** Legal form. */
  form: CharityForm;
  /** The certificate for fundraising in public (公开募捐资格证书) in force on a day; null without one. */
  fundraisingCertificate?: Maybe<CharityFundraisingCertificate>;
  /**
   * Whether the dates of the organisation fulfil the conditions for that certificate on a day. Its governance,
   * accounts and staff are examined by the bureau and are not part of the answer.
   */
  fundraisingConditions: CharityFundraisingConditions;
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
  /** Charity figures and lists of the division. */
  charity?: Maybe<DivisionCharity>;
  /** 6 digits for the city, 9 for a street or town, 12 for a community or village. */
  code: Scalars['ID']['output'];
};

/** Charity figures and lists of a division. In the demo city they are counted from demo rows. */
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
  communityFundList: CharityCommunityFundConnection;
  /**
   * The four counters of the "Happy Home" mutual-aid project (“幸福家园”村社互助工程) on a day. No such figure of
   * Yanji is published, only its rank in the province.
   */
  communityFunds: CharityCommunityFundFigures;
  /** Charities at home here on a day. */
  organisationCount: Scalars['Int']['output'];
};


/** Charity figures and lists of a division. In the demo city they are counted from demo rows. */
export type DivisionCharityCampaignCountArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Charity figures and lists of a division. In the demo city they are counted from demo rows. */
export type DivisionCharityCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Charity figures and lists of a division. In the demo city they are counted from demo rows. */
export type DivisionCharityCommunityFundListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Charity figures and lists of a division. In the demo city they are counted from demo rows. */
export type DivisionCharityCommunityFundsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Charity figures and lists of a division. In the demo city they are counted from demo rows. */
export type DivisionCharityOrganisationCountArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A file that somebody has handed in for a case, by `POST /evidence/SUBGRAPH?kind=CODE` and an act that names its id. What cameras and programs had written beside the picture or the pages is not in it. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What it was handed in as, as a stable code of its domain. */
  kind: Scalars['String']['output'];
  /** What it was handed in as, in words. */
  label: LocalizedText;
  /** Path below the address of the graph, without a token to be opened: GET answers with the file, to this viewer alone and for five minutes. Each time is in the audit log. Null without a viewer. */
  link?: Maybe<Scalars['String']['output']>;
  /** What it is, by its own bytes: `image/jpeg`, `image/png` or `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** SHA-256 of its bytes, in 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Its length in bytes. */
  size: Scalars['Int']['output'];
  /** Whether something harmful was looked for in it. */
  status: EvidenceStatus;
  /** Day on which it was handed in. */
  uploadedOn: Scalars['LocalDate']['output'];
};

/** Whether something harmful was looked for in a file. */
export type EvidenceStatus =
  /** A scanner has found nothing. Where it finds something, the file is not taken. */
  | 'CLEAN'
  /** Nobody has looked: no scanner was configured when it was handed in. */
  | 'UNSCANNED';

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

/** A decision, notice or certificate on paper. It is made from what was kept when it was issued, so that it prints the same later. */
export type IssuedPaper = {
  __typename?: 'IssuedPaper';
  /** Id of the case that it belongs to. */
  caseId: Scalars['ID']['output'];
  /** What it is, as a stable code. */
  code: Scalars['String']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** The day of issue. */
  issuedOn: Scalars['LocalDate']['output'];
  /** The number that stands on it, by which anybody finds out whether it is genuine. */
  number: Scalars['String']['output'];
  /** Path of the page to look at and to print, for five minutes and for this viewer. */
  page: Scalars['String']['output'];
  /** Path of the PDF, as above. */
  pdf: Scalars['String']['output'];
  /** SHA-256 of what it says, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** What it is called. */
  title: LocalizedText;
  /** Version of its text. */
  version: Scalars['Int']['output'];
};

/** A label in the languages of the city. Where a document needs two languages, Chinese comes first. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean in the spelling of Yanbian (ko-CN). */
  ko: Scalars['String']['output'];
  /** The label in the language that the request names in `Accept-Language`; Chinese otherwise. */
  text: Scalars['String']['output'];
  /** The national common language, in simplified characters. */
  zhHans: Scalars['String']['output'];
};

/** How far a message to a person has come. */
export type MessageStatus =
  /** The channel has taken it. */
  | 'DELIVERED'
  /** It was not taken, and is tried no more: an officer has to find another way. */
  | 'FAILED'
  /** It was not taken, and is tried again. */
  | 'FAILED_FOR_NOW'
  /** It waits to be sent. */
  | 'QUEUED';

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

/** What the number of a paper proves, and no more. */
export type PaperProof = {
  __typename?: 'PaperProof';
  /** The day of issue. */
  issuedOn: Scalars['LocalDate']['output'];
  /** What kind of paper it is. */
  title: LocalizedText;
};

/** What an office told a person, because the law says so or because it helps: the national common language first, then Korean. It goes out in both, since no register says which one somebody reads. */
export type PersonalMessage = {
  __typename?: 'PersonalMessage';
  /** The law that says that the person is told; null where none does. */
  article?: Maybe<Scalars['String']['output']>;
  /** How often it was tried in vain. */
  attempts: Scalars['Int']['output'];
  /** Id of the case that it is about. */
  caseId: Scalars['ID']['output'];
  /** What was told, as a stable code. */
  code: Scalars['String']['output'];
  /** Why it was not taken, as a code; null where it was or has yet to be tried. */
  fault?: Maybe<Scalars['String']['output']>;
  /** The primary key: a channel knows by it what it was given before. */
  id: Scalars['ID']['output'];
  /** The text in Korean, in the spelling of Yanbian. */
  ko: Scalars['String']['output'];
  /** Id of the person in the register of residents. */
  recipientId: Scalars['ID']['output'];
  /** When it was delivered or given up; null until then. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: MessageStatus;
  /** Version of the text. */
  version: Scalars['Int']['output'];
  /** When the act was carried out of which it tells. */
  writtenAt: Scalars['DateTime']['output'];
  /** The text in the national common language. */
  zhHans: Scalars['String']['output'];
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
  /** The donations, newest first. */
  donations?: Maybe<CharityDonationConnection>;
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

/** A period of the law: by when an office must have acted, or how long a citizen may. The day on which it starts is not counted (Civil Code, article 201); one of calendar days ends on a working day (article 203). */
export type StatutoryDeadline = {
  __typename?: 'StatutoryDeadline';
  /** The legal basis. */
  article: Scalars['String']['output'];
  /** Id of the case that it belongs to. */
  caseId: Scalars['ID']['output'];
  /** What must be done, as a stable code of its process. */
  code: Scalars['String']['output'];
  /** Day on which it was done; null while it runs. */
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The instant at which a period of hours ends; null for days. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day on time, with extension and pauses; a pause counts to its end from its beginning. */
  dueOn: Scalars['LocalDate']['output'];
  /** By how much it was extended, in its unit. */
  extendedBy?: Maybe<Scalars['Int']['output']>;
  /** Legal basis of the extension. */
  extensionBasis?: Maybe<Scalars['String']['output']>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Whether it is a time that must pass, as of a public notice: it ends by itself, and nobody is late by it. */
  isMinimum: Scalars['Boolean']['output'];
  /** What must be done, in words. */
  label: LocalizedText;
  /** How long it is by the law, without extension or pauses. */
  length: Scalars['Int']['output'];
  /** Whether it was or is done too late. */
  overdue: Scalars['Boolean']['output'];
  /** Legal basis of the latest pause. */
  pauseGround?: Maybe<Scalars['String']['output']>;
  /** How much of it is spent standing, in its unit; a pause counts to its end from its beginning. */
  pausedLength: Scalars['Int']['output'];
  /** Since when it stands; null while it runs. */
  pausedSince?: Maybe<Scalars['DateTime']['output']>;
  /** Last day of the latest pause, after which it runs on by itself; null when it was let run on before. */
  pausedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the end may still move, because the holidays of the time are not published yet. */
  provisional: Scalars['Boolean']['output'];
  /** Day on which it started. */
  startedOn: Scalars['LocalDate']['output'];
  /** What is counted. */
  unit: StatutoryDeadlineUnit;
};

/** What is counted in a period of the law. */
export type StatutoryDeadlineUnit =
  /** Calendar days; a period of them ends on a working day. */
  | 'CALENDAR_DAYS'
  /** Hours, by day and night. */
  | 'HOURS'
  /** Days on which offices work. */
  | 'WORKING_DAYS';
