/** Level of a division. */
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

/** Whether something harmful was looked for in a file. */
export type EvidenceStatus =
  /** A scanner has found nothing. Where it finds something, the file is not taken. */
  | 'CLEAN'
  /** Nobody has looked: no scanner was configured when it was handed in. */
  | 'UNSCANNED';

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
  /**
   * A report of violence or trafficking. Nobody whom it concerns is shown such a read; only the graph's own services read for
   * it.
   */
  | 'PROTECTION_CASE'
  /** An act of the register of residents. */
  | 'RESIDENT_REGISTRATION'
  /** Matching records with another system of the bureau. */
  | 'SYSTEM_INTEGRATION';

/** How an adoption was dissolved. */
export type ResidentAdoptionDissolution =
  /** By agreement, registered (Civil Code, article 1116). */
  | 'AGREEMENT'
  /** By a judgment. */
  | 'JUDGMENT';

/** How an adoption came about: the law asks less of some. */
export type ResidentAdoptionKind =
  /** 三代以内旁系同辈血亲的子女: the child of a collateral of the same generation within three (Civil Code, article 1099). */
  | 'COLLATERAL_KIN'
  /** Any other. */
  | 'ORDINARY'
  /** The child of the spouse (Civil Code, article 1103). */
  | 'STEPCHILD';

/** Where an adoption stands. */
export type ResidentAdoptionStatus =
  /** Dissolved. */
  | 'DISSOLVED'
  /** In force. */
  | 'IN_FORCE';

/** How a correction is decided. */
export type ResidentCorrectionDecision =
  /** It is entered. */
  | 'APPROVE'
  /** It is not. */
  | 'REFUSE';

/** What of a person's entry can be corrected. The citizen id is corrected by the police alone. */
export type ResidentCorrectionField =
  /** `birthDate`, as `YYYY-MM-DD`. */
  | 'BIRTH_DATE'
  /** `ethnicity`. */
  | 'ETHNICITY'
  /** `hukouType`. */
  | 'HUKOU_TYPE'
  /** `name`. */
  | 'NAME'
  /** `nameKo`. */
  | 'NAME_KO'
  /** `sex`. */
  | 'SEX';

/** Where a correction stands. */
export type ResidentCorrectionStatus =
  /** Approved and entered. */
  | 'APPROVED'
  /** Refused. */
  | 'REFUSED'
  /** Requested; somebody else decides. */
  | 'REQUESTED';

/** What was wrong with a death that was entered. */
export type ResidentDeathCorrection =
  /** The person lives. */
  | 'NOT_DEAD'
  /** The person died on another day. */
  | 'OTHER_DAY';

/** What speaks for two entries being one person. */
export type ResidentDuplicateEvidence =
  /** A day of birth with month and day exchanged, or two neighbouring digits. */
  | 'NEAR_BIRTH_DATE'
  /** A citizen id that differs by one slip from the other in the day of birth, the check digit left out. */
  | 'NEAR_CITIZEN_ID'
  /** A name with one character wrong, missing, too many or exchanged. */
  | 'NEAR_NAME'
  /** The same day of birth. */
  | 'SAME_BIRTH_DATE'
  /** The same community. */
  | 'SAME_COMMUNITY'
  /** The same name. */
  | 'SAME_NAME'
  /** The same telephone number. By itself it means nobody: families share one. */
  | 'SAME_PHONE'
  /** Another name that sounds the same in Chinese or in Korean, as a simplified and a traditional character do. */
  | 'SAME_SOUND';

/** How a household changes. */
export type ResidentHouseholdChange =
  /** Somebody comes into the household, out of another one or out of none. */
  | 'JOIN'
  /** Some members leave and belong to no household. */
  | 'LEAVE'
  /** 并户: all members of another household come into this one. */
  | 'MERGE'
  /** Nobody comes or goes; relations change, for example after the applicant has died. */
  | 'RELATIONS'
  /** 分户: some members begin a household of their own. */
  | 'SPLIT';

/** What makes two persons kin. */
export type ResidentKinBasis =
  /** By an adoption in force. */
  | 'ADOPTION'
  /** By birth. */
  | 'BLOOD';

/** What somebody is to another person. */
export type ResidentKinship =
  /** Son or daughter. */
  | 'CHILD'
  /** Father or mother. */
  | 'PARENT';

/** Where the merge of two records stands. */
export type ResidentMergeStatus =
  /** Dropped: both records stand as before. */
  | 'DROPPED'
  /** Carried out: the other record points to the kept one. */
  | 'MERGED'
  /** Proposed; another person carries it out. */
  | 'PROPOSED'
  /** Carried out, and undone: both records stand for themselves. */
  | 'SEPARATED';

/** Where somebody moves. */
export type ResidentMove =
  /** 迁入: back into the city, for somebody who had moved out. */
  | 'IN'
  /** 迁出: out of the city. */
  | 'OUT'
  /** From one community of the city into another. */
  | 'WITHIN';

/** Where a person stands in the register. */
export type ResidentStatus =
  /** Has died. */
  | 'DEAD'
  /** Lives here. */
  | 'LIVING'
  /** Was a second record of somebody: what holds stands in `mergedInto`. */
  | 'MERGED'
  /** Has moved out of the city. */
  | 'MOVED_OUT';

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

/** What is counted in a period of the law. */
export type StatutoryDeadlineUnit =
  /** Calendar days; a period of them ends on a working day. */
  | 'CALENDAR_DAYS'
  /** Hours, by day and night. */
  | 'HOURS'
  /** Days on which offices work. */
  | 'WORKING_DAYS';
