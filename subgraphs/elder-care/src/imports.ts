/** The files that fill the elder care, in the order in which they build on each other. */
import {
  canteenHoursImport,
  canteenInvestmentsImport,
  canteenPricesImport,
  canteensImport,
} from './imports/canteens.ts';
import { bedsImport, institutionsImport, medicalArrangementsImport } from './imports/institutions.ts';

export const imports = [
  institutionsImport,
  medicalArrangementsImport,
  bedsImport,
  canteensImport,
  canteenHoursImport,
  canteenPricesImport,
  canteenInvestmentsImport,
];
