-- Canteens are cases: built, opened, run by somebody, checked; samples of what was cooked are kept.

ALTER TABLE canteens
  ADD built_on date,
  ADD status   text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('BUILT', 'OPEN', 'SUSPENDED', 'CLOSED')),
  ADD version  integer NOT NULL DEFAULT 1 CHECK (version > 0);
UPDATE canteens SET status = 'CLOSED' WHERE closed_on < current_date;
-- What is not known to have been built before was so when it opened.
UPDATE canteens SET built_on = opened_on;
ALTER TABLE canteens ALTER built_on SET NOT NULL, ADD CHECK (built_on <= opened_on),
  ADD CHECK (status <> 'CLOSED' OR closed_on IS NOT NULL);

-- Who ran a canteen, from a day on.
CREATE TABLE canteen_operations (
  canteen_id text COLLATE "C" NOT NULL REFERENCES canteens,
  since      date NOT NULL,
  model      text NOT NULL CHECK (model IN ('PUBLIC_BUILT_PRIVATE_RUN', 'SOCIAL_COOPERATION')),
  name_zh    text,
  name_ko    text,
  name_en    text,
  PRIMARY KEY (canteen_id, since),
  CHECK (num_nonnulls(name_zh, name_ko, name_en) IN (0, 3))
);
INSERT INTO canteen_operations SELECT id, opened_on, model, partner_zh, partner_ko, partner_en FROM canteens;

CREATE TABLE canteen_food_checks (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'fck\_%'),
  canteen_id     text COLLATE "C" NOT NULL REFERENCES canteens,
  carried_out_on date NOT NULL,
  inspectors     text[] NOT NULL CHECK (cardinality(inspectors) >= 2),
  passed         boolean NOT NULL,
  found          text,
  CHECK (passed OR found IS NOT NULL)
);
CREATE INDEX canteen_food_checks_canteen ON canteen_food_checks (canteen_id, carried_out_on, id);

-- 留样: of each dish, cold and closed, for two days at least (GB 31654-2021).
CREATE TABLE canteen_food_samples (
  id          text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'fsm\_%'),
  menu_id     text COLLATE "C" NOT NULL REFERENCES canteen_menus,
  canteen_id  text COLLATE "C" NOT NULL REFERENCES canteens,
  dish_id     text COLLATE "C" NOT NULL REFERENCES canteen_dishes,
  grams       integer NOT NULL CHECK (grams >= 125),
  taken_at    timestamptz NOT NULL,
  taken_by    text NOT NULL,
  kept_until  timestamptz NOT NULL CHECK (kept_until >= taken_at + interval '48 hours'),
  disposed_at timestamptz CHECK (disposed_at >= kept_until),
  CONSTRAINT sample_taken_once UNIQUE (menu_id, dish_id)
);

CREATE INDEX meal_orders_community ON meal_orders (community_code, served_on);

DO $$
DECLARE
  app text := current_schema() || '_app';
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON canteen_operations, canteen_food_checks FROM %I', app);
  EXECUTE format('REVOKE DELETE, TRUNCATE ON canteens, canteen_prices, canteen_investments, canteen_food_samples FROM %I', app);
END $$;
