/** The files that fill the charity. */
import { communityFundsImport, organisationsImport } from './imports/organisations.ts';

export const imports = [organisationsImport, communityFundsImport];
