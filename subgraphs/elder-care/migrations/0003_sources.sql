-- A source is cited; what was published, what was not and what is a demo value is said beside it, in words.
ALTER TABLE care_institutions RENAME source_zh TO source_note_zh;
ALTER TABLE care_institutions RENAME source_ko TO source_note_ko;
ALTER TABLE care_institutions RENAME source_en TO source_note_en;
ALTER TABLE care_institutions ADD source text;
ALTER TABLE home_care_centres RENAME source_zh TO source_note_zh;
ALTER TABLE home_care_centres RENAME source_ko TO source_note_ko;
ALTER TABLE home_care_centres RENAME source_en TO source_note_en;
ALTER TABLE home_care_centres ADD source text;
ALTER TABLE canteens RENAME source_zh TO source_note_zh;
ALTER TABLE canteens RENAME source_ko TO source_note_ko;
ALTER TABLE canteens RENAME source_en TO source_note_en;
ALTER TABLE canteens ADD source text;
ALTER TABLE meal_programmes RENAME source_zh TO source_note_zh;
ALTER TABLE meal_programmes RENAME source_ko TO source_note_ko;
ALTER TABLE meal_programmes RENAME source_en TO source_note_en;
ALTER TABLE meal_programmes ADD source text;
UPDATE meal_programmes SET source = '延吉市民政局获评全国民政系统先进集体的报道 2024-10' WHERE code = '3+3+3';
