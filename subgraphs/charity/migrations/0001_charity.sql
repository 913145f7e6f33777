CREATE TABLE organisations (
  id              text COLLATE "C" PRIMARY KEY,
  credit_code     text COLLATE "C" NOT NULL UNIQUE CHECK (credit_code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
  name_zh         text NOT NULL,
  name_ko         text NOT NULL,
  name_en         text NOT NULL,
  form            text NOT NULL CHECK (form IN ('SOCIAL_GROUP', 'SOCIAL_SERVICE_ORGANISATION', 'FOUNDATION')),
  division_code   text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  registered_on   date NOT NULL,
  charity_since   date NOT NULL CHECK (charity_since >= registered_on),
  deregistered_on date CHECK (deregistered_on > charity_since),
  -- GB 32100: the code's first two characters tell the authority and the form.
  CHECK (left(credit_code, 2) =
    CASE form WHEN 'SOCIAL_GROUP' THEN '51' WHEN 'SOCIAL_SERVICE_ORGANISATION' THEN '52' ELSE '53' END)
);
CREATE INDEX organisations_place ON organisations (division_code, id);

CREATE TABLE organisation_ratings (
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisations,
  grade           integer NOT NULL CHECK (grade BETWEEN 1 AND 5),
  valid_from      date NOT NULL,
  valid_until     date NOT NULL CHECK (valid_until >= valid_from),
  PRIMARY KEY (organisation_id, valid_from)
);

CREATE TABLE organisation_penalties (
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisations,
  decided_on      date NOT NULL,
  basis           text NOT NULL,
  PRIMARY KEY (organisation_id, decided_on)
);

CREATE TABLE fundraising_certificates (
  number          text COLLATE "C" PRIMARY KEY,
  organisation_id text COLLATE "C" NOT NULL REFERENCES organisations,
  granted_on      date NOT NULL,
  revoked_on      date CHECK (revoked_on > granted_on),
  UNIQUE (organisation_id, number)
);
CREATE UNIQUE INDEX fundraising_certificates_current ON fundraising_certificates (organisation_id)
  WHERE revoked_on IS NULL;

CREATE TABLE campaigns (
  id                 text COLLATE "C" PRIMARY KEY,
  -- Measures of 2024, article 12: one number, one campaign.
  filing_number      text COLLATE "C" NOT NULL UNIQUE,
  organisation_id    text COLLATE "C" NOT NULL REFERENCES organisations,
  certificate_number text COLLATE "C" NOT NULL,
  division_code      text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  name_zh            text NOT NULL,
  name_ko            text NOT NULL,
  name_en            text NOT NULL,
  purpose_zh         text NOT NULL,
  purpose_ko         text NOT NULL,
  purpose_en         text NOT NULL,
  emergency          boolean NOT NULL,
  filed_on           date NOT NULL,
  published_on       date CHECK (published_on >= filed_on),
  starts_on          date NOT NULL,
  ends_on            date NOT NULL CHECK (ends_on >= starts_on),
  goal_fen           bigint NOT NULL CHECK (goal_fen > 0),
  -- Charity Law, article 22: nobody raises funds in public without the certificate.
  FOREIGN KEY (organisation_id, certificate_number) REFERENCES fundraising_certificates (organisation_id, number),
  -- Measures, article 10: at most three years, one year in an emergency.
  CHECK (ends_on <= starts_on + CASE WHEN emergency THEN interval '1 year' ELSE interval '3 years' END),
  -- Measures, articles 11 and 13: filed ten days before the start, in an emergency within ten days after it.
  CHECK (filed_on <= starts_on + CASE WHEN emergency THEN 10 ELSE -10 END)
);
CREATE INDEX campaigns_newest ON campaigns (starts_on DESC, id DESC);
CREATE INDEX campaigns_place ON campaigns (division_code, starts_on, ends_on);

CREATE TABLE donations (
  id                  text COLLATE "C" PRIMARY KEY,
  campaign_id         text COLLATE "C" NOT NULL REFERENCES campaigns,
  donor_resident_id   text COLLATE "C",
  amount_fen          bigint NOT NULL CHECK (amount_fen > 0),
  donated_on          date NOT NULL,
  receipt_number      text COLLATE "C" UNIQUE,
  published_as        text CHECK (published_as <> ''),
  publication_refused boolean NOT NULL,
  -- Charity Law, article 82: whoever refused is published under no name.
  CHECK (NOT (publication_refused AND published_as IS NOT NULL))
);
CREATE INDEX donations_campaign ON donations (campaign_id, donated_on DESC, id DESC) INCLUDE (amount_fen);
CREATE INDEX donations_donor ON donations (donor_resident_id, donated_on DESC, id DESC) INCLUDE (amount_fen)
  WHERE donor_resident_id IS NOT NULL;

CREATE TABLE community_funds (
  id             text COLLATE "C" PRIMARY KEY,
  community_code text COLLATE "C" NOT NULL UNIQUE CHECK (community_code ~ '^[0-9]{12}$'),
  registered_on  date NOT NULL,
  claimed_on     date CHECK (claimed_on >= registered_on),
  UNIQUE (id, claimed_on)
);

CREATE TABLE fund_projects (
  id              text COLLATE "C" PRIMARY KEY,
  fund_id         text COLLATE "C" NOT NULL,
  fund_claimed_on date NOT NULL,
  name_zh         text NOT NULL,
  name_ko         text NOT NULL,
  name_en         text NOT NULL,
  launched_on     date NOT NULL CHECK (launched_on >= fund_claimed_on),
  goal_fen        bigint NOT NULL CHECK (goal_fen > 0),
  -- Only a fund that was claimed launches projects.
  FOREIGN KEY (fund_id, fund_claimed_on) REFERENCES community_funds (id, claimed_on) ON UPDATE CASCADE
);
CREATE INDEX fund_projects_fund ON fund_projects (fund_id, launched_on, id);

CREATE TABLE fund_gifts (
  project_id text COLLATE "C" NOT NULL REFERENCES fund_projects,
  number     integer NOT NULL CHECK (number >= 1),
  given_on   date NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  PRIMARY KEY (project_id, number)
);
