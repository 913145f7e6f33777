import type { Problem } from '@civil-affairs/kit/problems';
import { problem } from '../../problems.ts';

const longest = 2000;

/** What is wrong with a text that must say something. */
export function textProblems(text: string, path: readonly string[]): Problem[] {
  if (text.trim() === '') return [problem('GROUNDS_MISSING', { path })];
  return tooLong(text, path);
}

/** What is wrong with a text that may be left out. */
export function tooLong(text: string | null | undefined, path: readonly string[]): Problem[] {
  return (text ?? '').length > longest ? [problem('TEXT_TOO_LONG', { path }, { longest })] : [];
}
