-- What decides on support beside income: property, dependence, the duty of support, work and disability. Settings that no
-- source has confirmed are null: not configured.
ALTER TABLE policies
  -- Most money a person (of the persons counted), vehicles and homes of a household.
  ADD COLUMN property_money_fen bigint CHECK (property_money_fen >= 0),
  ADD COLUMN property_vehicles integer CHECK (property_vehicles >= 0),
  ADD COLUMN property_homes integer CHECK (property_homes >= 0),
  -- Taken off the monthly income of a person with a certificate of disability, or a major illness (办法, article 13).
  ADD COLUMN disability_deduction_fen bigint CHECK (disability_deduction_fen > 0),
  ADD COLUMN illness_deduction_fen bigint CHECK (illness_deduction_fen > 0);
UPDATE policies SET unconfirmed = unconfirmed || '{PROPERTY,DEDUCTIONS}'::text[];

ALTER TABLE application_members
  ADD COLUMN depends_on_support boolean NOT NULL DEFAULT false,
  -- Of other members; null when nothing was said.
  ADD COLUMN has_duty_of_support boolean,
  ADD COLUMN is_unemployed boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT application_members_disability_kind_check,
  ADD CONSTRAINT application_members_disability_kind_check CHECK (disability_kind IN ('PHYSICAL', 'SENSORY', 'VISUAL',
    'HEARING', 'SPEECH', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE'));

ALTER TABLE applications
  ADD COLUMN property_money_fen bigint CHECK (property_money_fen >= 0),
  ADD COLUMN property_vehicles integer CHECK (property_vehicles >= 0),
  ADD COLUMN property_homes integer CHECK (property_homes >= 0),
  ADD CONSTRAINT applications_property_declared CHECK ((property_money_fen IS NULL) = (property_vehicles IS NULL)
    AND (property_money_fen IS NULL) = (property_homes IS NULL));

-- What a check found of the property; null where it did not look at it.
ALTER TABLE income_checks
  ADD COLUMN property_fits boolean,
  ADD COLUMN property_remark text CHECK (char_length(property_remark) BETWEEN 1 AND 1000),
  ADD CONSTRAINT income_checks_property_reason CHECK (property_fits IS DISTINCT FROM false OR property_remark IS NOT NULL);

ALTER TABLE application_incomes
  DROP CONSTRAINT application_incomes_kind_check,
  ADD CONSTRAINT application_incomes_kind_check CHECK (kind IN ('WAGE', 'BUSINESS', 'PROPERTY', 'TRANSFER', 'PENSION',
    'HONOUR_PENSION', 'OLD_AGE_ALLOWANCE', 'SOCIAL_INSURANCE', 'SCHOLARSHIP', 'SOCIAL_ASSISTANCE',
    'FAMILY_PLANNING_REWARD'));
