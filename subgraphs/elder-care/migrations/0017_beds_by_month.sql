-- What the series reads of institutions: by how much each day, month and year changes the beds that are in service and those of them
-- that are taken. Beds and admissions are the truth; whatever changes them changes these sums when its transaction ends.
CREATE TABLE bed_steps (
  -- What is long over is read by the year, and only the month that runs by the day.
  unit           text COLLATE "C" NOT NULL CHECK (unit IN ('year', 'month', 'day')),
  since          date NOT NULL,
  institution_id text COLLATE "C" NOT NULL,
  places         integer NOT NULL,
  occupied       integer NOT NULL,
  PRIMARY KEY (unit, since, institution_id)
);
COMMENT ON TABLE bed_steps IS 'Stocks are the sum of all years before one, of its months before one, and of its days up to one';

CREATE TABLE bed_changes (
  since          date NOT NULL,
  institution_id text COLLATE "C" NOT NULL,
  places         integer NOT NULL,
  occupied       integer NOT NULL
);
COMMENT ON TABLE bed_changes IS 'What a transaction has still to add to bed_steps: empty for everybody else';

CREATE FUNCTION add_bed_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- The first of these rows brings all of them.
  WITH gone AS (DELETE FROM bed_changes RETURNING *)
  INSERT INTO bed_steps AS s
  SELECT unit, date_trunc(unit, since::timestamp)::date, institution_id, sum(places), sum(occupied)
  FROM gone CROSS JOIN unnest(ARRAY['year', 'month', 'day']) unit
  GROUP BY 1, 2, 3 HAVING sum(places) <> 0 OR sum(occupied) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (unit, since, institution_id)
    DO UPDATE SET places = s.places + excluded.places, occupied = s.occupied + excluded.occupied;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER counted AFTER INSERT ON bed_changes DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION add_bed_changes();

-- Places of the house alone: family beds and places for the day are counted apart. Rows as a statement has left them
-- (argument 1) or found them (-1).
CREATE FUNCTION note_beds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO bed_changes
  SELECT day, institution_id, TG_ARGV[0]::int * sum(step), 0
  FROM changed CROSS JOIN LATERAL (VALUES (in_service_from, 1), (in_service_until + 1, -1)) steps (day, step)
  WHERE type NOT IN ('FAMILY_BED', 'DAY_PLACE') AND day IS NOT NULL GROUP BY 1, 2;
  RETURN NULL;
END $$;

-- A bed that is held is not used.
CREATE FUNCTION note_admissions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO bed_changes
  SELECT day, institution_id, 0, TG_ARGV[0]::int * sum(step)
  FROM changed CROSS JOIN LATERAL (VALUES (since, 1), (until + 1, -1)) steps (day, step)
  WHERE status NOT IN ('RESERVED', 'CANCELLED') AND bed_type NOT IN ('FAMILY_BED', 'DAY_PLACE') AND day IS NOT NULL GROUP BY 1, 2;
  RETURN NULL;
END $$;

CREATE FUNCTION count_no_beds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- Beds are emptied together with those who lie in them.
  DELETE FROM bed_changes WHERE TG_TABLE_NAME = 'beds' OR occupied <> 0;
  IF TG_TABLE_NAME = 'beds' THEN DELETE FROM bed_steps; ELSE UPDATE bed_steps SET occupied = 0; END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  source record;
  app    text := current_schema() || '_app';
BEGIN
  FOR source IN SELECT * FROM (VALUES ('beds', 'note_beds'), ('care_admissions', 'note_admissions')) source (name, note)
  LOOP
    EXECUTE format($sql$
      CREATE TRIGGER counted_in AFTER INSERT ON %1$I
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %2$I('1');
      CREATE TRIGGER counted_anew_1 AFTER UPDATE ON %1$I
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %2$I('1');
      CREATE TRIGGER counted_anew_2 AFTER UPDATE ON %1$I
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %2$I('-1');
      CREATE TRIGGER counted_out AFTER DELETE ON %1$I
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %2$I('-1');
      CREATE TRIGGER counted_none AFTER TRUNCATE ON %1$I EXECUTE FUNCTION count_no_beds();

      -- The rows so far are counted as if they came in now.
      CREATE TEMPORARY TABLE so_far ON COMMIT DROP AS SELECT * FROM %1$I WITH NO DATA;
      CREATE TRIGGER counted AFTER INSERT ON so_far
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %2$I('1');
      INSERT INTO so_far SELECT * FROM %1$I;
      DROP TABLE so_far;
    $sql$, source.name, source.note);
  END LOOP;
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON bed_steps FROM %I', app);
  EXECUTE format('REVOKE ALL ON bed_changes FROM %I', app);
END $$;
SET CONSTRAINTS counted IMMEDIATE;
