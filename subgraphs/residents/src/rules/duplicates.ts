/** How likely two entries of the register are one person. It proposes; whoever works with the register decides. Pure. */
import { isLocalDate, type LocalDate } from '@civil-affairs/kit/dates';
import type { ResidentDuplicateEvidence } from '../generated/contract.ts';

/** With which weights a score was made; another weight is another version. */
export const duplicateRuleVersion = '2026-2';

/** What each agreement counts: settings, found by planting duplicates among made-up people, not law. */
export const duplicateWeights = {
  SAME_NAME: 40,
  SAME_SOUND: 32,
  NEAR_NAME: 22,
  SAME_BIRTH_DATE: 35,
  NEAR_BIRTH_DATE: 25,
  NEAR_CITIZEN_ID: 25,
  // Who shares it and a name is likely one person, whatever the day of birth; families share it, with names that are near at most.
  SAME_PHONE: 25,
  SAME_COMMUNITY: 8,
} as const satisfies Record<ResidentDuplicateEvidence, number>;

/** From this score on an entry is shown. */
export const likelyFrom = 65;

/** An entry as the rule looks at it. */
export interface ComparedPerson {
  name: string;
  pinyin: string | null;
  korean: string | null;
  birthDate: LocalDate;
  sex: string;
  citizenId: string;
  phone: string | null;
  communityCode: string;
}

export interface DuplicateScore {
  score: number;
  evidence: ResidentDuplicateEvidence[];
}

/** What of an entry tells whether the rest is to be compared. */
type Named = Pick<ComparedPerson, 'name' | 'pinyin' | 'korean' | 'sex'>;

/** Whether two entries can be one person at all. */
export function mayBeOne(a: Named, b: Named): boolean {
  return nameEvidence(a, b) !== undefined;
}

/** What speaks for two entries being one person. */
export function compareEntries(a: ComparedPerson, b: ComparedPerson): DuplicateScore {
  const name = nameEvidence(a, b);
  if (!name) return { score: 0, evidence: [] };
  const evidence: ResidentDuplicateEvidence[] = [name];
  if (a.birthDate === b.birthDate) evidence.push('SAME_BIRTH_DATE');
  else if (datesMistakenFor(a.birthDate).includes(b.birthDate)) evidence.push('NEAR_BIRTH_DATE');
  // Those born on one day differ in a digit or two of the order anyway.
  if (a.birthDate !== b.birthDate && isSlip(a.citizenId.slice(0, 17), b.citizenId.slice(0, 17)))
    evidence.push('NEAR_CITIZEN_ID');
  if (a.phone !== null && a.phone === b.phone) evidence.push('SAME_PHONE');
  if (a.communityCode === b.communityCode) evidence.push('SAME_COMMUNITY');
  return { score: evidence.reduce((sum, one) => sum + duplicateWeights[one], 0), evidence };
}

/** Nothing else counts without it; there is none where the sex differs, since it is told apart by sight. */
function nameEvidence(a: Named, b: Named): ResidentDuplicateEvidence | undefined {
  if (a.sex !== b.sex) return undefined;
  const [one, other] = [a.name.replace(/\s/gu, ''), b.name.replace(/\s/gu, '')];
  if (one === other) return 'SAME_NAME';
  const sounds = (key: string | null, of: string | null) => key !== null && key === of;
  if (sounds(a.pinyin, b.pinyin) || sounds(a.korean, b.korean)) return 'SAME_SOUND';
  return isSlip(one, other) ? 'NEAR_NAME' : undefined;
}

/** Whether one text is the other with one character wrong, missing or too many, or two neighbours swapped. */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].toSorted((x, y) => x.length - y.length) as [string[], string[]];
  if (a === b || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = (text: string[], skipped: number) => text.slice(from + skipped).join('');
  if (long.length > short.length) return rest(long, 1) === rest(short, 0);
  const swapped = short[from] === long[from + 1] && short[from + 1] === long[from];
  return rest(long, 1) === rest(short, 1) || (swapped && rest(long, 2) === rest(short, 2));
}

/** The days for which a day is mistaken: month and day exchanged, or two neighbouring digits. */
export function datesMistakenFor(day: LocalDate): LocalDate[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const digits = `${year}${month}${date}`;
  const swapped = Array.from({ length: 7 }, (_, n) => {
    const [before, x, y, after] = [digits.slice(0, n), digits[n], digits[n + 1], digits.slice(n + 2)];
    const text = `${before}${y}${x}${after}`;
    return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  });
  const all = new Set([`${year}-${date}-${month}`, ...swapped]);
  return [...all].filter((one) => one !== day && isLocalDate(one));
}
