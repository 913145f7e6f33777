/** The files that fill the register. */
import { residentsImport } from './imports/residents.ts';

export const imports = [residentsImport];
