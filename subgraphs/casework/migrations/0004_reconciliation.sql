-- What the last reconciliation of all domains has found, written by the administrator's process, which alone may look over
-- them: ids, and where it is.
CREATE TABLE reconciliations (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  -- Of the server's time.
  ran_at   timestamptz NOT NULL,
  queries  integer NOT NULL CHECK (queries > 0)
);
CREATE TABLE reconciliation_findings (
  query       text NOT NULL CHECK (query <> ''),
  object_id   text COLLATE "C" NOT NULL,
  resident_id text COLLATE "C" NOT NULL,
  places      text[] COLLATE "C" NOT NULL,
  PRIMARY KEY (query, object_id, resident_id)
);

DO $$
BEGIN
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON reconciliations, reconciliation_findings FROM %I',
    current_schema() || '_app');
END $$;
