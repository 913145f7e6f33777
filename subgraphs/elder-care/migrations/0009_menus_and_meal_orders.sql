-- Menus by day, orders as cases that show who pays, and what diners must not eat.

CREATE TABLE canteen_dishes (
  id         text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'dsh\_%'),
  canteen_id text COLLATE "C" NOT NULL REFERENCES canteens,
  name_zh    text NOT NULL,
  name_ko    text NOT NULL,
  name_en    text NOT NULL,
  course     text NOT NULL CHECK (course IN ('STAPLE', 'SOUP', 'MEAT', 'VEGETABLE', 'SIDE')),
  -- Null where nobody has written down what is in it.
  allergens  text[] CHECK (allergens <@ ARRAY['GLUTEN', 'CRUSTACEANS', 'FISH', 'EGG', 'PEANUT', 'SOY', 'MILK', 'NUTS',
               'BUCKWHEAT', 'SESAME', 'PERILLA', 'CHILLI']),
  added_on   date NOT NULL
);
CREATE INDEX canteen_dishes_canteen ON canteen_dishes (canteen_id, id);
COMMENT ON TABLE canteen_dishes IS 'Never changed: another recipe is another dish, so that a past menu stays what it was';

CREATE TABLE canteen_menus (
  id          text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'mnu\_%'),
  canteen_id  text COLLATE "C" NOT NULL REFERENCES canteens,
  served_on   date NOT NULL,
  meal        text COLLATE "C" NOT NULL CHECK (meal IN ('BREAKFAST', 'LUNCH', 'DINNER')),
  status      text NOT NULL CHECK (status IN ('PUBLISHED', 'IN_KITCHEN', 'CANCELLED')),
  version     integer NOT NULL CHECK (version > 0),
  -- Orders are numbered in the order in which they come in; whoever orders holds this row.
  last_number integer NOT NULL DEFAULT 0 CHECK (last_number >= 0),
  closed_at   timestamptz,
  CHECK ((status = 'IN_KITCHEN') = (closed_at IS NOT NULL))
);
CREATE UNIQUE INDEX one_menu_a_meal ON canteen_menus (canteen_id, served_on, meal) WHERE status <> 'CANCELLED';
CREATE INDEX canteen_menus_day ON canteen_menus (served_on, canteen_id);

CREATE TABLE canteen_menu_sets (
  menu_id  text COLLATE "C" NOT NULL REFERENCES canteen_menus,
  number   smallint NOT NULL CHECK (number > 0),
  name_zh  text NOT NULL,
  name_ko  text NOT NULL,
  name_en  text NOT NULL,
  diet     text CHECK (diet IN ('LOW_SALT', 'LOW_SUGAR', 'SUGAR_FREE', 'SOFT')),
  -- The set's own price, which comes before the prices of groups.
  fen      integer CHECK (fen >= 0),
  portions integer CHECK (portions > 0),
  taken    integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  PRIMARY KEY (menu_id, number),
  CONSTRAINT set_within_portions CHECK (taken <= portions)
);

CREATE TABLE canteen_menu_dishes (
  menu_id    text COLLATE "C" NOT NULL,
  set_number smallint NOT NULL,
  dish_id    text COLLATE "C" NOT NULL REFERENCES canteen_dishes,
  position   smallint NOT NULL,
  PRIMARY KEY (menu_id, set_number, dish_id),
  FOREIGN KEY (menu_id, set_number) REFERENCES canteen_menu_sets
);

-- One row for each sitting: two who want the last seat meet at it.
CREATE TABLE canteen_sittings (
  menu_id   text COLLATE "C" NOT NULL REFERENCES canteen_menus,
  starts_at time(0) NOT NULL,
  ends_at   time(0) NOT NULL CHECK (ends_at > starts_at),
  seats     integer NOT NULL CHECK (seats > 0),
  taken     integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  PRIMARY KEY (menu_id, starts_at),
  CONSTRAINT sitting_within_seats CHECK (taken <= seats)
);

-- Who pays what a diner does not. Nothing is known of the city, so the table begins empty.
CREATE TABLE meal_split_rules (
  id          text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'msr\_%'),
  -- Null for the whole city; a canteen's own rule comes first.
  canteen_id  text COLLATE "C" REFERENCES canteens,
  version     integer NOT NULL CHECK (version > 0),
  age_from    smallint NOT NULL CHECK (age_from BETWEEN 0 AND 130),
  age_to      smallint CHECK (age_to >= age_from),
  method      text NOT NULL CHECK (method IN ('SUBSIDY_FIXED', 'PERSON_FIXED')),
  valid_from  date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  confirmed   boolean NOT NULL,
  source      text
);
CREATE UNIQUE INDEX one_split_rule ON meal_split_rules (coalesce(canteen_id, ''), age_from, valid_from, version);

CREATE TABLE meal_split_rule_lines (
  rule_id  text COLLATE "C" NOT NULL REFERENCES meal_split_rules,
  position smallint NOT NULL CHECK (position > 0),
  payer    text NOT NULL CHECK (payer IN ('OPERATOR', 'GOVERNMENT', 'COLLECTIVE', 'DONOR')),
  fen      integer CHECK (fen > 0),
  weight   integer CHECK (weight > 0),
  PRIMARY KEY (rule_id, position),
  UNIQUE (rule_id, payer),
  CHECK (num_nonnulls(fen, weight) = 1)
);

-- An order is a case. What was served before menus were kept has none.
ALTER TABLE meal_orders
  ADD id             text COLLATE "C",
  ADD menu_id        text COLLATE "C" REFERENCES canteen_menus,
  ADD set_number     smallint,
  ADD number         integer CHECK (number > 0),
  ADD quantity       smallint NOT NULL DEFAULT 1 CHECK (quantity BETWEEN 1 AND 10),
  ADD sitting_at     time(0),
  ADD community_code text COLLATE "C" CHECK (community_code ~ '^[0-9]{12}$'),
  ADD diner_group    text CHECK (diner_group IN ('SIXTY_AND_OVER', 'UNDER_SIXTY', 'STUDENT_WITH_CARD')),
  ADD full_fen       integer CHECK (full_fen >= fen),
  ADD reduced        boolean NOT NULL DEFAULT false,
  ADD split_rule_id  text COLLATE "C" REFERENCES meal_split_rules,
  ADD status         text NOT NULL DEFAULT 'PLACED'
    CHECK (status IN ('PLACED', 'SERVED', 'NOT_FETCHED', 'CANCELLED')),
  ADD version        integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD cancel_reason  text CHECK (cancel_reason IN ('DINER', 'CANTEEN', 'AWAY', 'DEATH')),
  ADD address        text,
  ADD held           boolean NOT NULL DEFAULT false,
  ADD ordered_at     timestamptz;
UPDATE meal_orders o SET id = n.id, status = CASE
    WHEN o.cancelled_on IS NOT NULL THEN 'CANCELLED' WHEN o.served_on < current_date THEN 'SERVED' ELSE 'PLACED' END,
  cancel_reason = CASE WHEN o.cancelled_on IS NOT NULL THEN 'DEATH' END,
  diner_group = 'SIXTY_AND_OVER'
FROM (
  SELECT resident_id, served_on, meal, canteen_id, 'mor_01900000-0000-7000-8000-' || lpad(to_hex(row_number()
    OVER (ORDER BY served_on, resident_id, meal, canteen_id)), 12, '0') AS id FROM meal_orders
) n WHERE (n.resident_id, n.served_on, n.meal, n.canteen_id) = (o.resident_id, o.served_on, o.meal, o.canteen_id);
ALTER TABLE meal_orders
  DROP CONSTRAINT meal_orders_pkey,
  ALTER id SET NOT NULL,
  -- Somebody who is not in the register, or bought at the counter without a name.
  ALTER resident_id DROP NOT NULL,
  ADD PRIMARY KEY (id),
  ADD CHECK (id LIKE 'mor\_%'),
  ADD CHECK ((status = 'CANCELLED') = (cancelled_on IS NOT NULL)),
  ADD CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL)),
  ADD CHECK (num_nonnulls(menu_id, set_number, number) IN (0, 3)),
  ADD CONSTRAINT meal_orders_address_sealed CHECK (starts_with(address, 's1.')),
  ADD FOREIGN KEY (menu_id, set_number) REFERENCES canteen_menu_sets;
CREATE INDEX meal_orders_resident ON meal_orders (resident_id, served_on);
CREATE UNIQUE INDEX meal_orders_menu ON meal_orders (menu_id, number);
CREATE INDEX meal_orders_day ON meal_orders (canteen_id, served_on);
CREATE UNIQUE INDEX one_reduced_meal ON meal_orders (resident_id, served_on, meal)
  WHERE reduced AND status <> 'CANCELLED' AND menu_id IS NOT NULL;
COMMENT ON COLUMN meal_orders.fen IS 'What the diner pays for one portion';
COMMENT ON COLUMN meal_orders.full_fen IS 'What one portion costs without any reduction; null where it is not known';
COMMENT ON COLUMN meal_orders.address IS 'Sealed: where a meal is brought to';
COMMENT ON COLUMN meal_orders.held IS 'It clashes with something that was recorded later: not cooked until somebody answers';

-- Who pays how much of one portion: computed once, when it is ordered.
CREATE TABLE meal_order_splits (
  order_id text COLLATE "C" NOT NULL REFERENCES meal_orders,
  payer    text NOT NULL CHECK (payer IN ('PERSON', 'OPERATOR', 'GOVERNMENT', 'COLLECTIVE', 'DONOR')),
  fen      integer NOT NULL CHECK (fen >= 0),
  PRIMARY KEY (order_id, payer)
);
INSERT INTO meal_order_splits SELECT id, 'PERSON', fen FROM meal_orders;

CREATE FUNCTION meal_money_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'money is added, never edited or taken out' USING ERRCODE = '23514', CONSTRAINT = 'meal_money_stays',
    TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON meal_order_splits FOR EACH ROW EXECUTE FUNCTION meal_money_stays();
CREATE FUNCTION meal_order_keeps_its_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an order keeps its price' USING ERRCODE = '23514', CONSTRAINT = 'meal_money_stays';
END $$;
CREATE TRIGGER keeps BEFORE UPDATE ON meal_orders FOR EACH ROW
  WHEN ((NEW.fen, NEW.full_fen, NEW.quantity, NEW.diner_group, NEW.canteen_id, NEW.served_on, NEW.resident_id)
    IS DISTINCT FROM (OLD.fen, OLD.full_fen, OLD.quantity, OLD.diner_group, OLD.canteen_id, OLD.served_on, OLD.resident_id))
  EXECUTE FUNCTION meal_order_keeps_its_price();

-- What somebody must not eat: sealed, and added to rather than changed. The last row counts.
CREATE TABLE meal_allergy_records (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'alg\_%'),
  resident_id    text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  allergens      text NOT NULL CONSTRAINT meal_allergy_records_allergens_sealed CHECK (starts_with(allergens, 's1.')),
  recorded_on    date NOT NULL,
  number         integer NOT NULL CHECK (number > 0),
  CONSTRAINT one_allergy_record UNIQUE (resident_id, number)
);
COMMENT ON COLUMN meal_allergy_records.allergens IS 'Sealed list of allergens';

-- Days on which somebody who lives at home is away; why is nobody's business here.
CREATE TABLE meal_absences (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'mab\_%'),
  resident_id    text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  since          date NOT NULL,
  until          date NOT NULL CHECK (until >= since)
);
CREATE INDEX meal_absences_resident ON meal_absences (resident_id, until);

ALTER TABLE canteens DROP CONSTRAINT canteens_diets_check,
  ADD CONSTRAINT canteens_diets_check CHECK (diets <@ ARRAY['LOW_SALT', 'LOW_SUGAR', 'SUGAR_FREE', 'SOFT']);

DO $$
DECLARE
  app text := current_schema() || '_app';
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON canteen_dishes, canteen_menu_dishes, meal_split_rule_lines,
    meal_order_splits, meal_allergy_records, meal_absences FROM %I', app);
  EXECUTE format('REVOKE DELETE, TRUNCATE ON canteen_menus, canteen_menu_sets, canteen_sittings, meal_split_rules FROM %I', app);
END $$;
