-- The households of a whole city come in by one statement. What it has written was looked for once for each member, which
-- took no end for 660,000: the list of it no longer fitted where it can be looked up. As joins it is looked for once for all.
CREATE OR REPLACE FUNCTION count_households_of(households text[], had_member text[], written bigint[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH changed AS (
    SELECT DISTINCT id FROM unnest(households) id
  ), members AS (
    SELECT m.household_id, bool_or(w.id IS NULL) AS has_untouched
    FROM changed JOIN household_members m ON m.household_id = changed.id
    LEFT JOIN unnest(written) w (id) ON w.id = m.id
    WHERE m.until IS NULL AND m.replaced_at IS NULL
    GROUP BY m.household_id
  ), before AS (
    SELECT DISTINCT id FROM unnest(had_member) id
  ), states AS (
    SELECT h.community_code, m.household_id IS NOT NULL AS has_now,
      coalesce(m.has_untouched, false) OR before.id IS NOT NULL AS had
    FROM changed JOIN households h ON h.id = changed.id
    LEFT JOIN members m ON m.household_id = h.id
    LEFT JOIN before ON before.id = h.id
  )
  SELECT add_households(community_code, (sum(has_now::int) - sum(had::int))::int)
  FROM states GROUP BY community_code ORDER BY community_code;
$$;
