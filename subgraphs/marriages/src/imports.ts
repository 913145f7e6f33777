/** The files that fill the marriages. */
import { officeHoursImport, officesImport } from './imports/offices.ts';

export const imports = [officesImport, officeHoursImport];
