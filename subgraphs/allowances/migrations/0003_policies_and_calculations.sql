-- How amounts are reckoned from a day on. A version is never edited: a decision of any year is reckoned again with
-- the version that it names. What no source has confirmed is named in `unconfirmed` and shown with every result.
CREATE TABLE policies (
  id                      text COLLATE "C" PRIMARY KEY,
  division_code           text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}$'),
  effective_from          date NOT NULL CHECK (extract(day FROM effective_from) = 1),
  method                  text NOT NULL CHECK (method IN ('DIFFERENCE', 'TIERED')),
  -- [{"belowPercent": 50, "perPersonFen": 40000}, ...]: income per person below so much of the standard.
  tiers                   jsonb NOT NULL DEFAULT '[]',
  -- Households with less than this share of the standard per person are on the edge (低保边缘家庭).
  edge_percent            integer NOT NULL CHECK (edge_percent >= 100),
  excluded_income         text[] NOT NULL,
  -- 刚性支出困难家庭: last year's disposable income per person, and the share of rigid spending; null: not configured.
  disposable_income_fen   bigint CHECK (disposable_income_fen > 0),
  rigid_share_percent     integer CHECK (rigid_share_percent BETWEEN 1 AND 100),
  review_months_stable    integer NOT NULL CHECK (review_months_stable > 0),
  review_months_unstable  integer NOT NULL CHECK (review_months_unstable > 0),
  gradual_exit_months     integer NOT NULL CHECK (gradual_exit_months >= 0),
  -- Whether a recipient is heard before a cut or stop (社会救助法, article 48).
  hearing_required        boolean NOT NULL,
  result_publication_days integer NOT NULL CHECK (result_publication_days > 0),
  source                  text NOT NULL CHECK (source <> ''),
  unconfirmed             text[] NOT NULL,
  UNIQUE (division_code, effective_from),
  CHECK ((method = 'TIERED') = (tiers <> '[]'))
);
COMMENT ON TABLE policies IS 'reference: kept when a demo city is loaded anew';

INSERT INTO policies
  (id, division_code, effective_from, method, edge_percent, excluded_income, review_months_stable,
   review_months_unstable, gradual_exit_months, hearing_required, result_publication_days, source, unconfirmed)
VALUES
  ('pol_01900000-0000-7000-8000-000000000001', '222401', '1998-01-01', 'DIFFERENCE', 150,
   '{HONOUR_PENSION,SCHOLARSHIP,SOCIAL_ASSISTANCE,FAMILY_PLANNING_REWARD}', 12, 6, 6, false, 30,
   '社会救助暂行办法（2014年）第十二条；此前的规定未查到，按同一方法计算',
   '{METHOD,EXCLUDED_INCOME,EDGE_PERCENT,REVIEWS,GRADUAL_EXIT,RESULT_PUBLICATION,ROUNDING}'),
  -- 办法 of 2021; the basic pension is left out for the time of the 14th five-year plan, to the end of 2025.
  ('pol_01900000-0000-7000-8000-000000000002', '222401', '2021-07-01', 'DIFFERENCE', 150,
   '{PENSION,HONOUR_PENSION,SCHOLARSHIP,SOCIAL_ASSISTANCE,FAMILY_PLANNING_REWARD}', 12, 6, 6, false, 30,
   '最低生活保障审核确认办法（民发〔2021〕57号）第七、八、十三、二十三、三十一条',
   '{RESULT_PUBLICATION,ROUNDING}'),
  ('pol_01900000-0000-7000-8000-000000000003', '222401', '2026-01-01', 'DIFFERENCE', 150,
   '{HONOUR_PENSION,SCHOLARSHIP,SOCIAL_ASSISTANCE,FAMILY_PLANNING_REWARD}', 12, 6, 6, false, 30,
   '最低生活保障审核确认办法（民发〔2021〕57号）；“十四五”期间基础养老金不计入收入的规定是否延续未查到',
   '{PENSION,RESULT_PUBLICATION,ROUNDING}'),
  ('pol_01900000-0000-7000-8000-000000000004', '222401', '2026-07-01', 'DIFFERENCE', 150,
   '{HONOUR_PENSION,SCHOLARSHIP,SOCIAL_ASSISTANCE,FAMILY_PLANNING_REWARD}', 12, 6, 6, true, 30,
   '社会救助法（2026年7月1日施行）第十八、二十一、二十二、四十八条；办法（民发〔2021〕57号）在不抵触处适用',
   '{PENSION,EDGE_PERCENT,RESULT_PUBLICATION,ROUNDING}');

-- Each reckoning that a decision rests on: its facts, the version and standards used, and what came out.
CREATE TABLE calculations (
  id        text COLLATE "C" PRIMARY KEY,
  made_at   timestamptz NOT NULL,
  policy_id text COLLATE "C" NOT NULL REFERENCES policies,
  facts     jsonb NOT NULL,
  -- The standards it was reckoned by, as they were then.
  basis     jsonb NOT NULL,
  result    jsonb NOT NULL
);

ALTER TABLE grants
  ADD COLUMN application_id text COLLATE "C" UNIQUE,
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE grants DROP CONSTRAINT grants_stop_reason_check;
ALTER TABLE grants ADD CONSTRAINT grants_stop_reason_check CHECK (stop_reason IN
  ('INCOME_ABOVE_STANDARD', 'DIED', 'MOVED_AWAY', 'WITHDRAWN', 'PERIOD_ENDED', 'HOUSEHOLD_CHANGED',
   'NOT_COOPERATING', 'FRAUD'));

ALTER TABLE grant_terms ADD COLUMN calculation_id text COLLATE "C" REFERENCES calculations;
ALTER TABLE grant_terms DROP CONSTRAINT grant_terms_reason_check;
ALTER TABLE grant_terms ADD CONSTRAINT grant_terms_reason_check CHECK (reason IN
  ('GRANTED', 'STANDARD_CHANGED', 'REVIEWED', 'HOUSEHOLD_CHANGED', 'MEMBER_DIED', 'JOBS_REFUSED', 'SUSPENDED',
   'RESUMED'));

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON policies, calculations, standards, special_hardship_standards FROM %I',
    current_schema() || '_app');
END $$;
