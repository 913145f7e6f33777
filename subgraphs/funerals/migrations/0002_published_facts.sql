-- Facts that were published, with their sources. They outlive the demo city.
COMMENT ON TABLE service_lines IS 'reference: published numbers and counters';
COMMENT ON TABLE services IS 'reference: the service list';
COMMENT ON TABLE ecological_burial_campaigns IS 'reference: published campaigns';

-- Neither the day on which 96444 was set up nor its operator is published: the line counts from the day of the
-- report that names it. The same holds for the service centre and the supplies.
INSERT INTO service_lines (kind, division_code, name_zh, name_ko, name_en, phone, valid_from, source) VALUES
  ('HOTLINE', '222401', '96444服务热线', '96444 열선전화', 'Funeral service hotline 96444', '96444', '2024-10-28',
   '延边新闻网 2024-10-28；开通日期、运营单位未公布'),
  ('SERVICE_CENTRE', '222401', '综合服务中心', '종합봉사중심', 'Comprehensive funeral service centre', NULL,
   '2024-10-28', '延边新闻网 2024-10-28；启用日期、地址、电话未公布');

INSERT INTO services (id, item, name_zh, name_ko, name_en, national_item, listed_from, source) VALUES
  ('fsv_01900000-0000-7000-8000-000000000001', 'TRANSPORT', '遗体接运', '시신 운구', 'Transport of the body', true,
   '2026-03-30', '国家殡葬基本服务项目；殡葬管理条例（2026年3月30日起施行）'),
  ('fsv_01900000-0000-7000-8000-000000000002', 'STORAGE', '遗体存放', '시신 보관', 'Storage of the body', true,
   '2026-03-30', '国家殡葬基本服务项目；殡葬管理条例（2026年3月30日起施行）'),
  ('fsv_01900000-0000-7000-8000-000000000003', 'FAREWELL', '遗体告别', '고별', 'Farewell', true,
   '2026-03-30', '国家殡葬基本服务项目；殡葬管理条例（2026年3月30日起施行）'),
  ('fsv_01900000-0000-7000-8000-000000000004', 'CREMATION', '遗体火化', '시신 화장', 'Cremation', true,
   '2026-03-30', '国家殡葬基本服务项目；殡葬管理条例（2026年3月30日起施行）'),
  ('fsv_01900000-0000-7000-8000-000000000005', 'ASH_DEPOSIT', '骨灰寄存', '골회 보관', 'Deposit of ashes', true,
   '2026-03-30', '国家殡葬基本服务项目；殡葬管理条例（2026年3月30日起施行）'),
  ('fsv_01900000-0000-7000-8000-000000000006', 'ECOLOGICAL_BURIAL', '生态安葬', '생태안장', 'Ecological burial', true,
   '2026-03-30', '国家殡葬基本服务项目；殡葬管理条例（2026年3月30日起施行）'),
  ('fsv_01900000-0000-7000-8000-000000000007', 'NICHE_BURIAL', '骨灰格位安葬', '골회 안치칸 안장', 'Burial in a niche',
   true, '2026-03-30', '国家殡葬基本服务项目（限政府举办的机构）；殡葬管理条例（2026年3月30日起施行）'),
  ('fsv_01900000-0000-7000-8000-000000000008', 'SUPPLIES', '平价殡葬用品', '저렴한 장의용품',
   'Affordable funeral supplies', false, '2024-10-28', '延边新闻网 2024-10-28；品种和价格未公布');

INSERT INTO ecological_burial_campaigns (id, form, division_code, name_zh, name_ko, name_en, held_in,
  destination_zh, destination_ko, destination_en, urns, land_saved_m2, source) VALUES
  ('eco_01900000-0000-7000-8000-000000000001', 'SEA', '222401', '延吉市首次公益海葬', '연길시 첫 공익해장',
   'Yanji''s first public sea burial', '2025-11', '大连', '대련', 'Dalian', 1000, 1000, '吉林朝鲜文报 2025-11-17');
