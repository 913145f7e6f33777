/** Words that people write into a case. */
import type { Problem } from '@civil-affairs/kit/problems';
import { problem } from '../../problems.ts';

/** Words without blanks around them; null for none. */
export function words(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** Words that are longer than the case has room for. */
export function lengthProblems(texts: Readonly<Record<string, string | null>>, longest: number): Problem[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text !== null && text.length > longest ? [problem('TEXT_TOO_LONG', { path: [field] }, { longest })] : [],
  );
}
