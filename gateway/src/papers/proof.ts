import type { PaperProof } from '@civil-affairs/kit/papers/papers';

/** The page on which anybody finds out whether a paper is genuine: of which kind and day, and nothing else. */
export function proofPage(typed: string, proof: PaperProof | null | undefined): string {
  const says =
    proof === undefined
      ? ''
      : proof
        ? `<p><strong>真实 / 진짜입니다</strong></p>
<dl><dt>文书 / 문서</dt><dd>${proof.title.zhHans} / ${proof.title.ko}</dd><dt>出具日期 / 발급일</dt><dd>${proof.issuedOn}</dd></dl>`
        : '<p><strong>没有这个编号的文书 / 이 번호의 문서는 없습니다</strong></p>';
  const value = typed.replaceAll(/[^\w\s\-*]/g, '');
  return `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>文书核验 / 문서확인</title><style>body { font: 16px/1.7 sans-serif; max-width: 36em; margin: 3em auto; padding: 0 1em }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .4em } button { font: inherit; margin-top: .6em }</style></head>
<body><h1>文书核验 / 문서확인</h1>
<form action="/papers/verify"><label for="number">编号 / 번호</label>
<input id="number" name="number" value="${value}" maxlength="60" autocomplete="off" required>
<button>核验 / 확인</button></form>${says}</body></html>
`;
}
