-- What the series reads: how often something was counted in a month at an office. Registrations, applications for divorce,
-- judgments and counselling are the truth; whatever changes them changes these counts when its transaction ends.
CREATE TABLE office_months (
  office_id text COLLATE "C" NOT NULL REFERENCES offices,
  month     text COLLATE "C" NOT NULL,
  what      text COLLATE "C" NOT NULL,
  count     integer NOT NULL,
  PRIMARY KEY (office_id, month, what)
);
COMMENT ON TABLE office_months IS 'By kind of registration, by what became of applications for divorce, and by what came of counselling';
-- What is open at the end of a month has come in at any time before.
CREATE INDEX office_months_applications ON office_months (office_id, month, what)
  WHERE what IN ('ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'REGISTERED', 'CLOSED');

-- What a transaction has changed so far: empty for everybody else. What cancels itself out is never written, and of two
-- transactions that count in one month the later one waits for no more than the end of the other.
CREATE TABLE office_month_changes (
  office_id text COLLATE "C" NOT NULL,
  month     text COLLATE "C" NOT NULL,
  what      text COLLATE "C" NOT NULL,
  change    integer NOT NULL
);
COMMENT ON TABLE office_month_changes IS 'What a transaction has still to add to office_months';

CREATE FUNCTION add_to_office_months() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- The first of these rows brings all of them. Nobody takes anything after it, and everybody in this order: nobody waits in a circle.
  WITH changed AS (DELETE FROM office_month_changes RETURNING *)
  INSERT INTO office_months AS m
  SELECT office_id, month, what, sum(change) FROM changed GROUP BY office_id, month, what HAVING sum(change) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (office_id, month, what) DO UPDATE SET count = m.count + excluded.count;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER added AFTER INSERT ON office_month_changes DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION add_to_office_months();

-- Rows as a statement has left them (argument 1) or found them (-1).
CREATE FUNCTION count_registrations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO office_month_changes
  SELECT office_id, to_char(registered_on, 'YYYY-MM'), kind, TG_ARGV[0]::int * count(*) FROM changed GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;

CREATE FUNCTION count_divorce_cases() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO office_month_changes
  SELECT office_id, to_char(day, 'YYYY-MM'), what, TG_ARGV[0]::int * count(*)
  FROM changed CROSS JOIN LATERAL (VALUES (accepted_on, 'ACCEPTED'), (closed_on, status)) counted (day, what)
  WHERE day IS NOT NULL GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;

CREATE FUNCTION count_annotations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO office_month_changes
  SELECT r.office_id, to_char(a.received_on, 'YYYY-MM'), 'JUDGMENT', TG_ARGV[0]::int * count(*)
  FROM changed a JOIN registrations r ON r.id = a.registration_id WHERE a.kind = 'DIVORCED_BY_COURT' GROUP BY 1, 2;
  RETURN NULL;
END $$;

CREATE FUNCTION count_counselling_bookings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO office_month_changes
  SELECT s.office_id, to_char(day, 'YYYY-MM'), what, TG_ARGV[0]::int * count(*)
  FROM changed b JOIN counselling_slots s ON s.id = b.slot_id CROSS JOIN LATERAL (VALUES
    (b.booked_on, 'COUNSELLING'), (b.recorded_on, CASE b.status WHEN 'ATTENDED' THEN 'ATTENDED' END), (b.recorded_on, b.outcome)
  ) counted (day, what)
  WHERE what IS NOT NULL GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;

CREATE FUNCTION count_none() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- What is emptied by the same TRUNCATE is in use, and is empty already.
  DELETE FROM office_month_changes WHERE what = ANY (TG_ARGV[0]::text[]);
  DELETE FROM office_months WHERE what = ANY (TG_ARGV[0]::text[]);
  RETURN NULL;
END $$;

-- Judgments and counselling are counted where their marriage and their hour are; nothing moves these.
CREATE FUNCTION stays_at_its_office() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'it stays at its office' USING ERRCODE = '23514', CONSTRAINT = 'stays_at_its_office', TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER stays BEFORE UPDATE ON registrations FOR EACH ROW
  WHEN (NEW.office_id <> OLD.office_id) EXECUTE FUNCTION stays_at_its_office();
CREATE TRIGGER stays BEFORE UPDATE ON counselling_slots FOR EACH ROW
  WHEN (NEW.office_id <> OLD.office_id) EXECUTE FUNCTION stays_at_its_office();

DO $$
DECLARE
  source record;
BEGIN
  FOR source IN SELECT * FROM (VALUES
    ('registrations', '{ORDINARY,LATE,REMARRIAGE,FOREIGN_RELATED}'),
    ('divorce_cases', '{ACCEPTED,WITHDRAWN,DEEMED_WITHDRAWN,REGISTERED,CLOSED}'),
    ('annotations', '{JUDGMENT}'),
    ('counselling_bookings', '{COUNSELLING,ATTENDED,RECONCILED,THINKING,NO,STOPPED}')
  ) source (name, counts)
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
      CREATE TRIGGER counted_none AFTER TRUNCATE ON %1$I EXECUTE FUNCTION count_none(%3$L);

      -- The rows so far are counted as if they came in now.
      CREATE TEMPORARY TABLE so_far ON COMMIT DROP AS SELECT * FROM %1$I WITH NO DATA;
      CREATE TRIGGER counted AFTER INSERT ON so_far
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %2$I('1');
      INSERT INTO so_far SELECT * FROM %1$I;
      DROP TABLE so_far;
    $sql$, source.name, 'count_' || source.name, source.counts);
  END LOOP;
  SET CONSTRAINTS added IMMEDIATE;
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON office_months FROM %I', current_schema() || '_app');
  EXECUTE format('REVOKE ALL ON office_month_changes FROM %I', current_schema() || '_app');
END $$;
