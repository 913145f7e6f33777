-- Standards are set by the city; its streets and communities have no own ones. The standard in force on a
-- day is the latest one that begins no later, so that ranges cannot overlap.
CREATE TABLE standards (
  id                       text COLLATE "C" PRIMARY KEY,
  division_code            text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}$'),
  settlement               text NOT NULL CHECK (settlement IN ('URBAN', 'RURAL')),
  effective_from           date NOT NULL,
  effective_from_precision text NOT NULL
    CHECK (effective_from_precision IN ('DAY', 'MONTH', 'YEAR', 'NO_LATER_THAN')),
  per_month_fen            bigint CHECK (per_month_fen > 0),
  per_year_fen             bigint CHECK (per_year_fen > 0),
  source                   text NOT NULL CHECK (source <> ''),
  UNIQUE (division_code, settlement, effective_from),
  -- Urban per month, rural per year: the published period is the stored one.
  CHECK ((settlement = 'URBAN') = (per_month_fen IS NOT NULL)),
  CHECK ((settlement = 'RURAL') = (per_year_fen IS NOT NULL)),
  CHECK (effective_from_precision NOT IN ('MONTH', 'YEAR') OR extract(day FROM effective_from) = 1),
  CHECK (effective_from_precision <> 'YEAR' OR extract(month FROM effective_from) = 1)
);
COMMENT ON TABLE standards IS 'reference: kept when a demo city is loaded anew';

CREATE TABLE special_hardship_standards (
  id                       text COLLATE "C" PRIMARY KEY,
  division_code            text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}$'),
  kind                     text NOT NULL CHECK (kind IN ('BASIC_LIVING_URBAN', 'BASIC_LIVING_RURAL',
    'CARE_ABLE', 'CARE_PARTLY_DISABLED', 'CARE_FULLY_DISABLED')),
  effective_from           date NOT NULL,
  effective_from_precision text NOT NULL
    CHECK (effective_from_precision IN ('DAY', 'MONTH', 'YEAR', 'NO_LATER_THAN')),
  per_month_fen            bigint NOT NULL CHECK (per_month_fen > 0),
  source                   text NOT NULL CHECK (source <> ''),
  UNIQUE (division_code, kind, effective_from),
  CHECK (effective_from_precision NOT IN ('MONTH', 'YEAR') OR extract(day FROM effective_from) = 1),
  CHECK (effective_from_precision <> 'YEAR' OR extract(month FROM effective_from) = 1)
);
COMMENT ON TABLE special_hardship_standards IS 'reference: kept when a demo city is loaded anew';

-- Grants, terms and payments go by whole months.
CREATE TABLE grants (
  id              text COLLATE "C" PRIMARY KEY,
  household_id    text COLLATE "C" NOT NULL,
  community_code  text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  settlement      text NOT NULL CHECK (settlement IN ('URBAN', 'RURAL')),
  category        text NOT NULL CHECK (category IN ('SPECIAL_HARDSHIP', 'ALLOWANCE', 'EDGE', 'RIGID_EXPENDITURE')),
  decided_on      date NOT NULL,
  -- From the month after the decision (最低生活保障审核确认办法, article 21).
  effective_from  date NOT NULL
    CHECK (effective_from = (date_trunc('month', decided_on::timestamp) + interval '1 month')::date),
  effective_until date CHECK (effective_until >= effective_from AND extract(day FROM effective_until + 1) = 1),
  stop_reason     text CHECK (stop_reason IN
    ('INCOME_ABOVE_STANDARD', 'DIED', 'MOVED_AWAY', 'WITHDRAWN', 'PERIOD_ENDED')),
  UNIQUE (household_id, effective_from),
  CHECK ((effective_until IS NULL) = (stop_reason IS NULL)),
  -- 刚性支出困难家庭认定办法: confirmed for 12 months at most.
  CHECK (category <> 'RIGID_EXPENDITURE'
    OR (effective_until IS NOT NULL AND effective_until < effective_from + interval '12 months'))
);
CREATE UNIQUE INDEX grants_running ON grants (household_id) WHERE effective_until IS NULL;
CREATE INDEX grants_place ON grants (community_code);

-- What holds for a grant from a day on: the latest term that begins no later. The end is the grant's own.
CREATE TABLE grant_terms (
  grant_id             text COLLATE "C" NOT NULL REFERENCES grants,
  since                date NOT NULL CHECK (extract(day FROM since) = 1),
  status               text NOT NULL CHECK (status IN ('ACTIVE', 'GRADUAL_EXIT', 'SUSPENDED')),
  reason               text NOT NULL CHECK (reason IN ('GRANTED', 'STANDARD_CHANGED', 'REVIEWED')),
  counted_members      integer NOT NULL CHECK (counted_members > 0),
  household_income_fen bigint NOT NULL CHECK (household_income_fen >= 0),
  monthly_amount_fen   bigint NOT NULL CHECK (monthly_amount_fen >= 0),
  PRIMARY KEY (grant_id, since),
  CHECK (status <> 'SUSPENDED' OR monthly_amount_fen = 0)
);
-- A grant is confirmed once.
CREATE UNIQUE INDEX grant_terms_granted ON grant_terms (grant_id) WHERE reason = 'GRANTED';

CREATE TABLE grant_members (
  grant_id    text COLLATE "C" NOT NULL REFERENCES grants,
  resident_id text COLLATE "C" NOT NULL,
  since       date NOT NULL,
  until       date CHECK (until >= since),
  PRIMARY KEY (grant_id, resident_id, since)
);
CREATE INDEX grant_members_resident ON grant_members (resident_id);
-- A person is counted in one running grant at a time.
CREATE UNIQUE INDEX grant_members_running ON grant_members (resident_id) WHERE until IS NULL;

CREATE TABLE payments (
  id         text COLLATE "C" PRIMARY KEY,
  grant_id   text COLLATE "C" NOT NULL REFERENCES grants,
  month      date NOT NULL CHECK (extract(day FROM month) = 1),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  paid_on    date NOT NULL CHECK (paid_on >= month),
  status     text NOT NULL CHECK (status IN ('PAID', 'RETURNED', 'RE_ISSUED')),
  UNIQUE (grant_id, month)
);
