-- Who has moved out of the city stays in the register, at the place where the person lived last.
ALTER TABLE residents
  ADD moved_out_on date CHECK (moved_out_on > birth_date),
  ADD status text NOT NULL GENERATED ALWAYS AS (
    CASE WHEN died_on IS NOT NULL THEN 'DEAD' WHEN moved_out_on IS NOT NULL THEN 'MOVED_OUT' ELSE 'LIVING' END
  ) STORED;
DROP INDEX residents_living;
CREATE INDEX residents_living ON residents (community_code, id) INCLUDE (birth_date) WHERE status = 'LIVING';

ALTER TABLE households ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0);

-- Where somebody lived from which day to which, once there was a move; until then the community of the person's row is all
-- that is known. No community: outside the city. No first day: since before the register.
CREATE TABLE residences (
  resident_id    text COLLATE "C" NOT NULL REFERENCES residents,
  number         integer NOT NULL CHECK (number > 0),
  community_code text COLLATE "C" REFERENCES divisions,
  since          date,
  until          date CHECK (until >= since),
  PRIMARY KEY (resident_id, number),
  CONSTRAINT one_residence_on_a_day EXCLUDE USING gist (
    resident_span(resident_id, resident_id, '[]') WITH &&,
    daterange(since, until, '[]') WITH &&
  )
);

-- The places of a household, in the same way.
CREATE TABLE household_places (
  household_id   text COLLATE "C" NOT NULL REFERENCES households,
  number         integer NOT NULL CHECK (number > 0),
  community_code text COLLATE "C" NOT NULL REFERENCES divisions,
  settlement     text NOT NULL CHECK (settlement IN ('URBAN', 'RURAL')),
  since          date,
  until          date CHECK (until >= since),
  PRIMARY KEY (household_id, number)
);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON residences, household_places FROM %I', current_schema() || '_app');
END $$;
