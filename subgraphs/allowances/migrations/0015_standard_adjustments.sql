-- A standard gives every grant that it touches other terms: batch by batch, so that it can be cut off anywhere and go on.
CREATE TABLE standard_adjustments (
  standard_id   text COLLATE "C" PRIMARY KEY REFERENCES standards,
  division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}$'),
  settlement    text NOT NULL CHECK (settlement IN ('URBAN', 'RURAL')),
  -- First month that it may change.
  from_month    date NOT NULL CHECK (extract(day FROM from_month) = 1),
  status        text NOT NULL CHECK (status IN ('RUNNING', 'DONE')),
  -- How many grants there are to look at, how many were, the last of them, and how many have other terms now.
  total         integer NOT NULL CHECK (total >= 0),
  done          integer NOT NULL DEFAULT 0 CHECK (done >= 0),
  changed       integer NOT NULL DEFAULT 0 CHECK (changed BETWEEN 0 AND done),
  cursor        text COLLATE "C" NOT NULL DEFAULT '',
  started_by    text NOT NULL,
  started_at    timestamptz NOT NULL,
  finished_at   timestamptz,
  CHECK ((finished_at IS NOT NULL) = (status = 'DONE'))
);
-- The next standard of the same households begins from the terms that the one before has left.
CREATE UNIQUE INDEX one_running_adjustment ON standard_adjustments (division_code, settlement) WHERE status = 'RUNNING';

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON standard_adjustments FROM %I', current_schema() || '_app');
END $$;
