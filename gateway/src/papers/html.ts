import type { Page } from '@civil-affairs/kit/papers/templates';
import { type Block, blocksOf } from './blocks.ts';

const style = `
@page { size: A4; margin: 22mm }
body { font: 12pt/1.8 "Noto Sans SC", "Noto Sans KR", sans-serif; max-width: 166mm; margin: 12mm auto; color: #000 }
h1 { font-size: 20pt; text-align: center; margin: 0 0 8mm }
[lang=ko] h1 { font-size: 16pt }
dl { display: grid; grid-template-columns: 38mm 1fr; margin: 0 0 6mm; border-top: 1px solid #999 }
dt, dd { margin: 0; padding: 1.5mm 0; border-bottom: 1px solid #999 }
dt { color: #333 }
dd { overflow-wrap: anywhere }
p { margin: 0 0 3mm; text-indent: 2em; overflow-wrap: anywhere }
[lang=ko] p { text-indent: 1em; word-break: keep-all }
.signature { text-align: right; text-indent: 0; margin-top: 8mm }
hr { border: 0; border-top: 1px solid #000; margin: 8mm 0 }
.number { text-indent: 0; font-size: 10pt; font-family: monospace }`;

/** A page to look at and to print: one file, which fetches nothing. */
export function htmlOf(page: Page): string {
  const blocks = blocksOf(page);
  const part = (language: 'zhHans' | 'ko', lang: string) =>
    `<section lang="${lang}">${ofLanguage(blocks, language)}</section>`;
  const number = blocks.flatMap((block) => (block.kind === 'number' ? [block.text] : [])).join('');
  return `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer"><title>${escaped(page.zhHans.title)}</title><style>${style}</style></head>
<body>${part('zhHans', 'zh-Hans')}<hr>${part('ko', 'ko')}<hr><p class="number">${escaped(number)}</p></body></html>
`;
}

function ofLanguage(blocks: readonly Block[], language: 'zhHans' | 'ko'): string {
  const own = blocks.filter((block) => 'language' in block && block.language === language);
  const lines = own.flatMap((block) =>
    block.kind === 'line' ? [`<dt>${escaped(block.label)}</dt><dd>${escaped(block.value)}</dd>`] : [],
  );
  const tags = own.map((block) => {
    if (block.kind === 'title') return `<h1>${escaped(block.text)}</h1><dl>${lines.join('')}</dl>`;
    if (block.kind === 'text') return `<p>${escaped(block.text)}</p>`;
    if (block.kind === 'signature')
      return `<p class="signature">${escaped(block.issuer)}<br>${escaped(block.day)}</p>`;
    return '';
  });
  return tags.join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
