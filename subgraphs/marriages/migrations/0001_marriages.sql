CREATE TABLE offices (
  id                      text COLLATE "C" PRIMARY KEY,
  authority_code          text NOT NULL UNIQUE CHECK (authority_code ~ '^[0-9]{6}$'),
  division_code           text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  name_zh                 text NOT NULL,
  name_ko                 text NOT NULL,
  name_en                 text NOT NULL,
  counselling_centre      boolean NOT NULL,
  couples_per_window_hour integer NOT NULL CHECK (couples_per_window_hour > 0),
  book_ahead_days         integer NOT NULL CHECK (book_ahead_days > 0)
);
CREATE INDEX offices_division ON offices (division_code);
COMMENT ON COLUMN offices.couples_per_window_hour IS 'setting, not published: couples that one window serves in an hour';
COMMENT ON COLUMN offices.book_ahead_days IS 'setting, not published: how far ahead an appointment can be booked';

-- Rows without a date hold on ordinary working days; rows of a date replace them on that day.
CREATE TABLE opening_hours (
  office_id text COLLATE "C" NOT NULL REFERENCES offices,
  on_date   date,
  opens     time NOT NULL,
  closes    time NOT NULL CHECK (closes > opens),
  windows   integer NOT NULL CHECK (windows >= 0),
  UNIQUE NULLS NOT DISTINCT (office_id, on_date, opens)
);
COMMENT ON COLUMN opening_hours.windows IS 'open windows; 0 on a day on which the office is closed';

-- A slot has a row from its first booking on. The counter is the last word on its capacity.
CREATE TABLE slots (
  office_id text COLLATE "C" NOT NULL REFERENCES offices,
  starts_at timestamptz NOT NULL,
  capacity  integer NOT NULL,
  booked    integer NOT NULL,
  PRIMARY KEY (office_id, starts_at),
  CONSTRAINT slot_within_capacity CHECK (booked BETWEEN 0 AND capacity)
);

CREATE TABLE office_days (
  office_id         text COLLATE "C" NOT NULL REFERENCES offices,
  on_date           date NOT NULL,
  last_queue_number integer NOT NULL CHECK (last_queue_number > 0),
  PRIMARY KEY (office_id, on_date)
);

CREATE TABLE appointments (
  id           text COLLATE "C" PRIMARY KEY,
  office_id    text COLLATE "C" NOT NULL,
  starts_at    timestamptz NOT NULL,
  on_date      date NOT NULL GENERATED ALWAYS AS ((starts_at AT TIME ZONE 'Asia/Shanghai')::date) STORED,
  queue_number integer NOT NULL CHECK (queue_number > 0),
  status       text NOT NULL CHECK (status IN ('BOOKED', 'REGISTERED', 'REFUSED', 'CANCELLED')),
  open         boolean NOT NULL GENERATED ALWAYS AS (status = 'BOOKED') STORED,
  booked_at    timestamptz NOT NULL,
  version      integer NOT NULL CHECK (version > 0),
  FOREIGN KEY (office_id, starts_at) REFERENCES slots,
  UNIQUE (office_id, on_date, queue_number),
  UNIQUE (id, open)
);
CREATE INDEX appointments_queue ON appointments (office_id, on_date, starts_at, queue_number);

-- `open` follows the appointment through the foreign key, so that the index below cannot be fooled.
CREATE TABLE appointment_parties (
  appointment_id text COLLATE "C" NOT NULL,
  position       integer NOT NULL CHECK (position IN (1, 2)),
  resident_id    text COLLATE "C" NOT NULL,
  open           boolean NOT NULL DEFAULT true,
  PRIMARY KEY (appointment_id, position),
  UNIQUE (appointment_id, resident_id),
  FOREIGN KEY (appointment_id, open) REFERENCES appointments (id, open) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX one_open_appointment ON appointment_parties (resident_id) WHERE open;

CREATE TABLE refusals (
  appointment_id text COLLATE "C" PRIMARY KEY REFERENCES appointments,
  refused_on     date NOT NULL,
  reasons        text[] NOT NULL CHECK (cardinality(reasons) > 0 AND reasons <@ ARRAY[
    'UNDER_AGE', 'CLOSE_KIN', 'ALREADY_MARRIED', 'NOT_IN_PERSON', 'STATEMENT_MISSING', 'NOT_VOLUNTARY',
    'NOT_ONE_MAN_ONE_WOMAN', 'IDENTITY_NOT_PROVEN', 'OTHER']),
  remark         text CHECK (length(remark) BETWEEN 1 AND 1000),
  CHECK (remark IS NOT NULL OR NOT 'OTHER' = ANY (reasons))
);

-- A marriage ends by death, by divorce (both DISSOLVED) or was never one (ANNULLED, Civil Code art. 1054).
CREATE TABLE registrations (
  id                  text COLLATE "C" PRIMARY KEY,
  registration_number text NOT NULL UNIQUE CHECK (registration_number ~ '^J[0-9]{6}-[0-9]{4}-[0-9]{6}$'),
  office_id           text COLLATE "C" NOT NULL REFERENCES offices,
  appointment_id      text COLLATE "C" UNIQUE REFERENCES appointments,
  registered_on       date NOT NULL,
  status              text NOT NULL CHECK (status IN ('IN_FORCE', 'DISSOLVED', 'ANNULLED')),
  in_force            boolean NOT NULL GENERATED ALWAYS AS (status = 'IN_FORCE') STORED,
  ended_on            date CHECK (ended_on >= registered_on),
  end_reason          text CHECK (end_reason IN ('DEATH', 'DIVORCE', 'ANNULMENT')),
  deceased_id         text COLLATE "C",
  version             integer NOT NULL CHECK (version > 0),
  UNIQUE (id, in_force),
  CHECK (substr(registration_number, 9, 4)::integer = extract(year FROM registered_on)),
  CHECK ((status = 'IN_FORCE') = (ended_on IS NULL) AND (ended_on IS NULL) = (end_reason IS NULL)),
  CHECK (end_reason IS NULL OR (status = 'ANNULLED') = (end_reason = 'ANNULMENT')),
  CHECK ((deceased_id IS NOT NULL) = (end_reason IS NOT DISTINCT FROM 'DEATH'))
);
CREATE INDEX registrations_office_date ON registrations (office_id, registered_on);
COMMENT ON COLUMN registrations.deceased_id IS 'the spouse whose death ended the marriage';

-- `in_force` follows the registration through the foreign key, as above.
CREATE TABLE spouses (
  registration_id text COLLATE "C" NOT NULL,
  role            text NOT NULL CHECK (role IN ('HUSBAND', 'WIFE')),
  resident_id     text COLLATE "C" NOT NULL,
  in_force        boolean NOT NULL DEFAULT true,
  PRIMARY KEY (registration_id, role),
  UNIQUE (registration_id, resident_id),
  FOREIGN KEY (registration_id, in_force) REFERENCES registrations (id, in_force) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX one_marriage_in_force ON spouses (resident_id) WHERE in_force;
CREATE INDEX spouses_resident ON spouses (resident_id);

CREATE TABLE certificates (
  id              text COLLATE "C" PRIMARY KEY,
  number          text NOT NULL UNIQUE CHECK (number ~ '^B?J[0-9]{6}-[0-9]{4}-[0-9]{6}$'),
  registration_id text COLLATE "C" NOT NULL REFERENCES registrations,
  office_id       text COLLATE "C" NOT NULL REFERENCES offices,
  kind            text NOT NULL CHECK (kind IN ('MARRIAGE', 'REISSUE')),
  issued_on       date NOT NULL,
  reissue_reason  text CHECK (reissue_reason IN ('LOST', 'DAMAGED')),
  applicant_id    text COLLATE "C",
  CHECK ((kind = 'REISSUE') = (number LIKE 'B%')),
  CHECK ((kind = 'REISSUE') = (reissue_reason IS NOT NULL) AND (kind = 'REISSUE') = (applicant_id IS NOT NULL)),
  CHECK (left(right(number, 11), 4)::integer = extract(year FROM issued_on))
);
CREATE UNIQUE INDEX certificates_first ON certificates (registration_id) WHERE kind = 'MARRIAGE';
CREATE INDEX certificates_registration ON certificates (registration_id, id);

-- The last number given out for an authority, kind and year. Advanced in the transaction that uses the
-- number, so that one that fails gives it back and no gap is left.
CREATE TABLE number_counters (
  authority_code text NOT NULL CHECK (authority_code ~ '^[0-9]{6}$'),
  prefix         text NOT NULL CHECK (prefix IN ('J', 'BJ')),
  year           integer NOT NULL,
  last_number    integer NOT NULL CHECK (last_number BETWEEN 1 AND 999999),
  PRIMARY KEY (authority_code, prefix, year)
);

-- What was registered, refused or issued is never taken out again, and a certificate never rewritten.
DO $$
BEGIN
  EXECUTE format('REVOKE DELETE ON appointments, appointment_parties, registrations, spouses FROM %I',
    current_schema() || '_app');
  EXECUTE format('REVOKE UPDATE, DELETE ON refusals, certificates FROM %I', current_schema() || '_app');
END $$;
