-- Adoptions as they were registered. One that was dissolved stays, and gives no kin any more.
CREATE TABLE adoptions (
  id            text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'ado\_%'),
  child_id      text COLLATE "C" NOT NULL REFERENCES residents,
  kind          text NOT NULL CHECK (kind IN ('ORDINARY', 'COLLATERAL_KIN', 'STEPCHILD')),
  registered_on date NOT NULL,
  dissolved_on  date CHECK (dissolved_on >= registered_on),
  dissolution   text CHECK (dissolution IN ('AGREEMENT', 'JUDGMENT')),
  version       integer NOT NULL CHECK (version > 0),
  CHECK ((dissolved_on IS NULL) = (dissolution IS NULL))
);
CREATE UNIQUE INDEX one_adoption_of_child ON adoptions (child_id) WHERE dissolved_on IS NULL;
CREATE INDEX adoptions_of_child ON adoptions (child_id);

CREATE TABLE adopters (
  adoption_id text COLLATE "C" NOT NULL REFERENCES adoptions,
  adopter_id  text COLLATE "C" NOT NULL REFERENCES residents,
  PRIMARY KEY (adoption_id, adopter_id)
);
CREATE INDEX adopters_of_person ON adopters (adopter_id);
CREATE INDEX kin_links_of_parent ON kin_links (parent_id);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON adoptions, adopters FROM %I', current_schema() || '_app');
END $$;
