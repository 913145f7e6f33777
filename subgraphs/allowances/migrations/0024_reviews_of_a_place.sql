-- Where an open review is: where its grant is, kept beside its day, so that a place finds those that are due there without
-- going through its grants or through all that is due in the city.
ALTER TABLE reviews ADD grant_community_code text COLLATE "C";
COMMENT ON COLUMN reviews.grant_community_code IS 'Where the grant is while the review is open, and where it was when that was done';

CREATE FUNCTION place_open_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- Whoever moves the grant meanwhile moves this one too, or has done so before it is looked at here.
  SELECT community_code INTO NEW.grant_community_code FROM grants WHERE id = NEW.grant_id FOR SHARE;
  RETURN NEW;
END $$;
CREATE TRIGGER placed BEFORE INSERT OR UPDATE ON reviews FOR EACH ROW
  WHEN (NEW.done_on IS NULL) EXECUTE FUNCTION place_open_review();

CREATE FUNCTION move_open_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE reviews SET grant_community_code = NEW.community_code WHERE grant_id = NEW.id AND done_on IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER moved AFTER UPDATE ON grants FOR EACH ROW
  WHEN (NEW.community_code <> OLD.community_code) EXECUTE FUNCTION move_open_review();

UPDATE reviews SET grant_community_code = NULL WHERE done_on IS NULL;
CREATE INDEX reviews_place ON reviews (grant_community_code, due_on, id) WHERE done_on IS NULL;
