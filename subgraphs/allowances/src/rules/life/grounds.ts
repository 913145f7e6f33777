/** What officers give as reasons and households as statements, in writing (社会救助法, article 48). */
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import { problem } from '../../problems.ts';

const longest = 2000;

/** What is wrong with grounds that must be given. */
export function groundsProblems(text: string | null | undefined, path: readonly string[]): Problem[] {
  return requiredTextProblems(text, path, longest, (details) => problem('GROUNDS_MISSING', details));
}

/** What is wrong with grounds that may be left out. */
export function remarkProblems(text: string | null | undefined, path: readonly string[]): Problem[] {
  return textProblems(text, path, longest);
}

/** Grounds as they are kept, once nothing is wrong with them. */
export function grounds(text: string): string {
  return words(text) ?? '';
}
