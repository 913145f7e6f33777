-- What the series reads of meals. The orders and their payers are the truth: whatever changes them changes these in the same
-- transaction, many rows by one statement, and nobody else writes them.
CREATE TABLE meal_months (
  month          text COLLATE "C" NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  community_code text COLLATE "C" NOT NULL,
  portions       integer NOT NULL DEFAULT 0 CHECK (portions >= 0),
  nameless       integer NOT NULL DEFAULT 0 CHECK (nameless BETWEEN 0 AND portions),
  persons        integer NOT NULL DEFAULT 0 CHECK (persons >= 0),
  elders         integer NOT NULL DEFAULT 0 CHECK (elders >= 0),
  PRIMARY KEY (month, community_code)
);
COMMENT ON TABLE meal_months IS 'Meals that were had, by month, at the canteens of a community; and how many elders of the community had one anywhere';
COMMENT ON COLUMN meal_months.nameless IS 'Portions of diners whom the order does not name';
COMMENT ON COLUMN meal_months.persons IS 'Different named diners at the canteens of the community';

CREATE TABLE meal_month_payments (
  month          text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL,
  payer          text COLLATE "C" NOT NULL,
  fen            bigint NOT NULL CHECK (fen >= 0),
  PRIMARY KEY (month, community_code, payer)
);
COMMENT ON TABLE meal_month_payments IS 'What each payer paid of these meals, by the community of the canteen';

-- By which different persons are known.
CREATE TABLE meal_month_persons (
  month          text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL,
  resident_id    text COLLATE "C" NOT NULL,
  portions       integer NOT NULL CHECK (portions >= 0),
  as_elder       integer NOT NULL CHECK (as_elder >= 0),
  PRIMARY KEY (month, community_code, resident_id)
);
COMMENT ON COLUMN meal_month_persons.portions IS 'At the canteens of the community';
COMMENT ON COLUMN meal_month_persons.as_elder IS 'Anywhere, as an elder of the community';

-- The months and communities of a change, held until its transaction ends and always in this order: of two that change the
-- same, one waits, and neither waits for the other. What is written below is written by who holds them.
CREATE FUNCTION hold_meal_months(months text[], communities text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO meal_months (month, community_code)
  SELECT DISTINCT month, community_code FROM unnest(months, communities) AS held (month, community_code) ORDER BY 1, 2
  ON CONFLICT DO NOTHING;
  PERFORM FROM meal_months
  WHERE (month, community_code) IN (SELECT * FROM unnest(months, communities))
  ORDER BY month, community_code FOR NO KEY UPDATE;
END $$;

-- Adds portions of persons (sign 1), or takes them away (sign -1).
CREATE FUNCTION add_meals(changes meal_month_persons[], sign integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- A person counts from the first portion to the last one.
  UPDATE meal_months m SET portions = m.portions + sign * c.portions, nameless = m.nameless + sign * c.nameless,
    persons = m.persons + sign * c.persons, elders = m.elders + sign * c.elders
  FROM (
    SELECT c.month, c.community_code, sum(c.portions) AS portions,
      coalesce(sum(c.portions) FILTER (WHERE c.resident_id IS NULL), 0) AS nameless,
      count(c.resident_id) FILTER (WHERE c.portions > 0
        AND coalesce(p.portions, 0) = CASE sign WHEN 1 THEN 0 ELSE c.portions END) AS persons,
      count(c.resident_id) FILTER (WHERE c.as_elder > 0
        AND coalesce(p.as_elder, 0) = CASE sign WHEN 1 THEN 0 ELSE c.as_elder END) AS elders
    FROM unnest(changes) c LEFT JOIN meal_month_persons p USING (month, community_code, resident_id)
    GROUP BY 1, 2
  ) c WHERE (m.month, m.community_code) = (c.month, c.community_code);
  IF sign = 1 THEN
    INSERT INTO meal_month_persons AS p SELECT * FROM unnest(changes) WHERE resident_id IS NOT NULL
    ON CONFLICT (month, community_code, resident_id) DO UPDATE
      SET portions = p.portions + excluded.portions, as_elder = p.as_elder + excluded.as_elder;
  ELSE
    UPDATE meal_month_persons p SET portions = p.portions - c.portions, as_elder = p.as_elder - c.as_elder
    FROM unnest(changes) c
    WHERE (p.month, p.community_code, p.resident_id) = (c.month, c.community_code, c.resident_id);
  END IF;
END $$;

CREATE FUNCTION add_meal_payments(changes meal_month_payments[], sign integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF sign = 1 THEN
    INSERT INTO meal_month_payments AS p SELECT * FROM unnest(changes)
    ON CONFLICT (month, community_code, payer) DO UPDATE SET fen = p.fen + excluded.fen;
  ELSE
    UPDATE meal_month_payments p SET fen = p.fen - c.fen FROM unnest(changes) c
    WHERE (p.month, p.community_code, p.payer) = (c.month, c.community_code, c.payer);
  END IF;
END $$;

-- Orders as a statement has left them (argument 1) or found them (-1). One that changes orders does both, the former first:
-- nothing falls below what it was.
CREATE FUNCTION count_meals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
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
  -- Payers refer to an order: those of a new one come after it, and an order that has some is never deleted.
  IF TG_OP = 'UPDATE' THEN
    PERFORM add_meal_payments(array(
      SELECT ROW(to_char(o.served_on, 'YYYY-MM'), c.community_code, s.payer, sum(o.quantity * s.fen))::meal_month_payments
      FROM changed o JOIN canteens c ON c.id = o.canteen_id JOIN meal_order_splits s ON s.order_id = o.id
      WHERE o.status IN ('SERVED', 'DELIVERED') GROUP BY to_char(o.served_on, 'YYYY-MM'), c.community_code, s.payer
    ), sign);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_in AFTER INSERT ON meal_orders
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_meals('1');
CREATE TRIGGER counted_anew_1 AFTER UPDATE ON meal_orders
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_meals('1');
CREATE TRIGGER counted_anew_2 AFTER UPDATE ON meal_orders
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_meals('-1');
CREATE TRIGGER counted_out AFTER DELETE ON meal_orders
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_meals('-1');

CREATE FUNCTION count_meal_payments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  payments meal_month_payments[];
BEGIN
  -- Who serves one of these orders meanwhile counts its payers, or has done so before they are looked at here.
  PERFORM FROM meal_orders WHERE id IN (SELECT order_id FROM changed) ORDER BY id FOR SHARE;
  payments := array(
    SELECT ROW(to_char(o.served_on, 'YYYY-MM'), c.community_code, s.payer, sum(o.quantity * s.fen))::meal_month_payments
    FROM changed s JOIN meal_orders o ON o.id = s.order_id JOIN canteens c ON c.id = o.canteen_id
    WHERE o.status IN ('SERVED', 'DELIVERED') GROUP BY to_char(o.served_on, 'YYYY-MM'), c.community_code, s.payer
  );
  IF cardinality(payments) = 0 THEN RETURN NULL; END IF;
  PERFORM hold_meal_months(array_agg(month), array_agg(community_code)) FROM unnest(payments);
  PERFORM add_meal_payments(payments, 1);
  RETURN NULL;
END $$;
CREATE TRIGGER counted_in AFTER INSERT ON meal_order_splits
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_meal_payments();

CREATE FUNCTION count_no_meals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  -- What is emptied by the same TRUNCATE is in use, and is empty already.
  DELETE FROM meal_month_payments;
  IF TG_TABLE_NAME = 'meal_orders' THEN
    DELETE FROM meal_month_persons;
    DELETE FROM meal_months;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER counted_none AFTER TRUNCATE ON meal_orders EXECUTE FUNCTION count_no_meals();
CREATE TRIGGER counted_none AFTER TRUNCATE ON meal_order_splits EXECUTE FUNCTION count_no_meals();

-- Nothing moves a canteen; its meals are counted where it stands.
CREATE FUNCTION canteen_stays_in_its_community() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a canteen stays in its community' USING ERRCODE = '23514', CONSTRAINT = 'canteen_stays_in_its_community';
END $$;
CREATE TRIGGER stays BEFORE UPDATE ON canteens FOR EACH ROW
  WHEN (NEW.community_code <> OLD.community_code) EXECUTE FUNCTION canteen_stays_in_its_community();

INSERT INTO meal_month_persons
SELECT month, community_code, resident_id, sum(portions), sum(as_elder)
FROM (
  SELECT to_char(o.served_on, 'YYYY-MM') AS month, c.community_code, o.resident_id, o.quantity AS portions, 0 AS as_elder
  FROM meal_orders o JOIN canteens c ON c.id = o.canteen_id WHERE o.status IN ('SERVED', 'DELIVERED')
  UNION ALL
  SELECT to_char(o.served_on, 'YYYY-MM'), o.community_code, o.resident_id, 0, o.quantity
  FROM meal_orders o WHERE o.status IN ('SERVED', 'DELIVERED') AND o.diner_group = 'SIXTY_AND_OVER'
    AND o.community_code IS NOT NULL
) had WHERE resident_id IS NOT NULL GROUP BY 1, 2, 3;
INSERT INTO meal_months
SELECT month, community_code, sum(portions), sum(nameless), sum(persons), sum(elders)
FROM (
  SELECT month, community_code, portions, 0 AS nameless, (portions > 0)::int AS persons, (as_elder > 0)::int AS elders
  FROM meal_month_persons
  UNION ALL
  SELECT to_char(o.served_on, 'YYYY-MM'), c.community_code, o.quantity, o.quantity, 0, 0
  FROM meal_orders o JOIN canteens c ON c.id = o.canteen_id
  WHERE o.status IN ('SERVED', 'DELIVERED') AND o.resident_id IS NULL
) counted GROUP BY 1, 2;
INSERT INTO meal_month_payments
SELECT to_char(o.served_on, 'YYYY-MM'), c.community_code, s.payer, sum(o.quantity * s.fen)
FROM meal_orders o JOIN canteens c ON c.id = o.canteen_id JOIN meal_order_splits s ON s.order_id = o.id
WHERE o.status IN ('SERVED', 'DELIVERED') GROUP BY 1, 2, 3;

DO $$
DECLARE
  app text := current_schema() || '_app';
BEGIN
  EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON meal_months, meal_month_payments FROM %I', app);
  EXECUTE format('REVOKE ALL ON meal_month_persons FROM %I', app);
END $$;
