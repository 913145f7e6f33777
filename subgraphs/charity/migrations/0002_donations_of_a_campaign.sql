-- What a campaign has raised, beside the donations that it is counted from: whatever changes them changes this in the same
-- transaction, many rows by one statement, and nobody else writes it.
CREATE TABLE campaign_donations (
  campaign_id text COLLATE "C" PRIMARY KEY REFERENCES campaigns,
  raised_fen  bigint NOT NULL,
  donations   integer NOT NULL
);

-- Donations as a statement has left them (argument 1) or found them (-1).
CREATE FUNCTION count_donations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  sign integer := TG_ARGV[0];
BEGIN
  INSERT INTO campaign_donations AS c
  SELECT campaign_id, sign * sum(amount_fen), sign * count(*) FROM changed GROUP BY campaign_id ORDER BY campaign_id
  ON CONFLICT (campaign_id) DO UPDATE
    SET raised_fen = c.raised_fen + excluded.raised_fen, donations = c.donations + excluded.donations;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_in AFTER INSERT ON donations
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_donations('1');
CREATE TRIGGER counted_anew_1 AFTER UPDATE ON donations
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_donations('1');
CREATE TRIGGER counted_anew_2 AFTER UPDATE ON donations
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_donations('-1');
CREATE TRIGGER counted_out AFTER DELETE ON donations
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_donations('-1');

CREATE FUNCTION count_no_donations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM campaign_donations;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_none AFTER TRUNCATE ON donations EXECUTE FUNCTION count_no_donations();

-- The donations so far are counted as if they came in now.
CREATE TEMPORARY TABLE so_far ON COMMIT DROP AS SELECT campaign_id, amount_fen FROM donations WITH NO DATA;
CREATE TRIGGER counted AFTER INSERT ON so_far
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_donations('1');
INSERT INTO so_far SELECT campaign_id, amount_fen FROM donations;

DO $$
BEGIN
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON campaign_donations FROM %I', current_schema() || '_app');
END $$;
