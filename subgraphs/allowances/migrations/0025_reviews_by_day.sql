-- A review that is to be held lies where its grant is; it lies nowhere once it is done, and where its grant ends before it. So the
-- reviews of a place are a piece of an index in the order of their days, and how many there are is kept by place and day.
ALTER TABLE reviews RENAME grant_community_code TO held_in;
COMMENT ON COLUMN reviews.held_in IS 'The community of the grant; null when it is done or its grant ends before it';

CREATE OR REPLACE FUNCTION place_open_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  own record;
BEGIN
  NEW.held_in := NULL;
  IF NEW.done_on IS NOT NULL THEN RETURN NEW; END IF;
  -- Whoever moves or ends the grant meanwhile moves this one too, or has done so before it is looked at here.
  SELECT community_code, effective_until INTO own FROM grants WHERE id = NEW.grant_id FOR SHARE;
  IF own.effective_until IS NULL OR own.effective_until >= NEW.due_on THEN NEW.held_in := own.community_code; END IF;
  RETURN NEW;
END $$;
DROP TRIGGER placed ON reviews;
CREATE TRIGGER placed BEFORE INSERT OR UPDATE ON reviews FOR EACH ROW EXECUTE FUNCTION place_open_review();

CREATE OR REPLACE FUNCTION move_open_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE reviews SET held_in = NULL WHERE grant_id = NEW.id AND done_on IS NULL;
  RETURN NULL;
END $$;
DROP TRIGGER moved ON grants;
CREATE TRIGGER moved AFTER UPDATE ON grants FOR EACH ROW
  WHEN (NEW.community_code <> OLD.community_code OR NEW.effective_until IS DISTINCT FROM OLD.effective_until)
  EXECUTE FUNCTION move_open_review();

-- Reviews are the truth: what changes them changes these when its transaction ends.
CREATE TABLE review_days (
  place   text COLLATE "C" NOT NULL,
  due_on  date NOT NULL,
  reviews integer NOT NULL,
  PRIMARY KEY (place, due_on)
);
COMMENT ON TABLE review_days IS 'Reviews to be held in cities, streets and communities, by the day on which they are due';

CREATE TABLE review_day_changes (
  held_in text COLLATE "C" NOT NULL,
  due_on  date NOT NULL,
  reviews integer NOT NULL
);
COMMENT ON TABLE review_day_changes IS 'What a transaction has still to add to review_days: empty for everybody else';

CREATE FUNCTION count_reviews() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  days review_days[];
BEGIN
  -- The first of these rows brings all of them.
  WITH gone AS (DELETE FROM review_day_changes RETURNING *)
  SELECT array_agg((place, due_on, reviews)::review_days) INTO days FROM (
    SELECT left(held_in, digits) AS place, due_on, sum(reviews)::int AS reviews
    FROM gone CROSS JOIN unnest(ARRAY[6, 9, 12]) digits GROUP BY 1, 2 HAVING sum(reviews) <> 0
  ) summed;
  IF days IS NULL THEN RETURN NULL; END IF;
  INSERT INTO review_days AS d SELECT * FROM unnest(days) ORDER BY place, due_on
  ON CONFLICT (place, due_on) DO UPDATE SET reviews = d.reviews + excluded.reviews;
  -- Days that are over would otherwise be added up for ever.
  DELETE FROM review_days d USING unnest(days) c WHERE d.place = c.place AND d.due_on = c.due_on AND d.reviews = 0;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER counted AFTER INSERT ON review_day_changes DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION count_reviews();

-- Rows as a statement has left them (argument 1) or found them (-1).
CREATE FUNCTION note_reviews() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM changed WHERE held_in IS NOT NULL) THEN RETURN NULL; END IF;
  -- Everybody counts grants before reviews: nobody waits in a circle.
  INSERT INTO grants_to_count VALUES ('{}');
  INSERT INTO review_day_changes
  SELECT held_in, due_on, TG_ARGV[0]::int * count(*) FROM changed WHERE held_in IS NOT NULL GROUP BY 1, 2;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_in AFTER INSERT ON reviews
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_reviews('1');
CREATE TRIGGER counted_anew_1 AFTER UPDATE ON reviews
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_reviews('1');
CREATE TRIGGER counted_anew_2 AFTER UPDATE ON reviews
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_reviews('-1');
CREATE TRIGGER counted_out AFTER DELETE ON reviews
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_reviews('-1');

CREATE FUNCTION count_no_reviews() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM review_day_changes;
  DELETE FROM review_days;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_none AFTER TRUNCATE ON reviews EXECUTE FUNCTION count_no_reviews();

-- The rows so far are placed anew and counted; those that lay somewhere were counted nowhere.
ALTER TABLE reviews DISABLE TRIGGER counted_anew_2;
UPDATE reviews SET held_in = NULL;
ALTER TABLE reviews ENABLE TRIGGER counted_anew_2;
SET CONSTRAINTS counted IMMEDIATE;

DROP INDEX reviews_place;
CREATE INDEX reviews_of_city ON reviews (left(held_in, 6), due_on, id) WHERE held_in IS NOT NULL;
CREATE INDEX reviews_of_street ON reviews (left(held_in, 9), due_on, id) WHERE held_in IS NOT NULL;
CREATE INDEX reviews_of_community ON reviews (left(held_in, 12), due_on, id) WHERE held_in IS NOT NULL;

DO $$
DECLARE
  app text := current_schema() || '_app';
BEGIN
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON review_days FROM %I', app);
  EXECUTE format('REVOKE ALL ON review_day_changes FROM %I', app);
END $$;
