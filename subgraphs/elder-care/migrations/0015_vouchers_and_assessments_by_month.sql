-- What else the series reads of persons, by month and community. Vouchers and assessments are the truth: whatever changes them changes
-- these in the same transaction, many rows by one statement, and nobody else writes them.
CREATE TABLE care_voucher_months (
  month          text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL,
  vouchers       integer NOT NULL,
  face_fen       bigint NOT NULL,
  remaining_fen  bigint NOT NULL,
  PRIMARY KEY (month, community_code)
);

CREATE TABLE care_assessment_months (
  month          text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL,
  level          text COLLATE "C" NOT NULL,
  published      integer NOT NULL,
  PRIMARY KEY (month, community_code, level)
);
COMMENT ON TABLE care_assessment_months IS 'Results that were published, where their level is kept';
-- The level of those from before it was kept is found when they are read.
CREATE INDEX care_assessments_without_level ON care_assessments (published_on) WHERE level IS NULL;

-- Rows as a statement has left them (argument 1) or found them (-1).
CREATE FUNCTION count_care_vouchers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  sign integer := TG_ARGV[0];
BEGIN
  INSERT INTO care_voucher_months AS m
  SELECT month, community_code, sign * count(*), sign * sum(face_fen), sign * sum(remaining_fen)
  FROM changed GROUP BY 1, 2 ORDER BY 1, 2
  ON CONFLICT (month, community_code) DO UPDATE SET vouchers = m.vouchers + excluded.vouchers,
    face_fen = m.face_fen + excluded.face_fen, remaining_fen = m.remaining_fen + excluded.remaining_fen;
  RETURN NULL;
END $$;

CREATE FUNCTION count_care_assessments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  sign integer := TG_ARGV[0];
BEGIN
  INSERT INTO care_assessment_months AS m
  SELECT to_char(published_on, 'YYYY-MM'), community_code, level, sign * count(*)
  FROM changed WHERE published_on IS NOT NULL AND level IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (month, community_code, level) DO UPDATE SET published = m.published + excluded.published;
  RETURN NULL;
END $$;

CREATE FUNCTION count_none_of_month() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  EXECUTE format('DELETE FROM %I', TG_ARGV[0]);
  RETURN NULL;
END $$;

DO $$
DECLARE
  source record;
BEGIN
  FOR source IN SELECT * FROM (VALUES
    ('care_vouchers', 'care_voucher_months'), ('care_assessments', 'care_assessment_months')
  ) source (name, months)
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
      CREATE TRIGGER counted_none AFTER TRUNCATE ON %1$I EXECUTE FUNCTION count_none_of_month(%3$L);

      -- The rows so far are counted as if they came in now.
      CREATE TEMPORARY TABLE so_far ON COMMIT DROP AS SELECT * FROM %1$I WITH NO DATA;
      CREATE TRIGGER counted AFTER INSERT ON so_far
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %2$I('1');
      INSERT INTO so_far SELECT * FROM %1$I;
      DROP TABLE so_far;
    $sql$, source.name, 'count_' || source.name, source.months);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON %I FROM %I', source.months, current_schema() || '_app');
  END LOOP;
END $$;
