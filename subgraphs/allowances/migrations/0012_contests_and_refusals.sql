-- The household contests a check of its finances with evidence (最低生活保障审核确认办法, article 18): once a check, and
-- nothing goes on until the next one.
CREATE TABLE check_contests (
  application_id text COLLATE "C" NOT NULL,
  number         integer NOT NULL,
  contested_on   date NOT NULL,
  contested_by   text NOT NULL,
  statement      text NOT NULL CHECK (char_length(statement) BETWEEN 1 AND 4000),
  PRIMARY KEY (application_id, number),
  FOREIGN KEY (application_id, number) REFERENCES income_checks (application_id, number)
);
DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON check_contests FROM %I', current_schema() || '_app');
END $$;

-- What a refusal rests on; null where it was not said in the terms of the list.
ALTER TABLE decisions
  ADD COLUMN ground text CHECK (ground IN ('INCOME', 'PROPERTY', 'OTHER')),
  ADD CONSTRAINT decisions_ground_of_refusal CHECK (ground IS NULL OR outcome = 'REFUSED');
