-- Star grades, inspections and orders of institutions, and care vouchers with their redemptions.

ALTER TABLE care_institutions ADD ordered_by text;
COMMENT ON COLUMN care_institutions.ordered_by IS 'Who ordered the rectification that is under way';

CREATE TABLE care_star_grades (
  institution_id text COLLATE "C" NOT NULL REFERENCES care_institutions,
  awarded_on     date NOT NULL,
  grade          smallint NOT NULL CHECK (grade BETWEEN 1 AND 5),
  valid_until    date NOT NULL CHECK (valid_until >= awarded_on),
  PRIMARY KEY (institution_id, awarded_on)
);

CREATE TABLE care_inspections (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'inp\_%'),
  institution_id text COLLATE "C" NOT NULL REFERENCES care_institutions,
  kind           text NOT NULL CHECK (kind IN ('YEARLY', 'COMPLAINT', 'FOLLOW_UP', 'SPOT_SAMPLE')),
  planned_for    date NOT NULL,
  carried_out_on date,
  inspectors     text[] NOT NULL DEFAULT '{}',
  status         text NOT NULL CHECK (status IN ('PLANNED', 'RECORDED', 'CLOSED', 'CANCELLED')),
  version        integer NOT NULL CHECK (version > 0),
  CHECK ((status IN ('RECORDED', 'CLOSED')) = (carried_out_on IS NOT NULL)),
  CHECK (carried_out_on IS NULL OR cardinality(inspectors) >= 2)
);
CREATE INDEX care_inspections_institution ON care_inspections (institution_id, carried_out_on);

CREATE TABLE care_findings (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'fin\_%'),
  inspection_id  text COLLATE "C" NOT NULL REFERENCES care_inspections,
  institution_id text COLLATE "C" NOT NULL REFERENCES care_institutions,
  area           text NOT NULL CHECK (area IN ('SAFETY', 'FIRE', 'FOOD', 'STAFF', 'CONTRACT', 'FEES', 'RECORDS', 'OTHER')),
  severity       text NOT NULL CHECK (severity IN ('MINOR', 'DANGER')),
  description    text NOT NULL,
  article        text,
  due_on         date NOT NULL,
  status         text NOT NULL CHECK (status IN ('OPEN', 'REPORTED', 'CLOSED')),
  version        integer NOT NULL CHECK (version > 0),
  reported_by    text,
  closed_on      date,
  CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL))
);
CREATE INDEX care_findings_inspection ON care_findings (inspection_id, id);
CREATE INDEX care_findings_open ON care_findings (institution_id, due_on) WHERE status <> 'CLOSED';

-- What can be paid with a voucher: seeded as not confirmed, the province's list was not found.
CREATE TABLE care_service_items (
  code        text PRIMARY KEY CHECK (code <> ''),
  side        text NOT NULL CHECK (side IN ('HOME', 'COMMUNITY', 'INSTITUTION')),
  aspect      text NOT NULL CHECK (aspect IN ('MEDICAL', 'FOOD', 'HOUSING', 'MOBILITY', 'SMART')),
  voucherable boolean NOT NULL,
  name_zh     text NOT NULL,
  name_ko     text NOT NULL,
  name_en     text NOT NULL,
  valid_from  date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  confirmed   boolean NOT NULL
);
COMMENT ON TABLE care_service_items IS 'reference: services of elder care';
INSERT INTO care_service_items VALUES
  ('HOME_MEAL', 'HOME', 'FOOD', true, '助餐服务', '식사 도움', 'Help with meals', '2026-01-01', NULL, false),
  ('HOME_BATH', 'HOME', 'HOUSING', true, '助浴服务', '목욕 도움', 'Help with bathing', '2026-01-01', NULL, false),
  ('HOME_CLEAN', 'HOME', 'HOUSING', true, '助洁服务', '청소 도움', 'Help with cleaning', '2026-01-01', NULL, false),
  ('HOME_WALK', 'HOME', 'MOBILITY', true, '助行服务', '이동 도움', 'Help with going out', '2026-01-01', NULL, false),
  ('HOME_NURSE', 'HOME', 'MEDICAL', true, '康复护理', '재활간호', 'Rehabilitation and nursing at home', '2026-01-01', NULL, false),
  ('DAY_CARE', 'COMMUNITY', 'HOUSING', true, '日间照料', '낮 돌봄', 'Care during the day', '2026-01-01', NULL, false),
  ('INSTITUTION_CARE', 'INSTITUTION', 'HOUSING', true, '机构照护', '기구 돌봄', 'Care in an institution', '2026-01-01', NULL, false),
  ('HEALTH_PRODUCT', 'COMMUNITY', 'MEDICAL', false, '保健品', '건강보조식품', 'Health products', '2026-01-01', NULL, false);

CREATE TABLE care_voucher_providers (
  provider_id text COLLATE "C" NOT NULL,
  valid_from  date NOT NULL,
  valid_until date CHECK (valid_until >= valid_from),
  PRIMARY KEY (provider_id, valid_from)
);

CREATE TABLE care_voucher_issues (
  id            text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'vis\_%'),
  month         text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  division_code text COLLATE "C" NOT NULL,
  issued        integer NOT NULL CHECK (issued >= 0),
  supported     integer NOT NULL CHECK (supported >= 0),
  not_entitled  integer NOT NULL CHECK (not_entitled >= 0),
  remaining     integer NOT NULL CHECK (remaining >= 0),
  issued_on     date NOT NULL
);

CREATE TABLE care_vouchers (
  id             text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'vou\_%'),
  resident_id    text COLLATE "C" NOT NULL,
  community_code text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  month          text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  level          text NOT NULL CHECK (level IN ('MODERATE', 'SEVERE', 'TOTAL')),
  rule_version   integer NOT NULL CHECK (rule_version > 0),
  face_fen       bigint NOT NULL CHECK (face_fen > 0),
  -- The database has the last word on what is left.
  remaining_fen  bigint NOT NULL CHECK (remaining_fen BETWEEN 0 AND face_fen),
  status         text NOT NULL CHECK (status IN ('ISSUED', 'USED_UP', 'WITHDRAWN', 'CANCELLED')),
  version        integer NOT NULL CHECK (version > 0),
  issued_on      date NOT NULL,
  expires_on     date NOT NULL CHECK (expires_on >= issued_on),
  issue_id       text COLLATE "C" NOT NULL REFERENCES care_voucher_issues,
  CONSTRAINT one_voucher_a_month UNIQUE (resident_id, month),
  CHECK ((status = 'USED_UP') = (remaining_fen = 0) OR status IN ('WITHDRAWN', 'CANCELLED'))
);
CREATE INDEX care_vouchers_month ON care_vouchers (month, community_code);

CREATE TABLE care_voucher_redemptions (
  voucher_id   text COLLATE "C" NOT NULL REFERENCES care_vouchers,
  number       integer NOT NULL CHECK (number > 0),
  resident_id  text COLLATE "C" NOT NULL,
  provider_id  text COLLATE "C" NOT NULL,
  service_code text NOT NULL REFERENCES care_service_items,
  service_on   date NOT NULL,
  service_hour smallint NOT NULL CHECK (service_hour BETWEEN 0 AND 23),
  price_fen    bigint NOT NULL CHECK (price_fen > 0),
  offset_fen   bigint NOT NULL CHECK (offset_fen BETWEEN 0 AND price_fen),
  redeemed_on  date NOT NULL,
  redeemed_by  text NOT NULL,
  reversed_on  date,
  sampled_on   date,
  check_result text CHECK (check_result IN ('CONFIRMED', 'FALSE')),
  PRIMARY KEY (voucher_id, number),
  CHECK (check_result IS NULL OR sampled_on IS NOT NULL)
);
-- The same service is paid once.
CREATE UNIQUE INDEX service_redeemed_once ON care_voucher_redemptions
  (provider_id, service_code, service_on, service_hour, resident_id) WHERE reversed_on IS NULL;
CREATE INDEX care_voucher_redemptions_day ON care_voucher_redemptions (redeemed_on, voucher_id, number);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON care_inspections, care_findings, care_voucher_issues, care_vouchers,
    care_voucher_redemptions FROM %I', current_schema() || '_app');
END $$;
