import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf, requiredTextProblems, textProblems, words } from '../src/words.ts';

const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

describe('the words of people', () => {
  test('are kept in NFC, without blanks around them', () => {
    expect(words('  입원 \n')).toBe('입원');
    // The same syllables, written as single letters (as some systems send them).
    expect(words('입원'.normalize('NFD'))).toBe('입원');
    expect(words('é')).toBe('é');
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n　'],
    ['a zero-width space', '\u200b'],
    ['a word joiner', '\u2060'],
    ['a soft hyphen', '\u00ad'],
    ['a byte order mark', '\ufeff'],
    ['a Hangul filler', '\u3164'],
    ['turning characters', '\u202e\u2066\u2069'],
    ['several of them', ' \u200b\u2060\u00ad '],
  ])('%s is no text', (_, text) => {
    expect(words(text)).toBeNull();
    expect(codes(requiredTextProblems(text, ['reasons'], 10))).toEqual(['TEXT_MISSING']);
    expect(textProblems(text, ['reasons'], 10)).toEqual([]);
  });

  test('are counted in code points, after they were brought into NFC', () => {
    expect(lengthOf('𠮷野家')).toBe(3);
    expect(textProblems('𠮷'.repeat(10), ['remark'], 10)).toEqual([]);
    expect(textProblems('입'.normalize('NFD').repeat(10), ['remark'], 10)).toEqual([]);
    expect(textProblems('x'.repeat(11), ['remark'], 10)).toMatchObject([
      { code: 'TEXT_TOO_LONG', path: ['remark'] },
    ]);
  });

  test('may not turn the reading direction, nor hold controls but tabs and line ends', () => {
    expect(codes(textProblems('pay \u202e0001', ['remark'], 100))).toEqual(['TEXT_NOT_PLAIN']);
    expect(codes(textProblems('a\u0000b', ['remark'], 100))).toEqual(['TEXT_NOT_PLAIN']);
    expect(textProblems('a\tb\r\nc', ['remark'], 100)).toEqual([]);
    // Joiners belong to the spelling of some scripts and of composed signs.
    expect(textProblems('👨‍👩‍👧', ['remark'], 100)).toEqual([]);
  });

  test('keep what they keep: cleaning twice changes nothing', () => {
    const characters = fc.constantFrom(...'aé한 \u200b\u0301\u1112\u1161\u11ab\u202e𠮷\n\u3000');
    fc.assert(
      fc.property(fc.array(characters), (text) => {
        const once = words(text.join(''));
        expect(words(once)).toBe(once);
      }),
    );
  });
});
