-- The life of a grant after its decision: reviews, changes with their hearings, jobs that were offered, changes that
-- nobody reported, and re-checks after a death or a marriage.

-- Every grant that runs has one open review; it is closed by what was found (办法, article 31).
CREATE TABLE reviews (
  id             text COLLATE "C" PRIMARY KEY,
  grant_id       text COLLATE "C" NOT NULL REFERENCES grants,
  cadence        text NOT NULL CHECK (cadence IN ('YEARLY', 'HALF_YEARLY')),
  due_on         date NOT NULL,
  done_on        date,
  done_by        text,
  outcome        text CHECK (outcome IN ('UNCHANGED', 'AMOUNT_CHANGED', 'GRADUAL_EXIT', 'STOP')),
  findings       text CHECK (findings <> ''),
  calculation_id text COLLATE "C" REFERENCES calculations,
  change_id      text COLLATE "C",
  CHECK (num_nulls(done_on, done_by, outcome, findings) IN (0, 4)),
  CHECK (change_id IS NULL OR outcome <> 'UNCHANGED')
);
CREATE UNIQUE INDEX reviews_open ON reviews (grant_id) WHERE done_on IS NULL;
CREATE INDEX reviews_due ON reviews (due_on, id) WHERE done_on IS NULL;
CREATE INDEX reviews_grant ON reviews (grant_id, due_on);

-- A change of a running grant that somebody proposes and another person decides on.
CREATE TABLE grant_changes (
  id               text COLLATE "C" PRIMARY KEY,
  grant_id         text COLLATE "C" NOT NULL REFERENCES grants,
  kind             text NOT NULL CHECK (kind IN ('RAISE', 'REDUCTION', 'GRADUAL_EXIT', 'STOP')),
  cause            text NOT NULL CHECK (cause IN ('REVIEW', 'CLEAR_CHANGE', 'HOUSEHOLD_CHANGED', 'JOBS_REFUSED',
    'UNREPORTED_CHANGE', 'NOT_COOPERATING')),
  stop_reason      text CHECK (stop_reason IN ('INCOME_ABOVE_STANDARD', 'HOUSEHOLD_CHANGED', 'NOT_COOPERATING', 'FRAUD')),
  -- The person whose share alone is cut (办法, article 34).
  resident_id      text COLLATE "C",
  grounds          text NOT NULL CHECK (grounds <> ''),
  calculation_id   text COLLATE "C" REFERENCES calculations,
  -- First month of a change that reaches back; null: the month after the confirmation.
  since            date CHECK (extract(day FROM since) = 1),
  exit_months      integer CHECK (exit_months > 0),
  hearing_required boolean NOT NULL,
  -- Copied from the hearing, so that the constraint below can see it.
  heard_on         date,
  proposed_on      date NOT NULL,
  proposed_by      text NOT NULL,
  decision         text CHECK (decision IN ('CONFIRMED', 'DROPPED')),
  decided_on       date,
  decided_by       text,
  reasons          text CHECK (reasons <> ''),
  CHECK ((kind = 'STOP') = (stop_reason IS NOT NULL)),
  CHECK ((kind = 'GRADUAL_EXIT') = (exit_months IS NOT NULL)),
  CHECK (kind = 'STOP' OR calculation_id IS NOT NULL),
  CHECK ((cause = 'JOBS_REFUSED') = (resident_id IS NOT NULL)),
  CHECK (num_nulls(decision, decided_on, decided_by, reasons) IN (0, 4)),
  -- 社会救助法, article 48: no cut and no stop before the recipient was heard.
  CONSTRAINT heard_before_confirmed CHECK (decision IS DISTINCT FROM 'CONFIRMED' OR NOT hearing_required
    OR heard_on IS NOT NULL),
  CONSTRAINT another_person_confirms CHECK (decision IS DISTINCT FROM 'CONFIRMED' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX grant_changes_open ON grant_changes (grant_id) WHERE decision IS NULL;
CREATE INDEX grant_changes_grant ON grant_changes (grant_id, id);
ALTER TABLE reviews ADD FOREIGN KEY (change_id) REFERENCES grant_changes;

CREATE TABLE hearings (
  id          text COLLATE "C" PRIMARY KEY,
  change_id   text COLLATE "C" NOT NULL UNIQUE REFERENCES grant_changes,
  opened_on   date NOT NULL,
  outcome     text CHECK (outcome IN ('HELD', 'WAIVED')),
  heard_on    date CHECK (heard_on >= opened_on),
  recorded_by text,
  statement   text CHECK (statement <> ''),
  CHECK (num_nulls(outcome, heard_on, recorded_by) IN (0, 3)),
  CHECK (outcome IS DISTINCT FROM 'HELD' OR statement IS NOT NULL)
);

CREATE TABLE job_offers (
  id          text COLLATE "C" PRIMARY KEY,
  grant_id    text COLLATE "C" NOT NULL REFERENCES grants,
  resident_id text COLLATE "C" NOT NULL,
  offered_on  date NOT NULL,
  job         text NOT NULL CHECK (job <> ''),
  answer      text NOT NULL CHECK (answer IN ('TAKEN', 'REFUSED_WITH_REASON', 'REFUSED_WITHOUT_REASON')),
  reason      text CHECK (reason <> ''),
  recorded_by text NOT NULL,
  -- The change of the person's share that the third refusal in a row opened.
  change_id   text COLLATE "C" REFERENCES grant_changes,
  CONSTRAINT offer_once UNIQUE (resident_id, offered_on, job),
  CHECK (answer <> 'REFUSED_WITH_REASON' OR reason IS NOT NULL)
);
CREATE INDEX job_offers_grant ON job_offers (grant_id, offered_on);

CREATE TABLE unreported_changes (
  id          text COLLATE "C" PRIMARY KEY,
  grant_id    text COLLATE "C" NOT NULL REFERENCES grants,
  what        text NOT NULL CHECK (what <> ''),
  happened_on date NOT NULL,
  found_on    date NOT NULL CHECK (found_on >= happened_on),
  measure     text NOT NULL CHECK (measure IN ('EDUCATED', 'FRAUD')),
  change_id   text COLLATE "C" REFERENCES grant_changes,
  recorded_by text NOT NULL,
  -- Silence of more than three months; false statements (社会救助法, article 73) have no such time.
  CHECK (measure = 'FRAUD' OR found_on > happened_on + interval '3 months')
);
CREATE INDEX unreported_changes_grant ON unreported_changes (grant_id, found_on);

-- What happened in a household and must be looked at. Found once, however often it is looked for.
CREATE TABLE rechecks (
  id             text COLLATE "C" PRIMARY KEY,
  grant_id       text COLLATE "C" NOT NULL REFERENCES grants,
  cause          text NOT NULL CHECK (cause IN ('DEATH', 'MARRIAGE', 'DIVORCE', 'BIRTH', 'MOVED', 'INCOME', 'OTHER')),
  resident_id    text COLLATE "C",
  happened_on    date NOT NULL,
  opened_on      date NOT NULL CHECK (opened_on >= happened_on),
  opened_by      text NOT NULL,
  report         text CHECK (report <> ''),
  -- Of a death three months later (2022 notice); null where no source sets a time.
  due_on         date CHECK ((cause = 'DEATH') = (due_on IS NOT NULL)),
  settled_on     date,
  settled_by     text,
  outcome        text CHECK (outcome IN ('UNCHANGED', 'SETTLED', 'ENDED', 'CHANGE_PROPOSED')),
  calculation_id text COLLATE "C" REFERENCES calculations,
  change_id      text COLLATE "C" REFERENCES grant_changes,
  CONSTRAINT recheck_once UNIQUE NULLS NOT DISTINCT (grant_id, cause, resident_id, happened_on),
  CHECK (cause NOT IN ('DEATH', 'MARRIAGE') OR resident_id IS NOT NULL),
  CHECK (num_nulls(settled_on, settled_by, outcome) IN (0, 3))
);
-- One dies once, whatever day was reported first.
CREATE UNIQUE INDEX recheck_of_death ON rechecks (grant_id, resident_id) WHERE cause = 'DEATH';
CREATE INDEX rechecks_open ON rechecks (opened_on, id) WHERE settled_on IS NULL;
CREATE INDEX rechecks_resident ON rechecks (resident_id);

-- Payment that was put to rest or taken up again, and grants that ended as the household wanted, with the reasons.
CREATE TABLE grant_acts (
  id       text COLLATE "C" PRIMARY KEY,
  grant_id text COLLATE "C" NOT NULL REFERENCES grants,
  act      text NOT NULL CHECK (act IN ('SUSPENDED', 'RESUMED', 'STOPPED')),
  acted_on date NOT NULL,
  acted_by text NOT NULL,
  reasons  text NOT NULL CHECK (reasons <> '')
);
CREATE INDEX grant_acts_grant ON grant_acts (grant_id, id);

-- Each time that the registers were asked about the persons of a place.
CREATE TABLE household_checks (
  id            text COLLATE "C" PRIMARY KEY,
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
  made_at       timestamptz NOT NULL,
  made_by       text NOT NULL,
  persons       integer NOT NULL CHECK (persons >= 0),
  opened        integer NOT NULL CHECK (opened >= 0)
);

-- What was found, said and decided stays; hearings, changes and re-checks are closed, never taken out.
DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON reviews, grant_changes, hearings, rechecks FROM %I',
    current_schema() || '_app');
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON job_offers, unreported_changes, household_checks, grant_acts FROM %I',
    current_schema() || '_app');
END $$;
