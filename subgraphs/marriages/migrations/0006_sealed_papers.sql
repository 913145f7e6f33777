-- The numbers of judgments and of papers of elsewhere lead to a person's file there: they are sealed. The constraints hold for
-- every row that is written from now on; the next start seals the rows that are here.
ALTER TABLE annotations
  ADD CONSTRAINT annotations_paper_number_sealed CHECK (starts_with(paper_number, 's1.')) NOT VALID;
ALTER TABLE records_elsewhere
  ADD CONSTRAINT records_elsewhere_paper_number_sealed CHECK (starts_with(paper_number, 's1.')) NOT VALID,
  ADD CONSTRAINT records_elsewhere_end_paper_number_sealed CHECK (starts_with(end_paper_number, 's1.')) NOT VALID;
