-- Only jobs that the labour office or another department offers, and that fit health and ability, count
-- (最低生活保障审核确认办法, article 34).
ALTER TABLE job_offers ADD COLUMN counts boolean NOT NULL DEFAULT true;
