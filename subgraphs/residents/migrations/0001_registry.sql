CREATE TABLE divisions (
  code        text COLLATE "C" PRIMARY KEY CHECK (code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  level       text NOT NULL CHECK (level IN ('CITY', 'STREET', 'COMMUNITY')),
  name_zh     text NOT NULL,
  name_ko     text NOT NULL,
  name_en     text NOT NULL,
  parent_code text COLLATE "C" REFERENCES divisions,
  CHECK (length(code) = CASE level WHEN 'CITY' THEN 6 WHEN 'STREET' THEN 9 ELSE 12 END),
  CHECK (parent_code IS NULL OR code LIKE parent_code || '%')
);
CREATE INDEX divisions_parent ON divisions (parent_code, code);

CREATE TABLE residents (
  id             text COLLATE "C" PRIMARY KEY,
  citizen_id     text NOT NULL UNIQUE CHECK (citizen_id ~ '^[0-9]{17}[0-9X]$'),
  name           text NOT NULL,
  name_ko        text,
  birth_date     date NOT NULL,
  sex            text NOT NULL CHECK (sex IN ('MALE', 'FEMALE')),
  ethnicity      text NOT NULL CHECK (ethnicity IN ('HA', 'MG', 'HU', 'CS', 'MA')),
  hukou_type     text NOT NULL CHECK (hukou_type IN ('URBAN', 'RURAL', 'UNIFIED')),
  community_code text COLLATE "C" NOT NULL REFERENCES divisions,
  died_on        date CHECK (died_on >= birth_date)
);
CREATE INDEX residents_living ON residents (community_code, id) INCLUDE (birth_date) WHERE died_on IS NULL;

CREATE TABLE households (
  id             text COLLATE "C" PRIMARY KEY,
  community_code text COLLATE "C" NOT NULL REFERENCES divisions,
  settlement     text NOT NULL CHECK (settlement IN ('URBAN', 'RURAL'))
);
CREATE INDEX households_community ON households (community_code);

CREATE TABLE household_members (
  household_id text COLLATE "C" NOT NULL REFERENCES households,
  resident_id  text COLLATE "C" NOT NULL REFERENCES residents,
  relation     text NOT NULL CHECK (relation IN
    ('APPLICANT', 'SPOUSE', 'MINOR_CHILD', 'ADULT_CHILD_STUDENT', 'ADULT_CHILD', 'PARENT', 'OTHER')),
  since        date NOT NULL,
  until        date CHECK (until >= since),
  PRIMARY KEY (household_id, resident_id, since)
);
-- A person lives in one household at a time.
CREATE UNIQUE INDEX household_members_current ON household_members (resident_id) WHERE until IS NULL;

-- Kinship by blood, one row for each known parent; every other degree follows from these.
CREATE TABLE kin_links (
  child_id  text COLLATE "C" NOT NULL REFERENCES residents,
  parent_id text COLLATE "C" NOT NULL REFERENCES residents,
  PRIMARY KEY (child_id, parent_id),
  CHECK (child_id <> parent_id)
);
