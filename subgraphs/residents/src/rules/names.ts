/** How names are found: in Chinese characters, in pinyin, in Korean script. Pure. */
import { pinyin } from 'pinyin-pro';

/** The keys of a person's name beside the name itself. */
export interface NameKeys {
  /** Syllables without tones and blanks, surnames in their own reading, ü as v; null when no character has one. */
  pinyin: string | null;
  /** Null for who has no Korean name. */
  korean: string | null;
}

export function nameKeys(name: string, nameKo: string | null | undefined): NameKeys {
  return { pinyin: pinyinOf(name), korean: nameKo ? koreanKey(nameKo) : null };
}

function pinyinOf(name: string): string | null {
  if (!/\p{Script=Han}/u.test(name)) return null;
  const syllables = pinyin(name.replace(/\s/gu, ''), {
    toneType: 'none',
    surname: 'head',
    type: 'array',
    v: true,
  });
  return latinKey(syllables.join(''));
}

/** Letters alone: tones and blanks left out, ü and u: written v as on keyboards. */
function latinKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/u\u0308|u:/gu, 'v')
    .replace(/[^a-z]/gu, '');
}

const firstSyllable = 0xac00;
const [nieun, rieul, ieung] = [2, 5, 11];
const [vowels, finals] = [21, 28];
/** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ, before which an initial ㄴ or ㄹ falls silent in the South. */
const softVowels = new Set([2, 3, 6, 7, 12, 17, 20]);

/**
 * A Korean name with one spelling of its first sound: Yanbian and the North write 리 and 로 where the South writes 이 and 노.
 */
function koreanKey(nameKo: string): string {
  const name = nameKo.normalize('NFC').replace(/\s/gu, '');
  const code = name.charCodeAt(0) - firstSyllable;
  if (Number.isNaN(code) || code < 0 || code >= 19 * vowels * finals) return name;
  const initial = Math.floor(code / (vowels * finals));
  const soft = softVowels.has(Math.floor(code / finals) % vowels);
  if (initial !== rieul && !(initial === nieun && soft)) return name;
  const written = soft ? ieung : nieun;
  const first = String.fromCharCode(firstSyllable + code + (written - initial) * vowels * finals);
  return `${first}${name.slice(1)}`;
}

/** Which key a search looks at, and how it begins. */
export interface NameSearch {
  key: 'nameKey' | 'pinyin' | 'korean';
  prefix: string;
  /** Whether it is more than a surname, as far as its length tells. */
  meansSomebody: boolean;
}

/** @returns undefined for a text that is in none of the scripts, or in several */
export function nameSearch(text: string): NameSearch | undefined {
  const plain = text.normalize('NFC').replace(/\s/gu, '');
  if (/^[\p{Script=Han}·]+$/u.test(plain))
    return { key: 'nameKey', prefix: plain, meansSomebody: [...plain].length > 1 };
  if (/^\p{Script=Hangul}+$/u.test(plain))
    return { key: 'korean', prefix: koreanKey(plain), meansSomebody: plain.length > 1 };
  if (/^[\p{Script=Latin}\p{M}:'’-]+$/u.test(plain)) {
    const prefix = latinKey(plain);
    // The longest surname of one syllable has six letters: zhuang.
    const spaced = text.trim().split(/[\s'’-]+/u).length > 1;
    return { key: 'pinyin', prefix, meansSomebody: spaced ? prefix.length > 2 : prefix.length > 6 };
  }
  return undefined;
}
