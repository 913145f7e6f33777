-- A source is cited; what it leaves open, and what is a demo value, is said in words and in three languages.
ALTER TABLE service_lines
  ADD source_note_zh text, ADD source_note_ko text, ADD source_note_en text,
  ADD CHECK (num_nonnulls(source_note_zh, source_note_ko, source_note_en) IN (0, 3));
ALTER TABLE services
  ADD source_note_zh text, ADD source_note_ko text, ADD source_note_en text,
  ADD CHECK (num_nonnulls(source_note_zh, source_note_ko, source_note_en) IN (0, 3));
ALTER TABLE service_prices
  ADD source_note_zh text, ADD source_note_ko text, ADD source_note_en text,
  ADD CHECK (num_nonnulls(source_note_zh, source_note_ko, source_note_en) IN (0, 3));
ALTER TABLE facilities
  ALTER source DROP NOT NULL,
  ADD source_note_zh text, ADD source_note_ko text, ADD source_note_en text,
  ADD CHECK (num_nonnulls(source_note_zh, source_note_ko, source_note_en) IN (0, 3));

UPDATE service_lines SET source = '延边新闻网 2024-10-28', source_note_zh = '开通日期、运营单位未公布；自报道之日起计入。',
  source_note_ko = '개통날자와 운영단위는 공개되지 않았으며 보도된 날부터 셈에 넣는다.',
  source_note_en = 'The day on which it began and its operator were not published: it is counted from the day of the report.'
  WHERE kind = 'HOTLINE' AND division_code = '222401' AND valid_from = '2024-10-28';
UPDATE service_lines SET source = '延边新闻网 2024-10-28', source_note_zh = '启用日期、地址、电话未公布；自报道之日起计入。',
  source_note_ko = '사용을 시작한 날자, 주소, 전화는 공개되지 않았으며 보도된 날부터 셈에 넣는다.',
  source_note_en = 'Its opening, address and telephone were not published: it is counted from the day of the report.'
  WHERE kind = 'SERVICE_CENTRE' AND division_code = '222401' AND valid_from = '2024-10-28';
UPDATE services SET source = '延边新闻网 2024-10-28', source_note_zh = '品种和价格未公布；自报道之日起计入。',
  source_note_ko = '품종과 가격은 공개되지 않았으며 보도된 날부터 셈에 넣는다.',
  source_note_en = 'Kinds and prices were not published: it is counted from the day of the report.'
  WHERE id = 'fsv_01900000-0000-7000-8000-000000000008';
