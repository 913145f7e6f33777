-- Assessments are cases with their answers, stays are cases that begin with a reservation, and elders wait for a bed.

-- What an assessment asks. Maxima and names come from two copies of the form that agree: the bureau has not confirmed them.
CREATE TABLE care_assessment_rules (
  version             integer PRIMARY KEY CHECK (version > 0),
  standard            text NOT NULL,
  valid_from          date NOT NULL UNIQUE,
  -- Settings: the sources contradict each other, or say nothing.
  valid_months        integer NOT NULL CHECK (valid_months > 0),
  dispute_working_days integer NOT NULL CHECK (dispute_working_days > 0),
  confirmed           boolean NOT NULL
);
COMMENT ON TABLE care_assessment_rules IS 'reference: versions of GB/T 42195';

CREATE TABLE care_assessment_items (
  version  integer NOT NULL REFERENCES care_assessment_rules,
  position smallint NOT NULL CHECK (position BETWEEN 1 AND 26),
  code     text NOT NULL,
  item_group text NOT NULL CHECK (item_group IN ('SELF_CARE', 'MOBILITY', 'MENTAL_STATE', 'PERCEPTION_AND_PARTICIPATION')),
  maximum  smallint NOT NULL CHECK (maximum BETWEEN 1 AND 4),
  name_zh  text NOT NULL,
  name_ko  text NOT NULL,
  name_en  text NOT NULL,
  PRIMARY KEY (version, position),
  UNIQUE (version, code)
);
COMMENT ON TABLE care_assessment_items IS 'reference: the 26 items of annex B';

INSERT INTO care_assessment_rules VALUES (1, 'GB/T 42195-2022', '2022-12-30', 12, 10, false);
INSERT INTO care_assessment_items (version, position, code, item_group, maximum, name_zh, name_ko, name_en) VALUES
  (1, 1, 'B.1.1', 'SELF_CARE', 4, '进食', '식사하기', 'Eating'),
  (1, 2, 'B.1.2', 'SELF_CARE', 4, '修饰', '몸단장하기', 'Grooming'),
  (1, 3, 'B.1.3', 'SELF_CARE', 4, '洗澡', '목욕하기', 'Bathing'),
  (1, 4, 'B.1.4', 'SELF_CARE', 4, '穿/脱上衣', '웃옷 입고 벗기', 'Upper clothes'),
  (1, 5, 'B.1.5', 'SELF_CARE', 4, '穿/脱裤子和鞋袜', '바지와 신, 양말 신고 벗기', 'Trousers, shoes and socks'),
  (1, 6, 'B.1.6', 'SELF_CARE', 4, '小便控制', '소변 조절', 'Bladder control'),
  (1, 7, 'B.1.7', 'SELF_CARE', 4, '大便控制', '대변 조절', 'Bowel control'),
  (1, 8, 'B.1.8', 'SELF_CARE', 4, '如厕', '화장실 사용', 'Using the toilet'),
  (1, 9, 'B.2.1', 'MOBILITY', 4, '床上体位转移', '침대에서 자세 바꾸기', 'Turning in bed'),
  (1, 10, 'B.2.2', 'MOBILITY', 4, '床椅转移', '침대와 의자 사이 옮기기', 'From bed to chair'),
  (1, 11, 'B.2.3', 'MOBILITY', 4, '平地行走', '평지 걷기', 'Walking on level ground'),
  (1, 12, 'B.2.4', 'MOBILITY', 3, '上下楼梯', '계단 오르내리기', 'Stairs'),
  (1, 13, 'B.3.1', 'MENTAL_STATE', 4, '时间定向', '시간 감각', 'Orientation in time'),
  (1, 14, 'B.3.2', 'MENTAL_STATE', 4, '空间定向', '공간 감각', 'Orientation in space'),
  (1, 15, 'B.3.3', 'MENTAL_STATE', 4, '人物定向', '사람 알아보기', 'Recognising persons'),
  (1, 16, 'B.3.4', 'MENTAL_STATE', 4, '记忆', '기억', 'Memory'),
  (1, 17, 'B.3.5', 'MENTAL_STATE', 4, '理解能力', '리해능력', 'Understanding'),
  (1, 18, 'B.3.6', 'MENTAL_STATE', 4, '表达能力', '표현능력', 'Expression'),
  (1, 19, 'B.3.7', 'MENTAL_STATE', 1, '攻击行为', '공격행위', 'Aggression'),
  (1, 20, 'B.3.8', 'MENTAL_STATE', 1, '抑郁症状', '우울증상', 'Symptoms of depression'),
  (1, 21, 'B.3.9', 'MENTAL_STATE', 2, '意识水平', '의식수준', 'Consciousness'),
  (1, 22, 'B.4.1', 'PERCEPTION_AND_PARTICIPATION', 2, '视力', '시력', 'Sight'),
  (1, 23, 'B.4.2', 'PERCEPTION_AND_PARTICIPATION', 2, '听力', '청력', 'Hearing'),
  (1, 24, 'B.4.3', 'PERCEPTION_AND_PARTICIPATION', 4, '执行日常事务', '일상사무 처리', 'Daily affairs'),
  (1, 25, 'B.4.4', 'PERCEPTION_AND_PARTICIPATION', 3, '使用交通工具外出', '교통수단을 리용한 외출', 'Going out by transport'),
  (1, 26, 'B.4.5', 'PERCEPTION_AND_PARTICIPATION', 4, '社会交往能力', '사회교제능력', 'Social contact');

-- A person may be assessed twice on a day, when the first result is disputed: an assessment has an id of its own.
ALTER TABLE care_assessments
  ADD id text COLLATE "C",
  ADD community_code text COLLATE "C" CHECK (community_code ~ '^[0-9]{12}$'),
  ADD status text NOT NULL DEFAULT 'PUBLISHED'
    CHECK (status IN ('REQUESTED', 'ASSIGNED', 'RECORDED', 'RETURNED', 'PUBLISHED', 'DISPUTED', 'SUPERSEDED', 'WITHDRAWN')),
  ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD reason text NOT NULL DEFAULT 'FIRST' CHECK (reason IN ('FIRST', 'ROUTINE', 'IMMEDIATE', 'DISPUTE', 'OTHER')),
  ADD requested_on date,
  ADD rule_version integer REFERENCES care_assessment_rules,
  ADD answers smallint[] CHECK (cardinality(answers) = 26),
  ADD disorder_codes text[] NOT NULL DEFAULT '{}',
  ADD assessors text[] NOT NULL DEFAULT '{}' CHECK (cardinality(assessors) IN (0, 2)),
  ADD published_on date,
  ADD reviewed_by text,
  ADD disputes text COLLATE "C";
UPDATE care_assessments SET disorder_codes = ARRAY[disorder_code] WHERE disorder_code IS NOT NULL;
UPDATE care_assessments a SET id = n.id, requested_on = a.assessed_on, published_on = a.assessed_on
FROM (
  SELECT resident_id, assessed_on,
    'asm_01900000-0000-7000-8000-' || lpad(to_hex(row_number() OVER (ORDER BY resident_id, assessed_on)), 12, '0') AS id
  FROM care_assessments
) n WHERE n.resident_id = a.resident_id AND n.assessed_on = a.assessed_on;
ALTER TABLE care_assessments
  DROP CONSTRAINT care_assessments_pkey,
  DROP COLUMN disorder_code,
  ALTER assessed_on DROP NOT NULL,
  ALTER id SET NOT NULL,
  ALTER requested_on SET NOT NULL,
  DROP CONSTRAINT care_assessments_check,
  ADD PRIMARY KEY (id),
  ADD FOREIGN KEY (disputes) REFERENCES care_assessments,
  ADD CHECK (id LIKE 'asm\_%'),
  ADD CHECK ((status IN ('REQUESTED', 'ASSIGNED', 'WITHDRAWN')) OR (assessed_on IS NOT NULL AND (in_coma OR score IS NOT NULL))),
  ADD CHECK (status NOT IN ('PUBLISHED', 'DISPUTED') OR published_on IS NOT NULL),
  ADD CHECK ((reason = 'DISPUTE') = (disputes IS NOT NULL));
CREATE INDEX care_assessments_resident ON care_assessments (resident_id, assessed_on);
CREATE INDEX care_assessments_open ON care_assessments (community_code, id)
  WHERE status IN ('REQUESTED', 'ASSIGNED', 'RECORDED', 'RETURNED');
CREATE UNIQUE INDEX one_open_assessment ON care_assessments (resident_id)
  WHERE status IN ('REQUESTED', 'ASSIGNED', 'RECORDED', 'RETURNED');
CREATE INDEX care_assessments_disputes ON care_assessments (disputes) WHERE disputes IS NOT NULL;
COMMENT ON COLUMN care_assessments.disorder_codes IS 'Diagnosed disorders by chapter F of ICD-10, without decimals';
COMMENT ON COLUMN care_assessments.answers IS 'In the order of the items; null where they were not kept';

CREATE TABLE care_risk_events (
  assessment_id text COLLATE "C" NOT NULL REFERENCES care_assessments,
  position      smallint NOT NULL CHECK (position > 0),
  kind          text NOT NULL CHECK (kind IN ('FALL', 'CHOKING', 'SUICIDE_ATTEMPT', 'SELF_HARM', 'WANDERING')),
  on_day        date NOT NULL,
  PRIMARY KEY (assessment_id, position)
);

-- An institution is registered, opens, may be under an order, and closes; nobody is taken in after that.
ALTER TABLE care_institutions
  ADD status text NOT NULL DEFAULT 'OPEN'
    CHECK (status IN ('REGISTERED', 'OPEN', 'UNDER_ORDER', 'SUSPENDED', 'CLOSING', 'CLOSED')),
  ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD registration_kind text CHECK (registration_kind IN ('COMMERCIAL', 'PUBLIC_BENEFIT')),
  ADD liability_insured boolean NOT NULL DEFAULT false,
  ADD closing_on date;
UPDATE care_institutions SET status = 'CLOSED' WHERE closed_on < current_date;
ALTER TABLE care_institutions ADD CHECK (status <> 'CLOSED' OR closed_on IS NOT NULL);

-- Beds that are no places of the house are counted apart.
ALTER TABLE beds
  DROP CONSTRAINT beds_type_check,
  ADD CONSTRAINT beds_type_check
    CHECK (type IN ('NURSING', 'ORDINARY', 'DEMENTIA', 'SHORT_STAY', 'FAMILY_BED', 'DAY_PLACE'));

-- Ranges of texts, so that an exclusion constraint can compare beds without an extension: the migrator may make none.
CREATE TYPE text_range AS RANGE (subtype = text, collation = "C");

ALTER TABLE care_admissions
  ADD status text NOT NULL DEFAULT 'IN_CARE'
    CHECK (status IN ('RESERVED', 'IN_CARE', 'ABSENT', 'DISCHARGE_PLANNED', 'ENDED', 'CANCELLED')),
  ADD bed_type text,
  ADD waiting_entry_id text COLLATE "C",
  ADD assessment_id text COLLATE "C" REFERENCES care_assessments,
  -- An emergency is taken in without an assessment until this day.
  ADD assessment_pending_until date,
  ADD hold_until date,
  ADD discharge_planned_on date,
  ADD transferred_from text COLLATE "C",
  DROP CONSTRAINT care_admissions_end_reason_check,
  ADD CONSTRAINT care_admissions_end_reason_check CHECK (end_reason IN ('DEATH', 'OWN_WISH', 'RECOVERED', 'MOVED',
    'AGREEMENT_ENDED', 'INSTITUTION_CLOSED', 'TRANSFERRED', 'HOSPITAL'));
UPDATE care_admissions SET status = 'ENDED' WHERE end_reason IS NOT NULL OR until < current_date;
UPDATE care_admissions a SET bed_type = b.type FROM beds b
  WHERE b.institution_id = a.institution_id AND b.number = a.bed_number;
ALTER TABLE care_admissions
  ALTER bed_type SET NOT NULL,
  ADD CHECK (status <> 'RESERVED' OR hold_until IS NOT NULL),
  ADD CHECK ((status = 'DISCHARGE_PLANNED') = (discharge_planned_on IS NOT NULL));
DROP INDEX care_admissions_one_place;
DROP INDEX care_admissions_one_person;
ALTER TABLE care_admissions
  ADD CONSTRAINT bed_given_once EXCLUDE USING gist (
    text_range(institution_id, institution_id, '[]') WITH &&,
    text_range(bed_number, bed_number, '[]') WITH &&,
    daterange(since, until, '[]') WITH &&
  ) WHERE (status <> 'CANCELLED'),
  -- A family bed is a place to sleep too; a place for the day is not.
  ADD CONSTRAINT one_place_to_sleep EXCLUDE USING gist (
    text_range(resident_id, resident_id, '[]') WITH &&,
    daterange(since, until, '[]') WITH &&
  ) WHERE (status <> 'CANCELLED' AND bed_type <> 'DAY_PLACE'),
  ADD CONSTRAINT one_place_by_day EXCLUDE USING gist (
    text_range(resident_id, resident_id, '[]') WITH &&,
    daterange(since, until, '[]') WITH &&
  ) WHERE (status <> 'CANCELLED' AND bed_type = 'DAY_PLACE');
CREATE INDEX care_admissions_desk ON care_admissions (institution_id, status, since);
CREATE INDEX care_admissions_held ON care_admissions (id) WHERE status = 'RESERVED';

CREATE TABLE care_service_agreements (
  id                text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'agr\_%'),
  admission_id      text COLLATE "C" NOT NULL UNIQUE REFERENCES care_admissions,
  signed_by         text NOT NULL CHECK (signed_by IN ('ELDER', 'AGENT')),
  signed_on         date NOT NULL,
  ends_on           date CHECK (ends_on >= signed_on),
  monthly_bed_fen   bigint NOT NULL CHECK (monthly_bed_fen >= 0),
  monthly_care_fen  bigint NOT NULL CHECK (monthly_care_fen >= 0),
  deposit_fen       bigint NOT NULL CHECK (deposit_fen >= 0),
  prepaid_months    integer NOT NULL CHECK (prepaid_months >= 0),
  membership_fee_fen bigint NOT NULL CHECK (membership_fee_fen >= 0),
  -- What of the prepaid has not been used or returned.
  prepaid_rest_fen  bigint NOT NULL CHECK (prepaid_rest_fen >= 0)
);

-- The nine risks that must be looked at before an admission (GB 38600-2019).
CREATE TABLE care_safety_risks (
  admission_id text COLLATE "C" NOT NULL REFERENCES care_admissions,
  risk         text NOT NULL CHECK (risk IN ('CHOKING', 'WRONG_FOOD_OR_DRUG', 'PRESSURE_ULCER', 'SCALDING', 'FALL_FROM_BED',
                 'FALL', 'WANDERING', 'HARM_TO_OTHERS_OR_SELF', 'ACTIVITY_ACCIDENT')),
  degree       text NOT NULL CHECK (degree IN ('NONE', 'WATCH', 'HIGH')),
  measure      text,
  assessed_on  date NOT NULL,
  PRIMARY KEY (admission_id, risk),
  CHECK (degree = 'NONE' OR measure IS NOT NULL)
);

CREATE TABLE care_absences (
  admission_id text COLLATE "C" NOT NULL REFERENCES care_admissions,
  since        date NOT NULL,
  until        date CHECK (until >= since),
  kind         text NOT NULL CHECK (kind IN ('HOSPITAL', 'FAMILY', 'OTHER')),
  PRIMARY KEY (admission_id, since)
);
CREATE UNIQUE INDEX one_open_absence ON care_absences (admission_id) WHERE until IS NULL;

CREATE TABLE care_waiting_entries (
  id              text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'wai\_%'),
  resident_id     text COLLATE "C" NOT NULL,
  community_code  text COLLATE "C" NOT NULL CHECK (community_code ~ '^[0-9]{12}$'),
  bed_type        text NOT NULL CHECK (bed_type IN ('NURSING', 'ORDINARY', 'DEMENTIA', 'SHORT_STAY', 'DAY_PLACE')),
  -- Empty where any institution will do.
  institution_ids text[] NOT NULL,
  status          text NOT NULL CHECK (status IN ('WAITING', 'OFFERED', 'ACCEPTED', 'ADMITTED', 'LEFT', 'CLOSED_BY_DEATH')),
  version         integer NOT NULL CHECK (version > 0),
  priority_class  integer NOT NULL CHECK (priority_class BETWEEN 1 AND 3),
  level           text NOT NULL CHECK (level IN ('TOTAL', 'SEVERE', 'MODERATE', 'MILD', 'INTACT')),
  need            integer NOT NULL CHECK (need = array_position(ARRAY['TOTAL', 'SEVERE', 'MODERATE', 'MILD', 'INTACT'], level)),
  assessment_id   text COLLATE "C" NOT NULL REFERENCES care_assessments,
  complete_at     timestamptz NOT NULL,
  declined        integer NOT NULL DEFAULT 0 CHECK (declined >= 0),
  missed          integer NOT NULL DEFAULT 0 CHECK (missed >= 0),
  closed_on       date,
  CHECK ((status IN ('ADMITTED', 'LEFT', 'CLOSED_BY_DEATH')) = (closed_on IS NOT NULL))
);
CREATE UNIQUE INDEX one_open_waiting_entry ON care_waiting_entries (resident_id)
  WHERE status IN ('WAITING', 'OFFERED', 'ACCEPTED');
CREATE INDEX care_waiting_order ON care_waiting_entries (bed_type, priority_class, need, complete_at, id)
  WHERE status IN ('WAITING', 'OFFERED', 'ACCEPTED');
CREATE INDEX care_waiting_resident ON care_waiting_entries (resident_id, id);
CREATE INDEX care_waiting_community ON care_waiting_entries (community_code, id);
COMMENT ON COLUMN care_waiting_entries.need IS 'The worse the level, the smaller';

CREATE TABLE care_bed_offers (
  entry_id       text COLLATE "C" NOT NULL REFERENCES care_waiting_entries,
  number         integer NOT NULL CHECK (number > 0),
  institution_id text COLLATE "C" NOT NULL,
  bed_number     text COLLATE "C" NOT NULL,
  offered_on     date NOT NULL,
  answer_by      date NOT NULL CHECK (answer_by >= offered_on),
  answer         text CHECK (answer IN ('ACCEPTED', 'DECLINED', 'MISSED', 'WITHDRAWN')),
  answered_on    date,
  -- Why somebody was offered the bed who was not the first; supervisors see it.
  skip_reason    text,
  stay_id        text COLLATE "C" REFERENCES care_admissions,
  PRIMARY KEY (entry_id, number),
  FOREIGN KEY (institution_id, bed_number) REFERENCES beds,
  CHECK ((answer IS NULL) = (answered_on IS NULL))
);
CREATE UNIQUE INDEX bed_offered_once ON care_bed_offers (institution_id, bed_number) WHERE answer IS NULL;

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON care_assessments, care_service_agreements, care_absences,
    care_waiting_entries, care_bed_offers FROM %I', current_schema() || '_app');
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON care_safety_risks FROM %I', current_schema() || '_app');
END $$;
