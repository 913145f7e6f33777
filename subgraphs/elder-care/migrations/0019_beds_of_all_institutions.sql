-- Who may see all of the city reads the steps of all institutions together, and of single ones only those that are not open: so a series
-- costs as much whether institutions have changes in few months or in all of them.
ALTER TABLE bed_steps DROP CONSTRAINT bed_steps_pkey, ADD PRIMARY KEY (institution_id, unit, since);
COMMENT ON COLUMN bed_steps.institution_id IS 'ALL for all institutions together, open or not';

CREATE OR REPLACE FUNCTION add_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- The first of these rows brings all of them, of all kinds in this order.
  WITH gone AS (DELETE FROM bed_changes RETURNING *)
  INSERT INTO bed_steps AS s
  SELECT unit, date_trunc(unit, since::timestamp)::date, whose, sum(places), sum(occupied)
  FROM gone CROSS JOIN unnest(ARRAY['year', 'month', 'day']) unit CROSS JOIN unnest(ARRAY[institution_id, 'ALL']) whose
  GROUP BY 1, 2, 3 HAVING sum(places) <> 0 OR sum(occupied) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (institution_id, unit, since)
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

INSERT INTO bed_steps SELECT unit, since, 'ALL', sum(places), sum(occupied) FROM bed_steps GROUP BY 1, 2;
