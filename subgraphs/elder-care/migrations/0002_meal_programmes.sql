CREATE TABLE meal_programmes (
  code      text NOT NULL CHECK (code <> ''),
  version   integer NOT NULL CHECK (version > 0),
  name_zh   text NOT NULL,
  name_ko   text NOT NULL,
  name_en   text NOT NULL,
  confirmed boolean NOT NULL,
  source_zh text NOT NULL,
  source_ko text NOT NULL,
  source_en text NOT NULL,
  PRIMARY KEY (code, version)
);
COMMENT ON TABLE meal_programmes IS 'reference: meal programmes that the bureau named';

CREATE TABLE meal_programme_dimensions (
  code     text NOT NULL,
  version  integer NOT NULL,
  position smallint NOT NULL CHECK (position > 0),
  name_zh  text,
  name_ko  text,
  name_en  text,
  PRIMARY KEY (code, version, position),
  FOREIGN KEY (code, version) REFERENCES meal_programmes,
  CHECK (num_nonnulls(name_zh, name_ko, name_en) IN (0, 3))
);
COMMENT ON TABLE meal_programme_dimensions IS 'reference: names stay null until the bureau confirms them';

CREATE TABLE meal_programme_items (
  code      text NOT NULL,
  version   integer NOT NULL,
  dimension smallint NOT NULL,
  position  smallint NOT NULL CHECK (position > 0),
  name_zh   text NOT NULL,
  name_ko   text NOT NULL,
  name_en   text NOT NULL,
  PRIMARY KEY (code, version, dimension, position),
  FOREIGN KEY (code, version, dimension) REFERENCES meal_programme_dimensions
);
COMMENT ON TABLE meal_programme_items IS 'reference: empty until the bureau confirms the items';

-- Reports of October 2024 on the bureau's award name the model; no source that was found says what its threes are.
INSERT INTO meal_programmes VALUES (
  '3+3+3', 1,
  '“3+3+3”老年助餐服务模式', '‘3+3+3’ 로인급식봉사 모식', '"3+3+3" meal service for elders',
  false,
  '名称见2024年10月关于延吉市民政局获表彰的公开报道；三个“3”的含义未见公开资料，尚待民政局确认。',
  '명칭은 2024년 10월 연길시민정국의 표창에 관한 보도에 나온다. 세개 ‘3’의 뜻은 공개된 자료가 없으며 민정국의 확인을 기다린다.',
  'Named in reports of October 2024 on the award of the Yanji Civil Affairs Bureau. What the threes stand for was not found in any source: the definition is not confirmed by the bureau.'
);
INSERT INTO meal_programme_dimensions (code, version, position)
  VALUES ('3+3+3', 1, 1), ('3+3+3', 1, 2), ('3+3+3', 1, 3);
