import { idsOf } from '@civil-affairs/kit/ids';
import { idPrefixes } from './declarations.ts';

export type Entity = keyof typeof idPrefixes;

export const { newId, demoId, idFrom } = idsOf(idPrefixes);
