-- The statement of a canteen for a month, issued on paper: once, and as it was then. Corrections go to the next month.

CREATE TABLE canteen_statements (
  id         text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'cms\_%'),
  canteen_id text COLLATE "C" NOT NULL REFERENCES canteens,
  month      text COLLATE "C" NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  issued_on  date NOT NULL,
  issued_by  text NOT NULL,
  CONSTRAINT statement_issued_once UNIQUE (canteen_id, month),
  CHECK (to_char(issued_on, 'YYYY-MM') > month)
);

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON canteen_statements FROM %I', current_schema() || '_app');
END $$;
