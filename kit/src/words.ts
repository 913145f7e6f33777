/**
 * What people write into a case. Text is kept in Unicode's NFC form, counted in code points, and is no text when
 * nothing of it can be seen. Characters that turn the reading direction are refused: they make a text read otherwise
 * than it is stored.
 */
import { type Problem, kitProblem as problem } from './problems.ts';

/** Nothing to see: white space, controls, formats such as the zero-width space and the soft hyphen, Hangul fillers. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Embeddings, overrides and isolates of the reading direction (Unicode Bidirectional Algorithm, UAX 9). */
const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/** Controls other than tab and line ends. */
const control = /[\p{Cc}]/gu;

/** The text as it is kept: NFC, without blanks around it; null when there is none or nothing of it can be seen. */
export function words(text: string | null | undefined): string | null {
  if (text == null) return null;
  const kept = text.normalize('NFC').trim();
  return kept.replace(invisible, '') === '' ? null : kept;
}

/** How long a text is, in code points: what a reader would call characters, near enough. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** What is wrong with a text that may be left out. */
export function textProblems(
  text: string | null | undefined,
  path: readonly (string | number)[],
  longest: number,
): Problem[] {
  const kept = words(text);
  if (kept === null) return [];
  if (turning.test(kept) || (kept.match(control) ?? []).some((character) => !'\t\n\r'.includes(character)))
    return [problem('TEXT_NOT_PLAIN', { path })];
  return lengthOf(kept) > longest ? [problem('TEXT_TOO_LONG', { path }, { longest })] : [];
}

/**
 * What is wrong with a text that must say something.
 * @param missing the problem of a text that says nothing, where a law asks for it
 */
export function requiredTextProblems(
  text: string | null | undefined,
  path: readonly (string | number)[],
  longest: number,
  missing: (details: { path: readonly (string | number)[] }) => Problem = (details) =>
    problem('TEXT_MISSING', details),
): Problem[] {
  return words(text) === null ? [missing({ path })] : textProblems(text, path, longest);
}
