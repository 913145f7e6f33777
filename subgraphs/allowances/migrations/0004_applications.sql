-- Applications for an allowance (最低生活保障审核确认办法, 民发〔2021〕57号), from the request to the decision.

-- Who handles allowances or sits on a committee, each with the entry in the registry: kin of theirs who apply go
-- to the separate register (articles 11 and 20).
CREATE TABLE staff (
  id            text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'stf\_%'),
  -- The account in the graph; committee members may have none.
  account       text UNIQUE,
  resident_id   text COLLATE "C",
  name          text NOT NULL CHECK (name <> ''),
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  post          text NOT NULL CHECK (post IN ('ALLOWANCE_STAFF', 'COMMITTEE_MEMBER')),
  since         date NOT NULL,
  until         date CHECK (until >= since)
);
CREATE INDEX staff_place ON staff (division_code);

-- Streets to which the decision is delegated (社会救助法, article 44).
CREATE TABLE delegated_streets (
  division_code text COLLATE "C" PRIMARY KEY CHECK (division_code ~ '^[0-9]{9}$'),
  since         date NOT NULL,
  source        text NOT NULL CHECK (source <> '')
);

CREATE TABLE applications (
  id                text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'app\_%'),
  household_id      text COLLATE "C" NOT NULL,
  community_code    text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  settlement        text NOT NULL CHECK (settlement IN ('URBAN', 'RURAL')),
  applicant_id      text COLLATE "C" NOT NULL,
  applicant_name    text NOT NULL CHECK (applicant_name <> ''),
  ground            text NOT NULL CHECK (ground IN ('HOUSEHOLD', 'SEVERE_DISABILITY', 'INTELLECTUAL_OR_MENTAL_DISABILITY',
    'MAJOR_ILLNESS', 'CLERGY', 'OTHER')),
  -- Why a person of another ground applies alone; asked for OTHER.
  ground_remark     text CHECK (length(ground_remark) BETWEEN 1 AND 1000),
  register          text NOT NULL CHECK (register IN ('ORDINARY', 'SEPARATE')),
  status            text NOT NULL CHECK (status IN ('SUBMITTED', 'SUPPLEMENT_REQUESTED', 'ACCEPTED', 'INVESTIGATING',
    'CHECKING', 'FIRST_OPINION', 'PUBLIC_NOTICE', 'OBJECTION', 'RE_INVESTIGATING', 'COUNTY_REVIEW', 'CONFIRMED',
    'REFUSED', 'TERMINATED', 'WITHDRAWN')),
  open              boolean NOT NULL GENERATED ALWAYS AS
    (status NOT IN ('CONFIRMED', 'REFUSED', 'TERMINATED', 'WITHDRAWN')) STORED,
  -- Whether the street decides, to which the decision was delegated when the household applied.
  delegated         boolean NOT NULL,
  without_supporter boolean NOT NULL,
  rigid_expense_fen bigint CHECK (rigid_expense_fen >= 0),
  self_care         text CHECK (self_care IN ('ABLE', 'PARTLY_DISABLED', 'FULLY_DISABLED')),
  submitted_on      date NOT NULL,
  submitted_by      text NOT NULL,
  -- The written entrustment, where somebody outside the household submits.
  entrustment       text CHECK (length(entrustment) BETWEEN 1 AND 1000),
  -- A new investigation begins a new round (article 19).
  round             integer NOT NULL CHECK (round > 0),
  version           integer NOT NULL CHECK (version > 0),
  UNIQUE (id, open),
  CHECK (ground <> 'OTHER' OR ground_remark IS NOT NULL)
);
CREATE UNIQUE INDEX one_open_application ON applications (household_id) WHERE open;
CREATE INDEX applications_queue ON applications (community_code, submitted_on, id);
CREATE INDEX applications_household ON applications (household_id);

-- Who applies, with what the household declared. `open` follows the application through the foreign key.
CREATE TABLE application_members (
  application_id     text COLLATE "C" NOT NULL,
  resident_id        text COLLATE "C" NOT NULL,
  position           integer NOT NULL CHECK (position > 0),
  relation           text NOT NULL CHECK (relation IN ('APPLICANT', 'SPOUSE', 'MINOR_CHILD', 'ADULT_CHILD_STUDENT',
    'ADULT_CHILD', 'PARENT', 'OTHER')),
  birth_date         date NOT NULL,
  imprisoned         boolean NOT NULL,
  away_by_order      boolean NOT NULL,
  clergy_away_years  integer NOT NULL CHECK (clergy_away_years BETWEEN 0 AND 120),
  lives_in_household boolean,
  disability_kind    text CHECK (disability_kind IN ('PHYSICAL', 'SENSORY', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE')),
  disability_grade   integer CHECK (disability_grade BETWEEN 1 AND 4),
  major_illness      boolean NOT NULL,
  open               boolean NOT NULL DEFAULT true,
  PRIMARY KEY (application_id, resident_id),
  UNIQUE (application_id, position),
  FOREIGN KEY (application_id, open) REFERENCES applications (id, open) ON UPDATE CASCADE,
  CHECK ((disability_kind IS NULL) = (disability_grade IS NULL))
);
CREATE UNIQUE INDEX one_open_application_of_person ON application_members (resident_id) WHERE open;
CREATE INDEX application_members_resident ON application_members (resident_id);

-- Near kin among those who handle allowances: why a case is on the separate register.
CREATE TABLE application_conflicts (
  application_id text COLLATE "C" NOT NULL REFERENCES applications,
  staff_id       text COLLATE "C" NOT NULL REFERENCES staff,
  resident_id    text COLLATE "C" NOT NULL,
  kinship        text NOT NULL CHECK (kinship IN ('SAME_PERSON', 'SPOUSE', 'PARENT', 'CHILD', 'GRANDPARENT',
    'GRANDCHILD', 'DIRECT_LINE', 'SIBLING', 'SAME_HOUSEHOLD')),
  PRIMARY KEY (application_id, staff_id, resident_id)
);

-- The one-time notice of everything missing (article 10): the key lets no second one be. What offices can look up
-- themselves cannot stand in it (社会救助法, article 62).
CREATE TABLE supplement_notices (
  application_id text COLLATE "C" PRIMARY KEY REFERENCES applications,
  requested_on   date NOT NULL,
  requested_by   text NOT NULL,
  items          text[] NOT NULL CHECK (cardinality(items) > 0 AND items <@ ARRAY['SIGNED_APPLICATION',
    'CHECK_AUTHORISATION', 'INCOME_STATEMENT', 'PROPERTY_STATEMENT', 'SUPPORTER_STATEMENT', 'WRITTEN_ENTRUSTMENT',
    'ILLNESS_EVIDENCE', 'STUDY_EVIDENCE', 'OTHER_STATEMENT']),
  remark         text CHECK (length(remark) BETWEEN 1 AND 1000)
);

CREATE TABLE supplements (
  application_id text COLLATE "C" PRIMARY KEY REFERENCES supplement_notices,
  answered_on    date NOT NULL,
  answered_by    text NOT NULL,
  remark         text CHECK (length(remark) BETWEEN 1 AND 1000)
);

-- At least two investigators, and the signatures of both sides (article 16).
CREATE TABLE investigations (
  id                      text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'inv\_%'),
  application_id          text COLLATE "C" NOT NULL REFERENCES applications,
  round                   integer NOT NULL CHECK (round > 0),
  level                   text NOT NULL CHECK (level IN ('STREET', 'COUNTY')),
  visited_on              date NOT NULL,
  investigator_ids        text[] NOT NULL CONSTRAINT two_investigators
    CHECK (cardinality(investigator_ids) >= 2 AND investigator_ids[1] <> investigator_ids[2]),
  signed_by_id            text COLLATE "C" NOT NULL,
  signed_by_investigators boolean NOT NULL CHECK (signed_by_investigators),
  findings                text NOT NULL CHECK (length(findings) BETWEEN 1 AND 4000),
  recorded_by             text NOT NULL,
  UNIQUE (application_id, round, level)
);

-- A check of the household's finances (article 17); the latest counts.
CREATE TABLE income_checks (
  application_id text COLLATE "C" NOT NULL REFERENCES applications,
  number         integer NOT NULL CHECK (number > 0),
  round          integer NOT NULL CHECK (round > 0),
  checked_on     date NOT NULL,
  checked_by     text NOT NULL,
  PRIMARY KEY (application_id, number)
);

CREATE TABLE income_check_results (
  application_id text COLLATE "C" NOT NULL,
  number         integer NOT NULL,
  source         text NOT NULL CHECK (source IN ('HUKOU', 'TAX', 'SOCIAL_INSURANCE', 'REAL_ESTATE',
    'COMPANY_REGISTRATION', 'HOUSING_FUND', 'VEHICLES', 'DEPOSITS', 'INSURANCE', 'SECURITIES', 'ONLINE_FINANCE')),
  outcome        text NOT NULL CHECK (outcome IN ('AS_DECLARED', 'MISMATCH', 'NO_RECORD')),
  remark         text CHECK (length(remark) BETWEEN 1 AND 1000),
  PRIMARY KEY (application_id, number, source),
  FOREIGN KEY (application_id, number) REFERENCES income_checks,
  CHECK (outcome <> 'MISMATCH' OR remark IS NOT NULL)
);

-- Income per person: as declared (number 0), and as each check found it.
CREATE TABLE application_incomes (
  application_id   text COLLATE "C" NOT NULL,
  resident_id      text COLLATE "C" NOT NULL,
  number           integer NOT NULL CHECK (number >= 0),
  position         integer NOT NULL CHECK (position > 0),
  kind             text NOT NULL CHECK (kind IN ('WAGE', 'BUSINESS', 'PROPERTY', 'TRANSFER', 'PENSION', 'HONOUR_PENSION',
    'SCHOLARSHIP', 'SOCIAL_ASSISTANCE', 'FAMILY_PLANNING_REWARD')),
  monthly_fen      bigint NOT NULL CHECK (monthly_fen >= 0),
  monthly_cost_fen bigint NOT NULL CHECK (monthly_cost_fen >= 0),
  PRIMARY KEY (application_id, resident_id, number, position),
  FOREIGN KEY (application_id, resident_id) REFERENCES application_members
);

CREATE TABLE first_opinions (
  application_id text COLLATE "C" NOT NULL REFERENCES applications,
  round          integer NOT NULL CHECK (round > 0),
  given_on       date NOT NULL,
  given_by       text NOT NULL,
  proposal       text NOT NULL CHECK (proposal IN ('GRANT', 'REFUSE')),
  reason         text CHECK (length(reason) BETWEEN 1 AND 2000),
  calculation_id text COLLATE "C" NOT NULL REFERENCES calculations,
  PRIMARY KEY (application_id, round),
  CHECK (proposal = 'GRANT' OR reason IS NOT NULL)
);

-- Name, number of members and amount only (article 24). Found by nobody before its first or after its last day.
CREATE TABLE notices (
  id                 text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'ntc\_%'),
  application_id     text COLLATE "C" NOT NULL REFERENCES applications,
  kind               text NOT NULL CHECK (kind IN ('FIRST_OPINION', 'RESULT')),
  round              integer NOT NULL CHECK (round > 0),
  community_code     text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  applicant_name     text NOT NULL CHECK (applicant_name <> ''),
  members            integer NOT NULL CHECK (members > 0),
  monthly_amount_fen bigint NOT NULL CHECK (monthly_amount_fen >= 0),
  published_on       date NOT NULL,
  until              date NOT NULL,
  UNIQUE (application_id, kind, round),
  -- Seven days (article 19), unless a new investigation took it down.
  CHECK (until >= published_on - 1)
);
CREATE INDEX notices_place ON notices (community_code, published_on, id);

CREATE TABLE objections (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'obj\_%'),
  application_id text COLLATE "C" NOT NULL REFERENCES applications,
  notice_id      text COLLATE "C" NOT NULL REFERENCES notices,
  raised_on      date NOT NULL,
  raised_by      text NOT NULL,
  resident_id    text COLLATE "C",
  statement      text NOT NULL CHECK (length(statement) BETWEEN 1 AND 4000),
  -- JOINED: answered by the new investigation that another objection brought.
  resolution     text CHECK (resolution IN ('UPHELD', 'DISMISSED', 'JOINED')),
  resolved_on    date CHECK (resolved_on >= raised_on),
  resolved_by    text,
  answer         text CHECK (length(answer) BETWEEN 1 AND 4000),
  CHECK (num_nulls(resolution, resolved_on, resolved_by, answer) IN (0, 4))
);
CREATE UNIQUE INDEX one_open_objection_of_account ON objections (notice_id, raised_by) WHERE resolution IS NULL;
CREATE INDEX objections_application ON objections (application_id);

-- One account has one part in a case: who accepted, investigated or checked it cannot decide on it.
CREATE TABLE duties (
  application_id text COLLATE "C" NOT NULL REFERENCES applications,
  account        text NOT NULL,
  duty           text NOT NULL CHECK (duty IN ('HANDLES', 'DECIDES')),
  CONSTRAINT one_duty_of_account PRIMARY KEY (application_id, account),
  UNIQUE (application_id, account, duty)
);
CREATE UNIQUE INDEX one_decider ON duties (application_id) WHERE duty = 'DECIDES';

CREATE TABLE decisions (
  application_id text COLLATE "C" PRIMARY KEY REFERENCES applications,
  outcome        text NOT NULL CHECK (outcome IN ('GRANTED', 'REFUSED')),
  decided_on     date NOT NULL,
  decided_by     text NOT NULL,
  duty           text NOT NULL DEFAULT 'DECIDES' CHECK (duty = 'DECIDES'),
  reason         text CHECK (length(reason) BETWEEN 1 AND 2000),
  calculation_id text COLLATE "C" REFERENCES calculations,
  grant_id       text COLLATE "C" UNIQUE REFERENCES grants,
  -- When the household got the written refusal through the street (article 21).
  delivered_on   date CHECK (delivered_on >= decided_on),
  FOREIGN KEY (application_id, decided_by, duty) REFERENCES duties (application_id, account, duty),
  CHECK ((outcome = 'GRANTED') = (grant_id IS NOT NULL)),
  CHECK (outcome = 'REFUSED' OR calculation_id IS NOT NULL),
  CONSTRAINT refusal_has_a_reason CHECK ((outcome = 'REFUSED') = (reason IS NOT NULL)),
  CHECK (outcome = 'REFUSED' OR delivered_on IS NULL)
);

-- What was done on a case, one act for each version of it.
CREATE TABLE application_acts (
  application_id text COLLATE "C" NOT NULL REFERENCES applications,
  version        integer NOT NULL CHECK (version > 0),
  at             timestamptz NOT NULL,
  account        text NOT NULL,
  role           text NOT NULL,
  action         text NOT NULL CHECK (action <> ''),
  status         text NOT NULL CHECK (status <> ''),
  remark         text CHECK (length(remark) BETWEEN 1 AND 4000),
  PRIMARY KEY (application_id, version)
);

-- The clocks of the law, each from the act that starts it to the one that ends it.
CREATE TABLE deadlines (
  id              text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'ddl\_%'),
  application_id  text COLLATE "C" NOT NULL REFERENCES applications,
  community_code  text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  kind            text NOT NULL CHECK (kind IN ('INVESTIGATION_START', 'INFORMATION_CHECK', 'PUBLIC_NOTICE',
    'COUNTY_DECISION', 'WRITTEN_REFUSAL', 'WHOLE_PROCESS')),
  round           integer NOT NULL CHECK (round > 0),
  started_on      date NOT NULL,
  days            integer NOT NULL CHECK (days > 0),
  unit            text NOT NULL CHECK (unit IN ('WORKING', 'CALENDAR')),
  article         text NOT NULL CHECK (article <> ''),
  due_on          date NOT NULL CHECK (due_on > started_on),
  -- The holidays of the time are not published yet: the day may move.
  provisional     boolean NOT NULL,
  paused_since    date CHECK (paused_since >= started_on),
  pause_basis     text CHECK (length(pause_basis) BETWEEN 1 AND 1000),
  paused_days     integer NOT NULL DEFAULT 0 CHECK (paused_days >= 0),
  extended_by     integer CHECK (extended_by > 0),
  extension_basis text CHECK (length(extension_basis) BETWEEN 1 AND 1000),
  completed_on    date CHECK (completed_on >= started_on),
  UNIQUE (application_id, kind, round),
  CHECK (paused_since IS NULL OR (pause_basis IS NOT NULL AND completed_on IS NULL)),
  CHECK ((extended_by IS NULL) = (extension_basis IS NULL)),
  -- 30 working days, in special cases 45 (article 22).
  CONSTRAINT at_most_45_working_days
    CHECK (extended_by IS NULL OR (kind = 'WHOLE_PROCESS' AND days + extended_by <= 45))
);
CREATE INDEX deadlines_running ON deadlines (community_code, due_on, id)
  WHERE completed_on IS NULL AND paused_since IS NULL;

-- A person of a household on the edge may get an allowance alone (article 8), while the household stays on it.
DROP INDEX grants_running;
CREATE UNIQUE INDEX grants_running ON grants (household_id, (category = 'EDGE')) WHERE effective_until IS NULL;
ALTER TABLE grants DROP CONSTRAINT grants_stop_reason_check;
ALTER TABLE grants ADD CONSTRAINT grants_stop_reason_check CHECK (stop_reason IN
  ('INCOME_ABOVE_STANDARD', 'DIED', 'MOVED_AWAY', 'WITHDRAWN', 'PERIOD_ENDED', 'HOUSEHOLD_CHANGED',
   'NOT_COOPERATING', 'FRAUD', 'SUPERSEDED'));

-- What was declared, found, said and decided is evidence: it is added to, never rewritten or taken out.
DO $$
DECLARE
  app text := current_schema() || '_app';
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON applications, application_members, notices, objections, decisions,
    deadlines FROM %I', app);
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON application_conflicts, supplement_notices, supplements,
    investigations, income_checks, income_check_results, application_incomes, first_opinions, duties,
    application_acts FROM %I', app);
END $$;
