import { idsOf, prefixOf } from '@civil-affairs/kit/ids';
import { idPrefixes } from './declarations.ts';

export type Entity = keyof typeof idPrefixes;

export const { newId, demoId, idFrom } = idsOf(idPrefixes);

/** Whether an id is that of a party who is no resident: the registry does not know it, and no event names it. */
export function isOutsideParty(id: string): boolean {
  return prefixOf(id) === idPrefixes.MarriageParty;
}
