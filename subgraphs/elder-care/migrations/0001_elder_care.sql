CREATE TABLE care_institutions (
  id             text COLLATE "C" PRIMARY KEY,
  name_zh        text NOT NULL,
  name_ko        text NOT NULL,
  name_en        text NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('PUBLIC', 'PUBLIC_BUILT_PRIVATE_RUN', 'PRIVATE')),
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  address        text NOT NULL,
  phone          text,
  credit_code    text NOT NULL UNIQUE CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  filing_number  text UNIQUE,
  filed_on       date,
  opened_on      date NOT NULL,
  closed_on      date CHECK (closed_on >= opened_on),
  capacity       integer NOT NULL CHECK (capacity > 0),
  source_zh      text NOT NULL,
  source_ko      text NOT NULL,
  source_en      text NOT NULL,
  CHECK ((filing_number IS NULL) = (filed_on IS NULL))
);
CREATE INDEX care_institutions_community ON care_institutions (community_code, id);

CREATE TABLE medical_arrangements (
  institution_id text COLLATE "C" NOT NULL REFERENCES care_institutions,
  kind           text NOT NULL CHECK (kind IN ('INTERNAL_CLINIC', 'COOPERATION_AGREEMENT')),
  valid_from     date NOT NULL,
  valid_until    date CHECK (valid_until >= valid_from),
  partner_zh     text,
  partner_ko     text,
  partner_en     text,
  PRIMARY KEY (institution_id, kind, valid_from),
  CHECK (num_nonnulls(partner_zh, partner_ko, partner_en) = CASE kind WHEN 'INTERNAL_CLINIC' THEN 0 ELSE 3 END),
  -- An agreement ends some day; only a clinic may go on.
  CHECK (kind = 'INTERNAL_CLINIC' OR valid_until IS NOT NULL)
);

CREATE TABLE beds (
  institution_id   text COLLATE "C" NOT NULL REFERENCES care_institutions,
  number           text COLLATE "C" NOT NULL,
  type             text NOT NULL CHECK (type IN ('NURSING', 'ORDINARY', 'DEMENTIA', 'SHORT_STAY')),
  in_service_from  date NOT NULL,
  in_service_until date CHECK (in_service_until >= in_service_from),
  PRIMARY KEY (institution_id, number)
);

CREATE TABLE care_admissions (
  id             text COLLATE "C" PRIMARY KEY,
  resident_id    text COLLATE "C" NOT NULL,
  institution_id text COLLATE "C" NOT NULL,
  bed_number     text COLLATE "C" NOT NULL,
  stay           text NOT NULL CHECK (stay IN ('LONG_TERM', 'RESPITE')),
  since          date NOT NULL,
  until          date CHECK (until >= since),
  FOREIGN KEY (institution_id, bed_number) REFERENCES beds,
  CONSTRAINT respite_is_short CHECK (stay <> 'RESPITE' OR (until IS NOT NULL AND until - since + 1 < 30))
);
CREATE INDEX care_admissions_resident ON care_admissions (resident_id, since);
CREATE INDEX care_admissions_bed ON care_admissions (institution_id, bed_number, since);
-- Nobody lives in two places and no bed is given twice, as far as stays without an end go.
CREATE UNIQUE INDEX care_admissions_one_place ON care_admissions (resident_id) WHERE until IS NULL;
CREATE UNIQUE INDEX care_admissions_one_person ON care_admissions (institution_id, bed_number) WHERE until IS NULL;

-- The facts of an assessment; the level follows from them by GB/T 42195-2022.
CREATE TABLE care_assessments (
  resident_id      text COLLATE "C" NOT NULL,
  assessed_on      date NOT NULL,
  score            smallint CHECK (score BETWEEN 0 AND 90),
  in_coma          boolean NOT NULL,
  disorder_code    text CHECK (disorder_code ~ '^F[0-9]{2}$'),
  care_risk_events smallint NOT NULL CHECK (care_risk_events >= 0),
  PRIMARY KEY (resident_id, assessed_on),
  CHECK (in_coma OR score IS NOT NULL)
);
COMMENT ON COLUMN care_assessments.disorder_code IS 'Diagnosed disorder by chapter F of ICD-10, without its decimals';
COMMENT ON COLUMN care_assessments.care_risk_events IS 'Within the 30 days before the assessment';

CREATE TABLE home_care_centres (
  id             text COLLATE "C" PRIMARY KEY,
  name_zh        text NOT NULL,
  name_ko        text NOT NULL,
  name_en        text NOT NULL,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  address        text NOT NULL,
  opened_on      date,
  counted_from   date NOT NULL CHECK (counted_from >= opened_on),
  closed_on      date CHECK (closed_on >= counted_from),
  services       text[] NOT NULL CHECK (services <@ ARRAY['EXERCISE', 'ENTERTAINMENT', 'REST', 'MEALS', 'DAY_CARE',
                   'SHORT_STAY', 'REHABILITATION', 'COMFORT', 'EMERGENCY_CALL']),
  floor_area_m2  integer CHECK (floor_area_m2 > 0),
  investment_fen bigint CHECK (investment_fen > 0),
  source_zh      text NOT NULL,
  source_ko      text NOT NULL,
  source_en      text NOT NULL
);
CREATE INDEX home_care_centres_community ON home_care_centres (community_code, id);

CREATE TABLE home_care_centre_floors (
  centre_id text COLLATE "C" NOT NULL REFERENCES home_care_centres,
  floor     smallint NOT NULL CHECK (floor <> 0),
  use_zh    text NOT NULL,
  use_ko    text NOT NULL,
  use_en    text NOT NULL,
  PRIMARY KEY (centre_id, floor)
);

CREATE TABLE canteens (
  id             text COLLATE "C" PRIMARY KEY,
  name_zh        text NOT NULL,
  name_ko        text NOT NULL,
  name_en        text NOT NULL,
  model          text NOT NULL CHECK (model IN ('PUBLIC_BUILT_PRIVATE_RUN', 'SOCIAL_COOPERATION')),
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  address        text NOT NULL,
  phone          text,
  opened_on      date NOT NULL,
  closed_on      date CHECK (closed_on >= opened_on),
  partner_zh     text,
  partner_ko     text,
  partner_en     text,
  seats          integer CHECK (seats > 0),
  delivers_meals boolean NOT NULL,
  diets          text[] NOT NULL CHECK (diets <@ ARRAY['LOW_SALT', 'SUGAR_FREE']),
  menu_zh        text,
  menu_ko        text,
  menu_en        text,
  source_zh      text NOT NULL,
  source_ko      text NOT NULL,
  source_en      text NOT NULL,
  CHECK (num_nonnulls(partner_zh, partner_ko, partner_en) IN (0, 3)),
  CHECK (model <> 'SOCIAL_COOPERATION' OR partner_zh IS NOT NULL),
  CHECK (num_nonnulls(menu_zh, menu_ko, menu_en) IN (0, 3))
);
CREATE INDEX canteens_community ON canteens (community_code, id);

CREATE TABLE canteen_hours (
  canteen_id text COLLATE "C" NOT NULL REFERENCES canteens,
  weekday    smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  meal       text NOT NULL CHECK (meal IN ('BREAKFAST', 'LUNCH', 'DINNER')),
  opens_at   time(0) NOT NULL,
  closes_at  time(0) NOT NULL CHECK (closes_at > opens_at),
  PRIMARY KEY (canteen_id, weekday, meal)
);
COMMENT ON COLUMN canteen_hours.weekday IS 'ISO 8601: 1 is Monday, 7 is Sunday';

CREATE TABLE canteen_prices (
  canteen_id  text COLLATE "C" NOT NULL REFERENCES canteens,
  diner_group text NOT NULL CHECK (diner_group IN ('SIXTY_AND_OVER', 'UNDER_SIXTY', 'STUDENT_WITH_CARD')),
  fen         integer NOT NULL CHECK (fen >= 0),
  valid_from  date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  PRIMARY KEY (canteen_id, diner_group, valid_from)
);
CREATE UNIQUE INDEX canteen_prices_current ON canteen_prices (canteen_id, diner_group) WHERE valid_until IS NULL;

CREATE TABLE canteen_investments (
  canteen_id  text COLLATE "C" NOT NULL REFERENCES canteens,
  number      smallint NOT NULL CHECK (number > 0),
  fen         bigint NOT NULL CHECK (fen > 0),
  source      text NOT NULL CHECK (source IN ('GOVERNMENT_BUDGET', 'WELFARE_LOTTERY')),
  invested_on date NOT NULL,
  published   boolean NOT NULL,
  PRIMARY KEY (canteen_id, number)
);
COMMENT ON COLUMN canteen_investments.published IS 'False for an amount that is a demo value';

CREATE TABLE meal_orders (
  resident_id text COLLATE "C" NOT NULL,
  served_on   date NOT NULL,
  meal        text COLLATE "C" NOT NULL CHECK (meal IN ('BREAKFAST', 'LUNCH', 'DINNER')),
  canteen_id  text COLLATE "C" NOT NULL REFERENCES canteens,
  mode        text NOT NULL CHECK (mode IN ('DINE_IN', 'TAKE_AWAY', 'DELIVERY')),
  fen         integer NOT NULL CHECK (fen >= 0),
  PRIMARY KEY (resident_id, served_on, meal, canteen_id)
);
