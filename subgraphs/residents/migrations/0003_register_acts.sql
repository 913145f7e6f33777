-- What the register says of a person changes by acts, and each act raises the version.
ALTER TABLE residents ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0);

-- What was entered of a death: the last entry holds, and those before it show what was known until then.
CREATE TABLE death_entries (
  resident_id        text COLLATE "C" NOT NULL REFERENCES residents,
  -- The version that the entry made of the person's record.
  version            integer NOT NULL CHECK (version > 1),
  entered_at         timestamptz NOT NULL,
  -- Null where it was entered that the person lives.
  died_on            date,
  certificate_number text CHECK (certificate_number <> ''),
  reason             text CHECK (reason <> ''),
  PRIMARY KEY (resident_id, version),
  CHECK (died_on IS NOT NULL OR certificate_number IS NULL)
);

-- Who lived with whom, and what was known of it when: a membership that turns out otherwise is replaced, never rewritten.
ALTER TABLE household_members
  DROP CONSTRAINT household_members_pkey,
  ADD id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Null for what came with the register when it was filled.
  ADD recorded_at timestamptz,
  -- Null while it holds.
  ADD replaced_at timestamptz CHECK (replaced_at >= recorded_at);
DROP INDEX household_members_current;
CREATE INDEX household_members_of_resident ON household_members (resident_id);
CREATE INDEX household_members_of_household ON household_members (household_id);
-- A person lives in one household on a day. A span of one id stands for the id, which GiST has no equality for.
CREATE TYPE resident_span AS RANGE (subtype = text, collation = "C");
ALTER TABLE household_members ADD CONSTRAINT one_household_on_a_day EXCLUDE USING gist (
  resident_span(resident_id, resident_id, '[]') WITH &&,
  daterange(since, until, '[]') WITH &&
) WHERE (replaced_at IS NULL);

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON death_entries FROM %I', current_schema() || '_app');
  EXECUTE format('REVOKE DELETE, TRUNCATE ON household_members FROM %I', current_schema() || '_app');
END $$;
