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

/** What an act has let the other domains know: ids, codes, days and counts, never personal data. */
export type CaseworkEvent = {
  __typename?: 'CaseworkEvent';
  /** The subgraph where it happened, for example `residents`. */
  domain: Scalars['String']['output'];
  /** Everything that it says, by the names of docs/events.md. */
  facts: Array<CaseworkEventFact>;
  /** When it happened, in city time where the city has a day of its own. */
  happenedAt: Scalars['DateTime']['output'];
  /** The event's id: the same wherever it is told of. */
  id: Scalars['ID']['output'];
  /** The persons whom it names. */
  residents: Array<Resident>;
  /** The status of the case after it; null where it has none. */
  status?: Maybe<Scalars['String']['output']>;
  /** Id of the case or object that changed; `node` finds it where the viewer may see it. */
  subjectId: Scalars['ID']['output'];
  /** Its type, as in docs/events.md, for example `ResidentDeathRegistered`. */
  type: Scalars['String']['output'];
  /** The version that the act made of the case; null where there is none. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of events. */
export type CaseworkEventConnection = {
  __typename?: 'CaseworkEventConnection';
  /** The events of the page with their cursors. */
  edges: Array<CaseworkEventEdge>;
  /** The events of the page. */
  nodes: Array<CaseworkEvent>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many events the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the events in a page. */
export type CaseworkEventEdge = {
  __typename?: 'CaseworkEventEdge';
  /** Where it stands in the log. A cursor is good for ever. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: CaseworkEvent;
};

/** One thing that an event says. */
export type CaseworkEventFact = {
  __typename?: 'CaseworkEventFact';
  /** Name of the field, for example `diedOn`. */
  name: Scalars['String']['output'];
  /** Its value as text, or each of several values; empty for none. */
  values: Array<Scalars['String']['output']>;
};

/** Something that two domains disagree about: for an officer, who looks into both. */
export type CaseworkFinding = {
  __typename?: 'CaseworkFinding';
  /** Id of the case or object; `node` finds it where the viewer may see it. */
  objectId: Scalars['ID']['output'];
  /** What should not be, in English, for example `dead and in a bed`. */
  query: Scalars['String']['output'];
  /** The person; null when the viewer may not see it. */
  resident?: Maybe<Resident>;
};

/** One look over all domains. */
export type CaseworkReconciliation = {
  __typename?: 'CaseworkReconciliation';
  /** The run that somebody has asked for and that has not ended; null when there is none. */
  awaited?: Maybe<CaseworkReconciliationRun>;
  /** How much was found in the viewer's jurisdiction. */
  count: Scalars['Int']['output'];
  /** What was found in the viewer's jurisdiction, at most 100, by query and id. */
  findings: Array<CaseworkFinding>;
  /** How many queries were run. */
  queries: Scalars['Int']['output'];
  /** When it was run. */
  ranAt: Scalars['DateTime']['output'];
};

/** A run of the reconciliation that somebody asked for. */
export type CaseworkReconciliationRun = {
  __typename?: 'CaseworkReconciliationRun';
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** When it was carried out; null while it is awaited or under way. */
  ranAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it first, by the subject of the token. */
  requestedBy: Scalars['String']['output'];
};

/** Something that needs somebody: which case, of which kind, since when. It holds ids, codes and days only. */
export type CaseworkTask = Case & Node & {
  __typename?: 'CaseworkTask';
  /** Which acts the viewer may carry out now. */
  availableActions: Array<ActionAvailability>;
  /** The id as well: a task has no number of its own. */
  caseNumber: Scalars['String']['output'];
  /** The day on which it was finished or closed; null before. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why no rule could do it, as the domain's event says, for example `BED_GIVEN_AWAY`; null where that is not what opened it. */
  conflict?: Maybe<Scalars['String']['output']>;
  /** None: by when the case itself must be acted on stands in its own domain. */
  deadlines: Array<StatutoryDeadline>;
  /** The subgraph whose case it is about, for example `elder-care`. */
  domain: Scalars['String']['output'];
  /** What has been done with it, the first act first. */
  history: Array<CaseHistoryEntry>;
  /** The task's id. */
  id: Scalars['ID']['output'];
  /** What kind of work it is. */
  kind: CaseworkTaskKind;
  /** The kind in words. */
  label: LocalizedText;
  /** The day on which it was opened. */
  openedOn: Scalars['LocalDate']['output'];
  /** The persons whom it concerns. */
  residents: Array<Resident>;
  /** The status in words, and whether it is final. */
  stage: CaseStage;
  /** Where it stands. */
  status: CaseworkTaskStatus;
  /** Id of the case that needs somebody; `node` finds it where the viewer may see it. */
  subjectId: Scalars['ID']['output'];
  /** Who has taken it, by the subject of the token; null while nobody has. */
  takenBy?: Maybe<Scalars['String']['output']>;
  /** Raised by one with each change. */
  version: Scalars['Int']['output'];
};

/** A page of tasks. */
export type CaseworkTaskConnection = {
  __typename?: 'CaseworkTaskConnection';
  /** The tasks of the page with their cursors. */
  edges: Array<CaseworkTaskEdge>;
  /** The tasks of the page. */
  nodes: Array<CaseworkTask>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many tasks the whole list holds. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One of the tasks in a page. */
export type CaseworkTaskEdge = {
  __typename?: 'CaseworkTaskEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: CaseworkTask;
};

/** What kind of work a task is. */
export type CaseworkTaskKind =
  /** An application that a death or its correction meets in a place that no rule decides. */
  | 'ALLOWANCE_APPLICATION_CONFLICT'
  /** An application for an allowance waits to be accepted, or for what is missing to be named. */
  | 'ALLOWANCE_APPLICATION_TO_ACCEPT'
  /** An application waits for the county's decision. */
  | 'ALLOWANCE_APPLICATION_TO_DECIDE'
  /** A change of a grant waits for a second person. */
  | 'ALLOWANCE_CHANGE_TO_CONFIRM'
  /** A grant that a correction could not give back. */
  | 'ALLOWANCE_GRANT_CONFLICT'
  /** Somebody objects to a public notice. */
  | 'ALLOWANCE_OBJECTION_TO_RESOLVE'
  /** A payment run waits for approval. */
  | 'ALLOWANCE_PAYMENT_RUN_TO_APPROVE'
  /** A household in a grant has changed. */
  | 'ALLOWANCE_RECHECK_TO_SETTLE'
  /** Allowances have something under a record of the register that was merged into another one, or separated from it. */
  | 'ALLOWANCE_RECORD_CONFLICT'
  /** A review is due. */
  | 'ALLOWANCE_REVIEW_TO_RECORD'
  /** The results of an assessment wait for review. */
  | 'CARE_ASSESSMENT_TO_REVIEW'
  /** An assessment has no assessors. */
  | 'CARE_ASSESSORS_TO_ASSIGN'
  /** An elder was not reached. */
  | 'CARE_CONCERN'
  /** An institution says that a finding is put right. */
  | 'CARE_FINDING_TO_CONFIRM'
  /** Elder care has something under a record of the register that was merged into another one, or separated from it. */
  | 'CARE_RECORD_CONFLICT'
  /** A stay that a correction could not give back: the bed is given away, or somebody was admitted after the day of death. */
  | 'CARE_STAY_CONFLICT'
  /** A marriage that a correction could not give back: the survivor has married again, or it was registered after the day of death. */
  | 'MARRIAGE_CONFLICT'
  /** A correction of a marriage registration waits for the decision of a second person. */
  | 'MARRIAGE_CORRECTION_TO_DECIDE'
  /** A suspicion of trafficking or violence was reported. */
  | 'MARRIAGE_PROTECTION_REPORT'
  /** Marriages have something under a record of the register that was merged into another one, or separated from it. */
  | 'MARRIAGE_RECORD_CONFLICT'
  /** A revocation of a marriage registration waits for a second person. */
  | 'MARRIAGE_REVOCATION_TO_CONFIRM'
  /** A correction of the register waits for the decision of a second person. */
  | 'RESIDENT_CORRECTION_TO_DECIDE'
  /** A merge of two records of the register waits for a second person. */
  | 'RESIDENT_MERGE_TO_DECIDE';

/** What came of a task that was finished by hand. */
export type CaseworkTaskOutcome =
  /** An act in its domain has dealt with it. */
  | 'ACTED_ON'
  /** An office outside this graph deals with it. */
  | 'HANDED_ON'
  /** Nothing was to be done. */
  | 'NOT_NEEDED';

/** Where a task stands. */
export type CaseworkTaskStatus =
  /** Closed by itself: the case has moved on. */
  | 'CLOSED'
  /** Finished by hand. */
  | 'FINISHED'
  /** Nobody has taken it. */
  | 'OPEN'
  /** Somebody works on it. */
  | 'TAKEN';

/** An address of another system to which events are sent. */
export type CaseworkWebhook = Node & {
  __typename?: 'CaseworkWebhook';
  /** Which acts are open to the viewer now, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Messages that nobody sends any more: all attempts failed, or the receiver said that it is gone. */
  deadLetterCount: Scalars['Int']['output'];
  /** The last dead letters, the latest first, at most 20. */
  deadLetters: Array<CaseworkWebhookDelivery>;
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** Who registered it, by the subject of the token. */
  registeredBy: Scalars['String']['output'];
  /** The day on which it was registered. */
  registeredOn: Scalars['LocalDate']['output'];
  /** Whether it is sent anything. */
  status: CaseworkWebhookStatus;
  /** The types of events that are sent; empty for all that its registrant could know of. */
  types: Array<Scalars['String']['output']>;
  /** Where messages are sent. */
  url: Scalars['String']['output'];
  /** To be sent as `expectedVersion` with the next change. */
  version: Scalars['Int']['output'];
  /** Messages that have yet to arrive. */
  waiting: Scalars['Int']['output'];
};

/** A message that did not arrive. */
export type CaseworkWebhookDelivery = {
  __typename?: 'CaseworkWebhookDelivery';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Id of the event, and of the message (`webhook-id`): the same for every attempt. */
  eventId: Scalars['ID']['output'];
  /** What the last attempt came to: `HTTP_` and the status of the answer, or a code such as `TIMED_OUT`. */
  fault?: Maybe<Scalars['String']['output']>;
  /** When the last attempt was given up. */
  parkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The type of the event. */
  type: Scalars['String']['output'];
};

/** Whether a webhook is sent anything. */
export type CaseworkWebhookStatus =
  /** Events are sent as they happen. */
  | 'ACTIVE'
  /** Nothing is sent any more. */
  | 'DELETED'
  /** Events wait. */
  | 'PAUSED';

/** Input of `changeCaseworkWebhook`. */
export type ChangeCaseworkWebhookInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** Types of events, at most 50; empty for all. */
  types: Array<Scalars['String']['input']>;
  /** The webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of `changeCaseworkWebhook`. */
export type ChangeCaseworkWebhookPayload = {
  __typename?: 'ChangeCaseworkWebhookPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
  /** The webhook after the act; null when it was refused. */
  webhook?: Maybe<CaseworkWebhook>;
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

/** Input of `deleteCaseworkWebhook`. */
export type DeleteCaseworkWebhookInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of `deleteCaseworkWebhook`. */
export type DeleteCaseworkWebhookPayload = {
  __typename?: 'DeleteCaseworkWebhookPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
  /** The webhook after the act; null when it was refused. */
  webhook?: Maybe<CaseworkWebhook>;
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

/** Input of `finishCaseworkTask`. */
export type FinishCaseworkTaskInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** What came of it. There are no words here: what was done, and why, stands in the case. */
  outcome: CaseworkTaskOutcome;
  /** The task. */
  taskId: Scalars['ID']['input'];
};

/** What came of `finishCaseworkTask`. */
export type FinishCaseworkTaskPayload = {
  __typename?: 'FinishCaseworkTaskPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** The task after the act; null when it was refused. */
  task?: Maybe<CaseworkTask>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
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

/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Chooses other types of events. */
  changeCaseworkWebhook?: Maybe<ChangeCaseworkWebhookPayload>;
  /** Ends it for good: nothing is sent any more, and nothing waits. */
  deleteCaseworkWebhook?: Maybe<DeleteCaseworkWebhookPayload>;
  /** Finishes by hand a task that no act of a domain will close. One that somebody else has taken cannot be finished. */
  finishCaseworkTask?: Maybe<FinishCaseworkTaskPayload>;
  /** Sends nothing until it is resumed. What happens meanwhile waits. */
  pauseCaseworkWebhook?: Maybe<PauseCaseworkWebhookPayload>;
  /**
   * Registers an address to which events are sent, signed by the convention of Standard Webhooks (headers `webhook-id`,
   * `webhook-timestamp`, `webhook-signature`): those that the viewer may know of today, by the scopes and the division of the token.
   */
  registerCaseworkWebhook?: Maybe<RegisterCaseworkWebhookPayload>;
  /** Gives a task back that the viewer has taken. */
  releaseCaseworkTask?: Maybe<ReleaseCaseworkTaskPayload>;
  /** Sends dead letters again: one, or all of the webhook, each under the id that it had. */
  replayCaseworkWebhook?: Maybe<ReplayCaseworkWebhookPayload>;
  /** Goes on with what has waited. */
  resumeCaseworkWebhook?: Maybe<ResumeCaseworkWebhookPayload>;
  /**
   * Asks for a run of the reconciliation, which a process of the graph carries out within seconds; `reconciliation` then has what it
   * found. Whoever asks while a run is awaited or under way gets that one. For who may read the reconciliation.
   */
  startCaseworkReconciliation?: Maybe<StartCaseworkReconciliationPayload>;
  /** Takes a task: nobody else can take it then. */
  takeCaseworkTask?: Maybe<TakeCaseworkTaskPayload>;
  /** Sends a message of the type `webhook.test`. */
  testCaseworkWebhook?: Maybe<TestCaseworkWebhookPayload>;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationChangeCaseworkWebhookArgs = {
  input: ChangeCaseworkWebhookInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationDeleteCaseworkWebhookArgs = {
  input: DeleteCaseworkWebhookInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationFinishCaseworkTaskArgs = {
  input: FinishCaseworkTaskInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationPauseCaseworkWebhookArgs = {
  input: PauseCaseworkWebhookInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationRegisterCaseworkWebhookArgs = {
  input: RegisterCaseworkWebhookInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationReleaseCaseworkTaskArgs = {
  input: ReleaseCaseworkTaskInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationReplayCaseworkWebhookArgs = {
  input: ReplayCaseworkWebhookInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationResumeCaseworkWebhookArgs = {
  input: ResumeCaseworkWebhookInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationStartCaseworkReconciliationArgs = {
  input: StartCaseworkReconciliationInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationTakeCaseworkTaskArgs = {
  input: TakeCaseworkTaskInput;
};


/** Business acts, one field each. Send one at a time: acts of one request are not one transaction. */
export type MutationTestCaseworkWebhookArgs = {
  input: TestCaseworkWebhookInput;
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

/** Input of `pauseCaseworkWebhook`. */
export type PauseCaseworkWebhookInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of `pauseCaseworkWebhook`. */
export type PauseCaseworkWebhookPayload = {
  __typename?: 'PauseCaseworkWebhookPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
  /** The webhook after the act; null when it was refused. */
  webhook?: Maybe<CaseworkWebhook>;
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
  /**
   * What has happened in every domain, in the order in which it arrived here: each event once, none left out, whatever
   * was written at the same time. Any cursor, or `eventsEnd`, can be sent as `after`, also after years. Holds what the viewer may know: events of places within the jurisdiction whose domain
   * the viewer's scopes open. Null for residents, and for who acts for an organisation.
   */
  events?: Maybe<CaseworkEventConnection>;
  /** Cursor of the last event that has arrived, be it for the viewer or not: what comes after it is new. Null before the first. */
  eventsEnd?: Maybe<Scalars['String']['output']>;
  /**
   * What the domains disagree about, as the last reconciliation found it: every query must find nothing. A process of the graph runs
   * all of them four times a day, when `startCaseworkReconciliation` asks for it, and by `npm run reconcile`. Null before the first, for residents, and for who acts
   * for an organisation.
   */
  reconciliation?: Maybe<CaseworkReconciliation>;
  /** A task; null when there is none or the viewer may not handle it. */
  task?: Maybe<CaseworkTask>;
  /**
   * What needs somebody, the oldest first: opened by what happened in a domain, and closed when the case has moved on. Holds
   * what the viewer may handle: tasks of places within the jurisdiction whose scope the viewer has. Null for residents, and
   * for who acts for an organisation.
   */
  tasks?: Maybe<CaseworkTaskConnection>;
  /** A webhook; null when there is none in the viewer's jurisdiction. */
  webhook?: Maybe<CaseworkWebhook>;
  /**
   * Where events are sent from the viewer's jurisdiction, the oldest first, at most 100. Null for residents, and for who acts for
   * an organisation.
   */
  webhooks?: Maybe<Array<CaseworkWebhook>>;
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CaseworkTaskKind>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<CaseworkTaskStatus>;
};


export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};

/** What a webhook is registered with. */
export type RegisterCaseworkWebhookInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Types of events, at most 50; empty for all. */
  types: Array<Scalars['String']['input']>;
  /** Where messages are sent: `https`, no address of a private network, no redirect; at most 500 characters. */
  url: Scalars['String']['input'];
};

/** What came of `registerCaseworkWebhook`. */
export type RegisterCaseworkWebhookPayload = {
  __typename?: 'RegisterCaseworkWebhookPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** With which its messages are signed. It is in this answer and in no other, not even under the same key again: null then. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
  /** The webhook; null when it was refused. */
  webhook?: Maybe<CaseworkWebhook>;
};

/** Input of `releaseCaseworkTask`. */
export type ReleaseCaseworkTaskInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The task. */
  taskId: Scalars['ID']['input'];
};

/** What came of `releaseCaseworkTask`. */
export type ReleaseCaseworkTaskPayload = {
  __typename?: 'ReleaseCaseworkTaskPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** The task after the act; null when it was refused. */
  task?: Maybe<CaseworkTask>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
};

/** Input of `replayCaseworkWebhook`. */
export type ReplayCaseworkWebhookInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** Id of the message that is sent again; all dead letters of the webhook when left out. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of `replayCaseworkWebhook`. */
export type ReplayCaseworkWebhookPayload = {
  __typename?: 'ReplayCaseworkWebhookPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
  /** The webhook after the act; null when it was refused. */
  webhook?: Maybe<CaseworkWebhook>;
};

export type Resident = {
  __typename?: 'Resident';
  communityCode: Scalars['ID']['output'];
  /** The primary key. */
  id: Scalars['ID']['output'];
  /** What needs somebody about this person now, of what the viewer may handle. Null where the viewer may not see the person. */
  tasks?: Maybe<Array<CaseworkTask>>;
};

/** Input of `resumeCaseworkWebhook`. */
export type ResumeCaseworkWebhookInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of `resumeCaseworkWebhook`. */
export type ResumeCaseworkWebhookPayload = {
  __typename?: 'ResumeCaseworkWebhookPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
  /** The webhook after the act; null when it was refused. */
  webhook?: Maybe<CaseworkWebhook>;
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

/** Input of `startCaseworkReconciliation`. */
export type StartCaseworkReconciliationInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
};

/** What came of `startCaseworkReconciliation`. */
export type StartCaseworkReconciliationPayload = {
  __typename?: 'StartCaseworkReconciliationPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** The run; null when it was refused. */
  run?: Maybe<CaseworkReconciliationRun>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
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

/** Input of `takeCaseworkTask`. */
export type TakeCaseworkTaskInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The task. */
  taskId: Scalars['ID']['input'];
};

/** What came of `takeCaseworkTask`. */
export type TakeCaseworkTaskPayload = {
  __typename?: 'TakeCaseworkTaskPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** The task after the act; null when it was refused. */
  task?: Maybe<CaseworkTask>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
};

/** Input of `testCaseworkWebhook`. */
export type TestCaseworkWebhookInput = {
  /**
   * The client's own key of this request, 1 to 100 characters. The same key with the same input gets the first answer
   * again, a refusal too: take a new key for a new attempt.
   */
  clientMutationKey: Scalars['String']['input'];
  /** The version that the act is based on, as the client last read it; an older one is refused with `STALE_VERSION`. */
  expectedVersion: Scalars['Int']['input'];
  /** The webhook. */
  webhookId: Scalars['ID']['input'];
};

/** What came of `testCaseworkWebhook`. */
export type TestCaseworkWebhookPayload = {
  __typename?: 'TestCaseworkWebhookPayload';
  /** Why nothing was done; empty when it was. */
  problems: Array<Problem>;
  /** Remarks on what was done. */
  warnings: Array<Problem>;
  /** The webhook after the act; null when it was refused. */
  webhook?: Maybe<CaseworkWebhook>;
};
