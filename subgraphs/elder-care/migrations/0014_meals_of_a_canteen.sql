-- What the statement of a canteen reads: its meals of a month, and what each payer pays of them by group of diners. It counts
-- what nobody had as well, which the series leaves out; so the payers of the series are read here too, and no longer kept twice.
CREATE TABLE canteen_months (
  canteen_id text COLLATE "C" NOT NULL REFERENCES canteens,
  month      text COLLATE "C" NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  portions   integer NOT NULL CHECK (portions >= 0),
  not_had    integer NOT NULL CHECK (not_had BETWEEN 0 AND portions),
  PRIMARY KEY (canteen_id, month)
);
COMMENT ON TABLE canteen_months IS 'Portions of a month that are charged, whether they were had or not';

CREATE TABLE canteen_month_payments (
  canteen_id  text COLLATE "C" NOT NULL REFERENCES canteens,
  month       text COLLATE "C" NOT NULL,
  had         boolean NOT NULL,
  payer       text COLLATE "C" NOT NULL,
  diner_group text COLLATE "C",
  portions    integer NOT NULL CHECK (portions >= 0),
  fen         bigint NOT NULL CHECK (fen >= 0),
  UNIQUE NULLS NOT DISTINCT (canteen_id, month, had, payer, diner_group)
);
COMMENT ON TABLE canteen_month_payments IS 'What each payer pays of them, and of how many portions';

-- Adds to the months of canteens, or takes away. Their rows are held until the transaction ends and always in this order: of two
-- that change the same month, one waits. What is written below is written by who holds them.
CREATE FUNCTION add_to_canteen_months(changes canteen_months[], sign integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO canteen_months SELECT canteen_id, month, 0, 0 FROM unnest(changes) ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  PERFORM FROM canteen_months WHERE (canteen_id, month) IN (SELECT canteen_id, month FROM unnest(changes))
  ORDER BY canteen_id, month FOR NO KEY UPDATE;
  UPDATE canteen_months m SET portions = m.portions + sign * c.portions, not_had = m.not_had + sign * c.not_had
  FROM unnest(changes) c WHERE (m.canteen_id, m.month) = (c.canteen_id, c.month) AND c.portions > 0;
END $$;

CREATE FUNCTION add_canteen_payments(changes canteen_month_payments[], sign integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF sign = 1 THEN
    INSERT INTO canteen_month_payments AS p SELECT * FROM unnest(changes)
    ON CONFLICT (canteen_id, month, had, payer, diner_group)
      DO UPDATE SET portions = p.portions + excluded.portions, fen = p.fen + excluded.fen;
  ELSE
    UPDATE canteen_month_payments p SET portions = p.portions - c.portions, fen = p.fen - c.fen
    FROM unnest(changes) c
    WHERE (p.canteen_id, p.month, p.had, p.payer) = (c.canteen_id, c.month, c.had, c.payer)
      AND p.diner_group IS NOT DISTINCT FROM c.diner_group;
  END IF;
END $$;

-- Orders as a statement has left them (argument 1) or found them (-1), as in count_meals.
CREATE FUNCTION count_canteen_months() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  sign   integer := TG_ARGV[0];
  months canteen_months[];
BEGIN
  months := array(
    SELECT ROW(canteen_id, to_char(served_on, 'YYYY-MM'), sum(quantity),
      coalesce(sum(quantity) FILTER (WHERE status IN ('NOT_FETCHED', 'NOT_DELIVERED')), 0))::canteen_months
    FROM changed WHERE status IN ('SERVED', 'DELIVERED', 'NOT_FETCHED', 'NOT_DELIVERED')
    GROUP BY canteen_id, to_char(served_on, 'YYYY-MM')
  );
  IF cardinality(months) = 0 THEN RETURN NULL; END IF;
  PERFORM add_to_canteen_months(months, sign);
  -- Payers refer to an order: those of a new one come after it, and an order that has some is never deleted.
  IF TG_OP = 'UPDATE' THEN
    PERFORM add_canteen_payments(array(
      SELECT ROW(o.canteen_id, to_char(o.served_on, 'YYYY-MM'), o.status IN ('SERVED', 'DELIVERED'), s.payer, o.diner_group,
        sum(o.quantity), sum(o.quantity * s.fen))::canteen_month_payments
      FROM changed o JOIN meal_order_splits s ON s.order_id = o.id
      WHERE o.status IN ('SERVED', 'DELIVERED', 'NOT_FETCHED', 'NOT_DELIVERED')
      GROUP BY o.canteen_id, to_char(o.served_on, 'YYYY-MM'), o.status IN ('SERVED', 'DELIVERED'), s.payer, o.diner_group
    ), sign);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION count_meal_payments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  payments canteen_month_payments[];
BEGIN
  -- Who serves one of these orders meanwhile counts its payers, or has done so before they are looked at here.
  PERFORM FROM meal_orders WHERE id IN (SELECT order_id FROM changed) ORDER BY id FOR SHARE;
  payments := array(
    SELECT ROW(o.canteen_id, to_char(o.served_on, 'YYYY-MM'), o.status IN ('SERVED', 'DELIVERED'), s.payer, o.diner_group,
      sum(o.quantity), sum(o.quantity * s.fen))::canteen_month_payments
    FROM changed s JOIN meal_orders o ON o.id = s.order_id
    WHERE o.status IN ('SERVED', 'DELIVERED', 'NOT_FETCHED', 'NOT_DELIVERED')
    GROUP BY o.canteen_id, to_char(o.served_on, 'YYYY-MM'), o.status IN ('SERVED', 'DELIVERED'), s.payer, o.diner_group
  );
  IF cardinality(payments) = 0 THEN RETURN NULL; END IF;
  PERFORM add_to_canteen_months(array_agg(ROW(canteen_id, month, 0, 0)::canteen_months), 1) FROM unnest(payments);
  PERFORM add_canteen_payments(payments, 1);
  RETURN NULL;
END $$;

-- As before, without payers.
CREATE OR REPLACE FUNCTION count_meals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  sign  integer := TG_ARGV[0];
  meals meal_month_persons[];
BEGIN
  meals := array(
    SELECT ROW(month, community_code, resident_id, sum(portions), sum(as_elder))::meal_month_persons
    FROM (
      SELECT to_char(o.served_on, 'YYYY-MM') AS month, c.community_code, o.resident_id, o.quantity AS portions, 0 AS as_elder
      FROM changed o JOIN canteens c ON c.id = o.canteen_id WHERE o.status IN ('SERVED', 'DELIVERED')
      UNION ALL
      SELECT to_char(o.served_on, 'YYYY-MM'), o.community_code, o.resident_id, 0, o.quantity
      FROM changed o WHERE o.status IN ('SERVED', 'DELIVERED') AND o.diner_group = 'SIXTY_AND_OVER'
        AND o.resident_id IS NOT NULL AND o.community_code IS NOT NULL
    ) had GROUP BY month, community_code, resident_id
  );
  IF cardinality(meals) = 0 THEN RETURN NULL; END IF;
  PERFORM hold_meal_months(array_agg(month), array_agg(community_code)) FROM unnest(meals);
  PERFORM add_meals(meals, sign);
  RETURN NULL;
END $$;

CREATE TRIGGER counted_in_canteen AFTER INSERT ON meal_orders
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_canteen_months('1');
CREATE TRIGGER counted_in_canteen_1 AFTER UPDATE ON meal_orders
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_canteen_months('1');
CREATE TRIGGER counted_in_canteen_2 AFTER UPDATE ON meal_orders
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_canteen_months('-1');
CREATE TRIGGER counted_out_of_canteen AFTER DELETE ON meal_orders
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_canteen_months('-1');

CREATE OR REPLACE FUNCTION count_no_meals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- What is emptied by the same TRUNCATE is in use, and is empty already.
  DELETE FROM canteen_month_payments;
  IF TG_TABLE_NAME = 'meal_orders' THEN
    DELETE FROM canteen_months;
    DELETE FROM meal_month_persons;
    DELETE FROM meal_months;
  END IF;
  RETURN NULL;
END $$;

DROP FUNCTION add_meal_payments;
DROP TABLE meal_month_payments;

-- The orders so far are counted as if each had just been charged.
CREATE TEMPORARY TABLE charged ON COMMIT DROP AS
  SELECT id, canteen_id, served_on, quantity, diner_group, status FROM meal_orders
  WHERE status IN ('SERVED', 'DELIVERED', 'NOT_FETCHED', 'NOT_DELIVERED');
CREATE TRIGGER counted AFTER UPDATE ON charged
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_canteen_months('1');
UPDATE charged SET status = status;

DO $$
BEGIN
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON canteen_months, canteen_month_payments FROM %I',
    current_schema() || '_app');
END $$;
