import type { Policy } from './calculation-facts.ts';

const articles = {
  ARTICLE_7: '最低生活保障审核确认办法第七条',
  ARTICLE_13: '最低生活保障审核确认办法第十三条',
  ARTICLE_23: '最低生活保障审核确认办法第二十三条',
  ARTICLE_34: '最低生活保障审核确认办法第三十四条',
} as const;

/** First day of the 办法 of 2021; what was calculated for earlier months cites what its version rests on. */
const inForceFrom = '2021-07-01';

export function cited(article: keyof typeof articles, policy: Policy): string {
  return policy.effectiveFrom >= inForceFrom ? articles[article] : policy.source;
}
