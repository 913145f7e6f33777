import { idsOf } from '@civil-affairs/kit/ids';
import { idPrefixes } from './declarations.ts';

/** Those that no other subgraph makes ids of. */
export type Entity = Exclude<keyof typeof idPrefixes, 'Resident' | 'Household'>;

export const { newId, idFrom, demoId } = idsOf(idPrefixes);
