-- What the public figures of the register are read from. The rows of persons and households are the truth: whatever changes
-- them changes these in the same transaction, many rows by one statement, and nobody else writes them.
CREATE TABLE people_counts (
  community_code text COLLATE "C" NOT NULL REFERENCES divisions,
  birth_year     integer NOT NULL,
  residents      integer NOT NULL CHECK (residents >= 0),
  PRIMARY KEY (community_code, birth_year)
);
COMMENT ON TABLE people_counts IS 'The living residents of each community by year of birth.';

CREATE TABLE household_counts (
  community_code text COLLATE "C" NOT NULL REFERENCES divisions PRIMARY KEY,
  households     integer NOT NULL CHECK (households >= 0)
);
COMMENT ON TABLE household_counts IS 'The households of each community that have a member.';

-- The year in which somebody comes of an age is counted by days.
CREATE INDEX residents_living_by_birth ON residents (community_code, birth_date) WHERE status = 'LIVING';

CREATE FUNCTION count_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE people_counts c SET residents = c.residents - gone.residents
    FROM (
      SELECT community_code, extract(year FROM birth_date)::int AS birth_year, count(*)::int AS residents
      FROM before WHERE status = 'LIVING' GROUP BY 1, 2
    ) gone
    WHERE c.community_code = gone.community_code AND c.birth_year = gone.birth_year;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO people_counts
    SELECT community_code, extract(year FROM birth_date)::int, count(*)::int
    FROM after WHERE status = 'LIVING' GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (community_code, birth_year) DO UPDATE SET residents = people_counts.residents + excluded.residents;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_in AFTER INSERT ON residents
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_people();
CREATE TRIGGER counted_anew AFTER UPDATE ON residents
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_people();
CREATE TRIGGER counted_out AFTER DELETE ON residents
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_people();

CREATE FUNCTION add_households(community text, more integer) RETURNS void LANGUAGE sql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
  INSERT INTO household_counts SELECT community, 0 WHERE more <> 0 ON CONFLICT DO NOTHING;
  UPDATE household_counts SET households = households + more WHERE community_code = community AND more <> 0;
$$;

-- Of the households whose members have changed: who has a member now, and who had one before. Before, there were the rows that
-- the statement has written over, and those that it did not touch.
CREATE FUNCTION count_households_of(households text[], had_member text[], written bigint[]) RETURNS void LANGUAGE sql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH members AS (
    SELECT household_id, id NOT IN (SELECT unnest(written)) AS untouched FROM household_members
    WHERE household_id = ANY (households) AND until IS NULL AND replaced_at IS NULL
  ), states AS (
    SELECT h.community_code, count(m.household_id) > 0 AS has_now,
      coalesce(bool_or(m.untouched), false) OR h.id IN (SELECT unnest(had_member)) AS had
    FROM households h LEFT JOIN members m ON m.household_id = h.id
    WHERE h.id = ANY (households) GROUP BY h.id
  )
  SELECT add_households(community_code, (sum(has_now::int) - sum(had::int))::int)
  FROM states GROUP BY community_code ORDER BY community_code;
$$;

CREATE FUNCTION count_households() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  households text[] := '{}';
  had_member text[] := '{}';
  written    bigint[] := '{}';
BEGIN
  IF TG_OP <> 'INSERT' THEN
    households := array(SELECT DISTINCT household_id FROM before);
    had_member := array(SELECT DISTINCT household_id FROM before WHERE until IS NULL AND replaced_at IS NULL);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    households := households || array(SELECT DISTINCT household_id FROM after);
    written := array(SELECT id FROM after);
  END IF;
  PERFORM count_households_of(households, had_member, written);
  RETURN NULL;
END $$;
CREATE TRIGGER counted_in AFTER INSERT ON household_members
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_households();
CREATE TRIGGER counted_anew AFTER UPDATE ON household_members
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_households();
CREATE TRIGGER counted_out AFTER DELETE ON household_members
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_households();

CREATE FUNCTION move_household() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    SELECT FROM household_members WHERE household_id = NEW.id AND until IS NULL AND replaced_at IS NULL
  ) THEN
    PERFORM add_households(OLD.community_code, -1);
    PERFORM add_households(NEW.community_code, 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER moved AFTER UPDATE ON households FOR EACH ROW
  WHEN (OLD.community_code <> NEW.community_code) EXECUTE FUNCTION move_household();

INSERT INTO people_counts
SELECT community_code, extract(year FROM birth_date)::int, count(*)::int
FROM residents WHERE status = 'LIVING' GROUP BY 1, 2;
INSERT INTO household_counts
SELECT community_code, count(*)::int FROM households h
WHERE EXISTS (SELECT FROM household_members WHERE household_id = h.id AND until IS NULL AND replaced_at IS NULL)
GROUP BY 1;

DO $$
BEGIN
  EXECUTE format(
    'REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON people_counts, household_counts FROM %I',
    current_schema() || '_app'
  );
END $$;
