-- Meal cards with a ledger that is only added to, and rounds on which meals are brought home.

CREATE TABLE meal_cards (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'mcd\_%'),
  resident_id    text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  status         text NOT NULL CHECK (status IN ('ACTIVE', 'BLOCKED', 'FROZEN', 'CLOSED')),
  version        integer NOT NULL CHECK (version > 0),
  issued_on      date NOT NULL,
  -- Both are written by the entries alone.
  balance_fen    integer NOT NULL DEFAULT 0,
  entries        integer NOT NULL DEFAULT 0 CHECK (entries >= 0),
  CONSTRAINT meal_card_not_below_zero CHECK (balance_fen >= 0),
  -- What a named prepaid card may hold.
  CONSTRAINT meal_card_not_too_full CHECK (balance_fen <= 500000),
  CHECK (status <> 'CLOSED' OR balance_fen = 0)
);
CREATE UNIQUE INDEX one_meal_card ON meal_cards (resident_id) WHERE status <> 'CLOSED';

ALTER TABLE meal_orders ADD card_id text COLLATE "C" REFERENCES meal_cards;
CREATE INDEX meal_orders_card ON meal_orders (card_id) WHERE card_id IS NOT NULL AND status = 'PLACED';

CREATE TABLE meal_card_entries (
  card_id           text COLLATE "C" NOT NULL REFERENCES meal_cards,
  number            integer NOT NULL CHECK (number > 0),
  kind              text NOT NULL CHECK (kind IN ('TOP_UP', 'SPEND', 'REFUND', 'PAY_OUT')),
  fen               integer NOT NULL CHECK (CASE WHEN kind IN ('TOP_UP', 'REFUND') THEN fen > 0 ELSE fen < 0 END),
  balance_after_fen integer NOT NULL,
  at                timestamptz NOT NULL,
  source            text CHECK (source IN ('SELF', 'GIFT', 'GOVERNMENT')),
  receipt_number    text,
  canteen_id        text COLLATE "C" REFERENCES canteens,
  order_id          text COLLATE "C" REFERENCES meal_orders,
  entered_by        text NOT NULL,
  PRIMARY KEY (card_id, number),
  CHECK ((kind = 'TOP_UP') = (source IS NOT NULL)),
  CHECK ((kind IN ('SPEND', 'REFUND')) = (order_id IS NOT NULL))
);
-- An order is paid once and paid back once; one that a death had cancelled and that is cooked again is paid again.
CREATE INDEX meal_card_entries_order ON meal_card_entries (order_id) WHERE order_id IS NOT NULL;

-- In the owner's name: the application may not write balances. The card's row is held from here on, and its constraint has
-- the last word, so that no order of coming lets it fall below zero.
CREATE FUNCTION add_meal_card_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE meal_cards SET balance_fen = balance_fen + NEW.fen, entries = entries + 1 WHERE id = NEW.card_id
    RETURNING balance_fen, entries INTO NEW.balance_after_fen, NEW.number;
  RETURN NEW;
END $$;
CREATE TRIGGER adds BEFORE INSERT ON meal_card_entries FOR EACH ROW EXECUTE FUNCTION add_meal_card_entry();
CREATE FUNCTION meal_card_is_its_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'a card is what its entries add up to' USING ERRCODE = '23514', CONSTRAINT = 'meal_money_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER entries BEFORE UPDATE ON meal_cards FOR EACH ROW
  WHEN ((NEW.balance_fen, NEW.entries) IS DISTINCT FROM (OLD.balance_fen, OLD.entries))
  EXECUTE FUNCTION meal_card_is_its_entries();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON meal_card_entries FOR EACH ROW EXECUTE FUNCTION meal_money_stays();
CREATE TRIGGER stays BEFORE DELETE ON meal_cards FOR EACH ROW EXECUTE FUNCTION meal_money_stays();

CREATE TABLE canteen_rounds (
  id               text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'rnd\_%'),
  menu_id          text COLLATE "C" NOT NULL REFERENCES canteen_menus,
  canteen_id       text COLLATE "C" NOT NULL REFERENCES canteens,
  status           text NOT NULL CHECK (status IN ('PLANNED', 'OUT', 'CLOSED', 'CANCELLED')),
  version          integer NOT NULL CHECK (version > 0),
  departs_at       timestamptz NOT NULL,
  boxes            integer NOT NULL CHECK (boxes > 0),
  minutes_per_stop integer NOT NULL CHECK (minutes_per_stop > 0)
);
CREATE INDEX canteen_rounds_menu ON canteen_rounds (menu_id, id);

ALTER TABLE meal_orders
  ADD round_id text COLLATE "C" REFERENCES canteen_rounds,
  ADD stop smallint CHECK (stop > 0),
  ADD not_delivered_reason text CHECK (not_delivered_reason IN ('NOBODY_OPENED', 'REFUSED', 'WRONG_ADDRESS', 'SPOILT')),
  DROP CONSTRAINT meal_orders_status_check,
  ADD CONSTRAINT meal_orders_status_check CHECK (status IN
    ('PLACED', 'ON_ROUND', 'SERVED', 'DELIVERED', 'NOT_DELIVERED', 'NOT_FETCHED', 'CANCELLED')),
  ADD CHECK ((round_id IS NULL) = (stop IS NULL)),
  ADD CHECK ((status = 'NOT_DELIVERED') = (not_delivered_reason IS NOT NULL));
CREATE INDEX meal_orders_round ON meal_orders (round_id, stop) WHERE round_id IS NOT NULL;

DO $$
DECLARE
  app text := current_schema() || '_app';
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON meal_cards, meal_card_entries FROM %I', app);
  EXECUTE format('GRANT UPDATE (status, version, community_code) ON meal_cards TO %I', app);
  EXECUTE format('REVOKE DELETE, TRUNCATE ON canteen_rounds FROM %I', app);
END $$;
