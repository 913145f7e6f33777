-- What a couple agreed is sealed: what is stored is of no use without the keys. The constraint holds for every row that is written
-- from now on; the next start seals the rows that are here.
ALTER TABLE divorce_agreements
  ADD CONSTRAINT divorce_agreements_content_sealed CHECK (starts_with(content, 's1.')) NOT VALID;
