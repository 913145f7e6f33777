-- Care at home and near it: services of centres with places, visits to elders, small repairs, community days.

CREATE TABLE care_slots (
  id         text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'slt\_%'),
  centre_id  text COLLATE "C" NOT NULL REFERENCES home_care_centres,
  service    text NOT NULL,
  starts_at  timestamptz NOT NULL,
  ends_at    timestamptz NOT NULL CHECK (ends_at > starts_at),
  places     integer NOT NULL CHECK (places > 0),
  -- One counter row: two who want the last place meet at it.
  taken      integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  CONSTRAINT slot_within_places CHECK (taken <= places),
  UNIQUE (centre_id, service, starts_at)
);

CREATE TABLE care_bookings (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'cbk\_%'),
  slot_id        text COLLATE "C" NOT NULL REFERENCES care_slots,
  resident_id    text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  status         text NOT NULL CHECK (status IN ('BOOKED', 'WAIT_LISTED', 'ATTENDED', 'NO_SHOW', 'CANCELLED')),
  version        integer NOT NULL CHECK (version > 0)
);
CREATE UNIQUE INDEX booked_once ON care_bookings (slot_id, resident_id) WHERE status <> 'CANCELLED';
CREATE INDEX care_bookings_resident ON care_bookings (resident_id, id);

CREATE TABLE care_visit_listings (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'cvl\_%'),
  resident_id    text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  reasons        text[] NOT NULL CHECK (reasons <@ ARRAY['ALONE', 'EMPTY_NEST', 'LEFT_BEHIND', 'DISABLED',
                   'SEVERELY_HANDICAPPED', 'FAMILY_PLANNING_SPECIAL'] AND cardinality(reasons) > 0),
  status         text NOT NULL CHECK (status IN ('LISTED', 'CONCERN', 'ENDED')),
  version        integer NOT NULL CHECK (version > 0),
  since          date NOT NULL,
  until          date CHECK (until >= since),
  CHECK ((status = 'ENDED') = (until IS NOT NULL))
);
CREATE UNIQUE INDEX listed_once ON care_visit_listings (resident_id) WHERE status <> 'ENDED';
CREATE INDEX care_visit_listings_community ON care_visit_listings (community_code, id);

CREATE TABLE care_visits (
  listing_id text COLLATE "C" NOT NULL REFERENCES care_visit_listings,
  number     integer NOT NULL CHECK (number > 0),
  visited_on date NOT NULL,
  mode       text NOT NULL CHECK (mode IN ('AT_HOME', 'PHONE', 'VIDEO')),
  reached    boolean NOT NULL,
  found      text,
  done       text,
  needs      text[] NOT NULL CHECK (needs <@ ARRAY['REPAIR', 'MEAL', 'ASSESSMENT', 'ALLOWANCE', 'DOCTOR', 'OTHER']),
  PRIMARY KEY (listing_id, number)
);

CREATE TABLE care_repairs (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'hrp\_%'),
  resident_id    text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  item           text NOT NULL,
  status         text NOT NULL CHECK (status IN ('REQUESTED', 'DONE', 'NOT_POSSIBLE')),
  version        integer NOT NULL CHECK (version > 0),
  requested_on   date NOT NULL,
  done_on        date CHECK (done_on >= requested_on),
  result         text,
  CHECK ((status = 'REQUESTED') = (done_on IS NULL))
);
CREATE INDEX care_repairs_resident ON care_repairs (resident_id, id);
COMMENT ON TABLE care_repairs IS 'Free of charge: there is no price';

CREATE TABLE care_community_days (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'cmd\_%'),
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  kind           text NOT NULL CHECK (kind IN ('MARKET', 'HEALTH_DAY')),
  on_day         date NOT NULL,
  services       text[] NOT NULL CHECK (services <@ ARRAY['SHOE_REPAIR', 'HAIRCUT', 'ACUPUNCTURE', 'BLOOD_PRESSURE',
                   'HEALTH_ADVICE', 'SMALL_REPAIRS'] AND cardinality(services) > 0),
  min_age        integer NOT NULL CHECK (min_age BETWEEN 0 AND 100),
  status         text NOT NULL CHECK (status IN ('ANNOUNCED', 'HELD', 'CANCELLED')),
  version        integer NOT NULL CHECK (version > 0),
  visitors       integer CHECK (visitors >= 0),
  CHECK ((status = 'HELD') = (visitors IS NOT NULL)),
  UNIQUE (community_code, kind, on_day)
);

-- For the figures of months.
CREATE INDEX care_assessments_published ON care_assessments (published_on, community_code);
CREATE INDEX care_waiting_closed ON care_waiting_entries (closed_on, community_code);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON care_bookings, care_visit_listings, care_visits, care_repairs,
    care_community_days FROM %I', current_schema() || '_app');
END $$;
