-- The standards of Yanji (222401) that were found in print. Sixteen raises in a row are published up to October
-- 2024; the missing steps are not filled in. Amounts in fen.
INSERT INTO standards
  (id, division_code, settlement, effective_from, effective_from_precision, per_month_fen, per_year_fen, source)
VALUES
  ('std_01900000-0000-7000-8000-000000000001', '222401', 'URBAN', '1998-01-01', 'YEAR', 10000, NULL,
   '延边日报 2017年（潮歌网转载）'),
  ('std_01900000-0000-7000-8000-000000000002', '222401', 'URBAN', '2015-06-30', 'NO_LATER_THAN', 43000, NULL,
   '人民网朝文版 2015年'),
  ('std_01900000-0000-7000-8000-000000000003', '222401', 'URBAN', '2015-07-01', 'MONTH', 48000, NULL,
   '人民网朝文版 2015年'),
  ('std_01900000-0000-7000-8000-000000000004', '222401', 'URBAN', '2016-07-01', 'MONTH', 53000, NULL,
   '人民网朝文版 2016-07-20'),
  ('std_01900000-0000-7000-8000-000000000005', '222401', 'URBAN', '2017-04-01', 'DAY', 55000, NULL,
   '延边日报 2017年（潮歌网转载）'),
  ('std_01900000-0000-7000-8000-000000000006', '222401', 'URBAN', '2024-10-25', 'NO_LATER_THAN', 66000, NULL,
   '延吉市民政局获评全国民政系统先进集体的报道 2024-10-28'),
  ('std_01900000-0000-7000-8000-000000000007', '222401', 'URBAN', '2025-07-01', 'MONTH', 76000, NULL,
   '延边广播电视台 2025-07-24'),
  ('std_01900000-0000-7000-8000-000000000011', '222401', 'RURAL', '1998-01-01', 'YEAR', NULL, 80000,
   '延边日报 2017年（潮歌网转载）'),
  ('std_01900000-0000-7000-8000-000000000012', '222401', 'RURAL', '2015-06-30', 'NO_LATER_THAN', NULL, 300000,
   '人民网朝文版 2015年'),
  ('std_01900000-0000-7000-8000-000000000013', '222401', 'RURAL', '2015-07-01', 'MONTH', NULL, 360000,
   '人民网朝文版 2015年'),
  ('std_01900000-0000-7000-8000-000000000014', '222401', 'RURAL', '2016-07-01', 'MONTH', NULL, 420000,
   '人民网朝文版 2016-07-20'),
  ('std_01900000-0000-7000-8000-000000000015', '222401', 'RURAL', '2017-04-01', 'DAY', NULL, 440000,
   '延边日报 2017年（潮歌网转载）'),
  -- Unchanged in July 2025 (延边广播电视台 2025-07-24): no row of its own.
  ('std_01900000-0000-7000-8000-000000000016', '222401', 'RURAL', '2024-10-25', 'NO_LATER_THAN', NULL, 528000,
   '延吉市民政局获评全国民政系统先进集体的报道 2024-10-28');

-- Both amounts of each kind are in the same report: the old one was in force up to June 2025.
INSERT INTO special_hardship_standards
  (id, division_code, kind, effective_from, effective_from_precision, per_month_fen, source)
SELECT 'std_01900000-0000-7000-8000-0000000001' || lpad(n::text, 2, '0'), '222401', kind,
       effective_from::date, effective_from_precision, per_month_fen, '延边广播电视台 2025-07-24'
FROM (VALUES
  (1, 'BASIC_LIVING_URBAN', '2025-06-30', 'NO_LATER_THAN', 84500),
  (2, 'BASIC_LIVING_RURAL', '2025-06-30', 'NO_LATER_THAN', 54000),
  (3, 'CARE_ABLE', '2025-06-30', 'NO_LATER_THAN', 17600),
  (4, 'CARE_PARTLY_DISABLED', '2025-06-30', 'NO_LATER_THAN', 35200),
  (5, 'CARE_FULLY_DISABLED', '2025-06-30', 'NO_LATER_THAN', 52800),
  (6, 'BASIC_LIVING_URBAN', '2025-07-01', 'MONTH', 105600),
  (7, 'BASIC_LIVING_RURAL', '2025-07-01', 'MONTH', 70400),
  (8, 'CARE_ABLE', '2025-07-01', 'MONTH', 19200),
  (9, 'CARE_PARTLY_DISABLED', '2025-07-01', 'MONTH', 38400),
  (10, 'CARE_FULLY_DISABLED', '2025-07-01', 'MONTH', 57600)
) AS published (n, kind, effective_from, effective_from_precision, per_month_fen);
