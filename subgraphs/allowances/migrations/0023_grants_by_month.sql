-- What the series reads: by how much each month changes the stock of grants of a place, and how many grants it changes. Grants
-- and their terms are the truth; whatever changes them changes these sums when its transaction ends.
CREATE TABLE grant_months (
  category   text COLLATE "C" NOT NULL,
  -- What the place lies in: a street in its city, a city in its prefecture.
  within     text COLLATE "C" NOT NULL,
  place      text COLLATE "C" NOT NULL,
  month      date NOT NULL,
  settlement text COLLATE "C" NOT NULL,
  households integer NOT NULL,
  persons    integer NOT NULL,
  amount_fen bigint NOT NULL,
  started    integer NOT NULL,
  stopped    integer NOT NULL,
  raised     integer NOT NULL,
  reduced    integer NOT NULL,
  PRIMARY KEY (category, within, place, month, settlement)
);
COMMENT ON TABLE grant_months IS 'Of cities, streets and communities; stocks are the sum of all months up to one';

-- As what each grant has been added to them. A term changes what its neighbours are, so what a grant was before is kept
-- and not computed backwards.
CREATE TABLE grant_steps (
  grant_id       text COLLATE "C" NOT NULL,
  month          date NOT NULL,
  category       text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL,
  settlement     text COLLATE "C" NOT NULL,
  households     integer NOT NULL,
  persons        integer NOT NULL,
  amount_fen     bigint NOT NULL,
  started        integer NOT NULL,
  stopped        integer NOT NULL,
  raised         integer NOT NULL,
  reduced        integer NOT NULL,
  PRIMARY KEY (grant_id, month)
);

-- A term is one step up at its first month and one down at its end.
CREATE FUNCTION steps_of_grants(ids text[]) RETURNS SETOF grant_steps LANGUAGE sql STABLE AS $$
  WITH own AS MATERIALIZED (
    SELECT id, category, community_code, settlement, effective_from, effective_until + 1 AS ended
    FROM grants WHERE id = ANY (ids)
  ), term AS (
    SELECT t.grant_id, own.ended, t.since, t.status, t.counted_members AS persons, t.monthly_amount_fen AS amount,
      lead(t.since) OVER in_order AS next,
      CASE WHEN lag(t.status) OVER in_order <> 'SUSPENDED' THEN lag(t.monthly_amount_fen) OVER in_order END AS former
    FROM own JOIN grant_terms t ON t.grant_id = own.id
    WHERE t.grant_id = ANY (ids)
    WINDOW in_order AS (PARTITION BY t.grant_id ORDER BY t.since)
  ), paid AS (
    SELECT *, least(next, ended) AS until FROM term
    WHERE status <> 'SUSPENDED' AND (ended IS NULL OR ended > since)
  ), step AS (
    SELECT grant_id, since AS month, 1 AS households, persons, amount, 0 AS started, 0 AS stopped,
      (amount > former)::int AS raised, (amount < former)::int AS reduced FROM paid
    UNION ALL
    SELECT grant_id, until, -1, -persons, -amount, 0, 0, 0, 0 FROM paid WHERE until IS NOT NULL
    UNION ALL SELECT id, effective_from, 0, 0, 0, 1, 0, 0, 0 FROM own
    UNION ALL SELECT id, ended, 0, 0, 0, 0, 1, 0, 0 FROM own WHERE ended IS NOT NULL
  )
  SELECT own.id, month, category, community_code, settlement, sum(households)::int, sum(persons)::int, sum(amount)::bigint,
    sum(started)::int, sum(stopped)::int, coalesce(sum(raised), 0)::int, coalesce(sum(reduced), 0)::int
  FROM step JOIN own ON own.id = step.grant_id GROUP BY own.id, month, category, community_code, settlement
$$;

-- Grants that a transaction has changed so far: empty for everybody else.
CREATE TABLE grants_to_count (grant_ids text[] NOT NULL);
COMMENT ON TABLE grants_to_count IS 'Grants of which a transaction has still to add to grant_months';

-- Most of what it costs would be to plan it anew for each list of grants.
CREATE FUNCTION count_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT
  SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  ids text[];
  now grant_steps[];
BEGIN
  -- The first of these rows brings all of them.
  WITH gone AS (DELETE FROM grants_to_count RETURNING grant_ids)
  SELECT array_agg(DISTINCT id) INTO ids FROM gone, unnest(grant_ids) id;
  IF ids IS NULL THEN RETURN NULL; END IF;
  -- Of two who change a grant, the later one sees what the other has changed.
  PERFORM FROM grants WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  now := array(SELECT step FROM steps_of_grants(ids) step);
  -- Most of what is written to a grant changes none of its steps.
  ids := array(
    SELECT grant_id FROM (SELECT * FROM unnest(now) EXCEPT SELECT * FROM grant_steps WHERE grant_id = ANY (ids)) more
    UNION
    SELECT grant_id FROM (SELECT * FROM grant_steps WHERE grant_id = ANY (ids) EXCEPT SELECT * FROM unnest(now)) less
  );
  IF cardinality(ids) = 0 THEN RETURN NULL; END IF;
  -- Nothing is taken after these rows, and they by everybody in this order: nobody waits in a circle.
  INSERT INTO grant_months AS m
  SELECT category, left(community_code, within), left(community_code, place), month, settlement, sum(sign * households),
    sum(sign * persons), sum(sign * amount_fen), sum(sign * started), sum(sign * stopped), sum(sign * raised), sum(sign * reduced)
  FROM (
    SELECT 1 AS sign, * FROM unnest(now) WHERE grant_id = ANY (ids)
    UNION ALL SELECT -1, * FROM grant_steps WHERE grant_id = ANY (ids)
  ) changed CROSS JOIN (VALUES (4, 6), (6, 9), (9, 12)) levels (within, place)
  GROUP BY 1, 2, 3, 4, 5
  HAVING (sum(sign * households), sum(sign * persons), sum(sign * amount_fen), sum(sign * started), sum(sign * stopped),
    sum(sign * raised), sum(sign * reduced)) <> (0, 0, 0, 0, 0, 0, 0)
  ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (category, within, place, month, settlement) DO UPDATE SET
    households = m.households + excluded.households, persons = m.persons + excluded.persons,
    amount_fen = m.amount_fen + excluded.amount_fen, started = m.started + excluded.started,
    stopped = m.stopped + excluded.stopped, raised = m.raised + excluded.raised, reduced = m.reduced + excluded.reduced;
  DELETE FROM grant_steps WHERE grant_id = ANY (ids);
  INSERT INTO grant_steps SELECT * FROM unnest(now) WHERE grant_id = ANY (ids);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER counted AFTER INSERT ON grants_to_count DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION count_grants();

CREATE FUNCTION note_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO grants_to_count SELECT array_agg(id) FROM changed HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_in AFTER INSERT ON grants
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_grants();
CREATE TRIGGER counted_out AFTER DELETE ON grants
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_grants();

-- Each act writes to its grant, and few of them to what is counted of it.
CREATE FUNCTION note_changed_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO grants_to_count SELECT array_agg(id) FROM (
    SELECT id, category, community_code, settlement, effective_from, effective_until FROM after
    EXCEPT SELECT id, category, community_code, settlement, effective_from, effective_until FROM before
  ) changed HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_anew AFTER UPDATE ON grants
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_changed_grants();

CREATE FUNCTION note_grants_of_terms() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO grants_to_count SELECT array_agg(DISTINCT grant_id) FROM changed HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_in AFTER INSERT ON grant_terms
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_grants_of_terms();
CREATE TRIGGER counted_anew_1 AFTER UPDATE ON grant_terms
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_grants_of_terms();
CREATE TRIGGER counted_anew_2 AFTER UPDATE ON grant_terms
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_grants_of_terms();
CREATE TRIGGER counted_out AFTER DELETE ON grant_terms
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_grants_of_terms();

CREATE FUNCTION count_no_grants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- Terms without their grants are none either.
  INSERT INTO grants_to_count SELECT array_agg(DISTINCT grant_id) FROM grant_steps HAVING count(*) > 0;
  RETURN NULL;
END $$;

CREATE TRIGGER counted_none AFTER TRUNCATE ON grants EXECUTE FUNCTION count_no_grants();
CREATE TRIGGER counted_none AFTER TRUNCATE ON grant_terms EXECUTE FUNCTION count_no_grants();

INSERT INTO grants_to_count SELECT array_agg(id) FROM grants HAVING count(*) > 0;
SET CONSTRAINTS counted IMMEDIATE;

DO $$
DECLARE
  app text := current_schema() || '_app';
BEGIN
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON grant_months FROM %I', app);
  EXECUTE format('REVOKE ALL ON grant_steps, grants_to_count FROM %I', app);
END $$;
