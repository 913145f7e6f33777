-- Vouchers and assessments by month are kept for cities and streets as well, so that who may see all of a place reads that place alone.
-- A city's row is changed by everybody: sums are added when a transaction ends, and beds before them, so that nobody waits in a circle.
ALTER TABLE care_voucher_months RENAME community_code TO place;
ALTER TABLE care_assessment_months RENAME community_code TO place;

CREATE TABLE care_month_changes (
  month         text COLLATE "C" NOT NULL,
  place         text COLLATE "C" NOT NULL,
  -- Of an assessment; null of a voucher.
  level         text COLLATE "C",
  counted       integer NOT NULL,
  face_fen      bigint NOT NULL,
  remaining_fen bigint NOT NULL
);
COMMENT ON TABLE care_month_changes IS 'What a transaction has still to add to these months: empty for everybody else';

ALTER FUNCTION add_bed_changes RENAME TO add_changes;
CREATE OR REPLACE FUNCTION add_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- The first of these rows brings all of them, of all kinds in this order.
  WITH gone AS (DELETE FROM bed_changes RETURNING *)
  INSERT INTO bed_steps AS s
  SELECT unit, date_trunc(unit, since::timestamp)::date, institution_id, sum(places), sum(occupied)
  FROM gone CROSS JOIN unnest(ARRAY['year', 'month', 'day']) unit
  GROUP BY 1, 2, 3 HAVING sum(places) <> 0 OR sum(occupied) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (unit, since, institution_id)
    DO UPDATE SET places = s.places + excluded.places, occupied = s.occupied + excluded.occupied;

  WITH gone AS (DELETE FROM care_month_changes WHERE level IS NULL RETURNING *)
  INSERT INTO care_voucher_months AS m
  SELECT month, left(place, digits), sum(counted), sum(face_fen), sum(remaining_fen)
  FROM gone CROSS JOIN unnest(ARRAY[6, 9, 12]) digits
  GROUP BY 1, 2 HAVING (sum(counted), sum(face_fen), sum(remaining_fen)) <> (0, 0, 0) ORDER BY 1, 2
  ON CONFLICT (month, place) DO UPDATE SET vouchers = m.vouchers + excluded.vouchers,
    face_fen = m.face_fen + excluded.face_fen, remaining_fen = m.remaining_fen + excluded.remaining_fen;

  WITH gone AS (DELETE FROM care_month_changes RETURNING *)
  INSERT INTO care_assessment_months AS m
  SELECT month, left(place, digits), level, sum(counted)
  FROM gone CROSS JOIN unnest(ARRAY[6, 9, 12]) digits GROUP BY 1, 2, 3 HAVING sum(counted) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (month, place, level) DO UPDATE SET published = m.published + excluded.published;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER counted AFTER INSERT ON care_month_changes DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION add_changes();

-- Rows as a statement has left them (argument 1) or found them (-1).
CREATE OR REPLACE FUNCTION count_care_vouchers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  sign integer := TG_ARGV[0];
BEGIN
  INSERT INTO care_month_changes
  SELECT month, community_code, NULL, sign * count(*), sign * sum(face_fen), sign * sum(remaining_fen)
  FROM changed GROUP BY month, community_code;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION count_care_assessments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  sign integer := TG_ARGV[0];
BEGIN
  INSERT INTO care_month_changes
  SELECT to_char(published_on, 'YYYY-MM'), community_code, level, sign * count(*), 0, 0
  FROM changed WHERE published_on IS NOT NULL AND level IS NOT NULL
  GROUP BY to_char(published_on, 'YYYY-MM'), community_code, level;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION count_none_of_month() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM care_month_changes WHERE (level IS NULL) = (TG_TABLE_NAME = 'care_vouchers');
  EXECUTE format('DELETE FROM %I', TG_ARGV[0]);
  RETURN NULL;
END $$;

INSERT INTO care_voucher_months
SELECT month, left(place, digits), sum(vouchers), sum(face_fen), sum(remaining_fen)
FROM care_voucher_months CROSS JOIN unnest(ARRAY[6, 9]) digits GROUP BY 1, 2;
INSERT INTO care_assessment_months
SELECT month, left(place, digits), level, sum(published)
FROM care_assessment_months CROSS JOIN unnest(ARRAY[6, 9]) digits GROUP BY 1, 2, 3;

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON care_month_changes FROM %I', current_schema() || '_app');
END $$;
