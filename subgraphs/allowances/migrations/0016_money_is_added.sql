-- Money is added and moved, never edited or taken out: whatever was once owed, sent or demanded can be followed. The rows of
-- a run that was given up stay, and what a later correction takes back of a debt stands beside it.
ALTER TABLE payments DROP CONSTRAINT payments_status_check,
  ADD CONSTRAINT payments_status_check CHECK (status IN
    ('DUE', 'PREPARED', 'HELD', 'APPROVED', 'SENT', 'PAID', 'RETURNED', 'RE_ISSUED', 'CANCELLED', 'DISCARDED'));
-- A draft that was given up with its run was never the month's payment.
DROP INDEX payments_grant_id_month_key;
CREATE UNIQUE INDEX payments_grant_id_month_key ON payments (grant_id, month)
  WHERE kind = 'REGULAR' AND status <> 'DISCARDED';

ALTER TABLE transfers DROP CONSTRAINT transfers_status_check, DROP CONSTRAINT transfers_check1,
  ADD CONSTRAINT transfers_status_check
    CHECK (status IN ('READY', 'HELD', 'SENT', 'PAID', 'RETURNED', 'CANCELLED')),
  ADD CONSTRAINT transfers_account CHECK (status IN ('HELD', 'CANCELLED') OR (account_id IS NOT NULL
    AND holder_name IS NOT NULL AND bank_name IS NOT NULL AND account_number IS NOT NULL));

-- The amount is what was found at first. Both sums are those of the rows, and written by them alone.
ALTER TABLE overpayments ADD COLUMN taken_back_fen bigint NOT NULL DEFAULT 0,
  DROP CONSTRAINT never_more_than_owed;
UPDATE overpayments o SET taken_back_fen = c.fen, amount_fen = amount_fen + c.fen FROM (
  SELECT overpayment_id, sum(amount_fen) AS fen FROM corrections WHERE amount_fen > 0 GROUP BY overpayment_id
) c WHERE c.overpayment_id = o.id;
ALTER TABLE overpayments ADD CONSTRAINT never_more_than_owed
  CHECK (recovered_fen BETWEEN 0 AND amount_fen - taken_back_fen);
-- Less than nothing where a write-off is taken back, because what was let go turned out to be no debt.
ALTER TABLE recoveries DROP CONSTRAINT recoveries_amount_fen_check,
  ADD CONSTRAINT recoveries_amount CHECK (amount_fen > 0 OR (amount_fen < 0 AND kind = 'WRITTEN_OFF'));

CREATE FUNCTION money_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'money is added, never edited or taken out' USING ERRCODE = '23514', CONSTRAINT = 'money_stays',
    TABLE = TG_TABLE_NAME;
END $$;

CREATE FUNCTION payment_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.grant_id, NEW.month, NEW.amount_fen, NEW.kind)
    IS DISTINCT FROM (OLD.id, OLD.grant_id, OLD.month, OLD.amount_fen, OLD.kind) THEN
    RAISE EXCEPTION 'a payment keeps its amount' USING ERRCODE = '23514', CONSTRAINT = 'money_stays';
  END IF;
  -- As in rules/payments/states.ts.
  IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (
    ('DUE', 'PREPARED'), ('DUE', 'HELD'), ('DUE', 'CANCELLED'),
    ('PREPARED', 'APPROVED'), ('PREPARED', 'DUE'), ('PREPARED', 'RETURNED'), ('PREPARED', 'HELD'),
    ('PREPARED', 'DISCARDED'), ('PREPARED', 'CANCELLED'),
    ('HELD', 'PREPARED'), ('HELD', 'DUE'), ('HELD', 'DISCARDED'), ('HELD', 'CANCELLED'),
    ('APPROVED', 'SENT'),
    ('SENT', 'PAID'), ('SENT', 'RE_ISSUED'), ('SENT', 'RETURNED'),
    ('PAID', 'RETURNED'), ('RE_ISSUED', 'RETURNED'),
    ('RETURNED', 'PREPARED'), ('RETURNED', 'CANCELLED')) THEN
    RAISE EXCEPTION 'a payment does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = '23514', CONSTRAINT = 'money_moves';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION transfer_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.run_id, NEW.line_no, NEW.payment_id, NEW.amount_fen)
    IS DISTINCT FROM (OLD.run_id, OLD.line_no, OLD.payment_id, OLD.amount_fen) THEN
    RAISE EXCEPTION 'a transfer keeps its amount' USING ERRCODE = '23514', CONSTRAINT = 'money_stays';
  END IF;
  IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (
    ('READY', 'SENT'), ('READY', 'HELD'), ('READY', 'CANCELLED'), ('HELD', 'CANCELLED'),
    ('SENT', 'PAID'), ('SENT', 'RETURNED'), ('PAID', 'RETURNED')) THEN
    RAISE EXCEPTION 'a transfer does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = '23514', CONSTRAINT = 'money_moves';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION overpayment_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.grant_id, NEW.cause, NEW.found_on, NEW.amount_fen)
    IS DISTINCT FROM (OLD.id, OLD.grant_id, OLD.cause, OLD.found_on, OLD.amount_fen)
    OR (NEW.recovered_fen <> OLD.recovered_fen AND NEW.recovered_fen <> (SELECT coalesce(sum(r.amount_fen), 0)
      FROM recoveries r WHERE r.overpayment_id = NEW.id))
    OR (NEW.taken_back_fen <> OLD.taken_back_fen AND NEW.taken_back_fen <> (SELECT coalesce(sum(c.amount_fen), 0)
      FROM corrections c WHERE c.overpayment_id = NEW.id AND c.amount_fen > 0)) THEN
    RAISE EXCEPTION 'a debt is what its rows add up to' USING ERRCODE = '23514', CONSTRAINT = 'money_stays';
  END IF;
  RETURN NEW;
END $$;

-- In the owner's name: the application may not write sums.
CREATE FUNCTION add_recovery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE overpayments SET recovered_fen = (SELECT sum(r.amount_fen) FROM recoveries r
    WHERE r.overpayment_id = NEW.overpayment_id) WHERE id = NEW.overpayment_id;
  RETURN NULL;
END $$;
CREATE FUNCTION take_debt_back() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE overpayments SET taken_back_fen = (SELECT sum(c.amount_fen) FROM corrections c
    WHERE c.overpayment_id = NEW.overpayment_id AND c.amount_fen > 0) WHERE id = NEW.overpayment_id;
  RETURN NULL;
END $$;

CREATE TRIGGER moves BEFORE UPDATE ON payments FOR EACH ROW EXECUTE FUNCTION payment_moves();
CREATE TRIGGER moves BEFORE UPDATE ON transfers FOR EACH ROW EXECUTE FUNCTION transfer_moves();
CREATE TRIGGER moves BEFORE UPDATE ON overpayments FOR EACH ROW EXECUTE FUNCTION overpayment_moves();
CREATE TRIGGER sums AFTER INSERT ON recoveries FOR EACH ROW EXECUTE FUNCTION add_recovery();
CREATE TRIGGER sums AFTER INSERT ON corrections FOR EACH ROW
  WHEN (NEW.overpayment_id IS NOT NULL AND NEW.amount_fen > 0) EXECUTE FUNCTION take_debt_back();
CREATE TRIGGER stays BEFORE DELETE ON payments FOR EACH ROW EXECUTE FUNCTION money_stays();
CREATE TRIGGER stays BEFORE DELETE ON transfers FOR EACH ROW EXECUTE FUNCTION money_stays();
CREATE TRIGGER stays BEFORE DELETE ON overpayments FOR EACH ROW EXECUTE FUNCTION money_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON payment_shares FOR EACH ROW EXECUTE FUNCTION money_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON recoveries FOR EACH ROW EXECUTE FUNCTION money_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON corrections FOR EACH ROW EXECUTE FUNCTION money_stays();

DO $$
DECLARE
  app text := current_schema() || '_app';
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON payments, payment_shares, transfers, overpayments FROM %I', app);
  EXECUTE format('REVOKE DELETE, TRUNCATE ON payment_runs FROM %I', app);
  EXECUTE format('GRANT UPDATE (status, paid_on) ON payments TO %I', app);
  EXECUTE format('GRANT UPDATE (status, hold_reason, result_on, return_reason) ON transfers TO %I', app);
  EXECUTE format('GRANT UPDATE (version) ON overpayments TO %I', app);
END $$;
