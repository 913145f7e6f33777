-- Account numbers are sealed, and the files for the bank, which hold them: what is stored is of no use without the keys. The
-- constraints hold for every row that is written from now on; the next start seals the rows that are here.
ALTER TABLE household_accounts
  DROP CONSTRAINT household_accounts_account_number_check,
  ADD CONSTRAINT household_accounts_account_number_sealed CHECK (starts_with(account_number, 's1.')) NOT VALID;

ALTER TABLE transfers
  ADD CONSTRAINT transfers_account_number_sealed CHECK (starts_with(account_number, 's1.')) NOT VALID;

ALTER TABLE bank_files
  ADD CONSTRAINT bank_files_content_sealed CHECK (starts_with(content, 's1.')) NOT VALID;
