/** The files that fill the allowances. */
import { staffImport } from './imports/staff.ts';
import { hardshipStandardsImport, standardsImport } from './imports/standards.ts';

export const imports = [standardsImport, hardshipStandardsImport, staffImport];
