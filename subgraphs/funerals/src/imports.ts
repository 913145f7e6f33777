/** The files that fill the funerals. */
import { facilitiesImport } from './imports/facilities.ts';

export const imports = [facilitiesImport];
