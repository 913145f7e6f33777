-- Numbers and counters that people turn to. Days without an end are still in force; an end is the last day.
CREATE TABLE service_lines (
  kind          text NOT NULL CHECK (kind IN ('HOTLINE', 'SERVICE_CENTRE')),
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  name_zh       text NOT NULL,
  name_ko       text NOT NULL,
  name_en       text NOT NULL,
  phone         text CHECK (phone ~ '^[0-9][0-9-]{2,19}$'),
  valid_from    date NOT NULL,
  valid_until   date CHECK (valid_until >= valid_from),
  source        text NOT NULL,
  PRIMARY KEY (division_code, kind, valid_from),
  CHECK (kind <> 'HOTLINE' OR phone IS NOT NULL)
);
CREATE UNIQUE INDEX service_lines_current ON service_lines (division_code, kind) WHERE valid_until IS NULL;

CREATE TABLE services (
  id            text COLLATE "C" PRIMARY KEY,
  item          text NOT NULL UNIQUE CHECK (item IN
    ('TRANSPORT', 'STORAGE', 'FAREWELL', 'CREMATION', 'ASH_DEPOSIT', 'ECOLOGICAL_BURIAL', 'NICHE_BURIAL', 'SUPPLIES')),
  name_zh       text NOT NULL,
  name_ko       text NOT NULL,
  name_en       text NOT NULL,
  national_item boolean NOT NULL,
  listed_from   date NOT NULL,
  listed_until  date CHECK (listed_until >= listed_from),
  source        text NOT NULL
);

CREATE TABLE service_prices (
  service_id         text COLLATE "C" NOT NULL REFERENCES services,
  variant            text COLLATE "C" NOT NULL CHECK (variant ~ '^[A-Z][A-Z0-9_]*$'),
  name_zh            text NOT NULL,
  name_ko            text NOT NULL,
  name_en            text NOT NULL,
  area               text CHECK (area IN ('URBAN', 'RURAL')),
  unit               text NOT NULL CHECK (unit IN ('PER_BODY', 'PER_OCCASION', 'PER_HOUR', 'PER_DAY', 'PER_YEAR')),
  amount_fen         integer NOT NULL CHECK (amount_fen > 0),
  kilometre_fen      integer CHECK (kilometre_fen > 0),
  minimum_kilometres integer CHECK (minimum_kilometres >= 0),
  child_oldest_age   integer CHECK (child_oldest_age >= 0),
  child_percent      integer CHECK (child_percent BETWEEN 0 AND 100),
  abnormal_percent   integer CHECK (abnormal_percent >= 100),
  valid_from         date NOT NULL,
  valid_until        date CHECK (valid_until >= valid_from),
  confirmed          boolean NOT NULL,
  source             text NOT NULL,
  PRIMARY KEY (service_id, variant, valid_from),
  CHECK ((kilometre_fen IS NULL) = (minimum_kilometres IS NULL)),
  CHECK ((child_percent IS NULL) = (child_oldest_age IS NULL))
);
CREATE UNIQUE INDEX service_prices_current ON service_prices (service_id, variant) WHERE valid_until IS NULL;

CREATE TABLE facilities (
  id            text COLLATE "C" PRIMARY KEY,
  kind          text NOT NULL CHECK (kind IN ('FUNERAL_HOME', 'COLUMBARIUM', 'CEMETERY')),
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  name_zh       text NOT NULL,
  name_ko       text NOT NULL,
  name_en       text NOT NULL,
  opened_on     date NOT NULL,
  closed_on     date CHECK (closed_on > opened_on),
  source        text NOT NULL
);
CREATE INDEX facilities_place ON facilities (division_code, id);

CREATE TABLE ecological_burial_campaigns (
  id             text COLLATE "C" PRIMARY KEY,
  form           text NOT NULL CHECK (form IN ('SEA', 'TREE', 'FLOWER', 'LAWN')),
  division_code  text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  name_zh        text NOT NULL,
  name_ko        text NOT NULL,
  name_en        text NOT NULL,
  held_in        text NOT NULL CHECK (held_in ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  destination_zh text NOT NULL,
  destination_ko text NOT NULL,
  destination_en text NOT NULL,
  urns           integer NOT NULL CHECK (urns > 0),
  land_saved_m2  integer CHECK (land_saved_m2 > 0),
  source         text NOT NULL
);
CREATE INDEX ecological_burial_campaigns_place ON ecological_burial_campaigns (division_code, held_in);

CREATE TABLE cases (
  id             text COLLATE "C" PRIMARY KEY,
  -- One death, one case.
  resident_id    text COLLATE "C" NOT NULL UNIQUE,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  facility_id    text COLLATE "C" REFERENCES facilities,
  reported_at    timestamptz NOT NULL,
  status         text NOT NULL,
  step           integer NOT NULL,
  closed_at      timestamptz CHECK (closed_at >= reported_at),
  CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE INDEX cases_place ON cases (community_code, id) INCLUDE (reported_at, closed_at);
CREATE INDEX cases_open ON cases (community_code, id) WHERE closed_at IS NULL;

CREATE TABLE case_steps (
  case_id    text COLLATE "C" NOT NULL REFERENCES cases,
  number     integer NOT NULL CHECK (number >= 1),
  status     text NOT NULL CHECK (status IN
    ('DEATH_REPORTED', 'ABNORMAL_HOLD', 'CERTIFIED', 'TRANSPORT_BOOKED', 'IN_STORAGE', 'FAREWELL', 'CREMATED',
     'ASHES_RECEIVED', 'DEPOSITED', 'NICHE', 'GRAVE', 'ECOLOGICAL_BURIAL', 'SEA_BURIAL', 'CLOSED')),
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, number),
  UNIQUE (case_id, number, status),
  CHECK ((number = 1) = (status = 'DEATH_REPORTED'))
);
-- The status of a case is one of its steps, never a word of its own.
ALTER TABLE cases ADD FOREIGN KEY (id, step, status) REFERENCES case_steps (case_id, number, status)
  DEFERRABLE INITIALLY DEFERRED;
