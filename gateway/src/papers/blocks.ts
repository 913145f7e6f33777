/** A page as blocks, one after the other: what the browser shows and what the PDF has on it are walks over the same ones. */
import { printedNumber } from '@civil-affairs/kit/papers/numbers';
import type { Page, PageHalf } from '@civil-affairs/kit/papers/templates';

export type Language = 'zhHans' | 'ko';

export type Block =
  | { kind: 'title'; language: Language; text: string }
  | { kind: 'line'; language: Language; label: string; value: string }
  | { kind: 'text'; language: Language; text: string }
  | { kind: 'signature'; language: Language; issuer: string; day: string }
  | { kind: 'rule' }
  | { kind: 'number'; text: string };

/** The national common language stands first, whole, and Korean below it. */
export function blocksOf(page: Page): Block[] {
  const number = printedNumber(page.number);
  return [
    ...half('zhHans', page.zhHans, dayOf(page.issuedOn, '年', '月', '日')),
    { kind: 'rule' },
    ...half('ko', page.ko, dayOf(page.issuedOn, '년 ', '월 ', '일')),
    { kind: 'rule' },
    { kind: 'number', text: `编号 / 번호  ${number}` },
  ];
}

function half(language: Language, { title, lines, body, issuer }: PageHalf, day: string): Block[] {
  return [
    { kind: 'title', language, text: title },
    ...lines.map(({ label, value }): Block => ({ kind: 'line', language, label, value })),
    ...body.map((text): Block => ({ kind: 'text', language, text })),
    { kind: 'signature', language, issuer, day },
  ];
}

function dayOf(date: string, year: string, month: string, day: string): string {
  const [y, m, d] = date.split('-').map(Number);
  return `${y}${year}${m}${month}${d}${day}`;
}
