-- By what a person is found: the name without blanks, its reading in pinyin, and the Korean name with one spelling of the first
-- sound. The code computes the last two whenever a name is written.
ALTER TABLE residents
  ADD name_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (replace(name, ' ', '')) STORED,
  ADD pinyin text COLLATE "C",
  ADD korean text COLLATE "C";
CREATE INDEX residents_by_name ON residents (name_key, id);
CREATE INDEX residents_by_pinyin ON residents (pinyin, id);
CREATE INDEX residents_by_korean ON residents (korean, id);
CREATE INDEX residents_by_birth ON residents (birth_date, id);
