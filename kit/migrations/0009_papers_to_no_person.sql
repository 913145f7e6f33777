-- A statement of account goes to a payer who is no person of the register.

ALTER TABLE papers ALTER recipient_id DROP NOT NULL;
